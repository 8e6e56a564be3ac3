// Citations: BibTeX, CSL-JSON, RIS and plain references, also read by what others wrote.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { MapFile } from "../../src/map/map-file.ts";
import type { Paper } from "../../src/map/model.ts";
import { withFamily } from "../../src/map/names.ts";
import { titleToLatex, toLatex } from "../../src/render/latex.ts";
import { aimap, aimapJson, BUNDLED_MAP, fileOf, mapOf, ROOT } from "../harness.ts";
import { date, paperOf, TRICKY_MAP } from "../hostile-map.ts";
import { runs } from "../runs.ts";

async function cite(argv: readonly string[], map: string = BUNDLED_MAP): Promise<string> {
  const { stdout, stderr, exitCode } = await aimap(["cite", ...argv, "--map", map]);
  expect({ stderr, exitCode }).toEqual({ stderr: "", exitCode: 0 });
  return stdout;
}

const oneTopic = [{ id: "a", name: "A", parent: null, notes: [], groups: [] }];
const mapWith = (...papers: Paper[]): string => fileOf(mapOf({ topics: oneTopic, papers }));

interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly DOI?: string;
  readonly URL?: string;
  readonly author?: readonly Readonly<
    Partial<Record<"family" | "given" | "literal" | "dropping-particle" | "non-dropping-particle", string>>
  >[];
  readonly issued?: { readonly "date-parts": readonly (readonly (number | string)[])[] };
}

/** What citation-js reads in a text. */
async function readByCitationJs(text: string): Promise<CslItem[]> {
  // biome-ignore lint/suspicious/noExplicitAny: citation-js ships no types
  const { plugins, Cite } = (await import("@citation-js/core" as string)) as any;
  for (const name of ["bibtex", "csl", "ris"]) await import(`@citation-js/plugin-${name}`);
  plugins.config.get("@bibtex").parse.strict = false;
  return (await Cite.async(text)).data as CslItem[];
}

/** All papers of the bundled map, and what citation-js reads of them in a format, by id. */
async function allThroughCitationJs(format: string) {
  const papers = await aimapJson<Paper[]>(["list"]);
  const { stdout } = await aimap(["list", "--format", format]);
  return { papers, read: new Map((await readByCitationJs(stdout)).map((item) => [item.id, item])) };
}

const nameOf = (person: NonNullable<CslItem["author"]>[number]): string =>
  person.literal ??
  [person.given, person["dropping-particle"], person["non-dropping-particle"], person.family].filter(Boolean).join(" ");
const lettersOf = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();

