// The formats of answers, one file each. A new one is its file and one line in the table here.
import type { MapAnswer } from "../answers/answer.ts";
import { isTrusted } from "../answers/trusted-map.ts";
import type { FormatEntry, Rendered, RenderOptions } from "./format.ts";

const record = { hasFields: true, isFaithful: true } as const;

const FORMAT_TABLE = {
  text: { hasFields: true, isFaithful: false, load: async () => (await import("./formats/text.ts")).renderText },
  json: { ...record, load: async () => (await import("./formats/json.ts")).renderJson },
  jsonl: { ...record, load: async () => (await import("./formats/jsonl.ts")).renderJsonLines },
  csv: { ...record, load: async () => (await import("./formats/csv.ts")).renderCsv },
  tsv: { ...record, load: async () => (await import("./formats/tsv.ts")).renderTsv },
  markdown: {
    hasFields: true,
    isFaithful: false,
    load: async () => (await import("./formats/markdown.ts")).renderMarkdown,
  },
  bibtex: { hasFields: false, isFaithful: false, load: async () => (await import("./formats/bibtex.ts")).renderBibtex },
  "csl-json": {
    hasFields: false,
    isFaithful: true,
    load: async () => (await import("./formats/csl-json.ts")).renderCslJson,
  },
  ris: { hasFields: false, isFaithful: false, load: async () => (await import("./formats/ris.ts")).renderRis },
  ids: { hasFields: false, isFaithful: false, load: async () => (await import("./formats/ids.ts")).renderIds },
} as const satisfies Readonly<Record<string, FormatEntry>>;

export type Format = keyof typeof FORMAT_TABLE;

// the cast: Object.keys does not know that these are all keys
export const FORMATS = Object.keys(FORMAT_TABLE) as readonly Format[];

/** The formats that print records, field by field. */
export const FIELD_FORMATS: readonly Format[] = FORMATS.filter((format) => FORMAT_TABLE[format].hasFields);

/** The answer in this format, sanitised if the format needs that. */
export async function renderAnswer(answer: MapAnswer, format: Format, options: RenderOptions): Promise<Rendered> {
  const { isFaithful, load } = FORMAT_TABLE[format];
  const render = await load();
  return render(isFaithful ? answer : await sanitised(answer), options);
}

/** The same as one text. */
export async function renderWhole(answer: MapAnswer, format: Format, options: RenderOptions): Promise<string> {
  const rendered = await renderAnswer(answer, format, options);
  return typeof rendered === "string" ? rendered : [...rendered].join("");
}

async function sanitised(answer: MapAnswer): Promise<MapAnswer> {
  if (isTrusted(answer.map)) return answer;
  return (await import("../answers/sanitised.ts")).sanitisedMapAnswer(answer);
}
