// The units of a whole query: of its words, which are read together, and of phrases, names, identifiers and exclusions.
import { type IdentifiedPapers, identifierTexts, idTexts } from "../index/identifier-texts.ts";
import type { PhrasePart, WordPart } from "../query/query.ts";
import { MAX_WORDS_IN_ROW, QUALITY_OF_ID } from "../weights.ts";
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
    private readonly identified: IdentifiedPapers,
    private readonly reader: QueryReader,
    private readonly typingReader: TypingReader,
  ) {}

  /** @param lastWord how to read the last word as an unfinished one; null: it is finished */
  unitsOf(parts: readonly (WordPart | PhrasePart)[], lastWord: UnfinishedWord | null = null): QueryUnits {
    const excludedTexts = new Set(parts.filter((part) => part.isExcluded).map(({ text }) => text));
    const excluded = [...excludedTexts].map((text) => this.reader.exclusion(text));
    const included = withoutRepetition(parts.filter((part) => !part.isExcluded)).map((part) => this.read(part));
    const identified = included.flatMap(({ unit, type }) => (unit !== null && type === "identifier" ? [unit] : []));
    const named = included.find(({ text, type }) => type === "identifier" && this.reader.isWord(text));
    // an id can be a word that other papers have too: its paper comes first
    if (named?.unit && included.length === 1) return { ranking: this.alsoAsWord(named), required: [], excluded };
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

  private alsoAsWord({ text, unit }: ReadPart): QueryUnit[] {
    const [first, ...others] = this.reader.units(text);
    const ids = (unit?.hits ?? []).map((hit) => ({ ...hit, quality: QUALITY_OF_ID }));
    return first === undefined ? [] : [{ ...first, hits: [...ids, ...first.hits] }, ...others];
  }

  /** Whether a part is an arXiv id, a DOI or an address, whether or not a paper has it. */
  isIdentifier(part: WordPart | PhrasePart): boolean {
    return this.read(part).type === "identifier";
  }

  /** What a part of the query means that is not read together with its neighbours. */
  private read(part: WordPart | PhrasePart): ReadPart {
    const { text } = part;
    if (part.type === "phrase") return { text, type: "phrase", unit: this.reader.phrase(text) };
    if (part.isName) return { text, type: "name", unit: this.reader.name(text) };
    const ids = part.isId ? idTexts(this.identified, text) : [];
    if (ids.length > 0) return { text, type: "identifier", unit: this.reader.identifier(text, ids) };
    const named = identifierTexts(this.identified, text);
    if (named !== null) return { text, type: "identifier", unit: this.reader.identifier(text, named) };
    return { text, type: "word", unit: null };
  }
}

/** The parts without those that are repeated. A word can be repeated, because it is read together with its neighbours. */
function withoutRepetition(parts: readonly (WordPart | PhrasePart)[]): readonly (WordPart | PhrasePart)[] {
  const known = new Set<string>();
  return parts.filter((part) => {
    const isInRow = part.type === "word" && part.isName !== true && !/[./]./.test(part.text);
    const key = `${part.type} ${part.text}`;
    if (isInRow || !known.has(key)) {
      known.add(key);
      return true;
    }
    return false;
  });
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
