// Headings as people write them: their names without ornament, and which of them have no papers below them.
import type { PartialDate } from "../../map/dates.ts";
import { parseStatedDate } from "../stated-date.ts";

const ORNAMENT = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u200d|\ufe0f|\u20e3/gu;
/** `1.`, `2.3`, `(4)`, `IV.`, `B)`, `Part 2:` before a name. */
const NUMBERING =
  /^(?:(?:part|chapter|section)\s+[\divx]+\s*[.:–-]\s*|\(?(?:\d{1,2}(?:\.\d{1,2})+\.?|\d{1,2}[.):]|[IVX]+[.)]|[A-H][.)])\s+|\d{1,2}\s*[-–—]\s+)/i;

/** The name of a topic: `## 3.1 🔤 Reasoning: {#r}` → `Reasoning`. A name that is only ornament stays as it is. */
export function topicName(text: string): string {
  const whole = text.replace(/\s+/g, " ").trim();
  const plain = whole
    .replace(/\s*\{#[^}]*\}\s*$/, "")
    .replace(ORNAMENT, " ")
    .replace(/\s+/g, " ")
    .trim()
    .replace(NUMBERING, "")
    .replace(/\s*\[?\(?(?:back to )?(?:⬆|↑|top)\)?\]?\s*$/i, "")
    .replace(/\s*[:：]\s*$/, "")
    .replace(/^[\s|–—-]+|[\s|–—-]+$/g, "")
    .trim();
  return /[\p{L}\p{N}\p{S}]/u.test(plain) ? plain : whole;
}

/** Why everything below a heading with this name is left out of the map. Null: it is not. */
export function reasonToLeaveOut(name: string): string | null {
  const bare = name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s']+/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  return LEFT_OUT.find(([, form]) => form.test(bare))?.[0] ?? null;
}

const LEFT_OUT: readonly (readonly [string, RegExp])[] = [
  [
    "contents",
    /^(?:table of contents?|contents?(?: of (?:this )?(?:list|page|repo(?:sitory)?))?|toc|index|outline|catalogu?e|quick links|navigation|目录)$/,
  ],
  ["licence", /^licen[cs]e(?:s| information)?$/],
  [
    "contributing",
    /^(?:(?:how to )?contribut(?:e|ing|ion|ions|ors?)(?: guidelines?| guide| to .*| list)?|contribution guide(?:lines)?|maintainers?|authors and contributors|our contributors|pull requests?)$/,
  ],
  ["thanks", /^(?:acknowledge?ments?|thanks|credits|sponsors?|supporters|backers|special thanks)$/],
  ["citation", /^(?:citations?|cite|cite us|citing|how to cite|cite this .*|citing this .*|bibtex|reference format)$/],
  [
    "news",
    /^(?:latest |recent |project )?(?:news|updates?|announcements?|what'?s new|change ?log|release notes?|version history|todo|to do|roadmap)(?: (?:and|&) (?:news|updates?|announcements?))?$/,
  ],
  [
    "star history",
    /^(?:star history|stargazers(?: over time)?|repo(?:sitory)? (?:stats|activity)|visitors?|contact(?: us| me)?|feedback|disclaimer|join us|community|support(?: us)?)$/,
  ],
];

/** Whether a section with this name describes the list, as long as there are no papers in it. */
export function isIntroduction(name: string): boolean {
  return /^(?:introduction|intro|overview|about(?: .*)?|background|motivation|preface|foreword|how to use(?: .*)?|usage|why .*|what is .*|criteria|.* criteria|legend|notation|description|scope|abstract|conventions?|format|guidelines?|notes?|tl;?dr|keywords convention)$/i.test(
    name,
  );
}

/** The date that a heading consists of: `2024`, `June 2024`, `(2016)`. Otherwise null. */
export function headingDate(name: string): PartialDate | null {
  const bare = name
    .replace(/^[([]|[)\]]$/g, "")
    .replace(/\s*(?:papers?|年)$/i, "")
    .replace(/^(?:year|in)\s+/i, "");
  return parseStatedDate(bare);
}
