// The commands on the bundled map and on small ones: what is printed where, and with which exit code.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { Command } from "../../src/cli/declarations.ts";
import { readPlainly } from "../../src/cli/plain-line.ts";
import { defineList } from "../../src/commands/list.ts";
import type { MapFile } from "../../src/map/map-file.ts";
import { silentContext } from "../../src/packaging/silent-context.ts";
import { aimap, aimapJson, BUNDLED_MAP, fileOf, mapOf, ROOT } from "../harness.ts";
import { date, HOSTILE_MAP, paperOf } from "../hostile-map.ts";

type Row = { readonly id: string; readonly [key: string]: unknown };
const ids = async (argv: readonly string[]): Promise<string[]> => (await aimapJson<Row[]>(argv)).map(({ id }) => id);

const TOTAL = (JSON.parse(readFileSync(BUNDLED_MAP, "utf8")) as MapFile).papers.length;

describe("--json", () => {
  test("a paper looks as the design says", async () => {
    const [paper] = await aimapJson<Row[]>(["show", "cunningham2023sparse"]);
    expect(paper).toEqual({
      type: "paper",
      id: "cunningham2023sparse",
      title: "Sparse Autoencoders Find Highly Interpretable Features in Language Models",
      alternativeTitles: [],
      authors: ["Hoagy Cunningham", "Aidan Ewart", "Logan Riggs", "Robert Huben", "Lee Sharkey"],
      authorNames: [
        { family: "Cunningham", given: "Hoagy" },
        { family: "Ewart", given: "Aidan" },
        { family: "Riggs", given: "Logan" },
        { family: "Huben", given: "Robert" },
        { family: "Sharkey", given: "Lee" },
      ],
      authorsComplete: true,
      editors: [],
      editorNames: [],
      translators: [],
      translatorNames: [],
      organizations: ["EleutherAI"],
      date: "2023-09-15",
      year: 2023,
      dateSource: "reference",
      published: "2023-09-15",
      issued: null,
      kind: "preprint",
      cslType: "article",
      genre: null,
      venue: null,
      collectionTitle: null,
      volume: null,
      issue: null,
      number: null,
      pages: null,
      edition: null,
      publisher: null,
      publisherPlace: null,
      event: null,
      isbn: null,
      issn: null,
      pmid: null,
      language: null,
      abstract: null,
      note: null,
      url: "https://arxiv.org/abs/2309.08600",
      arxiv: "2309.08600",
      doi: null,
      code: null,
      demo: null,
      files: [],
      keywords: [
        "sae",
        "sparse autoencoders",
        "superposition",
        "polysemanticity",
        "dictionary learning",
        "pythia",
        "ioi",
      ],
      status: null,
      tags: [],
      added: null,
      extra: [],
      placements: [
        {
          topicId: "interpretability/semanticity",
          topicPath: ["Interpretability", "Semanticity"],
          group: null,
          comment: null,
        },
      ],
      notes: [],
      origin: "seed",
      layer: "bundled",
      layers: ["bundled"],
    });
  });

  test("nothing found is [], exit 0, and nothing on stderr in a pipe", async () => {
    for (const argv of [
      ["list", "--year", "2031"],
      ["search", "kubernetes"],
      ["timeline", "--year", "2031"],
    ]) {
      expect(await aimap([...argv, "--json"])).toEqual({ stdout: "[]\n", stderr: "", exitCode: 0 });
    }
  });

  test("the bytes are the same on a terminal, in colour and in a narrow window", async () => {
    for (const argv of [["list"], ["search", "sae"], ["timeline"], ["tree"], ["show", "ye2024physics"]]) {
      const piped = await aimap([...argv, "--json"]);
      const shown = await aimap([...argv, "--json"], { columns: 40, env: { FORCE_COLOR: "1" } });
      expect(shown).toEqual(piped);
    }
  });

  test("options that change a view never change it", async () => {
    expect(await aimap(["timeline", "--chart", "--json"])).toEqual(await aimap(["timeline", "--json"]));
    expect(await aimap(["tree", "--papers", "--json"])).toEqual(await aimap(["tree", "--json"]));
  });

  test("errors are one object on stderr", async () => {
    const { stdout, stderr, exitCode } = await aimap(["show", "cuningham2023", "--json"]);
    expect({ stdout, exitCode }).toEqual({ stdout: "", exitCode: 3 });
    expect(JSON.parse(stderr)).toEqual({
      error: {
        code: "no-such-paper",
        message: 'no paper or topic "cuningham2023"; did you mean cunningham2023sparse?',
        suggestions: ["cunningham2023sparse"],
      },
    });
  });
});

