// markdown-it is published with fields that a function defines by Object.defineProperty. Each token has twelve of them, so that
// this takes a fifth of the time of reading a page. In the bundle they are assigned.
import type { Plugin } from "rolldown";

const MODULE = /[\\/]node_modules[\\/]markdown-it[\\/]dist[\\/]/;
const DEFINITION = /\b_defineProperty\(\s*this,\s*(?:\/\*(?:(?!\*\/)[\s\S])*\*\/\s*)?"(\w+)",/g;

export function assignFields(): Plugin {
  return {
    name: "assign fields",
    transform(code, id) {
      return MODULE.test(id) ? { code: withAssignedFields(code), map: null } : null;
    },
  };
}

/** `_defineProperty(this, "type", type)` → `(this.type = type)` */
export function withAssignedFields(code: string): string {
  return code.replace(DEFINITION, "(this.$1 =");
}
