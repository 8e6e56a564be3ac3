// Which fields of papers have columns, and the names of the sections.
import type { NameForm, Paper } from "../map/model.ts";

/** Fields with a text of its own for each paper. */
export const TEXT_KEYS = ["id", "title"] as const satisfies readonly (keyof Paper)[];
/** Fields of which many papers share a value. */
export const WORD_KEYS = ["date", "kind", "status", "venue"] as const satisfies readonly (keyof Paper)[];
/** The same with a list of values. */
export const LIST_KEYS = ["authors", "organizations", "keywords", "tags"] as const satisfies readonly (keyof Paper)[];

/** Everything but the papers. */
export const FRAME = "map";
export const RECORDS = "records";
export const TOPICS = "topics";
export const GLOSSARY = "glossary";
export const COUNTS = "counts";
export const PRINTED = "printed";
export const PRINTED_SHARED = "printed shared";
export const LAYERS = "layers";
export const FEATURE_BITS = "features";
export const ID_ORDER = "id order";
export const NEWEST = "newest first";
export const IDS = "ids";
/** Made when a paper is first asked for by another name than its id, and kept: most commands ask for none. */
export const NAMES = "names";

/** The column with the names of a paper's people in this form. */
export const columnOfNames = (form: NameForm): string => `names ${form}`;
/** Where the parts of each text or list of a column end. */
export const endsOf = (name: string): string => `${name} ends`;
/** The values that the numbers of a column stand for. */
export const valuesOfColumn = (name: string): string => `${name} values`;

/** Before the names of the sections of the copy as people see it. */
export const SANITISED = "sanitised ";
/** Of the copy as people see it, the positions of the papers that differ from the map. It has sections for these alone. */
export const DIFFERING = "differing";
/** Before the names of the sections of the search index. */
export const INDEX = "index ";
