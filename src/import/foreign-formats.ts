// Formats of lists that are not read, and what to do with them: recognised, so that they do not become a map of nothing.
import { isKnownEnding } from "./formats.ts";
import type { Problem } from "./problems.ts";

interface ForeignFormat {
  /** What it is, in words that follow “is”. */
  readonly name: string;
  /** Endings of file names, without the dot, in lower case. */
  readonly endings: readonly string[];
  /** Whether a text that begins like this is in the format. */
  readonly isRecognised: (start: string) => boolean;
  /** How its owner gets a list that is read; null: pandoc converts it. */
  readonly advice: string | null;
  /** Its name for pandoc. */
  readonly pandoc?: string;
}

const FORMATS: readonly ForeignFormat[] = [
  {
    name: "a Jupyter notebook",
    endings: ["ipynb"],
    isRecognised: (start) => start.startsWith("{") && /"nbformat"\s*:|"cell_type"\s*:/.test(start),
    advice: "convert it with: jupyter nbconvert --to markdown",
  },
  {
    name: "a map",
    endings: [],
    isRecognised: (start) => start.startsWith("{") && /"schemaVersion"\s*:/.test(start),
    advice: "open it with --map",
  },
  {
    name: "HTML",
    endings: ["html", "htm", "xhtml"],
    isRecognised: (start) =>
      /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,500}?-->\s*)?<(?:!doctype\s+html|html[\s>])/i.test(start),
    advice: null,
    pandoc: "html",
  },
  {
    name: "OPML",
    endings: ["opml"],
    isRecognised: (start) => /^(?:<\?xml[^>]*>\s*)?<opml[\s>]/i.test(start),
    advice: null,
    pandoc: "opml",
  },
  {
    name: "XML",
    endings: ["xml"],
    isRecognised: (start) => /^<\?xml\s/.test(start),
    advice: "export it as BibTeX, RIS or CSL-JSON from the program that made it",
  },
  {
    name: "LaTeX",
    endings: ["tex", "latex", "bbl"],
    isRecognised: (start) =>
      /^\s*\\(?:documentclass|usepackage|begin\{(?:document|thebibliography)\}|section\*?\{|bibitem)/m.test(start),
    advice: null,
    pandoc: "latex",
  },
  {
    name: "org-mode",
    endings: ["org"],
    isRecognised: (start) =>
      /^#\+(?:title|author|startup|options|filetags|begin_\w+):?(?:\s|$)/im.test(start) ||
      (/^\*{1,6} \S/m.test(start) && /\[\[https?:[^\]\n]+\](?:\[[^\]\n]*\])?\]/.test(start)),
    advice: null,
    pandoc: "org",
  },
  {
    name: "reStructuredText",
    endings: ["rst", "rest"],
    isRecognised: (start) => /^\.\. (?:_[^:\n]+:|[\w-]+::)/m.test(start) || /`[^`<\n]+<https?:[^>\s]+>`__?/.test(start),
    advice: null,
    pandoc: "rst",
  },
  {
    name: "AsciiDoc",
    endings: ["adoc", "asciidoc"],
    isRecognised: (start) => /^=+ \S[^\n]*\n/.test(start) && /https?:\/\/[^\s[]+\[[^\]\n]+\]/.test(start),
    advice: null,
    pandoc: "asciidoc",
  },
  {
    name: "a PDF",
    endings: ["pdf"],
    isRecognised: (start) => start.startsWith("%PDF-"),
    advice: "name a reading list or bibliography instead: Markdown, BibTeX, RIS, CSL-JSON or CSV",
  },
  {
    name: "a document of a word processor",
    endings: ["docx", "odt", "rtf"],
    isRecognised: (start) => start.startsWith("{\\rtf") || start.startsWith("PK\u0003\u0004"),
    advice: null,
    pandoc: "docx",
  },
  {
    name: "a spreadsheet",
    endings: ["xlsx", "xls", "ods"],
    isRecognised: () => false,
    advice: "save it as CSV",
  },
];

/** As much of a text as is looked at, in UTF-16 code units. */
const START_LENGTH = 20_000;

/** Why a list is not read because of what it is, and what to do about it. Null: it is not known to be anything else. */
export function foreignProblem(file: string, text: string): Problem | null {
  const ending = /\.(\w+)$/.exec(file)?.[1]?.toLowerCase() ?? "";
  const start = text.slice(0, START_LENGTH).trimStart();
  const format =
    FORMATS.find(({ endings }) => endings.includes(ending)) ??
    (isKnownEnding(ending) ? undefined : FORMATS.find(({ isRecognised }) => isRecognised(start)));
  if (format === undefined) return null;
  const message = `${format.name} is not read; ${format.advice ?? adviceOf(format, file)}`;
  return { file, at: null, rule: "not-read", message };
}

function adviceOf({ pandoc }: ForeignFormat, file: string): string {
  const name = file.replace(/^.*[\\/]/, "");
  const list = /^[\w.-]+\.\w+$/.test(name) ? [name, name.replace(/\.\w+$/, ".md")] : ["LIST", "list.md"];
  return `convert it with: pandoc -f ${pandoc} -t gfm ${list.join(" -o ")}`;
}
