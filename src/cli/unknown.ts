// What a mistyped name of ours is answered: the likely ones.
import { didYouMean, Failure, type FailureCode } from "../errors.ts";

/**
 * @param problem what was wrong, such as `unknown command "serch"`
 * @param otherwise what to do where no name is near, such as `see "aimap --help"`
 */
export async function unknownName(
  code: FailureCode,
  problem: string,
  typed: string,
  names: readonly string[],
  otherwise: string,
): Promise<Failure> {
  const { nearest } = await import("../text/nearest.ts");
  const near = nearest(typed, names).slice(0, 2);
  return new Failure("usage", code, `${problem}${didYouMean(near) || `; ${otherwise}`}`, near);
}
