var __getOwnPropNames = Object.getOwnPropertyNames;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};

// src/map/dates.ts
import { getDaysInMonth } from "date-fns/getDaysInMonth";
function parsePartialDate(text3) {
  const [, year, month, day] = FORM.exec(text3) ?? [];
  if (year === void 0) return null;
  if (month !== void 0 && (month < "01" || month > "12")) return null;
  if (day !== void 0 && (day < "01" || Number(day) > daysIn(Number(year), Number(month)))) return null;
  return text3;
}
function daysIn(year, month) {
  const firstDay = new Date(2e3, month - 1, 1);
  firstDay.setFullYear(year);
  return getDaysInMonth(firstDay);
}
function yearOf(date2) {
  return Number(date2.slice(0, 4));
}
var FORM;
var init_dates = __esm({
  "src/map/dates.ts"() {
    "use strict";
    FORM = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;
  }
});

// src/map/model.ts
var SCHEMA_VERSION, KINDS, DATE_SOURCES, ORIGINS;
var init_model = __esm({
  "src/map/model.ts"() {
    "use strict";
    SCHEMA_VERSION = 1;
    KINDS = [
      "article",
      "conference",
      "preprint",
      "report",
      "thesis",
      "book",
      "post",
      "essay",
      "other"
    ];
    DATE_SOURCES = ["map", "reference", "arxiv"];
    ORIGINS = ["seed", "resolved"];
  }
});

// src/map/validate.ts
import * as v from "valibot";
function findProblems(value) {
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  if (!isObject || !("papers" in value)) return ['is not a map; a map is made by "aimap build"'];
  if (isNestedDeeper(value, DEEPEST_NOTES * 2 + 10)) return [`notes are nested deeper than ${DEEPEST_NOTES} levels`];
  const result = v.safeParse(mapFile, value);
  if (!result.success) return result.issues.map(({ path, message, input }) => `${place(path)}${said(message, input)}`);
  return findInconsistencies(result.output);
}
function place(path) {
  const steps = (path ?? []).map(({ key }) => typeof key === "number" ? `[${key}]` : `.${String(key)}`);
  return steps.length === 0 ? "the file " : `${steps.join("").replace(/^\./, "")}: `;
}
function said(message, input) {
  return input === void 0 ? "is missing" : message;
}
function quote(value) {
  const shown = JSON.stringify(value) ?? String(value);
  return shown.length > 60 ? `${shown.slice(0, 60)}\u2026` : shown;
}
function isNestedDeeper(value, limit) {
  let level = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limit) return true;
    level = level.flatMap((each) => typeof each === "object" && each !== null ? Object.values(each) : []);
  }
  return false;
}
function findInconsistencies({ topics, papers }) {
  return [...findTopicProblems(topics), ...findPaperProblems(papers, new Set(topics.map(({ id }) => id)))];
}
function findTopicProblems(topics) {
  const problems = [];
  const rowById = new Map(topics.map((row) => [row.id, row]));
  const seen = /* @__PURE__ */ new Map();
  for (const [index, { id, parent }] of topics.entries()) {
    const twin = seen.get(id);
    const depth = parent === null ? 1 : (seen.get(parent)?.depth ?? 0) + 1;
    if (twin !== void 0) problems.push(`topics[${index}].id: ${quote(id)} is the id of topics[${twin.index}] too`);
    else seen.set(id, { index, depth });
    if (parent !== null && !rowById.has(parent)) {
      problems.push(`topics[${index}].parent: there is no topic ${quote(parent)}`);
    } else if (parent !== null && twin === void 0 && (!seen.has(parent) || parent === id)) {
      const problem = isInCycle(id, rowById) ? `${quote(id)} lies below itself` : `${quote(parent)} comes after it`;
      problems.push(`topics[${index}].parent: ${problem}; parents come first`);
    } else if (depth > DEEPEST_TOPICS) {
      problems.push(`topics[${index}]: ${quote(id)} lies deeper than ${DEEPEST_TOPICS} levels`);
    }
  }
  return problems;
}
function isInCycle(id, rowById) {
  const visited = /* @__PURE__ */ new Set();
  for (let at = rowById.get(id)?.parent ?? null; at !== null; at = rowById.get(at)?.parent ?? null) {
    if (at === id) return true;
    if (visited.has(at)) return false;
    visited.add(at);
  }
  return false;
}
function findPaperProblems(papers, topicIds) {
  const problems = [];
  const seen = /* @__PURE__ */ new Map();
  for (const [index, paper2] of papers.entries()) {
    const twin = seen.get(paper2.id);
    if (twin !== void 0) problems.push(`papers[${index}].id: ${quote(paper2.id)} is the id of papers[${twin}] too`);
    else seen.set(paper2.id, index);
    for (const [at, { topicId }] of paper2.placements.entries()) {
      if (topicIds.has(topicId)) continue;
      problems.push(`papers[${index}].placements[${at}].topicId: there is no topic ${quote(topicId)}`);
    }
  }
  return problems;
}
var DEEPEST_NOTES, DEEPEST_TOPICS, text, filled, texts, optionalText, date, oneOf, noteSchema, notes, placement, paper, topic, mapFile;
var init_validate = __esm({
  "src/map/validate.ts"() {
    "use strict";
    init_dates();
    init_model();
    DEEPEST_NOTES = 50;
    DEEPEST_TOPICS = 50;
    text = v.string("is not a text");
    filled = v.pipe(
      text,
      v.check((value) => value.trim() !== "", "is empty")
    );
    texts = v.array(text, "is not a list");
    optionalText = v.nullable(text);
    date = v.nullable(
      v.pipe(
        text,
        v.check(
          (value) => parsePartialDate(value) !== null,
          ({ input }) => `${quote(input)} is not a date`
        )
      )
    );
    oneOf = (values) => v.picklist(values, ({ input }) => `${quote(input)} is none of ${values.join(", ")}`);
    noteSchema = v.object({
      text,
      notes: v.lazy(() => v.array(noteSchema, "is not a list"))
    });
    notes = v.array(noteSchema, "is not a list");
    placement = v.object({ topicId: filled, group: optionalText, comment: optionalText }, "is not an object");
    paper = v.object(
      {
        id: filled,
        title: filled,
        alternativeTitles: texts,
        authors: texts,
        authorsComplete: v.boolean("is neither true nor false"),
        organizations: texts,
        date,
        dateSource: v.nullable(oneOf(DATE_SOURCES)),
        published: date,
        kind: oneOf(KINDS),
        venue: optionalText,
        venueDetail: optionalText,
        url: optionalText,
        arxiv: optionalText,
        doi: optionalText,
        code: optionalText,
        demo: optionalText,
        keywords: texts,
        placements: v.pipe(v.array(placement, "is not a list"), v.minLength(1, "is empty: a paper stands under a topic")),
        notes,
        origin: oneOf(ORIGINS)
      },
      "is not an object"
    );
    topic = v.object({ id: filled, name: filled, parent: optionalText, notes, groups: texts }, "is not an object");
    mapFile = v.object({
      schemaVersion: v.literal(SCHEMA_VERSION, `is not ${SCHEMA_VERSION}`),
      title: text,
      description: optionalText,
      topics: v.array(topic, "is not a list"),
      papers: v.array(paper, "is not a list"),
      glossary: v.array(v.object({ term: filled, expansions: texts, words: texts }, "is not an object"), "is not a list"),
      familyNames: v.array(v.object({ name: text, family: text }, "is not an object"), "is not a list")
    });
  }
});

// ../../tmp/p.mjs
import { readFileSync } from "node:fs";

// src/build/build.ts
init_validate();

