// People, a colon or comma, the title, and where it appeared, with no brackets around the year or with it after the volume: as German,
// French and many other lists cite. `Ann Roe: Titel, AcP 218 (2018), 155`, `Zech, Herbert: Titel. In: Gless/Seelmann (Hrsg.), Buch,
// Baden-Baden 2016, S. 163 ff.`, `Roe, A., Titel, in: AöR 142 (2017), S. 1–42`, `Roe, A. et Doe, B. (2018), Titre, Paris, PUF`
import { ITALIC_END, ITALIC_START } from "../marks.ts";
import { isFullName } from "../names.ts";
import { countWords } from "../words.ts";
import { familiesOf, peopleOfReference } from "./people.ts";
import { bareTitle, type ReferenceForm, type WrittenReference, YEAR } from "./reference.ts";
import { readSource } from "./source.ts";

const PAGES = "(?:[,:]?\\s(?:S\\.|pp?\\.)?\\s?\\d+(?:\\s?[-–]\\s?\\d+)?(?:\\sff?\\.)?)";
/** `, AcP 218 (2018), 155`, `. In: Zeitschrift 12 (2016), Nr. 3, S. 5–10` */
const NUMBERED = new RegExp(
  `^(?<start>.{12,900}?)[,.?!]${ITALIC_END}?\\s(?<source>(?:[Ii]n:?\\s)?${ITALIC_START}?\\p{Lu}[^,;:()${ITALIC_START}]{1,70}?${ITALIC_END}?,?\\s(?:Bd\\.\\s|vol\\.\\s)?\\d{1,4}(?:[/.:]\\d{1,4})?(?:,\\s(?:no|Nr|H)\\.\\s\\d+)?(?:,\\s[\\d–-]+)?,?\\s\\(${YEAR}\\)(?:,\\s(?:no|Nr|H)\\.\\s\\d+)?${PAGES}?)[.,;]?$`,
  "u",
);
/** `, in: Berg (Hrsg.), Handbuch Boote, 2014, S. 3–20` */
const IN_BOOK = new RegExp(
  `^(?<start>.{12,600}?)[,.?!]\\s(?<source>[Ii]n:\\s.{4,300}?${YEAR}\\)?${PAGES}?)[.,;]?$`,
  "u",
);
/** `, JZ 2015, 123-130`, `, 2. Aufl., München 2019`: the abbreviated name of a journal and its year, or a place. */
const YEARLY = new RegExp(
  `^(?<start>.{12,600}?)[,.]\\s(?<source>\\p{Lu}[\\p{L}-]{1,12}\\s${YEAR},\\s(?:S\\.\\s)?\\d+(?:\\s?[-–]\\s?\\d+)?(?:\\sff?\\.)?|(?:\\d\\.\\sAufl(?:\\.|age),\\s)(?:\\p{Lu}[\\p{L}. -]{2,30}(?::\\s\\p{Lu}[\\p{L}. -]{2,30})?,?\\s)?${YEAR})[.,;]?$`,
  "u",
);

const QUICK = /\(\d{4}\)|\sin: |\d{4}, |Aufl/i;

export const peopleAndCommas: ReferenceForm = (text, { peopleFirst }) => {
  if (!QUICK.test(text)) return null;
  const found = NUMBERED.exec(text) ?? (/ in: /i.test(text) ? IN_BOOK : YEARLY).exec(text);
  const { start, source } = found?.groups ?? {};
  // `Doe, J. & Poe, L. Walking through caves. Cave Lett. 40` is no journal
  if (start === undefined || source === undefined || /^(?!in:)[^:\d]*\p{Ll}{4,}\.\s\p{Lu}/iu.test(source)) return null;
  if (readSource(source).rest !== "") return null;
  const end = text.charAt(start.length);
  const parts = splitPeople(/[?!]/.test(end) ? start + end : start, {
    believesOne: peopleFirst && /^in:/i.test(source),
  });
  return parts === null ? null : { ...parts, date: null, source };
};

/** @param options.believesOne whether what comes after the title and the page leave no doubt, so that one full name is believed */
function splitPeople(
  text: string,
  { believesOne }: { readonly believesOne: boolean },
): Pick<WrittenReference, "people" | "title"> | null {
  const colon = /^([^:]{3,200}):\s(?=\S)/u.exec(text);
  // in `Roe, A. & Doe, B. CAVE-2: A model` the title has begun
  const isPeople = colon !== null && !/,\s\p{Lu}\.\s\S{0,20}\p{Lu}\S{0,20}\p{Lu}\S{0,20}$/u.test(colon[1] ?? "");
  const named = colon === null || !isPeople ? null : withPeople(colon[1] ?? "", text.slice(colon[0].length));
  if (named !== null) return named;
  // the longest list of people first, which leaves some words
  const ends = [...text.slice(0, MAX_PEOPLE).matchAll(/,\s/g)].map(({ index }) => index);
  for (const end of ends.reverse()) {
    const lead = text.slice(0, end);
    const isSure = /\.$|\s(?:&|and|und|et|y)\s/.test(lead) || (believesOne && isFullName(lead));
    // after `Zhang` comes an initial, and after `Zhou, R.` somebody else
    const isEnd = isSure && !/^(?:\p{Lu}[\p{L}'’-]+,\s)?\p{Lu}\.[\s,]/u.test(text.slice(end + 2));
    const found = isEnd ? withPeople(lead, text.slice(end + 2)) : null;
    if (found !== null) return found;
  }
  return null;
}

/** In UTF-16 code units: more is a list of people that other forms read. */
const MAX_PEOPLE = 300;
const MIN_TITLE_WORDS = 2;

function withPeople(lead: string, words: string): Pick<WrittenReference, "people" | "title"> | null {
  const title = bareTitle(words);
  if (countWords(title) < MIN_TITLE_WORDS || !/^["“„«‘\p{Lu}\p{N}]/u.test(title)) return null;
  const people = familiesOf(lead) ?? peopleOfReference(lead, { isMarked: true });
  return people === null ? null : { people, title };
}
