// Reports on files and maps as a whole, in the formats that they have.
import type { AnswerOf, ReportAnswer } from "../answers/answer.ts";
import type { Screen } from "../terminal/screen.ts";

/** A report and the format asked for. */
export type FormattedReport =
  | (ReportAnswer & { readonly format: "text" | "json" })
  | (AnswerOf<"diff"> & { readonly format: "markdown" });

/** @param screen what the output can show; only text asks for it */
export async function renderReport(report: FormattedReport, screen: () => Promise<Screen>): Promise<string> {
  switch (report.format) {
    case "json": {
      const [{ reportRecord }, { toJson }] = await Promise.all([
        import("../answers/report-records.ts"),
        import("./json.ts"),
      ]);
      return toJson(reportRecord(report));
    }
    case "markdown": {
      const [{ sanitisedDiff }, { diffMarkdown }] = await Promise.all([
        import("../answers/sanitised.ts"),
        import("./markdown/diff.ts"),
      ]);
      return diffMarkdown(await sanitisedDiff(report));
    }
    case "text": {
      const [{ sanitisedReport }, { renderText }] = await Promise.all([
        import("../answers/sanitised.ts"),
        import("./formats/text.ts"),
      ]);
      return renderText(await sanitisedReport(report), { screen });
    }
  }
}
