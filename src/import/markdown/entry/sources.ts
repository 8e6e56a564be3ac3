// Venues that are not known by name, which are recognised by how they are written and by the date beside them:
// `Synthesis Lectures on Graphs, 2019`, `Genome Research`.
import { remembering } from "../../remembering.ts";
import { parseStatedDate } from "../../stated-date.ts";
import { parseKind, parseVenue, type StatedVenue } from "./venues.ts";

/** In UTF-16 code units. */
const MAX_SOURCE_LENGTH = 200;
const MAX_SOURCE_WORDS = 24;
/** More parts are a list of people. */
const MAX_SOURCE_COMMAS = 2;
const SOURCE_WORD =
  /^[(\p{Pi}"'@]?(?:[\p{Lu}\p{Lo}\d][\p{L}\p{M}\p{N}&.:'’/+*()-]*|[&–-]|pp?\.|vol\.?|no\.?|npj|of|on|and|for|the|in|to|de|des|du|la|le|les|et|und|der|für|y|e|van|von|zu|w\/)[,;:)\p{Pf}"']*$/u;
/** What journals are about: some write these words of their names in small letters, such as `Current opinion in neurobiology`. */
const FIELD_WORD =
  /^(?:\p{L}*(?:biology|ecology|chemistry|physics|genetics|genomics|informatics|medicine|science|sciences|psychology)|research|reports|methods|letters|reviews?|communications|opinion|computational|molecular|structural|cellular|cognitive|clinical|experimental|evolution|engineering|therapy|therapeutics|design|acids|sensing|imaging|robotics|agriculture|oncology|immunology|neurology|psychiatry)[,.:;]*$/u;

/** Whether one of the words is a field that journals are about. */
export function namesField(text: string): boolean {
  return text.split(/\s+/).some((word) => FIELD_WORD.test(word.toLowerCase()));
}

/**
 * A venue that is not known by name, with its date after it: `Synthesis Lectures on Graphs, Morgan & Claypool, 2019`. Every
 * word of it begins with a capital. Only where nothing but facts is expected.
 */
export function parseDatedSource(text: string): StatedVenue | null {
  const trimmed = text.trim();
  return trimmed.length > MAX_SOURCE_LENGTH * 2 || !/\d\d/.test(trimmed) ? null : datedSourceOf(trimmed);
}

const datedSourceOf = remembering((trimmed): StatedVenue | null => {
  const bare = trimmed.replace(/[.,:;]+$/, "");
  if (bare.length > MAX_SOURCE_LENGTH) return null;
  const words = bare.replace(/^in:?\s+/i, "").split(/\s+/);
  for (const count of [3, 2, 1]) {
    const date = parseStatedDate(
      words
        .slice(-count)
        .join(" ")
        .replace(/^\(|\)$/g, ""),
    );
    const name = words.slice(0, -count);
    // `IEEE Commun. Mag. 2020` names no month
    if (date === null || /^mag\./i.test(words.at(-count) ?? "")) continue;
    // `Proteins, November 2018`: people are not cited with a month
    const isDatedWord = date.length > 4 && name.length === 1 && /^\p{Lu}\p{L}+,?$/u.test(name[0] ?? "");
    const venue = withoutVolume(name);
    const kind = parseKind(venue);
    if (kind === null && !isSourceName(name) && !isDatedWord) return null;
    return { venue: kind === null ? venue : null, date, kind };
  }
  return null;
});

/** `Journal of Things 33(4):` → `Journal of Things` */
export function withoutVolume(words: readonly string[]): string {
  const last = words.findLastIndex(
    (word) => !/^[([]?(?:vol\.?|no\.?|pp?\.?|isbn(?:-1\d)?:?|[\d.:()–-]+x?)[,;:)\]]*$/i.test(word),
  );
  return words
    .slice(0, last + 1)
    .join(" ")
    .replace(/[\s,;:(]+$/, "")
    .replace(/(?<=\p{Lu}{2})\.$/u, "");
}

/** Journals and publishers of one plain word, which beside a date are nobody's name. */
const ONE_WORD_JOURNAL =
  /^(?:Access|Cybersecurity|Sensors|Heliyon|Electronics|Energies|Symmetry|Entropy|Algorithms|Mathematics|Robotics|Drones|Materials|Neuron|Brain|Chaos|Cognition|Patterns|Automatica|Neurocomputing|Micromachines|Biosensors|Atmosphere|Diagnostics|Healthcare|Cancers|Genes|Cells|Molecules|Nanomaterials|Polymers|Genetics|Ecology|Econometrica|Biometrika|Biometrics|Robotica|Computing|Computers|Sustainability|Geophysics|Radiology|Photonics|Actuators|Machines|Water|Forests|Foods|Nutrients|Viruses|Quantum|Evolution|Heredity|Cortex|Neuropsychologia|Springer|Elsevier|Wiley|Routledge)$/;

export function isOneWordJournal(word: string): boolean {
  return ONE_WORD_JOURNAL.test(word);
}

/** `Genome Research`, `Nature`, `Heredity`: a journal that is known by name, or is called after a field at the end of its name. */
export function isJournalName(text: string): boolean {
  const words = text.trim().replace(/\.$/, "").split(/\s+/);
  const last = words.at(-1)?.toLowerCase() ?? "";
  if (words.length === 1 && isOneWordJournal(words[0] ?? "")) return true;
  if (words.length > MAX_JOURNAL_WORDS || !isSourceName(words)) return false;
  return saysVenue(text) || parseVenue(text) !== null || (words.length > 1 && FIELD_WORD.test(last));
}

const MAX_JOURNAL_WORDS = 9;

const VENUE = /\b(?:journal|transactions|proceedings|conference|symposium|workshop)\b/i;

/** Whether a word says that this is a venue, whatever it is called. */
export function saysVenue(text: string): boolean {
  return VENUE.test(text);
}

/** `Underground Workshop 2022`, `In Widget World 2021`, `Sensors, 2020`: a venue with its date that can be nothing else. */
export function isSureSource(text: string): boolean {
  const [first = "", second = ""] = text.trim().replace(/\.$/, "").split(/,?\s+/);
  const isSure = saysVenue(text) || /^in$/i.test(first) || (/^(?:19|20)\d\d$/.test(second) && isVenueWord(first));
  // in `Geo-replicated Transactions, VLDB 2019` the title goes on
  return isSure && !/,(?!\s*(?:19|20)\d\d[\s.]*$)/.test(text.trim()) && parseDatedSource(text) !== null;
}

/** `Sensors`, `WidgetConf`, `ICWC`: one word that is a venue where a date is next to it. */
export function isVenueWord(word: string): boolean {
  return (
    ONE_WORD_JOURNAL.test(word) ||
    /^(?:\p{Lu}{4,8}|\p{Lu}\p{L}*\p{Ll}(?:Conf|NLP|ML|AI|CV|Sys|Sec|Vis|sys|com[mp]?|conf|crypt|cup|eval|graph|nets?|nix|speech|ware)|Crypto)$/u.test(
      word,
    )
  );
}

/** Whether the words can be the name of a venue whose date comes after them. */
export function isSource(text: string): boolean {
  const bare = text.trim().replace(/^in:?\s+/i, "");
  return bare.length <= MAX_SOURCE_LENGTH && isSourceName(bare.split(/\s+/));
}

function isSourceName(words: readonly string[]): boolean {
  const [first = ""] = words;
  if (words.length === 0 || words.length > MAX_SOURCE_WORDS || !/^["'(]?(?:\p{Lu}|npj$)/u.test(first)) return false;
  // one plain word may be a name: `Knuth, 1970`
  if (words.filter((word) => /[,;]$/.test(word)).length > MAX_SOURCE_COMMAS) return false;
  const isPlainWord = words.length === 1 && !/\p{Lu}.*\p{Lu}/u.test(first);
  const isNamed = !isPlainWord || isVenueWord(first.replace(/[.,:;]+$/, ""));
  return isNamed && words.every((word, at) => SOURCE_WORD.test(word) || (at > 0 && FIELD_WORD.test(word)));
}

/** The parts of a list of facts. A comma inside a date separates nothing: `ICML, June 5, 2024` has two. */
export function splitFacts(words: string): string[] {
  const parts: string[] = [];
  for (const part of words.split(/[,;|｜，]|\s\/\s/).filter((each) => each.trim() !== "")) {
    const joined = `${parts.at(-1) ?? ""},${part}`;
    if (parts.length > 0 && parseStatedDate(joined) !== null) parts[parts.length - 1] = joined;
    else parts.push(part);
  }
  return parts;
}
