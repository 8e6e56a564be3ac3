// Runs of one character.

/** Where the run of the character at `start` ends. */
export function runEnd(text: string, start: number): number {
  const character = text.charCodeAt(start);
  let end = start + 1;
  while (text.charCodeAt(end) === character) end += 1;
  return end;
}
