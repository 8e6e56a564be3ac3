// Members that are assigned one by one instead of being written in a literal.
import { expect, test } from "vitest";
import { withPlainLiterals } from "../../src/packaging/plain-literals.ts";

/** What the code gives, as it is and with assignments. */
function both(code: string): unknown[] {
  return [code, withPlainLiterals(code)].map((each) => new Function(`${each};return made;`)());
}

test("the members of a literal are assigned to a variable of the function", () => {
  expect(withPlainLiterals("function f(b){return {a:g(),b}}")).toBe(
    "function f(b){var literal$0;return (literal$0={},literal$0.a=g(),literal$0.b=b,literal$0)}",
  );
});

test.each([
  ["an arrow function without a block", "const f=(x)=>({a:x,b:[{c:x},{c:1}]}); const made=[f(1),f(2)]"],
  ["a function that calls itself", "const f=(n)=>({n,next:n>0?f(n-1):null}); const made=f(3)"],
  ["functions in members", "const f=a=>b=>({a,b:()=>({a,b}),}); const made=[f(1)(2).a,f(1)(2).b()]"],
  ["names that are texts and numbers", "const x=1; const made={'a-b':x,2:x,b:{c:x}, /* last */}"],
  ["a generator", "function* g(){ yield {a:yield 1}; } const made=[...g()]"],
  [
    "what a literal spreads, computes or reads",
    "const k='x', made={...{a:k},b:{[k]:k},c:{get d(){return k}},e:{f(){return k}}.f()}",
  ],
  [
    "parameters and fields",
    "const f=(a={b:Math.max(1,2)})=>a; class C{d={e:Math.max(1,2)}} const made=[f(),new C().d]",
  ],
  ["a prototype", "const p={x:1}, made=Object.getPrototypeOf({__proto__:p,y:Math.max(1,2)})===p"],
])("%s gives the same", (_, code) => {
  const [asIs, assigned] = both(code);
  expect(assigned).toStrictEqual(asIs);
});

test("a table keeps to have no prototype", () => {
  const code = "const f=()=>1, made={__proto__:null,a:f,b:f}";
  expect(withPlainLiterals(code)).toContain("={__proto__:null},");
  expect(both(code).map((made) => Object.getPrototypeOf(made))).toEqual([null, null]);
});

test("constants of a chunk stay as they are, which V8 describes once, and so do large literals of functions", () => {
  for (const code of ["const A={a:1,b:[-1,{c:'x'}]};", "function f(x){return {a:x,b:x,c:x,d:x,e:x}}"])
    expect(withPlainLiterals(code)).toBe(code);
});
