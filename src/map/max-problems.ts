/** No more mistakes of a map are looked for: an empty paper is three characters long, and has forty of them. */
export const MAX_PROBLEMS = 10_000;
