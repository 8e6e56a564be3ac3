// How far a reader is with a paper, as a mark before its title. In a list in which no paper has one, there is no room for it.
import type { Paper } from "../../map/model.ts";
import type { Screen } from "../../terminal/screen.ts";
import { widthOfText } from "../../terminal/text.ts";

/** A function that gives the title of a paper with its mark; titles without one begin in the same column. */
export function markedTitles(
  papers: readonly Paper[],
  screen: Pick<Screen, "glyphs" | "isAligned">,
): (paper: Paper) => string {
  const { glyphs, isAligned } = screen;
  if (papers.every(({ status }) => status === null)) return ({ title }) => title;
  const room = " ".repeat(widthOfText(glyphs.status.read) + 1);
  return ({ status, title }) => {
    if (status !== null) return `${glyphs.status[status]} ${title}`;
    return isAligned ? room + title : title;
  };
}
