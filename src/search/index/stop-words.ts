// Words that do not say what a paper is about. They only count in a quoted phrase, or in a query without other words.

/** As terms: `doe` is the singular that `does` becomes, `becaus` no word. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    "a about above across after against all along already also although always am among amongst an and another any anyone " +
    "anything are around article as at away be became because become been before behind being below beside besides between " +
    "beyond both but by came can cannot cant could despite did do doe doing done dont down during each either else etc even " +
    "ever every everything few for from further gave get give given gotten had ha have having he hence her here him himself " +
    "his how however i id if im in indeed inside instead into is isnt it itself ive just less may maybe me might more moreover " +
    "most much must my myself neither nevertheless no nor not now of off often on once one only onto or other otherwise our " +
    "out over own paper per perhaps publish published quite rather research same seem shall she should since so some " +
    "something somewhere still such than that the their them themselves then there therefore these they this those though " +
    "through throughout thu to together too toward towards under unless until up upon us very via wa want we well were what " +
    "whatever when whenever where whether which while who whom whose why will with within without work would write written " +
    "wrote yet you your 的 了 和 与 在 是 の は を に が と で も"
  ).split(" "),
);

export function isStopWord(term: string): boolean {
  return STOP_WORDS.has(term) || term === "";
}
