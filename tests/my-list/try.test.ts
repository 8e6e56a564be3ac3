import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "vitest";
import { Failure } from "../../src/errors.ts";
import { applyEdits } from "../../src/my-list/apply.ts";
import type { Edit } from "../../src/my-list/edit.ts";
import { readListText } from "../../src/my-list/reading.ts";
import { lineEdits } from "../../src/my-list/line-edits.ts";
import { decodeText } from "../../src/text/encodings.ts";
const BELOW = { topics: [], papers: [] };
test("try", async () => {
  const folder = "/tmp/l21/c";
  const counts: Record<string, number> = {};
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((each) => /\.md$/.test(each))) {
    const bytes = readFileSync(join(folder, name));
    if (bytes.length > 60000) continue;
    const decoded = decodeText(bytes);
    if (!("text" in decoded)) continue;
    let reading;
    try { reading = await readListText(decoded.text, name, BELOW); } catch { continue; }
    const { papers } = reading.map;
    if (papers.length === 0) continue;
    for (const at of [0, Math.floor(papers.length / 2), papers.length - 1]) {
      const paper = papers[at];
      if (!paper) continue;
      const facts = { key: "me2026added", title: "A title: [of] #1 $x$", url: "https://example.org/me", date: null, status: "read" as const, tags: ["sae"], added: null, comment: "NeurIPS 2023" };
      const placement = paper.placements[0];
      const path: string[] = [];
      for (let topic = reading.map.topics.find(({ id }) => id === placement?.topicId); topic; topic = reading.map.topics.find(({ id }) => id === topic?.parent)) path.unshift(topic.name);
      const edits: Edit[] = [
        { type: "status", id: paper.id, status: "read" },
        { type: "tag", id: paper.id, tag: "sae" },
        { type: "note", id: paper.id, text: "accepted at *ICML* 2023" },
        { type: "note", id: paper.id, text: "two\nlines" },
        { type: "add", entry: { facts, notes: ["Code: none"], topic: { path, id: null }, citation: null } },
        { type: "add", entry: { facts, notes: [], topic: { path: ["Whole new"], id: null }, citation: null } },
        { type: "add", entry: { facts, notes: [], topic: null, citation: null } },
      ];
      for (const edit of edits) {
        const key = edit.type + (edit.type === "add" ? (edit.entry.topic === null ? " top" : edit.entry.topic.path[0] === "Whole new" ? " new" : "") : "");
        try {
          const after = await applyEdits(reading, [edit], BELOW);
          const lines = lineEdits(decoded.text, after.text);
          const removed = lines.filter(({ before }) => before !== null).length;
          counts[`${key} ok`] = (counts[`${key} ok`] ?? 0) + 1;
          if (removed > 1) console.log("REMOVED", name, edit.type, removed);
        } catch (error) {
          if (!(error instanceof Failure)) throw error;
          counts[`${key} failed`] = (counts[`${key} failed`] ?? 0) + 1;
          const line = reading.entriesOf(paper)[0]?.stated.line ?? 0;
          console.log(key, error.message.slice(0, 160), "|", decoded.text.split("\n")[line - 1]?.slice(0, 100));
        }
      }
    }
  }
  console.log(counts);
}, 500000);