describe("filters", () => {
  test("repeating an option means or, different options mean and", async () => {
    const deep = await ids(["list", "--org", "deepmind"]);
    const openai = await ids(["list", "--org", "OpenAI"]);
    expect(new Set(await ids(["list", "--org", "deepmind", "--org", "openai"]))).toEqual(new Set([...deep, ...openai]));
    const early = await ids(["list", "--org", "openai", "--until", "2020"]);
    expect(early).toEqual(openai.filter((id) => early.includes(id)));
    expect(early.sort()).toEqual(["henighan2020scaling", "kaplan2020scaling", "olah2020zoom"]);
  });

  test("a topic includes those below it, by id, name or part of either", async () => {
    const byId = await ids(["list", "--topic", "heuristic-understanding/information-processing/scaling-laws"]);
    expect(byId).toHaveLength(8);
    expect(await ids(["list", "--topic", "Scaling Laws"])).toEqual(byId);
    expect(await ids(["list", "--topic", "scaling"])).toEqual(byId);
    expect(await ids(["list", "--topic", "interpretability"])).toHaveLength(25);
  });

  test("a date filter keeps what overlaps it: --since 2015-06 keeps a paper of 2015", async () => {
    expect(await ids(["list", "--since", "2015-06", "--until", "2015-07"])).toEqual(["ma2015using"]);
    expect(await ids(["list", "--year", "..2013"])).toEqual(["mikolov2013linguistic", "mikolov2013efficient"]);
    expect((await ids(["list", "--year", "2013", "--year", "2015"])).sort()).toEqual([
      "ma2015using",
      "mikolov2013efficient",
      "mikolov2013linguistic",
    ]);
  });

  test("authors are found by family name, full name or initials, ignoring accents", async () => {
    expect(await ids(["list", "--author", "akyurek"])).toEqual(["akyurek2022learning"]);
    expect(await ids(["list", "--author", "m. tegmark"])).toEqual(await ids(["list", "--author", "Max Tegmark"]));
  });

  test("every paper is kept either by --has or by --without", async () => {
    for (const feature of ["code", "demo", "notes", "comment", "date", "doi", "arxiv"]) {
      const having = await ids(["list", "--has", feature]);
      const lacking = await ids(["list", "--without", feature]);
      expect(having.length + lacking.length).toBe(TOTAL);
      expect(having.length).toBeGreaterThan(0);
    }
    expect(await ids(["list", "--without", "date"])).toEqual(["extractingsae"]);
    expect(await ids(["list", "--has", "file", "--has", "abstract"])).toEqual([]);
  });

  test("list shows the newest first and the undated last, --reverse the oldest first, --limit cuts", async () => {
    const all = await aimapJson<{ id: string; date: string | null }[]>(["list"]);
    const dates = all.flatMap(({ date }) => (date === null ? [] : [date]));
    expect(dates).toEqual(dates.toSorted().reverse());
    expect(all.at(-1)).toMatchObject({ id: "extractingsae", date: null });
    expect(await ids(["list", "--reverse", "--limit", "2"])).toEqual(["mikolov2013efficient", "mikolov2013linguistic"]);
    expect(await ids(["list", "--limit", "0"])).toEqual([]);
    expect((await ids(["list", "--sort", "title", "--limit", "1"]))[0]).toBe("elhage2021mathematical");
  });
});

