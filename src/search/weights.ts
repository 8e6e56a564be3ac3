// Every weight, threshold and limit of search. After changing a number, judge the result with the graded queries: `npx
// vitest run --config tests/vitest.config.ts tests/search` (they are in tests/fixtures/queries.json). The limits on
// typing mistakes are in src/text/nearest.ts, because suggestions for ids and options share them.
//
// The score of a paper (see scoring.ts) is measured in points:
//
//   coverage ^ COVERAGE_POWER × ( Σ over units: rarity × strength  +  proximity  +  TITLE_WEIGHT × title ^ TITLE_POWER )
//
// A unit is a word, a name or a phrase of the query. Its strength in a paper is the field weight of its best match times
// the quality of that match. Only the order of scores within one answer has a meaning.

import type { TextKind } from "../map/searched-fields.ts";

/**
 * How much an exact match counts by the field that it is in, in points. Raising a weight moves papers up that match in
 * this field, and lets weaker matches there (prefixes, typos) count as full answers; lowering it does the opposite. A
 * match in a field with a weight below FULL_ANSWER never answers its part of the query in full.
 *
 * Which key of a paper belongs to which field is stated in src/map/fields.ts (`search`) or, for notes, placements and
 * links, in src/search/index/fields.ts.
 */
export const FIELD_WEIGHTS = {
  title: 10,
  alternativeTitle: 8,
  /** The first author. */
  author: 7,
  furtherAuthor: 6,
  editor: 5,
  keyword: 6,
  /** The first organisation. */
  organization: 6,
  furtherOrganization: 4.5,
  group: 5,
  comment: 4.5,
  /** The name of a topic that the paper is listed in. */
  topic: 4,
  note: 3.5,
  /** An id, arXiv id or DOI; only matched as a whole. */
  identifier: 8,
  /** The address of the paper, its code or its demo; only matched as a whole. */
  address: 8,
  /** The word “code” or “demo”, for papers that have such a link. */
  link: 3,
  venue: 3,
  /** The name of a topic above one that the paper is listed in. */
  ancestor: 1.5,
  /** A note on a topic that the paper is listed in. */
  topicNote: 2.5,
} as const satisfies Readonly<Record<TextKind, number>> & Readonly<Record<string, number>>;

/** Whether a field contains the names of people. */
export function isPersonField(field: string | undefined): boolean {
  return field === "author" || field === "furtherAuthor" || field === "editor";
}

/** Whether a field contains the names of people, organisations or venues. */
export function isProperName(field: string | undefined): boolean {
  return isPersonField(field) || field === "organization" || field === "furtherOrganization" || field === "venue";
}

/** The fields that contain names of things, which are abbreviated; sentences are not. It is part of the format of the index. */
export const NAME_FIELDS: ReadonlySet<string> = new Set(["title", "alternativeTitle", "keyword", "topic", "group"]);

/** The kinds of text that are searched. The names appear in JSON, as `match.fields[].field`. */
export type SearchField = keyof typeof FIELD_WEIGHTS;

/**
 * The share of its weight that a unit's second-best field adds, from 0 to 1. Higher: papers that say the same thing in
 * several fields move up. 0: only the best field counts.
 */
export const SECOND_FIELD_SHARE = 0.25;

/**
 * The share of a name's weight for a match before its last word, from 0 to 1, because a given name says less about who
 * is meant than a family name. Higher: “john” finds everybody of that given name as surely as “johnson” finds Johnson.
 */
export const GIVEN_NAME_SHARE = 0.4;

/** The same for a word that the glossary knows as an abbreviation: `tom` means theory of mind rather than a Tom. */
export const GIVEN_NAME_SHARE_OF_ABBREVIATION = 0.1;

/**
 * Up to how many characters all notes of a topic, and up to how many papers in it, a note of the topic counts in full;
 * beyond that, each counts less. Higher: the notes of large topics lend their words to all papers.
 */
export const TOPIC_NOTES = { characters: 1000, papers: 10 } as const;

/**
 * How many points a hit has to have in a text of several papers to count at all, so that the notes of a topic of hundreds of
 * papers do not make a word frequent that hardly any paper has. Higher: notes of smaller topics lend nothing to their papers.
 */
export const MIN_POINTS_OF_SHARED_TEXT = 0.25;

/**
 * How much a match counts by its type, as a share of an exact match. The order is a promise (an exact match ranks above
 * a typo); the distances are tuning. Higher: papers that match only in this way move up, and more of them are shown.
 */
