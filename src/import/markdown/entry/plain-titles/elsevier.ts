// As Elsevier's journals cite, with commas between everything and the year in brackets: `A. Berg, M. Doe, Echoes in wet caves,
// J. Cave Phys. 35 (1987) 479–490.`, `A. Berg, Echoes in wet caves, in: 78th Annual Meeting, 2008.`
import { countWords } from "../words.ts";
import type { PlainTitleForm } from "./plain-title.ts";

const PERSON =
  "(?:\\p{Lu}\\p{Ll}?\\.[\\s-]?){1,4}(?:(?:van|von|de|del|den|der|la|le)\\s){0,2}\\p{Lu}[\\p{L}'’-]+(?:\\s\\p{Lu}[\\p{L}'’-]+)?";
const PEOPLE = new RegExp(`^((?:and\\s)?(?:${PERSON},\\s(?:and\\s)?){1,40}(?:et al\\.,?\\s)?)(?=\\S)`, "u");
const JOURNAL =
  /^(?<title>\S.{6,400}), (?<source>\p{Lu}[^,]{1,80}?) (?<volume>\d{1,4}[A-Z]?(?:\s?\(\d{1,3}[^()]{0,6}\))?) \((?<year>(?:1[89]|20)\d\d)\)[\s,]*(?<pages>\S.{0,40})?$/u;
const BOOK =
  /^(?<title>\S.{6,300}?), in: (?<source>\S.{2,200}?),? (?<year>(?:1[89]|20)\d\d)(?:, (?<pages>pp?\.\s?\d[\d\s–-]*))?\.?$/u;
const MIN_TITLE_WORDS = 2;

export const elsevierTitle: PlainTitleForm = (text) => {
  const [people] = PEOPLE.exec(text) ?? [];
  if (people === undefined) return null;
  const cited = text.slice(people.length);
  const { title, source, volume = "", year, pages = "" } = (JOURNAL.exec(cited) ?? BOOK.exec(cited))?.groups ?? {};
  if (title === undefined || source === undefined || countWords(title) < MIN_TITLE_WORDS) return null;
  const numbers = [volume, pages.replace(/\.$/, "")].filter(Boolean).join(", ");
  const facts = volume === "" ? `In: ${source}` : `${source} ${numbers}`;
  return { title, rest: `, (${year}), ${facts}`, people: people.replace(/[\s,]+$/, "") };
};
