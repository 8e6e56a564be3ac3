// Letters with accents.

/** What an accent without a letter prints: `\~{}` is a tilde. */
const SPACING_FORMS: ReadonlyMap<string, string> = new Map([
  ["\u0300", "`"],
  ["\u0301", "´"],
  ["\u0302", "^"],
  ["\u0303", "~"],
  ["\u0304", "¯"],
  ["\u0306", "˘"],
  ["\u0307", "˙"],
  ["\u0308", "¨"],
  ["\u030a", "˚"],
  ["\u030b", "˝"],
  ["\u030c", "ˇ"],
  ["\u0327", "¸"],
  ["\u0328", "˛"],
]);

const FIRST_CHARACTER = /^\s*.\p{M}*/su;

/** `text` with marks on its first character; the mark nearest to it comes first. */
export function accented(text: string, marks: readonly string[]): string {
  const [first] = FIRST_CHARACTER.exec(text) ?? [];
  if (first === undefined || first.trim() === "")
    return marks.map((mark) => SPACING_FORMS.get(mark) ?? "").join("") + text;
  const letter = first.replace("ı", "i").replace("ȷ", "j");
  return letter + marks.join("") + text.slice(first.length);
}
