// What the help explains besides single commands: shared filters, queries, formats, checks, the environment, exit codes.
import { RULES } from "../check/rules.ts";
import { EXIT_CODES } from "../errors.ts";

export interface HelpTopic {
  readonly summary: string;
  /** What comes before the rows. */
  readonly text: string;
  /** What is written, and what it means. */
  readonly rows: readonly (readonly [string, string])[];
}

export const HELP_TOPICS: Readonly<Record<string, HelpTopic>> = {
  filters: {
    summary: "narrow and order the papers of any command",
    text: "list, search, timeline and tree take the same filters. The same option given again means “or”, different options mean “and”.",
    rows: [
      ["--topic scaling", "in this topic or below it: an id, a name, or a part of either that fits only one"],
      ["--org openai", "by people of this organisation"],
      ["--author nanda", "by this author: full name, family name, or with initials"],
      ["--year 2024", "of that year; also 2020..2023, 2023.. and ..2019"],
      ["--since 2024-06", "dated then or later; a paper dated 2024 may be from June, so it stays"],
      ["--until 2015", "dated then or earlier"],
      ["--has code", "with code, a demo, notes or a date; --without for the others"],
      ["--kind thesis", "of this kind: article, conference, preprint, report, thesis, book, post, essay, other"],
      ["--sort title", "by date, title, author or topic; a search also by relevance"],
      ["--reverse", "the order turned round"],
      ["--limit 5", "at most so many"],
    ],
  },
  query: {
    summary: "what a search understands",
    text: "Words match in titles, authors, organisations, topics, comments, notes and keywords, in any order and inflection; abbreviations match what they stand for, and misspelt words what they resemble. A query can hold more than words:",
    rows: [
      ['"dark matter"', "these words, together (for a shell: '\"dark matter\"')"],
      ["-openai", "without this word, whatever it is called there"],
      ["author:nanda", "the same as --author; also org: topic: year: since: until: has: without: kind:"],
      ["-org:mit", "the same, left out"],
      ["before 2015", "time in plain words: 2024, july 2024, since 2023, before 2015"],
      ["2309.08600", "that very paper; a DOI or a URL too"],
    ],
  },
  formats: {
    summary: "what --format prints",
    text: "Every command that shows papers or topics prints in every format; all but text are the same bytes on a terminal and in a pipe. --fields id,title narrows json, jsonl, csv, tsv and markdown; aimap schema describes the fields.",
    rows: [
      ["text", "for reading; wrapped and coloured on a terminal"],
      ["json", "one document, two-space indented; --json for short"],
      ["jsonl", "the elements of that document's array, one a line"],
      ["csv", "RFC 4180, with a header; a ' before what a spreadsheet would run as a formula"],
      ["tsv", "the same with tabs; \\t, \\n and \\\\ are escapes as in JSON"],
      ["markdown", "a reading list as GitHub renders it"],
      ["bibtex", "for LaTeX, with bibtex or biber"],
      ["csl-json", "for Zotero, pandoc and aimap build --references"],
      ["ris", "for other reference managers"],
      ["ids", "one id a line; with -0 each ends with NUL"],
    ],
  },
  checks: {
    summary: "the rules of aimap check",
    text: "Errors make the check fail; warnings are worth a look; notes are shown with --severity note. A finding is accepted by a comment beside the entry, <!-- accept no-date: the reason --> in Markdown, % accept no-date: the reason in BibTeX, custom.aimap.accept in CSL-JSON. --explain says more of each rule.",
    rows: Object.entries(RULES).map(([name, { severity, finds }]) => [name, `${severity}: ${finds}`] as const),
  },
  environment: {
    summary: "the variables that aimap looks at",
    text: "Options beat variables, and variables beat what is found out about the terminal.",
    rows: [
      ["AIMAP_MAP", "a map file to use instead of the bundled one, as --map does"],
      ["AIMAP_PAGER, PAGER", "the pager for text longer than the screen; less by default, none if empty or cat"],
      ["LESS", "options for less; FRX where it is not set"],
      ["BROWSER", "commands for aimap open, parted by colons; %s stands for the address"],
      ["NO_COLOR", "any value: no colour"],
      ["FORCE_COLOR, CLICOLOR_FORCE", "colour also in a pipe; they beat NO_COLOR, and --color beats them"],
      ["CLICOLOR", "0: no colour"],
      ["FORCE_HYPERLINK", "1: titles are links on any terminal; 0: on none"],
      ["TERM", "dumb: no colour, no links, no pager"],
      ["LC_ALL, LC_CTYPE, LANG", "a locale without UTF-8: drawing in ASCII, as --ascii does"],
    ],
  },
  "exit-codes": {
    summary: "what a shell reads from $?",
    text: "With --json an error is one JSON object on stderr; its code is a stable name.",
    rows: EXIT_CODES.map(({ code, meaning }) => [String(code), meaning] as const),
  },
};
