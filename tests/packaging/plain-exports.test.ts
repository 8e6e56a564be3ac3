// What chunks export: values instead of functions that look them up.
import { expect, test } from "vitest";
import { withPlainExports } from "../../src/packaging/plain-exports.ts";

const getter = (name: string, value: string): string =>
  `Object.defineProperty(exports,"${name}",{enumerable:!0,get:function(){return ${value}}})`;

test("the exports of a chunk become one literal, whatever their names are", () => {
  const code = `function a(){}var b$=1;${getter("$", "a")},${getter("t", "b$")};`;
  expect(withPlainExports(code)).toBe("function a(){}var b$=1;module.exports={__proto__:null,$:a,t:b$};");
});

test("the namespace of a module has getters, because it comes before what it names", () => {
  const code = "var r=/* @__PURE__ */ e.n({one:()=>i,two:()=>j$});var i=1,j$=2;";
  const made = withPlainExports(code);
  expect(made).toBe("var r={get one(){return i},get two(){return j$}};var i=1,j$=2;");
});
