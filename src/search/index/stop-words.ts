// Words that do not say what a paper is about. They only count in a quoted phrase, or in a query without other words.

/** As terms: `doe` is the singular that `does` becomes. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    "a about after all also am an and any anything are article as at be because been before being between both but by " +
    "can could did do doe doing done each for from get give had ha have having he her him his how i if in into is it " +
    "just me more most my no not of on one only or other our out over paper publish published research she should so " +
    "some study such than that the their them then there these they this those through to too under until up us very " +
    "via wa we were what when where which while who whom whose why will with work would write written wrote you your " +
    // as fingers in a hurry write them
    "adn ahve fro hte taht teh thsi waht whihc wiht " +
    "的 了 和 与 在 是 の は を に が と で も"
  ).split(" "),
);

export function isStopWord(term: string): boolean {
  return STOP_WORDS.has(term) || term === "";
}
