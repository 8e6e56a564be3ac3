// Superscripts and subscripts as Unicode characters.

const PLAIN = "0123456789+-=()n";
const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ";
const SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₙ";

/** `⁻⁶` for `-6`; a text that contains other characters stays as it is. */
export function superscript(text: string): string {
  return inCharacters(text, SUPERSCRIPTS);
}

/** `₂` for `2`; a text that contains other characters stays as it is. */
export function subscript(text: string): string {
  return inCharacters(text, SUBSCRIPTS);
}

function inCharacters(text: string, characters: string): string {
  const plain = text.replaceAll("−", "-");
  // a letter alone is a word: only numbers are written raised or lowered
  if (!/^[-+=()n]*\d[-+=()n\d]*$/.test(plain)) return text;
  return plain.replace(/[\s\S]/g, (character) => characters[PLAIN.indexOf(character)] ?? character);
}
