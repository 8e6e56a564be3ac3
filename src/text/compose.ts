// Unicode normalisation in time proportional to the text: the engine sorts a run of combining marks in quadratic time.

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
  // no script writes more marks on one character: that is not a spelling
  return !ASCII.test(text) && !/\p{M}{31}/u.test(text);
}
