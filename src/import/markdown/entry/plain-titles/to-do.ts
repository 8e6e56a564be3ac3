// What its reader means to do with a work, after a comma: `ACDC, read before Tue`
import type { PlainTitleForm } from "./plain-title.ts";

const TO_DO =
  /, (?:(?:to|must|should) )?(?:(?:re-?)?read|skim|present|discuss|cite|summari[sz]e)(?: (?:again|this|it|before|by|for|on|in|until|next|first|later|soon|tomorrow|today|tonight|asap)\b.{0,80})?$/;

export const titleBeforeTask: PlainTitleForm = (text) => {
  const found = TO_DO.exec(text);
  return found === null || found.index < 3
    ? null
    : { title: text.slice(0, found.index), rest: text.slice(found.index) };
};
