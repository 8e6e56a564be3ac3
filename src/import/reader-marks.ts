// What a reader marks works with in a table of her own, by the names of columns and the words in their cells.
import { STATUSES, type Status } from "../map/vocabulary.ts";

export const STATUS_NAME =
  /^(?:status|read(?:ing)? status|read\?|状态|阅读状态|進捗|ステータス|상태|estado|lesestatus|statut|état|stato|situação|статус)$/i;
export const TAGS_NAME = /^(?:tags?|manual tags|labels?)$/i;

const WORDS_OF_STATUS: Readonly<Record<Status, string>> = {
  queued:
    "todo|to do|to-do|to read|to-read|unread|not read|not started|queue|planned|pending|backlog|later|no|por leer|pendiente|para ler|ungelesen|zu lesen|à lire|da leggere|не прочитано|未读|待读|未読|[ ]|☐|⬜|🔲",
  reading:
    "in progress|in-progress|wip|started|ongoing|currently reading|leyendo|lendo|in arbeit|en cours|in corso|читаю|在读|阅读中|[/]|📖|🚧|🔄",
  read: "done|finished|complete|completed|yes|leído|lido|gelesen|lu|letto|прочитано|已读|已完成|既読|読了|완료|x|[x]|✅|✔|✓|☑|🗹",
  dropped: "abandoned|skip|skipped|cancelled|canceled|won't read|[-]|🚫",
};

const STATUS_OF_WORDS: ReadonlyMap<string, Status> = new Map(
  STATUSES.flatMap((status) =>
    [status, ...WORDS_OF_STATUS[status].split("|")].map((words) => [words, status] as const),
  ),
);

/** The status that the whole of a cell states: `read`, `To do`, `✅`, `[x]`. Null: it states none. */
export function statusOfWords(cell: string): Status | null {
  if (cell === "") return null;
  const words = cell
    .toLowerCase()
    .replace(/\ufe0f/g, "")
    .replace(/’/g, "'")
    .replace(/\s+/g, " ")
    .trim();
  const plain = words.replace(/[\p{Extended_Pictographic}✓☐🗹]/gu, "").trim();
  return STATUS_OF_WORDS.get(words) ?? STATUS_OF_WORDS.get(plain) ?? null;
}

/** The tags in a cell: `a, b`, `#a #b`. */
export function tagsOfWords(cell: string): string[] {
  const separator = /(?:^|\s)#/.test(cell) ? /[,;，、]|(?<=\s)(?=#)/ : /[,;，、]/;
  const tags = cell.split(separator).map((tag) => withoutMarksAtEnd(tag.replace(/^[\s#[`]+/, "")));
  return [...new Set(tags.filter((tag) => tag !== ""))];
}

/** Character by character from the end: an expression would look at each run of spaces inside again and again. */
function withoutMarksAtEnd(tag: string): string {
  let end = tag.length;
  while (end > 0 && /[\s\]`]/.test(tag.charAt(end - 1))) end -= 1;
  return tag.slice(0, end);
}
