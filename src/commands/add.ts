// aimap add: papers of the map, or works that it does not have, into the reader's own list.

import { findTopicAsSeen } from "../answers/find-as-seen.ts";
import { completes } from "../cli/completes.ts";
import { Argument, BadValue, type Command, Option } from "../cli/declarations.ts";
import { addExamples } from "../cli/examples.ts";
import { editReply } from "../cli/list-reply.ts";
import { addListOptions, type ListChangeOptions, tagOption, topicOption, toTag } from "../cli/options/list-options.ts";
import { oneOfOption } from "../cli/options/option-kinds.ts";
import { collectParsed } from "../cli/options/parsers.ts";
import { type Reply, setAction } from "../cli/output.ts";
import { openOwnList } from "../cli/own-list.ts";
import { type WorkToAdd, worksToAdd } from "../cli/works-to-add.ts";
import type { Context } from "../context.ts";
import { Failure } from "../errors.ts";
import { type PartialDate, parsePartialDate } from "../map/dates.ts";
import type { EntryChange } from "../map/entry-change.ts";
import type { PersonName, ResearchMap } from "../map/model.ts";
import { fullName, parsePersonName, withFamily } from "../map/names.ts";
import { STATUSES, type Status } from "../map/vocabulary.ts";
import { fulfil, NO_WISH } from "../my-list/changes.ts";
import type { TopicTarget } from "../my-list/edit.ts";
import { andList } from "../render/phrases.ts";
import { referenceTo } from "../render/text/cite.ts";
import { squash } from "../text/fold.ts";

export interface AddOptions extends ListChangeOptions {
  readonly what: readonly string[];
  readonly topic?: string;
  /** A topic that no map has yet, below --topic or at the top. */
  readonly newTopic?: string;
  readonly tag?: readonly string[];
  readonly status?: Status;
  readonly comment?: string;
  readonly title?: string;
  readonly author?: readonly PersonName[];
  readonly date?: PartialDate;
}

const WHAT =
  'citation key, title, nickname, arXiv id, DOI, address or reference; "-" reads BibTeX, RIS, CSL-JSON or one id per line from standard input';

export function defineAdd(command: Command, context: Context, run = runAdd): void {
  command
    .description(
      "Add papers to your own list: papers of the map, or any others. aimap looks up nothing on the network, and asks for what it cannot know.",
    )
    .addArgument(completes(new Argument("<what...>", WHAT), "entries"))
    .addOption(topicOption("the topic to list them under (by default, their topic in the map)"))
    .option("--new-topic <name>", "a new topic; with --topic, below that one")
    .addOption(tagOption("--tag <tag>", "a tag of yours, without #; can be repeated").argParser(collectParsed(toTag)))
    .addOption(oneOfOption("--status <status>", STATUSES, "how far you are with them (queued by default): "))
    .option("--comment <text>", "what you think of it, in a few words")
    .option("--title <title>", "what it is called, if the map does not have it")
    .addOption(
      new Option("--author <name>", "who wrote it, if the map does not have it; can be repeated").argParser(
        collectParsed(toPerson),
      ),
    )
    .addOption(new Option("--date <date>", "when it was published: YYYY, YYYY-MM or YYYY-MM-DD").argParser(toDate));
  addListOptions(command);
  addExamples(command, [
    { line: "aimap add 2410.08201 --tag sae", purpose: "a paper of the map, by its arXiv id" },
    {
      line: 'aimap add https://example.org/talk --title "A talk" --author "Ann Roe"',
      purpose: "anything else",
    },
    { line: "aimap add - < library.bib", purpose: "the works of a bibliography" },
  ]);
  setAction(command, context, (what: string[], options: Omit<AddOptions, "what">) =>
    run({ what, ...options }, context),
  );
}

function toDate(text: string): PartialDate {
  const date = parsePartialDate(text);
  if (date === null) throw new BadValue(`must be a date such as 2024, 2024-10 or 2024-10-18, not "${text}"`);
  return date;
}