export const MATCH_QUALITY = {
  exact: 1,
  prefix: 0.8,
  inflection: 0.7,
  glossary: 0.62,
  initialism: 0.55,
  typo: 0.7,
} as const;

/**
 * The quality of an id that is a word of other papers too: above 1, so that its paper comes before those. Higher: fewer of
 * them are shown.
 */
export const QUALITY_OF_ID = 2.5;

/** How a word of the query relates to the words of the map that match it. The names appear in JSON, as `way`. */
export type MatchType = keyof typeof MATCH_QUALITY;

/**
 * The quality of a word with the same stem that is derived in another way, as a share of its usual quality: `general` for
 * `generalization`. Higher: everyday words compete with the technical ones derived from them.
 */
export const DISTANT_FORM_SHARE = 0.6;

/**
 * The quality of a longer word with a different stem (`speechmatics` for `speech`) in a map that has the word itself, as
 * a share of its usual quality. Higher: such words compete with the word that was typed.
 */
export const UNRELATED_PREFIX_SHARE = 0.4;

/**
 * The least quality of a prefix match, however short the prefix, as a share of its usual quality; the rest grows with
 * the part of the word that was typed. Higher: `int` counts nearly as much as `interpretability`.
 */
export const MIN_PREFIX_SHARE = 0.5;

/**
 * The quality of all words of a name in one text, but not next to each other, as a share of the words in a row. Higher:
 * “sparse … autoencoder” counts nearly as much as “sparse autoencoder”. 1: word order no longer matters inside names.
 */
export const SCATTERED_SHARE = 0.7;

/**
 * The quality of all words of a name but one, as a share of all of them. Higher: “image question answering” counts as much
 * as “visual question answering”.
 */
export const NEARLY_ALL_SHARE = 0.65;

/** Names with fewer words are only found where all of them are. Lower: one word of two counts as a part of the name. */
export const MIN_WORDS_TO_LACK_ONE = 3;

/** The confidence that each edit (after the first, in single words) costs a correction, from 0 to 1. Higher: corrections rank lower. */
export const CONFIDENCE_PER_EDIT = 0.1;

/**
 * How many words of the map a misspelt word may be read as, all with equally few edits. Higher: more words are found,
 * also wrong ones.
 */
export const MAX_CORRECTIONS = 3;

/** From how many letters on the name of an author forgives a mistake; other words are in src/text/nearest.ts. */
export const MIN_LENGTH_OF_MISSPELT_NAME = 4;

/** From how many letters on a word may have a letter more than the name that is meant. Lower: `mouse` is Moses. */
export const MIN_LENGTH_TO_LOSE_A_LETTER = 6;

/**
 * From how many letters on the first one may be mistyped too. Lower: `finding` is taken for a mistyped `binding` in maps
 * that do not have it.
 */
export const MIN_LENGTH_OF_OTHER_INITIAL = 9;

/** From how many letters on the stem of a word may have a mistake, whatever the word ends with. Lower: words of other fields are taken for misspelt ones. */
export const MIN_LENGTH_OF_MISSPELT_STEM = 7;

/**
 * How many letters the stem of a word has whose ending may have a mistake, whatever ending the map has, and that ending. Lower: words of
 * other fields are taken for misspelt ones.
 */
export const MISSPELT_ENDING = { minStem: 5, minEnding: 3 } as const;

/** From how many letters on a word may have two mistakes. Lower: `compiler` is taken for computer. */
export const MIN_LENGTH_OF_TWO_MISTAKES = 9;

/** From how many letters on a correction of one mistake, but not of the first letter, is no guess. Lower: `contract` is contrast. */
export const MIN_LENGTH_OF_SURE_CORRECTION = 9;

/**
 * When a word that the map has is read as a misspelling too, because a text of the map has the same mistake: a word of at least
 * `minLength` letters in at most `maxUses` texts, where a word that one edit separates from it is in at least `ratio` times as
 * many. Lower lengths and ratios, and more uses: rare words also find common ones that look like them.
 */
export const MISSPELT_IN_MAP = { minLength: 8, maxUses: 2, ratio: 20 } as const;

/**
 * A correction that is so much rarer than another one with as few edits, as a share of its uses, is not meant. Lower: more words
 * are found, also wrong ones.
 */
export const MIN_SHARE_OF_CORRECTION = 0.1;