describe("BibTeX", () => {
  test("is what cite prints: type, names, capitals, eprint and link", async () => {
    expect(await cite(["cunningham2023sparse"])).toBe(`@misc{cunningham2023sparse,
  author        = {Cunningham, Hoagy and Ewart, Aidan and Riggs, Logan and Huben, Robert and Sharkey, Lee},
  title         = {Sparse Autoencoders Find Highly Interpretable Features in Language Models},
  year          = {2023},
  month         = sep,
  day           = {15},
  eprint        = {2309.08600},
  archiveprefix = {arXiv},
  url           = {https://arxiv.org/abs/2309.08600},
  keywords      = {sae, sparse autoencoders, superposition, polysemanticity, dictionary learning, pythia, ioi},
}
`);
    expect(await cite(["kosinski2023evaluating"])).toContain(
      "  journal       = {PNAS},\n  volume        = {121},\n  number        = {45},\n  pages         = {e2405460121},\n",
    );
  });

  test("the entry type follows the type of the work; a work in nothing that is named is @misc", async () => {
    const whole = { authors: ["Ada Plain"], date: date("2020"), venue: "Venue", organizations: ["Org"] };
    const kinds = ["article", "conference", "report", "thesis", "book", "preprint", "post", "essay", "other"] as const;
    const papers = kinds.map((kind) => paperOf({ id: kind, kind, ...whole }));
    const types = (text: string) => [...text.matchAll(/^@(\w+)\{/gm)].map(([, type]) => type);
    expect(types(await cite(["a"], mapWith(...papers)))).toEqual([
      "article",
      "inproceedings",
      "techreport",
      "phdthesis",
      "book",
      "misc",
      "misc",
      "misc",
      "misc",
    ]);
    const nowhere = papers.slice(0, 2).map((paper) => ({ ...paper, venue: null }));
    expect(types(await cite(["a"], mapWith(...nowhere)))).toEqual(["misc", "misc"]);
    const master = paperOf({ id: "m", kind: "thesis", ...whole, venue: "Master's thesis" });
    expect(types(await cite(["m"], mapWith(master)))).toEqual(["mastersthesis"]);
  });

  test.each([
    ["Ekin Akyürek", '{\\"u}'],
    ["Kamilė Lukošiūtė", "Kamil{\\.e} Luko{\\v s}i{\\=u}t{\\.e}"],
    ["naïve Ångström łódź straße", "na{\\\"\\i}ve {\\AA}ngstr{\\\"o}m {\\l}{\\'o}d{\\'z} stra{\\ss}e"],
    ["ế", "{\\'{\\^e}}"],
    ["W^-W^+γ and e^-e^+ in B^0_s", "W$^{-}$W$^{+}$$\\gamma$ and e$^{-}$e$^{+}$ in B$^{0}_{s}$"],
    ["H → γγ, Λ_c^+, Ω", "H $\\rightarrow$ $\\gamma$$\\gamma$, $\\Lambda_{c}^{+}$, $\\Omega$"],
    ["a^n^m, ℓ_1, √s → 0", "a$^{n}$$^{m}$, $\\ell_{1}$, $\\surd$s $\\rightarrow$ 0"],
    [
      "O(n^2), 10^-3, 2^n, α^β, L_2, x_ij, H_2O",
      "O(n$^{2}$), 10$^{-3}$, 2$^{n}$, $\\alpha^{\\beta}$, L$_{2}$, x$_{ij}$, H$_{2}$O",
    ],
    [
      "my_file_name, n_gpu_layers, ^_^",
      "my\\_file\\_name, n\\_gpu\\_layers, {\\textasciicircum}\\_{\\textasciicircum}",
    ],
    ["Q&A: 100% of $5 #1_a ~ ^", "Q\\&A: 100\\% of \\$5 \\#1\\_a {\\textasciitilde} {\\textasciicircum}"],
    ["{ \\ }", "{\\textbraceleft} {\\textbackslash} {\\textbraceright}"],
    ["α ≤ β", "$\\alpha$ $\\leq$ $\\beta$"],
    ["漢字 🎉", "漢字 🎉"],
  ])("%s in LaTeX", (text, latex) => {
    expect(toLatex(text)).toContain(latex);
  });

  test.each([
    ["Showing SAE Latents Are Not Atomic Using Meta-SAEs", "Showing {SAE} Latents Are Not Atomic Using Meta-{SAEs}"],
    ["Zoom In: An Introduction to Circuits", "Zoom In: An Introduction to Circuits"],
    ["Transformers learn in-context by gradient descent", "Transformers learn in-context by gradient descent"],
    ["A study of the Othello game in GPT-2", "A study of the {Othello} game in {GPT}-2"],
    ["Is it so? We think (BERT) not", "Is it so? {We} think ({BERT}) not"],
    ["FlashAttention on a Napkin", "{FlashAttention} on a Napkin"],
  ])("%s keeps its capitals", (title, latex) => {
    expect(titleToLatex(title)).toBe(latex);
  });

  test("braces are always balanced, and no text ends its field", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
        for (const latex of [toLatex(text), titleToLatex(text)]) {
          let depth = 0;
          for (const character of latex) {
            depth += character === "{" ? 1 : character === "}" ? -1 : 0;
            expect(depth).toBeGreaterThanOrEqual(0);
          }
          expect(depth).toBe(0);
        }
      }),
      runs(400),
    );
  });

  test("names that BibTeX would split stay whole", async () => {
    const authors = [
      "Johannes von Oswald",
      "Tom Dupré la Tour",
      "Gemma Team",
      "Martin Luther King Jr.",
      "Plato",
      "Barnes and Noble",
    ];
    const { authorNames } = paperOf({ id: "x", authors });
    const names = [
      authorNames[0],
      withFamily("Tom Dupré la Tour", "Dupré la Tour"),
      { literal: "Gemma Team" },
      authorNames[3],
      authorNames[4],
      { literal: "Barnes and Noble" },
    ].filter((name) => name !== undefined);
    const file = fileOf(
      mapOf({
        topics: oneTopic,
        papers: [paperOf({ id: "x", authors, authorNames: names, authorsComplete: false })],
      }),
    );
    expect(await cite(["x"], file)).toContain(
      "{von Oswald, Johannes and {Dupr{\\'e} la Tour}, Tom and {Gemma Team} and King, Jr., Martin Luther and Plato and {Barnes and Noble} and others}",
    );
  });

  test("keys are plain and unique, and links cannot end their field", async () => {
    const papers = ["ünïcode 2020", "unicode-2020", "UNICODE-2020", "{evil},", "漢"].map((id) =>
      paperOf({ id, url: 'https://example.org/a{b}c%20d\\e"f', arxiv: "2401.00001" }),
    );
    const text = await cite(["a"], mapWith(...papers));
    const keys = [...text.matchAll(/^@misc\{(.*),$/gm)].map(([, key]) => key);
    expect(keys).toEqual(["unicode-2020", "unicode-2020-2", "UNICODE-2020-3", "-evil-", "-"]);
    expect(text).toContain('url           = {https://example.org/a%7Bb%7Dc%20d%5Ce"f}');
  });

  test("citation-js reads every paper with its names and title", async () => {
    const { papers, read } = await allThroughCitationJs("bibtex");
    expect(read.size).toBe(papers.length);
    for (const paper of papers) {
      const item = read.get(paper.id);
      expect(lettersOf(item?.title ?? "")).toBe(lettersOf(paper.title));
      const names = (item?.author ?? []).map(nameOf).filter((name) => name !== "others");
      expect(names.map(lettersOf)).toEqual(paper.authors.map(lettersOf));
      expect(item?.DOI ?? null).toBe(paper.doi);
    }
  });
});

