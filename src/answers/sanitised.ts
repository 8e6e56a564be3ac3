// Answers as people see them: every text in them sanitised. Formats that cannot write every character safely get these.
import type { LineChange } from "../check/fix.ts";
import { mappedLazily } from "../map/lazy-array.ts";
import { fileOfMap } from "../map/map-file.ts";
import type { TreeNode } from "../map/tree.ts";
import { keepHits, keptHits } from "../search/hits-of-match.ts";
import { lazyFieldMatch, lazyMatch, lazyResult } from "../search/lazy-values.ts";
import type { FieldMatch, SearchMatch } from "../search/match.ts";
import { mayNeedSanitising, sanitise, sanitiseDeep } from "../text/sanitise.ts";
import type { AnswerOf, MapAnswer, ReportAnswer } from "./answer.ts";
import { sanitisedFile } from "./sanitised-file.ts";
import { type SanitisedMap, sanitisedEntry, sanitisedMap } from "./sanitised-map.ts";
import { sanitisedRanges } from "./sanitised-ranges.ts";

/** The same answer if its map has nothing to sanitise. */
export function sanitisedMapAnswer(original: MapAnswer): MapAnswer {
  const sanitised = sanitisedMap(original.map);
  const { map, paper, topic } = sanitised;
  if (map === original.map) return original;
  const answer = { ...original, organizations: original.organizations?.map(sanitise) ?? [] };
  switch (answer.type) {
    case "list":
    case "cite":
      return { ...answer, map, papers: answer.papers.map(paper) };
    case "search":
      return { ...answer, map, results: answer.results.map((result) => sanitisedResult(result, sanitised)) };
    case "related": {
      const results = answer.results.map((result) => sanitisedResult(result, sanitised));
      return { ...answer, map, named: answer.named.map(paper), results };
    }
    case "timeline": {
      const topicIds = answer.topicIds == null ? null : new Set([...answer.topicIds].map(sanitise));
      const periods = answer.periods.map((each) => ({ ...each, papers: each.papers.map(paper) }));
      return { ...answer, map, topicIds, periods };
    }
    case "stats": {
      const rows = answer.rows.map((row) => ({
        ...row,
        value: row.value === null ? null : sanitise(row.value),
        topicId: row.topicId === null ? null : sanitise(row.topicId),
        papers: row.papers.map(paper),
      }));
      return { ...answer, map, rows };
    }
    case "tree": {
      const nodes = answer.nodes.map((node) => sanitisedNode(node, sanitised));
      const root = answer.root === null ? null : topic(answer.root);
      return { ...answer, map, nodes, root, papers: mappedLazily(answer.papers, paper) };
    }
    case "overview":
      return { ...answer, map, nodes: answer.nodes.map((node) => sanitisedNode(node, sanitised)) };
    case "show":
      return { ...answer, map, entries: answer.entries.map((entry) => sanitisedEntry(entry, sanitised)) };
  }
}

function sanitisedNode(node: TreeNode, sanitised: SanitisedMap): TreeNode {
  return {
    topic: sanitised.topic(node.topic),
    papers: mappedLazily(node.papers, sanitised.paper),
    ownPapers: mappedLazily(node.ownPapers, sanitised.paper),
    years: node.years,
    children: node.children.map((child) => sanitisedNode(child, sanitised)),
  };
}

type SearchResult = AnswerOf<"search">["results"][number];

/** Its match is made when it is looked at: most formats print the papers alone. */
function sanitisedResult(result: SearchResult, { paper }: SanitisedMap): SearchResult {
  return lazyResult({ paper: () => paper(result.paper), match: () => sanitisedMatch(result.match) });
}

/** A match as people see it: its texts sanitised, its ranges moved accordingly. A list shows little of it, which is worked out then. */
export function sanitisedMatch(match: SearchMatch): SearchMatch {
  return lazyMatch({
    rank: () => match.rank,
    score: () => match.score,
    fields: () => match.fields.map(sanitisedField),
    reasons: () =>
      match.reasons.map((reason) => ({ ...reason, query: reason.query === null ? null : sanitise(reason.query) })),
  });
}

function sanitisedField(field: FieldMatch): FieldMatch {
  const sanitised = lazyFieldMatch({
    path: () => field.path,
    field: () => field.field,
    text: () => sanitise(field.text),
    ranges: () => {
      const toSanitised = sanitisedRanges(field.text);
      // of a related paper, the words are its own, and not those that somebody typed
      return field.ranges.map((range) => ({ ...range, ...toSanitised(range), query: sanitise(range.query) }));
    },
  });
  const hits = keptHits(field);
  if (hits?.every(({ query }) => !mayNeedSanitising(query))) keepHits(sanitised, hits);
  return sanitised;
}

/** The same report if there is nothing to sanitise. */
export async function sanitisedReport(answer: ReportAnswer): Promise<ReportAnswer> {
  switch (answer.type) {
    case "check":
      return sanitisedCheck(answer);
    case "diff":
      return sanitisedDiff(answer);
    case "config":
    case "cache":
      return sanitiseDeep(answer);
    case "edit": {
      const visible = (line: string | null): string | null => (line === null ? null : spelledOut(line));
      const lines = answer.lines.map(({ line, before, after }) => ({
        line,
        before: visible(before),
        after: visible(after),
      }));
      return { ...sanitiseDeep(answer), lines };
    }
  }
}

function sanitisedCheck({ files, result, ...answer }: AnswerOf<"check">): AnswerOf<"check"> {
  const findings = sanitiseDeep(result.findings);
  const changes = result.changes.map((change) => sanitisedChange(change));
  return { ...answer, files: sanitiseDeep(files), result: { ...result, findings, changes } };
}

function sanitisedChange({ file, line, before, after }: LineChange): LineChange {
  return { file: sanitise(file), line, before: spelledOut(before.trimStart()), after: spelledOut(after.trimStart()) };
}

/** Invisible characters, which are what a fix removes, are written as their code points. */
function spelledOut(line: string): string {
  const visible = line.replace(
    /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g,
    (character) => `<U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}>`,
  );
  return sanitise(visible.trimEnd());
}

/** The maps are compared again as people see them: what nobody sees is no difference. */
export async function sanitisedDiff(answer: AnswerOf<"diff">): Promise<AnswerOf<"diff">> {
  const { oldName, newName, before, after } = answer;
  const names = sanitiseDeep({ oldName, newName });
  const [old, now] = [fileOfMap(before), fileOfMap(after)];
  const [cleanOld, cleanNow] = [sanitisedFile(old).file, sanitisedFile(now).file];
  if (cleanOld === old && cleanNow === now) return { ...answer, ...names };
  const { diffMaps } = await import("../layers/compare.ts");
  return { ...answer, ...diffMaps(cleanOld, cleanNow), ...names };
}