/**
 * A word of `min` letters, as typed, to `max` that the map does not have is read as one that at least `minUses` texts have, if
 * that has one more letter, two of them swapped, or one for a similar one. Lower: abbreviations of other fields are taken for
 * words.
 */
export const SHORT_MISSPELT = { min: 4, max: 4, minUses: 2 } as const;

/**
 * Which words the map does not have are read as similar ones that it has next to the word beside them: words of `min` letters with
 * one mistake, and of `minOfTwo` with two. For words of `minFar`, `minTextsFar` texts that have both words do too. Lower: words of
 * other fields are taken for misspelt ones.
 */
export const MISSPELT_BESIDE = { min: 3, minOfTwo: 5, minFar: 7, minTextsFar: 2 } as const;

/**
 * How many times as frequent a word has to be as those that begin with an unknown one, which is then taken for its misspelling:
 * `mater` for matter, although the map has material. Lower: beginnings of words are corrected.
 */
export const BEGINNING_RATIO = 3;

/**
 * How many edits are tolerated in two words that are read as one (`auto encodr`). Higher: unknown neighbours are joined
 * to words that have nothing to do with them.
 */
export const MAX_EDITS_OF_COMPOUND = 1;

/**
 * In how many texts two words may occur apart, as a share of those that have them as one word or next to each other, for
 * the two words of a query to be read as one (`open ai`). Higher: more words of queries are read as one.
 */
export const MAX_SHARE_APART = 2;

/** Words with fewer characters do not find words that begin with them. Lower: short words find much that is unrelated. */
export const MIN_PREFIX_LENGTH = 3;

/** Words with fewer characters are compared without their stems. Lower: unrelated short words become forms of each other. */
export const MIN_STEM_LENGTH = 4;

/**
 * How many letters and digits an abbreviation has, without hyphens and the s of a plural. A longer maximum takes names
 * such as AlphaGo for abbreviations.
 */
export const ABBREVIATION_LENGTH = { min: 2, max: 10 } as const;

/**
 * How many letters of one word an abbreviation may contain besides the initial alone (`seq` in seq2seq, `auto` in
 * AutoML); `minMixed` is for abbreviations that are written with small letters too (`lo` in LoRA). A wider range takes words
 * for abbreviations by accident.
 */
export const LETTERS_OF_WORD = { min: 3, max: 5, minMixed: 2 } as const;

/**
 * Which names an abbreviation is read as that no glossary explains.
 * - `minUnwritten`, `maxUnwritten`: how many letters a word has that may be an abbreviation although no text writes it.
 * - `minFrequent`: how often a name occurs that is believed although the word has only two letters, or letters from inside
 *   its words.
 * - `minLengthToSkip`: from this length on, an abbreviation may leave out a word inside the name (R-CNN: region-based …).
 * - `minShare`: a name counts that occurs at least so often, as a share of the most frequent one.
 * - `leftOut`: what a name counts that has a stop word of which the abbreviation has no letter.
 * - `max`: how many names an abbreviation may have; where more occur once each, they are accidents.
 * - `maxStopWords`: how many stop words a name may contain.
 * - `maxExplaining`: how many texts that have an abbreviation are asked for its name, and whether they are names.
 * - `maxUsesOfAccident`: an abbreviation with more uses is not believed to be a name that occurs only once.
 * - `timesAsFrequent`: words that the map has so much more rarely than an abbreviation are not it, unless a text spells it out.
 *
 * Lower numbers find more names, also wrong ones.
 */
export const EXPANSIONS = {
  minUnwritten: 3,
  maxUnwritten: 6,
  minFrequent: 4,
  minLengthToSkip: 4,
  minShare: 0.5,
  leftOut: 0.4,
  max: 3,
  maxStopWords: 2,
  maxExplaining: 20,
  maxUsesOfAccident: 10,
  timesAsFrequent: 3,
} as const;

/**
 * How many letters each half has of a word that is read as two words of the map, because no text has it and nothing similar: a
 * space is missing in `memorysearch`; of `minMisspelt` letters, one may be misspelt: `memorysaerch`. Lower minimum: words of other
 * fields are divided. Higher maximum: slower, for words that hardly exist.
 */
export const LENGTH_OF_DIVIDED_HALF = { min: 4, minMisspelt: 5, max: 30 } as const;

/**
 * How many characters each half of a word has that the map writes as two (`flashattention`). Lower: words are split at
 * single letters.
 */
export const MIN_HALF_LENGTH = 2;

/**
 * How many words joined by hyphens or capitals are indexed as one term too (`in-context` as `incontext`). Higher: longer
 * compounds are found in one word, and the index grows. It is part of the format of the saved index.
 */
