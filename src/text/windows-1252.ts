// Windows-1252, the encoding of older Windows programs, which contains Latin-1: its characters, and whether bytes look like a
// text that somebody wrote in it.

/** The characters of the bytes 0x80 to 0x9f; a NUL where the encoding has none. All other bytes are those of Latin-1. */
const SPECIAL = "€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ";

/** The characters that its bytes mean where somebody took them for Latin-1: `\x93theta\x94`. */
function meantCharacter(character: string): string {
  const meant = SPECIAL.charAt(character.charCodeAt(0) - 0x80);
  return meant === "\0" ? character : meant;
}

/**
 * A text in which characters of Windows-1252 are those that were meant, and not control characters. A text that has only
 * the end of a line among them, U+0085, means that.
 */
export function withMeantCharacters(text: string): string {
  return /[\x80-\x84\x86-\x9f]/.test(text) ? text.replace(/[\x80-\x9f]/g, meantCharacter) : text;
}

/** Letters and quotation marks of western languages in UTF-8. In Windows-1252 they would be `Ã¤` or `â€œ`. */
const UTF8 = /\xc3[\x80-\xbf]|\xc2[\xa0-\xbf]|\xe2\x80[\x93-\xa6]/;

/** The text; null if bytes have no character, or if the bytes look like another encoding. */
export function decodeWindows1252(bytes: Buffer): string | null {
  const latin1 = bytes.toString("latin1");
  if (UTF8.test(latin1)) return null;
  const text = latin1.replace(/[\x80-\x9f]/g, (character) => SPECIAL.charAt(character.charCodeAt(0) - 0x80));
  const hasControls = /[^\P{Cc}\t\n\v\f\r]/u.test(text);
  return !hasControls && isPlausible(text) ? text : null;
}

const BEYOND_LATIN1 = /[\u0100-\uffff]/g;

/** Null: the encoding lacks a character of the text. */
export function encodeWindows1252(text: string): Buffer | null {
  if (/[\0\x80-\x9f]/.test(text)) return null;
  const latin1 = text.replace(BEYOND_LATIN1, (character) => {
    const at = SPECIAL.indexOf(character);
    return at < 0 ? character : String.fromCharCode(0x80 + at);
  });
  return latin1.search(BEYOND_LATIN1) >= 0 ? null : Buffer.from(latin1, "latin1");
}

/** Of the characters outside ASCII, at most one in this many may be where no writer would have put it. */
const MAX_ODD = 20;

/**
 * Whether nearly all characters outside ASCII are single letters or punctuation marks beside ASCII. Read as Windows-1252,
 * texts of other encodings have long runs of them, or have them in odd places: a quotation mark inside a word, a capital
 * after a small letter.
 */
function isPlausible(text: string): boolean {
  let [all, odd] = [0, 0];
  for (const { 0: run, index } of text.matchAll(/[\x80-\uffff]+/g)) {
    all += run.length;
    const place = text.slice(Math.max(index - 1, 0), index + run.length + 1);
    if (run.length > MAX_RUN || !PLAUSIBLE.some((form) => form.test(place))) odd += run.length;
  }
  return odd * MAX_ODD <= all;
}

/** `« É` after a dash. */
const MAX_RUN = 4;

const SMALL = "a-zªµºß-öø-ÿšœž";
const CAPITAL = "A-ZÀ-ÖØ-ÞŠŒŽŸ";
const MARK = "‚„…‘’“”–—‹›«»\\xa0";
const SIGN = "€†‡ˆ‰•˜™¡-¿×÷";

/** What is outside ASCII, with the ASCII characters beside it. */
const PLAUSIBLE = [
  // a letter in a word, or a word of one letter: élan, naïf, à, IDÉE
  `.?[${SMALL}].?`,
  `[^a-z]?[${CAPITAL}].?`,
  // two letters in a word: créée, Größe, CRÉÉE
  `[A-Za-z][${SMALL}]{2}.?`,
  `[^A-Za-z]?[${SMALL}]{2}[a-z]`,
  `[A-Z][${CAPITAL}]{2}[^a-z]?`,
  `[^A-Za-z]?[${CAPITAL}]{2}[A-Z]`,
  // an apostrophe, a dash or a space in or between words: it’s, l’été, 12–34
  `.?[${SMALL}]?[’–—…\\xa0][${SMALL}${CAPITAL}]?.?`,
  // quotation marks and other punctuation around words: „Äpfel“, « à »
  `[^A-Za-z0-9]?[${MARK}]{1,3}[${SMALL}${CAPITAL}]?.?`,
  `.?[${SMALL}${CAPITAL}]?[${MARK}]{1,3}[^A-Za-z0-9]?`,
  // a sign on its own: © 2020, § 5, 20 °C
  `[^A-Za-z]?[${SIGN}].?`,
  `.?[${SIGN}][^A-Za-z]?`,
].map((form) => new RegExp(`^(?:${form})$`, "s"));