describe("CSL-JSON", () => {
  const schema = JSON.parse(readFileSync(join(ROOT, "tests", "fixtures", "csl-data.schema.json"), "utf8"));

  test("is valid for the bundled map and for a hostile one", async () => {
    const validate = new Ajv2020({ allowUnionTypes: true }).compile(schema);
    for (const map of [BUNDLED_MAP, fileOf(TRICKY_MAP)]) {
      const { stdout } = await aimap(["list", "--format", "csl-json", "--map", map]);
      expect(validate(JSON.parse(stdout)), JSON.stringify(validate.errors)).toBe(true);
    }
    expect(validate([{ id: "x", type: "essay" }])).toBe(false);
  });

  test("citation-js reads every paper, name, date and link", async () => {
    const { papers, read } = await allThroughCitationJs("csl-json");
    expect(read.size).toBe(papers.length);
    for (const paper of papers) {
      const item = read.get(paper.id);
      expect(item?.title).toBe(paper.title);
      expect((item?.author ?? []).map(nameOf).map(lettersOf)).toEqual(paper.authors.map(lettersOf));
      expect(item?.issued?.["date-parts"][0]?.join("-") ?? null).toBe(
        (paper.published ?? paper.date)?.replace(/-0/g, "-") ?? null,
      );
      expect([item?.DOI ?? null, item?.URL ?? null]).toEqual([paper.doi, paper.url]);
    }
  });

  test("is what build reads as references: every fact comes back", async () => {
    const before = JSON.parse(readFileSync(BUNDLED_MAP, "utf8")) as MapFile;
    const references = fileOf((await aimap(["list", "--format", "csl-json"])).stdout, "references.json");
    const outline = join(ROOT, "data", "ai-understanding.md");
    const glossary = join(ROOT, "data", "glossary.json");
    const { stdout } = await aimap(["build", outline, "--references", references, "--glossary", glossary]);
    expect(JSON.parse(stdout)).toEqual(before);
  });
});

