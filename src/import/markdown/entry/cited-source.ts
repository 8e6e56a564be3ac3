// Where a cited work appeared: `Journal of Caves, 31(2), 3-32.`, `Nature 529.7587 (2016): 484-489`. Volume and pages are no comment.
import type { FactCollector } from "./facts.ts";
import { TAKEN } from "./marks.ts";
import { isSource, namesField } from "./sources.ts";
import { parseVenue } from "./venues.ts";
import { countWords, hasWords } from "./words.ts";

const PAGE = "[A-Za-z]{0,5}\\.?\\d[\\d.]*";
const PAGES = `(?:pp?\\.?\\s?|pages?\\s|art(?:icle|\\.)?\\s(?:no\\.?\\s)?|No\\.\\s)?${PAGE}(?:\\s?[-–—]{1,2}\\s?${PAGE})?`;
/** `31(2), 3-32`, `12, 2021`, `vol. 3, no. 2, pp. 1–9`, `529.7587: 484-489`, `(pp. 187-232)`. */
const VOLUME = `(?:(?:vol(?:ume|\\.)?\\s?)?\\d[\\d.]*|(?=\\(\\d))(?:\\s?\\([\\w\\s–-]{1,12}\\))?(?:[,;:]\\s?(?:no|issue|nr)\\.?\\s?\\d+)?(?:\\s?[,;:]\\s?${PAGES})?`;
const PAGES_ALONE = `\\(?(?:pp?\\.\\s?|pages?\\s)?\\d+\\s?[-–—]{1,2}\\s?\\d+\\)?`;
const AT_START = new RegExp(`^[\\s,.;:${TAKEN}]*(?:${VOLUME}|${PAGES_ALONE})(?=[\\s,.;:()${TAKEN}]|$)`, "i");
const NUMBER = `\\(\\d{1,3}\\)(?=[,:.]|\\s*$)|(?:vol\\.?\\s?)?\\(?(?:pp?\\.\\s?|pages?\\s)?\\d[\\d.]*(?=\\s?[-–(,:;.${TAKEN}]|\\s*$)`;
const NAME = new RegExp(
  `^[\\s,.;${TAKEN}]*(?:in:?\\s+|(?!in\\b))(?<name>(?:(?:19|20)\\d\\d\\s)?\\p{L}(?:[^,;:()\\d${TAKEN}]|:(?=\\s\\p{Lu})|(?:19|20)\\d\\d(?=\\s\\p{L})){2,140}?)[\\s,;:.]*(?=(?<number>${NUMBER})|$)`,
  "iu",
);
const MAX_NAME_WORDS = 16;

