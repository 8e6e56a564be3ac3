// Scripts that do not put spaces between words: Chinese, Japanese, Thai, Lao, Khmer, Burmese. The platform divides them into
// words, by its dictionaries; the same way in maps and in queries.

const WITHOUT_SPACES =
  /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3041-\u30ff\u3400-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}]/u;

export function hasScriptWithoutSpaces(text: string): boolean {
  return WITHOUT_SPACES.test(text);
}

/** How many characters are divided at once: the time that the platform takes grows with the square of their number. */
const MAX_SEGMENT_LENGTH = 500;

let segmenter: Intl.Segmenter | undefined;

/** The words of a run of letters and digits, in order and without gaps: `使用JWT令牌` → `使用`, `JWT`, `令牌`. */
export function wordsOfRun(run: string): string[] {
  if (!hasScriptWithoutSpaces(run)) return [run];
  // made when it is needed, because loading the dictionaries takes some milliseconds
  segmenter ??= new Intl.Segmenter("en", { granularity: "word" });
  const words: string[] = [];
  for (let start = 0; start < run.length; start += MAX_SEGMENT_LENGTH) {
    for (const { segment } of segmenter.segment(run.slice(start, start + MAX_SEGMENT_LENGTH))) words.push(segment);
  }
  return words;
}
