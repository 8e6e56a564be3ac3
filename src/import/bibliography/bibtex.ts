// BibTeX and BibLaTeX files. The library reads the syntax; strings, cross-references, names and TeX are resolved here.
// One entry that cannot be read is left out, with its line, and never the file.
/// <reference path="./bibtex-parse.d.ts" />
import { parse as parseSyntax } from "bibtex-parse";
import type { PersonName } from "../../map/csl.ts";
import { type PartialDate, parsePartialDate } from "../../map/dates.ts";
import { parseArxivId, parseDoi } from "../../map/identifiers.ts";
import type { Kind } from "../../map/model.ts";
import { joinVenueDetail } from "../../map/venue.ts";
import { statedDate } from "../markdown/facts.ts";
import type { Problem } from "../problems.ts";
import { type Bibliography, monthOf, type Reference } from "./reference.ts";
import { groupLength, type Macros, splitOutside, texToText } from "./tex.ts";

const KIND_OF_TYPE: Readonly<Record<string, Kind>> = {
  article: "article",
  inproceedings: "conference",
  conference: "conference",
  proceedings: "book",
  book: "book",
  inbook: "book",
  incollection: "book",
  collection: "book",
  booklet: "book",
  phdthesis: "thesis",
  mastersthesis: "thesis",
  thesis: "thesis",
  techreport: "report",
  report: "report",
  online: "post",
  electronic: "post",
  www: "post",
};

/** Fields that are read, and those that say nothing a reader of a map would miss. */
const READ = new Set(
  "title subtitle author editor year month day date journal journaltitle booktitle volume number issue pages url link doi eprint eprinttype archiveprefix primaryclass keywords keyword groups note annote annotation howpublished school institution crossref type key".split(
    " ",
  ),
);

/** An entry as the library reads it. */
interface Syntax {
  readonly itemtype: string;
  readonly raw?: string;
  readonly type?: string;
  readonly key?: string;
  readonly name?: string;
  readonly value?: unknown;
  readonly datatype?: string;
  readonly fields?: readonly Syntax[];
}

interface Entry {
  readonly type: string;
  readonly key: string;
  readonly line: number;
  readonly fields: Map<string, string>;
}

/** In UTF-16 code units. */
const LONGEST_STRING = 100_000;

/** The references of a BibTeX text in its order, and what could not be read. */
export function parseBibtex(text: string, file: string): Bibliography {
  const remarks: Problem[] = [];
  const pieces = readSyntax(text, file, remarks);
  const strings = new Map<string, string>();
  const macros = new Map<string, string>();
  const unknown = new Map<string, number>();
  const entries: Entry[] = [];
  for (const { syntax, line } of pieces) {
    const value = (field: Syntax): string =>
      texOf(field, strings, (name) => unknown.set(name, unknown.get(name) ?? line));
    if (syntax.itemtype === "string") {
      for (const field of stringsOf(syntax)) {
        const [name, text] = [String(field.name).toLowerCase(), value(field)];
        // strings made of strings can double in length with each
        if (text.length <= LONGEST_STRING) strings.set(name, text);
        else remarks.push({ file, at: line, rule: "not-read", message: `left out: the @string "${name}" is too long` });
      }
    } else if (syntax.itemtype === "preamble") readMacros(preambleOf(syntax, value), macros);
    else if (syntax.itemtype === "entry" && syntax.type !== undefined) {
      const fields = new Map((syntax.fields ?? []).map((field) => [String(field.name).toLowerCase(), value(field)]));
      entries.push({ type: syntax.type.toLowerCase(), key: (syntax.key ?? "").trim(), line, fields });
    }
  }
  for (const [name, line] of unknown)
    remarks.push({
      file,
      at: line,
      rule: "unresolved-name",
      message: `no @string defines "${name}"; its name stands for it`,
    });
  inherit(entries, file, remarks);
  const references = entries
    .map((entry) => toReference(entry, macros, file, remarks))
    .filter((reference) => reference !== null);
  return { references, remarks, problems: [] };
}