export const MAX_COMPOUND_WORDS = 3;

/**
 * How similar in meaning the names are that the glossary leads to, from 0 to 1; it multiplies the quality of a glossary
 * match.
 * - `sameThing`: an abbreviation and what it stands for.
 * - `kindOf`: a general word, and a name that ends with it: a query for autoencoders also means sparse ones.
 * - `relatedWord`: the words that the glossary lists as typical of a term.
 * - `scholarlyWord`: what papers say instead of an everyday word, whatever the glossary says.
 *
 * Higher: papers that only use the other name move up.
 */
export const GLOSSARY_SIMILARITY = { sameThing: 1, kindOf: 0.79, relatedWord: 0.65, scholarlyWord: 0.65 } as const;

/**
 * In a map that has an everyday word in more texts than this, papers say it themselves: `texts`, or a `share` of its papers if
 * that is more. Higher: more, less related papers.
 */
export const MAX_USES_OF_EVERYDAY_WORD = { texts: 3, share: 0.002 } as const;

/**
 * From this similarity on, a name means the same thing: the answer says `sae → sparse autoencoder`, and its words also
 * match when they are scattered over a text. It has to lie between `kindOf` and `sameThing`.
 */
export const MIN_SIMILARITY_OF_SAME_THING = 0.8;

/**
 * The similarity of names for only a part of the phrase (“few-shot” in “few-shot examples”), as a share of their own.
 * Higher: parts of names lead further away from the query.
 */
export const PARTIAL_NAME_SHARE = 0.7;

/**
 * A word that ends more names of the glossary than this (“model”, “learning”) is too general to stand for any of them.
 * Higher: general words find more of their kinds.
 */
export const MAX_KINDS_OF_WORD = 2;

/** The longest name, in words, that is looked up in the glossary. Higher: slower, and longer names are known. */
export const MAX_NAME_WORDS = 6;

/**
 * The strength, in points, from which a match answers its unit in full; weaker ones answer a part of it. Higher: papers
 * that match only in weak fields count as answering less of the query, and drop out.
 */
export const FULL_ANSWER = 3;

/**
 * The rarity of a unit that the map has nothing for, from 0 to 1 (1: a unit that only one paper has). Higher: a query
 * with an unknown word finds fewer papers by its other words.
 */
export const RARITY_OF_UNKNOWN = 0.9;

/**
 * How much words count that say little about what is looked for, as a share of others.
 * - `functionWord`: words that connect others (“without”, “instead”).
 * - `alternative`: each of the words that “or” separates, besides any of them.
 * - `filler`: in a question, words that any question contains (“which *methods* …”); and general words that the map does not have.
 * - `unknownInQuestion`: in a question, words that the map does not have, and adverbs (“fairly”).
 * - `general`: in a question, other words that any text could contain (“how do scientists *number* …”): those that say less are not
 *   what is looked for.
 * - `specific`: words with a digit or a symbol that the map does not have: “L1”, “C++”.
 * - `furtherWordOfName`: what each word after the first adds to a name of several words (“batch effect”).
 * - `number`: in a query of at least `longQuery` words, numbers that the map does not have: volumes, pages.
 *
 * Higher: papers drop out that lack such words.
 */
export const SIGNIFICANCE = {
  functionWord: 0.15,
  alternative: 0.15,
  filler: 0.25,
  unknownInQuestion: 0.6,
  general: 0.7,
  specific: 1.5,
  furtherWordOfName: 0.4,
  number: 0.1,
  longQuery: 6,
} as const;

/**
 * How much the last significant word of a query counts, as a share of the others, because it says what kind of thing is meant and they
 * say which one: “voice cloning”. Higher: papers with only the last word move up.
 */
export const HEAD_SHARE = 0.9;

/** The exponent of the coverage in the score. Higher: papers that answer only a part of the query rank lower. */
export const COVERAGE_POWER = 2;

/**
 * What two units next to each other add, as a share of the field's weight and of the smaller rarity. Higher: papers in
 * which the words of the query follow each other move up. 0: word order does not matter.
 */
export const PROXIMITY_WEIGHT = 1;

/**
 * How close two units have to be, in words, for proximity to count.
 * - `maxGap`: up to so many words between them, in the order of the query, they count by `gapShare`, from 0 to 1.
 * - `maxDistance`: up to so many words apart in any order, they count by `distantShare`, from 0 to 1.
 * - `maxMatches`: only so many matches of each unit in one text are compared, which bounds the time for long texts.
 */
