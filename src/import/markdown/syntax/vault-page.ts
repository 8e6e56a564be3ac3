// What Obsidian and Logseq add to Markdown, written as Markdown that other readers know: links between notes, ids of blocks,
// properties, tasks in words, and headings in bullets. The lines stay where they are.

import { statusOfWords } from "../../reader-marks.ts";

/** A property below a bullet or at the beginning of a page, or a task in words, shows that a page is of one of them. */
const OF_VAULT =
  /^(?:[ \t]*(?:-\s)?[\p{L}][\p{L}\p{N}_-]{0,30}::\s|[ \t]*-\s(?:TODO|DOING|DONE|LATER|NOW|WAITING|CANCELED|CANCELLED)\s)/mu;
/** A bullet that is a link to a note and nothing else. */
const LINK_ALONE = /^[ \t]*[-*+]\s(?:\[.\]\s)?\[\[[^[\]\s|@]*[\s|@][^[\]\n]*\]\][ \t\r]*$/m;
const FRONT_OF_VAULT = /^(?:aliases|cssclass(?:es)?|tags)[ \t]*:/m;
const NOTE_LINK = /(?<![[#])\[\[(?!@)([^[\]|\n]{1,300})(?:\|([^[\]\n]{1,300}))?\]\](?![(\]:[])/g;
/** A bullet that begins with a link to a note, and what comes after it: nothing, marks, or a comment without links. */
const LISTED_PAGE =
  /^(?<bullet>\s*(?:[-*+]|\d+[.)])\s+(?:\[.\]\s+)?)\[\[(?<target>[^[\]|\n]{1,300})(?:\|[^[\]\n]{1,300})?\]\](?<rest>(?!.*(?:https?:|\]\(|\[\[))(?:\s*(?:[:：–—]|\s-)(?=\s)|\s+(?=\p{Ll}|[#(^\p{Extended_Pictographic}])|\s*$).*)$/u;
const BLOCK_ID = /\s\^[a-z\d][a-z\d-]{1,40}\s*$/i;
const TASK = /^(\s*-\s)(TODO|DOING|DONE|LATER|NOW|WAITING|CANCELED|CANCELLED)\s(?=\S)/;
const PROPERTY = /^(\s*)([\p{L}][\p{L}\p{N}_-]{0,30})::(?:\s+(.*))?$/u;
/** A bullet that is a property: `- rating:: 5` */
const PROPERTY_IN_BULLET = /^(\s*-\s[\p{L}][\p{L}\p{N}_-]{0,30})::\s/u;
const CALLOUT = /^(?<mark>(?:\s*>)+\s*)\[![a-z-]{2,20}\][+-]?\s*(?<title>(?:\S.*?)?)(?<stop>[.:!?…]?)\s*$/i;
/** What only its writer sees, `%%private%%`, also over several lines; or code, where it is none. */
const COMMENT =
  /^[ \t]*(?<fence>```|~~~)[\s\S]*?^[ \t]*\k<fence>|`[^`\n]+`|(?<![%\w])%%(?!%)(?<words>[\s\S]{1,9999}?)%%(?!%)/gm;
const HIGHLIGHT = /(?<![=\w`])==(?=[^\s=])([^=\n]{1,999})(?<=\S)==(?![=\w`])/g;
/** `![[fig.png]]` is a picture; `![[A Walk in Caves]]` shows another page. */
const EMBEDDED = /!\[\[(?<target>[^[\]|#\n]{1,300})(?:[|#][^[\]\n]{0,300})?\]\]/g;
/** How long a task took. */
const CLOCK = /^\s*(?::LOGBOOK:|:END:|CLOCK: .*)\s*$/;
const HEADING = /^-\s(#{1,6}\s\S.*)$/;
const INLINE_DATE = /[[(](?:year|date|published)::\s*(\d{4}(?:-\d\d){0,2})[\])]/gi;

const MARK_OF_TASK: Readonly<Record<string, string>> = {
  TODO: " ",
  LATER: " ",
  WAITING: " ",
  DOING: "/",
  NOW: "/",
  DONE: "x",
  CANCELED: "-",
  CANCELLED: "-",
};

/** What programs write for themselves. */
const OF_PROGRAM =
  /^(?:id|collapsed|heading|background-color|created-at|updated-at|card-.*|logseq\..*|ls-type|hl-.*|file|file-path)$/i;

/** The key of the page that a link leads to; null: none that is known. */
export type KeyOfPage = (target: string) => string | null;

/** The page as Markdown. A page of neither program comes back unchanged. */
export function withoutVaultSyntax(stated: string, front: string, keyOfPage: KeyOfPage): string {
  const text = withNoteLinks(withoutSigns(stated), keyOfPage);
  if (text === stated && !OF_VAULT.test(text) && !LINK_ALONE.test(text) && !FRONT_OF_VAULT.test(front)) return text;
  const lines = text.split("\n");
  let isFenced = false;
  let isBelowHeading = false;
  let isBeforeBlocks = true;
  return lines
    .map((line, at) => {
      if (/^\s*(?:```|~~~)/.test(line)) isFenced = !isFenced;
      if (isFenced) return line;
      const heading = HEADING.exec(line)?.[1];
      if (/^\S/.test(line)) isBelowHeading = heading !== undefined;
      if (/^\s*(?:[-#>*]|\d+\.)/.test(line)) isBeforeBlocks = false;
      const shown = heading ?? (isBelowHeading ? line.replace(/^(?:\t| {2})/, "") : line);
      const read = withPropertyAsBullet(shown, { isBeforeBlocks, above: lines[at - 1] ?? "" });
      return withPlainWords(withKeyOfPage(withPlainCallout(read, lines[at + 1] ?? ""), keyOfPage));
    })
    .join("\n");
}

/** Without what it shows in another way than other readers do: comments, words that are highlighted, pictures. */
function withoutSigns(text: string): string {
  const visible = text.includes("%%") ? text.replace(COMMENT, hidden) : text;
  const plain = visible.includes("==") ? visible.replace(HIGHLIGHT, "$1") : visible;
  if (!plain.includes("![[")) return plain;
  return plain.replace(EMBEDDED, (_, target: string) =>
    /\.(?!md$)\w{2,4}$/.test(target) ? `![](<${target}>)` : `[[${target}]]`,
  );
}

/** Each line as a comment in HTML, which is reported as left out. The signs stay, so that it is neither an id nor a mark of aimap's. */
function hidden(code: string, ...[, words]: readonly unknown[]): string {
  if (typeof words !== "string") return code;
  const lines = words.replaceAll("--", "—").split("\n");
  const isEdge = (at: number): boolean => at === 0 || at === lines.length - 1;
  return lines
    .map((line, at) => (line.trim() === "" && !isEdge(at) ? line : line.replace(/\S.*|$/, "<!-- %%$&%% -->")))
    .join("\n");
}

/** Obsidian writes links as Markdown, too: `[Walk](papers/Walk%202019.md)`. */
const FILE_LINK = /\[([^[\]|\n]{1,300})\]\((?!\w+:)<?([^()<>|\n]{1,300})\.md>?\)/g;

function withNoteLinks(text: string, keyOfPage: KeyOfPage): string {
  if (!text.includes(".md")) return text;
  return text.replace(FILE_LINK, (link: string, words: string, path: string) => {
    const target = path.replaceAll("%20", " ");
    return keyOfPage(target) === null ? link : `[[${target}|${words}]]`;
  });
}

/** `- [[A Walk in Caves]] - good`, where a page has this name: `- [@key]: good` */
function withKeyOfPage(line: string, keyOfPage: KeyOfPage): string {
  const { bullet, target, rest = "" } = (line.includes("[[") && LISTED_PAGE.exec(line)?.groups) || {};
  const key = target === undefined ? null : keyOfPage(target);
  if (bullet === undefined || key === null) return line;
  const words = rest.replace(/^\s*[-–—:：](?=\s)/, "").trim();
  // `[[A Walk in Caves]] ✅`: a mark without words
  const isMark = !/[\p{L}\p{N}]/u.test(words);
  const box = isMark && !bullet.includes("[") && statusOfWords(words) === "read" ? "[x] " : "";
  // `[@key]: good` would be the definition of a link
  return `${bullet}${box}[@${key}]${isMark ? "" : `${/^[#^]/.test(words) ? "" : "\\:"} ${words}`}`;
}

interface PropertyPlace {
  readonly isBeforeBlocks: boolean;
  readonly above: string;
}

/** `authors:: Jane Doe` below a bullet becomes a bullet below it. Those of the page, or of the program, are left out. */
function withPropertyAsBullet(line: string, { isBeforeBlocks, above }: PropertyPlace): string {
  if (CLOCK.test(line)) return "";
  const [found, space = "", name = "", value = ""] = PROPERTY.exec(line) ?? [];
  if (found === undefined) return line;
  if (isBeforeBlocks || value.trim() === "" || OF_PROGRAM.test(name)) return "";
  const indent = space.replace(/ {2}$/, "");
  const unit = space.includes("\t") || /^\t/.test(above) ? "\t" : "  ";
  return `${indent}${unit}- ${name}: ${value}`;
}

/** `> [!tip] Title` without its kind. The line below goes on after a colon. */
function withPlainCallout(line: string, below: string): string {
  const { mark, title = "", stop = "" } = (line.includes("[!") && CALLOUT.exec(line)?.groups) || {};
  if (mark === undefined) return line;
  const goesOn = title !== "" && stop === "" && /^\s*>[\s>]*[^\s>]/.test(below);
  return `${mark}${title}${goesOn ? ":" : stop}`;
}

function withPlainWords(line: string): string {
  if (!/\[[[!]|\^|::|^\s*-\s[A-Z]{3}/.test(line)) return line;
  return line
    .replace(PROPERTY_IN_BULLET, "$1: ")
    .replace(TASK, (_, bullet: string, word: string) => `${bullet}[${MARK_OF_TASK[word] ?? " "}] `)
    .replace(NOTE_LINK, (_, target: string, words?: string) => words ?? target)
    .replace(INLINE_DATE, "($1)")
    .replace(BLOCK_ID, "");
}
