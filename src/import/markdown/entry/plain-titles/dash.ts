// `Title — A. Author et al. 2020`: a dash, and nothing but facts after it, up to another dash and a comment.
import { areOnlyFacts } from "./before-facts.ts";
import { MAX_TITLE_LENGTH, MIN_TITLE_LENGTH, type PlainTitleForm } from "./plain-title.ts";

const DASH = /\s[-–—]{1,3}\s+(?=[\p{Lu}\d])/gu;
/** No more are tried, because each is compared with all the words after it. */
const MAX_DASHES = 8;

export const titleBeforeDash: PlainTitleForm = (text) => {
  const dashes = [...text.slice(0, MAX_TITLE_LENGTH).matchAll(DASH)].slice(0, MAX_DASHES);
  for (const { index, 0: dash } of dashes) {
    const rest = text.slice(index + dash.length);
    const [facts = ""] = rest.split(/\s[-–—]{1,3}\s/, 1);
    const isExplained = areOnlyFacts(rest) || (/\d{4}/.test(facts) && areOnlyFacts(facts));
    if (index > MIN_TITLE_LENGTH && isExplained) return { title: text.slice(0, index), rest: `, ${rest}` };
  }
  return null;
};