describe("search", () => {
  const SAE_PAPERS = [
    "cunningham2023sparse",
    "gao2024scaling",
    "bussmann2024showing",
    "mudide2024efficient",
    "engels2024decomposing",
    "nabeshima2024matryoshka",
    "bussmann2024learning",
    "li2024geometry",
    "extractingsae",
  ];

  test.each(["sae", "sparse autoencoders", "autoencoedr"])(
    "%s finds every paper on sparse autoencoders, the most relevant first",
    async (query) => {
      const found = await ids(["search", query]);
      expect(found).toEqual(expect.arrayContaining(SAE_PAPERS));
      expect(found.slice(0, 6).filter((id) => SAE_PAPERS.includes(id))).toHaveLength(6);
    },
  );

  test("tom is theory of mind, not anatomy", async () => {
    const found = await aimapJson<{ title: string }[]>(["search", "tom"]);
    expect(found[0]?.title).toBe("Evaluating Large Language Models in Theory of Mind Tasks");
    expect(found.map(({ title }) => title.toLowerCase()).filter((title) => title.includes("anatomy"))).toEqual([]);
  });

  test("that nothing was found is reported to the person at the terminal, and only there", async () => {
    expect(await aimap(["search", "kubernetes"])).toEqual({ stdout: "", stderr: "", exitCode: 0 });
    expect(await aimap(["search", "kubernetes"], { columns: 80 })).toEqual({
      stdout: "",
      stderr: 'nothing on "kubernetes"; aimap tree shows what the map is about\n',
      exitCode: 0,
    });
  });

  test.each([
    ["深度学习", "no text of the map has these letters; search does not translate, so use the words of the titles"],
    ["what is this", "any text has such words; name what the papers are about"],
  ])("where no word can find anything, a person is told what to do: %s", async (query, hint) => {
    const { stderr } = await aimap(["search", query], { columns: 80 });
    expect(stderr.replace(/\s+/g, " ")).toContain(`nothing on "${query}"; ${hint}`);
  });

  test.each([
    ["sae zebra", 'nothing on "sae zebra"; the map does not have "zebra"; --all shows'],
    ["papers from yesterday", 'nothing on "papers from yesterday"; search counts no time from today; name a year'],
    ["zebra mnd", 'nothing on "zebra mnd"; the map does not have "zebra", "mnd" (did you mean mind?)'],
    ['"dark matter" "scaling laws"', 'nothing on "dark matter" "scaling laws"; no paper has all of the quoted words'],
    [
      "grokking in 1999",
      'nothing on "grokking in 1999"; the time in the query is a filter, and 1 paper of other times matches',
    ],
  ])("what a query finds nothing for is said in one way: %s", async (query, hint) => {
    const { stderr } = await aimap(["search", query], { columns: 80 });
    expect(stderr.replace(/\s+/g, " ")).toSatisfy((text: string) => text.startsWith(hint));
  });

  test.each([
    ["sparse autoencoders and not anthropic", '"not" excludes nothing; -anthropic does'],
    ["not sae", '"not" excludes nothing; -sae does'],
    ["SAE without code", '"without" excludes nothing; without:code does'],
    ["SAE without grokking", '"without" excludes nothing; -grokking does'],
    ["sae AND NOT author:nanda", '"NOT" excludes nothing; -author:nanda does'],
    ["grokking or author:nanda", '"or" makes no alternatives; search for each by itself'],
  ])("what other search engines mean by a word is said once, and changes no result: %s", async (query, hint) => {
    const { stderr } = await aimap(["search", query], { columns: 80 });
    expect(stderr.split(" excludes nothing").length + stderr.split("makes no alternatives").length).toBe(3);
    expect(stderr).toContain(`${hint}\n`);
  });

  test.each([
    "attention is not explanation",
    "sae -anthropic",
    "circuits and features",
    "author:tegmark or author:nanda",
    "sae OR grokking",
    "nanda or olah",
    "why not",
    "not",
    "what the model or the data knows about the world",
  ])("nor is it said of words of a sentence: %s", async (query) => {
    const { stderr } = await aimap(["search", query], { columns: 80 });
    expect(stderr).not.toMatch(/excludes nothing|makes no alternatives/);
  });

  test("between fields, or and and are no words: the newest paper comes first, and no reason is shown", async () => {
    const plain = await aimap(["search", "author:tegmark author:nanda"]);
    for (const word of ["or", "OR", "and"]) {
      expect(await aimap(["search", `author:tegmark ${word} author:nanda`])).toEqual(plain);
    }
  });

  test("a person sees once how the words were read, and how many papers were found", async () => {
    const { stderr } = await aimap(["search", "ioi"], { columns: 80 });
    expect(stderr).toBe(`ioi → indirect object identification: 2 of ${TOTAL} papers\n`);
  });

  test.each(["", "  ", "\t"])("an empty query (%j) is an error", async (query) => {
    expect(await aimap(["search", query])).toEqual({
      stdout: "",
      stderr: "aimap: the query is empty; name something to look for\n",
      exitCode: 2,
    });
  });
});

