// What the bullets of a list have in common, and which of them are believed to be papers for that.
import type { List, ListItem } from "mdast";
import { holdsSeveralPapers } from "./cell-of-papers.ts";
import type { Destination } from "./destination.ts";
import type { Conventions } from "./entry/conventions.ts";
import type { ListEntry } from "./entry/entry.ts";
import { wholeText } from "./entry/pieces.ts";
import { countTokens } from "./entry/words.ts";
import { isIntroduction } from "./headings.ts";
import { firstPieces, isLinkedItem, listsPapers, listsPeople, startsWithYear } from "./items.ts";
import { areListedWorks } from "./listed-works.ts";
import type { Section } from "./sections.ts";

/** Nothing shorter is a title only because a date comes after it. */
const MIN_DATED_TITLE_WORDS = 3;
/** Fewer bullets than this are not nearly all of a list. */
const MIN_DATED = 4;

const PEOPLE = /^(?:people|persons|researchers|scientists|people to follow|personen|personas|personnes)$/i;

/** What the bullets of a list have in common. It is looked at only where a bullet alone does not say what it is. */
export class Neighbours {
  private readonly known: {
    isAmongPapers?: boolean;
    areWorks?: boolean;
    dated?: number;
    arePeople?: boolean;
    areGroups?: boolean;
    haveSeveral?: boolean;
  } = {};

  constructor(
    private readonly list: List,
    private readonly destination: Destination,
  ) {}

  /** Whether other bullets of the list are papers, so that one without a link is believed to be one too. */
  get isAmongPapers(): boolean {
    this.known.isAmongPapers ??= this.list.children.some(isLinkedItem);
    return this.known.isAmongPapers;
  }

  /** Whether the list is clearly one of works, although it only has their titles. */
  get areWorks(): boolean {
    this.known.areWorks ??= this.isInTopic && areListedWorks(this.list);
    return this.known.areWorks;
  }

  /** Whether a heading that is not about the page itself is above the list, or the page has no headings. */
  get isInTopic(): boolean {
    const { section } = this.destination;
    return (
      (section.parent !== null || section.children.length === 0) &&
      !isIntroduction(section.name) &&
      !listsNoWorks(section)
    );
  }

  /** Whether the list is in a group that a venue with its year names: `**ISCA2022**`. */
  get isBelowVenue(): boolean {
    return /^\p{Lu}[\p{L}&-]*\p{Lu}[\p{L}&-]*[\s'’]{0,2}(?:(?:19|20)\d\d|\d\d)$/u.test(this.destination.group ?? "");
  }

  /** Whether a bullet of the list has several papers in a line below it, so that its bullets can be the names of groups. */
  get haveSeveralPapers(): boolean {
    this.known.haveSeveral ??= this.list.children.some(holdsSeveralPapers);
    return this.known.haveSeveral;
  }

  /** Whether the links of the list lead to the pages of people. */
  get arePeople(): boolean {
    this.known.arePeople ??= listsPeople(this.list) || (this.isBelowPeople && !listsPapers(this.list));
    return this.known.arePeople;
  }

  /** Whether the section has research groups, and not their works. */
  get areGroups(): boolean {
    this.known.areGroups ??= GROUPS.test(this.destination.section.name) && !listsPapers(this.list);
    return this.known.areGroups;
  }

  private get isBelowPeople(): boolean {
    const { name, parent } = this.destination.section;
    return PEOPLE.test(name) || PEOPLE.test(parent?.name ?? "");
  }

  /** Whether most bullets begin or end in a date or a venue. */
  get areDated(): boolean {
    const { children } = this.list;
    this.known.dated ??= children.filter(isDatedItem).length;
    return this.known.dated * 2 > children.length;
  }

  /** Whether nearly all bullets begin or end in a date or a venue, so that one beside them whose date cannot be read is a work too. */
  get areNearlyAllDated(): boolean {
    const { children } = this.list;
    if (!this.isInTopic || children.length < MIN_DATED) return false;
    this.known.dated ??= children.filter(isDatedItem).length;
    return this.known.dated * 3 >= children.length * 2;
  }

  /** Whether an entry without a link is a paper, in such a list. */
  believe(entry: ListEntry, { peopleAfterBy, peopleAfterStop, makersAtEnd }: Conventions): boolean {
    if (makersAtEnd && entry.organizations.length > 0) return true;
    const isBySomebody = entry.authors.length > 0 || (entry.isCitation && entry.organizations.length > 0);
    const [dated, hasAuthors] = [isDated(entry), isBySomebody];
    const isLong = countTokens(entry.title) >= MIN_DATED_TITLE_WORDS;
    if (this.isAmongPapers && entry.venue !== null && isLong) return true;
    if (!dated && !hasAuthors) return false;
    if (this.isAmongPapers || (hasAuthors && (peopleAfterBy || peopleAfterStop))) return true;
    return dated && (hasAuthors || (isLong && this.areDated));
  }
}

const GROUPS =
  /^(?:(?:research|related|active) )*(?:groups?|labs?|laboratories|teams?|institut(?:es|ions))$|^研究组$|^实验室$/i;
/** What lists of these names have is written as titles are. */
const NO_WORKS =
  /^(?:(?:related |top |relevant |main |major )?(?:conferences?|journals?|venues|workshops)(?: (?:and|&) (?:conferences?|journals?|workshops))?|people|researchers|scholars|companies|会议|期刊)$/i;

/** What works are listed in, below smaller headings. */
const PARTS = /^(?:categories|sessions|tracks)$/i;

/** Whether the name of a section, or of one that encloses it, is that of people, places or events, or its own that of parts. */
function listsNoWorks(section: Section): boolean {
  if (PARTS.test(section.name)) return true;
  for (let at: Section | null = section; at !== null; at = at.parent)
    if (NO_WORKS.test(at.name) || GROUPS.test(at.name)) return true;
  return false;
}

/** `… (SIGMOD 2025)`, `…, 2003.` or `…, 2022, MICRO`; `[ICML 2012] …`, `2017 - …` */
function isDatedItem(item: ListItem): boolean {
  const words = wholeText(firstPieces(item));
  // beside `2024: [A title](…)`, words without a link are a note
  if (!isLinkedItem(item) && startsWithYear(words)) return true;
  return /(?:[(（[][^()（）[\]]*(?:19|20)\d\d(?:-[^()（）[\]]{1,40})?[)）\]]|[,.?]\s(?:[^,.?]*\s)?(?:19|20)\d\d(?:,\s\p{Lu}[^,]{1,40})?)[\s.]*$/u.test(
    words.replace(/\s*【[^【】]*】$/, ""),
  );
}

function isDated({ date, venueDate }: ListEntry): boolean {
  return date !== null || venueDate !== null;
}
