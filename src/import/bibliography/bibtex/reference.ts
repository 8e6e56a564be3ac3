// A reference from a BibTeX entry: what each field states is in a field of the reference, or among its other fields under
// its own name.
import type { ExtraField } from "../../../map/model.ts";
import { STATUSES, type Status } from "../../../map/vocabulary.ts";
import type { Problem, ProblemRule } from "../../problems.ts";
import { REMARK_FIELDS, type Reference } from "../../reference.ts";
import { addressesOf } from "./addresses.ts";
import { parseDateFields } from "./date.ts";
import type { BibtexEntry } from "./entries.ts";
import { EntryFields } from "./fields.ts";
import { type People, parseBibtexNames } from "./names.ts";
import { publicationOf, type Stated, withSubtitle } from "./publication.ts";
import type { TexDecoder } from "./tex/decoder.ts";

export interface ReadEntry {
  /** Null: it has neither a key nor a title. */
  readonly reference: Reference | null;
  readonly remarks: readonly Problem[];
}

export function readEntry(entry: BibtexEntry, decoder: TexDecoder, file: string): ReadEntry {
  return new EntryReader(entry, decoder, file).read();
}

/** The type of the entry, as a field of its own; a field of that name would be taken for it. */
const ENTRY_TYPE = "entrytype";

class EntryReader {
  private readonly fields: EntryFields;
  private readonly remarks: Problem[] = [];

  constructor(
    private readonly entry: BibtexEntry,
    private readonly decoder: TexDecoder,
    private readonly file: string,
  ) {
    this.fields = new EntryFields(entry, decoder);
  }

  read(): ReadEntry {
    const { fields, remarks } = this;
    const { key } = this.entry;
    const addresses = addressesOf(fields);
    const title = this.title(addresses.facts.url);
    if (title.facts.title === "") {
      this.report("missing-title", "left out: an entry without a key and without a title");
      return { reference: null, remarks };
    }
    if (key === "") this.report("missing-id", `an entry without a key: "${title.facts.title}"`);
    return { reference: this.reference(title, addresses), remarks };
  }

  /** Each member is named: to spread or assign them would take as long as all the rest. */
  private reference(title: ReturnType<EntryReader["title"]>, addresses: ReturnType<typeof addressesOf>): Reference {
    const { fields, entry } = this;
    const publication = publicationOf(fields, entry.type, addresses.facts.arxiv);
    const [people, date, texts] = [this.people(), this.date(), this.texts()];
    const parts = [title, addresses, publication, people, date, texts];
    const published = publication.facts;
    return {
      id: entry.key === "" ? null : entry.key,
      title: title.facts.title,
      alternativeTitles: [],
      authorNames: people.facts.authorNames,
      authorsComplete: people.facts.authorsComplete,
      editorNames: people.facts.editorNames,
      translatorNames: people.facts.translatorNames,
      organizations: published.organizations,
      published: date.facts.published,
      issued: date.facts.issued,
      kind: published.kind,
      cslType: published.cslType,
      genre: published.genre,
      venue: published.venue,
      collectionTitle: published.collectionTitle,
      volume: published.volume,
      issue: published.issue,
      number: published.number,
      pages: published.pages,
      edition: published.edition,
      publisher: published.publisher,
      publisherPlace: published.publisherPlace,
      event: published.event,
      isbn: published.isbn,
      issn: published.issn,
      pmid: addresses.facts.pmid,
      language: texts.facts.language,
      abstract: texts.facts.abstract,
      note: texts.facts.note,
      url: addresses.facts.url,
      arxiv: addresses.facts.arxiv,
      doi: addresses.facts.doi,
      code: null,
      demo: null,
      files: addresses.facts.files,
      keywords: texts.facts.keywords,
      extra: this.extra(parts, publication.isWrittenAs),
      origin: "seed",
      shownDate: null,
      collections: this.list("groups", "mendeley-groups"),
      notes: [fields.text(...REMARK_FIELDS.bibtex)].filter((note) => note !== null),
      file: this.file,
      at: entry.line,
      unread: [],
      status: statusOf(fields.text("readstatus")),
      tags: [],
    };
  }

