// The ways in which entries mark their titles, in the order in which they are tried. Each is a file in titles/.
import type { EntryLine, FoundTitle, TitleForm } from "./title-form.ts";
import { attributedTitle } from "./titles/attributed.ts";
import { titleAfterBoldName } from "./titles/bold-name.ts";
import { citedTitle } from "./titles/cited.ts";
import { titleBeforeSemicolon } from "./titles/ended.ts";
import { labelledTitle } from "./titles/labelled.ts";
import { linkedTitle } from "./titles/linked.ts";
import { nicknamedTitle } from "./titles/nicknamed.ts";
import { quotedLink } from "./titles/quoted-link.ts";
import { referenceTitle } from "./titles/reference.ts";
import { signedTitle } from "./titles/signed.ts";
import { styledTitle } from "./titles/styled.ts";
import { titleAfterVenueLink } from "./titles/venue-link.ts";
import { workInBrackets } from "./titles/work-in-brackets.ts";

const FORMS: readonly TitleForm[] = [
  titleBeforeSemicolon,
  workInBrackets,
  titleAfterVenueLink,
  quotedLink,
  referenceTitle,
  attributedTitle,
  titleAfterBoldName,
  nicknamedTitle,
  styledTitle,
  signedTitle,
  citedTitle,
  linkedTitle,
  labelledTitle,
];

/** The title of an entry, and what comes before and after it. Null if the line is prose or has none. */
export function findTitle(line: EntryLine): FoundTitle | null {
  for (const form of FORMS) {
    const found = form(line);
    if (found !== null) return found === "prose" ? null : found;
  }
  return null;
}
