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
      ["--layer mine", "listed in this layer of the map: a name, a file, or a part that fits only one"],
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
      ["author:nanda", "the same as --author; also org: topic: year: since: until: has: without: kind: layer:"],
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
  layers: {
    summary: "how maps are laid over one another",
    text: "Each map named by --map, AIMAP_MAP or aimap config set map is a layer over those before it. A map, an outline or a bibliography can be one, and bundled is the built-in map. Topics meet by the path of their names, case and accents aside, papers by DOI, arXiv id, URL or title; what a later layer says wins; places, notes and links add up.",
    rows: [
      ["title, venue", "the later layer's; an earlier title is found as another title of the work"],
      ["date", "the later one, unless it is the same less exactly, or only told by an arXiv id"],
      ["authors", "the later list, unless it is cut short and the earlier is not"],
      ["from", "the later organisations, where it names any"],
      ["kind", "the later one, unless build only assumed it: other, or preprint for an arXiv id"],
      ["page, code, demo", "the later link; an earlier one that it replaces becomes a note, as DOI and arXiv id do"],
      ["places", "all of them; the same topic and group is one place, another comment another"],
      ["notes, groups", "all of them, each once; keywords and the glossary too"],
      ["id", "the earlier one; another work with the same id gets a letter behind it"],
      ["[@key]", "behind a title in an outline: the paper of that id in the layers below"],
    ],
  },
  checks: {
    summary: "the rules of aimap check",
    text: "Errors make the check fail; warnings are worth a look; notes are shown with --severity note. A finding is accepted by a comment beside the entry, <!-- accept no-date: the reason --> in Markdown, % accept no-date: the reason in BibTeX, custom.aimap.accept in CSL-JSON. --explain says more of each rule.",
    rows: Object.entries(RULES).map(([name, { severity, finds }]) => [name, `${severity}: ${finds}`] as const),
  },
  environment: {
    summary: "the variables that aimap looks at",
    text: "Options beat variables, variables beat settings, and settings beat what is found out about the terminal.",
    rows: [
      ["AIMAP_MAP", "the maps to use, parted as PATH is; each is laid over those before, as --map does"],
      ["XDG_CONFIG_HOME", "the folder of aimap/config.json, where aimap config keeps settings; ~/.config by default"],
      ["XDG_CONFIG_DIRS", "folders in which settings are looked for after that; /etc/xdg by default"],
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
