// The units of a whole query: of its words, which are read together, and of phrases, names, identifiers and exclusions.
import type { ResearchMap } from "../../map/model.ts";
import { identifierTexts } from "../index/identifier-texts.ts";
import type { PhrasePart, WordPart } from "../query/query.ts";
import { MAX_WORDS_IN_ROW } from "../weights.ts";
import type { QueryReader } from "./query-reader.ts";
import type { QueryUnit } from "./query-unit.ts";
import type { TypingReader, UnfinishedWord } from "./typing-reader.ts";

/** The units of a query, by what they are for. */
export interface QueryUnits {
  /** What papers are ranked by. */
  readonly ranking: readonly QueryUnit[];
  /** What every result has to contain: the quoted phrases, which are also ranked by. */
  readonly required: readonly QueryUnit[];
  /** What no result may contain. */
  readonly excluded: readonly QueryUnit[];
}

/** A part of the query; words have no unit yet, because they are read together with their neighbours. */
interface ReadPart {
  readonly text: string;
  readonly type: "phrase" | "name" | "identifier" | "word";
  readonly unit: QueryUnit | null;
}

export class PartsReader {
  constructor(
    private readonly map: ResearchMap,
    private readonly reader: QueryReader,
    private readonly typingReader: TypingReader,
  ) {}

  /** @param lastWord how to read the last word as an unfinished one; null: it is finished */
  unitsOf(parts: readonly (WordPart | PhrasePart)[], lastWord: UnfinishedWord | null = null): QueryUnits {
    const excluded = parts.filter((part) => part.isExcluded).map(({ text }) => this.reader.exclusion(text));
    const included = parts.filter((part) => !part.isExcluded).map((part) => this.read(part));
    const identified = included.flatMap(({ unit, type }) => (unit !== null && type === "identifier" ? [unit] : []));
    // the paper is named: other words, such as the class that arXiv writes after its id, say no more
    if (identified.some(({ hits }) => hits.length > 0)) return { ranking: identified, required: [], excluded };
    const rows = rowsOf(included);
    const ranking = rows.flatMap((row, at) => {
      if (typeof row !== "string") return [row];
      const isUnfinished = lastWord !== null && at === rows.length - 1;
      return isUnfinished ? this.typingReader.units(row, lastWord) : this.reader.units(row);
    });
    const required = included.flatMap(({ unit, type }) => (unit !== null && type === "phrase" ? [unit] : []));
    return { ranking, required, excluded };
  }

  /** What a part of the query means that is not read together with its neighbours. */
  private read(part: WordPart | PhrasePart): ReadPart {
    const { text } = part;
    if (part.type === "phrase") return { text, type: "phrase", unit: this.reader.phrase(text) };
    if (part.isName) return { text, type: "name", unit: this.reader.name(text) };
    const named = identifierTexts(this.map, text);
    if (named !== null) return { text, type: "identifier", unit: this.reader.identifier(text, named) };
    return { text, type: "word", unit: null };
  }
}

/** The units of a query in order, and the words between them, which are read together. */
function rowsOf(parts: readonly ReadPart[]): (QueryUnit | string)[] {
  const rows: (QueryUnit | string)[] = [];
  let words: string[] = [];
  const finishRow = (): void => {
    if (words.length > 0) rows.push(words.slice(0, MAX_WORDS_IN_ROW).join(" "));
    words = [];
  };
  for (const { text, unit } of parts) {
    if (unit === null) words.push(text);
    else {
      finishRow();
      rows.push(unit);
    }
  }
  finishRow();
  return rows;
}
