// What its reader means to do with a work, after a comma: `ACDC, read before Tue`
import type { PlainTitleForm } from "./plain-title.ts";

const VERB = "(?:(?:to|must|should) )?(?:(?:re-?)?read|skim|present|discuss|cite|summari[sz]e)";
const TO_DO = new RegExp(
  `, ${VERB}(?: (?:again|this|it|before|by|for|on|in|until|next|first|later|soon|tomorrow|today|tonight|asap)\\b.{0,80})?$`,
);
const IS_TO_DO = new RegExp(`^\\s*${VERB}(?![\\p{L}\\p{N}])`, "u");

/** `reread the appendix!` */
export function isToDo(text: string): boolean {
  return IS_TO_DO.test(text);
}

export const titleBeforeTask: PlainTitleForm = (text) => {
  const found = TO_DO.exec(text);
  return found === null || found.index < 3
    ? null
    : { title: text.slice(0, found.index), rest: text.slice(found.index) };
};
