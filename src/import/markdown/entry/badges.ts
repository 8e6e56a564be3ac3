// Pictures that say something: `https://img.shields.io/badge/NeurIPS-2023-blue` shows “NeurIPS 2023”.
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

const VENUE_AND_YEAR = /^\p{L}.*\s(?:19|20)\d\d$/u;

/** What a picture is called, or else what it shows. A venue with its year says more than `Paper`. */
export function wordsOfPicture(alt: string, url: string): string {
  const name = alt.trim();
  const shown = wordsOfBadge(url);
  if (NO_WORDS.test(name)) return shown || alt;
  const venue = shown.toLowerCase().startsWith(`${name.toLowerCase()} `) ? shown.slice(name.length + 1) : shown;
  return VENUE_AND_YEAR.test(venue) && !/\d/.test(name) ? venue : alt;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
