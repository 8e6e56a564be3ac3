// Text from a map or a command line is never trusted: nothing in it may steer a terminal or reorder what is read.

/** Controls (C0, DEL, C1), which a terminal would obey. */
const CONTROL = /\p{Cc}/gu;
/** What breaks lines or columns: becomes a space. */
const SPACING = /[\t\n\r\u2028\u2029]+/g;
/** What is not seen but changes what is: zero-width signs, bidirectional controls, tags, unpaired surrogates. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Surrogate}\ufff9-\ufffb]/gu;
const SUSPECT = /[^\x20-\x7e\u00a1-\u00ac\u00ae-\u02ff\u0370-\u052f]/;

/**
 * The text on one line, safe to write to a terminal: control characters show as `�`, invisible ones are
 * dropped, and letters with marks are composed, so that wrapped text can be found in what it was wrapped from.
 */
export function sanitise(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return text.replace(SPACING, " ").replace(CONTROL, "\ufffd").replace(INVISIBLE, "").normalize();
}

/** The same, but its own line breaks stay. */
export function sanitiseLines(text: string): string {
  return text.split("\n").map(sanitise).join("\n");
}

/** A value with every string in it sanitised, keys and structure unchanged: the same value if there is nothing to change. */
export function sanitiseDeep<T>(value: T): T {
  // the casts: each branch returns a value of the type that it was given, which TypeScript cannot see for a generic T
  if (typeof value === "string") return sanitise(value) as T;
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map(sanitiseDeep);
    return items.every((item, at) => item === value[at]) ? value : (items as T);
  }
  const entries = Object.entries(value);
  const sanitised = entries.map(([key, each]) => [key, sanitiseDeep(each)] as const);
  return sanitised.every(([, each], at) => each === entries[at]?.[1]) ? value : (Object.fromEntries(sanitised) as T);
}
