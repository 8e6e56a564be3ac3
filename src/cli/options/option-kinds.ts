// Kinds of options that several commands declare, each with what completes its value.
import { Option } from "commander";
import { completes } from "../completes.ts";
import { oneOf } from "./parsers.ts";

export function fileOption(flags: string, description: string): Option {
  return completes(new Option(flags, description), "files");
}

/** An option whose value is one of a fixed set, which its description lists. */
export function oneOfOption(flags: string, values: readonly string[], description = ""): Option {
  return completes(new Option(flags, description + values.join(", ")), values).argParser(oneOf(values));
}
