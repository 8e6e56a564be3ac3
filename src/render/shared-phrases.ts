// What a related paper shares, in a few words: “both by Tom Henighan; power law”.
import type { Paper } from "../map/model.ts";
import type { Reason, SearchMatch } from "../search/match.ts";
import { fold } from "../text/fold.ts";
import { andList } from "./phrases.ts";

/** Weaker reasons say nothing about why a paper is where it is. */
const MIN_SHOWN_SHARE = 0.1;
const MAX_REASONS = 3;
const MAX_NAMES = 2;

/**
 * What the paper shares with those that were named, the strongest first, at most three. They are to be joined by
 * semicolons.
 */
export function sharedPhrases({ reasons }: SearchMatch, named: readonly Paper[]): string[] {
  const phrases = new Map<string, Phrase>();
  for (const reason of reasons) {
    const kind = kindOf(reason);
    if (kind === null) continue;
    const name = reason.query ?? "";
    const key = kind === "by" || kind === "from" ? kind : `${kind} ${name}`;
    const { names, share } = phrases.get(key) ?? { names: [], share: 0 };
    phrases.set(key, { kind, names: [...names, name], share: share + reason.share });
  }
  const said = new Set<string>();
  return (
    [...phrases.values()]
      .sort((a, b) => b.share - a.share)
      .filter(({ share }, at) => at === 0 || share >= MIN_SHOWN_SHARE)
      // a topic may have the same words as a keyword
      .filter(({ names: [first = ""] }) => !said.has(fold(first)) && said.add(fold(first)))
      .slice(0, MAX_REASONS)
      .map((phrase) => phraseInWords(phrase, named))
  );
}

type Kind = "by" | "from" | "in" | "mention" | "mentioned" | "words";

/** Reasons that are said together. */
interface Phrase {
  readonly kind: Kind;
  /** The strongest first. */
  readonly names: readonly string[];
  /** Part of the score, up to 1. */
  readonly share: number;
}

/** How a reason is said; null: it says too little. */
function kindOf({ what, field }: Reason): Kind | null {
  if (what === "mention") return field === "identifier" ? "mentioned" : "mention";
  switch (field) {
    case "author":
    case "furtherAuthor":
      return "by";
    case "organization":
    case "furtherOrganization":
      return "from";
    case "topic":
    case "group":
      return "in";
    case "ancestor":
    case "venue":
      return null;
    default:
      return "words";
  }
}

function phraseInWords({ kind, names }: Phrase, named: readonly Paper[]): string {
  const both = named.length === 1 ? "both" : "also";
  const [first = ""] = names;
  switch (kind) {
    case "by":
      return `${both} by ${namesInShort(names)}`;
    case "from":
      return `${both} from ${namesInShort(names)}`;
    case "in":
      return `${both} in ${first}`;
    case "mention":
      return named.some(({ id }) => `@${id}` === first) ? `mentions ${first}` : `${both} mention ${first}`;
    case "mentioned":
      return named.length === 1 ? `mentioned by ${named[0]?.id}` : "mentioned by one of them";
    case "words":
      return first;
  }
}

function namesInShort(names: readonly string[]): string {
  const others = names.length - MAX_NAMES;
  return others > 0 ? andList([...names.slice(0, MAX_NAMES), `${others} more`]) : andList(names);
}