describe("timeline", () => {
  test("years have their papers oldest first, empty years are included, undated papers come last", async () => {
    const periods = await aimapJson<{ period: string | null; count: number; papers: Row[] }[]>(["timeline"]);
    expect(periods.map(({ period }) => period)).toEqual([
      ...periods.slice(0, -1).map((_, at) => String(2013 + at)),
      null,
    ]);
    expect(periods.reduce((sum, { count }) => sum + count, 0)).toBe(TOTAL);
    expect(periods[0]?.papers.map(({ id }) => id)).toEqual(["mikolov2013efficient", "mikolov2013linguistic"]);
    expect(periods.at(-1)?.papers.map(({ id }) => id)).toEqual(["extractingsae"]);
  });

  test("by month, a paper with only a year is listed under that year", async () => {
    const periods = await aimapJson<{ period: string | null; precision: string }[]>([
      "timeline",
      "--by",
      "month",
      "--until",
      "2016",
    ]);
    expect(periods.map(({ period, precision }) => [period, precision])).toEqual([
      ["2013-01", "month"],
      ["2013-06", "month"],
      ["2014-10", "month"],
      ["2015", "year"],
      ["2016-12", "month"],
    ]);
  });
});

describe("tree", () => {
  test("a paper under two topics counts once in the topic above both", async () => {
    const [top] = await aimapJson<{ count: number; topics: { count: number }[] }[]>(["tree", "interpretability"]);
    expect(top?.count).toBe(25);
    expect(top?.topics.reduce((sum, { count }) => sum + count, 0)).toBe(26);
  });

  test("--depth cuts what is shown, not what is counted", async () => {
    const nodes = await aimapJson<{ count: number; topics: unknown[] }[]>(["tree", "--depth", "1"]);
    const whole = await aimapJson<{ count: number; topics: unknown[] }[]>(["tree"]);
    expect(nodes).toEqual(whole.map((node) => ({ ...node, topics: [] })));
  });

  test("empty topics are shown as empty", async () => {
    const { stdout } = await aimap(["tree", "interpretability"]);
    expect(stdout).toMatch(/Reward Functions +empty\n/);
  });
});

