// TeX as text: no word is lost, none is joined to another, and what is not known is reported.
import { expect, test } from "vitest";
import { Budget } from "../../../src/import/bibliography/bibtex/budget.ts";
import { TexDecoder } from "../../../src/import/bibliography/bibtex/tex/decoder.ts";
import { parseMacros } from "../../../src/import/bibliography/bibtex/tex/macros.ts";

function decoderFor(preamble = ""): TexDecoder {
  return new TexDecoder(new Map(parseMacros(preamble)), new Budget(0));
}

test.each([
  // accents and letters
  [
    "{\\'E} \\^\\i{} \\'{\\i} \\\"\\i{} \\.{I} \\v{s} \\c c \\H o \\u{g} \\k{a} \\textcommabelow{s}",
    "É î í ï İ š ç ő ğ ą ș",
  ],
  ["\\o\\ \\O{} \\ss{} \\aa, \\l{}odz {\\AE}sop \\t{oo}", "ø Ø ß å, łodz Æsop o͡o"],
  ["\\~{} \\^{} \\'{}", "~ ^ ´"],
  // punctuation and spaces
  ["A --- B -- C, ``x'' ?`y", "A — B – C, “x” ¿y"],
  ["`{D}ark' rooms, `it's so': rivers' `edge.'", "‘Dark’ rooms, ‘it's so’: rivers' ‘edge.’"],
  ["``a `b' c'' \\`e `code` $x'$", "“a ‘b’ c” è `code` x'"],
  ["a~b\\ c\\,d \\- x\\/y a\\\\b \\newline c \\quad d", "a b c d xy a b c d"],
  ["\\enquote{Outer \\enquote{inner} x} \\mkbibquote{y} \\mkbibparens{z}", "“Outer ‘inner’ x” “y” (z)"],
  // math
  ["$H_2O$ at 10$^{-6}$, 40$^\\circ$C, $\\alpha$-helix", "H_2O at 10^-6, 40°C, α-helix"],
  ["$O(n\\log n)$ $a \\times b$ $\\frac{1}{2}$ $\\hat{x}$", "O(n log n) a × b 1/2 x̂"],
  ["10\\textsuperscript{6} 1\\textsuperscript{st} H\\textsubscript{2}O", "10⁶ 1st H₂O"],
  // numbers and units of siunitx
  [
    "\\qty{5}{\\nm} \\SI{10}{\\micro\\meter} \\SIrange{1}{3}{\\GHz} \\qtyrange{10}{20}{\\percent}",
    "5 nm 10 µm 1–3 GHz 10–20 %",
  ],
  [
    "\\num{1e6} \\unit{\\kilo\\gram\\per\\cubic\\milli\\meter} \\ang{45} \\numrange{1}{2} \\SIlist{1;2}{\\mA}",
    "1e6 kg/mm³ 45° 1–2 1, 2 mA",
  ],
  ["\\SI[per-mode=symbol]{3}{\\metre\\per\\second\\squared}s \\unit{\\newton\\meter}", "3 m/s²s N m"],
  // what Crossref writes
  ["Geometry {\\&}amp$\\mathsemicolon$ Topology", "Geometry & Topology"],
  ["{\\textless}i{\\textgreater}E. coli{\\textless}/i{\\textgreater}", "E. coli"],
  ["$\\less$sub$\\greater$2$\\less$/sub$\\greater$ D{\\textquotesingle}A", "₂ D'A"],
  ["{\\textdegree}C {\\textendash} {\\textonehalf} $\\upbeta$ $\\mathplus$", "°C – ½ β +"],
  // HTML
  ["A &amp; B &lt;b&gt;x&lt;/b&gt; 5 < 6 &eacute; &#233; &#xe9; &nosuch;", "A & B x 5 < 6 é é é &nosuch;"],
  ["<jats:p>One</jats:p><jats:p>Two</jats:p> <mml:mi>x</mml:mi>", "One Two x"],
  // commands that print something else than their argument
  ["{\\noopsort{a}}B \\href{http://x.y/}{text} \\url{http://a.b/~c_d%20}", "B text http://a.b/~c_d%20"],
  ["\\textcolor{red}{r} {\\color{red}s} \\foreignlanguage{german}{t} \\verb|\\x| {\\char92}y", "r s t \\x \\y"],
  [
    "The \\LaTeX{} Book, \\TeX\\ and {\\sc Pic} {\\bf bold} \\cite[p.~1]{key}",
    "The LaTeX Book, TeX and Pic bold [@key]",
  ],
])("%s", (tex, text) => {
  const decoder = decoderFor();
  expect(decoder.text(tex, 1)).toBe(text);
  expect(decoder.remarks("a.bib")).toEqual([]);
});

