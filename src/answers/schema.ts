// JSON Schema (2020-12) of everything that is printed as JSON. The names of a record's properties, in their order, are the
// fields that `--fields` knows and the columns of CSV and TSV.
import { isJsonSource, JSON_SHAPES, SCHEMA_NAMES } from "./json-shapes.ts";
import { list, type ObjectSchema, ref, type Schema } from "./schema/keywords.ts";
import { SHAPES, type ShapeName } from "./schema/shapes.ts";

/** The names of a record's fields, in the order in which they are printed. */
export function fieldsOf(...shapes: readonly ShapeName[]): string[] {
  return [...new Set(shapes.flatMap((shape) => Object.keys(SHAPES[shape].properties)))];
}

/** The field of a record that holds another by this name, such as `match` for `score`; undefined: none does. */
export function fieldHolding(name: string, ...shapes: readonly ShapeName[]): string | undefined {
  const all = new Map<string, ObjectSchema>(Object.entries(SHAPES));
  return fieldsOf(...shapes).find((field) =>
    shapes.some((shape) => {
      const [, held = ""] = /"#\/\$defs\/(\w+)"/.exec(JSON.stringify(all.get(shape)?.properties[field] ?? {})) ?? [];
      return Object.hasOwn(all.get(held)?.properties ?? {}, name);
    }),
  );
}

const DIALECT = "https://json-schema.org/draft/2020-12/schema";

/** Whether it is the `type` of a record in what is printed. */
export function isRecordType(name: string): boolean {
  return Object.hasOwn(SHAPES, name);
}

/** The schema of what one command prints, or of a type of record; null: of everything, that of each command under `$defs`. */
export function schemaOf(name: string | null): Schema {
  if (name === null) {
    const commands = Object.fromEntries(SCHEMA_NAMES.map((each) => [`aimap-${each}`, bodyOf(each)]));
    const anyOf = Object.keys(commands).map(ref);
    return { $schema: DIALECT, title: "what aimap prints as JSON", anyOf, $defs: { ...commands, ...SHAPES } };
  }
  const body = bodyOf(name);
  return { $schema: DIALECT, title: titleOf(name), ...body, $defs: definitionsIn(body) };
}

function titleOf(name: string): string {
  if (!isJsonSource(name)) return `a record of the type ${name}, as aimap prints it as JSON`;
  if (name === "error") return "what aimap prints on stderr if a command with --json fails";
  if (name === "build") return "what aimap build prints or writes";
  return `what aimap${name === "overview" ? "" : ` ${name}`} --json prints`;
}

function bodyOf(name: string): Schema {
  if (!isJsonSource(name)) return ref(name);
  const shapes = JSON_SHAPES[name];
  if (typeof shapes === "string") return ref(shapes);
  const [first, ...others] = shapes.map(ref);
  return list(first !== undefined && others.length === 0 ? first : { anyOf: shapes.map(ref) });
}

/** The shapes that a schema refers to, directly or through other shapes. */
function definitionsIn(schema: Schema): Readonly<Record<string, Schema>> {
  const shapes = new Map<string, Schema>(Object.entries(SHAPES));
  const needed = new Set<string>();
  const open: Schema[] = [schema];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const [, name = ""] of JSON.stringify(next).matchAll(/"#\/\$defs\/(\w+)"/g)) {
      if (needed.has(name)) continue;
      needed.add(name);
      const shape = shapes.get(name);
      if (shape !== undefined) open.push(shape);
    }
  }
  return Object.fromEntries([...shapes].filter(([name]) => needed.has(name)));
}
