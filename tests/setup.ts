// Runs in each process before its first test: fixes the seed of all properties, and the locale of the process.
import fc from "fast-check";
import { runs, seed } from "./runs.ts";

fc.configureGlobal({ seed: seed(), ...runs(100) });

// Node keeps the locale that it finds when it first needs one; the programs that tests start get one that every machine has
new Intl.Collator();
Reflect.deleteProperty(process.env, "LC_ALL");
Object.assign(process.env, { LANG: "C.UTF-8" });
