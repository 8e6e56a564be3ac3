// A file's own macros, as its `@preamble` defines them.

export interface Macro {
  /** The TeX that replaces the macro; reads as many arguments as it takes. */
  readonly replacement: (readArgument: () => string) => string;
}

export type Macros = ReadonlyMap<string, Macro>;

/** `\def\a#1`, `\newcommand{\a}[1][default]`, `\let\a`, in a text with single spaces. What is defined follows. */
const DEFINITION =
  /\\(def|gdef|edef|let|newcommand|renewcommand|providecommand|DeclareRobustCommand|DeclareMathOperator)\*? ?\{? ?\\([A-Za-z]+) ?\}? ?=? ?((?:#\d ?){0,9})(?:\[(\d)\] ?)?(?:\[([^\]{}]{0,200})\] ?)?/g;

/** The macros that a preamble defines. */
export function parseMacros(preamble: string): [name: string, macro: Macro][] {
  const tex = preamble.replace(/\s+/g, " ");
  const macros: [string, Macro][] = [];
  let end = 0;
  for (const match of tex.matchAll(DEFINITION)) {
    const [whole, command, name = "", parameters = "", count, first] = match;
    // what is inside another definition is defined when that is used, if ever
    if (match.index < end) continue;
    const start = match.index + whole.length;
    const body =
      command === "let" ? (/^\\[A-Za-z]+/.exec(tex.slice(start, start + 100))?.[0] ?? "") : groupAt(tex, start);
    if (body === null) continue;
    end = start + body.length;
    macros.push([name, macroOf(body, Number(count ?? parameters.match(/#/g)?.length ?? 0), first)]);
  }
  return macros;
}

/** @param first the first argument, where the macro states one */
function macroOf(body: string, parameters: number, first: string | undefined): Macro {
  if (parameters === 0) return { replacement: () => body };
  return {
    replacement: (readArgument) => {
      const values = Array.from({ length: parameters }, (_, at) =>
        at === 0 && first !== undefined ? first : readArgument(),
      );
      return body.replace(/#(\d)/g, (_, number: string) => values[Number(number) - 1] ?? "");
    },
  };
}

/** What is in the braces that open at `start`; null if none do. */
function groupAt(tex: string, start: number): string | null {
  if (tex[start] !== "{") return null;
  let depth = 0;
  for (let at = start; at < tex.length; at += 1) {
    if (tex[at] === "\\") at += 1;
    else if (tex[at] === "{") depth += 1;
    else if (tex[at] === "}" && --depth === 0) return tex.slice(start + 1, at);
  }
  return null;
}
