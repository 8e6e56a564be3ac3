// What the words and the address of a link say together: where it leads, and what a note calls it.
import { kindInLabel, kindOfAddress, kindOfLabel, type LinkKind } from "./link-kinds.ts";
import type { Piece } from "./pieces.ts";
import { countWords } from "./words.ts";

const MAX_PUBLISHER_WORDS = 4;
const MAX_JOURNAL_WORDS = 12;
const JOURNAL =
  /\b(?:journal|transactions|proceedings|conference|symposium|letters|reviews?|annals|advances|bulletin|IEEE|ACM|nature|science)\b/i;

/** Whether words can be the name of a journal or a site: more than a few only if one of them says so. */
export function isPublisher(text: string): boolean {
  return countWords(text) <= (JOURNAL.test(text) ? MAX_JOURNAL_WORDS : MAX_PUBLISHER_WORDS);
}

interface LabelledLink {
  readonly piece: Piece;
  readonly address: string;
  readonly isFact: boolean;
  readonly isLabel: boolean;
}

/** `jane.github.io` names a site, and no code. */
const HOST = /^[\w-]+(?:\.[\w-]+)+$/;

export function kindOfLink({ piece: { text, url, isPicture }, address, isFact, isLabel }: LabelledLink): LinkKind {
  const label = text.trim();
  const named = isPicture
    ? kindOfPicture(label)
    : (kindOfLabel(label) ??
      kindOfRepository(label, url) ??
      (isLabel && !HOST.test(label) ? kindInLabel(label) : null));
  const shown = kindOfAddress(address);
  const hasOwnWords = !isLabel && !isPicture && label !== "" && label !== url;
  const isVague =
    (named === "other" && !BESIDE_PAPER.test(label)) || (named === null && !hasOwnWords) || VAGUE_LABEL.test(label);
  if (isFact) return "paper";
  return isVague && shown !== "other" ? shown : (named ?? "other");
}

/** `source code for Caves`, `code: Caves` */
const CODE_OF = /^(?:source code|codes?|source)(?:\s?[:：]|\s(?:for|of)\s|\s\p{Lu}\S*\?$)/iu;

/** `[someone/caves](https://github.com/someone/caves)`, `[code for Caves](…)`: a label that is the name of the repository, or says what it is of. */
export function kindOfRepository(label: string, url: string | null): LinkKind | null {
  if (url === null || kindOfAddress(url) !== "code") return null;
  if (CODE_OF.test(label)) return "code";
  if (!/^[\w.-]+\/[\w.-]+$/.test(label)) return null;
  return url
    .toLowerCase()
    .replace(/[/#?]*$|\.git$/, "")
    .endsWith(`/${label.toLowerCase()}`)
    ? "code"
    : null;
}

/** What a note calls the link. */
export function wordsOfLabel({ text, url, isPicture }: Piece): string {
  const label = text.trim();
  const isWorded = label !== "" && label !== url && !isPicture;
  return isWorded ? label.replace(/^[[(]+([^()[\]]*)[\])]+$/, "$1").trim() : "";
}

/** Labels of what is not the paper, wherever it is. */
const BESIDE_PAPER =
  /\b(?:supp\w*|appendix|bib\w*|cite|citation|reviews?|notes?|errata|interview|podcast|discussion|leaderboard|docs?|documentation)\b/i;

/** Labels that say less than the address. */
const VAGUE_LABEL = /^(?:link|url|here|read|html|site|web|homepage)$/i;

export function kindOfPicture(label: string): LinkKind | null {
  return kindOfLabel(label) ?? kindOfLabel(label.split(/[\s:-]/)[0] ?? "");
}
