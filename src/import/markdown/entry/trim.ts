// Titles and comments without the punctuation that joined them to each other.
import { withoutOrnament } from "./lead.ts";
import { withoutMarks } from "./marks.ts";
import { collapseSpaces, hasWords, withoutEmojiAtEnd } from "./words.ts";

/** Abbreviations whose full stop does not end a title. */
const ENDS_IN_ABBREVIATION = /(?:\b\p{L}|\bal|\betc|\bvol|\bInc|\bvs)\.$/u;

/** `[Code] [[Page]]` without links. */
const LABELS_AT_END =
  /(?:\s*\[{1,2}(?:papers?|codes?|pdf|arxiv|projects?|pages?|demo|videos?|slides?|website|datasets?|data|github)\]{1,2}){1,6}[\s|]*$/i;

/** `(433) Eros and (25143) Itokawa`: numbers in brackets that belong to names, and not to entries. */
const ASTEROID = /^\(\d{1,6}\) \p{Lu}.* \(\d{1,6}\) \p{Lu}/u;

/** A title without quotation marks around it and without the punctuation that ends it. */
export function trimTitle(text: string): string {
  const start = text.replace(/^[\s\])】]+/, "");
  const bare = withoutEmojiAtEnd(collapseSpaces(ASTEROID.test(start) ? start.trimEnd() : withoutOrnament(start)).trim())
    .replace(/\s*[[(【]+\s*$|\s\((?:see|cf\.)(?: also)?:?$/i, "")
    .replace(LABELS_AT_END, "")
    .replace(/(?:[,.]|(?<=[?!]))\s+in[\s/.]*$/i, "")
    // the full stops before and behind what is no part of the title
    .replace(/([^.\s])\s?\.\s?\.$/, "$1.")
    .replace(/[\s,;:：–—|]+$/, "")
    // `**A title. **` is no Markdown
    .replace(/\s*\*{2,}$/, "")
    .replace(/\s+-$/, "");
  const title = /[^.]\.$/.test(bare) && !ENDS_IN_ABBREVIATION.test(bare) ? bare.slice(0, -1) : bare;
  const quoted = /^[“"«]([^“”"«»]*)[.,]?[”"»]$/.exec(title);
  return (quoted?.[1]?.replace(/[.,]$/, "") ?? title).trim();
}

/** `Code: not found` */
const SAYS_NOTHING = /^(?:in|(?:\p{L}{3,12}: )?(?:n\/a|not (?:found|available)|none))$/iu;

/** A comment without the punctuation that joined it to the title. No word is lost. Null if nothing is left. */
export function trimComment(text: string): string | null {
  const bare = withoutMarks(text)
    .replace(/（\s*）/g, " ")
    .replace(/\s+/g, " ")
    .replace(/(?:\s[•·|/](?=\s|$))+/g, (marks) => (marks.length > 2 ? "" : marks))
    .replace(/(?<=\p{L}) (?=,\s)/gu, "")
    .replace(/\s?([.,;])(?:\s[.,;])+(?=\s|$)/g, "$1")
    .replace(/^(?:[\s:：.,;，、|–—•·/>＞\]→⇒⟶➔➜-]|=>)+/, "")
    .replace(/(?:\s[|•·]\s?\.)+$/, "")
    .replace(/[\s|–—•·<＜,]+$/, "")
    .replace(/\):$/, ")")
    .trim();
  const comment = withoutUnpairedBrackets(
    /^(?:\(([^()]*)\)|【([^【】]*)】)$/
      .exec(bare)
      ?.slice(1)
      .find((words) => words !== undefined)
      ?.trim() ?? bare,
  );
  return hasWords(comment) && !SAYS_NOTHING.test(comment) ? comment : null;
}

/** Without a bracket at the beginning that is never closed, and one at the end that was never opened. */
function withoutUnpairedBrackets(text: string): string {
  const opened = text.startsWith("(") && count(text, "(") > count(text, ")") ? text.slice(1).trim() : text;
  if (opened.endsWith("]") && !opened.includes("[")) return opened.slice(0, -1).trim();
  return opened.endsWith(")") && count(opened, ")") > count(opened, "(") ? opened.slice(0, -1).trim() : opened;
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}
