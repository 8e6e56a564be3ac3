// Paths of local copies, as reference managers write them into a `file` field.

/** The paths in the field, and whether nothing but the paths is stated there, as JabRef writes it. */
export interface Files {
  readonly paths: readonly string[];
  readonly isPlain: boolean;
}

/**
 * JabRef, Mendeley and Zotero: `description:path:type`, separated by `;`, with escaped colons. Others: the path alone,
 * or several separated by `;`.
 */
export function parseFiles(text: string): Files {
  // Mendeley escapes colons with a backslash that it then escapes for TeX
  const clean = text.replace(/\$\\backslash\$/g, "\\");
  const links = splitEscaped(clean, ";").filter((link) => link.trim() !== "");
  const parsed = links.map(parseLink);
  return {
    paths: [...new Set(parsed.map(({ path }) => path).filter((path) => path !== ""))],
    isPlain: parsed.length > 0 && parsed.every(({ isPlain }) => isPlain),
  };
}

function parseLink(link: string): { readonly path: string; readonly isPlain: boolean } {
  const parts = splitEscaped(link, ":");
  // a colon after a single letter is that of a Windows drive
  const isDrive = /^[A-Za-z]$/.test(parts[0]?.trim() ?? "") && /^[\\/]/.test(parts[1] ?? "");
  if (parts.length === 1 || isDrive || /^\s*(?:file|https?):\/\//i.test(link)) {
    return { path: link.trim(), isPlain: false };
  }
  const [description = "", ...rest] = parts;
  const type = rest.length > 1 ? rest.at(-1) : undefined;
  const path = withoutEscapes((type === undefined ? rest : rest.slice(0, -1)).join(":")).trim();
  const ending = /\.(\w+)$/.exec(path.slice(-12))?.[1] ?? "";
  return { path, isPlain: description === "" && type === ending.toUpperCase() };
}

/** Cuts at a separator that no backslash comes before. */
function splitEscaped(text: string, separator: string): string[] {
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === "\\") at += 1;
    else if (text[at] === separator) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, text.slice(start)];
}

function withoutEscapes(path: string): string {
  return path.replace(/\\([\\:;])/g, "$1");
}
