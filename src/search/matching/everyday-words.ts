// Everyday English words, and the words that papers of any field use instead: who describes an idea says “medicine” or
// “guess”, titles say “drug” and “prediction”. The list is about English, not about a field, and short: words whose
// meaning depends on the field are left out.
import { stemOf } from "../index/stem.ts";
import { termsOf } from "../index/tokens.ts";

/** One row for a meaning: everyday words, and what papers say. */
const ROWS = `
picture photo photograph: image
describe: caption
movie film: video
sound: audio acoustic
song tune: music
talk speak: speech dialogue communication
chat: dialogue conversation
medicine medication pill: drug
doctor physician: clinical medical
illness sickness ill sick: disease
tumor: cancer
heart: cardiac
skin: dermatology
eye: retinal
lung: pulmonary
kidney: renal
liver: hepatic
die dying death: mortality
exam: benchmark evaluation
check: verify verification
guess foresee: prediction forecast
secret secretly: privacy confidential
hack hacker: attack exploit
fool trick: adversarial attack
fake faked: synthetic
lie lying: deception truthful
rumor: misinformation
trust trustworthy: uncertainty reliability calibration
mistake wrong: error
bug: fault defect vulnerability
crash: failure
fast faster quick: efficient acceleration
speed speedup: fast efficient acceleration
shrink shrinking smaller: compression pruning
huge big: large
tiny: small compact
cheap cheaper: efficient cost
casino slot gambling gamble: bandit
remember: memory memorize
suggest suggestion: recommend
shop shopper shopping store: commerce retail
buy buyer buying: purchase
customer: user consumer
viewer watcher listener: user audience
money: financial
car driver: vehicle driving
plane airplane: aircraft
boat ship: vessel
road street: traffic
jam: congestion traffic
city town: urban
farm farming crop: agriculture
factory: manufacturing industrial
vote voting: election
scam cheat cheating: fraud
password: authentication
missing fill filling gap: imputation completion
pick picking choose choosing: selection
group grouping: clustering
tidy clean cleaning: denoising
ancestry ancestor: lineage phylogenetic
forget forgetting: unlearning
invent inventing imagine: generation synthesis
borrow borrowing reuse: transfer
weakness: vulnerability
broken breaking: failure
shape: geometry
poison poisonous: toxicity
tired tiredness: fatigue
stomach: gastric
bone: skeletal
tooth teeth: dental
mouth: oral
belly gut: intestinal
blood: vascular
breath breathing: respiratory
pregnant pregnancy: fetal prenatal
rhythm: arrhythmia
surgeon operation: surgical surgery
child baby infant: pediatric neonatal
elderly: aging
smell: olfactory
touch: tactile haptic
hear hearing: auditory
lookup: retrieval
rain weather: precipitation climate
chip: hardware processor
pollution: emission
trash garbage: waste
food: dietary nutrition
sad sadness: depression
happy happiness joy: emotion
friend friendship: social
joke: humor
insult: hate offensive
fix fixing repair: correction patch
outline outlining: segmentation contour
accident: collision
undo: inversion
phone: mobile
spot spotting: detection
odd strange unusual weird: anomaly outlier
feeling mood: sentiment emotion
shorten: summarization
unfair unfairness: bias fairness
merge mix mixing: fusion integration
moving movement: motion locomotion
change changing: dynamic trajectory evolution
walk: locomotion gait
imitate copying: imitation clone
copy copied: clone duplicate imitation
teach: instruction
pupil: student
school teacher classroom: education
letter: character glyph
brain: cortex
gene: genetic genomic
earthquake: seismic
volcano: volcanic magma
mountain: orogenic topography
river flood: hydrological
star: stellar
moon: lunar
sun: solar
sea ocean: marine
light: optical
heat hot: thermal
law: legal
start begin beginning: initiation onset
hidden: latent unobserved
woman women man men: gender
blind: visual
steal stealing stolen theft thief: extraction
argue argument: debate
war: conflict military
crime criminal: offender
job: employment occupation
advertisement advert ad: advertising
story: narrative
name naming: identifier
few: limited sparse
grow growing: growth
split splitting: partition decomposition
old older: aging
`;

/** By the beginning of everyday words: what papers say instead, by the stem. Stemming all of them takes too long. */
const byBeginning = new Map<string, ReadonlyMap<string, readonly string[]>>();
/** Letters of a beginning. A stem begins as its word does. */
const BEGINNING = 2;

/** What papers say instead of an everyday word, as terms; empty for any other word. */
export function scholarlyWords(term: string): readonly string[] {
  const stem = stemOf(term);
  const beginning = stem.slice(0, BEGINNING);
  const words = byBeginning.get(beginning) ?? readRows(beginning);
  byBeginning.set(beginning, words);
  return words.get(stem) ?? [];
}

function readRows(beginning: string): ReadonlyMap<string, readonly string[]> {
  const words = new Map<string, readonly string[]>();
  for (const row of ROWS.trim().split("\n")) {
    const [everyday = "", scholarly = ""] = row.split(":");
    for (const word of everyday.split(" ")) {
      if (!word.startsWith(beginning)) continue;
      for (const term of termsOf(word)) words.set(stemOf(term), termsOf(scholarly));
    }
  }
  return words;
}
