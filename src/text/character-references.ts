// Texts in a literal outline: what Markdown or a terminal would not leave as it is, is written `&#x1b;`.

/** Controls, what nobody sees, halves of surrogate pairs, line separators, and what stands for bytes that are no text. */
const UNFIT = /[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Surrogate}\u2028\u2029\ufff9-\uffff]/gu;
const PICTURE_BEFORE = /\p{Extended_Pictographic}\ufe0f?$/u;
const WRITTEN = /&#x([0-9a-f]*);/gi;

/** The text on one line, printable, without blanks at its ends; an empty one as `&#x;`. */
export function encodeCharacters(text: string): string {
  if (text === "") return "&#x;";
  return text
    .replace(/&(?=#x[0-9a-f]*;)/gi, units)
    .replace(UNFIT, (sign, at: number, whole: string) => (isOfEmoji(sign, at, whole) ? sign : units(sign)))
    .replace(/^\s+|\s+$/g, units);
}

/** Whether a text holds nothing that would have to be written so, blanks at its ends aside. */
export function isFit(text: string): boolean {
  return text.search(UNFIT) < 0;
}

export function decodeCharacters(text: string): string {
  return text.replace(WRITTEN, (written, digits: string) => {
    const code = Number.parseInt(digits || "0", 16);
    return digits === "" ? "" : code <= 0x10ffff ? String.fromCodePoint(code) : written;
  });
}

function units(signs: string): string {
  return signs
    .split("")
    .map((unit) => `&#x${unit.charCodeAt(0).toString(16)};`)
    .join("");
}

/** What makes a sign a colourful emoji, or joins several to one, is seen. */
function isOfEmoji(sign: string, at: number, text: string): boolean {
  return (sign === "\ufe0f" || sign === "\u200d") && PICTURE_BEFORE.test(text.slice(Math.max(0, at - 3), at));
}
