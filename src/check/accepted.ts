// Findings that a curator accepts, each with its reason, written beside the entry that it is about.
import type { RuleName } from "./rules.ts";
import { RULES } from "./rules.ts";
import { type Found, type Spot, type Subject, startsOf } from "./subject.ts";

export interface Acceptance {
  readonly spot: Spot;
  readonly rule: string;
  readonly reason: string;
}

/** A finding of the bundled map that its curators accepted. */
export interface KnownAcceptance {
  readonly rule: string;
  readonly id: string | null;
  readonly message: string;
  readonly reason: string;
}

/**
 * Acceptances in a list (`<!-- accept no-date: … -->`), in BibTeX (`% accept no-date: …`) or in CSL-JSON
 * (`"custom": {"aimap": {"accept": {"no-date": "…"}}}`).
 */
export function acceptancesIn(text: string, file: string): Acceptance[] {
  if (/^\s*\[/.test(text) && text.includes('"accept"')) return acceptancesInJson(text, file);
  const found = text.matchAll(
    /<!--\s*accept\s+([\w-]+)\s*(?::\s*(.*?))?\s*-->|^[ \t]*%+[ \t]*accept\s+([\w-]+)\s*(?::(.*))?$/gm,
  );
  return [...found].map((match) => {
    const before = text.slice(0, match.index);
    const column = match.index - before.lastIndexOf("\n");
    return {
      spot: { file, line: before.split("\n").length, column, path: null },
      rule: match[1] ?? match[3] ?? "",
      reason: (match[2] ?? match[4] ?? "").trim(),
    };
  });
}

function acceptancesInJson(text: string, file: string): Acceptance[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return []; // told where the file is read
  }
  return (Array.isArray(value) ? value : []).flatMap(
    (each: { custom?: { aimap?: { accept?: unknown } } } | null, index) => {
      const accept = each?.custom?.aimap?.accept;
      if (typeof accept !== "object" || accept === null) return [];
      return Object.entries(accept).map(([rule, reason]) => ({
        spot: { file, line: null, column: null, path: `[${index}]` },
        rule,
        reason: typeof reason === "string" ? reason.trim() : "",
      }));
    },
  );
}

/** For each finding its acceptance, and what is wrong with those that accept nothing. */
export function matchAcceptances(
  found: readonly Found[],
  subject: Subject,
  acceptances: readonly Acceptance[],
): { reasonOf: Map<Found, string>; findings: Found[] } {
  const starts = subject.draft === null ? new Map<string, number[]>() : startsOf(subject.draft);
  const ownerOf = ({ file, line, path }: Spot): string => {
    if (line === null) return `${file} ${/^\[\d+\]/.exec(path ?? "")?.[0] ?? path ?? ""}`;
    return `${file} ${(starts.get(file) ?? []).findLast((start) => start <= line) ?? 0}`;
  };
  const paperById = new Map(subject.map.papers.map((paper) => [paper.id, paper]));
  const ownersOf = ({ spot, id }: Found): Set<string> => {
    const paper = id === null ? undefined : paperById.get(id);
    return new Set([spot, ...(paper === undefined ? [] : subject.placesOf(paper))].map(ownerOf));
  };
  const open = new Map<string, Acceptance[]>();
  const findings: Found[] = [];
  const complain = (rule: RuleName, spot: Spot, message: string): void =>
    void findings.push({ rule, spot, id: null, message, fix: null });
  for (const acceptance of acceptances) {
    const { spot, rule, reason } = acceptance;
    if (!Object.hasOwn(RULES, rule)) complain("unused-acceptance", spot, `accepts "${rule}", which is no rule`);
    else if (reason === "")
      complain("unused-acceptance", spot, `accepts ${rule} without a reason: accept ${rule}: why`);
    else {
      const key = `${rule} ${ownerOf(spot)}`;
      open.set(key, [...(open.get(key) ?? []), acceptance]);
    }
  }
  const reasonOf = new Map<Found, string>();
  const used = new Set<Acceptance>();
  for (const each of found) {
    for (const owner of ownersOf(each)) {
      const given = open.get(`${each.rule} ${owner}`) ?? [];
      for (const acceptance of given) {
        reasonOf.set(each, acceptance.reason);
        used.add(acceptance);
      }
    }
  }
  for (const acceptance of [...open.values()].flat()) {
    if (used.has(acceptance)) continue;
    complain("unused-acceptance", acceptance.spot, `accepts ${acceptance.rule}, which is not found here`);
  }
  return { reasonOf, findings };
}
