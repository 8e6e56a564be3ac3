// Links between the pages of a vault, when several are read at once: a bullet that is a link to a page about one paper lists
// that paper, and a bullet that is a link to an unknown key is a note.
import { union } from "../map/combine-rows.ts";
import { fold } from "../text/fold.ts";
import type { Outline, OutlinePaper, OutlineTopic } from "./outline.ts";
import type { Problem } from "./problems.ts";

/** Before the number of a page, as the key of an entry until the entry is read. No key begins with it. */
const PAGE = "\uE000";

interface LinkedPage {
  readonly outline: Outline;
  readonly paper: OutlinePaper;
}

/** The pages about one paper among the files, by the names that links can use. */
export class PageLinks {
  private readonly pages: readonly LinkedPage[];
  private readonly pageByName = new Map<string, number>();

  constructor(private readonly outlines: readonly Outline[]) {
    this.pages = outlines.flatMap((outline) => {
      const [paper] = outline.pageNames === undefined ? [] : (outline.topics[0]?.papers ?? []);
      return paper === undefined ? [] : [{ outline, paper }];
    });
    for (const [at, { outline }] of this.pages.entries()) {
      for (const name of outline.pageNames ?? []) {
        if (!this.pageByName.has(fold(name))) this.pageByName.set(fold(name), at);
      }
    }
  }

  get size(): number {
    return this.pages.length;
  }

  /** The key that stands for a page until `withPapers`; null: no page has this name. */
  keyOf(target: string): string | null {
    const path = target.replace(/[#^].*$|\.md$/gi, "").trim();
    const names = [path, path.replace(/^.*\//, "")];
    const page = names.map((name) => this.pageByName.get(fold(name))).find((at) => at !== undefined);
    return page === undefined ? null : `${PAGE}${page}`;
  }

  /** The outlines with the papers in the places where they are linked; one that no other page lists stays in its folder. */
  withPapers(outlines: readonly Outline[]): Outline[] {
    const placed = new Set<LinkedPage>();
    const linked = outlines.map((outline) => ({
      ...outline,
      topics: outline.topics.map((topic) => withPapers(topic, (entry) => this.linkedPaper(entry, placed))),
    }));
    const moved = new Set([...placed].map((page) => this.outlines.indexOf(page.outline)));
    return linked.map((outline, at) => (moved.has(at) ? { ...outline, topics: [] } : outline));
  }

  private linkedPaper(entry: OutlinePaper, placed: Set<LinkedPage>): OutlinePaper {
    const page = entry.key?.startsWith(PAGE) ? this.pages[Number(entry.key.slice(1))] : undefined;
    if (page === undefined) return entry;
    const { paper, outline } = page;
    const isFirst = !placed.has(page);
    placed.add(page);
    const { line, group, comment, status, tags, added, notes } = entry;
    return {
      ...paper,
      line,
      group,
      comment: comment ?? (isFirst ? paper.comment : null),
      status: status ?? paper.status,
      tags: union([...paper.tags, ...tags]),
      added: added ?? paper.added,
      notes: isFirst ? [...notes, ...paper.notes] : notes,
      source: { file: outline.file, at: paper.line },
    };
  }
}

function withPapers(topic: OutlineTopic, read: (paper: OutlinePaper) => OutlinePaper): OutlineTopic {
  return { ...topic, papers: topic.papers.map(read) };
}

/** A list whose text says how its keys are written. */
interface ListText {
  readonly outline: Outline;
  readonly text: string;
}

/**
 * The list without bullets such as `[[@key]]` whose key is unknown: they are notes of the topic, and remarks say so. A `[@key]`
 * that is unknown is a mistake, which is found later.
 */
export function withoutUnknownLinks({ outline, text }: ListText, isKnown: (key: string) => boolean): Outline {
  if (!text.includes("[[@")) return outline;
  const lines = text.split("\n");
  const remarks: Problem[] = [];
  const topics = outline.topics.map((topic) => {
    const isUnknown = ({ key, title, line }: OutlinePaper): boolean =>
      key !== null && key === title && (lines[line - 1]?.includes(`[[@${key}`) ?? false) && !isKnown(key);
    const unknown = topic.papers.filter(isUnknown);
    if (unknown.length === 0) return topic;
    for (const { key, line } of unknown) {
      const message = `no page and no reference "${key}"`;
      remarks.push({ file: outline.file, at: line, rule: "unknown-reference", message });
    }
    const notes = unknown.map(({ key, comment, notes: below }) => ({
      text: comment === null ? `@${key}` : `@${key}: ${comment}`,
      notes: below,
    }));
    return {
      ...topic,
      notes: [...topic.notes, ...notes],
      papers: topic.papers.filter((paper) => !unknown.includes(paper)),
    };
  });
  return remarks.length === 0 ? outline : { ...outline, topics, remarks: [...outline.remarks, ...remarks] };
}