export const PROXIMITY = { maxGap: 1, gapShare: 0.8, maxDistance: 5, distantShare: 0.4, maxMatches: 20 } as const;

/** What a paper gains, in points, whose title was typed completely. Higher: known titles beat papers about the same words. */
export const TITLE_WEIGHT = 6;

/** The exponent of the part of a title that was typed. Higher: only nearly complete titles gain. */
export const TITLE_POWER = 2;

/**
 * The map answers a query if its best paper answers this share of it; else only `--all` shows results. The index is the
 * number of units in the query; the last number holds for all longer queries. One word of two is only half of what was
 * asked, but the paper for an idea described in many words rarely uses all of them. Higher: more queries find nothing.
 */
export const MIN_COVERAGE: readonly number[] = [0, 0, 0.46, 0.46, 0.27];

/**
 * A query that is about more than the map has is still answered by a paper whose title is in it: a query of at least `units`
 * units, with at least `share` of a title of at least `words` significant words, or `wordsOfPart` between commas, full stops or
 * the like. Lower: more accidents in long texts.
 */
export const TYPED_TITLE = { units: 5, share: 0.9, words: 3, wordsOfPart: 2 } as const;

/**
 * How much a guess (a corrected word, or the name that an unknown word seems to abbreviate) counts when it is decided whether
 * the map answers the query, as a share of a word that the map has. Higher: more queries about something else find papers.
 */
export const GUESS_SHARE = 0.8;

/**
 * In which share of the papers a word has to be for a paper to answer a query of two words by it alone, if the other word is a
 * guess: “RNA sequencing” asks nothing of a map where two papers mention a sequence. Lower: more queries about something else
 * find papers.
 */
export const MIN_SHARE_BESIDE_GUESS = 0.02;

/**
 * The same, as a share of the papers and at most so many, if fewer papers have either word, and none has both: “machine
 * translation” asks nothing of a map of medical images. Higher: fewer queries about something else find papers.
 */
export const MIN_USES_ALONE = { share: 0.005, papers: 6 } as const;

/**
 * How strong the match of a corrected word, or of the names that one abbreviates, has to be in points for a paper to answer a query
 * of three words of which the map does not have one. Higher: more queries about something else find nothing.
 */
export const STRENGTH_OF_GUESS = 5.7;

/**
 * Where the list of results ends. A paper is shown
 * - with at least `scoreShare` of the best score, if it answers at least `coverage` of the query,
 * - or, as long as fewer than `rareResults` are shown, if it has a rare or an uncommon word of the query,
 * - or, as long as fewer than `further.results` are shown, if it has a smaller share of the best score. From a map of
 *   `smallMap` papers to one of `largeMap`, that share falls from `scoreShare` to `further.scoreShare`, or to `partOfLong` of
 *   that for a query of at least `longQuery` units,
 * - or, as long as that few are shown, if the names of topics that it is in have all words of the query;
 *
 * but only close papers where the best one has at least `typedTitle` of what a completely typed title adds; in a map of
 * `plenty.largeMap` papers also those that answer `besideTitle.coverage` of the query, with that share of the best score.
 *
 * A word is `rare` if at most `papers` papers have it; `uncommon` if at most `share` of all papers have it. The paper
 * has to have it with at least `strength` points, and to answer at least `coverage` of the query. From a map of `plenty.smallMap`
 * papers to one of `plenty.largeMap`, what an uncommon word needs falls to what `plenty` says, and more results are shown, if
 * the map has all words of the query. In a query of `oneWord.units` or more of which the best paper has several, a paper with one,
 * which is not rare, needs `oneWord.scoreShare` of the best score. Where no paper answers more than `partial.coverage` of a
 * query of up to `maxUnits`, so many are shown. If the best paper has `whole.answered` of the query by other words than
 * names, in a map of at least `whole.papers`, the list goes on to `further.results` with papers that answer `whole.coverage` and have a
 * word of it that is not the last: that says what kind of thing is meant, and those before it which one. The last word of a phrase counts
 * too, as it was typed, if a share of the papers between `whole.head.min` and `max` has it: fewer are found as uncommon ones, and more are
 * about anything. So goes on a list of any length, but one of at least `whole.results` if more than `whole.title` of what a completely
 * typed title adds says that this title is meant; and in maps below `whole.largeMap`, if at most `whole.maxInSmallMap` have it all.
 *
 * Higher shares and points, and fewer papers: shorter lists, with less noise and fewer hits.
 */
