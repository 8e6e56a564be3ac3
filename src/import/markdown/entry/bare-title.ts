// A title without the facts at its ends: `2001 Modeling Caves`, `A Survey of Caves, CVPR 2017`.
import type { Conventions } from "./conventions.ts";
import type { FactCollector } from "./facts.ts";
import { takeMakersInFront } from "./maker-place.ts";
import { PRAISE } from "./read-facts.ts";
import { takeDateOfTitle, takeSourceAfterComma, takeVenueOfTitle, takeYearAtStart } from "./title-ends.ts";
import type { FoundTitle } from "./title-form.ts";

/** `【BERT】A title`: a short name or a subject, as before linked titles. */
const TAGGED = /^【([^【】]{2,40})】\s*(\S+\s.+)$/;
/** `[Cave maps] A title`, `(CaveNet) A title` */
const TAG_FIRST = /^[[(]([^[\]()]{2,40})[\])]\s+(\S+\s.+)$/;
const PRAISED = /^[[(【]([^[\]()【】]{4,40})[\])】]\s*(\S.*)$/;
/** `[CaveNet] CaveNet: A Map`, `[CaveNet]: A Map` */
const NAME_FIRST = /^[[(]([^[\]()]{2,40})[\])](?:\s+(?=\1[:\s])|:\s+)(\S+\s.+)$/;

/** The title without the facts at its ends, and a short name before it. */
export function bareTitleOf(
  found: FoundTitle,
  facts: FactCollector,
  conventions: Conventions,
): { readonly nickname: string; readonly named: string } {
  const shortened = takeMakersInFront(takeDateOfTitle(found.title, facts), facts, conventions.makerPlaces);
  const begun = conventions.yearsBeginTitles ? takeYearAtStart(shortened, facts) : shortened;
  const isLinked = found.url !== null;
  const known = isLinked ? begun : takeVenueOfTitle(begun, facts);
  const dated = takeSourceAfterComma(known, facts, { isLinked, endsInYear: conventions.yearsEndTitles });
  // `SLIC - Superpixels - ECCV - 2012`: a short name comes first, with a dash as before the other parts
  const areDashed = /^\s[-–—|]/.test(known.slice(dated.length));
  const [, nickname = "", named = dated] =
    (areDashed ? /^(\S{2,20}) - (\S+ .+)$/.exec(dated) : null) ??
    (isLinked
      ? null
      : (TAGGED.exec(dated) ?? NAME_FIRST.exec(dated) ?? (conventions.tagsFirst ? TAG_FIRST.exec(dated) : null))) ??
    [];
  // `(recommended) A title`
  const [, praise = "", rest = ""] = PRAISED.exec(named) ?? [];
  return PRAISE.test(praise) ? { nickname: `${nickname} (${praise})`.trim(), named: rest } : { nickname, named };
}
