// The facts that an entry states beside its title, and how they are collected while its words are read.
import { type PartialDate, parsePartialDate } from "../../../map/dates.ts";
import { arxivMonth, parseArxivId, parseDoi } from "../../../map/identifiers.ts";
import type { Kind } from "../../../map/vocabulary.ts";
import type { Publication } from "../../outline.ts";
import { parseStatedDate } from "../../stated-date.ts";
import { listedAddress } from "./addresses.ts";
import { kindOfAddress, kindOfLabel, type LinkKind } from "./link-kinds.ts";
import { isPublisher, kindOfLink, kindOfPicture, kindOfRepository, wordsOfLabel } from "./link-words.ts";
import { type PeopleOptions, parsePeople, type StatedPeople } from "./people.ts";
import type { Piece } from "./pieces.ts";
import { publicationIn } from "./publication.ts";
import { isSource, namesField, parseDatedSource, splitFacts, withoutVolume } from "./sources.ts";
import { isDateOrVenue, monthOfNumber, parseKind, parseVenue, type StatedVenue } from "./venues.ts";
import { withoutBrackets } from "./words.ts";

export interface EntryLink {
  readonly kind: LinkKind;
  /** Empty if it has no words of its own. */
  readonly label: string;
  readonly url: string;
  /** Whether the words name it, and no link. */
  readonly isTyped?: true | undefined;
}

export interface EntryFacts {
  readonly date: PartialDate | null;
  /** A date in a venue's name (`NeurIPS'23`), used only where there is no other. */
  readonly venueDate: PartialDate | null;
  readonly venue: string | null;
  /** Where in the venue it appeared. */
  readonly publication: Publication | null;
  readonly kind: Kind | null;
  readonly authors: readonly string[];
  readonly authorsComplete: boolean;
  readonly organizations: readonly string[];
  readonly links: readonly EntryLink[];
  /** Key of a reference, written `[@key]`. */
  readonly key: string | null;
  /** What has the form of a date but is not one. */
  readonly impossibleDate: string | null;
}

/**
 * Collects the facts of one entry. `take…` returns whether the whole of the words is such a fact: a year in a sentence is
 * not a date of publication. If a fact is stated twice, the first one counts.
 */
export class FactCollector {
  private date: PartialDate | null = null;
  private venueDate: PartialDate | null = null;
  private venue: string | null = null;
  private publication: Publication | null = null;
  /** What the list calls the venue, if not so. */
  private venueWords: string | null = null;
  private kind: Kind | null = null;
  private authors: readonly string[] = [];
  private authorsComplete = true;
  private readonly organizations: string[] = [];
  private readonly links: EntryLink[] = [];
  private key: string | null = null;
  private impossibleDate: string | null = null;
  /** Whether the title has no link, so that the first one after it leads to the paper. */
  private needsPage = false;
  private needsSource = false;
  /** Whether one of its links leads to a server of preprints. */
  private isOnServer = false;

  /** All that has been collected so far. */
  facts(): EntryFacts {
    const { date, venueDate, venue, publication, authors, authorsComplete, organizations, links, key, impossibleDate } =
      this;
    const kind = this.kind ?? (this.isOnServer && venue === null ? "preprint" : null);
    return {
      date,
      venueDate,
      venue,
      publication,
      kind,
      authors,
      authorsComplete,
      organizations,
      links,
      key,
      impossibleDate,
    };
  }

  get hasAuthors(): boolean {
    return this.authors.length > 0;
  }

  get hasAnyDate(): boolean {
    return this.date !== null || this.venueDate !== null;
  }

  get hasKey(): boolean {
    return this.key !== null;
  }

  expectPage(): void {
    this.needsPage = true;
  }

  /** The title has people before it, as references are written: what comes after it is where it appeared. */
  expectSource(): void {
    this.needsSource = true;
  }

  get isCited(): boolean {
    return this.needsSource;
  }

  setKey(key: string): void {
    this.key = key;
  }

  setImpossibleDate(text: string): void {
    this.impossibleDate = text;
  }

  addOrganizations(...names: readonly string[]): void {
    for (const name of names) this.organizations.push(name);
  }

  takeDateOrVenue(words: string): boolean {
    const date = parseStatedDate(words);
    if (date !== null) {
      // `(2026) … [2026.04]`
      if (this.date === null || date.startsWith(`${this.date}-`)) this.date = date;
      return true;
    }
    return this.takeVenue(parseVenue(words), words);
  }

  /** Takes a venue that is not known by name with its date: only where nothing but facts is expected. */
  takeDatedSource(words: string): boolean {
    return this.takeVenue(parseDatedSource(words));
  }