describe("show", () => {
  test.each([
    "cunningham2023sparse",
    "CUNNINGHAM2023SPARSE",
    "2309.08600",
    "arXiv:2309.08600v3",
    "https://www.arxiv.org/pdf/2309.08600",
    "sparse autoencoders find highly interpretable features in language models",
    "cunningham",
  ])("finds one paper by %s", async (reference) => {
    expect(await ids(["show", reference])).toEqual(["cunningham2023sparse"]);
  });

  test.each([
    ["10.3390/E27040344", "li2024geometry"],
    ["Have we built machines that think like people?", "schulzebuschoff2023visual"],
    ["https://github.com/amudide/switch_sae", "mudide2024efficient"],
    ["theory of mind", "heuristic-understanding/emergent-internal-model-building/theory-of-mind"],
    ["interpretability/semanticity", "interpretability/semanticity"],
  ])("finds by %s: %s", async (reference, id) => {
    expect(await ids(["show", reference])).toEqual([id]);
  });

  test("answers in the order given, and reads ids from standard input only for -", async () => {
    const argv = ["show", "gao2024scaling", "-", "psychology"];
    expect(
      await aimapJson<Row[]>(argv, { stdin: "hestness2017deep\n\n  sutton2019bitter \r\n" }).then((rows) =>
        rows.map(({ id }) => id),
      ),
    ).toEqual(["gao2024scaling", "hestness2017deep", "sutton2019bitter", "psychology"]);
    expect(await aimap(["show", "-"], { stdin: "" })).toEqual({ stdout: "", stderr: "", exitCode: 0 });
  });

  test("if one of several ids is unknown, only the error is printed", async () => {
    expect(await aimap(["show", "gao2024scaling", "gao2024scalling"])).toEqual({
      stdout: "",
      stderr: 'aimap: no paper or topic "gao2024scalling"; did you mean gao2024scaling?\n',
      exitCode: 3,
    });
  });

  test("all unknown ids are named at once", async () => {
    const unknown = (...ids: string[]) => aimap(["show", "gao2024scaling", ...ids]).then(({ stderr }) => stderr);
    expect(await unknown("gao2024scalling", "nowhere")).toBe(
      'aimap: no paper or topic "gao2024scalling" or "nowhere"; did you mean gao2024scaling?\n',
    );
    const many = Array.from({ length: 9 }, (_, at) => `nowhere${at}`);
    expect(await unknown(...many)).toContain('"nowhere3", "nowhere4" or others');
  });

  test("the start of several ids is ambiguous", async () => {
    expect(await aimap(["show", "bussmann2024"])).toEqual({
      stdout: "",
      stderr:
        'aimap: "bussmann2024" could mean several papers or topics; name one of these in full\n  bussmann2024showing\n  bussmann2024learning\n',
      exitCode: 2,
    });
  });

  test("shows where a date comes from, every placement with its comment, and notes as a tree", async () => {
    const { stdout } = await aimap(["show", "prabhakar2024deciphering", "he2024matters", "elhage2021mathematical"]);
    expect(stdout).toContain("2024-10 (from the reading list; first published 2024-07-01)");
    expect(stdout).toContain("comment     CoT involves both memorization and (probabilitic) reasoning");
    expect(stdout).toContain(
      "└── Removing attention layers causes almost no performance degradation\n    └── E.g. half of attention layers",
    );
    expect(stdout.match(/^ {2}in /gm)).toHaveLength(4);
  });
});

describe("--map -", () => {
  const list = "# Tools\n\n- [A made-up paper](https://example.org/a) 2024\n";
  test("reads the map from standard input, alone or among others, as a layer called stdin", async () => {
    const { stdout } = await aimap(["list", "--map", "-", "--format", "tsv", "--fields", "title,layers"], {
      stdin: list,
    });
    expect(stdout).toBe("title\tlayers\nA made-up paper\tstdin\n");
    const other = fileOf(list.replace("made-up", "second").replace("org/a", "org/b"), "other.md");
    const both = await aimap(["search", "paper", "--map", "-", "--map", other, "--format", "ids"], { stdin: list });
    expect(both.stdout.trim().split("\n")).toHaveLength(2);
  });

  test("cannot be the ids too", async () => {
    const { stderr, exitCode } = await aimap(["show", "-", "--map", "-"], { stdin: list });
    expect({ stderr, exitCode }).toEqual({ stderr: expect.stringContaining("standard input is the map"), exitCode: 2 });
  });

  test("errors have the name of standard input", async () => {
    const { stderr, exitCode } = await aimap(["list", "--map", "-"], { stdin: "{" });
    expect({ stderr, exitCode }).toEqual({ stderr: expect.stringMatching(/stdin/), exitCode: 1 });
  });
});

test("show and related take a part of a topic's name, as tree and --topic do", async () => {
  const map = ["--json"];
  const [topic] = (await aimapJson(["show", "scaling", ...map])) as { id: string }[];
  expect(topic?.id).toMatch(/\/scaling-laws$/);
  expect((await aimap(["related", "scaling", "--format", "ids"])).exitCode).toBe(0);
  // the start of a paper's id comes before a part of a topic's name
  const [paper] = (await aimapJson(["show", "gao2024sc", ...map])) as { type: string }[];
  expect(paper?.type).toBe("paper");
});

