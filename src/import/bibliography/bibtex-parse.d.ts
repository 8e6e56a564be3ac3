// The library ships no types; what it returns is checked where it is read.
declare module "bibtex-parse" {
  export function parse(text: string): readonly unknown[];
}
