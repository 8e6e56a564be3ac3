// Kinds of options and arguments that several commands declare, each with what completes its value.

import { STDIN } from "../../map/model.ts";
import { completes } from "../completes.ts";
import { Argument, Option } from "../declarations.ts";
import { oneOf } from "./parsers.ts";

export function fileOption(flags: string, description: string): Option {
  return completes(new Option(flags, description), "files");
}

/** The file to write to; undefined for standard output, which `-` names as everywhere. */
export function outputFile(name: string | undefined): string | undefined {
  return name === STDIN ? undefined : name;
}

export function fileArgument(name: string, description: string): Argument {
  return completes(new Argument(name, description), "files");
}

/** A file that can also be a map known by a name. */
export function mapArgument(name: string, description: string): Argument {
  return completes(new Argument(name, description), "maps");
}

/** An option whose value is one of a fixed set, which ends its description. */
export function oneOfOption(flags: string, values: readonly string[], description = ""): Option {
  return completes(new Option(flags, description + values.join(", ")), values).argParser(oneOf(values));
}

/** An argument that is one of a fixed set. */
export function oneOfArgument(name: string, values: readonly string[]): Argument {
  return completes(new Argument(name, values.join(", ")).argParser(oneOf(values)), values);
}
