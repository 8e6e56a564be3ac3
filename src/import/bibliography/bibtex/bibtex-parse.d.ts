// The library ships no types. These are the parts of its result that we read.
declare module "bibtex-parse" {
  export interface SyntaxNode {
    /** `entry`, `string`, `preamble`, `comment`; missing for a field. */
    readonly itemtype?: string;
    /** The text that the node was made from. */
    readonly raw?: string;
    /** Type of an entry: `article`. */
    readonly type?: string;
    readonly key?: string | null;
    /** Name of a field or string. */
    readonly name?: string;
    readonly value?: string | number | SyntaxNode | SyntaxNode[] | null;
    /** `identifier` for the name of a string. */
    readonly datatype?: string;
    readonly fields?: readonly SyntaxNode[];
  }
  export function parse(text: string): readonly SyntaxNode[];
}
