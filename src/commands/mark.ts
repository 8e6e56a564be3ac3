// aimap mark: how far the reader is with papers, and her tags.

import { completes } from "../cli/completes.ts";
import { Argument, type Command } from "../cli/declarations.ts";
import { addExamples } from "../cli/examples.ts";
import { findNamed } from "../cli/find-named.ts";
import { editReply } from "../cli/list-reply.ts";
import { findEntries } from "../cli/named-entries.ts";
import { paperNamed } from "../cli/named-papers.ts";
import { addListOptions, type ListChangeOptions, tagOption, toTag } from "../cli/options/list-options.ts";
import { oneOfOption } from "../cli/options/option-kinds.ts";
import { collectParsed } from "../cli/options/parsers.ts";
import { type Reply, setAction } from "../cli/output.ts";
import { openOwnList } from "../cli/own-list.ts";
import { quoteForShell } from "../cli/shell-words.ts";
import type { Context } from "../context.ts";
import { didYouMean, Failure, orList } from "../errors.ts";
import { statusOfWords } from "../import/reader-marks.ts";
import { type Paper, type ResearchMap, STDIN } from "../map/model.ts";
import { STATUSES, type Status } from "../map/vocabulary.ts";
import { fulfil, NO_WISH } from "../my-list/changes.ts";
import { andList } from "../render/phrases.ts";

/** A tag to put on or take off. */
export interface TagChange {
  readonly tag: string;
  readonly isRemoved: boolean;
}

export interface MarkOptions extends ListChangeOptions {
  readonly ids: readonly string[];
  readonly status?: Status;
  readonly tag?: readonly TagChange[];
}

const IDS = `the papers, then one of ${STATUSES.join(", ")}; "-" reads ids from standard input`;

export function defineMark(command: Command, context: Context, run = runMark): void {
  command
    .description(
      "Record in your own list how far you are with papers, and change their tags. Papers that are not in the list yet are added.",
    )
    .addArgument(completes(new Argument("<id...>", IDS), "marks"))
    .addOption(oneOfOption("--status <status>", STATUSES, "the same as the last word: "))
    .addOption(
      tagOption("--tag <change>", "tags to add (+tag) and remove (-tag)").argParser(collectParsed(toTagChange)),
    );
  addListOptions(command);
  addExamples(command, [
    { line: "aimap mark gao2024scaling read", purpose: "one paper" },
    { line: "aimap mark gao2024scaling --tag +thesis -later", purpose: "add one tag and remove another" },
    { line: "aimap search sae --format ids | aimap mark - queued", purpose: "everything that a search found" },
  ]);
  setAction(command, context, (words: string[], options: Omit<MarkOptions, "ids">) =>
    run({ ...options, ...idsAndStatus(words, options.status) }, context),
  );
}

function toTagChange(text: string): TagChange {
  return { tag: toTag(text.replace(/^[+-]/, "")), isRemoved: text.startsWith("-") };
}

/** Undefined: the word is none of the statuses. */
function statusNamed(word = ""): Status | undefined {
  return STATUSES.find((status) => status === word.toLowerCase());
}

/** The last word is the status, unless --status states it. */
function idsAndStatus(words: readonly string[], stated: Status | undefined): Pick<MarkOptions, "ids" | "status"> {
  const last = statusNamed(words.at(-1));
  if (stated !== undefined || last === undefined)
    return { ids: words, ...(stated === undefined ? {} : { status: stated }) };
  return { ids: words.slice(0, -1), status: last };
}

export async function runMark(options: MarkOptions, context: Context): Promise<Reply> {
  const { ids, status = null, tag = [], dryRun = false } = options;
  if (ids.length === 0) throw new Failure("missing-argument", "say which papers: aimap mark ID... STATUS");
  checkStatuses(ids, options);
  if (status === null && tag.length === 0 && ids.length === 1) throw noStatus();
  const list = await openOwnList(options, context, ids);
  if (status === null && tag.length === 0) throw await wrongStatus(ids, list.map);
  const papers = new Set((await findEntries(list.map, ids, context)).map(paperNamed));
  const absent = absentTags(tag, papers);
  const [first] = absent;
  // where nothing else is asked for
  if (first !== undefined && status === null && tag.every(({ isRemoved }) => isRemoved))
    throw new Failure("bad-value", first);
  const wishes = [...papers].map((paper) => ({
    ...NO_WISH,
    paper,
    status,
    addTags: tag.filter(({ isRemoved }) => !isRemoved).map((each) => each.tag),
    removeTags: tag.filter(({ isRemoved }) => isRemoved).map((each) => each.tag),
  }));
  const change = await fulfil(list, wishes, { isDryRun: dryRun });
  return editReply(change, options, { env: context.env, hints: absent, map: list.map });
}

/** @throws Failure where a status is among the papers: it is not last, or one of two */
function checkStatuses(words: readonly string[], { status, tag = [] }: MarkOptions): void {
  const given = words.flatMap((word) => statusNamed(word) ?? []);
  if (given.length === 0) return;
  const all = [...given, ...(status === undefined ? [] : [status])];
  const papers = words.filter((word) => statusNamed(word) === undefined);
  const tags = tag.map((each) => `--tag ${each.isRemoved ? "-" : "+"}${each.tag}`);
  const named = papers.length === 0 ? ["ID"] : papers.map(quoteForShell);
  const line = ["aimap mark", ...named, all.at(-1), ...tags].join(" ");
  const problem = all.length === 1 ? "the status comes last" : `${andList(all)} are given, and a paper has one status`;
  throw new Failure("bad-value", `${problem}: ${line}`, papers.length === 0 ? [] : [line]);
}

function noStatus(): Failure {
  return new Failure("missing-argument", `say how far you are: ${orList(STATUSES)}; or give tags with --tag`);
}

/** The last word was probably meant as one, unless it names a paper. */
async function wrongStatus(ids: readonly string[], map: ResearchMap): Promise<Failure> {
  const last = ids.at(-1) ?? "";
  const isPaper = await findNamed(map, last).then(
    ({ type }) => type === "paper",
    () => false,
  );
  if (last === STDIN || isPaper) return noStatus();
  const meant = statusOfWords(last);
  const suggestions = meant === null ? [] : [meant];
  return new Failure(
    "bad-value",
    `"${last}" is not a status; use ${orList(STATUSES)}${didYouMean(suggestions)}`,
    suggestions,
  );
}

/** What to say of each tag to take off that none of the papers has. */
function absentTags(changes: readonly TagChange[], papers: ReadonlySet<Paper>): string[] {
  const [first] = papers;
  const who = papers.size === 1 ? `${first?.id} has no tag` : "none of these papers has the tag";
  return changes
    .filter(({ tag, isRemoved }) => isRemoved && ![...papers].some(({ tags }) => tags.includes(tag)))
    .map(({ tag }) => `${who} "${tag}"`);
}
