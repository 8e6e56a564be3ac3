// Paths as people read them: `~` for the home folder, as shells write it.

/** @param home undefined: unknown */
export function inHome(text: string, home: string | undefined): string {
  const folder = home?.replace(/\/+$/, "") ?? "";
  if (folder === "") return text;
  const start = folder.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  // in single quotes, a shell would take `~` for a name
  return text.replace(new RegExp(`(?<=^|[\\s("])${start}(?=/)`, "g"), "~");
}
