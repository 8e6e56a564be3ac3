// Lines of plain words and links to plain addresses, which are most of the lines in lists. They need no parser: nothing in them
// can mean anything else. Any other line is left to the parser.
import { type LooseNode, withoutRoom } from "./nodes/loose-node.ts";
import type { Positions } from "./nodes/positions.ts";

/** No character in them means anything, wherever they are. */
const WORDS = /[^\n$&*<[\\\]_`~@]+/y;
const LINK = /\[([^\n$&*<[\\\]_`~@^][^\n$&*<[\\\]_`~@]*)\]\(([!#-%*-;=?-[\]-_a-~]+)\)/y;
/** What can begin an address that is a link by itself. */
const ADDRESS = /:\/\/|www\./i;

/** The nodes of a text on one line. Null: it may hold more than words and links. @param line of the text, from 0 */
export function nodesOfPlainLine(text: string, line: number, positions: Positions): LooseNode[] | null {
  const nodes: LooseNode[] = [];
  const position = positions.at(line, line);
  for (let at = 0; at < text.length; ) {
    const form = text.startsWith("[", at) ? LINK : WORDS;
    form.lastIndex = at;
    const found = form.exec(text);
    if (found === null) return null;
    const [words, label, url] = found;
    at = form.lastIndex;
    // an exclamation mark before a bracket begins a picture
    if (ADDRESS.test(label ?? words) || (url === undefined && words.endsWith("!") && at < text.length)) return null;
    if (label === undefined) nodes.push({ type: "text", value: words, position });
    else nodes.push({ type: "link", children: [{ type: "text", value: label, position }], url: url ?? "", position });
  }
  return withoutRoom(nodes);
}
