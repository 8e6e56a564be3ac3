// Facts in and facts out, entry by entry and field by field: what real bibliographies state is in what a map writes of them.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { Budget } from "../../../src/import/bibliography/bibtex/budget.ts";
import { Definitions } from "../../../src/import/bibliography/bibtex/definitions.ts";
import { EntryFields } from "../../../src/import/bibliography/bibtex/fields.ts";
import { parseSyntax } from "../../../src/import/bibliography/bibtex/syntax.ts";
import { TexDecoder } from "../../../src/import/bibliography/bibtex/tex/decoder.ts";
import { linkMap } from "../../../src/map/map-file.ts";
import { exportText } from "../../../src/render/exports.ts";
import { compareFacts, mapOfText, through } from "../../facts.ts";
import { ROOT } from "../../harness.ts";

const CORPUS = join(ROOT, "tests/fixtures/corpus/bib");
/** In Debian's texlive-bibtex-extra. */
const EXAMPLES = "/usr/share/texlive/texmf-dist/bibtex/bib/biblatex/biblatex/biblatex-examples.bib";
const FILES = [
  ...readdirSync(CORPUS)
    .filter((name) => name.endsWith(".bib"))
    .map((name) => join(CORPUS, name)),
  ...(existsSync(EXAMPLES) ? [EXAMPLES] : []),
];

/** The decoded fields of each entry by its key; `@` is its type. */
function factsIn(text: string): Map<string, Map<string, string>> {
  const budget = new Budget(text.length);
  const definitions = new Definitions("a.bib", budget);
  const entries = parseSyntax(text).entries.filter((entry) => !definitions.add(entry));
  const decoder = new TexDecoder(definitions.macros, budget);
  return new Map(
    entries.map(({ type, key, line, fields }) => {
      const tex = fields.map((field) => [field.name, { tex: definitions.resolve(field), line: field.line }] as const);
      const read = new EntryFields({ type, key, line, fields: new Map(tex), inherited: new Map() }, decoder);
      return [key, new Map([["@", type], ...read.names.map((name) => [name, read.value(name)] as const)])];
    }),
  );
}

/** Names of the same field in BibTeX and BibLaTeX. */
const ALIASES: Readonly<Record<string, string>> = {
  journaltitle: "journal",
  location: "address",
  institution: "school",
  eprinttype: "archiveprefix",
};

/** The fields with one name for each, and values that are written in one way. */
function normal(fields: ReadonlyMap<string, string>): Map<string, string> {
  const named = new Map([...fields].map(([name, value]) => [ALIASES[name] ?? name, plain(name, value)]));
  const [year, month] = (fields.get("date") ?? "").split("-");
  if (/^\d{4}$/.test(fields.get("date")?.slice(0, 4) ?? "") && !/[/?~X]/.test(fields.get("date") ?? "")) {
    named.delete("date");
    named.set("year", year ?? "");
    if (month !== undefined) named.set("month", MONTHS[Number(month) - 1] ?? month);
  }
  return named;
}

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

function plain(name: string, value: string): string {
  if (name === "pages") return value.replace(/\s?[–—-]+\s?/g, "-");
  if (name === "doi") return value.replace(/^https:\/\/doi\.org\//, "");
  if (name === "month") return MONTHS.find((month) => value.toLowerCase() === month) ?? value.slice(0, 3).toLowerCase();
  if (name === "eprinttype" || name === "archiveprefix") return value.toLowerCase();
  // in whatever order its parts are
  if (/^(?:author|editor|translator)$/.test(name))
    return value
      .replace(/\w+=/g, " ")
      .split(/[\s,]+/)
      .sort()
      .join(" ");
  return value;
}

test.each(FILES)("all that %s states comes back", async (path) => {
  const text = readFileSync(path, "utf8");
  const map = await mapOfText(text, "bib");
  const after = factsIn(await exportText("bibtex", map, linkMap(map)));
  const lost: string[] = [];
  let count = 0;
  for (const [key, fields] of factsIn(text)) {
    const written = normal(after.get(key) ?? new Map());
    for (const [name, value] of normal(fields)) {
      if (value === "" || key === "") continue;
      count += 1;
      if (written.get(name) !== value) lost.push(`${key} ${name}: ${value} → ${written.get(name)}`);
    }
  }
  expect(count).toBeGreaterThan(500);
  expect(lost).toEqual([]);
});

test.each(FILES)("%s makes the same map after a way through BibTeX", async (path) => {
  const map = await mapOfText(readFileSync(path, "utf8"), "bib");
  expect(compareFacts(map, await through(map, "bibtex")).changed).toEqual([]);
});
