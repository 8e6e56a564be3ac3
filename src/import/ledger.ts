// The ledger of a text: what happened to each of its lines. None is lost without being reported.
import { startOf } from "../text/graphemes.ts";
import type { LeftOut } from "./problems.ts";

/** Lines from `from` to `to`: 1-based, both included. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}

/** What a reason means that is empty: the line is in the map. */
const INCLUDED = "";
/** How much of a line a report quotes, in UTF-16 code units. */
const MAX_QUOTE = 60;

export class Ledger {
  private readonly lines: readonly string[];
  /** For each line, why it was left out, or `INCLUDED`. Undefined: no reader has looked at it yet. */
  private readonly reasons: (string | undefined)[];
  private readonly parts: LeftOut[] = [];
  /** The line and reason of parts that are in the map after all. */
  private readonly partsInMap = new Set<string>();

  constructor(
    private readonly file: string,
    text: string,
  ) {
    this.lines = text.split("\n");
    this.reasons = new Array<string | undefined>(this.lines.length);
  }

  /** These lines are in the map. A line of which a part was already left out stays in the report. */
  include({ from, to }: LineRange): void {
    for (let at = from - 1; at < Math.min(to, this.lines.length); at += 1) this.reasons[at] ||= INCLUDED;
  }

  /** These lines are in the map after all, although a reader of their block has left them out. */
  take({ from, to }: LineRange): void {
    this.reasons.fill(INCLUDED, from - 1, to);
  }

  leaveOut({ from, to }: LineRange, reason: string): void {
    this.reasons.fill(reason, from - 1, to);
  }

  /** A part of these lines was left out. It is reported unless the lines are left out as a whole. */
  leaveOutPart({ from, to }: LineRange, reason: string): void {
    this.parts.push(this.entry({ from, to }, reason));
  }

  /** A part that was left out at first is in the map after all. */
  includePart(line: number, reason: string): void {
    this.partsInMap.add(`${line} ${reason}`);
  }

  /** Everything that was left out, in the order of the lines. Neighbouring lines with the same reason are one entry. */
  leftOut(): LeftOut[] {
    const runs: { from: number; to: number; reason: string }[] = [];
    for (const [index, line] of this.lines.entries()) {
      if (line.trim() === "") continue;
      const reason = this.reasons[index] ?? reasonFor(line);
      const last = runs.at(-1);
      if (last?.reason === reason) last.to = index + 1;
      else runs.push({ from: index + 1, to: index + 1, reason });
    }
    const found = runs.filter(({ reason }) => reason !== INCLUDED).map((run) => this.entry(run, run.reason));
    const parts = this.parts.filter(
      ({ from, what }) => this.reasons[from - 1] === INCLUDED && !this.partsInMap.has(`${from} ${what}`),
    );
    return [...found, ...parts].sort((a, b) => a.from - b.from);
  }

  private entry({ from, to }: LineRange, what: string): LeftOut {
    // many parts of one long line can be left out, so no more of it is looked at than is quoted
    const line = (this.lines[from - 1] ?? "").slice(0, MAX_QUOTE * 10).trim();
    const text = line.length > MAX_QUOTE ? `${startOf(line, MAX_QUOTE - 1)}…` : line;
    return { file: this.file, from, to, what, text };
  }
}

/**
 * Why a line was left out that no reader has seen. Tags without words, link definitions and rules are not worth a report;
 * anything else was not understood.
 */
function reasonFor(line: string): string {
  if (/^\s*<!--\s*accept\s.*-->\s*$/.test(line)) return INCLUDED;
  const words = line.replace(/<[^>]*>?/g, "").trim();
  if (words === "" || /^[-=*_\s>|:]+$/.test(words)) return INCLUDED;
  if (/^\[[^\]]+\]:/.test(words)) return /^\[\^/.test(words) ? "a footnote" : INCLUDED;
  if (/<|>|^-->|!\[/.test(line)) return "markup";
  return "not understood";
}
