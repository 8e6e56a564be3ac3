// What a page means by something that can mean several things.

/** After a comma, after a year and a comma, after a link and a comma, in brackets, in bold in brackets, in italics, after a dash, in brackets or in bold at the start, after `in`, after a number of two digits, in brackets after a link, in the words of a link after the title, before a link. */
export type VenuePlace =
  | "comma"
  | "year"
  | "tail"
  | "group"
  | "bold"
  | "italic"
  | "dash"
  | "lead"
  | "start"
  | "in"
  | "number"
  | "aside"
  | "label"
  | "front";

/** Where the entries of a page name their venues, and the names that several of them have there. */
export type VenuePlaces = ReadonlyMap<VenuePlace, ReadonlySet<string>>;

/** In brackets after a name in bold, in brackets before a title, after a bar or a dash at the end of a line. */
export type MakerPlace = "tag" | "front" | "bar" | "dash";
/** Where the entries of a page name the organisations that made their works. */
export type MakerPlaces = ReadonlySet<MakerPlace>;

export interface Conventions {
  /** Whether code spans after a title name organisations and years. */
  readonly codeIsFact: boolean;
  /** Whether what entries end in in italics is seldom somebody, so that `*Flow Matching*` there is nobody either. */
  readonly remarksInItalics: boolean;
  /** Whether entries begin with a date in a code span, so that one after the title is its venue: `` `2009` A title `ISPRS J` ``. */
  readonly venuesInCode: boolean;
  /** Where entries name their venues, so that one that is not known is believed there too: `A title, Cave Letters 2009.` */
  readonly venuePlaces: VenuePlaces;
  /** Whether entries begin with the venue as the words of the paper's link: `[[CAVE](…)] A title`. */
  readonly venuesInLinks: boolean;
  /** Whether titles begin with a linked short name and go on after a colon: `[CaveNet](…): A Map of Caves`. */
  readonly titlesGoOn: boolean;
  /** Whether many entries begin with a tag in square brackets: `[Cave maps] A title`. */
  readonly tagsFirst: boolean;
  /** Whether entries begin with their people, so that one name alone is believed too: `Jane Doe: A title`. */
  readonly peopleFirst: boolean;
  /** Whether entries begin with joined family names, so that two are believed before a comma or colon: `Roe & Doe, A title (2016)`. */
  readonly familiesFirst: boolean;
  /** Whether entries begin with their people in bold, so that one full name is believed too: `**Jane Doe (2020).** A title.` */
  readonly peopleInBold: boolean;
  /** Whether names after a linked title begin with the family, so that those of one person do too: `[A title](…), Doe, Jane, 2020`, `A title (2020) - Doe, Jane.` */
  readonly familiesAfterTitle: boolean;
  /** Whether people come after a title and a dash, so that one name alone is believed too: `[A title](…) - Jane Doe.`, `[A title - Jane Doe (2020)](…)` */
  readonly peopleAfterDash: boolean;
  /** Whether people come right after a linked title, so that one name alone is believed too: `[A title](…) Ann Roe`. */
  readonly peopleAfterTitle: boolean;
  /** Whether plain titles are followed by `by` and full names: `The Art of Caves by Ann Roe`. */
  readonly peopleAfterBy: boolean;
  /** Whether plain titles are followed by a full stop and full names: `The Art of Caves. Ann Roe, Max Doe.` */
  readonly peopleAfterStop: boolean;
  /** Whether four digits in brackets are the year and month of an arXiv number, because some can be nothing else: `(2101)`. */
  readonly arxivMonths: boolean;
  /** Whether a bullet below a title names its people, so that one name alone is believed too. */
  readonly peopleBelow: boolean;
  /** Whether linked titles end in a comma and a year: `[A Survey of Caves, 2017](…)`. */
  readonly yearsEndTitles: boolean;
  /** Whether linked titles begin with a year: `[2001 Modeling Caves](…)`. */
  readonly yearsBeginTitles: boolean;
  /** Whether bullets begin with linked titles, so that a title in brackets has lost its address: `[Walking in Caves] CAVE 2020`. */
  readonly titlesInLinks: boolean;
  /** Whether a good part of the bullets are plain titles, so that one alone that is written as they are is one too. */
  readonly titlesBesideLinks: boolean;
  /** Whether the page lists nearly nothing but plain titles. */
  readonly titlesAlone: boolean;
  /** Whether many bullets without links are nothing but bold words, as titles are. */
  readonly boldTitles: boolean;
  /** Whether entries are a bold title, a semicolon and people: `**A title;** Ann Roe et al`. */
  readonly titlesEndInSemicolon: boolean;
  /** Whether links begin with family names and initials, so that one person is believed too: `[Roe, A. Walking in Caves](…)`. */
  readonly peopleInLinks: boolean;
  /** Whether entries end in organisations in brackets: `**A title.** (CAS, Inria)`. */
  readonly makersAtEnd: boolean;
  /** Where entries name organisations, so that one that is not known is believed there too: `[A title](…) | Lake Lab`. */
  readonly makerPlaces: MakerPlaces;
  /** Whether entries begin with what the work is called in bold, and its title after that: `**CaveNet** CaveNet: A Map of Caves`. */
  readonly namesInBold: boolean;
  /** Whether entries are somebody's name and the work in brackets: `Ann Roe (*Walking in Caves, 1996.*)`. */
  readonly worksInBrackets: boolean;
  /** Whether many paragraphs are a title, its people and an address. */
  readonly addressedParagraphs: boolean;
  /** Whether papers are paragraphs that are nothing but a link, so that one alone below its heading is believed too. */
  readonly linkedParagraphs: boolean;
  /** Whether nearly all bullets lead to other sites, so that a name that leads to a text beside the list is no work. */
  readonly worksElsewhere: boolean;
}

export const NO_CONVENTIONS: Conventions = {
  codeIsFact: false,
  remarksInItalics: false,
  venuesInCode: false,
  venuePlaces: new Map(),
  venuesInLinks: false,
  titlesGoOn: false,
  tagsFirst: false,
  peopleFirst: false,
  familiesFirst: false,
  peopleInBold: false,
  familiesAfterTitle: false,
  peopleAfterDash: false,
  peopleAfterTitle: false,
  peopleAfterBy: false,
  peopleAfterStop: false,
  arxivMonths: false,
  peopleBelow: false,
  yearsEndTitles: false,
  yearsBeginTitles: false,
  titlesInLinks: false,
  titlesBesideLinks: false,
  titlesAlone: false,
  boldTitles: false,
  titlesEndInSemicolon: false,
  worksInBrackets: false,
  makersAtEnd: false,
  makerPlaces: new Set(),
  namesInBold: false,
  peopleInLinks: false,
  addressedParagraphs: false,
  linkedParagraphs: false,
  worksElsewhere: false,
};
