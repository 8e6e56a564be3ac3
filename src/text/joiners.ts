// The two invisible characters that some texts need: U+200C separates letters that would otherwise join, U+200D joins them.
// Without them, words in Persian, Hindi or Malayalam are misspelt, and one emoji becomes several.

/** Scripts whose letters join, or form conjuncts. */
const SCRIPTS =
  "Adlm Arab Bali Beng Cakm Chrs Deva Gran Gujr Guru Java Khmr Knda Kthi Lana Limb Mand Mani Mlym Modi Mong Mymr Newa Nkoo Orya Ougr Phag Rohg Saur Shrd Sidd Sinh Sogd Sund Sylo Syrc Taml Telu Tibt Tirh";
const LETTER = `[[${SCRIPTS.split(" ")
  .map((script) => `\\p{scx=${script}}`)
  .join("")}]&&\\p{L}]`;
/** Signs that take the vowel from a consonant: after them, a joiner selects the form of the consonant even at the end of a word. */
const VIRAMA =
  "[\\u094d\\u09cd\\u0a4d\\u0acd\\u0b4d\\u0bcd\\u0c4d\\u0ccd\\u0d3b\\u0d3c\\u0d4d\\u0dca\\u0f84\\u1039\\u103a\\u17d2\\u1a60\\u1b44\\u1baa\\u1bab\\ua806\\ua8c4\\ua953\\ua9c0\\uaaf6\\uabed\\u{11046}\\u{110b9}\\u{11133}\\u{111c0}\\u{11235}\\u{1134d}\\u{11442}\\u{114c2}\\u{115bf}\\u{1163f}]";

/** A mark on a letter; the selector of emoji counts as a mark too. */
const MARK = "[\\p{M}--[\\ufe0f]]";

/** A joiner between letters of such scripts or after a virama, with marks between them or not. */
const IN_WORD = `(?<=${LETTER}${MARK}*)[\\u200c\\u200d](?=${LETTER}|${MARK})|(?<=${VIRAMA}${MARK}*)[\\u200c\\u200d]`;
/** A joiner between two pictures, with the character before it that selects their coloured form. */
const IN_EMOJI = "(?<=[\\p{Extended_Pictographic}\\p{Emoji_Modifier}])\\ufe0f?\\u200d(?=\\p{Extended_Pictographic})";

/** The source of a regular expression with the flag `v`: a joiner that the text around it needs. */
export const NEEDED_JOINER = `${IN_EMOJI}|${IN_WORD}`;
