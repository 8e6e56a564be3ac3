// The paper or topic that a text names, also by a nickname or as a pasted reference: what a search finds is compared with the
// text, so that nothing is guessed.
import { findEntryAsSeen } from "../answers/find-as-seen.ts";
import { searchAsSeen } from "../answers/search-as-seen.ts";
import { Failure, orList } from "../errors.ts";
import type { Entry } from "../map/find.ts";
import type { Paper, ResearchMap } from "../map/model.ts";
import { familyOf } from "../map/names.ts";
import { fold, squash } from "../text/fold.ts";

/**
 * What a text names that names nothing in the map, several things, or a part of a topic's name.
 * @param found what it names otherwise, or why it names nothing
 * @throws Failure `no-such-paper` with what a search finds, or `ambiguous` with the candidates
 */
export async function namedBySearch(map: ResearchMap, text: string, found: Entry | Failure): Promise<Entry> {
  // the whole nickname of a paper is more certain than a part of a topic's name
  const paper = await paperCalled(map, text);
  if (paper !== null) return paper;
  if (!(found instanceof Failure)) return found;
  if (found.code === "ambiguous") throw found;
  const referredTo = await paperReferredTo(map, text);
  if (referredTo === null) throw await withCandidates(map, text, found);
  return referredTo;
}

/** Longer comments say something about a paper. */
const MAX_WORDS_OF_NICKNAME = 4;

/** The paper with this nickname; null: no paper has it. @throws Failure `ambiguous` if several have it */
async function paperCalled(map: ResearchMap, text: string): Promise<Entry | null> {
  const nickname = squash(text);
  if (nickname === "" || text.trim().split(/\s+/).length > MAX_WORDS_OF_NICKNAME) return null;
  const found = (await papersFound(map, `"${text.replace(/["“”]/g, " ").trim()}"`, { withTail: true })).filter(
    (paper) => nicknamesOf(paper).some((each) => squash(each) === nickname),
  );
  const [paper, ...others] = found;
  if (paper === undefined) return null;
  if (others.length === 0) return { type: "paper", paper };
  throw new Failure(
    "ambiguous",
    `"${text}" could mean several papers; name one of these in full`,
    found.map(({ id }) => id),
  );
}

/** What a paper is called besides its title: before the colon of a title, `BERT: Pre-training of …`, or as a whole comment. */
function nicknamesOf({ title, alternativeTitles, placements }: Paper): string[] {
  const starts = [title, ...alternativeTitles].flatMap((each) => /^[^:：]{1,60}(?=[:：]\s?\S)/.exec(each)?.[0] ?? []);
  return [...starts, ...placements.flatMap(({ comment }) => comment ?? [])];
}

/** Shorter texts are no references. */
const MIN_WORDS_OF_REFERENCE = 4;

/** The paper whose reference this is, read as lists are: its title is exactly this, and its people and year are no others. */
async function paperReferredTo(map: ResearchMap, text: string): Promise<Entry | null> {
  if (text.trim().split(/\s+/).length < MIN_WORDS_OF_REFERENCE) return null;
  // few command lines paste a reference
  const { workReferredTo } = await import("../my-list/new-work.ts");
  const work = await workReferredTo(text);
  if (work === null) return null;
  for (const name of [work.doi, work.arxiv, work.title]) {
    const entry = name === null ? null : await findEntryAsSeen(map, name).catch(() => null);
    if (entry?.type === "paper" && isSameWork(entry.paper, work)) return entry;
  }
  return null;
}

/** A preprint is often cited by the year in which it was published. */
const MAX_YEARS_APART = 2;

function isSameWork(paper: Paper, work: Paper): boolean {
  if (squash(paper.title) !== squash(work.title)) return false;
  const [years, people] = [[paper.date, work.date], [paper, work].map(({ authorNames }) => authorNames.map(familyOf))];
  const [year, stated] = years.map((date) => (date === null ? null : Number(date.slice(0, 4))));
  if (year != null && stated != null && Math.abs(year - stated) > MAX_YEARS_APART) return false;
  const [authors = [], named = []] = people.map((families) => families.map(fold));
  return authors.length === 0 || named.length === 0 || named.some((family) => authors.includes(family));
}

const MAX_CANDIDATES = 3;

/** The failure with what a search finds instead of nothing; similar ids stay if the text is a single word. */
async function withCandidates(map: ResearchMap, text: string, failure: Failure): Promise<Failure> {
  if (failure.suggestions.length > 0 && !/\s/.test(text.trim())) return failure;
  const [first, ...others] = (await papersFound(map, text, { withTail: false })).slice(0, MAX_CANDIDATES);
  if (first === undefined) return failure;
  const ids = [first, ...others].map(({ id }) => id);
  const meant = others.length === 0 ? `${first.id}, "${first.title}"` : orList(ids);
  return new Failure("no-such-paper", `no paper or topic "${text}"; did you mean ${meant}?`, ids);
}

/** None for what is no query. */
async function papersFound(map: ResearchMap, query: string, options: { readonly withTail: boolean }): Promise<Paper[]> {
  try {
    return (await searchAsSeen(map, query, options)).results.map(({ paper }) => paper);
  } catch (error) {
    if (error instanceof Failure) return [];
    throw error;
  }
}
