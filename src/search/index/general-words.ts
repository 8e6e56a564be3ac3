// Words that titles and comments of any field use, and that say little about what papers have in common. They still count
// inside names of several words: “dark matter”. The list is about English, not about a field.
import { stemOf } from "./stem.ts";
import { isStopWord } from "./stop-words.ts";

const WORDS = `
able above according account accurate across act actual actually adding address advance again against aid aim aimed
allow almost along already alternative although always among analysis analyze annual another answer anything appear
application apply approach appropriate area argument around art aspect assess associate assume author automatic
available avoid awareness away back bad balance base based basic become begin behavior behind believe benefit best
better beyond big book brief bring broad build building built call can cannot capability capable capture care case catch
cause central century certain challenge chance change chapter characteristic choice choose class clear close collection
combine come comment common compare comparison complete complex component comprehensive concern conclusion condition
conference connect connection consider consistent construct contain content context continue contribution core correct
cost cover create critical current curse daily data day deal decade deep define degree demand demonstrate dense depend
describe description design detail determine develop development difference different difficult digit direct direction
discover discuss discussion disparate distinct do domain down draw drive driven due during dynamic early easy edge
edition effect effective effectiveness efficacy efficient effort eight either element else emerge emergence emergent
empirical empower enable encourage end enhance enough ensure entire especially essential establish estimate etc evaluate
evaluation even every everyone everything evidence exact examine example excellent except exist expect experience
experiment expert explain exploit exploration explore extend extensive external extreme face fact factor fail failure
fair fall false far fast feature few field figure final find finding fine first five fix focus follow following form
formal forward foundation four framework free frequent full fully function fundamental further future gain get give
given global go goal good great ground group grow growth guide guideline half hand handle happen hard help hidden high
highlight highly history hold how however human hundred hypothesis idea identify illusion illustrate impact implement
implementation implication implicit important improve improvement include increase individual influence inform
information inherent initial input inside insight instance instead integrate interest internal international interpret
introduce introduction investigate investigation involve issue item iterate job join journal jump keep key kind know
known lack language large last late later lead leading learn learning least leave left less lesson let level leverage
life light lightweight like likely limit limitation limited line linear link list literature little live local long look
lot low machine magic main maintain major make making manage manual many mark match material matter maximal may maybe
mean meaning measure mechanism meet mental method methodology might million mind minimal mitigate mode model modeling
modern moment month more most move much multiple must name natural nature near necessary need network neural never
nevertheless new next night nine none normal note nothing notion novel novelty now number objective observation observe
obtain obvious occur offer often old once ongoing open operate operation opportunity option order origin original
otherwise outcome outline output overall overview own page paper part particular past pattern people per perform
performance perhaps period person perspective phase phenomenon picture piece place plan play point poor popular position
possible potential power powerful practical practice predict present press previous primary principle prior priority
problem procedure proceed process processing produce product program progress project promise proper property proposal
propose prospect prove provide public pure purpose put qualitative quality quantitative question quick quite raise range
rapid rate rather reach read reader reading ready real realistic really recent recommendation record reduce reduction
refer reference region related relation relative relevant reliable remain remarkable remove replace report represent
representation require requirement research researcher resource respect response rest result rethink return reveal
review revisit rich right rise robust role room rule run same sample say scalable scale scheme science scientific scope
search second section see seek seem select self sense separate series serious serve set setting seven several shape
share sharp shed short show shown side sign significant similar simple simplify simply since single site situation six
size skill slow small social society solution solve some something sometimes soon source space special specific speed
stage standard start state statement statistics status step still story straight strategy strength stress strong
structure student style subject success successful sufficient suggest suitable summary support sure surprise survey
system table take talk target task team technical technique technology tell ten term test text theoretical theory thing
think third thought thousand three throughout thus tight time title today together tool top topic total toward towards
track traditional train training transform treat treatment trend true truly truth try turn tutorial twice two type
typical ultimate underlie understand understanding unify unique universal unlock unreasonable until update upon usage
use used useful user using usual utilize value variable variety various vast version via view visual volume want wave
way weak week well what whatever whenever where whether whole why wide widespread wild win wish within without wonder
word work workshop world worth wrong year yes yet young zero zoom
`;

/** Their stems, which take time to find. */
let stems: ReadonlySet<string> | undefined;

/** Whether a word, as a stem, can be in papers that have nothing to do with each other. */
export function isGeneralWord(stem: string): boolean {
  stems ??= new Set(WORDS.trim().split(/\s+/).map(stemOf));
  return stems.has(stem) || isStopWord(stem) || stem.length < 2 || /^\d+$/.test(stem);
}

/** Whether a term is a form of such a word: only those that begin like it are compared, which takes less time for a query. */
export function isFormOfGeneralWord(term: string): boolean {
  if (!/^[a-z]{2}/.test(term)) return false;
  const stem = stemOf(term);
  return (WORDS.match(new RegExp(`\\b${term.slice(0, 2)}\\w*`, "g")) ?? []).some((word) => stemOf(word) === stem);
}

/** Names of whole fields, or of what all their papers are about: here they say no more than their words. */
const NAMES =
  "machine learning, deep learning, neural network, deep neural, language model, large language, foundation model, " +
  "artificial intelligence, case study, state art";

const GENERAL_PAIRS: ReadonlySet<string> = new Set(
  NAMES.split(", ").map((name) => name.split(" ").map(stemOf).join(" ")),
);

/** Whether two words in a row, as stems, are such a name. */
export function isGeneralPair(first: string, second: string): boolean {
  return GENERAL_PAIRS.has(`${first} ${second}`);
}

/** Whether several words, as stems, are such a name: each is one with the next. */
export function isGeneralName(stems: readonly string[]): boolean {
  return stems.length > 1 && stems.every((stem, at) => at === 0 || isGeneralPair(stems[at - 1] ?? "", stem));
}
