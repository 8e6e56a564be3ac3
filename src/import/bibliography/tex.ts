// The TeX in BibTeX's fields as plain text: accents composed, commands of style dropped, macros that nobody knows kept by
// their name, so that no word is lost.

const ACCENTS: Readonly<Record<string, string>> = {
  "`": "\u0300",
  "'": "\u0301",
  "^": "\u0302",
  "~": "\u0303",
  "=": "\u0304",
  ".": "\u0307",
  '"': "\u0308",
  u: "\u0306",
  r: "\u030a",
  H: "\u030b",
  v: "\u030c",
  d: "\u0323",
  c: "\u0327",
  k: "\u0328",
  b: "\u0331",
  t: "\u0361",
};

const SIGNS: ReadonlyMap<string, string> = new Map(
  "ss ß o ø O Ø l ł L Ł ae æ AE Æ oe œ OE Œ aa å AA Å i ı j ȷ dh ð DH Ð th þ TH Þ dj đ DJ Đ ng ŋ NG Ŋ P ¶ S § copyright © pounds £ euro € textendash – textemdash — emdash — endash – Dash — ldots … dots … textellipsis … textquoteright ’ textquoteleft ‘ textquotedblleft “ textquotedblright ” textasciitilde ~ textasciicircum ^ textbackslash \\ textbar | textunderscore _ slash / textregistered ® texttrademark ™ times × cdot · leq ≤ le ≤ geq ≥ ge ≥ neq ≠ infty ∞ rightarrow → to → leftarrow ← pm ± approx ≈ sim ∼ ell ℓ alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ iota ι kappa κ lambda λ mu μ nu ν xi ξ pi π rho ρ sigma σ tau τ upsilon υ phi φ varphi φ chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Phi Φ Psi Ψ Omega Ω LaTeXe LaTeX2e"
    .split(" ")
    .reduce<[string, string][]>((pairs, word, at, all) => {
      if (at % 2 === 0) pairs.push([word, all[at + 1] ?? ""]);
      return pairs;
    }, []),
);

/** Commands that set a style or a space and say nothing. */
const SILENT = new Set(
  "em it bf sc sf tt rm sl cal emph textit textbf textsc textsf texttt textrm textsl textup textnormal mathrm mathbf mathit mathcal mathsf mathbb text mbox hbox protect relax thinspace nobreak allowbreak hskip smash raise natexlab bibinfo href url path quad qquad hfill newline linebreak par noindent ensuremath uppercase lowercase MakeUppercase MakeLowercase small large footnotesize acro enquote".split(
    " ",
  ),
);
/** Commands whose argument is for sorting or the typesetter, not for reading. */
const SWALLOWED = new Set(["noopsort", "SortNoop", "vspace", "hspace", "label", "footnotemark", "bibitem", "cite"]);
const MEASURE = /^(?:spacefactor|penalty|kern|hskip|raise|char)\s*=?\s*'?-?[\d.]*\s*(?:em|ex|pt)?\s?/;

/** Macros of a file's own, as `@Preamble` defines them: name → its TeX. */
export type Macros = ReadonlyMap<string, string>;

const NO_MACROS: Macros = new Map();
const DEEPEST_MACRO = 5;

/** Readable text of `tex`, on one line: `G{\"o}del's {\LaTeX}` → `Gödel's LaTeX`. */
export function texToText(tex: string, macros: Macros = NO_MACROS): string {
  return new TexReader(tex, macros, 0).read().replace(/\s+/g, " ").trim().normalize("NFC");
}

class TexReader {
  private at = 0;

  constructor(
    private readonly tex: string,
    private readonly macros: Macros,
    private readonly depth: number,
  ) {}

  read(): string {
    let text = "";
    let isStart = true;
    while (this.at < this.tex.length) {
      const sign = this.tex[this.at] ?? "";
      if (sign === "\\") text += this.command(isStart);
      else {
        text += this.plain(sign);
        this.at += 1;
      }
      isStart = sign === "{" || (isStart && /\s/.test(sign));
    }
    return text;
  }

  private plain(sign: string): string {
    const rest = this.tex.slice(this.at, this.at + 3);
    if (rest === "---") return this.skip(2, "—");
    if (rest.startsWith("--")) return this.skip(1, "–");
    if (rest.startsWith("``")) return this.skip(1, "“");
    if (rest.startsWith("''")) return this.skip(1, "”");
    if (sign === "~") return " ";
    return sign === "{" || sign === "}" || sign === "$" ? "" : sign;
  }

