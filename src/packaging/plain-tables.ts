// A table is a constant object with many names. V8 describes an object anew for each name that it gets, which takes a few thousand
// instructions a name, unless the object has no prototype: then it is a table for V8 as well. In the bundle, tables have none.
import type { Plugin } from "rolldown";
import { type ESTree, parseSync } from "rolldown/utils";
import { changeCode, type Edit, edited } from "./edits.ts";

/** An object with fewer names is described as fast. */
const MIN_NAMES = 4;

export function makeTablesPlain(root: string): Plugin {
  return changeCode("make tables plain", { root, change: withPlainTables });
}

/** `const A = { a: "b", … };` → `const A = { __proto__: null, a: "b", … };` @param code in TypeScript */
export function withPlainTables(code: string): string {
  return edited(code, parseSync("source.ts", code).program.body.flatMap(edits));
}

function edits(statement: ESTree.Statement | ESTree.Directive): Edit[] {
  const declaration = statement.type === "ExportNamedDeclaration" ? statement.declaration : statement;
  if (declaration?.type !== "VariableDeclaration" || declaration.kind !== "const") return [];
  return declaration.declarations.flatMap(({ init }) => {
    const value = withoutType(init);
    const at = (value?.start ?? 0) + 1;
    return isTable(value) ? [{ start: at, end: at, text: " __proto__: null," }] : [];
  });
}

/** When V8 optimises what computes with numbers, it knows those of an object, and looks up those of a table each time. */
function isTable(value: ESTree.Expression | null): boolean {
  if (value?.type !== "ObjectExpression" || value.properties.length < MIN_NAMES) return false;
  return !value.properties.some(
    (each) => each.type === "Property" && each.value.type === "Literal" && typeof each.value.value === "number",
  );
}

/** The value of an expression that says its type as well. */
function withoutType(value: ESTree.Expression | null): ESTree.Expression | null {
  return value?.type === "TSSatisfiesExpression" || value?.type === "TSAsExpression"
    ? withoutType(value.expression)
    : value;
}
