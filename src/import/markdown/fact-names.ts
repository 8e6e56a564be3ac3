// The names that facts have: as columns of a table (`| Year |`), and before a line below a paper (`📅 Date: …`).

import { HEADER_WORDS, nameOf } from "../header-words.ts";
import { STATUS_NAME, TAGS_NAME } from "../reader-marks.ts";
import { remembering } from "../remembering.ts";
import { kindOfLabel } from "./entry/link-kinds.ts";

export type FactRole =
  | "date"
  | "authors"
  | "venue"
  | "organization"
  | "links"
  | "keywords"
  | "tags"
  | "status"
  | "comment"
  | "number";

const ROLES: readonly (readonly [FactRole, RegExp])[] = [
  ["number", /^(?:#|no\.?|nr\.?|id|index|rank|序号|编号|stars?|citations?|cited|已录制|引用)?$/i],
  ["status", STATUS_NAME],
  ["tags", TAGS_NAME],
  [
    "date",
    nameOf(
      `dates?|year|month|time|published(?: on)?|publication (?:date|year)|pub\\.? ?(?:date|year|yr)|publish(?:ed|ing)? (?:date|time|year)|(?:release|submission|issue) (?:date|time|year)|(?:date|time|year) (?:published|of publication)|released?|posted|submitted|when|first (?:release|version)|${HEADER_WORDS.YEAR}|${HEADER_WORDS.DATE}`,
    ),
  ],
  ["authors", nameOf(`authors?|by|people|researchers?|speakers?|first authors?|lecturers?|${HEADER_WORDS.AUTHORS}`)],
  [
    "venue",
    nameOf(
      `venue|conference|conf\\.?(?:/journal)?|journal|pub\\.?|publications?|(?:published|accepted|presented|appeared|appears) (?:in|at|by|to)|accepted|publisher|publish|sources?|where|proceedings?|conference/journal|journal/conference|venue/(?:year|date)|(?:journal|venue|publication|conference) (?:info(?:rmation)?|name|title)|book|发表|発表|${HEADER_WORDS.VENUE}`,
    ),
  ],
  [
    "organization",
    /^(?:institut(?:e|es|ion|ions)|org(?:a?ni|an)[sz]ations?|org\.?|affiliations?|company|companies|labs?|team|university|universities|developer|creator|from|机构|单位|公司)$/i,
  ],
  [
    "keywords",
    /^(?:key(?: ?words?| topics?)?|topics?|areas?|category|categories|tasks?|types?|field|domain|subjects?|关键词|标签|类别|分野|カテゴリ|キーワード|분야|키워드|카테고리)$/i,
  ],
  [
    "comment",
    /^(?:comments?|notes?|memos?|description|abstract|details|summary|tl;?dr|tldr|one[- ]line(?: summary)?|in short|intro|introduction|remarks?|highlights?|contributions?|about|what|why|takeaways?|介绍|简介|摘要|备注|说明|概要|一言|コメント|メモ|요약|설명|한줄평|comentarios?|descripción|resumen|bemerkung(?:en)?|kommentare?|beschreibung|anmerkung(?:en)?|commentaires?|remarques?|descrição|resumo|описание|комментари[ий]|примечани[ея])$/i,
  ],
];
const LINK_COLUMNS =
  /^(?:(?:(?:additional|further|related|useful|other|code|project|source|paper) )?links?|urls?|code|github|repo(?:sitory)?|pdf|arxiv|project(?: page)?|website|site|page|homepage|demo|video|slides|blog|resources?|source code|implementation|doi|dataset|model|weights|paper|enlaces?|código|verweise?|collegament[oi]|liens?|ссылк[аи]|код|链接|リンク|링크)$/i;

function roleOf(name: string): FactRole | null {
  return ROLES.find(([, form]) => form.test(name))?.[0] ?? null;
}

/** `Pub.&Year`, `Pub. or Date`, `Authors / Year`: a date beside something else is found in what the other one holds. */
function roleOfBoth(name: string): FactRole | null {
  const [first, second, ...others] = name
    .split(/\s*(?:[&/+,，、]|(?<=(?:year|date|年份?|日期)\s*)[-–—]|\b(?:and|or)\b|和|与|或)\s*/i)
    .map((part) => part.trim());
  if (first === undefined || second === undefined || others.length > 0) return null;
  const roles = [roleOf(first), roleOf(second)];
  // `Author/Editor`, `Journal/Booktitle`
  const [named = null, another = named] = roles.filter((role) => role !== null);
  if (name.includes("/") && named === another && (named === "venue" || named === "authors")) return named;
  const other = roles.find((role) => role === "venue" || role === "authors");
  if (roles.every((role) => role === "date")) return "date";
  return roles.includes("date") && other !== undefined ? other : null;
}

/** What facts of this name are. Null: the name is not known. */
export const roleOfName = remembering((name): FactRole | null => {
  const bare = name.replace(/\p{Extended_Pictographic}|\p{Regional_Indicator}|\u200d|\ufe0f|\u20e3|[*_]/gu, "").trim();
  // `Date (1st)`
  const role = roleOf(bare) ?? roleOf(bare.replace(/\s*\([^()]{1,20}\)$/, ""));
  if (role !== null) return role;
  const joined = roleOfBoth(bare);
  if (joined !== null) return joined;
  const isLink =
    LINK_COLUMNS.test(bare) || (bare !== "" && kindOfLabel(bare) !== null && kindOfLabel(bare) !== "other");
  return isLink ? "links" : null;
});
