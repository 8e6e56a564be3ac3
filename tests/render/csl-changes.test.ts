// What a CSL item does not give back is stated in `custom.aimap`: the same whether it was certain or read back.
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { CslItem } from "../../src/map/csl.ts";
import { PAPER_FIELDS, PAPER_KEYS } from "../../src/map/fields.ts";
import { linkMap, type MapFile } from "../../src/map/map-file.ts";
import type { Paper } from "../../src/map/model.ts";
import { CSL_TYPES, KINDS } from "../../src/map/vocabulary.ts";
import { CUSTOM_KEYS, certainlyChanged, changedByReading } from "../../src/render/formats/csl-changes.ts";
import { renderCslJson } from "../../src/render/formats/csl-json.ts";
import { BUNDLED_MAP, mapOf } from "../harness.ts";
import { paperOf } from "../hostile-map.ts";
import { runs } from "../runs.ts";

/** Texts that some variable of CSL reads as something else, and those that none does. */
const TEXTS = ["", "a", "arXiv", "arXiv:2309.08600", "arXiv:x", "CoRR", "corrosion", "10.1000/a%2Fb", "10.1000/182"];
const MORE = ["https://doi.org/10.48550/arXiv.2309.08600", "https://arxiv.org/abs/2309.08600v2", "2309.08600", "HAL-1"];
const ODD = ["PhD thesis, Oxford", "  b", "b ", "a  b", "a\tb", "<i>a</i>", "1 < 2", "zenodo", "0", "Ωa\u00a0b"];
const text = fc.constantFrom(...TEXTS, ...MORE, ...ODD);
const date = fc.constantFrom("0000", "0000-02", "0001", "0999-12-31", "2020", "2020-03", "2020-02-29");
const list = fc.array(text, { maxLength: 2 });
const name = fc
  .uniqueArray(fc.constantFrom("family", "given", "suffix", "literal", "commaSuffix", "droppingParticle"), {
    maxLength: 3,
  })
  .chain((parts) =>
    fc.tuple(...parts.map((part) => fc.tuple(fc.constant(part), part === "commaSuffix" ? fc.constant(true) : text))),
  )
  .map((parts) => Object.fromEntries(parts));
const names = fc.array(fc.oneof({ weight: 3, arbitrary: fc.constant({ family: "Roe", given: "Ada" }) }, name), {
  maxLength: 2,
});
const VALUES: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  optionalText: text,
  text,
  texts: list,
  flag: fc.boolean(),
  optionalDate: date,
  people: names,
  extra: fc.constantFrom(
    [],
    [{ format: "csl-json", name: "note", value: "b" }],
    [{ format: "ris", name: "Y2", value: "" }],
  ),
};
const OWN: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  kind: fc.constantFrom(...KINDS),
  cslType: fc.oneof(fc.constantFrom("article", "report", "thesis"), fc.constantFrom(...CSL_TYPES)),
  publisher: fc.constantFrom("arXiv", "zenodo", "Wiley", ""),
  arxiv: fc.constantFrom("2309.08600", "math/0101001", "x", ""),
  organizations: fc.constantFrom([], [""], ["HAL", "Oxford"], ["PhD thesis, Oxford"]),
  doi: fc.constantFrom("10.48550/arXiv.2309.08600", "10.1000/182", "10.1000/a%2Fb", "x", ""),
  issued: fc.constantFrom("2020/2021", "2020-21", "1996~", "199X", ""),
};
/** Few facts at once, so that there are many papers of which all is certain. */
const paper: fc.Arbitrary<Paper> = fc
  .oneof(
    fc.subarray(
      PAPER_KEYS.filter((key) => (key !== "id" && (PAPER_FIELDS[key].type as string) in VALUES) || key in OWN),
      { maxLength: 6 },
    ),
    // one of these is read from another
    fc.subarray<keyof Paper>(["cslType", "publisher", "arxiv", "organizations", "doi", "url", "number"], {
      maxLength: 3,
    }),
  )
  .chain((keys) =>
    fc.record(
      Object.fromEntries(keys.map((key) => [key, OWN[key] ?? VALUES[PAPER_FIELDS[key].type as string] ?? text])),
    ),
  )
  .map((facts) => paperOf({ id: "x", ...facts }));

interface Written {
  readonly paper: Paper;
  readonly custom: unknown;
  /** Without what reading would change. */
  readonly item: CslItem;
}

function written(papers: readonly Paper[], isCited: boolean): readonly Written[] {
  const map = linkMap(mapOf({ papers: [...papers] }));
  const answer = isCited ? { type: "cite" as const, map, papers } : { type: "list" as const, map, papers };
  const items: CslItem[] = JSON.parse([...renderCslJson(answer)].join(""));
  return items.map((item, at) => {
    const of = papers[at] ?? paperOf({ id: "none" });
    const isKnown = (value: unknown) => value !== null && value !== "" && !(Array.isArray(value) && value.length === 0);
    const own = CUSTOM_KEYS.filter((key) => isKnown(of[key]) && !(key === "authorsComplete" && of[key])).map((key) => [
      key,
      of[key],
    ]);
    return { paper: of, custom: item.custom, item: { ...item, custom: { aimap: Object.fromEntries(own) } } };
  });
}

test("it is stated as if every item were read back", () => {
  fc.assert(
    fc.property(fc.array(paper, { minLength: 1, maxLength: 8 }), fc.boolean(), (papers, isCited) => {
      for (const { paper: each, custom, item } of written(papers, isCited)) {
        const expected = { aimap: { ...item.custom?.aimap, ...changedByReading(each, item) } };
        expect(JSON.stringify(custom)).toBe(JSON.stringify(expected));
      }
    }),
    runs(200),
  );
});

test("nearly nothing of a map of papers has to be read back", () => {
  // the cast: a valid map, whose checks have tests of their own
  const { papers } = JSON.parse(readFileSync(BUNDLED_MAP, "utf8")) as MapFile;
  const all = written(papers, false);
  const certain = all.filter(({ paper: each, item }) => certainlyChanged(each, item) !== null);
  expect(certain.length).toBeGreaterThan(all.length * 0.9);
});
