// Text as what people see as characters: a letter with its marks, a flag, a family. Nothing is cut inside one of these.

/** Text of these characters has no other graphemes. */
const PLAIN =
  /^[\x20-\x7e\xa1-\xac\xae-\u02ff\u0370-\u0377\u0384-\u038a\u038c\u038e-\u03a1\u03a3-\u0482\u048a-\u052f]*$/;
/** How many UTF-16 units are segmented at once: `Intl.Segmenter` takes the square of the length of its text. */
const WINDOW = 512;

const HIGH_HALF = /[\ud800-\udbff]/;

let segmenter: Intl.Segmenter | undefined;

/** The graphemes of a text, in time that is linear in its length. */
export function* graphemes(text: string): Generator<string> {
  if (PLAIN.test(text)) return yield* text;
  segmenter ??= new Intl.Segmenter();
  for (const part of wholeGraphemes(text)) for (const { segment } of segmenter.segment(part)) yield segment;
}

/** The text in short parts, none of which ends inside a grapheme. */
export function* wholeGraphemes(text: string): Generator<string> {
  segmenter ??= new Intl.Segmenter();
  let size = WINDOW;
  for (let start = 0; start < text.length; ) {
    const end = Math.min(start + size, text.length);
    // half of a character at the end would not belong to the one before it
    const window = text.slice(start, end < text.length && HIGH_HALF.test(text.charAt(end - 1)) ? end - 1 : end);
    const segments = segmenter.segment(window);
    // the last grapheme of the window may go on after it
    const lastStart = end === text.length ? window.length : (segments.containing(window.length - 1)?.index ?? 0);
    // a window that had to be enlarged begins with one huge grapheme
    const length = size === WINDOW ? lastStart : Math.min(lastStart, segments.containing(0)?.segment.length ?? 0);
    if (length > 0) yield window.slice(0, length);
    start += length;
    size = length > 0 ? WINDOW : size * 2;
  }
}

/** The beginning of a text: at most so many UTF-16 units, and no part of a grapheme. */
export function startOf(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  // what follows the cut can belong to the character before it
  if (PLAIN.test(text.slice(0, maxLength + 1))) return text.slice(0, maxLength);
  let length = 0;
  for (const grapheme of graphemes(text)) {
    if (length + grapheme.length > maxLength) break;
    length += grapheme.length;
  }
  return text.slice(0, length);
}