/** Takes a venue from the beginning of the text if a volume comes after it, and returns the rest. */
export function takeNumberedSource(text: string, facts: FactCollector): string {
  const { name = "", number } = facts.hasVenue ? {} : (NAME.exec(text)?.groups ?? {});
  const isYear = /^(?:1[5-9]|20)\d\d$/.test(number?.replace(/^\(|[.)]+$/g, "").trim() ?? "") || /['’‘`]\s?$/.test(name);
  return number === undefined || isYear ? text : withoutVolume(withoutName(text, facts));
}

/** Takes the venue and the numbers after it from the beginning of the text, and returns the rest. */
export function takeCitedSource(text: string, facts: FactCollector): string {
  const named = facts.hasVenue ? text : takePublisher(withoutName(text, facts), facts);
  // the year can come between volume and pages
  return facts.hasVenue ? withoutVolume(withoutVolume(takeYearAfter(named, facts))) : named;
}

/** `Advances in cave studies. 2012. (a classic)` */
function takeYearAfter(text: string, facts: FactCollector): string {
  const [found, year] = facts.hasAnyDate ? [] : (YEAR_AFTER.exec(text) ?? []);
  if (found === undefined || year === undefined) return text;
  facts.takeCitedDate(year);
  return text.slice(found.length);
}

const YEAR_AFTER = new RegExp(`^[\\s.,${TAKEN}]*((?:19|20)\\d\\d)(?:\\.(?=\\s|$)|\\s*$|\\s(?=\\())`);

/** `Beverly Hills: Sage.`, `Cambridge, MA: Caves & Sons`, if that is all. */
const PLACE_AND_PUBLISHER = new RegExp(
  `^[\\s,.;${TAKEN}]*(?:\\d(?:st|nd|rd|th) edn?\\.,? )?(?<name>\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+){0,2}(?:, \\p{Lu}[\\p{L}.]{1,12})?: \\p{Lu}[\\p{L}&'’ -]{1,40})[\\s.]*$`,
  "u",
);

function takePublisher(text: string, facts: FactCollector): string {
  const { name } = facts.hasVenue || !facts.hasAnyDate ? {} : (PLACE_AND_PUBLISHER.exec(text)?.groups ?? {});
  if (name === undefined || isSentence(name)) return text;
  facts.setVenue(name);
  return "";
}

/** Words that only names of journals, conferences and publishers have. */
const SOURCE =
  /\b(?:journal|transactions|proceedings|proc|conference|symposium|workshop|letters|reviews?|annals|advances|bulletin|quarterly|magazine|lectures?|notes|handbook|encyclopedia|university|institute|society|sciences?|press|springer|elsevier|wiley|IEEE|ACM|USENIX|NIPS|annual)\b/i;
/** `Princeton university press` */
const PUBLISHER = /^(?:\S+\s){1,4}(?:press|publish(?:ers?|ing)|books|verlag)$/i;

/** A name is a source if a number follows, or if it is written as one and nothing follows. */
function withoutName(text: string, facts: FactCollector): string {
  const found = NAME.exec(text);
  const { name = "", number } = found?.groups ?? {};
  const bare = name.replace(/(?:\s(?:no|nr|vol)\b)?[\s.,:]*$/i, "");
  if (found === null || countWords(bare) > MAX_NAME_WORDS || !/^(?:\p{Ll}?\p{Lu}|\d)|^npj\s/u.test(bare)) return text;
  const isName = number === undefined ? isNamedAlone(bare, facts) : !isSentence(bare);
  if (!isName) return text;
  const known = parseVenue(bare);
  if (known === null) facts.setVenue(bare);
  else facts.takeDateOrVenue(bare);
  return text.slice(found[0].length);
}

/** One word that says something about a work, where its journal could be: `Doe, J. [A title](…) (2019), Recommended`. */
const REMARK =
  /^(?:(?:highly )?recommended|important|essential|classic|seminal|survey|review|overview|tutorial|book|blog|video|slides|talk|code|preprint|thesis|unpublished|forthcoming)$/i;
const MAX_NAME_WORDS_ALONE = 6;

/** A name without a number after it: after a date it can be any word that names a journal, or end in one of theirs. */
function isNamedAlone(name: string, facts: FactCollector): boolean {
  const words = countWords(name);
  if (words === 1) return facts.hasAnyDate && /^\p{Ll}?\p{Lu}[\p{L}-]+$/u.test(name) && !REMARK.test(name);
  const isJournal = isSource(name) || (facts.hasAnyDate && words <= MAX_NAME_WORDS_ALONE && !isSentence(name));
  return PUBLISHER.test(name) || (isJournal && (SOURCE.test(name) || (facts.hasAnyDate && namesField(name))));
}

/** Abbreviations have full stops between them, and so do sentences, but these have words in small letters too. */
function isSentence(text: string): boolean {
  return /[.?!]\s/.test(text) && /(?:^|\s)(?!(?:from|with|für|sur|para)\b)\p{Ll}{4,}/u.test(text);
}

/** Without the volume and pages that the text begins with. */
function withoutVolume(text: string): string {
  const [found = ""] = AT_START.exec(text) ?? [];
  // a year is no volume and no page
  const [year = ""] = /(?:^|[\s,.;:(])(?:19|20)\d\d\)?[\s.]*$/.exec(found.replaceAll(TAKEN, " ")) ?? [];
  if (year === found.trim()) return text;
  const rest = text.slice(found.length - year.length);
  return hasWords(rest) ? rest : "";
}