  private skip(length: number, text: string): string {
    this.at += length;
    return text;
  }

  /** @param isStart whether it is the first thing in a group: then a small-letter command nobody knows sets a font */
  private command(isStart: boolean): string {
    this.at += 1;
    const [verbatim, , inside] = /^(?:verb|path)([|!+])(.*?)\1/.exec(this.tex.slice(this.at)) ?? [];
    if (verbatim !== undefined) return this.skip(verbatim.length, inside ?? "");
    const [measure] = MEASURE.exec(this.tex.slice(this.at, this.at + 40)) ?? [];
    if (measure !== undefined) return this.skip(measure.length, "");
    const [name = ""] = /^(?:[A-Za-z]+|.)/su.exec(this.tex.slice(this.at)) ?? [];
    this.at += name.length;
    const accent = ACCENTS[name];
    if (accent !== undefined && (!/[A-Za-z]/.test(name) || /^\s*\{|^\s/.test(this.tex.slice(this.at))))
      return this.accented(accent);
    if (!/[A-Za-z]/.test(name))
      return name === "-" || name === "/" || name === "@" || name === "!" ? "" : /[,;:\\\s]/.test(name) ? " " : name;
    const isBraced = /^\s*\{/.test(this.tex.slice(this.at));
    const spaces = /^\s*/.exec(this.tex.slice(this.at))?.[0].length ?? 0;
    const sign = SIGNS.get(name);
    if (sign !== undefined) return this.skip(spaces, sign);
    const macro = this.macros.get(name);
    if (macro !== undefined && this.depth < DEEPEST_MACRO) {
      return this.skip(spaces, new TexReader(macro, this.macros, this.depth + 1).read().trim());
    }
    if (SWALLOWED.has(name)) {
      this.argument();
      return "";
    }
    if (name === "href") this.argument();
    if (SILENT.has(name)) return this.skip(isBraced ? 0 : spaces, "");
    const hasArgument = isBraced && !/^\s*\{\s*\}/.test(this.tex.slice(this.at));
    const isFont = isStart && spaces > 0 && /^[^}\s]/.test(this.tex.slice(this.at + spaces));
    if (hasArgument || (isFont && /^[a-z]+$/.test(name) && !name.endsWith("tex")))
      return this.skip(hasArgument ? 0 : spaces, "");
    return name;
  }

  private accented(accent: string): string {
    const argument = this.argument();
    const base = new TexReader(argument, this.macros, this.depth + 1).read().replace("ı", "i").replace("ȷ", "j");
    const [first = "", ...rest] = base;
    return first + accent + rest.join("");
  }

  /** The group, command or letter that comes next. */
  private argument(): string {
    const rest = this.tex.slice(this.at);
    const spaces = /^\s*/.exec(rest)?.[0].length ?? 0;
    if (rest[spaces] === "{") {
      const length = groupLength(rest.slice(spaces));
      this.at += spaces + length;
      return rest.slice(spaces + 1, spaces + length - 1);
    }
    const [one = ""] = /^(?:\\[A-Za-z]+\s?|\\.|.)/su.exec(rest.slice(spaces)) ?? [];
    this.at += spaces + one.length;
    return one;
  }
}

/** Signs from an opening brace to the one that closes it, both included. */
export function groupLength(tex: string): number {
  let depth = 0;
  for (let at = 0; at < tex.length; at += 1) {
    if (tex[at] === "\\") at += 1;
    else if (tex[at] === "{") depth += 1;
    else if (tex[at] === "}" && --depth === 0) return at + 1;
  }
  return tex.length;
}

/** Cuts `tex` at every match of `separator` that stands outside of braces. */
export function splitOutside(tex: string, separator: RegExp): string[] {
  const parts: string[] = [];
  let start = 0;
  for (const match of tex.matchAll(separator)) {
    const before = tex.slice(start, match.index).replace(/\\./gs, "");
    if ((before.match(/\{/g)?.length ?? 0) > (before.match(/\}/g)?.length ?? 0)) continue;
    parts.push(tex.slice(start, match.index));
    start = match.index + match[0].length;
  }
  return [...parts, tex.slice(start)];
}
