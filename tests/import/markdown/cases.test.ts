// Made-up lists (tests/fixtures/lists), each in one convention, with what a careful person would enter.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { squash } from "../../../src/text/fold.ts";
import { ROOT } from "../../harness.ts";
import { buildText } from "../lists.ts";

const FOLDER = join(ROOT, "tests", "fixtures", "lists");

interface ExpectedPaper {
  readonly title: string;
  readonly url?: string | null;
  readonly topicPath?: readonly string[];
  readonly comment?: string;
  readonly group?: string | null;
  readonly [fact: string]: unknown;
}

interface Case {
  /** What was misread when the list was made. */
  readonly why: string;
  readonly papers: readonly ExpectedPaper[];
  /** Titles that must not become papers. */
  readonly notPapers?: readonly string[];
  /** All paths of topics. */
  readonly topics?: readonly (readonly string[])[];
}

/** Fields of a paper that a case may state, and that have to be the same. */
const FACTS = ["date", "code", "authors", "organizations", "venue", "keywords"] as const;

const names = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".json"))
  .map((name) => name.replace(/\.json$/, ""));

describe.each(names)("%s", (name) => {
  const expected = JSON.parse(readFileSync(join(FOLDER, `${name}.json`), "utf8")) as Case;
  const file = `${name}.md`;
  const text = readFileSync(join(FOLDER, file), "utf8");
  const built = buildText(text, file);

  test("its papers are read as a careful person would enter them", async () => {
    const { topics, papers } = (await built).map;
    const topicOf = new Map(topics.map((topic) => [topic.id, topic]));
    const pathOf = (id: string | null): string[] => {
      const topic = id === null ? undefined : topicOf.get(id);
      return topic === undefined ? [] : [...pathOf(topic.parent), topic.name];
    };
    for (const wanted of expected.papers) {
      const paper = papers.find(({ title }) => squash(title) === squash(wanted.title));
      expect(paper, wanted.title).toBeDefined();
      if (paper === undefined) continue;
      for (const fact of FACTS)
        if (fact in wanted) expect(paper[fact], `${fact} of ${wanted.title}`).toEqual(wanted[fact]);
      if (wanted.url !== undefined) {
        const isSame = paper.url === wanted.url || (paper.arxiv !== null && wanted.url?.includes(paper.arxiv));
        expect(isSame, `${paper.url} is not ${wanted.url}`).toBe(true);
      }
      const [placement] = paper.placements;
      if (wanted.topicPath !== undefined) expect(pathOf(placement?.topicId ?? null)).toEqual(wanted.topicPath);
      if (wanted.group !== undefined) expect(placement?.group).toBe(wanted.group);
      if (wanted.comment !== undefined) {
        expect(squash(placement?.comment ?? "").startsWith(squash(wanted.comment)), wanted.comment).toBe(true);
      }
    }
  });

  test("nothing else is taken for a paper or a topic", async () => {
    const { topics, papers } = (await built).map;
    const titles = new Set(papers.map(({ title }) => squash(title)));
    for (const title of expected.notPapers ?? []) expect(titles, title).not.toContain(squash(title));
    expect(papers).toHaveLength(expected.papers.length);
    if (expected.topics !== undefined) expect(topics).toHaveLength(expected.topics.length);
  });
});