test.each([
  ["D{\\foo}Aspremont", "D foo Aspremont"],
  ["a\\foo b", "a foo b"],
  ["\\foo{one}{two}", "one two"],
  ["in \\foo, or", "in foo, or"],
])("an unknown command in %s is reported, and joins no word", (tex, text) => {
  const decoder = decoderFor();
  expect(decoder.text(tex, 7)).toBe(text);
  expect(decoder.remarks("a.bib")).toEqual([
    {
      file: "a.bib",
      at: 7,
      rule: "unresolved-name",
      message: "the TeX command \\foo is unknown, so its name or argument is kept",
    },
  ]);
});

test.each([
  ["a\\_b\\%20\\&c\\#d", "a_b%20&c#d"],
  ["http://x.y/~me/{\\_}a", "http://x.y/~me/_a"],
  ["http://x.y/$\\sim$me/\\~{}you", "http://x.y/~me/~you"],
  ["10.1/a$<$1::b{\\textgreater}c&lt;d--e", "10.1/a<1::b>c<d--e"],
  ["\\url{http://x.y/\\#a}", "http://x.y/#a"],
])("the address %s", (tex, address) => {
  expect(decoderFor().address(tex, 1)).toBe(address);
});

test("macros of the file are replaced, with their arguments", () => {
  const decoder = decoderFor(
    "\\def\\MP{{\\manfnt META}\\-{\\manfnt POST}} \\newcommand{\\pair}[2]{#2 of #1} \\def\\one#1{<#1>} \\let\\post\\MP \\newcommand*\\bare{B}",
  );
  expect(decoder.text("\\MP{} and \\pair{a}{b}, \\one x, \\post, \\bare", 1)).toBe(
    "METAPOST and b of a, <x>, METAPOST, B",
  );
});

test.each([
  ["a macro that uses itself", "\\def\\a{\\a\\a\\a}", "x \\a y", "x y", /uses itself/],
  ["macros in a ring", "\\def\\q{\\w\\w}\\def\\w{\\q\\q}", "x \\q y", "x y", /uses itself/],
  [
    "macros that double",
    Array.from("abcdefghijklmnopqrstuvwxy", (letter, at) => {
      const next = "bcdefghijklmnopqrstuvwxyz"[at];
      return `\\def\\zz${letter}{\\zz${next}\\zz${next}}`;
    }).join(""),
    "x \\zza y",
    null,
    /too long a text/,
  ],
  ["accents in accents", "", `${"\\'{".repeat(3000)}a${"}".repeat(3000)}`, null, /nested too deeply/],
  ["accents on accents", "", `${"\\'".repeat(3000)}a`, null, /nested too deeply/],
  ["braces in braces", "", `${"{".repeat(100_000)}a${"}".repeat(100_000)}`, "a", null],
])("%s", (_, preamble, tex, text, problem) => {
  const decoder = decoderFor(preamble);
  const read = decoder.text(tex, 3);
  if (text !== null) expect(read).toBe(text);
  // what a budget allows
  expect(read.length).toBeLessThan(1_000_000);
  const remarks = decoder.remarks("a.bib").filter(({ rule }) => rule === "not-read");
  expect(remarks.map(({ at }) => at)).toEqual(problem === null ? [] : remarks.map(() => 3));
  if (problem !== null) expect(remarks.map(({ message }) => message).join()).toMatch(problem);
});
