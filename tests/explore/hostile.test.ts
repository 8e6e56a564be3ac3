// Maps of strangers in the explorer: what is drawn is text and what draws it, what is opened is a web address, and what is
// copied is one line of text, whatever ids, titles, notes, topics and links are.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { relatedTo } from "../../src/explore/related.ts";
import { HYPERLINK } from "../../src/terminal/hyperlink.ts";
import { COLOR_THEME } from "../../src/terminal/theme.ts";
import { aimap, emptyFolder, fileOf, mapOf } from "../harness.ts";
import { hostileMap, hostileText } from "../hostile-inputs.ts";
import { ESC, paperOf } from "../hostile-map.ts";
import { hostileRuns } from "../runs.ts";
import { COLOUR, expectSafe, tooWide } from "../safe-output.ts";
import { eventAtTerminal } from "./generated-events.ts";
import { MadeTerminal } from "./made-terminal.ts";
import { Explorer, withoutMoves, worldOf } from "./screens.ts";

const look = { theme: COLOR_THEME, hyperlink: HYPERLINK };

test("a frame of a stranger's map is text alone, and no wider than the screen, whatever is pressed", async () => {
  const size = fc.record({ columns: fc.integer({ min: 1, max: 200 }), rows: fc.integer({ min: 1, max: 60 }) });
  const event = fc.oneof(
    { weight: 4, arbitrary: eventAtTerminal },
    { weight: 1, arbitrary: hostileText.map((text) => ({ type: "paste", text }) as const) },
  );
  const filter = hostileText.map((text) => ({ name: "author" as const, text }));
  await fc.assert(
    fc.asyncProperty(
      hostileMap,
      size,
      fc.constantFrom({}, { look }),
      fc.array(event, { maxLength: 15 }),
      fc.oneof({ weight: 4, arbitrary: fc.constant([]) }, fc.array(filter, { maxLength: 2 })),
      async (map, { columns, rows }, screen, events, filters) => {
        const world = worldOf(map, screen);
        const related = await Promise.all(map.papers.map((_, at) => relatedTo(world.collection, at)));
        const seen = new Explorer(world, { columns, rows, filters, relatedTo: (at) => related[at] ?? [] });
        for (const each of [null, ...events]) {
          if (each !== null) await seen.happens(each);
          expectSafe({ stdout: seen.screen(), stderr: "", exitCode: 0 }, { isColoured: true });
          const lines = seen.rows().map((row) => withoutMoves(row).replace(COLOUR, ""));
          expect(tooWide(lines, seen.state.size.columns)).toEqual([]);
        }
      },
    ),
    hostileRuns(30),
  );
});

test("an id with control characters is copied as it is shown, which names the paper too", async () => {
  const terminal = new MadeTerminal();
  const id = "a\nrm -rf x\n\u001b[31m\u202e";
  const topics = [{ id: "a", name: "A", parent: null, notes: [], groups: [] }];
  const map = fileOf(mapOf({ topics, papers: [paperOf({ id })] }));
  const running = aimap(["explore", "--map", map], { columns: 100, env: { NO_COLOR: "1" }, terminal });
  await Promise.all([running, terminal.type("y", /copied/, "\u0003")]);
  const [, copied = ""] = /\]52;c;([\w+/=]*)/.exec(terminal.written) ?? [];
  const text = Buffer.from(copied, "base64").toString();
  expect(text).toBe("a rm -rf x \ufffd[31m");
  expect(await aimap(["show", text, "--map", map])).toMatchObject({ exitCode: 0 });
});

test("two ids that look the same are shown and copied as two", async () => {
  const topics = [{ id: "a", name: "A", parent: null, notes: [], groups: [] }];
  const papers = ["p", "p\u200b"].map((id) => paperOf({ id, title: `Title ${id.length}` }));
  const map = fileOf(mapOf({ topics, papers }));
  const terminal = new MadeTerminal();
  const running = aimap(["explore", "--map", map], { columns: 100, env: { NO_COLOR: "1" }, terminal });
  await Promise.all([running, terminal.type("y", /copied p\b/, "j", "y", /copied p-2/, "\u0003")]);
  for (const [id, title] of [
    ["p", "Title 1"],
    ["p-2", "Title 2"],
  ])
    expect(await aimap(["show", id ?? "", "--map", map])).toMatchObject({
      stdout: expect.stringContaining(title ?? ""),
    });
});

test("a long text that is pasted is cut between characters", async () => {
  for (const before of ["", "x"]) {
    const seen = await new Explorer(mapOf(), { columns: 3000 }).type(
      `/${before}${ESC}[200~${"👩".repeat(600)}${ESC}[201~`,
    );
    expect(seen.state.query.text).toBe(before + "👩".repeat(before === "" ? 500 : 499));
    expectSafe({ stdout: seen.screen(), stderr: "", exitCode: 0 });
  }
});

/** What the explorer itself sends to a terminal. */
const SEQUENCES = new RegExp(
  String.raw`${ESC}\[(?:[\d;]*[mGHJ]|\?[\d;]+[hl])|${ESC}\]8;;[\x20-\x7e]*\u0007|${ESC}\]52;c;([\w+/=]*)\u0007`,
  "g",
);
/** What steers a terminal that it is pasted into. A citation has several lines. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const STEERING = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

test("a session with a stranger's map writes nothing else, opens web addresses, and copies text", async () => {
  const folder = emptyFolder();
  const path = join(folder, "map.json");
  const keys = fc.constantFrom(..."jkyYcornpb?/", "\t", "\r", " ", "\u001b[C", "\u001b[D", "[1]", "s");
  const paste = hostileText.map((text) => `${ESC}[200~${text}${ESC}[201~`);
  const typed = fc.array(fc.oneof({ weight: 5, arbitrary: keys }, paste), { maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(hostileMap, typed, fc.boolean(), async (map, texts, isColoured) => {
      writeFileSync(path, JSON.stringify(map));
      const terminal = new MadeTerminal();
      const opened: string[] = [];
      const running = aimap(["explore", "--map", path], {
        columns: 100,
        env: { HOME: folder, ...(isColoured ? { FORCE_COLOR: "1", FORCE_HYPERLINK: "1" } : { NO_COLOR: "1" }) },
        folder,
        terminal,
        browse: (url) => void opened.push(url),
        edit: () => {},
      });
      // twice, because the first can be part of what was pasted
      const typing = terminal.type(...texts, `${ESC}[201~`, "\u0003", "\u0003");
      const [outcome] = await Promise.all([running, Promise.race([running, typing])]);
      // a status that could not be written is reported once the explorer has been left
      const isUnsaved = outcome.stderr.includes("my-list.md");
      expect(outcome).toEqual({ stdout: "", stderr: isUnsaved ? outcome.stderr : "", exitCode: isUnsaved ? 1 : 130 });
      if (isUnsaved) expectSafe(outcome);
      expect(opened.filter((url) => !/^https?:\/\/[\x21-\x7e]+$/.test(url))).toEqual([]);
      const copied = [...terminal.written.matchAll(SEQUENCES)].flatMap(([, text]) =>
        text === undefined ? [] : [Buffer.from(text, "base64").toString()],
      );
      expect(copied.filter((text) => STEERING.test(text))).toEqual([]);
      // only a citation has more than one line
      expect(copied.filter((text) => !text.startsWith("@") && text.includes("\n"))).toEqual([]);
      expectSafe({ stdout: terminal.written.replace(SEQUENCES, ""), stderr: "", exitCode: 0 });
    }),
    hostileRuns(30),
  );
});
