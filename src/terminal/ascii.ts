// The signs that our own sentences use, where a terminal shows only ASCII.

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
