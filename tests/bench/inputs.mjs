// Large maps and lists, made of the titles and words of the bundled one.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { folder } from "./measure.mjs";

export const root = fileURLToPath(new URL("../..", import.meta.url));
const bundled = JSON.parse(readFileSync(join(root, "data", "map.json"), "utf8"));

/** Path of a map of so many papers. @param changed whether every other paper has another title */
export function mapOf(size, { changed = false } = {}) {
  const names = [...new Set(bundled.papers.flatMap(({ authors }) => authors))].map((name) => name.split(" "));
  const mixedName = (at) => [names[at % names.length][0], names[(at * 13 + 7) % names.length].at(-1)];
  const pick = (at, step) => bundled.papers[(at * step) % bundled.papers.length];
  const papers = Array.from({ length: size }, (_, at) => {
    const turn = Math.floor(at / bundled.papers.length);
    const [a, b, c] = [pick(at, 1), pick(at + turn, 1), pick(at + 3 * turn, 5)];
    const [begin, end] = [a.title.split(" "), b.title.split(" ")];
    const title = [
      ...begin.slice(0, 5),
      ...end.slice(Math.ceil(end.length / 2)),
      ...(changed && at % 2 ? ["again"] : []),
    ];
    const { keywords, notes } = c;
    const [given, family] = mixedName(at);
    const authors = [...b.authors, `${given} ${family}`];
    const authorNames = [...b.authorNames, { family, given }];
    return {
      ...a,
      id: `paper${at}`,
      title: title.join(" "),
      authors,
      authorNames,
      keywords,
      placements: b.placements,
      notes,
    };
  });
  const path = join(folder, `${changed ? "changed" : "map"}-${size}.json`);
  writeFileSync(path, JSON.stringify({ ...bundled, papers }, null, 2));
  return path;
}

/**
 * Path of a list, as lists are: a heading for every fifty papers, a date, a link, often code, sometimes notes.
 * @param isPlain whether bullets have a link and nothing else
 */
export function listOf(size, { isPlain = false } = {}) {
  const lines = ["# A large list", ""];
  for (let at = 0; at < size; at += 1) {
    const { title, authors } = bundled.papers[at % bundled.papers.length];
    if (at % 50 === 0) lines.push("", `## Topic ${at / 50}`, "");
    const date = `${2010 + (at % 15)}-${String(1 + (at % 12)).padStart(2, "0")}`;
    const code = at % 2 === 0 ? ` ([code](https://github.com/someone/project-${at}))` : "";
    const link = `[${title}, part ${at}](https://example.org/papers/${at})`;
    lines.push(isPlain ? `- ${link}` : `- ${date}: ${link}${code}: by ${authors[0] ?? "nobody"} *et al.*`);
    if (at % 5 === 0 && !isPlain) lines.push("  - what it says, in **few** words", "    - and more of it");
  }
  const path = join(folder, `${isPlain ? "bullets" : "list"}-${size}.md`);
  writeFileSync(path, `${lines.join("\n")}\n`);
  return path;
}

/** Path of a file with a title a line. */
export function titlesOf(map) {
  const path = map.replace(/json$/, "txt");
  const { papers } = JSON.parse(readFileSync(map, "utf8"));
  writeFileSync(path, `${papers.map(({ title }) => title).join("\n")}\n`);
  return path;
}
