// What TeX commands do to a text, apart from accents and symbols.

/** Commands that set a style or control TeX, and print nothing themselves; an argument is printed as it is. */
export const STYLE_COMMANDS: ReadonlySet<string> = names(
  "em it bf sc sf tt rm sl cal emph textit textbf textsc textsf texttt textrm textsl textup textnormal textmd textulc uppercase lowercase MakeUppercase MakeLowercase MakeTextUppercase MakeTextLowercase",
  "mathrm mathbf mathit mathcal mathsf mathbb mathfrak mathscr mathtt mathnormal mathsl mathbfit mathop mathrel mathbin mathord boldmath boldsymbol bm pmb operatorname text mbox hbox fbox makebox framebox",
  "protect relax nobreak nolinebreak nopagebreak allowbreak smash raise natexlab bibinfo bibfield bibnamefont bibfnamefont Eprint bibnamedelimb path noindent indent ensuremath string unskip ignorespaces leavevmode strut null",
  "tiny scriptsize footnotesize small normalsize large Large LARGE huge Huge bfseries mdseries itshape slshape scshape upshape normalfont sffamily rmfamily ttfamily selectfont centering raggedright",
  "left right big Big bigg Bigg bigl bigr Bigl Bigr limits nolimits displaystyle textstyle scriptstyle scriptscriptstyle mathstrut",
  "acro acronym underline uline hl mkbibemph mkbibbold mkbibitalic autocap nocase NoCaseChange caps smallcaps textcase sentencecase titlecase textls allcaps nohyphens hyphenation url nolinkurl surname firstname lastname cyr selectlanguage upalpha",
);

/** Commands that print a space. */
export const SPACE_COMMANDS: ReadonlySet<string> = names(
  "quad qquad newline linebreak par hfill hfil item enspace enskip space thinspace medspace thickspace negthinspace nobreakspace addspace addnbspace bigskip medskip smallskip break tabularnewline and",
);

/** Commands with arguments that are not read: for sorting, for the typesetter, or the address of a link. */
export const UNREAD_ARGUMENTS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    noopsort: 1,
    SortNoop: 1,
    sortnoop: 1,
    NOOP: 1,
    noop: 1,
    printfirst: 1,
    vspace: 1,
    label: 1,
    index: 1,
    bibitem: 1,
    phantom: 1,
    hphantom: 1,
    vphantom: 1,
    color: 1,
    textcolor: 1,
    colorbox: 1,
    foreignlanguage: 1,
    textlang: 1,
    raisebox: 1,
    scalebox: 1,
    resizebox: 2,
    fontsize: 2,
    fontfamily: 1,
    fontseries: 1,
    fontshape: 1,
    fontencoding: 1,
    rule: 2,
    begin: 1,
    end: 1,
    vskip: 0,
    footnotemark: 0,
    input: 0,
    href: 1,
    parbox: 1,
    setlength: 2,
    hyperref: 0,
  }),
);

/** Commands that print something before and after their argument. */
export const ENCLOSING_COMMANDS: ReadonlyMap<string, readonly [before: string, after: string]> = new Map([
  ["mkbibparens", ["(", ")"]],
  ["parentext", ["(", ")"]],
  ["mkbibbrackets", ["[", "]"]],
  ["brackettext", ["[", "]"]],
  ["footnote", [" (", ")"]],
  ["sqrt", ["√(", ")"]],
]);

/** Commands that put quotation marks around their argument. */
export const QUOTING_COMMANDS: ReadonlySet<string> = names("enquote mkbibquote textquote textins foreignquote");

/** Functions, which print their name. */
export const FUNCTION_COMMANDS: ReadonlySet<string> = names(
  "log ln lg exp sin cos tan cot sec csc arcsin arccos arctan sinh cosh tanh coth max min sup inf lim limsup liminf det dim ker deg gcd hom arg Pr mod bmod",
);

/** Commands that cite other works print their keys. */
export const CITING_COMMAND = /^[A-Za-z]*cite[a-z]*$|^fullcite$|^nocite$/;

/** Characters that are printed as another one, in the order in which they are tried. */
export const LIGATURES: readonly (readonly [tex: string, text: string])[] = [
  ["---", "—"],
  ["--", "–"],
  ["``", "“"],
  ["''", "”"],
  ["!`", "¡"],
  ["?`", "¿"],
];

function names(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(" ")));
}
