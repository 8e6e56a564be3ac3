// What people say around what they look for: “please show me papers on …”, “I want to read about …”, “… please”.
import { isStopWord } from "../index/stop-words.ts";
import { termsOf } from "../index/tokens.ts";
import type { QueryPart } from "./query.ts";

/** Whether a title has all of some terms, and after them all of others. */
export type IsTitle = (terms: readonly string[], after: readonly string[]) => boolean;

const POLITE = "(?:(?:hi|hello|hey|please|pls|kindly|just) )*";
const LIKING =
  "(?:currently |really |would |should )*(?:(?:want|like|love|need|wish|try(?:ing)?|hop(?:e|ing)|going) )*(?:to )?";
const WISH = `(?:(?:can|could|would|will) you |(?:i|we)(?: am| are|['’]?m|['’]?d|['’]re)? ${LIKING}|help me (?:to )?|let me |where can i )`;
const VERB =
  "(?:show|find|give|get|list|recommend|suggest|fetch|tell|send|see|read|have|learn|know|hear|look|looking|search|searching|interested|explore)(?:ing)? ";
const TO_ME = "(?:(?:me|us|out|up|for|about|at|in|to|more|on) )*";
const WHICH =
  "(?:(?:an?|any|some|all|the|more|other|good|best|great|few|several|most|recent|latest|new|newest|important|key|main|relevant|interesting|seminal|existing|short|brief|quick|general) )*";
const WORKS = "(?:(?:papers?|articles?|works?|literature|research|stud(?:y|ies)|publications?|references|preprints) )+";
const ON =
  "(?:on|about|of|in|into|for|regarding|concerning|around|related to|(?:(?:that|which) )?(?:are about|deal(?:s|ing)? with|discuss(?:es|ing)?|cover(?:s|ing)?))";
const OTHER =
  "(?:(?:overview|introduction|intro) (?:of|on|to|into|for)|(?:information|info|material|resources|something|anything|everything) (?:on|about|regarding))";
const ASKED = "(?:(?:is|are) there |do (?:you|we) (?:have|know) (?:of )?|what |which )?";
const THERE = "(?:(?:are|is) (?:there|available|about) )?";
const TOPIC = "(?: the (?:topic|subject|field|area) of)?";
const BEFORE = new RegExp(
  `^${POLITE}(?:(?:${WISH})?${POLITE}(?:${VERB}${TO_ME})?${ASKED}${WHICH}(?:${WORKS}${THERE}(?:${ON})?|${OTHER})${TOPIC}` +
    `|what (?:do (?:you|we) (?:have|know)|(?:is|was|has been) (?:known|written|said|published)) (?:on|about)` +
    `|${WISH}${POLITE}${VERB}${TO_ME}${WHICH}|(?:i|we) (?:want|need)|(?:show|find)|(?:show|find|give|list|recommend|suggest|tell|get) (?:me|us) ${TO_ME}${WHICH}` +
    `|(?:look(?:ing)?|search(?:ing)?) for ${WHICH}|(?:read(?:ing)?|learn(?:ing)?|interested) (?:about|in) |please) *(?=\\S)`,
);
const AFTER = /(?: please| pls| thanks| thank you)+$/;

/** The parts without the words around what is looked for, unless a title has these too, or nothing else is left. */
export function withoutAsking(parts: readonly QueryPart[], isTitle: IsTitle): readonly QueryPart[] {
  const end = parts.findIndex((part) => part.type !== "word" || part.isExcluded);
  const words = parts.slice(0, end < 0 ? parts.length : end).map((part) => wordOf(part));
  // one word alone asks for itself; the patterns, which take long to compile, need a second one
  if (words.length < 2) return parts;
  const text = words.join(" ");
  const before = countOf(BEFORE.exec(`${text} `)?.[0]);
  const after = end < 0 ? countOf(AFTER.exec(text)?.[0]) : 0;
  const rest = parts.slice(before, parts.length - after);
  if (rest.length === parts.length) return parts;
  const terms = rest.flatMap((part) => (part.type === "field" ? [] : termsOf(part.text)));
  if (!terms.some((term) => /\D/.test(term) && !isStopWord(term))) return parts;
  const isMeaningful = (term: string): boolean => !isStopWord(term);
  const asking = termsOf([...words.slice(0, before), ...words.slice(words.length - after)].join(" "));
  const said = asking.filter(isMeaningful);
  return said.length > 0 && isTitle(said, terms.filter(isMeaningful)) ? parts : rest;
}

function wordOf(part: QueryPart): string {
  return part.type === "word" ? part.text.toLowerCase().replace(/[.,;:!?]+$/, "") : "";
}

function countOf(words: string | undefined): number {
  return words?.split(" ").filter((word) => word !== "").length ?? 0;
}
