// What chunks export: values instead of functions that look them up.
import { expect, test } from "vitest";
import { withPlainExports } from "../../src/packaging/plain-exports.ts";

const getter = (name: string, value: string): string =>
  `Object.defineProperty(exports,"${name}",{enumerable:!0,get:function(){return ${value}}})`;

test("the exports of a chunk become members of a table, whatever their names are", () => {
  const code = `function a(){}var b$=1;${getter("$", "a")},${getter("t", "b$")};`;
  expect(withPlainExports(code)).toBe(
    "function a(){}var b$=1;exports=module.exports={__proto__:null},exports.$=a,exports.t=b$;",
  );
});

test("the namespace of a module comes before what it names, and gets its members at the end of the chunk", () => {
  const code = "(function(){var r=/* @__PURE__ */ e.n({one:()=>i,two:()=>j$});var i=1,j$=2;\n})";
  const made = withPlainExports(code);
  expect(made).toBe("(function(){var r={__proto__:null};var i=1,j$=2;\nr.one=i,r.two=j$;})");
});
