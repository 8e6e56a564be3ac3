// Fields of a query that search in one kind of text, such as title:sae. What filters mean is in fields-in-query.ts.
import type { SearchField } from "../weights.ts";

/** The kinds of text that each field searches; `id` compares the ids of papers instead. */
export const TEXT_FIELDS = {
  title: ["title", "alternativeTitle"],
  keyword: ["keyword"],
  comment: ["comment"],
  note: ["note", "topicNote"],
  venue: ["venue"],
  id: [],
} as const satisfies Readonly<Record<string, readonly SearchField[]>>;

export type TextFieldName = keyof typeof TEXT_FIELDS;

// the cast: Object.keys does not know that these are all keys
export const TEXT_FIELD_NAMES = Object.keys(TEXT_FIELDS) as readonly TextFieldName[];

export function isTextField(name: string): name is TextFieldName {
  return Object.hasOwn(TEXT_FIELDS, name);
}
