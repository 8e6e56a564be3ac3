// What the glossary of a map says about the words of a query: other names of the same thing, and related words.
import type { GlossaryEntry } from "../../map/model.ts";
import { fold } from "../../text/fold.ts";
import type { Definition } from "../index/abbreviations.ts";
import { stemOf } from "../index/stem.ts";
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

/** An entry that no query has needed yet. */
interface UnreadEntry {
  readonly entry: GlossaryEntry;
  /** All its names, folded. */
  readonly letters: string;
}

/** The beginning of a word by which entries are found; longer ones would miss other forms of the word. */
const LETTERS_COMPARED = 3;

/** Names are the same whatever the forms of their words: “removing layers” and “remove layer”. */
function keyOf(terms: readonly string[]): string {
  return terms.map(stemOf).join(" ");
}

function toName(name: string): Name {
  return { name, terms: termsOf(name) };
}

/** What the definitions add to a glossary. */
function entriesOf(definitions: readonly Definition[], glossary: readonly GlossaryEntry[]): GlossaryEntry[] {
  const known = new Set(glossary.map(({ term }) => keyOf(termsOf(term))));
  return definitions
    .filter(({ abbreviation }) => !known.has(keyOf(termsOf(abbreviation))))
    .map(({ abbreviation, name }) => ({ term: abbreviation, expansions: [name], words: [] }));
}

/** Synonyms by the key of what they are synonyms of. */
class SynonymTable {
  private readonly byKey = new Map<string, Synonym[]>();

  get(key: string): readonly Synonym[] | undefined {
    return this.byKey.get(key);
  }

  /** Adds the names that are not known yet, in order. */
  add(key: string, names: readonly Name[], similarity: number): void {
    for (const { name, terms } of names) {
      const known = this.byKey.get(key) ?? [];
      if (known.some((each) => each.terms.join(" ") === terms.join(" "))) continue;
      this.byKey.set(key, [...known, { name, terms, similarity }]);
    }
  }
}

/**
 * The glossary by the names in it. Entries are read when a query has a word that they may contain, because a glossary
 * can be long and a query is short.
 */
export class GlossaryIndex {
  private unread: readonly UnreadEntry[];
  private readonly entries: readonly GlossaryEntry[];
  private allWords: ReadonlySet<string> | undefined;
  private readonly lettersRead = new Set<string>();
  private readonly synonyms = new SynonymTable();
  /** By a single word: the abbreviations of names that end with it. */
  private readonly kinds = new SynonymTable();

  /** @param definitions what the texts of the map say; what the glossary says of an abbreviation comes before them */
  constructor(glossary: readonly GlossaryEntry[], definitions: readonly Definition[]) {
    const learned = definitions.length === 0 ? [] : entriesOf(definitions, glossary);
    this.entries = [...glossary, ...learned];
    this.unread = this.entries.map((entry) => ({ entry, letters: fold([entry.term, ...entry.expansions].join("\n")) }));
  }

  /** The words of all names, as terms. */
  words(): Iterable<string> {
    this.allWords ??= new Set(this.entries.flatMap(({ term, expansions }) => [term, ...expansions].flatMap(termsOf)));
    return this.allWords;
  }

  /** The synonyms of a phrase; undefined if the glossary does not know it. */
  synonymsOf(terms: readonly string[]): readonly Synonym[] | undefined {
    for (const term of [terms[0], terms.at(-1)]) if (term !== undefined) this.readEntriesWith(term);
    const key = keyOf(terms);
    const synonyms = this.synonyms.get(key);
    const kinds = terms.length === 1 ? (this.kinds.get(key) ?? []) : [];
    return kinds.length === 0 || kinds.length > MAX_KINDS_OF_WORD ? synonyms : [...(synonyms ?? []), ...kinds];
  }

  private readEntriesWith(term: string): void {
    const letters = term.slice(0, LETTERS_COMPARED);
    if (this.lettersRead.has(letters)) return;
    this.lettersRead.add(letters);
    const found = this.unread.filter((each) => each.letters.includes(letters));
    if (found.length === 0) return;
    this.unread = this.unread.filter((each) => !each.letters.includes(letters));
    for (const { entry } of found) this.read(entry);
  }

  private read({ term, expansions, words }: GlossaryEntry): void {
    const abbreviation = toName(term);
    const names = [abbreviation, ...expansions.map(toName)];
    for (const name of names) {
      const key = keyOf(name.terms);
      const others = names.filter(({ terms }) => keyOf(terms) !== key);
      if (name === abbreviation) {
        this.synonyms.add(key, others, GLOSSARY_SIMILARITY.sameThing);
        this.synonyms.add(key, words.map(toName), GLOSSARY_SIMILARITY.relatedWord);
        continue;
      }
      // two expansions of one abbreviation may be two meanings of it, so an expansion only leads to the first other name
      this.synonyms.add(key, others.slice(0, 1), GLOSSARY_SIMILARITY.sameThing);
      const head = name.terms.at(-1);
      if (name.terms.length > 1 && head !== undefined && !isStopWord(head)) {
        this.kinds.add(keyOf([head]), [abbreviation], GLOSSARY_SIMILARITY.kindOf);
      }
    }
  }
}
