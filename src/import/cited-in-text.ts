// Whether words that were kept as text cite a work, so that a paper may have been lost there.
import { kindOfAddress } from "./markdown/entry/link-kinds.ts";

const ADDRESS = /https?:\/\/[^\s<>()[\]"'|]+/g;

export function addressesIn(text: string): string[] {
  return text.match(ADDRESS) ?? [];
}

export function withoutAddresses(text: string): string {
  return text.replace(ADDRESS, "");
}

export function hasWorkLink(text: string): boolean {
  return addressesIn(text).some((address) => kindOfAddress(address) === "paper");
}

/** In words: what is longer talks about works. */
const MAX_WORDS = 60;
const MIN_WORDS = 4;

const YEAR = /(?<![\d.,/-])(?:1[6-9]|20)\d\d(?![\d/-])/;
const YEAR_IN_TEXT = "\\(?(?:1[6-9]|20)\\d\\d\\b";
const FAMILY =
  "(?:(?:[Vv]an|[Vv]on|[Dd]e|[Dd]el|[Dd]er|[Dd]en|[Dd]i|[Dd]a|[Ll]e|[Ll]a|[Ee]l) ){0,2}\\p{Lu}['’]?\\p{L}*\\p{Ll}(?:[’'-]\\p{L}+)?";
const INITIALS = "(?:\\p{Lu}\\.[\\s-]?){1,3}";

/** A family name after others. Patterns are short because V8 compiles each class of letters to much code. */
const NEXT = "(?:(?:van|von|de|del|der|den|di|da|le|la|el) ){0,2}\\p{Lu}[^\\s,;:.()&]*";

/** `Doe, J.`, `Doe JA,`, `Doe et al.`, `Doe & Roe`, `Doe, Roe & Poe` at the beginning. */
const BEGINS_WITH_PEOPLE = new RegExp(
  `^${FAMILY}(?:${[
    `(?:, | )${INITIALS}(?=[,;(&:]|et al\\b|and |$)`,
    `,? [A-ZÀ-Þ]{1,3}(?:, (?:& )?${NEXT}| \\()`,
    `(?:,? ${INITIALS})? et al\\b`,
    `,? (?:&|y|et|und) ${NEXT}(?:,? (?:${YEAR_IN_TEXT})|,| \\()`,
    `(?:, ${NEXT}){1,6},? (?:& ${NEXT}(?=[,.:]| \\()|and ${NEXT}(?=,? \\()|(?:&|and) ${NEXT} ${YEAR_IN_TEXT})`,
    `, \\p{Lu}\\p{Ll}+ \\(${YEAR_IN_TEXT}\\)`,
  ].join("|")})`,
  "u",
);

/** `Friston, K. (2010).` in the middle of a text. */
const REFERENCE = new RegExp(
  `${FAMILY}, ${INITIALS}(?:[^()]{0,200}[\\s,])?\\((?:1[6-9]|20)\\d\\d[a-z]?\\)[.:,]? \\p{Lu}`,
  "u",
);

/** `12(3): 4–5`, `12:4-5`, `pp. 4`, `S. 707`, `51 U.C. Davis L. Rev. 399` */
const VOLUME_AND_PAGES =
  /\b\d{1,4}\s?\(\d{1,4}(?:[–-]\d{1,4})?\)[:,]\s?\S?\d|\b\d{1,4}:\s?\d{1,5}\s?[–-]\s?\d|\bpp?\.\s?\d|,\s(?:S|págs?)\.\s?\d|[,\s]\d{1,3} (?:\p{Lu}[\p{L}.&]*\s(?:\dd\s)?){1,7}\d{1,5}\b/u;

/** `, Nature 2023`, `(Harvard University Press 2015)` at the end. */
const ENDS_IN_VENUE = /[,(]\s?(?:\p{Lu}[\p{L}.&]*\s(?:of |for |and |on )?){1,6}(?:1[6-9]|20)\d\d[).]*$/u;

const IDENTIFIER = /\b(?:doi:?\s?)?10\.\d{4,9}\/\S|\barxiv:?\s?\d{4}\.\d{4,5}|\bPMID:?\s?\d|\bISBN(?:-1\d)?:?\s?\d/i;

/** `题名[J]. 刊名, 2019`, `《书名》,作者著,出版社,2015年` */
const CHINESE = /\[[JMCDN](?:\/OL)?\]|《[^《》]{4,}》/;

/** `gao2024scaling`, `doi 10.1234/5.6`: nothing but a key or an identifier. */
const BARE = /^(?:[a-z]{2,20}(?:19|20)\d\d[a-z]{2,20}|(?:doi:?\s?)?10\.\d{4,9}\/\S+(?: \(https?:\S+\))?)$/i;
/** `A Walk in Deep Caves (Roe 2023)` */
const CITED_AFTER = /^\p{Lu}[^()]{8,200} \(\p{Lu}\p{L}{1,20}(?: et al\.?| & \p{Lu}\p{L}{1,20})?,? (?:19|20)\d\d\)/u;

/** Whether a note states a work, as an entry of a list does. A question about one does not. */
export function statesWork(note: string): boolean {
  const words = withoutLabel(note).trim();
  const count = words.split(/\s+/).length;
  if (/[?？]$/.test(words) || count > MAX_WORDS) return false;
  if (CHINESE.test(words) && YEAR.test(words)) return true;
  if (BARE.test(words) || CITED_AFTER.test(words)) return true;
  if (count < MIN_WORDS) return false;
  const plain = withoutAddresses(words);
  if (IDENTIFIER.test(plain) || isLinkedTitle(words)) return true;
  return YEAR.test(plain) && (beginsWithPeople(plain) || VOLUME_AND_PAGES.test(plain) || ENDS_IN_VENUE.test(plain));
}

/** `Read: Barlow H. (1961) …`, but not `Source: …`, which says where a note comes from */
function withoutLabel(note: string): string {
  return note.replace(/^[^\p{L}\p{N}《[]+/u, "").replace(/^(?!Source|From|Via)\p{Lu}[\p{L} ]{1,20}:\s/u, "");
}

/** Words that begin with a capital and end in the address of a work. */
function isLinkedTitle(words: string): boolean {
  const [address] = addressesIn(words).slice(-1);
  if (address === undefined || kindOfAddress(address) !== "paper") return false;
  return (
    /^(?!Source:|From |Via )[\p{Lu}\p{N}"“]/u.test(words) &&
    words.slice(words.indexOf(address) + address.length).length < 3
  );
}

/** Whether a paragraph of prose contains a reference, or is nothing but addresses of which one leads to a work. */
export function containsReference(paragraph: string): boolean {
  if (REFERENCE.test(paragraph)) return true;
  return hasWorkLink(paragraph) && !/[\p{L}\p{N}]{2}/u.test(withoutAddresses(paragraph));
}

/** Whether the words begin with people who are cited: `Doe, J.`, `Doe et al.`, `Doe & Roe`. */
export function beginsWithPeople(words: string): boolean {
  return BEGINS_WITH_PEOPLE.test(words);
}
