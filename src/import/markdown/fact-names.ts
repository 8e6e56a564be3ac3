// The names that facts have: as columns of a table (`| Year |`), and before a line below a paper (`📅 Date: …`).
import { STATUS_NAME, TAGS_NAME } from "../reader-marks.ts";
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
    /^(?:dates?|year|month|time|published(?: on)?|publication (?:date|year)|pub\.? date|publish date|release(?:d| date| time)?|posted|submitted|when|first (?:release|version)|日期|时间|年份|发表时间|发布时间|datum|jahr|fecha|année)$/i,
  ],
  [
    "authors",
    /^(?:authors?|by|people|researchers?|speakers?|first authors?|presenters?|lecturers?|作者|autoren|autores|auteurs)$/i,
  ],
  [
    "venue",
    /^(?:venue|conference|conf\.?(?:\/journal)?|journal|pub\.?|publications?|published (?:in|at)|publisher|publish|sources?|where|proceedings|appeared in|conference\/journal|journal\/conference|venue\/(?:year|date)|book|会议|期刊|来源|出处|发表)$/i,
  ],
  [
    "organization",
    /^(?:institut(?:e|es|ion|ions)|organi[sz]ations?|org\.?|affiliations?|company|companies|labs?|team|university|universities|developer|creator|from|机构|单位|公司)$/i,
  ],
  [
    "keywords",
    /^(?:key(?: ?words?| topics?)?|topics?|areas?|category|categories|tasks?|types?|field|domain|subjects?|关键词|标签|类别)$/i,
  ],
  [
    "comment",
    /^(?:comments?|notes?|description|abstract|details|summary|tl;?dr|tldr|one[- ]line(?: summary)?|in short|intro|introduction|remarks?|highlights?|contributions?|about|what|why|takeaways?|介绍|简介|摘要|备注|说明)$/i,
  ],
];
const LINK_COLUMNS =
  /^(?:links?|urls?|code|github|repo(?:sitory)?|pdf|arxiv|project(?: page)?|website|site|page|homepage|demo|video|slides|blog|resources?|source code|implementation|doi|dataset|model|weights|paper)$/i;

/** What facts of this name are. Null: the name is not known. */
export function roleOfName(name: string): FactRole | null {
  const bare = name.replace(/\p{Extended_Pictographic}|\p{Regional_Indicator}|\u200d|\ufe0f|\u20e3|[*_]/gu, "").trim();
  const role = ROLES.find(([, form]) => form.test(bare))?.[0];
  if (role !== undefined) return role;
  const isLink =
    LINK_COLUMNS.test(bare) || (bare !== "" && kindOfLabel(bare) !== null && kindOfLabel(bare) !== "other");
  return isLink ? "links" : null;
}
