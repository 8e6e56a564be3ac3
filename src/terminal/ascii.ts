// The characters that our own sentences, and the examples in guides, use, where a terminal shows only ASCII.
import { ASCII_GLYPHS, UNICODE_GLYPHS } from "./glyphs.ts";

const ASCII: Readonly<Record<string, string>> = {
  "→": "->",
  "…": "...",
  "–": "-",
  "—": "-",
  "›": ">",
  "·": "-",
  "“": '"',
  "”": '"',
  "‘": "'",
  "’": "'",
};

/** A sentence of ours with its signs in ASCII; text from a map in it stays as it is. */
export function inAscii(text: string): string {
  return text.replace(/[→…–—›·“”‘’]/g, (sign) => ASCII[sign] ?? sign);
}

/** A guide with its signs in ASCII, and with what its examples draw as `--ascii` draws it. */
export function guideInAscii(text: string): string {
  const drawn = drawing();
  return inAscii(text).replace(/[\u2190-\u25ff✓✗]/g, (sign) => drawn.get(sign) ?? sign);
}

/** What is drawn in Unicode, and the same in ASCII. */
function drawing(): Map<string, string> {
  const [from, to] = [UNICODE_GLYPHS, ASCII_GLYPHS];
  const lists = [
    [from.branch, to.branch],
    [from.lastBranch, to.lastBranch],
    [from.trunk, to.trunk],
    [from.rule, to.rule],
    [from.spark, to.spark],
    [from.shade, to.shade],
    [Object.values(from.status), Object.values(to.status)],
    [
      ["←", "↑", "↓"],
      ["<-", "^", "v"],
    ],
  ] as const;
  const pairs = lists.flatMap(([unicode, ascii]) =>
    [...unicode].map((sign, at): [string, string] => [sign, ascii[at] ?? ""]),
  );
  const bars = from.bar.map((sign): [string, string] => [sign, to.bar[0] ?? ""]);
  return new Map([...pairs, ...bars]);
}
