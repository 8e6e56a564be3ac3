// Pictures that say something: `https://img.shields.io/badge/NeurIPS-2023-blue` shows “NeurIPS 2023”.
import { kindOfLabel } from "./link-kinds.ts";

const BADGE = /^https?:\/\/(?:img\.shields\.io|badgen\.net)\/(?:static\/v1\?|badge\/)([^?#/]+)/i;
/** What the makers of badges write where a page should say what a picture shows. */
const NO_WORDS = /^(?:static badge|badge|image|img|icon|logo)?$/i;

/** What a badge shows. Empty: it is no badge, or shows what changes, such as a number of stars. */
export function wordsOfBadge(url: string): string {
  const [, path] = BADGE.exec(url) ?? [];
  if (path === undefined) return "";
  // hyphens separate label, message and colour; two of them are one hyphen, two underscores one underscore
  const parts = decoded(path)
    .replace(/\.(?:svg|png)$/i, "")
    .replaceAll("--", "\u2011")
    .split("-");
  return parts
    .slice(0, Math.max(1, parts.length - 1))
    .join(" ")
    .replaceAll("\u2011", "-")
    .replace(/_+/g, " ")
    .trim();
}

/** What a picture is called, or else what it shows; where it is called a paper, the venue and the year that it shows. */
export function wordsOfPicture(alt: string, url: string): string {
  const called = alt.trim();
  if (NO_WORDS.test(called)) return wordsOfBadge(url) || nameOfFile(url) || alt;
  const shown = kindOfLabel(called) === "paper" ? wordsOfBadge(url) : "";
  const isLabelled = shown.toLowerCase().startsWith(`${called.toLowerCase()} `);
  const venue = isLabelled ? shown.slice(called.length + 1) : shown;
  return /^\p{L}.*[\s'’]\d{2,4}$/u.test(venue) ? venue : alt;
}

/** `./assets/paper.png` shows that a link leads to the paper. Empty: the name says nothing of that kind. */
function nameOfFile(url: string): string {
  const [, name = ""] =
    /(?:^|\/)([a-z]{2,12})(?:[-_](?:icon|logo|badge))?\.(?:png|svg|jpe?g|gif|webp|ico)$/i.exec(url) ?? [];
  return kindOfLabel(name) === null ? "" : name;
}

/** What a badge shows without the word for it: `Conference NeurIPS'25`. */
export function venueOfBadge(url: string): string {
  return wordsOfBadge(url).replace(
    /^(?:conference|journal|venue|publish(?:ed)?|publication|accepted|paper)\s(?=.*\d\d$)/i,
    "",
  );
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
