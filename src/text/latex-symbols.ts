// LaTeX commands that are only read: the names of symbols in textcomp, amssymb and unicode-math, and the commands that
// Crossref writes for punctuation. Each line is commands and characters in turn.

/** Symbols of text: `{\textdegree}`. */
const TEXT_SYMBOLS = [
  "textTstroke Ŧ textacutedbl ˝ textapproxequal ≈ textasciiacute ´ textasciibreve ˘ textasciicaron ˇ",
  "textasciidieresis ¨ textasciigrave ` textasciimacron ¯ textasteriskcentered * textbaht ฿ textbardbl ‖",
  "textbigcircle ◯ textblacksquare ■ textblank ␣ textblock █ textbraceleft { textbraceright } textbrokenbar ¦",
  "textbullet • textcap ∧ textcelsius °C textcent ¢ textcircledP ℗ textcolonmonetary ₡ textcontourintegral ∮",
  "textcopyright © textcrh ħ textcurrency ¤ textdagger † textdaggerdbl ‡ textdbllowline ‗ textdegree ° textdh ð",
  "textdiscount ⁒ textdiv ÷ textdkshade ▓ textdnblock ▄ textdollar $ textdong ₫ textdoublebarpipe ǂ",
  "textdoublepipe ǂ textdownarrow ↓ textelement ∈ texteopen ε texteqsim ≂ textequivalence ≡ textesh ƪ",
  "textestimated ℮ texteuro € textexclamdown ¡ textflorin ƒ textfractionsolidus ⁄ textgreater >",
  "textgreaterequal ≥ texthorizontalbar ― texthvlig ƕ textincrement ∆ textinfinity ∞ textintegral ∫",
  "textinterrobang ‽ textintersection ∩ textkra ĸ textlangle 〈 textleftarrow ← textless < textlessequal ≤",
  "textlfblock ▌ textlira ₤ textlnot ¬ textlozenge ◊ textltshade ░ textmalteseH Ħ textmalteseh ħ textmho ℧",
  "textmusicalnote ♪ textnaira ₦ textniepsilon ε textnotequal ≠ textnsuperior ⁿ textnumero № textohm Ω",
  "textonehalf ½ textonequarter ¼ textonesuperior ¹ textopenbullet ◦ textordfeminine ª textordmasculine º",
  "textparagraph ¶ textpartial ∂ textperiodcentered · textpertenthousand ‱ textperthousand ‰ textpeseta ₧",
  'textpeso ₱ textpm ± textproduct ∏ textquestiondown ¿ textquotedbl " textrangle 〉 textrecipe ℞',
  "textreferencemark ※ textrevlogicalnot ⌐ textrevscripta ɤ textrightarrow → textriota ℩ textrtaild ɖ",
  "textrtblock ▐ textschwa ə textsection § textservicemark ℠ textshade ▒ textsterling £ textsummation ∑",
  "textsurd √ textthreequarters ¾ textthreesuperior ³ texttildelow ˜ texttimes × texttstroke ŧ textturnk ʞ",
  "textturnm ɯ texttwosuperior ² textuparrow ↑ textupblock ▀ textvartheta ϑ textvisiblespace ␣ textwon ₩",
  "textyen ¥ textquotesingle ' textquotestraightbase ‚ textquotestraightdblbase „ textinterrobangdown ⸘",
];

