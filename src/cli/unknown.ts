// The error for a mistyped name, with the likely ones.
import { didYouMean, Failure, type FailureCode } from "../errors.ts";

/**
 * @param problem what went wrong, such as `unknown command "serch"`
 * @param otherwise what to do if no name is similar, such as `see "aimap --help"`
 */
export async function unknownName(
  code: FailureCode,
  problem: string,
  typed: string,
  names: readonly string[],
  otherwise: string,
): Promise<Failure> {
  const { nearest } = await import("../text/nearest.ts");
  const similar = nearest(typed, names).slice(0, 2);
  return new Failure(code, `${problem}${didYouMean(similar) || `; ${otherwise}`}`, similar);
}