  /** Takes a venue that is not known by name, because its date comes after it or was already taken. */
  takeSource(words: string, year = ""): boolean {
    const venue = words
      .trim()
      .replace(/^in:?\s+/i, "")
      .replace(/[\s,.:;]+$/, "");
    // the brackets of `Workshop on Caves (CaveNLP 2024)` are part of its name
    const found = /^(.+?),?\s\(?((?:19|20)\d\d)\)?$/.exec(venue);
    const isInName = found?.[1] !== undefined && found[1].lastIndexOf("(") > found[1].lastIndexOf(")");
    const [, name = venue, date = year] = isInName ? [] : (found ?? []);
    const isTaken = isSource(venue) || (date !== year && /^\p{Lu}\p{L}+$/u.test(name));
    return (
      isTaken &&
      this.takeVenue({
        venue: isInName ? name : withoutVolume(name.split(/\s+/)),
        date: parseStatedDate(date),
        kind: null,
      })
    );
  }

  private takeVenue(stated: StatedVenue | null, words: string | null = stated?.venue ?? null): boolean {
    if (stated === null) return false;
    if (this.venue === null && stated.venue !== null) this.venueWords = words;
    this.venue ??= stated.venue;
    this.venueDate ??= stated.date;
    this.kind ??= stated.kind;
    return true;
  }

  /** Takes a list of dates and venues, or nothing if some of it is neither. */
  takeDatesAndVenues(words: string): boolean {
    const parts = splitFacts(words);
    if (parts.length === 0 || !parts.every(isDateOrVenue)) return false;
    for (const part of parts) this.takeDateOrVenue(part);
    return true;
  }

  takeKind(words: string): boolean {
    const kind = parseKind(words);
    this.kind ??= kind;
    return kind !== null;
  }

  takePeople(words: string, options: PeopleOptions = {}): boolean {
    if (this.hasAuthors) return false;
    const people = parsePeople(words, options);
    if (people === null) return false;
    this.setPeople(people);
    return true;
  }

  /** Takes names that nothing else has to be said about, perhaps with `others` at their end. Null: they are none. */
  takeNames(names: readonly string[] | null): boolean {
    if (names === null || this.hasAuthors) return false;
    const authors = names.filter((name) => !/^(?:others|et al\.?)$/i.test(name));
    this.setPeople({ authors, isComplete: authors.length === names.length, organizations: [] });
    return true;
  }

  setPeople({ authors, isComplete, organizations }: StatedPeople): void {
    this.authors = authors;
    this.authorsComplete = isComplete;
    for (const name of organizations) this.organizations.push(name);
  }

  /** Takes a date beside people, where any year is one. */
  takeCitedDate(words: string): void {
    this.date ??= parseStatedDate(words) ?? parsePartialDate(/\d{4}/.exec(words)?.[0] ?? "");
  }

  /** Whether it is known where the work appeared. */
  get hasVenue(): boolean {
    return this.venue !== null;
  }

  /** Writes the venue as the list does. */
  renameVenue(name: string): boolean {
    this.venue = name;
    return true;
  }

  setVenue(name: string): void {
    this.venue ??= name;
  }

  /** Takes where a reference says that its work appeared; a venue that is known by name is called as it is everywhere. */
  takeReferenceSource(venue: string | null, kind: Kind | null): void {
    const isVolume = kind === "conference" && /^proc(?:eedings|\..*\sConf\.)/i.test(venue ?? "");
    const [, acronym = ""] = /^(?!Proc\.).*\s\(([A-Z]\w+)(?:\s\d{4})?\)$/.exec(venue ?? "") ?? [];
    const known = parseVenue(acronym) ?? (venue === null || isVolume ? null : parseVenue(venue));
    if (!this.takeVenue(known, venue)) this.venue ??= venue;
    this.kind ??= kind;
  }

  setPublication(publication: Publication): void {
    this.publication ??= publication;
  }

  /**
   * Takes where in its venue the work appeared.
   * @param text which has the venue
   */
  takePublication(text: string): void {
    const venue = this.venueWords ?? this.venue;
    if (venue !== null) this.publication ??= publicationIn(text, venue.trim());
  }

  /** Takes family names as they are cited: `Bentley, McIlroy (1993)`. */
  takeCitation({ people, year }: { readonly people: readonly string[]; readonly year: string }): void {
    if (!this.hasAuthors) this.authors = people;
    this.takeDateOrVenue(year);
  }

