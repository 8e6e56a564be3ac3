// What the columns of a prepared map hold of each paper, collected from the records; and whether these are valid.
import { PAPER_FIELDS, PAPER_KEYS } from "../../map/fields.ts";
import { type Feature, NAME_FORMS, type Paper } from "../../map/model.ts";
import { NAME_IN_FORM, PEOPLE, ROLES, type Role } from "../../map/names.ts";
import { isPlainField } from "../../map/plainly-valid.ts";
import { isShownAsItIs } from "../../text/sanitise.ts";
import type { SectionBytes } from "../bytes.ts";
import { bytesOfWords } from "../checksum.ts";
import { columnOfNames, FEATURE_BITS, IDS, LAYERS, LIST_KEYS, TEXT_KEYS, TOPICS, WORD_KEYS } from "../column-names.ts";
import { TextColumnWriter, WordColumnWriter } from "../column-writers.ts";
import { GrowingWords } from "../growing-bytes.ts";
import { NameTableWriter } from "../name-table-writer.ts";
import { orderSections } from "../order-sections.ts";
import { featureBits } from "../prepared-paper.ts";
import { parsed } from "./json-reader.ts";
import { NotPlain } from "./not-plain.ts";
import { PeopleNumbers } from "./people-numbers.ts";
import { PlacementNumbers } from "./placement-numbers.ts";
import type { RecordCopier } from "./record-copier.ts";
import { checkShapes } from "./shapes.ts";
import { ListSlices, WordSlices } from "./slice-columns.ts";

const POSITIONS = new Map(PAPER_KEYS.map((key, at) => [key, at]));
const positionOf = (key: keyof Paper): number => POSITIONS.get(key) ?? -1;

/** Fields with few values, of which each is examined once: dates, flags, and words of which there is a list. */
const CLOSED_KEYS = PAPER_KEYS.filter((key) => {
  const { type } = PAPER_FIELDS[key];
  return typeof type !== "string" || type === "optionalDate" || type === "flag";
});
/** Fields whose values are examined one by one. */
const OPEN_FIELDS = PAPER_KEYS.flatMap((key, field) => {
  const { type } = PAPER_FIELDS[key];
  return type === "notes" || type === "extra" ? [{ key, field }] : [];
});
/** By feature, the field that a paper has to state; comments are in the placements. */
const FEATURE_FIELDS = {
  code: positionOf("code"),
  demo: positionOf("demo"),
  file: positionOf("files"),
  notes: positionOf("notes"),
  abstract: positionOf("abstract"),
  date: positionOf("date"),
  doi: positionOf("doi"),
  arxiv: positionOf("arxiv"),
} as const satisfies Record<Exclude<Feature, "comment">, number>;
const AUTHORS_COMPLETE = positionOf("authorsComplete");
/** What `true` begins with. */
const TRUE = "t".charCodeAt(0);

export class PaperParts {
  private readonly ids: string[] = [];
  private readonly knownIds = new Set<string>();
  private readonly texts = TEXT_KEYS.map((key) => ({ key, column: new TextColumnWriter() }));
  private readonly words: ReadonlyMap<string, WordSlices>;
  private readonly lists: ReadonlyMap<string, ListSlices>;
  private readonly wordColumns: readonly WordSlices[];
  private readonly listColumns: readonly ListSlices[];
  private readonly people: Readonly<Record<Role, PeopleNumbers>>;
  private readonly placements: PlacementNumbers;
  private readonly forms = NAME_FORMS.map((form) => ({ form, column: new WordColumnWriter() }));
  private readonly layers = new WordColumnWriter();
  private readonly features = new GrowingWords();
  private readonly idTable = new NameTableWriter(IDS);

  constructor(private readonly copier: RecordCopier) {
    const listOf = (key: keyof Paper): ListSlices => new ListSlices(copier, positionOf(key));
    this.words = new Map([...WORD_KEYS, ...CLOSED_KEYS].map((key) => [key, new WordSlices(copier, positionOf(key))]));
    this.lists = new Map([...LIST_KEYS, ...ROLES].map((key) => [key, listOf(key)]));
    this.wordColumns = [...this.words.values()];
    this.listColumns = [...this.lists.values()];
    const peopleOf = (role: Role): PeopleNumbers =>
      new PeopleNumbers(copier, this.lists.get(role) ?? listOf(role), positionOf(PEOPLE[role]));
    this.people = {
      authors: peopleOf("authors"),
      editors: peopleOf("editors"),
      translators: peopleOf("translators"),
    };
    this.placements = new PlacementNumbers(copier, positionOf("placements"));
  }