/** `Ann Roe`, `Roe, Ann`. @throws BadValue for several people: `Ann Roe, Max Doe` */
function toPerson(text: string): PersonName {
  const [family = "", given = "", ...others] = text.split(",").map((part) => part.trim().replace(/\s+/g, " "));
  const areTwo = [family, given].every((name) => /\S \S/.test(name) && !/^\p{Ll}/u.test(name));
  if (family === "" || others.length > 0 || areTwo || /\s(?:and|&)\s|;/.test(text))
    throw new BadValue(`must be one name, such as "Ann Roe" or "Roe, Ann", not "${text}"; repeat it for others`);
  return given === "" ? parsePersonName(family) : withFamily(`${given} ${family}`, family);
}

export async function runAdd(options: AddOptions, context: Context): Promise<Reply> {
  const { what, tag = [], status = null, comment = null, dryRun = false } = options;
  const { title = null, author = [], date = null } = options;
  checkAboutOne(options, what.length);
  const list = await openOwnList(options, context, what);
  const topic = await topicTarget(options, list.map);
  const { works, problems } = await worksToAdd(what, { title, authors: author, date }, { map: list.map, context });
  checkAboutOne(options, works.length);
  const wishes = works.map(({ paper, citation, address }) => ({
    ...NO_WISH,
    paper,
    citation,
    status,
    addTags: tag,
    ifNew: { status: paper.status ?? "queued", tags: citation === null ? [] : paper.tags },
    notes: citation === null ? [] : paper.notes,
    comment,
    topic,
    address,
  }));
  const change = await fulfil(list, wishes, { isDryRun: dryRun });
  const remarks = works.flatMap((work) => {
    const entry = change.entries.find(({ id }) => id === work.paper.id);
    return entry === undefined ? [] : notApplied(work, entry, options);
  });
  const readings = works.flatMap(({ paper, isReadFrom }) => (isReadFrom ? [`read as: ${referenceTo(paper)}`] : []));
  return editReply(change, options, { env: context.env, remarks: [...readings, ...remarks], problems, map: list.map });
}

/** What is given of a paper that the map or the list has otherwise, and what can change it. */
function notApplied({ paper, isKnown }: WorkToAdd, { id, change }: EntryChange, options: AddOptions): string[] {
  const { comment, topic, newTopic, title, author, date } = options;
  const isListed = change !== "added";
  const isOther = {
    "--topic": isListed && topic !== undefined,
    "--new-topic": isListed && newTopic !== undefined,
    "--title": isKnown && title !== undefined && squash(title) !== squash(paper.title),
    "--author": isKnown && author !== undefined && !isSame(author.map(fullName), paper.authors),
    "--date": isKnown && date !== undefined && date !== paper.date,
  };
  const names = Object.entries(isOther).flatMap(([name, is]) => (is ? name : []));
  const isAre = names.length === 1 ? "is" : "are";
  return [
    ...(isListed && comment !== undefined
      ? [`--comment is not applied: "aimap note ${id} TEXT" adds a note to it`]
      : []),
    ...(names.length === 0 ? [] : [`${andList(names)} ${isAre} not applied: "aimap edit ${id}" opens its entry`]),
  ];
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((each, at) => squash(each) === squash(others[at] ?? ""));
}

/** @throws Failure for a title, author, date or comment of several papers */
function checkAboutOne({ title, author, date, comment }: AddOptions, count: number): void {
  const given = { "--title": title, "--author": author, "--date": date, "--comment": comment };
  const [option] = Object.entries(given).find(([, value]) => value !== undefined) ?? [];
  if (option === undefined || count <= 1) return;
  throw new Failure("too-many-arguments", `${option} is about one paper; add the others on their own`);
}

/** Null: each paper has its own. @throws Failure if the map does not have the topic */
async function topicTarget({ topic, newTopic }: AddOptions, map: ResearchMap): Promise<TopicTarget | null> {
  const above = topic === undefined ? null : await findTopic(topic, map);
  if (newTopic === undefined) return above;
  const name = newTopic.replace(/\s+/g, " ").trim();
  if (name === "") throw new Failure("bad-value", "the name of the new topic is empty");
  return { path: [...(above?.path ?? []), name], id: null };
}

async function findTopic(text: string, map: ResearchMap): Promise<TopicTarget> {
  try {
    const { path, id } = await findTopicAsSeen(map, text);
    return { path, id };
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== "no-such-topic") throw error;
    throw new Failure(
      error.code,
      `${error.message.replace(/\?$/, "")}; --new-topic "${text}" makes it`,
      error.suggestions,
    );
  }
}
