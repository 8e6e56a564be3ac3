// A reader's list, journal and settings that hold anything, and commands that change them: nothing crashes, what fails changes
// nothing, what is undone is the same bytes again, and what is shown is text.
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { MapFile } from "../../src/map/map-file.ts";
import { journalPath } from "../../src/my-list/journal.ts";
import { sanitise } from "../../src/text/sanitise.ts";
import { aimap, emptyFolder } from "../harness.ts";
import { HOSTILE_SOURCES, hostileMap, hostileText } from "../hostile-inputs.ts";
import { hostileRuns } from "../runs.ts";
import { expectSafe } from "../safe-output.ts";

const home = emptyFolder();
const [DATA, STATE, MAP] = [join(home, "data"), join(home, "state"), join(home, "map.json")];
const LIST = join(DATA, "aimap", "my-list.md");

/** What the program itself writes into lists, beside what strangers do. */
const OWN = fc.constantFrom(
  ..."- [x] [@k]\n|- [/] **T** [@a] #tag ➕ 2024-01-02\n|- [-] [T](https://e.org)|  - a note\n|<!-- aimap -->\n".split(
    "|",
  ),
  ..."#tag| ➕ 2024-13-99|## T\n|---\naimap: 1\n---\n|- [ ] 2309.08600\n|```bibtex\n@misc{k, title={T}}\n```\n".split(
    "|",
  ),
);
const { markdown = OWN } = HOSTILE_SOURCES;
const list = fc.oneof(
  { weight: 3, arbitrary: fc.array(fc.oneof(OWN, hostileText), { maxLength: 12 }).map((parts) => parts.join("")) },
  { weight: 2, arbitrary: markdown },
);
const bytes = fc.oneof(
  { weight: 12, arbitrary: list.map((text) => Buffer.from(text)) },
  list.map((text) => Buffer.from(`\ufeff${text}`, "utf16le")),
  list.map((text) => Buffer.from(text, "latin1")),
  fc.uint8Array({ maxLength: 60 }).map((each) => Buffer.from(each)),
  fc.constant(null),
);

const journal = fc.oneof(
  hostileText,
  fc.json(),
  fc
    .record({
      summary: hostileText,
      date: hostileText,
      before: fc.constantFrom(null, "x"),
      after: hostileText,
      at: fc.constantFrom(0, -1, 1e9, 0.5, Number.NaN),
      removed: hostileText,
      inserted: fc.constantFrom("", "a", "- "),
      lead: hostileText,
      tail: hostileText,
    })
    .map((change) => JSON.stringify([change])),
);

const id = fc.oneof(
  { weight: 4, arbitrary: fc.constant("FIRST") },
  fc.constantFrom("k", "a", "x", "-", "2309.08600", "https://e.org/9"),
  hostileText,
);
const CHANGES: fc.Arbitrary<readonly string[]> = fc.oneof(
  fc.tuple(id, fc.array(hostileText, { maxLength: 2 })).map(([what, more]) => ["add", what, "--title", more.join(" ")]),
  fc.tuple(id, hostileText).map(([what, text]) => ["add", what, "--new-topic", text, "--comment", text]),
  fc.tuple(id, fc.constantFrom("read", "queued")).map(([what, status]) => ["mark", what, status]),
  fc
    .tuple(id, fc.oneof(fc.constantFrom("+x", "-tag", "漢字"), hostileText))
    .map(([what, tag]) => ["mark", what, "--tag", tag]),
  fc.tuple(id, hostileText).map(([what, note]) => ["note", what, note]),
  fc.tuple(id, id).map(([what, text]) => ["note", what, text, "--json"]),
  fc.constantFrom(["undo"], ["undo", "--dry-run"], ["edit"], ["edit", "--dry-run"]),
  id.map((what) => ["edit", what]),
);
const VIEWS = fc.constantFrom(...["list", "tree --papers", "show -", "check", "list --status read --json", "stats"]);

/** The bytes of the list; null: there is none. */
const held = (): string | null => (existsSync(LIST) ? readFileSync(LIST, "latin1") : null);

/** The words of a command line about a map. An empty word would be missing. */
const wordsFor = (argv: readonly string[], { papers }: MapFile): string[] =>
  argv.map((word, at) => (word === "FIRST" ? sanitise(papers[0]?.id ?? "x") : at > 0 && word === "" ? " " : word));

test("whatever a reader's list holds, commands change it as a whole or not at all, and show text", async () => {
  let [changed, tried] = [0, 0];
  await fc.assert(
    fc.asyncProperty(
      hostileMap,
      bytes,
      journal,
      fc.array(fc.tuple(CHANGES, hostileText), { minLength: 1, maxLength: 3 }),
      VIEWS,
      async (map, before, recorded, changes, view) => {
        for (const folder of [DATA, STATE]) {
          rmSync(folder, { recursive: true, force: true });
          mkdirSync(join(folder, "aimap"), { recursive: true });
        }
        writeFileSync(MAP, JSON.stringify(map));
        if (before !== null) writeFileSync(LIST, before);
        const around = {
          env: { HOME: home, XDG_DATA_HOME: DATA, XDG_STATE_HOME: STATE, AIMAP_MAP: MAP, EDITOR: "e", NO_COLOR: "1" },
          stdin: `${map.papers[0]?.id ?? "x"}\n`,
          columns: 80,
        };
        await aimap(["mark", "x", "read"], around);
        // a journal of somebody else
        writeFileSync(journalPath(join(STATE, "aimap"), LIST), recorded);
        for (const [argv, edited] of changes) {
          const was = held();
          tried += 1;
          const edit = (): void => appendFileSync(LIST, edited);
          const outcome = await aimap(wordsFor(argv, map), { ...around, edit });
          expectSafe(outcome);
          const isEdit = argv[0] === "edit" && !argv.includes("--dry-run");
          if ((outcome.exitCode !== 0 && !isEdit && argv[0] !== "add") || argv.includes("--dry-run"))
            expect(held()).toBe(was);
          if (held() === was || argv[0] === "undo" || isEdit) continue;
          changed += 1;
          const now = held();
          const undone = await aimap(["undo"], around);
          expectSafe(undone);
          expect({ undone, held: held() }).toEqual({ undone: expect.objectContaining({ exitCode: 0 }), held: was });
          writeFileSync(LIST, now ?? "", "latin1");
        }
        expectSafe(await aimap(view.split(" "), around));
      },
    ),
    hostileRuns(60),
  );
  // not all of them are refused
  expect(changed).toBeGreaterThan(tried / 12);
});
