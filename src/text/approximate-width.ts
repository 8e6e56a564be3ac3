// How wide a short text is, without the tables that measuring exactly takes. `src/terminal` measures exactly.

/** The approximate number of columns that a text takes: wide characters count as two, combining marks as none. */
export function approximateWidth(text: string): number {
  const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]|\p{Emoji_Presentation}/u;
  const characters = [...text.replace(/\p{M}/gu, "")];
  return characters.reduce((width, character) => width + (wide.test(character) ? 2 : 1), 0);
}
