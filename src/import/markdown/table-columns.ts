// What the columns of a table hold, by their names.
import type { TableCell, TableRow } from "mdast";
import { kindOfLabel } from "./entry/link-kinds.ts";
import { type Piece, piecesOf } from "./entry/pieces.ts";
import { isLinkAway } from "./items.ts";

type ColumnRole = "title" | "date" | "authors" | "venue" | "organization" | "links" | "keywords" | "comment" | "number";

export interface TableColumn {
  readonly name: string;
  /** Null for a name that we do not know: the cells below it become notes. */
  readonly role: ColumnRole | null;
}

const ROLES: readonly (readonly [ColumnRole, RegExp])[] = [
  ["number", /^(?:#|no\.?|nr\.?|id|index|rank|序号)?$/i],
  ["date", /^(?:date|year|month|time|published|publication date|release(?:d| date)?|when|日期|时间|年份)$/i],
  ["authors", /^(?:authors?|by|people|researchers?|作者)$/i],
  [
    "venue",
    /^(?:venue|conference|journal|pub\.?|publication|published in|publisher|source|where|conf\.?|proceedings|会议)$/i,
  ],
  [
    "organization",
    /^(?:institut(?:e|es|ion|ions)|organi[sz]ations?|org\.?|affiliations?|company|companies|labs?|team|university|developer|creator|机构)$/i,
  ],
  ["keywords", /^(?:key ?words?|tags?|topics?|areas?|category|categories|task|tasks|type|field|domain)$/i],
  [
    "links",
    /^(?:links?|urls?|code|github|repo(?:sitory)?|pdf|arxiv|project(?: page)?|website|site|page|homepage|demo|video|slides|blog|resources?|source code|implementation|doi|dataset|model|weights)$/i,
  ],
  [
    "comment",
    /^(?:comments?|notes?|description|summary|abstract|tl;?dr|remarks?|details|highlights?|contributions?|about|what|why|介绍)$/i,
  ],
];
/** Names of the column with the titles, best first. */
const TITLE_NAMES = [
  /^(?:papers? )?titles?(?: (?:&|and|\/).*)?$|^(?:标题|论文)$/i,
  /^papers?(?: (?:title|name|link)s?)?$/i,
  /^(?:name|work|publication|article|method|model|reference|book|project|resource|title.*|paper.*)$/i,
];

/** The columns of a table with these names. Null: no column has titles, so that it is not a table of papers. */
export function findColumns(names: readonly string[], rows: readonly TableRow[]): TableColumn[] | null {
  const hasLinks = rows.some(({ children }) => children.some((cell) => linksIn(cell).length > 0));
  const named = TITLE_NAMES.map((form) => names.findIndex((name) => form.test(name))).filter((index) => index >= 0);
  const isTitled = (index: number): boolean => linksToTitles(rows, index);
  // a column `Paper` beside a column `Title` has links
  const title = named.find(isTitled) ?? named[0] ?? names.findIndex((_, index) => isTitled(index));
  if (title < 0 || !hasLinks) return null;
  return names.map((name, index) => {
    if (index === title) return { name, role: "title" };
    const role = ROLES.find(([, form]) => form.test(name))?.[0] ?? null;
    return { name, role: role ?? (named.includes(index) ? "links" : null) };
  });
}

/** Whether at least half of the cells in the column have a link that is not a label. */
function linksToTitles(rows: readonly TableRow[], index: number): boolean {
  const titled = rows.filter((row) => linksIn(row.children[index]).some(({ text }) => kindOfLabel(text) === null));
  return titled.length * 2 >= rows.length;
}

function linksIn(cell: TableCell | undefined): Piece[] {
  return piecesOf(cell?.children ?? []).filter(isLinkAway);
}
