// Unicode normalisation in time proportional to the text: the engine sorts a run of combining marks in quadratic time.

/** More marks on one character than any script writes; what is beyond is not a spelling. */
const LONG_RUN = /\p{M}{31}/u;
const ASCII = /^[\0-\x7f]*$/;

/** The text with composed characters: `e` and U+0301 become `é`. A text with longer runs of marks stays as it is. */
export function compose(text: string): string {
  return isNormalisable(text) ? text.normalize("NFC") : text;
}

/** The text with decomposed characters and without compatibility forms. A text with longer runs of marks stays as it is. */
export function decompose(text: string): string {
  return isNormalisable(text) ? text.normalize("NFKD") : text;
}

/** Whether normalisation changes anything, and takes time proportional to the text. */
function isNormalisable(text: string): boolean {
  return !ASCII.test(text) && !LONG_RUN.test(text);
}
