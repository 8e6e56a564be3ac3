// What all panes are made from.
import type { Screen } from "../../terminal/screen.ts";

/** Drawn lines of a pane: at most as many as it has rows; the frame fits each into its columns. */
export type Lines = readonly string[];

/** The sign before the row of a cursor: strong where the keys go, faint elsewhere. */
export function cursorSign(hasFocus: boolean, { theme, glyphs }: Screen, isAscii: boolean): string {
  if (isAscii) return hasFocus ? theme.bar(">") : theme.comment(":");
  return hasFocus ? theme.bar(glyphs.bar[3] ?? "") : theme.comment(glyphs.bar[0] ?? "");
}

/** The theme with everything faint, for what is no longer current. */
export function faint(look: Screen): Screen {
  const { comment } = look.theme;
  const theme = Object.fromEntries(Object.keys(look.theme).map((role) => [role, comment]));
  // the cast: the roles are those of the theme
  return { ...look, theme: theme as unknown as Screen["theme"] };
}
