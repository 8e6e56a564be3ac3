// How keys are written for people.

/** What people call the keys whose names are longer than one character. */
const NAMES: Readonly<Record<string, string>> = {
  down: "↓",
  up: "↑",
  left: "←",
  right: "→",
  "shift-left": "shift ←",
  "shift-right": "shift →",
  "shift-tab": "shift tab",
  "ctrl-left": "ctrl ←",
  "ctrl-right": "ctrl →",
  "alt-left": "alt ←",
  "alt-right": "alt →",
  pagedown: "page down",
  pageup: "page up",
  f1: "F1",
};

const ASCII_NAMES: Readonly<Record<string, string>> = {
  ...NAMES,
  down: "down",
  up: "up",
  left: "left",
  right: "right",
  "shift-left": "shift left",
  "shift-right": "shift right",
  "ctrl-left": "ctrl left",
  "ctrl-right": "ctrl right",
  "alt-left": "alt left",
  "alt-right": "alt right",
};

/** `j`, `↓` or `^d`. */
export function keyName(key: string, isAscii: boolean): string {
  const name = (isAscii ? ASCII_NAMES : NAMES)[key] ?? key;
  return name.replace(/^ctrl-/, "^");
}
