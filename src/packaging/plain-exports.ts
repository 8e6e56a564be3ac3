// Chunks export each name with a function that looks up its value whenever it is read, and so do the namespaces of modules that
// are imported dynamically. No module of ours assigns to a variable that it exports, so that a chunk, whose exports come last,
// can export the values themselves. Without a prototype, V8 keeps them in a table; else it describes the object anew for each
// name, which takes a hundredth of the time of a command. Namespaces come before what they name, and get their members at the end.
import type { Plugin } from "rolldown";

export function exportPlainly(): Plugin {
  return {
    name: "export plainly",
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) if (file.type === "chunk") file.code = withPlainExports(file.code);
    },
  };
}

const EXPORT = String.raw`Object\.defineProperty\(exports,"([\w$]+)",\{enumerable:!0,get:function\(\)\{return ([\w$]+)\}\}\)`;
const NAMESPACE = /([\w$]+)=\/\* @__PURE__ \*\/ [\w$]+(?:\.\w+)?\(\{(\w+:\(\)=>[\w$]+(?:,\w+:\(\)=>[\w$]+)*)\}\)/g;
/** What bundle.ts writes after each chunk. */
const END = /\}\)\s*$/;

/** `Object.defineProperty(exports,"a",…),…;` → `exports=module.exports={__proto__:null},exports.a=b,…;` */
export function withPlainExports(code: string): string {
  const allExports = new RegExp(`(?<=[;}])${EXPORT}(?:,${EXPORT})*;`, "g");
  const named: string[] = [];
  return code
    .replace(allExports, (all) => {
      const values = [...all.matchAll(new RegExp(EXPORT, "g"))].map(([, name, value]) => `exports.${name}=${value}`);
      return `exports=module.exports={__proto__:null},${values.join(",")};`;
    })
    .replace(NAMESPACE, (_, namespace: string, names: string) => {
      named.push(names.replace(/(\w+):\(\)=>([\w$]+)/g, `${namespace}.$1=$2`));
      return `${namespace}={__proto__:null}`;
    })
    .replace(END, (end) => (named.length === 0 ? end : `${named.join(",")};${end}`));
}