test.each([
  ["--has code,demo", /not "code,demo"; repeat the option: --has code --has demo\n$/],
  ["--year 2020,2021", /not "2020,2021"; repeat the option: --year 2020 --year 2021\n$/],
  [
    "--topic scaling,semanticity",
    /^aimap: "scaling,semanticity" is several names; repeat the option: --topic scaling --topic semanticity\n$/,
  ],
  ["--has code,nothing", /not "code,nothing"\n$/],
])("list %s: values are not separated by commas, and the error says how they are given", async (line, problem) => {
  const { stderr, exitCode } = await aimap(["list", ...line.split(" ")]);
  expect({ stderr, exitCode }).toEqual({ stderr: expect.stringMatching(problem), exitCode: 2 });
});

test("cite --fields is an error where its format has none", async () => {
  const { stderr, exitCode } = await aimap(["cite", "kaplan2020scaling", "--fields", "title"]);
  expect({ stderr, exitCode }).toEqual({
    stderr: expect.stringMatching(/^aimap: --fields works with .*, not with bibtex\n$/),
    exitCode: 2,
  });
});

describe("a misspelt choice", () => {
  test.each([
    ["list --format josn", /^aimap: --format must be text, .*, not "josn"; did you mean json\?$/],
    ["list --kind thesiss", /--kind must be article, .* or other, not "thesiss"; did you mean thesis\?$/],
    ["list --has code --has cod", /not "cod"; did you mean code\?$/],
    ["check --rule no-lnk", /^aimap: --rule cannot be "no-lnk"; did you mean no-link\?$/],
    ["timeline --by yaer", /not "yaer"; did you mean year\?$/],
    ["stats --by autor", /not "autor"; did you mean author\?$/],
    ["list --sort titel", /not "titel"; did you mean title\?$/],
    ["cache clean", /^aimap: action must be list or clear, not "clean"; did you mean clear\?$/],
    ["completion bsah", /did you mean bash\?$/],
    ["--color nevr list", /^aimap: --color must be auto, always or never, not "nevr"; did you mean never\?$/],
  ])("aimap %s", async (line, problem) => {
    const { stderr, exitCode } = await aimap(line.split(" "));
    expect({ stderr: stderr.trimEnd(), exitCode }).toEqual({ stderr: expect.stringMatching(problem), exitCode: 2 });
  });
});

describe("wrong usage", () => {
  test.each([
    [["serch", "sae"], 2, 'aimap: unknown command "serch"; did you mean search?\n'],
    [["xyzzy"], 2, 'aimap: unknown command "xyzzy"; to search for it: aimap search xyzzy\n'],
    [["list", "--jsn"], 2, 'aimap: unknown option "--jsn"; did you mean --json?\n'],
    [["list", "--topic"], 2, 'aimap: --topic needs a value: --topic <topic>; see "aimap list --help"\n'],
    [["list", "extra"], 2, "aimap: list takes no words; try aimap search extra\n"],
    [["show"], 2, "aimap: show needs a paper or topic, such as aimap show cunningham2023sparse\n"],
    [["search"], 2, "aimap: search needs words to search for, such as aimap search sparse autoencoders\n"],
    [
      ["list", "--since", "2024-13"],
      2,
      'aimap: --since must be a date (2024, 2024-06, 2024-06-15 or 1990s), not "2024-13"\n',
    ],
    [["list", "--year", "x"], 2, /--year must be a year \(2024, .*\), not "x"/],
    [["list", "--limit", "-1"], 2, 'aimap: --limit must be a whole number, 0 or more, not "-1"\n'],
    [["list", "--kind", "novel"], 2, /--kind must be article, conference, .* or other, not "novel"/],
    [["list", "--sort", "relevance"], 2, /--sort relevance needs a query/],
    [["list", "--color", "maybe"], 2, 'aimap: --color must be auto, always or never, not "maybe"\n'],
    [
      ["list", "--topic", "semanticty"],
      3,
      'aimap: no topic "semanticty"; did you mean interpretability/semanticity?\n',
    ],
    [["list", "--topic", ""], 3, /^aimap: no topic ""/],
    [
      ["list", "--topic", "sparse"],
      3,
      'aimap: no topic "sparse"; papers with that in their titles are in interpretability/semanticity, and "aimap tree" shows all topics\n',
    ],
    [["list", "--csv"], 2, 'aimap: unknown option "--csv"; did you mean --format csv?\n'],
    [["list", "--read"], 2, 'aimap: unknown option "--read"; did you mean --status read?\n'],
    [["build", "a.md", "-f"], 2, 'aimap: unknown option "-f"; did you mean --from or --force?\n'],
    [["build", "a.md", "-q"], 2, 'aimap: unknown option "-q"; did you mean --quiet?\n'],
    [["search", "sae", "--zzz"], 2, 'aimap: unknown option "--zzz"; see "aimap search --help"\n'],
    [["list", "--author", "tegmrak"], 2, 'aimap: no author "tegmrak"; did you mean Max Tegmark?\n'],
    [["list", "--org", "OpenAl"], 2, 'aimap: no organisation "OpenAl"; did you mean OpenAI?\n'],
    [["tree", "nowhere"], 3, /^aimap: no topic "nowhere"/],
    [["show", ""], 2, "aimap: an id is empty; name a paper or topic\n"],
  ])("%j ends with %i and one sentence", async (argv, exitCode, stderr) => {
    const outcome = await aimap(argv as string[]);
    expect(outcome).toMatchObject({ stdout: "", exitCode });
    if (typeof stderr === "string") expect(outcome.stderr).toBe(stderr);
    else expect(outcome.stderr).toMatch(stderr);
    expect(outcome.stderr.match(/\n/g)).toHaveLength(1);
  });

  test("errors repeat what was typed, sanitised", async () => {
    const { stderr } = await aimap(["show", "\u001b[31mx\u202e"]);
    expect(stderr).toMatch(/^aimap: no paper or topic "\ufffd\[31mx"/);
  });
});

