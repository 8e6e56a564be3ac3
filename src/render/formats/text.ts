// Text for people. Each answer has a view, one file each, loaded when it is needed.
import type { MapAnswer, ReportAnswer } from "../../answers/answer.ts";
import type { RenderOptions } from "../format.ts";

export async function renderText(
  answer: MapAnswer | ReportAnswer,
  options: Pick<RenderOptions, "screen"> & Partial<Pick<RenderOptions, "fields">>,
): Promise<string> {
  const screen = await options.screen();
  const { fields = null } = options;
  if (fields !== null && "map" in answer) return (await import("../text/fields.ts")).fieldsText(answer, fields, screen);
  switch (answer.type) {
    case "list":
      return (await import("../text/list.ts")).listText(answer, screen);
    case "search":
      return (await import("../text/search.ts")).searchText(answer, screen);
    case "related":
      return (await import("../text/related.ts")).relatedText(answer, screen);
    case "timeline":
      return (await import("../text/timeline.ts")).timelineText(answer, screen);
    case "tree":
      return (await import("../text/tree.ts")).treeText(answer, screen);
    case "stats":
      return (await import("../text/stats.ts")).statsText(answer, screen);
    case "show":
      return (await import("../text/show.ts")).showText(answer, screen);
    case "cite":
      return (await import("../text/cite.ts")).citeText(answer, screen);
    case "overview":
      return (await import("../text/overview.ts")).overviewText(answer, screen);
    case "check":
      return (await import("../text/check.ts")).checkText(answer, screen);
    case "diff":
      return (await import("../text/diff.ts")).diffText(answer, screen);
    case "edit":
      return (await import("../text/edit.ts")).editText(answer, screen);
    case "config":
      return (await import("../text/config.ts")).configText(answer);
    case "cache":
      return (await import("../text/cache.ts")).cacheText(answer);
  }
}
