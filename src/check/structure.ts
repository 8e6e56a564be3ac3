// What can be wrong with the parts around the papers: headings, topics, the glossary, and signs that nobody sees.
import type { MapFile } from "../map/model.ts";
import type { Found, Spot, Subject } from "./subject.ts";

export function* findEmptyTopics(subject: Subject): Generator<Found> {
  const { topics, papers } = subject.map;
  const filled = new Set(papers.flatMap(({ placements }) => placements.map(({ topicId }) => topicId)));
  const byId = new Map(topics.map((topic) => [topic.id, topic]));
  for (const id of [...filled]) {
    for (let parent = byId.get(id)?.parent; parent != null; parent = byId.get(parent)?.parent) filled.add(parent);
  }
  for (const topic of topics) {
    if (filled.has(topic.id)) continue;
    const message = `no papers under “${topic.name}”`;
    yield { rule: "empty-topic", spot: subject.spotOfTopic(topic), id: topic.id, message, fix: null };
  }
}

export function* findSkippedLevels({ draft }: Subject): Generator<Found> {
  for (const { file, headings } of draft?.outlines ?? []) {
    let above = headings[0]?.depth ?? 0;
    for (const { line, depth, name } of headings) {
      if (depth > above + 1) {
        const message = `“${name}” is of level ${depth}, below one of level ${above}`;
        yield { rule: "skipped-level", spot: { file, line, column: 1, path: null }, id: null, message, fix: null };
      }
      above = depth;
    }
  }
}

/** A term is found again below what it stands for. Each ring is told once, at the entry that closes it. */
export function* findGlossaryCycles(subject: Subject): Generator<Found> {
  const { glossary } = subject.map;
  const key = (term: string): string => term.trim().toLowerCase();
  const next = new Map<string, string[]>();
  for (const { term, expansions } of glossary)
    next.set(key(term), [...(next.get(key(term)) ?? []), ...expansions.map(key)]);
  const done = new Set<string>();
  for (const [index, { term }] of glossary.entries()) {
    const ring = done.has(key(term)) ? null : ringFrom(key(term), next);
    if (ring === null) continue;
    for (const each of ring) done.add(each);
    const spot = subject.spotOfGlossary(index);
    const message = `“${term}” stands for itself: ${[...ring, ring[0]].join(" → ")}`;
    yield { rule: "glossary-cycle", spot, id: null, message, fix: null };
  }
}

function ringFrom(start: string, next: ReadonlyMap<string, readonly string[]>): string[] | null {
  const visited = new Set<string>();
  const open: string[][] = [[start]];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    for (const term of next.get(path.at(-1) ?? "") ?? []) {
      if (term === start) return path;
      if (visited.has(term)) continue;
      visited.add(term);
      open.push([...path, term]);
    }
  }
  return null;
}

/** Controls, zero-width and direction signs; joiners only where no emoji or joined script needs them. */
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: single signs, not the emoji made of them
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|(?<![\p{Extended_Pictographic}\ufe0f\u{1f3fb}-\u{1f3ff}\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Malayalam}\p{Script=Sinhala}])[\u200c\u200d]/gu;

export function* findUnseen({ map, draft, texts }: Subject): Generator<Found> {
  const found = (spot: Spot, words: string): Found | null => {
    const signs = words.match(UNSEEN);
    if (signs === null) return null;
    const named = [...new Set(signs.map(nameOf))].join(", ");
    const message = `${signs.length === 1 ? "a sign that nobody sees" : `${signs.length} signs that nobody sees`}: ${named}`;
    return { rule: "non-printing", spot, id: null, message, fix: { from: words, to: words.replace(UNSEEN, "") } };
  };
  if (draft === null) {
    const [[file] = [""]] = texts;
    for (const [path, words] of textsIn(map)) {
      const each = found({ file, line: null, column: null, path }, words);
      if (each !== null) yield each;
    }
    return;
  }
  for (const [file, text] of texts) {
    // what could not be read at all is told as that
    if (draft.problems.some((problem) => problem.file === file)) continue;
    for (const [index, written] of text.split("\n").entries()) {
      const line = written.replace(/\r$/, "");
      const each = found({ file, line: index + 1, column: 1, path: null }, line);
      if (each !== null) yield { ...each, spot: { ...each.spot, column: line.search(UNSEEN) + 1 } };
    }
  }
}

function nameOf(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

function* textsIn(value: MapFile | unknown, path = ""): Generator<[string, string]> {
  if (typeof value === "string") yield [path, value];
  else if (Array.isArray(value)) for (const [index, each] of value.entries()) yield* textsIn(each, `${path}[${index}]`);
  else if (typeof value === "object" && value !== null) {
    for (const [name, each] of Object.entries(value)) yield* textsIn(each, path === "" ? name : `${path}.${name}`);
  }
}
