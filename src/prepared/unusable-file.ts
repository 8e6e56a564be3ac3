// What makes a prepared file useless: damage, another format or program. It is no failure of a command: whoever gets it makes
// the file again from its sources.

export class UnusableFile extends Error {
  override readonly name = "UnusableFile";
}