// src/map/identifiers.ts
init_dates();
var ARXIV_NEW = /^(\d{4}\.\d{4,5})(?:v\d+)?$/;
var ARXIV_OLD = /^([a-z-]+(?:\.[a-z]{2})?\/\d{7})(?:v\d+)?$/i;
function parseArxivId(text3) {
  const bare = text3.trim().replace(/^arxiv:\s*/i, "").replace(/^(?:https?:\/\/)?(?:[\w-]+\.)?arxiv\.org\/(?:abs|pdf|html|format|ps)\//i, "").replace(/(?:\.pdf)?\/?(?:[?#].*)?$/i, "");
  return (ARXIV_NEW.exec(bare) ?? ARXIV_OLD.exec(bare))?.[1] ?? null;
}
function arxivMonth(id) {
  const [, year, month] = /^(?:[a-z.-]+\/)?(\d\d)(\d\d)/i.exec(id) ?? [];
  if (year === void 0 || month === void 0) return null;
  return parsePartialDate(`${year >= "91" ? "19" : "20"}${year}-${month}`);
}
function parseDoi(text3) {
  const bare = text3.trim().replace(/^(?:doi:\s*|(?:https?:\/\/)?(?:dx\.)?doi\.org\/)/i, "");
  return /^10\.\d{4,9}\/\S+$/.test(bare) ? bare : null;
}
function doiKey(doi) {
  return doi.toLowerCase();
}
function urlKey(url) {
  const [, rest] = /^https?:\/\/(?:www\.)?([^#]+)/i.exec(url.trim()) ?? [];
  if (rest === void 0) return "";
  const slash = rest.indexOf("/");
  const host = slash < 0 ? rest : rest.slice(0, slash);
  const path = slash < 0 ? "" : rest.slice(slash).replace(/\/+$/, "");
  return host.toLowerCase() + path;
}
function isWebAddress(text3) {
  return /^https?:\/\//i.test(text3) && URL.canParse(text3);
}

// src/build/assemble.ts
init_model();

// src/map/names.ts
function familyNameByRule(name) {
  const words2 = name.trim().split(/\s+/).filter((word, at) => at === 0 || !SUFFIX.test(word) || word.length === 1);
  let start = words2.length - 1;
  while (start > 1 && /^\p{Ll}/u.test(words2[start - 1] ?? "")) start -= 1;
  return words2.slice(start).join(" ").replace(/,$/, "");
}
var SUFFIX = /^(?:jr|sr|i{1,3}|iv|v)\.?$/i;

// src/map/text.ts
function fold(text3) {
  const lower = text3.toLowerCase();
  if (/^[\x20-\x7e]*$/.test(lower)) return lower;
  return lower.normalize("NFKD").replace(NOT_LATIN.test(lower) ? /\p{M}/gu : /[\u0300-\u036f]/g, "").replace(/[łøđßæœıðþ]/g, (letter) => FOLDED[letter] ?? letter);
}
var NOT_LATIN = /[\u0370-\u1fff\u2070-\uffff]/;
var FOLDED = {
  \u0142: "l",
  \u00F8: "o",
  \u0111: "d",
  \u00DF: "ss",
  \u00E6: "ae",
  \u0153: "oe",
  \u0131: "i",
  \u00F0: "d",
  \u00FE: "th"
};
function words(text3) {
  return fold(text3).match(/[\p{L}\p{N}]+/gu) ?? [];
}
function squash(text3) {
  return words(text3).join("");
}
function compareText(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
function slug(text3) {
  return words(text3.replace(/['’]/g, "")).join("-");
}

// src/build/ids.ts
init_dates();
var NOT_TELLING = new Set("a the an on of in to for is are do does can not and what whats why how".split(" "));
function citationKey(family, date2, title, taken) {
  const telling = title.split(/\s+/).map(plain).filter((word) => word !== "" && !NOT_TELLING.has(word));
  const year = date2 === null ? "" : String(yearOf(date2));
  const author = plain(family ?? "");
  const base = author === "" ? `${telling.slice(0, 2).join("")}${year}` : `${author}${year}${telling[0] ?? ""}`;
  return unused(base === "" ? "untitled" : base, taken);
}
function plain(text3) {
  return fold(text3).replace(/[^a-z0-9]/g, "");
}
function unused(base, taken) {
  if (!taken.has(base)) return base;
  for (let number2 = 2; ; number2 += 1) {
    const id = base + suffix(number2);
    if (!taken.has(id)) return id;
  }
}
function suffix(number2) {
  const rest = Math.floor((number2 - 1) / 26);
  return (rest === 0 ? "" : suffix(rest + 1)) + String.fromCharCode(97 + (number2 - 1) % 26);
}

// src/build/assemble.ts
function assembleMap({ title, outlines, references, glossary }) {
  const topics = mergeTopics(outlines);
  const problems = [];
  const drafts = new Drafts(references);
  for (const outline of outlines) {
    for (const topic2 of outline.topics) {
      const topicId = topics.idOf(topic2.path);
      for (const entry of topic2.papers) {
        if (entry.key !== null && !drafts.knows(entry.key)) {
          problems.push({ file: outline.file, at: entry.line, message: `no reference "${entry.key}"` });
        }
        drafts.add(entry, topicId);
      }
    }
  }
  const map = {
    schemaVersion: SCHEMA_VERSION,
    title: title ?? outlines.find((outline) => outline.title !== null)?.title ?? outlines[0]?.topics[0]?.path[0] ?? "",
    description: outlines.find(({ description }) => description !== null)?.description ?? null,
    topics: topics.rows,
    papers: drafts.papers(),
    glossary,
    familyNames: exceptionalFamilyNames(drafts.usedReferences())
  };
  return { map, unusedReferences: drafts.unusedReferences(), problems };
}
function mergeTopics(outlines) {
  const byPath = /* @__PURE__ */ new Map();
  const childrenOf = /* @__PURE__ */ new Map([[null, []]]);
  const ids = /* @__PURE__ */ new Set();
  const keyOf = (path) => JSON.stringify(path);
  const add = ({ path, notes: notes2, groups }) => {
    let topic2 = byPath.get(keyOf(path));
    if (topic2 === void 0) {
      const parent = path.length === 1 ? null : byPath.get(keyOf(path.slice(0, -1)))?.id ?? null;
      const name = path.at(-1) ?? "";
      const base = `${parent === null ? "" : `${parent}/`}${slug(name) || "topic"}`;
      topic2 = { id: freeId(base, ids), name, parent, notes: [], groups: [] };
      ids.add(topic2.id);
      byPath.set(keyOf(path), topic2);
      childrenOf.set(topic2.id, []);
      childrenOf.get(parent)?.push(topic2);
    }
    topic2.notes.push(...notes2);
    for (const group of groups) if (!topic2.groups.includes(group)) topic2.groups.push(group);
  };
  for (const outline of outlines) for (const topic2 of outline.topics) add(topic2);
  const inOrder = (parent) => (childrenOf.get(parent) ?? []).flatMap((topic2) => [topic2, ...inOrder(topic2.id)]);
  return { rows: inOrder(null), idOf: (path) => byPath.get(keyOf(path))?.id ?? "" };
}
function freeId(base, taken) {
  if (!taken.has(base)) return base;
  for (let number2 = 2; ; number2 += 1) if (!taken.has(`${base}-${number2}`)) return `${base}-${number2}`;
}
var Drafts = class {
  constructor(references) {
    this.references = references;
    for (const reference of references) {
      for (const key of referenceKeys(reference)) {
        if (!this.referenceByKey.has(key)) this.referenceByKey.set(key, reference);
      }
    }
  }
  references;
  drafts = [];
  byReference = /* @__PURE__ */ new Map();
  byKey = /* @__PURE__ */ new Map();
  referenceByKey = /* @__PURE__ */ new Map();
  knows(id) {
    return this.referenceByKey.has(`id ${id}`);
  }
  add(entry, topicId) {
    const draft = this.draftOf(entry);
    draft.entries.push(entry);
    const { group, comment } = entry;
    const isKnown = draft.placements.some((placement2) => placement2.topicId === topicId && placement2.group === group);
    if (!isKnown || comment !== null) draft.placements.push({ topicId, group, comment });
  }
  /** An entry belongs to the paper of its reference, else to one of the same title, else it is new. */
  draftOf(entry) {
    const reference = this.referenceOf(entry);
    const keys = reference === null ? sameWorkKeys(entry) : [];
    const known = reference === null ? keys.map((key) => this.byKey.get(key)) : [this.byReference.get(reference)];
    const draft = known.find((each) => each !== void 0) ?? { reference, entries: [], placements: [] };
    if (!known.includes(draft)) this.drafts.push(draft);
    if (reference !== null) this.byReference.set(reference, draft);
    for (const key of keys) if (!this.byKey.has(key)) this.byKey.set(key, draft);
    return draft;
  }
  referenceOf(entry) {
    if (entry.reference !== null) return entry.reference;
    for (const key of entryKeys(entry)) {
      const reference = this.referenceByKey.get(key);
      if (reference !== void 0) return reference;
    }
    return null;
  }
  usedReferences() {
    return this.drafts.map(({ reference }) => reference).filter((reference) => reference !== null);
  }
  unusedReferences() {
    const used = new Set(this.usedReferences());
    return this.references.filter((reference) => !used.has(reference));
  }
  /** In order of first mention. Ids of references are kept; the others are derived, in that order. */
  papers() {
    const taken = new Set(this.references.map(({ id }) => id).filter((id) => id !== null));
    return this.drafts.map((draft) => {
      const paper2 = toPaper(draft, taken);
      taken.add(paper2.id);
      return paper2;
    });
  }
};
function sameWorkKeys({ url, arxiv, doi, title }) {
  const name = squash(title);
  if (name === "") return [`at ${url ?? ""}`];
  const places = [
    arxiv === null ? null : `arxiv ${arxiv}`,
    doi === null ? null : `doi ${doiKey(doi)}`,
    url === null ? null : urlKey(url) || url
  ];
  const own = places.filter((place2) => place2 !== null).map((place2) => `${name} ${place2}`);
  const isTelling = title.trim().split(/\s+/).length >= TELLING_TITLE;
  return [...own, ...isTelling ? [name] : own.length === 0 ? [`${name} nowhere`] : []];
}
var TELLING_TITLE = 4;
function entryKeys({ key, doi, arxiv, url, title }) {
  return identityKeys(key, doi, arxiv, url, [title]);
}
function referenceKeys({ id, doi, arxiv, url, title, alternativeTitles }) {
  return identityKeys(id, doi, arxiv, url, [title, ...alternativeTitles]);
}
function identityKeys(id, doi, arxiv, url, titles) {
  const keys = titles.map((title) => `title ${squash(title)}`).filter((key) => key !== "title ");
  if (url !== null && urlKey(url) !== "") keys.unshift(`url ${urlKey(url)}`);
  if (arxiv !== null) keys.unshift(`arxiv ${arxiv}`);
  if (doi !== null) keys.unshift(`doi ${doiKey(doi)}`);
  if (id !== null) keys.unshift(`id ${id}`);
  return keys;
}
function toPaper({ reference, entries, placements }, taken) {
  const first = (pick) => {
    for (const entry of entries) {
      const value = pick(entry);
      if (value !== null) return value;
    }
    return null;
  };
  const title = first((entry) => entry.title) ?? "";
  const url = first((entry) => entry.url) ?? reference?.url ?? null;
  const arxiv = reference?.arxiv ?? first((entry) => entry.arxiv) ?? (url === null ? null : parseArxivId(url));
  const published = reference?.published ?? null;
  const { date: date2, dateSource } = chooseDate(
    first((entry) => entry.date),
    published,
    arxiv
  );
  const stated = entries.find((entry) => entry.authors.length > 0);
  const authors = reference?.authors.length ? reference.authors.map(({ name }) => name) : stated?.authors ?? [];
  const otherTitles = [reference?.title, ...reference?.alternativeTitles ?? []].filter(
    (other) => other !== void 0
  );
  const alternativeTitles = [...new Set(otherTitles)].filter((other) => other !== title);
  return {
    id: reference?.id ?? citationKey(firstFamily(reference, authors), date2, title, taken),
    title,
    alternativeTitles,
    authors,
    authorsComplete: reference?.authors.length ? reference.authorsComplete : stated?.authorsComplete ?? reference?.authorsComplete ?? false,
    organizations: reference?.organizations.length ? reference.organizations : [...new Set(entries.flatMap(({ organizations }) => organizations))],
    date: date2,
    dateSource,
    published,
    kind: reference?.kind ?? first((entry) => entry.kind) ?? (arxiv === null ? "other" : "preprint"),
    venue: reference?.venue ?? first((entry) => entry.venue),
    venueDetail: reference?.venueDetail ?? null,
    url,
    arxiv,
    doi: reference?.doi ?? first((entry) => entry.doi) ?? (url === null ? null : parseDoi(url)),
    code: first((entry) => entry.code) ?? reference?.code ?? null,
    demo: first((entry) => entry.demo) ?? reference?.demo ?? null,
    keywords: [.../* @__PURE__ */ new Set([...reference?.keywords ?? [], ...entries.flatMap(({ keywords }) => keywords)])],
    placements,
    notes: [
      ...entries.flatMap((entry) => entry.notes),
      ...(reference?.notes ?? []).map((text3) => ({ text: text3, notes: [] }))
    ],
    origin: reference?.origin ?? "seed"
  };
}
function firstFamily(reference, authors) {
  const [name] = authors;
  return reference?.authors[0]?.family ?? (name === void 0 ? null : familyNameByRule(name));
}
function chooseDate(stated, published, arxiv) {
  if (stated !== null) {
    const isRefined = published !== null && published.length > stated.length && published.startsWith(stated);
    return isRefined ? { date: published, dateSource: "reference" } : { date: stated, dateSource: "map" };
  }
  if (published !== null) return { date: published, dateSource: "reference" };
  const month = arxiv === null ? null : arxivMonth(arxiv);
  return { date: month, dateSource: month === null ? null : "arxiv" };
}
function exceptionalFamilyNames(references) {
  const rows = /* @__PURE__ */ new Map();
  for (const { authors } of references) {
    for (const { name, family } of authors) if (familyNameByRule(name) !== family) rows.set(name, { name, family });
  }
  return [...rows.values()];
}

// src/build/bibliography.ts
init_dates();
init_model();

// src/build/bibtex.ts
init_dates();
import { parse as parseSyntax } from "bibtex-parse";

// src/map/venue.ts
function joinVenueDetail({ volume, issue, pages }) {
  const detail = `${volume ?? ""}${issue === null ? "" : `(${issue})`}${pages === null ? "" : `:${pages}`}`;
  return detail.replace(/^:/, "") || null;
}

// src/build/facts.ts
init_dates();
var MONTH_NAMES = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
var MONTH = `(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?`;
var YEAR = "(?<year>(?:19|20)\\d\\d)";
var DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
var FORMS = [
  `${YEAR}`,
  `${YEAR}[-/.](?<number>\\d{1,2})(?:[-/.](?<day>\\d{1,2}))?`,
  `${YEAR}\u5E74(?:(?<number>\\d{1,2})\u6708)?`,
  `(?<number>\\d{1,2})[/.](?<year>(?:19|20)\\d\\d)`,
  `${MONTH}[,\\s'\u2019-]*${YEAR}`,
  `${DAY}[\\s-]+${MONTH}[,\\s-]*${YEAR}`,
  `${MONTH}\\s+${DAY},?\\s+${YEAR}`,
  `${YEAR}[,\\s-]+${MONTH}(?:\\s+${DAY})?`
].map((form) => new RegExp(`^(?:${form})$`, "i"));
function saidDate(text3) {
  const bare = text3.trim().replace(/[.,:;]+$/, "");
  for (const form of FORMS) {
    const { year, month, number: number2, day } = form.exec(bare)?.groups ?? {};
    if (year === void 0) continue;
    const ordinal = number2 ?? (month === void 0 ? void 0 : String(MONTH_NAMES.indexOf(month.slice(0, 3).toLowerCase()) + 1));
    const parts = [year, ordinal, ordinal === void 0 ? void 0 : day].filter((part) => part !== void 0);
    return parsePartialDate(parts.map((part) => part.padStart(2, "0")).join("-"));
  }
  return null;
}
function isFailedDate(text3) {
  return /^(?:19|20)\d\d(?:[-/.]\d{1,2}){1,2}$/.test(text3.trim()) && saidDate(text3) === null;
}
var JOURNALS = "jmlr|tmlr|tacl|tpami|pami|ijcv|nature(?: [A-Z]\\w+)*|science(?: [A-Z]\\w+)*|pnas|neural computation|neuroimage|cell|elife|plos \\w+|siam \\w+|acm computing surveys|csur|tois|tkde|tnnls|tvcg|tog|jair|cacm|computational linguistics|ieee [a-z& ]+|proc\\. ieee|transactions [a-z& ]+";
var CONFERENCES = "neurips|nips|icml|iclr|aaai|ijcai|acl|emnlp|naacl|eacl|aacl|coling|conll|lrec(?:-coling)?|cvpr|iccv|eccv|wacv|bmvc|accv|kdd|sigkdd|www|webconf|sigir|cikm|wsdm|recsys|ecir|icdm|sdm|uai|aistats|colt|corl|icra|iros|rss|interspeech|icassp|siggraph(?: asia)?|chi|uist|cscw|vldb|pvldb|sigmod|icde|osdi|sosp|nsdi|asplos|isca|mlsys|usenix \\w+|ccs|ndss|oakland|s&p|miccai|isbi|ismir|acm mm|mm|acmmm|faccts?|aies|colm|icse|fse|ase|issta|pldi|popl|stoc|focs|soda|3dv|blackboxnlp|\\*sem|semeval|ecml(?:[- ]pkdd)?|acml|icpr|icip|ijcnn|esann|iui|hri";
var PREPRINT = "(?:arxiv|preprint|biorxiv|medrxiv|corr|ssrn|openreview|under review|techreport)(?: preprint)?";
var QUALIFIER = "(?:[-\\s:,(]*(?:findings?|workshops?|oral|spotlight|poster|short|long|demos?|main|highlight|outstanding|best|paper|papers|award|runner[- ]up|honou?rable mention|track|datasets?|benchmarks?|d&b|db|industry|tiny|system|extended abstract|notable|top[- ]?\\d+%?|w|@?[a-z]{2,12} workshop)\\)?)*";
var BEFORE = "(?:(?:accepted|published|to appear|appeared|presented)?\\s*(?:in|at|to|by)\\s+|accepted\\s+|proc(?:\\.|eedings)?\\s+(?:of\\s+)?(?:the\\s+)?|findings of\\s+)?";
var WHEN = `(?:\\s?['\u2019\`\u2018]\\s?(?<short>\\d\\d)|[-\\s,.]*(?<when>(?:19|20)\\d\\d(?:[-/.]\\d{1,2})?))`;
var KNOWN_VENUE = new RegExp(
  `^(?<name>${BEFORE}(?:${CONFERENCES}|${JOURNALS}|${PREPRINT}))(?<mark>${QUALIFIER})(?:${WHEN})?(?<more>${QUALIFIER})$`,
  "i"
);
var ABBREVIATION = new RegExp(
  `^(?<name>(?:[A-Z][\\w&*/+-]*\\s?){1,4}?)(?:\\s?['\u2019\`\u2018]\\s?(?<short>\\d\\d)|(?<=[A-Z]{2}[\\w-]*\\s?)[-\\s]?(?<when>(?:19|20)\\d\\d))(?<more>${QUALIFIER})$`
);
var YEAR_FIRST = new RegExp(
  `^(?<when>(?:19|20)\\d\\d)[-,\\s]+(?<name>${CONFERENCES}|${JOURNALS}|${PREPRINT})(?<more>${QUALIFIER})$`,
  "i"
);
function saidVenue(text3) {
  const bare = text3.trim().replace(/[.,:;]+$/, "");
  if (bare.length > 80) return null;
  const found = KNOWN_VENUE.exec(bare) ?? YEAR_FIRST.exec(bare) ?? ABBREVIATION.exec(bare);
  const { name, mark = "", short, when, more = "" } = found?.groups ?? {};
  if (name === void 0) return null;
  const date2 = when === void 0 ? shortYear(short) : saidDate(when);
  const plain2 = name.replace(new RegExp(`^${BEFORE}`, "i"), "").trim();
  if (new RegExp(`^${PREPRINT}$`, "i").test(plain2)) return { venue: null, date: date2, kind: "preprint" };
  const venue = `${plain2}${`${mark}${more}`.replace(/[\s,(:)-]+/g, " ").trimEnd()}`.trim();
  const kind = new RegExp(`^(?:${JOURNALS})$`, "i").test(plain2) ? "article" : new RegExp(`^(?:${CONFERENCES})$`, "i").test(plain2) ? "conference" : null;
  return { venue, date: date2, kind };
}
function shortYear(digits) {
  return digits === void 0 ? null : parsePartialDate(`${digits >= "50" ? "19" : "20"}${digits}`);
}
var KIND_WORDS = {
  book: "book",
  thesis: "thesis",
  "phd thesis": "thesis",
  "master thesis": "thesis",
  "technical report": "report",
  "tech report": "report",
  preprint: "preprint",
  arxiv: "preprint"
};
function saidKind(text3) {
  return KIND_WORDS[text3.trim().toLowerCase()] ?? null;
}
var PARTICLES = new Set("van von der den de del della di da dos du la le el al bin ibn ten ter y e zu af".split(" "));
var NO_NAMES = new Set(
  "the and or of on in for with from by to is are using via towards toward learning model models network networks deep neural language large data how why what part university institute research lab labs team tutorial tutorials school paper code workshop survey book blog introduction new york city open source state art conference stanford google microsoft".split(
    " "
  )
);
var FAMILY_FIRST = /(\p{Lu}[\p{L}'’-]+),\s((?:\p{Lu}\.[\s-]?)+)/gu;
var INITIALS = /^(?:(?:\p{Lu}\.[-‐]?){1,4}|\p{Lu}{1,2})$/u;
function saidPeople(text3, isMarked) {
  const bare = text3.replace(/\s+/g, " ").trim().replace(/^(?:by\b|authors?\s*:)\s*/i, "").replace(/[\s,;:]+$/, "");
  if (bare === "" || bare.length > 6e3 || /\n/.test(text3.trim())) return null;
  const isTurned = /^\p{Lu}[\p{L}'’-]+,\s\p{Lu}\./u.test(bare);
  const turned = isTurned ? bare.replace(FAMILY_FIRST, (_, family, given) => `${given.trim()} ${family}`) : bare;
  const others = /[\s,]*(?:\bet\.?\s?al\.?|\band others\.?|\band colleagues|…|\.\.\.|等)\.?$/i;
  const isCut = others.test(turned);
  const names = turned.replace(others, "").replace(/(?<=\p{Ll}{2})\.$/u, "").split(/\s*(?:[;，、]|,(?:\s*(?:and|&)\s)?|\s(?:and|&)\s|·|•)\s*/).map((name) => name.replace(/^(?:and|&)\s+|(?<=\p{L})[*†‡§¹²³⁴\d]+$/gu, "").trim()).filter((name) => name !== "" && !/^(?:jr|sr)\.?$/i.test(name));
  if (names.length === 0 || !names.every(isName)) return null;
  const hasInitials = names.some(
    (name) => name.split(/\s+/).some((word) => INITIALS.test(word)) && /\s|\.\p{Lu}\p{Ll}/u.test(name)
  );
  const areFull = names.length >= 2 && names.every((name) => /\s/.test(name));
  const isPair = names.length === 2 && /\s(?:and|&)\s/.test(turned);
  const isBelieved = /^by\b/i.test(text3.trim()) || isCut || hasInitials || isMarked && (names.length > 1 || /\s/.test(names[0] ?? "")) || areFull && names.length >= 3 || isPair;
  return isBelieved ? { authors: names, complete: !isCut } : null;
}
function isName(name) {
  const words2 = name.split(/\s+/);
  if (words2.length > 5 || name.length > 60 || /[\d:!?"“”()[\]{}<>/\\@#$%=]/.test(name)) return false;
  if (!words2.some((word) => /^[\p{Lu}\p{Lo}]/u.test(word))) return false;
  return words2.every((word) => {
    const lower = word.toLowerCase();
    if (PARTICLES.has(lower)) return true;
    if (/\p{L}{4,}\.$|^\p{Lu}{3,}$/u.test(word) || word === "A" && words2[0] === word) return false;
    return !NO_NAMES.has(lower) && /^(?:[dlO]['’])?[\p{Lu}\p{Lo}][\p{L}\p{M}'’.\-‐]*$/u.test(word);
  });
}

// src/build/reference.ts
var MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
function monthOf(text3) {
  const number2 = /^\s*(0?[1-9]|1[0-2])\s*$/.exec(text3)?.[1];
  if (number2 !== void 0) return number2.padStart(2, "0");
  const name = /(?:^|[^a-z])(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*/i.exec(text3)?.[1];
  return name === void 0 ? null : String(MONTHS.indexOf(name.toLowerCase()) + 1).padStart(2, "0");
}

// src/build/tex.ts
var ACCENTS = {
  "`": "\u0300",
  "'": "\u0301",
  "^": "\u0302",
  "~": "\u0303",
  "=": "\u0304",
  ".": "\u0307",
  '"': "\u0308",
  u: "\u0306",
  r: "\u030A",
  H: "\u030B",
  v: "\u030C",
  d: "\u0323",
  c: "\u0327",
  k: "\u0328",
  b: "\u0331",
  t: "\u0361"
};
var SIGNS = new Map(
  "ss \xDF o \xF8 O \xD8 l \u0142 L \u0141 ae \xE6 AE \xC6 oe \u0153 OE \u0152 aa \xE5 AA \xC5 i \u0131 j \u0237 dh \xF0 DH \xD0 th \xFE TH \xDE dj \u0111 DJ \u0110 ng \u014B NG \u014A P \xB6 S \xA7 copyright \xA9 pounds \xA3 euro \u20AC textendash \u2013 textemdash \u2014 emdash \u2014 endash \u2013 Dash \u2014 ldots \u2026 dots \u2026 textellipsis \u2026 textquoteright \u2019 textquoteleft \u2018 textquotedblleft \u201C textquotedblright \u201D textasciitilde ~ textasciicircum ^ textbackslash \\ textbar | textunderscore _ slash / textregistered \xAE texttrademark \u2122 times \xD7 cdot \xB7 leq \u2264 le \u2264 geq \u2265 ge \u2265 neq \u2260 infty \u221E rightarrow \u2192 to \u2192 leftarrow \u2190 pm \xB1 approx \u2248 sim \u223C ell \u2113 alpha \u03B1 beta \u03B2 gamma \u03B3 delta \u03B4 epsilon \u03B5 varepsilon \u03B5 zeta \u03B6 eta \u03B7 theta \u03B8 iota \u03B9 kappa \u03BA lambda \u03BB mu \u03BC nu \u03BD xi \u03BE pi \u03C0 rho \u03C1 sigma \u03C3 tau \u03C4 upsilon \u03C5 phi \u03C6 varphi \u03C6 chi \u03C7 psi \u03C8 omega \u03C9 Gamma \u0393 Delta \u0394 Theta \u0398 Lambda \u039B Xi \u039E Pi \u03A0 Sigma \u03A3 Phi \u03A6 Psi \u03A8 Omega \u03A9 LaTeXe LaTeX2e".split(" ").reduce((pairs, word, at, all) => {
    if (at % 2 === 0) pairs.push([word, all[at + 1] ?? ""]);
    return pairs;
  }, [])
);
var SILENT = new Set(
  "em it bf sc sf tt rm sl cal emph textit textbf textsc textsf texttt textrm textsl textup textnormal mathrm mathbf mathit mathcal mathsf mathbb text mbox hbox protect relax thinspace nobreak allowbreak hskip smash raise natexlab bibinfo href url path quad qquad hfill newline linebreak par noindent ensuremath uppercase lowercase MakeUppercase MakeLowercase small large footnotesize acro enquote".split(
    " "
  )
);
var SWALLOWED = /* @__PURE__ */ new Set(["noopsort", "SortNoop", "vspace", "hspace", "label", "footnotemark", "bibitem", "cite"]);
var MEASURE = /^(?:spacefactor|penalty|kern|hskip|raise|char)\s*=?\s*'?-?[\d.]*\s*(?:em|ex|pt)?\s?/;
var NO_MACROS = /* @__PURE__ */ new Map();
var DEEPEST_MACRO = 5;
function texToText(tex, macros = NO_MACROS) {
  return new TexReader(tex, macros, 0).read().replace(/\s+/g, " ").trim().normalize("NFC");
}
var TexReader = class _TexReader {
  constructor(tex, macros, depth) {
    this.tex = tex;
    this.macros = macros;
    this.depth = depth;
  }
  tex;
  macros;
  depth;
  at = 0;
  read() {
    let text3 = "";
    let isStart = true;
    while (this.at < this.tex.length) {
      const sign = this.tex[this.at] ?? "";
      if (sign === "\\") text3 += this.command(isStart);
      else {
        text3 += this.plain(sign);
        this.at += 1;
      }
      isStart = sign === "{" || isStart && /\s/.test(sign);
    }
    return text3;
  }
  plain(sign) {
    const rest = this.tex.slice(this.at, this.at + 3);
    if (rest === "---") return this.skip(2, "\u2014");
    if (rest.startsWith("--")) return this.skip(1, "\u2013");
    if (rest.startsWith("``")) return this.skip(1, "\u201C");
    if (rest.startsWith("''")) return this.skip(1, "\u201D");
    if (sign === "~") return " ";
    return sign === "{" || sign === "}" || sign === "$" ? "" : sign;
  }
  skip(length, text3) {
    this.at += length;
    return text3;
  }
  /** @param isStart whether it is the first thing in a group: then a command nobody knows sets a font */
  command(isStart) {
    this.at += 1;
    const [verbatim, , inside] = /^(?:verb|path)([|!+])(.*?)\1/.exec(this.tex.slice(this.at)) ?? [];
    if (verbatim !== void 0) return this.skip(verbatim.length, inside ?? "");
    const [measure] = MEASURE.exec(this.tex.slice(this.at, this.at + 40)) ?? [];
    if (measure !== void 0) return this.skip(measure.length, "");
    const [name = ""] = /^(?:[A-Za-z]+|.)/su.exec(this.tex.slice(this.at)) ?? [];
    this.at += name.length;
    const accent = ACCENTS[name];
    if (accent !== void 0 && (!/[A-Za-z]/.test(name) || /^\s*\{|^\s/.test(this.tex.slice(this.at))))
      return this.accented(accent);
    if (!/[A-Za-z]/.test(name))
      return name === "-" || name === "/" || name === "@" || name === "!" ? "" : /[,;:\\\s]/.test(name) ? " " : name;
    const isBraced = /^\s*\{/.test(this.tex.slice(this.at));
    const spaces = /^\s*/.exec(this.tex.slice(this.at))?.[0].length ?? 0;
    const sign = SIGNS.get(name);
    if (sign !== void 0) return this.skip(spaces, sign);
    const macro = this.macros.get(name);
    if (macro !== void 0 && this.depth < DEEPEST_MACRO) {
      return this.skip(spaces, new _TexReader(macro, this.macros, this.depth + 1).read().trim());
    }
    if (SWALLOWED.has(name)) {
      this.argument();
      return "";
    }
    if (name === "href") this.argument();
    if (SILENT.has(name)) return this.skip(isBraced ? 0 : spaces, "");
    const hasArgument = isBraced && !/^\s*\{\s*\}/.test(this.tex.slice(this.at));
    const isFont = isStart && spaces > 0 && /^[^}\s]/.test(this.tex.slice(this.at + spaces));
    if (hasArgument || isFont && !/tex$/i.test(name)) return this.skip(hasArgument ? 0 : spaces, "");
    return name;
  }
  accented(accent) {
    const argument = this.argument();
    const base = new _TexReader(argument, this.macros, this.depth + 1).read().replace("\u0131", "i").replace("\u0237", "j");
    const [first = "", ...rest] = base;
    return first + accent + rest.join("");
  }
  /** The group, command or letter that comes next. */
  argument() {
    const rest = this.tex.slice(this.at);
    const spaces = /^\s*/.exec(rest)?.[0].length ?? 0;
    if (rest[spaces] === "{") {
      const length = groupLength(rest.slice(spaces));
      this.at += spaces + length;
      return rest.slice(spaces + 1, spaces + length - 1);
    }
    const [one = ""] = /^(?:\\[A-Za-z]+\s?|\\.|.)/su.exec(rest.slice(spaces)) ?? [];
    this.at += spaces + one.length;
    return one;
  }
};
function groupLength(tex) {
  let depth = 0;
  for (let at = 0; at < tex.length; at += 1) {
    if (tex[at] === "\\") at += 1;
    else if (tex[at] === "{") depth += 1;
    else if (tex[at] === "}" && --depth === 0) return at + 1;
  }
  return tex.length;
}
function splitOutside(tex, separator) {
  const parts = [];
  let start = 0;
  for (const match of tex.matchAll(separator)) {
    const before = tex.slice(start, match.index).replace(/\\./gs, "");
    if ((before.match(/\{/g)?.length ?? 0) > (before.match(/\}/g)?.length ?? 0)) continue;
    parts.push(tex.slice(start, match.index));
    start = match.index + match[0].length;
  }
  return [...parts, tex.slice(start)];
}

// src/build/bibtex.ts
var KIND_OF_TYPE = {
  article: "article",
  inproceedings: "conference",
  conference: "conference",
  proceedings: "book",
  book: "book",
  inbook: "book",
  incollection: "book",
  collection: "book",
  booklet: "book",
  phdthesis: "thesis",
  mastersthesis: "thesis",
  thesis: "thesis",
  techreport: "report",
  report: "report",
  online: "post",
  electronic: "post",
  www: "post"
};
var READ = new Set(
  "title subtitle author editor year month day date journal journaltitle booktitle volume number issue pages url link doi eprint eprinttype archiveprefix primaryclass keywords keyword groups note annote annotation howpublished school institution crossref type key".split(
    " "
  )
);
function parseBibtex(text3, file) {
  const remarks = [];
  const pieces = readSyntax(text3, file, remarks);
  const strings = /* @__PURE__ */ new Map();
  const macros = /* @__PURE__ */ new Map();
  const unknown = /* @__PURE__ */ new Map();
  const entries = [];
  for (const { syntax, line } of pieces) {
    const value = (field) => texOf(field, strings, (name) => unknown.set(name, unknown.get(name) ?? line));
    if (syntax.itemtype === "string") {
      for (const field of stringsOf(syntax)) strings.set(String(field.name).toLowerCase(), value(field));
    } else if (syntax.itemtype === "preamble") readMacros(preambleOf(syntax, value), macros);
    else if (syntax.itemtype === "entry" && syntax.type !== void 0) {
      const fields = new Map((syntax.fields ?? []).map((field) => [String(field.name).toLowerCase(), value(field)]));
      entries.push({ type: syntax.type.toLowerCase(), key: (syntax.key ?? "").trim(), line, fields });
    }
  }
  for (const [name, line] of unknown)
    remarks.push({ file, at: line, message: `no @string defines "${name}"; its name stands for it` });
  inherit(entries, file, remarks);
  const references = entries.map((entry) => toReference(entry, macros, file, remarks)).filter((reference) => reference !== null);
  return { references, remarks, problems: [] };
}
function readSyntax(text3, file, remarks) {
  try {
    return placed(parseSyntax(text3), 1);
  } catch {
    const starts = [...text3.matchAll(/^[ \t]*@[ \t]*[A-Za-z]+[ \t]*[{(]/gm)].map(({ index }) => index);
    const result = [];
    for (const [at, start] of starts.entries()) {
      const line = text3.slice(0, start).split("\n").length;
      try {
        result.push(...placed(parseSyntax(text3.slice(start, starts[at + 1])), line));
      } catch (error) {
        const [key = ""] = /^[^@]*@\s*\w+\s*[{(]\s*[^\s,]*/.exec(text3.slice(start, start + 200)) ?? [];
        const what = error instanceof Error ? error.message.replace(/\.$/, "").replace(/^Expected/, "expected") : "";
        remarks.push({ file, at: line, message: `left out: an entry that is not BibTeX (${key.trim()}): ${what}` });
      }
    }
    return result;
  }
}
function placed(parts, first) {
  let line = first;
  return parts.map((syntax) => {
    const raw = syntax.raw ?? "";
    const own = line + (/^\s*/.exec(raw)?.[0].split("\n").length ?? 1) - 1;
    line += raw.split("\n").length - 1;
    return { syntax, line: own };
  });
}
function stringsOf(syntax) {
  return syntax.fields ?? (syntax.name === void 0 ? [] : [syntax]);
}
function preambleOf(syntax, value) {
  return syntax.value === void 0 ? syntax.raw ?? "" : value(syntax);
}
function texOf({ value, datatype, raw }, strings, miss) {
  if (Array.isArray(value)) return value.map((part) => texOf(part, strings, miss)).join("");
  if (typeof value === "object" && value !== null) return texOf(value, strings, miss);
  const text3 = String(value ?? raw ?? "");
  if (datatype !== "identifier") return text3;
  const known = strings.get(text3.toLowerCase());
  if (known !== void 0 || monthOf(text3) !== null) return known ?? text3;
  miss(text3);
  return text3;
}
function readMacros(tex, macros) {
  for (const match of tex.matchAll(/\\(?:def|newcommand|providecommand)\s*\{?\s*\\([A-Za-z]+)\s*\}?\s*(?=\{)/g)) {
    const start = match.index + match[0].length;
    macros.set(match[1] ?? "", tex.slice(start, start + groupLength(tex.slice(start))));
  }
}
function inherit(entries, file, remarks) {
  const byKey = new Map(entries.map((entry) => [entry.key.toLowerCase(), entry]));
  for (const { fields, line } of entries) {
    const key = fields.get("crossref");
    if (key === void 0) continue;
    const parent = byKey.get(key.trim().toLowerCase());
    if (parent === void 0) {
      remarks.push({ file, at: line, message: `no entry "${key.trim()}" for its crossref` });
      continue;
    }
    for (const [name, value] of parent.fields) {
      if (name === "title" && !fields.has("booktitle")) fields.set("booktitle", value);
      if (!fields.has(name) && ["booktitle", "year", "month", "date", "volume", "number"].includes(name))
        fields.set(name, value);
    }
  }
}
function toReference({ type, key, line, fields }, macros, file, remarks) {
  const text3 = (...names2) => {
    for (const name of names2) {
      const value = texToText(fields.get(name) ?? "", macros);
      if (value !== "") return value;
    }
    return null;
  };
  const raw = (...names2) => {
    const found = names2.map(
      (name) => fields.get(name)?.replace(/\\([_%#&~])/g, "$1").replace(/[{}]|\\url\b/g, "").trim()
    );
    return found.find((value) => value !== void 0 && value !== "") ?? null;
  };
  const url = raw("url", "link") ?? /https?:\/\/\S+/.exec(raw("howpublished") ?? "")?.[0] ?? null;
  const title = titleOf(text3("title"), text3("subtitle")) ?? text3("booktitle") ?? url ?? key;
  if (title === "") {
    remarks.push({ file, at: line, message: "left out: an entry without a key and without a title" });
    return null;
  }
  if (text3("title") === null) remarks.push({ file, at: line, message: `"${key}" has no title` });
  const arxiv = arxivOf(
    raw("eprint"),
    raw("archiveprefix", "eprinttype"),
    text3("journal", "journaltitle", "note"),
    url
  );
  const { names, isComplete } = namesOf(fields.get("author") ?? fields.get("editor") ?? "", macros);
  const within = text3("journal", "journaltitle", "booktitle");
  const venue = within === title ? null : within;
  const isPreprint = venue !== null && /^(?:arxiv|corr\b)/i.test(venue);
  const doi = raw("doi");
  const unread = [...fields.keys()].filter((name) => !READ.has(name));
  return {
    id: key === "" ? null : key,
    title,
    authors: names,
    authorsComplete: isComplete,
    published: dateOf(
      text3("date"),
      text3("year"),
      text3("month"),
      raw("day"),
      (message) => remarks.push({ file, at: line, message: `${key}: ${message}` })
    ),
    kind: isPreprint || arxiv !== null && KIND_OF_TYPE[type] === void 0 ? "preprint" : KIND_OF_TYPE[type] ?? "other",
    venue: isPreprint ? null : venue,
    venueDetail: isPreprint ? null : joinVenueDetail({
      volume: text3("volume"),
      issue: text3("number", "issue"),
      pages: text3("pages")?.replace(/–|--+/g, "-") ?? null
    }),
    url,
    arxiv,
    doi: doi === null ? null : parseDoi(doi) ?? doi,
    code: null,
    demo: null,
    organizations: [text3("school", "institution")].filter((name) => name !== null),
    keywords: listOf(text3("keywords", "keyword")),
    alternativeTitles: [],
    origin: "seed",
    collections: listOf(text3("groups")),
    notes: [text3("note"), text3("annote", "annotation")].filter((note) => note !== null),
    at: line,
    unread
  };
}
function titleOf(title, subtitle) {
  const plain2 = title?.replace(/(?<![.…])\.$/, "") ?? null;
  return plain2 === null || subtitle === null ? plain2 : `${plain2}: ${subtitle}`;
}
function listOf(text3) {
  return [...new Set((text3 ?? "").split(/\s*[;,]\s*/).filter(Boolean))];
}
function arxivOf(eprint, archive, venue, url) {
  const isNamed = archive === null || /arxiv/i.test(archive);
  const inVenue = /arxiv[:\s]*(\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})/i.exec(venue ?? "")?.[1];
  return (isNamed && eprint !== null ? parseArxivId(eprint) : null) ?? parseArxivId(inVenue ?? "") ?? parseArxivId(url ?? "");
}
function dateOf(date2, year, month, day, report) {
  const whole = date2 === null ? null : saidDate(
    date2.replace(/\/.*$/, "").replace(/T.*$/, "").replace(/[~?%]$/, "")
  );
  if (whole !== null) return whole;
  const written = year ?? date2;
  if (written === null) return null;
  const digits = /(?:^|\D)(1[4-9]\d\d|20\d\d)(?!\d)/.exec(written)?.[1];
  if (digits === void 0) {
    report(`"${written}" is not a date`);
    return null;
  }
  const number2 = monthOf(month ?? "");
  const days = /^\d{1,2}$/.exec(day ?? "") ?? (month === null ? null : /(?:^|[^\d–-])(\d{1,2})(?=$|[^\d–-])/.exec(month.replace(/\d+\s*[–-]+\s*\d+/, "")));
  const parts = [digits, number2, number2 === null ? null : days?.at(-1) ?? null].filter((part) => part !== null);
  return parsePartialDate(parts.map((part) => part.padStart(2, "0")).join("-")) ?? parsePartialDate(parts.slice(0, 2).join("-")) ?? parsePartialDate(digits);
}
function namesOf(tex, macros) {
  const people = splitOutside(tex, /\s+and\s+/gi).filter((name) => name.trim() !== "");
  const isComplete = !people.some(isOthers);
  return { names: people.filter((name) => !isOthers(name)).map((name) => nameOf(name.trim(), macros)), isComplete };
}
function isOthers(name) {
  return /^\s*(?:others|et al\.?)\s*$/i.test(name);
}
function nameOf(tex, macros) {
  const text3 = (part) => texToText(part, macros);
  if (tex.startsWith("{") && groupLength(tex) === tex.length) return { name: text3(tex), family: text3(tex) };
  const [last = "", ...others] = splitOutside(tex, /\s*,\s*/g);
  if (others.length > 0) {
    const given = text3(others.at(-1) ?? "");
    const suffix2 = others.length > 1 ? text3(others[0] ?? "") : "";
    const family = text3(last);
    return { name: [given, family, suffix2].filter(Boolean).join(" "), family };
  }
  const words2 = splitOutside(tex, /[\s~]+/g).filter(Boolean);
  const particle = words2.findIndex((word, at) => at > 0 && at < words2.length - 1 && /^\p{Ll}/u.test(text3(word)));
  const start = particle > 0 ? particle : words2.length - 1;
  return { name: words2.map(text3).join(" "), family: words2.slice(start).map(text3).join(" ") };
}

// src/build/references.ts
import * as v2 from "valibot";

// src/map/csl.ts
var CSL_TYPE = {
  article: "article-journal",
  conference: "paper-conference",
  preprint: "article",
  report: "report",
  thesis: "thesis",
  book: "book",
  post: "post",
  essay: "post-weblog",
  other: "document"
};
var KIND_OF_TYPE2 = new Map([
  ...Object.entries(CSL_TYPE).map(([kind, type]) => [type, kind]),
  ["post-weblog", "post"],
  ["webpage", "post"],
  ["chapter", "book"]
]);
function kindOfCslType(type) {
  return KIND_OF_TYPE2.get(type) ?? "other";
}

// src/build/references.ts
init_dates();

// src/errors.ts
var EXIT_CODES = [
  { name: "done", code: 0, meaning: "done, also when nothing was found" },
  {
    name: "failed",
    code: 1,
    meaning: "the work failed: an unreadable map, a file that exists, a missing link"
  },
  {
    name: "usage",
    code: 2,
    meaning: "wrong usage: an unknown option, author or field, a name that fits several"
  },
  { name: "notFound", code: 3, meaning: "the paper or topic named does not exist" },
  { name: "interrupted", code: 130, meaning: "interrupted from the keyboard" }
];
var EXIT = Object.fromEntries(EXIT_CODES.map(({ name, code }) => [name, code]));
var Failure = class extends Error {
  /**
   * @param code stable name for scripts
   * @param message lower-case sentence without a full stop: what was wrong, where, and what to do next
   * @param suggestions what was probably meant, best first
   */
  constructor(kind, code, message, suggestions = []) {
    super(message);
    this.kind = kind;
    this.code = code;
    this.suggestions = suggestions;
  }
  kind;
  code;
  suggestions;
  name = "Failure";
};

// src/map/load.ts
init_model();
function jsonProblem(error, text3) {
  const message = error instanceof Error ? error.message : String(error);
  const position = /at position (\d+)/.exec(message)?.[1];
  const words2 = message.replace(/,? ?\.{0,3}".*" is not valid JSON$/s, "").replace(/ in JSON at position.*$/s, "");
  if (position === void 0) return words2.toLowerCase();
  const before = text3.slice(0, Number(position));
  return `${words2.toLowerCase()} at line ${before.split("\n").length}, column ${before.length - before.lastIndexOf("\n")}`;
}

// src/build/references.ts
init_model();

// src/build/problems.ts
function formatProblem({ file, at, message }) {
  const place2 = at === null ? "" : typeof at === "number" ? `:${at}` : ` ${at}`;
  return `${file}${place2}: ${message}`;
}
function schemaProblems(issues, file, index) {
  return issues.map(({ path, message, input }) => {
    const steps = (path ?? []).map(({ key }) => typeof key === "number" ? `[${key}]` : `.${String(key)}`);
    return { file, at: `[${index}]${steps.join("")}`, message: input === void 0 ? "is missing" : message };
  });
}
function refuse(problems) {
  if (problems.length === 0) return;
  const lines = problems.map(formatProblem);
  const [only] = lines;
  const words2 = lines.length === 1 ? only : `${lines.length} mistakes in the input:
  ${lines.join("\n  ")}`;
  throw new Failure("failed", "broken-input", String(words2));
}
var SHOWN = 60;
var Ledger = class {
  constructor(file, text3) {
    this.file = file;
    this.lines = text3.split("\n");
    this.fate = new Array(this.lines.length);
  }
  file;
  lines;
  /** By line: undefined is not seen yet, empty is in the map, else the reason why not. */
  fate;
  remarks = [];
  /** Lines from `from` to `to`, 1-based, are in the map. */
  take(from, to) {
    this.fate.fill("", from - 1, to);
  }
  leave(from, to, what) {
    this.fate.fill(what, from - 1, to);
  }
  /** A part of a line was left out, though the line is in the map. */
  remark(line, what) {
    this.remarks.push({ file: this.file, from: line, to: line, what, text: this.textOf(line - 1) });
  }
  /** In the order of the lines. */
  leftOut() {
    const found = [];
    let open = null;
    const close = () => {
      if (open !== null) {
        const { from, to, what } = open;
        found.push({ file: this.file, from: from + 1, to: to + 1, what, text: this.textOf(from) });
      }
      open = null;
    };
    for (const [index, line] of this.lines.entries()) {
      if (line.trim() === "") continue;
      const what = this.fate[index] ?? reasonOf(line);
      if (what === "") close();
      else if (open !== null && open.what === what) open.to = index;
      else {
        close();
        open = { from: index, to: index, what };
      }
    }
    close();
    return [...found, ...this.remarks].sort((a, b) => a.from - b.from);
  }
  textOf(index) {
    const line = (this.lines[index] ?? "").trim();
    return line.length > SHOWN ? `${line.slice(0, SHOWN - 1)}\u2026` : line;
  }
};
function reasonOf(line) {
  const words2 = line.replace(/<[^>]*>?/g, "").trim();
  if (words2 === "" || /^[-=*_\s>|:]+$/.test(words2)) return "";
  if (/^\[[^\]]+\]:/.test(words2)) return /^\[\^/.test(words2) ? "a footnote" : "";
  if (/<|>|^-->|!\[/.test(line)) return "markup";
  return "not understood";
}

// src/build/references.ts
var scalar = v2.union([v2.string(), v2.number()], "is neither text nor number");
var texts2 = v2.array(v2.string("is not a text"), "is not a list");
var nameSchema = v2.object(
  {
    family: v2.optional(v2.string()),
    given: v2.optional(v2.string()),
    suffix: v2.optional(v2.string()),
    literal: v2.optional(v2.string()),
    "non-dropping-particle": v2.optional(v2.string()),
    "dropping-particle": v2.optional(v2.string())
  },
  "is not a name"
);
var extras = v2.object(
  {
    kind: v2.optional(v2.picklist(KINDS, `is none of ${KINDS.join(", ")}`)),
    arxiv: v2.optional(v2.string("is not a text")),
    code: v2.optional(v2.string("is not a text")),
    demo: v2.optional(v2.string("is not a text")),
    venueDetail: v2.optional(v2.string("is not a text")),
    organizations: v2.optional(texts2, []),
    keywords: v2.optional(texts2, []),
    alternativeTitles: v2.optional(texts2, []),
    authorsComplete: v2.optional(v2.boolean("is neither true nor false"), true),
    origin: v2.optional(v2.picklist(ORIGINS, `is none of ${ORIGINS.join(", ")}`), "seed")
  },
  "is not an object"
);
var itemSchema = v2.looseObject(
  {
    id: v2.optional(scalar),
    type: v2.optional(v2.string("is not a text"), "document"),
    title: v2.optional(v2.string("is not a text")),
    author: v2.optional(v2.array(nameSchema, "is not a list"), []),
    issued: v2.optional(v2.object({ "date-parts": v2.optional(v2.array(v2.array(scalar))) }, "is not a date")),
    "container-title": v2.optional(v2.string("is not a text")),
    volume: v2.optional(scalar),
    issue: v2.optional(scalar),
    page: v2.optional(scalar),
    DOI: v2.optional(v2.string("is not a text")),
    URL: v2.optional(v2.string("is not a text")),
    keyword: v2.optional(v2.string("is not a text")),
    categories: v2.optional(texts2, []),
    custom: v2.optional(v2.object({ aimap: v2.optional(extras) }, "is not an object"))
  },
  "is not an object"
);
var READ2 = /* @__PURE__ */ new Set([...Object.keys(itemSchema.entries), "accessed", "source", "language"]);
function parseReferences(text3, file) {
  const problems = [];
  const remarks = [];
  const references = [];
  for (const [index, value] of parseArray(text3, file, problems).entries()) {
    const result = v2.safeParse(itemSchema, value);
    if (!result.success) {
      remarks.push(...schemaProblems(result.issues, file, index));
      continue;
    }
    const report = (at, message) => void remarks.push({ file, at: `[${index}].${at}`, message });
    references.push(toReference2(result.output, index, report));
  }
  return { references, remarks, problems };
}
function parseArray(text3, file, problems) {
  try {
    const value = JSON.parse(text3);
    if (Array.isArray(value)) return value;
    problems.push({ file, at: null, message: "is not a JSON array" });
  } catch (error) {
    problems.push({ file, at: null, message: `not JSON: ${jsonProblem(error, text3)}` });
  }
  return [];
}
function toReference2(item, index, report) {
  const own = item.custom?.aimap ?? v2.getDefaults(extras);
  const url = item.URL ?? null;
  const id = item.id === void 0 ? null : String(item.id);
  if (id === null) report("id", "is missing");
  const title = plainTitle(item.title ?? "");
  if (title === "") report("title", "is missing");
  return {
    id,
    title: title || url || id || "untitled",
    authors: item.author.map(toName),
    authorsComplete: own.authorsComplete ?? true,
    published: toDate(item, report),
    kind: own.kind ?? kindOfCslType(item.type),
    venue: item["container-title"] ?? null,
    venueDetail: own.venueDetail ?? joinVenueDetail({ volume: textOf(item.volume), issue: textOf(item.issue), pages: textOf(item.page) }),
    url,
    arxiv: own.arxiv ?? (url === null ? null : parseArxivId(url)),
    doi: item.DOI === void 0 ? null : parseDoi(item.DOI) ?? item.DOI,
    code: own.code ?? null,
    demo: own.demo ?? null,
    organizations: own.organizations ?? [],
    keywords: own.keywords?.length ? own.keywords : item.keyword?.split(/\s*[,;]\s*/).filter(Boolean) ?? [],
    alternativeTitles: own.alternativeTitles ?? [],
    origin: own.origin ?? "seed",
    collections: item.categories,
    notes: [],
    at: `[${index}]`,
    unread: Object.keys(item).filter((name) => !READ2.has(name))
  };
}
function plainTitle(title) {
  return title.replace(/<\/?(?:i|b|sup|sub|sc)>|<span [^<>]*>|<\/span>/g, "").replace(/\s+/g, " ").trim();
}
function textOf(value) {
  return value === void 0 ? null : String(value);
}
function toName(name) {
  if (name.literal !== void 0) return { name: name.literal, family: name.literal };
  const join = (...parts) => parts.filter(Boolean).join(" ");
  const family = join(name["non-dropping-particle"], name.family);
  return { name: join(name.given, name["dropping-particle"], family, name.suffix), family };
}
function toDate(item, report) {
  const parts = item.issued?.["date-parts"]?.[0];
  if (parts === void 0 || parts.length === 0) return null;
  const written = parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, "0")).join("-");
  const date2 = parsePartialDate(written);
  if (date2 === null) report("issued", `"${written}" is not a date`);
  return date2;
}

// src/build/ris.ts
init_dates();
var KIND_OF_TYPE3 = {
  JOUR: "article",
  JFULL: "article",
  EJOUR: "article",
  MGZN: "article",
  CONF: "conference",
  CPAPER: "conference",
  UNPB: "preprint",
  RPRT: "report",
  THES: "thesis",
  BOOK: "book",
  CHAP: "book",
  EDBOOK: "book",
  EBOOK: "book",
  BLOG: "post",
  ELEC: "post",
  WEB: "post",
  ICOMM: "post"
};
var READ3 = new Set(
  "TY TI T1 CT AU A1 A2 ED PY Y1 DA JO JF JA J2 T2 BT VL IS CP SP EP DO UR L1 L2 LK KW N1 ID ER PB M3 DP C7".split(" ")
);
function parseRis(text3, file) {
  const references = [];
  const remarks = [];
  let fields = /* @__PURE__ */ new Map();
  let start = 0;
  let tag = "";
  const close = () => {
    if (fields.size > 0) references.push(toReference3(fields, start, file, remarks));
    fields = /* @__PURE__ */ new Map();
  };
  for (const [index, line] of text3.split(/\r\n|\r|\n/).entries()) {
    const [, name, value] = /^([A-Z][A-Z0-9]) {0,2}- ?(.*)$/.exec(line) ?? [];
    if (name === "TY") {
      close();
      start = index + 1;
    }
    if (name === "ER") close();
    else if (name !== void 0 && start > 0) {
      tag = name;
      fields.set(name, [...fields.get(name) ?? [], (value ?? "").trim()]);
    } else if (line.trim() !== "" && fields.size > 0) {
      const values = fields.get(tag) ?? [];
      fields.set(tag, [...values.slice(0, -1), `${values.at(-1) ?? ""} ${line.trim()}`]);
    } else if (line.trim() !== "")
      remarks.push({ file, at: index + 1, message: "left out: a line outside of any reference" });
  }
  close();
  return { references, remarks, problems: [] };
}
function toReference3(fields, line, file, remarks) {
  const first = (...tags) => {
    for (const tag of tags) {
      const value = fields.get(tag)?.find((each) => each !== "");
      if (value !== void 0) return value;
    }
    return null;
  };
  const all = (...tags) => tags.flatMap((tag) => fields.get(tag) ?? []).filter((value) => value !== "");
  const url = first("UR", "LK", "L2", "L1");
  const said2 = first("TI", "T1", "CT");
  if (said2 === null) remarks.push({ file, at: line, message: "a reference without a title" });
  const written = first("DA", "PY", "Y1");
  const published = dateOf2(written) ?? dateOf2(first("PY", "Y1"));
  if (written !== null && published === null) remarks.push({ file, at: line, message: `"${written}" is not a date` });
  const venue = first("T2", "JF", "JO", "BT", "JA", "J2");
  const pages = [first("SP"), first("EP")].filter((page) => page !== null).join("-") || null;
  const arxiv = parseArxivId(url ?? "") ?? parseArxivId(first("M3", "C7") ?? "");
  return {
    id: first("ID"),
    title: said2 ?? url ?? first("DO") ?? "untitled",
    authors: all("AU", "A1").map(nameOf2),
    authorsComplete: true,
    published,
    kind: KIND_OF_TYPE3[first("TY") ?? ""] ?? (arxiv === null ? "other" : "preprint"),
    venue: venue !== null && /^arxiv/i.test(venue) ? null : venue,
    venueDetail: joinVenueDetail({ volume: first("VL"), issue: first("IS", "CP"), pages }),
    url,
    arxiv,
    doi: parseDoi(first("DO") ?? "") ?? first("DO"),
    code: null,
    demo: null,
    organizations: [],
    keywords: [...new Set(all("KW"))],
    alternativeTitles: [],
    origin: "seed",
    collections: [],
    notes: all("N1"),
    at: line,
    unread: [...fields.keys()].filter((tag) => !READ3.has(tag))
  };
}
function nameOf2(text3) {
  const [family = "", given, suffix2] = text3.split(/\s*,\s*/);
  return { name: [given, family, suffix2].filter(Boolean).join(" "), family };
}
function dateOf2(text3) {
  const parts = (text3 ?? "").split(/[/-]/).slice(0, 3).filter((part) => /^\d+$/.test(part.trim()));
  const written = parts.map((part) => part.trim().padStart(2, "0"));
  return parsePartialDate(written.join("-")) ?? parsePartialDate(written[0] ?? "");
}

// src/build/bibliography.ts
var PARSERS = {
  bibtex: parseBibtex,
  "csl-json": parseReferences,
  ris: parseRis
};
function parseBibliography(text3, file, format) {
  const { references, remarks, problems } = PARSERS[format](text3, file);
  const first = /* @__PURE__ */ new Map();
  const twice = [];
  const kept = references.map((reference) => {
    const twin = reference.id === null ? void 0 : first.get(reference.id);
    if (reference.id !== null && twin === void 0) first.set(reference.id, reference);
    if (twin === void 0) return reference;
    const at = typeof reference.at === "string" ? `${reference.at}.id` : reference.at;
    const where = typeof twin.at === "string" ? twin.at : `line ${twin.at}`;
    twice.push({ file, at, message: `"${reference.id}" is the id of ${where} too` });
    return reference.title === twin.title ? null : { ...reference, id: null };
  });
  return { references: kept.filter((reference) => reference !== null), remarks: [...remarks, ...twice], problems };
}
function bibliographyOutline({ references, remarks, problems }, file, name, by) {
  const topics = /* @__PURE__ */ new Map();
  const sorted = by === "year" || by === "kind" ? [...references].sort((a, b) => order(a, by) - order(b, by)) : references;
  const namesOf2 = sorting(references, by, name);
  for (const reference of sorted) {
    for (const topicName2 of namesOf2(reference)) {
      const topic2 = topics.get(topicName2) ?? { line: 1, path: [topicName2], notes: [], groups: [], papers: [] };
      topics.set(topicName2, topic2);
      topic2.papers.push(paperOf(reference));
    }
  }
  const inOrder = by === "venue" || by === "keyword" ? byCount([...topics.values()]) : [...topics.values()];
  return { file, title: name, description: null, topics: inOrder, leftOut: [], remarks, problems };
}
function order(reference, by) {
  if (by === "kind") return KINDS.indexOf(reference.kind);
  return reference.published === null ? 1 : -yearOf(reference.published);
}
function byCount(topics) {
  const isRest = ({ path: [name = ""] }) => Number(name.startsWith("No "));
  return topics.sort(
    (a, b) => isRest(a) - isRest(b) || b.papers.length - a.papers.length || compareText(a.path[0] ?? "", b.path[0] ?? "")
  );
}
function sorting(references, by, name) {
  const or = (names, none) => names.length > 0 ? names : [none];
  if (by === "year") return ({ published }) => [published === null ? "No date" : String(yearOf(published))];
  if (by === "venue") return ({ venue }) => [venue ?? "No venue"];
  if (by === "kind") return ({ kind }) => [kind];
  if (by === "keyword") return ({ keywords }) => or(keywords, "No keyword");
  if (references.some(({ collections }) => collections.length > 0)) {
    return ({ collections }) => or(collections, "No collection");
  }
  const sorted = references.filter(({ keywords }) => keywords.length > 0).length;
  const words2 = references.flatMap(({ keywords }) => keywords);
  const isSorting = sorted * 2 >= references.length && words2.length >= new Set(words2).size * 3;
  return isSorting && words2.length > 0 ? ({ keywords }) => or(keywords, "No keyword") : () => [name];
}
function paperOf(reference) {
  return {
    line: typeof reference.at === "number" ? reference.at : 1,
    key: null,
    reference,
    title: reference.title,
    date: null,
    authors: [],
    authorsComplete: true,
    organizations: [],
    venue: null,
    kind: null,
    keywords: [],
    url: null,
    arxiv: null,
    doi: null,
    code: null,
    demo: null,
    group: null,
    comment: null,
    notes: []
  };
}

// src/build/formats.ts
var EXTENSIONS = {
  md: "markdown",
  markdown: "markdown",
  mdown: "markdown",
  bib: "bibtex",
  bibtex: "bibtex",
  json: "csl-json",
  ris: "ris"
};
function formatOf(file, text3) {
  const named = EXTENSIONS[/\.(\w+)$/.exec(file)?.[1]?.toLowerCase() ?? ""];
  if (named !== void 0) return named;
  const start = text3.slice(0, 2e4).trimStart();
  if (/^\[\s*(?:\{|\])/.test(start)) return "csl-json";
  if (/^TY {1,2}-/m.test(start)) return "ris";
  return /^@\w+\s*[{(]/m.test(start) && !/^#{1,6} /m.test(start) ? "bibtex" : "markdown";
}

// src/build/glossary.ts
import * as v3 from "valibot";
var texts3 = v3.optional(v3.array(v3.string("is not a text"), "is not a list"), []);
var entrySchema = v3.object({ term: v3.string("is not a text"), expansions: texts3, words: texts3 }, "is not an object");
function parseGlossary(text3, file) {
  const problems = [];
  const glossary = [];
  for (const [index, value] of parseArray(text3, file, problems).entries()) {
    const result = v3.safeParse(entrySchema, value);
    if (result.success) glossary.push(result.output);
    else problems.push(...schemaProblems(result.issues, file, index));
  }
  return { glossary, problems };
}

// src/build/markdown.ts
import { load as parseYaml } from "js-yaml";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmAutolinkLiteralFromMarkdown } from "mdast-util-gfm-autolink-literal";
import { gfmFootnoteFromMarkdown } from "mdast-util-gfm-footnote";
import { gfmStrikethroughFromMarkdown } from "mdast-util-gfm-strikethrough";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { mathFromMarkdown } from "mdast-util-math";
import { toString as plainText2 } from "mdast-util-to-string";
import { gfmAutolinkLiteral } from "micromark-extension-gfm-autolink-literal";
import { gfmFootnote } from "micromark-extension-gfm-footnote";
import { gfmStrikethrough } from "micromark-extension-gfm-strikethrough";
import { gfmTable } from "micromark-extension-gfm-table";
import { math } from "micromark-extension-math";

// src/build/html.ts
import { Parser } from "htmlparser2";
import { toString as plainText } from "mdast-util-to-string";
var INLINE = new Set(
  "text link linkReference strong emphasis delete inlineCode break image imageReference inlineMath footnoteReference".split(
    " "
  )
);
var SAME = {
  b: "strong",
  strong: "strong",
  i: "emphasis",
  em: "emphasis",
  cite: "emphasis",
  del: "delete",
  s: "delete",
  strike: "delete",
  blockquote: "blockquote",
  li: "listItem",
  table: "table",
  tr: "tableRow",
  td: "tableCell",
  th: "tableCell"
};
var CODE = /* @__PURE__ */ new Set(["code", "kbd", "tt", "samp"]);
var PARTS = new Set("p div center section article header footer figure address dd dt dl main pre".split(" "));
function resolveHtml(root, parse) {
  return resolve(root, true, parse);
}
function resolve(parent, isBlock, parse) {
  const children = parent.children ?? [];
  for (const child of children) {
    if (child.children !== void 0) child.children = resolve(child, !isInlineParent(child), parse);
  }
  if (!children.some(({ type }) => type === "html")) return children;
  return new Resolver(isBlock, parse).read(children);
}
function isInlineParent({ type }) {
  return type === "paragraph" || type === "heading" || type === "tableCell" || INLINE.has(type);
}
var Resolver = class {
  constructor(isBlock, parse) {
    this.isBlock = isBlock;
    this.parse = parse;
  }
  isBlock;
  parse;
  frames = [{ tag: "", attributes: {}, line: 1, children: [] }];
  chunk = { text: "", offset: 0, line: 1 };
  written = 0;
  parser = new Parser(
    {
      onopentag: (tag, attributes) => void this.frames.push({ tag, attributes, line: this.line(this.parser.startIndex), children: [] }),
      onclosetag: (tag) => this.close(tag),
      ontext: (text3) => this.text(text3),
      oncomment: (value) => this.append({ type: "comment", value, position: this.span(value) })
    },
    { decodeEntities: true }
  );
  read(children) {
    for (const child of children) {
      if (child.type !== "html") {
        this.append(child);
        continue;
      }
      const text3 = child.value ?? "";
      this.chunk = { text: text3, offset: this.written, line: child.position?.start.line ?? 1 };
      this.written += text3.length;
      this.parser.write(text3);
    }
    this.parser.end();
    const result = this.frames[0]?.children ?? [];
    return this.isBlock ? paragraphs(result) : result;
  }
  line(index) {
    const before = this.chunk.text.slice(0, Math.max(0, index - this.chunk.offset));
    return this.chunk.line + before.split("\n").length - 1;
  }
  span(text3) {
    const start = this.line(this.parser.startIndex);
    return { start: { line: start }, end: { line: start + text3.split("\n").length - 1 } };
  }
  append(...nodes) {
    this.frames.at(-1)?.children.push(...nodes);
  }
  text(text3) {
    if (text3 === "") return;
    const position = this.span(text3);
    if (this.isBlock && /\]\(|\n[ \t]*(?:[-*+]|\d+[.)])[ \t]/.test(text3)) {
      const { children } = this.parse(text3);
      shift(children ?? [], position.start.line - 1);
      this.append(...children ?? []);
    } else this.append({ type: "text", value: text3, position });
  }
  close(tag) {
    const frame = this.frames.pop();
    if (frame === void 0) return;
    if (frame.tag === tag) this.append(...toNodes(frame, this.line(this.parser.endIndex)));
  }
};
function shift(nodes, by) {
  for (const node of nodes) {
    if (node.position !== void 0) {
      const { start, end } = node.position;
      node.position = { start: { line: start.line + by }, end: { line: end.line + by } };
    }
    shift(node.children ?? [], by);
  }
}
function toNodes({ tag, attributes, line, children }, end) {
  const position = { start: { line }, end: { line: end } };
  const node = (type, more = {}) => [{ type, children, position, ...more }];
  const { href, src = "", alt = "" } = attributes;
  if (tag === "a") return href === void 0 ? children : node("link", { url: href.trim() });
  if (tag === "img") return [{ type: "image", url: src, alt, position }];
  if (tag === "br") return [{ type: "break", position }];
  if (tag === "hr") return [{ type: "thematicBreak", position }];
  if (CODE.has(tag)) return [{ type: "inlineCode", value: plainText(children), position }];
  if (/^h[1-6]$/.test(tag)) return node("heading", { depth: Number(tag[1]) });
  if (tag === "ul" || tag === "ol") {
    const items = children.filter(({ type }) => type === "listItem");
    return node("list", { ordered: tag === "ol", children: items });
  }
  if (tag === "details") {
    const summary = children.find(({ type }) => type === "summary")?.children ?? [];
    return node("details", { summary, children: paragraphs(children.filter(({ type }) => type !== "summary")) });
  }
  if (tag === "summary") return node("summary");
  if (tag === "q") return [{ type: "text", value: "\u201C" }, ...children, { type: "text", value: "\u201D" }];
  if (tag === "script" || tag === "style") return [{ type: "comment", value: plainText(children), position }];
  const same = SAME[tag];
  if (same === "listItem" || same === "blockquote") return node(same, { children: paragraphs(children) });
  if (same === "table") return node("table", { children: rowsOf(children) });
  if (same !== void 0) return node(same, same === "tableCell" ? { children: inlineOf(children) } : {});
  return PARTS.has(tag) ? paragraphs(children) : children;
}
function rowsOf(nodes) {
  return nodes.filter(({ type }) => type === "tableRow");
}
function inlineOf(nodes) {
  return nodes.flatMap((node) => node.type === "paragraph" ? [...node.children ?? [], { type: "break" }] : [node]);
}
function paragraphs(nodes) {
  const result = [];
  let run = [];
  const flush = () => {
    const isBlank = run.every(({ type, value }) => type === "break" || type === "text" && value?.trim() === "");
    const [first] = run.filter(({ position }) => position !== void 0);
    if (!isBlank) {
      const end = run.at(-1)?.position?.end ?? first?.position?.end ?? { line: 1 };
      const start = first?.position?.start ?? { line: 1 };
      result.push({ type: "paragraph", children: run, position: { start, end } });
    }
    run = [];
  };
  for (const node of nodes) {
    if (INLINE.has(node.type)) run.push(node);
    else {
      flush();
      result.push(node);
    }
  }
  flush();
  return result;
}

// src/build/markdown.ts
var LONGEST_LINE = 1e6;
var DEEPEST = 100;
var MOST_MARKS = 1e4;
var FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m;
var OPTIONS = {
  extensions: [
    gfmTable(),
    gfmStrikethrough(),
    gfmAutolinkLiteral(),
    gfmFootnote(),
    math({ singleDollarTextMath: true })
  ],
  mdastExtensions: [
    gfmTableFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
    gfmAutolinkLiteralFromMarkdown(),
    gfmFootnoteFromMarkdown(),
    mathFromMarkdown()
  ]
};
function parseTree(text3) {
  return fromMarkdown(text3, OPTIONS);
}
function parseMarkdown(text3, file) {
  const refused = unfitText(text3, file) ?? nestedText(text3, file);
  if (refused !== null) return { blocks: [], title: null, description: null, frontMatter: null, problems: [refused] };
  const [front = "", yaml = ""] = FRONT_MATTER.exec(text3) ?? [];
  const root = parseTree("\n".repeat(lineCount(front)) + mended(text3.slice(front.length)));
  resolveReferences(root);
  const blocks = resolveHtml(root, parseTree);
  const depth = isDeeper(blocks, DEEPEST * 2);
  return {
    blocks: depth ? [] : blocks,
    ...frontMatterOf(yaml),
    frontMatter: front === "" ? null : { from: 1, to: lineCount(front) },
    problems: depth ? [{ file, at: depth, message: `is nested deeper than ${DEEPEST} levels` }] : []
  };
}
function unfitText(text3, file) {
  if (isBinary(text3)) return { file, at: lineAt(text3, text3.search(UNPRINTED)), message: "is not text" };
  for (let start = 0, line = 1; start < text3.length; line += 1) {
    const end = text3.indexOf("\n", start);
    const length = (end < 0 ? text3.length : end) - start;
    if (length > LONGEST_LINE) return { file, at: line, message: `has a line of ${length} characters` };
    if (end < 0) break;
    start = end + 1;
  }
  return null;
}
var UNPRINTED = /[^\P{Cc}\t\n\v\f\r]|\ufffd/u;
function isBinary(text3) {
  const start = text3.slice(0, 1e5);
  const unprinted = start.match(new RegExp(UNPRINTED, "gu"))?.length ?? 0;
  return start.includes("\0") || unprinted * 10 > start.length;
}
function nestedText(text3, file) {
  const indents = [];
  let marks = 0;
  for (const [index, line] of text3.split("\n").entries()) {
    const [lead = "", indent = "", marker] = /^(\s*)([-*+|#>]|\d{1,9}[.)])?/.exec(line) ?? [];
    if (line.trim() === "" || marker !== void 0) marks = 0;
    if (marker !== void 0 && marker !== "|" && marker !== "#" && marker !== ">") {
      const column = indent.replace(/\t/g, "    ").length;
      while (indents.length > 0 && (indents.at(-1) ?? 0) >= column) indents.pop();
      indents.push(column);
    } else if (lead === "" && line !== "") indents.length = 0;
    marks += line.match(/[*_~[$`]+/g)?.length ?? 0;
    const isDeep = indents.length > DEEPEST || line.length > DEEPEST && (containersOf(line) > DEEPEST || bracketDepth(line) > DEEPEST);
    if (isDeep) return { file, at: index + 1, message: `is nested deeper than ${DEEPEST} levels` };
    if (marks > MOST_MARKS)
      return { file, at: index + 1, message: `has more than ${MOST_MARKS} marks in one paragraph` };
  }
  return null;
}
function containersOf(line) {
  const [containers = ""] = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/.exec(line) ?? [];
  return containers.match(/[>*+.)-]/g)?.length ?? 0;
}
function bracketDepth(line) {
  let depth = 0;
  let deepest = 0;
  for (const sign of line) {
    if (sign === "[") depth += 1;
    else if (sign === "]" && depth > 0) depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
function isDeeper(blocks, limit) {
  let level = blocks;
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limit) return level[0]?.position?.start.line ?? 1;
    level = level.flatMap((node) => "children" in node ? node.children : []);
  }
  return 0;
}
function lineCount(text3) {
  return text3.split("\n").length - 1;
}
function lineAt(text3, index) {
  return text3.slice(0, index).split("\n").length;
}
function mended(text3) {
  return text3.replace(/\] \((?=https?:\/\/[^\s()<>]+\))/g, "](").replace(/\]\(\[(?=https?:\/\/[^\s()[\]]+\))/g, "](");
}
function frontMatterOf(yaml) {
  let value;
  try {
    value = parseYaml(yaml);
  } catch {
    return { title: null, description: null };
  }
  const text3 = (key) => {
    const found = typeof value === "object" && value !== null ? Object.entries(value).find(([name]) => name === key) : void 0;
    return typeof found?.[1] === "string" && found[1].trim() !== "" ? found[1].trim() : null;
  };
  return { title: text3("title"), description: text3("description") ?? text3("subtitle") ?? text3("summary") };
}
function resolveReferences(root) {
  const urls = /* @__PURE__ */ new Map();
  walk(root, (node) => {
    if (node.type === "definition") urls.set(node.identifier.toLowerCase(), node.url);
  });
  walk(root, (node) => {
    if (!("children" in node)) return;
    node.children = node.children.map((child) => resolved(child, urls));
  });
}
function resolved(node, urls) {
  if (node.type !== "linkReference" && node.type !== "imageReference") return node;
  const url = urls.get(node.identifier.toLowerCase()) ?? "";
  const position = node.position === void 0 ? {} : { position: node.position };
  return node.type === "linkReference" ? { type: "link", url, children: node.children, ...position } : { type: "image", url, alt: node.alt ?? null, ...position };
}
function walk(root, visit) {
  const open = [root];
  for (let node = open.pop(); node !== void 0; node = open.pop()) {
    visit(node);
    if ("children" in node) open.push(...node.children);
  }
}
function wordsOf(nodes) {
  return nodes.map((node) => {
    if (node.type === "break") return " ";
    if (node.type === "inlineMath") return `$${node.value}$`;
    if (node.type === "image" || node.type === "imageReference" || node.type === "footnoteReference") return "";
    return "children" in node ? wordsOf(node.children) : plainText2(node);
  }).join("").replace(/\s+/g, " ");
}

// src/build/links.ts
var LINK_KINDS = [
  "paper",
  "code",
  "demo",
  "project",
  "video",
  "slides",
  "blog",
  "tweet",
  "data",
  "other"
];
var LABEL_WORDS = {
  paper: "paper papers pdf arxiv abs abstract html ps doi openreview acl anthology proceedings publication article preprint pmlr neurips biorxiv link url read ieee acm springer full text eprint manuscript version ar5iv journal conference",
  code: "code codes github gitlab repo repository source implementation implementations pytorch tensorflow tf jax keras torch git caffe theano matlab python unofficial",
  demo: "demo demos colab playground space spaces live online hf try it notebook",
  project: "project page pages website homepage site web webpage home",
  video: "video videos youtube talk talks recording presentation bilibili lecture trailer",
  slides: "slides slide slideshare poster deck keynote",
  blog: "blog blogs post posts blogpost medium tutorial news explainer",
  tweet: "tweet tweets twitter thread x",
  data: "data dataset datasets model models weights checkpoint checkpoints huggingface benchmark ckpt",
  other: "bib bibtex cite citation supp supplementary supplement material materials appendix review reviews notes note summary alternative mirror official more info part here extended discussion docs documentation leaderboard errata interview podcast 1 2 3 4 5 6 7 8 9 i ii iii iv v1 v2 v3 v4 poc ref reference"
};
var JOINING = /* @__PURE__ */ new Set(["and", "the", "of", "on", "for", "in", "with", "to", "our"]);
var KIND_OF_WORD = new Map(
  LINK_KINDS.flatMap((kind) => LABEL_WORDS[kind].split(" ").map((word) => [word, kind]))
);
function kindOfLabel(text3) {
  const words2 = text3.toLowerCase().replace(/^\W*(?:arxiv[:\s]*)?\d{4}\.\d{4,5}(?:v\d+)?\W*$/, "arxiv").replace(/[^\p{L}\p{N}\s]+/gu, " ").trim().split(/\s+/).filter((word) => word !== "" && !JOINING.has(word));
  if (words2.length === 0 || words2.length > 5) return null;
  const kinds = words2.map((word) => KIND_OF_WORD.get(word));
  if (kinds.some((kind) => kind === void 0)) return null;
  return ["code", "demo", "paper", ...LINK_KINDS].find((kind) => kinds.includes(kind)) ?? null;
}
var ADDRESSES = [
  ["demo", /^(?:huggingface\.co\/spaces|colab\.research\.google\.com|replicate\.com)\b/],
  ["data", /^huggingface\.co\/datasets\b|^kaggle\.com\/datasets\b|^zenodo\.org\b/],
  [
    "paper",
    /^(?:(?:[\w-]+\.)?arxiv\.org|ar5iv\.|(?:dx\.)?doi\.org|openreview\.net|aclanthology\.|(?:\w+\.)?aclweb\.org|papers\.n(?:eur)?ips\.cc|proceedings\.|(?:www\.)?jmlr\.org|ieeexplore\.|dl\.acm\.org|openaccess\.thecvf\.com|link\.springer\.com|(?:\w+\.)?sciencedirect\.com|(?:\w+\.)?nature\.com\/(?:articles|nature)|(?:www\.)?(?:bio|med)rxiv\.org|papers\.ssrn\.com|(?:api\.)?semanticscholar\.org|huggingface\.co\/papers|(?:\w+\.)?isca-(?:speech|archive)\.org|ojs\.aaai\.org|(?:\w+\.)?ecva\.net|(?:\w+\.)?cv-foundation\.org|distill\.pub|transformer-circuits\.pub|paperswithcode\.com\/paper|pubmed\.|(?:\w+\.)?ncbi\.nlm\.nih\.gov|(?:\w+\.)?pnas\.org|(?:\w+\.)?science\.org|eprint\.iacr\.org|hal\.|(?:\w+\.)?usenix\.org\/(?:conference|system))/
  ],
  ["code", /^(?:gist\.)?(?:github\.com|gitlab\.|bitbucket\.org|codeberg\.org|sourceforge\.net)/],
  ["data", /^huggingface\.co\//],
  ["video", /^(?:m\.)?(?:youtube\.com|youtu\.be|vimeo\.com|bilibili\.com|videolectures\.net|slideslive\.com)/],
  ["slides", /^(?:slideshare\.net|speakerdeck\.com|docs\.google\.com\/presentation)/],
  ["tweet", /^(?:mobile\.)?(?:twitter\.com|x\.com)\//],
  ["project", /^[\w-]+\.(?:github|gitlab)\.io\b/],
  ["blog", /^(?:medium\.com|[\w-]+\.(?:medium|substack)\.com|blog\.|blogs\.)|^[^/]+\/(?:blog|blogs|posts?)\//],
  ["paper", /\.pdf(?:[?#]|$)|\/pdf\//]
];
function kindOfAddress(url) {
  const bare = url.replace(/^https?:\/\/(?:www\.)?/i, "");
  const known = bare.slice(0, 1).toLowerCase() + bare.slice(1);
  return ADDRESSES.find(([, form]) => form.test(known))?.[0] ?? "other";
}
function isAnchor(url) {
  return url === "" || url.startsWith("#");
}

// src/build/entry.ts
var PLAIN = { isBold: false, isItalic: false, isCode: false, isPicture: false, url: null };
function piecesOf(nodes, struck = [], style = PLAIN) {
  const pieces = nodes.flatMap((node) => {
    const type = style.url === null ? "text" : "link";
    switch (node.type) {
      case "text":
        return [{ ...style, type, text: node.value.replace(/\s+/g, " ") }];
      case "inlineCode":
        return [{ ...style, type, text: node.value, isCode: true }];
      case "inlineMath":
        return [{ ...style, type, text: `$${node.value}$` }];
      case "break":
        return [{ ...style, type: "break", text: " " }];
      case "strong":
        return piecesOf(node.children, struck, { ...style, isBold: true });
      case "emphasis":
        return piecesOf(node.children, struck, { ...style, isItalic: true });
      case "link":
        return linkPieces(node.url, piecesOf(node.children, struck, { ...style, url: node.url }), style);
      case "image":
        return style.url === null ? [] : [{ ...style, type: "link", text: node.alt ?? "", isPicture: true }];
      case "delete":
        struck.push(
          piecesOf(node.children).map(({ text: text3 }) => text3).join("")
        );
        return [];
      default:
        return [];
    }
  });
  return style === PLAIN ? merged(pieces) : pieces;
}
function linkPieces(url, inner, style) {
  const words2 = inner.filter(({ isPicture }) => !isPicture);
  const text3 = clean(words2.map((piece) => piece.text).join(""));
  const picture = inner.find(({ isPicture }) => isPicture);
  const isBold = style.isBold || words2.length > 0 && words2.every((piece) => piece.isBold);
  const shown = text3 === "" ? picture?.text ?? "" : text3;
  if (text3 === "" && picture === void 0) return [];
  return [{ ...style, type: "link", url: url.trim(), text: shown, isBold, isPicture: text3 === "" }];
}
function merged(pieces) {
  const result = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    const isSame = last?.type === piece.type && last.url === piece.url && last.isBold === piece.isBold && last.isItalic === piece.isItalic && !last.isCode && !piece.isCode && !last.isPicture && !piece.isPicture && piece.type !== "break";
    if (last !== void 0 && isSame) result[result.length - 1] = { ...last, text: last.text + piece.text };
    else result.push(piece);
  }
  return result;
}
function noFacts() {
  return {
    date: null,
    venueDate: null,
    venue: null,
    kind: null,
    authors: [],
    authorsComplete: true,
    organizations: [],
    links: [],
    key: null,
    badDate: null
  };
}
function parseEntry(all, conventions) {
  const facts = noFacts();
  const pieces = all.filter((piece) => !(piece.type === "link" && isAnchor(piece.url ?? "")));
  const split = splitTitle(pieces, facts);
  if (split === null) return null;
  const dated = datedTitle(split.title, facts);
  const rest = readFacts(split.after, facts, conventions);
  const title = trimTitle(dated);
  if (!/[\p{L}\p{N}]/u.test(title)) return null;
  const isSure = split.url !== null || facts.links.length > 0 || facts.date !== null || facts.key !== null;
  return {
    ...facts,
    title,
    titleUrl: split.url,
    comment: trimComment([split.prefix, rest].filter((text3) => text3 !== "").join(" ")),
    isSure
  };
}
function splitTitle(pieces, facts) {
  const at = pieces.findIndex((piece) => piece.type === "link" && !isLabel(piece));
  const bold = pieces.findIndex((piece, index) => isTitlePiece(piece, pieces.slice(0, index)));
  const link = pieces[at];
  if (bold >= 0 && (at < 0 || bold < at) && isTitleLike(pieces, bold, at)) return unlinked(pieces, bold, facts);
  if (link === void 0) return labelled(pieces, facts);
  const lead = readLead(pieces.slice(0, at), facts);
  const own = { title: link.text, url: webUrl(link.url), after: pieces.slice(at + 1) };
  if (lead === "") return { ...own, prefix: "" };
  const quoted = /^[“"«]([^”"»]{8,})[”"»]/.exec(lead);
  if (quoted !== null) return unlinked(pieces, 0, facts);
  if (/[:：]$/.test(lead)) {
    const name = withoutColon(lead);
    if (wordCount(name) > 6) return null;
    facts.organizations.push(name);
    return { ...own, prefix: "" };
  }
  if (/[-–—|]$/.test(lead) && wordCount(lead) <= 5) return { ...own, prefix: lead.replace(/\s*[-–—|]$/, "") };
  const isEnd = textOf2(pieces.slice(at + 1)).replace(/[\s\p{P}\p{S}]/gu, "") === "";
  if (isEnd && wordCount(lead) > 2 && !DANGLING.test(lead) && kindOfAddress(link.url ?? "") !== "other") {
    return unlinked(pieces, 0, facts);
  }
  const goesOn = DANGLING.test(lead) && !isEnd;
  if (wordCount(lead) <= 2 && !goesOn) return { ...own, prefix: lead };
  return null;
}
function isTitlePiece({ isBold, isItalic, type, text: text3 }, before) {
  const isMarked = isBold || isItalic && wordCount(text3) >= 3 && stripMarks(textOf2(before)) === "";
  if (!isMarked || type !== "text" || !/\p{L}/u.test(text3)) return false;
  const bare = text3.trim().replace(/^[[(【]|[\])】]$/g, "");
  const parts = bare.split(/[,;|]/);
  const isFact = parts.every((part) => saidDate(part) !== null || saidVenue(part) !== null || saidKind(part) !== null);
  return !isFact && kindOfLabel(bare) === null && (isBold || saidPeople(text3, true) === null);
}
var DANGLING = /(?:^|\s)(?:a|an|the|from|by|in|see|of|on|at|to|with|is|are|and|or|for|via|using|use|this|our|my|as|like|following)$/i;
function isLabel({ text: text3, url, isPicture }) {
  if (isPicture) return true;
  const words2 = text3.trim();
  if (kindOfLabel(words2) !== null || words2 === "") return true;
  return words2 === url || saidVenue(words2) !== null || saidDate(words2) !== null;
}
function isTitleLike(pieces, bold, link) {
  const text3 = pieces[bold]?.text.trim() ?? "";
  const next = pieces[bold + 1]?.text.trim() ?? "";
  const isCaption = /[:：]$/.test(text3) || /^[:：]/.test(next);
  if (link < 0) return !isCaption || wordCount(text3) > 3;
  return !isCaption && link > bold + 1 && /\p{L}/u.test(textOf2(pieces.slice(bold + 1, link)));
}
function unlinked(pieces, start, facts) {
  const lead = readLead(pieces.slice(0, start), facts);
  const piece = pieces[start];
  if (piece !== void 0 && isTitlePiece(piece, pieces.slice(0, start))) {
    const prefix = takePeople(lead.replace(/[\s.,:]+$/, ""), facts, true) ? "" : lead;
    return { title: piece.text, url: null, prefix, after: pieces.slice(start + 1) };
  }
  const isSaid = (index) => pieces.slice(start, index).some(({ text: text3, isCode, isItalic }) => !isCode && !isItalic && /[\p{L}\p{N}]/u.test(text3));
  const end = pieces.findIndex(
    ({ type, isItalic, isCode, isBold }, index) => index >= start && (type === "link" || (type === "break" || isItalic || isCode || isBold) && isSaid(index))
  );
  const words2 = pieces.slice(start, end < 0 ? pieces.length : end);
  const { title, rest } = splitPlain(readLead(words2, facts));
  const after = rest === "" ? [] : [{ ...PLAIN, type: "text", text: rest }];
  return { title, url: null, prefix: lead, after: [...after, ...end < 0 ? [] : pieces.slice(end)] };
}
function labelled(pieces, facts) {
  const first = pieces.findIndex(({ type }) => type === "link");
  const before = textOf2(first < 0 ? pieces : pieces.slice(0, first)).trim();
  const link = pieces[first];
  const lead = /[\p{L}\p{N}]/u.test(stripMarks(before));
  if (link === void 0 || lead) {
    const split = unlinked(pieces, 0, facts);
    if (split !== null && /[\p{L}\p{N}]/u.test(split.title)) return split;
    if (link === void 0) return null;
  }
  const behind = pieces.findIndex(
    ({ type, text: text3 }, at) => at > first && type === "text" && wordCount(stripMarks(text3)) > 2
  );
  if (behind > 0 && pieces.slice(first, behind).every(({ type, text: text3 }) => type === "link" || stripMarks(text3) === "")) {
    const labels = pieces.slice(first, behind);
    const split = unlinked(pieces.slice(behind), 0, facts);
    return split === null ? null : { ...split, after: [...split.after, ...labels] };
  }
  readLead(pieces.slice(0, first), facts);
  return { title: link.text, url: webUrl(link.url), prefix: "", after: pieces.slice(first + 1) };
}
function splitPlain(text3) {
  const quoted = /^([^“"«]*)[“"«]([^”"»]{8,})[”"»]/.exec(text3);
  const before = quoted?.[1]?.replace(/[\s.,:;]+$/, "") ?? "";
  if (quoted?.[2] !== void 0 && (before === "" || saidPeople(before, true) !== null)) {
    return { title: quoted[2], rest: `, ${before}, ${text3.slice(quoted[0].length)}` };
  }
  const cited = /^(.{4,300}?)[\s.,]*[(\s]((?:19|20)\d\d[a-z]?)\)?[.:]\s+(\S.+?[^.])(?:[.?](?:\s+|$)(.*))?$/.exec(text3);
  if (cited?.[3] !== void 0 && saidPeople(`${cited[1]}.`, false) !== null) {
    return { title: cited[3], rest: `, ${cited[1]}., (${cited[2]}), ${cited[4] ?? ""}` };
  }
  for (const group of text3.matchAll(/\s*[([]([^()[\]]*)(?:[)\]]|$)/g)) {
    const parts = (group[1] ?? "").split(/[,;|]/);
    if (group.index > 0 && parts.some((part) => saidDate(part) !== null || saidVenue(part) !== null)) {
      const rest = text3.slice(group.index);
      const [behind = "", colon] = /^\s*[([][^()[\]]*[)\]]\s*(: \p{L}[^,.]*)/u.exec(rest) ?? [];
      if (colon !== void 0) {
        return {
          title: text3.slice(0, group.index) + colon,
          rest: rest.slice(0, behind.length - colon.length) + rest.slice(behind.length)
        };
      }
      return { title: text3.slice(0, group.index), rest };
    }
  }
  for (const cut of text3.matchAll(/[,.]\s+(?=[\p{Lu}\d])/gu)) {
    if (cut.index > 8 && isFactTail(text3.slice(cut.index + 1))) {
      return { title: text3.slice(0, cut.index), rest: text3.slice(cut.index + 1) };
    }
  }
  return { title: text3, rest: "" };
}
function isFactTail(text3) {
  const tail = text3.replace(/[[(]+\s*$/, "");
  const ends = [...tail.matchAll(/\.(?=\s)|,|\s(?=[([])|$/g)].map(({ index }) => index).reverse();
  const areFacts = (words2) => words2.split(/[.,;()[\]]+(?=\s|$)|[()[\]]/).every((part) => part.trim() === "" || saidDate(part) !== null || saidVenue(part) !== null);
  if (/[\p{L}\p{N}]/u.test(tail) && areFacts(tail)) return true;
  return ends.some((end) => saidPeople(tail.slice(0, end), false) !== null && areFacts(tail.slice(end)));
}
function readLead(pieces, facts) {
  for (const piece of pieces) if (piece.type === "link") addLink(piece, facts);
  let text3 = stripMarks(textOf2(pieces));
  for (let before = ""; before !== text3; ) {
    before = text3;
    text3 = stripMarks(text3.replace(/^[[(【]\s*[\])】]\s*/, ""));
    const group = /^[[(【]([^[\]()【】]*)[\])】]\s*[:,-]?\s*/.exec(text3);
    if (group !== null && (takeAll(group[1] ?? "", facts) || kindOfLabel(group[1] ?? "") !== null)) {
      text3 = text3.slice(group[0].length);
    }
    const dated = /^(\S+(?:\s+\d{4})?)\s*(?:[:：|,]|\s[-–—]|$)\s*/.exec(text3);
    if (dated?.[1] !== void 0 && takeDateOrVenue(dated[1], facts)) text3 = text3.slice(dated[0].length);
    else if (dated?.[1] !== void 0 && isFailedDate(dated[1])) {
      facts.badDate = dated[1];
      text3 = text3.slice(dated[0].length);
    } else {
      const plain2 = /^((?:19|20)\d\d[-/.]\d{1,2}(?:[-/.]\d{1,2})?)\s+/.exec(text3);
      if (plain2?.[1] !== void 0 && takeDateOrVenue(plain2[1], facts)) text3 = text3.slice(plain2[0].length);
    }
  }
  const people = /^(.{3,200}?\bet al\.?)[\s,.:]*(?:\(?((?:19|20)\d\d)\)?)?[\s,.:]*$/.exec(text3);
  if (people?.[1] !== void 0 && takePeople(people[1], facts, false)) {
    if (people[2] !== void 0) takeDateOrVenue(people[2], facts);
    return "";
  }
  return text3;
}
function stripMarks(text3) {
  return text3.replace(
    /^(?:\s|\p{Extended_Pictographic}|[\u200d\ufe0f\u20e3•·▪◦►▶★☆✓✔→⭐*|\-–—:,]|\[[ xX]\](?=\s)|\(?\d{1,3}[.)](?=\s))+/gu,
    (found) => /^[\d\s.()]+$/.test(found) && !/[.)]/.test(found) ? found : ""
  ).trimEnd();
}
function datedTitle(text3, facts) {
  const title = text3.trim();
  const end = /\s*[([【]([^()[\]【】]{4,40})[)\]】]\s*\.?$/.exec(title);
  if (end?.[1] !== void 0 && end.index > 0 && takeAll(end[1], facts)) return title.slice(0, end.index);
  const start = /^[([【]([^()[\]【】]{4,40})[)\]】]\s*[:-]?\s*/.exec(title);
  if (start?.[1] !== void 0 && start[0].length < title.length && takeAll(start[1], facts)) {
    return title.slice(start[0].length);
  }
  const dated = /^((?:19|20)\d\d[-/.]\d{1,2}(?:[-/.]\d{1,2})?)[\s:|-]+(?=\S)/.exec(title);
  if (dated?.[1] !== void 0 && takeDateOrVenue(dated[1], facts)) return title.slice(dated[0].length);
  return title;
}
var LINK = "\uFFFC";
var CODE2 = /\ue000([^\ue001]*)\ue001/g;
var ITALIC = /\ue002([^\ue003]*)\ue003/g;
function readFacts(pieces, facts, { codeIsFact }) {
  let text3 = "";
  for (const [at, piece] of pieces.entries()) {
    if (piece.type === "break") text3 += "\n";
    else if (piece.type === "link") {
      const shown = linkText(piece, facts);
      text3 += shown === LINK && isInSentence(pieces, at) ? piece.text : shown;
    } else if (piece.isCode) text3 += `\uE000${piece.text}\uE001`;
    else if (piece.isItalic) text3 += `\uE002${piece.text}\uE003`;
    else text3 += piece.text;
  }
  text3 = text3.replace(/\[@([^\]\s]+)\]/, (_, key) => {
    facts.key = key;
    return "";
  });
  text3 = text3.replace(
    /\s*[([{【]*\s*\ufffc(?:[\s,|/·&+;)\](【[]*\ufffc)*\s*[)\]}】]*/g,
    (found) => found.includes("\n") ? "\n" : " "
  );
  text3 = text3.replace(
    /[[(]+([^()[\]]{0,20})[\])]+/g,
    (found, label) => kindOfLabel(label) === null ? found : " "
  );
  text3 = text3.replace(CODE2, (_, words2) => {
    if (takeDateOrVenue(words2, facts)) return " ";
    if (!codeIsFact) return words2;
    facts.organizations.push(words2.trim());
    return " ";
  });
  if (codeIsFact) text3 = text3.replace(/^[\s,&|]*(?:via|at|@)?[\s,&|]*$/, "");
  text3 = text3.replace(/\bin:?\s+(?=\ue002)/gi, "");
  text3 = text3.replace(ITALIC, (_, words2) => {
    const people = words2.replace(GROUP, "").trim();
    if (takeAll(words2, facts)) return ", ";
    if (!takePeople(people, facts, true)) return words2;
    return `, ${(words2.match(GROUP) ?? []).join(" ")}`;
  });
  text3 = text3.replace(
    GROUP,
    (found, words2, at, whole) => isAside(whole, at, found.length) ? takeSome(words2, found, facts) : found
  );
  text3 = text3.replace(
    /^\s*\(((?:19|20)\d\d)\s*,/,
    (found, year) => takeDateOrVenue(year, facts) ? "," : found
  );
  return readSegments(text3, facts).replace(/\s+/g, " ").trim();
}
var GROUP = /[([【]([^()[\]【】\n]{2,120})[)\]】]/g;
function isAside(text3, at, length) {
  const before = text3.slice(0, at).replace(GROUP, " ");
  const after = text3.slice(at + length);
  if (!/[\p{L}\p{N}]/u.test(before) || saidPeople(before.replace(/^[\s,.:–—-]+/, ""), true) !== null) return true;
  const others = text3.match(GROUP)?.length ?? 0;
  return others === 1 && !/[\p{L}\p{N}]/u.test(after);
}
function readSegments(text3, facts) {
  let rest = text3;
  for (; ; ) {
    const start = /^[\s,.;|·•–—:-]*/.exec(rest)?.[0] ?? "";
    const isComment = /[:–—-]/.test(start) && /\s[-–—]\s|^\s*[:–—-]/.test(start);
    const body = rest.slice(start.length);
    if (body === "") return "";
    const taken = takeFirst(body, facts, isComment);
    if (taken === 0) return rest;
    rest = body.slice(taken);
  }
}
function takeFirst(text3, facts, isComment) {
  const ends = [...text3.matchAll(/[,;|\n·•]|\.(?=\s|$)|\s[-–—]\s|:(?=\s)|\s(?=\()|$/g)].map(({ index }) => index);
  const near = ends.slice(0, 60).reverse();
  if (facts.authors.length === 0) {
    for (const end of near) {
      if (isComment && /[\p{L}\p{N}]/u.test(text3.slice(end)) && !isFactNext(text3.slice(end))) continue;
      const words2 = text3.slice(0, end);
      const isMarked = isFactNext(text3.slice(end));
      if (words2.length < 3e3 && takePeople(words2, facts, isMarked))
        return end + (/^\.?/.exec(text3.slice(end))?.[0].length ?? 0);
    }
  }
  for (const end of near) {
    const words2 = text3.slice(0, end);
    if (words2.length > 80 || !takeDateOrVenue(words2, facts)) continue;
    return end;
  }
  return 0;
}
function isFactNext(text3) {
  const next = /^[\s,.;|()]+([^,.;|()]+)/.exec(text3)?.[1] ?? "";
  return saidDate(next) !== null || saidVenue(next) !== null;
}
function takeSome(words2, found, facts) {
  const parts = words2.split(/[,;|/](?=\s)|[,;|]/);
  const left = parts.filter((part) => !takeDateOrVenue(part, facts));
  if (left.length === 0) return " ";
  if (left.length === parts.length) return takePeople(words2, facts, false) ? " " : found;
  const others = left.filter((part) => {
    const kind = saidKind(part);
    facts.kind ??= kind;
    return kind === null;
  });
  if (others.length === 0) return " ";
  return takePeople(others.join(","), facts, false) ? " " : `(${others.map((part) => part.trim()).join(", ")})`;
}
function takeAll(words2, facts) {
  const parts = words2.split(/[,;|]/).filter((part) => part.trim() !== "");
  if (parts.length === 0 || !parts.every((part) => saidDate(part) !== null || saidVenue(part) !== null)) return false;
  for (const part of parts) takeDateOrVenue(part, facts);
  return true;
}
function takeDateOrVenue(words2, facts) {
  const date2 = saidDate(words2);
  if (date2 !== null) {
    facts.date ??= date2;
    return true;
  }
  const said2 = saidVenue(words2);
  if (said2 === null) return false;
  facts.venue ??= said2.venue;
  facts.venueDate ??= said2.date;
  facts.kind ??= said2.kind;
  return true;
}
function takePeople(words2, facts, isMarked) {
  if (facts.authors.length > 0) return false;
  const people = saidPeople(words2, isMarked);
  if (people === null) return false;
  facts.authors = people.authors;
  facts.authorsComplete = people.complete;
  return true;
}
function isInSentence(pieces, at) {
  const before = pieces[at - 1];
  const after = pieces[at + 1];
  const isOpen = before?.type === "text" && /[\p{L}\p{N}] $/u.test(before.text);
  return isOpen && after?.type === "text" && /^ \p{Ll}/u.test(after.text);
}
function linkText(piece, facts) {
  const words2 = piece.text.trim();
  const isKnown = addLink(piece, facts);
  if (piece.isPicture || words2 === piece.url || isKnown) {
    if (!piece.isPicture && takeDateOrVenue(words2, facts)) return LINK;
    return LINK;
  }
  return words2;
}
function addLink({ text: text3, url, isPicture }, facts) {
  const address = webUrl(url);
  const label = text3.trim();
  const named = isPicture ? kindOfPicture(label) : kindOfLabel(label);
  const isVenue = saidVenue(label) !== null || saidDate(label) !== null;
  if (isVenue && !isPicture) takeDateOrVenue(label, facts);
  if (address === null) return named !== null || isVenue;
  const byAddress = kindOfAddress(address);
  const hasWords = named === null && !isPicture && !isVenue && label !== "" && label !== url;
  const isVague = named === "other" || named === null && !hasWords || /^(?:link|url|here|read|html|site|web|homepage)$/i.test(label);
  const kind = isVenue ? "paper" : isVague && byAddress !== "other" ? byAddress : named ?? "other";
  const isTitled = label !== "" && label !== url && !isPicture;
  const words2 = label.replace(/^[[(]+([^()[\]]*)[\])]+$/, "$1").trim();
  facts.links.push({ kind, label: isTitled && words2 !== "" ? words2 : kind, url: address });
  return named !== null || isVenue;
}
function kindOfPicture(label) {
  return kindOfLabel(label) ?? kindOfLabel(label.split(/[\s:-]/)[0] ?? "");
}
function webUrl(url) {
  return url !== null && isWebAddress(url) ? url : null;
}
function textOf2(pieces) {
  return pieces.map(({ type, text: text3 }) => type === "link" ? "" : text3).join("");
}
function clean(text3) {
  return text3.replace(/\s+/g, " ");
}
function wordCount(text3) {
  return text3.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
function withoutColon(text3) {
  return text3.replace(/\s*[:：]\s*$/, "").trim();
}
function trimTitle(text3) {
  let title = clean(stripMarks(text3)).trim();
  title = title.replace(/\s*[[(【]+\s*$/, "").replace(/[\s,;:：–—|]+$/, "").replace(/\s+-$/, "");
  if (/[^.]\.$/.test(title) && !/(?:\b\p{L}|\bal|\betc|\bvol|\bInc|\bvs)\.$/u.test(title)) title = title.slice(0, -1);
  const quoted = /^[“"«]([^“”"«»]*)[.,]?[”"»]$/.exec(title);
  return (quoted?.[1] ?? title).trim();
}
function trimComment(text3) {
  let comment = text3.replace(/[\ue000-\ue003\ufffc]/g, " ").replace(/\s+/g, " ").replace(/^[\s:：.,;|–—-]+/, "").replace(/[\s|–—]+$/, "").trim();
  const enclosed = /^\(([^()]*)\)$/.exec(comment)?.[1];
  if (enclosed !== void 0) comment = enclosed.trim();
  if (comment.endsWith(")") && count(comment, ")") > count(comment, "(")) comment = comment.slice(0, -1).trim();
  return /[\p{L}\p{N}]/u.test(comment) ? comment : null;
}
function count(text3, sign) {
  return text3.split(sign).length - 1;
}
function linkNotes(links) {
  return links.map(({ label, url }) => ({
    text: `${label}: ${url}`,
    notes: []
  }));
}

// src/build/headings.ts
var ORNAMENT = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u200d|\ufe0f|\u20e3/gu;
var NUMBERING = /^(?:(?:part|chapter|section)\s+[\divx]+\s*[.:–-]\s*|\(?(?:\d{1,2}(?:\.\d{1,2})+\.?|\d{1,2}[.):]|[IVX]+[.)]|[A-H][.)])\s+|\d{1,2}\s*[-–—]\s+)/i;
function topicName(text3) {
  const whole = text3.replace(/\s+/g, " ").trim();
  const plain2 = whole.replace(/\s*\{#[^}]*\}\s*$/, "").replace(ORNAMENT, " ").replace(/\s+/g, " ").trim().replace(NUMBERING, "").replace(/\s*\[?\(?(?:back to )?(?:⬆|↑|top)\)?\]?\s*$/i, "").replace(/\s*[:：]\s*$/, "").replace(/^[\s|–—-]+|[\s|–—-]+$/g, "").trim();
  return /[\p{L}\p{N}\p{S}]/u.test(plain2) ? plain2 : whole;
}
function reasonToLeaveOut(name) {
  const bare = name.toLowerCase().replace(/[^\p{L}\p{N}\s']+/gu, " ").replace(/\s+/g, " ").trim();
  return LEFT_OUT.find(([, form]) => form.test(bare))?.[0] ?? null;
}
var LEFT_OUT = [
  [
    "contents",
    /^(?:table of contents?|contents?(?: of (?:this )?(?:list|page|repo(?:sitory)?))?|toc|index|outline|catalogu?e|quick links|navigation|目录)$/
  ],
  ["licence", /^licen[cs]e(?:s| information)?$/],
  [
    "contributing",
    /^(?:(?:how to )?contribut(?:e|ing|ion|ions|ors?)(?: guidelines?| guide| to .*| list)?|contribution guide(?:lines)?|maintainers?|authors and contributors|our contributors|pull requests?)$/
  ],
  ["thanks", /^(?:acknowledge?ments?|thanks|credits|sponsors?|supporters|backers|special thanks)$/],
  ["citation", /^(?:citations?|cite|cite us|citing|how to cite|cite this .*|citing this .*|bibtex|reference format)$/],
  [
    "news",
    /^(?:latest |recent |project )?(?:news|updates?|announcements?|what'?s new|change ?log|release notes?|version history|todo|to do|roadmap)(?: (?:and|&) (?:news|updates?|announcements?))?$/
  ],
  [
    "star history",
    /^(?:star history|stargazers(?: over time)?|repo(?:sitory)? (?:stats|activity)|visitors?|contact(?: us| me)?|feedback|disclaimer|join us|community|support(?: us)?)$/
  ]
];
function isIntroduction(name) {
  return /^(?:introduction|intro|overview|about(?: .*)?|background|motivation|preface|foreword|how to use(?: .*)?|usage|why .*|what is .*|criteria|.* criteria|legend|notation|description|scope|abstract|conventions?|format|guidelines?|notes?|tl;?dr|keywords convention)$/i.test(
    name
  );
}
function headingDate(name) {
  const bare = name.replace(/^[([]|[)\]]$/g, "").replace(/\s*(?:papers?|年)$/i, "").replace(/^(?:year|in)\s+/i, "");
  return saidDate(bare);
}

// src/build/table.ts
var ROLES = [
  ["number", /^(?:#|no\.?|nr\.?|id|index|rank|序号)?$/i],
  ["date", /^(?:date|year|month|time|published|publication date|release(?:d| date)?|when|日期|时间|年份)$/i],
  ["authors", /^(?:authors?|by|people|researchers?|作者)$/i],
  [
    "venue",
    /^(?:venue|conference|journal|pub\.?|publication|published in|publisher|source|where|conf\.?|proceedings|会议)$/i
  ],
  [
    "organization",
    /^(?:institut(?:e|es|ion|ions)|organi[sz]ations?|org\.?|affiliations?|company|companies|labs?|team|university|developer|creator|机构)$/i
  ],
  ["keywords", /^(?:key ?words?|tags?|topics?|areas?|category|categories|task|tasks|type|field|domain)$/i],
  [
    "links",
    /^(?:links?|urls?|code|github|repo(?:sitory)?|pdf|arxiv|project(?: page)?|website|site|page|homepage|demo|video|slides|blog|resources?|source code|implementation|doi|dataset|model|weights)$/i
  ],
  [
    "comment",
    /^(?:comments?|notes?|description|summary|abstract|tl;?dr|remarks?|details|highlights?|contributions?|about|what|why|介绍)$/i
  ]
];
var TITLES = [
  /^(?:papers? )?titles?(?: (?:&|and|\/).*)?$|^(?:标题|论文)$/i,
  /^papers?(?: (?:title|name|link)s?)?$/i,
  /^(?:name|work|publication|article|method|model|reference|book|project|resource|title.*|paper.*)$/i
];
function readRows(table, conventions) {
  const [head, ...rows] = table.children;
  if (head === void 0) return null;
  const names = head.children.map((cell) => wordsOf(cell.children).trim());
  const roles = rolesOf(names, rows);
  if (roles === null) return null;
  return rows.map((row) => readRow(row, names, roles, conventions));
}
function rolesOf(names, rows) {
  const roles = names.map((name) => ROLES.find(([, form]) => form.test(name))?.[0] ?? null);
  const isLinked2 = (column) => rows.filter((row) => linksOf(row.children[column]).some(({ text: text3 }) => kindOfLabel(text3) === null)).length * 2 >= rows.length;
  const named = TITLES.map((form) => names.findIndex((name) => form.test(name))).filter((column) => column >= 0);
  const title = named.find((column) => isLinked2(column)) ?? named[0] ?? names.findIndex((_, column) => isLinked2(column));
  const hasLinks = rows.some((row) => row.children.some((cell) => linksOf(cell).length > 0));
  if (title === void 0 || title < 0 || !hasLinks) return null;
  return roles.map((role, column) => {
    if (column === title) return "title";
    return named.includes(column) && role === null ? "links" : role;
  });
}
function linksOf(cell) {
  if (cell === void 0) return [];
  return piecesOf(cell.children).filter(({ type, url }) => type === "link" && !isAnchor(url ?? ""));
}
function readRow(row, names, roles, conventions) {
  const cells = row.children.map((cell) => piecesOf(cell.children));
  const column = roles.indexOf("title");
  const entry = parseEntry(cells[column] ?? [], conventions);
  if (entry === null) return { row, entry: null, keywords: [], notes: [] };
  const facts = {
    ...entry,
    organizations: [...entry.organizations],
    links: [...entry.links]
  };
  const keywords = [];
  const comments = entry.comment === null ? [] : [entry.comment];
  const notes2 = [];
  for (const [at, pieces] of cells.entries()) {
    const words2 = pieces.map(({ text: text3 }) => text3).join("").replace(/\s+/g, " ").trim();
    if (at === column || words2 === "" || /^[-–—/?.]+$|^n\/?a$|^tbd$|^none$/i.test(words2)) continue;
    const left = readCell(pieces, words2, roles[at] ?? null, names[at] ?? "", facts, keywords, conventions);
    if (left === null) continue;
    if (roles[at] === "comment") comments.push(left);
    else notes2.push({ text: names[at] ? `${names[at]}: ${left}` : left, notes: [] });
  }
  return { row, entry: { ...facts, comment: trimComment(comments.join("; ")) }, keywords, notes: notes2 };
}
function readCell(pieces, words2, role, name, facts, keywords, conventions) {
  const links = noFacts();
  const kind = kindOfLabel(name);
  const labelled2 = pieces.map(
    (piece) => piece.type === "link" && kind !== null && kindOfLabel(piece.text) === null ? { ...piece, text: name } : piece
  );
  const rest = readFacts(role === "links" ? labelled2 : pieces, links, conventions);
  facts.links.push(...links.links);
  if (role === "number") return null;
  if (role === "date") {
    const date2 = saidDate(words2);
    facts.date = date2 ?? facts.date ?? links.date;
    facts.venueDate ??= links.venueDate;
    facts.venue ??= links.venue;
    return date2 === null && links.date === null && links.venueDate === null ? words2 : null;
  }
  if (role === "authors") {
    const people = saidPeople(words2, true) ?? { authors: [words2], complete: true };
    facts.authors = people.authors;
    facts.authorsComplete = people.complete;
    return null;
  }
  if (role === "venue") {
    const said2 = saidVenue(words2);
    facts.venue = said2 === null ? links.venue ?? words2 : said2.venue;
    facts.venueDate ??= said2?.date ?? links.venueDate;
    facts.date ??= links.date;
    facts.kind ??= said2?.kind ?? links.kind;
    return null;
  }
  if (role === "organization") {
    facts.organizations.push(...organizationsOf(words2));
    return null;
  }
  if (role === "keywords") {
    keywords.push(...words2.split(/\s*[,;]\s*/).filter(Boolean));
    return null;
  }
  if (role === "links") return rest === "" || links.links.length > 0 ? null : rest;
  if (links.links.length > 0 && rest === "") return null;
  return words2;
}
function organizationsOf(words2) {
  return words2.replace(/\s*\bet al\.?$/i, "").split(/\s*[,;&/]\s*|\s+and\s+/).filter(Boolean);
}

// src/build/outline.ts
function parseOutline(text3, file) {
  const page = parseMarkdown(text3, file);
  const ledger = new Ledger(file, text3);
  if (page.problems.length > 0) {
    return { file, title: null, description: null, topics: [], leftOut: [], remarks: [], problems: page.problems };
  }
  if (page.frontMatter !== null) ledger.take(page.frontMatter.from, page.frontMatter.to);
  const cut = new Cutter(ledger).cut(page.blocks);
  const outline = new Reader(file, ledger, conventionsOf(page.blocks)).read(cut);
  return {
    ...outline,
    title: page.title ?? outline.title,
    description: page.description ?? outline.description,
    leftOut: ledger.leftOut()
  };
}
var BOLD_RANK = 7;
var Cutter = class {
  constructor(ledger) {
    this.ledger = ledger;
  }
  ledger;
  page = newSection("", 0, 1, null);
  sections = [];
  open = [this.page];
  title = null;
  contents = null;
  cut(blocks) {
    const title = titleOf2(blocks);
    this.walk(blocks, title, null);
    return { page: this.page, title: this.title, sections: this.sections, contents: this.contents };
  }
  walk(blocks, title, outer) {
    let group = outer;
    for (const [index, block] of blocks.entries()) {
      const next = blocks[index + 1];
      const { from, to } = linesOf(block);
      if (block.type !== "heading") for (const section of this.open) section.to = Math.max(section.to, to);
      if (block === title && block.type === "heading") {
        this.title = topicName(wordsOf(block.children)) || null;
        this.ledger.take(from, to);
      } else if (block.type === "heading") {
        group = outer;
        this.heading(topicName(wordsOf(block.children)), block.depth, from, to);
      } else if (block.type === "details") this.details(block, group);
      else {
        const label = labelOf(block, next);
        const isAlone = this.open.length === 1 || this.open.at(-1)?.rank === BOLD_RANK;
        if (label !== null && reasonToLeaveOut(label.name) === "contents" && next !== void 0) this.contents ??= from;
        if (label?.isBold && isAlone && outer === null && reasonToLeaveOut(label.name) === null) {
          group = null;
          this.heading(label.name, BOLD_RANK, from, to);
        } else if (label !== null) {
          group = label.name;
          this.ledger.take(from, to);
        } else this.open.at(-1)?.blocks.push({ block, group, next });
      }
    }
  }
  heading(name, depth, line, to) {
    if (name === "") {
      this.ledger.leave(line, to, "a heading without words");
      return;
    }
    this.ledger.take(line, to);
    const date2 = headingDate(name);
    let rank = depth;
    if (date2 !== null) {
      const above = this.open.findLast((section2) => section2.rank <= depth && section2.date === null);
      const isFirst = above?.rank === depth && above.blocks.every(({ block }) => block.type === "paragraph");
      if (isFirst && above.children.every((child) => child.date !== null)) rank = depth + 0.5;
    }
    this.open = this.open.filter((section2) => section2.rank < rank && reasonToLeaveOut(section2.name) !== "contents");
    if (reasonToLeaveOut(name) === "contents") this.contents ??= line;
    const parent = this.open.at(-1) ?? this.page;
    const section = newSection(name, rank, line, parent, date2, to);
    parent.children.push(section);
    this.sections.push(section);
    this.open.push(section);
  }
  /** What a fold hides: a section where it is a page's only structure or encloses more, else a group. */
  details(block, group) {
    const name = topicName(wordsOf(block.summary.filter(isPhrasing)));
    const heading = block.summary.find((node) => node.type === "heading");
    const { from, to } = linesOf(block);
    const [child] = block.children;
    this.ledger.take(from, child === void 0 ? to : Math.max(from, linesOf(child).from - 1));
    const title = name === "" && heading?.type === "heading" ? topicName(wordsOf(heading.children)) : name;
    if (title === "") {
      this.walk(block.children, null, group);
      return;
    }
    const encloses = block.children.some((child2) => child2.type === "heading" || child2.type === "details");
    const before = this.open;
    const rank = heading?.type === "heading" ? heading.depth : (this.open.at(-1)?.rank ?? 0) + 0.6;
    if (heading !== void 0 || encloses || this.open.length === 1 || reasonToLeaveOut(title) !== null) {
      this.heading(title, rank, from, from);
      this.walk(block.children, null, null);
      for (const section of this.open) section.to = Math.max(section.to, to);
      this.open = heading === void 0 ? before : this.open;
    } else this.walk(block.children, null, title);
  }
};
function isPhrasing(node) {
  return node.type !== "heading";
}
function newSection(name, rank, line, parent, date2 = null, to = line) {
  return { name, rank, line, parent, date: date2, to, children: [], blocks: [] };
}
function titleOf2(blocks) {
  const headings = blocks.filter((block) => block.type === "heading");
  const [first] = headings;
  if (first === void 0) return null;
  const largest = Math.min(...headings.map(({ depth }) => depth));
  const ofSize = headings.filter(({ depth }) => depth === largest);
  if (largest === 1 && ofSize.length === 1) return ofSize[0] === first ? first : null;
  if (first.depth !== largest) return null;
  if (ofSize.length === 1) return headings.length > 1 ? first : null;
  const second = ofSize[1] ?? first;
  const own = blocks.slice(blocks.indexOf(first) + 1, blocks.indexOf(second));
  return largest === 1 && isBare(own) ? first : null;
}
function isBare(blocks) {
  let isLeftOut = false;
  return blocks.every((block) => {
    if (block.type === "heading") isLeftOut = reasonToLeaveOut(topicName(wordsOf(block.children))) !== null;
    return isLeftOut || block.type === "heading" || block.type !== "list" && block.type !== "table" && block.type !== "details";
  });
}
function labelOf(block, next) {
  if (block.type !== "paragraph" || next === void 0) return null;
  const words2 = wordsOf(block.children).trim();
  if (words2 === "" || words2.length > 120) return null;
  if (/[:：]$/.test(words2) && next.type === "list" && next.children.some(isLinked)) {
    return { name: withoutColon(words2), isBold: false };
  }
  const isFollowed = next.type === "list" || next.type === "table" || next.type === "details";
  const pieces = piecesOf(block.children).filter(({ text: text3 }) => /[\p{L}\p{N}]/u.test(text3));
  if (!isFollowed || pieces.some(({ type, url }) => type === "link" && !isAnchor(url ?? ""))) return null;
  const name = topicName(words2).replace(/^\(([^()]*)\)$/, "$1");
  if (pieces.every(({ isBold }) => isBold)) return wordCount2(name) <= 10 ? { name, isBold: true } : null;
  const isShort = wordCount2(name) <= 4 || /^\(.*\)$/.test(words2);
  return pieces.every(({ isItalic }) => isItalic) && isShort ? { name, isBold: false } : null;
}
function wordCount2(text3) {
  return text3.split(/\s+/).filter(Boolean).length;
}
function conventionsOf(blocks) {
  let spans = 0;
  let dates = 0;
  const visit = (nodes) => {
    for (const node of nodes) {
      if (node.type === "inlineCode") {
        spans += 1;
        if (saidDate(String(node.value)) !== null) dates += 1;
      } else if (Array.isArray(node.children)) visit(node.children);
    }
  };
  visit(blocks);
  return { codeIsFact: dates >= 2 && dates * 4 >= spans };
}
var Reader = class {
  constructor(file, ledger, conventions) {
    this.file = file;
    this.ledger = ledger;
    this.conventions = conventions;
  }
  file;
  ledger;
  conventions;
  remarks = [];
  description = [];
  topicOf = /* @__PURE__ */ new Map();
  isIntroduced = false;
  title = null;
  read({ page, title, sections, contents }) {
    this.title = title;
    const kept = sections.filter((section) => this.isKept(section));
    const pageTopic = {
      line: 1,
      path: [title ?? this.file.replace(/^.*[\\/]|\.\w+$/g, "")],
      notes: [],
      groups: [],
      papers: []
    };
    this.section(page, pageTopic);
    this.isIntroduced = true;
    for (const section of kept) {
      const topic2 = { line: section.line, path: pathOf(section), notes: [], groups: [], papers: [] };
      this.topicOf.set(section, topic2);
      this.section(section, topic2);
    }
    const introductions = kept.filter((section) => this.isIntroductory(section, contents));
    for (const section of introductions) this.ledger.leave(section.line, section.to, "an introduction");
    const topics = kept.filter((section) => !introductions.includes(section)).map((section) => this.topicOf.get(section));
    const own = pageTopic.papers.length > 0 || pageTopic.notes.length > 0 ? [pageTopic] : [];
    return {
      file: this.file,
      title,
      description: this.description.join("\n\n") || null,
      topics: [...own, ...topics.filter((topic2) => topic2 !== void 0)],
      leftOut: [],
      remarks: this.remarks,
      problems: []
    };
  }
  /** Sections about the list itself are left out, with what stands below them. */
  isKept(section) {
    for (let at = section; at !== null; at = at.parent) {
      const reason = reasonToLeaveOut(at.name);
      if (reason !== null && (at === section || reason !== "contents")) {
        this.ledger.leave(section.line, ownEnd(section), reason);
        return false;
      }
    }
    return true;
  }
  isIntroductory(section, contents) {
    const isBefore = contents !== null && section.line < contents;
    return (isBefore || isIntroduction(section.name)) && !this.hasPapers(section);
  }
  hasPapers(section) {
    const papers = this.topicOf.get(section)?.papers ?? [];
    return papers.some(({ url }) => url !== null) || section.children.some((child) => this.hasPapers(child));
  }
  section(section, topic2) {
    let last = [];
    for (const { block, group } of section.blocks) {
      const place2 = { topic: topic2, section, group };
      const before = topic2.papers.length;
      if (block.type === "paragraph") {
        if (!this.paragraphPaper(block, place2) && !this.addToPaper(block, last)) this.paragraph(block, place2);
      } else this.block(block, place2, last);
      const isPaper = block.type === "paragraph" && topic2.papers.length > before;
      if (isPaper) last = topic2.papers.slice(-1);
      else if (block.type !== "paragraph" && block.type !== "list") last = [];
    }
  }
  block(block, place2, above) {
    if (block.type === "list") this.list(block, place2, above);
    else if (block.type === "table") this.table(block, place2);
    else if (block.type === "blockquote" || block.type === "footnoteDefinition") {
      for (const child of block.children) {
        if (child.type === "paragraph") this.paragraph(child, place2);
        else this.block(child, place2, []);
      }
    } else if (block.type === "thematicBreak" || block.type === "definition") this.take(block);
    else this.leave(block, BLOCKS[block.type] ?? block.type);
  }
  paragraph(node, { topic: topic2, section }) {
    const struck = [];
    const pieces = piecesOf(node.children, struck);
    const text3 = textOf3(pieces);
    const links = pieces.filter(({ type }) => type === "link");
    if (struck.length > 0) this.ledger.remark(linesOf(node).from, "struck through");
    if (text3 === "" || links.length > 0 && pieces.every(({ isPicture, text: words2 }) => isPicture || words2.trim() === "")) {
      this.leave(node, struck.length > 0 ? "struck through" : "a picture");
    } else if (links.length > 0 && links.every(({ url }) => isAnchor(url ?? "")) && wordCount2(text3) <= 8) {
      this.leave(node, "a link on this page");
    } else {
      this.take(node);
      const words2 = noteText(pieces);
      if (section.parent === null && !this.isIntroduced) this.description.push(words2);
      else topic2.notes.push({ text: words2, notes: [] });
    }
  }
  /** A paper in a paragraph of its own: in bold or linked, with something that says more than a link. */
  paragraphPaper(node, place2) {
    const pieces = piecesOf(node.children);
    const first = pieces.find(({ text: text3 }) => /[\p{L}\p{N}]/u.test(text3));
    if (first === void 0 || place2.section.parent === null) return false;
    const isMarked = first.isBold || first.type === "link" && !first.isPicture;
    const entry = isMarked ? parseEntry(pieces, this.conventions) : null;
    if (entry === null || wordCount2(entry.title) < 2) return false;
    const isNamed = entry.links.some(({ label, kind }) => label === kind || kindOfLabel(label) !== null);
    const isPaper = isNamed || first.type === "link" && (first.isBold || entry.authors.length > 0);
    const isDated = (entry.date !== null || entry.venueDate !== null) && entry.isSure;
    if (!isPaper && !(isDated && first.type === "link")) return false;
    if (wordCount2(entry.comment ?? "") > 60) return false;
    this.take(node);
    place2.topic.papers.push(this.paper(node, entry, [], place2));
    return true;
  }
  /** What stands in the paragraphs behind a paper that is a paragraph: its people and links, else a note. */
  addToPaper(node, last) {
    const [paper2] = last;
    const pieces = piecesOf(node.children);
    if (paper2 === void 0 || /^\s*$/.test(textOf3(pieces))) return false;
    const facts = noFacts();
    const rest = readFacts(pieces, facts, this.conventions);
    this.take(node);
    Object.assign(
      paper2,
      rest === "" ? withFacts(paper2, facts) : { notes: [...paper2.notes, { text: noteText(pieces), notes: [] }] }
    );
    return true;
  }
  list(node, place2, above = []) {
    if (isContents(node)) {
      this.leave(node, "contents");
      return;
    }
    if (place2.section.parent === null && !this.isIntroduced && !node.children.some(hasLink)) {
      this.leave(node, "an introduction");
      return;
    }
    const [paper2] = above;
    if (paper2 !== void 0 && !node.children.some(holdsTitle)) {
      this.below([node], paper2, place2);
      return;
    }
    if (place2.group !== null) pushNew(place2.topic.groups, place2.group);
    const isAmongPapers = node.children.some(isLinked);
    for (const item of node.children) this.item(item, place2, isAmongPapers);
  }
  /** @param isAmongPapers whether its neighbours are papers, so that one without a link is believed to be one too */
  item(item, place2, isAmongPapers) {
    const [paragraph, ...below] = item.children;
    if (paragraph?.type !== "paragraph") {
      for (const child of item.children) this.block(child, place2, []);
      return;
    }
    const struck = [];
    const pieces = piecesOf(paragraph.children, struck);
    if (textOf3(pieces) === "") {
      this.leave(item, struck.length > 0 ? "struck through" : "an item without words");
      return;
    }
    if (struck.length > 0) this.ledger.remark(linesOf(paragraph).from, "struck through");
    const entry = this.entry(item, pieces, isAmongPapers);
    const lists = below.filter((child) => child.type === "list");
    if (entry !== null) {
      this.take(paragraph);
      const paper2 = this.paper(item, entry, [], place2);
      place2.topic.papers.push(paper2);
      this.below(below, paper2, place2);
    } else if (lists.some(hasLinkedItem)) {
      this.take(paragraph);
      const name = topicName(textOf3(pieces));
      const group = place2.group === null ? name : `${place2.group}: ${name}`;
      pushNew(place2.topic.groups, group);
      for (const child of below) this.block(child, { ...place2, group }, []);
    } else place2.topic.notes.push(...this.note(item));
  }
  entry(item, pieces, isAmongPapers) {
    const entry = parseEntry(pieces, this.conventions);
    if (entry === null) return null;
    const { from } = linesOf(item);
    if (entry.badDate !== null) {
      this.remarks.push({ file: this.file, at: from, message: `"${entry.badDate}" is not a date` });
    }
    const isLinkedEntry = entry.titleUrl !== null || entry.links.length > 0 || entry.key !== null;
    if (isLinkedEntry || startsWithDate(pieces)) return entry;
    if (pieces.some(({ type, url }) => type === "link" && !isAnchor(url ?? "") && !/^mailto:/i.test(url ?? "")))
      return entry;
    const isSaid = entry.date !== null || entry.venueDate !== null || entry.authors.length > 0;
    return isAmongPapers && isSaid ? entry : null;
  }
  /** What stands below a paper: its people, its links, papers of its own, and notes. */
  below(nodes, paper2, place2) {
    for (const node of nodes) {
      if (node.type === "paragraph") this.belowLine(node.children, node, [], paper2);
      else if (node.type === "list") {
        for (const item of node.children) this.belowItem(item, paper2, place2);
      } else if (node.type === "blockquote" || node.type === "details") this.below(node.children, paper2, place2);
      else this.leave(node, BLOCKS[node.type] ?? node.type);
    }
  }
  belowItem(item, paper2, place2) {
    const [first, ...rest] = item.children;
    if (first?.type !== "paragraph") {
      this.below(item.children, paper2, place2);
      return;
    }
    const pieces = piecesOf(first.children);
    const entry = isPaperLink(pieces) ? parseEntry(pieces, this.conventions) : null;
    if (entry !== null) {
      this.take(first);
      const group = paper2.title;
      pushNew(place2.topic.groups, group);
      const nested = this.paper(item, entry, [], { ...place2, group });
      place2.topic.papers.push(nested);
      this.below(rest, nested, { ...place2, group });
    } else this.belowLine(first.children, item, rest, paper2);
  }
  belowLine(children, node, rest, paper2) {
    const pieces = piecesOf(children);
    const words2 = textOf3(pieces);
    if (words2 === "") {
      this.leave(node, "a picture");
      return;
    }
    const facts = noFacts();
    const named = /^\s*(?:authors?|venue|year|date|published(?: in)?|conference|journal|links?|resources?|code|paper|pdf)\s*[:：]/i.exec(
      words2
    );
    const said2 = named === null ? pieces : withoutName(pieces, named[0].length);
    const isPeople = named !== null && /author/i.test(named[0]);
    const marked = isPeople ? said2.map((piece) => ({ ...piece, isItalic: true })) : said2;
    const left = readFacts(marked, facts, this.conventions).replace(/^[\s.,;|]+$/, "");
    const isFact = left === "" && (named !== null || isFactLine(pieces, facts));
    if (isFact && rest.length === 0) {
      this.take(node);
      Object.assign(paper2, withFacts(paper2, facts));
      return;
    }
    this.take(node);
    const notes2 = rest.flatMap((child) => this.notesBelow(child));
    Object.assign(paper2, { notes: [...paper2.notes, { text: noteText(pieces), notes: notes2 }] });
  }
  notesBelow(node) {
    if (node.type === "list") return node.children.flatMap((item) => this.note(item));
    if (node.type === "paragraph") {
      this.take(node);
      return [{ text: noteText(piecesOf(node.children)), notes: [] }].filter(({ text: text3 }) => text3 !== "");
    }
    if (node.type === "blockquote")
      return node.children.flatMap((child) => this.notesBelow(child));
    this.leave(node, BLOCKS[node.type] ?? node.type);
    return [];
  }
  note(item) {
    const [first, ...below] = item.children;
    if (first === void 0) return [];
    if (first.type !== "paragraph") return item.children.flatMap((node) => this.notesBelow(node));
    this.take(first);
    const text3 = noteText(piecesOf(first.children));
    const notes2 = below.flatMap((node) => this.notesBelow(node));
    return text3 === "" ? notes2 : [{ text: text3, notes: notes2 }];
  }
  table(node, place2) {
    const rows = readRows(node, this.conventions);
    if (rows === null) {
      this.leave(node, "a table without papers");
      return;
    }
    const { from } = linesOf(node);
    this.ledger.take(from, from + 1);
    if (place2.group !== null) pushNew(place2.topic.groups, place2.group);
    for (const { row, entry, keywords, notes: notes2 } of rows) {
      if (entry === null) this.leave(row, "a row without a title");
      else {
        this.take(row);
        const paper2 = this.paper(row, entry, keywords, place2);
        place2.topic.papers.push({ ...paper2, notes: [...notes2, ...paper2.notes] });
      }
    }
  }
  paper(node, entry, keywords, place2) {
    const own = chooseLinks(entry);
    const dated = datedBy(place2);
    return {
      line: linesOf(node).from,
      key: entry.key,
      reference: null,
      title: entry.title,
      date: entry.date ?? entry.venueDate ?? dated,
      authors: entry.authors,
      authorsComplete: entry.authorsComplete,
      organizations: entry.organizations,
      venue: entry.venue,
      kind: entry.kind,
      keywords,
      ...own,
      group: place2.group,
      comment: entry.comment,
      notes: own.notes
    };
  }
  take(node) {
    const { from, to } = linesOf(node);
    this.ledger.take(from, to);
  }
  leave(node, what) {
    const { from, to } = linesOf(node);
    this.ledger.leave(from, to, what);
  }
};
var BLOCKS = {
  code: "a code block",
  math: "a formula",
  comment: "a comment"
};
function linesOf(node) {
  const from = node.position?.start.line ?? 1;
  return { from, to: node.position?.end.line ?? from };
}
function ownEnd({ children, to }) {
  const [first] = children;
  return first === void 0 ? to : first.line - 1;
}
function pathOf(section) {
  return section.parent === null ? [] : [...pathOf(section.parent), section.name];
}
function datedBy({ group, section }) {
  const byGroup = group === null ? null : headingDate(group);
  for (let at = section; at !== null; at = at.parent)
    if (byGroup === null && at.date !== null) return at.date;
  return byGroup;
}
function pushNew(list, text3) {
  if (!list.includes(text3)) list.push(text3);
}
function firstPieces(item) {
  const [first] = item.children;
  return first?.type === "paragraph" ? piecesOf(first.children) : [];
}
function isLinked(item) {
  return firstPieces(item).some(({ type, url }) => type === "link" && !isAnchor(url ?? ""));
}
function hasLink(item) {
  return isLinked(item) || item.children.some((child) => child.type === "list" && child.children.some(hasLink));
}
function hasLinkedItem(list) {
  return list.children.some(hasLink);
}
function startsWithTitle(item) {
  const [first] = firstPieces(item).filter(({ text: text3 }) => /[\p{L}\p{N}]/u.test(text3));
  return first !== void 0 && (first.isBold || first.type === "link" && kindOfLabel(first.text) === null);
}
function holdsTitle(item) {
  return startsWithTitle(item) || item.children.some((child) => child.type === "list" && child.children.some(holdsTitle));
}
function startsWithDate(pieces) {
  return /^\s*[[(]?(?:19|20)\d\d(?:[-/.]\d{1,2}){0,2}[\])]?\s*(?::|$)/.test(textOf3(pieces));
}
function isContents(list) {
  let anchors = 0;
  let others = 0;
  const count2 = (item) => {
    for (const { type, url } of firstPieces(item)) {
      if (type !== "link") continue;
      if (isAnchor(url ?? "")) anchors += 1;
      else others += 1;
    }
    for (const child of item.children) if (child.type === "list") for (const each of child.children) count2(each);
  };
  for (const item of list.children) count2(item);
  return anchors > 0 && anchors > others * 2;
}
function isPaperLink(pieces) {
  const [first] = pieces.filter(({ text: text3 }) => /[\p{L}\p{N}]/u.test(text3));
  if (first?.type !== "link" || first.url === null || first.text === first.url) return false;
  return kindOfLabel(first.text) === null && wordCount2(first.text) >= 3 && kindOfAddress(first.url) === "paper";
}
function isFactLine(pieces, facts) {
  const isPlain = pieces.every(({ type }) => type !== "link");
  return !isPlain || facts.authors.length > 0 || facts.venue !== null || facts.venueDate !== null || facts.date !== null;
}
function withoutName(pieces, length) {
  let left = length;
  return pieces.map((piece) => {
    const cut = Math.min(left, piece.text.length);
    left -= cut;
    return cut === 0 ? piece : { ...piece, text: piece.text.slice(cut) };
  });
}
function withFacts(paper2, facts) {
  const links = chooseLinks({ titleUrl: paper2.url, links: facts.links });
  return {
    ...paper2,
    date: facts.date ?? facts.venueDate ?? paper2.date,
    authors: paper2.authors.length > 0 ? paper2.authors : facts.authors,
    authorsComplete: paper2.authors.length > 0 ? paper2.authorsComplete : facts.authorsComplete,
    organizations: [...paper2.organizations, ...facts.organizations],
    venue: paper2.venue ?? facts.venue,
    kind: paper2.kind ?? facts.kind,
    url: links.url,
    arxiv: paper2.arxiv ?? links.arxiv,
    doi: paper2.doi ?? links.doi,
    code: paper2.code ?? links.code,
    demo: paper2.demo ?? links.demo,
    notes: [...paper2.notes, ...links.notes]
  };
}
function chooseLinks({ titleUrl, links }) {
  const first = (...kinds) => links.find(({ kind }) => kinds.includes(kind));
  const titleKind = titleUrl === null ? null : kindOfAddress(titleUrl);
  const isElsewhere = titleKind !== null && ["code", "demo", "project", "video", "slides", "tweet"].includes(titleKind);
  const paper2 = first("paper");
  const page = titleUrl !== null && !(isElsewhere && paper2 !== void 0) ? titleUrl : (paper2 ?? first("project", "blog", "other") ?? first("code", "demo", "video", "slides", "data", "tweet"))?.url;
  const all = [...page === titleUrl ? [titleUrl] : [page, titleUrl], ...links.map(({ url }) => url)];
  const addresses = all.filter((url) => url !== null && url !== void 0);
  const code = links.find(({ kind, url }) => kind === "code" && url !== page)?.url ?? null;
  const demo = links.find(({ kind, url }) => kind === "demo" && url !== page)?.url ?? null;
  const moved = titleUrl !== null && titleUrl !== page ? [{ kind: titleKind ?? "other", label: titleKind ?? "link", url: titleUrl }] : [];
  const isCodeMoved = moved[0]?.kind === "code" && code === null;
  const rest = [...isCodeMoved ? [] : moved, ...links].filter(
    ({ url }, at, every) => url !== page && url !== code && url !== demo && every.findIndex((other) => other.url === url) === at
  );
  const derived = (parse) => addresses.map(parse).find((value) => value !== null) ?? null;
  return {
    url: page ?? null,
    arxiv: derived(parseArxivId),
    doi: derived(parseDoi),
    code: isCodeMoved ? titleUrl : code,
    demo,
    notes: linkNotes(rest)
  };
}
function textOf3(pieces) {
  return pieces.map(({ text: text3 }) => text3).join("").replace(/\s+/g, " ").trim();
}
function noteText(pieces) {
  return textOf3(pieces.filter(({ isPicture }) => !isPicture));
}

// src/build/build.ts
function buildMap(sources, progress = () => {
}) {
  const isSole = sources.lists.length === 1;
  const lists = sources.lists.map((source) => {
    progress(source.file);
    const format = source.format ?? formatOf(source.file, source.text);
    if (format === "markdown") return { outline: parseOutline(source.text, source.file), references: [] };
    const bibliography = readBibliography(source, format);
    const stem = source.file.replace(/^.*[\\/]|\.\w+$/g, "");
    const name = isSole && sources.title !== null ? sources.title : stem;
    return {
      outline: bibliographyOutline(bibliography, source.file, name, sources.topicsBy ?? null),
      references: bibliography.references
    };
  });
  const references = sources.references.map((source) => {
    progress(source.file);
    const format = source.format ?? formatOf(source.file, source.text);
    return readBibliography(source, format === "markdown" ? "csl-json" : format);
  });
  const glossaries = sources.glossaries.map(({ file, text: text3 }) => parseGlossary(text3, file));
  const outlines = lists.map(({ outline }) => outline);
  const { map, unusedReferences, problems } = assembleMap({
    title: sources.title,
    outlines,
    references: [...lists.flatMap((list) => list.references), ...references.flatMap((each) => each.references)],
    glossary: glossaries.flatMap((each) => each.glossary)
  });
  refuse([...[...outlines, ...references, ...glossaries].flatMap((each) => each.problems), ...problems]);
  const files = sources.lists.map(({ file }) => file).join(", ");
  refuse(findProblems(map).map((message) => ({ file: files, at: null, message })));
  const fileOf = new Map(
    references.flatMap(
      (each, index) => each.references.map((reference) => [reference, sources.references[index]?.file ?? ""])
    )
  );
  const unused2 = unusedReferences.map((reference) => ({
    file: fileOf.get(reference) ?? files,
    at: reference.at,
    message: `no paper uses the reference ${reference.id ?? reference.title}`
  }));
  return {
    map,
    report: {
      ...countsOf(map),
      leftOut: outlines.flatMap(({ leftOut }) => leftOut),
      remarks: [
        ...outlines.flatMap(({ remarks }) => remarks),
        ...references.flatMap(({ remarks }) => remarks),
        ...lists.flatMap(({ outline, references: own }) => unreadFields(own, outline.file)),
        ...unused2
      ]
    }
  };
}
function readBibliography(source, format) {
  const unfit = unfitText(source.text, source.file);
  if (unfit !== null) return { references: [], remarks: [], problems: [unfit] };
  return parseBibliography(source.text, source.file, format);
}
function unreadFields(references, file) {
  const counts = /* @__PURE__ */ new Map();
  for (const { unread } of references) for (const name of unread) counts.set(name, (counts.get(name) ?? 0) + 1);
  if (counts.size === 0) return [];
  const named = [...counts].sort((a, b) => b[1] - a[1]).map(([name, count2]) => `${name} (${count2})`);
  return [{ file, at: null, message: `fields that a map has no place for: ${named.join(", ")}` }];
}
function countsOf({ topics, papers }) {
  const sum = (numbers) => numbers.reduce((total, each) => total + each, 0);
  return {
    topics: topics.length,
    papers: papers.length,
    placements: sum(papers.map(({ placements }) => placements.length)),
    notes: sum([...topics, ...papers].map(({ notes: notes2 }) => notes2.length))
  };
}

// ../../tmp/p.mjs
var f = process.argv[2];
var w = process.argv[3];
var text2 = readFileSync(f, "utf8");
var t0 = performance.now();
if (w === "parse") parseTree(text2);
else buildMap({ title: null, lists: [{ file: f, text: text2 }], references: [], glossaries: [] });
console.log(f, w, performance.now() - t0 | 0, "ms", process.memoryUsage().rss >> 20, "MB");
