// What a command can answer: a closed union. Commands return answers and formats render them; an answer knows neither.
import type { CheckResult } from "../check/run.ts";
import type { MapDiff } from "../layers/compare.ts";
import type { DateSpan } from "../map/dates.ts";
import type { EntryChange } from "../map/entry-change.ts";
import type { Entry } from "../map/find.ts";
import type { YearCount } from "../map/map-columns.ts";
import type { Paper, ResearchMap, Topic } from "../map/model.ts";
import type { StatKey, StatRow } from "../map/stats.ts";
import type { Period, TimelineView } from "../map/timeline.ts";
import type { TreeNode } from "../map/tree.ts";
import type { SearchResult } from "../search/answer.ts";

/** An answer made of papers and topics of one map. Every format renders it. */
export type MapAnswer = {
  readonly map: ResearchMap;
  /** The organisations that filters name: of a paper from several, text shows one of these. */
  readonly organizations?: readonly string[];
} & (
  | { readonly type: "list"; readonly papers: readonly Paper[] }
  | {
      readonly type: "search";
      readonly results: readonly SearchResult[];
      /** Say why each paper matched. */
      readonly withReasons: boolean;
    }
  | {
      readonly type: "related";
      /** The papers that were named. */
      readonly named: readonly Paper[];
      /** The nearest first, unless another order was asked for. */
      readonly results: readonly SearchResult[];
      /** Say how much each reason counts. */
      readonly withReasons: boolean;
    }
  | {
      readonly type: "timeline";
      /** By year or month; undated papers last. */
      readonly periods: readonly Period[];
      readonly by: TimelineView;
      /** The span of time that was asked for; the chart covers it. */
      readonly asked: DateSpan;
      /** The topics of which there is a row, by topic; null: all. */
      readonly topicIds?: ReadonlySet<string> | null;
      /** The histogram without the papers. */
      readonly isChartOnly: boolean;
    }
  | {
      readonly type: "tree";
      readonly nodes: readonly TreeNode[];
      /** The topic that the tree starts from; null: the whole map. */
      readonly root: Topic | null;
      /** All papers in the tree. */
      readonly papers: readonly Paper[];
      /** Their years. */
      readonly years: readonly YearCount[];
      /** Show the papers of each topic too. */
      readonly withPapers: boolean;
      /** Show how much of each topic is read, instead of its years. */
      readonly withProgress: boolean;
      /** Text leaves out topics without papers, because filters keep only some papers. */
      readonly isFiltered: boolean;
      /** The nodes are the topics without papers, wherever they are in the tree. */
      readonly isEmptyOnly: boolean;
    }
  | {
      readonly type: "stats";
      readonly by: StatKey;
      readonly rows: readonly StatRow[];
      /** Show the years of each row as a heat map. */
      readonly withYears: boolean;
    }
  | { readonly type: "show"; readonly entries: readonly Entry[] }
  /** References to papers, for a bibliography. */
  | { readonly type: "cite"; readonly papers: readonly Paper[] }
  /** The whole map, by its topics at the top. */
  | { readonly type: "overview"; readonly nodes: readonly TreeNode[] }
);

/** An answer about files or maps as a whole. Text and JSON render it, and Markdown a diff. */
export type ReportAnswer =
  | {
      readonly type: "check";
      /** What was checked, as it was named. */
      readonly files: readonly string[];
      readonly result: CheckResult;
      /** Explain each rule that found something. */
      readonly withExplanations: boolean;
      /** Show a reader all findings of a rule, however many they are. */
      readonly withAll: boolean;
    }
  | ({ readonly type: "diff" } & NamedDiff)
  | ({ readonly type: "edit" } & ListEdit)
  | {
      readonly type: "config";
      /** The person's own settings file, whether it exists or not; null: there is no place for one. */
      readonly path: string | null;
      /** Every setting in the order of the list; null: not set. */
      readonly settings: Readonly<Record<string, SettingInFile | null>>;
      /** The file of the reader's own list, whether it exists or not; null: there is no place for one. */
      readonly list: { readonly path: string; readonly exists: boolean } | null;
      /** The folder of prepared maps, whether it exists or not; null: there is no place for one. */
      readonly cache: string | null;
      /** The home folder, which people read as `~`; undefined: unknown. */
      readonly home?: string | undefined;
    }
  | {
      readonly type: "cache";
      /** The folder of prepared maps, whether it exists or not; null: there is no place for one. */
      readonly folder: string | null;
      /** Whether the environment turns the cache off. */
      readonly isOff: boolean;
      /** Used last first. */
      readonly maps: readonly PreparedMap[];
      /** The home folder, which people read as `~`; undefined: unknown. */
      readonly home?: string | undefined;
    };

/** A map in the cache. */
export interface PreparedMap {
  readonly path: string;
  readonly bytes: number;
  /** Its layers as they were named, the lowest first; none if another version of the program made it. */
  readonly layers: readonly string[];
}

/** A finished text, safe to write to a terminal: a script, a schema, an exported map. No format changes it. */
export interface TextAnswer {
  readonly type: "text";
  readonly text: string;
  /** What comes after the text: a long text of which each piece is made when it is written. */
  readonly pieces?: Iterable<string>;
  /** Shown through the pager if it is longer than the screen. */
  readonly isPaged?: boolean;
}

export type Answer = MapAnswer | ReportAnswer | TextAnswer;

/** The answer of one type. */
export type AnswerOf<T extends Answer["type"]> = Extract<Answer, { readonly type: T }>;

/** What differs between two maps, and the maps as they were named. */
export interface NamedDiff extends MapDiff {
  readonly oldName: string;
  readonly newName: string;
}

/** What a command did to the reader's own list, or with --dry-run would do. */
export interface ListEdit {
  /** The file. */
  readonly list: string;
  /** The same as people write it: with `~` for their home. */
  readonly shownList: string;
  readonly isDryRun: boolean;
  readonly isCreated: boolean;
  /** What was done, where that is not a change of papers: what was undone. */
  readonly summary: string | null;
  /** What was not done, and which command does it. */
  readonly remarks: readonly string[];
  readonly entries: readonly EntryChange[];
  readonly lines: readonly EditedLine[];
}

/** A line of the list that is new, gone, or another. */
export interface EditedLine {
  /** From 1, in the new list; of a line that is gone, where it was. */
  readonly line: number;
  readonly before: string | null;
  readonly after: string | null;
}

/** A setting and the file that sets it. */
export interface SettingInFile {
  readonly value: readonly string[] | string | boolean;
  readonly path: string;
}
