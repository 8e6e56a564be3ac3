// How LaTeX writes the characters that ASCII lacks: commands for accents and for symbols. BibTeX files are read and
// written with the same tables.
import { pairs, RARE_COMMAND_TEXTS } from "./latex-symbols.ts";

/** Accent commands, each with the combining mark that it puts on the next letter: `\"o` is o with U+0308. */
export const ACCENT_MARKS: ReadonlyMap<string, string> = new Map([
  ["`", "\u0300"],
  ["'", "\u0301"],
  ["^", "\u0302"],
  ["~", "\u0303"],
  ["=", "\u0304"],
  [".", "\u0307"],
  ['"', "\u0308"],
  ["u", "\u0306"],
  ["r", "\u030a"],
  ["H", "\u030b"],
  ["v", "\u030c"],
  ["d", "\u0323"],
  ["c", "\u0327"],
  ["k", "\u0328"],
  ["b", "\u0331"],
  ["t", "\u0361"],
]);

/** Accent commands that are only read: those of math (`\hat{x}`), and rare ones of text. */
export const READ_ACCENT_MARKS: ReadonlyMap<string, string> = new Map([
  ...ACCENT_MARKS,
  ["h", "\u0309"],
  ["f", "\u0311"],
  ["G", "\u030f"],
  ["U", "\u030e"],
  ["textcommabelow", "\u0326"],
  ["hat", "\u0302"],
  ["widehat", "\u0302"],
  ["tilde", "\u0303"],
  ["widetilde", "\u0303"],
  ["bar", "\u0304"],
  ["overline", "\u0304"],
  ["vec", "\u20d7"],
  ["dot", "\u0307"],
  ["ddot", "\u0308"],
  ["acute", "\u0301"],
  ["grave", "\u0300"],
  ["check", "\u030c"],
  ["breve", "\u0306"],
  ["mathring", "\u030a"],
]);

/** The tie joins two letters, so that it cannot be written for one. */
const TIE = "t";

/** The accent command for each combining mark, with the space that a letter needs after it: `u ` for U+0306. */
export const MARK_ACCENTS: ReadonlyMap<string, string> = new Map(
  [...ACCENT_MARKS]
    .filter(([command]) => command !== TIE)
    .map(([command, mark]) => [mark, /[a-z]/i.test(command) ? `${command} ` : command]),
);

/** Commands and characters in turn. Read and written as text: `{\ss}`. */
const TEXT_SYMBOLS = pairs(
  "ss ß o ø O Ø l ł L Ł ae æ AE Æ oe œ OE Œ aa å AA Å i ı dh ð DH Ð th þ TH Þ dj đ DJ Đ S § pounds £ ldots … textasciitilde ~ textasciicircum ^ textbackslash \\ textbar | textregistered ® texttrademark ™",
);
/** Read and written in math: `$\times$`. */
const MATH_SYMBOLS = pairs(
  "times × leq ≤ geq ≥ infty ∞ ell ℓ surd √ Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Phi Φ Psi Ψ Omega Ω rightarrow → pm ± alpha α beta β gamma γ delta δ epsilon ε zeta ζ eta η theta θ iota ι kappa κ lambda λ mu μ nu ν xi ξ pi π rho ρ sigma σ tau τ upsilon υ phi φ chi χ psi ψ omega ω",
);
/** Only read: other names of the same characters, and characters that UTF-8 writes as well. */
const READ_SYMBOLS = pairs(
  "j ȷ ng ŋ NG Ŋ P ¶ copyright © euro € textendash – textemdash — emdash — endash – Dash — dots … textellipsis … textquoteright ’ textquoteleft ‘ textquotedblleft “ textquotedblright ” textunderscore _ slash / cdot · le ≤ ge ≥ neq ≠ to → leftarrow ← approx ≈ sim ∼ varepsilon ε varphi φ LaTeXe LaTeX2e MF METAFONT hyphen - textquotesingle '",
);
/** Only written, as text. */
const WRITTEN_SYMBOLS = pairs(
  "textbraceleft { textbraceright } textless < textgreater > textperiodcentered · textbullet • textdegree ° textcopyright ©",
);

/** The text that each command stands for. */
export const COMMAND_TEXTS: ReadonlyMap<string, string> = new Map([
  ...RARE_COMMAND_TEXTS,
  ...TEXT_SYMBOLS,
  ...MATH_SYMBOLS,
  ...READ_SYMBOLS,
]);

/** The LaTeX for each character that has a command: `{\ss}`, `$\alpha$`. */
export const CHARACTER_COMMANDS: ReadonlyMap<string, string> = new Map([
  ...[...TEXT_SYMBOLS, ...WRITTEN_SYMBOLS].map(([command, text]): [string, string] => [text, `{\\${command}}`]),
  ...[...MATH_SYMBOLS, ["varsigma", "ς"] as const].map(([command, text]): [string, string] => [text, `$\\${command}$`]),
]);
