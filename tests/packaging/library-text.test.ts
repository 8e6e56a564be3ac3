// What the program makes of a file of the library.
import { expect, test } from "vitest";
import { asScript, exportsOf, importsOf } from "../../src/packaging/library-text.ts";

const TEXT =
  'import"./a.js";import{b as c,d}from"../d.js";import{join as j}from"node:path";' +
  "async function e(){return(await import(`./f.js`)).g}const s=`import{x}from`;export{e as go,s};\n";

test("imports are required, dynamic ones late, and exports come last", () => {
  const script = asScript(TEXT, (from) => `<${from}>`);
  expect(script).toBe(
    '"use strict";require("<./a.js>");const{b:c,d}=require("<../d.js>");const{join:j}=require("<node:path>");' +
      'async function e(){return(await Promise.resolve("<./f.js>").then(require)).g}const s=`import{x}from`;' +
      "module.exports={go:e,s:s};",
  );
});

test("names what is imported and exported", () => {
  expect(importsOf(TEXT).map(({ from, names }) => [from, ...names.map(({ name, as }) => `${name} ${as}`)])).toEqual([
    ["./a.js"],
    ["../d.js", "b c", "d d"],
    ["node:path", "join j"],
  ]);
  expect(exportsOf(TEXT)).toEqual([
    { name: "e", as: "go" },
    { name: "s", as: "s" },
  ]);
});
