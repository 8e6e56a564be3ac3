// What the map's glossary says about the words of a query: names of the same thing, and words that go with it.
import type { GlossaryEntry } from "../map/model.ts";
import { fold } from "../text/fold.ts";
import { stemOf } from "./stem.ts";
import { isStopWord, termsOf } from "./tokens.ts";

/** A name that a phrase of the query also goes by. */
export interface Synonym {
  /** As the glossary writes it, for “sae → sparse autoencoder”. */
  readonly name: string;
  readonly terms: readonly string[];
  /** How near the name is in meaning, up to 1. */
  readonly nearness: number;
}

const SAME_THING = 1;
const GOES_WITH = 0.65;
/** A kind of the thing: who asks for autoencoders is served by sparse ones. */
const KIND_OF = 0.79;
/** A word that heads more names than this (“model”, “learning”) says too little to stand for them. */
const MOST_KINDS = 2;

/** Names of more words than this are not looked for. */
const LONGEST_NAME = 6;

/** The glossary by its names. An entry is only read when a query has a word that one of its names begins or ends with. */
export class Lexicon {
  readonly longest = LONGEST_NAME;
  private readonly unread: { readonly entry: GlossaryEntry; readonly letters: string }[];
  private readonly byPhrase = new Map<string, Synonym[]>();
  private readonly kinds = new Map<string, Synonym[]>();
  private readonly asked = new Set<string>();

  constructor(glossary: readonly GlossaryEntry[]) {
    this.unread = glossary.map((entry) => ({ entry, letters: fold([entry.term, ...entry.expansions].join("\n")) }));
  }

  /** The synonyms of a phrase, or undefined where the glossary does not know it. */
  synonyms(terms: readonly string[]): readonly Synonym[] | undefined {
    for (const term of [terms[0], terms.at(-1)]) if (term !== undefined) this.readFor(term);
    const key = keyOf(terms);
    const kinds = terms.length === 1 ? (this.kinds.get(key) ?? []) : [];
    const names = this.byPhrase.get(key);
    return kinds.length === 0 || kinds.length > MOST_KINDS ? names : [...(names ?? []), ...kinds];
  }

  private readFor(term: string): void {
    const letters = term.slice(0, 3);
    if (this.asked.has(letters)) return;
    this.asked.add(letters);
    for (let at = 0; at < this.unread.length; ) {
      const candidate = this.unread[at];
      if (candidate?.letters.includes(letters)) {
        this.unread.splice(at, 1);
        this.read(candidate.entry);
      } else at += 1;
    }
  }

  private read({ term, expansions, words }: GlossaryEntry): void {
    const names = [term, ...expansions].map((name) => ({ name, terms: termsOf(name) }));
    for (const [at, { terms }] of names.entries()) {
      const key = keyOf(terms);
      const others = names.filter(({ terms: other }) => keyOf(other) !== key);
      // two expansions of one abbreviation may be two senses of it: only the abbreviation leads to both
      for (const other of at === 0 ? others : others.slice(0, 1)) {
        add(this.byPhrase, key, { ...other, nearness: SAME_THING });
      }
      if (at === 0) {
        for (const word of words) add(this.byPhrase, key, { name: word, terms: termsOf(word), nearness: GOES_WITH });
      }
      const head = terms.at(-1);
      if (at > 0 && terms.length > 1 && head !== undefined && !isStopWord(head) && names[0] !== undefined) {
        add(this.kinds, keyOf([head]), { ...names[0], nearness: KIND_OF });
      }
    }
  }
}

/** Names are the same whatever the forms of their words: “removing layers” is “remove layer”. */
function keyOf(terms: readonly string[]): string {
  return terms.map(stemOf).join(" ");
}

function add(to: Map<string, Synonym[]>, key: string, synonym: Synonym): void {
  const known = to.get(key);
  if (known === undefined) to.set(key, [synonym]);
  else if (!known.some(({ terms }) => terms.join(" ") === synonym.terms.join(" "))) known.push(synonym);
}
