// Which letters are a word, and which are keys.
import { describe, expect, test } from "vitest";
import { QuickLetters } from "../../src/explore/typed-word.ts";
import { startState, update } from "../../src/explore/update.ts";
import { HOSTILE_MAP } from "../hostile-map.ts";
import { worldOf } from "./screens.ts";

const world = worldOf(HOSTILE_MAP);

/** Presses these keys at once. @returns the word that they are, and whether what they asked for is meant */
async function press(keys: string) {
  const quick = new QuickLetters(() => () => {});
  let state = startState({ size: { columns: 100, rows: 30 }, filters: [], topic: null, span: null, words: "" }, world);
  let [word, asked]: [string | null, Promise<boolean> | null] = [null, null];
  for (const key of keys) {
    const event = { type: "key", key: key === " " ? "space" : key } as const;
    word ??= quick.add(event, state)?.letters ?? null;
    asked ??= quick.areKeys;
    state = update(state, event, world).state;
  }
  quick.end(true);
  return { word, areKeys: asked === null ? null : await asked };
}

describe("letters in quick succession", () => {
  test.each(["superposition", "sparse", "othello", "neuron", "GPT", "SAE", "MLP", "tom", "query", "énergie"])(
    "are a word: %s",
    async (keys) => {
      const { word, areKeys } = await press(keys);
      expect(keys.startsWith(word ?? "-")).toBe(true);
      expect(areKeys).toBe(false);
    },
  );

  test.each(["jjjj", "jjr", "rrrr", "rjrjrjr", "gjjo", "jp", "jjp", "nnnr", "ru", "hjkl", "ggGGnNJK", "r u o", "rc"])(
    "are keys: %s",
    async (keys) => {
      expect(await press(keys)).toEqual({ word: null, areKeys: true });
    },
  );
});
