// What the map's glossary says about the words of a query: names of the same thing, and words that go with it.
import type { GlossaryEntry } from "../model.ts";
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
const GOES_WITH = 0.5;
/** A kind of the thing: who asks for autoencoders is served by sparse ones. */
const KIND_OF = 0.85;
/** A word that heads more names than this (“model”, “learning”) says too little to stand for them. */
const MOST_KINDS = 2;

export interface Lexicon {
  /** Length in words of the longest name. */
  readonly longest: number;
  /** The synonyms of a phrase, or undefined where the glossary does not know it. */
  synonyms(terms: readonly string[]): readonly Synonym[] | undefined;
}

export function buildLexicon(glossary: readonly GlossaryEntry[]): Lexicon {
  const byPhrase = new Map<string, Synonym[]>();
  const kinds = new Map<string, Synonym[]>();
  let longest = 1;
  const add = (to: Map<string, Synonym[]>, key: string, synonym: Synonym): void => {
    const known = to.get(key);
    if (known === undefined) to.set(key, [synonym]);
    else if (!known.some(({ terms }) => terms.join(" ") === synonym.terms.join(" "))) known.push(synonym);
  };
  for (const { term, expansions, words } of glossary) {
    const names = [term, ...expansions].map((name) => ({ name, terms: termsOf(name) }));
    for (const [at, { terms }] of names.entries()) {
      const key = terms.join(" ");
      longest = Math.max(longest, terms.length);
      const others = names.filter(({ terms: other }) => other.join(" ") !== key);
      // two expansions of one abbreviation may be two senses of it: only the abbreviation leads to both
      for (const other of at === 0 ? others : others.slice(0, 1))
        add(byPhrase, key, { ...other, nearness: SAME_THING });
      if (at === 0)
        for (const word of words) add(byPhrase, key, { name: word, terms: termsOf(word), nearness: GOES_WITH });
      const head = terms.at(-1);
      if (at > 0 && terms.length > 1 && head !== undefined && !isStopWord(head) && names[0] !== undefined) {
        add(kinds, head, { ...names[0], nearness: KIND_OF });
      }
    }
  }
  for (const [head, synonyms] of kinds) {
    if (synonyms.length <= MOST_KINDS) for (const synonym of synonyms) add(byPhrase, head, synonym);
  }
  return { longest, synonyms: (terms) => byPhrase.get(terms.join(" ")) };
}
