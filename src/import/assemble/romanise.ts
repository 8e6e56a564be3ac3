// Names and titles in other scripts, in Latin letters: what ids are made of.
import pinyin from "tiny-pinyin";
import { fold } from "../../text/fold.ts";
import { hasScriptWithoutSpaces, wordsOfRun } from "../../text/scripts.ts";

/**
 * Text that has no Latin letters and no digits, in Latin letters: `认证系统` as `renzheng xitong`, `Γράφοι` as `grafoi`.
 * Other text stays as it is, so that the ids of papers with Latin titles never change; and so do scripts that are neither
 * Chinese, Greek nor Cyrillic.
 */
export function romanise(text: string): string {
  if (/[A-Za-z\d]/.test(text)) return text;
  const folded = fold(text);
  if (/[a-z\d]/.test(folded)) return text;
  if (!hasScriptWithoutSpaces(text)) return [...folded].map((letter) => LETTERS.get(letter) ?? letter).join("");
  const words = wordsOfRun(text);
  return pinyin.isSupported() ? words.map((word) => pinyin.convertToPinyin(word, "", true)).join(" ") : text;
}

const GREEK = "αa βv γg δd εe ζz ηi θth ιi κk λl μm νn ξx οo πp ρr σs ςs τt υy φf χch ψps ωo";
const CYRILLIC =
  "аa бb вv гg дd еe жzh зz иi кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch ъ ыy ь эe юyu яya єye ґg ђdj јj љlj њnj ћc џdz";

/** The romanisation of each letter, as folding leaves it; an empty one for signs that are not pronounced. */
const LETTERS: ReadonlyMap<string, string> = new Map(
  `${GREEK} ${CYRILLIC}`.split(" ").map((pair): [string, string] => [pair.charAt(0), pair.slice(1)]),
);