describe("maps of the user", () => {
  const broken = (value: unknown) => aimap(["list", "--map", fileOf(value)]);

  test("--map beats AIMAP_MAP beats the bundled map", async () => {
    const one = fileOf(
      mapOf({
        topics: [{ id: "a", name: "A", parent: null, notes: [], groups: [] }],
        papers: [paperOf({ id: "one" })],
      }),
    );
    const two = fileOf(mapOf());
    const list = async (argv: string[], env: Record<string, string>) =>
      JSON.parse((await aimap([...argv, "list", "--json"], { env })).stdout).length;
    expect(await list([], { AIMAP_MAP: one })).toBe(1);
    expect(await list(["--map", two], { AIMAP_MAP: one })).toBe(0);
    expect(await list([], { AIMAP_MAP: "" })).toBe(TOTAL);
  });

  test.each([
    ["", /the file is empty/],
    ["{ not json", /not JSON: .*at line 1, column \d+/],
    ["[]", /no papers found/],
    ["null", /: not a map/],
    ['{"schemaVersion": 3}', /schemaVersion 3 is newer than this program reads \(2\); update aimap/],
  ])("the map %j is refused", async (text, words) => {
    const { stdout, stderr, exitCode } = await broken(text);
    expect({ stdout, exitCode }).toEqual({ stdout: "", exitCode: 1 });
    expect(stderr).toMatch(words);
  });

  test("a missing map is reported", async () => {
    expect(await aimap(["list", "--map", "/no/such/map.json"])).toEqual({
      stdout: "",
      stderr: 'aimap: cannot read the map "/no/such/map.json": no such file\n',
      exitCode: 1,
    });
  });

  test("every mistake of a map is named with its location", async () => {
    const { stderr } = await broken({
      ...mapOf({ topics: [{ id: "a", name: "A", parent: null, notes: [], groups: [] }] }),
      papers: [paperOf({ id: "x", date: date("2024-13") }), { ...paperOf({ id: "y" }), kind: "novel", title: 7 }],
    });
    expect(stderr.split("\n").slice(1)).toEqual([
      '  papers[0].date: "2024-13" is not a date',
      "  papers[1].title: not a text",
      expect.stringMatching(/^ {2}papers\[1\]\.kind: "novel" is none of article/),
      "",
    ]);
  });

  test("duplicate ids, unknown topics, missing parents and cycles are named with their location", async () => {
    const topic = (id: string, parent: string | null) => ({ id, name: id, parent, notes: [], groups: [] });
    const { stderr } = await broken(
      mapOf({
        topics: [
          topic("a", null),
          topic("a", null),
          topic("b", "c"),
          topic("c", "b"),
          topic("d", "nowhere"),
          topic("e", "e"),
        ],
        papers: [
          paperOf({ id: "x" }),
          paperOf({ id: "x", placements: [{ topicId: "q", group: null, comment: null }] }),
        ],
      }),
    );
    expect(stderr.split("\n").slice(1)).toEqual([
      '  topics[1].id: "a" is the id of topics[0] too',
      '  topics[2].parent: "b" is below itself; parents come first',
      '  topics[4].parent: there is no topic "nowhere"',
      '  topics[5].parent: "e" is below itself; parents come first',
      '  papers[1].id: "x" is the id of papers[0] too',
      '  papers[1].placements[0].topicId: there is no topic "q"',
      "",
    ]);
  });

  test("notes that are nested too deep are refused", async () => {
    const deep = `${'{"text":"x","notes":['.repeat(20_000)}${"]}".repeat(20_000)}`;
    const { stderr, exitCode } = await broken(JSON.stringify(mapOf()).replace('"papers":[]', `"papers":[${deep}]`));
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/notes are nested deeper than 50 levels/);
  });

  test("every command prints a hostile map safely, and its JSON is unchanged", async () => {
    const path = fileOf(HOSTILE_MAP);
    for (const argv of [
      ["list"],
      ["timeline"],
      ["tree", "--papers"],
      ["show", "steering", "long2021unbroken", "a"],
      ["search", "steering"],
      [],
    ]) {
      const { stdout, exitCode } = await aimap([...argv, "--map", path]);
      expect(exitCode).toBe(0);
      expect(stdout).not.toMatch(
        // biome-ignore lint/suspicious/noControlCharactersInRegex: that there are none is what is tested
        /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]/,
      );
    }
    const { stdout } = await aimap(["list", "--json", "--map", path]);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that there are none is what is tested
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/);
    const titles = (JSON.parse(stdout) as { title: string }[]).map(({ title }) => title);
    expect(new Set(titles)).toEqual(new Set(HOSTILE_MAP.papers.map(({ title }) => title)));
  });
});