/** The parts of a file with their lines. Where the whole cannot be read, each entry is tried alone. */
function readSyntax(text: string, file: string, remarks: Problem[]): { syntax: Syntax; line: number }[] {
  try {
    return placed(parseSyntax(text) as readonly Syntax[], text, 1);
  } catch {
    // an entry begins where a line begins with `@word{`
    const starts = [...text.matchAll(/^[ \t]*@[ \t]*[A-Za-z]+[ \t]*[{(]/gm)].map(({ index }) => index);
    const result: { syntax: Syntax; line: number }[] = [];
    for (const [at, start] of starts.entries()) {
      const line = text.slice(0, start).split("\n").length;
      const part = text.slice(start, starts[at + 1]);
      try {
        result.push(...placed(parseSyntax(part) as readonly Syntax[], part, line));
      } catch (error) {
        const [key = ""] = /^[^@]*@\s*\w+\s*[{(]\s*[^\s,]*/.exec(text.slice(start, start + 200)) ?? [];
        const what =
          error instanceof RangeError
            ? "nested too deeply"
            : error instanceof Error
              ? error.message.replace(/\.$/, "").replace(/^Expected/, "expected")
              : "";
        remarks.push({
          file,
          at: line,
          rule: "not-read",
          message: `left out: an entry that is not BibTeX (${key.trim()}): ${what}`,
        });
      }
    }
    return result;
  }
}

/** The library says no lines, but what each part was made of; the text between the entries it does not even say. */
function placed(parts: readonly Syntax[], text: string, first: number): { syntax: Syntax; line: number }[] {
  let [line, at] = [first, 0];
  return parts.map((syntax) => {
    const start = syntax.raw === undefined ? -1 : text.indexOf(syntax.raw, at);
    if (start >= 0) {
      line += text.slice(at, start).split("\n").length - 1;
      at = start;
    }
    return { syntax, line };
  });
}

function stringsOf(syntax: Syntax): readonly Syntax[] {
  return syntax.fields ?? (syntax.name === undefined ? [] : [syntax]);
}

function preambleOf(syntax: Syntax, value: (field: Syntax) => string): string {
  return syntax.value === undefined ? (syntax.raw ?? "") : value(syntax);
}

/** A field's TeX: strings by name, `#` joined. A name that no string has stands for itself. */
function texOf(
  { value, datatype, raw }: Syntax,
  strings: ReadonlyMap<string, string>,
  miss: (name: string) => void,
): string {
  if (Array.isArray(value)) return value.map((part: Syntax) => texOf(part, strings, miss)).join("");
  if (typeof value === "object" && value !== null) return texOf(value as Syntax, strings, miss);
  const text = String(value ?? raw ?? "");
  if (datatype !== "identifier") return text;
  const known = strings.get(text.toLowerCase());
  if (known !== undefined || monthOf(text) !== null) return known ?? text;
  miss(text);
  return text;
}

/** `\def\MP{…}` without parameters. */
function readMacros(tex: string, macros: Map<string, string>): void {
  for (const match of tex.matchAll(/\\(?:def|newcommand|providecommand)\s*\{?\s*\\([A-Za-z]+)\s*\}?\s*(?=\{)/g)) {
    const start = match.index + match[0].length;
    macros.set(match[1] ?? "", tex.slice(start, start + groupLength(tex.slice(start))));
  }
}

/** What an entry does not say itself, the one it refers to says: a proceedings' title is a paper's book title. */
function inherit(entries: readonly Entry[], file: string, remarks: Problem[]): void {
  const byKey = new Map(entries.map((entry) => [entry.key.toLowerCase(), entry]));
  for (const { fields, line } of entries) {
    const key = fields.get("crossref");
    if (key === undefined) continue;
    const parent = byKey.get(key.trim().toLowerCase());
    if (parent === undefined) {
      remarks.push({ file, at: line, rule: "unresolved-name", message: `no entry "${key.trim()}" for its crossref` });
      continue;
    }
    for (const [name, value] of parent.fields) {
      if (name === "title" && !fields.has("booktitle")) fields.set("booktitle", value);
      if (!fields.has(name) && ["booktitle", "year", "month", "date", "volume", "number"].includes(name))
        fields.set(name, value);
    }
  }
}

function toReference(
  { type, key, line, fields }: Entry,
  macros: Macros,
  file: string,
  remarks: Problem[],
): Reference | null {
  const text = (...names: string[]): string | null => {
    for (const name of names) {
      const value = texToText(fields.get(name) ?? "", macros);
      if (value !== "") return value;
    }
    return null;
  };
  const raw = (...names: string[]): string | null => {
    const found = names.map((name) =>
      fields
        .get(name)
        ?.replace(/\\([_%#&~])/g, "$1")
        .replace(/[{}]|\\url\b/g, "")
        .trim(),
    );
    return found.find((value) => value !== undefined && value !== "") ?? null;
  };
  // some list several, one a line
  const url =
    raw("url", "link")
      ?.replace(/\s[\s\S]*$/, "")
      .replace(/[;,]$/, "") ??
    /https?:\/\/\S+/.exec(raw("howpublished") ?? "")?.[0] ??
    null;
  const title = titleOf(text("title"), text("subtitle")) ?? text("booktitle") ?? url ?? key;
  if (title === "") {
    remarks.push({
      file,
      at: line,
      rule: "missing-title",
      message: "left out: an entry without a key and without a title",
    });
    return null;
  }
  if (text("title") === null) remarks.push({ file, at: line, rule: "missing-title", message: `"${key}" has no title` });
  const arxiv = arxivOf(
    raw("eprint"),
    raw("archiveprefix", "eprinttype"),
    text("journal", "journaltitle", "note"),
    url,
  );
  const { names, isComplete } = namesOf(fields.get("author") ?? fields.get("editor") ?? "", macros);
  const within = text("journal", "journaltitle", "booktitle");
  const venue = within === title ? null : within;
  const isPreprint = venue !== null && /^(?:arxiv|corr\b)/i.test(venue);
  const doi = raw("doi");
  const unread = [...fields.keys()].filter((name) => !READ.has(name));
  return {
    id: key === "" ? null : key,
    title,
    authors: names,
    authorsComplete: isComplete,
    published: dateOf(text("date"), text("year"), text("month"), raw("day"), (message) =>
      remarks.push({ file, at: line, rule: "impossible-date", message: `${key}: ${message}` }),
    ),
    kind:
      isPreprint || (arxiv !== null && KIND_OF_TYPE[type] === undefined) ? "preprint" : (KIND_OF_TYPE[type] ?? "other"),
    venue: isPreprint ? null : venue,
    venueDetail: isPreprint
      ? null
      : joinVenueDetail({
          volume: text("volume"),
          issue: text("number", "issue"),
          pages: text("pages")?.replace(/–|--+/g, "-") ?? null,
        }),
    url,
    arxiv,
    doi: doi === null ? null : (parseDoi(doi) ?? doi),
    code: null,
    demo: null,
    organizations: [text("school", "institution")].filter((name) => name !== null),
    keywords: listOf(text("keywords", "keyword")),
    alternativeTitles: [],
    origin: "seed",
    dated: null,
    collections: listOf(text("groups")),
    notes: [text("note"), text("annote", "annotation")].filter((note) => note !== null),
    file,
    at: line,
    unread,
  };
}

function titleOf(title: string | null, subtitle: string | null): string | null {
  const plain = title?.replace(/(?<![.…])\.$/, "") ?? null;
  return plain === null || subtitle === null ? plain : `${plain}: ${subtitle}`;
}

function listOf(text: string | null): string[] {
  return [...new Set((text ?? "").split(/\s*[;,]\s*/).filter(Boolean))];
}

function arxivOf(
  eprint: string | null,
  archive: string | null,
  venue: string | null,
  url: string | null,
): string | null {
  const isNamed = archive === null || /arxiv/i.test(archive);
  const inVenue = /arxiv[:\s]*(\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})/i.exec(venue ?? "")?.[1];
  return (
    (isNamed && eprint !== null ? parseArxivId(eprint) : null) ?? parseArxivId(inVenue ?? "") ?? parseArxivId(url ?? "")
  );
}

/** `2004`, `jun` and `12--15` as a date: as precise as it is sure. */
function dateOf(
  date: string | null,
  year: string | null,
  month: string | null,
  day: string | null,
  report: (message: string) => void,
): PartialDate | null {
  const whole =
    date === null
      ? null
      : statedDate(
          date
            .replace(/\/.*$/, "")
            .replace(/T.*$/, "")
            .replace(/[~?%]$/, ""),
        );
  if (whole !== null) return whole;
  const written = year ?? date;
  if (written === null) return null;
  const digits = /(?:^|\D)(1[4-9]\d\d|20\d\d)(?!\d)/.exec(written)?.[1];
  if (digits === undefined) {
    report(`"${written}" is not a date`);
    return null;
  }
  const number = monthOf(month ?? "");
  const days =
    /^\d{1,2}$/.exec(day ?? "") ??
    (month === null ? null : /(?:^|[^\d–-])(\d{1,2})(?=$|[^\d–-])/.exec(month.replace(/\d+\s*[–-]+\s*\d+/, "")));
  const parts = [digits, number, number === null ? null : (days?.at(-1) ?? null)].filter((part) => part !== null);
  return (
    parsePartialDate(parts.map((part) => part.padStart(2, "0")).join("-")) ??
    parsePartialDate(parts.slice(0, 2).join("-")) ??
    parsePartialDate(digits)
  );
}

/** `Knuth, Donald E. and {The {\TeX} Group} and others`, in order. */
function namesOf(tex: string, macros: Macros): { names: PersonName[]; isComplete: boolean } {
  const people = splitOutside(tex, /\s+and\s+/gi).filter((name) => name.trim() !== "");
  const isComplete = !people.some(isOthers);
  return { names: people.filter((name) => !isOthers(name)).map((name) => nameOf(name.trim(), macros)), isComplete };
}

function isOthers(name: string): boolean {
  return /^\s*(?:others|et al\.?)\s*$/i.test(name);
}

function nameOf(tex: string, macros: Macros): PersonName {
  const text = (part: string): string => texToText(part, macros);
  if (tex.startsWith("{") && groupLength(tex) === tex.length) return { name: text(tex), family: text(tex) };
  const [last = "", ...others] = splitOutside(tex, /\s*,\s*/g);
  if (others.length > 0) {
    const given = text(others.at(-1) ?? "");
    const suffix = others.length > 1 ? text(others[0] ?? "") : "";
    const family = text(last);
    return { name: [given, family, suffix].filter(Boolean).join(" "), family };
  }
  const words = splitOutside(tex, /[\s~]+/g).filter(Boolean);
  const particle = words.findIndex((word, at) => at > 0 && at < words.length - 1 && /^\p{Ll}/u.test(text(word)));
  const start = particle > 0 ? particle : words.length - 1;
  return { name: words.map(text).join(" "), family: words.slice(start).map(text).join(" ") };
}
