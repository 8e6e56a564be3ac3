// A line with the escape sequences of colour, as runs of text with one style each.

/** The styles that the program's theme uses, by the parameter that turns them on and the one that turns them off. */
const STYLES = [
  { name: "bold", on: 1, off: 22 },
  { name: "dim", on: 2, off: 22 },
  { name: "underline", on: 4, off: 24 },
  { name: "red", on: 31, off: 39 },
  { name: "magenta", on: 95, off: 39 },
];

/** @returns runs `{ text, style }`, where style is a list of class names */
export function readRuns(line) {
  const active = new Set();
  const runs = [];
  const [first, ...others] = line.split("\u001b[");
  if (first !== "") runs.push({ text: first, style: "" });
  for (const part of others) {
    const end = part.indexOf("m");
    switchStyle(active, Number(part.slice(0, end)));
    if (part.length > end + 1) runs.push({ text: part.slice(end + 1), style: [...active].join(" ") });
  }
  return runs;
}

function switchStyle(active, parameter) {
  for (const { name, on, off } of STYLES) {
    if (parameter === on) active.add(name);
    if (parameter === off) active.delete(name);
  }
}
