// Chunks export each name with a function that looks up its value whenever it is read, and so do the namespaces of modules that
// are imported dynamically. No module of ours assigns to a variable that it exports, so that a chunk, whose exports come last,
// can export the values themselves. Without a prototype, V8 keeps them in a table; else it describes the object anew for each
// name, which takes a hundredth of the time of a command. Namespaces come before what they name, and need getters: as a literal,
// they cost less.
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
const NAMESPACE = /\/\* @__PURE__ \*\/ [\w$]+(?:\.\w+)?\(\{(\w+:\(\)=>[\w$]+(?:,\w+:\(\)=>[\w$]+)*)\}\)/g;

/** `Object.defineProperty(exports,"a",…),…;` → `module.exports={__proto__:null,a:b,…};` */
export function withPlainExports(code: string): string {
  const allExports = new RegExp(`(?<=[;}])${EXPORT}(?:,${EXPORT})*;`, "g");
  return code
    .replace(allExports, (all) => {
      const values = [...all.matchAll(new RegExp(EXPORT, "g"))].map(([, name, value]) => `${name}:${value}`);
      return `module.exports={__proto__:null,${values.join(",")}};`;
    })
    .replace(NAMESPACE, (_, names: string) => `{${names.replace(/(\w+):\(\)=>([\w$]+)/g, "get $1(){return $2}")}}`);
}
