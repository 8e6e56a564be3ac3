// Folding of text so that what means the same compares the same, in every locale.

/** Case and accents folded, compatibility forms resolved: `Schrödinger` → `schrodinger`, `Łukasz` → `lukasz`. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (/^[\x20-\x7e]*$/.test(lower)) return lower;
  return lower
    .normalize("NFKD")
    .replace(NOT_LATIN.test(lower) ? /\p{M}/gu : /[\u0300-\u036f]/g, "")
    .replace(/[łøđßæœıðþ]/g, (letter) => FOLDED[letter] ?? letter);
}

/** Marks of Latin letters are few; to look for those of all scripts takes longer to begin. */
const NOT_LATIN = /[\u0370-\u1fff\u2070-\uffff]/;

const FOLDED: Readonly<Record<string, string>> = {
  ł: "l",
  ø: "o",
  đ: "d",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ı: "i",
  ð: "d",
  þ: "th",
};

/** Words of folded text: runs of letters and digits; apostrophes and hyphens part words too. */
export function words(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Letters and digits only, folded: for comparing titles and names whatever their punctuation. */
export function squash(text: string): string {
  return words(text).join("");
}

/** Code-unit order: the same everywhere, unlike a locale's. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Unicode-safe slug: `Tests of Resilience to Dropouts/etc.` → `tests-of-resilience-to-dropouts-etc`. */
export function slug(text: string): string {
  return words(text.replace(/['’]/g, "")).join("-");
}

/** Columns of short text in a message, near enough: wide letters count two. Views measure exactly. */
export function widthSafe(text: string): number {
  return [...text.replace(/\p{M}/gu, "")].reduce(
    (sum, sign) =>
      sum +
      (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]|\p{Emoji_Presentation}/u.test(sign)
        ? 2
        : 1),
    0,
  );
}
