// What the program gives to the files of the library that it loads, because a pack has it: the chunk, by the name of the file that
// would have it otherwise. The build writes it (shared-modules.ts); here nothing is shared.

export const GIVEN_BY: Readonly<Record<string, string>> = {};