/** Symbols of math, and what Crossref writes in math: `$\mathsemicolon$`. */
const MATH_SYMBOLS = [
  "Box □ Diamond ◇ Downarrow ⇓ Im ℑ Leftarrow ⇐ Leftrightarrow ⇔ Longleftarrow ⟸ Longleftrightarrow ⟺",
  "Longrightarrow ⟹ Re ℜ Rightarrow ⇒ Subset ⋐ Supset ⋑ Vdash ⊩ Vert ‖ aleph ℵ amalg ⨿ angle ∠ approxeq ≊ ast ∗",
  "asymp ≍ backepsilon ϶ backprime ‵ backsim ∽ because ∵ beth ℶ between ≬ bigcap ⋂ bigcirc ◯ bigcup ⋃ bigodot ⨀",
  "bigoplus ⨁ bigotimes ⨂ bigstar ★ bigtriangledown ▽ bigtriangleup △ bigvee ⋁ bigwedge ⋀ blacksquare ■",
  "blacktriangle ▴ bot ⊥ bowtie ⋈ boxplus ⊞ boxtimes ⊠ bullet • cap ∩ cdots ⋯ cdotp · centerdot · checkmark ✓",
  "circ ∘ circlearrowleft ↺ circlearrowright ↻ circledast ⊛ clubsuit ♣ colon : complement ∁ cong ≅ coprod ∐",
  "cup ∪ curlyeqprec ⋞ curlyvee ⋎ curlywedge ⋏ dag † dagger † daleth ℸ dashv ⊣ ddag ‡ ddagger ‡ ddots ⋱",
  "diamond ⋄ diamondsuit ♢ digamma ϝ div ÷ doteq ≐ downarrow ↓ emptyset ∅ equiv ≡ exists ∃ fallingdotseq ≒",
  "flat ♭ forall ∀ frown ⌢ gg ≫ ggg ⋙ gimel ℷ gtrsim ≳ gtrapprox ⪆ guillemotleft « guillemotright »",
  "guilsinglleft ‹ guilsinglright › hbar ħ heartsuit ♡ hookleftarrow ↩ hookrightarrow ↪ hslash ℏ iiint ∭ iint ∬",
  "in ∈ int ∫ intercal ⊺ jmath ȷ imath ı land ∧ langle ⟨ lceil ⌈ leftharpoondown ↽ leftharpoonup ↼",
  "leftrightarrow ↔ leqslant ⩽ geqslant ⩾ lesssim ≲ lessapprox ⪅ lfloor ⌊ lhd ◁ ll ≪ lll ⋘ lnot ¬",
  "longleftarrow ⟵ longleftrightarrow ⟷ longmapsto ⟼ longrightarrow ⟶ lor ∨ lozenge ◊ ltimes ⋉ mapsto ↦",
  "measuredangle ∡ mho ℧ mid | models ⊧ mp ∓ multimap ⊸ nabla ∇ natural ♮ ne ≠ nearrow ↗ neg ¬ nexists ∄ ni ∋",
  "nmid ∤ nleq ≰ ngeq ≱ nless ≮ ngtr ≯ notin ∉ nparallel ∦ nrightarrow ↛ nsim ≁ nsubseteq ⊈ nwarrow ↖ odot ⊙",
  "oint ∮ ominus ⊖ oplus ⊕ oslash ⊘ otimes ⊗ parallel ∥ partial ∂ perp ⊥ pitchfork ⋔ prec ≺ preceq ⪯ prime ′",
  "prod ∏ propto ∝ quotedblbase „ quotesinglbase ‚ rangle ⟩ rceil ⌉ rfloor ⌋ rhd ▷ rightharpoonup ⇀",
  "rightleftharpoons ⇌ rightsquigarrow ⇝ rtimes ⋊ searrow ↘ setminus ∖ sharp ♯ simeq ≃ smile ⌣ spadesuit ♠",
  "sphericalangle ∢ sqcap ⊓ sqcup ⊔ sqrt √ sqsubseteq ⊑ sqsupseteq ⊒ square □ star ⋆ subset ⊂ subseteq ⊆",
  "subsetneq ⊊ succ ≻ succeq ⪰ sum ∑ supset ⊃ supseteq ⊇ supsetneq ⊋ surd √ swarrow ↙ therefore ∴ top ⊤",
  "triangle △ triangledown ▿ triangleleft ◁ triangleq ≜ triangleright ▷ twoheadrightarrow ↠ varkappa ϰ",
  "varnothing ∅ varpi ϖ varpropto ∝ varrho ϱ varsigma ς vartheta ϑ vartriangle ▵ vartriangleleft ⊲",
  "vartriangleright ⊳ vdash ⊢ vdots ⋮ vee ∨ veebar ⊻ vert | vDash ⊨ wedge ∧ wp ℘ wr ≀ lbrace { rbrace }",
  "lbrack [ rbrack ] backslash \\ eth ð ij ĳ IJ Ĳ degree ° minus − increment ∆ sun ☼ female ♀ male ♂ venus ♀",
  "mars ♂ jupiter ♃ dprime ″ trprime ‴ ohm Ω micro µ colonequals ≔ coloneqq ≔ hdots … dotsc … dotsb ⋯ dotsm ⋯",
  "iff ⟺ implies ⟹ gets ← owns ∋ lvert | rvert | lVert ‖ rVert ‖ dotso … mathsemicolon ; mathcolon :",
  "mathcomma , mathperiod . mathexclam ! mathquestion ? mathslash / mathhyphen - mathplus + mathampersand &",
  "mathpercent % mathdollar $ mathoctothorpe # mathatsign @ mathunderscore _ mathlbrace { mathrbrace }",
  "mathminus - mathequal = mathdegree ° mathellipsis … mathsterling £ mathyen ¥ mathparagraph ¶ mathsection §",
  "less < greater > equal = lparen ( rparen ) plus + solidus / period . comma , exclam ! semicolon ; question ?",
  "percent % ampersand & octothorpe # quotesingle ' asciitilde ~ hyphen - lt < gt > mathbackslash \\",
  "mathbardbl ‖ mathcent ¢",
];

/** `alpha α` and so on: `\upalpha`, `\textalpha`, and `\varGamma` are letters too. */
const GREEK =
  "alpha α beta β gamma γ delta δ epsilon ε zeta ζ eta η theta θ iota ι kappa κ lambda λ mu μ nu ν xi ξ pi π rho ρ sigma σ tau τ upsilon υ phi φ chi χ psi ψ omega ω";

/** The text that each of these commands stands for. */
export const RARE_COMMAND_TEXTS: readonly (readonly [command: string, text: string])[] = [
  ...pairs(TEXT_SYMBOLS.join(" ")),
  ...pairs(MATH_SYMBOLS.join(" ")),
  ...pairs(GREEK).flatMap(([name, letter]) => greekCommands(name, letter)),
];

function greekCommands(name: string, letter: string): (readonly [string, string])[] {
  const capital = letter.toUpperCase();
  const Name = name.charAt(0).toUpperCase() + name.slice(1);
  return [
    [`up${name}`, letter],
    [`text${name}`, letter],
    [`mit${name}`, letter],
    [`mup${name}`, letter],
    [`Up${name}`, capital],
    [`up${Name}`, capital],
    [`var${Name}`, capital],
    [`text${Name}`, capital],
    [Name, capital],
  ];
}

/** `ss ß o ø` as pairs. */
export function pairs(text: string): (readonly [command: string, text: string])[] {
  return [...text.matchAll(/(\S+) (\S+)/g)].map(([, command = "", character = ""]) => [command, character]);
}