describe("RIS", () => {
  test("has a tag and a value per line, CRLF after each, and ends each paper", async () => {
    const text = await cite(["li2024geometry", "--format", "ris"]);
    expect(text.split("\r\n")).toEqual([
      "TY  - JOUR",
      "ID  - li2024geometry",
      "TI  - The Geometry of Concepts: Sparse Autoencoder Feature Structure",
      ...["Li, Yuxiao", "Michaud, Eric J.", "Baek, David D.", "Engels, Joshua", "Sun, Xiaoqing", "Tegmark, Max"].map(
        (name) => `AU  - ${name}`,
      ),
      "PY  - 2024",
      "DA  - 2024/10/10/",
      "T2  - Entropy",
      "VL  - 27",
      "IS  - 4",
      "SP  - 344",
      "DO  - 10.3390/e27040344",
      "AN  - arXiv:2410.19750",
      "UR  - https://arxiv.org/abs/2410.19750",
      ...text.split("\r\n").filter((line) => line.startsWith("KW  - ")),
      "N1  - in the volume of 2025",
      "ER  - ",
      "",
    ]);
  });

  test("no text of a hostile map starts a line", async () => {
    const { stdout } = await aimap(["list", "--format", "ris", "--map", fileOf(TRICKY_MAP)]);
    for (const line of stdout.split("\r\n")) expect(line).toMatch(/^(?:[A-Z][A-Z0-9] {2}- [^\r\n]*)?$/);
    expect(stdout.match(/^ER {2}- $/gm)).toHaveLength(TRICKY_MAP.papers.length);
  });

  test("citation-js reads every paper with its names and title", async () => {
    const papers = await aimapJson<Paper[]>(["list"]);
    const read = await readByCitationJs((await aimap(["list", "--format", "ris"])).stdout);
    expect(read.map(({ title }) => title)).toEqual(papers.map(({ title }) => title));
    expect(read.map(({ author = [] }) => author.length)).toEqual(papers.map(({ authors }) => authors.length));
  });
});

