// An editor has the list open while commands change it: whatever the order in which both write, nothing is lost.
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { Failure } from "../../src/errors.ts";
import { beginEdit, changeList, endEdit, type ListPlace } from "../../src/my-list/list-file.ts";
import { undoLast } from "../../src/my-list/undo.ts";
import { emptyFolder } from "../harness.ts";
import { runs } from "../runs.ts";

const ENTRIES = 5;
const LIST = `# L\n\n## A\n\n${Array.from({ length: ENTRIES }, (_, at) => `- [ ] [@p${at}] #t${at}\n`).join("")}\n## B\n`;

function placeIn(folder: string, isRunning = true): ListPlace {
  const processes = { own: "here 1 2", runs: () => isRunning };
  return { path: join(folder, "list.md"), stateFolder: join(folder, "state"), processes, today: "2026-11-27" };
}

/** The lines of a text with one changed: that of an entry, where it still is there. */
function changed(text: string, entry: number, change: (line: string) => string): string {
  return text
    .split("\n")
    .map((line) => (line.includes(`[@p${entry}]`) ? change(line) : line))
    .join("\n");
}

const CHANGES: Record<string, (line: string, word: string) => string> = {
  tag: (line, word) => `${line} #${word}`,
  note: (line, word) => `${line}\n  - ${word}`,
  above: (line, word) => `- [ ] ${word}\n${line}`,
  word: (line, word) => line.replace("[@", `${word} [@`),
};
const DELETE = "delete";

function applied(text: string, { entry, way }: { entry: number; way: string }, word: string): string {
  if (way === DELETE) return text.replace(new RegExp(`.*\\[@p${entry}\\].*\n`), "");
  return changed(text, entry, (line) => CHANGES[way]?.(line, word) ?? line);
}

const entry = fc.nat(ENTRIES - 1);
const way = fc.constantFrom(...Object.keys(CHANGES));
const event = fc.oneof(
  { weight: 4, arbitrary: fc.record({ type: fc.constant("type" as const), entry, way }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant("type" as const), entry, way: fc.constant(DELETE) }) },
  { weight: 4, arbitrary: fc.record({ type: fc.constant("command" as const), entry, way }) },
  { weight: 3, arbitrary: fc.record({ type: fc.constant("save" as const), isRenamed: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant("reload" as const) }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant("undo" as const) }) },
);
type Event = typeof event extends fc.Arbitrary<infer T> ? T : never;

/** Plays the events with an editor that never looks at the file unless it reloads it. */
async function play(events: readonly Event[], place: ListPlace) {
  const held = (): string => readFileSync(place.path, "utf8");
  let commands: string[] = [];
  let [buffer, read] = [held(), held()];
  let saved = buffer;
  let isDirty = false;
  for (const [at, each] of events.entries()) {
    if (each.type === "type") {
      buffer = applied(buffer, each, `u${at}u`);
      isDirty = true;
    } else if (each.type === "save") {
      const temporary = `${place.path}.new`;
      writeFileSync(each.isRenamed ? temporary : place.path, buffer);
      if (each.isRenamed) renameSync(temporary, place.path);
      [saved, isDirty] = [buffer, false];
      // what the editor had read and then took out is meant to be gone
      commands = commands.filter((word) => !read.includes(word) || buffer.includes(word));
    } else if (each.type === "reload" && !isDirty) {
      [buffer, saved] = [held(), held()];
      read += buffer;
    } else if (each.type === "command") {
      const word = `c${at}c`;
      const { before, after } = await changeList(place, async (now) => ({
        text: applied(now?.text ?? "", each, word),
        summary: word,
      }));
      if (before !== after) commands.push(word);
    } else if (each.type === "undo") {
      const undone = await undoLast(place, { isDryRun: false }).catch(asFailure);
      if (!(undone instanceof Failure)) commands = commands.filter((word) => word !== undone.change.summary);
    }
  }
  return { commands, saved };
}

function asFailure(error: unknown): Failure {
  if (error instanceof Failure) return error;
  throw error;
}

const countIn = (text: string, word: string): number => text.split(word).length - 1;

test("in any order of saves and commands, what both wrote is in the list, or the edit is beside it", async () => {
  let conflicts = 0;
  let all = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(event, { maxLength: 14 }), async (events) => {
      const folder = emptyFolder();
      const place = placeIn(folder);
      writeFileSync(place.path, LIST);
      const before = await beginEdit(place);
      const { commands, saved } = await play(events, place);
      const end = await endEdit(place, before ?? "", async () => "edited").catch(asFailure);
      const list = readFileSync(place.path, "utf8");
      for (const word of commands) expect([word, countIn(list, word)]).toEqual([word, 1]);
      const beside = place.path.replace(".md", ".edited.md");
      expect(existsSync(beside)).toBe(end instanceof Failure);
      const edited = existsSync(beside) ? readFileSync(beside, "utf8") : list;
      for (const word of saved.match(/u\d+u/g) ?? []) expect([word, countIn(edited, word)]).toEqual([word, 1]);
      for (const gone of [0, 1, 2, 3, 4].filter((entry) => !saved.includes(`[@p${entry}]`)))
        expect(edited).not.toContain(`[@p${gone}]`);
      expect(readdirSync(folder).filter((name) => /edit$|lock$|tmp$/.test(name))).toEqual([]);
      all += 1;
      conflicts += end instanceof Failure ? 1 : 0;
    }),
    runs(60),
  );
  // it is no way out to give up
  expect(conflicts / all).toBeLessThan(0.1);
});