export const CUT_OFF = {
  scoreShare: 0.26,
  coverage: 0.24,
  typedTitle: 0.7,
  besideTitle: { coverage: 0.6, scoreShare: 0.1 },
  rareResults: 8,
  rare: { papers: 2, strength: 8, coverage: 0.28 },
  uncommon: { share: 0.04, strength: 7, coverage: 0.45 },
  plenty: { results: 10, strength: 4, coverage: 0.28, smallMap: 300, largeMap: 700 },
  oneWord: { units: 3, scoreShare: 0.2 },
  partial: { coverage: 0.6, maxUnits: 2, results: 4 },
  whole: {
    answered: 0.9,
    title: 0.16,
    results: 3,
    coverage: 0.25,
    head: { min: 0.04, max: 0.08 },
    papers: 90,
    largeMap: 200,
    maxInSmallMap: 5,
  },
  further: {
    results: 10,
    coverage: 0.3,
    scoreShare: 0.1,
    smallMap: 90,
    largeMap: 300,
    longQuery: 3,
    partOfLong: 0.5,
  },
} as const;

/**
 * While somebody types, the last word counts as unfinished.
 * - `minShare`: the quality of a word of which hardly anything was typed, as a share of a prefix match.
 * - `scoreShare`, `coverage`: as in `CUT_OFF`; lower, because what was meant may be far from what is typed so far.
 * - `maxHitsOfAbbreviation`: a word that no text has may abbreviate a name (`gat`), unless words that begin with it have more
 *   occurrences: `rep` is about to become `representation`. Higher: slower, and beginnings find what they spell by accident.
 */
export const TYPING = { minShare: 0.6, scoreShare: 0.08, coverage: 0.1, maxHitsOfAbbreviation: 100 } as const;

/** Of how many words that complete an unfinished one the other forms and names are looked up too. Higher: slower. */
export const MAX_COMPLETIONS_WITH_OTHER_NAMES = 40;

/** How many words of the map an unfinished word may become, of those that are most frequent. Higher: slower. */
export const MAX_COMPLETIONS = 300;

/** How many names of the glossary an unfinished last word completes. Higher: slower. */
export const MAX_COMPLETED_NAMES = 40;

/** How many occurrences an unfinished word finds, which bounds the time for a common beginning. Higher: slower. */
export const MAX_HITS_OF_COMPLETIONS = 20_000;

/**
 * A beginning of fewer letters says so little that it finds fewer occurrences, `maxHits`, and no other names of what it may
 * become. Higher: slower.
 */
export const SHORT_BEGINNING = { letters: 2, maxHits: 5000 } as const;

/**
 * How many similar words are suggested where nothing was found: in all, for each unit, from which length on, and how many edits
 * away, as a share of the letters (one is always possible for a word of `minTyped` letters). Higher: `zebra` suggests `zero`.
 */
export const SUGGESTIONS = { max: 3, maxPerUnit: 2, minLength: 4, minTyped: 3, maxEditShare: 0.3 } as const;

/** Words of time, which are no misspelling of another word: `last` does not suggest `least`. */
export const WORDS_OF_TIME: ReadonlySet<string> = new Set(
  "last next past decade year years month months week weeks day days today yesterday latest recent".split(" "),
);

/**
 * From how many words on a query may be a reference that was copied from a paper. Its year is then not a filter, because
 * the title says enough, and lists give other years. Lower: years in long queries are ignored.
 */
export const MIN_WORDS_OF_REFERENCE = 8;

/** The longest query, in characters. Longer ones are an error, because the time of a search grows with the query. */
export const MAX_QUERY_LENGTH = 10_000;

/**
 * How many words, phrases, fields and dates a query may have. More are an error, because the time of a search grows with
 * them. Pasted abstracts have about 250 words.
 */
export const MAX_QUERY_PARTS = 300;

/**
 * How many words in a row of a query are read; the rest adds nothing to what the query is about. Text without spaces can
 * have many words in one part of a query.
 */
export const MAX_WORDS_IN_ROW = 100;

/** Longer words, in characters, are not divided into words of the map. */
export const MAX_DIVISIBLE_LENGTH = 40;

/** How many characters of the query an error shows, with the mistake in the middle. */
export const MAX_QUERY_EXCERPT = 60;

/** Scores and shares are rounded to one part in so many in JSON. */
export const SCORE_STEPS = 1000;
