// Abbreviations of several fields among titles that have the same letters by accident.
import { describe, expect, test } from "vitest";
import { answer, ids, mapWith } from "./small-maps.ts";

const MAP = mapWith([
  { id: "kan-paper", title: "Kolmogorov-Arnold networks in physics" },
  { id: "gan-paper", title: "Generative adversarial networks for sculpture" },
  { id: "crf-paper", title: "Conditional random fields for segmenting text" },
  { id: "dms-paper", title: "Deep mutational scanning of enzymes" },
  { id: "messages", title: "Direct messages and DMs in teams" },
  { id: "tms-paper", title: "Transcranial magnetic stimulation of the cortex" },
  { id: "dns-paper", title: "Domain name system privacy" },
  { id: "ppi-paper", title: "Protein-protein interactions in yeast" },
  { id: "vit-paper", title: "Vision transformers for plants" },
  { id: "tts-paper", title: "Text-to-speech synthesis for radio" },
  "Kangaroos in Kansas",
  "Keen and nimble readers of maps",
  "Some ganglia and organs",
  "Vitamins in winter",
  "The crafts of farmers",
  "Sudden ventures",
]);

describe("an abbreviation means the name that has its letters", () => {
  test.each([
    ["KAN", ["kan-paper"]],
    ["KANs", ["kan-paper"]],
    ["gans", ["gan-paper"]],
    ["GAN", ["gan-paper"]],
    ["crfs", ["crf-paper"]],
    ["CRF", ["crf-paper"]],
    ["tms", ["tms-paper"]],
    ["dns", ["dns-paper"]],
    ["tts", ["tts-paper"]],
    ["PPIs", ["ppi-paper"]],
    ["ppis", ["ppi-paper"]],
    ["VIT", ["vit-paper"]],
  ])("%s", async (query, found) => {
    expect(await ids(MAP, query)).toEqual(found);
  });

  test("letters that the map writes in the plural find both readings", async () => {
    expect((await ids(MAP, "dms")).toSorted()).toEqual(["dms-paper", "messages"]);
    expect((await answer(MAP, "dms")).readings.flatMap(({ as }) => as)).toEqual(["deep mutational scanning"]);
  });

  test("letters inside words are no abbreviation of words that the map has", async () => {
    const map = mapWith(["CoME: conflict-free editing", "Copyright in practice", "Memorization of texts", "Other"]);
    expect(await ids(map, "copyright memorization")).not.toContain("p1");
  });
});
