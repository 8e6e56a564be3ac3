// What the program gives to the files of the library that it loads, by the names of the files that would have it otherwise. The
// build writes it (shared-modules.ts), and this is what it is while nothing is shared.
import type { Exports } from "./loader.ts";

export const provided: Readonly<Record<string, Exports>> = {};