test("bare aimap shows the map and what to type next", async () => {
  const { stdout, stderr, exitCode } = await aimap([]);
  expect({ stderr, exitCode }).toEqual({ stderr: "", exitCode: 0 });
  expect(stdout).toMatch(/^AI understanding\n\d+ papers · \d+ topics · \d+ authors · 2013–\d{4}\n/);
  expect(stdout).toContain("aimap search sae");
});

test("--version, --help and help print to stdout", async () => {
  for (const argv of [["--version"], ["-V"]])
    expect(await aimap(argv)).toEqual({ stdout: "0.0.0-test\n", stderr: "", exitCode: 0 });
  const help = await aimap(["--help"]);
  expect(help).toMatchObject({ stderr: "", exitCode: 0 });
  expect(await aimap(["help"])).toEqual(help);
  expect(await aimap(["help", "list"])).toEqual(await aimap(["list", "--help"]));
  for (const name of ["list", "search", "timeline", "tree", "show", "build"])
    expect(help.stdout).toContain(`\n  ${name} `);
});

test("options are values when the command runs, and can be given before or after its name", async () => {
  const seen: unknown[] = [];
  const command = new Command("list");
  defineList(command, silentContext(ROOT), async (options) => {
    seen.push(options);
    return { type: "text", text: "" };
  });
  const words = ["--year", "2020..", "--since", "2021-05", "--has", "CODE", "--limit", "3"];
  await command.run([], readPlainly(words, command)?.options ?? {});
  expect(seen).toEqual([
    {
      year: [{ from: "2020", to: null }],
      since: ["2021-05"],
      has: ["code"],
      limit: 3,
    },
  ]);
  expect(await aimap(["--json", "list"])).toEqual(await aimap(["list", "--json"]));
});
