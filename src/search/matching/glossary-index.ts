// What the glossary of a map says about the words of a query: other names of the same thing, and related words.
import type { GlossaryEntry, ResearchMap } from "../../map/model.ts";
import { type GlossaryTable, hasKey, keyOfName } from "../index/glossary-table.ts";
import { Kept } from "../index/kept.ts";
import { isStopWord } from "../index/stop-words.ts";
import { termsOf } from "../index/tokens.ts";
import { GLOSSARY_SIMILARITY, MAX_KINDS_OF_WORD } from "../weights.ts";

/** A name of the glossary. */
interface Name {
  /** As the glossary spells it, for “sae → sparse autoencoder”. */
  readonly name: string;
  readonly terms: readonly string[];
}

/** Another name for a phrase of the query. */
export interface Synonym extends Name {
  /** How similar its meaning is, up to 1. */
  readonly similarity: number;
}

function toName(name: string): Name {
  return { name, terms: termsOf(name) };
}

/** The glossary by the names in it. Only the entries are read that contain a name that is asked for. */
export class GlossaryIndex {
  private readonly known = new Kept<string, { readonly synonyms: readonly Synonym[] | undefined }>();
  private allWords: ReadonlySet<string> | undefined;

  /**
   * @param map with what the curator wrote, which is read when it is asked for: most queries do without
   * @param table the same, and what the texts of the map say
   */
  constructor(
    private readonly map: Pick<ResearchMap, "glossary">,
    private readonly table: GlossaryTable,
  ) {}

  /** The words of all names of the curator's glossary, as terms. */
  words(): Iterable<string> {
    this.allWords ??= new Set(
      this.map.glossary.flatMap(({ term, expansions }) => [term, ...expansions].flatMap(termsOf)),
    );
    return this.allWords;
  }

  /** The synonyms of a phrase; undefined if the glossary does not know it. */
  synonymsOf(terms: readonly string[]): readonly Synonym[] | undefined {
    const key = keyOfName(terms);
    return this.known.get(key, () => ({ synonyms: this.read(key, terms.length === 1) })).synonyms;
  }

  /** The last words of the names that consist of these terms and one more, which begins with a text. */
  lastWordsAfter(terms: readonly string[], beginning: string): string[] {
    const key = keyOfName(terms);
    return this.table.beginningWith(key, beginning.charAt(0)).flatMap(({ term, expansions }) =>
      [term, ...expansions].map(termsOf).flatMap((name) => {
        const last = name.at(-1) ?? "";
        return last.startsWith(beginning) && hasKey(name.slice(0, -1), key) ? [last] : [];
      }),
    );
  }

  private read(key: string, isWord: boolean): readonly Synonym[] | undefined {
    const synonyms = distinct(this.table.withName(key).flatMap((entry) => synonymsIn(entry, key)));
    const kinds = isWord ? this.kindsOf(key) : [];
    return synonyms.length + kinds.length > 0 ? [...synonyms, ...kinds] : undefined;
  }

  /** The abbreviations of names that end with a word; none for a word that ends too many. */
  private kindsOf(head: string): Synonym[] {
    let kinds: Synonym[] = [];
    for (const entry of this.table.withHead(head)) {
      kinds = distinct([...kinds, ...kindsIn(entry, head)]);
      if (kinds.length > MAX_KINDS_OF_WORD) return [];
    }
    return kinds;
  }
}

/** Each name once, in order. */
function distinct(synonyms: readonly Synonym[]): Synonym[] {
  const known = new Map<string, Synonym>();
  for (const synonym of synonyms) {
    const key = synonym.terms.join(" ");
    if (!known.has(key)) known.set(key, synonym);
  }
  return [...known.values()];
}

/** What an entry says about the names with a key. */
function synonymsIn({ term, expansions, words }: GlossaryEntry, key: string): Synonym[] {
  const abbreviation = toName(term);
  const names = [abbreviation, ...expansions.map(toName)];
  return names.flatMap((name): Synonym[] => {
    if (!hasKey(name.terms, key)) return [];
    const others = names.filter(({ terms }) => !hasKey(terms, key));
    if (name === abbreviation) {
      return [
        ...others.map((other) => ({ ...other, similarity: GLOSSARY_SIMILARITY.sameThing })),
        ...words.map((word) => ({ ...toName(word), similarity: GLOSSARY_SIMILARITY.relatedWord })),
      ];
    }
    // two expansions of one abbreviation may be two meanings of it, so an expansion only leads to the first other name
    return others.slice(0, 1).map((other) => ({ ...other, similarity: GLOSSARY_SIMILARITY.sameThing }));
  });
}

/** The abbreviations of names that end with a word, by its stem. */
function kindsIn({ term, expansions }: GlossaryEntry, head: string): Synonym[] {
  return expansions.map(toName).flatMap(({ terms }): Synonym[] => {
    const last = terms.at(-1);
    if (terms.length < 2 || last === undefined || isStopWord(last) || !hasKey([last], head)) return [];
    return [{ ...toName(term), similarity: GLOSSARY_SIMILARITY.kindOf }];
  });
}
