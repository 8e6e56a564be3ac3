// The facts that an entry states beside its title, and how they are collected while its words are read.
import type { PartialDate } from "../../../map/dates.ts";
import { isWebAddress } from "../../../map/identifiers.ts";
import type { Kind } from "../../../map/model.ts";
import { parseStatedDate } from "../../stated-date.ts";
import { kindOfAddress, kindOfLabel, type LinkKind } from "./link-kinds.ts";
import { type PeopleOptions, parsePeople } from "./people.ts";
import type { Piece } from "./pieces.ts";
import { isDateOrVenue, parseKind, parseVenue } from "./venues.ts";

export interface EntryLink {
  readonly kind: LinkKind;
  readonly label: string;
  readonly url: string;
}

export interface EntryFacts {
  readonly date: PartialDate | null;
  /** A date in a venue's name (`NeurIPS'23`), used only where there is no other. */
  readonly venueDate: PartialDate | null;
  readonly venue: string | null;
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
  private kind: Kind | null = null;
  private authors: readonly string[] = [];
  private authorsComplete = true;
  private readonly organizations: string[] = [];
  private readonly links: EntryLink[] = [];
  private key: string | null = null;
  private impossibleDate: string | null = null;

  /** All that has been collected so far. */
  facts(): EntryFacts {
    const { date, venueDate, venue, kind, authors, authorsComplete, organizations, links, key, impossibleDate } = this;
    return { date, venueDate, venue, kind, authors, authorsComplete, organizations, links, key, impossibleDate };
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

  setKey(key: string): void {
    this.key = key;
  }

  setImpossibleDate(text: string): void {
    this.impossibleDate = text;
  }

  addOrganizations(...names: readonly string[]): void {
    this.organizations.push(...names);
  }

  takeDateOrVenue(words: string): boolean {
    const date = parseStatedDate(words);
    if (date !== null) {
      this.date ??= date;
      return true;
    }
    const stated = parseVenue(words);
    if (stated === null) return false;
    this.venue ??= stated.venue;
    this.venueDate ??= stated.date;
    this.kind ??= stated.kind;
    return true;
  }

  /** Takes a list of dates and venues, or nothing if some of it is neither. */
  takeDatesAndVenues(words: string): boolean {
    const parts = words.split(/[,;|]/).filter((part) => part.trim() !== "");
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
    this.authors = people.authors;
    this.authorsComplete = people.isComplete;
    return true;
  }

  /** @returns whether the link's words are a label, so that they say nothing else */
  addLink({ text, url, isPicture }: Piece): boolean {
    const label = text.trim();
    const named = isPicture ? kindOfPicture(label) : kindOfLabel(label);
    const isFact = isDateOrVenue(label);
    if (isFact && !isPicture) this.takeDateOrVenue(label);
    const isLabel = named !== null || isFact;
    const address = webAddress(url);
    if (address === null) return isLabel;
    const hasOwnWords = !isLabel && !isPicture && label !== "" && label !== url;
    const isVague = named === "other" || (named === null && !hasOwnWords) || VAGUE_LABEL.test(label);
    const shown = kindOfAddress(address);
    const kind = isFact ? "paper" : isVague && shown !== "other" ? shown : (named ?? "other");
    const isWorded = label !== "" && label !== url && !isPicture;
    const words = isWorded ? label.replace(/^[[(]+([^()[\]]*)[\])]+$/, "$1").trim() : "";
    this.links.push({ kind, label: words === "" ? kind : words, url: address });
    return isLabel;
  }
}

/** Labels that say less than the address. */
const VAGUE_LABEL = /^(?:link|url|here|read|html|site|web|homepage)$/i;

function kindOfPicture(label: string): LinkKind | null {
  return kindOfLabel(label) ?? kindOfLabel(label.split(/[\s:-]/)[0] ?? "");
}

/** The address, if it is one on the web. */
export function webAddress(url: string | null): string | null {
  return url !== null && isWebAddress(url) ? url : null;
}
