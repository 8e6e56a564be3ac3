// What is written with a LaTeX command is read back as the same text.
import { expect, test } from "vitest";
import { Budget } from "../../src/import/bibliography/bibtex/budget.ts";
import { TexDecoder } from "../../src/import/bibliography/bibtex/tex/decoder.ts";
import { toLatex } from "../../src/render/latex.ts";
import { ACCENT_MARKS, CHARACTER_COMMANDS, COMMAND_TEXTS, MARK_ACCENTS } from "../../src/text/latex-commands.ts";

const texToText = (tex: string): string => new TexDecoder(new Map(), new Budget(tex.length)).text(tex, 1);

test("every character that is both read and written survives the round trip", () => {
  const characters = [...CHARACTER_COMMANDS.keys()].filter((character) =>
    [...COMMAND_TEXTS.values()].includes(character),
  );
  expect(characters.length).toBeGreaterThan(50);
  for (const character of characters) {
    expect(texToText(toLatex(`a ${character} b`))).toBe(`a ${character} b`);
  }
});

test("every accent but the tie is written as it is read", () => {
  expect([...ACCENT_MARKS].filter(([, mark]) => !MARK_ACCENTS.has(mark))).toEqual([["t", "\u0361"]]);
  for (const mark of MARK_ACCENTS.keys()) {
    const letter = `e${mark}`.normalize("NFC");
    expect(texToText(toLatex(letter))).toBe(letter);
  }
});
