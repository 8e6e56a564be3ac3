// The id of a topic, which an outline can state in a comment after its heading: `<!-- rain/clouds -->`, `<!-- id: rain -->`.

const ID = /^\s*(?:id:\s*([^\s<>]+)|([\p{Ll}\p{Lo}\p{N}-]+(?:\/[\p{Ll}\p{Lo}\p{N}-]+)+))\s*$/u;

/** @param comment what is between its marks @returns null for a comment that states no id */
export function topicIdIn(comment: string): string | null {
  const [, named, path] = ID.exec(comment) ?? [];
  return named ?? path ?? null;
}
