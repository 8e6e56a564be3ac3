// The words of a command for a shell: where a line of it can be broken without changing what it means.

/** A word as it is written, and the spaces before it. A comment is one word. */
export interface ShellWord {
  readonly text: string;
  readonly gap: string;
}

export function shellWords(command: string): ShellWord[] {
  const words: ShellWord[] = [];
  let at = 0;
  while (at < command.length) {
    const [gap = ""] = /^ */.exec(command.slice(at)) ?? [];
    const start = at + gap.length;
    at = command[start] === "#" ? command.length : endOfWord(command, start);
    if (at > start) words.push({ text: command.slice(start, at), gap });
  }
  return words;
}

/** Quotes, and what `$(` opens inside double quotes, keep spaces together. */
function endOfWord(command: string, start: number): number {
  const open: string[] = [];
  let at = start;
  for (; at < command.length; at += 1) {
    const character = command.charAt(at);
    const inside = open.at(-1);
    if (character === " " && inside === undefined) break;
    if (inside === "'" || (character === "'" && inside !== '"')) {
      if (character !== "'") continue;
      if (inside === "'") open.pop();
      else open.push("'");
    } else if (character === "\\") at += 1;
    else if (character === inside) open.pop();
    else if (character === '"') open.push('"');
    else if (command.startsWith("$(", at)) {
      open.push(")");
      at += 1;
    }
  }
  return Math.min(at, command.length);
}
