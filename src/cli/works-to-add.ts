// What `aimap add` is given: papers of the map, addresses of works that it does not have, and bibliographies.
import type { Context } from "../context.ts";
import { Failure } from "../errors.ts";
import { decodeBytes } from "../files/read.ts";
import { type BibliographyFormat, formatOf } from "../import/formats.ts";
import { matchPapers } from "../map/identity.ts";
import { TakenIds } from "../map/ids.ts";
import { type Paper, type ResearchMap, STDIN, valuesOf } from "../map/model.ts";
import { citationOf } from "../my-list/citation.ts";
import type { NewEntry } from "../my-list/edit.ts";
import {
  type Address,
  addressIn,
  lacks,
  NOWHERE,
  type StatedFacts,
  withFreeId,
  withStated,
  workAt,
  workOfReference,
  worksIn,
} from "../my-list/new-work.ts";
import { findNamed } from "./find-named.ts";
import { sayWhatIsRead } from "./keyboard.ts";

/** A paper to add, and the reference that its entry needs; null: none, because the map describes it, or it has no facts. */
export interface WorkToAdd {
  readonly paper: Paper;
  readonly citation: NewEntry["citation"];
  /** Whether the map has it, so that nothing which is stated of it counts. */
  readonly isKnown: boolean;
  /** What was given of a paper that the map has without it; null: nothing. */
  readonly address: Address | null;
  /** Whether its facts were read from a reference, so that the reader should see them. */
  readonly isReadFrom: boolean;
}

export interface WorksToAdd {
  readonly works: readonly WorkToAdd[];
  /** What of a bibliography could not be read, and why. */
  readonly problems: readonly string[];
}

/**
 * The papers that the words name, in their order and each once; `-` is replaced by what standard input holds.
 * @throws Failure for the first that is not known, with how to supply what is missing
 */
export async function worksToAdd(
  what: readonly string[],
  stated: StatedFacts,
  { map, context }: { readonly map: ResearchMap; readonly context: Context },
): Promise<WorksToAdd> {
  const finder = new WorkFinder(map, stated);
  const found: WorksToAdd[] = [];
  for (const text of new Set(what)) found.push(await (text === STDIN ? finder.inInput(context) : finder.inText(text)));
  const works = found.flatMap((each) => each.works);
  return {
    // one paper can be named in several ways
    works: [...new Map(works.map((work) => [work.paper.id, work])).values()],
    problems: found.flatMap(({ problems }) => problems),
  };
}

class WorkFinder {
  private readonly taken: TakenIds;

  constructor(
    private readonly map: ResearchMap,
    private readonly stated: StatedFacts,
  ) {
    this.taken = new TakenIds([...map.paperById.keys(), ...map.topicById.keys()]);
  }

  /**
   * The works of a bibliography, or those that lines name.
   * @throws Failure `broken-input` if there are none
   */
  async inInput(context: Context): Promise<WorksToAdd> {
    await sayWhatIsRead("BibTeX, RIS or CSL-JSON, or one id a line", context);
    const { text } = decodeBytes(await context.readStdin(), "stdin");
    if (text.trim() === "") throw new Failure("broken-input", "there is nothing to add: standard input is empty");
    const format = formatOf("stdin", text);
    if (format !== "markdown") return this.inBibliography(text, format, "stdin");
    const works: WorkToAdd[] = [];
    for (const line of text.split(/[\r\n\0]+/)) if (line.trim() !== "") works.push(await this.find(line));
    return { works, problems: [] };
  }

  /** The work that a word of the command line names, or the works of a bibliography in it. */
  async inText(text: string): Promise<WorksToAdd> {
    const format = formatOf("", text);
    // a title can look like the first line of a table
    const isBibliography = format === "bibtex" || format === "csl-json" || format === "ris";
    if (isBibliography) return this.inBibliography(text, format, "reference");
    return { works: [await this.find(text)], problems: [] };
  }

  private async inBibliography(text: string, format: BibliographyFormat, source: string): Promise<WorksToAdd> {
    const { works, problems } = await worksIn(text, format, source);
    const [work, ...others] = works;
    if (work === undefined) {
      const why =
        problems.length === 0
          ? `${source === "stdin" ? "standard input" : "it"} has no entries`
          : problems.join("\n  ");
      throw new Failure("broken-input", `there is nothing to add: ${why}`);
    }
    if (others.length === 0) return { works: [this.referred(withStated(work, this.stated))], problems };
    return { works: works.map((paper) => this.referred(paper)), problems };
  }

  private async find(text: string): Promise<WorkToAdd> {
    const entry = await findNamed(this.map, text).catch((error: unknown) => {
      if (error instanceof Failure && error.code === "no-such-paper") return error;
      throw error;
    });
    if (!(entry instanceof Failure)) {
      if (entry.type === "paper") return knownWork(entry.paper);
      throw new Failure(
        "bad-value",
        `"${text}" is a topic; a list has papers, and --topic ${entry.topic.id} says where`,
      );
    }
    const { title, authors } = this.stated;
    const address = addressIn(text);
    if (address === null) {
      const work = await workOfReference(text);
      if (work !== null) return { ...this.referred(withStated(work, this.stated)), isReadFrom: true };
      if (authors.length === 0)
        throw new Failure(entry.code, `${entry.message.replace(/\?$/, "")}; ${HOW_TO_ADD}`, entry.suggestions);
    } else if (title === null) throw new Failure("missing-fact", titleNeeded(text, address));
    const work = workAt(address ?? NOWHERE, { ...this.stated, title: title ?? text.trim() }, this.taken);
    const known = this.known(work);
    if (known !== null) return { ...known, address: address !== null && lacks(known.paper, address) ? address : null };
    return newWork(work, authors.length > 0 ? citationOf(work) : null);
  }

  /** A work of a bibliography; the paper of the map, if it has it. */
  private referred(paper: Paper): WorkToAdd {
    const known = this.known(paper);
    if (known !== null) return known;
    const own = linked(withFreeId(paper, this.taken));
    return newWork(own, citationOf(own));
  }

  private known(paper: Paper): WorkToAdd | null {
    const twin = matchPapers(this.map.papers, [paper]).get(paper);
    return twin === undefined ? null : knownWork(twin);
  }
}

function knownWork(paper: Paper): WorkToAdd {
  return { paper, citation: null, isKnown: true, address: null, isReadFrom: false };
}

function newWork(paper: Paper, citation: NewEntry["citation"]): WorkToAdd {
  return { paper, citation, isKnown: false, address: null, isReadFrom: false };
}

const HOW_TO_ADD =
  'to add a work that the map does not have, give its whole reference, its title and --author, its address and --title, or its BibTeX: "aimap add - < work.bib"';

/** Nothing is looked up, so that the person has to. */
function titleNeeded(text: string, { arxiv, doi }: Address): string {
  const source =
    arxiv !== null
      ? `curl -s https://arxiv.org/bibtex/${arxiv}`
      : doi !== null
        ? `curl -sLH "Accept: application/x-bibtex" https://doi.org/${doi}`
        : null;
  const supply = source === null ? "" : `, or pipe its reference: ${source} | aimap add -`;
  return `the map does not have ${text.trim()}, and aimap looks up nothing on the network; say what it is called with --title${supply}`;
}

/** With a link, if there is one to follow. */
function linked(paper: Paper): Paper {
  const { url, arxiv, doi } = paper;
  return { ...valuesOf(paper), url: url ?? addressIn(arxiv ?? "")?.url ?? addressIn(doi ?? "")?.url ?? null };
}