  /** Adds the last paper. @throws NotPlain if it is not valid, or not as this program writes it */
  add(): void {
    const { copier, people, placements } = this;
    checkShapes(copier);
    for (const word of this.wordColumns) word.add();
    for (const list of this.listColumns) list.add();
    for (const role of ROLES) people[role].match();
    for (const { key, field } of OPEN_FIELDS) if (copier.states(field)) checkValue(key, copier.jsonOf(field));
    const hasComment = placements.add();
    this.addForms();
    this.layers.add(null);
    this.features.add(
      featureBits((feature) => (feature === "comment" ? hasComment : copier.states(FEATURE_FIELDS[feature]))),
    );
    this.addTexts();
  }

  /**
   * The sections with the papers, but not their records.
   * @param topicIds of all topics of the map
   * @throws NotPlain if a paper is not valid
   */
  sections(topicIds: ReadonlySet<string>): SectionBytes[] {
    const { words, lists, placements } = this;
    if (!placements.topicIds.values().every((id) => topicIds.has(id))) throw new NotPlain();
    for (const key of CLOSED_KEYS) checkAll(key, words.get(key)?.numbers.values());
    return [
      ...this.texts.flatMap(({ key, column }) => column.sections(key)),
      ...WORD_KEYS.flatMap((key) => words.get(key)?.sections(key) ?? []),
      ...LIST_KEYS.flatMap((key) => lists.get(key)?.sections(key) ?? []),
      ...placements.sections(TOPICS),
      ...this.forms.flatMap(({ form, column }) => column.sections(columnOfNames(form))),
      ...this.layers.sections(LAYERS),
      { name: FEATURE_BITS, bytes: bytesOfWords(this.features.done()) },
      ...this.idTable.sections(),
      ...orderSections(this.ids, this.dates()),
    ];
  }

  private addForms(): void {
    const { authors, editors } = this.people;
    const authorsComplete = this.copier.firstByte(AUTHORS_COMPLETE) === TRUE;
    const people = { authorNames: authors.last, editorNames: editors.last, authorsComplete };
    for (const { form, column } of this.forms) column.add(NAME_IN_FORM[form](people));
  }

  /** @throws NotPlain if the id of the paper is that of another, or people see another one */
  private addTexts(): void {
    const { ids, knownIds, texts } = this;
    const [id, title] = [this.text("id") ?? "", this.text("title") ?? ""];
    if (knownIds.has(id) || !isShownAsItIs(id) || id.trim() === "" || title.trim() === "") throw new NotPlain();
    this.idTable.add("id", id, ids.length);
    for (const { key, column } of texts) column.add(key === "id" ? id : title);
    knownIds.add(id);
    ids.push(id);
  }

  private text(key: keyof Paper): string | null {
    const field = positionOf(key);
    return this.copier.states(field) ? textIn(this.copier.jsonOf(field)) : null;
  }

  /** By position of a paper, its date. */
  private dates(): (position: number) => string | null {
    const column = this.words.get("date");
    const dates = textsIn(Buffer.from(column?.numbers.asJson() ?? "[]").toString("utf8"));
    return (position) => dates[column?.numberAt(position) ?? dates.length] ?? null;
  }
}

function textIn(json: string): string {
  // the cast: it is the JSON of a text
  return json.includes("\\") ? (JSON.parse(json) as string) : json.slice(1, -1);
}

function textsIn(json: string): string[] {
  // the cast: it is the JSON of a list of texts
  return JSON.parse(json) as string[];
}

/** @throws NotPlain if it is no value of this field, or written in another way than this program does */
function checkValue(key: keyof Paper, json: string): void {
  const value = parsed(json);
  if (!isPlainField(key, value) || JSON.stringify(value) !== json) throw new NotPlain();
}

/** @throws NotPlain unless these are values of this field */
function checkAll(key: keyof Paper, values: unknown): void {
  if (!Array.isArray(values) || !values.every((value) => isPlainField(key, value))) throw new NotPlain();
}
