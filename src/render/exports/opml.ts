// OPML 2.0, which outliners import: topics and groups as outlines, papers as links with their facts and notes.

import type { MapFile } from "../../map/map-file.ts";
import type { Note, Paper } from "../../map/model.ts";
import { pageOf } from "../citation.ts";
import { type Branch, branchesOf } from "./branches.ts";

export function opmlText(map: MapFile): string {
  const rows = branchesOf(map).flatMap((branch) => linesOf(branch, "    "));
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    "  <head>",
    `    <title>${escaped(map.title)}</title>`,
    "  </head>",
    "  <body>",
    ...rows,
    "  </body>",
    "</opml>",
  ].join("\n")}\n`;
}

function linesOf(branch: Branch, indent: string): string[] {
  if (branch.type === "paper") return paperLines(branch, indent);
  const inside = `${indent}  `;
  const below = branch.below.flatMap((each) => linesOf(each, inside));
  return element({ text: branch.name }, [...noteLines(branch.notes, inside), ...below], indent);
}

type PaperBranch = Extract<Branch, { type: "paper" }>;

/** A paper listed in more places is in short in the others, without its notes and all its names. */
const MAX_PLACES_IN_FULL = 20;

/** Outliners show `_note` as the note of an outline. */
function paperLines({ paper, placement: { comment }, place }: PaperBranch, indent: string): string[] {
  const { title, date, notes } = paper;
  const page = pageOf(paper);
  const isInFull = place < MAX_PLACES_IN_FULL;
  const facts = [...(isInFull ? allNames(paper) : firstNames(paper)), date, comment].filter(
    (fact) => fact !== null && fact !== "",
  );
  const attributes = {
    text: title,
    ...(page !== null && { type: "link", url: page }),
    ...(facts.length > 0 && { _note: facts.join(" · ") }),
  };
  return element(attributes, isInFull ? noteLines(notes, `${indent}  `) : [], indent);
}

function allNames({ authors, authorsComplete, organizations }: Paper): string[] {
  const others = authorsComplete || authors.length === 0 ? [] : ["et al."];
  return [[...authors, ...others].join(", "), organizations.join(", ")];
}

function firstNames({ authors, authorsComplete, organizations }: Paper): string[] {
  const others = authors.length > 1 || !authorsComplete ? ["et al."] : [];
  return [authors.length === 0 ? "" : [...authors.slice(0, 1), ...others].join(", "), organizations[0] ?? ""];
}

function noteLines(notes: readonly Note[], indent: string): string[] {
  return notes.flatMap(({ text, notes: below }) => element({ text }, noteLines(below, `${indent}  `), indent));
}

function element(attributes: Readonly<Record<string, string>>, inside: readonly string[], indent: string): string[] {
  const pairs = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  const start = `${indent}<outline${pairs.join("")}`;
  return inside.length === 0 ? [`${start}/>`] : [`${start}>`, ...inside, `${indent}</outline>`];
}

/** XML does not allow U+FFFE and U+FFFF, not even escaped. */
function escaped(text: string): string {
  return text.replace(/[\ufffe\uffff]/g, "\ufffd").replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