  /**
   * @param options.isMentioned whether a sentence about the work names what the link leads to
   * @param options.isMarked whether brackets or a line of its own show that the words are a label, whatever they say
   * @returns whether the link's words are a label, so that they say nothing else
   */
  addLink(
    piece: Piece,
    { isMarked = false, isMentioned = false }: { readonly isMarked?: boolean; readonly isMentioned?: boolean } = {},
  ): boolean {
    const { url, isPicture } = piece;
    const label = withoutBrackets(piece.text.trim());
    const named = isPicture ? kindOfPicture(label) : (kindOfLabel(label) ?? kindOfRepository(label, url));
    const isFact = isDateOrVenue(label);
    if (isFact && (!isPicture || /\d\d$/.test(label))) this.takeDateOrVenue(label);
    // a badge has room for nothing but the venue: `![](…/badge/Cave_Letters_2022-blue)`
    const isBadge =
      isPicture && kindOfLabel(label) === null && !isFact && /^(?:\p{Lu}|npj\s).*\s(?:19|20)\d\d$/u.test(label);
    if (isBadge) this.takeSource(label);
    // `website 2025.11`
    const [, month] = (named === null ? null : /\s((?:19|20)\d\d[-./]\d{1,2})$/.exec(label)) ?? [];
    if (month !== undefined && !isFact) this.takeDateOrVenue(month);
    const isLabel = named !== null || isFact || isMarked;
    const address = listedAddress(url);
    if (address === null) return isLabel;
    if (isMarked && !isFact) this.takeFactsInLabel(label.replace(/^[[【]+|[\]】]+$/g, ""), address);
    this.links.push({
      kind: isMentioned ? "other" : kindOfLink({ piece, address, isFact, isLabel }),
      label: wordsOfLabel(piece),
      url: address,
      isTyped: piece.isTyped,
    });
    return isLabel;
  }

  /**
   * `A title, [npj Caves](…)`: the first link after a title without one names where it was published, whatever it is called.
   */
  takePublisher({ text, url }: Piece): boolean {
    const [first, another] = this.links;
    if (!this.needsPage || first === undefined || another !== undefined || first.url !== listedAddress(url))
      return false;
    if (kindOfAddress(first.url) !== "paper" || !isPublisher(text)) return false;
    this.links[0] = { ...first, kind: "paper" };
    this.venue ??= text.trim().replace(/^(?:19|20)\d\d\s+(?=\p{Lu})/u, "");
    return true;
  }

  /** `[bioRxiv 2025.01.31.635780]`, `[Cell Reports]`: the name of a server before a number, or of a journal. */
  private takeVenueAtStart(label: string): void {
    const [, server, journal] = /^(?:(\p{L}+)[\s:]\s?[\d.]+(?:v\d)?|(\p{Lu}[^\d/|]+))$/u.exec(label) ?? [];
    if (server !== undefined && parseVenue(server)?.kind === "preprint") this.isOnServer = true;
    const isJournal = journal !== undefined && isSource(journal) && isPublisher(journal);
    if (!isJournal || journal.split(/\s+/).some((word) => kindOfLabel(word) !== null)) return;
    if (namesField(journal) || parsePeople(journal, { isMarked: true }) === null) this.venue ??= journal;
  }

  /**
   * `[AlignmentForum 2312]`, `[RiverNLP workshop at EMNLP 2024]`, `[Frontiers in Immunology 16 (2025)]`. Four digits that
   * begin an arXiv id are its month.
   */
  private takeFactsInLabel(whole: string, address: string): void {
    const label = whole.replace(/\s\(((?:19|20)\d\d)\)$/, " $1");
    const isDoi = parseDoi(label) !== null;
    const digits = isDoi ? undefined : FOUR_DIGITS.map((form) => form.exec(label)?.[0]).find((found) => found);
    const arxiv = parseArxivId(address);
    if (digits !== undefined && arxiv?.startsWith(digits)) this.venueDate ??= arxivMonth(arxiv);
    if (this.takeDatesAndVenues(label) || this.takeDatedSource(label)) return;
    if (kindOfAddress(address) === "paper") this.takeVenueAtStart(label);
    if (digits === undefined) return;
    const day = /(?<!\d)(?:19|20)\d\d\.\d\d\.\d\d(?!\d)/.exec(label)?.[0] ?? digits;
    this.venueDate ??= parseStatedDate(day) ?? monthOfNumber(digits);
  }
}

/** Four digits in a label, the most likely year first. */
const FOUR_DIGITS = [/(?<=\()(?:19|20)\d\d(?=\))/, /(?<!\d)(?:19|20)\d\d(?!\d)/, /(?<!\d)\d{4}(?!\d)/];
