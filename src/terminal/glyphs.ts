// The characters that trees, bars and separators are drawn with, in Unicode and in ASCII.

export interface Glyphs {
  readonly branch: string;
  readonly lastBranch: string;
  readonly trunk: string;
  readonly noTrunk: string;
  /** From one eighth to a full cell, for bars that grow to the right. */
  readonly bar: readonly string[];
  /** From lowest to highest, for sparklines; the first is for none. */
  readonly spark: readonly string[];
  /** From few to many, for heat maps. */
  readonly shade: readonly string[];
  readonly arrow: string;
  readonly dot: string;
  readonly dash: string;
  readonly step: string;
  readonly ellipsis: string;
  readonly rule: string;
  /** How far a reader is with a work. */
  readonly status: { readonly [status in "queued" | "reading" | "read" | "dropped"]: string };
}

export const UNICODE_GLYPHS: Glyphs = {
  branch: "├── ",
  lastBranch: "└── ",
  trunk: "│   ",
  noTrunk: "    ",
  bar: ["▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"],
  spark: [" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"],
  shade: ["░", "▒", "▓", "█"],
  arrow: "→",
  dot: "·",
  dash: "–",
  step: "›",
  ellipsis: "…",
  rule: "─",
  status: { queued: "○", reading: "◐", read: "✓", dropped: "✗" },
};

export const ASCII_GLYPHS: Glyphs = {
  branch: "|-- ",
  lastBranch: "`-- ",
  trunk: "|   ",
  noTrunk: "    ",
  bar: ["#"],
  spark: [" ", ".", ":", "-", "=", "+", "*", "#", "@"],
  shade: [".", "+", "*", "#"],
  arrow: "->",
  dot: "-",
  dash: "-",
  step: ">",
  ellipsis: "...",
  rule: "-",
  status: { queued: "[ ]", reading: "[/]", read: "[x]", dropped: "[-]" },
};