  /** A title without a subtitle, and without a final point that would not be printed. */
  private title(url: string | null): Stated<"title"> {
    const { fields } = this;
    const { key } = this.entry;
    const title = fields.text("title");
    if (title === null) {
      const instead = fields.text("booktitle") ?? url ?? key;
      if (instead !== "") this.report("missing-title", `"${key === "" ? instead : key}" has no title`);
      return { facts: { title: instead }, givenBack: [] };
    }
    const subtitle = fields.text("subtitle");
    const plain = title.replace(/(?<![.…])\.$/, "") || title;
    const whole = subtitle === null ? plain : withSubtitle(plain, subtitle);
    // bibtex sorts an entry without people by its title
    const sortKey = fields.text("key") === whole && fields.stated("author", "editor") === null ? ["key"] : [];
    return { facts: { title: whole }, givenBack: whole === title ? ["title", ...sortKey] : sortKey };
  }

  private people(): Stated<"authorNames" | "authorsComplete" | "editorNames" | "translatorNames"> {
    const [authors, editors, translators] = [this.names("author"), this.names("editor"), this.names("translator")];
    return {
      facts: {
        authorNames: authors.names,
        authorsComplete: authors.isComplete,
        editorNames: editors.names,
        translatorNames: translators.names,
      },
      // a map keeps no mark that a list of editors is cut
      givenBack: [
        "author",
        ...(editors.isComplete ? ["editor"] : []),
        ...(translators.isComplete ? ["translator"] : []),
      ],
    };
  }

  private names(name: string): People {
    const field = this.fields.field(name);
    if (field === null) return { names: [], isComplete: true, unclear: [] };
    const people = parseBibtexNames(field.tex, (tex) => this.decoder.text(tex, field.line));
    for (const text of people.unclear) {
      const shown = text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
      this.report("unclear-name", `"${shown}" in ${name} is not the name of one person; write "and" between people`);
    }
    return people;
  }

  private date(): Stated<"published" | "issued"> {
    const { fields } = this;
    const stated = {
      date: fields.address("date"),
      year: fields.text("year"),
      month: fields.text("month"),
      day: fields.text("day"),
      language: fields.text("langid", "language"),
    };
    const { published, issued, kept, impossible } = parseDateFields(stated);
    if (impossible !== null) this.report("impossible-date", `${this.name}: "${impossible}" is not a date`);
    return {
      facts: { published, issued },
      givenBack: ["date", "year", "month", "day"].filter((name) => !kept.some((each) => each === name)),
    };
  }

  private texts(): Stated<"language" | "abstract" | "note" | "keywords"> {
    const { fields } = this;
    const stated = fields.text("keywords", "keyword");
    const keywords = this.list("keywords", "keyword");
    return {
      facts: {
        language: fields.text("language", "langid", "hyphenation"),
        abstract: fields.text("abstract"),
        note: fields.text("note"),
        keywords,
      },
      givenBack: [
        ...(fields.stated("langid", "hyphenation") === null ? ["language"] : []),
        "abstract",
        "note",
        ...(stated === keywords.join(", ") ? ["keywords"] : []),
      ],
    };
  }

  /** The parts of the first of these fields that is not empty, without repetition. */
  private list(...names: readonly string[]): string[] {
    const text = this.fields.text(...names) ?? "";
    return [...new Set(text.split(text.includes(";") ? ";" : ",").map((part) => part.trim()))].filter(Boolean);
  }

  /** What the entry states besides. */
  private extra(parts: readonly Pick<Stated<never>, "givenBack">[], isWrittenAs: string): ExtraField[] {
    const { type } = this.entry;
    const isGivenBack = (name: string): boolean => parts.some(({ givenBack }) => givenBack.includes(name));
    const others = this.fields.names
      // a placeholder is no fact from which it could be written again
      .filter((name) => name !== ENTRY_TYPE && (!isGivenBack(name) || this.fields.isPlaceholder(name)))
      .map((name) => ({ format: "bibtex" as const, name, value: this.fields.value(name).trim() }));
    return [
      ...(type === isWrittenAs ? [] : [{ format: "bibtex" as const, name: ENTRY_TYPE, value: type }]),
      ...others.filter(({ value }) => value !== ""),
    ];
  }

  private get name(): string {
    return this.entry.key === "" ? "an entry" : this.entry.key;
  }

  private report(rule: ProblemRule, message: string): void {
    this.remarks.push({ file: this.file, at: this.entry.line, rule, message });
  }
}

/** How far the reader is with it: JabRef writes `read` and `skimmed`, aimap its own words. */
function statusOf(stated: string | null): Status | null {
  return stated === "skimmed" ? "reading" : (STATUSES.find((status) => status === stated) ?? null);
}

/** As much of a text as a message shows, in UTF-16 code units. */
const MAX_SHOWN = 60;
