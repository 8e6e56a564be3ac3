// `const [a, b] = [x, y]` reads well, but V8 makes the array and its iterator until it has optimised the function, which a command
// of a few milliseconds ends before. In the bundle, each of the variables is declared by itself.
import type { Plugin } from "rolldown";
import { parseSync, Visitor } from "rolldown/utils";
import { changeCode, type Edit, edited } from "./edits.ts";

export function declareSingly(root: string): Plugin {
  return changeCode("declare singly", { root, change: withSingleVariables });
}

/** `const [a, b] = [x, y]` → `const a = x, b = y` @param code in TypeScript */
export function withSingleVariables(code: string): string {
  if (!code.includes("] = [")) return code;
  const edits: Edit[] = [];
  new Visitor({
    VariableDeclarator({ id, init, start, end }) {
      if (id.type !== "ArrayPattern" || init?.type !== "ArrayExpression") return;
      const names = id.elements.flatMap((each) => (each?.type === "Identifier" ? [each.name] : []));
      const values = init.elements.flatMap((each) => (each === null || each.type === "SpreadElement" ? [] : [each]));
      const isPlain = names.length === id.elements.length && values.length === init.elements.length;
      if (!isPlain || names.length !== values.length || id.typeAnnotation != null) return;
      let from = start;
      for (const [at, value] of values.entries()) {
        edits.push({ start: from, end: value.start, text: `${at === 0 ? "" : ", "}${names[at]} = ` });
        from = value.end;
      }
      edits.push({ start: from, end, text: "" });
    },
  }).visit(parseSync("source.ts", code).program);
  return edited(code, edits);
}