describe("plain references", () => {
  test("say who, when, what, where, and the link", async () => {
    const ids = ["cunningham2023sparse", "extractingsae", "li2024geometry", "gemmateam2024gemma", "sutton2019bitter"];
    expect(await cite([...ids, "--format", "text"])).toBe(
      [
        "Hoagy Cunningham, Aidan Ewart, Logan Riggs, Robert Huben and Lee Sharkey (2023). Sparse Autoencoders Find Highly Interpretable Features in Language Models. arXiv:2309.08600. https://arxiv.org/abs/2309.08600",
        "MATS (n.d.). Extracting sae task features for in-context learning. Alignment Forum / LessWrong. https://www.alignmentforum.org/posts/5FGXmJ3wqgGRcbyH7/extracting-sae-task-features-for-in-context-learning",
        "Yuxiao Li, Eric J. Michaud, David D. Baek, Joshua Engels, Xiaoqing Sun and Max Tegmark (2024). The Geometry of Concepts: Sparse Autoencoder Feature Structure. Entropy, 27(4):344. https://doi.org/10.3390/e27040344",
        "Gemma Team, Morgane Riviere, Shreya Pathak et al. (2024). Gemma 2: Improving Open Language Models at a Practical Size. Google DeepMind. arXiv:2408.00118. https://arxiv.org/abs/2408.00118",
        "Rich Sutton (2019). The Bitter Lesson. http://www.incompleteideas.net/IncIdeas/BitterLesson.html",
        "",
      ].join("\n"),
    );
  });

  test.each([
    [
      "incollection{a, author = {Ann Bee}, title = {T}, booktitle = {B}, editor = {Cee Dee and Eve Eff}, series = {S}, volume = {3}, pages = {12--34}, publisher = {P}, address = {Oslo}, year = {1999}}",
      "Ann Bee (1999). T. In B, edited by Cee Dee and Eve Eff, vol. 3, pp. 12-34. S. P, Oslo.",
    ],
    [
      "inproceedings{a, author = {Ann Bee}, title = {T}, booktitle = {Proceedings of Q}, series = {LNCS}, number = {7}, pages = {5}, publisher = {P}, year = {1999}}",
      "Ann Bee (1999). T. In Proceedings of Q, p. 5. LNCS 7. P.",
    ],
    [
      "phdthesis{a, author = {Ann Bee}, title = {T}, school = {MIT}, address = {Cambridge}, year = {1999}}",
      "Ann Bee (1999). T. PhD thesis, MIT, Cambridge.",
    ],
    [
      "techreport{a, author = {Ann Bee}, title = {T}, institution = {IBM}, number = {RC-12}, type = {Research report}, year = {1999}}",
      "Ann Bee (1999). T. Research report RC-12, IBM.",
    ],
    ["techreport{a, title = {T}, institution = {IBM}, number = {12}, year = {1999}}", "IBM (1999). T. Report 12."],
    [
      "book{a, author = {Ann Bee}, title = {T}, edition = {3}, translator = {Cee Dee}, series = {S}, volume = {12}, publisher = {P}, address = {Oslo}, year = {1999}}",
      "Ann Bee (1999). T. 3rd edition, translated by Cee Dee. S 12. P, Oslo.",
    ],
    [
      "book{a, editor = {Ann Bee and Cee Dee}, title = {T}, edition = {2nd ed.}, publisher = {P}, year = {1999}}",
      "Ann Bee and Cee Dee (eds.) (1999). T. 2nd ed. P.",
    ],
    [
      "article{a, author = {Ann Bee}, title = {T}, journal = {J}, volume = {3}, number = {4}, pages = {1--2}, publisher = {P}, year = {1999}}",
      "Ann Bee (1999). T. J, 3(4):1-2.",
    ],
    [
      "article{a, author = {Ann Bee}, title = {T}, volume = {3}, number = {4}, pages = {1--2}, year = {1999}}",
      "Ann Bee (1999). T. Vol. 3, no. 4, pp. 1-2.",
    ],
    [
      "article{a, author = {Ann Bee}, title = {T}, pages = {x + 296}, year = {1999}}",
      "Ann Bee (1999). T. x + 296 pages.",
    ],
    ["inproceedings{a, author = {Ann Bee}, title = {T}, pages = {17}, year = {1999}}", "Ann Bee (1999). T. P. 17."],
    [
      "article{a, author = {Ann Bee}, title = {T}, journal = {J}, volume = {3}, pages = {xvi, 300}, year = {1999}}",
      "Ann Bee (1999). T. J, 3, xvi, 300 pages.",
    ],
  ])("of a work in or from something: @%s", async (entry, reference) => {
    const built = await aimap(["build", fileOf(`@${entry}`, "a.bib")]);
    expect(await cite(["a", "--format", "text"], fileOf(built.stdout))).toBe(`${reference}\n`);
  });

  test("are wrapped on a terminal, further lines indented", async () => {
    const { stdout } = await aimap(["cite", "sutton2019bitter", "--format", "text"], { columns: 64 });
    expect(stdout).toBe(
      "Rich Sutton (2019). The Bitter Lesson.\n    http://www.incompleteideas.net/IncIdeas/BitterLesson.html\n",
    );
  });
});

test("an organisation is the author of a work of which no people are known", async () => {
  const work = { id: "a", title: "A title", authors: [], authorNames: [], editors: [], editorNames: [], arxiv: null };
  const paper = paperOf({ ...work, organizations: ["MATS", "Rain, Snow and Sons"] });
  const map = mapWith(paper);
  expect(await cite(["a"], map)).toContain("author        = {{MATS} and {Rain, Snow and Sons}},\n");
  expect(await cite(["a", "--format", "ris"], map)).toMatch(/^AU {2}- MATS\r\nAU {2}- Rain,, Snow and Sons\r$/m);
  const csl = await cite(["a", "--format", "csl-json"], map);
  expect(JSON.parse(csl)).toMatchObject([{ author: [{ literal: "MATS" }, { literal: "Rain, Snow and Sons" }] }]);
  const { stdout } = await aimap(["build", fileOf(csl, "a.json")]);
  expect(JSON.parse(stdout).papers).toMatchObject([{ authors: [], organizations: paper.organizations }]);
  expect((await aimap(["list", "--format", "bibtex", "--map", map])).stdout).not.toContain("author ");
});
