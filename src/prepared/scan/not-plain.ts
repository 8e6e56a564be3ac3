// Ends the quick reading of a map file: something in it is not as this program writes it. That need not be a mistake.

export class NotPlain extends Error {}
