// \0rolldown/runtime.js
var __create = Object.create;
var __defProp$1 = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esmMin = (fn, res, err) => () => {
	if (err) throw err[0];
	try {
		return fn && (res = fn(fn = 0)), res;
	} catch (e) {
		throw err = [e], e;
	}
};
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var __exportAll$1 = (all, no_symbols) => {
	let target = {};
	for (var name in all) __defProp$1(target, name, {
		get: all[name],
		enumerable: true
	});
	if (!no_symbols) __defProp$1(target, Symbol.toStringTag, { value: "Module" });
	return target;
};
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
		key = keys[i];
		if (!__hasOwnProp.call(to, key) && key !== except) __defProp$1(to, key, {
			get: ((k) => from[k]).bind(null, key),
			enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
		});
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp$1(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));
// ../../base/src/text/graphemes.ts
/** The graphemes of a text, in time that is linear in its length. */
function* graphemes(text) {
	if (PLAIN$3.test(text)) return yield* text;
	segmenter$1 ??= new Intl.Segmenter();
	for (const part of wholeGraphemes(text)) for (const { segment } of segmenter$1.segment(part)) yield segment;
}
/** The text in short parts, none of which ends inside a grapheme. */
function* wholeGraphemes(text) {
	segmenter$1 ??= new Intl.Segmenter();
	let size = WINDOW;
	for (let start = 0; start < text.length;) {
		const end = Math.min(start + size, text.length);
		const window = text.slice(start, end < text.length && HIGH_HALF.test(text.charAt(end - 1)) ? end - 1 : end);
		const segments = segmenter$1.segment(window);
		const lastStart = end === text.length ? window.length : segments.containing(window.length - 1)?.index ?? 0;
		const length = size === WINDOW ? lastStart : Math.min(lastStart, segments.containing(0)?.segment.length ?? 0);
		if (length > 0) yield window.slice(0, length);
		start += length;
		size = length > 0 ? WINDOW : size * 2;
	}
}
/** The beginning of a text: at most so many UTF-16 units, and no part of a grapheme. */
function startOf(text, maxLength) {
	if (text.length <= maxLength) return text;
	if (PLAIN$3.test(text.slice(0, maxLength + 1))) return text.slice(0, maxLength);
	let length = 0;
	for (const grapheme of graphemes(text)) {
		if (length + grapheme.length > maxLength) break;
		length += grapheme.length;
	}
	return text.slice(0, length);
}
var PLAIN$3, WINDOW, HIGH_HALF, segmenter$1;
var init_graphemes = __esmMin((() => {
	PLAIN$3 = /^[\x20-\x7e\xa1-\xac\xae-\u02ff\u0370-\u0377\u0384-\u038a\u038c\u038e-\u03a1\u03a3-\u0482\u048a-\u052f]*$/;
	WINDOW = 512;
	HIGH_HALF = /[\ud800-\udbff]/;
}));
// ../../base/src/map/model.ts
var KINDS, CSL_TYPES, DATE_SOURCES, STATUSES, MARK_OF_STATUS, ORIGINS, EXTRA_FORMATS;
var init_model = __esmMin((() => {
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
	CSL_TYPES = [
		"article",
		"article-journal",
		"article-magazine",
		"article-newspaper",
		"bill",
		"book",
		"broadcast",
		"chapter",
		"classic",
		"collection",
		"dataset",
		"document",
		"entry",
		"entry-dictionary",
		"entry-encyclopedia",
		"event",
		"figure",
		"graphic",
		"hearing",
		"interview",
		"legal_case",
		"legislation",
		"manuscript",
		"map",
		"motion_picture",
		"musical_score",
		"pamphlet",
		"paper-conference",
		"patent",
		"performance",
		"periodical",
		"personal_communication",
		"post",
		"post-weblog",
		"regulation",
		"report",
		"review",
		"review-book",
		"software",
		"song",
		"speech",
		"standard",
		"thesis",
		"treaty",
		"webpage"
	];
	DATE_SOURCES = [
		"map",
		"reference",
		"arxiv"
	];
	STATUSES = [
		"queued",
		"reading",
		"read",
		"dropped"
	];
	MARK_OF_STATUS = {
		queued: " ",
		reading: "/",
		read: "x",
		dropped: "-"
	};
	ORIGINS = ["seed", "resolved"];
	EXTRA_FORMATS = [
		"bibtex",
		"csl-json",
		"ris"
	];
}));
// ../../base/src/map/names.ts
/** The name in reading order: `Johannes von Oswald`, `Martin Luther King Jr.`, `Mao Zedong`. */
function fullName(name) {
	if (name.literal !== void 0) return name.literal;
	const family = familyOf(name);
	const whole = join(name.staticOrdering ? [
		family,
		name.given,
		name.droppingParticle
	] : [
		name.given,
		name.droppingParticle,
		family
	]);
	const comma = name.commaSuffix && whole !== "" ? "," : "";
	return name.suffix === void 0 ? whole : join([whole + comma, name.suffix]);
}
/** The family name with the particle that always goes with it: `von Oswald`; the whole name of an organisation. */
function familyOf({ literal, nonDroppingParticle, family, given }) {
	return literal ?? (join([nonDroppingParticle, family]) || (given ?? ""));
}
function join(parts) {
	return parts.filter((part) => part !== void 0 && part !== "").join(" ");
}
/**
* The parts of a name in reading order, by rule: the family name is the last word, and lower-case words before it are its
* particles. A name that its parts would not give back is kept whole.
*/
function parsePersonName(text) {
	const words = text.trim().split(/\s+/);
	const last = words.at(-1) ?? "";
	const hasSuffix = words.length > 1 && SUFFIX$2.test(last) && last.length > 1;
	const named = hasSuffix ? words.slice(0, -1) : words;
	const commaSuffix = hasSuffix && (named.at(-1)?.endsWith(",") ?? false);
	const family = (named.at(-1) ?? "").replace(/,$/, "");
	let start = named.length - 1;
	while (start > 1 && /^\p{Ll}/u.test(named[start - 1] ?? "")) start -= 1;
	const name = {
		family,
		...start > 0 && { given: named.slice(0, start).join(" ") },
		...start < named.length - 1 && { nonDroppingParticle: named.slice(start, -1).join(" ") },
		...hasSuffix && { suffix: last },
		...commaSuffix && { commaSuffix }
	};
	return start > 0 && fullName(name) === text ? name : { literal: text };
}
var PEOPLE$4, ROLES$1, NAME_PARTS, NAME_PART_ROWS, SUFFIX$2;
var init_names$1 = __esmMin((() => {
	PEOPLE$4 = {
		authors: "authorNames",
		editors: "editorNames",
		translators: "translatorNames"
	};
	ROLES$1 = Object.keys(PEOPLE$4);
	NAME_PARTS = {
		family: {
			csl: "family",
			isText: true,
			description: "family name without particles"
		},
		given: {
			csl: "given",
			isText: true,
			description: "given names"
		},
		droppingParticle: {
			csl: "dropping-particle",
			isText: true,
			description: "particle that is printed with the given name"
		},
		nonDroppingParticle: {
			csl: "non-dropping-particle",
			isText: true,
			description: "particle that is always printed with the family name"
		},
		suffix: {
			csl: "suffix",
			isText: true,
			description: "such as Jr."
		},
		commaSuffix: {
			csl: "comma-suffix",
			isText: false,
			description: "a comma separates the suffix from the name"
		},
		staticOrdering: {
			csl: "static-ordering",
			isText: false,
			description: "the family name comes first"
		},
		literal: {
			csl: "literal",
			isText: true,
			description: "the whole name, where it has no parts"
		}
	};
	NAME_PART_ROWS = Object.entries(NAME_PARTS);
	SUFFIX$2 = /^(?:jr|sr|i{1,3}|iv|v)\.?$/i;
})), maxTime, constructFromSymbol;
var init_constants = __esmMin((() => {
	maxTime = Math.pow(10, 8) * 24 * 60 * 60 * 1e3;
	-maxTime;
	constructFromSymbol = Symbol.for("constructDateFrom");
}));
// ../../base/node_modules/date-fns/constructFrom.js
/**
* @name constructFrom
* @category Generic Helpers
* @summary Constructs a date using the reference date and the value
*
* @description
* The function constructs a new date using the constructor from the reference
* date and the given value. It helps to build generic functions that accept
* date extensions.
*
* It defaults to `Date` if the passed reference date is a number or a string.
*
* Starting from v3.7.0, it allows to construct a date using `[Symbol.for("constructDateFrom")]`
* enabling to transfer extra properties from the reference date to the new date.
* It's useful for extensions like [`TZDate`](https://github.com/date-fns/tz)
* that accept a time zone as a constructor argument.
*
* @typeParam DateType - The `Date` type, the function operates on. Gets inferred from passed arguments. Allows to use extensions like [`UTCDate`](https://github.com/date-fns/utc).
*
* @param date - The reference date to take constructor from
* @param value - The value to create the date
*
* @returns Date initialized using the given date and value
*
* @example
* import { constructFrom } from "./constructFrom/date-fns";
*
* // A function that clones a date preserving the original type
* function cloneDate<DateType extends Date>(date: DateType): DateType {
*   return constructFrom(
*     date, // Use constructor from the given date
*     date.getTime() // Use the date value to create a new date
*   );
* }
*/
function constructFrom(date, value) {
	if (typeof date === "function") return date(value);
	if (date && typeof date === "object" && constructFromSymbol in date) return date[constructFromSymbol](value);
	if (date instanceof Date) return new date.constructor(value);
	return new Date(value);
}
var init_constructFrom = __esmMin((() => {
	init_constants();
}));
// ../../base/node_modules/date-fns/toDate.js
/**
* @name toDate
* @category Common Helpers
* @summary Convert the given argument to an instance of Date.
*
* @description
* Convert the given argument to an instance of Date.
*
* If the argument is an instance of Date, the function returns its clone.
*
* If the argument is a number, it is treated as a timestamp.
*
* If the argument is none of the above, the function returns Invalid Date.
*
* Starting from v3.7.0, it clones a date using `[Symbol.for("constructDateFrom")]`
* enabling to transfer extra properties from the reference date to the new date.
* It's useful for extensions like [`TZDate`](https://github.com/date-fns/tz)
* that accept a time zone as a constructor argument.
*
* **Note**: *all* Date arguments passed to any *date-fns* function is processed by `toDate`.
*
* @typeParam DateType - The `Date` type, the function operates on. Gets inferred from passed arguments. Allows to use extensions like [`UTCDate`](https://github.com/date-fns/utc).
* @typeParam ResultDate - The result `Date` type, it is the type returned from the context function if it is passed, or inferred from the arguments.
*
* @param argument - The value to convert
*
* @returns The parsed date in the local time zone
*
* @example
* // Clone the date:
* const result = toDate(new Date(2014, 1, 11, 11, 30, 30))
* //=> Tue Feb 11 2014 11:30:30
*
* @example
* // Convert the timestamp to date:
* const result = toDate(1392098430000)
* //=> Tue Feb 11 2014 11:30:30
*/
function toDate(argument, context) {
	return constructFrom(context || argument, argument);
}
var init_toDate = __esmMin((() => {
	init_constructFrom();
}));
// ../../base/node_modules/date-fns/getDaysInMonth.js
/**
* The {@link getDaysInMonth} function options.
*/
/**
* @name getDaysInMonth
* @category Month Helpers
* @summary Get the number of days in a month of the given date.
*
* @description
* Get the number of days in a month of the given date, considering the context if provided.
*
* @param date - The given date
* @param options - An object with options
*
* @returns The number of days in a month
*
* @example
* // How many days are in February 2000?
* const result = getDaysInMonth(new Date(2000, 1))
* //=> 29
*/
function getDaysInMonth(date, options) {
	const _date = toDate(date, options?.in);
	const year = _date.getFullYear();
	const monthIndex = _date.getMonth();
	const lastDayOfMonth = constructFrom(_date, 0);
	lastDayOfMonth.setFullYear(year, monthIndex + 1, 0);
	lastDayOfMonth.setHours(0, 0, 0, 0);
	return lastDayOfMonth.getDate();
}
var init_getDaysInMonth = __esmMin((() => {
	init_constructFrom();
	init_toDate();
}));
// ../../base/src/text/months.ts
/** `07` for any word that begins with the first three letters of a month: `jul`, `July`. Otherwise null. */
function parseMonthName(word) {
	const start = word.slice(0, 3).toLowerCase();
	return monthNumber(MONTH_ABBREVIATIONS.findIndex((name) => name.toLowerCase() === start));
}
/** `07` for `jul`, `July`, `7` or `12 July`; null where the text contains no month. */
function findMonth(text) {
	const number = /^\s*(0?[1-9]|1[0-2])\s*$/.exec(text)?.[1];
	if (number !== void 0) return number.padStart(2, "0");
	const name = NAME_IN_TEXT.exec(text)?.[1];
	return name === void 0 ? null : parseMonthName(name);
}
/** @param index from 0; a negative one means that no month was found */
function monthNumber(index) {
	return index < 0 ? null : String(index + 1).padStart(2, "0");
}
var MONTH_NAMES, MONTH_ABBREVIATIONS, NAME_IN_TEXT;
var init_months = __esmMin((() => {
	MONTH_NAMES = [
		"January",
		"February",
		"March",
		"April",
		"May",
		"June",
		"July",
		"August",
		"September",
		"October",
		"November",
		"December"
	];
	MONTH_ABBREVIATIONS = MONTH_NAMES.map((name) => name.slice(0, 3));
	NAME_IN_TEXT = new RegExp(`(?:^|[^a-z])(${MONTH_ABBREVIATIONS.join("|")})[a-z]*`, "i");
}));
// ../../base/src/map/dates.ts
/** The date that `text` states; null if it is not one (`2024-13`, `2023-02-29`, `June`). */
function parsePartialDate(text) {
	const [, year, month, day] = FORM.exec(text) ?? [];
	if (year === void 0) return null;
	if (month !== void 0 && (month < "01" || month > "12")) return null;
	if (day !== void 0 && (day < "01" || Number(day) > daysIn(Number(year), Number(month)))) return null;
	return text;
}
function daysIn(year, month) {
	const firstDay = new Date(2e3, month - 1, 1);
	firstDay.setFullYear(year);
	return getDaysInMonth(firstDay);
}
function yearOf(date) {
	return Number(date.slice(0, 4));
}
var FORM;
var init_dates$2 = __esmMin((() => {
	init_getDaysInMonth();
	FORM = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;
}));
// ../../base/src/map/canonical-values.ts
/** The note and those below it, with their keys in order. */
function canonicalNote({ text, notes }) {
	return {
		text,
		notes: notes.map(canonicalNote)
	};
}
/** A placement without a comment adds nothing where an earlier one has the same topic and group. */
function withoutRepeats(placements) {
	if (placements.length < 2) return placements.map(({ topicId, group, comment }) => ({
		topicId,
		group,
		comment
	}));
	const seen = /* @__PURE__ */ new Set();
	return placements.filter(({ topicId, group, comment }) => {
		const key = JSON.stringify([topicId, group]);
		const isNew = !seen.has(key);
		seen.add(key);
		return isNew || comment !== null;
	}).map(({ topicId, group, comment }) => ({
		topicId,
		group,
		comment
	}));
}
function canonicalName(name) {
	const parts = NAME_PART_ROWS.filter(([part]) => name[part] !== void 0);
	return Object.fromEntries(parts.map(([part]) => [part, name[part]]));
}
var init_canonical_values = __esmMin((() => {
	init_names$1();
}));
// ../../base/src/text/compose.ts
/** The text with composed characters: `e` and U+0301 become `é`. A text with longer runs of marks stays as it is. */
function compose(text) {
	return isNormalisable(text) ? text.normalize("NFC") : text;
}
/** The text with decomposed characters and without compatibility forms. A text with longer runs of marks stays as it is. */
function decompose(text) {
	return isNormalisable(text) ? text.normalize("NFKD") : text;
}
/** Whether normalisation changes anything, and takes time proportional to the text. */
function isNormalisable(text) {
	return !ASCII$1.test(text) && !/\p{M}{31}/u.test(text);
}
var ASCII$1;
var init_compose = __esmMin((() => {
	ASCII$1 = /^[\0-\x7f]*$/;
}));
// ../../base/src/text/fold.ts
/** Lower case without accents or compatibility forms: `Schrödinger` → `schrodinger`, `Łukasz` → `lukasz`. */
function fold(text) {
	const lower = text.toLowerCase();
	if (ASCII.test(lower)) return lower;
	return decompose(lower).replace(NOT_LATIN.test(lower) ? /\p{M}/gu : /[\u0300-\u036f]/g, "").replace(/[łøđßæœıðþ]/g, (letter) => FOLDED[letter] ?? letter);
}
/** The words of a text, folded: runs of letters and digits. Apostrophes and hyphens separate words too. */
function words$2(text) {
	return fold(text).match(wordPattern()) ?? [];
}
/** Only the letters and digits, folded: for comparing titles and names without their punctuation. */
function squash(text) {
	const folded = fold(text);
	return ASCII.test(folded) ? folded.replace(/[^a-z0-9]+/g, "") : (folded.match(wordPattern()) ?? []).join("");
}
/** Made when it is needed: V8 looks up all letters when it makes it. */
function wordPattern() {
	knownWordPattern ??= /[\p{L}\p{N}]+/gu;
	return knownWordPattern;
}
/** Code-unit order: the same everywhere, unlike a locale's. */
function compareText(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
/** Unicode-safe slug: `Tests of Resilience to Dropouts/etc.` → `tests-of-resilience-to-dropouts-etc`. */
function slug(text) {
	return words$2(text.replace(/['’]/g, "")).join("-");
}
var NOT_LATIN, FOLDED, ASCII, knownWordPattern;
var init_fold = __esmMin((() => {
	init_compose();
	NOT_LATIN = /[\u0370-\u1fff\u2070-\uffff]/;
	FOLDED = {
		ł: "l",
		ø: "o",
		đ: "d",
		ß: "ss",
		æ: "ae",
		œ: "oe",
		ı: "i",
		ð: "d",
		þ: "th"
	};
	ASCII = /^[\x20-\x7e]*$/;
}));
// ../../base/src/map/multimap.ts
/** Adds a value to those of its key. */
function append(groups, key, value) {
	const group = groups.get(key);
	if (group === void 0) groups.set(key, [value]);
	else group.push(value);
}
var Piles;
var init_multimap = __esmMin((() => {
	Piles = class {
		piles = /* @__PURE__ */ new Map();
		taken;
		/** @param taken values that are taken already; values taken here are added to it */
		constructor(taken = /* @__PURE__ */ new Set()) {
			this.taken = taken;
		}
		/** The value put last is taken first. */
		put(keys, value) {
			for (const key of keys) append(this.piles, key, value);
		}
		/** The first free value that has one of these keys. Each value is looked at once more at most, however many share a key. */
		take(keys) {
			for (const key of keys) {
				const pile = this.piles.get(key) ?? [];
				for (let top = pile.pop(); top !== void 0; top = pile.pop()) {
					if (this.taken.has(top)) continue;
					this.taken.add(top);
					return top;
				}
			}
		}
	};
}));
// ../../base/src/map/combine-rows.ts
/**
* Rows with the same key become one: the first of them in one list with the first in the other, and so on. Rows that only
* the upper list has come last.
*/
function combineRows(lower, upper, keyOf, combine) {
	if (lower.length === 0 || upper.length === 0) return [...lower, ...upper];
	const slots = lower.map((row) => ({ row }));
	const byKey = new Piles();
	for (const slot of slots.toReversed()) byKey.put([keyOf(slot.row)], slot);
	for (const row of upper) {
		const slot = byKey.take([keyOf(row)]);
		if (slot === void 0) slots.push({ row });
		else slot.row = combine(slot.row, row);
	}
	return slots.map(({ row }) => row);
}
/** Every text once, in the order of the lists. */
function union(...lists) {
	const [only] = lists;
	if (lists.length === 1 && only !== void 0 && only.length < 2) return [...only];
	const found = /* @__PURE__ */ new Set();
	for (const list of lists) for (const text of list) found.add(text);
	return [...found];
}
var init_combine_rows = __esmMin((() => {
	init_multimap();
}));
// ../../base/src/map/identifiers.ts
/**
* `2309.08600` from the bare id, `arXiv:2309.08600v2`, a link to any form of the paper at arxiv.org, or its DOI in any
* form; else null.
*/
function parseArxivId(text) {
	if (!/\d{4}\.\d{4}|\/\d{7}/.test(text)) return null;
	const usual = USUAL_ADDRESS.exec(text)?.[1];
	if (usual !== void 0) return usual;
	const bare = text.trim().replace(RESOLVER, "").replace(ARXIV_DOI, "").replace(/^arxiv:\s*/i, "").replace(/^(?:https?:\/\/)?(?:[\w-]+\.)?arxiv\.org\/(?:abs|pdf|html|format|ps)\//i, "").replace(/(?:\.pdf)?\/?(?:[?#].*)?$/i, "");
	return (ARXIV_NEW.exec(bare) ?? ARXIV_OLD.exec(bare))?.[1] ?? null;
}
/** The month in which an arXiv id was assigned: `2309.08600` → `2023-09`. */
function arxivMonth(id) {
	const [, year, month] = /^(?:[a-z.-]+\/)?(\d\d)(\d\d)/i.exec(id) ?? [];
	if (year === void 0 || month === void 0) return null;
	return parsePartialDate(`${year >= "91" ? "19" : "20"}${year}-${month}`);
}
/**
* `10.3390/e27040344` from the bare DOI, `doi:…`, or a doi.org link, in which characters may be percent-encoded; else null.
* Case is kept.
*/
function parseDoi(text) {
	if (!/10\.|%/.test(text)) return null;
	const stated = text.trim();
	const bare = stated.replace(RESOLVER, "");
	const doi = /^https?:/i.test(stated) ? decoded(bare.replace(/[?#].*$/, "")) : bare.replace(ENCODED, decodeURIComponent);
	return DOI.test(doi) ? doi : null;
}
function decoded(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
/** For comparing DOIs, which are case-insensitive. */
function doiKey(doi) {
	return doi.toLowerCase();
}
/** For comparing web addresses: without scheme, `www.`, final slash and fragment. Empty if it is not an http address. */
function urlKey(url) {
	const [, rest] = /^https?:\/\/(?:www\.)?([^#]+)/i.exec(url.trim()) ?? [];
	if (rest === void 0) return "";
	const slash = rest.indexOf("/");
	const host = slash < 0 ? rest : rest.slice(0, slash);
	const path = slash < 0 ? "" : rest.slice(slash).replace(/\/+$/, "");
	return host.toLowerCase() + path;
}
function arxivUrl(id) {
	return `https://arxiv.org/abs/${id}`;
}
function doiUrl(doi) {
	return `https://doi.org/${doi.replace(/\p{Surrogate}/gu, "�").replace(/[^\w.()/:;@!$&'*+,=~-]/gu, encodeURIComponent)}`;
}
/** Whether `text` is a link that a browser may open: http or https, never a script or a file. */
function isWebAddress(text) {
	return USUAL_SITE.test(text) || /^https?:\/\//i.test(text) && URL.canParse(text);
}
/** Whether this is arXiv, which contains nothing, in the place of a journal; `CoRR` is what DBLP calls it. */
function isArxivVenue(venue) {
	return /^(?:arxiv|corr\b)/i.test(venue);
}
var ARXIV_NEW, ARXIV_OLD, USUAL_ADDRESS, RESOLVER, ARXIV_DOI, ENCODED, DOI, USUAL_SITE;
var init_identifiers = __esmMin((() => {
	init_dates$2();
	ARXIV_NEW = /^(\d{4}\.\d{4,5})(?:v\d+)?$/;
	ARXIV_OLD = /^([a-z-]+(?:\.[a-z]{2})?\/\d{7})(?:v\d+)?$/i;
	USUAL_ADDRESS = /^https?:\/\/arxiv\.org\/(?:abs|pdf)\/(\d{4}\.\d{4,5})(?:v\d+)?(?:\.pdf)?$/;
	RESOLVER = /^(?:doi:\s*|(?:https?:\/\/)?(?:dx\.|www\.)?doi\.org\/(?:doi:)?)/i;
	ARXIV_DOI = /^10\.48550\/arxiv\./i;
	ENCODED = /%(?:2[0-9a-f]|3[a-f]|5[bcdef]|7[bcd])/gi;
	DOI = /^10\.\d{4,9}\/\S+$/;
	USUAL_SITE = /^https?:\/\/(?:(?!xn--)[a-z\d-]+\.)+[a-z]{2,}(?:[/?#]|$)/i;
}));
// ../../base/src/map/combine-fields.ts
/** The upper title, unless it is only the key or address by which a list names a paper that it does not describe. */
function combineTitle({ lower, upper }) {
	return isOnlyNamed(upper) ? lower.title : upper.title;
}
/** Whether a list only names the paper, as `[@key]`, or by its address, arXiv id or DOI. */
function isOnlyNamed({ id, title }) {
	return title === id || isAddressAlone(title);
}
function isAddressAlone(title) {
	const address = title.trim().replace(/^(?:arXiv|DOI) (?=\S+$)/, "");
	if (/\s/.test(address)) return false;
	return isWebAddress(address) || parseArxivId(address) !== null || parseDoi(address) !== null;
}
/** The lower title stays findable, unless it differs only in punctuation or case: `C` is not `C++`. */
function combineAlternativeTitles({ lower, upper }) {
	const signs = (title) => (title.match(/[\p{S}#]/gu) ?? []).join("");
	const replaced = squash(upper.title) !== "" && squash(upper.title) === squash(lower.title) && signs(upper.title) === signs(lower.title) || isOnlyNamed(upper) ? [] : [lower.title];
	const shown = combineTitle({
		lower,
		upper
	});
	return union(replaced, lower.alternativeTitles, upper.alternativeTitles).filter((title) => title !== shown);
}
/** The upper list, unless it is empty, cut where the lower one is complete, or names the same people by surname alone. */
function combineAuthors({ lower, upper }) {
	const isCutShort = !upper.authorsComplete && lower.authorsComplete && lower.authors.length > 0;
	return upper.authors.length === 0 || isCutShort || saysLess(upper.authorNames, lower.authorNames) ? lower : upper;
}
/** Whether these are the same people as those, some of them without their given names. */
function saysLess(names, known) {
	const wholes = names.map((name) => squash(fullName(name)));
	const isKnown = (whole, at) => {
		const other = known[at];
		return other !== void 0 && [fullName(other), familyOf(other)].some((each) => squash(each) === whole);
	};
	return names.length === known.length && wholes.every(isKnown);
}
/** A month does not replace a day in it, and a date derived from an arXiv id does not replace a stated one. */
function combineDate({ lower, upper }) {
	const isDerived = upper.dateSource === "arxiv" && lower.dateSource !== "arxiv";
	return upper.date === null || lower.date !== null && (isDerived || lower.date.startsWith(upper.date)) ? lower : upper;
}
/** The upper kind, unless `build` only assumed it because nobody stated one. */
function combineKind({ lower, upper }) {
	return (upper.kind === "other" || upper.kind === "preprint" && upper.arxiv !== null) && lower.kind !== "other" ? lower : upper;
}
/** Volume, issue and pages belong to their venue: another venue does not keep those of the lower one. */
function ofVenue(key) {
	return (_, __, { lower, upper }) => {
		return upper.venue !== null && upper.venue !== lower.venue ? upper[key] : upper[key] ?? lower[key];
	};
}
/** Links that the upper layer replaces become notes, so that none is lost. */
function displacedLinks({ lower, upper }) {
	const combined = {
		url: upper.url ?? lower.url,
		code: upper.code ?? lower.code,
		demo: upper.demo ?? lower.demo,
		arxiv: upper.arxiv ?? lower.arxiv,
		doi: upper.doi ?? lower.doi
	};
	const kept = new Set(addressesOf$2(combined).map(({ address }) => linkKey(address)));
	return addressesOf$2(lower).filter(({ address }) => !kept.has(linkKey(address))).map(({ name, address }) => ({
		text: `${name}: ${address}`,
		notes: []
	}));
}
function addressesOf$2({ url, code, demo, arxiv, doi }) {
	return [
		{
			name: "page",
			address: url
		},
		{
			name: "code",
			address: code
		},
		{
			name: "demo",
			address: demo
		},
		{
			name: "arXiv",
			address: arxiv && arxivUrl(arxiv)
		},
		{
			name: "DOI",
			address: doi && doiUrl(doi)
		}
	].flatMap(({ name, address }) => address === null ? [] : [{
		name,
		address
	}]);
}
function linkKey(link) {
	return (urlKey(link) || link).toLowerCase();
}
var init_combine_fields = __esmMin((() => {
	init_fold();
	init_combine_rows();
	init_identifiers();
	init_names$1();
}));
// ../../base/src/map/combine-notes.ts
/** Notes with the same text become one note, with the notes below both. */
function combineNotes(lower, upper) {
	return combineRows(lower, upper, ({ text }) => text, (below, above) => ({
		text: below.text,
		notes: combineNotes(below.notes, above.notes)
	}));
}
var init_combine_notes = __esmMin((() => {
	init_combine_rows();
}));
// ../../base/src/map/combine-placements.ts
/**
* A placement of the upper layer is added if its topic, group or comment is new. It adds nothing if a known placement says
* the same or more. Its comment goes to a known placement of the same topic and group that has none.
*/
function combinePlacements(lower, upper) {
	const slots = lower.map((placement) => ({ placement }));
	const known = new Set(lower.flatMap(coveredKeys));
	const uncommented = new Piles();
	for (const slot of slots.toReversed()) {
		const { topicId, group, comment } = slot.placement;
		if (comment === null) uncommented.put([.../* @__PURE__ */ new Set([groupKey(topicId, group), groupKey(topicId, null)])], slot);
	}
	for (const placement of upper) {
		if (known.has(placementKey(placement))) continue;
		const { topicId, group, comment } = placement;
		const slot = comment === null ? void 0 : uncommented.take([groupKey(topicId, group)]);
		if (slot === void 0) slots.push({ placement });
		else slot.placement = {
			...slot.placement,
			comment
		};
		for (const key of coveredKeys(slot?.placement ?? placement)) known.add(key);
	}
	return slots.map(({ placement }) => placement);
}
function groupKey(topicId, group) {
	return JSON.stringify([topicId, group]);
}
function placementKey({ topicId, group, comment }) {
	if (comment !== null) return JSON.stringify([
		topicId,
		group,
		comment
	]);
	return JSON.stringify(group === null ? [topicId] : [topicId, group]);
}
/** The keys of all placements that would say the same as this one, or less. */
function coveredKeys({ topicId, group, comment }) {
	return [
		[],
		[group],
		[null, comment],
		[group, comment]
	].map((rest) => JSON.stringify([topicId, ...rest]));
}
var init_combine_placements = __esmMin((() => {
	init_multimap();
}));
// ../../base/src/map/one-shape.ts
/** The same value in the shape that copies share. It must be one that JSON can hold. */
function inOneShape(value) {
	return JSON.parse(JSON.stringify(value));
}
var init_one_shape = __esmMin((() => {}));
// ../../base/src/map/fields.ts
/** The fields of a paper among these, in canonical order; those that are missing are still to be filled in. */
function orderedPaper(fields) {
	const paper = { ...WITHOUT_VALUES };
	for (const key of PAPER_KEYS) paper[key] = fields[key] ?? null;
	return paper;
}
/** The paper in canonical form. @param byTopic the order of its placements */
function canonicalPaper(paper, byTopic) {
	const canonical = orderedPaper(paper);
	const fill = (key) => {
		const value = PAPER_FIELDS[key].canonical?.(paper[key], paper, byTopic) ?? paper[key];
		canonical[key] = isEmptyList(value) && isEmptyList(paper[key]) ? paper[key] : value;
	};
	for (const key of KEYS_WITH_ORDER) fill(key);
	return canonical;
}
function isEmptyList(value) {
	return Array.isArray(value) && value.length === 0;
}
/** The value of a field when nothing is known. */
function emptyValue(type) {
	if (type === "text") return "";
	if (type === "flag") return true;
	return [
		"texts",
		"people",
		"extra",
		"placements",
		"notes"
	].some((each) => each === type) ? [] : null;
}
/** The upper layer's value, if it states one. */
function stated(lower, upper) {
	return upper ?? lower;
}
/** A fact about the work in one text, which is one CSL variable. */
function fact(description, label, csl) {
	return {
		type: "optionalText",
		description,
		label,
		show: "joined",
		isPlainInDiff: true,
		combine: stated,
		csl
	};
}
/** A fact that belongs to the venue: another venue does not keep that of the lower layer. */
function venueFact(key, description, csl) {
	return {
		...fact(description, key, csl),
		show: null,
		combine: ofVenue(key)
	};
}
/** The two fields of people in a role other than that of the authors: whole names, and names in parts. */
function people(role, label) {
	const names = `${role}s`;
	const parts = `${role}Names`;
	const shared = {
		show: null,
		isPlainInDiff: false,
		combine: upperUnlessEmpty
	};
	return {
		[names]: {
			...shared,
			type: "texts",
			description: `the full names of the ${names} in reading order`,
			label,
			diffLabel: names,
			show: "joined",
			isPlainInDiff: true,
			canonical: (_, paper) => paper[parts].map(fullName),
			...role === "editor" ? { search: "editor" } : {}
		},
		[parts]: {
			...shared,
			type: "people",
			description: `the names of the ${names} in parts, as in CSL`,
			label: `names of the ${names}`,
			canonical: (people) => people.map(canonicalName)
		}
	};
}
function upperRow(_, upper) {
	return upper;
}
function upperUnlessEmpty(lower, upper) {
	return upper.length > 0 ? upper : lower;
}
var PAPER_FIELDS, PAPER_KEYS, WITHOUT_VALUES, KEYS_WITH_ORDER;
var init_fields$1 = __esmMin((() => {
	init_canonical_values();
	init_combine_fields();
	init_combine_notes();
	init_combine_placements();
	init_combine_rows();
	init_model();
	init_names$1();
	init_one_shape();
	PAPER_FIELDS = {
		id: {
			type: "text",
			description: "citation key, never changed again",
			label: "id",
			show: null,
			isPlainInDiff: true,
			combine: (lower) => lower
		},
		title: {
			type: "text",
			description: "the title as the map shows it",
			label: "title",
			show: null,
			isPlainInDiff: false,
			combine: (_, __, papers) => combineTitle(papers),
			csl: "title",
			search: "title"
		},
		alternativeTitles: {
			type: "texts",
			description: "other titles that the work has or had",
			label: "also",
			show: "each",
			isPlainInDiff: false,
			canonical: (titles, { title }) => union(titles).filter((each) => each !== title),
			combine: (_, __, papers) => combineAlternativeTitles(papers),
			search: "alternativeTitle"
		},
		authors: {
			type: "texts",
			description: "full names in reading order",
			label: "by",
			diffLabel: "authors",
			show: "joined",
			isPlainInDiff: true,
			canonical: (_, { authorNames }) => authorNames.map(fullName),
			combine: (_, __, papers) => combineAuthors(papers).authors,
			search: ["author", "furtherAuthor"]
		},
		authorNames: {
			type: "people",
			description: "the names of the authors in parts, as in CSL",
			label: "names of the authors",
			show: null,
			isPlainInDiff: false,
			canonical: (names) => names.map(canonicalName),
			combine: (_, __, papers) => combineAuthors(papers).authorNames
		},
		authorsComplete: {
			type: "flag",
			description: "false where the list of authors is cut",
			label: "all authors",
			show: null,
			isPlainInDiff: true,
			combine: (_, __, papers) => combineAuthors(papers).authorsComplete
		},
		...people("editor", "edited by"),
		...people("translator", "translated by"),
		organizations: {
			type: "texts",
			description: "the organisations that the work comes from",
			label: "from",
			show: "joined",
			isPlainInDiff: true,
			combine: upperUnlessEmpty,
			search: ["organization", "furtherOrganization"]
		},
		date: {
			type: "optionalDate",
			description: "the date shown; null: undated",
			label: "date",
			show: "joined",
			isPlainInDiff: true,
			combine: (_, __, papers) => combineDate(papers).date
		},
		dateSource: {
			type: {
				oneOf: DATE_SOURCES,
				isOptional: true
			},
			description: "where the date comes from",
			label: "date from",
			show: null,
			isPlainInDiff: true,
			combine: (_, __, papers) => combineDate(papers).dateSource
		},
		published: {
			type: "optionalDate",
			description: "first public date according to the reference, even where the date of the map is another month",
			label: "published",
			show: null,
			isPlainInDiff: true,
			combine: stated
		},
		issued: {
			type: "optionalText",
			description: "date of publication in EDTF, where it says more than `published`: a range, a season, or doubt",
			label: "issued",
			show: "joined",
			isPlainInDiff: true,
			combine: (_, __, { lower, upper }) => upper.published === null ? stated(lower.issued, upper.issued) : upper.issued
		},
		kind: {
			type: {
				oneOf: KINDS,
				isOptional: false
			},
			description: "what sort of work it is",
			label: "kind",
			show: "joined",
			isPlainInDiff: true,
			combine: (_, __, papers) => combineKind(papers).kind
		},
		cslType: {
			type: {
				oneOf: CSL_TYPES,
				isOptional: false
			},
			description: "its type in CSL, from which the kind is derived",
			label: "CSL type",
			show: null,
			isPlainInDiff: false,
			combine: (_, __, papers) => combineKind(papers).cslType
		},
		genre: {
			...fact("what sort of its type it is, such as Master's thesis", "genre", "genre"),
			show: null
		},
		venue: {
			...fact("the journal, proceedings, book or site that contains it", "venue", "container-title"),
			search: "venue"
		},
		collectionTitle: fact("the series that it belongs to", "series", "collection-title"),
		volume: venueFact("volume", "volume of the journal, or of a work in several", "volume"),
		issue: venueFact("issue", "issue of the journal", "issue"),
		number: fact("number of a report, or of a book in its series", "number", "number"),
		pages: venueFact("pages", "pages in it, such as 1-9", "page"),
		edition: fact("edition", "edition", "edition"),
		publisher: fact("publisher; of a thesis or report see organizations", "publisher", "publisher"),
		publisherPlace: {
			...fact("place of the publisher", "place", "publisher-place"),
			show: null
		},
		event: fact("name of the conference or other event", "event", "event-title"),
		isbn: fact("ISBN", "ISBN", "ISBN"),
		issn: fact("ISSN", "ISSN", "ISSN"),
		pmid: fact("PubMed id", "PMID", "PMID"),
		language: fact("language, as the source states it", "language", "language"),
		abstract: fact("abstract", "abstract", "abstract"),
		note: {
			...fact("note of the bibliography, such as In press", "note", "note"),
			search: "venue"
		},
		url: {
			type: "optionalText",
			description: "its page",
			label: "page",
			diffLabel: "url",
			show: "joined",
			isPlainInDiff: true,
			combine: stated
		},
		arxiv: {
			type: "optionalText",
			description: "arXiv id without version",
			label: "arxiv",
			show: "joined",
			isPlainInDiff: true,
			combine: stated
		},
		doi: {
			type: "optionalText",
			description: "DOI without resolver",
			label: "doi",
			show: "joined",
			isPlainInDiff: true,
			combine: stated
		},
		code: {
			type: "optionalText",
			description: "address of its code",
			label: "code",
			show: "joined",
			isPlainInDiff: true,
			combine: stated
		},
		demo: {
			type: "optionalText",
			description: "address of a demonstration",
			label: "demo",
			show: "joined",
			isPlainInDiff: true,
			combine: stated
		},
		files: {
			type: "texts",
			description: "paths of local copies",
			label: "file",
			show: "each",
			isPlainInDiff: true,
			canonical: (files) => union(files),
			combine: (lower, upper) => union(lower, upper)
		},
		keywords: {
			type: "texts",
			description: "what it is about, in a word or two each",
			label: "keywords",
			show: "joined",
			isPlainInDiff: true,
			canonical: (keywords) => union(keywords),
			combine: (lower, upper) => union(lower, upper),
			search: "keyword"
		},
		status: {
			type: {
				oneOf: STATUSES,
				isOptional: true
			},
			description: "how far its reader is with it; null: nobody keeps track",
			label: "status",
			show: "joined",
			isPlainInDiff: true,
			combine: stated
		},
		tags: {
			type: "texts",
			description: "its reader's own words for it",
			label: "tags",
			show: "joined",
			isPlainInDiff: true,
			canonical: (tags) => union(tags),
			combine: (lower, upper) => union(lower, upper),
			search: "keyword"
		},
		extra: {
			type: "extra",
			description: "fields that its bibliography states besides, unchanged, by their names there",
			label: "also stated",
			show: null,
			isPlainInDiff: true,
			combine: (lower, upper) => combineRows(lower, upper, ({ format, name }) => `${format} ${name}`, upperRow)
		},
		placements: {
			type: "placements",
			description: "where it is listed in the tree of topics; at least one",
			label: "place",
			show: null,
			isPlainInDiff: false,
			canonical: (placements, _, byTopic) => withoutRepeats(placements.toSorted(byTopic)),
			combine: combinePlacements
		},
		notes: {
			type: "notes",
			description: "the curator's notes",
			label: "notes",
			show: null,
			isPlainInDiff: true,
			canonical: (notes) => notes.map(canonicalNote),
			combine: (lower, upper, papers) => combineNotes(combineNotes(lower, displacedLinks(papers)), upper)
		},
		origin: {
			type: {
				oneOf: ORIGINS,
				isOptional: false
			},
			description: "`seed`: listed in the document that the map was made from; `resolved`: added by the curators",
			label: "origin",
			show: "joined",
			isPlainInDiff: true,
			combine: (lower) => lower
		}
	};
	PAPER_KEYS = Object.keys(PAPER_FIELDS);
	WITHOUT_VALUES = inOneShape(Object.fromEntries(PAPER_KEYS.map((key) => [key, null])));
	KEYS_WITH_ORDER = PAPER_KEYS.filter((key) => "canonical" in PAPER_FIELDS[key]);
}));
// ../../base/src/map/canonical.ts
init_canonical_values();
init_combine_rows();
init_fields$1();
init_multimap();
/**
* The same map in canonical form: each topic before those below it, papers in the order of their first placement, the
* placements of a paper in the order of the topics, nothing twice, and keys in the order of the model.
*/
function canonicalMap(file) {
	const topics = inOutlineOrder(withUsedGroups(file));
	const position = new Map(topics.map(({ id }, at) => [id, at]));
	const at = (placement) => position.get(placement?.topicId ?? "") ?? topics.length;
	const papers = file.papers.map((paper) => canonicalPaper(paper, (a, b) => at(a) - at(b))).sort((a, b) => at(a.placements[0]) - at(b.placements[0]));
	return {
		schemaVersion: file.schemaVersion,
		title: file.title,
		description: file.description,
		topics: topics.map(({ id, name, parent, notes, groups }) => ({
			id,
			name,
			parent,
			notes: notes.map(canonicalNote),
			groups
		})),
		papers,
		glossary: file.glossary.map(({ term, expansions, words }) => ({
			term,
			expansions: union(expansions),
			words: union(words)
		}))
	};
}
/** Topics depth first: siblings in the order given, each before its children. */
function inOutlineOrder(topics) {
	const below = /* @__PURE__ */ new Map();
	for (const topic of topics) append(below, topic.parent, topic);
	const rows = [];
	const open = (below.get(null) ?? []).toReversed();
	for (let topic = open.pop(); topic !== void 0; topic = open.pop()) {
		rows.push(topic);
		for (const child of (below.get(topic.id) ?? []).toReversed()) open.push(child);
	}
	return rows;
}
/** Topics with the groups that papers use, even if the map does not list them. */
function withUsedGroups({ topics, papers }) {
	const used = /* @__PURE__ */ new Map();
	for (const { placements } of papers) for (const { topicId, group } of placements) if (group !== null) append(used, topicId, group);
	return topics.map((topic) => ({
		...topic,
		groups: union([...topic.groups, ...used.get(topic.id) ?? []])
	}));
}
// ../../base/src/map/identity.ts
init_fold();
init_identifiers();
/** The addresses of a work as keys that are equal for the same work, the most reliable first. */
function addressKeys({ doi, arxiv, url }) {
	const keys = [];
	if (doi !== null) keys.push(`doi ${doiKey(doi)}`);
	const preprint = arxiv ?? parseArxivId(doi ?? "");
	if (preprint !== null) keys.push(`arxiv ${preprint}`);
	if (url !== null && urlKey(url) !== "") keys.push(`url ${urlKey(url)}`);
	return keys;
}
/** Its titles as keys: only letters and digits count, unless there are none. */
function titleKeys(titles) {
	const keys = titles.map((title) => squash(title) || title.replace(/\s+/g, " ").trim());
	return [...new Set(keys)].filter((title) => title !== "").map((title) => `title ${title}`);
}
/** Whether a title is likely to belong to one work only: several works are called “Introduction” or “Scaling laws”. */
function isDistinctive(title) {
	return title.trim().split(/\s+/).length >= 4;
}
// ../../base/src/map/ids.ts
init_fold();
init_dates$2();
const INSIGNIFICANT = new Set("a the an on of in to for is are do does can not and what whats why how".split(" "));
/** Ids in use, and the next ending to try for each, so that thousands of equal ids cost no more than others. */
var TakenIds = class {
	taken;
	numbers = /* @__PURE__ */ new Map();
	constructor(ids = []) {
		this.taken = new Set(ids);
	}
	add(id) {
		this.taken.add(id);
	}
	/** Takes `base`, or if it is taken the first of `ending(2)`, `ending(3)`, … that is free. */
	take(base, ending) {
		let id = base;
		for (let number = this.numbers.get(base) ?? 2; this.taken.has(id); number += 1) {
			id = ending(number);
			this.numbers.set(base, number);
		}
		this.taken.add(id);
		return id;
	}
};
/**
* First author's family name, year and first significant word of the title, such as `cunningham2023sparse`. Without an
* author, the first two significant words; without a date, no year. ASCII, lower case; `paper2024` where neither author nor
* title has a letter of that sort. A key that is taken gets `b`, `c`, … after it.
*/
function takeCitationKey(family, date, title, taken) {
	const significant = title.split(/\s+/).map(plain).filter((word) => word !== "" && !INSIGNIFICANT.has(word));
	const year = date === null ? "" : String(yearOf(date));
	const author = plain(family ?? "");
	const base = author === "" ? `${significant.slice(0, 2).join("")}${year}` : `${author}${year}${significant[0] ?? ""}`;
	return takePaperId(base === year ? `paper${year}` : base, taken);
}
/** The id, or if it is taken the same with `b`, `c`, … after it. */
function takePaperId(id, taken) {
	return taken.take(id, (number) => id + letters(number));
}
/** `parent/slug-of-name`. Two names can have the same slug (`C` and `C++`): the later one gets a number. */
function takeTopicId(parent, name, taken) {
	const base = `${parent === null ? "" : `${parent}/`}${slug(name) || "topic"}`;
	return taken.take(base, (number) => `${base}-${number}`);
}
/** The ASCII letters and digits of folded text; hyphens and apostrophes join words. */
function plain(text) {
	return fold(text).replace(/[^a-z0-9]/g, "");
}
/** b, c, … z, ba, bb, …: letters as digits, where `a` is the key without a suffix. */
function letters(number) {
	const rest = Math.floor((number - 1) / 26);
	return (rest === 0 ? "" : letters(rest + 1)) + String.fromCharCode(97 + (number - 1) % 26);
}
// ../../base/src/map/added.ts
init_dates$2();
/** What BibDesk, JabRef and Zotero call it. The first is what we write. */
const NAMES = [
	"date-added",
	"creationdate",
	"timestamp",
	"dateadded"
];
/** The field that states this date. */
function addedField(added) {
	return {
		format: "bibtex",
		name: "date-added",
		value: added
	};
}
/** The day on which its reader added the work; null: nobody kept it. */
function addedDate({ extra }) {
	for (const name of NAMES) {
		const stated = extra.find((field) => field.name.toLowerCase() === name)?.value;
		const [, year, month, day] = typeof stated === "string" ? DAY$2.exec(stated) ?? [] : [];
		const added = year === void 0 ? null : parsePartialDate(`${year}-${month}-${day}`);
		if (added !== null) return added;
	}
	return null;
}
/** `2026-11-26`, `2013-10-01 12:00:00 +0000`, `2024.01.31`. */
const DAY$2 = /^\s*(\d{4})[-./](\d\d)[-./](\d\d)(?!\d)/;
// ../../base/src/map/edtf.ts
/** The date that `text` states in EDTF; null if it is not one. */
function parseEdtf(text) {
	const ends = text.split("/");
	if (ends.length > 2 || !ends.every((end) => isOpen(end) || isDate(end)) || ends.every(isOpen)) return null;
	const published = firstDate(ends[0] ?? "");
	return {
		published,
		issued: text === published ? null : text
	};
}
/** No date, at one side of a range. */
function isOpen(end) {
	return end === "" || end === "..";
}
function isDate(text) {
	const [, year = "", month, day] = DATE$2.exec(text) ?? [];
	if (!/^-?[\dX]{4}$/.test(year)) return false;
	if (month !== void 0 && month >= "21" && month <= "41" && day === void 0 || month === void 0) return true;
	return parsePartialDate([
		year.replace(/^-/, "").replaceAll("X", "0"),
		month.replace("XX", "01"),
		day?.replace("XX", "01")
	].filter((part) => part !== void 0).join("-")) !== null;
}
/** As much of a date as is known: a season gives the year. */
function firstDate(text) {
	const [, year = "", month = "XX", day = "XX"] = DATE$2.exec(text) ?? [];
	return parsePartialDate([year, ...month >= "01" && month <= "12" ? [month, ...day === "XX" ? [] : [day]] : []].join("-"));
}
/** The date in EDTF; null if it has no year. Whether that day exists is not checked. */
function edtfOfCsl({ "date-parts": parts = [], season, circa }) {
	const ends = parts.slice(0, 2).map((end) => edtfOfParts$1(end, season === void 0 ? null : Number(season)));
	if (ends[0] === void 0 || ends[0] === "") return null;
	return ends.join("/") + (circa ? "~" : "");
}
function edtfOfParts$1(parts, season) {
	const [year, ...rest] = parts.filter((part) => part !== null && part !== "" && part !== 0 && part !== "0");
	if (year === void 0) return "";
	const [month, day] = rest.map((part) => String(part).padStart(2, "0"));
	const whole = [(String(year).startsWith("-") ? "-" : "") + String(year).replace(/^-/, "").padStart(4, "0")];
	if (month !== void 0) whole.push(month, ...day === void 0 ? [] : [day]);
	else if (season !== null && season >= 1 && season <= 24) whole.push(String(seasonNumber$1(season)));
	return whole.join("-");
}
function seasonNumber$1(season) {
	return season <= 4 ? season + FIRST_SEASON : season;
}
var DATE$2, FIRST_SEASON;
var init_edtf = __esmMin((() => {
	init_dates$2();
	DATE$2 = /^(-?\d{1,4}X{0,3})(?:-(\d\d|XX))?(?:-(\d\d|XX))?(?:T[\d:.Z+-]*)?[~?%]?$/;
	FIRST_SEASON = 20;
}));
// ../../base/src/map/csl.ts
/** The kind of a CSL type; `other` for types that a map has no kind for. */
function kindOfCslType(type) {
	return KIND_OF_TYPE$1[type] ?? "other";
}
function isCslType(type) {
	return CSL_TYPES.some((each) => each === type);
}
/** An empty title means that the item states none. */
function factsOfCsl(item) {
	const own = item.custom?.aimap ?? {};
	const standard = standardFacts(item);
	const readFact = (key) => {
		const { type } = PAPER_FIELDS[key];
		if (own[key] === void 0) return standard[key] ?? emptyValue(type);
		return type === "optionalDate" ? parsePartialDate(String(own[key] ?? "")) : own[key];
	};
	const facts = { ...WITHOUT_FACTS };
	for (const key of FACT_KEYS) facts[key] = readFact(key);
	return facts;
}
/** What CSL's own variables state. */
function standardFacts(item) {
	const own = item.custom?.aimap ?? {};
	const url = own.url === void 0 ? item.URL ?? null : own.url;
	const cslType = item.type !== void 0 && isCslType(item.type) ? item.type : "document";
	const arxiv = arxivOfNumber(textOf$1(item.number));
	const date = parseEdtf(edtfOfCsl(item.issued ?? {}) ?? "");
	const texts = textsAndPeople(item);
	const parts = [
		publisherFacts(texts, cslType, arxiv !== null),
		isArxivVenue(texts.venue ?? "") ? { venue: null } : {},
		arxiv !== null ? { number: null } : {},
		{
			title: plainTitle$1(item.title ?? ""),
			...date
		},
		{
			kind: kindOfCslType(cslType),
			cslType,
			url,
			arxiv: arxiv ?? parseArxivId(url ?? "") ?? parseArxivId(item.DOI ?? ""),
			doi: item.DOI === void 0 ? null : parseDoi(item.DOI) ?? item.DOI,
			keywords: keywordsIn(item.keyword ?? ""),
			extra: extraOf$1(item),
			origin: "seed"
		}
	];
	return Object.assign(texts, ...parts);
}
function textsAndPeople(item) {
	const facts = { ...WITHOUT_FACTS };
	for (const [key, variable] of TEXT_VARIABLES) facts[key] = textOf$1(item[variable]);
	for (const [key, variable] of PEOPLE_VARIABLES) facts[key] = (item[variable] ?? []).map(personOfCsl);
	return facts;
}
/** Of a thesis or report the publisher is the organisation that it comes from; arXiv publishes nothing. */
function publisherFacts({ publisher = null }, type, isOnArxiv) {
	if (isOnArxiv && publisher === "arXiv") return { publisher: null };
	if (!isByOrganization(type) || publisher === null || REPOSITORY.test(publisher)) return {};
	return {
		publisher: null,
		organizations: [publisher.replace(THESIS_BEFORE_SCHOOL, "")]
	};
}
/** Whether what CSL calls the publisher of such a work is the university or institution that it comes from. */
function isByOrganization(type) {
	return type === "thesis" || type === "report";
}
/** The arXiv id in a number such as `arXiv:2309.08600`. */
function arxivOfNumber(number) {
	return number?.startsWith("arXiv:") ? parseArxivId(number) : null;
}
function keywordsIn(text) {
	return text.split(/[,;]/).map((word) => word.trim()).filter(Boolean);
}
/** Members that no field of a paper has, or not as they are. */
function extraOf$1(item) {
	const isKept = (name, value) => !READ_VARIABLES.has(name) || name === VENUE && isArxivVenue(textOf$1(value) ?? "");
	return Object.entries(item).filter(([name, value]) => isKept(name, value) && value !== void 0).map(([name, value]) => ({
		format: "csl-json",
		name,
		value
	}));
}
/** The date that a map showed for it; null if it was in no map. */
function shownDateOfCsl(item) {
	const { date, dateSource } = item.custom?.aimap ?? {};
	if (date === void 0 && dateSource === void 0) return null;
	return {
		date: parsePartialDate(date ?? ""),
		dateSource: dateSource ?? null
	};
}
/** CSL allows five tags in a title; anything else that looks like a tag belongs to the title. */
function plainTitle$1(title) {
	return title.replace(/<\/?(?:i|b|sup|sub|sc)>|<span [^<>]*>|<\/span>/g, "").replace(/\s+/g, " ").trim();
}
function textOf$1(value) {
	return typeof value === "string" || typeof value === "number" ? String(value) : null;
}
function personOfCsl(name) {
	const isSet = (value) => value !== void 0 && value !== false && value !== "" && value !== 0;
	const parts = NAME_PART_ROWS.filter(([, { csl }]) => isSet(name[csl]));
	return Object.fromEntries(parts.map(([part, { csl, isText }]) => [part, isText ? name[csl] : true]));
}
var CSL_TYPE, KIND_OF_TYPE$1, ROLE_VARIABLES, PEOPLE_VARIABLES, OTHER_KEYS, isFactKey, FACT_KEYS, TEXT_VARIABLES, OTHER_VARIABLES, READ_VARIABLES, WITHOUT_FACTS, REPOSITORY, THESIS_BEFORE_SCHOOL, VENUE;
var init_csl = __esmMin((() => {
	init_dates$2();
	init_edtf();
	init_fields$1();
	init_identifiers();
	init_model();
	init_names$1();
	init_one_shape();
	CSL_TYPE = {
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
	KIND_OF_TYPE$1 = {
		article: "preprint",
		"article-journal": "article",
		"article-magazine": "article",
		"article-newspaper": "article",
		book: "book",
		chapter: "book",
		collection: "book",
		"paper-conference": "conference",
		post: "post",
		"post-weblog": "post",
		report: "report",
		review: "article",
		"review-book": "article",
		thesis: "thesis",
		webpage: "post"
	};
	ROLE_VARIABLES = {
		authors: "author",
		editors: "editor",
		translators: "translator"
	};
	PEOPLE_VARIABLES = ROLES$1.map((role) => [PEOPLE$4[role], ROLE_VARIABLES[role]]);
	OTHER_KEYS = [
		"id",
		...ROLES$1,
		"date",
		"dateSource",
		"placements",
		"notes"
	];
	isFactKey = (key) => !OTHER_KEYS.some((other) => other === key);
	FACT_KEYS = PAPER_KEYS.filter(isFactKey);
	TEXT_VARIABLES = PAPER_KEYS.flatMap((key) => {
		const { csl } = PAPER_FIELDS[key];
		return csl === void 0 ? [] : [[key, csl]];
	});
	OTHER_VARIABLES = [
		"id",
		"type",
		"issued",
		"DOI",
		"URL",
		"keyword",
		"categories",
		"custom"
	];
	READ_VARIABLES = /* @__PURE__ */ new Set([
		...TEXT_VARIABLES.map(([, variable]) => variable),
		...Object.values(ROLE_VARIABLES),
		...OTHER_VARIABLES
	]);
	WITHOUT_FACTS = inOneShape(Object.fromEntries(FACT_KEYS.map((key) => [key, null])));
	REPOSITORY = /^(?:arxiv|(?:bio|med|chem|psy|soc|tech)a?rxiv|zenodo|figshare|ssrn|osf|hal)\b/i;
	THESIS_BEFORE_SCHOOL = /^(?:ph\.?d\.?|doctoral|master['’]?s?|bachelor['’]?s?)\s(?:thesis|dissertation),\s+/i;
	VENUE = PAPER_FIELDS.venue.csl ?? "";
}));
// ../../base/src/import/reference.ts
/**
* A reference with what its source states; the rest is empty. All that are made here have one shape.
* @param parts of what two of them state, the later one counts
*/
function makeReference(...parts) {
	return Object.assign({ ...NO_REFERENCE }, ...parts);
}
function emptyFacts() {
	const facts = FACT_KEYS.map((key) => [key, emptyValue(PAPER_FIELDS[key].type)]);
	return Object.fromEntries(facts);
}
var REMARK_FIELDS, NO_FACTS$1, NO_REFERENCE;
var init_reference$1 = __esmMin((() => {
	init_csl();
	init_fields$1();
	init_one_shape();
	REMARK_FIELDS = {
		bibtex: ["annotation", "annote"],
		"csl-json": ["annote"],
		ris: ["N1", "RN"]
	};
	NO_FACTS$1 = inOneShape({
		...emptyFacts(),
		kind: "other",
		cslType: "document",
		origin: "seed"
	});
	NO_REFERENCE = inOneShape({
		...NO_FACTS$1,
		id: null,
		shownDate: null,
		collections: [],
		notes: [],
		file: "",
		at: 1,
		unread: []
	});
}));
// ../../base/src/import/assemble/date.ts
init_reference$1();
init_identifiers();
const UNDATED = {
	date: null,
	dateSource: null
};
/**
* The date of a paper from all that is stated about it. In a literal outline the date comes from where the reference says
* that it came from, until somebody changes it.
*/
function dateOfPaper({ reference, entries }, arxiv) {
	const stated = entries.find(({ date }) => date !== null)?.date ?? null;
	const isUndated = stated === null && entries.some((entry) => entry.isUndated);
	const shown = entries[0]?.isLiteral ? reference?.shownDate ?? null : null;
	if (shown !== null && shown.date === stated && (isUndated || stated !== null)) return shown;
	return isUndated ? UNDATED : chooseDate(stated, reference?.published ?? null, arxiv);
}
/**
* The outline's date wins. The reference's date is used if it is the same one and more precise, or if the outline has
* none. Without both, an arXiv id gives the month.
*/
function chooseDate(stated, published, arxiv) {
	if (stated !== null) return published !== null && published.length > stated.length && published.startsWith(stated) ? {
		date: published,
		dateSource: "reference"
	} : {
		date: stated,
		dateSource: "map"
	};
	if (published !== null) return {
		date: published,
		dateSource: "reference"
	};
	const month = arxiv === null ? null : arxivMonth(arxiv);
	return {
		date: month,
		dateSource: month === null ? null : "arxiv"
	};
}
// ../../base/node_modules/tiny-pinyin/dist/dict.js
/**
* Source: <https://android.googlesource.com/platform/packages/providers/ContactsProvider/+/0c49720fb3d58e346739c2ccd56ed2b739249e07/src/com/android/providers/contacts/HanziToPinyin.java>
* Updated by creeper
*/
var require_dict = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		PINYINS: [
			"A",
			"AI",
			"AN",
			"ANG",
			"AO",
			"BA",
			"BAI",
			"BAN",
			"BANG",
			"BAO",
			"BEI",
			"BEN",
			"BENG",
			"BI",
			"BIAN",
			"BIAO",
			"BIE",
			"BIN",
			"BING",
			"BO",
			"BU",
			"CA",
			"CAI",
			"CAN",
			"CANG",
			"CAO",
			"CE",
			"CEN",
			"CENG",
			"CHA",
			"CHAI",
			"CHAN",
			"CHANG",
			"CHAO",
			"CHE",
			"CHEN",
			"CHENG",
			"CHI",
			"CHONG",
			"CHOU",
			"CHU",
			"CHUA",
			"CHUAI",
			"CHUAN",
			"CHUANG",
			"CHUI",
			"CHUN",
			"CHUO",
			"CI",
			"CONG",
			"COU",
			"CU",
			"CUAN",
			"CUI",
			"CUN",
			"CUO",
			"DA",
			"DAI",
			"DAN",
			"DANG",
			"DAO",
			"DE",
			"DEN",
			"DENG",
			"DI",
			"DIAN",
			"DIAO",
			"DIE",
			"DING",
			"DIU",
			"DONG",
			"DOU",
			"DU",
			"DUAN",
			"DUI",
			"DUN",
			"DUO",
			"E",
			"EI",
			"EN",
			"ENG",
			"ER",
			"FA",
			"FAN",
			"FANG",
			"FEI",
			"FEN",
			"FENG",
			"FIAO",
			"FO",
			"FOU",
			"FU",
			"GA",
			"GAI",
			"GAN",
			"GANG",
			"GAO",
			"GE",
			"GEI",
			"GEN",
			"GENG",
			"GONG",
			"GOU",
			"GU",
			"GUA",
			"GUAI",
			"GUAN",
			"GUANG",
			"GUI",
			"GUN",
			"GUO",
			"HA",
			"HAI",
			"HAN",
			"HANG",
			"HAO",
			"HE",
			"HEI",
			"HEN",
			"HENG",
			"HM",
			"HONG",
			"HOU",
			"HU",
			"HUA",
			"HUAI",
			"HUAN",
			"HUANG",
			"HUI",
			"HUN",
			"HUO",
			"JI",
			"JIA",
			"JIAN",
			"JIANG",
			"JIAO",
			"JIE",
			"JIN",
			"JING",
			"JIONG",
			"JIU",
			"JU",
			"JUAN",
			"JUE",
			"JUN",
			"KA",
			"KAI",
			"KAN",
			"KANG",
			"KAO",
			"KE",
			"KEN",
			"KENG",
			"KONG",
			"KOU",
			"KU",
			"KUA",
			"KUAI",
			"KUAN",
			"KUANG",
			"KUI",
			"KUN",
			"KUO",
			"LA",
			"LAI",
			"LAN",
			"LANG",
			"LAO",
			"LE",
			"LEI",
			"LENG",
			"LI",
			"LIA",
			"LIAN",
			"LIANG",
			"LIAO",
			"LIE",
			"LIN",
			"LING",
			"LIU",
			"LO",
			"LONG",
			"LOU",
			"LU",
			"LV",
			"LUAN",
			"LVE",
			"LUN",
			"LUO",
			"M",
			"MA",
			"MAI",
			"MAN",
			"MANG",
			"MAO",
			"ME",
			"MEI",
			"MEN",
			"MENG",
			"MI",
			"MIAN",
			"MIAO",
			"MIE",
			"MIN",
			"MING",
			"MIU",
			"MO",
			"MOU",
			"MU",
			"N",
			"NA",
			"NAI",
			"NAN",
			"NANG",
			"NAO",
			"NE",
			"NEI",
			"NEN",
			"NENG",
			"NI",
			"NIAN",
			"NIANG",
			"NIAO",
			"NIE",
			"NIN",
			"NING",
			"NIU",
			"NONG",
			"NOU",
			"NU",
			"NV",
			"NUAN",
			"NVE",
			"NUN",
			"NUO",
			"O",
			"OU",
			"PA",
			"PAI",
			"PAN",
			"PANG",
			"PAO",
			"PEI",
			"PEN",
			"PENG",
			"PI",
			"PIAN",
			"PIAO",
			"PIE",
			"PIN",
			"PING",
			"PO",
			"POU",
			"PU",
			"QI",
			"QIA",
			"QIAN",
			"QIANG",
			"QIAO",
			"QIE",
			"QIN",
			"QING",
			"QIONG",
			"QIU",
			"QU",
			"QUAN",
			"QUE",
			"QUN",
			"RAN",
			"RANG",
			"RAO",
			"RE",
			"REN",
			"RENG",
			"RI",
			"RONG",
			"ROU",
			"RU",
			"RUA",
			"RUAN",
			"RUI",
			"RUN",
			"RUO",
			"SA",
			"SAI",
			"SAN",
			"SANG",
			"SAO",
			"SE",
			"SEN",
			"SENG",
			"SHA",
			"SHAI",
			"SHAN",
			"SHANG",
			"SHAO",
			"SHE",
			"SHEN",
			"SHENG",
			"SHI",
			"SHOU",
			"SHU",
			"SHUA",
			"SHUAI",
			"SHUAN",
			"SHUANG",
			"SHUI",
			"SHUN",
			"SHUO",
			"SI",
			"SONG",
			"SOU",
			"SU",
			"SUAN",
			"SUI",
			"SUN",
			"SUO",
			"TA",
			"TAI",
			"TAN",
			"TANG",
			"TAO",
			"TE",
			"TENG",
			"TI",
			"TIAN",
			"TIAO",
			"TIE",
			"TING",
			"TONG",
			"TOU",
			"TU",
			"TUAN",
			"TUI",
			"TUN",
			"TUO",
			"WA",
			"WAI",
			"WAN",
			"WANG",
			"WEI",
			"WEN",
			"WENG",
			"WO",
			"WU",
			"XI",
			"XIA",
			"XIAN",
			"XIANG",
			"XIAO",
			"XIE",
			"XIN",
			"XING",
			"XIONG",
			"XIU",
			"XU",
			"XUAN",
			"XUE",
			"XUN",
			"YA",
			"YAN",
			"YANG",
			"YAO",
			"YE",
			"YI",
			"YIN",
			"YING",
			"YO",
			"YONG",
			"YOU",
			"YU",
			"YUAN",
			"YUE",
			"YUN",
			"ZA",
			"ZAI",
			"ZAN",
			"ZANG",
			"ZAO",
			"ZE",
			"ZEI",
			"ZEN",
			"ZENG",
			"ZHA",
			"ZHAI",
			"ZHAN",
			"ZHANG",
			"ZHAO",
			"ZHE",
			"ZHEN",
			"ZHENG",
			"ZHI",
			"ZHONG",
			"ZHOU",
			"ZHU",
			"ZHUA",
			"ZHUAI",
			"ZHUAN",
			"ZHUANG",
			"ZHUI",
			"ZHUN",
			"ZHUO",
			"ZI",
			"ZONG",
			"ZOU",
			"ZU",
			"ZUAN",
			"ZUI",
			"ZUN",
			"ZUO",
			""
		],
		UNIHANS: [
			"阿",
			"哎",
			"安",
			"肮",
			"凹",
			"八",
			"挀",
			"扳",
			"邦",
			"勹",
			"陂",
			"奔",
			"伻",
			"屄",
			"边",
			"灬",
			"憋",
			"汃",
			"冫",
			"癶",
			"峬",
			"嚓",
			"偲",
			"参",
			"仓",
			"撡",
			"冊",
			"嵾",
			"曽",
			"叉",
			"芆",
			"辿",
			"伥",
			"抄",
			"车",
			"抻",
			"阷",
			"吃",
			"充",
			"抽",
			"出",
			"欻",
			"揣",
			"巛",
			"刅",
			"吹",
			"旾",
			"逴",
			"呲",
			"匆",
			"凑",
			"粗",
			"汆",
			"崔",
			"邨",
			"搓",
			"咑",
			"呆",
			"丹",
			"当",
			"刀",
			"嘚",
			"扥",
			"灯",
			"氐",
			"甸",
			"刁",
			"爹",
			"丁",
			"丟",
			"东",
			"吺",
			"厾",
			"耑",
			"垖",
			"吨",
			"多",
			"妸",
			"诶",
			"奀",
			"鞥",
			"儿",
			"发",
			"帆",
			"匚",
			"飞",
			"分",
			"丰",
			"覅",
			"仏",
			"紑",
			"夫",
			"旮",
			"侅",
			"甘",
			"冈",
			"皋",
			"戈",
			"给",
			"根",
			"刯",
			"工",
			"勾",
			"估",
			"瓜",
			"乖",
			"关",
			"光",
			"归",
			"丨",
			"呙",
			"哈",
			"咍",
			"佄",
			"夯",
			"茠",
			"诃",
			"黒",
			"拫",
			"亨",
			"噷",
			"叿",
			"齁",
			"乎",
			"花",
			"怀",
			"欢",
			"巟",
			"灰",
			"昏",
			"吙",
			"丌",
			"加",
			"戋",
			"江",
			"艽",
			"阶",
			"巾",
			"坕",
			"冂",
			"丩",
			"凥",
			"姢",
			"噘",
			"军",
			"咔",
			"开",
			"刊",
			"忼",
			"尻",
			"匼",
			"肎",
			"劥",
			"空",
			"抠",
			"扝",
			"夸",
			"蒯",
			"宽",
			"匡",
			"亏",
			"坤",
			"扩",
			"垃",
			"来",
			"兰",
			"啷",
			"捞",
			"肋",
			"勒",
			"崚",
			"哩",
			"俩",
			"奁",
			"良",
			"撩",
			"毟",
			"拎",
			"伶",
			"溜",
			"囖",
			"龙",
			"瞜",
			"噜",
			"驴",
			"娈",
			"掠",
			"抡",
			"罗",
			"呣",
			"妈",
			"埋",
			"嫚",
			"牤",
			"猫",
			"么",
			"呅",
			"门",
			"甿",
			"咪",
			"宀",
			"喵",
			"乜",
			"民",
			"名",
			"谬",
			"摸",
			"哞",
			"毪",
			"嗯",
			"拏",
			"腉",
			"囡",
			"囔",
			"孬",
			"疒",
			"娞",
			"恁",
			"能",
			"妮",
			"拈",
			"娘",
			"鸟",
			"捏",
			"囜",
			"宁",
			"妞",
			"农",
			"羺",
			"奴",
			"女",
			"奻",
			"疟",
			"黁",
			"挪",
			"喔",
			"讴",
			"妑",
			"拍",
			"眅",
			"乓",
			"抛",
			"呸",
			"喷",
			"匉",
			"丕",
			"囨",
			"剽",
			"氕",
			"姘",
			"乒",
			"钋",
			"剖",
			"仆",
			"七",
			"掐",
			"千",
			"呛",
			"悄",
			"癿",
			"亲",
			"靑",
			"卭",
			"丘",
			"区",
			"峑",
			"缺",
			"夋",
			"呥",
			"穣",
			"娆",
			"惹",
			"人",
			"扔",
			"日",
			"茸",
			"厹",
			"邚",
			"挼",
			"堧",
			"婑",
			"瞤",
			"捼",
			"仨",
			"毢",
			"三",
			"桒",
			"掻",
			"閪",
			"森",
			"僧",
			"杀",
			"筛",
			"山",
			"伤",
			"弰",
			"奢",
			"申",
			"升",
			"尸",
			"収",
			"书",
			"刷",
			"衰",
			"闩",
			"双",
			"脽",
			"吮",
			"说",
			"厶",
			"忪",
			"捜",
			"苏",
			"狻",
			"夊",
			"孙",
			"唆",
			"他",
			"囼",
			"坍",
			"汤",
			"夲",
			"忑",
			"熥",
			"剔",
			"天",
			"旫",
			"帖",
			"厅",
			"囲",
			"偷",
			"凸",
			"湍",
			"推",
			"吞",
			"乇",
			"穵",
			"歪",
			"弯",
			"尣",
			"危",
			"昷",
			"翁",
			"挝",
			"乌",
			"夕",
			"虲",
			"仙",
			"乡",
			"灱",
			"些",
			"心",
			"星",
			"凶",
			"休",
			"吁",
			"吅",
			"削",
			"坃",
			"丫",
			"恹",
			"央",
			"幺",
			"倻",
			"一",
			"囙",
			"应",
			"哟",
			"佣",
			"优",
			"扜",
			"囦",
			"曰",
			"晕",
			"帀",
			"災",
			"兂",
			"匨",
			"傮",
			"则",
			"贼",
			"怎",
			"増",
			"扎",
			"捚",
			"沾",
			"张",
			"佋",
			"蜇",
			"贞",
			"争",
			"之",
			"中",
			"州",
			"朱",
			"抓",
			"拽",
			"专",
			"妆",
			"隹",
			"宒",
			"卓",
			"乲",
			"宗",
			"邹",
			"租",
			"钻",
			"厜",
			"尊",
			"昨",
			"兙"
		],
		EXCEPTIONS: {
			"曾": "ZENG",
			"沈": "SHEN",
			"嗲": "DIA",
			"碡": "ZHOU",
			"聒": "GUO",
			"炔": "QUE",
			"蚵": "KE",
			"砉": "HUA",
			"嬤": "MO",
			"嬷": "MO",
			"蹒": "PAN",
			"蹊": "XI",
			"丬": "PAN",
			"霰": "XIAN",
			"莘": "XIN",
			"豉": "CHI",
			"饧": "XING",
			"筠": "JUN",
			"长": "CHANG",
			"帧": "ZHEN",
			"峙": "SHI",
			"郍": "NA",
			"芎": "XIONG",
			"谁": "SHUI"
		}
	};
}));
// ../../base/node_modules/tiny-pinyin/dist/core.js
var require_core = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var _typeof = typeof Symbol === "function" && typeof Symbol.iterator === "symbol" ? function(obj) {
		return typeof obj;
	} : function(obj) {
		return obj && typeof Symbol === "function" && obj.constructor === Symbol && obj !== Symbol.prototype ? "symbol" : typeof obj;
	};
	var DICT = require_dict();
	var FIRST_PINYIN_UNIHAN = "阿";
	var LAST_PINYIN_UNIHAN = "鿿";
	var LATIN = 1;
	var PINYIN = 2;
	var UNKNOWN = 3;
	var supported = null;
	var COLLATOR = void 0;
	function patchDict(patchers) {
		if (!patchers) return;
		if (typeof patchers === "function") patchers = [patchers];
		if (patchers.forEach) patchers.forEach(function(p) {
			typeof p === "function" && p(DICT);
		});
	}
	function isSupported(force) {
		if (!force && supported !== null) return supported;
		if ((typeof Intl === "undefined" ? "undefined" : _typeof(Intl)) === "object" && Intl.Collator) {
			COLLATOR = new Intl.Collator(["zh-Hans-CN", "zh-CN"]);
			supported = Intl.Collator.supportedLocalesOf(["zh-CN"]).length === 1;
		} else supported = false;
		return supported;
	}
	function genToken(ch) {
		var UNIHANS = DICT.UNIHANS;
		var PINYINS = DICT.PINYINS;
		var EXCEPTIONS = DICT.EXCEPTIONS;
		var token = { source: ch };
		if (ch in EXCEPTIONS) {
			token.type = PINYIN;
			token.target = EXCEPTIONS[ch];
			return token;
		}
		var offset = -1;
		var cmp = void 0;
		if (ch.charCodeAt(0) < 256) {
			token.type = LATIN;
			token.target = ch;
			return token;
		} else {
			cmp = COLLATOR.compare(ch, FIRST_PINYIN_UNIHAN);
			if (cmp < 0) {
				token.type = UNKNOWN;
				token.target = ch;
				return token;
			} else if (cmp === 0) {
				token.type = PINYIN;
				offset = 0;
			} else {
				cmp = COLLATOR.compare(ch, LAST_PINYIN_UNIHAN);
				if (cmp > 0) {
					token.type = UNKNOWN;
					token.target = ch;
					return token;
				} else if (cmp === 0) {
					token.type = PINYIN;
					offset = UNIHANS.length - 1;
				}
			}
		}
		token.type = PINYIN;
		if (offset < 0) {
			var begin = 0;
			var end = UNIHANS.length - 1;
			while (begin <= end) {
				offset = ~~((begin + end) / 2);
				var unihan = UNIHANS[offset];
				cmp = COLLATOR.compare(ch, unihan);
				if (cmp === 0) break;
				else if (cmp > 0) begin = offset + 1;
				else end = offset - 1;
			}
		}
		if (cmp < 0) offset--;
		token.target = PINYINS[offset];
		if (!token.target) {
			token.type = UNKNOWN;
			token.target = token.source;
		}
		return token;
	}
	function parse(str) {
		if (typeof str !== "string") throw new Error("argument should be string.");
		if (!isSupported()) throw new Error("not support Intl or zh-CN language.");
		return str.split("").map(function(v) {
			return genToken(v);
		});
	}
	module.exports = {
		isSupported,
		parse,
		patchDict,
		genToken,
		convertToPinyin: function convertToPinyin(str, separator, lowerCase) {
			return parse(str).map(function(v) {
				if (lowerCase && v.type === PINYIN) return v.target.toLowerCase();
				return v.target;
			}).join(separator || "");
		}
	};
}));
// ../../base/node_modules/tiny-pinyin/dist/patchers/56l.js
var require__56l = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	exports = module.exports = function patcher(DICT) {
		DICT.EXCEPTIONS = {
			"嗲": "DIA",
			"碡": "ZHOU",
			"聒": "GUO",
			"炔": "QUE",
			"蚵": "KE",
			"砉": "HUA",
			"嬷": "MO",
			"蹊": "XI",
			"丬": "PAN",
			"霰": "XIAN",
			"豉": "CHI",
			"饧": "XING",
			"帧": "ZHEN",
			"芎": "XIONG",
			"谁": "SHUI",
			"钶": "KE"
		};
		DICT.UNIHANS[91] = "伕";
		DICT.UNIHANS[347] = "仚";
		DICT.UNIHANS[393] = "诌";
		DICT.UNIHANS[39] = "婤";
		DICT.UNIHANS[50] = "腠";
		DICT.UNIHANS[369] = "攸";
		DICT.UNIHANS[123] = "乯";
		DICT.UNIHANS[171] = "刕";
		DICT.UNIHANS[102] = "佝";
		DICT.UNIHANS[126] = "犿";
		DICT.UNIHANS[176] = "列";
		DICT.UNIHANS[178] = "刢";
		DICT.UNIHANS[252] = "娝";
		DICT.UNIHANS[330] = "偸";
	};
	exports.shouldPatch = function shouldPatch(toToken) {
		if (typeof toToken !== "function") return false;
		if (toToken("伕").target === "FOU" && toToken("仚").target === "XIA" && toToken("诌").target === "ZHONG" && toToken("婤").target === "CHONG" && toToken("腠").target === "CONG" && toToken("攸").target === "YONG" && toToken("乯").target === "HOU" && toToken("刕").target === "LENG" && toToken("佝").target === "GONG" && toToken("犿").target === "HUAI" && toToken("列").target === "LIAO" && toToken("刢").target === "LIN" && toToken("钶").target === "E") return true;
		return false;
	};
}));
// ../../base/src/text/scripts.ts
var import_dist = /* @__PURE__ */ __toESM((/* @__PURE__ */ __commonJSMin(((exports, module) => {
	var pinyin = require_core();
	var patcher56L = require__56l();
	if (pinyin.isSupported() && patcher56L.shouldPatch(pinyin.genToken)) pinyin.patchDict(patcher56L);
	module.exports = pinyin;
})))(), 1);
const WITHOUT_SPACES = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3041-\u30ff\u3400-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}]/u;
function hasScriptWithoutSpaces(text) {
	return WITHOUT_SPACES.test(text);
}
/** How many characters are divided at once: the time that the platform takes grows with the square of their number. */
const MAX_SEGMENT_LENGTH = 500;
let segmenter;
/** The words of a run of letters and digits, in order and without gaps: `使用JWT令牌` → `使用`, `JWT`, `令牌`. */
function wordsOfRun(run) {
	if (!hasScriptWithoutSpaces(run)) return [run];
	segmenter ??= new Intl.Segmenter("en", { granularity: "word" });
	const words = [];
	for (let start = 0; start < run.length; start += MAX_SEGMENT_LENGTH) for (const { segment } of segmenter.segment(run.slice(start, start + MAX_SEGMENT_LENGTH))) words.push(segment);
	return words;
}
// ../../base/src/import/assemble/romanise.ts
init_fold();
/**
* Text that has no Latin letters and no digits, in Latin letters: `认证系统` as `renzheng xitong`, `Γράφοι` as `grafoi`.
* Other text stays as it is, so that the ids of papers with Latin titles never change; and so do scripts that are neither
* Chinese, Greek nor Cyrillic.
*/
function romanise(text) {
	const folded = fold(text);
	if (/[a-z\d]/.test(folded)) return text;
	if (!hasScriptWithoutSpaces(text)) return [...folded].map((letter) => LETTERS.get(letter) ?? letter).join("");
	const words = wordsOfRun(text);
	return import_dist.default.isSupported() ? words.map((word) => import_dist.default.convertToPinyin(word, "", true)).join(" ") : text;
}
/** The romanisation of each letter, as folding leaves it; an empty one for signs that are not pronounced. */
const LETTERS = new Map(`αa βv γg δd εe ζz ηi θth ιi κk λl μm νn ξx οo πp ρr σs ςs τt υy φf χch ψps ωo аa бb вv гg дd еe жzh зz иi кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch ъ ыy ь эe юyu яya єye ґg ђdj јj љlj њnj ћc џdz`.split(" ").map((pair) => [pair.charAt(0), pair.slice(1)]));
// ../../base/src/import/assemble/paper.ts
init_combine_rows();
init_csl();
init_fields$1();
init_identifiers();
init_names$1();
init_one_shape();
/**
* The paper. A field that is not named here is taken from the reference alone.
* @param ownId the id that an entry states
* @param taken ids that are not to be derived for this paper
*/
function toPaper(merged, ownId, taken) {
	const { reference, entries, placements } = merged;
	const { title, url, arxiv, doi } = titleAndAddresses(merged);
	const people = peopleOf(merged);
	const { authors, authorNames, authorsComplete, editors, translators, organizations } = people;
	const { date, dateSource } = dateOfPaper(merged, arxiv);
	const { kind, cslType } = kindOf(merged, arxiv);
	return {
		...factsOf$1(reference),
		id: reference?.id ?? ownId ?? takeCitationKey(firstFamilyName(people, reference?.editorNames ?? []), date, romanise(title), taken),
		title,
		url,
		arxiv,
		doi,
		authors,
		authorNames,
		authorsComplete,
		editors,
		translators,
		organizations,
		kind,
		cslType,
		alternativeTitles: otherTitles(reference, title),
		date,
		dateSource,
		venue: reference?.venue ?? first(entries, "venue"),
		code: first(entries, "code") ?? reference?.code ?? null,
		demo: first(entries, "demo") ?? reference?.demo ?? null,
		keywords: wordsOf$2(merged, "keywords"),
		status: first(entries, "status") ?? reference?.status ?? null,
		tags: wordsOf$2(merged, "tags"),
		extra: extraOf(merged),
		placements,
		notes: notesOf$1(merged)
	};
}
/** Nothing, in all papers: most have none of most things. */
const NONE$1 = [];
/** What the reference and the entries state. */
function wordsOf$2({ reference, entries }, key) {
	const stated = reference?.[key] ?? NONE$1;
	if (entries.every((entry) => entry[key].length === 0)) return stated.length < 2 ? stated : union(stated);
	return union([...stated, ...entries.flatMap((entry) => entry[key])]);
}
/** What the reference states, in the order of a paper's fields; `toPaper` names all others. */
function factsOf$1(reference) {
	return reference === null ? WITHOUT_REFERENCE : orderedPaper(reference);
}
const WITHOUT_REFERENCE = inOneShape(orderedPaper(NO_FACTS$1));
/** What the reference states besides, and when the work was added to a list, unless the reference says that too. */
function extraOf({ reference, entries }) {
	const stated = reference?.extra ?? [];
	const added = first(entries, "added");
	if (added === null || addedDate({ extra: stated }) !== null) return stated;
	return [...stated, addedField(added)];
}
/** The notes of the lists, then those of the reference. A literal outline has them all. */
function notesOf$1({ reference, entries }) {
	const [only, another] = entries;
	if (only !== void 0 && another === void 0 && (reference === null || reference.notes.length === 0)) return only.notes;
	const notes = entries.flatMap((entry) => entry.notes);
	if (reference === null || entries[0]?.isLiteral) return notes;
	const known = new Set(notes.map(({ text }) => text));
	return [...notes, ...reference.notes.filter((text) => !known.has(text)).map((text) => ({
		text,
		notes: []
	}))];
}
/** The first entry's value for a field that entries may leave open. */
function first(entries, key) {
	for (const entry of entries) if (entry[key] !== null) return entry[key];
	return null;
}
function kindOf({ reference, entries }, arxiv) {
	if (reference !== null) return {
		kind: reference.kind,
		cslType: reference.cslType
	};
	const kind = first(entries, "kind") ?? (arxiv === null ? "other" : "preprint");
	return {
		kind,
		cslType: CSL_TYPE[kind]
	};
}
function titleAndAddresses({ reference, entries }) {
	const url = first(entries, "url") ?? reference?.url ?? null;
	const isComplete = entries[0]?.isLiteral === true && reference !== null;
	const address = isComplete ? null : url;
	const derived = (parse) => address === null ? null : parse(address);
	const doi = reference?.doi ?? first(entries, "doi") ?? derived(parseDoi);
	const byDoi = isComplete || doi === null ? null : parseArxivId(doi);
	return {
		title: first(entries, "title") ?? "",
		url,
		arxiv: reference?.arxiv ?? first(entries, "arxiv") ?? derived(parseArxivId) ?? byDoi,
		doi
	};
}
function peopleOf({ reference, entries }) {
	const stated = entries.find(({ authors }) => authors.length > 0);
	const isKnown = reference !== null && reference.authorNames.length > 0;
	const authorNames = isKnown ? reference.authorNames : eachOf$1(stated?.authors ?? NONE$1, parsePersonName);
	return {
		authors: eachOf$1(authorNames, fullName),
		authorNames,
		authorsComplete: isKnown ? reference.authorsComplete : stated?.authorsComplete ?? reference?.authorsComplete ?? false,
		editors: eachOf$1(reference?.editorNames ?? NONE$1, fullName),
		translators: eachOf$1(reference?.translatorNames ?? NONE$1, fullName),
		organizations: reference?.organizations.length ? reference.organizations : organizationsOf(entries)
	};
}
function organizationsOf(entries) {
	const [only, another] = entries;
	if (only !== void 0 && another === void 0 && only.organizations.length < 2) return only.organizations;
	return union(entries.flatMap(({ organizations }) => organizations));
}
function eachOf$1(values, make) {
	return values.length === 0 ? NONE$1 : values.map((value) => make(value));
}
/** Of the first author; of the first editor where nobody is named as author. In Latin letters. */
function firstFamilyName({ authorNames }, editorNames) {
	const [first] = authorNames.length > 0 ? authorNames : editorNames;
	return first === void 0 ? null : romanise(familyOf(first));
}
function otherTitles(reference, title) {
	if (reference === null || reference.title === title && reference.alternativeTitles.length === 0) return NONE$1;
	return union([reference.title, ...reference.alternativeTitles]).filter((other) => other !== title);
}
// ../../base/src/import/assemble/paper-merger.ts
init_fold();
/** The list with one more value. Most papers have one entry: a list that is made of one value has no room for others. */
function withOneMore(list, value) {
	if (list.length === 0) return [value];
	list.push(value);
	return list;
}
const NO_ENTRIES = [];
var PaperMerger = class {
	references;
	/** In the order in which the papers are first listed. */
	drafts = [];
	draftByReference = /* @__PURE__ */ new Map();
	draftByKey = /* @__PURE__ */ new Map();
	referenceByKey = /* @__PURE__ */ new Map();
	constructor(references) {
		this.references = references;
		for (const reference of references) for (const key of identityKeys(reference, [reference.title, ...reference.alternativeTitles])) if (!this.referenceByKey.has(key)) this.referenceByKey.set(key, reference);
	}
	hasReference(id) {
		return this.referenceByKey.has(idKey(id));
	}
	add(entry, topicId, file) {
		const { group, comment } = entry;
		const draft = this.draftFor(entry);
		draft.entries = withOneMore(draft.entries, entry);
		if (entry.reference === null) draft.locations = withOneMore(draft.locations, {
			file,
			at: entry.line
		});
		if (!draft.placements.some((placement) => placement.topicId === topicId && placement.group === group) || comment !== null) draft.placements = withOneMore(draft.placements, {
			topicId,
			group,
			comment
		});
	}
	/** Without repetition, in the order in which papers first use them. */
	usedReferences() {
		return this.drafts.map(({ reference }) => reference).filter((reference) => reference !== null);
	}
	/** In the order in which the papers are first listed. Stated ids are kept; the others are derived in that order. */
	papers() {
		const ids = this.drafts.map(({ entries }) => entries.flatMap(ownKeys)[0] ?? null);
		const taken = new TakenIds([...this.references.map(({ id }) => id), ...ids].filter((id) => id !== null));
		return this.drafts.map((draft, index) => {
			const { reference, locations } = draft;
			return {
				paper: toPaper(draft, ids[index] ?? null, taken),
				locations: reference === null ? locations : [...locations, {
					file: reference.file,
					at: reference.at
				}]
			};
		});
	}
	/** The paper of the entry's reference, otherwise an earlier paper that is the same work, otherwise a new one. */
	draftFor(entry) {
		const reference = this.referenceFor(entry);
		if (reference !== null) return this.draftOfReference(reference);
		const own = [...ownKeys(entry).map(idKey), ...sameWorkKeys(entry)];
		const draft = searchKeys(entry, own).map((key) => this.draftByKey.get(key)).find((each) => each !== void 0) ?? this.newDraft(null);
		for (const key of own) if (!this.draftByKey.has(key)) this.draftByKey.set(key, draft);
		return draft;
	}
	draftOfReference(reference) {
		const draft = this.draftByReference.get(reference) ?? this.newDraft(reference);
		this.draftByReference.set(reference, draft);
		return draft;
	}
	newDraft(reference) {
		const draft = {
			reference,
			entries: NO_ENTRIES,
			placements: NO_ENTRIES,
			locations: NO_ENTRIES
		};
		this.drafts.push(draft);
		return draft;
	}
	referenceFor(entry) {
		if (entry.reference !== null || this.referenceByKey.size === 0) return entry.reference;
		return searchKeys(entry, identityKeys({
			id: entry.key,
			doi: entry.doi,
			arxiv: entry.arxiv,
			url: entry.url
		}, [entry.title])).map((key) => this.referenceByKey.get(key)).find((reference) => reference !== void 0) ?? null;
	}
};
/**
* The key of an entry in a literal outline: it is the paper's id, and says by itself which paper is meant. One or none.
*/
function ownKeys({ key, isLiteral }) {
	return isLiteral && key !== null ? [key] : [];
}
function idKey(id) {
	return `id ${id}`;
}
/** The keys by which an entry's paper is found: its own key alone if it has one, otherwise the others. */
function searchKeys(entry, others) {
	const [own] = ownKeys(entry);
	return own === void 0 ? others : [idKey(own)];
}
/**
* Two entries with the same title are one work if their addresses agree, if one has no address, or if the title is long
* enough to belong to one work only. Two titles with the same address stay two works: a page can hold several.
*/
function sameWorkKeys({ url, arxiv, doi, title }) {
	const name = squash(title);
	if (name === "") return [`at ${url ?? ""}`];
	const stable = addressKeys({
		doi,
		arxiv,
		url
	});
	const own = (stable.length === 0 && url !== null ? [url] : stable).map((address) => `${name} ${address}`);
	if (isDistinctive(title)) return [...own, name];
	return own.length === 0 ? [`${name} nowhere`] : own;
}
/** What identifies a work, the most reliable first. */
function identityKeys({ id, doi, arxiv, url }, titles) {
	return [
		...id === null ? [] : [idKey(id)],
		...addressKeys({
			doi,
			arxiv,
			url
		}),
		...titleKeys(titles)
	];
}
// ../../base/src/import/assemble/topic-merger.ts
function mergeTopics(outlines) {
	const merger = new TopicMerger(outlines.flatMap(({ topics }) => topics));
	for (const { topics, file } of outlines) for (const topic of topics) merger.add(topic, file);
	return merger.merged();
}
var TopicMerger = class {
	taken;
	topicOf = /* @__PURE__ */ new Map();
	byId = /* @__PURE__ */ new Map();
	byName = /* @__PURE__ */ new Map();
	locations = /* @__PURE__ */ new Map();
	/** @param topics all that will be added; an id that one of them states is not given to another */
	constructor(topics) {
		this.taken = new TakenIds(topics.map(({ id }) => id).filter((id) => id !== null));
	}
	add(topic, file) {
		const parent = this.parentOf(topic);
		const name = topic.path.at(-1) ?? "";
		const known = topic.id === null ? this.byName.get(nameKey(parent, name)) : this.byId.get(topic.id);
		const merged = known ?? this.create(topic.id ?? takeTopicId(parent, name, this.taken), name, parent);
		if (known === void 0) this.locations.set(merged.id, {
			file,
			at: topic.line
		});
		this.topicOf.set(topic, merged);
		for (const note of topic.notes) merged.notes.push(note);
		for (const group of topic.groups) if (!merged.groups.includes(group)) merged.groups.push(group);
	}
	merged() {
		return {
			rows: inOutlineOrder([...this.byId.values()]),
			locations: this.locations,
			idOf: (topic) => this.topicOf.get(topic)?.id ?? ""
		};
	}
	create(id, name, parent) {
		const topic = {
			id,
			name,
			parent,
			notes: [],
			groups: []
		};
		this.byId.set(id, topic);
		const key = nameKey(parent, name);
		if (!this.byName.has(key)) this.byName.set(key, topic);
		return topic;
	}
	/** The id of the topic above; null at the top. */
	parentOf({ path, above }) {
		if (above !== void 0) return above === null ? null : this.topicOf.get(above)?.id ?? null;
		let parent = null;
		for (const name of path.slice(0, -1)) parent = this.byName.get(nameKey(parent, name))?.id ?? null;
		return parent;
	}
};
function nameKey(parent, name) {
	return JSON.stringify([parent, name]);
}
// ../../base/src/import/assemble/assemble.ts
init_model();
function assembleMap({ title, outlines, references, glossary, isOwnKey }) {
	const topics = mergeTopics(outlines);
	const merger = new PaperMerger(references);
	const keyed = [];
	for (const { file, topics: own } of outlines) for (const topic of own) {
		const topicId = topics.idOf(topic);
		for (const paper of topic.papers) {
			const entry = paper.key !== null && (isOwnKey(paper.key) || isOfOwnList(paper)) ? {
				...paper,
				isLiteral: true
			} : paper;
			merger.add(entry, topicId, file);
			if (entry.key !== null) keyed.push({
				file,
				entry
			});
		}
	}
	const papers = merger.papers();
	const usedReferences = merger.usedReferences();
	const map = canonicalMap({
		schemaVersion: 2,
		title: title ?? titleOf(outlines),
		description: outlines.find(({ description }) => description !== null)?.description ?? null,
		topics: topics.rows,
		papers: papers.map(({ paper }) => paper),
		glossary
	});
	const used = new Set(usedReferences);
	return {
		map,
		keys: new Set(keyed.flatMap(({ entry }) => ownKeys(entry))),
		unusedReferences: references.filter((reference) => !used.has(reference)),
		locationsOfPaper: new Map(papers.map(({ paper, locations }) => [paper.id, locations])),
		locationOfTopic: topics.locations,
		problems: keyed.flatMap(({ entry, file }) => unknownReference(entry, file, merger))
	};
}
/** Whether `aimap add` has written the entry: its key is an id of the map that it came from. */
function isOfOwnList({ added }) {
	return added !== null;
}
function titleOf(outlines) {
	return outlines.find(({ title }) => title !== null)?.title ?? outlines[0]?.topics[0]?.path[0] ?? "";
}
function unknownReference({ key, isLiteral, line }, file, merger) {
	if (key === null || isLiteral || merger.hasReference(key)) return [];
	return [{
		file,
		at: line,
		rule: "unknown-reference",
		message: `no reference "${key}"`
	}];
}
// ../../base/src/text/json-problem.ts
/** Why a text is not JSON, or too deep to be read, with line and column; null: neither. */
function jsonProblem(text) {
	const mistake = findMistake(text);
	if (mistake === null) return null;
	const before = text.slice(0, mistake.at);
	return `${mistake.problem} at line ${before.split("\n").length}, column ${before.length - before.lastIndexOf("\n")}`;
}
/** The same for a text that is JSON: whether it is too deep. Most texts do not have so many brackets. */
function depthProblem(text) {
	let open = 0;
	for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
		open += bracket === "[" || bracket === "{" ? 1 : -1;
		if (open > MAX_DEPTH$2) return jsonProblem(text);
	}
	return null;
}
function findMistake(text) {
	const open = [];
	let expected = "value";
	let at = skipSpace(text, 0);
	while (at < text.length) {
		const step = readToken(text, at, expected, open.at(-1));
		if ("problem" in step) return step;
		if (step.opens !== void 0 && open.push(step.opens) > MAX_DEPTH$2) return {
			at,
			problem: `more than ${MAX_DEPTH$2} levels of brackets`
		};
		if (step.closes) open.pop();
		expected = step.expected;
		at = skipSpace(text, step.end);
	}
	if (expected === "separator" && open.length === 0) return null;
	return {
		at: text.length,
		problem: `unexpected end instead of ${wordsFor(expected, open.at(-1))}`
	};
}
/** @param inside the innermost bracket that is open */
function readToken(text, at, expected, inside) {
	const character = text.charAt(at);
	const end = at + 1;
	const mayClose = expected === "separator" || expected.startsWith("first");
	if (inside !== void 0 && mayClose && character === CLOSING$1[inside]) return {
		end,
		expected: "separator",
		closes: true
	};
	if (expected === "separator" && inside !== void 0 && character === ",") return {
		end,
		expected: inside === "[" ? "value" : "name"
	};
	if (expected === "colon" && character === ":") return {
		end,
		expected: "value"
	};
	if ((expected === "name" || expected === "first name") && character === "\"") return readString(text, at, "colon");
	if (expected === "value" || expected === "first value") return readValue(text, at, expected, inside);
	return {
		at,
		problem: `unexpected ${quoteAt(text, at)} instead of ${wordsFor(expected, inside)}`
	};
}
function readValue(text, at, expected, inside) {
	const character = text.charAt(at);
	if (character === "\"") return readString(text, at, "separator");
	if (character === "[") return {
		end: at + 1,
		expected: "first value",
		opens: "["
	};
	if (character === "{") return {
		end: at + 1,
		expected: "first name",
		opens: "{"
	};
	SCALAR.lastIndex = at;
	const [scalar] = SCALAR.exec(text) ?? [];
	if (scalar !== void 0) return {
		end: at + scalar.length,
		expected: "separator"
	};
	return {
		at,
		problem: `unexpected ${quoteAt(text, at)} instead of ${wordsFor(expected, inside)}`
	};
}
function readString(text, start, expected) {
	const specialPattern = /["\\\p{Cc}]/gu;
	let at = start + 1;
	for (;;) {
		specialPattern.lastIndex = at;
		const special = specialPattern.exec(text);
		if (special === null) return {
			at: start,
			problem: "a text without an end"
		};
		const { 0: character, index } = special;
		if (character === "\"") return {
			end: index + 1,
			expected
		};
		ESCAPE.lastIndex = index;
		const [escaped] = ESCAPE.exec(text) ?? [];
		if (character === "\\" && escaped === void 0) return {
			at: index,
			problem: `unexpected "${text.slice(index, index + 2)}" in a text`
		};
		if (character < " ") return {
			at: index,
			problem: `unexpected ${quoteAt(text, index)} in a text`
		};
		at = index + (escaped ?? character).length;
	}
}
function skipSpace(text, start) {
	let at = start;
	while (at < text.length && " 	\n\r".includes(text.charAt(at))) at += 1;
	return at;
}
function wordsFor(expected, inside) {
	const closing = inside === void 0 ? "" : `"${CLOSING$1[inside]}"`;
	return {
		value: "a value",
		"first value": `a value or ${closing}`,
		name: "a name in quotation marks",
		"first name": `a name in quotation marks or ${closing}`,
		colon: "\":\"",
		separator: closing === "" ? "the end" : `"," or ${closing}`
	}[expected];
}
/** The word or character there, as it is written; a character that nobody sees by its number. */
function quoteAt(text, at) {
	if (text.charAt(at) === "\"") return "'\"'";
	if (text.charAt(at) === "\n") return "line break";
	const wordPattern = /[\p{L}\p{N}_$.+-]{1,20}|[\p{L}\p{N}\p{P}\p{S}]/uy;
	wordPattern.lastIndex = at;
	const [word] = wordPattern.exec(text) ?? [];
	const code = (text.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, "0");
	return word === void 0 ? `character U+${code}` : `"${word}"`;
}
var MAX_DEPTH$2, CLOSING$1, SCALAR, ESCAPE;
var init_json_problem = __esmMin((() => {
	MAX_DEPTH$2 = 100;
	CLOSING$1 = {
		"[": "]",
		"{": "}"
	};
	SCALAR = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y;
	ESCAPE = /\\(?:["\\/bfnrt]|u[\da-f]{4})/iy;
}));
// ../../base/src/import/bibliography/csl/items.ts
function jsonElements(text) {
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		return { problem: `not JSON: ${jsonProblem(text)}` };
	}
	const problem = depthProblem(text);
	return problem === null ? elementsOf(value) : { problem };
}
function elementsOf(value) {
	if (Array.isArray(value)) return { elements: listed(value, "") };
	if (!isObject(value)) return { problem: "is not a JSON array" };
	if ("papers" in value) return { problem: "is a map, not a list; open it with --map" };
	for (const names of WRAPPERS) {
		const inside = names.reduce((each, name) => isObject(each) ? each[name] : void 0, value);
		const path = names.join(".");
		if (Array.isArray(inside)) return { elements: listed(inside, path) };
		if (isObject(inside)) return { elements: [{
			element: inside,
			at: path
		}] };
	}
	if (ITEM_MEMBERS.some((name) => name in value)) return { elements: [{
		element: value,
		at: "$"
	}] };
	return { problem: "is not a JSON array" };
}
function listed(elements, path) {
	return elements.map((element, index) => ({
		element,
		at: `${path}[${index}]`
	}));
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
var WRAPPERS, ITEM_MEMBERS;
var init_items$1 = __esmMin((() => {
	init_json_problem();
	WRAPPERS = [
		["message", "items"],
		["message"],
		["items"],
		["references"]
	];
	ITEM_MEMBERS = [
		"type",
		"title",
		"DOI"
	];
}));
// ../../base/node_modules/entities/dist/esm/decode-codepoint.js
/**
* Replace the given code point with a replacement character if it is a
* surrogate or is outside the valid range. Otherwise return the code
* point unchanged.
*/
function replaceCodePoint$1(codePoint) {
	var _a;
	if (codePoint >= 55296 && codePoint <= 57343 || codePoint > 1114111) return 65533;
	return (_a = decodeMap.get(codePoint)) !== null && _a !== void 0 ? _a : codePoint;
}
var _a, decodeMap, fromCodePoint$1;
var init_decode_codepoint$1 = __esmMin((() => {
	decodeMap = /* @__PURE__ */ new Map([
		[0, 65533],
		[128, 8364],
		[130, 8218],
		[131, 402],
		[132, 8222],
		[133, 8230],
		[134, 8224],
		[135, 8225],
		[136, 710],
		[137, 8240],
		[138, 352],
		[139, 8249],
		[140, 338],
		[142, 381],
		[145, 8216],
		[146, 8217],
		[147, 8220],
		[148, 8221],
		[149, 8226],
		[150, 8211],
		[151, 8212],
		[152, 732],
		[153, 8482],
		[154, 353],
		[155, 8250],
		[156, 339],
		[158, 382],
		[159, 376]
	]);
	fromCodePoint$1 = (_a = String.fromCodePoint) !== null && _a !== void 0 ? _a : ((codePoint) => {
		let output = "";
		if (codePoint > 65535) {
			codePoint -= 65536;
			output += String.fromCharCode(codePoint >>> 10 & 1023 | 55296);
			codePoint = 56320 | codePoint & 1023;
		}
		output += String.fromCharCode(codePoint);
		return output;
	});
}));
// ../../base/node_modules/entities/dist/esm/internal/decode-shared.js
function decodeBase64(input) {
	const binary = typeof atob === "function" ? atob(input) : typeof Buffer.from === "function" ? Buffer.from(input, "base64").toString("binary") : new Buffer(input, "base64").toString("binary");
	const evenLength = binary.length & -2;
	const out = new Uint16Array(evenLength / 2);
	for (let index = 0, outIndex = 0; index < evenLength; index += 2) {
		const lo = binary.charCodeAt(index);
		const hi = binary.charCodeAt(index + 1);
		out[outIndex++] = lo | hi << 8;
	}
	return out;
}
var init_decode_shared$1 = __esmMin((() => {}));
// ../../base/node_modules/entities/dist/esm/generated/decode-data-html.js
var htmlDecodeTree$1;
var init_decode_data_html$1 = __esmMin((() => {
	init_decode_shared$1();
	htmlDecodeTree$1 = /* #__PURE__ */ decodeBase64("QR08ALkAAgH6AYsDNQR2BO0EPgXZBQEGLAbdBxMISQrvCmQLfQurDKQNLw4fD4YPpA+6D/IPAAAAAAAAAAAAAAAAKhBMEY8TmxUWF2EYLBkxGuAa3RsJHDscWR8YIC8jSCSIJcMl6ie3Ku8rEC0CLjoupS7kLgAIRU1hYmNmZ2xtbm9wcnN0dVQAWgBeAGUAaQBzAHcAfgCBAIQAhwCSAJoAoACsALMAbABpAGcAO4DGAMZAUAA7gCYAJkBjAHUAdABlADuAwQDBQHIiZXZlAAJhAAFpeW0AcgByAGMAO4DCAMJAEGRyAADgNdgE3XIAYQB2AGUAO4DAAMBA8CFoYZFj4SFjcgBhZAAAoFMqAAFncIsAjgBvAG4ABGFmAADgNdg43fAlbHlGdW5jdGlvbgCgYSBpAG4AZwA7gMUAxUAAAWNzpACoAHIAAOA12Jzc6SFnbgCgVCJpAGwAZABlADuAwwDDQG0AbAA7gMQAxEAABGFjZWZvcnN1xQDYANoA7QDxAPYA+QD8AAABY3LJAM8AayNzbGFzaAAAoBYidgHTANUAAKDnKmUAZAAAoAYjeQARZIABY3J0AOAA5QDrAGEidXNlAACgNSLuI291bGxpcwCgLCFhAJJjcgAA4DXYBd1wAGYAAOA12Dnd5SF2ZdhiYwDyAOoAbSJwZXEAAKBOIgAHSE9hY2RlZmhpbG9yc3UXARoBHwE6AVIBVQFiAWQBZgGCAakB6QHtAfIBYwB5ACdkUABZADuAqQCpQIABY3B5ACUBKAE1AfUhdGUGYWmg0iJ0KGFsRGlmZmVyZW50aWFsRAAAoEUhbCJleXMAAKAtIQACYWVpb0EBRAFKAU0B8iFvbgxhZABpAGwAO4DHAMdAcgBjAAhhbiJpbnQAAKAwIm8AdAAKYQABZG5ZAV0BaSJsbGEAuGB0I2VyRG90ALdg8gA5AWkAp2NyImNsZQAAAkRNUFRwAXQBeQF9AW8AdAAAoJkiaSJudXMAAKCWIuwhdXMAoJUiaSJtZXMAAKCXIm8AAAFjc4cBlAFrKndpc2VDb250b3VySW50ZWdyYWwAAKAyImUjQ3VybHkAAAFEUZwBpAFvJXVibGVRdW90ZQAAoB0gdSJvdGUAAKAZIAACbG5wdbABtgHNAdgBbwBuAGWgNyIAoHQqgAFnaXQAvAHBAcUB8iJ1ZW50AKBhIm4AdAAAoC8i7yV1ckludGVncmFsAKAuIgABZnLRAdMBAKACIe8iZHVjdACgECJuLnRlckNsb2Nrd2lzZUNvbnRvdXJJbnRlZ3JhbAAAoDMi7yFzcwCgLypjAHIAAOA12J7ccABDoNMiYQBwAACgTSKABURKU1phY2VmaW9zAAsCEgIVAhgCGwIsAjQCOQI9AnMCfwNvoEUh9CJyYWhkAKARKWMAeQACZGMAeQAFZGMAeQAPZIABZ3JzACECJQIoAuchZXIAoCEgcgAAoKEhaAB2AACg5CoAAWF5MAIzAvIhb24OYRRkbAB0oAciYQCUY3IAAOA12AfdAAFhZkECawIAAWNtRQJnAvIjaXRpY2FsAAJBREdUUAJUAl8CYwJjInV0ZQC0YG8AdAFZAloC2WJiJGxlQWN1dGUA3WJyImF2ZQBgYGkibGRlANxi7yFuZACgxCJmJWVyZW50aWFsRAAAoEYhcAR9AgAAAAAAAIECjgIAABoDZgAA4DXYO91EoagAhQKJAm8AdAAAoNwgcSJ1YWwAAKBQIuIhbGUAA0NETFJVVpkCqAK1Au8C/wIRA28AbgB0AG8AdQByAEkAbgB0AGUAZwByAGEA7ADEAW8AdAKvAgAAAACwAqhgbiNBcnJvdwAAoNMhAAFlb7kC0AJmAHQAgAFBUlQAwQLGAs0CciJyb3cAAKDQIekkZ2h0QXJyb3cAoNQhZQDlACsCbgBnAAABTFLWAugC5SFmdAABQVLcAuECciJyb3cAAKD4J+kkZ2h0QXJyb3cAoPon6SRnaHRBcnJvdwCg+SdpImdodAAAAUFU9gL7AnIicm93AACg0iFlAGUAAKCoInAAQQIGAwAAAAALA3Iicm93AACg0SFvJHduQXJyb3cAAKDVIWUlcnRpY2FsQmFyAACgJSJuAAADQUJMUlRhJAM2AzoDWgNxA3oDciJyb3cAAKGTIUJVLAMwA2EAcgAAoBMpcCNBcnJvdwAAoPUhciJldmUAEWPlIWZ00gJDAwAASwMAAFIDaSVnaHRWZWN0b3IAAKBQKWUkZVZlY3RvcgAAoF4p5SJjdG9yQqC9IWEAcgAAoFYpaSJnaHQA1AFiAwAAaQNlJGVWZWN0b3IAAKBfKeUiY3RvckKgwSFhAHIAAKBXKWUAZQBBoKQiciJyb3cAAKCnIXIAcgBvAPcAtAIAAWN0gwOHA3IAAOA12J/c8iFvaxBhAAhOVGFjZGZnbG1vcHFzdHV4owOlA6kDsAO/A8IDxgPNA9ID8gP9AwEEFAQeBCAEJQRHAEphSAA7gNAA0EBjAHUAdABlADuAyQDJQIABYWl5ALYDuQO+A/Ihb24aYXIAYwA7gMoAykAtZG8AdAAWYXIAAOA12AjdcgBhAHYAZQA7gMgAyEDlIm1lbnQAoAgiAAFhcNYD2QNjAHIAEmF0AHkAUwLhAwAAAADpA20lYWxsU3F1YXJlAACg+yVlJ3J5U21hbGxTcXVhcmUAAKCrJQABZ3D2A/kDbwBuABhhZgAA4DXYPN3zImlsb26VY3UAAAFhaQYEDgRsAFSgdSppImxkZQAAoEIi7CNpYnJpdW0AoMwhAAFjaRgEGwRyAACgMCFtAACgcyphAJdjbQBsADuAywDLQAABaXApBC0E8yF0cwCgAyLvJG5lbnRpYWxFAKBHIYACY2Zpb3MAPQQ/BEMEXQRyBHkAJGRyAADgNdgJ3WwibGVkAFMCTAQAAAAAVARtJWFsbFNxdWFyZQAAoPwlZSdyeVNtYWxsU3F1YXJlAACgqiVwA2UEAABpBAAAAABtBGYAAOA12D3dwSFsbACgACLyI2llcnRyZgCgMSFjAPIAcQQABkpUYWJjZGZnb3JzdIgEiwSOBJMElwSkBKcEqwStBLIE5QTqBGMAeQADZDuAPgA+QO0hbWFkoJMD3GNyImV2ZQAeYYABZWl5AJ0EoASjBOQhaWwiYXIAYwAcYRNkbwB0ACBhcgAA4DXYCt0AoNkicABmAADgNdg+3eUiYXRlcgADRUZHTFNUvwTIBM8E1QTZBOAEcSJ1YWwATKBlIuUhc3MAoNsidSRsbEVxdWFsAACgZyJyI2VhdGVyAACgoirlIXNzAKB3IuwkYW50RXF1YWwAoH4qaSJsZGUAAKBzImMAcgAA4DXYotwAoGsiAARBYWNmaW9zdfkE/QQFBQgFCwUTBSIFKwVSIkRjeQAqZAABY3QBBQQFZQBrAMdiXmDpIXJjJGFyAACgDCFsJWJlcnRTcGFjZQAAoAsh8AEYBQAAGwVmAACgDSHpJXpvbnRhbExpbmUAoAAlAAFjdCYFKAXyABIF8iFvayZhbQBwAEQBMQU5BW8AdwBuAEgAdQBtAPAAAAFxInVhbAAAoE8iAAdFSk9hY2RmZ21ub3N0dVMFVgVZBVwFYwVtBXAFcwV6BZAFtgXFBckFzQVjAHkAFWTsIWlnMmFjAHkAAWRjAHUAdABlADuAzQDNQAABaXlnBWwFcgBjADuAzgDOQBhkbwB0ADBhcgAAoBEhcgBhAHYAZQA7gMwAzEAAoREhYXB/BYsFAAFjZ4MFhQVyACphaSNuYXJ5SQAAoEghbABpAGUA8wD6AvQBlQUAAKUFZaAsIgABZ3KaBZ4F8iFhbACgKyLzI2VjdGlvbgCgwiJpI3NpYmxlAAABQ1SsBbEFbyJtbWEAAKBjIGkibWVzAACgYiCAAWdwdAC8Bb8FwwVvAG4ALmFmAADgNdhA3WEAmWNjAHIAAKAQIWkibGRlAChh6wHSBQAA1QVjAHkABmRsADuAzwDPQIACY2Zvc3UA4QXpBe0F8gX9BQABaXnlBegFcgBjADRhGWRyAADgNdgN3XAAZgAA4DXYQd3jAfcFAAD7BXIAAOA12KXc8iFjeQhk6yFjeQRkgANISmFjZm9zAAwGDwYSBhUGHQYhBiYGYwB5ACVkYwB5AAxk8CFwYZpjAAFleRkGHAbkIWlsNmEaZHIAAOA12A7dcABmAADgNdhC3WMAcgAA4DXYptyABUpUYWNlZmxtb3N0AD0GQAZDBl4GawZkB2gHcAd0B80H2gdjAHkACWQ7gDwAPECAAmNtbnByAEwGTwZSBlUGWwb1IXRlOWHiIWRhm2NnAACg6ifsI2FjZXRyZgCgEiFyAACgniGAAWFleQBkBmcGagbyIW9uPWHkIWlsO2EbZAABZnNvBjQHdAAABUFDREZSVFVWYXKABp4GpAbGBssG3AYDByEHwQIqBwABbnKEBowGZyVsZUJyYWNrZXQAAKDoJ/Ihb3cAoZAhQlKTBpcGYQByAACg5CHpJGdodEFycm93AKDGIWUjaWxpbmcAAKAII28A9QGqBgAAsgZiJWxlQnJhY2tldAAAoOYnbgDUAbcGAAC+BmUkZVZlY3RvcgAAoGEp5SJjdG9yQqDDIWEAcgAAoFkpbCJvb3IAAKAKI2kiZ2h0AAABQVbSBtcGciJyb3cAAKCUIeUiY3RvcgCgTikAAWVy4AbwBmUAAKGjIkFW5gbrBnIicm93AACgpCHlImN0b3IAoFopaSNhbmdsZQBCorIi+wYAAAAA/wZhAHIAAKDPKXEidWFsAACgtCJwAIABRFRWAAoHEQcYB+8kd25WZWN0b3IAoFEpZSRlVmVjdG9yAACgYCnlImN0b3JCoL8hYQByAACgWCnlImN0b3JCoLwhYQByAACgUilpAGcAaAB0AGEAcgByAG8A9wDMAnMAAANFRkdMU1Q/B0cHTgdUB1gHXwfxJXVhbEdyZWF0ZXIAoNoidSRsbEVxdWFsAACgZiJyI2VhdGVyAACgdiLlIXNzAKChKuwkYW50RXF1YWwAoH0qaSJsZGUAAKByInIAAOA12A/dZaDYIuYjdGFycm93AKDaIWkiZG90AD9hgAFucHcAege1B7kHZwAAAkxSbHKCB5QHmwerB+UhZnQAAUFSiAeNB3Iicm93AACg9SfpJGdodEFycm93AKD3J+kkZ2h0QXJyb3cAoPYn5SFmdAABYXLcAqEHaQBnAGgAdABhAHIAcgBvAPcA5wJpAGcAaAB0AGEAcgByAG8A9wDuAmYAAOA12EPdZQByAAABTFK/B8YHZSRmdEFycm93AACgmSHpJGdodEFycm93AKCYIYABY2h0ANMH1QfXB/IAWgYAoLAh8iFva0FhAKBqIgAEYWNlZmlvc3XpB+wH7gf/BwMICQgOCBEIcAAAoAUpeQAcZAABZGzyB/kHaSR1bVNwYWNlAACgXyBsI2ludHJmAACgMyFyAADgNdgQ3e4jdXNQbHVzAKATInAAZgAA4DXYRN1jAPIA/gecY4AESmFjZWZvc3R1ACEIJAgoCDUIgQiFCDsKQApHCmMAeQAKZGMidXRlAENhgAFhZXkALggxCDQI8iFvbkdh5CFpbEVhHWSAAWdzdwA7CGEIfQjhInRpdmWAAU1UVgBECEwIWQhlJWRpdW1TcGFjZQAAoAsgaABpAAABY25SCFMIawBTAHAAYQBjAOUASwhlAHIAeQBUAGgAaQDuAFQI9CFlZAABR0xnCHUIcgBlAGEAdABlAHIARwByAGUAYQB0AGUA8gDrBGUAcwBzAEwAZQBzAPMA2wdMImluZQAKYHIAAOA12BHdAAJCbnB0jAiRCJkInAhyImVhawAAoGAgwiZyZWFraW5nU3BhY2WgYGYAAKAVIUOq7CqzCMIIzQgAAOcIGwkAAAAAAAAtCQAAbwkAAIcJAACdCcAJGQoAADQKAAFvdbYIvAjuI2dydWVudACgYiJwIkNhcAAAoG0ibyh1YmxlVmVydGljYWxCYXIAAKAmIoABbHF4ANII1wjhCOUibWVudACgCSL1IWFsVKBgImkibGRlAADgQiI4A2kic3RzAACgBCJyI2VhdGVyAACjbyJFRkdMU1T1CPoIAgkJCQ0JFQlxInVhbAAAoHEidSRsbEVxdWFsAADgZyI4A3IjZWF0ZXIAAOBrIjgD5SFzcwCgeSLsJGFudEVxdWFsAOB+KjgDaSJsZGUAAKB1IvUhbXBEASAJJwnvI3duSHVtcADgTiI4A3EidWFsAADgTyI4A2UAAAFmczEJRgn0JFRyaWFuZ2xlQqLqIj0JAAAAAEIJYQByAADgzyk4A3EidWFsAACg7CJzAICibiJFR0xTVABRCVYJXAlhCWkJcSJ1YWwAAKBwInIjZWF0ZXIAAKB4IuUhc3MA4GoiOAPsJGFudEVxdWFsAOB9KjgDaSJsZGUAAKB0IuUic3RlZAABR0x1CX8J8iZlYXRlckdyZWF0ZXIA4KIqOAPlI3NzTGVzcwDgoSo4A/IjZWNlZGVzAKGAIkVTjwmVCXEidWFsAADgryo4A+wkYW50RXF1YWwAoOAiAAFlaaAJqQl2JmVyc2VFbGVtZW50AACgDCLnJWh0VHJpYW5nbGVCousitgkAAAAAuwlhAHIAAODQKTgDcSJ1YWwAAKDtIgABcXXDCeAJdSNhcmVTdQAAAWJwywnVCfMhZXRF4I8iOANxInVhbAAAoOIi5SJyc2V0ReCQIjgDcSJ1YWwAAKDjIoABYmNwAOYJ8AkNCvMhZXRF4IIi0iBxInVhbAAAoIgi4yJlZWRzgKGBIkVTVAD6CQAKBwpxInVhbAAA4LAqOAPsJGFudEVxdWFsAKDhImkibGRlAADgfyI4A+UicnNldEXggyLSIHEidWFsAACgiSJpImxkZQCAoUEiRUZUACIKJwouCnEidWFsAACgRCJ1JGxsRXF1YWwAAKBHImkibGRlAACgSSJlJXJ0aWNhbEJhcgAAoCQiYwByAADgNdip3GkAbABkAGUAO4DRANFAnWMAB0VhY2RmZ21vcHJzdHV2XgphCmgKcgp2CnoKgQqRCpYKqwqtCrsKyArNCuwhaWdSYWMAdQB0AGUAO4DTANNAAAFpeWwKcQpyAGMAO4DUANRAHmRiImxhYwBQYXIAAOA12BLdcgBhAHYAZQA7gNIA0kCAAWFlaQCHCooKjQpjAHIATGFnAGEAqWNjInJvbgCfY3AAZgAA4DXYRt3lI25DdXJseQABRFGeCqYKbyV1YmxlUXVvdGUAAKAcIHUib3RlAACgGCAAoFQqAAFjbLEKtQpyAADgNdiq3GEAcwBoADuA2ADYQGkAbAHACsUKZABlADuA1QDVQGUAcwAAoDcqbQBsADuA1gDWQGUAcgAAAUJQ0wrmCgABYXLXCtoKcgAAoD4gYQBjAAABZWvgCuIKAKDeI2UAdAAAoLQjYSVyZW50aGVzaXMAAKDcI4AEYWNmaGlsb3JzAP0KAwsFCwkLCwsMCxELIwtaC3IjdGlhbEQAAKACInkAH2RyAADgNdgT3WkApmOgY/Ujc01pbnVzsWAAAWlwFQsgC24AYwBhAHIAZQBwAGwAYQBuAOUACgVmAACgGSGAobsqZWlvACoLRQtJC+MiZWRlc4CheiJFU1QANAs5C0ALcSJ1YWwAAKCvKuwkYW50RXF1YWwAoHwiaSJsZGUAAKB+Im0AZQAAoDMgAAFkcE0LUQv1IWN0AKAPIm8jcnRpb24AYaA3ImwAAKAdIgABY2leC2ILcgAA4DXYq9yoYwACVWZvc2oLbwtzC3cLTwBUADuAIgAiQHIAAOA12BTdcABmAACgGiFjAHIAAOA12KzcAAZCRWFjZWZoaW9yc3WPC5MLlwupC7YL2AvbC90LhQyTDJoMowzhIXJyAKAQKUcAO4CuAK5AgAFjbnIAnQugC6ML9SF0ZVRhZwAAoOsncgB0oKAhbAAAoBYpgAFhZXkArwuyC7UL8iFvblhh5CFpbFZhIGR2oBwhZSJyc2UAAAFFVb8LzwsAAWxxwwvIC+UibWVudACgCyL1JGlsaWJyaXVtAKDLIXAmRXF1aWxpYnJpdW0AAKBvKXIAAKAcIW8AoWPnIWh0AARBQ0RGVFVWYewLCgwQDDIMNwxeDHwM9gIAAW5y8Av4C2clbGVCcmFja2V0AACg6SfyIW93AKGSIUJM/wsDDGEAcgAAoOUhZSRmdEFycm93AACgxCFlI2lsaW5nAACgCSNvAPUBFgwAAB4MYiVsZUJyYWNrZXQAAKDnJ24A1AEjDAAAKgxlJGVWZWN0b3IAAKBdKeUiY3RvckKgwiFhAHIAAKBVKWwib29yAACgCyMAAWVyOwxLDGUAAKGiIkFWQQxGDHIicm93AACgpiHlImN0b3IAoFspaSNhbmdsZQBCorMiVgwAAAAAWgxhAHIAAKDQKXEidWFsAACgtSJwAIABRFRWAGUMbAxzDO8kd25WZWN0b3IAoE8pZSRlVmVjdG9yAACgXCnlImN0b3JCoL4hYQByAACgVCnlImN0b3JCoMAhYQByAACgUykAAXB1iQyMDGYAAKAdIe4kZEltcGxpZXMAoHAp6SRnaHRhcnJvdwCg2yEAAWNongyhDHIAAKAbIQCgsSHsJGVEZWxheWVkAKD0KYAGSE9hY2ZoaW1vcXN0dQC/DMgMzAzQDOIM5gwKDQ0NFA0ZDU8NVA1YDQABQ2PDDMYMyCFjeSlkeQAoZEYiVGN5ACxkYyJ1dGUAWmEAorwqYWVpedgM2wzeDOEM8iFvbmBh5CFpbF5hcgBjAFxhIWRyAADgNdgW3e8hcnQAAkRMUlXvDPYM/QwEDW8kd25BcnJvdwAAoJMhZSRmdEFycm93AACgkCHpJGdodEFycm93AKCSIXAjQXJyb3cAAKCRIechbWGjY+EkbGxDaXJjbGUAoBgicABmAADgNdhK3XICHw0AAAAAIg10AACgGiLhIXJlgKGhJUlTVQAqDTINSg3uJXRlcnNlY3Rpb24AoJMidQAAAWJwNw1ADfMhZXRFoI8icSJ1YWwAAKCRIuUicnNldEWgkCJxInVhbAAAoJIibiJpb24AAKCUImMAcgAA4DXYrtxhAHIAAKDGIgACYmNtcF8Nag2ODZANc6DQImUAdABFoNAicSJ1YWwAAKCGIgABY2huDYkNZSJlZHMAgKF7IkVTVAB4DX0NhA1xInVhbAAAoLAq7CRhbnRFcXVhbACgfSJpImxkZQAAoH8iVABoAGEA9ADHCwCgESIAodEiZXOVDZ8NciJzZXQARaCDInEidWFsAACghyJlAHQAAKDRIoAFSFJTYWNmaGlvcnMAtQ27Db8NyA3ODdsN3w3+DRgOHQ4jDk8AUgBOADuA3gDeQMEhREUAoCIhAAFIY8MNxg1jAHkAC2R5ACZkAAFidcwNzQ0JYKRjgAFhZXkA1A3XDdoN8iFvbmRh5CFpbGJhImRyAADgNdgX3QABZWnjDe4N8gHoDQAA7Q3lImZvcmUAoDQiYQCYYwABY27yDfkNayNTcGFjZQAA4F8gCiDTInBhY2UAoAkg7CFkZYChPCJFRlQABw4MDhMOcSJ1YWwAAKBDInUkbGxFcXVhbAAAoEUiaSJsZGUAAKBIInAAZgAA4DXYS93pI3BsZURvdACg2yAAAWN0Jw4rDnIAAOA12K/c8iFva2Zh4QpFDlYOYA5qDgAAbg5yDgAAAAAAAAAAAAB5DnwOqA6zDgAADg8RDxYPGg8AAWNySA5ODnUAdABlADuA2gDaQHIAb6CfIeMhaXIAoEkpcgDjAVsOAABdDnkADmR2AGUAbGEAAWl5Yw5oDnIAYwA7gNsA20AjZGIibGFjAHBhcgAA4DXYGN1yAGEAdgBlADuA2QDZQOEhY3JqYQABZGl/Dp8OZQByAAABQlCFDpcOAAFhcokOiw5yAF9gYQBjAAABZWuRDpMOAKDfI2UAdAAAoLUjYSVyZW50aGVzaXMAAKDdI28AbgBQoMMi7CF1cwCgjiIAAWdwqw6uDm8AbgByYWYAAOA12EzdAARBREVUYWRwc78O0g7ZDuEOBQPqDvMOBw9yInJvdwDCoZEhyA4AAMwOYQByAACgEilvJHduQXJyb3cAAKDFIW8kd25BcnJvdwAAoJUhcSV1aWxpYnJpdW0AAKBuKWUAZQBBoKUiciJyb3cAAKClIW8AdwBuAGEAcgByAG8A9wAQA2UAcgAAAUxS+Q4AD2UkZnRBcnJvdwAAoJYh6SRnaHRBcnJvdwCglyFpAGyg0gNvAG4ApWPpIW5nbmFjAHIAAOA12LDcaSJsZGUAaGFtAGwAO4DcANxAgAREYmNkZWZvc3YALQ8xDzUPNw89D3IPdg97D4AP4SFzaACgqyJhAHIAAKDrKnkAEmThIXNobKCpIgCg5ioAAWVyQQ9DDwCgwSKAAWJ0eQBJD00Paw9hAHIAAKAWIGmgFiDjIWFsAAJCTFNUWA9cD18PZg9hAHIAAKAjIukhbmV8YGUkcGFyYXRvcgAAoFgnaSJsZGUAAKBAItQkaGluU3BhY2UAoAogcgAA4DXYGd1wAGYAAOA12E3dYwByAADgNdix3GQiYXNoAACgqiKAAmNlZm9zAI4PkQ+VD5kPng/pIXJjdGHkIWdlAKDAInIAAOA12BrdcABmAADgNdhO3WMAcgAA4DXYstwAAmZpb3OqD64Prw+0D3IAAOA12BvdnmNwAGYAAOA12E/dYwByAADgNdiz3IAEQUlVYWNmb3N1AMgPyw/OD9EP2A/gD+QP6Q/uD2MAeQAvZGMAeQAHZGMAeQAuZGMAdQB0AGUAO4DdAN1AAAFpedwP3w9yAGMAdmErZHIAAOA12BzdcABmAADgNdhQ3WMAcgAA4DXYtNxtAGwAeGEABEhhY2RlZm9z/g8BEAUQDRAQEB0QIBAkEGMAeQAWZGMidXRlAHlhAAFheQkQDBDyIW9ufWEXZG8AdAB7YfIBFRAAABwQbwBXAGkAZAB0AOgAVAhhAJZjcgAAoCghcABmAACgJCFjAHIAAOA12LXc4QtCEEkQTRAAAGcQbRByEAAAAAAAAAAAeRCKEJcQ8hD9EAAAGxEhETIROREAAD4RYwB1AHQAZQA7gOEA4UByImV2ZQADYYCiPiJFZGl1eQBWEFkQWxBgEGUQAOA+IjMDAKA/InIAYwA7gOIA4kB0AGUAO4C0ALRAMGRsAGkAZwA7gOYA5kByoGEgAOA12B7dcgBhAHYAZQA7gOAA4EAAAWVwfBCGEAABZnCAEIQQ8yF5bQCgNSHoAIMQaABhALFjAAFhcI0QWwAAAWNskRCTEHIAAWFnAACgPypkApwQAAAAALEQAKInImFkc3ajEKcQqRCuEG4AZAAAoFUqAKBcKmwib3BlAACgWCoAoFoqAKMgImVsbXJzersQvRDAEN0Q5RDtEACgpCllAACgICJzAGQAYaAhImEEzhDQENIQ1BDWENgQ2hDcEACgqCkAoKkpAKCqKQCgqykAoKwpAKCtKQCgrikAoK8pdAB2oB8iYgBkoL4iAKCdKQABcHTpEOwQaAAAoCIixWDhIXJyAKB8IwABZ3D1EPgQbwBuAAVhZgAA4DXYUt0Ao0giRWFlaW9wBxEJEQ0RDxESERQRAKBwKuMhaXIAoG8qAKBKImQAAKBLInMAJ2DyIW94ZaBIIvEADhFpAG4AZwA7gOUA5UCAAWN0eQAmESoRKxFyAADgNdi23CpgbQBwAGWgSCLxAPgBaQBsAGQAZQA7gOMA40BtAGwAO4DkAORAAAFjaUERRxFvAG4AaQBuAPQA6AFuAHQAAKARKgAITmFiY2RlZmlrbG5vcHJzdWQRaBGXEZ8RpxGrEdIR1hErEjASexKKEn0RThNbE3oTbwB0AACg7SoAAWNybBGJEWsAAAJjZXBzdBF4EX0RghHvIW5nAKBMInAjc2lsb24A9mNyImltZQAAoDUgaQBtAGWgPSJxAACgzSJ2AY0RkRFlAGUAAKC9ImUAZABnoAUjZQAAoAUjcgBrAHSgtSPiIXJrAKC2IwABb3mjEaYRbgDnAHcRMWTxIXVvAKAeIIACY21wcnQAtBG5Eb4RwRHFEeEhdXPloDUi5ABwInR5dgAAoLApcwDpAH0RbgBvAPUA6gCAAWFodwDLEcwRzhGyYwCgNiHlIWVuAKBsInIAAOA12B/dZwCAA2Nvc3R1dncA4xHyEQUSEhIhEiYSKRKAAWFpdQDpEesR7xHwAKMFcgBjAACg7yVwAACgwyKAAWRwdAD4EfwRABJvAHQAAKAAKuwhdXMAoAEqaSJtZXMAAKACKnECCxIAAAAADxLjIXVwAKAGKmEAcgAAoAUm8iNpYW5nbGUAAWR1GhIeEu8hd24AoL0lcAAAoLMlcCJsdXMAAKAEKmUA5QBCD+UAkg9hInJvdwAAoA0pgAFha28ANhJoEncSAAFjbjoSZRJrAIABbHN0AEESRxJNEm8jemVuZ2UAAKDrKXEAdQBhAHIA5QBcBPIjaWFuZ2xlgKG0JWRscgBYElwSYBLvIXduAKC+JeUhZnQAoMIlaSJnaHQAAKC4JWsAAKAjJLEBbRIAAHUSsgFxEgAAcxIAoJIlAKCRJTQAAKCTJWMAawAAoIglAAFlb38ShxJx4D0A5SD1IWl2AOBhIuUgdAAAoBAjAAJwdHd4kRKVEpsSnxJmAADgNdhT3XSgpSJvAG0AAKClIvQhaWUAoMgiAAZESFVWYmRobXB0dXayEsES0RLgEvcS+xIKExoTHxMjEygTNxMAAkxSbHK5ErsSvRK/EgCgVyUAoFQlAKBWJQCgUyUAolAlRFVkdckSyxLNEs8SAKBmJQCgaSUAoGQlAKBnJQACTFJsctgS2hLcEt4SAKBdJQCgWiUAoFwlAKBZJQCjUSVITFJobHLrEu0S7xLxEvMS9RIAoGwlAKBjJQCgYCUAoGslAKBiJQCgXyVvAHgAAKDJKQACTFJscgITBBMGEwgTAKBVJQCgUiUAoBAlAKAMJQCiACVEVWR1EhMUExYTGBMAoGUlAKBoJQCgLCUAoDQlaSJudXMAAKCfIuwhdXMAoJ4iaSJtZXMAAKCgIgACTFJsci8TMRMzEzUTAKBbJQCgWCUAoBglAKAUJQCjAiVITFJobHJCE0QTRhNIE0oTTBMAoGolAKBhJQCgXiUAoDwlAKAkJQCgHCUAAWV2UhNVE3YA5QD5AGIAYQByADuApgCmQAACY2Vpb2ITZhNqE24TcgAA4DXYt9xtAGkAAKBPIG0A5aA9IogRbAAAoVwAYmh0E3YTAKDFKfMhdWIAoMgnbAF+E4QTbABloCIgdAAAoCIgcAAAoU4iRWWJE4sTAKCuKvGgTyI8BeEMqRMAAN8TABQDFB8UAAAjFDQUAAAAAIUUAAAAAI0UAAAAANcU4xT3FPsUAACIFQAAlhWAAWNwcgCuE7ET1RP1IXRlB2GAoikiYWJjZHMAuxO/E8QTzhPSE24AZAAAoEQqciJjdXAAAKBJKgABYXXIE8sTcAAAoEsqcAAAoEcqbwB0AACgQCoA4CkiAP4AAWVv2RPcE3QAAKBBIO4ABAUAAmFlaXXlE+8T9RP4E/AB6hMAAO0TcwAAoE0qbwBuAA1hZABpAGwAO4DnAOdAcgBjAAlhcABzAHOgTCptAACgUCpvAHQAC2GAAWRtbgAIFA0UEhRpAGwAO4C4ALhAcCJ0eXYAAKCyKXQAAIGiADtlGBQZFKJAcgBkAG8A9ABiAXIAAOA12CDdgAFjZWkAKBQqFDIUeQBHZGMAawBtoBMn4SFyawCgEyfHY3IAAKPLJUVjZWZtcz8UQRRHFHcUfBSAFACgwykAocYCZWxGFEkUcQAAoFciZQBhAlAUAAAAAGAUciJyb3cAAAFsclYUWhTlIWZ0AKC6IWkiZ2h0AACguyGAAlJTYWNkAGgUaRRrFG8UcxSuYACgyCRzAHQAAKCbIukhcmMAoJoi4SFzaACgnSJuImludAAAoBAqaQBkAACg7yrjIWlyAKDCKfUhYnN1oGMmaQB0AACgYybsApMUmhS2FAAAwxRvAG4AZaA6APGgVCKrAG0CnxQAAAAAoxRhAHSgLABAYAChASJmbKcUqRTuABMNZQAAAW14rhSyFOUhbnQAoAEiZQDzANIB5wG6FAAAwBRkoEUibwB0AACgbSpuAPQAzAGAAWZyeQDIFMsUzhQA4DXYVN1vAOQA1wEAgakAO3MeAdMUcgAAoBchAAFhb9oU3hRyAHIAAKC1IXMAcwAAoBcnAAFjdeYU6hRyAADgNdi43AABYnDuFPIUZaDPKgCg0SploNAqAKDSKuQhb3QAoO8igANkZWxwcnZ3AAYVEBUbFSEVRBVlFYQV4SFycgABbHIMFQ4VAKA4KQCgNSlwAhYVAAAAABkVcgAAoN4iYwAAoN8i4SFycnCgtiEAoD0pgKIqImJjZG9zACsVMBU6FT4VQRVyImNhcAAAoEgqAAFhdTQVNxVwAACgRipwAACgSipvAHQAAKCNInIAAKBFKgDgKiIA/gACYWxydksVURVuFXMVcgByAG2gtyEAoDwpeQCAAWV2dwBYFWUVaRVxAHACXxUAAAAAYxVyAGUA4wAXFXUA4wAZFWUAZQAAoM4iZSJkZ2UAAKDPImUAbgA7gKQApEBlI2Fycm93AAABbHJ7FX8V5SFmdACgtiFpImdodAAAoLchZQDkAG0VAAFjaYsVkRVvAG4AaQBuAPQAkwFuAHQAAKAxImwiY3R5AACgLSOACUFIYWJjZGVmaGlqbG9yc3R1d3oAuBW7Fb8V1RXgFegV+RUKFhUWHxZUFlcWZRbFFtsW7xb7FgUXChdyAPIAtAJhAHIAAKBlKQACZ2xyc8YVyhXOFdAV5yFlcgCgICDlIXRoAKA4IfIA9QxoAHagECAAoKMiawHZFd4VYSJyb3cAAKAPKWEA4wBfAgABYXnkFecV8iFvbg9hNGQAoUYhYW/tFfQVAAFnciEC8RVyAACgyiF0InNlcQAAoHcqgAFnbG0A/xUCFgUWO4CwALBAdABhALRjcCJ0eXYAAKCxKQABaXIOFhIW8yFodACgfykA4DXYId1hAHIAAAFschsWHRYAoMMhAKDCIYACYWVnc3YAKBauAjYWOhY+Fm0AAKHEIm9zLhY0Fm4AZABzoMQi9SFpdACgZiZhIm1tYQDdY2kAbgAAoPIiAKH3AGlvQxZRFmQAZQAAgfcAO29KFksW90BuI3RpbWVzAACgxyJuAPgAUBZjAHkAUmRjAG8CXhYAAAAAYhZyAG4AAKAeI28AcAAAoA0jgAJscHR1dwBuFnEWdRaSFp4W7CFhciRgZgAA4DXYVd0AotkCZW1wc30WhBaJFo0WcQBkoFAibwB0AACgUSJpIm51cwAAoDgi7CF1cwCgFCLxInVhcmUAoKEiYgBsAGUAYgBhAHIAdwBlAGQAZwDlANcAbgCAAWFkaAClFqoWtBZyAHIAbwD3APUMbwB3AG4AYQByAHIAbwB3APMA8xVhI3Jwb29uAAABbHK8FsAWZQBmAPQAHBZpAGcAaAD0AB4WYgHJFs8WawBhAHIAbwD3AJILbwLUFgAAAADYFnIAbgAAoB8jbwBwAACgDCOAAWNvdADhFukW7BYAAXJ55RboFgDgNdi53FVkbAAAoPYp8iFvaxFhAAFkcvMW9xZvAHQAAKDxImkA5qC/JVsSAAFhaP8WAhdyAPIANQNhAPIA1wvhIm5nbGUAoKYpAAFjaQ4XEBd5AF9k5yJyYXJyAKD/JwAJRGFjZGVmZ2xtbm9wcXJzdHV4MRc4F0YXWxcyBF4XaRd5F40XrBe0F78X2RcVGCEYLRg1GEAYAAFEbzUXgRZvAPQA+BUAAWNzPBdCF3UAdABlADuA6QDpQPQhZXIAoG4qAAJhaW95TRdQF1YXWhfyIW9uG2FyAGOgViI7gOoA6kDsIW9uAKBVIk1kbwB0ABdhAAFEcmIXZhdvAHQAAKBSIgDgNdgi3XKhmipuF3QXYQB2AGUAO4DoAOhAZKCWKm8AdAAAoJgqgKGZKmlscwCAF4UXhxfuInRlcnMAoOcjAKATIWSglSpvAHQAAKCXKoABYXBzAJMXlheiF2MAcgATYXQAeQBzogUinxcAAAAAoRdlAHQAAKAFInAAMaADIDMBqRerFwCgBCAAoAUgAAFnc7AXsRdLYXAAAKACIAABZ3C4F7sXbwBuABlhZgAA4DXYVt2AAWFscwDFF8sXzxdyAHOg1SJsAACg4yl1AHMAAKBxKmkAAKG1A2x21RfYF28AbgC1Y/VjAAJjc3V24BfoF/0XEBgAAWlv5BdWF3IAYwAAoFYiaQLuFwAAAADwF+0ADQThIW50AAFnbPUX+Rd0AHIAAKCWKuUhc3MAoJUqgAFhZWkAAxgGGAoYbABzAD1gcwB0AACgXyJ2AESgYSJEAACgeCrwImFyc2wAoOUpAAFEYRkYHRhvAHQAAKBTInIAcgAAoHEpgAFjZGkAJxgqGO0XcgAAoC8hbwD0AIwCAAFhaDEYMhi3YzuA8ADwQAABbXI5GD0YbAA7gOsA60BvAACgrCCAAWNpcABGGEgYSxhsACFgcwD0ACwEAAFlb08YVxhjAHQAYQB0AGkAbwDuABoEbgBlAG4AdABpAGEAbADlADME4Ql1GAAAgRgAAIMYiBgAAAAAoRilGAAAqhgAALsYvhjRGAAA1xgnGWwAbABpAG4AZwBkAG8AdABzAGUA8QBlF3kARGRtImFsZQAAoEAmgAFpbHIAjRiRGJ0Y7CFpZwCgA/tpApcYAAAAAJoYZwAAoAD7aQBnAACgBPsA4DXYI93sIWlnAKAB++whaWcA4GYAagCAAWFsdACvGLIYthh0AACgbSZpAGcAAKAC+24AcwAAoLElbwBmAJJh8AHCGAAAxhhmAADgNdhX3QABYWvJGMwYbADsAGsEdqDUIgCg2SphI3J0aW50AACgDSoAAWFv2hgiGQABY3PeGB8ZsQPnGP0YBRkSGRUZAAAdGbID7xjyGPQY9xj5GAAA+xg7gL0AvUAAoFMhO4C8ALxAAKBVIQCgWSEAoFshswEBGQAAAxkAoFQhAKBWIbQCCxkOGQAAAAAQGTuAvgC+QACgVyEAoFwhNQAAoFghtgEZGQAAGxkAoFohAKBdITgAAKBeIWwAAKBEIHcAbgAAoCIjYwByAADgNdi73IAIRWFiY2RlZmdpamxub3JzdHYARhlKGVoZXhlmGWkZkhmWGZkZnRmgGa0ZxhnLGc8Z4BkjGmygZyIAoIwqgAFjbXAAUBlTGVgZ9SF0ZfVhbQBhAOSgswM6FgCghipyImV2ZQAfYQABaXliGWUZcgBjAB1hM2RvAHQAIWGAoWUibHFzAMYEcBl6GfGhZSLOBAAAdhlsAGEAbgD0AN8EgKF+KmNkbACBGYQZjBljAACgqSpvAHQAb6CAKmyggioAoIQqZeDbIgD+cwAAoJQqcgAA4DXYJN3noGsirATtIWVsAKA3IWMAeQBTZIChdyJFYWoApxmpGasZAKCSKgCgpSoAoKQqAAJFYWVztBm2Gb0ZwhkAoGkicABwoIoq8iFveACgiipxoIgq8aCIKrUZaQBtAACg5yJwAGYAAOA12FjdYQB2AOUAYwIAAWNp0xnWGXIAAKAKIW0AAKFzImVs3BneGQCgjioAoJAqAIM+ADtjZGxxco0E6xn0GfgZ/BkBGgABY2nvGfEZAKCnKnIAAKB6Km8AdAAAoNci0CFhcgCglSl1ImVzdAAAoHwqgAJhZGVscwAKGvQZFhrVBCAa8AEPGgAAFBpwAHIAbwD4AFkZcgAAoHgpcQAAAWxxxAQbGmwAZQBzAPMASRlpAO0A5AQAAWVuJxouGnIjdG5lcXEAAOBpIgD+xQAsGgAFQWFiY2Vma29zeUAaQxpmGmoabRqDGocalhrCGtMacgDyAMwCAAJpbG1yShpOGlAaVBpyAHMA8ABxD2YAvWBpAGwA9AASBQABZHJYGlsaYwB5AEpkAKGUIWN3YBpkGmkAcgAAoEgpAKCtIWEAcgAAoA8h6SFyYyVhgAFhbHIAcxp7Gn8a8iF0c3WgZSZpAHQAAKBlJuwhaXAAoCYg4yFvbgCguSJyAADgNdgl3XMAAAFld4wakRphInJvdwAAoCUpYSJyb3cAAKAmKYACYW1vcHIAnxqjGqcauhq+GnIAcgAAoP8h9CFodACgOyJrAAABbHKsGrMaZSRmdGFycm93AACgqSHpJGdodGFycm93AKCqIWYAAOA12Fnd4iFhcgCgFSCAAWNsdADIGswa0BpyAADgNdi93GEAcwDoAGka8iFvaydhAAFicNca2xr1IWxsAKBDIOghZW4AoBAg4Qr2GgAA/RoAAAgbExsaGwAAIRs7GwAAAAA+G2IbmRuVG6sbAACyG80b0htjAHUAdABlADuA7QDtQAChYyBpeQEbBhtyAGMAO4DuAO5AOGQAAWN4CxsNG3kANWRjAGwAO4ChAKFAAAFmcssCFhsA4DXYJt1yAGEAdgBlADuA7ADsQIChSCFpbm8AJxsyGzYbAAFpbisbLxtuAHQAAKAMKnQAAKAtIuYhaW4AoNwpdABhAACgKSHsIWlnM2GAAWFvcABDG1sbXhuAAWNndABJG0sbWRtyACthgAFlbHAAcQVRG1UbaQBuAOUAyAVhAHIA9AByBWgAMWFmAACgtyJlAGQAtWEAoggiY2ZvdGkbbRt1G3kb4SFyZQCgBSFpAG4AdKAeImkAZQAAoN0pZABvAPQAWxsAoisiY2VscIEbhRuPG5QbYQBsAACguiIAAWdyiRuNG2UAcgDzACMQ4wCCG2EicmhrAACgFyryIW9kAKA8KgACY2dwdJ8boRukG6gbeQBRZG8AbgAvYWYAAOA12FrdYQC5Y3UAZQBzAHQAO4C/AL9AAAFjabUbuRtyAADgNdi+3G4AAKIIIkVkc3bCG8QbyBvQAwCg+SJvAHQAAKD1Inag9CIAoPMiaaBiIOwhZGUpYesB1hsAANkbYwB5AFZkbAA7gO8A70AAA2NmbW9zdeYb7hvyG/Ub+hsFHAABaXnqG+0bcgBjADVhOWRyAADgNdgn3eEhdGg3YnAAZgAA4DXYW93jAf8bAAADHHIAAOA12L/c8iFjeVhk6yFjeVRkAARhY2ZnaGpvcxUcGhwiHCYcKhwtHDAcNRzwIXBhdqC6A/BjAAFleR4cIRzkIWlsN2E6ZHIAAOA12CjdciJlZW4AOGFjAHkARWRjAHkAXGRwAGYAAOA12FzdYwByAADgNdjA3IALQUJFSGFiY2RlZmdoamxtbm9wcnN0dXYAXhxtHHEcdRx5HN8cBx0dHTwd3B3tHfEdAR4EHh0eLB5FHrwewx7hHgkfPR9LH4ABYXJ0AGQcZxxpHHIA8gBvB/IAxQLhIWlsAKAbKeEhcnIAoA4pZ6BmIgCgiyphAHIAAKBiKWMJjRwAAJAcAACVHAAAAAAAAAAAAACZHJwcAACmHKgcrRwAANIc9SF0ZTph7SJwdHl2AKC0KXIAYQDuAFoG4iFkYbtjZwAAoegnZGyhHKMcAKCRKeUAiwYAoIUqdQBvADuAqwCrQHIAgKOQIWJmaGxwc3QAuhy/HMIcxBzHHMoczhxmoOQhcwAAoB8pcwAAoB0p6wCyGnAAAKCrIWwAAKA5KWkAbQAAoHMpbAAAoKIhAKGrKmFl1hzaHGkAbAAAoBkpc6CtKgDgrSoA/oABYWJyAOUc6RztHHIAcgAAoAwpcgBrAACgcicAAWFr8Rz4HGMAAAFla/Yc9xx7YFtgAAFlc/wc/hwAoIspbAAAAWR1Ax0FHQCgjykAoI0pAAJhZXV5Dh0RHRodHB3yIW9uPmEAAWRpFR0YHWkAbAA8YewAowbiAPccO2QAAmNxcnMkHScdLB05HWEAAKA2KXUAbwDyoBwgqhEAAWR1MB00HeghYXIAoGcpcyJoYXIAAKBLKWgAAKCyIQCiZCJmZ3FzRB1FB5Qdnh10AIACYWhscnQATh1WHWUdbB2NHXIicm93AHSgkCFhAOkAzxxhI3Jwb29uAAABZHVeHWId7yF3bgCgvSFwAACgvCHlJGZ0YXJyb3dzAKDHIWkiZ2h0AIABYWhzAHUdex2DHXIicm93APOglCGdBmEAcgBwAG8AbwBuAPMAzgtxAHUAaQBnAGEAcgByAG8A9wBlGugkcmVldGltZXMAoMsi8aFkIk0HAACaHWwAYQBuAPQAXgcAon0qY2Rnc6YdqR2xHbcdYwAAoKgqbwB0AG+gfypyoIEqAKCDKmXg2iIA/nMAAKCTKoACYWRlZ3MAwB3GHcod1h3ZHXAAcAByAG8A+ACmHG8AdAAAoNYicQAAAWdxzx3SHXQA8gBGB2cAdADyAHQcdADyAFMHaQDtAGMHgAFpbHIA4h3mHeod8yFodACgfClvAG8A8gDKBgDgNdgp3UWgdiIAoJEqYQH1Hf4dcgAAAWR1YB35HWygvCEAoGopbABrAACghCVjAHkAWWQAomoiYWNodAweDx4VHhkecgDyAGsdbwByAG4AZQDyAGAW4SFyZACgaylyAGkAAKD6JQABaW8hHiQe5CFvdEBh9SFzdGGgsCPjIWhlAKCwIwACRWFlczMeNR48HkEeAKBoInAAcKCJKvIhb3gAoIkqcaCHKvGghyo0HmkAbQAAoOYiAARhYm5vcHR3elIeXB5fHoUelh6mHqsetB4AAW5yVh5ZHmcAAKDsJ3IAAKD9IXIA6wCwBmcAgAFsbXIAZh52Hnse5SFmdAABYXKIB2weaQBnAGgAdABhAHIAcgBvAPcAkwfhInBzdG8AoPwnaQBnAGgAdABhAHIAcgBvAPcAmgdwI2Fycm93AAABbHKNHpEeZQBmAPQAxhxpImdodAAAoKwhgAFhZmwAnB6fHqIecgAAoIUpAOA12F3ddQBzAACgLSppIm1lcwAAoDQqYQGvHrMecwB0AACgFyLhAIoOZaHKJbkeRhLuIWdlAKDKJWEAcgBsoCgAdAAAoJMpgAJhY2htdADMHs8e1R7bHt0ecgDyAJ0GbwByAG4AZQDyANYWYQByAGSgyyEAoG0pAKAOIHIAaQAAoL8iAANhY2hpcXTrHu8e1QfzHv0eBh/xIXVvAKA5IHIAAOA12MHcbQDloXIi+h4AAPweAKCNKgCgjyoAAWJ19xwBH28AcqAYIACgGiDyIW9rQmEAhDwAO2NkaGlscXJCBhcfxh0gHyQfKB8sHzEfAAFjaRsfHR8AoKYqcgAAoHkqcgBlAOUAkx3tIWVzAKDJIuEhcnIAoHYpdSJlc3QAAKB7KgABUGk1HzkfYQByAACglillocMlAgdfEnIAAAFkdUIfRx9zImhhcgAAoEop6CFhcgCgZikAAWVuTx9WH3IjdG5lcXEAAOBoIgD+xQBUHwAHRGFjZGVmaGlsbm9wc3VuH3Ifoh+rH68ftx+7H74f5h/uH/MfBwj/HwsgxCFvdACgOiIAAmNscHJ5H30fiR+eH3IAO4CvAK9AAAFldIEfgx8AoEImZaAgJ3MAZQAAoCAnc6CmIXQAbwCAoaYhZGx1AJQfmB+cH28AdwDuAHkDZQBmAPQA6gbwAOkO6yFlcgCgriUAAW95ph+qH+0hbWEAoCkqPGThIXNoAKAUIOElc3VyZWRhbmdsZQCgISJyAADgNdgq3W8AAKAnIYABY2RuAMQfyR/bH3IAbwA7gLUAtUBhoiMi0B8AANMf1x9zAPQAKxFpAHIAAKDwKm8AdAA7gLcAt0B1AHMA4qESIh4TAADjH3WgOCIAoCoqYwHqH+0fcAAAoNsq8gB+GnAAbAB1APMACAgAAWRw9x/7H+UhbHMAoKciZgAA4DXYXt0AAWN0AyAHIHIAAOA12MLc8CFvcwCgPiJsobwDECAVIPQiaW1hcACguCJhAPAAEyAADEdMUlZhYmNkZWZnaGlqbG1vcHJzdHV2dzwgRyBmIG0geSCqILgg2iDeIBEhFSEyIUMhTSFQIZwhnyHSIQAiIyKLIrEivyIUIwABZ3RAIEMgAODZIjgD9uBrItIgBwmAAWVsdABNIF8gYiBmAHQAAAFhclMgWCByInJvdwAAoM0h6SRnaHRhcnJvdwCgziEA4NgiOAP24Goi0iBfCekkZ2h0YXJyb3cAoM8hAAFEZHEgdSDhIXNoAKCvIuEhc2gAoK4igAJiY25wdACCIIYgiSCNIKIgbABhAACgByL1IXRlRGFnAADgICLSIACiSSJFaW9wlSCYIJwgniAA4HAqOANkAADgSyI4A3MASWFyAG8A+AAyCnUAcgBhoG4mbADzoG4mmwjzAa8gAACzIHAAO4CgAKBAbQBwAOXgTiI4AyoJgAJhZW91eQDBIMogzSDWINkg8AHGIAAAyCAAoEMqbwBuAEhh5CFpbEZhbgBnAGSgRyJvAHQAAOBtKjgDcAAAoEIqPWThIXNoAKATIACjYCJBYWRxc3jpIO0g+SD+IAIhDCFyAHIAAKDXIXIAAAFocvIg9SBrAACgJClvoJch9wAGD28AdAAA4FAiOAN1AGkA9gC7CAABZWkGIQohYQByAACgKCntAN8I6SFzdPOgBCLlCHIAAOA12CvdAAJFZXN0/wgcISshLiHxoXEiIiEAABMJ8aFxIgAJAAAnIWwAYQBuAPQAEwlpAO0AGQlyoG8iAKBvIoABQWFwADghOyE/IXIA8gBeIHIAcgAAoK4hYQByAACg8ipzogsiSiEAAAAAxwtkoPwiAKD6ImMAeQBaZIADQUVhZGVzdABcIV8hYiFmIWkhkyGWIXIA8gBXIADgZiI4A3IAcgAAoJohcgAAoCUggKFwImZxcwBwIYQhjiF0AAABYXJ1IXohcgByAG8A9wBlIWkAZwBoAHQAYQByAHIAbwD3AD4h8aFwImAhAACKIWwAYQBuAPQAZwlz4H0qOAMAoG4iaQDtAG0JcqBuImkA5aDqIkUJaQDkADoKAAFwdKMhpyFmAADgNdhf3YCBrAA7aW4AriGvIcchrEBuAIChCSJFZHYAtyG6Ib8hAOD5IjgDbwB0AADg9SI4A+EB1gjEIcYhAKD3IgCg9iJpAHagDCLhAagJzyHRIQCg/iIAoP0igAFhb3IA2CHsIfEhcgCAoSYiYXN0AOAh5SHpIWwAbABlAOwAywhsAADg/SrlIADgAiI4A2wiaW50AACgFCrjoYAi9yEAAPohdQDlAJsJY+CvKjgDZaCAIvEAkwkAAkFhaXQHIgoiFyIeInIA8gBsIHIAcgAAoZshY3cRIhQiAOAzKTgDAOCdITgDZyRodGFycm93AACgmyFyAGkA5aDrIr4JgANjaGltcHF1AC8iPCJHIpwhTSJQIloigKGBImNlcgA2Iv0JOSJ1AOUABgoA4DXYw9zvIXJ0bQKdIQAAAABEImEAcgDhAOEhbQBloEEi8aBEIiYKYQDyAMsIcwB1AAABYnBWIlgi5QDUCeUA3wmAAWJjcABgInMieCKAoYQiRWVzAGci7glqIgDgxSo4A2UAdABl4IIi0iBxAPGgiCJoImMAZaCBIvEA/gmAoYUiRWVzAH8iFgqCIgDgxio4A2UAdABl4IMi0iBxAPGgiSKAIgACZ2lscpIilCKaIpwi7AAMCWwAZABlADuA8QDxQOcAWwlpI2FuZ2xlAAABbHKkIqoi5SFmdGWg6iLxAEUJaSJnaHQAZaDrIvEAvgltoL0DAKEjAGVzuCK8InIAbwAAoBYhcAAAoAcggARESGFkZ2lscnMAziLSItYi2iLeIugi7SICIw8j4SFzaACgrSLhIXJyAKAEKXAAAOBNItIg4SFzaACgrCIAAWV04iLlIgDgZSLSIADgPgDSIG4iZmluAACg3imAAUFldADzIvci+iJyAHIAAKACKQDgZCLSIHLgPADSIGkAZQAA4LQi0iAAAUF0BiMKI3IAcgAAoAMp8iFpZQDgtSLSIGkAbQAA4Dwi0iCAAUFhbgAaIx4jKiNyAHIAAKDWIXIAAAFociMjJiNrAACgIylvoJYh9wD/DuUhYXIAoCcpUxJqFAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAVCMAAF4jaSN/I4IjjSOeI8AUAAAAAKYjwCMAANoj3yMAAO8jHiQvJD8kRCQAAWNzVyNsFHUAdABlADuA8wDzQAABaXlhI2cjcgBjoJoiO4D0APRAPmSAAmFiaW9zAHEjdCN3I3EBeiNzAOgAdhTsIWFjUWF2AACgOCrvIWxkAKC8KewhaWdTYQABY3KFI4kjaQByAACgvykA4DXYLN1vA5QjAAAAAJYjAACcI24A22JhAHYAZQA7gPIA8kAAoMEpAAFibaEjjAphAHIAAKC1KQACYWNpdKwjryO6I70jcgDyAFkUAAFpcrMjtiNyAACgvinvIXNzAKC7KW4A5QDZCgCgwCmAAWFlaQDFI8gjyyNjAHIATWFnAGEAyWOAAWNkbgDRI9Qj1iPyIW9uv2MAoLYpdQDzAHgBcABmAADgNdhg3YABYWVsAOQj5yPrI3IAAKC3KXIAcAAAoLkpdQDzAHwBAKMoImFkaW9zdvkj/CMPJBMkFiQbJHIA8gBeFIChXSplZm0AAyQJJAwkcgBvoDQhZgAAoDQhO4CqAKpAO4C6ALpA5yFvZgCgtiJyAACgVipsIm9wZQAAoFcqAKBbKoABY2xvACMkJSQrJPIACCRhAHMAaAA7gPgA+EBsAACgmCJpAGwBMyQ4JGQAZQA7gPUA9UBlAHMAYaCXInMAAKA2Km0AbAA7gPYA9kDiIWFyAKA9I+EKXiQAAHokAAB8JJQkAACYJKkkAAAAALUkEQsAAPAkAAAAAAQleiUAAIMlcgCAoSUiYXN0AGUkbyQBCwCBtgA7bGokayS2QGwAZQDsABgDaQJ1JAAAAAB4JG0AAKDzKgCg/Sp5AD9kcgCAAmNpbXB0AIUkiCSLJJkSjyRuAHQAJWBvAGQALmBpAGwAAKAwIOUhbmsAoDEgcgAA4DXYLd2AAWltbwCdJKAkpCR2oMYD1WNtAGEA9AD+B24AZQAAoA4m9KHAA64kAAC0JGMjaGZvcmsAAKDUItZjAAFhdbgkxCRuAAABY2u9JMIkawBooA8hAKAOIfYAaRpzAACkKwBhYmNkZW1zdNMkIRPXJNsk4STjJOck6yTjIWlyAKAjKmkAcgAAoCIqAAFvdYsW3yQAoCUqAKByKm4AO4CxALFAaQBtAACgJip3AG8AAKAnKoABaXB1APUk+iT+JO4idGludACgFSpmAADgNdhh3W4AZAA7gKMAo0CApHoiRWFjZWlub3N1ABMlFSUYJRslTCVRJVklSSV1JQCgsypwAACgtyp1AOUAPwtjoK8qgKJ6ImFjZW5zACclLSU0JTYlSSVwAHAAcgBvAPgAFyV1AHIAbAB5AGUA8QA/C/EAOAuAAWFlcwA8JUElRSXwInByb3gAoLkqcQBxAACgtSppAG0AAKDoImkA7QBEC20AZQDzoDIgIguAAUVhcwBDJVclRSXwAEAlgAFkZnAATwtfJXElgAFhbHMAZSVpJW0l7CFhcgCgLiPpIW5lAKASI/UhcmYAoBMjdKAdIu8AWQvyIWVsAKCwIgABY2l9JYElcgAA4DXYxdzIY24iY3NwAACgCCAAA2Zpb3BzdZElKxuVJZolnyWkJXIAAOA12C7dcABmAADgNdhi3XIiaW1lAACgVyBjAHIAAOA12MbcgAFhZW8AqiW6JcAldAAAAWVpryW2JXIAbgBpAG8AbgDzABkFbgB0AACgFipzAHQAZaA/APEACRj0AG0LgApBQkhhYmNkZWZoaWxtbm9wcnN0dXgA4yXyJfYl+iVpJpAmpia9JtUm5ib4JlonaCdxJ3UnnietJ7EnyCfiJ+cngAFhcnQA6SXsJe4lcgDyAJkM8gD6AuEhaWwAoBwpYQByAPIA3BVhAHIAAKBkKYADY2RlbnFydAAGJhAmEyYYJiYmKyZaJgABZXUKJg0mAOA9IjEDdABlAFVhaQDjACAN7SJwdHl2AKCzKWcAgKHpJ2RlbAAgJiImJCYAoJIpAKClKeUA9wt1AG8AO4C7ALtAcgAApZIhYWJjZmhscHN0dz0mQCZFJkcmSiZMJk4mUSZVJlgmcAAAoHUpZqDlIXMAAKAgKQCgMylzAACgHinrALka8ACVHmwAAKBFKWkAbQAAoHQpbAAAoKMhAKCdIQABYWleJmImaQBsAACgGilvAG6gNiJhAGwA8wB2C4ABYWJyAG8mciZ2JnIA8gAvEnIAawAAoHMnAAFha3omgSZjAAABZWt/JoAmfWBdYAABZXOFJocmAKCMKWwAAAFkdYwmjiYAoI4pAKCQKQACYWV1eZcmmiajJqUm8iFvbllhAAFkaZ4moSZpAGwAV2HsAA8M4gCAJkBkAAJjbHFzrSawJrUmuiZhAACgNylkImhhcgAAoGkpdQBvAPKgHSCjAWgAAKCzIYABYWNnAMMm0iaUC2wAgKEcIWlwcwDLJs4migxuAOUAoAxhAHIA9ADaC3QAAKCtJYABaWxyANsm3ybjJvMhaHQAoH0pbwBvAPIANgwA4DXYL90AAWFv6ib1JnIAAAFkde8m8SYAoMEhbKDAIQCgbCl2oMED8WOAAWducwD+Jk4nUCdoAHQAAANhaGxyc3QKJxInISc1Jz0nRydyInJvdwB0oJIhYQDpAFYmYSNycG9vbgAAAWR1GiceJ28AdwDuAPAmcAAAoMAh5SFmdAABYWgnJy0ncgByAG8AdwDzAAkMYQByAHAAbwBvAG4A8wATBGklZ2h0YXJyb3dzAACgySFxAHUAaQBnAGEAcgByAG8A9wBZJugkcmVldGltZXMAoMwiZwDaYmkAbgBnAGQAbwB0AHMAZQDxABwYgAFhaG0AYCdjJ2YncgDyAAkMYQDyABMEAKAPIG8idXN0AGGgsSPjIWhlAKCxI+0haWQAoO4qAAJhYnB0fCeGJ4knmScAAW5ygCeDJ2cAAKDtJ3IAAKD+IXIA6wAcDIABYWZsAI8nkieVJ3IAAKCGKQDgNdhj3XUAcwAAoC4qaSJtZXMAAKA1KgABYXCiJ6gncgBnoCkAdAAAoJQp7yJsaW50AKASKmEAcgDyADwnAAJhY2hxuCe8J6EMwCfxIXVvAKA6IHIAAOA12MfcAAFidYAmxCdvAPKgGSCoAYABaGlyAM4n0ifWJ3IAZQDlAE0n7SFlcwCgyiJpAIChuSVlZmwAXAxjEt4n9CFyaQCgzinsInVoYXIAoGgpAKAeIWENBSgJKA0oSyhVKIYoAACLKLAoAAAAAOMo5ygAABApJCkxKW0pcSmHKaYpAACYKgAAAACxKmMidXRlAFthcQB1AO8ABR+ApHsiRWFjZWlucHN5ABwoHignKCooLygyKEEoRihJKACgtCrwASMoAAAlKACguCpvAG4AYWF1AOUAgw1koLAqaQBsAF9hcgBjAF1hgAFFYXMAOCg6KD0oAKC2KnAAAKC6KmkAbQAAoOki7yJsaW50AKATKmkA7QCIDUFkbwB0AGKixSKRFgAAAABTKACgZiqAA0FhY21zdHgAYChkKG8ocyh1KHkogihyAHIAAKDYIXIAAAFocmkoayjrAJAab6CYIfcAzAd0ADuApwCnQGkAO2D3IWFyAKApKW0AAAFpbn4ozQBuAHUA8wDOAHQAAKA2J3IA7+A12DDdIxkAAmFjb3mRKJUonSisKHIAcAAAoG8mAAFoeZkonChjAHkASWRIZHIAdABtAqUoAAAAAKgoaQDkAFsPYQByAGEA7ABsJDuArQCtQAABZ22zKLsobQBhAAChwwNmdroouijCY4CjPCJkZWdsbnByAMgozCjPKNMo1yjaKN4obwB0AACgairxoEMiCw5FoJ4qAKCgKkWgnSoAoJ8qZQAAoEYi7CF1cwCgJCrhIXJyAKByKWEAcgDyAPwMAAJhZWl07Sj8KAEpCCkAAWxz8Sj4KGwAcwBlAHQAbQDpAH8oaABwAACgMyrwImFyc2wAoOQpAAFkbFoPBSllAACgIyNloKoqc6CsKgDgrCoA/oABZmxwABUpGCkfKfQhY3lMZGKgLwBhoMQpcgAAoD8jZgAA4DXYZN1hAAABZHIoKRcDZQBzAHWgYCZpAHQAAKBgJoABY3N1ADYpRilhKQABYXU6KUApcABzoJMiAOCTIgD+cABzoJQiAOCUIgD+dQAAAWJwSylWKQChjyJlcz4NUCllAHQAZaCPIvEAPw0AoZAiZXNIDVspZQB0AGWgkCLxAEkNAKGhJWFmZilbBHIAZQFrKVwEAKChJWEAcgDyAAMNAAJjZW10dyl7KX8pgilyAADgNdjI3HQAbQDuAM4AaQDsAAYpYQByAOYAVw0AAWFyiimOKXIA5qAGJhESAAFhbpIpoylpImdodAAAAWVwmSmgKXAAcwBpAGwAbwDuANkXaADpAKAkcwCvYIACYmNtbnAArin8KY4NJSooKgCkgiJFZGVtbnByc7wpvinCKcgpzCnUKdgp3CkAoMUqbwB0AACgvSpkoIYibwB0AACgwyr1IWx0AKDBKgABRWXQKdIpAKDLKgCgiiLsIXVzAKC/KuEhcnIAoHkpgAFlaXUA4inxKfQpdAAAoYIiZW7oKewpcQDxoIYivSllAHEA8aCKItEpbQAAoMcqAAFicPgp+ikAoNUqAKDTKmMAgKJ7ImFjZW5zAAcqDSoUKhYqRihwAHAAcgBvAPgAIyh1AHIAbAB5AGUA8QCDDfEAfA2AAWFlcwAcKiIqPShwAHAAcgBvAPgAPChxAPEAOShnAACgaiYApoMiMTIzRWRlaGxtbnBzPCo/KkIqRSpHKlIqWCpjKmcqaypzKncqO4C5ALlAO4CyALJAO4CzALNAAKDGKgABb3NLKk4qdAAAoL4qdQBiAACg2CpkoIcibwB0AACgxCpzAAABb3VdKmAqbAAAoMknYgAAoNcq4SFycgCgeyn1IWx0AKDCKgABRWVvKnEqAKDMKgCgiyLsIXVzAKDAKoABZWl1AH0qjCqPKnQAAKGDImVugyqHKnEA8aCHIkYqZQBxAPGgiyJwKm0AAKDIKgABYnCTKpUqAKDUKgCg1iqAAUFhbgCdKqEqrCpyAHIAAKDZIXIAAAFocqYqqCrrAJUab6CZIfcAxQf3IWFyAKAqKWwAaQBnADuA3wDfQOELzyrZKtwq6SrsKvEqAAD1KjQrAAAAAAAAAAAAAEwrbCsAAHErvSsAAAAAAADRK3IC1CoAAAAA2CrnIWV0AKAWI8RjcgDrAOUKgAFhZXkA4SrkKucq8iFvbmVh5CFpbGNhQmRvAPQAIg5sInJlYwAAoBUjcgAA4DXYMd0AAmVpa2/7KhIrKCsuK/IBACsAAAkrZQAAATRm6g0EK28AcgDlAOsNYQBzorgDECsAAAAAEit5AG0A0WMAAWNuFislK2sAAAFhcxsrIStwAHAAcgBvAPgAFw5pAG0AAKA8InMA8AD9DQABYXMsKyEr8AAXDnIAbgA7gP4A/kDsATgrOyswG2QA5QBnAmUAcwCAgdcAO2JkAEMrRCtJK9dAYaCgInIAAKAxKgCgMCqAAWVwcwBRK1MraSvhAAkh4qKkIlsrXysAAAAAYytvAHQAAKA2I2kAcgAAoPEqb+A12GXdcgBrAACg2irhAHgociJpbWUAAKA0IIABYWlwAHYreSu3K2QA5QC+DYADYWRlbXBzdACFK6MrmiunK6wrsCuzK24iZ2xlAACitSVkbHFykCuUK5ornCvvIXduAKC/JeUhZnRloMMl8QACBwCgXCJpImdodABloLkl8QBdDG8AdAAAoOwlaSJudXMAAKA6KuwhdXMAoDkqYgAAoM0p6SFtZQCgOyrlInppdW0AoOIjgAFjaHQAwivKK80rAAFyecYrySsA4DXYydxGZGMAeQBbZPIhb2tnYQABaW/UK9creAD0ANERaCJlYWQAAAFsct4r5ytlAGYAdABhAHIAcgBvAPcAXQbpJGdodGFycm93AKCgIQAJQUhhYmNkZmdobG1vcHJzdHV3CiwNLBEsHSwnLDEsQCxLLFIsYix6LIQsjyzLLOgs7Sz/LAotcgDyAAkDYQByAACgYykAAWNyFSwbLHUAdABlADuA+gD6QPIACQ1yAOMBIywAACUseQBeZHYAZQBtYQABaXkrLDAscgBjADuA+wD7QENkgAFhYmgANyw6LD0scgDyANEO7CFhY3FhYQDyAOAOAAFpckQsSCzzIWh0AKB+KQDgNdgy3XIAYQB2AGUAO4D5APlAYQFWLF8scgAAAWxyWixcLACgvyEAoL4hbABrAACggCUAAWN0Zix2LG8CbCwAAAAAcyxyAG4AZaAcI3IAAKAcI28AcAAAoA8jcgBpAACg+CUAAWFsfiyBLGMAcgBrYTuAqACoQAABZ3CILIssbwBuAHNhZgAA4DXYZt0AA2FkaGxzdZksniynLLgsuyzFLHIAcgBvAPcACQ1vAHcAbgBhAHIAcgBvAPcA2A5hI3Jwb29uAAABbHKvLLMsZQBmAPQAWyxpAGcAaAD0AF0sdQDzAKYOaQAAocUDaGzBLMIs0mNvAG4AxWPwI2Fycm93cwCgyCGAAWNpdADRLOEs5CxvAtcsAAAAAN4scgBuAGWgHSNyAACgHSNvAHAAAKAOI24AZwBvYXIAaQAAoPklYwByAADgNdjK3IABZGlyAPMs9yz6LG8AdAAAoPAi7CFkZWlhaQBmoLUlAKC0JQABYW0DLQYtcgDyAMosbAA7gPwA/EDhIm5nbGUAoKcpgAdBQkRhY2RlZmxub3Byc3oAJy0qLTAtNC2bLZ0toS2/LcMtxy3TLdgt3C3gLfwtcgDyABADYQByAHag6CoAoOkqYQBzAOgA/gIAAW5yOC08LechcnQAoJwpgANla25wcnN0AJkpSC1NLVQtXi1iLYItYQBwAHAA4QAaHG8AdABoAGkAbgDnAKEXgAFoaXIAoSmzJFotbwBwAPQAdCVooJUh7wD4JgABaXVmLWotZwBtAOEAuygAAWJwbi14LXMjZXRuZXEAceCKIgD+AODLKgD+cyNldG5lcQBx4IsiAP4A4MwqAP4AAWhyhi2KLWUAdADhABIraSNhbmdsZQAAAWxyki2WLeUhZnQAoLIiaSJnaHQAAKCzInkAMmThIXNoAKCiIoABZWxyAKcttC24LWKiKCKuLQAAAACyLWEAcgAAoLsicQAAoFoi7CFpcACg7iIAAWJ0vC1eD2EA8gBfD3IAAOA12DPddAByAOkAlS1zAHUAAAFicM0t0C0A4IIi0iAA4IMi0iBwAGYAAOA12GfdcgBvAPAAWQt0AHIA6QCaLQABY3XkLegtcgAA4DXYy9wAAWJw7C30LW4AAAFFZXUt8S0A4IoiAP5uAAABRWV/LfktAOCLIgD+6SJnemFnAKCaKYADY2Vmb3BycwANLhAuJS4pLiMuLi40LukhcmN1YQABZGkULiEuAAFiZxguHC5hAHIAAKBfKmUAcaAnIgCgWSLlIXJwAKAYIXIAAOA12DTdcABmAADgNdho3WWgQCJhAHQA6ABqD2MAcgAA4DXYzNzjCuQRUC4AAFQuAABYLmIuAAAAAGMubS5wLnQuAAAAAIguki4AAJouJxIqEnQAcgDpAB0ScgAA4DXYNd0AAUFhWy5eLnIA8gDnAnIA8gCTB75jAAFBYWYuaS5yAPIA4AJyAPIAjAdhAPAAeh5pAHMAAKD7IoABZHB0APgReS6DLgABZmx9LoAuAOA12GnddQDzAP8RaQBtAOUABBIAAUFhiy6OLnIA8gDuAnIA8gCaBwABY3GVLgoScgAA4DXYzdwAAXB0nS6hLmwAdQDzACUScgDpACASAARhY2VmaW9zdbEuvC7ELsguzC7PLtQu2S5jAAABdXm2LrsudABlADuA/QD9QE9kAAFpecAuwy5yAGMAd2FLZG4AO4ClAKVAcgAA4DXYNt1jAHkAV2RwAGYAAOA12GrdYwByAADgNdjO3AABY23dLt8ueQBOZGwAO4D/AP9AAAVhY2RlZmhpb3N38y73Lv8uAi8MLxAvEy8YLx0vIi9jInV0ZQB6YQABYXn7Lv4u8iFvbn5hN2RvAHQAfGEAAWV0Bi8KL3QAcgDmAB8QYQC2Y3IAAOA12DfdYwB5ADZk5yJyYXJyAKDdIXAAZgAA4DXYa91jAHIAAOA12M/cAAFqbiYvKC8AoA0gagAAoAwg");
}));
// ../../base/node_modules/entities/dist/esm/generated/decode-data-xml.js
var xmlDecodeTree;
var init_decode_data_xml = __esmMin((() => {
	init_decode_shared$1();
	xmlDecodeTree = /* #__PURE__ */ decodeBase64("AAJhZ2xxBwARABMAFQBtAg0AAAAAAA8AcAAmYG8AcwAnYHQAPmB0ADxg9SFvdCJg");
}));
// ../../base/node_modules/entities/dist/esm/internal/bin-trie-flags.js
var BinTrieFlags$1;
var init_bin_trie_flags$1 = __esmMin((() => {
	(function(BinTrieFlags) {
		BinTrieFlags[BinTrieFlags["VALUE_LENGTH"] = 49152] = "VALUE_LENGTH";
		BinTrieFlags[BinTrieFlags["FLAG13"] = 8192] = "FLAG13";
		BinTrieFlags[BinTrieFlags["BRANCH_LENGTH"] = 8064] = "BRANCH_LENGTH";
		BinTrieFlags[BinTrieFlags["JUMP_TABLE"] = 127] = "JUMP_TABLE";
	})(BinTrieFlags$1 || (BinTrieFlags$1 = {}));
}));
// ../../base/node_modules/entities/dist/esm/decode.js
function isNumber$1(code) {
	return code >= CharCodes$2.ZERO && code <= CharCodes$2.NINE;
}
function isHexadecimalCharacter$1(code) {
	return code >= CharCodes$2.UPPER_A && code <= CharCodes$2.UPPER_F || code >= CharCodes$2.LOWER_A && code <= CharCodes$2.LOWER_F;
}
function isAsciiAlphaNumeric(code) {
	return code >= CharCodes$2.UPPER_A && code <= CharCodes$2.UPPER_Z || code >= CharCodes$2.LOWER_A && code <= CharCodes$2.LOWER_Z || isNumber$1(code);
}
/**
* Checks if the given character is a valid end character for an entity in an attribute.
*
* Attribute values that aren't terminated properly aren't parsed, and shouldn't lead to a parser error.
* See the example in https://html.spec.whatwg.org/multipage/parsing.html#named-character-reference-state
*/
function isEntityInAttributeInvalidEnd$1(code) {
	return code === CharCodes$2.EQUALS || isAsciiAlphaNumeric(code);
}
/**
* Creates a function that decodes entities in a string.
*
* @param decodeTree The decode tree.
* @returns A function that decodes entities in a string.
*/
function getDecoder(decodeTree) {
	let returnValue = "";
	const decoder = new EntityDecoder(decodeTree, (data) => returnValue += fromCodePoint$1(data));
	return function decodeWithTrie(input, decodeMode) {
		let lastIndex = 0;
		let offset = 0;
		while ((offset = input.indexOf("&", offset)) >= 0) {
			returnValue += input.slice(lastIndex, offset);
			decoder.startEntity(decodeMode);
			const length = decoder.write(input, offset + 1);
			if (length < 0) {
				lastIndex = offset + decoder.end();
				break;
			}
			lastIndex = offset + length;
			offset = length === 0 ? lastIndex + 1 : lastIndex;
		}
		const result = returnValue + input.slice(lastIndex);
		returnValue = "";
		return result;
	};
}
/**
* Determines the branch of the current node that is taken given the current
* character. This function is used to traverse the trie.
*
* @param decodeTree The trie.
* @param current The current node.
* @param nodeIdx The index right after the current node and its value.
* @param char The current character.
* @returns The index of the next node, or -1 if no branch is taken.
*/
function determineBranch$1(decodeTree, current, nodeIndex, char) {
	const branchCount = (current & BinTrieFlags$1.BRANCH_LENGTH) >> 7;
	const jumpOffset = current & BinTrieFlags$1.JUMP_TABLE;
	if (branchCount === 0) return jumpOffset !== 0 && char === jumpOffset ? nodeIndex : -1;
	if (jumpOffset) {
		const value = char - jumpOffset;
		return value < 0 || value >= branchCount ? -1 : decodeTree[nodeIndex + value] - 1;
	}
	const packedKeySlots = branchCount + 1 >> 1;
	let lo = 0;
	let hi = branchCount - 1;
	while (lo <= hi) {
		const mid = lo + hi >>> 1;
		const midKey = decodeTree[nodeIndex + (mid >> 1)] >> (mid & 1) * 8 & 255;
		if (midKey < char) lo = mid + 1;
		else if (midKey > char) hi = mid - 1;
		else return decodeTree[nodeIndex + packedKeySlots + mid];
	}
	return -1;
}
/**
* Decodes an HTML string, requiring all entities to be terminated by a semicolon.
*
* @param htmlString The string to decode.
* @returns The decoded string.
*/
function decodeHTMLStrict$1(htmlString) {
	return htmlDecoder(htmlString, DecodingMode$1.Strict);
}
var CharCodes$2, TO_LOWER_BIT$1, EntityDecoderState$1, DecodingMode$1, EntityDecoder, htmlDecoder;
var init_decode$2 = __esmMin((() => {
	init_decode_codepoint$1();
	init_decode_data_html$1();
	init_bin_trie_flags$1();
	init_decode_data_xml();
	(function(CharCodes) {
		CharCodes[CharCodes["NUM"] = 35] = "NUM";
		CharCodes[CharCodes["SEMI"] = 59] = "SEMI";
		CharCodes[CharCodes["EQUALS"] = 61] = "EQUALS";
		CharCodes[CharCodes["ZERO"] = 48] = "ZERO";
		CharCodes[CharCodes["NINE"] = 57] = "NINE";
		CharCodes[CharCodes["LOWER_A"] = 97] = "LOWER_A";
		CharCodes[CharCodes["LOWER_F"] = 102] = "LOWER_F";
		CharCodes[CharCodes["LOWER_X"] = 120] = "LOWER_X";
		CharCodes[CharCodes["LOWER_Z"] = 122] = "LOWER_Z";
		CharCodes[CharCodes["UPPER_A"] = 65] = "UPPER_A";
		CharCodes[CharCodes["UPPER_F"] = 70] = "UPPER_F";
		CharCodes[CharCodes["UPPER_Z"] = 90] = "UPPER_Z";
	})(CharCodes$2 || (CharCodes$2 = {}));
	TO_LOWER_BIT$1 = 32;
	(function(EntityDecoderState) {
		EntityDecoderState[EntityDecoderState["EntityStart"] = 0] = "EntityStart";
		EntityDecoderState[EntityDecoderState["NumericStart"] = 1] = "NumericStart";
		EntityDecoderState[EntityDecoderState["NumericDecimal"] = 2] = "NumericDecimal";
		EntityDecoderState[EntityDecoderState["NumericHex"] = 3] = "NumericHex";
		EntityDecoderState[EntityDecoderState["NamedEntity"] = 4] = "NamedEntity";
	})(EntityDecoderState$1 || (EntityDecoderState$1 = {}));
	(function(DecodingMode) {
		/** Entities in text nodes that can end with any character. */
		DecodingMode[DecodingMode["Legacy"] = 0] = "Legacy";
		/** Only allow entities terminated with a semicolon. */
		DecodingMode[DecodingMode["Strict"] = 1] = "Strict";
		/** Entities in attributes have limitations on ending characters. */
		DecodingMode[DecodingMode["Attribute"] = 2] = "Attribute";
	})(DecodingMode$1 || (DecodingMode$1 = {}));
	EntityDecoder = class {
		constructor(decodeTree, emitCodePoint, errors) {
			this.decodeTree = decodeTree;
			this.emitCodePoint = emitCodePoint;
			this.errors = errors;
			/** The current state of the decoder. */
			this.state = EntityDecoderState$1.EntityStart;
			/** Characters that were consumed while parsing an entity. */
			this.consumed = 1;
			/**
			* The result of the entity.
			*
			* Either the result index of a numeric entity, or the codepoint of a
			* numeric entity.
			*/
			this.result = 0;
			/** The current index in the decode tree. */
			this.treeIndex = 0;
			/** The number of characters that were consumed in excess. */
			this.excess = 1;
			/** The mode in which the decoder is operating. */
			this.decodeMode = DecodingMode$1.Strict;
			/** The number of characters that have been consumed in the current run. */
			this.runConsumed = 0;
		}
		/** Resets the instance to make it reusable. */
		startEntity(decodeMode) {
			this.decodeMode = decodeMode;
			this.state = EntityDecoderState$1.EntityStart;
			this.result = 0;
			this.treeIndex = 0;
			this.excess = 1;
			this.consumed = 1;
			this.runConsumed = 0;
		}
		/**
		* Write an entity to the decoder. This can be called multiple times with partial entities.
		* If the entity is incomplete, the decoder will return -1.
		*
		* Mirrors the implementation of `getDecoder`, but with the ability to stop decoding if the
		* entity is incomplete, and resume when the next string is written.
		*
		* @param input The string containing the entity (or a continuation of the entity).
		* @param offset The offset at which the entity begins. Should be 0 if this is not the first call.
		* @returns The number of characters that were consumed, or -1 if the entity is incomplete.
		*/
		write(input, offset) {
			switch (this.state) {
				case EntityDecoderState$1.EntityStart:
					if (input.charCodeAt(offset) === CharCodes$2.NUM) {
						this.state = EntityDecoderState$1.NumericStart;
						this.consumed += 1;
						return this.stateNumericStart(input, offset + 1);
					}
					this.state = EntityDecoderState$1.NamedEntity;
					return this.stateNamedEntity(input, offset);
				case EntityDecoderState$1.NumericStart: return this.stateNumericStart(input, offset);
				case EntityDecoderState$1.NumericDecimal: return this.stateNumericDecimal(input, offset);
				case EntityDecoderState$1.NumericHex: return this.stateNumericHex(input, offset);
				case EntityDecoderState$1.NamedEntity: return this.stateNamedEntity(input, offset);
			}
		}
		/**
		* Switches between the numeric decimal and hexadecimal states.
		*
		* Equivalent to the `Numeric character reference state` in the HTML spec.
		*
		* @param input The string containing the entity (or a continuation of the entity).
		* @param offset The current offset.
		* @returns The number of characters that were consumed, or -1 if the entity is incomplete.
		*/
		stateNumericStart(input, offset) {
			if (offset >= input.length) return -1;
			if ((input.charCodeAt(offset) | TO_LOWER_BIT$1) === CharCodes$2.LOWER_X) {
				this.state = EntityDecoderState$1.NumericHex;
				this.consumed += 1;
				return this.stateNumericHex(input, offset + 1);
			}
			this.state = EntityDecoderState$1.NumericDecimal;
			return this.stateNumericDecimal(input, offset);
		}
		/**
		* Parses a hexadecimal numeric entity.
		*
		* Equivalent to the `Hexademical character reference state` in the HTML spec.
		*
		* @param input The string containing the entity (or a continuation of the entity).
		* @param offset The current offset.
		* @returns The number of characters that were consumed, or -1 if the entity is incomplete.
		*/
		stateNumericHex(input, offset) {
			while (offset < input.length) {
				const char = input.charCodeAt(offset);
				if (isNumber$1(char) || isHexadecimalCharacter$1(char)) {
					const digit = char <= CharCodes$2.NINE ? char - CharCodes$2.ZERO : (char | TO_LOWER_BIT$1) - CharCodes$2.LOWER_A + 10;
					this.result = this.result * 16 + digit;
					this.consumed++;
					offset++;
				} else return this.emitNumericEntity(char, 3);
			}
			return -1;
		}
		/**
		* Parses a decimal numeric entity.
		*
		* Equivalent to the `Decimal character reference state` in the HTML spec.
		*
		* @param input The string containing the entity (or a continuation of the entity).
		* @param offset The current offset.
		* @returns The number of characters that were consumed, or -1 if the entity is incomplete.
		*/
		stateNumericDecimal(input, offset) {
			while (offset < input.length) {
				const char = input.charCodeAt(offset);
				if (isNumber$1(char)) {
					this.result = this.result * 10 + (char - CharCodes$2.ZERO);
					this.consumed++;
					offset++;
				} else return this.emitNumericEntity(char, 2);
			}
			return -1;
		}
		/**
		* Validate and emit a numeric entity.
		*
		* Implements the logic from the `Hexademical character reference start
		* state` and `Numeric character reference end state` in the HTML spec.
		*
		* @param lastCp The last code point of the entity. Used to see if the
		*               entity was terminated with a semicolon.
		* @param expectedLength The minimum number of characters that should be
		*                       consumed. Used to validate that at least one digit
		*                       was consumed.
		* @returns The number of characters that were consumed.
		*/
		emitNumericEntity(lastCp, expectedLength) {
			var _a;
			if (this.consumed <= expectedLength) {
				(_a = this.errors) === null || _a === void 0 || _a.absenceOfDigitsInNumericCharacterReference(this.consumed);
				return 0;
			}
			if (lastCp === CharCodes$2.SEMI) this.consumed += 1;
			else if (this.decodeMode === DecodingMode$1.Strict) return 0;
			this.emitCodePoint(replaceCodePoint$1(this.result), this.consumed);
			if (this.errors) {
				if (lastCp !== CharCodes$2.SEMI) this.errors.missingSemicolonAfterCharacterReference();
				this.errors.validateNumericCharacterReference(this.result);
			}
			return this.consumed;
		}
		/**
		* Parses a named entity.
		*
		* Equivalent to the `Named character reference state` in the HTML spec.
		*
		* @param input The string containing the entity (or a continuation of the entity).
		* @param offset The current offset.
		* @returns The number of characters that were consumed, or -1 if the entity is incomplete.
		*/
		stateNamedEntity(input, offset) {
			const { decodeTree } = this;
			let current = decodeTree[this.treeIndex];
			let valueLength = (current & BinTrieFlags$1.VALUE_LENGTH) >> 14;
			while (offset < input.length) {
				if (valueLength === 0 && (current & BinTrieFlags$1.FLAG13) !== 0) {
					const runLength = (current & BinTrieFlags$1.BRANCH_LENGTH) >> 7;
					if (this.runConsumed === 0) {
						const firstChar = current & BinTrieFlags$1.JUMP_TABLE;
						if (input.charCodeAt(offset) !== firstChar) return this.result === 0 ? 0 : this.emitNotTerminatedNamedEntity();
						offset++;
						this.excess++;
						this.runConsumed++;
					}
					while (this.runConsumed < runLength) {
						if (offset >= input.length) return -1;
						const charIndexInPacked = this.runConsumed - 1;
						const packedWord = decodeTree[this.treeIndex + 1 + (charIndexInPacked >> 1)];
						const expectedChar = charIndexInPacked % 2 === 0 ? packedWord & 255 : packedWord >> 8 & 255;
						if (input.charCodeAt(offset) !== expectedChar) {
							this.runConsumed = 0;
							return this.result === 0 ? 0 : this.emitNotTerminatedNamedEntity();
						}
						offset++;
						this.excess++;
						this.runConsumed++;
					}
					this.runConsumed = 0;
					this.treeIndex += 1 + (runLength >> 1);
					current = decodeTree[this.treeIndex];
					valueLength = (current & BinTrieFlags$1.VALUE_LENGTH) >> 14;
				}
				if (offset >= input.length) break;
				const char = input.charCodeAt(offset);
				if (char === CharCodes$2.SEMI && valueLength !== 0 && (current & BinTrieFlags$1.FLAG13) !== 0) return this.emitNamedEntityData(this.treeIndex, valueLength, this.consumed + this.excess);
				this.treeIndex = determineBranch$1(decodeTree, current, this.treeIndex + Math.max(1, valueLength), char);
				if (this.treeIndex < 0) return this.result === 0 || this.decodeMode === DecodingMode$1.Attribute && (valueLength === 0 || isEntityInAttributeInvalidEnd$1(char)) ? 0 : this.emitNotTerminatedNamedEntity();
				current = decodeTree[this.treeIndex];
				valueLength = (current & BinTrieFlags$1.VALUE_LENGTH) >> 14;
				if (valueLength !== 0) {
					if (char === CharCodes$2.SEMI) return this.emitNamedEntityData(this.treeIndex, valueLength, this.consumed + this.excess);
					if (this.decodeMode !== DecodingMode$1.Strict && (current & BinTrieFlags$1.FLAG13) === 0) {
						this.result = this.treeIndex;
						this.consumed += this.excess;
						this.excess = 0;
					}
				}
				offset++;
				this.excess++;
			}
			return -1;
		}
		/**
		* Emit a named entity that was not terminated with a semicolon.
		*
		* @returns The number of characters consumed.
		*/
		emitNotTerminatedNamedEntity() {
			var _a;
			const { result, decodeTree } = this;
			const valueLength = (decodeTree[result] & BinTrieFlags$1.VALUE_LENGTH) >> 14;
			this.emitNamedEntityData(result, valueLength, this.consumed);
			(_a = this.errors) === null || _a === void 0 || _a.missingSemicolonAfterCharacterReference();
			return this.consumed;
		}
		/**
		* Emit a named entity.
		*
		* @param result The index of the entity in the decode tree.
		* @param valueLength The number of bytes in the entity.
		* @param consumed The number of characters consumed.
		*
		* @returns The number of characters consumed.
		*/
		emitNamedEntityData(result, valueLength, consumed) {
			const { decodeTree } = this;
			this.emitCodePoint(valueLength === 1 ? decodeTree[result] & ~(BinTrieFlags$1.VALUE_LENGTH | BinTrieFlags$1.FLAG13) : decodeTree[result + 1], consumed);
			if (valueLength === 3) this.emitCodePoint(decodeTree[result + 2], consumed);
			return consumed;
		}
		/**
		* Signal to the parser that the end of the input was reached.
		*
		* Remaining data will be emitted and relevant errors will be produced.
		*
		* @returns The number of characters consumed.
		*/
		end() {
			var _a;
			switch (this.state) {
				case EntityDecoderState$1.NamedEntity: return this.result !== 0 && (this.decodeMode !== DecodingMode$1.Attribute || this.result === this.treeIndex) ? this.emitNotTerminatedNamedEntity() : 0;
				case EntityDecoderState$1.NumericDecimal: return this.emitNumericEntity(0, 2);
				case EntityDecoderState$1.NumericHex: return this.emitNumericEntity(0, 3);
				case EntityDecoderState$1.NumericStart:
					(_a = this.errors) === null || _a === void 0 || _a.absenceOfDigitsInNumericCharacterReference(this.consumed);
					return 0;
				case EntityDecoderState$1.EntityStart: return 0;
			}
		}
	};
	htmlDecoder = /* #__PURE__ */ getDecoder(htmlDecodeTree$1);
}));
// ../../base/src/text/named-reference.ts
/** The characters that a name stands for, without `&` and `;`. False: it is not a name. */
function decodeNamedCharacterReference(name) {
	if (!NAME$4.test(name)) return false;
	const reference = `&${name};`;
	const decoded = decodeHTMLStrict$1(reference);
	return decoded === reference ? false : decoded;
}
var NAME$4;
var init_named_reference = __esmMin((() => {
	init_decode$2();
	NAME$4 = /^[A-Za-z][A-Za-z0-9]*$/;
}));
// ../../base/src/import/bibliography/bibtex/tex/scripts.ts
/** `⁻⁶` for `-6`; a text that contains other characters stays as it is. */
function superscript(text) {
	return inCharacters(text, SUPERSCRIPTS);
}
/** `₂` for `2`; a text that contains other characters stays as it is. */
function subscript(text) {
	return inCharacters(text, SUBSCRIPTS);
}
function inCharacters(text, characters) {
	const plain = text.replaceAll("−", "-");
	if (!/^[-+=()n]*\d[-+=()n\d]*$/.test(plain)) return text;
	return plain.replace(/[\s\S]/g, (character) => characters[PLAIN$2.indexOf(character)] ?? character);
}
var PLAIN$2, SUPERSCRIPTS, SUBSCRIPTS;
var init_scripts = __esmMin((() => {
	PLAIN$2 = "0123456789+-=()n";
	SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ";
	SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₙ";
}));
// ../../base/src/import/bibliography/bibtex/tex/markup.ts
/** `Science &amp; Technology` → `Science & Technology`; references to no character stay. */
function decodeReferences(text) {
	if (!text.includes("&")) return text;
	return text.replace(REFERENCE$1, (reference, decimal, hexadecimal, name) => {
		if (name !== void 0) return decodeNamedCharacterReference(name) || reference;
		const code = decimal === void 0 ? Number.parseInt(hexadecimal ?? "", 16) : Number.parseInt(decimal, 10);
		return code >= 32 && code <= 1114111 && (code < 55296 || code > 57343) ? String.fromCodePoint(code) : reference;
	});
}
/** `<i>E. coli</i>` → `E. coli`. Other text in angle brackets stays. */
function stripTags(text) {
	if (!text.includes("<")) return text;
	return text.replace(SCRIPT, (_, letter, content) => letter.toLowerCase() === "p" ? superscript(content.trim()) : subscript(content.trim())).replace(BLOCK_TAG, " ").replace(INLINE_TAG, "");
}
var REFERENCE$1, SCRIPT, BLOCK_TAG, INLINE_TAG;
var init_markup = __esmMin((() => {
	init_named_reference();
	init_scripts();
	REFERENCE$1 = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,30}));/g;
	SCRIPT = /<su([pb])>([^<>]{1,20})<\/su\1>/gi;
	BLOCK_TAG = /<\/?(?:jats:)?(?:p|br|title|sec|li)(?:\s[^<>]{0,300})?\/?>/gi;
	INLINE_TAG = /<\/?(?:i|b|u|em|strong|sub|sup|sc|scp|tt|span|inf|italic|bold|(?:jats|mml):[a-z-]{1,30})(?:\s[^<>]{0,300})?\/?>/gi;
}));
// ../../base/src/import/bibliography/csl/crossref-types.ts
/** The CSL type that a type means; `document` where neither CSL nor Crossref knows it. */
function cslTypeOf$1(type) {
	const today = type.replaceAll("-", "_");
	return isCslType(type) ? type : CSL_BY_CROSSREF.get(type) ?? (isCslType(today) ? today : "document");
}
var CSL_BY_CROSSREF;
var init_crossref_types = __esmMin((() => {
	init_csl();
	CSL_BY_CROSSREF = /* @__PURE__ */ new Map([
		["book-chapter", "chapter"],
		["book-part", "chapter"],
		["book-section", "chapter"],
		["book-series", "collection"],
		["book-set", "collection"],
		["book-track", "chapter"],
		["database", "dataset"],
		["dissertation", "thesis"],
		["edited-book", "book"],
		["journal", "periodical"],
		["journal-article", "article-journal"],
		["journal-issue", "periodical"],
		["journal-volume", "periodical"],
		["monograph", "book"],
		["peer-review", "review"],
		["posted-content", "article"],
		["proceedings", "book"],
		["proceedings-article", "paper-conference"],
		["proceedings-series", "collection"],
		["reference-book", "book"],
		["reference-entry", "entry"],
		["report-component", "report"],
		["report-series", "report"]
	]);
}));
// ../../base/src/text/month-words.ts
function readLanguages() {
	return new Map(Object.values(LANGUAGES$1).flatMap((names) => names.split(" ").flatMap((words, index) => words.split("|").map((word) => [word, index + 1]))));
}
/** The month, from `01`, that a word names in any of these languages: `juin`, `Sept`, `июня`. Null for any other word. */
function monthOfWord(word) {
	monthOfWords ??= readLanguages();
	const month = monthOfWords.get(word.toLowerCase());
	return month === void 0 ? null : String(month).padStart(2, "0");
}
var LANGUAGES$1, monthOfWords;
var init_month_words = __esmMin((() => {
	init_months();
	LANGUAGES$1 = {
		english: MONTH_NAMES.map((name, index) => `${name}|${MONTH_ABBREVIATIONS[index]}|${name.slice(0, 4)}`).join(" ").toLowerCase(),
		german: "januar|jänner|jan februar|feb märz|maerz|mär|mrz april|apr mai juni|jun juli|jul august|aug september|sep|sept oktober|okt november|nov dezember|dez",
		french: "janvier|janv février|fevrier|févr|fév mars avril|avr mai juin juillet|juil août|aout septembre|sept octobre|oct novembre|nov décembre|decembre|déc",
		spanish: "enero|ene febrero|feb marzo abril|abr mayo junio|jun julio|jul agosto|ago septiembre|setiembre|sept octubre|oct noviembre|nov diciembre|dic",
		italian: "gennaio|gen febbraio|feb marzo aprile|apr maggio|mag giugno|giu luglio|lug agosto|ago settembre|sett ottobre|ott novembre|nov dicembre|dic",
		portuguese: "janeiro|jan fevereiro|fev março|marco abril|abr maio junho|jun julho|jul agosto|ago setembro outubro novembro|nov dezembro|dez",
		dutch: "januari|jan februari|feb maart|mrt april|apr mei juni|jun juli|jul augustus|aug september|sep|sept oktober|okt november|nov december|dec",
		swedish: "januari|jan februari|feb mars april|apr maj juni|jun juli|jul augusti|aug september|sep|sept oktober|okt november|nov december|dec",
		danish: "januar|jan februar|feb marts april|apr maj juni|jun juli|jul august|aug september|sep|sept oktober|okt november|nov december|dec",
		polish: "styczeń|stycznia luty|lutego marzec|marca kwiecień|kwietnia maj|maja czerwiec|czerwca lipiec|lipca sierpień|sierpnia wrzesień|września październik|października listopad|listopada grudzień|grudnia",
		czech: "leden|ledna únor|února březen|března duben|dubna květen|května červen|června červenec|července srpen|srpna září říjen|října listopad|listopadu prosinec|prosince",
		turkish: "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
		russian: "январь|января|янв февраль|февраля|фев март|марта апрель|апреля|апр май|мая июнь|июня июль|июля август|августа|авг сентябрь|сентября|сент|сен октябрь|октября|окт ноябрь|ноября|ноя декабрь|декабря|дек",
		ukrainian: "січень|січня лютий|лютого березень|березня квітень|квітня травень|травня червень|червня липень|липня серпень|серпня вересень|вересня жовтень|жовтня листопад|листопада грудень|грудня"
	};
}));
// ../../base/src/import/remembering.ts
/** The function, with its latest answers kept. It must depend on nothing but the text. */
function remembering(answer) {
	const known = /* @__PURE__ */ new Map();
	return (text) => {
		const kept = known.get(text);
		if (kept !== void 0) return kept;
		if (known.size >= MAX_ANSWERS) known.clear();
		const found = answer(text);
		known.set(text, found);
		return found;
	};
}
var MAX_ANSWERS;
var init_remembering = __esmMin((() => {
	MAX_ANSWERS = 500;
}));
// ../../base/src/import/stated-date.ts
/** The date that the whole of `text` states: `2024/06`, `June 2024`, `5. Juni 2024`, `Fall 2023`. Otherwise null. */
function parseStatedDate(text) {
	const trimmed = text.trim();
	return trimmed.length > MAX_LENGTH$7 || !HOLDS_YEAR.test(trimmed) ? null : dateOf(trimmed);
}
function dateOfTwoNumbers(text) {
	const [, first = "", , second = "", year] = TWO_NUMBERS.exec(text) ?? [];
	if (year === void 0) return null;
	if (Number(first) > 12) return toPartialDate(year, second, first);
	if (Number(second) > 12 || first === second) return toPartialDate(year, first, second);
	return toPartialDate(year, null, null);
}
/** Whether the text has the form of a date that does not exist: `2024-13`. */
function isImpossibleDate(text) {
	return /^(?:19|20)\d\d(?:[-/.]\d{1,2}){1,2}[:：,]?$/.test(text.trim()) && parseStatedDate(text) === null;
}
/** A day without a month is ignored. Null if there is no such date. */
function toPartialDate(year, month, day) {
	return parsePartialDate([
		year,
		month,
		month == null ? null : day
	].filter((part) => part != null).map((part) => part.padStart(2, "0")).join("-"));
}
var YEAR, MONTH$1, DAY$1, OF, SEASON, FORMS$3, TWO_NUMBERS, WEEKDAY, HOLDS_YEAR, MAX_LENGTH$7, dateOf;
var init_stated_date = __esmMin((() => {
	init_dates$2();
	init_month_words();
	init_remembering();
	YEAR = "(?<year>(?:19|20)\\d\\d)";
	MONTH$1 = "(?<month>\\p{L}{3,12})\\.?";
	DAY$1 = "(?<day>\\d{1,2})(?:st|nd|rd|th|er|º|ª|\\.)?";
	OF = "(?:\\s+(?:of|de|del|d['’])\\s*|[\\s,-]+)";
	SEASON = "(?:spring|summer|fall|autumn|winter|frühjahr|frühling|sommer|herbst|printemps|été|automne|hiver|primavera|verano|otoño|invierno|early|mid|late|q[1-4]|[1-4]q|春季?|夏季?|秋季?|冬季?)";
	FORMS$3 = [
		`${YEAR}`,
		`${YEAR}[-/.](?<number>\\d{1,2})(?:[-/.](?<day>\\d{1,2})(?:[T\\s]\\d\\d:\\d\\d\\S*)?)?`,
		`${YEAR}(?<number>0[1-9]|1[0-2])(?<day>[0-3]\\d)`,
		`${YEAR}\\s?年(?:\\s?(?<number>\\d{1,2})\\s?月(?:\\s?(?<day>\\d{1,2})\\s?[日号])?)?`,
		`${YEAR}년(?:\\s?(?<number>\\d{1,2})월(?:\\s?(?<day>\\d{1,2})일)?)?`,
		`(?<number>\\d{1,2})[-/.]${YEAR}`,
		`(?<day>\\d{1,2})\\.\\s?(?<number>\\d{1,2})\\.\\s?${YEAR}`,
		`${MONTH$1}(?:,?\\s*['’-]?\\s*|\\s+de[l]?\\s+)${YEAR}`,
		`${MONTH$1}\\s?['’](?<short>\\d\\d)`,
		`${DAY$1}${OF}${MONTH$1}(?:[,\\s-]+|\\s+de[l]?\\s+|['’])${YEAR}`,
		`${MONTH$1}\\s+${DAY$1},?\\s+${YEAR}`,
		`${YEAR}[,\\s-]*${MONTH$1}(?:[\\s-]+${DAY$1})?`,
		`${SEASON}(?:\\s+of)?[,\\s'’-]*${YEAR}`,
		`${YEAR}[,\\s-]*${SEASON}`
	].map((form) => new RegExp(`^(?:${form})$`, "iu"));
	TWO_NUMBERS = /^(\d{1,2})([/-])(\d{1,2})\2((?:19|20)\d\d)$/;
	WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+|^(?:on|in|since|as of)\s+(?=\S*\d|\p{L}+\.?\s*\d)|^the\s+(?=\d)/iu;
	HOLDS_YEAR = /(?:19|20)\d\d|['’]\d\d/;
	MAX_LENGTH$7 = 40;
	dateOf = remembering((trimmed) => {
		const bare = trimmed.replace(/[.,:;]+$/, "").replace(WEEKDAY, "");
		for (const form of FORMS$3) {
			const { year, month, number, day, short } = form.exec(bare)?.groups ?? {};
			const named = month === void 0 ? null : monthOfWord(month);
			if (year === void 0 && short === void 0 || month !== void 0 && named === null) continue;
			return toPartialDate(year ?? `20${short}`, number ?? named, day);
		}
		return dateOfTwoNumbers(bare);
	});
}));
// ../../base/src/import/bibliography/date-words.ts
/** `June 2016`, `3 Jul. 2016`, `27-30 June 2016`, `c. 1996`, `1996–2004`; null if no year is in it. */
function parseDateWords(text) {
	if (text.length > MAX_LENGTH$6) return null;
	const bare = text.trim();
	const stated = parseStatedDate(bare) ?? parseStatedDate(bare.replace(/^(.*\D)\s+(\d{4})$/s, "$2 $1"));
	if (stated !== null) return {
		date: stated,
		isWhole: true
	};
	const [, start, end] = /^(\d{4})\s*[-–—_/]\s*(\d{4})$/.exec(bare) ?? [];
	if (start !== void 0 && end !== void 0) return {
		date: `${start}/${end}`,
		isWhole: true
	};
	const circa = /^(?:c|ca|circa)\.?\s*(\d{4})$/i.exec(bare)?.[1];
	if (circa !== void 0) return {
		date: `${circa}~`,
		isWhole: true
	};
	const year = /(?<!\d)(?:1\d|20)\d\d(?!\d)/.exec(bare)?.[0];
	if (year === void 0) return null;
	const month = findMonth(bare);
	return {
		date: month === null ? year : `${year}-${month}`,
		isWhole: false
	};
}
var MAX_LENGTH$6;
var init_date_words = __esmMin((() => {
	init_months();
	init_stated_date();
	MAX_LENGTH$6 = 200;
}));
// ../../base/src/import/bibliography/csl/dates.ts
/** Null: this has not the form of a date at all. */
function readCslDate(value) {
	if (typeof value === "string") return readText(value);
	if (typeof value === "number") return readText(String(value));
	if (!isObject(value)) return null;
	const { "date-parts": parts, edtf: stated, raw, literal } = value;
	const edtf = parts === void 0 ? null : edtfOfParts(parts, value);
	const text = [
		stated,
		raw,
		literal
	].find((each) => typeof each === "string" && each.trim() !== "");
	if (edtf === null && typeof text === "string") return readText(text);
	if (edtf === void 0) return null;
	if (edtf === null) return Object.keys(value).length === 0 || parts !== void 0 ? NOTHING$3 : null;
	const date = parseEdtf(edtf);
	if (date === null) return {
		...NOTHING$3,
		wrong: edtf,
		isWhole: false
	};
	const isWhole = text === void 0 && Array.isArray(parts) && parts.every((end) => end.length <= 3) && parts.length <= 2;
	return {
		...date,
		wrong: null,
		isWhole
	};
}
/** In EDTF; null: no year; undefined: these are no parts of a date. */
function edtfOfParts(parts, { season, circa }) {
	if (!Array.isArray(parts) || !parts.every((end) => Array.isArray(end) && end.every(isPart))) return void 0;
	return edtfOfCsl({
		"date-parts": parts,
		...(typeof season === "string" || typeof season === "number") && { season: seasonNumber(season) },
		circa: circa !== void 0 && circa !== false && circa !== "false" && circa !== 0 && circa !== "0" && circa !== ""
	});
}
function isPart(part) {
	return part === null || typeof part === "number" && Number.isInteger(part) || /^-?\d{0,4}$/.test(String(part));
}
function seasonNumber(season) {
	return SEASONS$1[String(season).toLowerCase()] ?? season;
}
function readText(text) {
	const bare = text.trim();
	if (bare === "") return NOTHING$3;
	const date = parseEdtf(bare);
	if (date !== null) return {
		...date,
		wrong: null,
		isWhole: true
	};
	const words = parseDateWords(bare);
	const read = words === null ? null : parseEdtf(words.date);
	if (words === null || read === null) return {
		...NOTHING$3,
		wrong: bare,
		isWhole: false
	};
	return {
		...read,
		wrong: null,
		isWhole: words.isWhole
	};
}
var NOTHING$3, SEASONS$1;
var init_dates$1 = __esmMin((() => {
	init_edtf();
	init_date_words();
	init_items$1();
	NOTHING$3 = {
		published: null,
		issued: null,
		wrong: null,
		isWhole: true
	};
	SEASONS$1 = {
		spring: 1,
		summer: 2,
		autumn: 3,
		fall: 3,
		winter: 4
	};
}));
// ../../base/node_modules/valibot/dist/index.mjs
/**
* Returns the global configuration.
*
* @param config The config to merge.
*
* @returns The configuration.
*/
/* @__NO_SIDE_EFFECTS__ */
function getGlobalConfig(config$1) {
	if (!config$1 && !store$4) return DEFAULT_CONFIG;
	return {
		lang: config$1?.lang ?? store$4?.lang,
		message: config$1?.message,
		abortEarly: config$1?.abortEarly ?? store$4?.abortEarly,
		abortPipeEarly: config$1?.abortPipeEarly ?? store$4?.abortPipeEarly
	};
}
/**
* Returns a global error message.
*
* @param lang The language of the message.
*
* @returns The error message.
*/
/* @__NO_SIDE_EFFECTS__ */
function getGlobalMessage(lang) {
	return store$3?.get(lang);
}
/**
* Returns a schema error message.
*
* @param lang The language of the message.
*
* @returns The error message.
*/
/* @__NO_SIDE_EFFECTS__ */
function getSchemaMessage(lang) {
	return store$2?.get(lang);
}
/**
* Returns a specific error message.
*
* @param reference The identifier reference.
* @param lang The language of the message.
*
* @returns The error message.
*/
/* @__NO_SIDE_EFFECTS__ */
function getSpecificMessage(reference, lang) {
	return store$1?.get(reference)?.get(lang);
}
/**
* Stringifies an unknown input to a literal or type string.
*
* @param input The unknown input.
*
* @returns A literal or type string.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _stringify(input) {
	const type = typeof input;
	if (type === "string") return `"${input}"`;
	if (type === "number" || type === "bigint" || type === "boolean") return `${input}`;
	if (type === "object" || type === "function") return (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null";
	return type;
}
/**
* Adds an issue to the dataset.
*
* @param context The issue context.
* @param label The issue label.
* @param dataset The input dataset.
* @param config The configuration.
* @param other The optional props.
*
* @internal
*/
function _addIssue(context, label, dataset, config$1, other) {
	const input = other && "input" in other ? other.input : dataset.value;
	const expected = other?.expected ?? context.expects ?? null;
	const received = other?.received ?? /* @__PURE__ */ _stringify(input);
	const issue = {
		kind: context.kind,
		type: context.type,
		input,
		expected,
		received,
		message: `Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
		requirement: context.requirement,
		path: other?.path,
		issues: other?.issues,
		lang: config$1.lang,
		abortEarly: config$1.abortEarly,
		abortPipeEarly: config$1.abortPipeEarly
	};
	const isSchema = context.kind === "schema";
	const message$1 = other?.message ?? context.message ?? /* @__PURE__ */ getSpecificMessage(context.reference, issue.lang) ?? (isSchema ? /* @__PURE__ */ getSchemaMessage(issue.lang) : null) ?? config$1.message ?? /* @__PURE__ */ getGlobalMessage(issue.lang);
	if (message$1 !== void 0) issue.message = typeof message$1 === "function" ? message$1(issue) : message$1;
	if (isSchema) dataset.typed = false;
	if (dataset.issues) dataset.issues.push(issue);
	else dataset.issues = [issue];
}
/**
* Compares two values using the SameValueZero algorithm, which treats `NaN`
* as equal to itself unlike `===`.
*
* @param value1 The first value.
* @param value2 The second value.
*
* @returns Whether the values are equal.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isSameValueZero(value1, value2) {
	return value1 === value2 || Number.isNaN(value1) && Number.isNaN(value2);
}
/**
* Joins multiple `expects` values with the given separator.
*
* @param values The `expects` values.
* @param separator The separator.
*
* @returns The joined `expects` property.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _joinExpects(values$1, separator) {
	const list = [...new Set(values$1)];
	if (list.length > 1) return `(${list.join(` ${separator} `)})`;
	return list[0] ?? "never";
}
/**
* Eagerly creates and attaches the Standard Schema properties of a schema.
*
* Hint: The contextual `this` type includes the standard properties that are
* attached before the schema is returned.
*
* @param schema The schema to attach standard properties to.
*
* @returns The schema with standard properties attached.
*
* @internal
*/
function _standardSchema(schema) {
	schema["~standard"] = {
		version: 1,
		vendor: "valibot",
		validate: (value$1) => schema["~run"]({ value: value$1 }, /* @__PURE__ */ getGlobalConfig())
	};
	return schema;
}
/**
* Returns the fallback value of the schema.
*
* @param schema The schema to get it from.
* @param dataset The output dataset if available.
* @param config The config if available.
*
* @returns The fallback value.
*/
/* @__NO_SIDE_EFFECTS__ */
function getFallback(schema, dataset, config$1) {
	return typeof schema.fallback === "function" ? schema.fallback(dataset, config$1) : schema.fallback;
}
/**
* Returns the default value of the schema.
*
* @param schema The schema to get it from.
* @param dataset The input dataset if available.
* @param config The config if available.
*
* @returns The default value.
*/
/* @__NO_SIDE_EFFECTS__ */
function getDefault(schema, dataset, config$1) {
	return typeof schema.default === "function" ? schema.default(dataset, config$1) : schema.default;
}
/* @__NO_SIDE_EFFECTS__ */
function array(item, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "array",
		reference: array,
		expects: "Array",
		async: false,
		item,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < input.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.item["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function boolean(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "boolean",
		reference: boolean,
		expects: "boolean",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "boolean") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/**
* Creates a lazy schema.
*
* @param getter The schema getter.
*
* @returns A lazy schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function lazy(getter) {
	return _standardSchema({
		kind: "schema",
		type: "lazy",
		reference: lazy,
		expects: "unknown",
		async: false,
		getter,
		"~run"(dataset, config$1) {
			return this.getter(dataset.value)["~run"](dataset, config$1);
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function literal(literal_, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "literal",
		reference: literal,
		expects: /* @__PURE__ */ _stringify(literal_),
		async: false,
		literal: literal_,
		message: message$1,
		"~run"(dataset, config$1) {
			if (/* @__PURE__ */ _isSameValueZero(dataset.value, this.literal)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function nullable(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullable",
		reference: nullable,
		expects: `(${wrapped.expects} | null)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === null) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === null) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function object(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object",
		reference: object,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function optional(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "optional",
		reference: optional,
		expects: `(${wrapped.expects} | undefined)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function picklist(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "picklist",
		reference: picklist,
		expects: /* @__PURE__ */ _joinExpects(options.map(_stringify), "|"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.options.includes(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function string$1(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "string",
		reference: string$1,
		expects: "string",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "string") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/**
* Creates a unknown schema.
*
* @returns A unknown schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function unknown() {
	return _standardSchema({
		kind: "schema",
		type: "unknown",
		reference: unknown,
		expects: "unknown",
		async: false,
		"~run"(dataset) {
			dataset.typed = true;
			return dataset;
		}
	});
}
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parse result.
*/
/* @__NO_SIDE_EFFECTS__ */
function safeParse(schema, input, config$1) {
	const dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	return {
		typed: dataset.typed,
		success: !dataset.issues,
		output: dataset.value,
		issues: dataset.issues
	};
}
var store$4, DEFAULT_CONFIG, store$3, store$2, store$1;
var init_dist$1 = __esmMin((() => {
	DEFAULT_CONFIG = {
		lang: void 0,
		message: void 0,
		abortEarly: void 0,
		abortPipeEarly: void 0
	};
}));
// ../../base/src/import/bibliography/csl/own-facts.ts
function oneOf(values) {
	return /* @__PURE__ */ picklist(values, `is none of ${values.join(", ")}`);
}
/** A fact as JSON can state it. Whether a text is a date is checked where it is read. */
function factSchema(key) {
	const { type } = PAPER_FIELDS[key];
	if (typeof type !== "string") return /* @__PURE__ */ optional(type.isOptional ? /* @__PURE__ */ nullable(oneOf(type.oneOf)) : oneOf(type.oneOf));
	if (type === "texts") return /* @__PURE__ */ optional(texts$1);
	if (type === "people") return /* @__PURE__ */ optional(/* @__PURE__ */ array(personName, "is not a list"));
	if (type === "extra") return /* @__PURE__ */ optional(/* @__PURE__ */ array(extraField, "is not a list"));
	if (type === "flag") return /* @__PURE__ */ optional(/* @__PURE__ */ boolean("is neither true nor false"));
	return type === "text" ? text$1 : textOrNull$1;
}
/** The facts in `custom.aimap`, and what is wrong with others there, by name. */
function readOwnFacts(value) {
	const wrong = /* @__PURE__ */ new Map();
	if (value === void 0) return {
		facts: {},
		wrong
	};
	if (!isObject(value)) return {
		facts: {},
		wrong: /* @__PURE__ */ new Map([["", "is not an object"]])
	};
	const facts = OWN_KEYS.flatMap((key) => {
		const checked = /* @__PURE__ */ safeParse(SCHEMAS[key], value[key]);
		if (checked.success) return checked.output === void 0 ? [] : [[key, checked.output]];
		wrong.set(key, checked.issues[0].message);
		return [];
	});
	return {
		facts: Object.fromEntries(facts),
		wrong
	};
}
var string, text$1, textOrNull$1, texts$1, namePart, mark, personName, extraField, OWN_KEYS, SCHEMAS;
var init_own_facts = __esmMin((() => {
	init_dist$1();
	init_csl();
	init_fields$1();
	init_model();
	init_names$1();
	init_items$1();
	string = /* @__PURE__ */ string$1("is not a text");
	text$1 = /* @__PURE__ */ optional(string);
	textOrNull$1 = /* @__PURE__ */ optional(/* @__PURE__ */ nullable(string));
	texts$1 = /* @__PURE__ */ array(string, "is not a list");
	namePart = /* @__PURE__ */ optional(/* @__PURE__ */ string$1());
	mark = /* @__PURE__ */ optional(/* @__PURE__ */ literal(true));
	personName = /* @__PURE__ */ object(Object.fromEntries(NAME_PART_ROWS.map(([part, { isText }]) => [part, isText ? namePart : mark])), "is not a name");
	extraField = /* @__PURE__ */ object({
		format: /* @__PURE__ */ picklist(EXTRA_FORMATS),
		name: /* @__PURE__ */ string$1(),
		value: /* @__PURE__ */ unknown()
	}, "is not a field with format, name and value");
	OWN_KEYS = [
		...FACT_KEYS,
		"date",
		"dateSource"
	];
	SCHEMAS = Object.fromEntries(OWN_KEYS.map((key) => [key, factSchema(key)]));
}));
// ../../base/src/import/bibliography/csl/people.ts
/** Null: this is not a list. */
function readCslPeople(value) {
	if (!Array.isArray(value)) return null;
	const read = value.map(readName);
	return {
		names: read.flatMap((each) => each === null || Object.keys(each.name).length === 0 ? [] : [each.name]),
		isWhole: read.every((each) => each?.isWhole === true),
		wrong: read.flatMap((each, at) => each === null ? [at] : [])
	};
}
function readName(value) {
	if (typeof value === "string") return {
		name: value.trim() === "" ? {} : { literal: value.trim() },
		isWhole: true
	};
	if (!isObject(value)) return null;
	const { name: whole, ...rest } = value;
	const parts = typeof whole === "string" && rest.literal === void 0 ? {
		...rest,
		literal: whole
	} : rest;
	const texts = TEXT_PARTS.flatMap((part) => {
		const text = parts[part];
		return typeof text === "string" || typeof text === "number" ? [[part, String(text)]] : [];
	});
	const flags = FLAGS.flatMap((flag) => isSet(parts[flag]) ? [[flag, true]] : []);
	const known = /* @__PURE__ */ new Set([...TEXT_PARTS, ...FLAGS]);
	const isWhole = Object.entries(value).filter(([key, part]) => !known.has(key) && key !== "name" && part !== null).length === 0 && TEXT_PARTS.every((part) => parts[part] == null || typeof parts[part] !== "object");
	return {
		name: Object.fromEntries([...texts.filter(([, text]) => text !== ""), ...flags]),
		isWhole
	};
}
function isSet(value) {
	return value !== void 0 && value !== null && value !== false && value !== 0 && value !== "" && value !== "false";
}
var TEXT_PARTS, FLAGS;
var init_people$2 = __esmMin((() => {
	init_names$1();
	init_items$1();
	TEXT_PARTS = NAME_PART_ROWS.flatMap(([, { csl, isText }]) => isText ? [csl] : []);
	FLAGS = NAME_PART_ROWS.flatMap(([, { csl, isText }]) => isText ? [] : [csl]);
}));
// ../../base/src/import/bibliography/csl/members.ts
function readItem(members) {
	const { id, custom, categories, issued, ...others } = members;
	const reader = new MemberReader(isOwnItem(custom));
	const read = Object.entries(others).map(([name, value]) => [name, reader.read(name, value)]);
	const item = Object.fromEntries(read.filter(([, value]) => value !== void 0 && value !== null));
	for (const [variable, alias] of ALIASES) item[variable] ??= nameOf$1(members[alias]);
	return {
		id: typeof id === "string" || typeof id === "number" ? String(id) : null,
		item: {
			...item,
			custom: { aimap: reader.readCustom(custom) }
		},
		date: reader.readDate(issued),
		collections: reader.readCategories(categories),
		kept: reader.kept,
		problems: reader.problems
	};
}
/** A text, or what an object calls its name. */
function nameOf$1(value) {
	const { name } = isObject(value) ? { name: value.name } : { name: value };
	return typeof name === "string" && name !== "" ? name : void 0;
}
function hasTags(title) {
	return plainTitle$1(title) !== title.replace(/\s+/g, " ").trim();
}
/** Whether it is one that we wrote, which states every character as it is. */
function isOwnItem(custom) {
	const { aimap } = isObject(custom) ? custom : { aimap: void 0 };
	return isObject(aimap) && "origin" in aimap;
}
var PEOPLE$3, TEXTS, ALIASES, LISTS$1, MemberReader;
var init_members = __esmMin((() => {
	init_csl();
	init_markup();
	init_crossref_types();
	init_dates$1();
	init_items$1();
	init_own_facts();
	init_people$2();
	PEOPLE$3 = Object.values(ROLE_VARIABLES);
	TEXTS = /* @__PURE__ */ new Set([
		...TEXT_VARIABLES.map(([, variable]) => variable),
		"DOI",
		"URL",
		"keyword"
	]);
	ALIASES = [["event-title", "event"], ["publisher-place", "publisher-location"]];
	LISTS$1 = /* @__PURE__ */ new Set([
		"ISSN",
		"ISBN",
		"keyword"
	]);
	MemberReader = class {
		isOwn;
		kept = [];
		problems = [];
		constructor(isOwn) {
			this.isOwn = isOwn;
		}
		/** The value as CSL has it; undefined: there is none. A member that no field holds is left as it is. */
		read(name, value) {
			if (value === null || value === void 0) return void 0;
			if (name === "type") return this.readType(value);
			if (PEOPLE$3.includes(name)) return this.readPeople(name, value);
			return TEXTS.has(name) ? this.readText(name, value) : value;
		}
		readDate(value) {
			if (value === null || value === void 0) return null;
			const date = readCslDate(value);
			if (date === null) this.refuse("issued", value, "is not a date");
			else if (!date.isWhole) this.keep("issued", value);
			return date;
		}
		readCategories(value) {
			if (value === null || value === void 0) return [];
			this.keep("categories", value);
			const names = Array.isArray(value) ? value.filter((name) => typeof name === "string") : [];
			if (!Array.isArray(value) || names.length < value.length) this.complain("categories", "is not a list of texts");
			return names.map((name) => name.trim()).filter((name) => name !== "");
		}
		readCustom(value) {
			if (value === null || value === void 0) return void 0;
			if (!isObject(value)) {
				this.refuse("custom", value, "is not an object");
				return;
			}
			const { aimap, ...others } = value;
			if (Object.keys(others).length > 0) this.keep("custom", others);
			const { facts, wrong } = readOwnFacts(aimap);
			for (const [key, message] of wrong) this.complain(key === "" ? "custom.aimap" : `custom.aimap.${key}`, message);
			return facts;
		}
		readType(value) {
			if (typeof value !== "string") {
				this.refuse("type", value, "is not a text");
				return;
			}
			if (!isCslType(value)) this.keep("type", value);
			return cslTypeOf$1(value);
		}
		readPeople(name, value) {
			const people = readCslPeople(value);
			if (people === null) {
				this.refuse(name, value, "is not a list");
				return;
			}
			if (!people.isWhole) this.keep(name, value);
			for (const at of people.wrong) this.complain(`${name}[${at}]`, "is not a name");
			return people.names;
		}
		readText(name, value) {
			const values = (Array.isArray(value) ? value : [value]).filter((each) => each !== null);
			if (!values.every((each) => typeof each === "string" || typeof each === "number")) {
				this.refuse(name, value, Array.isArray(value) ? "is not a list of texts" : "is not a text");
				return;
			}
			const texts = values.map((each) => String(each).replace(/^https?:\/\/id\.crossref\.org\/isbn\//, ""));
			const stated = (LISTS$1.has(name) ? texts.join(", ") : texts[0]) ?? "";
			const text = this.isOwn ? stated : this.withoutMarkup(name, stated);
			const isWhole = LISTS$1.has(name) || texts.length <= 1;
			const isShortened = name === "publisher" && THESIS_BEFORE_SCHOOL.test(text);
			if (!isWhole || isShortened || name === "title" && hasTags(text) || name === "abstract" && text !== stated) this.keep(name, value);
			return text === "" ? void 0 : text;
		}
		/** Publishers write references to characters, and Crossref has abstracts in JATS. */
		withoutMarkup(name, text) {
			const decoded = decodeReferences(text);
			return name === "abstract" ? stripTags(decoded).trim() : decoded;
		}
		keep(name, value) {
			this.kept.push({
				format: "csl-json",
				name,
				value
			});
		}
		complain(member, message) {
			this.problems.push({
				member,
				message
			});
		}
		refuse(name, value, message) {
			this.keep(name, value);
			this.complain(name, message);
		}
	};
}));
// ../../base/src/import/bibliography/csl-json.ts
var csl_json_exports = /* @__PURE__ */ __exportAll$1({ parseCslJson: () => parseCslJson });
/** The references of a CSL-JSON text in its order. Elements that are not items are left out with a remark. */
function parseCslJson(text, file) {
	const read = jsonElements(text);
	if ("problem" in read) return {
		references: [],
		remarks: [],
		problems: [{
			file,
			at: null,
			rule: "not-read",
			message: read.problem
		}]
	};
	const references = [];
	const remarks = [];
	for (const { element, at } of read.elements) if (!isObject(element)) remarks.push({
		file,
		at,
		rule: "not-read",
		message: "is not an object"
	});
	else if (isEmpty(element)) remarks.push({
		file,
		at,
		rule: "not-read",
		message: "left out: it states nothing"
	});
	else {
		const result = toReference$1(element, {
			element,
			at
		}, file);
		references.push(result.reference);
		for (const remark of result.remarks) remarks.push(remark);
	}
	return {
		references,
		remarks,
		problems: []
	};
}
/** A type alone is nothing that a paper could be made of. */
function isEmpty(members) {
	return Object.entries(members).every(([name, value]) => name === "type" || value === null || value === "");
}
function toReference$1(members, { at }, file) {
	const read = readItem(members);
	const facts = makeReference(...factsOf(read));
	const remark = (member, rule, message) => ({
		file,
		at: `${at}.${member}`,
		rule,
		message
	});
	const wrongDate = read.date?.wrong ?? null;
	const remarks = [
		...read.id === null ? [remark("id", "missing-id", "is missing")] : [],
		...facts.title === "" ? [remark("title", "missing-title", "is missing")] : [],
		...wrongDate === null ? [] : [remark("issued", "impossible-date", `"${wrongDate}" is not a date`)],
		...read.problems.map(({ member, message }) => remark(member, "not-read", message))
	];
	return {
		reference: {
			...facts,
			id: read.id,
			title: facts.title || facts.url || facts.doi || read.id || "untitled",
			shownDate: shownDateOfCsl(read.item),
			collections: read.collections,
			notes: remarksIn(facts.extra),
			file,
			at
		},
		remarks
	};
}
/** What our own export states besides in `custom.aimap` wins. */
function factsOf({ item, date, kept }) {
	const facts = factsOfCsl(item);
	const own = item.custom?.aimap ?? {};
	const { published = null, issued = null } = date ?? {};
	return [
		facts,
		own.published === void 0 ? { published } : {},
		own.issued === void 0 ? { issued } : {},
		own.arxiv === void 0 ? { arxiv: facts.arxiv ?? arxivInNote(facts.note) } : {},
		own.origin === void 0 ? { extra: [...kept, ...facts.extra] } : {}
	];
}
/** Zotero writes a line such as `arXiv: 2309.08600 [cs]` into the note. */
function arxivInNote(note) {
	const line = /^arXiv:[ \t]*(\S+)/im.exec(note ?? "")?.[1];
	return line === void 0 ? null : parseArxivId(line);
}
/** What its owner wrote about it, in this format or in the one that it came from. */
function remarksIn(extra) {
	const texts = extra.flatMap(({ format, name, value }) => REMARK_FIELDS[format].some((field) => field === name) && typeof value === "string" ? [value] : []);
	return [...new Set(texts)];
}
var init_csl_json = __esmMin((() => {
	init_csl();
	init_identifiers();
	init_reference$1();
	init_items$1();
	init_members();
}));
// ../../base/src/map/ris-types.ts
/** Null for a type that RIS does not have. */
function cslOfRisType(type) {
	return CSL_BY_RIS.get(type.toUpperCase()) ?? null;
}
function risOfCslType(type) {
	return RIS_BY_CSL[type] ?? [...CSL_BY_RIS].find(([, csl]) => csl === type)?.[0] ?? GENERIC$1;
}
/** The tag of editors in a record of this type. */
function editorTag(type) {
	return WITHOUT_EDITORS.has(type) ? "ED" : "A2";
}
var CSL_BY_RIS, GENERIC$1, RIS_BY_CSL, WITHOUT_EDITORS;
var init_ris_types = __esmMin((() => {
	CSL_BY_RIS = /* @__PURE__ */ new Map([
		["ABST", "article-journal"],
		["ADVS", "motion_picture"],
		["AGGR", "dataset"],
		["ANCIENT", "classic"],
		["ART", "graphic"],
		["BILL", "bill"],
		["BLOG", "post-weblog"],
		["BOOK", "book"],
		["CASE", "legal_case"],
		["CHAP", "chapter"],
		["CHART", "figure"],
		["CLSWK", "classic"],
		["COMP", "software"],
		["CONF", "paper-conference"],
		["CPAPER", "paper-conference"],
		["CTLG", "entry"],
		["DATA", "dataset"],
		["DBASE", "dataset"],
		["DICT", "entry-dictionary"],
		["EBOOK", "book"],
		["ECHAP", "chapter"],
		["EDBOOK", "book"],
		["EJOUR", "article-journal"],
		["ELEC", "webpage"],
		["ENCYC", "entry-encyclopedia"],
		["FIGURE", "figure"],
		["GEN", "document"],
		["GOVDOC", "report"],
		["HEAR", "hearing"],
		["ICOMM", "post"],
		["INPR", "article-journal"],
		["INTV", "interview"],
		["JFULL", "periodical"],
		["JOUR", "article-journal"],
		["LEGAL", "regulation"],
		["MANSCPT", "manuscript"],
		["MAP", "map"],
		["MGZN", "article-magazine"],
		["MPCT", "motion_picture"],
		["MULTI", "motion_picture"],
		["MUSIC", "musical_score"],
		["NEWS", "article-newspaper"],
		["PAMP", "pamphlet"],
		["PAT", "patent"],
		["PCOMM", "personal_communication"],
		["RPRT", "report"],
		["SER", "periodical"],
		["SLIDE", "speech"],
		["SOUND", "song"],
		["STAND", "standard"],
		["STAT", "legislation"],
		["STD", "standard"],
		["THES", "thesis"],
		["UNBILL", "bill"],
		["UNPB", "article"],
		["UNPD", "article"],
		["VIDEO", "motion_picture"],
		["WEB", "webpage"],
		["BOOK CHAPTER", "chapter"],
		["CONFERENCE PAPER", "paper-conference"],
		["CONFERENCE PROCEEDING", "paper-conference"],
		["CONFERENCE PROCEEDINGS", "paper-conference"],
		["DATASET", "dataset"],
		["JOURN", "article-journal"],
		["JOURNAL", "article-journal"],
		["JOURNAL ARTICLE", "article-journal"],
		["PREPRINT", "article"],
		["REPORT", "report"],
		["THESIS", "thesis"],
		["WEB PAGE", "webpage"]
	]);
	GENERIC$1 = "GEN";
	RIS_BY_CSL = {
		"article-journal": "JOUR",
		article: "UNPB",
		bill: "BILL",
		chapter: "CHAP",
		classic: "CLSWK",
		collection: "BOOK",
		dataset: "DATA",
		figure: "FIGURE",
		motion_picture: "MPCT",
		"paper-conference": "CPAPER",
		periodical: "JFULL",
		post: "ELEC",
		report: "RPRT",
		review: "JOUR",
		"review-book": "JOUR"
	};
	WITHOUT_EDITORS = new Set("ADVS BILL CASE HEAR ICOMM MPCT MUSIC PAT PCOMM SLIDE SOUND VIDEO".split(" "));
}));
// ../../base/src/import/bibliography/ris/dates.ts
/** The date of publication. Lines that say more than it, or something else, are not taken. */
function takeDate(record) {
	const written = TAGS.flatMap((tag) => record.values(tag));
	const year = written.filter((text) => !text.startsWith("0000")).flatMap((text) => /^\d{4}/.exec(text) ?? [])[0];
	const parse = (text) => parseRisDate(text) ?? (year === void 0 ? null : parseRisDate(`${text} ${year}`));
	const [first, ...others] = written.flatMap((text) => parse(text)?.date ?? []);
	const date = first === void 0 ? null : others.find((other) => other.startsWith(`${first}-`)) ?? first;
	record.takeWhere(TAGS, (text) => {
		const stated = parse(text);
		return stated?.isWhole === true && date !== null && saysAll(date, stated.date);
	});
	const wrong = date === null ? written[0] ?? null : null;
	return {
		...parseEdtf(date ?? "") ?? {
			published: null,
			issued: null
		},
		wrong
	};
}
/** Whether a date in EDTF begins with the other one. */
function saysAll(date, other) {
	return date.startsWith(other) && /^(?:[-/~?%]|$)/.test(date.slice(other.length));
}
function parseRisDate(text) {
	const [, year, month = "", day = "", other = ""] = SLASHES.exec(text) ?? [];
	if (year === void 0) return parseDateWords(text);
	if (year === "0000") return null;
	const parts = [
		year,
		month,
		day
	].map((part) => part.padStart(2, "0"));
	const given = parts.slice(0, Math.max(parts.indexOf("00"), 0) || parts.length).join("-");
	const date = parsePartialDate(given) ?? parsePartialDate(year);
	if (date === null) return null;
	return withOther({
		date,
		isWhole: date === given && other === ""
	}, other.trim());
}
/** The part after the day: a season, a month, or a date that says more. */
function withOther({ date, isWhole }, other) {
	const season = SEASONS[other.toLowerCase()];
	if (date.length === 4 && season !== void 0) return {
		date: `${date}-${season}`,
		isWhole: true
	};
	const edtf = parseEdtf(other);
	if (edtf !== null && edtf.published === date) return {
		date: other,
		isWhole: true
	};
	const month = date.length === 4 ? findMonth(other) : null;
	return month === null ? {
		date,
		isWhole
	} : {
		date: `${date}-${month}`,
		isWhole: false
	};
}
var TAGS, SLASHES, SEASONS;
var init_dates = __esmMin((() => {
	init_dates$2();
	init_edtf();
	init_months();
	init_date_words();
	TAGS = [
		"DA",
		"PY",
		"Y1"
	];
	SLASHES = /^(\d{4})(?:[/.-](\d{0,2})(?:[/.-](\d{0,2}))?)?(?:\/(.*))?$/;
	SEASONS = {
		spring: "21",
		summer: "22",
		autumn: "23",
		fall: "23",
		winter: "24"
	};
}));
// ../../base/src/import/bibliography/ris/people.ts
function parseRisPeople(lines) {
	const stated = lines.flatMap((line) => line.split(";")).flatMap((name) => splitAtCommas(name.trim()));
	const named = stated.map(withoutOthers).filter((name) => name !== "");
	const isCut = named.length > 0 && stated.some((name) => AND_OTHERS.test(name));
	return {
		names: named.map(parseRisName),
		isComplete: !isCut
	};
}
function withoutOthers(text) {
	const name = text.replace(AND_OTHERS, "").trim();
	return name === text || !name.endsWith(",") ? name : name.slice(0, -1);
}
/** Several people between commas: `Doe, J., Roe, R.`, or family names alone. One person has at most three parts. */
function splitAtCommas(text) {
	const parts = text.split(",").map((part) => part.trim());
	if (parts.length < 4 || parts.includes("") || parts.slice(2).every((part) => SUFFIX$1.test(part))) return [text];
	if (!parts.every((part, at) => at % 2 === 0 || INITIALS$3.test(part))) return parts;
	return parts.flatMap((family, at) => at % 2 === 0 ? [[family, parts[at + 1]].filter(Boolean).join(", ")] : []);
}
function parseRisName(text) {
	const [family = "", given = "", ...suffixes] = text.split(",").map((part) => part.trim());
	const suffix = suffixes.filter((part) => part !== "").join(", ");
	if (family === "" || text.startsWith(`${family},,`)) return { literal: text.replace(",,", ",") };
	if (given === "" && suffix === "") return INITIALS_FIRST.test(family) ? parsePersonName(family) : { literal: family };
	return {
		...familyParts(family),
		...givenParts(given),
		...suffix !== "" && { suffix }
	};
}
/** Lower-case words before a family name are particles: `van der Maaten`. */
function familyParts(family) {
	const words = family.split(/\s+/);
	const start = words.findIndex((word) => !isLowerCase(word));
	if (start <= 0) return { family };
	return {
		nonDroppingParticle: words.slice(0, start).join(" "),
		family: words.slice(start).join(" ")
	};
}
/** And so are those after a given name, which do not go with the family name: `Goethe, Johann Wolfgang von`. */
function givenParts(given) {
	const words = given.split(/\s+/);
	const end = words.findLastIndex((word) => !isLowerCase(word)) + 1;
	if (end === 0 || end === words.length) return given === "" ? {} : { given };
	return {
		given: words.slice(0, end).join(" "),
		droppingParticle: words.slice(end).join(" ")
	};
}
function isLowerCase(word) {
	return /^\p{Ll}/u.test(word);
}
var AND_OTHERS, INITIALS_FIRST, SUFFIX$1, INITIALS$3;
var init_people$1 = __esmMin((() => {
	init_names$1();
	AND_OTHERS = /(?:^|[\s,])(?:et al\.?|and others)$/i;
	INITIALS_FIRST = /^(?:\p{Lu}\.[\s-]*)+\p{L}/u;
	SUFFIX$1 = /^(?:[JS]r\.?|[IVX]+|Ph\.?\s?D\.?|M\.?D\.?|M\.?Sc?\.?|B\.?Sc?\.?|Esq\.?)$/i;
	INITIALS$3 = /^(?:\p{Lu}\.?[\s-]*)+$/u;
}));
// ../../base/src/import/bibliography/ris/publication.ts
function takePublication(record, type) {
	const publisher = record.take("PB");
	const byOrganization = isByOrganization(type) && publisher !== null && !REPOSITORY.test(publisher);
	return [
		takeContainers(record, type),
		takeNumbers(record, type),
		{
			pages: takePages(record, type),
			edition: JOURNAL$1.includes(type) ? null : record.take("ET"),
			publisher: byOrganization ? null : publisher,
			publisherPlace: record.take("CY", "PP"),
			organizations: byOrganization ? [publisher] : []
		}
	];
}
function takeContainers(record, type) {
	if (IN_SERIES.includes(type)) return {
		venue: null,
		event: null,
		collectionTitle: record.take("T3", "T2")
	};
	if (isArxivVenue(record.peek(...VENUE_TAGS) ?? "")) return {
		venue: null,
		event: null,
		collectionTitle: record.take("T3")
	};
	const hasProceedings = type === "paper-conference" && record.peek("C3") !== null;
	return {
		venue: hasProceedings ? record.take("C3") : record.take(...VENUE_TAGS),
		event: hasProceedings ? record.take("T2") : null,
		collectionTitle: record.take("T3")
	};
}
function takeNumbers(record, type) {
	const isbns = record.takeWhere(["SN"], (value) => ISBN.test(value));
	const issns = record.takeWhere(["SN"], (value) => ISSN.test(value));
	return {
		volume: record.take("VL", "VO"),
		issue: record.take("IS", "CP"),
		number: record.take("M1", ...type === "report" ? ["SN"] : [], "SV"),
		isbn: isbns.join(", ") || null,
		issn: issns.join(", ") || null
	};
}
/** `1` and `9`, or `1-9` in one line. */
function takePages(record, type) {
	const [start, end] = [record.peek("SP"), record.peek("EP")];
	if (end === null && WITH_PAGE_COUNT.includes(type) && /^\d+\s*(?:p|pp|pages?)?\.?$/i.test(start ?? "")) return null;
	const first = record.take("SP")?.replace(/\s+/g, " ").replace(/ ?[–-]+ ?/g, "-") ?? null;
	const last = record.take("EP")?.replace(/^.*[–-]\s*/, "") ?? null;
	if (first === null || last === null) return first ?? last ?? pageRange(record.take("C7"));
	return first === last || first.endsWith(`-${last}`) ? first : `${first}-${last}`;
}
function pageRange(text) {
	return text?.replace(/\s+/g, " ").replace(/ ?[–-]+ ?/g, "-") ?? null;
}
var IN_SERIES, JOURNAL$1, WITH_PAGE_COUNT, VENUE_TAGS, ISSN, ISBN;
var init_publication$1 = __esmMin((() => {
	init_csl();
	init_identifiers();
	IN_SERIES = [
		"book",
		"classic",
		"map",
		"software"
	];
	JOURNAL$1 = [
		"article",
		"article-journal",
		"article-magazine",
		"article-newspaper"
	];
	WITH_PAGE_COUNT = [
		"book",
		"classic",
		"manuscript",
		"thesis"
	];
	VENUE_TAGS = [
		"T2",
		"JF",
		"JO",
		"BT",
		"JA",
		"J2",
		"J1"
	];
	ISSN = /(?<![\d-])\d{4}-?\d{3}[\dXx](?![\d-])/;
	ISBN = /(?<!\d)(?:97[89][\s-]?)?(?:\d[\s-]?){9}[\dXx](?!\d)/;
}));
// ../../base/src/import/bibliography/ris/record.ts
/** Publishers write references to characters, such as `&amp;`. */
function clean(value) {
	const text = decodeReferences(value);
	return text.search(SEPARATOR) < 0 ? text.trim() : text.replace(SEPARATOR, " ").replace(/ {2,}/g, " ").trim();
}
/**
* A record ends with `ER`, or where the next one begins. One without a type has to have a title or people, and one with a
* type something else.
*/
function splitRecords(text) {
	const records = [];
	const strayLines = [];
	let record = null;
	const end = () => {
		if (record === null) return;
		if (record.isReference || record.type !== "" && !record.isEmpty) records.push(record);
		else for (const line of record.lineNumbers) strayLines.push(line);
		record = null;
	};
	for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
		const [, tag, value = ""] = TAGGED.exec(line) ?? [];
		if (tag === "ER" || tag === "TY") end();
		if (tag === "ER" || line.trim() === "") continue;
		if (tag !== void 0) {
			record ??= new RisRecord();
			record.add(tag, value, index + 1);
		} else if (record === null) strayLines.push(index + 1);
		else record.continue(line, index + 1);
	}
	end();
	return {
		records,
		strayLines
	};
}
var RisRecord, LISTS, SEPARATOR, TAGGED;
var init_record = __esmMin((() => {
	init_markup();
	RisRecord = class {
		lines = [];
		/** From 1. */
		lineNumbers = [];
		add(tag, value, lineNumber) {
			this.lines.push({
				tag,
				value: clean(value),
				isTaken: false
			});
			this.lineNumbers.push(lineNumber);
		}
		/** A line without a tag continues the value before it; keywords and files have one on each line. */
		continue(text, lineNumber) {
			const last = this.lines.at(-1);
			if (last === void 0) return;
			if (LISTS.has(last.tag)) {
				this.add(last.tag, text, lineNumber);
				return;
			}
			last.value = `${last.value}${last.value === "" ? "" : " "}${clean(text)}`;
			this.lineNumbers.push(lineNumber);
		}
		/** Whether it states what it is about: a title or people. */
		get isReference() {
			return this.values("TI", "T1", "AU", "A1").length > 0;
		}
		/** The first value that is not empty, tag by tag; lines that repeat it are taken, too. */
		take(...tags) {
			const value = this.peek(...tags);
			for (const line of this.lines) if (line.value === value && tags.includes(line.tag)) line.isTaken = true;
			return value;
		}
		/** The same, but its line counts as not read. */
		peek(...tags) {
			for (const tag of tags) {
				const found = this.lines.find((line) => line.tag === tag && line.value !== "" && !line.isTaken);
				if (found !== void 0) return found.value;
			}
			return null;
		}
		/** Whether it states nothing but its type. */
		get isEmpty() {
			return this.lines.every(({ tag, value }) => tag === "TY" || value === "");
		}
		/** Its type; empty if it states none. */
		get type() {
			return this.values("TY")[0]?.toUpperCase() ?? "";
		}
		/** All values with these tags that are not empty; whether their lines have been read does not matter. */
		values(...tags) {
			return this.lines.filter(({ tag, value }) => tags.includes(tag) && value !== "").map(({ value }) => value);
		}
		/** All values that are not empty, in the order of the lines. */
		takeAll(...tags) {
			return this.takeWhere(tags, () => true);
		}
		/** Those that `isMeant`. */
		takeWhere(tags, isMeant) {
			const found = this.lines.filter(({ tag, value, isTaken }) => !isTaken && tags.includes(tag) && isMeant(value));
			for (const line of found) line.isTaken = true;
			return found.map(({ value }) => value).filter((value) => value !== "");
		}
		/** A row for a line that has been taken and says more than the fact. */
		keep(tag, value) {
			this.lines.push({
				tag,
				value,
				isTaken: false
			});
		}
		/** What has not been taken, a row for each line. */
		rest() {
			return this.lines.filter(({ value, isTaken }) => !isTaken && value !== "").map(({ tag, value }) => ({
				format: "ris",
				name: tag,
				value
			}));
		}
	};
	LISTS = /* @__PURE__ */ new Set([
		"KW",
		"L1",
		"L2",
		"L3",
		"L4"
	]);
	SEPARATOR = /[\u2028\u2029\u0085\v\f]/g;
	TAGGED = /^\s*([A-Z][A-Z0-9])(?: {1,2}-|-(?=\s|$))(.*)$/s;
}));
// ../../base/src/import/bibliography/ris.ts
var ris_exports = /* @__PURE__ */ __exportAll$1({ parseRis: () => parseRis });
/** The references of a RIS text in its order, and what could not be read. */
function parseRis(text, file) {
	const { records, strayLines } = splitRecords(text);
	const results = records.map((record) => toReference(record, file));
	const remarks = results.flatMap((result) => result.remarks);
	const [first] = strayLines;
	if (first !== void 0) {
		const lines = strayLines.length === 1 ? "a line" : `${strayLines.length} lines`;
		remarks.push({
			file,
			at: first,
			rule: "not-read",
			message: `left out: ${lines} outside of any reference`
		});
	}
	return {
		references: results.map(({ reference }) => reference),
		remarks,
		problems: []
	};
}
/** Each fact takes its lines from the record; the lines that remain are kept in `extra`. */
function toReference(record, file) {
	const [at = 1] = record.lineNumbers;
	const identifiers = takeIdentifiers(record);
	const type = takeType(record, identifiers.arxiv !== null);
	const { wrong, published, issued } = takeDate(record);
	const title = takeTitle(record, type.cslType);
	const people = takePeople(record, type.cslType);
	const publication = takePublication(record, type.cslType);
	const texts = takeTexts(record);
	const remarks = [];
	if (title === null) remarks.push({
		file,
		at,
		rule: "missing-title",
		message: "a reference without a title"
	});
	if (wrong !== null) remarks.push({
		file,
		at,
		rule: "impossible-date",
		message: `"${wrong}" is not a date`
	});
	const id = record.take("ID");
	const notes = record.values(...REMARK_FIELDS.ris).filter((text) => text !== texts.note);
	const cut = people.authorsComplete ? [] : [{
		format: "ris",
		name: "AU",
		value: "et al."
	}];
	return {
		reference: makeReference(identifiers, type, people, ...publication, texts, {
			published,
			issued,
			title: title ?? identifiers.url ?? identifiers.doi ?? "untitled",
			alternativeTitles: record.values("TT"),
			extra: [...record.rest(), ...cut],
			id,
			notes,
			file,
			at
		}),
		remarks
	};
}
/** Tags in a title, such as `<i>`, are those of CSL. A title that has some is kept, too. */
function takeTitle(record, type) {
	const stated = record.take("TI", "T1", "CT", ...TITLED_BY_BOOK.includes(type) ? ["BT"] : []);
	const title = stated === null ? "" : plainTitle$1(stated);
	if (stated !== null && title !== stated.replace(/\s+/g, " ")) record.keep("TI", stated);
	return title === "" ? null : title;
}
/** A type that its CSL type would not give back is kept, too. */
function takeType(record, isOnArxiv) {
	const stated = cslOfRisType(record.peek("TY") ?? "") ?? "document";
	const cslType = (stated === "document" || stated === "article-journal") && isOnArxiv && isInArxiv(record, stated) ? "article" : stated;
	record.takeWhere(["TY"], (type) => type === risOfCslType(cslType));
	return {
		cslType,
		kind: kindOfCslType(cslType)
	};
}
/** Whether it appeared nowhere but on arXiv. */
function isInArxiv(record, type) {
	const venue = record.peek(...VENUE_TAGS);
	return venue === null ? type === "document" : isArxivVenue(venue);
}
function takeIdentifiers(record) {
	const stated = record.take("DO") ?? record.values("M3").find((text) => parseDoi(text) !== null) ?? null;
	const doi = stated === null ? null : parseDoi(stated) ?? stated;
	record.takeWhere(["M3"], (text) => doi !== null && parseDoi(text)?.toLowerCase() === doi.toLowerCase());
	return {
		pmid: takePmid(record),
		url: takeUrl(record),
		doi,
		arxiv: takeArxiv(record),
		files: record.takeWhere(["L1", "L2"], (address) => !isWebAddress(address))
	};
}
/** The first address; a line with several of them is kept, too. */
function takeUrl(record) {
	const [first = null] = (record.peek("UR", "LK") ?? record.values("L2", "L1").find(isWebAddress) ?? null)?.replace(/\s+/g, " ").split(/ ?[; ] ?(?=https?:\/\/)/i) ?? [];
	record.takeWhere([
		"UR",
		"LK",
		"L2",
		"L1"
	], (value) => value === first);
	return first;
}
function takeArxiv(record) {
	const [stated] = record.takeWhere([
		"AN",
		"M3",
		"C7"
	], (text) => /^arxiv:/i.test(text) && parseArxivId(text) !== null);
	const named = record.peek(...VENUE_TAGS);
	const inVenue = named !== null && isArxivVenue(named) ? IN_TEXT.exec(named)?.[0] : void 0;
	const texts = [
		stated,
		...record.values("DO", "UR", "LK", "L1", "L2", "C7"),
		inVenue
	];
	for (const text of texts) {
		const id = text === void 0 ? null : parseArxivId(text);
		if (id !== null) return id;
	}
	return null;
}
/** PubMed states it in several ways, and other databases state their own numbers in the same tag. */
function takePmid(record) {
	const isPubMed = /^(?:pubmed|medline|nlm)$/i.test(record.peek("DB") ?? "");
	const idOf = (text) => (/^(?:PMID:?|PM:)\s*(\d+)$/i.exec(text) ?? /^(\d+)\s*\[pmid\]$/i.exec(text) ?? (isPubMed ? /^(\d+)$/.exec(text) : null))?.[1];
	const [line] = record.takeWhere([
		"AN",
		"U1",
		"UR"
	], (text) => idOf(text) !== void 0);
	return line === void 0 ? null : idOf(line) ?? null;
}
function takePeople(record, cslType) {
	const type = record.type;
	const stated = record.takeAll("ED", editorTag(type));
	const editors = stated.length === 0 && cslType === "book" ? record.takeAll("A3") : stated;
	const first = parseRisPeople(record.takeAll("AU", "A1"));
	const areEditors = type === "EDBOOK" && editors.length === 0;
	return {
		authorNames: areEditors ? [] : first.names,
		authorsComplete: first.isComplete,
		editorNames: areEditors ? first.names : parseRisPeople(editors).names,
		translatorNames: parseRisPeople(record.takeAll("A4")).names
	};
}
function takeTexts(record) {
	return {
		abstract: record.take("AB", "N2"),
		note: record.take("N1"),
		language: record.take("LA"),
		genre: record.take("M3"),
		keywords: [...new Set(record.takeAll("KW").flatMap((line) => line.split(";").map((word) => word.trim())))].filter(Boolean)
	};
}
var TITLED_BY_BOOK, IN_TEXT;
var init_ris = __esmMin((() => {
	init_csl();
	init_identifiers();
	init_ris_types();
	init_reference$1();
	init_dates();
	init_people$1();
	init_publication$1();
	init_record();
	TITLED_BY_BOOK = [
		"article",
		"book",
		"manuscript"
	];
	IN_TEXT = /(?<=^|[\s:(])(?:arxiv:\s*)?\d{4}\.\d{4,5}(?:v\d+)?(?=$|[\s)\],;])/i;
}));
// ../../base/src/import/outline.ts
/** An entry of which only the line and the title are known. */
function bareEntry(line, title) {
	return {
		line,
		key: null,
		isLiteral: false,
		isUndated: false,
		reference: null,
		title,
		date: null,
		authors: [],
		authorsComplete: true,
		organizations: [],
		venue: null,
		kind: null,
		keywords: [],
		status: null,
		tags: [],
		added: null,
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
/** The outline of a file that cannot be read. */
function unreadOutline(file, problems) {
	return {
		file,
		title: null,
		description: null,
		topics: [],
		headings: [],
		leftOut: [],
		remarks: [],
		problems
	};
}
/** The title of an outline that states none: the name of its file, without folder and ending. */
function titleFromFile(file) {
	return file.replace(/^.*[\\/]|\.\w+$/g, "");
}
var init_outline = __esmMin((() => {}));
// ../../base/src/text/encodings.ts
/** Why bytes with NULs are no text: they are UTF-16 that does not say so, or nothing that is known. */
function problemOfNuls(bytes) {
	const start = bytes.subarray(0, MAX_PROBE - MAX_PROBE % 2);
	const even = start.subarray(0, start.length - start.length % 2);
	const found = ["UTF-16LE", "UTF-16BE"].find((encoding) => {
		return isReadable((encoding === "UTF-16LE" ? even : Buffer.from(even).swap16()).toString("utf16le").replace(/[\ud800-\udbff]$/, ""));
	});
	if (found === void 0 || even.length < MIN_PROBE) return "is not text";
	return `is ${found} without a byte order mark; convert it to UTF-8: "iconv -f ${found} -t UTF-8 OLD > NEW"`;
}
/** Whether all characters are assigned ones that are printed, and some are those of a line in ASCII. */
function isReadable(text) {
	return /[A-Za-z \n]/.test(text) && !/[^\P{C}\p{Cf}\t\n\f\r]/u.test(text);
}
var MAX_PROBE, MIN_PROBE;
var init_encodings = __esmMin((() => {
	MAX_PROBE = 4096;
	MIN_PROBE = 16;
}));
// ../../base/src/import/plain-text.ts
/** Why this is not text at all, with the line. Null: it is. */
function binaryProblem(text, file) {
	if (!isBinary(text)) return null;
	const message = problemOfNuls(Buffer.from(text.slice(0, START_LENGTH$2)));
	return {
		file,
		at: lineAt(text, text.search(UNPRINTABLE$1)),
		rule: "not-read",
		message
	};
}
/** Why a text is not read as a list or bibliography, with the line. Null: it is. */
function plainTextProblem(text, file) {
	const binary = binaryProblem(text, file);
	if (binary !== null) return binary;
	for (let start = 0, line = 1; start < text.length; line += 1) {
		const end = text.indexOf("\n", start);
		const length = (end < 0 ? text.length : end) - start;
		if (length > MAX_LINE_LENGTH) return {
			file,
			at: line,
			rule: "not-read",
			message: `has a line of ${length} characters`
		};
		if (end < 0) break;
		start = end + 1;
	}
	return null;
}
/** One stray control character is no reason to refuse a list. A NUL is, and so is one unprintable character in ten. */
function isBinary(text) {
	const start = text.slice(0, START_LENGTH$2);
	const unprintable = start.match(new RegExp(UNPRINTABLE$1, "gu"))?.length ?? 0;
	return start.includes("\0") || unprintable * 10 > start.length;
}
function lineAt(text, index) {
	return text.slice(0, index).split("\n").length;
}
var MAX_LINE_LENGTH, UNPRINTABLE$1, START_LENGTH$2;
var init_plain_text = __esmMin((() => {
	init_encodings();
	MAX_LINE_LENGTH = 1e6;
	UNPRINTABLE$1 = /[^\P{Cc}\t\n\v\f\r]|\ufffd/u;
	START_LENGTH$2 = 1e5;
}));
// ../../base/src/import/table/cells.ts
/** The delimiter that separates the most cells of the first line. */
function delimiterOf(text) {
	const [first = ""] = text.split(/\r?\n/, 1);
	const count = (delimiter) => first.split(delimiter).length;
	return count("	") > 1 ? "	" : count(";") > count(",") ? ";" : ",";
}
/** The rows that have any text, each read when it is asked for. */
function* rowsOf(text, delimiter) {
	const scanner = new CellScanner(text, delimiter);
	for (let row = scanner.next(); row !== null; row = scanner.next()) if (row.cells.some((cell) => cell !== "")) yield row;
}
var CellScanner;
var init_cells = __esmMin((() => {
	CellScanner = class {
		text;
		delimiter;
		at = 0;
		line = 1;
		constructor(text, delimiter) {
			this.text = text;
			this.delimiter = delimiter;
		}
		/** The next row; null at the end. */
		next() {
			if (this.at >= this.text.length) return null;
			const { line } = this;
			const cells = [];
			do
				cells.push(this.text[this.at] === "\"" ? this.quotedCell() : this.plainCell());
			while (this.skipDelimiter());
			this.skipLineEnd();
			return {
				line,
				cells
			};
		}
		plainCell() {
			const start = this.at;
			while (this.at < this.text.length && !this.isAtEndOfCell()) this.at += 1;
			return this.text.slice(start, this.at).trim();
		}
		isAtEndOfCell() {
			const character = this.text[this.at];
			return character === this.delimiter || character === "\n" || character === "\r";
		}
		/** Two quotation marks are one. What comes after the closing one, up to the next delimiter, belongs to the cell. */
		quotedCell() {
			let cell = "";
			for (;;) {
				const close = this.text.indexOf("\"", this.at + 1);
				const end = close < 0 ? this.text.length : close;
				cell += this.text.slice(this.at + 1, end);
				this.at = end + 1;
				if (this.text[this.at] !== "\"" || close < 0) break;
				cell += "\"";
			}
			this.line += cell.split("\n").length - 1;
			return cell + this.plainCell();
		}
		skipDelimiter() {
			const isDelimiter = this.text[this.at] === this.delimiter;
			if (isDelimiter) this.at += 1;
			return isDelimiter;
		}
		skipLineEnd() {
			if (this.text[this.at] === "\r") this.at += 1;
			if (this.text[this.at] === "\n") this.at += 1;
			this.line += 1;
		}
	};
}));
// ../../base/src/import/reader-marks.ts
/** The status that the whole of a cell states: `read`, `To do`, `✅`, `[x]`. Null: it states none. */
function statusOfWords(cell) {
	const words = cell.toLowerCase().replace(/\ufe0f/g, "").replace(/’/g, "'").replace(/\s+/g, " ").trim();
	const plain = words.replace(/[\p{Extended_Pictographic}✓☐🗹]/gu, "").trim();
	return STATUS_OF_WORDS.get(words) ?? STATUS_OF_WORDS.get(plain) ?? null;
}
/** The tags in a cell: `a, b`, `#a #b`. */
function tagsOfWords(cell) {
	const separator = /(?:^|\s)#/.test(cell) ? /\s*[,;，、]\s*|\s+(?=#)/ : /\s*[,;，、]\s*/;
	const tags = cell.split(separator).map((tag) => tag.replace(/^[\s#[`]+|[\s\]`]+$/g, ""));
	return [...new Set(tags.filter((tag) => tag !== ""))];
}
var STATUS_NAME, TAGS_NAME, WORDS_OF_STATUS, STATUS_OF_WORDS;
var init_reader_marks = __esmMin((() => {
	init_model();
	STATUS_NAME = /^(?:status|read(?:ing)? status|read\?|状态|阅读状态|進捗|ステータス|상태)$/i;
	TAGS_NAME = /^(?:tags?|manual tags|labels?)$/i;
	WORDS_OF_STATUS = {
		queued: "todo|to do|to-do|to read|to-read|unread|not read|not started|queue|planned|pending|backlog|later|no|未读|待读|未読|[ ]|☐|⬜|🔲",
		reading: "in progress|in-progress|wip|started|ongoing|currently reading|在读|阅读中|[/]|📖|🚧|🔄",
		read: "done|finished|complete|completed|yes|已读|已完成|既読|読了|완료|x|[x]|✅|✔|✓|☑|🗹",
		dropped: "abandoned|skip|skipped|cancelled|canceled|won't read|[-]|🚫"
	};
	STATUS_OF_WORDS = new Map(STATUSES.flatMap((status) => [status, ...WORDS_OF_STATUS[status].split("|")].map((words) => [words, status])));
}));
// ../../base/src/import/table/columns.ts
/** The columns of a table with these names. */
function columnsOf(names) {
	const own = [...PAPER_KEYS, ...REPEATED];
	const isOwn = [
		"type",
		"id",
		"title"
	].every((name) => names.includes(name)) && names.every((name) => own.includes(name));
	const hasParts = names.includes("authorNames");
	const uses = names.map((name) => isOwn ? ownUse(name, hasParts) : usedFor(name));
	return {
		names,
		isOwn,
		uses: uses.map((use, at) => use != null && uses.indexOf(use) < at ? null : use)
	};
}
function ownUse(name, hasParts) {
	if (name === "authors") return hasParts ? void 0 : "authors";
	if ([
		"id",
		"date",
		"dateSource",
		"placements",
		"notes"
	].includes(name)) return OTHER_USES.find((use) => use === name);
	return FACT_KEYS.find((key) => key === name);
}
function usedFor(name) {
	const bare = name.toLowerCase().replace(/[_\s-]+/g, " ").trim();
	return USES.find(([, form]) => form.test(bare))?.[0] ?? null;
}
var OTHER_USES, USES, REPEATED;
var init_columns = __esmMin((() => {
	init_csl();
	init_fields$1();
	init_reader_marks();
	OTHER_USES = [
		"id",
		"authors",
		"editors",
		"date",
		"dateSource",
		"day",
		"topic",
		"group",
		"comment",
		"notes",
		"placements",
		"type"
	];
	USES = [
		["title", /^(?:(?:paper|article|work|publication|document|book) )?(?:titles?|name)$|^(?:paper|article|work|标题|论文)$/],
		["authors", /^(?:authors?|author\(?s\)?|author full names|by|people|writers?|作者)$/],
		["editors", /^editors?$/],
		["date", /^(?:date|published(?: (?:on|date))?|publication date|release date|cover date|日期)$/],
		["day", /^(?:year|publication year|pub(?:lished)? year|py|when|年份)$/],
		["venue", /^(?:venue|journal(?: title)?|conference|publication(?: title)?|source(?: title)?|book ?title|published in|where|proceedings)$/],
		["url", /^(?:urls?|links?|web ?(?:page|site)|page|address|pdf|paper (?:url|link))$/],
		["doi", /^doi$/],
		["arxiv", /^(?:arxiv|arxiv ?id|eprint)$/],
		["code", /^(?:code|git ?hub|repo(?:sitory)?|code (?:url|link)|implementation)$/],
		["demo", /^(?:demo|demo (?:url|link))$/],
		["abstract", /^abstract(?: note)?$/],
		["keywords", /^(?:key ?words?|author keywords|index keywords|automatic tags)$/],
		["tags", TAGS_NAME],
		["status", STATUS_NAME],
		["organizations", /^(?:organi[sz]ations?|institut(?:e|es|ion|ions)|affiliations?|labs?|compan(?:y|ies)|university)$/],
		["topic", /^(?:topics?|topic ?path|sections?|categor(?:y|ies)|collections?|folders?|areas?|subjects?|themes?|fields?)$/],
		["group", /^(?:group|subsection|subtopic)$/],
		["comment", /^(?:comments?|descriptions?|summary|tl;?dr|remarks?|why)$/],
		["notes", /^(?:notes?|my notes)$/],
		["id", /^(?:id|key|cite ?key|citation ?key|bibtex ?key)$/],
		["type", /^(?:type|item type|document type|kind|publication type)$/],
		["volume", /^vol(?:ume)?\.?$/],
		["issue", /^(?:issue|number|no\.?)$/],
		["pages", /^(?:pages?|pp\.?)$/],
		["publisher", /^publisher$/],
		["isbn", /^isbn$/],
		["issn", /^issn$/],
		["language", /^lang(?:uage)?$/],
		["files", /^(?:files?|file attachments?)$/]
	];
	REPEATED = [
		"type",
		"year",
		"layer",
		"layers",
		"editors",
		"translators",
		"by",
		"topic"
	];
}));
// ../../base/src/import/markdown/entry/venues.ts
/** The venue that the whole of `text` names, with the year in it: `Preprint'24`. Otherwise null. */
function parseVenue(text) {
	const trimmed = text.trim();
	return trimmed.length > 160 ? null : venueOf(trimmed);
}
/** `arXiv 2404`: April 2024. Null if it is a year, or no preprint. */
function numberedPreprint(text) {
	const [, name = "", digits = ""] = /\d{4}$/.test(text) ? /^(.{4,20}?)[\s-]?(\d{4})$/.exec(text) ?? [] : [];
	const date = monthOfNumber(digits);
	return date !== null && IS_PREPRINT.test(name) ? {
		venue: null,
		date,
		kind: "preprint"
	} : null;
}
/** The month that the first four digits of an arXiv id name: `2404` is April 2024. Null if they can be a year. */
function monthOfNumber(digits) {
	const [, year, month] = /^(0[7-9]|[1-4]\d)(0[1-9]|1[0-2])$/.exec(digits) ?? [];
	return year === void 0 || /^20/.test(digits) ? null : parsePartialDate(`20${year}-${month}`);
}
function kindOfVenue(name) {
	if (IS_JOURNAL.test(name)) return "article";
	return IS_CONFERENCE.test(name) ? "conference" : null;
}
/** `23` is 2023, `98` is 1998. */
function shortYear(digits) {
	return digits === void 0 ? null : parsePartialDate(`${digits >= "50" ? "19" : "20"}${digits}`);
}
/** The kind of work that the whole of `text` names: `Book`, `PhD thesis`. Otherwise null. */
function parseKind(text) {
	return KIND_OF_WORDS.get(text.trim().toLowerCase()) ?? null;
}
/** Whether the whole of `text` is a date or a venue. */
function isDateOrVenue(text) {
	return parseStatedDate(text) !== null || parseVenue(text) !== null;
}
/** Whether the whole of `text` is a date, or a venue that is known by name. */
function isKnownVenue(text) {
	const bare = text.trim().replace(/[.,:;]+$/, "");
	return parseStatedDate(bare) !== null || KNOWN_VENUE.test(bare) || YEAR_FIRST.test(bare);
}
/**
* A venue that is not known by name, with its date after it: `Synthesis Lectures on Graphs, Morgan & Claypool, 2019`. Every
* word of it begins with a capital. Only where nothing but facts is expected.
*/
function parseDatedSource(text) {
	const trimmed = text.trim();
	return trimmed.length > 400 || !/\d\d/.test(trimmed) ? null : datedSourceOf(trimmed);
}
/** `Journal of Things 33(4):` → `Journal of Things` */
function withoutVolume$1(words) {
	const last = words.findLastIndex((word) => !/^[([]?(?:vol\.?|no\.?|pp?\.?|[\d.:()–-]+)[,;:)\]]*$/i.test(word));
	return words.slice(0, last + 1).join(" ").replace(/[\s,;:(]+$/, "");
}
/** Whether the words can be the name of a venue whose date comes after them. */
function isSource(text) {
	const bare = text.trim().replace(/^in:?\s+/i, "");
	return bare.length <= MAX_SOURCE_LENGTH$1 && isSourceName(bare.split(/\s+/));
}
function isSourceName(words) {
	const [first = ""] = words;
	if (words.length === 0 || words.length > MAX_SOURCE_WORDS || !/^["'(]?\p{Lu}/u.test(first)) return false;
	if (words.filter((word) => /[,;]$/.test(word)).length > MAX_SOURCE_COMMAS) return false;
	return !(words.length === 1 && !/\p{Lu}.*\p{Lu}/u.test(first)) && words.every((word) => SOURCE_WORD.test(word));
}
/** The parts of a list of facts. A comma inside a date separates nothing: `ICML, June 5, 2024` has two. */
function splitFacts(words) {
	const parts = [];
	for (const part of words.split(/[,;|｜，]|\s\/\s/).filter((each) => each.trim() !== "")) {
		const joined = `${parts.at(-1) ?? ""},${part}`;
		if (parts.length > 0 && parseStatedDate(joined) !== null) parts[parts.length - 1] = joined;
		else parts.push(part);
	}
	return parts;
}
var JOURNALS, CONFERENCES, PREPRINT, QUALIFIER, LEAD, KNOWN_VENUE, ABBREVIATION, YEAR_FIRST, YEAR_AND_NAME, IS_PREPRINT, IS_JOURNAL, IS_CONFERENCE, LEAD_AT_START, MAX_LENGTH$5, venueOf, PRESENTATION, KIND_OF_WORDS, MAX_SOURCE_LENGTH$1, MAX_SOURCE_WORDS, MAX_SOURCE_COMMAS, SOURCE_WORD, datedSourceOf;
var init_venues = __esmMin((() => {
	init_dates$2();
	init_remembering();
	init_stated_date();
	JOURNALS = "jmlr|tmlr|distill(?=\\d)|tacl|taslp|tip|tmm|tits|ral|ra-l|tro|t-ro|ijrr|tcsvt|tmi|mia|j\\. [A-Za-z. ]+|journal of [A-Za-z& ]+|bioinformatics|nucleic acids research|tpami|pami|ijcv|nature(?: [A-Z]\\w+)*|science(?: [A-Z]\\w+)*|pnas|neural computation|neuroimage|cell|elife|plos \\w+|siam \\w+|acm computing surveys|csur|tois|tkde|tnnls|tvcg|tog|jair|cacm|computational linguistics|ieee [a-z& ]+|proc\\. ieee|transactions [a-z& ]+";
	CONFERENCES = "neurips|nips|icml|iclr|aaai|ijcai|acl|emnlp|naacl|eacl|aacl|coling|conll|lrec(?:-coling)?|cvpr|iccv|eccv|wacv|bmvc|accv|kdd|sigkdd|www|webconf|sigir|cikm|wsdm|recsys|ecir|icdm|sdm|uai|aistats|colt|corl|icra|iros|rss|interspeech|icassp|siggraph(?: asia)?|chi|uist|cscw|vldb|pvldb|sigmod|icde|osdi|sosp|nsdi|asplos|isca|mlsys|usenix \\w+|ccs|ndss|oakland|s&p|miccai|isbi|ismir|acm mm|mm|acmmm|faccts?|aies|colm|icse|fse|ase|issta|pldi|popl|stoc|focs|soda|3dv|blackboxnlp|\\*sem|semeval|ecml(?:[- ]pkdd)?|acml|icpr|icip|ijcnn|esann|iui|hri|aamas|lics|cav|tacas|pact|cgo|hpca|micro|dac|date|fpga|eurosys|atc|raid|eurosys|acsac|asiaccs|eurosp|euros&p|percom|ubicomp|imwut|dis|mobisys|mobicom|infocom|sigcomm|imc|l4dc|automl|midl|ipmi|log|chil|mlhc|nlpcc|ijcnlp|repl4nlp|wmt|sigdial|inlg|iwslt|tpdl|jcdl|ht|icwsm|hcomp|umap|eswc|iswc|cogsci|ecai|pkdd|ilp|ksem|pakdd|dasfaa|edbt|cidr|socc|middleware|hotos|hotnets|hotstorage|fast|icpp|ipdps|sc|ppopp|cc|lctes|oopsla|icfp|esop|saner|msr|icpc|icst|icsme|re|esem|gecco|cec|ppsn|foga|isr|humanoids|case|ecc|cdc|acc|arso|ro-man|icarm|robio|wafr|isrr|iser|fsr|siggraph asia|eurographics|eg|pacific graphics|pg|sgp|i3d|hpg|egsr|gi|vis|vast|infovis|pacificvis|eurovis|ismar|vr|ieee vr|ieee vis";
	PREPRINT = "(?:arxiv (?:e-?print|preprint)[:\\s]\\s?(?:arxiv:\\s?)?\\d{4}\\.\\d{4,5}(?:v\\d+)?(?: \\[[\\w.-]+\\])?|arxiv(?:\\s?\\(v\\d+\\))?|preprint|bioa?rxiv|techrxiv|medrxiv|corr|chemrxiv|psyarxiv|socarxiv|osf|ssrn|openreview|under review|in submission|techreport)(?: preprints?)?";
	QUALIFIER = "(?:[-\\s:,(]*(?:findings?|workshops?|oral|spotlight|poster|short|long|demos?|main|highlight|outstanding|best|paper|papers|award|runner[- ]up|honou?rable mention|track|datasets?|benchmarks?|d&b|db|industry|tiny|system|tutorial|extended abstract|notable|top[- ]?\\d+%?|w|and|&|@?[a-z]{2,12} workshop)\\)?)*";
	LEAD = "(?:(?:accepted|published|to appear|appeared|presented)?\\s*(?:in|at|to|by)\\s+|accepted\\s+)?(?:proc(?:\\.|eedings)?\\s+(?:of\\s+)?(?:the\\s+)?|findings of\\s+)?";
	KNOWN_VENUE = new RegExp(`^(?<name>${LEAD}(?:${CONFERENCES}|${JOURNALS}|${PREPRINT}))(?<mark>${QUALIFIER})(?:(?:(?<=[A-Za-z])(?<glued>\\d\\d)(?!\\d)|(?:\\s?['’\`‘]\\s?|-|(?<=[A-Z]{3})\\s)(?<short>\\d\\d)(?!\\d)|[-\\s,.'’]*(?<when>(?:19|20)\\d\\d(?:[-/.]\\d{1,2})?)))?(?<more>${QUALIFIER})$`, "i");
	ABBREVIATION = new RegExp(`^(?<name>(?:[A-Z][\\w&*/+-]*\\s?){1,4}?)(?:\\s?['’\`‘]\\s?(?<short>\\d\\d)(?!\\d)|(?<=[A-Z]{2}[\\w-]*\\s?)[-\\s'’]{0,2}(?<when>(?:19|20)\\d\\d))(?<more>${QUALIFIER})$`);
	YEAR_FIRST = new RegExp(`^(?<when>(?:19|20)\\d\\d)[-,\\s]+(?<name>${CONFERENCES}|${JOURNALS}|${PREPRINT})(?<more>${QUALIFIER})$`, "i");
	YEAR_AND_NAME = /^(?<when>(?:19|20)\d\d)-(?<name>[A-Z][\w&*/+-]*(?:\s[A-Z][\w&.-]*){0,4})$/;
	IS_PREPRINT = new RegExp(`^${PREPRINT}$`, "i");
	IS_JOURNAL = new RegExp(`^(?:${JOURNALS})$`, "i");
	IS_CONFERENCE = new RegExp(`^(?:${CONFERENCES})$`, "i");
	LEAD_AT_START = new RegExp(`^${LEAD}`, "i");
	MAX_LENGTH$5 = 80;
	venueOf = remembering((trimmed) => {
		const bare = trimmed.replace(/[.,:;]+$/, "");
		if (bare.length > MAX_LENGTH$5) return null;
		const numbered = numberedPreprint(bare);
		if (numbered !== null) return numbered;
		const dated = /\d\d/.test(bare) ? YEAR_FIRST.exec(bare) ?? ABBREVIATION.exec(bare) ?? YEAR_AND_NAME.exec(bare) : null;
		const { name, mark = "", short, glued, when, more = "" } = (KNOWN_VENUE.exec(bare) ?? dated)?.groups ?? {};
		if (name === void 0) return null;
		const date = when === void 0 ? shortYear(short ?? glued) : parseStatedDate(when);
		const plain = name.replace(LEAD_AT_START, "").replace(/\s+papers?$/i, "").trim();
		if (IS_PREPRINT.test(plain)) return {
			venue: null,
			date,
			kind: "preprint"
		};
		return {
			venue: `${plain}${`${mark}${more}`.replace(PRESENTATION, " ").replace(/[\s,(:)-]+/g, " ").trimEnd()}`.trim(),
			date,
			kind: kindOfVenue(plain)
		};
	});
	PRESENTATION = /\b(?:oral|spotlight|poster|short|long|main|highlight|paper|best|award|outstanding|notable|runner[- ]up|honou?rable mention)\b/gi;
	KIND_OF_WORDS = /* @__PURE__ */ new Map([
		["book", "book"],
		["thesis", "thesis"],
		["phd thesis", "thesis"],
		["master thesis", "thesis"],
		["technical report", "report"],
		["tech report", "report"],
		["preprint", "preprint"],
		["arxiv", "preprint"]
	]);
	MAX_SOURCE_LENGTH$1 = 200;
	MAX_SOURCE_WORDS = 24;
	MAX_SOURCE_COMMAS = 2;
	SOURCE_WORD = /^[(\p{Pi}"']?(?:[\p{Lu}\p{Lo}\d][\p{L}\p{M}\p{N}&.:'’/+*()-]*|[&–-]|pp?\.|vol\.?|no\.?|of|on|and|for|the|in|to|de|des|du|la|le|les|et|und|der|für|y|e|van|von|zu|w\/)[,;:)\p{Pf}"']*$/u;
	datedSourceOf = remembering((trimmed) => {
		const bare = trimmed.replace(/[.,:;]+$/, "");
		if (bare.length > MAX_SOURCE_LENGTH$1) return null;
		const words = bare.replace(/^in:?\s+/i, "").split(/\s+/);
		for (const count of [
			3,
			2,
			1
		]) {
			const date = parseStatedDate(words.slice(-count).join(" ").replace(/^\(|\)$/g, ""));
			const name = words.slice(0, -count);
			if (date === null) continue;
			const isDatedWord = date.length > 4 && name.length === 1 && /^\p{Lu}\p{L}+,?$/u.test(name[0] ?? "");
			if (!isSourceName(name) && !isDatedWord) return null;
			const venue = withoutVolume$1(name);
			const kind = parseKind(venue);
			return {
				venue: kind === null ? venue : null,
				date,
				kind
			};
		}
		return null;
	});
}));
// ../../base/src/import/markdown/entry/people.ts
/** The people named by the whole of `text`. Null if some of it is not a name, or nothing shows that it is one. */
function parsePeople$1(text, { isMarked = false } = {}) {
	if (text.length > MAX_LENGTH$4) return null;
	return isMarked ? markedPeople(text) : plainPeople(text);
}
function peopleIn$3(text, { isMarked }) {
	if (hasOddWord(text) || text.trim().includes("\n")) return null;
	const { bare, organizations } = withoutAffiliations(text.replace(/\s+/g, " ").trim().replace(/^(?:by\b|authors?\s*:)\s*/i, "").replace(/[\s,;:]+$/, ""));
	if (bare === "") return null;
	const single = familyFirstEtAl(bare);
	if (single !== null) return {
		...single,
		organizations
	};
	const list = familiesFirst(bare) ?? givenNamesFirst$2(bare);
	const isComplete = !OTHERS$1.test(list);
	const names = splitNames(list.replace(OTHERS$1, ""));
	const haveInitials = beginWithInitials(names);
	if (names.length === 0 || !names.every((name) => isName(name, { haveInitials }))) return null;
	const isMarkedAsPeople = isMarked && (names.length > 1 || /\s/.test(names[0] ?? ""));
	return !isComplete || isMarkedAsPeople || lookLikePeople(names, list, text) ? {
		authors: names,
		isComplete,
		organizations
	} : null;
}
/** Nearly all texts that are asked about are no names: a word in small letters says so, and nothing else is looked at. */
function hasOddWord(text) {
	return !/[(（]/.test(text) && ODD_WORD.test(text);
}
/** Whether the words list so many names that they are people where a date or venue is next: `Doe, Roe and Poe`. */
function isListOfPeople(text) {
	const names = parsePeople$1(text, { isMarked: true })?.authors ?? [];
	const isEnded = !/(?:\band|&)\s/.test(text) || /(?:\band|&)\s[^,;&]*$/.test(text);
	return names.length >= MIN_LISTED$1 && isEnded;
}
/** The names without the places in brackets after them. A date or venue in brackets stays, so that it is seen. */
function withoutAffiliations(text) {
	if (!/[(（]/.test(text)) return {
		bare: text,
		organizations: []
	};
	const groups = [...text.matchAll(AFFILIATION)].map(([, words = ""]) => words);
	const arePlaces = groups.every((words) => /^\p{Lu}/u.test(words) && !splitFacts(words).some(isDateOrVenue));
	if (groups.length === 0 || !arePlaces) return {
		bare: text,
		organizations: []
	};
	return {
		bare: text.replace(AFFILIATION, ""),
		organizations: groups.map((words) => words.trim())
	};
}
/** Whether this is a given name and a family name, or initials and a family name. */
function isFullName(name) {
	const words = name.trim().split(/\s+/);
	return words.length > 1 && isName(name.trim()) && !PARTICLES.has(words.at(-1)?.toLowerCase() ?? "");
}
/** `Doe, Jane, et al.` is Jane Doe and others. */
function familyFirstEtAl(text) {
	const [, family, given] = /^(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}'’-]+(?: \p{Lu}\.?)?), et al\.?$/u.exec(text) ?? [];
	if (family === void 0 || given === void 0 || !isName(given)) return null;
	return {
		authors: [`${given} ${family}`],
		isComplete: false
	};
}
/** `Doe, J. A. and Roe, M.` → `J. A. Doe and M. Roe`. */
function givenNamesFirst$2(text) {
	const [found, family, given] = FAMILY_FIRST.exec(text) ?? [];
	if (found !== void 0) return `${given} ${family}, ${text.slice(found.length)}`;
	if (!/^\p{Lu}[\p{L}'’-]+,\s\p{Lu}\./u.test(text)) return text;
	return text.replace(FAMILY_AND_INITIALS, (_, family, given) => {
		const space = /\s$/.exec(given)?.[0] ?? "";
		return `${given.trim()} ${family}${space}`;
	});
}
/**
* As BibTeX has them, family names first and `and` between all: `Manica, Matteo and Cadow, Joris and others`. Null if the names
* are written in another way.
*/
function familiesFirst(text) {
	const parts = text.split(/,?\s+and\s+/);
	const hasOthers = /^others\.?$/.test(parts.at(-1) ?? "");
	const names = (hasOthers ? parts.slice(0, -1) : parts).map((part) => FAMILY_AND_GIVEN.exec(part));
	const areSure = names.every((name) => name !== null && (names.length > 2 || !/\s/.test(name[1] ?? "")));
	if (names.length < (hasOthers ? 1 : 2) || !areSure) return null;
	const given = names.map((name) => `${name?.[2]} ${name?.[1]}`).join(", ");
	return hasOthers ? `${given} and others` : given;
}
function splitNames(list) {
	return list.replace(/(?<=\p{L}\p{Ll})\.$/u, "").split(/\s*(?:[;，、]|,(?:\s*(?:and|&)\s)?|\s(?:and|&)\s|·|•)\s*/).map((name) => name.replace(/^(?:and|&)\s+|(?<=[\p{L}.])[*†‡§¹²³⁴⁵⁶⁷⁸⁹⁰∗♢♠♣♡^/\d,]+$/gu, "").trim()).filter((name) => name !== "" && !/^(?:jr|sr)\.?$/i.test(name));
}
/** Whether names that nothing marks are people: they have initials, are many and full, are a pair, or follow `by`. */
function lookLikePeople(names, list, text) {
	const haveInitials = names.some((name) => name.split(/\s+/).some((word) => INITIALS$2.test(word)) && /\s|\.\p{Lu}\p{Ll}/u.test(name));
	const areManyAndFull = names.length >= 3 && names.every((name) => /\s/.test(name));
	const arePair = names.length === 2 && /\s(?:and|&)\s/.test(list);
	return haveInitials || areManyAndFull || arePair || /^by\b/i.test(text.trim());
}
/** `L Roe, T Doe, A Berg`: several begin with an initial, and not all with one that could be an article. */
function beginWithInitials(names) {
	const found = names.filter((name) => /^\p{Lu}\s\p{Lu}/u.test(name));
	const sure = found.filter((name) => !name.startsWith("A ")).length;
	return sure > 1 || sure === 1 && found.length > 2;
}
/** More characters than a name has, or with other letters among them. */
function isPhrase(name) {
	const characters = name.match(/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
	return characters > MAX_CHARACTERS || characters > 1 && /[a-z]/i.test(name);
}
/**
* One to five words that begin with a capital; initials and particles may be among them.
* @param options.haveInitials whether other names begin with an initial, so that a first `A` is one and no article
*/
function isName(name, { haveInitials = false } = {}) {
	const words = name.split(/\s+/);
	if (words.length > 5 || name.length > 60 || /[\d:!?"“”()[\]{}<>/\\@#$%=]/.test(name)) return false;
	if (!words.some((word) => /^[\p{Lu}\p{Lo}]/u.test(word)) || isPhrase(name)) return false;
	if (words[0] === "A" && !haveInitials) return false;
	return words.every(haveInitials ? canBeNameAmongInitials : canBeName);
}
/** @param minCapitals so many capitals are an abbreviation, which is not a person */
function isWordOfName(word, minCapitals) {
	const lower = word.toLowerCase();
	if (PARTICLES.has(lower) || ROMAN.test(word)) return true;
	if (word === "AI") return false;
	if (/\p{L}{4,}\.$/u.test(word) || word.length >= minCapitals && /^\p{Lu}+$/u.test(word)) return false;
	return !NOT_NAMES.has(lower) && /^(?:[dlO]['’])?[\p{Lu}\p{Lo}][\p{L}\p{M}'’.\-‐]*$/u.test(word);
}
var MAX_LENGTH$4, OTHERS$1, markedPeople, plainPeople, MIN_LISTED$1, AFFILIATION, FAMILY_AND_INITIALS, FAMILY_FIRST, FAMILY_AND_GIVEN, INITIALS$2, PARTICLES, NOT_NAMES, ROMAN, ODD_WORD, MAX_CHARACTERS, canBeName, canBeNameAmongInitials;
var init_people = __esmMin((() => {
	init_remembering();
	init_venues();
	MAX_LENGTH$4 = 6e3;
	OTHERS$1 = /[\s,]*(?:\bet\.?\s?al\.?|\band others\.?|\band colleagues|…|\.\.\.|等)\.?$/i;
	markedPeople = remembering((text) => peopleIn$3(text, { isMarked: true }));
	plainPeople = remembering((text) => peopleIn$3(text, { isMarked: false }));
	MIN_LISTED$1 = 3;
	AFFILIATION = /(?<=\p{Ll}|\bal\.)\s*[(（]([^()（）]{2,80})[)）]/gu;
	FAMILY_AND_INITIALS = /(\p{Lu}[\p{L}'’-]+),\s((?:\p{Lu}\.[\s-]?)+)/gu;
	FAMILY_FIRST = /^(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}'’-]+(?: \p{Lu}\.?| (?:van|von|de|del|den|der|ter|la)){0,3}),\s(?=(?:and\s)?\p{Lu}[\p{L}.]+\s[^,]+(?:,|$))/u;
	FAMILY_AND_GIVEN = /^((?:\p{Ll}+\s){0,2}\p{Lu}[^\s,]*(?:\s\p{Lu}[^\s,]*)?), (\p{Lu}[^,]*)$/u;
	INITIALS$2 = /^(?:(?:\p{Lu}\.[-‐]?){1,4}|\p{Lu}{1,2})$/u;
	PARTICLES = new Set("van von der den de del della di da dos du la le el al bin ibn ten ter y e zu af".split(" "));
	NOT_NAMES = new Set("the and or of on in for with from by to is are using via towards toward learning model models network networks deep neural language large data how why what part university institute research lab labs team tutorial tutorials school paper code workshop survey book blog introduction new york city open source state art conference stanford google microsoft group foundation robotics inc llc corporation journal letters transactions review reviews science sciences communications proceedings procedia annals nature engineering physics chemistry biology medicine press systems computing manufacturing operations bulletin magazine quarterly advances frontiers computer computational mathematics mathematical statistics statistical applied theoretical intelligence artificial optimization information knowledge international european american symposium springer elsevier wiley".split(" "));
	ROMAN = /^(?:I{2,3}|IV|VI{0,3})$/;
	ODD_WORD = new RegExp(`(?:^|\\s)(?![dl]['’]|(?:${[...PARTICLES].join("|")}|and|et|al|etal|others|colleagues|jr|sr|by|authors?)(?!\\p{L}))\\p{Ll}`, "u");
	MAX_CHARACTERS = 6;
	canBeName = remembering((word) => isWordOfName(word, 3));
	canBeNameAmongInitials = remembering((word) => isWordOfName(word, 4));
}));
// ../../base/src/import/table/own-values.ts
/** Empty if the cell holds none that can be read. */
function placesIn(cell) {
	const found = /* @__PURE__ */ safeParse(placesSchema, parsed(cell));
	return found.success ? found.output.map(({ topicPath, ...place }) => ({
		path: topicPath,
		...place
	})) : [];
}
/** The notes: JSON, or words as people write them. */
function notesIn(cell) {
	if (cell === "") return [];
	const found = /* @__PURE__ */ safeParse(/* @__PURE__ */ array(noteSchema), parsed(cell));
	return found.success ? found.output : [{
		text: cell,
		notes: []
	}];
}
/** Undefined: not JSON, or nested so deeply that checking it is not worth it. */
function parsed(cell) {
	if (!cell.startsWith("[") || /(?:\[[^[\]]*){100}/.test(cell.slice(0, 1e5))) return void 0;
	try {
		return JSON.parse(cell);
	} catch {
		return;
	}
}
var placesSchema, noteSchema;
var init_own_values = __esmMin((() => {
	init_dist$1();
	placesSchema = /* @__PURE__ */ array(/* @__PURE__ */ object({
		topicPath: /* @__PURE__ */ array(/* @__PURE__ */ string$1()),
		group: /* @__PURE__ */ nullable(/* @__PURE__ */ string$1()),
		comment: /* @__PURE__ */ nullable(/* @__PURE__ */ string$1())
	}));
	noteSchema = /* @__PURE__ */ object({
		text: /* @__PURE__ */ string$1(),
		notes: /* @__PURE__ */ array(/* @__PURE__ */ lazy(() => noteSchema))
	});
}));
// ../../base/src/import/table/row.ts
/** The paper; null if the row states no title. */
function entryIn(row, columns, file) {
	const cells = new RowCells(row, columns);
	const title = cells.text("title").replace(/\s+/g, " ");
	if (title === "") return null;
	const facts = columns.isOwn ? ownFacts(cells) : otherFacts(cells);
	const reference = makeReference(peopleIn$2(cells), facts, {
		title,
		id: idIn(cells.text("id"), columns),
		collections: cells.texts("topic"),
		file,
		at: row.line,
		unread: cells.unread()
	});
	if (!columns.isOwn) return {
		reference,
		shownDate: null,
		places: placesOf(cells),
		notes: notesOf(cells.text("notes"))
	};
	const dateSource = DATE_SOURCES.find((source) => source === cells.text("dateSource")) ?? null;
	const shownDate = {
		date: parsePartialDate(cells.text("date")),
		dateSource
	};
	const places = placesIn(cells.text("placements"));
	return {
		reference: {
			...reference,
			shownDate
		},
		shownDate,
		places,
		notes: notesIn(cells.text("notes"))
	};
}
/** A number counts rows, and is no key. */
function idIn(text, { isOwn }) {
	return isOwn || /^[a-z][^\s,]*$/i.test(text) ? text || null : null;
}
/** Facts in our own CSV, each by the type of its field. */
function ownFacts(cells) {
	const facts = FACT_KEYS.filter((key) => cells.text(key) !== "").map((key) => [key, ownFact(key, cells.text(key))]);
	return Object.fromEntries(facts.filter(([, value]) => value !== void 0));
}
function ownFact(key, text) {
	const { type } = PAPER_FIELDS[key];
	if (typeof type === "object") return type.oneOf.find((each) => each === text);
	switch (type) {
		case "text":
		case "optionalText": return text;
		case "texts": return textsIn(text);
		case "flag": return text !== "false";
		case "optionalDate": return parsePartialDate(text) ?? void 0;
		default: return jsonIn(text);
	}
}
/** A list of texts is joined by `; `, or is JSON if it could not be split again. */
function textsIn(text) {
	const value = text.startsWith("[") ? jsonIn(text) : void 0;
	return value === void 0 ? text.split("; ") : value.filter((each) => typeof each === "string");
}
function jsonIn(text) {
	try {
		const value = JSON.parse(text);
		return Array.isArray(value) ? value : void 0;
	} catch {
		return;
	}
}
/** Facts in a table that somebody else made. */
function otherFacts(cells) {
	const url = cells.text("url");
	const arxiv = parseArxivId(cells.text("arxiv")) ?? parseArxivId(url);
	const kind = kindIn(cells.text("type")) ?? (arxiv === null ? "other" : "preprint");
	return {
		venue: cells.textOrNull("venue"),
		code: cells.textOrNull("code"),
		demo: cells.textOrNull("demo"),
		abstract: cells.textOrNull("abstract"),
		volume: cells.textOrNull("volume"),
		issue: cells.textOrNull("issue"),
		pages: cells.textOrNull("pages"),
		publisher: cells.textOrNull("publisher"),
		isbn: cells.textOrNull("isbn"),
		issn: cells.textOrNull("issn"),
		language: cells.textOrNull("language"),
		published: parseStatedDate(cells.text("date")) ?? parseStatedDate(cells.text("day")),
		kind,
		cslType: CSL_TYPE[kind],
		arxiv,
		doi: parseDoi(cells.text("doi")) ?? parseDoi(url),
		url: isWebAddress(url) ? url : null,
		organizations: cells.texts("organizations"),
		files: cells.texts("files"),
		keywords: eachOf(cells.texts("keywords"), (text) => text.split(/\s*,\s*/)),
		tags: eachOf(cells.texts("tags"), tagsOfWords),
		status: statusOfWords(cells.text("status"))
	};
}
function eachOf(texts, wordsOf) {
	return texts.length === 0 ? NONE : texts.flatMap(wordsOf);
}
function peopleIn$2(cells) {
	const words = cells.text("authors");
	if (words === "") return {};
	const parts = words.split(/\s*[;|]\s*|\s+and\s+/).filter(Boolean);
	const people = parts.length > 1 ? null : parsePeople$1(words, { isMarked: true });
	const names = people?.authors ?? parts.map((name) => name.replace(/^([^,]+),\s*([^,]+)$/, "$2 $1"));
	const isCut = people?.isComplete === false || names.some((name) => /^(?:et al\.?|others)$/i.test(name));
	return {
		authorNames: names.filter((name) => !/^(?:et al\.?|others)$/i.test(name)).map(parsePersonName),
		authorsComplete: !isCut
	};
}
function kindIn(text) {
	const type = text.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase();
	if (type === "") return null;
	return KINDS.find((kind) => kind === type) ?? KIND_OF_TYPE.find(([, form]) => form.test(type))?.[0] ?? null;
}
function placesOf(cells) {
	const comment = cells.text("comment").replace(/\s+/g, " ") || null;
	const group = cells.text("group") || null;
	const topics = cells.texts("topic");
	if (topics.length === 0) return [{
		path: NONE,
		group,
		comment
	}];
	const paths = topics.map((topic) => topic.split(/\s*(?:[>›/\\]|::)\s*/).filter(Boolean)).filter(({ length }) => length > 0);
	if (paths.length === 0) return [{
		path: [],
		group,
		comment
	}];
	return paths.map((path) => ({
		path,
		group,
		comment
	}));
}
function notesOf(text) {
	if (text === "") return NONE;
	return text.split(/\n+/).map((line) => line.trim()).filter(Boolean).map((line) => ({
		text: line,
		notes: []
	}));
}
var NONE, RowCells, KIND_OF_TYPE;
var init_row = __esmMin((() => {
	init_csl();
	init_dates$2();
	init_fields$1();
	init_identifiers();
	init_model();
	init_names$1();
	init_people();
	init_reader_marks();
	init_reference$1();
	init_stated_date();
	init_own_values();
	NONE = [];
	RowCells = class {
		row;
		columns;
		constructor(row, columns) {
			this.row = row;
			this.columns = columns;
		}
		text(use) {
			const at = this.columns.uses.indexOf(use);
			return at < 0 ? "" : (this.row.cells[at] ?? "").trim();
		}
		textOrNull(use) {
			return this.text(use) || null;
		}
		texts(use) {
			const text = this.text(use);
			return text === "" ? NONE : text.split(/\s*[;|\n]\s*/).filter(Boolean);
		}
		/** The names of columns that hold something for which a map has no place. */
		unread() {
			const { names, uses } = this.columns;
			const isUnread = (_, at) => uses[at] === null && (this.row.cells[at] ?? "") !== "";
			return names.some(isUnread) ? names.filter(isUnread) : NONE;
		}
	};
	KIND_OF_TYPE = [
		["preprint", /preprint|arxiv/],
		["thesis", /thesis|dissertation/],
		["conference", /conference|proceeding/],
		["article", /journal|article|review/],
		["book", /book|chapter/],
		["report", /report/],
		["post", /blog|post|web/]
	];
}));
// ../../base/src/import/table/parse-table.ts
var parse_table_exports = /* @__PURE__ */ __exportAll$1({
	parseTableOutline: () => parseTableOutline,
	parseTableReferences: () => parseTableReferences
});
/** The references of a table, without where it lists them. */
function parseTableReferences(text, file) {
	const { entries, problems } = parseTable(text, file);
	return {
		references: entries.map(({ reference }) => reference),
		remarks: [],
		problems
	};
}
/** @param title of the outline, and of the topic for rows that name none */
function parseTableOutline(text, file, title) {
	const { entries, leftOut, problems } = parseTable(text, file);
	if (problems.length > 0) return unreadOutline(file, problems);
	return {
		...unreadOutline(file, []),
		title,
		topics: topicsOf(entries, title),
		leftOut
	};
}
function parseTable(text, file) {
	const refused = (message, at = null) => ({
		entries: [],
		leftOut: [],
		problems: [{
			file,
			at,
			rule: "not-read",
			message
		}]
	});
	const unreadable = plainTextProblem(text, file);
	if (unreadable !== null) return {
		entries: [],
		leftOut: [],
		problems: [unreadable]
	};
	const rows = rowsOf(text, delimiterOf(text));
	const { value: header } = rows.next();
	if (header === void 0) return refused("is empty");
	const columns = columnsOf(header.cells);
	if (!columns.uses.includes("title")) return refused(`has no column with titles; call one of its columns "title" (${columns.names.join(", ")})`, header.line);
	const isTsv = delimiterOf(text) === "	";
	const entries = [];
	const leftOut = [];
	for (const row of rows) {
		const entry = entryIn(unescaped(row, columns, isTsv), columns, file);
		if (entry === null) leftOut.push(untitled(row, file));
		else entries.push(entry);
	}
	return {
		entries: withUniqueIds$1(entries),
		leftOut,
		problems: []
	};
}
/** Our own tables put a `'` before what a spreadsheet would run, and escape tabs and line breaks in TSV. */
function unescaped(row, { isOwn }, isTsv) {
	const cells = row.cells.map((cell) => {
		const bare = isOwn && cell.startsWith("'") ? cell.slice(1) : cell.replace(/^'(?=[=+@-])/, "");
		return isOwn && isTsv && bare.includes("\\") ? jsonUnescaped(bare) : bare;
	});
	return {
		...row,
		cells
	};
}
function jsonUnescaped(cell) {
	try {
		return String(JSON.parse(`"${cell.replaceAll("\"", "\\\"")}"`));
	} catch {
		return cell;
	}
}
function untitled({ line, cells }, file) {
	return {
		file,
		from: line,
		to: line,
		what: "a row without a title",
		text: cells.filter(Boolean).join(", ").slice(0, 60)
	};
}
/** A repeated id belongs to the first row that states it. */
function withUniqueIds$1(entries) {
	const known = /* @__PURE__ */ new Set();
	return entries.map((entry) => {
		const { id } = entry.reference;
		if (id === null || !known.has(id)) {
			if (id !== null) known.add(id);
			return entry;
		}
		return {
			...entry,
			reference: {
				...entry.reference,
				id: null
			}
		};
	});
}
/** The topics that rows name, each after those that enclose it. */
function topicsOf(entries, title) {
	const topics = /* @__PURE__ */ new Map();
	for (const { reference, shownDate, notes, places } of entries) {
		const line = typeof reference.at === "number" ? reference.at : 1;
		for (const [at, { path, group, comment }] of (places.length > 0 ? places : [NO_PLACE]).entries()) {
			const topic = topicAt(path.length > 0 ? path : [title], line, topics);
			if (group !== null && !topic.groups.includes(group)) topic.groups.push(group);
			const isOwn = shownDate !== null;
			const date = shownDate?.date ?? null;
			const stated = {
				isLiteral: isOwn,
				isUndated: isOwn && date === null,
				date
			};
			const paper = {
				...bareEntry(line, reference.title),
				...stated,
				reference,
				group,
				comment
			};
			topic.papers.push(at === 0 ? {
				...paper,
				notes
			} : paper);
		}
	}
	return [...topics.values()];
}
function topicAt(path, line, topics) {
	const key = JSON.stringify(path);
	const known = topics.get(key);
	if (known !== void 0) return known;
	if (path.length > 1) topicAt(path.slice(0, -1), line, topics);
	const topic = {
		line,
		path,
		id: null,
		notes: [],
		groups: [],
		papers: []
	};
	topics.set(key, topic);
	return topic;
}
var NO_PLACE;
var init_parse_table = __esmMin((() => {
	init_outline();
	init_plain_text();
	init_cells();
	init_columns();
	init_row();
	NO_PLACE = {
		path: [],
		group: null,
		comment: null
	};
}));
// ../../base/src/import/bibliography/bibtex/budget.ts
var BASE, FACTOR, Budget;
var init_budget = __esmMin((() => {
	BASE = 1e6;
	FACTOR = 4;
	Budget = class {
		left;
		/** @param length of the file, in UTF-16 code units */
		constructor(length) {
			this.left = BASE + FACTOR * length;
		}
		/** Whether `length` code units more fit; if they do, they count. */
		spend(length) {
			if (length > this.left) return false;
			this.left -= length;
			return true;
		}
	};
}));
// ../../base/src/import/bibliography/bibtex/tex/macros.ts
/** The macros that a preamble defines. */
function parseMacros(preamble) {
	const tex = preamble.replace(/\s+/g, " ");
	const macros = [];
	let end = 0;
	for (const match of tex.matchAll(DEFINITION)) {
		const [whole, command, name = "", parameters = "", count, first] = match;
		if (match.index < end) continue;
		const start = match.index + whole.length;
		const body = command === "let" ? /^\\[A-Za-z]+/.exec(tex.slice(start, start + 100))?.[0] ?? "" : groupAt(tex, start);
		if (body === null) continue;
		end = start + body.length;
		macros.push([name, macroOf(body, Number(count ?? parameters.match(/#/g)?.length ?? 0), first)]);
	}
	return macros;
}
/** @param first the first argument, where the macro states one */
function macroOf(body, parameters, first) {
	if (parameters === 0) return { replacement: () => body };
	return { replacement: (readArgument) => {
		const values = Array.from({ length: parameters }, (_, at) => at === 0 && first !== void 0 ? first : readArgument());
		return body.replace(/#(\d)/g, (_, number) => values[Number(number) - 1] ?? "");
	} };
}
/** What is in the braces that open at `start`; null if none do. */
function groupAt(tex, start) {
	if (tex[start] !== "{") return null;
	let depth = 0;
	for (let at = start; at < tex.length; at += 1) if (tex[at] === "\\") at += 1;
	else if (tex[at] === "{") depth += 1;
	else if (tex[at] === "}" && --depth === 0) return tex.slice(start + 1, at);
	return null;
}
var DEFINITION;
var init_macros = __esmMin((() => {
	DEFINITION = /\\(def|gdef|edef|let|newcommand|renewcommand|providecommand|DeclareRobustCommand|DeclareMathOperator)\*? ?\{? ?\\([A-Za-z]+) ?\}? ?=? ?((?:#\d ?){0,9})(?:\[(\d)\] ?)?(?:\[([^\]{}]{0,200})\] ?)?/g;
}));
// ../../base/src/import/bibliography/bibtex/definitions.ts
function isMonth(name) {
	return /^[A-Za-z]{3,9}$/.test(name) && findMonth(name) !== null;
}
var Definitions;
var init_definitions = __esmMin((() => {
	init_months();
	init_macros();
	Definitions = class {
		file;
		budget;
		strings = /* @__PURE__ */ new Map();
		macroByName = /* @__PURE__ */ new Map();
		undefinedNames = /* @__PURE__ */ new Map();
		tooLong = null;
		constructor(file, budget) {
			this.file = file;
			this.budget = budget;
		}
		get macros() {
			return this.macroByName;
		}
		/** Takes the definitions of an entry. False if it is none. */
		add({ type, fields }) {
			if (type !== "string" && type !== "preamble") return false;
			for (const field of fields) {
				const tex = this.resolve(field);
				if (type === "string") this.strings.set(field.name, tex);
				else for (const [name, macro] of parseMacros(tex)) this.macroByName.set(name, macro);
			}
			return true;
		}
		/** The TeX of a field: names of strings replaced, parts joined. Empty if it is too long. */
		resolve({ name, value, line }) {
			const [first, ...others] = value;
			if (first === void 0) return "";
			if (others.length === 0 && !first.isName) return first.text;
			let [tex, isUndefined] = ["", false];
			for (const part of value) {
				const text = this.textOf(part);
				if (text === null && name !== "month" && part.text !== "and") this.reportUndefined(part.text, line);
				const separator = tex !== "" && (isUndefined || text === null) ? " " : "";
				isUndefined = text === null;
				const next = separator + (text ?? part.text);
				if (!this.budget.spend(next.length)) return this.leaveOut(line);
				tex += next;
			}
			return tex;
		}
		/** What is wrong with the definitions and with the names that were resolved. */
		remarks() {
			const undefinedNames = [...this.undefinedNames].map(([name, { line, count }]) => {
				const times = count === 1 ? "" : ` (${count} times)`;
				return this.problem(line, "unresolved-name", `no @string defines "${name}", so the name itself is used${times}`);
			});
			if (this.tooLong === null) return undefinedNames;
			const { line, count } = this.tooLong;
			const message = `left out: ${count === 1 ? "a value" : `${count} values, the first one here`}, because the @strings of this file expand to too long a text`;
			return [this.problem(line, "not-read", message), ...undefinedNames];
		}
		leaveOut(line) {
			if (this.tooLong === null) this.tooLong = {
				line,
				count: 1
			};
			else this.tooLong.count += 1;
			return "";
		}
		/** Null: a name that is not defined. */
		textOf({ text, isName }) {
			if (!isName) return text;
			return this.strings.get(text.toLowerCase()) ?? (isMonth(text) ? text : null);
		}
		reportUndefined(name, line) {
			const known = this.undefinedNames.get(name);
			if (known === void 0) this.undefinedNames.set(name, {
				line,
				count: 1
			});
			else known.count += 1;
		}
		problem(line, rule, message) {
			return {
				file: this.file,
				at: line,
				rule,
				message
			};
		}
	};
}));
// ../../base/src/import/bibliography/bibtex/entries.ts
/** The entries with what they inherit, without those that only hold data for others. */
function resolveInheritance(entries, { file, budget }) {
	const resolver = new Resolver(entries, file, budget);
	return {
		entries: entries.filter(({ type }) => type !== "xdata").map((entry) => resolver.resolve(entry, 0)),
		remarks: resolver.remarks
	};
}
var INHERITED, RENAMED, FIELD_COST, MAX_DEPTH$1, Resolver, MAX_KEYS_LENGTH;
var init_entries = __esmMin((() => {
	INHERITED = "booktitle booksubtitle year month day date volume number series editor publisher location address organization eventtitle eventdate venue isbn issn langid language".split(" ");
	RENAMED = /* @__PURE__ */ new Map([["title", "booktitle"], ["subtitle", "booksubtitle"]]);
	FIELD_COST = 30;
	MAX_DEPTH$1 = 10;
	Resolver = class {
		file;
		budget;
		remarks = [];
		byKey;
		isOverspent = false;
		done = /* @__PURE__ */ new Map();
		constructor(entries, file, budget) {
			this.file = file;
			this.budget = budget;
			this.byKey = new Map(entries.toReversed().map((entry) => [entry.key.toLowerCase(), entry]));
		}
		resolve(entry, depth) {
			const known = this.done.get(entry);
			if (known !== void 0) return known;
			const { fields } = entry;
			if (!fields.has("crossref") && !fields.has("xdata")) return entry;
			this.done.set(entry, entry);
			const own = new Map(fields);
			if (entry.type !== "xdata") own.delete("xdata");
			for (const data of this.parents(entry, "xdata", depth)) for (const [name, field] of data.fields) {
				if (this.isOverspent) break;
				if (!own.has(name) && this.spend(entry, field)) own.set(name, field);
			}
			const resolved = {
				...entry,
				fields: own,
				inherited: this.inherited(entry, own, depth)
			};
			this.done.set(entry, resolved);
			return resolved;
		}
		inherited(entry, own, depth) {
			const inherited = /* @__PURE__ */ new Map();
			const [parent] = this.parents(entry, "crossref", depth);
			if (parent === void 0 || parent.key === entry.key) return inherited;
			for (const [name, field] of [...parent.fields, ...parent.inherited]) {
				const target = RENAMED.get(name) ?? name;
				if (INHERITED.includes(target) && !own.has(target) && !inherited.has(target) && this.spend(entry, field)) inherited.set(target, field);
			}
			return inherited;
		}
		spend(entry, field) {
			if (!this.isOverspent && this.budget.spend(FIELD_COST + field.tex.length)) return true;
			if (!this.isOverspent) this.remarks.push({
				file: this.file,
				at: entry.line,
				rule: "not-read",
				message: "left out: what this entry and others inherit, because it adds up to too long a text"
			});
			this.isOverspent = true;
			return false;
		}
		parents(entry, name, depth) {
			const field = entry.fields.get(name);
			if (field === void 0) return [];
			return (name === "xdata" ? field.tex.slice(0, MAX_KEYS_LENGTH).split(",") : [field.tex]).flatMap((text) => {
				const key = text.trim();
				if (key === "") return [];
				const parent = this.byKey.get(key.toLowerCase());
				if (parent === void 0) {
					const message = `no entry "${key}" for its ${name}`;
					this.remarks.push({
						file: this.file,
						at: entry.line,
						rule: "unresolved-name",
						message
					});
					return [];
				}
				return [depth < MAX_DEPTH$1 ? this.resolve(parent, depth + 1) : parent];
			});
		}
	};
	MAX_KEYS_LENGTH = 1e3;
}));
// ../../base/src/import/bibliography/bibtex/files.ts
/**
* JabRef, Mendeley and Zotero: `description:path:type`, separated by `;`, with escaped colons. Others: the path alone,
* or several separated by `;`.
*/
function parseFiles(text) {
	const parsed = splitEscaped(text.replace(/\$\\backslash\$/g, "\\"), ";").filter((link) => link.trim() !== "").map(parseLink);
	return {
		paths: [...new Set(parsed.map(({ path }) => path).filter((path) => path !== ""))],
		isPlain: parsed.length > 0 && parsed.every(({ isPlain }) => isPlain)
	};
}
function parseLink(link) {
	const parts = splitEscaped(link, ":");
	const isDrive = /^[A-Za-z]$/.test(parts[0]?.trim() ?? "") && /^[\\/]/.test(parts[1] ?? "");
	if (parts.length === 1 || isDrive || /^\s*(?:file|https?):\/\//i.test(link)) return {
		path: link.trim(),
		isPlain: false
	};
	const [description = "", ...rest] = parts;
	const type = rest.length > 1 ? rest.at(-1) : void 0;
	const path = withoutEscapes((type === void 0 ? rest : rest.slice(0, -1)).join(":")).trim();
	const ending = /\.(\w+)$/.exec(path.slice(-12))?.[1] ?? "";
	return {
		path,
		isPlain: description === "" && type === ending.toUpperCase()
	};
}
/** Cuts at a separator that no backslash comes before. */
function splitEscaped(text, separator) {
	const parts = [];
	let start = 0;
	for (let at = 0; at < text.length; at += 1) if (text[at] === "\\") at += 1;
	else if (text[at] === separator) {
		parts.push(text.slice(start, at));
		start = at + 1;
	}
	return [...parts, text.slice(start)];
}
function withoutEscapes(path) {
	return path.replace(/\\([\\:;])/g, "$1");
}
var init_files = __esmMin((() => {}));
// ../../base/src/import/bibliography/bibtex/addresses.ts
function addressesOf$1(fields) {
	const url = urlOf(fields);
	const doi = fields.address("doi");
	const eprint = eprintOf(fields);
	const arxiv = eprint.arxiv ?? arxivElsewhere(fields, url);
	const pmid = fields.address("pmid") ?? eprint.pmid;
	const files = parseFiles(fields.value("file"));
	return {
		facts: {
			url,
			doi: doi === null ? null : parseDoi(doi) ?? doi,
			arxiv,
			pmid,
			files: files.paths
		},
		givenBack: [
			"pmid",
			.../\s/.test(doi ?? "") ? [] : ["doi"],
			...url !== null && url === fields.address("url") && isWebAddress(url) ? ["url"] : [],
			...eprint.givenBack,
			...files.isPlain ? ["file"] : []
		]
	};
}
/** The page; of several addresses the first. */
function urlOf(fields) {
	const [first] = fields.address("url", "link")?.split(/\s/) ?? [];
	return first?.replace(/[;,]$/, "") ?? /https?:\/\/[^\s{}]+/.exec(fields.address("howpublished") ?? "")?.[0] ?? null;
}
/** The id in an archive, which the entry can name. */
function eprintOf(fields) {
	const archive = fields.address("archiveprefix", "eprinttype");
	const eprint = fields.address("eprint");
	if (eprint === null) return NO_EPRINT;
	if (archive !== null && /^pubmed$/i.test(archive)) return {
		arxiv: null,
		pmid: eprint,
		givenBack: []
	};
	const arxiv = archive === null || /arxiv/i.test(archive) ? parseArxivId(eprint) : null;
	if (arxiv === null) return NO_EPRINT;
	return {
		arxiv,
		pmid: null,
		givenBack: [...eprint === arxiv ? ["eprint"] : [], ...archive !== null && /^arxiv$/i.test(archive) ? ["archiveprefix", "eprinttype"] : []]
	};
}
function arxivElsewhere(fields, url) {
	const candidates = [
		...[
			"journal",
			"journaltitle",
			"note"
		].map((name) => arxivIn(fields.text(name))),
		/^abs\/(\S+)$/.exec(fields.text("volume") ?? "")?.[1],
		url,
		fields.address("doi"),
		arxivIn(fields.text("howpublished"))
	];
	for (const text of candidates) {
		const id = text == null ? null : parseArxivId(text);
		if (id !== null) return id;
	}
	return null;
}
function arxivIn(text) {
	if (text === null) return void 0;
	return /arxiv[:\s./]*(?:abs\/)?(\d{4}\.\d{4,5}|[a-z-]{1,20}(?:\.[A-Z]{2})?\/\d{7})/i.exec(text)?.[1];
}
var NO_EPRINT;
var init_addresses$2 = __esmMin((() => {
	init_identifiers();
	init_files();
	NO_EPRINT = {
		arxiv: null,
		pmid: null,
		givenBack: []
	};
}));
// ../../base/src/text/foreign-months.ts
/**
* `10` for `Oktober` or `octubre`; null for a word that names no month, or in two languages two different ones, if
* `language` does not decide.
* @param language as a bibliography names it: `german`, `de-AT`; null: not stated
*/
function parseForeignMonth(word, language) {
	monthsByLanguage ??= new Map(LANGUAGES.map((each) => [each, monthsOf(each)]));
	const name = bare(word);
	const own = monthsByLanguage.get(languageCode(language))?.get(name);
	const months = own === void 0 ? [...monthsByLanguage.values()].map((each) => each.get(name)) : [own];
	const [month, ...others] = new Set(months.filter((each) => each !== void 0));
	return month === void 0 || others.length > 0 ? null : String(month).padStart(2, "0");
}
function monthsOf(language) {
	const formats = FORMS$2.map((form) => new Intl.DateTimeFormat(language, {
		...form,
		calendar: "gregory",
		numberingSystem: "latn",
		timeZone: "UTC"
	}));
	const names = Array.from({ length: 12 }, (_, index) => {
		const date = new Date(Date.UTC(2001, index, DAY));
		return formats.flatMap((format) => format.formatToParts(date).filter(({ type }) => type === "month").map(({ value }) => [bare(value), index + 1]));
	});
	return new Map(names.flat().filter(([name]) => /^\p{L}{2}/u.test(name)));
}
function languageCode(language) {
	const name = (language ?? "").trim().toLowerCase();
	return LANGUAGE_NAMES.find(([start]) => name.startsWith(start))?.[1] ?? name.slice(0, 2);
}
function bare(word) {
	return fold(word).replace(/[.'’]/g, "");
}
var LANGUAGES, LANGUAGE_NAMES, FORMS$2, DAY, monthsByLanguage;
var init_foreign_months = __esmMin((() => {
	init_fold();
	LANGUAGES = "de fr es it pt nl sv da nb nn fi is et lv lt pl cs sk sl hr bs sr sr-Latn mk bg ru uk be ro hu tr el ca gl eu cy ga sq id ms vi az kk he ar".split(" ");
	LANGUAGE_NAMES = [
		["german", "de"],
		["ngerman", "de"],
		["austrian", "de"],
		["french", "fr"],
		["spanish", "es"],
		["italian", "it"],
		["portug", "pt"],
		["brazil", "pt"],
		["dutch", "nl"],
		["swedish", "sv"],
		["danish", "da"],
		["norwegian", "nb"],
		["norsk", "nb"],
		["nynorsk", "nn"],
		["finnish", "fi"],
		["icelandic", "is"],
		["estonian", "et"],
		["latvian", "lv"],
		["lithuanian", "lt"],
		["polish", "pl"],
		["czech", "cs"],
		["slovak", "sk"],
		["slovene", "sl"],
		["slovenian", "sl"],
		["croatian", "hr"],
		["bosnian", "bs"],
		["serbian", "sr-Latn"],
		["macedonian", "mk"],
		["bulgarian", "bg"],
		["russian", "ru"],
		["ukrainian", "uk"],
		["romanian", "ro"],
		["hungarian", "hu"],
		["magyar", "hu"],
		["turkish", "tr"],
		["greek", "el"],
		["catalan", "ca"],
		["indonesian", "id"]
	];
	FORMS$2 = [
		{ month: "long" },
		{
			month: "long",
			day: "numeric"
		},
		{ month: "short" }
	];
	DAY = 15;
	monthsByLanguage = null;
}));
// ../../base/src/import/bibliography/bibtex/date.ts
/** The date, as precise as the fields are sure of it. */
function parseDateFields(fields) {
	const { date, year } = fields;
	if (date === null && year === null && fields.month === null && fields.day === null) return NOTHING$2;
	const whole = date === null ? null : parseWholeDate(date);
	if (whole === null) return parseYearFields(fields);
	const isSame = year === null || (whole.published?.startsWith(year) ?? false);
	return {
		...whole,
		kept: isSame ? [] : ["year"],
		impossible: null
	};
}
/** A date in EDTF, or in any form in which people write one. */
function parseWholeDate(text) {
	if (text.length > MAX_LENGTH$3) return null;
	const edtf = parseEdtf(text.replace(/--|[–—]/g, "/"));
	if (edtf !== null) return edtf;
	const published = parseStatedDate(text);
	return published === null ? null : {
		published,
		issued: null
	};
}
function parseYearFields(fields) {
	const [year, month] = [short(fields.year ?? fields.date), short(fields.month)];
	const digits = /^\d{3,4}$/.test(year) ? year.padStart(4, "0") : /(?:^|\D)(1[4-9]\d\d|20\d\d)(?!\d)/.exec(year)?.[1];
	const kept = keptFields(fields);
	if (digits === void 0) {
		const edtf = parseEdtf(year) ?? NO_DATE;
		return {
			...edtf,
			issued: null,
			kept,
			impossible: year === "" || edtf !== NO_DATE ? null : year
		};
	}
	const number = parseMonth(month, fields.language);
	const published = toPartialDate(digits, number, /^\d{1,2}$/.exec(short(fields.day))?.[0] ?? dayOf(month.replace(/\d+\s?[月월]/, ""))) ?? toPartialDate(digits, number, null) ?? parsePartialDate(digits);
	const isDate = fields.date === null || !/^\d[\d/.-]*$/.test(fields.date);
	return {
		published,
		issued: null,
		kept: kept.filter((name) => !isGivenBack(fields[name] ?? "", name, published)),
		impossible: isDate ? null : fields.date
	};
}
function keptFields(fields) {
	return [
		"date",
		"year",
		"month",
		"day"
	].filter((name) => fields[name] !== null);
}
/** Whether the date states what the field states. */
function isGivenBack(text, name, published) {
	const [year = "", month = "", day = ""] = published?.split("-") ?? [];
	if (name === "year") return text.padStart(4, "0") === year;
	if (name === "day") return text.padStart(2, "0") === day;
	return name === "month" && month !== "" && (isMonthName(text, month) || text.padStart(2, "0") === month);
}
/** Whether the text is the month's name or abbreviation in English and nothing else. */
function isMonthName(text, month) {
	const name = text.toLowerCase().replace(/\.$/, "");
	return name.length >= 3 && MONTH_NAMES[Number(month) - 1]?.toLowerCase().startsWith(name) === true;
}
/** `06` for `jun`, `12 June`, `Juni` or `6`. */
function parseMonth(text, language) {
	const number = text.replace(/\s?[月월]$/, "");
	if (number === "" || /^\d+$/.test(number)) return findMonth(number);
	const words = text.match(/\p{L}[\p{L}\p{M}]+/gu) ?? [];
	for (const word of words) {
		const english = parseMonthName(word);
		if (english !== null && isMonthName(word, english)) return english;
		const foreign = parseForeignMonth(word, language);
		if (foreign !== null) return foreign;
	}
	return findMonth(text);
}
/** The only day in a `month` field; null for a span of days. */
function dayOf(month) {
	const days = month.match(/\d{1,2}(?!\d)/g) ?? [];
	return days.length === 1 && /\p{L}/u.test(month) ? days[0] ?? null : null;
}
function short(text) {
	return text === null || text.length > MAX_LENGTH$3 ? "" : text.trim();
}
var MAX_LENGTH$3, NO_DATE, NOTHING$2;
var init_date = __esmMin((() => {
	init_dates$2();
	init_edtf();
	init_foreign_months();
	init_months();
	init_stated_date();
	MAX_LENGTH$3 = 60;
	NO_DATE = {
		published: null,
		issued: null
	};
	NOTHING$2 = {
		...NO_DATE,
		kept: [],
		impossible: null
	};
}));
// ../../base/src/import/bibliography/bibtex/fields.ts
/** Paths are not TeX, but some programs escape them as if they were; colons are escaped for other reasons. */
function fileText(tex) {
	return tex.replace(/\\([_&#%])/g, "$1").replace(/[{}]/g, "").replace(/\s+/g, " ").trim();
}
var ADDRESSES$1, DATE$1, EntryFields;
var init_fields = __esmMin((() => {
	ADDRESSES$1 = new Set("doi eprint file pdf url urlraw verba verbb verbc link".split(" "));
	DATE$1 = /date$/;
	EntryFields = class {
		entry;
		decoder;
		/** Several facts are read from the same field; its TeX is decoded once. */
		texts = /* @__PURE__ */ new Map();
		constructor(entry, decoder) {
			this.entry = entry;
			this.decoder = decoder;
		}
		/** Names of the fields that the entry states itself, in its order. */
		get names() {
			return [...this.entry.fields.keys()];
		}
		/** A stated field decoded as its name demands: as text, or as an address. */
		value(name) {
			const field = this.entry.fields.get(name);
			if (field === void 0) return "";
			if (name === "file") return fileText(field.tex);
			return ADDRESSES$1.has(name) || DATE$1.test(name) || /^\s{0,9}https?:\/\/\S+\s{0,9}$/.test(field.tex.slice(0, 3e3)) ? this.decoder.address(field.tex, field.line) : this.textOf(field);
		}
		/** The first of these fields that is not empty. */
		field(...names) {
			for (const name of names) {
				const field = this.entry.fields.get(name) ?? this.entry.inherited.get(name);
				if (field !== void 0 && field.tex.trim() !== "") return field;
			}
			return null;
		}
		/** The first of these fields that is not empty, as readable text. */
		text(...names) {
			for (const name of names) {
				const field = this.field(name);
				const text = field === null ? "" : this.textOf(field);
				if (text !== "") return text;
			}
			return null;
		}
		/** The first of these fields that is not empty, without braces and escapes: for addresses and identifiers. */
		address(...names) {
			for (const name of names) {
				const field = this.field(name);
				const text = field === null ? "" : this.decoder.address(field.tex, field.line);
				if (text !== "") return text;
			}
			return null;
		}
		textOf(field) {
			const known = this.texts.get(field);
			if (known !== void 0) return known;
			const text = this.decoder.text(field.tex, field.line);
			this.texts.set(field, text);
			return text;
		}
		/** The name of the first of these fields that the entry states itself. */
		stated(...names) {
			return names.find((name) => this.entry.fields.has(name)) ?? null;
		}
	};
}));
// ../../base/src/import/bibliography/bibtex/split.ts
/**
* Cuts `tex` at separators outside braces.
* @param separatorAt length of the separator at a position; 0 if there is none. Called once for each position outside braces
*/
function splitOutsideBraces(tex, separatorAt) {
	const parts = [];
	let [start, depth, at] = [
		0,
		0,
		0
	];
	while (at < tex.length) {
		const code = tex.charCodeAt(at);
		const length = depth === 0 ? separatorAt(tex, at) : 0;
		if (length > 0) {
			parts.push(tex.slice(start, at));
			start = at + length;
			at = start;
			continue;
		}
		if (code === BACKSLASH$1) at += 1;
		else if (code === OPEN$1) depth += 1;
		else if (code === CLOSE$1 && depth > 0) depth -= 1;
		at += 1;
	}
	return [...parts, tex.slice(start)];
}
/** Whether the brace at the start of `tex` is closed at its end: `{The Group}`. */
function isOneGroup(tex) {
	if (tex.charCodeAt(0) !== OPEN$1 || tex.charCodeAt(tex.length - 1) !== CLOSE$1) return false;
	let depth = 0;
	for (let at = 0; at < tex.length; at += 1) {
		const code = tex.charCodeAt(at);
		if (code === BACKSLASH$1) at += 1;
		else if (code === OPEN$1) depth += 1;
		else if (code === CLOSE$1 && --depth === 0) return at === tex.length - 1;
	}
	return false;
}
var BACKSLASH$1, OPEN$1, CLOSE$1;
var init_split = __esmMin((() => {
	[BACKSLASH$1, OPEN$1, CLOSE$1] = [
		"\\",
		"{",
		"}"
	].map((character) => character.charCodeAt(0));
}));
// ../../base/src/import/bibliography/bibtex/names.ts
/** The people of an `author` field, in order. */
function parseBibtexNames(tex, text) {
	const parts = splitOutsideBraces(`${tex.replace(/(?:\\(?=\s))?\s+/g, " ").trim()} `, separatorLength).map((part) => part.trim()).filter((part) => part !== "" && part.toLowerCase() !== "and");
	const people = parts.map(withoutEtAl).filter((part) => part !== "");
	const isVancouver = people.length > 1 && people.every((person) => VANCOUVER.test(person));
	const results = people.map((person) => parsePeople(isVancouver ? withComma(person) : person, text));
	return {
		names: results.flatMap(({ names }) => names).filter(({ literal }) => literal !== ""),
		isComplete: parts.every((part) => withoutEtAl(part) === part),
		unclear: results.flatMap(({ unclear }) => unclear)
	};
}
function withComma(name) {
	const at = name.lastIndexOf(" ");
	return `${name.slice(0, at)},${name.slice(at)}`;
}
/** Of ` and ` without its last space, or of a semicolon that does not end a character reference. */
function separatorLength(tex, at) {
	const character = tex[at];
	if (character === " ") return tex.slice(at, at + 5).toLowerCase() === " and " ? 4 : 0;
	return character === ";" && !/&#?\w{1,9}$/.test(tex.slice(Math.max(0, at - 11), at)) ? 1 : 0;
}
/** A person without the words for further people after the name; empty if there is nothing else. */
function withoutEtAl(person) {
	const start = Math.max(0, person.length - 40);
	const found = ET_AL.exec(person.slice(start));
	if (/^\s*\{others\}\s*$/i.test(person)) return person;
	if (found === null || /others/i.test(found[0]) && person.length > 12) return person;
	let end = start + found.index;
	while (end > 0 && /[\s,~]/.test(person.charAt(end - 1))) end -= 1;
	const before = person.slice(0, end).replace(/\{?\\(?:emph|textit|em|it)[\s{]*$/, "").trim();
	return ET_AL_ALONE.test(before) ? "" : before.replace(/,$/, "");
}
/** One person, or several with commas between them. */
function parsePeople(tex, text) {
	if (isOneGroup(tex)) return {
		names: [{ literal: text(tex) }],
		unclear: []
	};
	const parts = splitOutsideBraces(tex, (each, at) => each[at] === "," ? 1 : 0).map((part) => part.trim());
	if (EXTENDED_PART.test(tex)) return {
		names: [parseExtendedName(parts, text)],
		unclear: []
	};
	const isList = parts.at(-1) === "" && parts.length > 2;
	const stated = parts.filter((part) => part !== "");
	const people = stated.length > 2 || isList ? peopleInList(stated, text) : null;
	if (people !== null) return {
		names: people,
		unclear: []
	};
	if (stated.length > 3) return {
		names: [{ literal: text(tex) }],
		unclear: [text(tex)]
	};
	return {
		names: [parseName(stated, text)],
		unclear: []
	};
}
/** People whom only commas separate: `Doe, J., Poe, K.` or `Jane Doe, Kim Poe, Al Roe`. Null: it is no such list. */
function peopleInList(parts, text) {
	const texts = parts.map(text);
	if (texts.length % 2 === 0 && texts.every((part, at) => at % 2 === 0 || INITIALS$1.test(part)) && !texts.some((part, at) => at % 2 === 0 && INITIALS$1.test(part))) return parts.flatMap((part, at) => at % 2 === 0 ? [parseName([part, parts[at + 1] ?? ""], text)] : []);
	return texts.every((part) => /^\p{Lu}\S*\s(?:.*\s)?\p{Lu}/u.test(part) && !SUFFIX.test(part)) ? parts.map((part) => parseName([part], text)) : null;
}
/** `Last, First`, `Last, Jr., First` or `First von Last`. */
function parseName([last = "", ...others], text) {
	if (others.length === 0) return parseWords(words$1(last, text));
	const given = text(others.at(-1) ?? "");
	if (COMPANY.test(given)) return { literal: `${text(last)}, ${given}` };
	const whole = words$1(last, text);
	const isSuffixed = others.length === 1 && whole.length > 1 && SUFFIX.test(whole.at(-1)?.text ?? "");
	const suffix = others.length > 1 ? text(others[0] ?? "") : isSuffixed ? whole.at(-1)?.text ?? "" : "";
	const family = isSuffixed ? whole.slice(0, -1) : whole;
	const start = Math.max(0, family.findIndex(({ isParticle }) => !isParticle));
	return nameOf({
		given,
		particle: joined$1(family.slice(0, start)),
		family: joined$1(family.slice(start)),
		suffix
	});
}
function words$1(tex, text) {
	return splitOutsideBraces(tex, wordEnd).filter((word) => word !== "").map((word) => {
		const read = text(word);
		return {
			text: read,
			isParticle: !/^\{[^\\]/.test(word) && /^[^\p{L}]?\p{Ll}/u.test(read)
		};
	}).filter((word) => word.text !== "");
}
/** 1 at the end of a word. A space that ends a command does not end a word: `Bj\o rn`. */
function wordEnd(tex, at) {
	if (tex[at] === "~") return 1;
	return tex[at] === " " && !/\\[A-Za-z]{1,30}$/.test(tex.slice(Math.max(0, at - 31), at)) ? 1 : 0;
}
/** `First von Last`, `First Last Jr.` */
function parseWords(whole) {
	const isSuffixed = whole.length > 2 && SUFFIX.test(whole.at(-1)?.text ?? "") && whole.at(-1)?.text !== "V";
	const name = isSuffixed ? whole.slice(0, -1) : whole;
	const last = name.length - 1;
	const particle = name.findIndex(({ isParticle }, at) => isParticle && at > 0 && at < last);
	const start = particle < 0 ? last : particle;
	const length = particle < 0 ? 0 : name.slice(start, last).findIndex(({ isParticle }) => !isParticle);
	const end = length < 0 ? last : start + length;
	return nameOf({
		given: joined$1(name.slice(0, start)),
		particle: joined$1(name.slice(start, end)),
		family: joined$1(name.slice(end)),
		suffix: isSuffixed ? whole.at(-1)?.text ?? "" : ""
	});
}
/** BibLaTeX's `family=Meij, given=Vincent, prefix=van der, useprefix=true`. */
function parseExtendedName(parts, text) {
	const values = new Map(parts.map((part) => {
		const [, name = "", value = ""] = /^"?\s?([\w-]+)\s?=\s?([\s\S]*?)"?$/.exec(part) ?? [];
		return [name.toLowerCase(), text(value)];
	}));
	const value = (name) => values.get(name) ?? "";
	const { nonDroppingParticle: particle, ...name } = nameOf({
		given: value("given"),
		particle: value("prefix"),
		family: value("family"),
		suffix: value("suffix")
	});
	if (particle === void 0) return name;
	return value("useprefix") === "false" ? {
		...name,
		droppingParticle: particle
	} : {
		...name,
		nonDroppingParticle: particle
	};
}
/** A name of one part only is a whole. */
function nameOf({ given, particle, family, suffix }) {
	if (given === "" && particle === "" && suffix === "") return { literal: family };
	return {
		...family !== "" && { family },
		...given !== "" && { given },
		...particle !== "" && { nonDroppingParticle: particle },
		...suffix !== "" && { suffix }
	};
}
function joined$1(parts) {
	return parts.map((part) => part.text).join(" ");
}
var VANCOUVER, ET_AL, ET_AL_ALONE, INITIALS$1, SUFFIX, COMPANY, EXTENDED_PART;
var init_names = __esmMin((() => {
	init_split();
	VANCOUVER = /^[^,\\{}]*\p{Ll}[^,\\{}\s]* \p{Lu}{1,3}$/u;
	ET_AL = /(?:^|[\s,~{}])(?:et\.?[\s~]al\b\.?|others|\.\.\.|…|\\l?dots)[\s{}.]{0,9}$/i;
	ET_AL_ALONE = /^[{\s]*(?:\\(?:emph|textit|em|it)\b[{\s]*)?$/;
	INITIALS$1 = /^(?:\p{Lu}\p{M}?\p{Ll}?\.?[-\s]?){1,4}$/u;
	SUFFIX = /^(?:jr|sr|junior|senior|ii|iii|iv|v|ph\.?\s?d|m\.?d|esq)\.?$/i;
	COMPANY = /^(?:inc|ltd|llc|gmbh|corp|co|s\.?a|ag|plc|n\.?v)\.?$/i;
	EXTENDED_PART = /^["{]?\s?(?:family|given|prefix|suffix)(?:-i)?\s?=/i;
}));
// ../../base/src/map/bibtex-types.ts
/** The CSL type of an entry type in lower case; null for a type of somebody's own. */
function cslOfEntryType(entryType) {
	return CSL_BY_ENTRY.get(entryType) ?? null;
}
/** The entry type that a work is written with, unless its source states another one. */
function bibtexTypeOf({ cslType, genre, venue }) {
	if (cslType === "thesis" && /\bmaster/i.test(`${genre} ${venue}`)) return "mastersthesis";
	const entryType = ENTRY_OF_CSL[cslType] ?? "misc";
	return venue === null && CONTAINED.has(entryType) ? "misc" : entryType;
}
/** The field that names what contains the work; null: BibTeX has no field for it in such an entry. */
function containerField(entryType) {
	if (/^(?:article|suppperiodical|review)$/.test(entryType)) return "journal";
	return /^(?:in|supp|bookin|conference)/.test(entryType) ? "booktitle" : null;
}
/** The field that names the organisation that published such a work; null: it is published by a publisher. */
function organizationField(entryType) {
	if (entryType.endsWith("thesis")) return "school";
	return /^(?:techreport|report)$/.test(entryType) ? "institution" : null;
}
/** Whether the entry type says what the genre says, so that no field has to. */
function isPlainGenre(genre, entryType) {
	return entryType === "phdthesis" && /^(?:phd|ph\.d\.|doctoral) (?:thesis|dissertation)$/i.test(genre) || entryType === "mastersthesis" && /^master[’']?s thesis$/i.test(genre);
}
var CSL_BY_ENTRY, ENTRY_OF_CSL, CONTAINED;
var init_bibtex_types = __esmMin((() => {
	CSL_BY_ENTRY = new Map(Object.entries({
		article: "article-journal",
		artwork: "graphic",
		audio: "song",
		book: "book",
		bookinbook: "book",
		booklet: "pamphlet",
		collection: "book",
		conference: "paper-conference",
		dataset: "dataset",
		electronic: "webpage",
		image: "figure",
		inbook: "chapter",
		incollection: "chapter",
		inproceedings: "paper-conference",
		inreference: "entry-encyclopedia",
		jurisdiction: "legal_case",
		legislation: "legislation",
		letter: "personal_communication",
		manual: "book",
		mastersthesis: "thesis",
		misc: "document",
		movie: "motion_picture",
		music: "song",
		mvbook: "book",
		mvcollection: "book",
		mvproceedings: "book",
		mvreference: "book",
		online: "webpage",
		patent: "patent",
		performance: "performance",
		periodical: "periodical",
		phdthesis: "thesis",
		preprint: "article",
		proceedings: "book",
		reference: "book",
		report: "report",
		review: "review",
		software: "software",
		standard: "standard",
		suppbook: "chapter",
		suppcollection: "chapter",
		suppperiodical: "article-journal",
		techreport: "report",
		thesis: "thesis",
		unpublished: "manuscript",
		video: "motion_picture",
		www: "webpage"
	}));
	ENTRY_OF_CSL = {
		"article-journal": "article",
		"article-magazine": "article",
		"article-newspaper": "article",
		book: "book",
		chapter: "incollection",
		classic: "book",
		collection: "book",
		dataset: "dataset",
		"entry-dictionary": "inreference",
		"entry-encyclopedia": "inreference",
		entry: "inreference",
		figure: "image",
		graphic: "artwork",
		legal_case: "jurisdiction",
		legislation: "legislation",
		manuscript: "unpublished",
		motion_picture: "video",
		pamphlet: "booklet",
		"paper-conference": "inproceedings",
		patent: "patent",
		performance: "performance",
		periodical: "periodical",
		personal_communication: "letter",
		report: "techreport",
		review: "article",
		"review-book": "article",
		software: "software",
		song: "audio",
		standard: "standard",
		thesis: "phdthesis",
		webpage: "online"
	};
	CONTAINED = /* @__PURE__ */ new Set([
		"article",
		"inproceedings",
		"incollection",
		"inreference"
	]);
}));
// ../../base/src/import/bibliography/bibtex/publication.ts
function publicationOf(fields, type, arxiv) {
	const container = containerOf(fields, type);
	const genre = genreOf(fields, type);
	const numbers = numbersOf(fields, type);
	const organization = organizationOf(fields, type);
	const publisher = fields.text("publisher");
	const cslType = cslTypeOf(fields, type, container.isArxiv || arxiv !== null);
	return {
		facts: {
			kind: kindOfCslType(cslType),
			cslType,
			genre: genre.text,
			venue: container.text,
			collectionTitle: fields.text("series"),
			...numbers.facts,
			edition: fields.text("edition"),
			publisher: saysNothing(publisher) ? null : publisher,
			publisherPlace: fields.text("address", "location"),
			event: fields.text("eventtitle"),
			isbn: fields.text("isbn"),
			issn: fields.text("issn"),
			organizations: organization.text === null ? [] : [organization.text]
		},
		givenBack: [
			...PLAIN$1,
			...saysNothing(publisher) ? [] : ["publisher"],
			...numbers.givenBack,
			...[
				container,
				genre,
				organization
			].flatMap(({ givenBack }) => givenBack === null ? [] : [givenBack]),
			fields.stated("address", "location") ?? "address"
		],
		isWrittenAs: bibtexTypeOf({
			cslType,
			genre: genre.text,
			venue: container.text
		})
	};
}
/** What people write where they do not know: `????`, `n/a`. The field is kept as it is, but states no fact. */
function saysNothing(text) {
	return text !== null && /^(?:\?+|-+|n\.?\/?a\.?|unknown|none|tba|tbd|s\.\s?n\.)$/i.test(text.trim());
}
/** What contains the work. A preprint is at no venue, whatever its entry names as its journal. */
function containerOf(fields, type) {
	const own = containerField(type);
	const fitting = own === "journal" ? ["journal", "journaltitle"] : own === null ? [] : [own];
	const others = BOOK.test(type) ? [] : CONTAINERS$2;
	const published = own === null && type !== "book" ? ["howpublished"] : [];
	const name = [
		...fitting,
		...others,
		...published
	].find((each) => fields.field(each) !== null);
	if (name === void 0) return {
		text: null,
		givenBack: null,
		isArxiv: false
	};
	const text = fields.text(name);
	const subtitle = fields.text(name === "booktitle" ? "booksubtitle" : "journalsubtitle");
	const isArxiv = CONTAINERS$2.includes(name) && isArxivVenue(text ?? "");
	const isAddress = name === "howpublished" && /https?:\/\//.test(text ?? "");
	if (isArxiv || isAddress || text === null) return {
		text: null,
		givenBack: null,
		isArxiv
	};
	if (fields.text("title") === null) return {
		text: null,
		givenBack: null,
		isArxiv
	};
	const whole = subtitle === null ? text : withSubtitle(text, subtitle);
	const isWritten = fitting.includes(name) || published.includes(name);
	return {
		text: whole,
		givenBack: whole === text && isWritten ? name : null,
		isArxiv
	};
}
/** `Title: Subtitle`; a title that ends with a mark needs no colon. */
function withSubtitle(title, subtitle) {
	if (title.endsWith(subtitle)) return title;
	return /[:?!.…–—]$/.test(title) ? `${title} ${subtitle}` : `${title}: ${subtitle}`;
}
function genreOf(fields, type) {
	const stated = fields.text("type");
	if (stated === null) return {
		text: GENRE_OF_TYPE.get(type) ?? null,
		givenBack: null
	};
	const genre = GENRES.get(stated) ?? stated;
	return {
		text: genre,
		givenBack: genre === stated && !isPlainGenre(genre, type) ? "type" : null
	};
}
/** `number` is the issue of a journal, and the number of anything else. */
function numbersOf(fields, type) {
	const isJournal = containerField(type) === "journal";
	const [volume, number, issue] = [
		fields.text("volume"),
		fields.text("number"),
		fields.text("issue")
	];
	const isVolume = volume !== null && !volume.startsWith("abs/");
	const isIssueWritten = !isJournal && number !== null;
	return {
		facts: {
			volume: isVolume ? volume : null,
			number: isJournal ? null : number,
			issue: isJournal ? number ?? issue : issue,
			pages: fields.text("pages")?.replace(/\s?[‐‑–—-]+\s?/g, "-") ?? null
		},
		givenBack: [
			...isVolume ? ["volume"] : [],
			"number",
			...isIssueWritten ? ["issue"] : []
		]
	};
}
/** The university or institution of a thesis or report; the organisation that made a manual, site, program or data set. */
function organizationOf(fields, type) {
	const written = organizationField(type);
	const name = [
		"school",
		"institution",
		.../^(?:manual|online|misc|software|dataset|electronic|www)$/.test(type) ? ["organization"] : []
	].find((each) => fields.field(each) !== null);
	if (name === void 0) return {
		text: null,
		givenBack: null
	};
	const text = fields.text(name);
	if (saysNothing(text)) return {
		text: null,
		givenBack: null
	};
	return {
		text,
		givenBack: written === null || name === "organization" ? null : name
	};
}
function cslTypeOf(fields, type, isOnArxiv) {
	const subtype = fields.text("entrysubtype")?.toLowerCase();
	if (type === "article" && subtype === "magazine") return "article-magazine";
	if (type === "article" && subtype === "newspaper") return "article-newspaper";
	const cslType = cslOfEntryType(type) ?? "document";
	const named = fields.text("journal", "journaltitle", "booktitle");
	const isPreprint = named === null ? /^(?:misc|online|unpublished|article|electronic|www)$/.test(type) : isArxivVenue(named) && organizationField(type) === null;
	return isOnArxiv && isPreprint ? "article" : cslType;
}
var PLAIN$1, BOOK, CONTAINERS$2, GENRES, GENRE_OF_TYPE;
var init_publication = __esmMin((() => {
	init_bibtex_types();
	init_csl();
	init_identifiers();
	PLAIN$1 = [
		"series",
		"edition",
		"eventtitle",
		"isbn",
		"issn",
		"pages"
	];
	BOOK = /^(?:mv)?(?:book|collection|proceedings|reference)$/;
	CONTAINERS$2 = [
		"journal",
		"journaltitle",
		"booktitle"
	];
	GENRES = /* @__PURE__ */ new Map([
		["mathesis", "Master's thesis"],
		["phdthesis", "PhD thesis"],
		["candthesis", "Candidate thesis"],
		["bathesis", "Bachelor's thesis"],
		["techreport", "Technical report"],
		["resreport", "Research report"]
	]);
	GENRE_OF_TYPE = /* @__PURE__ */ new Map([["mastersthesis", "Master's thesis"], ["phdthesis", "PhD thesis"]]);
}));
// ../../base/src/import/bibliography/bibtex/reference.ts
function readEntry(entry, decoder, file) {
	return new EntryReader(entry, decoder, file).read();
}
/** How far the reader is with it: JabRef writes `read` and `skimmed`, aimap its own words. */
function statusOf(stated) {
	return stated === "skimmed" ? "reading" : STATUSES.find((status) => status === stated) ?? null;
}
var ENTRY_TYPE, EntryReader, MAX_SHOWN;
var init_reference = __esmMin((() => {
	init_model();
	init_reference$1();
	init_addresses$2();
	init_date();
	init_fields();
	init_names();
	init_publication();
	ENTRY_TYPE = "entrytype";
	EntryReader = class {
		entry;
		decoder;
		file;
		fields;
		remarks = [];
		constructor(entry, decoder, file) {
			this.entry = entry;
			this.decoder = decoder;
			this.file = file;
			this.fields = new EntryFields(entry, decoder);
		}
		read() {
			const { fields, remarks } = this;
			const { key } = this.entry;
			const addresses = addressesOf$1(fields);
			const title = this.title(addresses.facts.url);
			if (title.facts.title === "") {
				this.report("missing-title", "left out: an entry without a key and without a title");
				return {
					reference: null,
					remarks
				};
			}
			if (key === "") this.report("missing-id", `an entry without a key: "${title.facts.title}"`);
			return {
				reference: this.reference(title, addresses),
				remarks
			};
		}
		/** Each member is named: to spread or assign them would take as long as all the rest. */
		reference(title, addresses) {
			const { fields, entry } = this;
			const publication = publicationOf(fields, entry.type, addresses.facts.arxiv);
			const [people, date, texts] = [
				this.people(),
				this.date(),
				this.texts()
			];
			const parts = [
				title,
				addresses,
				publication,
				people,
				date,
				texts
			];
			const published = publication.facts;
			return {
				id: entry.key === "" ? null : entry.key,
				title: title.facts.title,
				alternativeTitles: [],
				authorNames: people.facts.authorNames,
				authorsComplete: people.facts.authorsComplete,
				editorNames: people.facts.editorNames,
				translatorNames: people.facts.translatorNames,
				organizations: published.organizations,
				published: date.facts.published,
				issued: date.facts.issued,
				kind: published.kind,
				cslType: published.cslType,
				genre: published.genre,
				venue: published.venue,
				collectionTitle: published.collectionTitle,
				volume: published.volume,
				issue: published.issue,
				number: published.number,
				pages: published.pages,
				edition: published.edition,
				publisher: published.publisher,
				publisherPlace: published.publisherPlace,
				event: published.event,
				isbn: published.isbn,
				issn: published.issn,
				pmid: addresses.facts.pmid,
				language: texts.facts.language,
				abstract: texts.facts.abstract,
				note: texts.facts.note,
				url: addresses.facts.url,
				arxiv: addresses.facts.arxiv,
				doi: addresses.facts.doi,
				code: null,
				demo: null,
				files: addresses.facts.files,
				keywords: texts.facts.keywords,
				extra: this.extra(parts, publication.isWrittenAs),
				origin: "seed",
				shownDate: null,
				collections: this.list("groups", "mendeley-groups"),
				notes: [fields.text(...REMARK_FIELDS.bibtex)].filter((note) => note !== null),
				file: this.file,
				at: entry.line,
				unread: [],
				status: statusOf(fields.text("readstatus")),
				tags: []
			};
		}
		/** A title without a subtitle, and without a final point that would not be printed. */
		title(url) {
			const { fields } = this;
			const { key } = this.entry;
			const title = fields.text("title");
			if (title === null) {
				const instead = fields.text("booktitle") ?? url ?? key;
				if (instead !== "") this.report("missing-title", `"${key === "" ? instead : key}" has no title`);
				return {
					facts: { title: instead },
					givenBack: []
				};
			}
			const subtitle = fields.text("subtitle");
			const plain = title.replace(/(?<![.…])\.$/, "") || title;
			const whole = subtitle === null ? plain : withSubtitle(plain, subtitle);
			const sortKey = fields.text("key") === whole && fields.stated("author", "editor") === null ? ["key"] : [];
			return {
				facts: { title: whole },
				givenBack: whole === title ? ["title", ...sortKey] : sortKey
			};
		}
		people() {
			const [authors, editors, translators] = [
				this.names("author"),
				this.names("editor"),
				this.names("translator")
			];
			return {
				facts: {
					authorNames: authors.names,
					authorsComplete: authors.isComplete,
					editorNames: editors.names,
					translatorNames: translators.names
				},
				givenBack: [
					"author",
					...editors.isComplete ? ["editor"] : [],
					...translators.isComplete ? ["translator"] : []
				]
			};
		}
		names(name) {
			const field = this.fields.field(name);
			if (field === null) return {
				names: [],
				isComplete: true,
				unclear: []
			};
			const people = parseBibtexNames(field.tex, (tex) => this.decoder.text(tex, field.line));
			for (const text of people.unclear) {
				const shown = text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
				this.report("unclear-name", `"${shown}" in ${name} is not the name of one person; write "and" between people`);
			}
			return people;
		}
		date() {
			const { fields } = this;
			const { published, issued, kept, impossible } = parseDateFields({
				date: fields.address("date"),
				year: fields.text("year"),
				month: fields.text("month"),
				day: fields.text("day"),
				language: fields.text("langid", "language")
			});
			if (impossible !== null) this.report("impossible-date", `${this.name}: "${impossible}" is not a date`);
			return {
				facts: {
					published,
					issued
				},
				givenBack: [
					"date",
					"year",
					"month",
					"day"
				].filter((name) => !kept.some((each) => each === name))
			};
		}
		texts() {
			const { fields } = this;
			const stated = fields.text("keywords", "keyword");
			const keywords = this.list("keywords", "keyword");
			return {
				facts: {
					language: fields.text("language", "langid", "hyphenation"),
					abstract: fields.text("abstract"),
					note: fields.text("note"),
					keywords
				},
				givenBack: [
					...fields.stated("langid", "hyphenation") === null ? ["language"] : [],
					"abstract",
					"note",
					...stated === keywords.join(", ") ? ["keywords"] : []
				]
			};
		}
		/** The parts of the first of these fields that is not empty, without repetition. */
		list(...names) {
			const text = this.fields.text(...names) ?? "";
			return [...new Set(text.split(text.includes(";") ? ";" : ",").map((part) => part.trim()))].filter(Boolean);
		}
		/** What the entry states besides. */
		extra(parts, isWrittenAs) {
			const { type } = this.entry;
			const others = this.fields.names.filter((name) => name !== ENTRY_TYPE && !parts.some(({ givenBack }) => givenBack.includes(name))).map((name) => ({
				format: "bibtex",
				name,
				value: this.fields.value(name).trim()
			}));
			return [...type === isWrittenAs ? [] : [{
				format: "bibtex",
				name: ENTRY_TYPE,
				value: type
			}], ...others.filter(({ value }) => value !== "")];
		}
		get name() {
			return this.entry.key === "" ? "an entry" : this.entry.key;
		}
		report(rule, message) {
			this.remarks.push({
				file: this.file,
				at: this.entry.line,
				rule,
				message
			});
		}
	};
	MAX_SHOWN = 60;
}));
// ../../base/src/import/bibliography/bibtex/scanner.ts
function lineEndsOf(text) {
	const ends = [];
	for (let at = 0; at < text.length; at += 1) {
		const code = text.charCodeAt(at);
		if (code === LINE_FEED || code === RETURN && text.charCodeAt(at + 1) !== LINE_FEED) ends.push(at + 1);
	}
	return ends;
}
var ENTRY_START, SPACE$2, NAME$3, AFTER_VALUE, QUOTE, BACKSLASH, OPEN, CLOSE, AT, LINE_FEED, RETURN, SPACE_CODE, TAB, Scanner;
var init_scanner = __esmMin((() => {
	ENTRY_START = /@[ \t]*([A-Za-z][\w:-]*)\s*([{(])/y;
	SPACE$2 = /\s*/y;
	NAME$3 = /[^\s{}(),="#%@]+/y;
	AFTER_VALUE = /\s*(?:[,#})]|$)/y;
	[QUOTE, BACKSLASH, OPEN, CLOSE, AT] = [
		"\"",
		"\\",
		"{",
		"}",
		"@"
	].map((character) => character.charCodeAt(0));
	[LINE_FEED, RETURN, SPACE_CODE, TAB] = [
		"\n",
		"\r",
		" ",
		"	"
	].map((character) => character.charCodeAt(0));
	Scanner = class {
		text;
		at = 0;
		/** Positions after the end of each line. */
		lineEnds;
		constructor(text) {
			this.text = text;
			this.lineEnds = lineEndsOf(text);
		}
		get isAtEnd() {
			return this.at >= this.text.length;
		}
		/** The character at this position; empty at the end. */
		get character() {
			return this.text.charAt(this.at);
		}
		/** The line of a position, from 1. */
		lineAt(position) {
			let [low, high] = [0, this.lineEnds.length];
			while (low < high) {
				const middle = low + high >> 1;
				if ((this.lineEnds[middle] ?? 0) <= position) low = middle + 1;
				else high = middle;
			}
			return low + 1;
		}
		/** Goes on after `pattern`, which is sticky, and returns what it matched; null if it does not match here. */
		match(pattern) {
			pattern.lastIndex = this.at;
			const found = pattern.exec(this.text);
			if (found !== null) this.at = pattern.lastIndex;
			return found;
		}
		/** Goes on after white space and after comments, which biber allows between the fields of an entry. */
		skipSpace() {
			this.match(SPACE$2);
			while (this.character === "%") {
				this.skipLine();
				this.match(SPACE$2);
			}
		}
		skipLine() {
			const end = this.text.indexOf("\n", this.at);
			this.at = end < 0 ? this.text.length : end + 1;
		}
		/** A name of a field or string; empty if there is none here. */
		readName() {
			return this.match(NAME$3)?.[0] ?? "";
		}
		/** The entry that begins at `position`. */
		entryStartAt(position) {
			ENTRY_START.lastIndex = position;
			const [, type, open] = ENTRY_START.exec(this.text) ?? [];
			if (type === void 0) return null;
			return {
				type: type.toLowerCase(),
				close: open === "(" ? ")" : "}",
				end: ENTRY_START.lastIndex
			};
		}
		/** Whether `pattern`, which is sticky, matches here. */
		isAt(pattern) {
			pattern.lastIndex = this.at;
			return pattern.test(this.text);
		}
		/** Whether an entry begins at `position`, as the first thing on its line. */
		isAtEntry(position = this.at) {
			return this.text.charCodeAt(position) === AT && this.isFirstOnLine(position) && this.entryStartAt(position) !== null;
		}
		/** The text in braces or quotation marks that begin here, without them. */
		readDelimited() {
			const start = this.at + 1;
			const isQuoted = this.text.charCodeAt(this.at) === QUOTE;
			let depth = 0;
			for (let at = start; at < this.text.length; at += 1) {
				const code = this.text.charCodeAt(at);
				if (code === OPEN) depth += 1;
				else if (code === CLOSE) {
					depth -= 1;
					if (depth < 0) return isQuoted ? this.broken("quotation mark", at) : this.readUntil(start, at);
				} else if (code === QUOTE && isQuoted && depth === 0 && !this.isAccent(at)) return this.readUntil(start, at);
				else if (code === AT && this.isAtEntry(at) && !this.isClosedAfter(at, depth)) return this.broken(isQuoted ? "quotation mark" : "brace", at);
			}
			return this.broken(isQuoted ? "quotation mark" : "brace", this.text.length);
		}
		readUntil(start, end) {
			this.at = end + 1;
			return this.text.slice(start, end);
		}
		broken(missing, at) {
			return {
				reason: `has no closing ${missing}`,
				resumeAt: this.nextEntry(at)
			};
		}
		/** BibTeX has no `"G\"odel"`, but people write it: a mark after a backslash and before a letter is an accent. */
		isAccent(at) {
			return this.text.charCodeAt(at - 1) === BACKSLASH && /[\p{L}{\\]/u.test(this.text.charAt(at + 1));
		}
		/** Whether a value that contains an entry is closed before the next entry: then its author has quoted an entry. */
		isClosedAfter(entry, depth) {
			let open = depth + 1;
			for (let at = entry; at < this.text.length && open > 0; at += 1) {
				const code = this.text.charCodeAt(at);
				if (code === OPEN) open += 1;
				else if (code === CLOSE) {
					open -= 1;
					AFTER_VALUE.lastIndex = at + 1;
					if (open === 0) return AFTER_VALUE.test(this.text);
				} else if (code === AT && at > entry && this.isAtEntry(at)) return false;
			}
			return false;
		}
		nextEntry(from) {
			let at = this.text.indexOf("@", from);
			while (at >= 0 && !this.isAtEntry(at)) at = this.text.indexOf("@", at + 1);
			return at < 0 ? this.text.length : at;
		}
		isFirstOnLine(position) {
			let at = position - 1;
			while (this.text.charCodeAt(at) === SPACE_CODE || this.text.charCodeAt(at) === TAB) at -= 1;
			return at < 0 || this.text.charCodeAt(at) === LINE_FEED || this.text.charCodeAt(at) === RETURN;
		}
	};
}));
// ../../base/src/import/bibliography/bibtex/syntax.ts
function parseSyntax(text) {
	const parser = new SyntaxParser(text);
	parser.readEntries();
	return parser;
}
var BETWEEN_ENTRIES, SPACE$1, KEY, KEY_BEFORE_FIELD, REST_OF_KEY, DELIMITED_VALUE, COMMON_NAME, NEXT_FIELD, SWALLOWED_FIELD, NAME_OF_FIELD, BARE_WORDS, STRAY_WORDS, SyntaxParser, MAX_MISTAKES, FieldReader;
var init_syntax = __esmMin((() => {
	init_scanner();
	BETWEEN_ENTRIES = /[^@%]+|@/y;
	SPACE$1 = /\s*/y;
	KEY = /[^,=\r\n]*/y;
	KEY_BEFORE_FIELD = /([^\s,=(){}"#%]+)[ \t]+(?=[A-Za-z][\w.:+-]*[ \t]*=[ \t]*["{\d])/y;
	REST_OF_KEY = /[^,\r\n]*/y;
	DELIMITED_VALUE = /=\s*["{]/y;
	COMMON_NAME = /^(?:author|title|year|date|month|journal|editor|url|doi)$/i;
	NEXT_FIELD = /[})]\s*,\s*[\w.:+-]+\s*=\s*["{\w]/y;
	SWALLOWED_FIELD = /,\s{0,99}[\w-]{1,30}\s{0,99}=/;
	NAME_OF_FIELD = /[\w.:+-]+\s*=/y;
	BARE_WORDS = /[^{}",#=\r\n]+/y;
	STRAY_WORDS = /[^{}()",=\r\n]+/y;
	SyntaxParser = class {
		entries = [];
		mistakes = [];
		scanner;
		constructor(text) {
			this.scanner = new Scanner(text);
		}
		readEntries() {
			const { scanner } = this;
			while (!scanner.isAtEnd) {
				const start = scanner.character === "@" ? scanner.entryStartAt(scanner.at) : null;
				if (start !== null) this.readEntry(start);
				else if (scanner.character === "%") scanner.skipLine();
				else scanner.match(BETWEEN_ENTRIES);
			}
		}
		readEntry(start) {
			const line = this.scanner.lineAt(this.scanner.at);
			if (start.type === "comment") {
				this.skipComment(start);
				return;
			}
			this.scanner.at = start.end;
			const key = start.type !== "string" && start.type !== "preamble" ? this.readKey(start, line) : "";
			const name = key === "" ? `an @${start.type}` : `the entry "${key}"`;
			const reader = new FieldReader(this.scanner, {
				close: start.close,
				name,
				line
			});
			const fields = start.type === "preamble" ? reader.readPreamble() : reader.readFields();
			for (const mistake of reader.mistakes) this.mistakes.push(mistake);
			if (fields !== null) this.entries.push({
				type: start.type,
				key,
				line,
				fields
			});
		}
		/** Text that is not to be read. Without its closing brace it ends where the next entry begins. */
		skipComment({ end, close }) {
			this.scanner.at = end - 1;
			const text = close === ")" ? null : this.scanner.readDelimited();
			if (text === null) this.scanner.skipLine();
			else if (typeof text !== "string") this.scanner.at = text.resumeAt;
		}
		/** The key, after which the fields begin. */
		readKey({ close }, line) {
			const { scanner } = this;
			scanner.match(SPACE$1);
			const start = scanner.at;
			const alone = scanner.match(KEY_BEFORE_FIELD)?.[1];
			if (alone !== void 0) {
				this.mistakes.push({
					line,
					message: `a comma is missing after the key "${alone}"`,
					isLoss: false
				});
				return alone;
			}
			let text = scanner.match(KEY)?.[0] ?? "";
			if (scanner.character === "=") {
				if (scanner.isAt(DELIMITED_VALUE) || COMMON_NAME.test(text.trim())) {
					scanner.at = start;
					return "";
				}
				text += scanner.match(REST_OF_KEY)?.[0] ?? "";
			}
			const end = text.indexOf(close);
			if (end >= 0) {
				scanner.at = start + end;
				return text.slice(0, end).trim();
			}
			if (scanner.character === ",") scanner.at += 1;
			else if (!scanner.isAtEnd) {
				const message = `a comma is missing after the key "${text.trim()}"`;
				this.mistakes.push({
					line,
					message,
					isLoss: false
				});
			}
			return text.trim();
		}
	};
	MAX_MISTAKES = 5;
	FieldReader = class {
		scanner;
		entry;
		mistakes = [];
		hasStray = false;
		constructor(scanner, entry) {
			this.scanner = scanner;
			this.entry = entry;
		}
		/** Null: the entry has to be left out. */
		readFields() {
			const { scanner } = this;
			const fields = [];
			for (;;) {
				scanner.skipSpace();
				const line = scanner.lineAt(scanner.at);
				if (scanner.isAtEnd || scanner.entryStartAt(scanner.at) !== null) {
					this.report(this.entry.line, `${this.entry.name} has no closing brace`);
					return fields;
				}
				if (scanner.character === this.entry.close && !scanner.isAt(NEXT_FIELD)) {
					scanner.at += 1;
					return fields;
				}
				const name = scanner.readName().toLowerCase();
				const value = name === "" ? this.skipStray(line) : this.readField(name, line);
				if (value === null) return null;
				if (value.length > 0) fields.push({
					name,
					line,
					value
				});
			}
		}
		/** Null: it has to be left out. */
		readPreamble() {
			const { line } = this.entry;
			const value = this.readValue("the text", line);
			return value === null ? null : [{
				name: "",
				line,
				value
			}];
		}
		/** Null: the entry has to be left out. No parts: the field has no value. */
		readField(name, line) {
			const { scanner } = this;
			scanner.skipSpace();
			if (!this.skip("=")) {
				if (scanner.character !== "{" && scanner.character !== "\"") {
					this.leaveOut(line, `"${name}", which has no value`);
					this.skip(",");
					return [];
				}
				this.report(line, `an equals sign is missing after "${name}"`);
			}
			const value = this.readValue(`the value of "${name}"`, line);
			if (value === null || this.skip(",") || scanner.character === this.entry.close) return value;
			if (!scanner.isAtEntry()) {
				this.readWithoutComma(name, line);
				return value;
			}
			if (!SWALLOWED_FIELD.test(value.at(-1)?.text ?? "")) return value;
			this.leaveOut(line, `${this.entry.name}, because the value of "${name}" has no closing brace`);
			return null;
		}
		/** Text, names and numbers, joined by `#`. Null if a brace is missing. */
		readValue(what, line) {
			const { scanner } = this;
			const parts = [];
			do {
				scanner.skipSpace();
				if (scanner.character === "{" || scanner.character === "\"") {
					const text = this.readDelimited(what, line);
					if (text === null) return null;
					parts.push({
						text,
						isName: false
					});
				} else {
					const word = scanner.readName();
					if (word !== "") parts.push(this.readBareValue(word, what, line));
				}
				scanner.skipSpace();
			} while (this.skip("#"));
			return parts;
		}
		readDelimited(what, line) {
			const text = this.scanner.readDelimited();
			if (typeof text === "string") return text;
			this.leaveOut(line, `${this.entry.name}, because ${what} ${text.reason}`);
			this.scanner.at = text.resumeAt;
			return null;
		}
		/** A number, the name of a string, or several words that should be in braces. */
		readBareValue(word, what, line) {
			const { scanner } = this;
			const { at } = scanner;
			const more = scanner.match(BARE_WORDS)?.[0].trim() ?? "";
			if (more === "" || more.startsWith(this.entry.close) || scanner.character === "=") {
				scanner.at = at;
				return {
					text: word,
					isName: !/^\d/.test(word)
				};
			}
			this.report(line, `${what} is not in braces`);
			return {
				text: `${word} ${more}`,
				isName: false
			};
		}
		/** What follows a value that no comma follows. */
		readWithoutComma(name, line) {
			const { scanner } = this;
			if (scanner.isAt(NAME_OF_FIELD)) {
				this.report(line, `a comma is missing after "${name}"`);
				return;
			}
			const stray = scanner.match(STRAY_WORDS)?.[0].trim() ?? "";
			if (stray !== "") this.leaveOut(line, `"${stray}" after the value of "${name}"`);
		}
		/** Characters that have no meaning between fields. Null: the entry has to be left out. */
		skipStray(line) {
			const { character } = this.scanner;
			if (character === "{" || character === "\"") {
				const text = this.readDelimited("a text between its fields", line);
				if (text === null) return null;
				if (text.trim() !== "") this.leaveOut(line, `a text between the fields of ${this.entry.name}`);
				return [];
			}
			this.scanner.at += 1;
			if (character !== "," && !this.hasStray) {
				this.hasStray = true;
				this.report(line, `a stray ${character} in ${this.entry.name}`);
			}
			return [];
		}
		skip(character) {
			if (this.scanner.character !== character) return false;
			this.scanner.at += 1;
			return true;
		}
		report(line, message) {
			this.add({
				line,
				message,
				isLoss: false
			});
		}
		leaveOut(line, what) {
			this.add({
				line,
				message: `left out: ${what}`,
				isLoss: true
			});
		}
		/** An entry can have as many mistakes as characters; the reader of a report needs a few. */
		add(mistake) {
			const rest = this.mistakes.length - MAX_MISTAKES;
			if (rest < 0) this.mistakes.push(mistake);
			else if (rest === 0) this.mistakes.push({
				...mistake,
				message: `left out: more like this in ${this.entry.name}`
			});
		}
	};
}));
// ../../base/src/text/latex-symbols.ts
function greekCommands(name, letter) {
	const capital = letter.toUpperCase();
	const Name = name.charAt(0).toUpperCase() + name.slice(1);
	return [
		[`up${name}`, letter],
		[`text${name}`, letter],
		[`mit${name}`, letter],
		[`mup${name}`, letter],
		[`Up${name}`, capital],
		[`up${Name}`, capital],
		[`var${Name}`, capital],
		[`text${Name}`, capital],
		[Name, capital]
	];
}
/** `ss ß o ø` as pairs. */
function pairs$1(text) {
	return [...text.matchAll(/(\S+) (\S+)/g)].map(([, command = "", character = ""]) => [command, character]);
}
var TEXT_SYMBOLS$1, MATH_SYMBOLS$1, GREEK, RARE_COMMAND_TEXTS;
var init_latex_symbols = __esmMin((() => {
	TEXT_SYMBOLS$1 = [
		"textTstroke Ŧ textacutedbl ˝ textapproxequal ≈ textasciiacute ´ textasciibreve ˘ textasciicaron ˇ",
		"textasciidieresis ¨ textasciigrave ` textasciimacron ¯ textasteriskcentered * textbaht ฿ textbardbl ‖",
		"textbigcircle ◯ textblacksquare ■ textblank ␣ textblock █ textbraceleft { textbraceright } textbrokenbar ¦",
		"textbullet • textcap ∧ textcelsius °C textcent ¢ textcircledP ℗ textcolonmonetary ₡ textcontourintegral ∮",
		"textcopyright © textcrh ħ textcurrency ¤ textdagger † textdaggerdbl ‡ textdbllowline ‗ textdegree ° textdh ð",
		"textdiscount ⁒ textdiv ÷ textdkshade ▓ textdnblock ▄ textdollar $ textdong ₫ textdoublebarpipe ǂ",
		"textdoublepipe ǂ textdownarrow ↓ textelement ∈ texteopen ε texteqsim ≂ textequivalence ≡ textesh ƪ",
		"textestimated ℮ texteuro € textexclamdown ¡ textflorin ƒ textfractionsolidus ⁄ textgreater >",
		"textgreaterequal ≥ texthorizontalbar ― texthvlig ƕ textincrement ∆ textinfinity ∞ textintegral ∫",
		"textinterrobang ‽ textintersection ∩ textkra ĸ textlangle 〈 textleftarrow ← textless < textlessequal ≤",
		"textlfblock ▌ textlira ₤ textlnot ¬ textlozenge ◊ textltshade ░ textmalteseH Ħ textmalteseh ħ textmho ℧",
		"textmusicalnote ♪ textnaira ₦ textniepsilon ε textnotequal ≠ textnsuperior ⁿ textnumero № textohm Ω",
		"textonehalf ½ textonequarter ¼ textonesuperior ¹ textopenbullet ◦ textordfeminine ª textordmasculine º",
		"textparagraph ¶ textpartial ∂ textperiodcentered · textpertenthousand ‱ textperthousand ‰ textpeseta ₧",
		"textpeso ₱ textpm ± textproduct ∏ textquestiondown ¿ textquotedbl \" textrangle 〉 textrecipe ℞",
		"textreferencemark ※ textrevlogicalnot ⌐ textrevscripta ɤ textrightarrow → textriota ℩ textrtaild ɖ",
		"textrtblock ▐ textschwa ə textsection § textservicemark ℠ textshade ▒ textsterling £ textsummation ∑",
		"textsurd √ textthreequarters ¾ textthreesuperior ³ texttildelow ˜ texttimes × texttstroke ŧ textturnk ʞ",
		"textturnm ɯ texttwosuperior ² textuparrow ↑ textupblock ▀ textvartheta ϑ textvisiblespace ␣ textwon ₩",
		"textyen ¥ textquotesingle ' textquotestraightbase ‚ textquotestraightdblbase „ textinterrobangdown ⸘"
	];
	MATH_SYMBOLS$1 = [
		"Box □ Diamond ◇ Downarrow ⇓ Im ℑ Leftarrow ⇐ Leftrightarrow ⇔ Longleftarrow ⟸ Longleftrightarrow ⟺",
		"Longrightarrow ⟹ Re ℜ Rightarrow ⇒ Subset ⋐ Supset ⋑ Vdash ⊩ Vert ‖ aleph ℵ amalg ⨿ angle ∠ approxeq ≊ ast ∗",
		"asymp ≍ backepsilon ϶ backprime ‵ backsim ∽ because ∵ beth ℶ between ≬ bigcap ⋂ bigcirc ◯ bigcup ⋃ bigodot ⨀",
		"bigoplus ⨁ bigotimes ⨂ bigstar ★ bigtriangledown ▽ bigtriangleup △ bigvee ⋁ bigwedge ⋀ blacksquare ■",
		"blacktriangle ▴ bot ⊥ bowtie ⋈ boxplus ⊞ boxtimes ⊠ bullet • cap ∩ cdots ⋯ cdotp · centerdot · checkmark ✓",
		"circ ∘ circlearrowleft ↺ circlearrowright ↻ circledast ⊛ clubsuit ♣ colon : complement ∁ cong ≅ coprod ∐",
		"cup ∪ curlyeqprec ⋞ curlyvee ⋎ curlywedge ⋏ dag † dagger † daleth ℸ dashv ⊣ ddag ‡ ddagger ‡ ddots ⋱",
		"diamond ⋄ diamondsuit ♢ digamma ϝ div ÷ doteq ≐ downarrow ↓ emptyset ∅ equiv ≡ exists ∃ fallingdotseq ≒",
		"flat ♭ forall ∀ frown ⌢ gg ≫ ggg ⋙ gimel ℷ gtrsim ≳ gtrapprox ⪆ guillemotleft « guillemotright »",
		"guilsinglleft ‹ guilsinglright › hbar ħ heartsuit ♡ hookleftarrow ↩ hookrightarrow ↪ hslash ℏ iiint ∭ iint ∬",
		"in ∈ int ∫ intercal ⊺ jmath ȷ imath ı land ∧ langle ⟨ lceil ⌈ leftharpoondown ↽ leftharpoonup ↼",
		"leftrightarrow ↔ leqslant ⩽ geqslant ⩾ lesssim ≲ lessapprox ⪅ lfloor ⌊ lhd ◁ ll ≪ lll ⋘ lnot ¬",
		"longleftarrow ⟵ longleftrightarrow ⟷ longmapsto ⟼ longrightarrow ⟶ lor ∨ lozenge ◊ ltimes ⋉ mapsto ↦",
		"measuredangle ∡ mho ℧ mid | models ⊧ mp ∓ multimap ⊸ nabla ∇ natural ♮ ne ≠ nearrow ↗ neg ¬ nexists ∄ ni ∋",
		"nmid ∤ nleq ≰ ngeq ≱ nless ≮ ngtr ≯ notin ∉ nparallel ∦ nrightarrow ↛ nsim ≁ nsubseteq ⊈ nwarrow ↖ odot ⊙",
		"oint ∮ ominus ⊖ oplus ⊕ oslash ⊘ otimes ⊗ parallel ∥ partial ∂ perp ⊥ pitchfork ⋔ prec ≺ preceq ⪯ prime ′",
		"prod ∏ propto ∝ quotedblbase „ quotesinglbase ‚ rangle ⟩ rceil ⌉ rfloor ⌋ rhd ▷ rightharpoonup ⇀",
		"rightleftharpoons ⇌ rightsquigarrow ⇝ rtimes ⋊ searrow ↘ setminus ∖ sharp ♯ simeq ≃ smile ⌣ spadesuit ♠",
		"sphericalangle ∢ sqcap ⊓ sqcup ⊔ sqrt √ sqsubseteq ⊑ sqsupseteq ⊒ square □ star ⋆ subset ⊂ subseteq ⊆",
		"subsetneq ⊊ succ ≻ succeq ⪰ sum ∑ supset ⊃ supseteq ⊇ supsetneq ⊋ surd √ swarrow ↙ therefore ∴ top ⊤",
		"triangle △ triangledown ▿ triangleleft ◁ triangleq ≜ triangleright ▷ twoheadrightarrow ↠ varkappa ϰ",
		"varnothing ∅ varpi ϖ varpropto ∝ varrho ϱ varsigma ς vartheta ϑ vartriangle ▵ vartriangleleft ⊲",
		"vartriangleright ⊳ vdash ⊢ vdots ⋮ vee ∨ veebar ⊻ vert | vDash ⊨ wedge ∧ wp ℘ wr ≀ lbrace { rbrace }",
		"lbrack [ rbrack ] backslash \\ eth ð ij ĳ IJ Ĳ degree ° minus − increment ∆ sun ☼ female ♀ male ♂ venus ♀",
		"mars ♂ jupiter ♃ dprime ″ trprime ‴ ohm Ω micro µ colonequals ≔ coloneqq ≔ hdots … dotsc … dotsb ⋯ dotsm ⋯",
		"iff ⟺ implies ⟹ gets ← owns ∋ lvert | rvert | lVert ‖ rVert ‖ dotso … mathsemicolon ; mathcolon :",
		"mathcomma , mathperiod . mathexclam ! mathquestion ? mathslash / mathhyphen - mathplus + mathampersand &",
		"mathpercent % mathdollar $ mathoctothorpe # mathatsign @ mathunderscore _ mathlbrace { mathrbrace }",
		"mathminus - mathequal = mathdegree ° mathellipsis … mathsterling £ mathyen ¥ mathparagraph ¶ mathsection §",
		"less < greater > equal = lparen ( rparen ) plus + solidus / period . comma , exclam ! semicolon ; question ?",
		"percent % ampersand & octothorpe # quotesingle ' asciitilde ~ hyphen - lt < gt > mathbackslash \\",
		"mathbardbl ‖ mathcent ¢"
	];
	GREEK = "alpha α beta β gamma γ delta δ epsilon ε zeta ζ eta η theta θ iota ι kappa κ lambda λ mu μ nu ν xi ξ pi π rho ρ sigma σ tau τ upsilon υ phi φ chi χ psi ψ omega ω";
	RARE_COMMAND_TEXTS = [
		...pairs$1(TEXT_SYMBOLS$1.join(" ")),
		...pairs$1(MATH_SYMBOLS$1.join(" ")),
		...pairs$1(GREEK).flatMap(([name, letter]) => greekCommands(name, letter))
	];
})), ACCENT_MARKS, READ_ACCENT_MARKS, TIE, TEXT_SYMBOLS, MATH_SYMBOLS, READ_SYMBOLS, WRITTEN_SYMBOLS, COMMAND_TEXTS;
var init_latex_commands = __esmMin((() => {
	init_latex_symbols();
	ACCENT_MARKS = /* @__PURE__ */ new Map([
		["`", "̀"],
		["'", "́"],
		["^", "̂"],
		["~", "̃"],
		["=", "̄"],
		[".", "̇"],
		["\"", "̈"],
		["u", "̆"],
		["r", "̊"],
		["H", "̋"],
		["v", "̌"],
		["d", "̣"],
		["c", "̧"],
		["k", "̨"],
		["b", "̱"],
		["t", "͡"]
	]);
	READ_ACCENT_MARKS = new Map([
		...ACCENT_MARKS,
		["h", "̉"],
		["f", "̑"],
		["G", "̏"],
		["U", "̎"],
		["textcommabelow", "̦"],
		["hat", "̂"],
		["widehat", "̂"],
		["tilde", "̃"],
		["widetilde", "̃"],
		["bar", "̄"],
		["overline", "̄"],
		["vec", "⃗"],
		["dot", "̇"],
		["ddot", "̈"],
		["acute", "́"],
		["grave", "̀"],
		["check", "̌"],
		["breve", "̆"],
		["mathring", "̊"]
	]);
	TIE = "t";
	new Map([...ACCENT_MARKS].filter(([command]) => command !== TIE).map(([command, mark]) => [mark, /[a-z]/i.test(command) ? `${command} ` : command]));
	TEXT_SYMBOLS = pairs$1("ss ß o ø O Ø l ł L Ł ae æ AE Æ oe œ OE Œ aa å AA Å i ı dh ð DH Ð th þ TH Þ dj đ DJ Đ S § pounds £ ldots … textasciitilde ~ textasciicircum ^ textbackslash \\ textbar | textregistered ® texttrademark ™");
	MATH_SYMBOLS = pairs$1("times × leq ≤ geq ≥ infty ∞ rightarrow → pm ± alpha α beta β gamma γ delta δ epsilon ε zeta ζ eta η theta θ iota ι kappa κ lambda λ mu μ nu ν xi ξ pi π rho ρ sigma σ tau τ upsilon υ phi φ chi χ psi ψ omega ω");
	READ_SYMBOLS = pairs$1("j ȷ ng ŋ NG Ŋ P ¶ copyright © euro € textendash – textemdash — emdash — endash – Dash — dots … textellipsis … textquoteright ’ textquoteleft ‘ textquotedblleft “ textquotedblright ” textunderscore _ slash / cdot · le ≤ ge ≥ neq ≠ to → leftarrow ← approx ≈ sim ∼ ell ℓ varepsilon ε varphi φ Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Phi Φ Psi Ψ Omega Ω LaTeXe LaTeX2e MF METAFONT hyphen - textquotesingle '");
	WRITTEN_SYMBOLS = pairs$1("textbraceleft { textbraceright } textless < textgreater > textperiodcentered · textbullet • textdegree ° textcopyright ©");
	COMMAND_TEXTS = new Map([
		...RARE_COMMAND_TEXTS,
		...TEXT_SYMBOLS,
		...MATH_SYMBOLS,
		...READ_SYMBOLS
	]);
	new Map([...[...TEXT_SYMBOLS, ...WRITTEN_SYMBOLS].map(([command, text]) => [text, `{\\${command}}`]), ...[...MATH_SYMBOLS, ["varsigma", "ς"]].map(([command, text]) => [text, `$\\${command}$`])]);
}));
// ../../base/src/import/bibliography/bibtex/tex/commands.ts
function names$1(...lists) {
	return new Set(lists.flatMap((list) => list.split(" ")));
}
var STYLE_COMMANDS, SPACE_COMMANDS, UNREAD_ARGUMENTS, ENCLOSING_COMMANDS, QUOTING_COMMANDS, FUNCTION_COMMANDS, CITING_COMMAND;
var init_commands = __esmMin((() => {
	STYLE_COMMANDS = names$1("em it bf sc sf tt rm sl cal emph textit textbf textsc textsf texttt textrm textsl textup textnormal textmd textulc uppercase lowercase MakeUppercase MakeLowercase MakeTextUppercase MakeTextLowercase", "mathrm mathbf mathit mathcal mathsf mathbb mathfrak mathscr mathtt mathnormal mathsl mathbfit mathop mathrel mathbin mathord boldmath boldsymbol bm pmb operatorname text mbox hbox fbox makebox framebox", "protect relax nobreak nolinebreak nopagebreak allowbreak smash raise natexlab bibinfo bibfield bibnamefont bibfnamefont Eprint bibnamedelimb path noindent indent ensuremath string unskip ignorespaces leavevmode strut null", "tiny scriptsize footnotesize small normalsize large Large LARGE huge Huge bfseries mdseries itshape slshape scshape upshape normalfont sffamily rmfamily ttfamily selectfont centering raggedright", "left right big Big bigg Bigg bigl bigr Bigl Bigr limits nolimits displaystyle textstyle scriptstyle scriptscriptstyle mathstrut", "acro acronym underline uline hl mkbibemph mkbibbold mkbibitalic autocap nocase NoCaseChange caps smallcaps textcase sentencecase titlecase textls allcaps nohyphens hyphenation url nolinkurl surname firstname lastname cyr selectlanguage upalpha");
	SPACE_COMMANDS = names$1("quad qquad newline linebreak par hfill hfil item enspace enskip space thinspace medspace thickspace negthinspace nobreakspace addspace addnbspace bigskip medskip smallskip break tabularnewline and");
	UNREAD_ARGUMENTS = new Map(Object.entries({
		noopsort: 1,
		SortNoop: 1,
		sortnoop: 1,
		NOOP: 1,
		noop: 1,
		printfirst: 1,
		vspace: 1,
		label: 1,
		index: 1,
		bibitem: 1,
		phantom: 1,
		hphantom: 1,
		vphantom: 1,
		color: 1,
		textcolor: 1,
		colorbox: 1,
		foreignlanguage: 1,
		textlang: 1,
		raisebox: 1,
		scalebox: 1,
		resizebox: 2,
		fontsize: 2,
		fontfamily: 1,
		fontseries: 1,
		fontshape: 1,
		fontencoding: 1,
		rule: 2,
		begin: 1,
		end: 1,
		vskip: 0,
		footnotemark: 0,
		input: 0,
		href: 1,
		parbox: 1,
		setlength: 2,
		hyperref: 0
	}));
	ENCLOSING_COMMANDS = /* @__PURE__ */ new Map([
		["mkbibparens", ["(", ")"]],
		["parentext", ["(", ")"]],
		["mkbibbrackets", ["[", "]"]],
		["brackettext", ["[", "]"]],
		["footnote", [" (", ")"]],
		["sqrt", ["√(", ")"]]
	]);
	QUOTING_COMMANDS = names$1("enquote mkbibquote textquote textins foreignquote");
	FUNCTION_COMMANDS = names$1("log ln lg exp sin cos tan cot sec csc arcsin arccos arctan sinh cosh tanh coth max min sup inf lim limsup liminf det dim ker deg gcd hom arg Pr mod bmod");
	CITING_COMMAND = /^[A-Za-z]*cite[a-z]*$|^fullcite$|^nocite$/;
}));
// ../../base/src/import/bibliography/bibtex/tex/input.ts
/** Position of the brace that closes the one at `start`; the end of the text if none does. */
function groupEnd(tex, start) {
	let depth = 0;
	for (let at = start; at < tex.length; at += 1) {
		const character = tex.charAt(at);
		if (character === "\\") at += 1;
		else if (character === "{") depth += 1;
		else if (character === "}" && --depth === 0) return at;
	}
	return tex.length;
}
var CHARACTER, SPACES, COMMAND_NAME, STAR, SINGLE_ARGUMENT, OPTIONAL_ARGUMENT, EMPTY_GROUP, TexInput;
var init_input = __esmMin((() => {
	CHARACTER = /[\s\S]/uy;
	SPACES = /\s*/y;
	COMMAND_NAME = /[A-Za-z]+|[\s\S]/uy;
	STAR = /\*(?=\{)/y;
	SINGLE_ARGUMENT = /\\[A-Za-z]+|\\?[^}]/uy;
	OPTIONAL_ARGUMENT = /\s*\[[^\][{}\\]{0,200}\]/y;
	EMPTY_GROUP = /\{\s{0,9}\}/y;
	TexInput = class {
		tex;
		at = 0;
		outer = [];
		constructor(tex) {
			this.tex = tex;
		}
		/** The character that comes next; empty at the end of the text. The end of a macro is the end of nothing. */
		get character() {
			while (this.at >= this.tex.length) {
				const text = this.outer.pop();
				if (text === void 0) return "";
				[this.tex, this.at] = [text.tex, text.at];
			}
			return this.tex.charAt(this.at);
		}
		/** How many macros are being replaced, one in the other. */
		get macroDepth() {
			return this.outer.length;
		}
		isInMacro(name) {
			return this.outer.some(({ macro }) => macro === name);
		}
		/** Goes on in `replacement`, and after it where this is now. */
		enterMacro(macro, replacement) {
			this.outer.push({
				tex: this.tex,
				at: this.at,
				macro
			});
			[this.tex, this.at] = [replacement, 0];
		}
		startsWith(text) {
			return this.tex.startsWith(text, this.at);
		}
		isAtEmptyGroup() {
			EMPTY_GROUP.lastIndex = this.at;
			return EMPTY_GROUP.test(this.tex);
		}
		skip(length) {
			this.at += length;
		}
		/** Goes on after `pattern`, which is sticky, and returns what it matched; null if it does not match here. */
		match(pattern) {
			pattern.lastIndex = this.at;
			const found = pattern.exec(this.tex);
			if (found !== null) this.at = pattern.lastIndex;
			return found;
		}
		/** Goes on after white space. @returns whether there was any */
		skipSpaces() {
			return (this.match(SPACES)?.[0] ?? "") !== "";
		}
		readCharacter() {
			return this.match(CHARACTER)?.[0] ?? "";
		}
		/** The name of the command whose backslash is next: letters, or a single other character. */
		readCommandName() {
			this.at += 1;
			const name = this.match(COMMAND_NAME)?.[0] ?? "";
			if (/^[A-Za-z]/.test(name)) this.match(STAR);
			return name;
		}
		/** The name of the command that comes next, if `isWanted`; otherwise null, and it is read again. */
		readCommandNameIf(isWanted) {
			if (this.character !== "\\") return null;
			const { at } = this;
			const name = this.readCommandName();
			if (isWanted(name)) return name;
			this.at = at;
			return null;
		}
		skipOptionalArgument() {
			this.match(OPTIONAL_ARGUMENT);
		}
		/** The TeX of the group, command or character that comes next. */
		readArgument() {
			this.skipSpaces();
			if (this.character !== "{") return this.match(SINGLE_ARGUMENT)?.[0] ?? "";
			const start = this.at + 1;
			const end = groupEnd(this.tex, this.at);
			this.at = end + 1;
			return this.tex.slice(start, end);
		}
	};
}));
// ../../base/src/import/bibliography/bibtex/tex/accents.ts
/** `text` with marks on its first character; the mark nearest to it comes first. */
function accented(text, marks) {
	const [first] = FIRST_CHARACTER.exec(text) ?? [];
	if (first === void 0 || first.trim() === "") return marks.map((mark) => SPACING_FORMS.get(mark) ?? "").join("") + text;
	return first.replace("ı", "i").replace("ȷ", "j") + marks.join("") + text.slice(first.length);
}
var SPACING_FORMS, FIRST_CHARACTER;
var init_accents = __esmMin((() => {
	SPACING_FORMS = /* @__PURE__ */ new Map([
		["̀", "`"],
		["́", "´"],
		["̂", "^"],
		["̃", "~"],
		["̄", "¯"],
		["̆", "˘"],
		["̇", "˙"],
		["̈", "¨"],
		["̊", "˚"],
		["̋", "˝"],
		["̌", "ˇ"],
		["̧", "¸"],
		["̨", "˛"]
	]);
	FIRST_CHARACTER = /^\s*.\p{M}*/su;
}));
// ../../base/src/import/bibliography/bibtex/tex/output.ts
var LETTER_AT_START, LETTER_AT_END, MAX_SCRIPT_PIECES, TexOutput;
var init_output = __esmMin((() => {
	init_accents();
	LETTER_AT_START = /^[\p{L}\p{N}]/u;
	LETTER_AT_END = /[\p{L}\p{N}]$/u;
	MAX_SCRIPT_PIECES = 4;
	TexOutput = class {
		/** How many of the open groups have accents, and how many are in quotation marks. */
		accents = 0;
		quotations = 0;
		/** Whether only white space came before in the group: there a command without an argument sets a font. */
		isGroupStart = true;
		pieces = [];
		groups = [];
		/** Whether a word was printed that must not join what comes next. */
		isWordOpen = false;
		/** All that was printed; groups that are still open end here. */
		finish() {
			while (this.groups.length > 0) this.close();
			return this.pieces.join("");
		}
		print(text) {
			if (text === "") return;
			if (this.isWordOpen && LETTER_AT_START.test(text)) this.pieces.push(" ");
			this.isWordOpen = false;
			this.isGroupStart &&= text.trim() === "";
			this.pieces.push(text);
		}
		/** Prints a word that joins no letter or digit beside it. */
		printWord(word) {
			if (LETTER_AT_END.test((this.pieces.at(-1) ?? "").slice(-2))) this.pieces.push(" ");
			this.print(word);
			this.isWordOpen = true;
		}
		/** Prints instead of the last piece, if that is `piece`. @returns whether it is */
		printInsteadOf(piece, text) {
			if (this.pieces.at(-1) !== piece) return false;
			this.pieces.pop();
			this.print(text);
			return true;
		}
		/** Prints what `print` prints with marks on its first character. */
		printAccented(marks, print) {
			const start = this.pieces.length;
			print();
			this.replaceFrom(start, (text) => accented(text, marks));
		}
		open(group) {
			if (group.marks !== void 0) this.accents += 1;
			if (group.isQuotation === true) this.quotations += 1;
			this.groups.push({
				...group,
				start: this.pieces.length
			});
			this.isGroupStart = true;
		}
		/** Ends the innermost group. @returns what it does; null if none is open */
		close() {
			const group = this.groups.pop();
			this.isGroupStart = false;
			if (group === void 0) return null;
			const { start, marks, script, after } = group;
			if (marks !== void 0) {
				this.accents -= 1;
				this.replaceFrom(start, (text) => accented(text, marks));
			}
			if (script !== void 0 && this.pieces.length - start <= MAX_SCRIPT_PIECES) this.replaceFrom(start, script);
			if (group.isQuotation === true) this.quotations -= 1;
			if (after !== void 0) this.print(after);
			return group;
		}
		replaceFrom(start, change) {
			this.pieces.push(change(this.pieces.splice(start).join("")));
		}
	};
}));
// ../../base/src/import/bibliography/bibtex/tex/verbatim.ts
/**
* What the command prints: `\path|…|`, the address of `\url{…}`, a character by its number. Null: it is no such command.
* @param isAddress whether an address is read, so that a link is its address and not its text
*/
function readVerbatim(name, input, isAddress) {
	if (name === "char" || name === "symbol") return characterOf(input.match(CHARACTER_CODE));
	if (MEASURING_COMMANDS.has(name)) return input.match(MEASURE) === null ? null : "";
	if (name === "href" && isAddress) {
		const address = readAddress(input);
		input.readArgument();
		return address;
	}
	if (!/^(?:verb|path|url|nolinkurl)$/.test(name)) return null;
	input.skipSpaces();
	const delimited = input.character === "{" ? null : input.match(DELIMITED);
	if (delimited !== null) return delimited[2] ?? "";
	return name === "verb" ? null : readAddress(input);
}
function readAddress(input) {
	return input.readArgument().replace(/\\([%#&_~{}])/g, "$1");
}
function characterOf(match) {
	if (match === null) return null;
	const [, hexadecimal, octal, decimal = ""] = match;
	const code = hexadecimal !== void 0 ? Number.parseInt(hexadecimal, 16) : octal !== void 0 ? Number.parseInt(octal, 8) : Number.parseInt(decimal, 10);
	return code >= 32 && code <= 1114111 && (code < 55296 || code > 57343) ? String.fromCodePoint(code) : "";
}
var DELIMITED, MEASURING_COMMANDS, MEASURE, CHARACTER_CODE;
var init_verbatim = __esmMin((() => {
	DELIMITED = /([^\sA-Za-z{}\\])([^\r\n]{0,500}?)\1/y;
	MEASURING_COMMANDS = /* @__PURE__ */ new Set([
		"spacefactor",
		"penalty",
		"kern",
		"hskip",
		"vskip",
		"raise",
		"lower"
	]);
	MEASURE = /\s{0,9}=?\s{0,9}-?[\d.]{0,20}\s{0,9}(?:em|ex|pt|mu|cm|mm)?\s?/y;
	CHARACTER_CODE = /\s{0,9}=?\s{0,9}\{?(?:"([0-9A-Fa-f]{1,5})|'([0-7]{1,6})|(\d{1,6}))\}?\s?/y;
}));
// ../../base/src/import/bibliography/bibtex/tex/reader.ts
var PLAIN_TEXT, PLAIN_ADDRESS, LIGATURES, MAX_ACCENTS, MAX_MACRO_DEPTH, TexReader;
var init_reader = __esmMin((() => {
	init_latex_commands();
	init_commands();
	init_input();
	init_output();
	init_scripts();
	init_verbatim();
	PLAIN_TEXT = /[^\\{}$~\-`'?!]+/y;
	PLAIN_ADDRESS = /[^\\{}]+/y;
	LIGATURES = [
		["---", "—"],
		["--", "–"],
		["``", "“"],
		["''", "”"],
		["!`", "¡"],
		["?`", "¿"]
	];
	MAX_ACCENTS = 10;
	MAX_MACRO_DEPTH = 50;
	TexReader = class {
		surroundings;
		isAddress;
		input;
		output = new TexOutput();
		isMath = false;
		/** @param isAddress whether it is an address or identifier, in which only commands and braces are TeX */
		constructor(tex, surroundings, isAddress) {
			this.surroundings = surroundings;
			this.isAddress = isAddress;
			this.input = new TexInput(tex);
		}
		read() {
			for (let next = this.input.character; next !== ""; next = this.input.character) this.readToken(next);
			return this.output.finish();
		}
		readToken(character) {
			if (character === "\\") this.readCommand();
			else if (character === "{") this.openGroup({});
			else if (character === "}") this.closeGroup();
			else {
				const plain = this.input.match(this.isAddress ? PLAIN_ADDRESS : PLAIN_TEXT);
				if (plain === null) this.readSpecial(character);
				else this.output.print(plain[0]);
			}
		}
		readSpecial(character) {
			const { input, output, isMath } = this;
			const [tex, text] = (isMath ? void 0 : LIGATURES.find(([start]) => input.startsWith(start))) ?? [];
			input.skip(tex?.length ?? 1);
			if (text !== void 0) output.print(text);
			else if (character === "$") this.isMath = !isMath;
			else output.print(character === "~" ? " " : character);
		}
		readCommand() {
			const name = this.input.readCommandName();
			if (/^[A-Za-z]/.test(name)) this.readWordCommand(name);
			else if (this.isAddress) this.output.print(name);
			else this.readSymbolCommand(name);
		}
		readSymbolCommand(name) {
			const mark = READ_ACCENT_MARKS.get(name);
			if (mark !== void 0) this.readAccent(mark);
			else if (/^[,;:>\\\s]$/.test(name)) {
				if (name === "\\") this.input.skipOptionalArgument();
				this.output.print(" ");
			} else if (!/^[-/@!()[\]*]$/.test(name)) this.output.print(name === "|" ? "‖" : name);
		}
		readWordCommand(name) {
			const { input, output, isAddress } = this;
			const mark = READ_ACCENT_MARKS.get(name);
			if (mark !== void 0 && (name.length > 1 || /[\s{\\]/.test(input.character))) {
				this.readAccent(mark);
				return;
			}
			const verbatim = readVerbatim(name, input, isAddress);
			const text = COMMAND_TEXTS.get(name);
			const macro = this.surroundings.macros.get(name);
			if (verbatim !== null) output.print(verbatim);
			else if (text !== void 0) this.readSymbol(name, text);
			else if (macro !== void 0) this.readMacro(name, macro);
			else if (!this.readKnownCommand(name) && !this.readEnclosingCommand(name)) this.readUnknownCommand(name);
		}
		readSymbol(name, text) {
			const { input, output } = this;
			const hasSpace = input.skipSpaces();
			if (name === "sim" && this.isAddress) output.print("~");
			else if (name === "circ" && output.printInsteadOf("^", "°")) return;
			else if (name === "prime" && output.printInsteadOf("^", text)) return;
			else output.print(text);
			if (this.isMath && hasSpace && !/\p{L}$/u.test(text)) output.print(" ");
		}
		readMacro(name, macro) {
			const { input } = this;
			const { report, spend } = this.surroundings;
			input.skipSpaces();
			if (input.isInMacro(name)) report("recursive", name);
			else if (input.macroDepth >= MAX_MACRO_DEPTH) report("deep", name);
			else {
				const replacement = macro.replacement(() => input.readArgument());
				if (spend(replacement.length + 1)) input.enterMacro(name, replacement);
				else report("budget", name);
			}
		}
		readKnownCommand(name) {
			const { input, output } = this;
			const unread = UNREAD_ARGUMENTS.get(name);
			if (unread !== void 0) {
				input.skipOptionalArgument();
				for (let count = 0; count < unread; count += 1) input.readArgument();
				return true;
			}
			const isSpace = SPACE_COMMANDS.has(name);
			const isFunction = FUNCTION_COMMANDS.has(name);
			const isProgram = /tex$/i.test(name);
			if (!isSpace && !isFunction && !isProgram && name !== "hspace" && !STYLE_COMMANDS.has(name)) return false;
			if (name === "hspace") input.readArgument();
			input.skipSpaces();
			if (isFunction) output.printWord(name);
			else if (isProgram) output.print(name);
			else if (isSpace || name === "hspace") output.print(" ");
			return true;
		}
		/** A command that prints something before or after its argument. */
		readEnclosingCommand(name) {
			const { input } = this;
			const [before, after] = ENCLOSING_COMMANDS.get(name) ?? [];
			if (before !== void 0 && after !== void 0) this.openArgument(before, { after });
			else if (QUOTING_COMMANDS.has(name)) this.openQuotation(name);
			else if (name === "textsuperscript") this.openArgument("", { script: superscript });
			else if (name === "textsubscript") this.openArgument("", { script: subscript });
			else if (/^[dt]?frac$/.test(name)) this.openArgument("", { between: "/" });
			else if (CITING_COMMAND.test(name)) {
				input.skipOptionalArgument();
				input.skipOptionalArgument();
				this.openArgument("[@", { after: "]" });
			} else return false;
			return true;
		}
		openQuotation(name) {
			this.input.skipOptionalArgument();
			if (name === "foreignquote") this.input.readArgument();
			const [before, after] = this.output.quotations % 2 === 0 ? ["“", "”"] : ["‘", "’"];
			this.openArgument(before, {
				after,
				isQuotation: true
			});
		}
		/** Prints `before` and opens the argument that comes next; nothing where there is none. */
		openArgument(before, group) {
			this.input.skipSpaces();
			if (this.input.character !== "{") return;
			this.output.print(before);
			this.openGroup(group);
		}
		/** A command with an argument leaves the argument, a font at the start of a group nothing, any other its name. */
		readUnknownCommand(name) {
			const { input, output } = this;
			this.surroundings.report("unknown", name);
			const hasSpace = input.skipSpaces();
			const { character } = input;
			const isFont = output.isGroupStart && hasSpace && character !== "}" && character !== "" && /^[a-z]+$/.test(name);
			if (character === "{" && !input.isAtEmptyGroup()) this.openGroup({ between: " " });
			else if (!isFont) output.printWord(name);
		}
		readAccent(mark) {
			const { input, output } = this;
			const marks = [mark];
			input.skipSpaces();
			for (let next = this.accentAhead(); next !== null; next = this.accentAhead()) {
				marks.push(next);
				input.skipSpaces();
			}
			marks.reverse();
			if (marks.length + output.accents > MAX_ACCENTS) this.surroundings.report("deep", "'");
			else if (input.character === "{") this.openGroup({ marks });
			else output.printAccented(marks, () => this.readSingle());
		}
		/** Goes on after an accent that comes next, and returns its mark. */
		accentAhead() {
			const name = this.input.readCommandNameIf((each) => READ_ACCENT_MARKS.has(each));
			return name === null ? null : READ_ACCENT_MARKS.get(name) ?? null;
		}
		/** A command or one character. */
		readSingle() {
			const { character } = this.input;
			if (character === "\\") this.readCommand();
			else if (character !== "}" && character !== "$") this.output.print(this.input.readCharacter());
		}
		openGroup(group) {
			this.input.skip(1);
			this.output.open(group);
		}
		closeGroup() {
			this.input.skip(1);
			const { between } = this.output.close() ?? {};
			if (between === void 0 || this.input.character !== "{") return;
			this.output.print(between);
			this.openGroup(between === " " ? { between } : {});
		}
	};
}));
// ../../base/src/import/bibliography/bibtex/tex/decoder.ts
function onOneLine(text) {
	return compose(text.replace(/\s+/g, " ").trim());
}
var MARKED_UP, MARKED_UP_ADDRESS, MATH_IN_ADDRESS, MESSAGES, TexDecoder;
var init_decoder = __esmMin((() => {
	init_compose();
	init_markup();
	init_reader();
	MARKED_UP = /[\\{}$~\-`'?!&<]/;
	MARKED_UP_ADDRESS = /[\\{}$&]/;
	MATH_IN_ADDRESS = /\$\s?([<>]|\\[A-Za-z]{1,30})\s?\$/g;
	MESSAGES = {
		unknown: (command) => `the TeX command \\${command} is unknown, so its name or argument is kept`,
		recursive: (command) => `left out: the macro \\${command} uses itself`,
		budget: (command) => `left out: the macro \\${command} and others expand to too long a text`,
		deep: (command) => `left out: \\${command} is nested too deeply`
	};
	TexDecoder = class {
		macros;
		budget;
		occurrences = /* @__PURE__ */ new Map();
		line = 1;
		constructor(macros, budget) {
			this.macros = macros;
			this.budget = budget;
		}
		/** Readable text of `tex` on one line: `G{\"o}del's {\LaTeX}` → `Gödel's LaTeX`. */
		text(tex, line) {
			return onOneLine(MARKED_UP.test(tex) ? stripTags(decodeReferences(this.read(tex, line, false))) : tex);
		}
		/** An address or identifier, in which only commands and braces are TeX: `a\_b` → `a_b`, `a~b` stays. */
		address(tex, line) {
			if (!MARKED_UP_ADDRESS.test(tex)) return onOneLine(tex);
			const plain = tex.replace(MATH_IN_ADDRESS, (_, sign) => sign.length > 1 ? `${sign} ` : sign);
			return onOneLine(decodeReferences(this.read(plain, line, true)));
		}
		remarks(file) {
			return [...this.occurrences].map(([command, { problem, line, count }]) => ({
				file,
				at: line,
				rule: problem === "unknown" ? "unresolved-name" : "not-read",
				message: MESSAGES[problem](command) + (count === 1 ? "" : ` (${count} times)`)
			}));
		}
		read(tex, line, isAddress) {
			this.line = line;
			const surroundings = {
				macros: this.macros,
				spend: (length) => this.budget.spend(length),
				report: (problem, command) => this.report(problem, command)
			};
			return new TexReader(tex, surroundings, isAddress).read();
		}
		report(problem, command) {
			const known = this.occurrences.get(command);
			if (known === void 0) this.occurrences.set(command, {
				problem,
				line: this.line,
				count: 1
			});
			else known.count += 1;
		}
	};
}));
// ../../base/src/import/bibliography/bibtex.ts
var bibtex_exports = /* @__PURE__ */ __exportAll$1({ parseBibtex: () => parseBibtex });
/** The references of a BibTeX text in its order. An entry that cannot be read is left out with a remark. */
function parseBibtex(text, file) {
	const syntax = parseSyntax(text);
	const budget = new Budget(text.length);
	const definitions = new Definitions(file, budget);
	const stated = statedEntries(syntax.entries, definitions, file);
	const inheritance = resolveInheritance(stated.entries, {
		file,
		budget
	});
	const decoder = new TexDecoder(definitions.macros, budget);
	const results = inheritance.entries.map((entry) => readEntry(entry, decoder, file));
	return {
		references: results.map(({ reference }) => reference).filter((reference) => reference !== null),
		remarks: [
			...syntax.mistakes.map((mistake) => problemOf(mistake, file)),
			...stated.remarks,
			...definitions.remarks(),
			...inheritance.remarks,
			...results.flatMap((result) => result.remarks),
			...decoder.remarks(file)
		],
		problems: []
	};
}
function problemOf({ line, message, isLoss }, file) {
	return {
		file,
		at: line,
		rule: isLoss ? "not-read" : "syntax-mistake",
		message
	};
}
/** The entries with the TeX of their fields, after strings are replaced. What defines something is no entry. */
function statedEntries(syntax, definitions, file) {
	const entries = [];
	const remarks = [];
	for (const entry of syntax) {
		if (definitions.add(entry)) continue;
		const { type, key, line } = entry;
		const { fields, repeated } = fieldsOf(entry, definitions);
		entries.push({
			type,
			key,
			line,
			fields,
			inherited: NOTHING$1
		});
		for (const name of repeated) {
			const message = `left out: a second "${name}" of the entry "${key}"`;
			remarks.push({
				file,
				at: line,
				rule: "not-read",
				message
			});
		}
	}
	return {
		entries,
		remarks
	};
}
/** @returns the fields, and the names of those that are stated twice with different values */
function fieldsOf(entry, definitions) {
	const fields = /* @__PURE__ */ new Map();
	const repeated = /* @__PURE__ */ new Set();
	for (const field of entry.fields) {
		const tex = definitions.resolve(field);
		const first = fields.get(field.name);
		const separator = SEPARATORS.get(field.name);
		if (first === void 0 || first.tex === "") fields.set(field.name, {
			tex,
			line: field.line
		});
		else if (first.tex === tex) continue;
		else if (separator !== void 0) fields.set(field.name, {
			...first,
			tex: first.tex + separator + tex
		});
		else repeated.add(field.name);
	}
	return {
		fields,
		repeated
	};
}
var NOTHING$1, SEPARATORS;
var init_bibtex = __esmMin((() => {
	init_budget();
	init_definitions();
	init_entries();
	init_reference();
	init_syntax();
	init_decoder();
	NOTHING$1 = /* @__PURE__ */ new Map();
	SEPARATORS = /* @__PURE__ */ new Map([
		["keywords", ", "],
		["file", ";"],
		["groups", ", "],
		["note", ". "],
		["annote", ". "],
		["annotation", ". "]
	]);
}));
// ../../base/src/import/formats.ts
/** Whether a text begins with the names of columns, one of which is for titles. */
function isHeader(start, delimiter) {
	const [line = ""] = start.split(/\r?\n/, 1);
	const names = line.split(delimiter).map((name) => name.replace(/^"|"$/g, "").trim().toLowerCase());
	const isKnown = (name) => /^(?:ids?|keys?|authors?|years?|dates?|urls?|links?|doi|venue|journal|abstract|topics?|category|tags?|notes?|status|publication .*)$/.test(name);
	return names.some((name) => /^(?:(?:paper |article )?title|paper|name)$/.test(name)) && names.some(isKnown);
}
/** As much of a text as is looked at to recognise its format, in UTF-16 code units. */
const START_LENGTH$1 = 2e4;
/** One row for each bibliography format. A text that several rows would recognise belongs to the first. */
const BIBLIOGRAPHY_FORMATS = {
	"csl-json": {
		endings: ["json"],
		isRecognised: (start) => /^\[\s*(?:\{|\])/.test(start) || isCslObject(start),
		loadParser: async () => (await Promise.resolve().then(() => (init_csl_json(), csl_json_exports))).parseCslJson
	},
	ris: {
		endings: ["ris"],
		isRecognised: (start) => /^TY {1,2}-/m.test(start),
		loadParser: async () => (await Promise.resolve().then(() => (init_ris(), ris_exports))).parseRis
	},
	csv: {
		endings: ["csv"],
		isRecognised: (start) => isHeader(start, /[,;]/),
		loadParser: async () => (await Promise.resolve().then(() => (init_parse_table(), parse_table_exports))).parseTableReferences
	},
	tsv: {
		endings: ["tsv", "tab"],
		isRecognised: (start) => isHeader(start, /\t/),
		loadParser: async () => (await Promise.resolve().then(() => (init_parse_table(), parse_table_exports))).parseTableReferences
	},
	bibtex: {
		endings: ["bib", "bibtex"],
		isRecognised: (start) => /^@\w+\s*[{(]/m.test(start) && !/^#{1,6} /m.test(start),
		loadParser: async () => (await Promise.resolve().then(() => (init_bibtex(), bibtex_exports))).parseBibtex
	}
};
/** Whether this is the beginning of a JSON object that is an item, or has items in it, and no map. */
function isCslObject(text) {
	const start = text.slice(0, START_LENGTH$1);
	return /^\s*\{/.test(start) && /"(?:type|title|DOI|message|items|references)"\s*:/.test(start) && !/"(?:schemaVersion|topics|papers)"\s*:/.test(start);
}
const MARKDOWN_ENDINGS = [
	"md",
	"markdown",
	"mdown"
];
const names = Object.keys(BIBLIOGRAPHY_FORMATS);
[...names.toSorted()];
/** The format of a text: by the ending of its file name, otherwise by how the text begins. */
function formatOf(file, text) {
	const ending = /\.(\w+)$/.exec(file)?.[1]?.toLowerCase() ?? "";
	if (MARKDOWN_ENDINGS.includes(ending)) return "markdown";
	const formats = names.map((name) => [name, BIBLIOGRAPHY_FORMATS[name]]);
	const start = text.slice(0, START_LENGTH$1).trimStart();
	return (formats.find(([, { endings }]) => endings.includes(ending)) ?? formats.find(([, { isRecognised }]) => isRecognised(start)))?.[0] ?? "markdown";
}
/** Whether files with this ending, without the dot and in lower case, are read. */
function isKnownEnding(ending) {
	return MARKDOWN_ENDINGS.includes(ending) || Object.values(BIBLIOGRAPHY_FORMATS).some(({ endings }) => endings.includes(ending));
}
function loadParser(format) {
	return BIBLIOGRAPHY_FORMATS[format].loadParser();
}
// ../../base/src/import/bibliography/parse-bibliography.ts
init_plain_text();
/** The references of a text in its order, no two with the same id. */
async function parseBibliography(text, file, format) {
	const refused = format === "csl-json" ? binaryProblem(text, file) : plainTextProblem(text, file);
	if (refused !== null) return {
		references: [],
		remarks: [],
		problems: [refused]
	};
	return withUniqueIds((await loadParser(format))(text, file));
}
/**
* The first reference with an id keeps it. Later ones with the same title are left out as repetitions; those with another
* title lose their id.
*/
function withUniqueIds({ references, remarks, problems }) {
	const firstById = /* @__PURE__ */ new Map();
	const repeated = [];
	return {
		references: references.flatMap((reference) => {
			if (reference.id === null) return [reference];
			const first = firstById.get(reference.id);
			if (first === void 0) {
				firstById.set(reference.id, reference);
				return [reference];
			}
			repeated.push(repeatedId(reference, first));
			return reference.title === first.title ? [] : [{
				...reference,
				id: null
			}];
		}),
		remarks: [...remarks, ...repeated],
		problems
	};
}
function repeatedId({ file, at, id }, first) {
	const where = typeof first.at === "string" ? first.at : `line ${first.at}`;
	return {
		file,
		at: typeof at === "string" ? `${at}.id` : at,
		rule: "duplicate-id",
		message: `"${id}" is the id of ${where} too`
	};
}
// ../../base/src/import/bibliography/topics.ts
init_dates$2();
init_model();
init_fold();
init_outline();
function bibliographyOutline({ references, remarks, problems }, { file, title, topicsBy }) {
	const { topicsOf, inOrder = (each) => each, byCount = false } = SORTINGS[topicsBy ?? usualSorting(references)];
	const papers = /* @__PURE__ */ new Map();
	for (const reference of inOrder(references)) for (const name of topicsOf(reference, title)) {
		const known = papers.get(name);
		if (known === void 0) papers.set(name, [toOutlinePaper(reference)]);
		else known.push(toOutlinePaper(reference));
	}
	const topics = [...papers].map(([name, own]) => ({
		line: 1,
		path: [name],
		id: null,
		notes: [],
		groups: [],
		papers: own
	}));
	if (byCount) topics.sort((a, b) => restLast(a.path, b.path) || b.papers.length - a.papers.length || byName(a.path, b.path));
	return {
		file,
		title,
		description: null,
		topics,
		headings: [],
		leftOut: [],
		remarks,
		problems
	};
}
const SORTINGS = {
	year: {
		topicsOf: ({ published }) => [published === null ? "No date" : String(yearOf(published))],
		inOrder: (references) => references.toSorted((a, b) => newestFirst(a) - newestFirst(b))
	},
	venue: {
		topicsOf: ({ venue }) => [venue ?? "No venue"],
		byCount: true
	},
	keyword: {
		topicsOf: ({ keywords }) => orElse(keywords, "No keyword"),
		byCount: true
	},
	kind: {
		topicsOf: ({ kind }) => [kind],
		inOrder: (references) => references.toSorted((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind))
	},
	collection: { topicsOf: ({ collections }) => orElse(collections, "No collection") },
	keywordAsListed: { topicsOf: ({ keywords }) => orElse(keywords, "No keyword") },
	nothing: { topicsOf: (_, title) => [title] }
};
function orElse(names, none) {
	return names.length > 0 ? names : [none];
}
/** Undated references come last. */
function newestFirst({ published }) {
	return published === null ? 1 : -yearOf(published);
}
/** What a bibliography is sorted by if nobody says: collections, keywords if they are used for sorting, or nothing. */
function usualSorting(references) {
	if (references.some(({ collections }) => collections.length > 0)) return "collection";
	const sorted = references.filter(({ keywords }) => keywords.length > 0).length;
	const keywords = references.flatMap((reference) => reference.keywords);
	const areShared = keywords.length >= new Set(keywords).size * 3;
	return sorted * 2 >= references.length && areShared && keywords.length > 0 ? "keywordAsListed" : "nothing";
}
/** Topics for what has no venue or keyword come last. */
function restLast([a = ""], [b = ""]) {
	return Number(a.startsWith("No ")) - Number(b.startsWith("No "));
}
function byName([a = ""], [b = ""]) {
	return compareText(a, b);
}
/** The reference holds all that is known. */
function toOutlinePaper(reference) {
	return {
		...bareEntry(typeof reference.at === "number" ? reference.at : 1, reference.title),
		reference
	};
}
// ../../base/src/import/markdown/entry/link-kinds.ts
/** The kind that some word of a label names: `[Lake Lab Blog]` → blog, `[codes and platform]` → code. Null if none does. */
function kindInLabel(text) {
	const words = text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
	const kinds = new Set(words.map((word) => KIND_OF_WORD.get(word)));
	return STRONGEST_FIRST.find((kind) => kind !== "other" && kinds.has(kind)) ?? null;
}
/** Nearly all texts that are asked about are no labels: their first word says so, and the others are not looked at. */
function kindOfWords(text) {
	if (/\d{2}\.\d{4}/.test(text)) {
		const numbered = NUMBERS.find(([form]) => form.test(text));
		if (numbered !== void 0) return numbered[1];
	}
	const kinds = /* @__PURE__ */ new Set();
	let count = 0;
	WORD.lastIndex = 0;
	for (let found = WORD.exec(text); found !== null; found = WORD.exec(text)) {
		const word = found[0].toLowerCase();
		if (JOINING_WORDS.has(word)) continue;
		const kind = KIND_OF_WORD.get(word);
		count += 1;
		if (kind === void 0 || count > MAX_LABEL_WORDS$1) return null;
		kinds.add(kind);
	}
	if (count === 0) return kindOfPictures(text);
	return STRONGEST_FIRST.find((kind) => kinds.has(kind)) ?? null;
}
function kindOfPictures(text) {
	if (text.length > MAX_PICTURES_LENGTH) return null;
	const [picture = ""] = /\p{Extended_Pictographic}/u.exec(text) ?? [];
	return LABEL_PICTURES.get(picture) ?? null;
}
/** Whether a link stays on its own page. */
function isAnchor(url) {
	return url === null || OWN_PAGE.test(url);
}
var LINK_KINDS, LABEL_WORDS, LABEL_PICTURES, JOINING_WORDS, KIND_OF_WORD, kindOfLabel, STRONGEST_FIRST, MAX_LABEL_WORDS$1, NUMBERS, WORD, MAX_PICTURES_LENGTH, ADDRESSES, kindOfAddress, OWN_PAGE;
var init_link_kinds = __esmMin((() => {
	init_remembering();
	LINK_KINDS = [
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
	LABEL_WORDS = {
		paper: "paper papers pub www pdf arxiv abs abstract html ps doi openreview acl anthology proceedings publication article preprint pmlr neurips biorxiv link url read ieee acm springer full text eprint manuscript version ar5iv journal conference 论文 链接 論文 논문 원문 링크 原文",
		code: "code codes github gitlab repo repository source implementation implementations pytorch tensorflow tf jax keras torch git caffe theano matlab python unofficial software 代码 源码 コード 코드 구현",
		demo: "demo demos colab playground space spaces live online hf try it notebook 演示",
		project: "project page pages website homepage site web webpage home 项目 主页 プロジェクト 프로젝트",
		video: "video videos youtube talk talks recording presentation bilibili lecture trailer 视频 動画 영상 동영상",
		slides: "slides slide slideshare poster deck keynote 幻灯片 スライド 슬라이드 발표자료",
		blog: "blog blogs post posts blogpost medium tutorial news explainer 博客 解读 中文解读 ブログ 블로그 リンク",
		tweet: "tweet tweets twitter thread x",
		data: "data dataset datasets model models weights checkpoint checkpoints huggingface benchmark ckpt hugging face 数据 数据集 模型 データ 데이터",
		other: "reading report wechat zhihu csdn bib bibtex cite citation supp supplementary supplement material materials appendix review reviews notes note summary alternative mirror official more info part here extended discussion doc docs documentation leaderboard errata interview podcast 1 2 3 4 5 6 7 8 9 i ii iii iv v1 v2 v3 v4 poc ref reference 笔记 我的笔记 解説 解説記事 メモ 노트 리뷰 요약 정리 노션 notion"
	};
	LABEL_PICTURES = new Map(Object.entries({
		paper: "📄 📃 📑 📜 📝 📰 📖 🔗",
		code: "💻 🖥 🐙",
		demo: "🎮 🕹",
		project: "🌐 🏠",
		video: "🎥 📹 🎬 📺 ▶",
		tweet: "🐦",
		data: "🤗 💾 🗂 📦"
	}).flatMap(([kind, pictures]) => pictures.split(" ").map((picture) => [picture, kind])));
	JOINING_WORDS = /* @__PURE__ */ new Set([
		"and",
		"the",
		"of",
		"on",
		"for",
		"in",
		"with",
		"to",
		"our"
	]);
	KIND_OF_WORD = new Map(LINK_KINDS.flatMap((kind) => LABEL_WORDS[kind].split(" ").map((word) => [word, kind])));
	kindOfLabel = remembering((text) => {
		return kindOfWords(text) ?? (/\)\s*$/.test(text) ? kindOfWords(text.replace(/\s*\([^()]*\)\s*$/, "")) : null);
	});
	STRONGEST_FIRST = [
		"code",
		"demo",
		"paper",
		...LINK_KINDS
	];
	MAX_LABEL_WORDS$1 = 5;
	NUMBERS = [[/^\W*(?:arxiv[:\s]*)?\d{4}\.\d{4,5}(?:v\d+)?\W*$/i, "paper"], [/^\W*(?:doi:?\s?)?10\.\d{4,9}\/\S+$/i, "paper"]];
	WORD = /[\p{L}\p{N}]+/gu;
	MAX_PICTURES_LENGTH = 12;
	ADDRESSES = [
		["demo", /^(?:huggingface\.co\/spaces|colab\.research\.google\.com|replicate\.com)\b/],
		["data", /^huggingface\.co\/datasets\b|^kaggle\.com\/datasets\b|^zenodo\.org\b/],
		["paper", /^(?:(?:[\w-]+\.)?arxiv\.org|ar5iv\.|(?:dx\.)?doi\.org|openreview\.net|aclanthology\.|(?:\w+\.)?aclweb\.org|papers\.n(?:eur)?ips\.cc|proceedings\.|(?:www\.)?jmlr\.org|ieeexplore\.|dl\.acm\.org|openaccess\.thecvf\.com|link\.springer\.com|(?:\w+\.)?sciencedirect\.com|(?:\w+\.)?nature\.com\/(?:articles|nature)|(?:www\.)?(?:bio|med)rxiv\.org|papers\.ssrn\.com|(?:api\.)?semanticscholar\.org|huggingface\.co\/papers|(?:\w+\.)?isca-(?:speech|archive)\.org|ojs\.aaai\.org|(?:\w+\.)?ecva\.net|(?:\w+\.)?cv-foundation\.org|distill\.pub|transformer-circuits\.pub|paperswithcode\.com\/paper|pubmed\.|(?:\w+\.)?ncbi\.nlm\.nih\.gov|(?:\w+\.)?pnas\.org|(?:\w+\.)?science\.org|eprint\.iacr\.org|hal\.|(?:\w+\.)?usenix\.org\/(?:conference|system))/],
		["paper", /^(?:(?:pubs|xlink|journals|advances|academic|iopscience|onlinelibrary|agupubs|epubs|aip|cdnsciencepub|royalsocietypublishing)\.[\w.-]+\.(?:org|com)|(?:[\w-]+\.)?(?:onlinelibrary\.wiley|biomedcentral|tandfonline|sagepub|frontiersin|hindawi|mdpi|cell|thelancet|jamanetwork|bmj|oup|plos|nejm|elifesciences|annualreviews|projecteuclid|spiedigitallibrary|osapublishing|jstor|techrxiv|chemrxiv|psyarxiv|europepmc|aanda|inspirehep|vldb|cidrdb|ndss-symposium)\.(?:com|org|net)|(?:[\w-]+\.)?nber\.org\/(?:papers|chapters)|(?:[\w-]+\.)?aeaweb\.org\/articles|(?:ui\.)?adsabs\.harvard\.edu|citeseer|researchgate\.net\/publication|drops\.dagstuhl\.de|osf\.io\/preprints|philarchive\.org|philpapers\.org)/],
		["code", /^(?:gist\.)?(?:github\.com|gitlab\.|bitbucket\.org|codeberg\.org|sourceforge\.net)/],
		["data", /^huggingface\.co\//],
		["video", /^(?:m\.)?(?:youtube\.com|youtu\.be|vimeo\.com|bilibili\.com|videolectures\.net|slideslive\.com)/],
		["slides", /^(?:slideshare\.net|speakerdeck\.com|docs\.google\.com\/presentation)/],
		["tweet", /^(?:mobile\.)?(?:twitter\.com|x\.com)\//],
		["project", /^[\w-]+\.(?:github|gitlab)\.io\b/],
		["blog", /^(?:medium\.com|[\w-]+\.(?:medium|substack)\.com|blog\.|blogs\.)|^[^/]+\/(?:blog|blogs|posts?)\//],
		["paper", /\.pdf(?:[?#]|$)|\/pdf\//]
	];
	kindOfAddress = remembering((url) => {
		const bare = url.replace(/^https?:\/\/(?:www\.)?/i, "");
		const known = bare.slice(0, 1).toLowerCase() + bare.slice(1);
		return ADDRESSES.find(([, form]) => form.test(known))?.[0] ?? "other";
	});
	OWN_PAGE = /^(?:\.?\/)?(?:readme[\w.-]*\.md)?(?:\?[^#\s]*)?#/i;
}));
// ../../base/src/import/doubts.ts
init_multimap();
init_link_kinds();
/** What is doubtful about a list. */
function doubtsAbout(outline, text) {
	const page = {
		outline,
		papers: outline.topics.flatMap((topic) => topic.papers),
		lines: text.split("\n")
	};
	return [...SIGNS.map((sign) => sign(page)).filter((each) => each !== null).toSorted((a, b) => b.share - a.share).map(({ at, message }) => ({
		file: outline.file,
		at,
		message
	})), ...unreadBoxes(outline)];
}
/** Lines with a check box that are no papers, or whose box says nothing. */
function unreadBoxes({ remarks }) {
	return remarks.flatMap(({ file, at, rule, message }) => rule === "unread-checkbox" && typeof at === "number" ? [{
		file,
		at,
		message
	}] : []);
}
/** Fewer than this can be a coincidence. */
const MIN_COUNT = 5;
const ADDRESS$1 = /https?:\/\/[^\s<>()[\]"'|]+/g;
function addressesIn(text) {
	return text.match(ADDRESS$1) ?? [];
}
function hasWorkLink(text) {
	return addressesIn(text).some((address) => kindOfAddress(address) === "paper");
}
/** Notes of topics with links to works: bullets and paragraphs that were not understood as papers. */
const linksInNotes = ({ outline, papers, lines }) => {
	const notes = outline.topics.flatMap((topic) => flat(topic.notes)).filter(({ text }) => hasWorkLink(text));
	if (notes.length < MIN_COUNT || notes.length * 5 < papers.length) return null;
	const [address = ""] = addressesIn(notes[0]?.text ?? "").filter((each) => kindOfAddress(each) === "paper");
	const at = lineOf(lines, (line) => line.includes(address));
	return {
		at,
		message: `${notes.length} notes contain links to works, first at line ${at}: is this a kind of list that aimap does not read?`,
		share: notes.length / (notes.length + papers.length)
	};
};
function flat(notes) {
	return notes.flatMap((note) => [note, ...flat(note.notes)]);
}
/** Left out lines with links to works, other than those of sections that nobody would want in a map. */
const linksLeftOut = ({ outline, papers, lines }) => {
	const parts = outline.leftOut.filter(({ what }) => !EXPECTED.has(what));
	const linked = /* @__PURE__ */ new Set();
	const seen = /* @__PURE__ */ new Set();
	const isLinked = (line) => {
		if (!seen.has(line) && hasWorkLink(lines[line - 1] ?? "")) linked.add(line);
		seen.add(line);
		return linked.has(line);
	};
	const first = parts.filter(({ from, to }) => linesBetween(from, to).filter(isLinked).length > 0)[0];
	const links = linked.size;
	if (first === void 0 || links < MIN_COUNT || links * 5 < papers.length) return null;
	const message = `${links} lines with links to works were left out, first at line ${first.from} (${first.what})`;
	return {
		at: first.from,
		message,
		share: links / (links + papers.length)
	};
};
function linesBetween(from, to) {
	return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
}
/** Reasons to leave out lines that say nothing about how well a list was read. */
const EXPECTED = /* @__PURE__ */ new Set([
	"a comment",
	"an introduction",
	"citation",
	"contents",
	"contributing",
	"licence",
	"news",
	"star history",
	"struck through",
	"thanks"
]);
const siteNames = aboutTitles("look like site names", ({ title, url }) => {
	const site = /^https?:\/\/(?:www\.)?([^/]+)/i.exec(url ?? "")?.[1]?.toLowerCase() ?? "";
	const name = title.toLowerCase().replace(/[^\p{L}\p{N}.]/gu, "");
	return name.length > 2 && site.split(".").some((part) => part === name) || name === site || kindOfLabel(title) !== null || /^(?:arxiv[:\s]|doi[:\s])?(?:10\.\d{4,}|\d{4}\.\d{4,5})/i.test(title);
});
const longTitles = aboutTitles("have more than 30 words", ({ title }) => title.split(/\s+/).length > 30);
const shortTitles = aboutTitles("are a single word of few letters", ({ title }) => /^[\p{L}\p{N}.]{1,4}$/u.test(title.trim()));
function aboutTitles(words, isDoubtful) {
	return ({ papers }) => {
		const doubtful = papers.filter(isDoubtful);
		const [first] = doubtful;
		if (first === void 0 || doubtful.length < MIN_COUNT || doubtful.length * 4 < papers.length) return null;
		const message = `the titles of ${doubtful.length} of ${papers.length} entries ${words}, first at line ${first.line} ("${first.title.slice(0, 40)}")`;
		return {
			at: first.line,
			message,
			share: doubtful.length / papers.length
		};
	};
}
/** One title for several addresses: a label was taken for it. */
const repeatedTitle = ({ papers }) => {
	const byTitle = /* @__PURE__ */ new Map();
	for (const paper of papers) append(byTitle, paper.title, paper);
	const [most] = [...byTitle.values()].toSorted((a, b) => b.length - a.length);
	const [first] = most ?? [];
	const addresses = new Set(most?.map(({ url }) => url));
	if (first === void 0 || addresses.size < MIN_COUNT || addresses.size * 10 < papers.length) return null;
	const message = `${addresses.size} entries with different links have the title "${first.title.slice(0, 40)}", first at line ${first.line}`;
	return {
		at: first.line,
		message,
		share: addresses.size / papers.length
	};
};
/** Entries without a date although their lines have what looks like a year outside of links. */
const yearsUnread = ({ papers, lines }) => {
	const listed = papers.filter(({ reference }) => reference === null);
	const undated = listed.filter(({ date }) => date === null);
	const [first, ...others] = undated.filter(({ line }) => hasYear(lines[line - 1] ?? ""));
	const count = others.length + 1;
	if (first === void 0 || count < MIN_COUNT || count * 2 < listed.length) return null;
	const percent = (part) => `${Math.round(part / listed.length * 100)}%`;
	const message = `no dates in ${percent(undated.length)} of entries, though ${percent(count)} have digits that look like years, first at line ${first.line}`;
	return {
		at: first.line,
		message,
		share: count / listed.length
	};
};
function hasYear(line) {
	return /(?<!\d)(?:19[5-9]|20[0-4])\d(?!\d)/.test(line.replace(ADDRESS$1, ""));
}
/** A lone first heading that is not of the first size: the title of the list, or a topic that encloses all others? */
const loneHeading = ({ outline: { loneHeading: heading = null } }) => {
	if (heading === null) return null;
	const message = `"${heading.name}" was read as the title of the list, because no other heading is as large; with "title:" in front matter it is a topic`;
	return {
		at: heading.line,
		message,
		share: 0
	};
};
function lineOf(lines, isIt) {
	return lines.findIndex(isIt) + 1 || 1;
}
const SIGNS = [
	linksInNotes,
	linksLeftOut,
	siteNames,
	longTitles,
	shortTitles,
	repeatedTitle,
	yearsUnread,
	loneHeading
];
// ../../base/src/import/foreign-formats.ts
const FORMATS$1 = [
	{
		name: "a Jupyter notebook",
		endings: ["ipynb"],
		isRecognised: (start) => start.startsWith("{") && /"nbformat"\s*:|"cell_type"\s*:/.test(start),
		advice: "convert it with: jupyter nbconvert --to markdown"
	},
	{
		name: "a map",
		endings: [],
		isRecognised: (start) => start.startsWith("{") && /"schemaVersion"\s*:/.test(start),
		advice: "open it with --map"
	},
	{
		name: "HTML",
		endings: [
			"html",
			"htm",
			"xhtml"
		],
		isRecognised: (start) => /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,500}?-->\s*)?<(?:!doctype\s+html|html[\s>])/i.test(start),
		advice: null,
		pandoc: "html"
	},
	{
		name: "OPML",
		endings: ["opml"],
		isRecognised: (start) => /^(?:<\?xml[^>]*>\s*)?<opml[\s>]/i.test(start),
		advice: null,
		pandoc: "opml"
	},
	{
		name: "XML",
		endings: ["xml"],
		isRecognised: (start) => /^<\?xml\s/.test(start),
		advice: "export it as BibTeX, RIS or CSL-JSON from the program that made it"
	},
	{
		name: "LaTeX",
		endings: [
			"tex",
			"latex",
			"bbl"
		],
		isRecognised: (start) => /^\s*\\(?:documentclass|usepackage|begin\{(?:document|thebibliography)\}|section\*?\{|bibitem)/m.test(start),
		advice: null,
		pandoc: "latex"
	},
	{
		name: "org-mode",
		endings: ["org"],
		isRecognised: (start) => /^#\+(?:title|author|startup|options|filetags|begin_\w+):?(?:\s|$)/im.test(start) || /^\*{1,6} \S/m.test(start) && /\[\[https?:[^\]\n]+\](?:\[[^\]\n]*\])?\]/.test(start),
		advice: null,
		pandoc: "org"
	},
	{
		name: "reStructuredText",
		endings: ["rst", "rest"],
		isRecognised: (start) => /^\.\. (?:_[^:\n]+:|[\w-]+::)/m.test(start) || /`[^`<\n]+<https?:[^>\s]+>`__?/.test(start),
		advice: null,
		pandoc: "rst"
	},
	{
		name: "AsciiDoc",
		endings: ["adoc", "asciidoc"],
		isRecognised: (start) => /^=+ \S[^\n]*\n/.test(start) && /https?:\/\/\S+\[[^\]\n]+\]/.test(start),
		advice: null,
		pandoc: "asciidoc"
	},
	{
		name: "a PDF",
		endings: ["pdf"],
		isRecognised: (start) => start.startsWith("%PDF-"),
		advice: "name a reading list or bibliography instead: Markdown, BibTeX, RIS, CSL-JSON or CSV"
	},
	{
		name: "a document of a word processor",
		endings: [
			"docx",
			"odt",
			"rtf"
		],
		isRecognised: (start) => start.startsWith("{\\rtf") || start.startsWith("PK"),
		advice: null,
		pandoc: "docx"
	},
	{
		name: "a spreadsheet",
		endings: [
			"xlsx",
			"xls",
			"ods"
		],
		isRecognised: () => false,
		advice: "save it as CSV"
	}
];
/** As much of a text as is looked at, in UTF-16 code units. */
const START_LENGTH = 2e4;
/** Why a list is not read because of what it is, and what to do about it. Null: it is not known to be anything else. */
function foreignProblem(file, text) {
	const ending = /\.(\w+)$/.exec(file)?.[1]?.toLowerCase() ?? "";
	const start = text.slice(0, START_LENGTH).trimStart();
	const format = FORMATS$1.find(({ endings }) => endings.includes(ending)) ?? (isKnownEnding(ending) ? void 0 : FORMATS$1.find(({ isRecognised }) => isRecognised(start)));
	if (format === void 0) return null;
	return {
		file,
		at: null,
		rule: "not-read",
		message: `is ${format.name}, which is not read; ${format.advice ?? adviceOf(format, file)}`
	};
}
function adviceOf({ pandoc }, file) {
	const name = file.replace(/^.*[\\/]/, "");
	return `convert it with: pandoc -f ${pandoc} -t gfm ${(/^[\w.-]+\.\w+$/.test(name) ? [name, name.replace(/\.\w+$/, ".md")] : ["LIST", "list.md"]).join(" -o ")}`;
}
// ../../base/src/import/json-array.ts
init_json_problem();
/** The elements of the array, or the problem that keeps the file from being read. */
function parseJsonArray(text, file) {
	const refused = (message) => ({
		elements: [],
		problems: [{
			file,
			at: null,
			rule: "not-read",
			message
		}]
	});
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		return refused(`not JSON: ${jsonProblem(text)}`);
	}
	const tooDeep = depthProblem(text);
	if (tooDeep !== null) return refused(tooDeep);
	if (Array.isArray(value)) return {
		elements: value,
		problems: []
	};
	return refused(typeof value === "object" && value !== null && "papers" in value ? "is a map, not a list; open it with --map" : "is not a JSON array");
}
// ../../base/src/import/problems.ts
/** What a schema found wrong with the element `index` of a file's array, each with its JSON path. */
function schemaProblems(issues, file, index) {
	return issues.map(({ path, message, input }) => {
		return {
			file,
			at: `[${index}]${(path ?? []).map(({ key }) => typeof key === "number" ? `[${key}]` : `.${String(key)}`).join("")}`,
			rule: "not-read",
			message: input === void 0 ? "is missing" : message
		};
	});
}
// ../../base/src/import/glossary.ts
init_dist$1();
const texts = /* @__PURE__ */ optional(/* @__PURE__ */ array(/* @__PURE__ */ string$1("is not a text"), "is not a list"), []);
const entrySchema = /* @__PURE__ */ object({
	term: /* @__PURE__ */ string$1("is not a text"),
	expansions: texts,
	words: texts
}, "is not an object");
function parseGlossary(text, file) {
	const { elements, problems } = parseJsonArray(text, file);
	const results = elements.map((value) => /* @__PURE__ */ safeParse(entrySchema, value));
	const mistakes = results.flatMap(({ issues }, index) => issues === void 0 ? [] : schemaProblems(issues, file, index));
	return {
		entries: results.flatMap((result) => result.success ? [result.output] : []),
		problems: [...problems, ...mistakes]
	};
}
// ../../base/src/import/known-topics.ts
function keyOf(name) {
	return fold(name).replace(/\s+/g, " ").trim();
}
/** The path of the topic that its id or its name means, else of the one inside the topic above it; null: as it is. */
function placeOf({ id, path }, known, placed) {
	const stated = id === null ? null : known.find(id);
	if (stated !== null) return stated;
	const above = placed.get(JSON.stringify(path.slice(0, -1)));
	if (above !== void 0) return [...above, ...path.slice(-1)];
	const [first = "", ...below] = path;
	const found = known.find(first);
	return found === null ? null : [...found, ...below];
}
/** The outline with its topics where the layers below have them. Topics that a literal outline places stay there. */
function placeInKnownTopics(outline, known) {
	const topics = [];
	const paths = /* @__PURE__ */ new Set();
	const add = (topic) => {
		for (let length = 1; length < topic.path.length; length += 1) {
			const above = topic.path.slice(0, length);
			if (topic.above === void 0 && !paths.has(JSON.stringify(above))) add({
				line: topic.line,
				path: above,
				id: null,
				notes: [],
				groups: [],
				papers: []
			});
		}
		paths.add(JSON.stringify(topic.path));
		topics.push(topic);
	};
	/** Where the topics of the outline are, by their paths in it. */
	const placed = /* @__PURE__ */ new Map();
	for (const topic of outline.topics) {
		const path = topic.above === void 0 ? placeOf(topic, known, placed) : null;
		if (path !== null) placed.set(JSON.stringify(topic.path), path);
		add(path === null ? topic : {
			...topic,
			path,
			id: known.isPath(path) ? null : topic.id
		});
	}
	return {
		...outline,
		topics
	};
}
var KnownTopics;
var init_known_topics = __esmMin((() => {
	init_multimap();
	init_fold();
	KnownTopics = class {
		pathOf = /* @__PURE__ */ new Map();
		paths = /* @__PURE__ */ new Set();
		pathsNamed = /* @__PURE__ */ new Map();
		/** @param rows each topic after the one above it */
		constructor(rows) {
			for (const { id, name, parent } of rows) {
				if (this.pathOf.has(id)) continue;
				const path = [...parent === null ? [] : this.pathOf.get(parent) ?? [], name];
				this.pathOf.set(id, path);
				this.paths.add(JSON.stringify(path));
				append(this.pathsNamed, keyOf(name), path);
			}
		}
		isPath(path) {
			return this.paths.has(JSON.stringify(path));
		}
		/** Whether a heading with this name is a topic: an id, or the name of one or more. */
		has(name) {
			return this.pathOf.has(name) || this.pathsNamed.has(keyOf(name));
		}
		/** The path of the topic that a heading at the top of a list names; null: none, or several below the top. */
		find(name) {
			const byId = this.pathOf.get(name);
			if (byId !== void 0) return byId;
			const named = this.pathsNamed.get(keyOf(name)) ?? [];
			return named.find(({ length }) => length === 1) ?? (named.length === 1 ? named[0] ?? null : null);
		}
	};
}));
// ../../base/src/import/known-works.ts
function addressesOf({ url, arxiv, doi }) {
	return [
		url && urlKey(url),
		arxiv && `arxiv ${arxiv}`,
		doi && `doi ${doiKey(doi)}`
	].filter((key) => key !== null);
}
function idsByName(papers) {
	const ids = /* @__PURE__ */ new Map();
	for (const { id, title, alternativeTitles } of papers) {
		ids.set(`id ${id}`, id);
		for (const name of new Set([title, ...alternativeTitles].map(squash))) {
			if (name === "") continue;
			const key = `title ${name}`;
			ids.set(key, ids.has(key) ? null : id);
		}
	}
	return ids;
}
var KnownWorks;
var init_known_works = __esmMin((() => {
	init_identifiers();
	init_fold();
	KnownWorks = class {
		papers;
		#addresses = null;
		#ids = null;
		constructor(papers) {
			this.papers = papers;
		}
		/** Whether one of the papers is at this address. */
		isAt(url) {
			this.#addresses ??= new Set(this.papers.flatMap(addressesOf));
			return addressesOf({
				url,
				arxiv: parseArxivId(url),
				doi: parseDoi(url)
			}).some((each) => this.#addresses?.has(each));
		}
		/** The id of the paper with this id or exact title; null: none, or several. */
		idOf(text) {
			this.#ids ??= idsByName(this.papers);
			return this.#ids.get(`id ${text}`) ?? this.#ids.get(`title ${squash(text)}`) ?? null;
		}
	};
}));
// ../../base/src/import/ledger.ts
/**
* Why a line was left out that no reader has seen. Tags without words, link definitions and rules are not worth a report;
* anything else was not understood.
*/
function reasonFor(line) {
	if (/^\s*<!--\s*accept\s.*-->\s*$/.test(line)) return INCLUDED;
	const words = line.replace(/<[^>]*>?/g, "").trim();
	if (words === "" || /^[-=*_\s>|:]+$/.test(words)) return INCLUDED;
	if (/^\[[^\]]+\]:/.test(words)) return /^\[\^/.test(words) ? "a footnote" : INCLUDED;
	if (/<|>|^-->|!\[/.test(line)) return "markup";
	return "not understood";
}
var INCLUDED, MAX_QUOTE, Ledger;
var init_ledger = __esmMin((() => {
	init_graphemes();
	INCLUDED = "";
	MAX_QUOTE = 60;
	Ledger = class {
		file;
		lines;
		/** For each line, why it was left out, or `INCLUDED`. Undefined: no reader has looked at it yet. */
		reasons;
		parts = [];
		/** The line and reason of parts that are in the map after all. */
		partsInMap = /* @__PURE__ */ new Set();
		constructor(file, text) {
			this.file = file;
			this.lines = text.split("\n");
			this.reasons = new Array(this.lines.length);
		}
		/** These lines are in the map. A line of which a part was already left out stays in the report. */
		include({ from, to }) {
			for (let at = from - 1; at < Math.min(to, this.lines.length); at += 1) this.reasons[at] ||= INCLUDED;
		}
		/** These lines are in the map after all, although a reader of their block has left them out. */
		take({ from, to }) {
			this.reasons.fill(INCLUDED, from - 1, to);
		}
		leaveOut({ from, to }, reason) {
			this.reasons.fill(reason, from - 1, to);
		}
		/** A part of these lines was left out. It is reported unless the lines are left out as a whole. */
		leaveOutPart({ from, to }, reason) {
			this.parts.push(this.entry({
				from,
				to
			}, reason));
		}
		/** A part that was left out at first is in the map after all. */
		includePart(line, reason) {
			this.partsInMap.add(`${line} ${reason}`);
		}
		/** Everything that was left out, in the order of the lines. Neighbouring lines with the same reason are one entry. */
		leftOut() {
			const runs = [];
			for (const [index, line] of this.lines.entries()) {
				if (line.trim() === "") continue;
				const reason = this.reasons[index] ?? reasonFor(line);
				const last = runs.at(-1);
				if (last?.reason === reason) last.to = index + 1;
				else runs.push({
					from: index + 1,
					to: index + 1,
					reason
				});
			}
			const found = runs.filter(({ reason }) => reason !== INCLUDED).map((run) => this.entry(run, run.reason));
			const parts = this.parts.filter(({ from, what }) => this.reasons[from - 1] === INCLUDED && !this.partsInMap.has(`${from} ${what}`));
			return [...found, ...parts].sort((a, b) => a.from - b.from);
		}
		entry({ from, to }, what) {
			const line = (this.lines[from - 1] ?? "").slice(0, 600).trim();
			const text = line.length > MAX_QUOTE ? `${startOf(line, 59)}…` : line;
			return {
				file: this.file,
				from,
				to,
				what,
				text
			};
		}
	};
}));
// ../../base/src/import/markdown/entry/marks.ts
function withoutMarks(text) {
	return text.replace(/[\ue000-\ue003\ue005\ue006\ufffc]/g, " ");
}
var init_marks$1 = __esmMin((() => {}));
// ../../base/src/import/markdown/entry/words.ts
/** Whether there is a letter or digit in the text. */
function hasWords(text) {
	return /[\p{L}\p{N}]/u.test(text);
}
/** Words that have a letter or digit. */
function countWords(text) {
	return text.split(/\s+/).filter(hasWords).length;
}
/** Runs of characters between white space, whether they are words or not. */
function countTokens(text) {
	return text.split(/\s+/).filter(Boolean).length;
}
/** Each run of white space becomes one space. Most texts have no other. */
function collapseSpaces(text) {
	return /[^ -~]| {2}/.test(text) && /\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, " ") : text;
}
function dropColonAtEnd(text) {
	return text.replace(/\s*[:：]\s*$/, "").trim();
}
/** The text without emoji and spaces at its end. */
function withoutEmojiAtEnd(text) {
	if (/[!-~]$/.test(text)) return text;
	const start = Math.max(0, text.length - MAX_EMOJI_LENGTH);
	return text.slice(0, start) + text.slice(start).replace(EMOJI_AT_END, "");
}
/** `[[pdf]]` → `pdf` */
function withoutBrackets(words) {
	return words.replace(/^[[(【]+([^[\]()]*)[\])】]+$/, "$1");
}
var MAX_EMOJI_LENGTH, EMOJI_AT_END;
var init_words = __esmMin((() => {
	MAX_EMOJI_LENGTH = 40;
	EMOJI_AT_END = /(?:\s|\p{Extended_Pictographic}|\u200d|\ufe0f)+$/u;
}));
// ../../base/src/import/markdown/entry/pieces.ts
/** A piece of plain words. */
function plainPiece(text) {
	return {
		...PLAIN,
		type: "text",
		text
	};
}
/** The pieces of a paragraph in which the end of a line means something. */
function linePieces(nodes) {
	return piecesOf(nodes.flatMap((node) => {
		if (node.type !== "text") return [node];
		return node.value.split(END_OF_LINE).flatMap((value, index) => index === 0 ? [{
			type: "text",
			value
		}] : [{ type: "break" }, {
			type: "text",
			value
		}]);
	}));
}
/** The pieces of a cell, in which two spaces mean something. */
function cellPieces(nodes) {
	return piecesOf(nodes.map((node) => node.type === "text" ? {
		...node,
		value: withGaps(node.value)
	} : node));
}
function withGaps(text) {
	return text.replace(/(?<=\S) {2,}(?=\S)/g, "");
}
/** Pictures outside of links and struck-through text are left out. */
function piecesOf(nodes) {
	const known = KNOWN.get(nodes);
	if (known !== void 0) return known;
	const pieces = joined(styledPieces(nodes, PLAIN));
	KNOWN.set(nodes, pieces);
	return pieces;
}
/** Made part by part: a style that is copied and then added to costs ten times as much. */
function pieceOf(type, text, style) {
	const { url, isBold, isItalic, isCode, isPicture } = style;
	return {
		type,
		text,
		url,
		isBold,
		isItalic,
		isCode,
		isPicture
	};
}
function styledPieces(nodes, style) {
	const pieces = [];
	for (const node of nodes) for (const piece of piecesOfNode(node, style)) pieces.push(piece);
	return pieces;
}
function piecesOfNode(node, style) {
	const type = style.url === null ? "text" : "link";
	switch (node.type) {
		case "text": return textPieces(collapseSpaces(withoutShortcodes(node.value)), type, style);
		case "inlineCode": return [pieceOf(type, node.value, {
			...style,
			isCode: true
		})];
		case "inlineMath": return [pieceOf(type, `$${node.value}$`, style)];
		case "break": return [pieceOf("break", " ", style)];
		case "strong": return styledPieces(node.children, {
			...style,
			isBold: true
		});
		case "emphasis": return styledPieces(node.children, {
			...style,
			isItalic: true
		});
		case "link": return linkPieces(node.url, styledPieces(node.children, {
			...style,
			url: node.url
		}), style);
		case "image": return style.url === null ? [] : [pieceOf("link", node.alt ?? "", {
			...style,
			isPicture: true
		})];
		default: return [];
	}
}
function withoutShortcodes(text) {
	return text.includes(":") ? text.replace(SHORTCODE, "") : text;
}
/** `arXiv:1706.03762` and `doi:10.1000/182` count as links to that paper, `code:https://…` as one to that address. */
function textPieces(text, type, style) {
	if (type === "link" || text !== "" && !text.includes(":")) return [pieceOf(type, text, style)];
	return text.split(IDENTIFIER).flatMap((part, index) => {
		if (part === "") return [];
		const url = index % 2 === 1 ? identifierUrl(part) : null;
		return [url === null ? pieceOf(type, part, style) : pieceOf("link", part, {
			...style,
			url
		})];
	});
}
function identifierUrl(text) {
	if (/^https?:/i.test(text)) return text;
	const arxiv = parseArxivId(text);
	if (arxiv !== null) return arxivUrl(arxiv);
	const doi = parseDoi(text);
	return doi === null ? null : doiUrl(doi);
}
/** A link is one piece, whatever styles are in it. One that shows only a picture is labelled by its picture. */
function linkPieces(url, inner, style) {
	const words = inner.filter(({ isPicture }) => !isPicture);
	const text = collapseSpaces(words.map((piece) => piece.text).join(""));
	const picture = inner.find(({ isPicture }) => isPicture);
	if (text === "" && picture === void 0) return [];
	const isBold = style.isBold || words.length > 0 && words.every((piece) => piece.isBold);
	const shown = text === "" ? picture?.text ?? "" : text;
	const { isItalic, isCode } = style;
	return [{
		type: "link",
		text: shown,
		url: url.trim(),
		isBold,
		isItalic,
		isCode,
		isPicture: text === ""
	}];
}
/** Joins neighbours of the same style, and neighbouring links with the same address. */
function joined(pieces) {
	const result = [];
	for (let start = 0; start < pieces.length;) {
		const first = pieces[start];
		let end = start + 1;
		for (let next = pieces[end]; first !== void 0 && next !== void 0 && areOne(first, next); next = pieces[end]) end += 1;
		if (first !== void 0) result.push(end === start + 1 ? first : {
			...first,
			text: joinedText(pieces.slice(start, end))
		});
		start = end;
	}
	return result;
}
/** Spaces between parts that were left out do not add up to a run of any length. */
function joinedText(pieces) {
	return pieces.map(({ text }) => text).join("").replace(/ {4,}/g, "   ");
}
function areOne(a, b) {
	return a.type === b.type && a.url === b.url && a.isBold === b.isBold && a.isItalic === b.isItalic && b.type !== "break" && ![a, b].some(({ isCode, isPicture }) => isCode || isPicture);
}
/** The words outside of links. */
function unlinkedText(pieces) {
	return pieces.map(({ type, text }) => type === "link" ? "" : text).join("");
}
/** All words, on one line. */
function wholeText(pieces) {
	const known = KNOWN_TEXTS.get(pieces);
	if (known !== void 0) return known;
	let words = "";
	for (const { text } of pieces) words += text;
	const whole = collapseSpaces(words).trim();
	KNOWN_TEXTS.set(pieces, whole);
	return whole;
}
/** The pieces that have a letter or digit in them. */
function wordedPieces(pieces) {
	return pieces.filter(({ text }) => hasWords(text));
}
/** The pieces without the first `length` UTF-16 code units of their text; a piece may become empty. */
function dropText(pieces, length) {
	let left = length;
	return pieces.map((piece) => {
		const cut = Math.min(left, piece.text.length);
		left -= cut;
		return cut === 0 ? piece : {
			...piece,
			text: piece.text.slice(cut)
		};
	});
}
var PLAIN, END_OF_LINE, KNOWN, SHORTCODE, IDENTIFIER, KNOWN_TEXTS;
var init_pieces = __esmMin((() => {
	init_identifiers();
	init_marks$1();
	init_words();
	PLAIN = {
		isBold: false,
		isItalic: false,
		isCode: false,
		isPicture: false,
		url: null
	};
	END_OF_LINE = /(?<![,，、&]|\band)\s*\n\s*|\s*\n\s*(?=[\p{L} ]{2,12}[:：])/u;
	KNOWN = /* @__PURE__ */ new WeakMap();
	SHORTCODE = /(?<![\w:])(?::[a-z][a-z0-9_+-]{1,30}:)+(?![\w:])/g;
	IDENTIFIER = /(\b(?:arxiv:\s?\d{4}\.\d{4,5}(?:v\d+)?|doi:\s?10\.\d{4,9}\/[^\s,;)\]]*[^\s,;)\].]|(?<=:)https?:\/\/[^\s<>()[\]]+))/i;
	KNOWN_TEXTS = /* @__PURE__ */ new WeakMap();
}));
// ../../base/src/import/markdown/entry/lead.ts
/** Collects what comes before a title (date, venue, links) and returns the words that are left. */
function readLead(pieces, facts) {
	if (pieces.length === 0) return "";
	for (const piece of pieces) if (piece.type === "link") facts.addLink(piece);
	let text = withoutOrnament(unlinkedText(pieces.map((piece) => isBoldFact(piece) ? {
		...piece,
		text: `[${piece.text.trim()}] `
	} : piece)));
	for (let before = ""; before !== text;) {
		before = text;
		text = takeDateAtStart(takeGroupAtStart(text, facts), facts);
	}
	return takePeopleAndOthers(text, facts) ? "" : text;
}
function isBoldFact({ isBold, text }) {
	return isBold && !/^\s*[[(【]/.test(text) && isDateOrVenue(text);
}
/** `[ICLR 2022] …` or `[paper] …`. */
function takeGroupAtStart(whole, facts) {
	const text = withoutOrnament(whole.replace(/^[[(【]\s*[\])】]\s*/, ""));
	const [found, words = ""] = /^[[(【]([^[\]()【】]*)[\])】]\s*[:,-]?\s*/.exec(text) ?? [];
	if (found === void 0) return text;
	if (facts.takeDatesAndVenues(words) || kindOfLabel(words) !== null) return text.slice(found.length);
	const [, date, others] = /^([^,;]{4,20})[,;]\s*(\S.*)$/.exec(words) ?? [];
	return date !== void 0 && parseStatedDate(date) !== null && facts.takeDateOrVenue(date) ? `(${others}) ${text.slice(found.length)}` : text;
}
/** `2024-06: …`, `ICLR 2022 - …` or `2024/06 …`. */
function takeDateAtStart(text, facts) {
	const [found, words] = /^(\S+(?:\s+\d{4})?)\s*(?:[:：|,]|\s[-–—]|$)\s*/.exec(text) ?? [];
	if (found !== void 0 && words !== void 0) {
		if (facts.takeDateOrVenue(words)) return text.slice(found.length);
		if (isImpossibleDate(words)) {
			facts.setImpossibleDate(words.replace(/[:：,]$/, ""));
			return text.slice(found.length);
		}
	}
	const [date, digits] = /^((?:19|20)\d\d[-/.]\d{1,2}(?:[-/.]\d{1,2})?)\s+/.exec(text) ?? [];
	return date !== void 0 && digits !== void 0 && facts.takeDateOrVenue(digits) ? text.slice(date.length) : text;
}
/** `A. Author et al. (2018)`, if that is all. */
function takePeopleAndOthers(text, facts) {
	const [, people, year] = /^(.{3,200}?\bet al\.?)[\s,.:]*(?:\(?((?:19|20)\d\d)\)?)?[\s,.:]*$/.exec(text) ?? [];
	if (people === void 0 || !facts.takePeople(people)) return false;
	if (year !== void 0) facts.takeDateOrVenue(year);
	return true;
}
/** Drops what means nothing at the beginning: emoji, check boxes, stars, bullets, numbers with a dot. */
function withoutOrnament(text) {
	if (/^[a-z]/i.test(text)) return text.trimEnd();
	return text.replace(/^(?:\s|\p{Extended_Pictographic}|[\u200d\ufe0f\u20e3•·▪◦►▶★☆✓✔→⭐*|\-–—:,]|\[[ xX]\](?=\s)|\[\d{1,3}\](?=\s)|\(?\d{1,3}[.)](?=\s))+/gu, (found) => /^[\d\s.()]+$/.test(found) && !/[.)]/.test(found) ? found : "").trimEnd();
}
/** `(ICML 2020)`, `(Airbnb 2018)`, `(Lamport, CACM 1978)` at the end of a title. */
function takeGroupOfTitle(words, facts) {
	if (facts.takeDatesAndVenues(words)) return true;
	const [, people, source] = /^(\p{Lu}[^,]{2,60}?(?: et al\.?)?),\s(.+)$/u.exec(words) ?? [];
	if (people !== void 0 && source !== void 0 && isDateOrVenue(source) && facts.takePeople(`${people} et al.`)) {
		facts.takeDateOrVenue(source);
		return true;
	}
	return /^\p{Lu}[\w&.-]*\s(?:19|20)\d\d$/u.test(words) && !MONTH_OR_SEASON.test(words) && takeMaker$1(words, facts);
}
function takeMaker$1(words, facts) {
	const [name = "", year = ""] = words.split(" ");
	facts.setVenue(name);
	return facts.takeDateOrVenue(year);
}
/** `A title SIGIR2021` before its links: a venue that is known by name, with its year. */
function takeVenueOfTitle(title, facts) {
	const [found, before, venue] = /\s(\S+)\s+((?:\S+\s)?['’]?\S*\d\d)$/.exec(title) ?? [];
	const [, name] = /\s+(\S+?\s?['’]?\d{2,4})$/.exec(title) ?? [];
	const stated = [venue, name].find((words) => words !== void 0 && isVenueWithYear(words));
	if (found === void 0 || before === void 0 || stated === void 0) return title;
	const rest = title.slice(0, -stated.length).trimEnd();
	if (/\b(?:at|in|of|the|for|from|to|and|on|with)$/i.test(rest) || rest.split(/\s+/).length < 3) return title;
	facts.takeDateOrVenue(stated);
	return rest;
}
function isVenueWithYear(words) {
	return /\p{L}/u.test(words) && /(?:19|20)\d\d$|['’]\d\d$/.test(words) && isKnownVenue(words);
}
/** Collects a date at the end or the beginning of the title itself, and returns the title without it. */
function takeDateOfTitle(text, facts) {
	const title = text.trim();
	const end = /\s*[([【]([^()[\]【】]{4,40})[)\]】]\s*\.?$/.exec(title);
	if (end?.[1] !== void 0 && end.index > 0 && takeGroupOfTitle(end[1], facts)) return title.slice(0, end.index);
	const [start, words] = /^[([【]([^()[\]【】]{4,40})[)\]】]\s*[:-]?\s*/.exec(title) ?? [];
	if (start !== void 0 && words !== void 0 && start.length < title.length && facts.takeDatesAndVenues(words)) return title.slice(start.length);
	const [dated, date] = /^((?:19|20)\d\d[-/.]\d{1,2}(?:[-/.]\d{1,2})?)[\s:|-]+(?=\S)/.exec(title) ?? [];
	return dated !== void 0 && date !== void 0 && facts.takeDateOrVenue(date) ? title.slice(dated.length) : title;
}
var MONTH_OR_SEASON;
var init_lead = __esmMin((() => {
	init_stated_date();
	init_link_kinds();
	init_pieces();
	init_venues();
	MONTH_OR_SEASON = /^(?:version|part|chapter|volume|vol|section|edition|release|season|update)\b/i;
}));
// ../../base/src/import/markdown/entry/link-labels.ts
/** Whether the words of a link are a label wherever it is. */
function isLabel({ text, url, isPicture }) {
	if (isPicture) return true;
	const words = withoutBrackets(text.trim());
	return words === "" || words === url || kindOfLabel(words) !== null || isDateOrVenue(words);
}
/** Whether the link is in square brackets of its own: `[[Jane's blog]](…)`, `[[Jane's blog](…)]`. */
function isBracketed(pieces, index) {
	const text = pieces[index]?.text.trim() ?? "";
	if (/^[[【].*[\]】]$/.test(text)) return true;
	return /[[【]\s*$/.test(pieces[index - 1]?.text ?? "") && /^\s*[\]】]/.test(pieces[index + 1]?.text ?? "");
}
/** Whether the link begins a line below the title, or only marks and links come before it there. */
function startsLine(pieces, index) {
	for (let at = index - 1; at >= 0; at -= 1) {
		const piece = pieces[at];
		if (piece === void 0 || piece.type === "break") return piece !== void 0;
		if (piece.type === "text" && /[\p{L}\p{N}]/u.test(piece.text)) return false;
	}
	return false;
}
/** Collects what a link right after a title says of its people and year, and returns the pieces with a label instead. */
function takeCitationLabel(after, facts) {
	const next = after.findIndex(({ text }) => /[\p{L}\p{N}]/u.test(text));
	const cited = after[next]?.type === "link" ? parseCitation(after[next].text) : null;
	if (cited === null) return after;
	facts.takeCitation(cited);
	return after.map((piece, at) => at === next ? {
		...piece,
		text: "paper"
	} : piece);
}
/** Whether the link would be a title, were there not a title before it: its words are in brackets, or name its people. */
function isLabelAfterTitle(pieces, index) {
	const piece = pieces[index];
	if (piece === void 0) return false;
	const isMarked = isBracketed(pieces, index) || startsLine(pieces, index);
	return isLabel(piece) || isMarked || parseCitation(piece.text) !== null;
}
/** Whether the words before the link at `index` can be a title: `Title [[label]](…)`, but not `OpenAI: [[Title]](…)`. */
function hasTitleBefore(pieces, index) {
	const before = unlinkedText(pieces.slice(0, index)).replace(/[\s[(【]+$/, "");
	const words = pieces[index]?.text ?? "";
	const isNamed = isBracketed(pieces, index) && kindInLabel(words) !== null;
	const isCited = /\.$/.test(before) && parseCitation(words) !== null;
	return countWords(before) >= (isNamed || isCited ? 1 : 3) && !/[:：]$/.test(before);
}
/** `Knuth (1970)`, `Bentley, McIlroy (1993)`, `Doe et al. 2020`: the people and the year. Null for any other words. */
function parseCitation(text) {
	const [, names, year] = /^([^\d()]{3,80}?)[\s,]*\(?((?:19|20)\d\d)[a-z]?\)?$/.exec(text.trim()) ?? [];
	if (names === void 0 || year === void 0) return null;
	const people = names.replace(/[\s,]+et al\.?$/i, "").split(/\s*(?:,|&|\band\b)\s*/).filter(Boolean);
	return people.every((name) => /^(?:\p{Ll}{2,3}\s)?\p{Lu}/u.test(name) && parsePeople$1(`${name} et al.`) !== null) && people.length > 0 ? {
		people,
		year
	} : null;
}
var init_link_labels = __esmMin((() => {
	init_link_kinds();
	init_people();
	init_pieces();
	init_venues();
	init_words();
}));
// ../../base/src/import/markdown/entry/task.ts
/** What the mark between the brackets of a task means. */
function statusOfMark(mark) {
	return STATUSES.find((status) => MARK_OF_STATUS[status] === mark.toLowerCase()) ?? null;
}
/** Takes the marks of a line. The pieces that are left have its words without them. */
function takeTaskMarks(line) {
	const [mark, tagged] = takeMark(line);
	const status = mark === null ? null : statusOfMark(mark);
	const [first, unmarked] = mark === null ? [[], tagged] : takeTagsAtStart(tagged);
	const last = unmarked.at(-1);
	if (last?.type !== "text" || last.isCode) return {
		status,
		tags: first,
		added: null,
		pieces: unmarked
	};
	const { tags, added, text } = takeMarksAtEnd(last.text, { isTask: mark !== null });
	const words = text === last.text ? last : {
		...last,
		text
	};
	return {
		status,
		tags: [.../* @__PURE__ */ new Set([...first, ...tags])],
		added,
		pieces: [...unmarked.slice(0, -1), ...text === "" ? [] : [words]]
	};
}
/** `[ ] #task ` and a title. */
function takeTagsAtStart([first, ...others]) {
	const [found] = first?.type === "text" && !first.isCode ? TAGS_AT_START.exec(first.text) ?? [] : [];
	if (first === void 0) return [[], []];
	if (found === void 0) return [[], [first, ...others]];
	const text = first.text.slice(found.length);
	if (text === "" && others.length === 0) return [[], [first]];
	const tags = found.split("#").map((tag) => tag.trim());
	return [[...new Set(tags.filter((tag) => tag !== ""))], text === "" ? others : [{
		...first,
		text
	}, ...others]];
}
/** Takes the tags at the end of a text, and the dates of a task among them. */
function takeMarksAtEnd(whole, { isTask }) {
	const found = [];
	let added = null;
	let text = whole;
	for (;;) {
		const start = Math.max(0, text.length - MAX_MARK_LENGTH);
		const end = text.slice(start);
		const [stated, day = ""] = ADDED_AT_END.exec(end) ?? [];
		const [mark = stated, tag = null] = (isTask ? TASK_DATE_AT_END.exec(end) : null) ?? TAG_AT_END.exec(end) ?? [];
		if (stated !== void 0) added ??= parsePartialDate(day);
		if (mark === void 0 || start > 0 && mark.length === end.length) break;
		text = text.slice(0, -mark.length).trimEnd();
		if (tag !== null) found.push(tag);
	}
	const all = found.toReversed();
	const first = all.findIndex((tag) => /\p{L}/u.test(tag));
	const tags = first < 0 ? [] : text === "" ? all : all.slice(first);
	const numbers = all.slice(0, all.length - tags.length).map((number) => `#${number}`);
	return {
		tags,
		added,
		text: [text, ...numbers].filter((words) => words !== "").join(" ")
	};
}
/** Whether the line begins with a check box. */
function hasTaskMark([first]) {
	return first?.type === "text" && !first.isCode && BOX.test(first.text);
}
/** The state of a check box that is no status; null: there is none. */
function unknownState([first]) {
	const mark = first?.type === "text" && !first.isCode ? BOX.exec(first.text)?.[1] : void 0;
	return mark === void 0 || statusOfMark(mark) !== null ? null : mark;
}
/** `[x] ` at the beginning of a line, and the pieces after it. */
function takeMark([first, ...others]) {
	if (first === void 0) return [null, []];
	const [found, mark] = first.type === "text" && !first.isCode ? BOX.exec(first.text) ?? [] : [];
	if (found === void 0 || mark === void 0) return [null, [first, ...others]];
	const words = {
		...first,
		text: first.text.slice(found.length)
	};
	return [mark, words.text === "" ? others : [words, ...others]];
}
var NO_MARKS, TAGS_AT_START, TAG_AT_END, TASK_DATE_AT_END, ADDED_AT_END, MAX_MARK_LENGTH, BOX;
var init_task = __esmMin((() => {
	init_dates$2();
	init_model();
	NO_MARKS = {
		status: null,
		tags: [],
		added: null
	};
	TAGS_AT_START = /^\s*(?:#(?=[\p{N}_/-]*\p{L})[\p{L}\p{M}\p{N}_/-]+\s+)+/u;
	TAG_AT_END = /(?:^|\s)#([\p{L}\p{M}\p{N}_/-]+)\s*$/u;
	TASK_DATE_AT_END = /(?:^|\s)(?:[🔺⏫🔼🔽⏬]\ufe0f?|🔁\ufe0f?\s*every(?: [\p{L}\p{N},]+){1,8}|[✅➕📅📆🗓⏳⌛🛫❌]\ufe0f?\s*\d{4}-\d\d-\d\d|[[(](?:due|created|start|scheduled|completion|cancelled)::\s*\d{4}-\d\d-\d\d[\])])\s*$/u;
	ADDED_AT_END = /(?:^|\s)➕\ufe0f?\s*(\d{4}-\d\d-\d\d)\s*$/u;
	MAX_MARK_LENGTH = 200;
	BOX = /^\s*\[([ xX/-]|[>?!~*<+="'])\](?:\s+|$)/;
}));
// ../../base/src/import/markdown/items.ts
/** The pieces of the first line of an item. */
function firstPieces({ children: [first] }) {
	return first?.type === "paragraph" ? piecesOf(first.children) : [];
}
/** Whether the piece is a link that leaves this page. */
function isLinkAway({ type, url }) {
	return type === "link" && !isAnchor(url);
}
function isLinkedItem(item) {
	return firstPieces(item).some(isLinkAway);
}
function childItems(item) {
	return item.children.flatMap((child) => child.type === "list" ? child.children : []);
}
/** Whether the item or one below it has a link, or a key as in `[@key]`. */
function holdsLink$1(item) {
	return isLinkedItem(item) || /(?:^|\s)\[@[^\]\s]+\]/.test(wholeText(firstPieces(item))) || childItems(item).some(holdsLink$1);
}
/** Whether a paragraph below a title has the paper's link: people, venue and links in one paragraph. */
function holdsPaperLink(block) {
	if (block.type !== "paragraph") return false;
	return piecesOf(block.children).some(({ type, text }) => type === "link" && kindOfLabel(text) === "paper");
}
/** Whether the item begins with bold words or a link that are a title. */
function startsWithTitle(item) {
	const [first] = wordedPieces(firstPieces(item));
	return first !== void 0 && (first.isBold || first.type === "link" && kindOfLabel(first.text) === null);
}
/** Whether the item begins with a link that is a title. */
function startsWithLinkedTitle$1(item) {
	const [first] = wordedPieces(firstPieces(item));
	return first?.type === "link" && kindOfLabel(first.text) === null;
}
/** Whether the item or one below it begins with a title. */
function holdsTitle(item) {
	return startsWithTitle(item) || childItems(item).some(holdsTitle);
}
function startsWithDate$1(pieces) {
	return /^\s*[[(]?(?:19|20)\d\d(?:[-/.]\d{1,2}){0,2}[\])]?\s*(?::|$)/.test(wholeText(pieces));
}
/** Whether the list is a table of contents: most of its links lead to this page. */
function isContents(list) {
	const urls = list.children.flatMap(linksBelow).map(({ url }) => url);
	const anchors = urls.filter(isAnchor).length;
	return anchors > 0 && anchors > (urls.length - anchors) * 2 || arePlacesOnOnePage(urls);
}
/** Whether all links lead to different places of the same page, which can only be the list's own. */
function arePlacesOnOnePage(urls) {
	const pages = new Set(urls.map((url) => url?.replace(/#.*$/, "")));
	const places = new Set(urls);
	return pages.size === 1 && places.size === urls.length && urls.length >= 3 && urls.every((url) => url?.includes("#"));
}
/** Whether the list explains terms: nearly every link of it leads to an encyclopedia. */
function isGlossary(list) {
	const urls = list.children.flatMap(linksBelow).map(({ url }) => url ?? "");
	const terms = urls.filter((url) => /^https?:\/\/[\w.-]*wikipedia\.org\//i.test(url));
	return terms.length >= MIN_TERMS && terms.length >= urls.length * .7;
}
/** Whether every link of the list leads to the page of somebody. */
function listsPeople(list) {
	const urls = list.children.flatMap((item) => firstPieces(item).filter(isLinkAway)).map(({ url }) => url ?? "");
	return urls.length > 0 && urls.every((url) => PROFILE.test(url));
}
function linksBelow(item) {
	return [...firstPieces(item).filter(({ type }) => type === "link"), ...childItems(item).flatMap(linksBelow)];
}
/** Whether a line from which every word was taken as a fact states more than a comment could. */
function isFactLine(pieces, { authors, venue, venueDate, date }) {
	return pieces.some(({ type }) => type === "link") || authors.length > 0 || venue !== null || venueDate !== null || date !== null;
}
/** Whether the bullets describe one paper: `Paper: …`, `[code](…)`, people and notes, but no title. */
function isFactList(block) {
	if (block?.type !== "list") return false;
	const items = block.children.map(firstPieces);
	const kinds = items.map(kindOfFirstLink);
	return kinds.some((kind) => kind === "paper" || kind === "code") && items.every((pieces, at) => kinds[at] !== null || !pieces.some(({ type }) => type === "link"));
}
/** The kind of link that a bullet begins by naming: `Paper: …`, `[pdf](…)`. Null if it begins in another way. */
function kindOfFirstLink(pieces) {
	const [first, second] = wordedPieces(pieces);
	if (first?.type === "link") {
		const isAlone = wordedPieces(pieces).length === 1 && isBracketed(pieces, pieces.indexOf(first));
		return kindOfLabel(first.text) ?? (isAlone ? "paper" : null);
	}
	const [, name, colon] = /^(.{1,20}?)\s*([:：]?)\s*$/.exec(withoutOrnament(first?.text ?? "")) ?? [];
	if (name === void 0 || second !== void 0 && second.type !== "link") return null;
	const kind = kindOfLabel(name);
	if (colon === "" || colon === void 0) return second?.text === second?.url && second !== void 0 ? kind : null;
	return kind ?? "other";
}
/** The words of a note. A link in it keeps its address if the words do not contain it. */
function noteText(pieces) {
	return wholeText(pieces.filter(({ isPicture }) => !isPicture).map((piece) => hidesAddress(piece) ? {
		...piece,
		text: `${piece.text} (${piece.url})`
	} : piece));
}
function hidesAddress({ type, text, url }) {
	if (type !== "link" || url === null || isAnchor(url)) return false;
	return !text.includes(url.replace(/^\w+:(?:\/\/)?/, "")) && !/^(?:arxiv|doi):/i.test(text);
}
/** Whether a line only leads to another place of the page: `[(back to the contents)](#contents)`. */
function leadsOnlyToPage(pieces) {
	const links = pieces.filter(({ type }) => type === "link");
	return links.length > 0 && links.every(({ url }) => isAnchor(url)) && countTokens(wholeText(pieces)) <= MAX_ANCHOR_WORDS;
}
/** Whether nothing is left of a line but its check box and tags, because its words are pictures or struck through. */
function hasOnlyMarks(words) {
	const pieces = piecesOf(words);
	return wholeText(isStruckThrough(words) ? takeTaskMarks(pieces).pieces : pieces) === "";
}
function isStruckThrough(words) {
	return words.some(({ type }) => type === "delete");
}
var MIN_TERMS, PROFILE, MAX_ANCHOR_WORDS;
var init_items = __esmMin((() => {
	init_lead();
	init_link_kinds();
	init_link_labels();
	init_pieces();
	init_task();
	init_words();
	MIN_TERMS = 3;
	PROFILE = /^https?:\/\/(?:www\.)?(?:github\.com\/[^/?#]+\/?$|linkedin\.com\/in\/|(?:twitter|x)\.com\/[^/?#]+\/?$|scholar\.google\.[^/]+\/citations\?|zhihu\.com\/people\/|orcid\.org\/)/i;
	MAX_ANCHOR_WORDS = 8;
}));
// ../../base/src/import/markdown/syntax/blocks.ts
/** The lines of a node; line 1 if the parser gave it no position. */
function linesOf({ position }) {
	const from = position?.start.line ?? 1;
	return {
		from,
		to: position?.end.line ?? from
	};
}
var init_blocks = __esmMin((() => {}));
// ../../base/src/import/markdown/citation-blocks.ts
/**
* Those in bullets whose key they have: one elsewhere is how to cite the list itself.
* @param ledger gets the lines that are read
*/
function citationBlocks(blocks, ledger) {
	const found = [];
	const visit = (node, item) => {
		if (node.type === "code") {
			const format = FORMATS.get(node.lang?.toLowerCase() ?? "");
			const key = item === null || format === void 0 ? null : keyIn(item);
			if (key === null || format === void 0 || !node.value.includes(key)) return;
			const lines = linesOf(node);
			ledger.take(lines);
			found.push({
				line: lines.from,
				format,
				text: node.value
			});
		} else if (node.type === "listItem") for (const child of node.children) visit(child, node);
		else if (node.type === "list" || node.type === "blockquote" || node.type === "details") for (const child of node.children) visit(child, item);
	};
	for (const block of blocks) visit(block, null);
	return found;
}
function keyIn(item) {
	return /\[@([^\]\s]+)\]/.exec(wholeText(firstPieces(item)))?.[1] ?? null;
}
var FORMATS;
var init_citation_blocks = __esmMin((() => {
	init_pieces();
	init_items();
	init_blocks();
	FORMATS = /* @__PURE__ */ new Map([
		["bibtex", "bibtex"],
		["bib", "bibtex"],
		["biblatex", "bibtex"],
		["ris", "ris"],
		["csl-json", "csl-json"]
	]);
}));
// ../../base/src/import/markdown/entry/plain-titles/plain-title.ts
var init_plain_title = __esmMin((() => {}));
// ../../base/src/import/markdown/entry/plain-titles/people-first.ts
/** The full names that the text begins with. */
function leadingPeople(text) {
	const names = [];
	const starts = [];
	let [mark, end] = ["", 0];
	NAME$2.lastIndex = 0;
	while (names.length < MAX_PEOPLE && mark !== ":" && mark !== ".") {
		const [found, name, next = ""] = NAME$2.exec(text) ?? [];
		if (found === void 0 || name === void 0 || !isFullName(name.replace(/\s+et\.?\s?al\.?$/i, ""))) break;
		names.push(name);
		starts.push(end);
		[mark, end] = [next, NAME$2.lastIndex];
		if (end >= text.length) break;
	}
	if (mark === "" && end < text.length && names.length > 1 && !OTHERS.test(text.slice(end))) {
		names.pop();
		[mark, end] = [",", starts.at(-1) ?? 0];
	}
	const rest = text.slice(end);
	const [others, after] = OTHERS.exec(rest) ?? [];
	return others === void 0 ? {
		names,
		mark,
		rest
	} : {
		names,
		mark: after ?? "",
		rest: rest.slice(others.length)
	};
}
/** In `Jo Doe, Al Roe, Batch Normalization: Faster Training` the last of the names begins the title. */
function withTitleAfterComma(text, people) {
	const { names, mark, rest } = people;
	const last = names.at(-1);
	if (mark !== ":" || names.length < 3 || last === void 0) return people;
	const start = text.length - rest.length - last.length - 1;
	return /(?:\band|&)\s*$/.test(text.slice(0, start)) ? people : {
		names: names.slice(0, -1),
		mark: ",",
		rest: text.slice(start)
	};
}
/**
* Cuts the text before its first fact: a venue that is known by name, one that is not but has its date after it, a date.
*/
function splitRest(text) {
	const ends = [...text.matchAll(/[,.?]\s+/g)].map(({ index }) => index).filter((index) => index <= 400);
	const isSource = (index) => parseDatedSource(bareFacts(text.slice(index + 1))) !== null;
	const end = ends.find((index) => startsWithFact$1(text.slice(index + 1)) && !startsWithDate(text.slice(index + 1))) ?? ends.find((index) => text[index] === "." && isSource(index)) ?? ends.find((index) => startsWithFact$1(text.slice(index + 1))) ?? ends.find(isSource);
	if (end === void 0) return {
		title: text.replace(/[\s,.]+$/, "").trim(),
		facts: ""
	};
	return {
		title: text.slice(0, text[end] === "?" ? end + 1 : end).trim(),
		facts: text.slice(end + 1)
	};
}
function startsWithDate(text) {
	return parseStatedDate(bareFacts(text).split(/[,.(]\s/, 1)[0] ?? "") !== null;
}
function startsWithFact$1(text) {
	const bare = bareFacts(text);
	const [first = ""] = bare.split(/[,.(]\s/, 1);
	return isDateOrVenue(first) || isDateOrVenue(bare);
}
function bareFacts(text) {
	return text.replace(/^[\s,.]+/, "").replace(/[\s,.[(]+$/, "");
}
var MAX_PEOPLE, NAME$2, OTHERS, titleAfterPeople;
var init_people_first = __esmMin((() => {
	init_stated_date();
	init_people();
	init_venues();
	init_words();
	init_plain_title();
	MAX_PEOPLE = 60;
	NAME$2 = /\s*(?:(?:and|&)\s+)?([^,;:，、]{3,60}?)\s*(?:([,;:，、：]|(?<!\s\p{Lu})\.(?=\s+\p{Lu}\p{Ll}))|\s(?=(?:and|&)\s)|$)/uy;
	OTHERS = /^\s*(?:and\s+)?(?:et\.?\s?al\.?|others)\s*([,:.])/i;
	titleAfterPeople = (text, { peopleFirst }) => {
		const { names, mark, rest } = withTitleAfterComma(text, leadingPeople(text));
		const last = names.at(-1);
		if (last === void 0) return null;
		const isLastTitle = names.length > 2 && hasWords(rest) && startsWithFact$1(rest) && countWords(last) > 1;
		const people = text.slice(0, text.length - rest.length);
		if (isLastTitle) return {
			title: last,
			rest: `, ${rest}`,
			people: people.slice(0, people.lastIndexOf(last))
		};
		const { title, facts } = splitRest(rest);
		if (mark === "" || !/^["“\p{Lu}\p{N}(]/u.test(title) || countWords(title) < 2) return null;
		const haveOthers = /\bet\.?\s?al\b/i.test(people);
		if (!(names.length >= 3 || names.length === 2 && hasWords(facts) || haveOthers || peopleFirst)) return null;
		return {
			title,
			rest: `, ${facts}`,
			people: people.replace(/[\s,;:]+$/, "")
		};
	};
}));
// ../../base/src/import/markdown/linked-lines.ts
/** The paragraphs of a section with each line that begins with a linked title as a paragraph of its own. */
function withLinesApart(blocks) {
	return blocks.flatMap((each) => {
		const lines = each.block.type === "paragraph" ? linkedLines(each.block) : null;
		if (lines === null) return [each];
		return lines.map((block, at) => ({
			...each,
			block,
			next: at < lines.length - 1 ? void 0 : each.next
		}));
	});
}
/** Whether enough paragraphs of a section are linked titles that each of them is a paper. */
function listsLinkedTitles(blocks) {
	return blocks.filter(({ block }) => block.type === "paragraph" && isLinkedTitle(piecesOf(block.children))).length >= MIN_LISTED;
}
/** Whether a line is a linked title, and nothing else unless a dash, a colon or `by` comes before it. */
function isLinkedTitle(pieces, minWords = MIN_TITLE_WORDS$2) {
	if (!startsWithLinkedTitle(pieces, minWords)) return false;
	const [link] = wordedPieces(pieces);
	const after = unlinkedText(pieces.slice(link === void 0 ? 0 : pieces.indexOf(link) + 1));
	return !hasWords(after) || /^[\s\])”"]*(?:[-–—:|,(]|by\s)/.test(after);
}
/** Whether a line has no other words than a title that leads to a work. */
function isLinkToWork(pieces) {
	const [link, ...others] = wordedPieces(pieces);
	return others.length === 0 && startsWithLinkedTitle(pieces) && kindOfAddress(link?.url ?? "") === "paper";
}
function startsWithLinkedTitle(pieces, minWords = MIN_TITLE_WORDS$2) {
	const [link] = wordedPieces(pieces);
	if (link === void 0 || link.isPicture || !isLinkAway(link) || link.text === link.url) return false;
	const before = unlinkedText(pieces.slice(0, pieces.indexOf(link)));
	return countWords(link.text) >= minWords && kindOfLabel(link.text) === null && withoutOrnament(before).replace(/[\s["“]+$/, "") === "";
}
/** Whether a line begins with a linked title, and no other link of it is one. */
function isEntryOfOne(pieces) {
	return startsWithLinkedTitle(pieces) && pieces.filter(isTitleAway).length === 1;
}
function isTitleAway(piece) {
	return isLinkAway(piece) && !piece.isPicture && kindOfLabel(piece.text) === null;
}
/** The lines of a paragraph, if each of them begins with a linked title. Null: they belong together. */
function linkedLines(node) {
	const lines = splitLines(node.children);
	if (lines.length < 2 || !lines.every((line) => isEntryOfOne(piecesOf(line)))) return null;
	const { from } = linesOf(node);
	return lines.map((children, at) => {
		const place = {
			line: children.find(({ position }) => position !== void 0)?.position?.start.line ?? from + at,
			column: 1
		};
		return {
			type: "paragraph",
			children,
			position: {
				start: place,
				end: place
			}
		};
	});
}
function splitLines(nodes) {
	const lines = [[]];
	for (const node of nodes) if (node.type === "break") lines.push([]);
	else if (node.type !== "text" || !node.value.includes("\n")) lines.at(-1)?.push(node);
	else for (const [at, value] of node.value.split("\n").entries()) {
		if (at > 0) lines.push([]);
		if (value !== "") lines.at(-1)?.push({
			type: "text",
			value
		});
	}
	return lines.filter((line) => line.some((node) => node.type !== "text" || hasWords(node.value)));
}
var MIN_LISTED, MIN_TITLE_WORDS$2;
var init_linked_lines = __esmMin((() => {
	init_lead();
	init_link_kinds();
	init_pieces();
	init_words();
	init_items();
	init_blocks();
	MIN_LISTED = 3;
	MIN_TITLE_WORDS$2 = 2;
}));
// ../../base/src/import/markdown/conventions.ts
/**
* Code spans are facts (`Airbnb` `2018`) if there are years among them. Entries begin with their people, or end with them
* after a dash, if one in ten of them does with people who are sure to be some. Paragraphs are papers if many are nothing but a
* linked title.
*/
function conventionsOf(blocks) {
	const spans = codeSpansIn(blocks);
	const dates = spans.filter((text) => parseStatedDate(text) !== null).length;
	const items = itemsIn(blocks);
	const cited = items.filter(beginsWithPeople).length;
	const signed = items.filter(endsWithPeople).length;
	const titled = blocks.filter((block) => block.type === "paragraph" && isLinkedTitle(piecesOf(block.children)));
	return {
		codeIsFact: dates >= 2 && dates * 4 >= spans.length,
		peopleFirst: cited >= 2 && cited * 10 >= items.length,
		peopleAfterDash: signed >= MIN_SIGNED && signed * 10 >= items.length,
		linkedParagraphs: titled.length >= MIN_TITLED_PARAGRAPHS
	};
}
/** `[A title](…) - Jane Doe, Al Roe.`: nothing but people who are sure to be some. */
function endsWithPeople(item) {
	const pieces = firstPieces(item);
	const link = pieces.findIndex(({ type }) => type === "link");
	const [, people] = AFTER_DASH.exec(link < 0 || link + 2 !== pieces.length ? "" : pieces[link + 1]?.text ?? "") ?? [];
	return people !== void 0 && (parsePeople$1(people)?.authors.length ?? 0) > 0;
}
/** `Gil Hahn and Ida Jung, Tracking in the Rain` */
function beginsWithPeople(item) {
	const words = wholeText(firstPieces(item));
	if (!/[,;:，、：.&]|\sand\s/.test(words)) return false;
	const { names, mark, rest } = leadingPeople(words);
	return names.length >= 2 && mark !== "" && countWords(rest) >= 2;
}
function itemsIn(blocks) {
	return blocks.flatMap((node) => {
		const below = "children" in node ? itemsIn(node.children) : [];
		return node.type === "listItem" ? [node, ...below] : below;
	});
}
function codeSpansIn(blocks) {
	return blocks.flatMap((node) => {
		if (node.type === "inlineCode") return [node.value];
		return "children" in node ? codeSpansIn(node.children) : [];
	});
}
var MIN_TITLED_PARAGRAPHS, MIN_SIGNED, AFTER_DASH;
var init_conventions$1 = __esmMin((() => {
	init_stated_date();
	init_people();
	init_pieces();
	init_people_first();
	init_words();
	init_items();
	init_linked_lines();
	MIN_TITLED_PARAGRAPHS = 10;
	MIN_SIGNED = 3;
	AFTER_DASH = /^\s*[-–—]\s+([^-–—:]{5,200}?)\.?\s*$/;
}));
// ../../base/src/import/markdown/headings.ts
/** Whether a section with this name describes the list, as long as there are no papers in it. */
function isIntroduction(name) {
	return /^(?:introduction|intro|overview|about(?: .*)?|background|motivation|preface|foreword|how to use(?: .*)?|usage|why .*|what is .*|criteria|.* criteria|legend|notation|description|scope|abstract|conventions?|format|guidelines?|notes?|tl;?dr|keywords convention)$/i.test(name);
}
function withoutFrame(name) {
	return name.replace(/^[([]|[)\]]$/g, "").replace(/\s*(?:papers?|publications?|年)$/i, (found) => found.trim() === "年" ? found : "").replace(/^(?:year|in)\s+/i, "");
}
/** The name of what a fold hides. Empty if its summary names nothing: `more`, `click to expand`. */
function nameOfFold(words) {
	return UNNAMED_FOLD.test(words.trim()) ? "" : words;
}
var ORNAMENT, NUMBERING, topicName, headingDate, headingVenue, UNNAMED_FOLD;
var init_headings = __esmMin((() => {
	init_remembering();
	init_stated_date();
	init_pieces();
	init_venues();
	ORNAMENT = /[■□◆◇●○◎◉▶►▷▼▲△★☆▪◦※❖✦❏♦]|\p{Extended_Pictographic}|\p{Regional_Indicator}|\u200d|\ufe0f|\u20e3/gu;
	NUMBERING = /^(?:(?:part|chapter|section)\s+[\divx]+\s*[.:–-]\s*|\(?(?:\d{1,2}(?:\.\d{1,2})+\.?|\d{1,2}[.):]|[IVX]+[.)]|[A-H][.)])\s+|\d{1,2}\s*[-–—]\s+)/i;
	topicName = remembering((text) => {
		const whole = text.replace(SHORTCODE, "").replace(/\s+/g, " ").trim();
		const plain = whole.replace(/\s*\{#[^}]*\}\s*$/, "").replace(ORNAMENT, " ").replace(/\s+/g, " ").trim().replace(NUMBERING, "").replace(/\s*\[?\(?(?:back to )?(?:⬆|↑|\^|top)\)?\]?\s*$/i, "").replace(/\s*[:：]\s*$/, "").replace(/^[\s|–—-]+|[\s|–—-]+$/g, "").trim();
		return /[\p{L}\p{N}\p{S}]/u.test(plain) ? plain : whole;
	});
	headingDate = remembering((name) => parseStatedDate(withoutFrame(name)));
	headingVenue = remembering((name) => {
		const bare = withoutFrame(name);
		const stated = isKnownVenue(bare) ? parseVenue(bare) : null;
		return stated?.date == null ? null : stated;
	});
	UNNAMED_FOLD = /^(?:(?:click|tap|press)(?: (?:here|me|on this|the arrow))?(?: to (?:expand|view|see|show|open|unfold|toggle|reveal)(?: .*)?)?|(?:show|see|view|read|load|expand|unfold|open|toggle|display)(?: (?:more|all|less|the rest|details?|full list|list|contents?|hidden|papers?|here|it|to .*))*|more|and more|more\s?\.{2,}|\.{2,}|…|(?:more )?details?|展开(?:查看|更多|全部)?|点击(?:展开|查看).*|更多|查看(?:更多|全部)|もっと見る|詳細)[\s.…!:>▼▶►↓]*$/i;
}));
// ../../base/src/import/markdown/entry/addresses.ts
/**
* The address of a link: on the web, or, for a link to a file beside the list, as it is written. `arXiv:2309.08600` and
* `doi:10.1000/182` are addresses too. Null if the link leads nowhere.
*/
function listedAddress(url) {
	const whole = url?.trim() ?? "";
	const text = LINK_AS_ADDRESS.exec(whole)?.[1] ?? whole;
	if (isWebAddress(text)) return text;
	if (/^arxiv:/i.test(text)) return toAddress(parseArxivId(text), arxivUrl);
	if (/^doi:|^10\.\d/i.test(text)) return toAddress(parseDoi(text), doiUrl);
	if (/^\/\/[\w.-]+\.\w+\//.test(text)) return `https:${text}`;
	if (/^www\.[\w.-]+\.\w+/i.test(text)) return `https://${text}`;
	return RELATIVE.test(text) && /[./]/.test(text) ? text : null;
}
/** What an entry is called that is nothing but an address: by the number of the paper, otherwise by the address itself. */
function titleOfAddress(url) {
	const arxiv = parseArxivId(url);
	if (arxiv !== null) return `arXiv ${arxiv}`;
	const doi = parseDoi(url);
	return doi === null ? url : `DOI ${doi}`;
}
function toAddress(id, address) {
	return id === null ? null : address(id);
}
var RELATIVE, LINK_AS_ADDRESS;
var init_addresses$1 = __esmMin((() => {
	init_identifiers();
	RELATIVE = /^(?:\.{0,2}\/)?[^\s:?#<>"|]+$/;
	LINK_AS_ADDRESS = /^\[[^\]]*\]\((https?:[^\s()]+)\)$/i;
}));
// ../../base/src/text/joiners.ts
var LETTER, VIRAMA, MARK, IN_WORD, IN_EMOJI, NEEDED_JOINER;
var init_joiners = __esmMin((() => {
	LETTER = `[[${"Adlm Arab Bali Beng Cakm Chrs Deva Gran Gujr Guru Java Khmr Knda Kthi Lana Limb Mand Mani Mlym Modi Mong Mymr Newa Nkoo Orya Ougr Phag Rohg Saur Shrd Sidd Sinh Sogd Sund Sylo Syrc Taml Telu Tibt Tirh".split(" ").map((script) => `\\p{scx=${script}}`).join("")}]&&\\p{L}]`;
	VIRAMA = "[\\u094d\\u09cd\\u0a4d\\u0acd\\u0b4d\\u0bcd\\u0c4d\\u0ccd\\u0d3b\\u0d3c\\u0d4d\\u0dca\\u0f84\\u1039\\u103a\\u17d2\\u1a60\\u1b44\\u1baa\\u1bab\\ua806\\ua8c4\\ua953\\ua9c0\\uaaf6\\uabed\\u{11046}\\u{110b9}\\u{11133}\\u{111c0}\\u{11235}\\u{1134d}\\u{11442}\\u{114c2}\\u{115bf}\\u{1163f}]";
	MARK = "[\\p{M}--[\\ufe0f]]";
	IN_WORD = `(?<=${LETTER}${MARK}*)[\\u200c\\u200d](?=${LETTER}|${MARK})|(?<=${VIRAMA}${MARK}*)[\\u200c\\u200d]`;
	IN_EMOJI = "(?<=[\\p{Extended_Pictographic}\\p{Emoji_Modifier}])\\ufe0f?\\u200d(?=\\p{Extended_Pictographic})";
	NEEDED_JOINER = `${IN_EMOJI}|${IN_WORD}`;
}));
// ../../base/src/text/character-references.ts
/** The text with its references replaced by the characters; a reference beyond Unicode stays as it is. */
function decodeCharacters(text) {
	return text.replace(REFERENCE, (reference, digits) => {
		if (digits === "") return "";
		const code = Number.parseInt(digits, 16);
		return code <= MAX_CODE_POINT ? String.fromCodePoint(code) : reference;
	});
}
var UNPRINTABLE, REFERENCE, MAX_CODE_POINT;
var init_character_references = __esmMin((() => {
	init_joiners();
	UNPRINTABLE = /[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Surrogate}\u2028\u2029\ufff9-\uffff]/u;
	new RegExp(`(${NEEDED_JOINER}|(?<=\\p{Extended_Pictographic})\\ufe0f)|${UNPRINTABLE.source}`, "gv");
	REFERENCE = /&#x([0-9a-f]*);/gi;
	MAX_CODE_POINT = 1114111;
}));
// ../../base/src/import/markdown/entry/conventions.ts
var NO_CONVENTIONS;
var init_conventions = __esmMin((() => {
	NO_CONVENTIONS = {
		codeIsFact: false,
		peopleFirst: false,
		peopleAfterDash: false,
		linkedParagraphs: false
	};
}));
// ../../base/src/import/markdown/entry/facts.ts
/** Whether words can be the name of a journal or a site: more than a few only if one of them says so. */
function isPublisher(text) {
	return countWords(text) <= (JOURNAL.test(text) ? MAX_JOURNAL_WORDS : MAX_PUBLISHER_WORDS);
}
function kindOfLink({ piece: { text, url, isPicture }, address, isFact, isLabel }) {
	const label = text.trim();
	const named = isPicture ? kindOfPicture(label) : kindOfLabel(label) ?? (isLabel ? kindInLabel(label) : null);
	const shown = kindOfAddress(address);
	const hasOwnWords = !isLabel && !isPicture && label !== "" && label !== url;
	const isVague = named === "other" && !BESIDE_PAPER.test(label) || named === null && !hasOwnWords || VAGUE_LABEL.test(label);
	if (isFact) return "paper";
	return isVague && shown !== "other" ? shown : named ?? "other";
}
/** What a note calls the link. */
function wordsOfLabel({ text, url, isPicture }) {
	const label = text.trim();
	return label !== "" && label !== url && !isPicture ? label.replace(/^[[(]+([^()[\]]*)[\])]+$/, "$1").trim() : "";
}
function kindOfPicture(label) {
	return kindOfLabel(label) ?? kindOfLabel(label.split(/[\s:-]/)[0] ?? "");
}
var FactCollector, MAX_PUBLISHER_WORDS, MAX_JOURNAL_WORDS, JOURNAL, BESIDE_PAPER, FOUR_DIGITS, VAGUE_LABEL;
var init_facts = __esmMin((() => {
	init_dates$2();
	init_identifiers();
	init_stated_date();
	init_addresses$1();
	init_link_kinds();
	init_people();
	init_venues();
	init_words();
	FactCollector = class {
		date = null;
		venueDate = null;
		venue = null;
		kind = null;
		authors = [];
		authorsComplete = true;
		organizations = [];
		links = [];
		key = null;
		impossibleDate = null;
		/** Whether the title has no link, so that the first one after it leads to the paper. */
		needsPage = false;
		needsSource = false;
		/** All that has been collected so far. */
		facts() {
			const { date, venueDate, venue, kind, authors, authorsComplete, organizations, links, key, impossibleDate } = this;
			return {
				date,
				venueDate,
				venue,
				kind,
				authors,
				authorsComplete,
				organizations,
				links,
				key,
				impossibleDate
			};
		}
		get hasAuthors() {
			return this.authors.length > 0;
		}
		get hasAnyDate() {
			return this.date !== null || this.venueDate !== null;
		}
		get hasKey() {
			return this.key !== null;
		}
		expectPage() {
			this.needsPage = true;
		}
		/** The title has people before it, as references are written: what comes after it is where it appeared. */
		expectSource() {
			this.needsSource = true;
		}
		get isCited() {
			return this.needsSource;
		}
		setKey(key) {
			this.key = key;
		}
		setImpossibleDate(text) {
			this.impossibleDate = text;
		}
		addOrganizations(...names) {
			for (const name of names) this.organizations.push(name);
		}
		takeDateOrVenue(words) {
			const date = parseStatedDate(words);
			if (date !== null) {
				this.date ??= date;
				return true;
			}
			return this.takeVenue(parseVenue(words));
		}
		/** Takes a venue that is not known by name with its date: only where nothing but facts is expected. */
		takeDatedSource(words) {
			return this.takeVenue(parseDatedSource(words));
		}
		/** Takes a venue that is not known by name, because its date comes after it or was already taken. */
		takeSource(words, year = "") {
			const venue = words.trim().replace(/^in:?\s+/i, "").replace(/[\s,.:;]+$/, "");
			const [, name = venue, date = year] = /^(.+?),?\s\(?((?:19|20)\d\d)\)?$/.exec(venue) ?? [];
			return (isSource(venue) || date !== year && /^\p{Lu}\p{L}+$/u.test(name)) && this.takeVenue({
				venue: withoutVolume$1(name.split(/\s+/)),
				date: parseStatedDate(date),
				kind: null
			});
		}
		takeVenue(stated) {
			if (stated === null) return false;
			this.venue ??= stated.venue;
			this.venueDate ??= stated.date;
			this.kind ??= stated.kind;
			return true;
		}
		/** Takes a list of dates and venues, or nothing if some of it is neither. */
		takeDatesAndVenues(words) {
			const parts = splitFacts(words);
			if (parts.length === 0 || !parts.every(isDateOrVenue)) return false;
			for (const part of parts) this.takeDateOrVenue(part);
			return true;
		}
		takeKind(words) {
			const kind = parseKind(words);
			this.kind ??= kind;
			return kind !== null;
		}
		takePeople(words, options = {}) {
			if (this.hasAuthors) return false;
			const people = parsePeople$1(words, options);
			if (people === null) return false;
			this.setPeople(people);
			return true;
		}
		setPeople({ authors, isComplete, organizations }) {
			this.authors = authors;
			this.authorsComplete = isComplete;
			for (const name of organizations) this.organizations.push(name);
		}
		/** Takes a date beside people, where any year is one. */
		takeCitedDate(words) {
			this.date ??= parseStatedDate(words) ?? parsePartialDate(/\d{4}/.exec(words)?.[0] ?? "");
		}
		/** Whether it is known where the work appeared. */
		get hasVenue() {
			return this.venue !== null;
		}
		setVenue(name) {
			this.venue ??= name;
		}
		/** Takes family names as they are cited: `Bentley, McIlroy (1993)`. */
		takeCitation({ people, year }) {
			if (!this.hasAuthors) this.authors = people;
			this.takeDateOrVenue(year);
		}
		/**
		* @param options.isMarked whether brackets or a line of its own show that the words are a label, whatever they say
		* @returns whether the link's words are a label, so that they say nothing else
		*/
		addLink(piece, { isMarked = false } = {}) {
			const { url, isPicture } = piece;
			const label = piece.text.trim();
			const named = isPicture ? kindOfPicture(label) : kindOfLabel(label);
			const isFact = isDateOrVenue(label);
			if (isFact && !isPicture) this.takeDateOrVenue(label);
			const isLabel = named !== null || isFact || isMarked;
			const address = listedAddress(url);
			if (address === null) return isLabel;
			if (isMarked && !isFact) this.takeFactsInLabel(label.replace(/^[[【]+|[\]】]+$/g, ""), address);
			this.links.push({
				kind: kindOfLink({
					piece,
					address,
					isFact,
					isLabel
				}),
				label: wordsOfLabel(piece),
				url: address
			});
			return isLabel;
		}
		/**
		* `A title, [npj Caves](…)`: the first link after a title without one names where it was published, whatever it is called.
		*/
		takePublisher({ text, url }) {
			const [first, another] = this.links;
			if (!this.needsPage || first === void 0 || another !== void 0 || first.url !== listedAddress(url)) return false;
			if (kindOfAddress(first.url) !== "paper" || !isPublisher(text)) return false;
			this.links[0] = {
				...first,
				kind: "paper"
			};
			this.venue ??= text.trim();
			return true;
		}
		/**
		* `[AlignmentForum 2312]`, `[RiverNLP workshop at EMNLP 2024]`, `[Frontiers in Immunology 16 (2025)]`. Four digits that
		* begin an arXiv id are its month.
		*/
		takeFactsInLabel(label, address) {
			const digits = parseDoi(label) !== null ? void 0 : FOUR_DIGITS.map((form) => form.exec(label)?.[0]).find((found) => found);
			const arxiv = parseArxivId(address);
			if (digits !== void 0 && arxiv?.startsWith(digits)) this.venueDate ??= arxivMonth(arxiv);
			if (this.takeDatesAndVenues(label) || this.takeDatedSource(label) || digits === void 0) return;
			const day = /(?<!\d)(?:19|20)\d\d\.\d\d\.\d\d(?!\d)/.exec(label)?.[0] ?? digits;
			this.venueDate ??= parseStatedDate(day) ?? monthOfNumber(digits);
		}
	};
	MAX_PUBLISHER_WORDS = 4;
	MAX_JOURNAL_WORDS = 12;
	JOURNAL = /\b(?:journal|transactions|proceedings|conference|symposium|letters|reviews?|annals|advances|bulletin|IEEE|ACM|nature|science)\b/i;
	BESIDE_PAPER = /\b(?:supp\w*|appendix|bib\w*|cite|citation|reviews?|notes?|errata|interview|podcast|discussion|leaderboard|docs?|documentation)\b/i;
	FOUR_DIGITS = [
		/(?<=\()(?:19|20)\d\d(?=\))/,
		/(?<!\d)(?:19|20)\d\d(?!\d)/,
		/(?<!\d)\d{4}(?!\d)/
	];
	VAGUE_LABEL = /^(?:link|url|here|read|html|site|web|homepage)$/i;
}));
// ../../base/src/import/markdown/entry/reach.ts
function withinReach(pieces) {
	let length = 0;
	const end = pieces.findIndex(({ text }, index) => {
		length += text.length;
		return index >= MAX_PIECES || length > MAX_LENGTH$2;
	});
	if (end < 0) return {
		read: pieces,
		beyond: ""
	};
	const last = pieces.slice(end, end + 1);
	const cut = end < MAX_PIECES && last[0]?.type === "text" ? MAX_LENGTH$2 - (length - last[0].text.length) : 0;
	const [kept, beyond] = [last.map((piece) => cutText(piece, 0, cut)), last.map((piece) => cutText(piece, cut))];
	return {
		read: [...pieces.slice(0, end), ...kept.filter(({ text }) => text !== "")],
		beyond: [...beyond, ...pieces.slice(end + 1)].map(wordsOf$1).join("")
	};
}
function cutText(piece, from, to) {
	return {
		...piece,
		text: piece.text.slice(from, to)
	};
}
/** The words of a piece, with the address of a link if they do not contain it. */
function wordsOf$1(piece) {
	if (piece.isPicture) return "";
	return piece.type === "link" && piece.url !== null && !piece.text.includes(piece.url) ? `${piece.text} (${piece.url})` : piece.text;
}
var MAX_PIECES, MAX_LENGTH$2;
var init_reach = __esmMin((() => {
	MAX_PIECES = 300;
	MAX_LENGTH$2 = 8e3;
}));
// ../../base/src/import/markdown/entry/cited-source.ts
/** Takes a venue from the beginning of the text if a volume comes after it, and returns the rest. */
function takeNumberedSource(text, facts) {
	const { name = "", number } = facts.hasVenue ? {} : NAME$1.exec(text)?.groups ?? {};
	const isYear = /^(?:1[5-9]|20)\d\d$/.test(number?.replace(/^\(|[.)]+$/g, "").trim() ?? "") || /['’‘`]\s?$/.test(name);
	return number === void 0 || isYear ? text : withoutVolume(withoutName(text, facts));
}
/** Takes the venue and the numbers after it from the beginning of the text, and returns the rest. */
function takeCitedSource(text, facts) {
	const named = facts.hasVenue ? text : withoutName(text, facts);
	return facts.hasVenue ? withoutVolume(withoutVolume(named)) : named;
}
/** A name is a source if a number follows, or if it is written as one and nothing follows. */
function withoutName(text, facts) {
	const found = NAME$1.exec(text);
	const { name = "", number } = found?.groups ?? {};
	const bare = name.replace(/(?:\s(?:no|nr|vol)\b)?[\s.,:]*$/i, "");
	if (found === null || countWords(bare) > MAX_NAME_WORDS$1 || !/^[\p{Lu}\d]|^npj\s/u.test(bare)) return text;
	if (!(number === void 0 ? countWords(bare) > 1 && (PUBLISHER.test(bare) || isSource(bare) && SOURCE.test(bare)) : !isSentence(bare))) return text;
	if (parseVenue(bare) === null) facts.setVenue(bare);
	else facts.takeDateOrVenue(bare);
	return text.slice(found[0].length);
}
/** Abbreviations have full stops between them, and so do sentences, but these have words in small letters too. */
function isSentence(text) {
	return /[.?!]\s/.test(text) && /(?:^|\s)(?!(?:from|with|für|sur|para)\b)\p{Ll}{4,}/u.test(text);
}
/** Without the volume and pages that the text begins with. */
function withoutVolume(text) {
	const [found = ""] = AT_START.exec(text) ?? [];
	const [year = ""] = /(?:^|[\s,.;:(])(?:19|20)\d\d\)?[\s.]*$/.exec(found.replaceAll("", " ")) ?? [];
	if (year === found.trim()) return text;
	const rest = text.slice(found.length - year.length);
	return hasWords(rest) ? rest : "";
}
var PAGE, AT_START, NUMBER$1, NAME$1, MAX_NAME_WORDS$1, SOURCE, PUBLISHER;
var init_cited_source = __esmMin((() => {
	init_marks$1();
	init_venues();
	init_words();
	PAGE = "[A-Za-z]{0,5}\\.?\\d+[\\d.]*";
	AT_START = new RegExp(`^[\\s,.;:]*(?:${`(?:vol(?:ume|\\.)?\\s?)?\\d+[\\d.]*(?:\\s?\\([\\w\\s–-]{1,12}\\))?(?:[,;:]\\s?(?:no|issue|nr)\\.?\\s?\\d+)?(?:\\s?[,;:]\\s?${`(?:pp?\\.?\\s?|art(?:icle|\\.)?\\s(?:no\\.?\\s)?|No\\.\\s)?${PAGE}(?:\\s?[-–—]{1,2}\\s?${PAGE})?`})?`}|\\(?(?:pp?\\.\\s?)?\\d+\\s?[-–—]{1,2}\\s?\\d+\\)?)(?=[\\s,.;:()]|$)`, "i");
	NUMBER$1 = `(?:vol\\.?\\s?)?\\(?(?:pp?\\.\\s?)?\\d[\\d.]*(?=\\s?[-–(,:;.]|\\s*$)`;
	NAME$1 = new RegExp(`^[\\s,.;]*(?:in:?\\s+|(?!in\\b))(?<name>(?:(?:19|20)\\d\\d\\s)?\\p{L}(?:[^,;:()\\d]|:(?=\\s\\p{Lu})|(?:19|20)\\d\\d(?=\\s\\p{L})){2,140}?)[\\s,;:.]*(?=(?<number>${NUMBER$1})|$)`, "iu");
	MAX_NAME_WORDS$1 = 16;
	SOURCE = /\b(?:journal|transactions|proceedings|proc|conference|symposium|workshop|letters|reviews?|annals|advances|bulletin|quarterly|magazine|lectures?|notes|handbook|encyclopedia|university|institute|society|sciences?|press|springer|elsevier|wiley|IEEE|ACM|USENIX|NIPS|annual)\b/i;
	PUBLISHER = /^(?:\S+\s){1,4}(?:press|publishers?|books|verlag)$/i;
}));
// ../../base/src/import/markdown/entry/segments.ts
/** Collects the facts at the beginning of `text` and returns the rest. */
function takeSegments(text, facts, conventions = NO_CONVENTIONS) {
	let rest = text;
	for (;;) {
		const start = /^[\s,.;|·•–—:\ue004-]*/.exec(rest)?.[0] ?? "";
		const isComment = /[:–—-]/.test(start) && /\s[-–—]+\s|^\s*[:–—-]/.test(start);
		const body = rest.slice(start.length);
		if (body === "") return "";
		const ends = segmentEnds(body);
		const length = takePeopleAtStart(body, ends, {
			isComment,
			isLine: start.includes("\n"),
			facts,
			conventions
		}) ?? takeDateOrVenueAtStart(body, ends, facts) ?? (isComment ? null : takeSourceAtStart(body, ends, facts));
		if (length === null || length === 0) return rest;
		rest = body.slice(length);
	}
}
/** Where the first fact can end, the longest reading first. */
function segmentEnds(text) {
	return [...text.matchAll(END)].map(({ index }) => index).slice(0, MAX_ENDS).reverse();
}
/** The length of the names at the beginning of the text; null if it does not begin with people. */
function takePeopleAtStart(text, ends, { isComment, isLine, facts, conventions: { peopleAfterDash } }) {
	if (facts.hasAuthors) return null;
	for (const end of ends) {
		const [words, after] = [text.slice(0, end), text.slice(end)];
		const isFollowed = startsWithFact(after);
		if (isComment && hasWords(after) && !isFollowed) continue;
		const isWholeLine = isLine && (after === "" || after.startsWith("\n"));
		if (DATE_AT_START.test(after) && !arePeopleBeforeDate(words, after)) continue;
		const isAlone = !hasWords(after) && (isComment ? peopleAfterDash && isFullName(words) : words.includes(","));
		const isMarked = isFollowed || isWholeLine || isAlone;
		if (words.length < MAX_PEOPLE_LENGTH && facts.takePeople(words, { isMarked })) return end + (after.startsWith(".") ? 1 : 0);
	}
	return null;
}
/** Whether a date without a comma before it ends people, `Doe, Roe and Poe 2020`, and not a venue, `Cave Letters 2020`. */
function arePeopleBeforeDate(words, after) {
	if (parseVenue(`${words.slice(Math.max(words.lastIndexOf(","), words.lastIndexOf(";")) + 1)} ${/(?:19|20)\d\d/.exec(after)?.[0] ?? ""}`) !== null) return false;
	return parsePeople$1(words) !== null || isListOfPeople(words);
}
function takeDateOrVenueAtStart(text, ends, facts) {
	return ends.find((end) => end <= MAX_VENUE_LENGTH && facts.takeDateOrVenue(text.slice(0, end))) ?? null;
}
/** A venue that is not known by name, if its date comes after it. */
function takeSourceAtStart(text, ends, facts) {
	return ends.find((end) => {
		if (end > MAX_SOURCE_LENGTH) return false;
		const words = text.slice(0, end);
		return facts.takeDatedSource(words) || /^\s*\ue004/.test(text.slice(end)) && facts.takeSource(words);
	}) ?? null;
}
/** Whether a venue or a date comes next. */
function startsWithFact(text) {
	if (/^[\s,.;|]*\ue004/.test(text)) return true;
	const next = /^[\s,.;|()–—-]+([^,.;|()]+?)(?=[,.;|()]|\s[-–—]{1,3}\s|:\s|$)/.exec(text)?.[1] ?? "";
	if (parseStatedDate(next) !== null || parseVenue(next) !== null) return true;
	return parseDatedSource(/^[\s,.;|]+(.{4,200}?)(?:\.(?:\s|$)|$)/s.exec(text)?.[1] ?? "") !== null;
}
var MAX_ENDS, MAX_PEOPLE_LENGTH, MAX_VENUE_LENGTH, MAX_SOURCE_LENGTH, MONTH, DATE, END, DATE_AT_START;
var init_segments = __esmMin((() => {
	init_stated_date();
	init_conventions();
	init_people();
	init_venues();
	init_words();
	MAX_ENDS = 60;
	MAX_PEOPLE_LENGTH = 3e3;
	MAX_VENUE_LENGTH = 80;
	MAX_SOURCE_LENGTH = 200;
	MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?";
	DATE = `(?:\\d{1,2}(?:st|nd|rd|th)?\\s(?:of\\s)?${MONTH},?\\s|${MONTH}\\s(?:\\d{1,2}(?:st|nd|rd|th)?,?\\s)?)?(?:19|20)\\d\\d\\b`;
	END = new RegExp(`[,;|\\n·•]|\\s*\\ue004|\\.(?=[\\s（【]|$)|\\s[-–—]{1,3}\\s|:(?=\\s)|\\s(?=\\()|\\s(?=${DATE})|$`, "gi");
	DATE_AT_START = new RegExp(`^\\s+${DATE}`, "i");
}));
// ../../base/src/import/markdown/entry/read-facts.ts
/** Collects the facts in `pieces` into `facts` and returns the other words. */
function readFacts(pieces, facts, conventions) {
	if (pieces.length === 0) return "";
	const { read, beyond } = withinReach(pieces);
	const text = takeBareYears(takeGroups(takeCitedYear(takeItalics(takeCode(withoutLabels(markedText(read, facts)), facts, conventions), facts), facts), facts), facts).replace(/^\s*[>＞》」]+/, "").replace(/\s\/\/(?=\s|$)/g, " |");
	const left = takeYearAtEnd(takeSegments(facts.isCited ? takeNumberedSource(text, facts) : text, facts, conventions), facts);
	return `${facts.isCited ? takeCitedSource(left, facts) : left}${beyond}`.replace(/\s*\ue004(?=\s*[,.;])/g, "").replace(/[\s\ue004]+/g, " ").trim();
}
/** The words with marks around code and italics, and for links that were collected. */
function markedText(pieces, facts) {
	return pieces.map((piece, index) => {
		if (piece.type === "break") return "\n";
		if (piece.type === "link") return linkText(piece, pieces, index, facts);
		if (piece.isCode) return "" + piece.text + "";
		return piece.isItalic ? "" + piece.text + "" : piece.text;
	}).join("");
}
function nameBefore(pieces, index) {
	const [piece, before] = [pieces[index], pieces[index - 1]];
	if (piece?.text !== piece?.url || before?.type !== "text") return null;
	const [, name] = NAME_BEFORE.exec(before.text.slice(-30)) ?? [];
	return name !== void 0 && kindOfLabel(name) !== null ? name : null;
}
/** Collects a link. Its words stay in the comment unless they are a label. */
function linkText(piece, pieces, index, facts) {
	const name = nameBefore(pieces, index);
	if (name !== null) {
		facts.addLink({
			...piece,
			text: name
		});
		return "";
	}
	const words = piece.text.trim();
	if (!facts.addLink(piece, { isMarked: isBracketed(pieces, index) || startsLine(pieces, index) }) && !piece.isPicture && words !== piece.url) return !hasWords(unlinkedText(pieces.slice(0, index))) && facts.takePublisher(piece) ? "￼" : words;
	if (!piece.isPicture) facts.takeDateOrVenue(withoutBrackets(words));
	return isInSentence(pieces, index) ? piece.text : "￼";
}
/** Whether a sentence continues around the label: `comes with a [repository](…) that shows it`. */
function isInSentence(pieces, index) {
	const before = pieces[index - 1];
	const after = pieces[index + 1];
	return before?.type === "text" && /[\p{L}\p{N}] $/u.test(before.text) && after?.type === "text" && /^ \p{Ll}/u.test(after.text);
}
/** Removes the links that were collected, with brackets around them and what joins them to each other. */
function withoutLabels(text) {
	if (!/[\ue006\ufffc[(]/.test(text)) return text;
	return text.replace(/(?:(?<=[\s|,;(])|^)\p{L}[\p{L} ]{1,20}?\s?[:：]\s*\ue006/gmu, "￼").replace(/\s*[([{【]*\s*\ufffc(?:[\s,|/·&+;)\](【[]*\ufffc)*\s*[)\]}】]*/g, (found) => found.includes("\n") ? "\n" : " ").replace(CATEGORY, " ").replace(PLACEHOLDER, (found, square, round, at, whole) => {
		if (square !== void 0) return " ";
		return round !== void 0 && kindOfLabel(round) !== null && !hasWords(whole.slice(0, at)) ? " " : found;
	});
}
function takeCode(text, facts, { codeIsFact }) {
	if (!codeIsFact && !text.includes("")) return text;
	const rest = text.replace(CODE, (_, words) => {
		if (facts.takeDateOrVenue(words) || facts.takeDatedSource(words)) return " ";
		if (!codeIsFact) return words;
		facts.addOrganizations(words.trim());
		return " ";
	});
	return codeIsFact ? rest.replace(/^[\s,&|]*(?:via|at|@)?[\s,&|]*$/, "") : rest;
}
function takeItalics(whole, facts) {
	if (!whole.includes("")) return whole;
	const text = whole.replace(ITALIC_VENUE, (_, venue, year) => {
		facts.takeSource(venue, year);
		return year;
	});
	return text.replace(ITALIC_PLACE, (found, words, at) => {
		if (!isPlace(words) || !isAside$1(text, at, found.length)) return found;
		facts.addOrganizations(...words.split(/\s*[/&;]\s*/).filter(Boolean));
		return `  `;
	}).replace(/\bin:?\s+(?=\ue002)/gi, "").replace(ITALIC, (_, inside, others) => {
		const words = inside + (others ?? "");
		if (facts.takeDatesAndVenues(words) || facts.takeDatedSource(words)) return `,  `;
		if (facts.isCited && !facts.hasVenue && /^\p{Lu}|^npj\s/u.test(words)) {
			facts.setVenue(words.replace(/[\s,.]+$/, ""));
			return `,  `;
		}
		const people = words.replace(GROUP, "").trim();
		const groups = words.match(GROUP) ?? [];
		if (groups.length > 0 && facts.takePeople(words, { isMarked: true })) return `,  `;
		if (facts.takePeople(people, { isMarked: true })) return `, ${groups.join(" ")}`;
		return takePeopleAndVenue(words, facts) ? `,  ` : words;
	});
}
function isPlace(words) {
	return /^\p{Lu}/u.test(words) && words.split(/\s+/).length <= 10 && kindOfLabel(words) === null && !isOnlyFacts(words);
}
/** `Anna Berg et al. arXiv.` */
function takePeopleAndVenue(words, facts) {
	const end = [...words.matchAll(/[.,](?=\s)/g)].map(({ index }) => index + 1).slice(-4).find((at) => isOnlyFacts(words.slice(at)));
	if (end === void 0 || !facts.takePeople(words.slice(0, end), { isMarked: true })) return false;
	for (const part of splitFacts(words.slice(end))) facts.takeDateOrVenue(part);
	return true;
}
function isOnlyFacts(words) {
	return splitFacts(words).every(isDateOrVenue);
}
function takeGroups(text, facts) {
	let groups = 0;
	return text.replace(GROUP, (found, words, at, whole) => {
		groups += 1;
		return groups <= MAX_GROUPS && isAside$1(whole, at, found.length) ? takeGroup(words, found, facts) : found;
	});
}
/** Whether a group is outside of any sentence: before the comment, or alone at the end of it. */
function isAside$1(text, at, length) {
	const before = text.slice(0, at).replace(GROUP, " ");
	const after = text.slice(at + length);
	if (!hasWords(before) || parsePeople$1(before.replace(/^[\s,.:–—-]+/, ""), { isMarked: true }) !== null) return true;
	return (text.match(GROUP)?.length ?? 0) === 1 && !hasWords(after);
}
/** Takes the facts in a group and returns what is left of it. */
function takeGroup(words, found, facts) {
	if (takePeopleBeforeFacts(words, facts) || takeCitation(words, facts) || takePersonOnSite(words, facts)) return `  `;
	const hasVenue = words.includes(";") && words.split(";").some((part) => parseVenue(part) !== null);
	if (facts.takeDateOrVenue(words) || !hasVenue && facts.takeDatedSource(words)) return `  `;
	const parts = splitFacts(words.replace(/\/(?=\s)/g, ","));
	const left = parts.filter((part) => !facts.takeDateOrVenue(part));
	if (left.length === 0) return `  `;
	if (left.length === parts.length) return facts.takePeople(words) ? " " : takePersonAndSource(parts, facts) ?? found;
	const others = left.filter((part) => !facts.takeKind(part));
	const people = others.join(",");
	if (others.length === 0 || facts.takePeople(people, { isMarked: isListOfPeople(people) })) return " ";
	return `(${others.map((part) => part.trim()).join(", ")})`;
}
/** `Jo Doe, LessWrong, May 2020`. */
function takePersonOnSite(words, facts) {
	const [, person, source] = SITE.exec(words) ?? [];
	if (person === void 0 || source === void 0 || parsePeople$1(person, { isMarked: true }) === null) return false;
	return facts.takeDatedSource(source) && facts.takePeople(person, { isMarked: true });
}
/** `jo, LessWrong 2020-08-31`: somebody, and a place that is not known by name with its date. Null: something else. */
function takePersonAndSource(parts, facts) {
	const [person = "", source = ""] = parts;
	if (parts.length !== 2 || facts.hasAnyDate || !facts.takeDatedSource(source)) return null;
	return facts.takePeople(person, { isMarked: true }) ? `  ` : `(${person.trim()})`;
}
/** `Doe, Roe; NeurIPS 2022`: a semicolon ends the people. */
function takePeopleBeforeFacts(words, facts) {
	const parts = words.split(";").map((part) => part.trim());
	const isFact = (part) => isOnlyFacts(part) || parseDatedSource(part) !== null;
	const end = parts.findIndex(isFact);
	const people = parts.slice(0, end).join(", ");
	if (end < 1 || !parts.slice(end).every(isFact) || !facts.takePeople(people, { isMarked: true })) return false;
	for (const part of parts.slice(end)) if (!facts.takeDatesAndVenues(part)) facts.takeDatedSource(part);
	return true;
}
/** `Doe et al., 2020b`. */
function takeCitation(words, facts) {
	const [, people, year] = /^(.{3,}?)[\s,]+((?:19|20)\d\d)[a-z]?$/.exec(words) ?? [];
	if (people === void 0 || year === void 0) return false;
	if (!facts.takePeople(people, { isMarked: isListOfPeople(people) && /\sand\s|&/.test(people) })) return false;
	facts.takeDateOrVenue(year);
	return true;
}
/** `(2015)` after the title of a reference. */
function takeCitedYear(text, facts) {
	if (!facts.isCited || facts.hasAnyDate) return text;
	return text.replace(/\(((?:1[5-9]|20)\d\d)\)/, (_, year) => {
		facts.takeCitedDate(year);
		return `  `;
	});
}
/** Years in places that only a year of publication has: `33 (2020): 1877-1901` is a volume with its pages. */
function takeBareYears(text, facts) {
	const [, year] = /\s\d+\s*\(((?:19|20)\d\d)\):\s*\d/.exec(text) ?? [];
	if (year !== void 0) facts.takeDateOrVenue(year);
	return text.replace(/^\s*\(((?:19|20)\d\d)\s*,/, (found, first) => facts.takeDateOrVenue(first) ? "," : found);
}
/** A year after a comma at the very end, as after a publisher. */
function takeYearAtEnd(text, facts) {
	const [found, year] = /,\s*((?:19|20)\d\d)[\s.\ue004]*$/.exec(text) ?? [];
	if (found === void 0 || year === void 0 || facts.hasAnyDate) return text;
	return facts.takeDateOrVenue(year) ? text.slice(0, -found.length) : text;
}
var NAME_BEFORE, CATEGORY, PLACEHOLDER, CODE, ITALIC, GROUP, ITALIC_VENUE, ITALIC_PLACE, MAX_GROUPS, SITE;
var init_read_facts = __esmMin((() => {
	init_cited_source();
	init_link_kinds();
	init_link_labels();
	init_marks$1();
	init_people();
	init_pieces();
	init_reach();
	init_segments();
	init_venues();
	init_words();
	NAME_BEFORE = /(?:^|[\s|,;(])(\p{L}[\p{L} ]{1,20}?)\s?[:：]\s*$/u;
	CATEGORY = /\[(?:cs|stat|math|physics|eess|q-bio|q-fin|econ|astro-ph|cond-mat|hep-\w+|quant-ph|gr-qc|nlin|nucl-\w+)(?:[.,]\s?[\w.-]+)*\]/g;
	PLACEHOLDER = /\[+((?:papers?|codes?|pdf|arxiv|projects?|demo|videos?|slides?|link|website|datasets?|data|models?|page|homepage|github|blog)(?: page| link)?)\]+|\(([\p{L}\p{N}]{0,12})\)/giu;
	CODE = /\ue000([^\ue001]*)\ue001/g;
	ITALIC = /\ue002([^\ue003]*)\ue003(\s*,?\s?et al\.?)?/g;
	GROUP = /[([【]([^()[\]【】\n]{2,120})[)\]】]/g;
	ITALIC_VENUE = /(?<=[(;]\s?|\bin:?\s)\ue002([^\ue002\ue003()]{2,100})\ue003[\s,]+((?:19|20)\d\d)(?=\s*[);,.])/g;
	ITALIC_PLACE = /\(\s*\ue002([^\ue002\ue003()]{2,80})\ue003\s*\)/g;
	MAX_GROUPS = 20;
	SITE = /^(.{3,60}?),\s((?:LessWrong|(?:AI )?Alignment Forum|EA Forum|Distill|Medium|Substack|Twitter|Transformer Circuits(?: Thread)?)\b.*)$/;
}));
// ../../base/src/import/markdown/entry/cited-lead.ts
/** Null: the words are no people, or more than that. */
function parseCitedLead(text) {
	if (text.length > MAX_LENGTH$1) return null;
	const numbered = text.replace(NUMBER, "");
	const lead = numbered.replace(OPENING$1, "");
	const isQuoted = lead !== numbered;
	const found = CITED_DATE.exec(lead);
	const ancient = found === null ? ANCIENT.exec(lead) : null;
	const { index } = found ?? ancient ?? { index: lead.length };
	const isDated = found !== null || ancient !== null;
	const words = lead.slice(0, index).replace(/[\s,:;]+$/, "");
	const { year = null, day } = found?.groups ?? {};
	const people = peopleIn$1(words, isDated);
	const isEnded = isDated || isQuoted || /[,.:]\s*$/.test(lead) && (people?.authors.length ?? 0) > 1;
	return people === null ? null : {
		people,
		date: day === void 0 ? year : `${day} ${year}`,
		isEnded
	};
}
function peopleIn$1(words, isDated) {
	const bare = words.replace(/\s*\((?:eds?|Hrsg)\.?\)$/, "").replace(/(?<=[\s.-]\p{Lu})$/u, ".").replace(ONE_PERSON$1, "$2 $1");
	const people = parsePeople$1(bare, { isMarked: true }) ?? parsePeople$1(bare.replace(/\.$/, ""), { isMarked: true });
	if (people !== null || !isDated) return people;
	const alone = parsePeople$1(`${bare.replace(/\.$/, "")} et al.`, { isMarked: true });
	return alone === null || alone.authors.length !== 1 ? null : {
		...alone,
		isComplete: true
	};
}
/** Collects people and date. Returns whether the whole lead says who wrote the title after it. */
function takeCitedLead(text, facts) {
	const cited = facts.hasAuthors ? null : parseCitedLead(text);
	if (cited === null || !cited.isEnded) return false;
	facts.setPeople(cited.people);
	if (cited.date !== null) facts.takeCitedDate(cited.date);
	return true;
}
/** The mark that ends a title in quotation marks is no part of what comes after it. */
function withoutQuoteAtStart(pieces) {
	const [first, ...others] = pieces;
	if (first?.type !== "text" || !/^[.,]?["”»]/.test(first.text)) return pieces;
	return [{
		...first,
		text: first.text.replace(/^[.,]?["”»]/, "")
	}, ...others];
}
var CITED_DATE, ANCIENT, NUMBER, OPENING$1, MAX_LENGTH$1, ONE_PERSON$1;
var init_cited_lead = __esmMin((() => {
	init_people();
	CITED_DATE = /[\s,.]*[(\s](?:c(?:a|irca)?\.\s?)?(?<year>1[0-9]\d\d|20\d\d)[a-z]?(?:\s?\/\s?\d{4})?(?:,\s(?<day>\p{L}{3,9}\.?(?:\s\d{1,2})?))?\)?[.,:\s]*$/u;
	ANCIENT = /[\s,.]*\((?:c(?:a|irca)?\.\s?)?[^()]{0,20}(?:BCE|B\.?C\.?|CE|AD|century[^()]{0,12})\)[.,:\s]*$/;
	NUMBER = /^\s*\[\d{1,4}\]\s*/;
	OPENING$1 = /[\s,.:;]*[“"«']\s*$/;
	MAX_LENGTH$1 = 600;
	ONE_PERSON$1 = /^(\p{Lu}[\p{L}'’-]+), (\p{Lu}\p{Ll}+(?: \p{Lu}\.?)*|(?:\p{Lu}\.[\s-]?)+)\.?$/u;
}));
// ../../base/src/import/markdown/entry/plain-titles/bar.ts
var titleBeforeBar;
var init_bar = __esmMin((() => {
	init_plain_title();
	titleBeforeBar = (text) => {
		const bar = text.search(/\s[|｜]\s/);
		return bar > 8 ? {
			title: text.slice(0, bar),
			rest: text.slice(bar)
		} : null;
	};
}));
// ../../base/src/import/markdown/entry/plain-titles/before-facts.ts
/** Whether the text consists only of facts: people, then perhaps a venue and a date, or these two alone. */
function areOnlyFacts(text) {
	const tail = text.replace(/[[(]+\s*$/, "");
	if (tail.length <= MAX_FACT_LENGTH && hasWords(tail) && areDatesAndVenues(tail)) return true;
	return [...tail.matchAll(/\.(?=\s)|,|\s(?=[([])|\s(?=(?:19|20)\d\d\b)|$/g)].map(({ index }) => index).reverse().some((end) => {
		const [people, facts] = [tail.slice(0, end), tail.slice(end)];
		if (facts.length > MAX_FACT_LENGTH || !areDatesAndVenues(facts)) return false;
		return hasWords(facts) ? areDatedPeople(people) : arePeopleAlone(people);
	});
}
/** Without a venue or a date, words are only believed to be people if each name has two parts, or there are more. */
function arePeopleAlone(text) {
	const people = parsePeople$1(text);
	return people !== null && (!people.isComplete || people.authors.every((name) => /[\s.]/.test(name)));
}
function areDatesAndVenues(text) {
	return text.split(/[.,;()[\]]+(?=\s|$)|[()[\]]/).every((part) => part.trim() === "" || isDateOrVenue(part));
}
/** Full names and lists are believed if a venue or date comes after them. */
function areDatedPeople(text) {
	if (parsePeople$1(text) !== null || isListOfPeople(text)) return true;
	const names = parsePeople$1(text, { isMarked: true })?.authors ?? [];
	return names.length > 1 && names.every((name) => /\s/.test(name));
}
var MAX_FACT_LENGTH, titleBeforeFacts;
var init_before_facts = __esmMin((() => {
	init_people();
	init_venues();
	init_words();
	init_plain_title();
	MAX_FACT_LENGTH = 160;
	titleBeforeFacts = (text) => {
		for (const { index } of text.matchAll(/[,.]\s+(?=[\p{Lu}\d])/gu)) {
			if (index > 400) return null;
			const rest = text.slice(index + 1);
			if (index > 8 && areOnlyFacts(rest)) return {
				title: text.slice(0, index),
				rest
			};
		}
		return null;
	};
}));
// ../../base/src/import/markdown/entry/plain-titles/dash.ts
var DASH, MAX_DASHES, titleBeforeDash;
var init_dash = __esmMin((() => {
	init_before_facts();
	init_plain_title();
	DASH = /\s[-–—]{1,3}\s+(?=[\p{Lu}\d])/gu;
	MAX_DASHES = 8;
	titleBeforeDash = (text) => {
		const dashes = [...text.slice(0, 400).matchAll(DASH)].slice(0, MAX_DASHES);
		for (const { index, 0: dash } of dashes) {
			const rest = text.slice(index + dash.length);
			const [facts = ""] = rest.split(/\s[-–—]{1,3}\s/, 1);
			const isExplained = areOnlyFacts(rest) || /\d{4}/.test(facts) && areOnlyFacts(facts);
			if (index > 8 && isExplained) return {
				title: text.slice(0, index),
				rest: `, ${rest}`
			};
		}
		return null;
	};
}));
// ../../base/src/import/markdown/entry/plain-titles/et-al.ts
var PEOPLE$2, MIN_TITLE_WORDS$1, titleAfterEtAl;
var init_et_al = __esmMin((() => {
	init_people();
	init_words();
	init_people_first();
	PEOPLE$2 = /^.{2,200}?\bet\.?\s?al\b\.?(?=[\s,.:])/u;
	MIN_TITLE_WORDS$1 = 3;
	titleAfterEtAl = (text) => {
		const [people] = PEOPLE$2.exec(text) ?? [];
		if (people === void 0 || parsePeople$1(people) === null) return null;
		const { title, facts } = splitRest(text.slice(people.length).replace(/^[\s,.:]+/, ""));
		if (!/^["“\p{Lu}\p{N}]/u.test(title) || countWords(title) < MIN_TITLE_WORDS$1) return null;
		return {
			title,
			rest: `, ${facts}`,
			people
		};
	};
}));
// ../../base/src/import/markdown/entry/plain-titles/gap.ts
var titleBeforeGap;
var init_gap = __esmMin((() => {
	init_marks$1();
	titleBeforeGap = (text) => {
		const gap = text.indexOf("");
		return gap > 1 ? {
			title: text.slice(0, gap),
			rest: `: ${text.slice(gap + 1)}`
		} : null;
	};
}));
// ../../base/src/import/markdown/entry/plain-titles/group.ts
var isDatedSource, titleBeforeGroup;
var init_group = __esmMin((() => {
	init_venues();
	init_words();
	isDatedSource = (words) => parseDatedSource(words) !== null;
	titleBeforeGroup = (text) => {
		for (const group of text.matchAll(/\s*[([（]([^()[\]（）]*)(?:[)\]）]|$)/g)) {
			const [found = "", words = ""] = group;
			const isAtEnd = !hasWords(text.slice(group.index + found.length));
			const parts = splitFacts(words);
			const isFact = parts.some(isDateOrVenue) || isAtEnd && [words, ...parts].some(isDatedSource);
			if (group.index === 0 || !isFact) continue;
			const [title, rest] = [text.slice(0, group.index), text.slice(group.index).replace(/[)\]）]\s*[:：]\s*$/, ")")];
			const [start = "", subtitle] = /^\s*[([][^()[\]]*[)\]]\s*(: \p{L}[^,.]*)/u.exec(rest) ?? [];
			if (subtitle === void 0) return {
				title,
				rest
			};
			return {
				title: title + subtitle,
				rest: rest.slice(0, start.length - subtitle.length) + rest.slice(start.length)
			};
		}
		return null;
	};
}));
// ../../base/src/import/markdown/entry/plain-titles/nature.ts
function givenNamesFirst$1(people) {
	return `${[...people.matchAll(PERSON$1)].map(([, family, initials = ""]) => `${initials.trim()} ${family}`).join(", ")}${people.includes("et al") ? " et al." : ""}`;
}
var FAMILY, INITIALS, PERSON$1, PEOPLE$1, YEAR_LAST, YEAR_BEFORE_VOLUME, natureTitle;
var init_nature = __esmMin((() => {
	FAMILY = "(?:\\p{Ll}{2,3}\\s){0,2}\\p{Lu}[\\p{L}'’-]+(?:\\s\\p{Lu}[\\p{L}'’-]+)?";
	INITIALS = "(?:\\p{Lu}\\p{Ll}?\\.[\\s-]?){1,4}";
	PERSON$1 = new RegExp(`(${FAMILY}),\\s(${INITIALS})`, "gu");
	PEOPLE$1 = new RegExp(`^((?:(?:(?:&|and)\\s)?${FAMILY},\\s${INITIALS}[,;]?\\s?){1,60}(?:et al\\.)?)\\s*(?=[\\p{Lu}\\p{N}“"])(?!\\p{Lu}\\p{Ll}?\\.[\\s,;&-])`, "u");
	YEAR_LAST = /[\s(]((?:1[5-9]|20)\d\d)\)?[\s.]*$/;
	YEAR_BEFORE_VOLUME = /\s((?:1[5-9]|20)\d\d),\s\d/;
	natureTitle = (text) => {
		const [found, people] = PEOPLE$1.exec(text) ?? [];
		if (found === void 0 || people === void 0) return null;
		const rest = text.slice(found.length);
		const year = YEAR_LAST.exec(rest)?.[1] ?? YEAR_BEFORE_VOLUME.exec(rest)?.[1];
		const [, title, after = ""] = /^(\S.{6,400}?[^\s.?]\??)(?:\.|(?<=\?))(?:\s+(.*))?$/.exec(rest) ?? [];
		if (year === void 0 || title === void 0) return null;
		return {
			title,
			rest: `, (${year}), ${after.replace(YEAR_LAST, "").replace(YEAR_BEFORE_VOLUME, (match) => match.replace(`${year},`, "").replace(/^\s+/, ", "))}`,
			people: givenNamesFirst$1(people)
		};
	};
}));
// ../../base/src/import/markdown/entry/plain-titles/quoted.ts
var ONE_PERSON, quotedTitle;
var init_quoted = __esmMin((() => {
	init_cited_lead();
	init_people();
	ONE_PERSON = /^(\p{Lu}[\p{L}'’-]+), (\p{Lu}\p{Ll}+(?: \p{Lu}\.?)?)$/u;
	quotedTitle = (text) => {
		if (!/[“"«]/.test(text)) return null;
		const [found, lead = "", title] = /^([^“"«]*)[“"«]([^”"»]{8,})[”"»]/.exec(text) ?? [];
		if (found === void 0 || title === void 0) return null;
		const people = lead.replace(/[\s.,:;]+$/, "").replace(ONE_PERSON, "$2 $1");
		const rest = text.slice(found.length);
		if (people === "" || parsePeople$1(people, { isMarked: true }) !== null) return {
			title,
			rest,
			people
		};
		return parseCitedLead(lead)?.date == null ? null : {
			title,
			rest,
			people: lead
		};
	};
}));
// ../../base/src/import/markdown/entry/plain-titles/vancouver.ts
/** `BMJ. 2010;340:c332.`: the year between journal and volume. */
function withYear(text) {
	const [found, before = "", year, after = ""] = /^([^;]{0,120}[.;:]\s)((?:1[5-9]|20)\d\d)(?:[;.:]|$)(.*)$/.exec(text) ?? [];
	if (found === void 0 || year === void 0) return {
		facts: text,
		year: null
	};
	return {
		facts: `${before.replace(/[\s.;:]+$/, "")}${after === "" ? "" : `, ${after}`}`,
		year
	};
}
function givenNamesFirst(people) {
	return people.replace(/((?:(?:van|von|de|del|den|der|la|le)\s){0,2}\p{Lu}[^,]*?)\s(\p{Lu}{1,3})(?=,|$|\s(?:Jr|Sr|I))/gu, (_, family, initials) => `${[...initials].map((initial) => `${initial}.`).join(" ")} ${family}`);
}
var PERSON, PEOPLE, PUBLISHED, GOES_ON, vancouverTitle;
var init_vancouver = __esmMin((() => {
	PERSON = "(?:(?:van|von|de|del|den|der|la|le)\\s){0,2}\\p{Lu}[\\p{L}'’-]+(?:\\s\\p{Lu}[\\p{L}'’-]+)?\\s\\p{Lu}{1,3}(?:\\s(?:Jr|Sr|I{2,3}))?";
	PEOPLE = new RegExp(`^((?:${PERSON},\\s+){0,40}(?:${PERSON}|et al))(?:,\\s(?:eds?|editors?))?\\.\\s+(?<rest>\\S.*)$`, "u");
	PUBLISHED = /;\s?(?:1[5-9]|20)\d\d\b|\s(?:1[5-9]|20)\d\d;/;
	GOES_ON = /^\p{Lu}[\p{L}'’-]+(?:,|\s(?:and|&)\s)/u;
	vancouverTitle = (text) => {
		if (!text.includes(".")) return null;
		const found = PEOPLE.exec(text);
		const { rest } = found?.groups ?? {};
		const people = found?.[1];
		if (people === void 0 || rest === void 0) return null;
		if (!people.includes(",") && (GOES_ON.test(rest) || !PUBLISHED.test(rest))) return null;
		const [, title, after = ""] = /^([^.?]{3,400}\??)(?:\.|(?<=\?))(?:\s+(.*))?$/.exec(rest) ?? [];
		if (title === void 0) return null;
		const { facts, year } = withYear(after);
		return {
			title,
			rest: year === null ? `, ${facts}` : `, (${year}), ${facts}`,
			people: givenNamesFirst(people)
		};
	};
}));
// ../../base/src/import/markdown/entry/plain-titles/year-first.ts
/** `Better together? A field experiment.`: a question ends the title only if it is followed by where the work appeared. */
function withQuestion(text, title, after) {
	const end = text.length - after.length;
	if (after === "" || text.slice(0, end).trimEnd().at(-1) !== "?") return {
		whole: title,
		rest: after
	};
	const [found, subtitle, rest = ""] = /^([^.?]{8,200}[.?])(?:\s+(.*))?$/.exec(after) ?? [];
	const [source = ""] = after.split(/[,.]\s/, 1);
	if (found === void 0 || subtitle === void 0 || isSource(source) || isDateOrVenue(source)) return {
		whole: `${title}?`,
		rest: after
	};
	return {
		whole: `${title}? ${subtitle.replace(/\.$/, "")}`,
		rest
	};
}
var CITED, titleAfterYear;
var init_year_first = __esmMin((() => {
	init_people();
	init_venues();
	CITED = /^(.{4,300}?)[\s.,]*[(\s]((?:19|20)\d\d[a-z]?)(?:\)[.:,]?|[.:]|\)?\s[-–—])\s+(\S.+?[^.])(?:[.?](?:\s+|$)(.*))?$/;
	titleAfterYear = (text) => {
		if (!/(?:19|20)\d\d/.test(text)) return null;
		const [, people, year, title, after = ""] = CITED.exec(text) ?? [];
		if (title === void 0 || parsePeople$1(`${people}.`) === null) return null;
		const { whole, rest } = withQuestion(text, title, after);
		return {
			title: whole,
			rest: `, (${year}), ${rest}`,
			people: `${people}.`
		};
	};
}));
// ../../base/src/import/markdown/entry/plain-titles.ts
/** Cuts a text that is written as references are, with the people first. Null if it is not. */
function splitCitation(text, conventions) {
	return [
		quotedTitle,
		titleAfterYear,
		vancouverTitle,
		natureTitle
	].map((form) => form(text, conventions)).find((each) => each?.people) ?? null;
}
/** Cuts the text of an entry where its title ends. */
function splitPlainTitle(text, conventions) {
	for (const form of FORMS$1) {
		const found = form(text, conventions);
		if (found !== null) return found;
	}
	return {
		title: text,
		rest: ""
	};
}
var FORMS$1;
var init_plain_titles = __esmMin((() => {
	init_bar();
	init_before_facts();
	init_dash();
	init_et_al();
	init_gap();
	init_group();
	init_nature();
	init_people_first();
	init_quoted();
	init_vancouver();
	init_year_first();
	FORMS$1 = [
		titleBeforeGap,
		quotedTitle,
		titleBeforeBar,
		titleAfterYear,
		vancouverTitle,
		natureTitle,
		titleAfterPeople,
		titleAfterEtAl,
		titleBeforeDash,
		titleBeforeGroup,
		titleBeforeFacts
	];
}));
// ../../base/src/import/markdown/entry/titles/plain.ts
function plainTitle({ pieces, facts, conventions }) {
	const end = pieces.findIndex(({ type, isItalic, isCode, isBold }, index) => type === "link" || (type === "break" || isItalic || isCode || isBold) && hasTitleWords(pieces.slice(0, index)));
	const { title, rest, people = "" } = splitPlainTitle(readLead(end < 0 ? pieces : pieces.slice(0, end), facts), conventions);
	const isCitation = people !== "" && (facts.takePeople(people, { isMarked: true }) || takeCitedLead(people, facts));
	return {
		title,
		url: null,
		prefix: "",
		after: [...rest === "" ? [] : [plainPiece(rest)], ...end < 0 ? [] : pieces.slice(end)],
		isCitation
	};
}
/** Whether there are plain words in the pieces that are not a date or venue. */
function hasTitleWords(pieces) {
	const plain = pieces.filter(({ isCode, isItalic }) => !isCode && !isItalic);
	return hasWords(unlinkedText(plain)) && hasWords(readLead(plain, new FactCollector()));
}
var init_plain = __esmMin((() => {
	init_cited_lead();
	init_facts();
	init_lead();
	init_pieces();
	init_plain_titles();
	init_words();
}));
// ../../base/src/import/markdown/entry/titles/cited.ts
var citedTitle;
var init_cited = __esmMin((() => {
	init_link_labels();
	init_words();
	init_plain();
	citedTitle = ({ pieces, facts, conventions }) => {
		const first = pieces.findIndex(({ type }) => type === "link");
		const piece = pieces[first];
		if (piece === void 0 || isLabel(piece)) return null;
		if (!isLabelAfterTitle(pieces, first) || !hasTitleBefore(pieces, first)) return null;
		const found = plainTitle({
			pieces: pieces.map((each, at) => at === first && isBracketed(pieces, first) ? {
				...each,
				text: `[${withoutBrackets(each.text.trim())}]`
			} : each),
			facts,
			conventions
		});
		return {
			...found,
			after: takeCitationLabel(found.after, facts)
		};
	};
}));
// ../../base/src/import/markdown/entry/titles/labelled.ts
function titleOfLink(link, after) {
	return {
		title: link.text,
		url: listedAddress(link.url),
		prefix: "",
		after,
		isCitation: false
	};
}
/** `[Python](…) - a language`: the label is a name, and a dash or colon introduces its description. */
function isNameWithDescription(pieces, at) {
	const [link, next] = [pieces[at], pieces[at + 1]];
	return link !== void 0 && !GENERIC.test(link.text) && next?.type === "text" && /^\s*[-–—:]\s/.test(next.text);
}
/** Where a title begins that has only labels before it; null if there is none. */
function titleAfterLabels(pieces, first) {
	const start = pieces.findIndex(({ type, text }, index) => index > first && type === "text" && countWords(withoutOrnament(text)) > 2 && !/^\(.*\)$/.test(text.trim()));
	const isAfterLabels = pieces.slice(first, start).every(({ type, text }) => type === "link" || withoutOrnament(text) === "");
	return start > 0 && isAfterLabels ? start : null;
}
var labelledTitle, GENERIC;
var init_labelled = __esmMin((() => {
	init_addresses$1();
	init_lead();
	init_pieces();
	init_words();
	init_plain();
	labelledTitle = ({ pieces, facts, conventions }) => {
		const first = pieces.findIndex(({ type }) => type === "link");
		const before = first < 0 ? pieces : pieces.slice(0, first);
		const link = pieces[first];
		if (link === void 0 || hasWords(withoutOrnament(unlinkedText(before).trim()))) {
			const found = plainTitle({
				pieces,
				facts,
				conventions
			});
			if (hasWords(found.title)) return found;
			if (link === void 0) return null;
		}
		const start = isNameWithDescription(pieces, first) ? null : titleAfterLabels(pieces, first);
		if (start !== null) {
			const found = plainTitle({
				pieces: pieces.slice(start),
				facts,
				conventions
			});
			return {
				...found,
				after: [...found.after, ...pieces.slice(first, start)]
			};
		}
		readLead(before, facts);
		return titleOfLink(link, pieces.slice(first + 1));
	};
	GENERIC = /^\W*(?:pdf|papers?|arxiv|link|abs|html|doi|url|code|here)\W*$/i;
}));
// ../../base/src/import/markdown/entry/titles/linked.ts
/** `[Doe, Jane, and Al Roe. "A title." (2018)](…)`: a link around a whole reference. */
function withoutCitation(text, { facts, conventions }, found) {
	if (countWords(text) < MIN_CITATION_WORDS) return found;
	const { title, rest, people = "" } = splitCitation(text, conventions) ?? {
		title: text,
		rest: ""
	};
	if (people === "" || !(facts.takePeople(people, { isMarked: true }) || takeCitedLead(people, facts))) return found;
	return {
		...found,
		title,
		after: [plainPiece(rest), ...found.after],
		isCitation: true
	};
}
/** `[AXE](https://arxiv.org/…): Cutting Models in Half | MLSys 26`: the link is only the short name of the paper. */
function withRestOfTitle(found) {
	const [next, ...others] = found.after;
	if (kindOfAddress(found.url ?? "") !== "paper" || countWords(found.title) > MAX_NICKNAME_WORDS) return found;
	const { colon = "", rest } = (next?.type === "text" ? REST.exec(next.text)?.groups : void 0) ?? {};
	const isIntroduced = colon !== "" || /[:：]\s*$/.test(found.title);
	if (next === void 0 || rest === void 0 || !isIntroduced || !isTitleCase(rest)) return found;
	const after = next.text.slice(next.text.indexOf(rest) + rest.length);
	return {
		...found,
		title: `${dropColonAtEnd(found.title)}: ${rest}`,
		after: [{
			...next,
			text: after
		}, ...others]
	};
}
function isTitleCase(text) {
	const longer = text.split(/\s+/).filter((word) => /^\p{L}{4,}/u.test(word));
	const capitals = longer.filter((word) => /^\p{Lu}/u.test(word));
	return countWords(text) >= MIN_REST_WORDS && capitals.length >= longer.length * .7 && !/[.!?]\s+\p{Lu}/u.test(text);
}
/** Whether the link only names somebody in a sentence, or a site: `try [Caves](https://caves.example) for this`. */
function isNamedInSentence(lead, pieces, index) {
	const { text = "", url = null } = pieces[index] ?? {};
	if (countWords(text) > MAX_NAME_WORDS || kindOfAddress(url ?? "") === "paper") return false;
	if (TO_PEOPLE.test(lead)) return true;
	return /^\s+\p{Ll}/u.test(pieces[index + 1]?.text ?? "") && /^\p{Ll}[\p{L}\s]*$/u.test(lead) && /^(?:https?:\/\/[^/]+\/?|mailto:.*)$/i.test(url ?? "");
}
var MAX_NICKNAME_WORDS, MIN_REST_WORDS, REST, MIN_CITATION_WORDS, MAX_ORGANIZATION_WORDS, IN_BRACKETS, OPEN_END, TO_PEOPLE, MAX_NAME_WORDS, linkedTitle;
var init_linked = __esmMin((() => {
	init_addresses$1();
	init_cited_lead();
	init_lead();
	init_link_kinds();
	init_link_labels();
	init_pieces();
	init_plain_titles();
	init_words();
	init_plain();
	MAX_NICKNAME_WORDS = 3;
	MIN_REST_WORDS = 3;
	REST = /^\s*(?<colon>[:：]?)\s+(?<rest>\p{Lu}[^|[(]*?)(?=\s*[|[(]|\s[–—-]\s|\.?\s*$)/u;
	MIN_CITATION_WORDS = 7;
	MAX_ORGANIZATION_WORDS = 6;
	IN_BRACKETS = /^[[(【][^[\]()【】]{2,60}[\])】]$/;
	OPEN_END = /(?:^|\s)(?:a|an|the|from|by|in|see|of|on|at|to|with|is|are|and|or|for|via|using|use|this|our|my|as|like|following)$/i;
	TO_PEOPLE = /^(?:.{1,20}:\s+)?(?:ask|asked|e-?mail|mail|message|ping|contact|tell|meet|call|remind|thank|thanks|cc|talk|talked|write|wrote|chat|follow)(?:\s(?:to|with|up with))?$/i;
	MAX_NAME_WORDS = 3;
	linkedTitle = (line) => {
		const { pieces, facts } = line;
		const index = pieces.findIndex((piece) => piece.type === "link" && !isLabel(piece));
		const link = pieces[index];
		if (link === void 0) return null;
		const lead = readLead(pieces.slice(0, index), facts).replace(/[<《「]\s*$/, "");
		const found = withoutCitation(link.text, line, {
			title: link.text,
			url: listedAddress(link.url),
			prefix: "",
			after: pieces.slice(index + 1),
			isCitation: false
		});
		if (lead === "") return withRestOfTitle(found);
		if (facts.takePeople(lead)) return found;
		if (takeCitedLead(lead, facts)) return {
			...found,
			after: withoutQuoteAtStart(found.after),
			isCitation: true
		};
		if (isNamedInSentence(lead, pieces, index)) return "prose";
		if (/^[“"«]([^”"»]{8,})[”"»]/.test(lead)) return plainTitle(line);
		if (/[:：]$/.test(lead)) {
			const name = dropColonAtEnd(lead);
			if (kindOfLabel(name) !== null) return found;
			if (countWords(name) > MAX_ORGANIZATION_WORDS) return "prose";
			facts.addOrganizations(name);
			return found;
		}
		if (/[-–—|]$/.test(lead) && countWords(lead) <= 5) return {
			...found,
			prefix: lead.replace(/\s*[-–—|]$/, "")
		};
		if (IN_BRACKETS.test(lead)) return {
			...found,
			prefix: lead
		};
		const isAtEnd = unlinkedText(pieces.slice(index + 1)).replace(/[\s\p{P}\p{S}]/gu, "") === "";
		const isOpen = OPEN_END.test(lead);
		if (isAtEnd && countWords(lead) > 2 && !isOpen && kindOfAddress(link.url ?? "") !== "other") return plainTitle(line);
		return countWords(lead) <= 2 && (isAtEnd || !isOpen) ? {
			...found,
			prefix: lead
		} : "prose";
	};
}));
// ../../base/src/import/markdown/entry/titles/nicknamed.ts
var QUOTED, nicknamedTitle;
var init_nicknamed = __esmMin((() => {
	init_pieces();
	QUOTED = /^\s*(?=\S)(?<nickname>[^:：“"«]{1,60}?)\s*(?<colon>[:：]?)\s*[“"«](?<title>[^”"»]{8,})[”"»]/;
	nicknamedTitle = ({ pieces }) => {
		if (!pieces.some(({ text }) => /[“"«]/.test(text))) return null;
		const [first] = wordedPieces(pieces);
		const link = pieces.findIndex(({ type }) => type === "link");
		const text = (link < 0 ? pieces : pieces.slice(0, link)).map((piece) => piece.text).join("");
		const found = QUOTED.exec(text);
		const { nickname = "", colon = "", title } = found?.groups ?? {};
		const isMarked = first?.isBold ? /\p{L}/u.test(first.text) : colon !== "" && /^[\p{L}\p{N}+-]+$/u.test(nickname.trim());
		if (found === null || title === void 0 || !isMarked) return null;
		return {
			title,
			url: null,
			prefix: nickname,
			after: dropText(pieces, found[0].length).filter((piece) => piece.text !== "").map((piece) => ({
				...piece,
				isBold: false
			})),
			isCitation: false
		};
	};
}));
// ../../base/src/import/markdown/entry/titles/styled.ts
/** The styled title at `index`. */
function titleAt(pieces, index, facts) {
	const lead = readLead(pieces.slice(0, index), facts);
	const isCitation = takeCitedLead(lead, facts) || facts.takePeople(lead, { isMarked: true });
	return {
		title: pieces[index]?.text ?? "",
		url: null,
		prefix: isCitation ? "" : lead,
		after: takeCitationLabel(withoutQuoteAtStart(pieces.slice(index + 1)), facts),
		isCitation
	};
}
/** Words in bold, or in italics at the beginning, that are not a fact: `**[ICLR 2023]**` is one. */
function isStyledTitle(piece, pieces, index) {
	const { isBold, isItalic, type, text } = piece;
	if (!isBold && !isItalic || type !== "text" || !/\p{L}/u.test(text)) return false;
	const before = pieces.slice(0, index);
	if (!isBold) {
		const last = before.findLastIndex((each) => /[\p{L}\p{N}]/u.test(each.text));
		if (countWords(text) < (isLeadOfTitle(pieces, last) ? 1 : 3)) return false;
		const lead = withoutOrnament(unlinkedText(before));
		if (lead !== "" && parseCitedLead(lead)?.isEnded !== true) return false;
	} else if (isLeadOfTitle(pieces, index)) return false;
	const bare = text.trim().replace(/^[[(【]|[\])】]$/g, "");
	if (/[[(【]\s*$/.test(before.at(-1)?.text ?? "") && bare === text.trim()) return false;
	if (/^(?:\([^()]*\)|\[[^[\]]*\]|【[^【】]*】)$/.test(text.trim()) && (countWords(text) <= 3 || countWords(unlinkedText(before)) > 2)) return false;
	if (isFact(bare) && !isFollowedByComment(bare, pieces[index + 1])) return false;
	return kindOfLabel(bare) === null && (isBold || parsePeople$1(text, { isMarked: true }) === null);
}
function isFact(words) {
	return words.split(/[,;|]/).every((part) => isDateOrVenue(part) || parseKind(part) !== null);
}
/** `**Open DAC 2031** - a data set`: a name that only looks like a venue, because a description follows. */
function isFollowedByComment(words, next) {
	return !isKnownVenue(words) && next?.type === "text" && /^\s+[-–—]\s+\p{Ll}/u.test(next.text);
}
/** `**Doe, J. (1917).** *A title*`: bold people with a year, and another style or a link after them. */
function isLeadOfTitle(pieces, index) {
	const piece = pieces[index];
	if (piece?.isBold !== true || piece.type !== "text" || !/\d[^\p{L}]*\)|CE\)/u.test(piece.text)) return false;
	const next = pieces.slice(index + 1).find(({ text }) => /[\p{L}\p{N}]/u.test(text));
	return next !== void 0 && (next.isItalic && !next.isBold || next.type === "link") && parseCitedLead(piece.text)?.isEnded === true;
}
/** Whether styled words are more than a caption of the link after them. */
function isMoreThanCaption(pieces, styled, link) {
	const text = pieces[styled]?.text.trim() ?? "";
	const next = pieces[styled + 1]?.text.trim() ?? "";
	const isCaption = /[:：]$/.test(text) || /^[:：]/.test(next);
	if (link < 0) return !isCaption || countWords(text) > 3;
	return !isCaption && link > styled + 1 && /\p{L}/u.test(unlinkedText(pieces.slice(styled + 1, link)));
}
var styledTitle;
var init_styled = __esmMin((() => {
	init_cited_lead();
	init_lead();
	init_link_kinds();
	init_link_labels();
	init_people();
	init_pieces();
	init_venues();
	init_words();
	styledTitle = ({ pieces, facts }) => {
		const styled = pieces.findIndex((piece, index) => isStyledTitle(piece, pieces, index));
		if (styled < 0) return null;
		const link = pieces.findIndex((piece, index) => piece.type === "link" && !isLabelAfterTitle(pieces, index) && index !== styled);
		if (link >= 0 && link < styled) return null;
		return isMoreThanCaption(pieces, styled, link) ? titleAt(pieces, styled, facts) : null;
	};
}));
// ../../base/src/import/markdown/entry/titles.ts
/** The title of an entry, and what comes before and after it. Null if the line is prose or has none. */
function findTitle(line) {
	for (const form of FORMS) {
		const found = form(line);
		if (found !== null) return found === "prose" ? null : found;
	}
	return null;
}
var FORMS;
var init_titles = __esmMin((() => {
	init_cited();
	init_labelled();
	init_linked();
	init_nicknamed();
	init_styled();
	FORMS = [
		nicknamedTitle,
		styledTitle,
		citedTitle,
		linkedTitle,
		labelledTitle
	];
}));
// ../../base/src/import/markdown/entry/entry.ts
/** An entry with this title and nothing else. */
function titleOnly(title) {
	return {
		...new FactCollector().facts(),
		...NO_MARKS,
		title,
		titleUrl: null,
		comment: null,
		isSure: true,
		isCitation: false,
		isUntitled: false
	};
}
/** The entry that a line states. Null if the line is prose or nothing. */
function parseEntry(line, conventions) {
	const facts = new FactCollector();
	const { pieces, ...marks } = takeTaskMarks(line);
	const { read, beyond } = withinReach(pieces);
	const shown = read.filter((piece) => !(piece.type === "link" && isAnchor(piece.url)));
	const bare = bareKey(shown);
	if (bare !== null) return {
		...titleOnly(bare.key),
		...marks,
		key: bare.key,
		comment: trimComment(bare.rest + beyond)
	};
	const found = findTitle({
		pieces: takeKey(shown, facts),
		facts,
		conventions
	});
	if (found === null) return null;
	const named = takeDateOfTitle(found.title, facts);
	const dated = found.url === null ? takeVenueOfTitle(named, facts) : named;
	if (found.url === null) facts.expectPage();
	if (found.isCitation) facts.expectSource();
	const rest = readFacts(found.after, facts, conventions);
	const words = trimTitle(takeMaker(dated, facts));
	const isAddress = found.url !== null && isWebAddress(words);
	const title = isAddress ? titleOfAddress(words) : words;
	if (!hasWords(title) || kindOfLabel(title) !== null && found.url === null) return null;
	const { date, venueDate, venue, kind, authors, authorsComplete, organizations, links, key, impossibleDate } = facts.facts();
	return {
		date,
		venueDate,
		venue,
		kind,
		authors,
		authorsComplete,
		organizations,
		links,
		key,
		impossibleDate,
		status: marks.status,
		tags: marks.tags,
		added: marks.added,
		title,
		titleUrl: found.url,
		comment: trimComment([
			found.prefix,
			rest,
			beyond
		].filter((text) => text !== "").join(" ")),
		isSure: found.url !== null || links.length > 0 || date !== null || key !== null,
		isCitation: found.isCitation,
		isUntitled: isAddress
	};
}
/** `[@key]` or `[@key]: a comment`: a paper that another map describes. Its title is the key. Null: something else. */
function bareKey([first, ...others]) {
	if (first?.type !== "text" || first.isCode || first.isBold) return null;
	const [found, key] = /^\s*\[@([^\]\s]+)\]\s*(?=$|[:：–—])/.exec(first.text) ?? [];
	if (found === void 0 || key === void 0) return null;
	return {
		key,
		rest: [{
			...first,
			text: first.text.slice(found.length)
		}, ...others].map(wordsOf$1).join("")
	};
}
/** Collects the key of a reference, `[@key]`, wherever it is, and returns the pieces without it. */
function takeKey(pieces, facts) {
	return pieces.map((piece) => {
		if (piece.type !== "text" || piece.isCode || facts.hasKey) return piece;
		const [found, key] = /\s*\[@([^\]\s]+)\]/.exec(piece.text) ?? [];
		if (found === void 0 || key === void 0) return piece;
		facts.setKey(key);
		return {
			...piece,
			text: piece.text.replace(found, () => "")
		};
	});
}
/** `A title(@Stanford)` comes from Stanford. */
function takeMaker(title, facts) {
	const [found, makers] = /\s*[(（]@([^()（）]+)[)）]\s*$/.exec(title) ?? [];
	if (found === void 0 || makers === void 0) return title;
	facts.addOrganizations(...makers.split(/\s*(?:[,&;]|\s@)\s*/).filter(Boolean));
	return title.slice(0, -found.length);
}
/** A title without quotation marks around it and without the punctuation that ends it. */
function trimTitle(text) {
	const bare = withoutEmojiAtEnd(collapseSpaces(withoutOrnament(text.replace(/^[\s\])】]+/, ""))).trim()).replace(/\s*[[(【]+\s*$/, "").replace(/[,.]\s+in$/i, "").replace(/[\s,;:：–—|]+$/, "").replace(/\s+-$/, "");
	const title = /[^.]\.$/.test(bare) && !ENDS_IN_ABBREVIATION.test(bare) ? bare.slice(0, -1) : bare;
	return (/^[“"«]([^“”"«»]*)[.,]?[”"»]$/.exec(title)?.[1]?.replace(/[.,]$/, "") ?? title).trim();
}
/** A comment without the punctuation that joined it to the title. No word is lost. Null if nothing is left. */
function trimComment(text) {
	const bare = withoutMarks(text).replace(/\s+/g, " ").replace(/(?:\s[•·|/](?=\s|$))+/g, (marks) => marks.length > 2 ? " " : marks).replace(/\s?([.,;])(?:\s[.,;])+(?=\s|$)/g, "$1").replace(/^[\s:：.,;|–—•·/>＞-]+/, "").replace(/[\s|–—•·<＜,]+$/, "").trim();
	const comment = withoutUnpairedBrackets(/^\(([^()]*)\)$/.exec(bare)?.[1]?.trim() ?? bare);
	return hasWords(comment) ? comment : null;
}
/** Without a bracket at the beginning that is never closed, and one at the end that was never opened. */
function withoutUnpairedBrackets(text) {
	const opened = text.startsWith("(") && count(text, "(") > count(text, ")") ? text.slice(1).trim() : text;
	return opened.endsWith(")") && count(opened, ")") > count(opened, "(") ? opened.slice(0, -1).trim() : opened;
}
function count(text, character) {
	return text.split(character).length - 1;
}
var ENDS_IN_ABBREVIATION;
var init_entry = __esmMin((() => {
	init_identifiers();
	init_addresses$1();
	init_facts();
	init_lead();
	init_link_kinds();
	init_marks$1();
	init_reach();
	init_read_facts();
	init_task();
	init_titles();
	init_words();
	ENDS_IN_ABBREVIATION = /(?:\b\p{L}|\bal|\betc|\bvol|\bInc|\bvs)\.$/u;
}));
// ../../base/src/import/markdown/entry/listed-paper.ts
/** @param line where the entry begins, from 1 */
function listedPaper(line, group, entry) {
	const { key, title, authors, authorsComplete, organizations, venue, kind, status, tags, added, comment } = entry;
	const { url, arxiv, doi, code, demo, notes } = chooseLinks(entry);
	return {
		line,
		key,
		isLiteral: false,
		isUndated: false,
		reference: null,
		title,
		date: monthOfId(entry.date ?? entry.venueDate, arxiv),
		authors,
		authorsComplete,
		organizations,
		venue,
		kind,
		keywords: [],
		status,
		tags,
		added,
		url,
		arxiv,
		doi,
		code,
		demo,
		group,
		comment,
		notes
	};
}
/** The paper with the facts of a line below it. What was already known stays, except for the date. */
function withFacts(paper, facts) {
	const links = chooseLinks({
		titleUrl: paper.url,
		links: facts.links
	});
	const { authors, authorsComplete } = paper.authors.length > 0 ? paper : facts;
	const arxiv = paper.arxiv ?? links.arxiv;
	return {
		...paper,
		date: monthOfId(facts.date ?? moreExact$1(paper.date, facts.venueDate), arxiv),
		authors,
		authorsComplete,
		organizations: [...paper.organizations, ...facts.organizations],
		venue: paper.venue ?? facts.venue,
		kind: paper.kind ?? facts.kind,
		url: links.url,
		arxiv,
		doi: paper.doi ?? links.doi,
		code: paper.code ?? links.code,
		demo: paper.demo ?? links.demo,
		notes: [...paper.notes, ...links.notes]
	};
}
/** `arXiv 2010` beside the id 2010.11934 is no year but the month of the id: October 2020. */
function monthOfId(date, arxiv) {
	return date !== null && date.length === 4 && arxiv?.startsWith(`${date}.`) ? arxivMonth(arxiv) ?? date : date;
}
/** A venue's year does not replace the day on which a paper was published. */
function moreExact$1(known, stated) {
	return known !== null && (stated === null || known.length > stated.length) ? known : stated;
}
/** Which link is the paper's own page, which its code and demo. The others become notes, so that none is lost. */
function chooseLinks({ titleUrl, links }) {
	const titleKind = titleUrl === null ? null : kindOfAddress(titleUrl);
	const url = pageOf(titleUrl, titleKind, links);
	const linked = (kind) => links.find((link) => link.kind === kind && link.url !== url)?.url ?? null;
	const moved = titleUrl === null || titleKind === null || titleUrl === url ? null : {
		kind: titleKind,
		label: titleKind === "other" ? "notes" : titleKind,
		url: titleUrl
	};
	const isTitleCode = moved?.kind === "code" && linked("code") === null;
	const isBoth = url !== null && kindOfAddress(url) !== "paper" && ["paper", "code"].every((kind) => links.some((link) => link.kind === kind && link.url === url));
	const code = linked("code") ?? (isBoth ? url : null);
	const demo = linked("demo");
	const addresses = [
		url,
		titleUrl,
		...links.map((link) => link.url)
	].filter((address) => address !== null);
	const derived = (parse) => addresses.map(parse).find((value) => value !== null) ?? null;
	const doi = derived(parseDoi);
	const rest = [...moved === null || isTitleCode ? [] : [moved], ...links].filter((link, index, all) => ![
		url,
		code,
		demo
	].includes(link.url) && !isSamePreprint(link.url, url) && !isDoi(link, doi) && all.findIndex((other) => other.url === link.url) === index);
	return {
		url,
		arxiv: derived(parseArxivId),
		doi,
		code: isTitleCode ? titleUrl : code,
		demo,
		notes: rest.map(linkNote)
	};
}
/** Whether both addresses lead to the same paper on arXiv. */
function isSamePreprint(address, url) {
	const id = parseArxivId(address);
	return id !== null && url !== null && parseArxivId(url) === id;
}
/** Whether the link says no more than that this is the paper's DOI. */
function isDoi({ url, label }, doi) {
	return doi !== null && parseDoi(url) === doi && /^(?:doi|paper|link)?$/i.test(label);
}
/** The page of the title, unless that is not the paper and another link is. */
function pageOf(titleUrl, titleKind, links) {
	const first = (...kinds) => links.find(({ kind }) => kinds.includes(kind));
	const paper = first("paper");
	const isElsewhere = titleUrl !== null && /^(?!\w+:).*(?:\.(?:md|markdown|html?|ipynb|txt)|\/)$/i.test(titleUrl) || titleKind !== null && NOT_THE_PAPER.includes(titleKind);
	if (titleUrl !== null && !(isElsewhere && paper !== void 0)) return titleUrl;
	return (paper ?? first("project", "blog", "other") ?? first("code", "demo", "video", "slides", "data", "tweet"))?.url ?? null;
}
function linkNote({ kind, label, url }) {
	return {
		text: `${label === "" ? kind : label}: ${url}`,
		notes: []
	};
}
var NOT_THE_PAPER;
var init_listed_paper = __esmMin((() => {
	init_identifiers();
	init_link_kinds();
	NOT_THE_PAPER = [
		"code",
		"demo",
		"project",
		"video",
		"slides",
		"tweet"
	];
}));
// ../../base/src/import/markdown/literal-paper.ts
/** The text character by character. A link keeps its address if the words do not say it. */
function exactText(nodes) {
	return nodes.map(exactTextOfNode).join("");
}
function exactTextOfNode(node) {
	if (node.type === "text" || node.type === "inlineCode") return decodeCharacters(node.value);
	if (node.type === "break") return "\n";
	if (node.type === "image") return node.alt ?? "";
	if (!("children" in node)) return "";
	const words = exactText(node.children);
	return node.type === "link" && node.url !== words && node.url !== `mailto:${words}` ? `${words} (${node.url})` : words;
}
/** The paper in a line of the exported form; date, links, key and comment may be missing. Null for any other line. */
function exactPaper(paragraph, group) {
	return titledPaper(paragraph, group) ?? keyedPaper(paragraph, group);
}
/** `[x] [@key] #tag: comment`: a paper that another map describes. Its title is the key. */
function keyedPaper(paragraph, group) {
	const [first, ...others] = paragraph.children;
	if (first?.type !== "text") return null;
	const [lead, mark] = /^(?:\[([ x/-])\] )?(?=\[@)/.exec(first.value) ?? [];
	if (lead === void 0) return null;
	const ending = endingIn([{
		...first,
		value: ` ${first.value.slice(lead.length)}`
	}, ...others]);
	if (ending?.key == null) return null;
	const status = mark === void 0 ? null : statusOfMark(mark);
	const line = linesOf(paragraph).from;
	return {
		...bareEntry(line, ending.key),
		...ending,
		isLiteral: true,
		status,
		group
	};
}
function titledPaper(paragraph, group) {
	const lead = leadIn(paragraph.children[0]);
	const [title, ...others] = lead === null ? paragraph.children : paragraph.children.slice(1);
	if (title?.type !== "link" && title?.type !== "strong") return null;
	const { links, rest } = takeLinks(others);
	const ending = endingIn(rest);
	if (ending === null || lead?.isImpossible) return null;
	const { key } = ending;
	const words = exactText(title.children);
	if (key === null && title.type === "link" && words === title.url) return null;
	return {
		...bareEntry(linesOf(paragraph).from, words),
		...links,
		...ending,
		isLiteral: true,
		isUndated: lead?.isUndated ?? false,
		date: lead?.date ?? null,
		status: lead?.status ?? null,
		url: title.type === "link" ? title.url : null,
		group
	};
}
/** `[x] 2024-10: ` or `undated: ` before a title. Null: nothing of that kind. */
function leadIn(node) {
	const [found, mark, undated, digits] = node?.type === "text" ? MARK_AND_DATE.exec(node.value) ?? [] : [];
	if (found === void 0) return null;
	const date = digits === void 0 ? null : parsePartialDate(digits);
	return {
		status: mark === void 0 ? null : statusOfMark(mark),
		date,
		isUndated: undated !== void 0,
		isImpossible: digits !== void 0 && date === null
	};
}
/** ` [@key] #tag: comment` after a title and its links. Null: something else comes there. */
function endingIn([first, ...others]) {
	if (first === void 0) return {
		key: null,
		tags: [],
		added: null,
		comment: null
	};
	const [found, key, marks = "", day, colon] = first.type === "text" ? ENDING.exec(first.value) ?? [] : [];
	if (first.type !== "text" || found === void 0) return null;
	const comment = exactText([{
		...first,
		value: first.value.slice(found.length)
	}, ...others]);
	if (colon === void 0 && comment !== "") return null;
	const tags = marks.split(" #").slice(1).map(decodeCharacters);
	const added = day === void 0 ? null : parsePartialDate(day);
	if (day !== void 0 && added === null) return null;
	return {
		key: key === void 0 ? null : decodeCharacters(key),
		tags,
		added,
		comment: colon === void 0 ? null : comment
	};
}
/** ` ([code](…), [demo](…))` after a title, and the nodes after it. */
function takeLinks(nodes) {
	let links = {};
	let rest = nodes;
	for (let opening = " (";; opening = ", ") {
		const [mark, link, next] = rest;
		if (mark?.type !== "text" || mark.value !== opening || link?.type !== "link" || next?.type !== "text") break;
		const named = namedLink(exactText(link.children), link.url);
		if (named === null) break;
		links = {
			...links,
			...named
		};
		rest = rest.slice(2);
		if (!next.value.startsWith(")")) continue;
		rest = [{
			...next,
			value: next.value.slice(1)
		}, ...rest.slice(1)];
		break;
	}
	return {
		links,
		rest
	};
}
function namedLink(name, url) {
	switch (name) {
		case "code": return { code: url };
		case "demo": return { demo: url };
		case "arXiv": return { arxiv: parseArxivId(url) };
		case "DOI": return { doi: parseDoi(url) };
		default: return null;
	}
}
/** The paper in a line that somebody added in another form: it has a link of its own or a bold title. */
function usualPaper(paragraph, group) {
	if (!paragraph.children.some((node) => node.type === "strong" || node.type === "link" && exactText(node.children) !== node.url)) return null;
	const pieces = piecesOf(paragraph.children);
	const entry = parseEntry(pieces, NO_CONVENTIONS);
	if (entry === null || noteText(pieces) === "") return null;
	return {
		...listedPaper(linesOf(paragraph).from, group, entry),
		isLiteral: entry.key !== null
	};
}
var MARK_AND_DATE, ENDING;
var init_literal_paper = __esmMin((() => {
	init_dates$2();
	init_identifiers();
	init_character_references();
	init_outline();
	init_conventions();
	init_entry();
	init_listed_paper();
	init_pieces();
	init_task();
	init_items();
	init_blocks();
	MARK_AND_DATE = /^(?:\[([ x/-])\] )?(?:(?:(undated)|(\d{4}(?:-\d\d(?:-\d\d)?)?)): )?$/;
	ENDING = /^(?: \[@([^\s[\]]+)\])?((?: #(?:&#x[0-9a-f]*;|[^\s#:])+)*)(?: ➕ (\d{4}(?:-\d\d){0,2}))?(?:(:)(?: |$)|$)/;
}));
// ../../base/src/import/markdown/page-context.ts
/** Why a block that is not read is left out. */
function reasonForBlock(type) {
	return REASONS$1.get(type) ?? type;
}
var LINK_OF_HEADING, STRUCK_THROUGH, REASONS$1;
var init_page_context = __esmMin((() => {
	LINK_OF_HEADING = "the link of a heading";
	STRUCK_THROUGH = "struck through";
	REASONS$1 = /* @__PURE__ */ new Map([
		["code", "a code block"],
		["math", "a formula"],
		["comment", "a comment"]
	]);
}));
// ../../base/src/import/markdown/exact-item.ts
function isExactMark(node) {
	return node?.type === "comment" && node.value.trim() === "aimap";
}
/** The first line of the bullet, without the mark; null: it has none. */
function markedLine({ children: [first] }) {
	if (first?.type !== "paragraph" || !isExactMark(first.children.at(-1))) return null;
	const words = first.children.slice(0, -1);
	const last = words.at(-1);
	if (last?.type !== "text") return {
		...first,
		children: words
	};
	return {
		...first,
		children: [...words.slice(0, -1), {
			...last,
			value: last.value.replace(/ $/, "")
		}]
	};
}
/** The paper that a marked bullet states; null: it is not marked, or states none. */
function exactPaperIn(item, group) {
	const line = markedLine(item);
	return line === null ? null : exactPaper(line, group);
}
/** The note that a marked bullet states; null: it is not marked. */
function exactNoteIn(item, ledger) {
	const line = markedLine(item);
	if (line === null) return null;
	ledger.include(linesOf(line));
	const below = item.children.slice(1).flatMap((block) => notesBelow(block, ledger));
	return {
		text: exactText(line.children),
		notes: below
	};
}
function notesBelow(block, ledger) {
	if (block.type === "list") return block.children.flatMap((item) => exactNoteIn(item, ledger) ?? plainNote(item, ledger));
	ledger.leaveOut(linesOf(block), reasonForBlock(block.type));
	return [];
}
function plainNote(item, ledger) {
	const [first, ...below] = item.children;
	const notes = below.flatMap((block) => notesBelow(block, ledger));
	if (first?.type !== "paragraph") return notes;
	ledger.include(linesOf(first));
	return [{
		text: exactText(first.children),
		notes
	}];
}
var init_exact_item = __esmMin((() => {
	init_literal_paper();
	init_page_context();
	init_blocks();
}));
// ../../base/src/import/markdown/topic-id.ts
/** @param comment what is between its marks @returns null for a comment that states no id */
function topicIdIn(comment) {
	const [, named, path] = ID.exec(comment) ?? [];
	return named ?? path ?? null;
}
var ID;
var init_topic_id = __esmMin((() => {
	ID = /^\s*(?:id:\s*([^\s<>]+)|([\p{Ll}\p{Lo}\p{N}-]+(?:\/[\p{Ll}\p{Lo}\p{N}-]+)+))\s*$/u;
}));
// ../../base/src/import/markdown/hidden-parts.ts
function leaveOutHiddenParts(blocks, ledger) {
	for (const block of blocks) leaveOutHidden(block, ledger, { isInHeading: false });
}
function leaveOutHidden(node, ledger, { isInHeading }) {
	const reason = reasonForNode(node, { isInHeading });
	if (reason !== null && node.position !== void 0) {
		ledger.leaveOutPart(linesOf(node), reason);
		return;
	}
	if (!("children" in node)) return;
	for (const child of node.children) leaveOutHidden(child, ledger, { isInHeading: isInHeading || node.type === "heading" });
}
function reasonForNode(node, { isInHeading }) {
	if (node.type === "delete") return STRUCK_THROUGH;
	if (node.type === "comment") return topicIdIn(node.value) === null && !isExactMark(node) ? "a comment" : null;
	if (node.type !== "link" || node.children.every(isImage)) return null;
	if (isAnchor(node.url)) return isInHeading ? null : "a link on this page";
	if (listedAddress(node.url) === null && !/^mailto:/i.test(node.url)) return "a link that leads nowhere";
	return isInHeading ? LINK_OF_HEADING : null;
}
function isImage({ type }) {
	return type === "image";
}
var init_hidden_parts = __esmMin((() => {
	init_addresses$1();
	init_link_kinds();
	init_exact_item();
	init_page_context();
	init_blocks();
	init_topic_id();
}));
// ../../base/node_modules/js-yaml/dist/js-yaml.mjs
function getDefaultExportFromCjs(x) {
	return x && x.__esModule && Object.prototype.hasOwnProperty.call(x, "default") ? x["default"] : x;
}
function requireCommon() {
	if (hasRequiredCommon) return common;
	hasRequiredCommon = 1;
	function isNothing(subject) {
		return typeof subject === "undefined" || subject === null;
	}
	function isObject(subject) {
		return typeof subject === "object" && subject !== null;
	}
	function toArray(sequence) {
		if (Array.isArray(sequence)) return sequence;
		else if (isNothing(sequence)) return [];
		return [sequence];
	}
	function extend(target, source) {
		if (source) {
			const sourceKeys = Object.keys(source);
			for (let index = 0, length = sourceKeys.length; index < length; index += 1) {
				const key = sourceKeys[index];
				target[key] = source[key];
			}
		}
		return target;
	}
	function repeat(string, count) {
		let result = "";
		for (let cycle = 0; cycle < count; cycle += 1) result += string;
		return result;
	}
	function isNegativeZero(number) {
		return number === 0 && Number.NEGATIVE_INFINITY === 1 / number;
	}
	common.isNothing = isNothing;
	common.isObject = isObject;
	common.toArray = toArray;
	common.repeat = repeat;
	common.isNegativeZero = isNegativeZero;
	common.extend = extend;
	return common;
}
function requireException() {
	if (hasRequiredException) return exception;
	hasRequiredException = 1;
	function formatError(exception2, compact) {
		let where = "";
		const message = exception2.reason || "(unknown reason)";
		if (!exception2.mark) return message;
		if (exception2.mark.name) where += "in \"" + exception2.mark.name + "\" ";
		where += "(" + (exception2.mark.line + 1) + ":" + (exception2.mark.column + 1) + ")";
		if (!compact && exception2.mark.snippet) where += "\n\n" + exception2.mark.snippet;
		return message + " " + where;
	}
	function YAMLException2(reason, mark) {
		Error.call(this);
		this.name = "YAMLException";
		this.reason = reason;
		this.mark = mark;
		this.message = formatError(this, false);
		if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
		else this.stack = (/* @__PURE__ */ new Error()).stack || "";
	}
	YAMLException2.prototype = Object.create(Error.prototype);
	YAMLException2.prototype.constructor = YAMLException2;
	YAMLException2.prototype.toString = function toString(compact) {
		return this.name + ": " + formatError(this, compact);
	};
	exception = YAMLException2;
	return exception;
}
function requireSnippet() {
	if (hasRequiredSnippet) return snippet;
	hasRequiredSnippet = 1;
	const common2 = requireCommon();
	function getLine(buffer, lineStart, lineEnd, position, maxLineLength) {
		let head = "";
		let tail = "";
		const maxHalfLength = Math.floor(maxLineLength / 2) - 1;
		if (position - lineStart > maxHalfLength) {
			head = " ... ";
			lineStart = position - maxHalfLength + head.length;
		}
		if (lineEnd - position > maxHalfLength) {
			tail = " ...";
			lineEnd = position + maxHalfLength - tail.length;
		}
		return {
			str: head + buffer.slice(lineStart, lineEnd).replace(/\t/g, "→") + tail,
			pos: position - lineStart + head.length
		};
	}
	function padStart(string, max) {
		return common2.repeat(" ", max - string.length) + string;
	}
	function makeSnippet(mark, options) {
		options = Object.create(options || null);
		if (!mark.buffer) return null;
		if (!options.maxLength) options.maxLength = 79;
		if (typeof options.indent !== "number") options.indent = 1;
		if (typeof options.linesBefore !== "number") options.linesBefore = 3;
		if (typeof options.linesAfter !== "number") options.linesAfter = 2;
		const re = /\r?\n|\r|\0/g;
		const lineStarts = [0];
		const lineEnds = [];
		let match;
		let foundLineNo = -1;
		while (match = re.exec(mark.buffer)) {
			lineEnds.push(match.index);
			lineStarts.push(match.index + match[0].length);
			if (mark.position <= match.index && foundLineNo < 0) foundLineNo = lineStarts.length - 2;
		}
		if (foundLineNo < 0) foundLineNo = lineStarts.length - 1;
		let result = "";
		const lineNoLength = Math.min(mark.line + options.linesAfter, lineEnds.length).toString().length;
		const maxLineLength = options.maxLength - (options.indent + lineNoLength + 3);
		for (let i = 1; i <= options.linesBefore; i++) {
			if (foundLineNo - i < 0) break;
			const line2 = getLine(mark.buffer, lineStarts[foundLineNo - i], lineEnds[foundLineNo - i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo - i]), maxLineLength);
			result = common2.repeat(" ", options.indent) + padStart((mark.line - i + 1).toString(), lineNoLength) + " | " + line2.str + "\n" + result;
		}
		const line = getLine(mark.buffer, lineStarts[foundLineNo], lineEnds[foundLineNo], mark.position, maxLineLength);
		result += common2.repeat(" ", options.indent) + padStart((mark.line + 1).toString(), lineNoLength) + " | " + line.str + "\n";
		result += common2.repeat("-", options.indent + lineNoLength + 3 + line.pos) + "^\n";
		for (let i = 1; i <= options.linesAfter; i++) {
			if (foundLineNo + i >= lineEnds.length) break;
			const line2 = getLine(mark.buffer, lineStarts[foundLineNo + i], lineEnds[foundLineNo + i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo + i]), maxLineLength);
			result += common2.repeat(" ", options.indent) + padStart((mark.line + i + 1).toString(), lineNoLength) + " | " + line2.str + "\n";
		}
		return result.replace(/\n$/, "");
	}
	snippet = makeSnippet;
	return snippet;
}
function requireType() {
	if (hasRequiredType) return type;
	hasRequiredType = 1;
	const YAMLException2 = requireException();
	const TYPE_CONSTRUCTOR_OPTIONS = [
		"kind",
		"multi",
		"resolve",
		"construct",
		"instanceOf",
		"predicate",
		"represent",
		"representName",
		"defaultStyle",
		"styleAliases"
	];
	const YAML_NODE_KINDS = [
		"scalar",
		"sequence",
		"mapping"
	];
	function compileStyleAliases(map2) {
		const result = {};
		if (map2 !== null) Object.keys(map2).forEach(function(style) {
			map2[style].forEach(function(alias) {
				result[String(alias)] = style;
			});
		});
		return result;
	}
	function Type2(tag, options) {
		options = options || {};
		Object.keys(options).forEach(function(name) {
			if (TYPE_CONSTRUCTOR_OPTIONS.indexOf(name) === -1) throw new YAMLException2("Unknown option \"" + name + "\" is met in definition of \"" + tag + "\" YAML type.");
		});
		this.options = options;
		this.tag = tag;
		this.kind = options["kind"] || null;
		this.resolve = options["resolve"] || function() {
			return true;
		};
		this.construct = options["construct"] || function(data) {
			return data;
		};
		this.instanceOf = options["instanceOf"] || null;
		this.predicate = options["predicate"] || null;
		this.represent = options["represent"] || null;
		this.representName = options["representName"] || null;
		this.defaultStyle = options["defaultStyle"] || null;
		this.multi = options["multi"] || false;
		this.styleAliases = compileStyleAliases(options["styleAliases"] || null);
		if (YAML_NODE_KINDS.indexOf(this.kind) === -1) throw new YAMLException2("Unknown kind \"" + this.kind + "\" is specified for \"" + tag + "\" YAML type.");
	}
	type = Type2;
	return type;
}
function requireSchema() {
	if (hasRequiredSchema) return schema;
	hasRequiredSchema = 1;
	const YAMLException2 = requireException();
	const Type2 = requireType();
	function compileList(schema2, name) {
		const result = [];
		schema2[name].forEach(function(currentType) {
			let newIndex = result.length;
			result.forEach(function(previousType, previousIndex) {
				if (previousType.tag === currentType.tag && previousType.kind === currentType.kind && previousType.multi === currentType.multi) newIndex = previousIndex;
			});
			result[newIndex] = currentType;
		});
		return result;
	}
	function compileMap() {
		const result = {
			scalar: {},
			sequence: {},
			mapping: {},
			fallback: {},
			multi: {
				scalar: [],
				sequence: [],
				mapping: [],
				fallback: []
			}
		};
		function collectType(type2) {
			if (type2.multi) {
				result.multi[type2.kind].push(type2);
				result.multi["fallback"].push(type2);
			} else result[type2.kind][type2.tag] = result["fallback"][type2.tag] = type2;
		}
		for (let index = 0, length = arguments.length; index < length; index += 1) arguments[index].forEach(collectType);
		return result;
	}
	function Schema2(definition) {
		return this.extend(definition);
	}
	Schema2.prototype.extend = function extend(definition) {
		let implicit = [];
		let explicit = [];
		if (definition instanceof Type2) explicit.push(definition);
		else if (Array.isArray(definition)) explicit = explicit.concat(definition);
		else if (definition && (Array.isArray(definition.implicit) || Array.isArray(definition.explicit))) {
			if (definition.implicit) implicit = implicit.concat(definition.implicit);
			if (definition.explicit) explicit = explicit.concat(definition.explicit);
		} else throw new YAMLException2("Schema.extend argument should be a Type, [ Type ], or a schema definition ({ implicit: [...], explicit: [...] })");
		implicit.forEach(function(type2) {
			if (!(type2 instanceof Type2)) throw new YAMLException2("Specified list of YAML types (or a single Type object) contains a non-Type object.");
			if (type2.loadKind && type2.loadKind !== "scalar") throw new YAMLException2("There is a non-scalar type in the implicit list of a schema. Implicit resolving of such types is not supported.");
			if (type2.multi) throw new YAMLException2("There is a multi type in the implicit list of a schema. Multi tags can only be listed as explicit.");
		});
		explicit.forEach(function(type2) {
			if (!(type2 instanceof Type2)) throw new YAMLException2("Specified list of YAML types (or a single Type object) contains a non-Type object.");
		});
		const result = Object.create(Schema2.prototype);
		result.implicit = (this.implicit || []).concat(implicit);
		result.explicit = (this.explicit || []).concat(explicit);
		result.compiledImplicit = compileList(result, "implicit");
		result.compiledExplicit = compileList(result, "explicit");
		result.compiledTypeMap = compileMap(result.compiledImplicit, result.compiledExplicit);
		return result;
	};
	schema = Schema2;
	return schema;
}
function requireStr() {
	if (hasRequiredStr) return str;
	hasRequiredStr = 1;
	str = new (requireType())("tag:yaml.org,2002:str", {
		kind: "scalar",
		construct: function(data) {
			return data !== null ? data : "";
		}
	});
	return str;
}
function requireSeq() {
	if (hasRequiredSeq) return seq;
	hasRequiredSeq = 1;
	seq = new (requireType())("tag:yaml.org,2002:seq", {
		kind: "sequence",
		construct: function(data) {
			return data !== null ? data : [];
		}
	});
	return seq;
}
function requireMap() {
	if (hasRequiredMap) return map;
	hasRequiredMap = 1;
	map = new (requireType())("tag:yaml.org,2002:map", {
		kind: "mapping",
		construct: function(data) {
			return data !== null ? data : {};
		}
	});
	return map;
}
function requireFailsafe() {
	if (hasRequiredFailsafe) return failsafe;
	hasRequiredFailsafe = 1;
	failsafe = new (requireSchema())({ explicit: [
		requireStr(),
		requireSeq(),
		requireMap()
	] });
	return failsafe;
}
function require_null() {
	if (hasRequired_null) return _null;
	hasRequired_null = 1;
	const Type2 = requireType();
	function resolveYamlNull(data) {
		if (data === null) return true;
		const max = data.length;
		return max === 1 && data === "~" || max === 4 && (data === "null" || data === "Null" || data === "NULL");
	}
	function constructYamlNull() {
		return null;
	}
	function isNull(object) {
		return object === null;
	}
	_null = new Type2("tag:yaml.org,2002:null", {
		kind: "scalar",
		resolve: resolveYamlNull,
		construct: constructYamlNull,
		predicate: isNull,
		represent: {
			canonical: function() {
				return "~";
			},
			lowercase: function() {
				return "null";
			},
			uppercase: function() {
				return "NULL";
			},
			camelcase: function() {
				return "Null";
			},
			empty: function() {
				return "";
			}
		},
		defaultStyle: "lowercase"
	});
	return _null;
}
function requireBool() {
	if (hasRequiredBool) return bool;
	hasRequiredBool = 1;
	const Type2 = requireType();
	function resolveYamlBoolean(data) {
		if (data === null) return false;
		const max = data.length;
		return max === 4 && (data === "true" || data === "True" || data === "TRUE") || max === 5 && (data === "false" || data === "False" || data === "FALSE");
	}
	function constructYamlBoolean(data) {
		return data === "true" || data === "True" || data === "TRUE";
	}
	function isBoolean(object) {
		return Object.prototype.toString.call(object) === "[object Boolean]";
	}
	bool = new Type2("tag:yaml.org,2002:bool", {
		kind: "scalar",
		resolve: resolveYamlBoolean,
		construct: constructYamlBoolean,
		predicate: isBoolean,
		represent: {
			lowercase: function(object) {
				return object ? "true" : "false";
			},
			uppercase: function(object) {
				return object ? "TRUE" : "FALSE";
			},
			camelcase: function(object) {
				return object ? "True" : "False";
			}
		},
		defaultStyle: "lowercase"
	});
	return bool;
}
function requireInt() {
	if (hasRequiredInt) return int;
	hasRequiredInt = 1;
	const common2 = requireCommon();
	const Type2 = requireType();
	function isHexCode(c) {
		return c >= 48 && c <= 57 || c >= 65 && c <= 70 || c >= 97 && c <= 102;
	}
	function isOctCode(c) {
		return c >= 48 && c <= 55;
	}
	function isDecCode(c) {
		return c >= 48 && c <= 57;
	}
	function resolveYamlInteger(data) {
		if (data === null) return false;
		const max = data.length;
		let index = 0;
		let hasDigits = false;
		if (!max) return false;
		let ch = data[index];
		if (ch === "-" || ch === "+") ch = data[++index];
		if (ch === "0") {
			if (index + 1 === max) return true;
			ch = data[++index];
			if (ch === "b") {
				index++;
				for (; index < max; index++) {
					ch = data[index];
					if (ch !== "0" && ch !== "1") return false;
					hasDigits = true;
				}
				return hasDigits && isFinite(parseYamlInteger(data));
			}
			if (ch === "x") {
				index++;
				for (; index < max; index++) {
					if (!isHexCode(data.charCodeAt(index))) return false;
					hasDigits = true;
				}
				return hasDigits && isFinite(parseYamlInteger(data));
			}
			if (ch === "o") {
				index++;
				for (; index < max; index++) {
					if (!isOctCode(data.charCodeAt(index))) return false;
					hasDigits = true;
				}
				return hasDigits && isFinite(parseYamlInteger(data));
			}
		}
		for (; index < max; index++) {
			if (!isDecCode(data.charCodeAt(index))) return false;
			hasDigits = true;
		}
		if (!hasDigits) return false;
		return isFinite(parseYamlInteger(data));
	}
	function parseYamlInteger(data) {
		let value = data;
		let sign = 1;
		let ch = value[0];
		if (ch === "-" || ch === "+") {
			if (ch === "-") sign = -1;
			value = value.slice(1);
			ch = value[0];
		}
		if (value === "0") return 0;
		if (ch === "0") {
			if (value[1] === "b") return sign * parseInt(value.slice(2), 2);
			if (value[1] === "x") return sign * parseInt(value.slice(2), 16);
			if (value[1] === "o") return sign * parseInt(value.slice(2), 8);
		}
		return sign * parseInt(value, 10);
	}
	function constructYamlInteger(data) {
		return parseYamlInteger(data);
	}
	function isInteger(object) {
		return Object.prototype.toString.call(object) === "[object Number]" && object % 1 === 0 && !common2.isNegativeZero(object);
	}
	int = new Type2("tag:yaml.org,2002:int", {
		kind: "scalar",
		resolve: resolveYamlInteger,
		construct: constructYamlInteger,
		predicate: isInteger,
		represent: {
			binary: function(obj) {
				return obj >= 0 ? "0b" + obj.toString(2) : "-0b" + obj.toString(2).slice(1);
			},
			octal: function(obj) {
				return obj >= 0 ? "0o" + obj.toString(8) : "-0o" + obj.toString(8).slice(1);
			},
			decimal: function(obj) {
				return obj.toString(10);
			},
			hexadecimal: function(obj) {
				return obj >= 0 ? "0x" + obj.toString(16).toUpperCase() : "-0x" + obj.toString(16).toUpperCase().slice(1);
			}
		},
		defaultStyle: "decimal",
		styleAliases: {
			binary: [2, "bin"],
			octal: [8, "oct"],
			decimal: [10, "dec"],
			hexadecimal: [16, "hex"]
		}
	});
	return int;
}
function requireFloat() {
	if (hasRequiredFloat) return float;
	hasRequiredFloat = 1;
	const common2 = requireCommon();
	const Type2 = requireType();
	const YAML_FLOAT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?(?:[0-9]+)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
	const YAML_FLOAT_SPECIAL_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
	function resolveYamlFloat(data) {
		if (data === null) return false;
		if (!YAML_FLOAT_PATTERN.test(data)) return false;
		if (isFinite(parseFloat(data, 10))) return true;
		return YAML_FLOAT_SPECIAL_PATTERN.test(data);
	}
	function constructYamlFloat(data) {
		let value = data.toLowerCase();
		const sign = value[0] === "-" ? -1 : 1;
		if ("+-".indexOf(value[0]) >= 0) value = value.slice(1);
		if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
		else if (value === ".nan") return NaN;
		return sign * parseFloat(value, 10);
	}
	const SCIENTIFIC_WITHOUT_DOT = /^[-+]?[0-9]+e/;
	function representYamlFloat(object, style) {
		if (isNaN(object)) switch (style) {
			case "lowercase": return ".nan";
			case "uppercase": return ".NAN";
			case "camelcase": return ".NaN";
		}
		else if (Number.POSITIVE_INFINITY === object) switch (style) {
			case "lowercase": return ".inf";
			case "uppercase": return ".INF";
			case "camelcase": return ".Inf";
		}
		else if (Number.NEGATIVE_INFINITY === object) switch (style) {
			case "lowercase": return "-.inf";
			case "uppercase": return "-.INF";
			case "camelcase": return "-.Inf";
		}
		else if (common2.isNegativeZero(object)) return "-0.0";
		const res = object.toString(10);
		return SCIENTIFIC_WITHOUT_DOT.test(res) ? res.replace("e", ".e") : res;
	}
	function isFloat(object) {
		return Object.prototype.toString.call(object) === "[object Number]" && (object % 1 !== 0 || common2.isNegativeZero(object));
	}
	float = new Type2("tag:yaml.org,2002:float", {
		kind: "scalar",
		resolve: resolveYamlFloat,
		construct: constructYamlFloat,
		predicate: isFloat,
		represent: representYamlFloat,
		defaultStyle: "lowercase"
	});
	return float;
}
function requireJson() {
	if (hasRequiredJson) return json;
	hasRequiredJson = 1;
	json = requireFailsafe().extend({ implicit: [
		require_null(),
		requireBool(),
		requireInt(),
		requireFloat()
	] });
	return json;
}
function requireCore() {
	if (hasRequiredCore) return core;
	hasRequiredCore = 1;
	core = requireJson();
	return core;
}
function requireTimestamp() {
	if (hasRequiredTimestamp) return timestamp;
	hasRequiredTimestamp = 1;
	const Type2 = requireType();
	const YAML_DATE_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$");
	const YAML_TIMESTAMP_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");
	function resolveYamlTimestamp(data) {
		if (data === null) return false;
		if (YAML_DATE_REGEXP.exec(data) !== null) return true;
		if (YAML_TIMESTAMP_REGEXP.exec(data) !== null) return true;
		return false;
	}
	function constructYamlTimestamp(data) {
		let fraction = 0;
		let delta = null;
		let match = YAML_DATE_REGEXP.exec(data);
		if (match === null) match = YAML_TIMESTAMP_REGEXP.exec(data);
		if (match === null) throw new Error("Date resolve error");
		const year = +match[1];
		const month = +match[2] - 1;
		const day = +match[3];
		if (!match[4]) return new Date(Date.UTC(year, month, day));
		const hour = +match[4];
		const minute = +match[5];
		const second = +match[6];
		if (match[7]) {
			fraction = match[7].slice(0, 3);
			while (fraction.length < 3) fraction += "0";
			fraction = +fraction;
		}
		if (match[9]) {
			const tzHour = +match[10];
			const tzMinute = +(match[11] || 0);
			delta = (tzHour * 60 + tzMinute) * 6e4;
			if (match[9] === "-") delta = -delta;
		}
		const date = new Date(Date.UTC(year, month, day, hour, minute, second, fraction));
		if (delta) date.setTime(date.getTime() - delta);
		return date;
	}
	function representYamlTimestamp(object) {
		return object.toISOString();
	}
	timestamp = new Type2("tag:yaml.org,2002:timestamp", {
		kind: "scalar",
		resolve: resolveYamlTimestamp,
		construct: constructYamlTimestamp,
		instanceOf: Date,
		represent: representYamlTimestamp
	});
	return timestamp;
}
function requireMerge() {
	if (hasRequiredMerge) return merge;
	hasRequiredMerge = 1;
	const Type2 = requireType();
	function resolveYamlMerge(data) {
		return data === "<<" || data === null;
	}
	merge = new Type2("tag:yaml.org,2002:merge", {
		kind: "scalar",
		resolve: resolveYamlMerge
	});
	return merge;
}
function requireBinary() {
	if (hasRequiredBinary) return binary;
	hasRequiredBinary = 1;
	const Type2 = requireType();
	const BASE64_MAP = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=\n\r";
	function resolveYamlBinary(data) {
		if (data === null) return false;
		let bitlen = 0;
		const max = data.length;
		const map2 = BASE64_MAP;
		for (let idx = 0; idx < max; idx++) {
			const code = map2.indexOf(data.charAt(idx));
			if (code > 64) continue;
			if (code < 0) return false;
			bitlen += 6;
		}
		return bitlen % 8 === 0;
	}
	function constructYamlBinary(data) {
		const input = data.replace(/[\r\n=]/g, "");
		const max = input.length;
		const map2 = BASE64_MAP;
		let bits = 0;
		const result = [];
		for (let idx = 0; idx < max; idx++) {
			if (idx % 4 === 0 && idx) {
				result.push(bits >> 16 & 255);
				result.push(bits >> 8 & 255);
				result.push(bits & 255);
			}
			bits = bits << 6 | map2.indexOf(input.charAt(idx));
		}
		const tailbits = max % 4 * 6;
		if (tailbits === 0) {
			result.push(bits >> 16 & 255);
			result.push(bits >> 8 & 255);
			result.push(bits & 255);
		} else if (tailbits === 18) {
			result.push(bits >> 10 & 255);
			result.push(bits >> 2 & 255);
		} else if (tailbits === 12) result.push(bits >> 4 & 255);
		return new Uint8Array(result);
	}
	function representYamlBinary(object) {
		let result = "";
		let bits = 0;
		const max = object.length;
		const map2 = BASE64_MAP;
		for (let idx = 0; idx < max; idx++) {
			if (idx % 3 === 0 && idx) {
				result += map2[bits >> 18 & 63];
				result += map2[bits >> 12 & 63];
				result += map2[bits >> 6 & 63];
				result += map2[bits & 63];
			}
			bits = (bits << 8) + object[idx];
		}
		const tail = max % 3;
		if (tail === 0) {
			result += map2[bits >> 18 & 63];
			result += map2[bits >> 12 & 63];
			result += map2[bits >> 6 & 63];
			result += map2[bits & 63];
		} else if (tail === 2) {
			result += map2[bits >> 10 & 63];
			result += map2[bits >> 4 & 63];
			result += map2[bits << 2 & 63];
			result += map2[64];
		} else if (tail === 1) {
			result += map2[bits >> 2 & 63];
			result += map2[bits << 4 & 63];
			result += map2[64];
			result += map2[64];
		}
		return result;
	}
	function isBinary(obj) {
		return Object.prototype.toString.call(obj) === "[object Uint8Array]";
	}
	binary = new Type2("tag:yaml.org,2002:binary", {
		kind: "scalar",
		resolve: resolveYamlBinary,
		construct: constructYamlBinary,
		predicate: isBinary,
		represent: representYamlBinary
	});
	return binary;
}
function requireOmap() {
	if (hasRequiredOmap) return omap;
	hasRequiredOmap = 1;
	const Type2 = requireType();
	const _hasOwnProperty = Object.prototype.hasOwnProperty;
	const _toString = Object.prototype.toString;
	function resolveYamlOmap(data) {
		if (data === null) return true;
		const objectKeys = {};
		const object = data;
		for (let index = 0, length = object.length; index < length; index += 1) {
			const pair = object[index];
			let pairHasKey = false;
			if (_toString.call(pair) !== "[object Object]") return false;
			let pairKey;
			for (pairKey in pair) if (_hasOwnProperty.call(pair, pairKey)) {
				if (!pairHasKey) pairHasKey = true;
				else return false;
			}
			if (!pairHasKey) return false;
			if (_hasOwnProperty.call(objectKeys, pairKey)) return false;
			Object.defineProperty(objectKeys, pairKey, { value: true });
		}
		return true;
	}
	function constructYamlOmap(data) {
		return data !== null ? data : [];
	}
	omap = new Type2("tag:yaml.org,2002:omap", {
		kind: "sequence",
		resolve: resolveYamlOmap,
		construct: constructYamlOmap
	});
	return omap;
}
function requirePairs() {
	if (hasRequiredPairs) return pairs;
	hasRequiredPairs = 1;
	const Type2 = requireType();
	const _toString = Object.prototype.toString;
	function resolveYamlPairs(data) {
		if (data === null) return true;
		const object = data;
		const result = new Array(object.length);
		for (let index = 0, length = object.length; index < length; index += 1) {
			const pair = object[index];
			if (_toString.call(pair) !== "[object Object]") return false;
			const keys = Object.keys(pair);
			if (keys.length !== 1) return false;
			result[index] = [keys[0], pair[keys[0]]];
		}
		return true;
	}
	function constructYamlPairs(data) {
		if (data === null) return [];
		const object = data;
		const result = new Array(object.length);
		for (let index = 0, length = object.length; index < length; index += 1) {
			const pair = object[index];
			const keys = Object.keys(pair);
			result[index] = [keys[0], pair[keys[0]]];
		}
		return result;
	}
	pairs = new Type2("tag:yaml.org,2002:pairs", {
		kind: "sequence",
		resolve: resolveYamlPairs,
		construct: constructYamlPairs
	});
	return pairs;
}
function requireSet() {
	if (hasRequiredSet) return set;
	hasRequiredSet = 1;
	const Type2 = requireType();
	const _hasOwnProperty = Object.prototype.hasOwnProperty;
	function resolveYamlSet(data) {
		if (data === null) return true;
		const object = data;
		for (const key in object) if (_hasOwnProperty.call(object, key)) {
			if (object[key] !== null) return false;
		}
		return true;
	}
	function constructYamlSet(data) {
		return data !== null ? data : {};
	}
	set = new Type2("tag:yaml.org,2002:set", {
		kind: "mapping",
		resolve: resolveYamlSet,
		construct: constructYamlSet
	});
	return set;
}
function require_default() {
	if (hasRequired_default) return _default;
	hasRequired_default = 1;
	_default = requireCore().extend({
		implicit: [requireTimestamp(), requireMerge()],
		explicit: [
			requireBinary(),
			requireOmap(),
			requirePairs(),
			requireSet()
		]
	});
	return _default;
}
function requireLoader() {
	if (hasRequiredLoader) return loader;
	hasRequiredLoader = 1;
	const common2 = requireCommon();
	const YAMLException2 = requireException();
	const makeSnippet = requireSnippet();
	const DEFAULT_SCHEMA2 = require_default();
	const _hasOwnProperty = Object.prototype.hasOwnProperty;
	const CONTEXT_FLOW_IN = 1;
	const CONTEXT_FLOW_OUT = 2;
	const CONTEXT_BLOCK_IN = 3;
	const CONTEXT_BLOCK_OUT = 4;
	const CHOMPING_CLIP = 1;
	const CHOMPING_STRIP = 2;
	const CHOMPING_KEEP = 3;
	const PATTERN_NON_PRINTABLE = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
	const PATTERN_NON_ASCII_LINE_BREAKS = /[\x85\u2028\u2029]/;
	const PATTERN_FLOW_INDICATORS = /[,\[\]{}]/;
	const PATTERN_TAG_HANDLE = /^(?:!|!!|![0-9A-Za-z-]+!)$/;
	const PATTERN_TAG_URI = /^(?:!|[^,\[\]{}])(?:%[0-9a-f]{2}|[0-9a-z\-#;/?:@&=+$,_.!~*'()\[\]])*$/i;
	function _class(obj) {
		return Object.prototype.toString.call(obj);
	}
	function isEol(c) {
		return c === 10 || c === 13;
	}
	function isWhiteSpace(c) {
		return c === 9 || c === 32;
	}
	function isWsOrEol(c) {
		return c === 9 || c === 32 || c === 10 || c === 13;
	}
	function isFlowIndicator(c) {
		return c === 44 || c === 91 || c === 93 || c === 123 || c === 125;
	}
	function fromHexCode(c) {
		if (c >= 48 && c <= 57) return c - 48;
		const lc = c | 32;
		if (lc >= 97 && lc <= 102) return lc - 97 + 10;
		return -1;
	}
	function escapedHexLen(c) {
		if (c === 120) return 2;
		if (c === 117) return 4;
		if (c === 85) return 8;
		return 0;
	}
	function fromDecimalCode(c) {
		if (c >= 48 && c <= 57) return c - 48;
		return -1;
	}
	function simpleEscapeSequence(c) {
		switch (c) {
			case 48: return "\0";
			case 97: return "\x07";
			case 98: return "\b";
			case 116: return "	";
			case 9: return "	";
			case 110: return "\n";
			case 118: return "\v";
			case 102: return "\f";
			case 114: return "\r";
			case 101: return "\x1B";
			case 32: return " ";
			case 34: return "\"";
			case 47: return "/";
			case 92: return "\\";
			case 78: return "";
			case 95: return "\xA0";
			case 76: return "\u2028";
			case 80: return "\u2029";
			default: return "";
		}
	}
	function charFromCodepoint(c) {
		if (c <= 65535) return String.fromCharCode(c);
		return String.fromCharCode((c - 65536 >> 10) + 55296, (c - 65536 & 1023) + 56320);
	}
	function setProperty(object, key, value) {
		if (key === "__proto__") Object.defineProperty(object, key, {
			configurable: true,
			enumerable: true,
			writable: true,
			value
		});
		else object[key] = value;
	}
	const simpleEscapeCheck = new Array(256);
	const simpleEscapeMap = new Array(256);
	for (let i = 0; i < 256; i++) {
		simpleEscapeCheck[i] = simpleEscapeSequence(i) ? 1 : 0;
		simpleEscapeMap[i] = simpleEscapeSequence(i);
	}
	function State(input, options) {
		this.input = input;
		this.filename = options["filename"] || null;
		this.schema = options["schema"] || DEFAULT_SCHEMA2;
		this.onWarning = options["onWarning"] || null;
		this.legacy = options["legacy"] || false;
		this.json = options["json"] || false;
		this.listener = options["listener"] || null;
		this.maxDepth = typeof options["maxDepth"] === "number" ? options["maxDepth"] : 100;
		this.maxTotalMergeKeys = typeof options["maxTotalMergeKeys"] === "number" ? options["maxTotalMergeKeys"] : 1e4;
		this.implicitTypes = this.schema.compiledImplicit;
		this.typeMap = this.schema.compiledTypeMap;
		this.length = input.length;
		this.position = 0;
		this.line = 0;
		this.lineStart = 0;
		this.lineIndent = 0;
		this.depth = 0;
		this.totalMergeKeys = 0;
		this.firstTabInLine = -1;
		this.documents = [];
		this.anchorMapTransactions = [];
	}
	function generateError(state, message) {
		const mark = {
			name: state.filename,
			buffer: state.input.slice(0, -1),
			position: state.position,
			line: state.line,
			column: state.position - state.lineStart
		};
		mark.snippet = makeSnippet(mark);
		return new YAMLException2(message, mark);
	}
	function throwError(state, message) {
		throw generateError(state, message);
	}
	function throwWarning(state, message) {
		if (state.onWarning) state.onWarning.call(null, generateError(state, message));
	}
	function storeAnchor(state, name, value) {
		const transactions = state.anchorMapTransactions;
		if (transactions.length !== 0) {
			const transaction = transactions[transactions.length - 1];
			if (!_hasOwnProperty.call(transaction, name)) transaction[name] = {
				existed: _hasOwnProperty.call(state.anchorMap, name),
				value: state.anchorMap[name]
			};
		}
		state.anchorMap[name] = value;
	}
	function beginAnchorTransaction(state) {
		state.anchorMapTransactions.push(/* @__PURE__ */ Object.create(null));
	}
	function commitAnchorTransaction(state) {
		const transaction = state.anchorMapTransactions.pop();
		const transactions = state.anchorMapTransactions;
		if (transactions.length === 0) return;
		const parent = transactions[transactions.length - 1];
		const names = Object.keys(transaction);
		for (let index = 0, length = names.length; index < length; index += 1) {
			const name = names[index];
			if (!_hasOwnProperty.call(parent, name)) parent[name] = transaction[name];
		}
	}
	function rollbackAnchorTransaction(state) {
		const transaction = state.anchorMapTransactions.pop();
		const names = Object.keys(transaction);
		for (let index = names.length - 1; index >= 0; index -= 1) {
			const entry = transaction[names[index]];
			if (entry.existed) state.anchorMap[names[index]] = entry.value;
			else delete state.anchorMap[names[index]];
		}
	}
	function snapshotState(state) {
		return {
			position: state.position,
			line: state.line,
			lineStart: state.lineStart,
			lineIndent: state.lineIndent,
			firstTabInLine: state.firstTabInLine,
			tag: state.tag,
			anchor: state.anchor,
			kind: state.kind,
			result: state.result
		};
	}
	function restoreState(state, snapshot) {
		state.position = snapshot.position;
		state.line = snapshot.line;
		state.lineStart = snapshot.lineStart;
		state.lineIndent = snapshot.lineIndent;
		state.firstTabInLine = snapshot.firstTabInLine;
		state.tag = snapshot.tag;
		state.anchor = snapshot.anchor;
		state.kind = snapshot.kind;
		state.result = snapshot.result;
	}
	const directiveHandlers = {
		YAML: function handleYamlDirective(state, name, args) {
			if (state.version !== null) throwError(state, "duplication of %YAML directive");
			if (args.length !== 1) throwError(state, "YAML directive accepts exactly one argument");
			const match = /^([0-9]+)\.([0-9]+)$/.exec(args[0]);
			if (match === null) throwError(state, "ill-formed argument of the YAML directive");
			const major = parseInt(match[1], 10);
			const minor = parseInt(match[2], 10);
			if (major !== 1) throwError(state, "unacceptable YAML version of the document");
			state.version = args[0];
			state.checkLineBreaks = minor < 2;
			if (minor !== 1 && minor !== 2) throwWarning(state, "unsupported YAML version of the document");
		},
		TAG: function handleTagDirective(state, name, args) {
			let prefix;
			if (args.length !== 2) throwError(state, "TAG directive accepts exactly two arguments");
			const handle = args[0];
			prefix = args[1];
			if (!PATTERN_TAG_HANDLE.test(handle)) throwError(state, "ill-formed tag handle (first argument) of the TAG directive");
			if (_hasOwnProperty.call(state.tagMap, handle)) throwError(state, "there is a previously declared suffix for \"" + handle + "\" tag handle");
			if (!PATTERN_TAG_URI.test(prefix)) throwError(state, "ill-formed tag prefix (second argument) of the TAG directive");
			try {
				prefix = decodeURIComponent(prefix);
			} catch (err) {
				throwError(state, "tag prefix is malformed: " + prefix);
			}
			state.tagMap[handle] = prefix;
		}
	};
	function captureSegment(state, start, end, checkJson) {
		if (start < end) {
			const _result = state.input.slice(start, end);
			if (checkJson) for (let _position = 0, _length = _result.length; _position < _length; _position += 1) {
				const _character = _result.charCodeAt(_position);
				if (!(_character === 9 || _character >= 32 && _character <= 1114111)) throwError(state, "expected valid JSON character");
			}
			else if (PATTERN_NON_PRINTABLE.test(_result)) throwError(state, "the stream contains non-printable characters");
			state.result += _result;
		}
	}
	function chargeMergeWork(state) {
		state.totalMergeKeys++;
		if (state.maxTotalMergeKeys !== -1 && state.totalMergeKeys > state.maxTotalMergeKeys) throwError(state, "merge keys exceeded maxTotalMergeKeys (" + state.maxTotalMergeKeys + ")");
	}
	function mergeMappings(state, destination, source, overridableKeys) {
		if (!common2.isObject(source)) throwError(state, "cannot merge mappings; the provided source object is unacceptable");
		chargeMergeWork(state);
		const sourceKeys = Object.keys(source);
		for (let index = 0, quantity = sourceKeys.length; index < quantity; index += 1) {
			const key = sourceKeys[index];
			chargeMergeWork(state);
			if (!_hasOwnProperty.call(destination, key)) {
				setProperty(destination, key, source[key]);
				overridableKeys[key] = true;
			}
		}
	}
	function storeMappingPair(state, _result, overridableKeys, keyTag, keyNode, valueNode, startLine, startLineStart, startPos) {
		if (Array.isArray(keyNode)) {
			keyNode = Array.prototype.slice.call(keyNode);
			for (let index = 0, quantity = keyNode.length; index < quantity; index += 1) {
				if (Array.isArray(keyNode[index])) throwError(state, "nested arrays are not supported inside keys");
				if (typeof keyNode === "object" && _class(keyNode[index]) === "[object Object]") keyNode[index] = "[object Object]";
			}
		}
		if (typeof keyNode === "object" && _class(keyNode) === "[object Object]") keyNode = "[object Object]";
		keyNode = String(keyNode);
		if (_result === null) _result = {};
		if (keyTag === "tag:yaml.org,2002:merge") {
			if (Array.isArray(valueNode)) {
				if (valueNode.length > 100) throwError(state, "abnormal merge sequence size");
				for (let index = 0, quantity = valueNode.length; index < quantity; index += 1) mergeMappings(state, _result, valueNode[index], overridableKeys);
			} else mergeMappings(state, _result, valueNode, overridableKeys);
		} else {
			if (!state.json && !_hasOwnProperty.call(overridableKeys, keyNode) && _hasOwnProperty.call(_result, keyNode)) {
				state.line = startLine || state.line;
				state.lineStart = startLineStart || state.lineStart;
				state.position = startPos || state.position;
				throwError(state, "duplicated mapping key");
			}
			setProperty(_result, keyNode, valueNode);
			delete overridableKeys[keyNode];
		}
		return _result;
	}
	function readLineBreak(state) {
		const ch = state.input.charCodeAt(state.position);
		if (ch === 10) state.position++;
		else if (ch === 13) {
			state.position++;
			if (state.input.charCodeAt(state.position) === 10) state.position++;
		} else throwError(state, "a line break is expected");
		state.line += 1;
		state.lineStart = state.position;
		state.firstTabInLine = -1;
	}
	function skipSeparationSpace(state, allowComments, checkIndent) {
		let lineBreaks = 0;
		let ch = state.input.charCodeAt(state.position);
		while (ch !== 0) {
			while (isWhiteSpace(ch)) {
				if (ch === 9 && state.firstTabInLine === -1) state.firstTabInLine = state.position;
				ch = state.input.charCodeAt(++state.position);
			}
			if (allowComments && ch === 35) do
				ch = state.input.charCodeAt(++state.position);
			while (ch !== 10 && ch !== 13 && ch !== 0);
			if (isEol(ch)) {
				readLineBreak(state);
				ch = state.input.charCodeAt(state.position);
				lineBreaks++;
				state.lineIndent = 0;
				while (ch === 32) {
					state.lineIndent++;
					ch = state.input.charCodeAt(++state.position);
				}
			} else break;
		}
		if (checkIndent !== -1 && lineBreaks !== 0 && state.lineIndent < checkIndent) throwWarning(state, "deficient indentation");
		return lineBreaks;
	}
	function testDocumentSeparator(state) {
		let _position = state.position;
		let ch = state.input.charCodeAt(_position);
		if ((ch === 45 || ch === 46) && ch === state.input.charCodeAt(_position + 1) && ch === state.input.charCodeAt(_position + 2)) {
			_position += 3;
			ch = state.input.charCodeAt(_position);
			if (ch === 0 || isWsOrEol(ch)) return true;
		}
		return false;
	}
	function writeFoldedLines(state, count) {
		if (count === 1) state.result += " ";
		else if (count > 1) state.result += common2.repeat("\n", count - 1);
	}
	function readPlainScalar(state, nodeIndent, withinFlowCollection) {
		let captureStart;
		let captureEnd;
		let hasPendingContent;
		let _line;
		let _lineStart;
		let _lineIndent;
		const _kind = state.kind;
		const _result = state.result;
		let ch = state.input.charCodeAt(state.position);
		if (isWsOrEol(ch) || isFlowIndicator(ch) || ch === 35 || ch === 38 || ch === 42 || ch === 33 || ch === 124 || ch === 62 || ch === 39 || ch === 34 || ch === 37 || ch === 64 || ch === 96) return false;
		if (ch === 63 || ch === 45) {
			const following = state.input.charCodeAt(state.position + 1);
			if (isWsOrEol(following) || withinFlowCollection && isFlowIndicator(following)) return false;
		}
		state.kind = "scalar";
		state.result = "";
		captureStart = captureEnd = state.position;
		hasPendingContent = false;
		while (ch !== 0) {
			if (ch === 58) {
				const following = state.input.charCodeAt(state.position + 1);
				if (isWsOrEol(following) || withinFlowCollection && isFlowIndicator(following)) break;
			} else if (ch === 35) {
				if (isWsOrEol(state.input.charCodeAt(state.position - 1))) break;
			} else if (state.position === state.lineStart && testDocumentSeparator(state) || withinFlowCollection && isFlowIndicator(ch)) break;
			else if (isEol(ch)) {
				_line = state.line;
				_lineStart = state.lineStart;
				_lineIndent = state.lineIndent;
				skipSeparationSpace(state, false, -1);
				if (state.lineIndent >= nodeIndent) {
					hasPendingContent = true;
					ch = state.input.charCodeAt(state.position);
					continue;
				} else {
					state.position = captureEnd;
					state.line = _line;
					state.lineStart = _lineStart;
					state.lineIndent = _lineIndent;
					break;
				}
			}
			if (hasPendingContent) {
				captureSegment(state, captureStart, captureEnd, false);
				writeFoldedLines(state, state.line - _line);
				captureStart = captureEnd = state.position;
				hasPendingContent = false;
			}
			if (!isWhiteSpace(ch)) captureEnd = state.position + 1;
			ch = state.input.charCodeAt(++state.position);
		}
		captureSegment(state, captureStart, captureEnd, false);
		if (state.result) return true;
		state.kind = _kind;
		state.result = _result;
		return false;
	}
	function readSingleQuotedScalar(state, nodeIndent) {
		let captureStart;
		let captureEnd;
		let ch = state.input.charCodeAt(state.position);
		if (ch !== 39) return false;
		state.kind = "scalar";
		state.result = "";
		state.position++;
		captureStart = captureEnd = state.position;
		while ((ch = state.input.charCodeAt(state.position)) !== 0) if (ch === 39) {
			captureSegment(state, captureStart, state.position, true);
			ch = state.input.charCodeAt(++state.position);
			if (ch === 39) {
				captureStart = state.position;
				state.position++;
				captureEnd = state.position;
			} else return true;
		} else if (isEol(ch)) {
			captureSegment(state, captureStart, captureEnd, true);
			writeFoldedLines(state, skipSeparationSpace(state, false, nodeIndent));
			captureStart = captureEnd = state.position;
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a single quoted scalar");
		else {
			state.position++;
			if (!isWhiteSpace(ch)) captureEnd = state.position;
		}
		throwError(state, "unexpected end of the stream within a single quoted scalar");
	}
	function readDoubleQuotedScalar(state, nodeIndent) {
		let captureStart;
		let captureEnd;
		let tmp;
		let ch = state.input.charCodeAt(state.position);
		if (ch !== 34) return false;
		state.kind = "scalar";
		state.result = "";
		state.position++;
		captureStart = captureEnd = state.position;
		while ((ch = state.input.charCodeAt(state.position)) !== 0) if (ch === 34) {
			captureSegment(state, captureStart, state.position, true);
			state.position++;
			return true;
		} else if (ch === 92) {
			captureSegment(state, captureStart, state.position, true);
			ch = state.input.charCodeAt(++state.position);
			if (isEol(ch)) skipSeparationSpace(state, false, nodeIndent);
			else if (ch < 256 && simpleEscapeCheck[ch]) {
				state.result += simpleEscapeMap[ch];
				state.position++;
			} else if ((tmp = escapedHexLen(ch)) > 0) {
				let hexLength = tmp;
				let hexResult = 0;
				for (; hexLength > 0; hexLength--) {
					ch = state.input.charCodeAt(++state.position);
					if ((tmp = fromHexCode(ch)) >= 0) hexResult = (hexResult << 4) + tmp;
					else throwError(state, "expected hexadecimal character");
				}
				state.result += charFromCodepoint(hexResult);
				state.position++;
			} else throwError(state, "unknown escape sequence");
			captureStart = captureEnd = state.position;
		} else if (isEol(ch)) {
			captureSegment(state, captureStart, captureEnd, true);
			writeFoldedLines(state, skipSeparationSpace(state, false, nodeIndent));
			captureStart = captureEnd = state.position;
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a double quoted scalar");
		else {
			state.position++;
			if (!isWhiteSpace(ch)) captureEnd = state.position;
		}
		throwError(state, "unexpected end of the stream within a double quoted scalar");
	}
	function readFlowCollection(state, nodeIndent) {
		let readNext = true;
		let _line;
		let _lineStart;
		let _pos;
		const _tag = state.tag;
		let _result;
		const _anchor = state.anchor;
		let terminator;
		let isPair;
		let isExplicitPair;
		let isMapping;
		const overridableKeys = /* @__PURE__ */ Object.create(null);
		let keyNode;
		let keyTag;
		let valueNode;
		let ch = state.input.charCodeAt(state.position);
		if (ch === 91) {
			terminator = 93;
			isMapping = false;
			_result = [];
		} else if (ch === 123) {
			terminator = 125;
			isMapping = true;
			_result = {};
		} else return false;
		if (state.anchor !== null) storeAnchor(state, state.anchor, _result);
		ch = state.input.charCodeAt(++state.position);
		while (ch !== 0) {
			skipSeparationSpace(state, true, nodeIndent);
			ch = state.input.charCodeAt(state.position);
			if (ch === terminator) {
				state.position++;
				state.tag = _tag;
				state.anchor = _anchor;
				state.kind = isMapping ? "mapping" : "sequence";
				state.result = _result;
				return true;
			} else if (!readNext) throwError(state, "missed comma between flow collection entries");
			else if (ch === 44) throwError(state, "expected the node content, but found ','");
			keyTag = keyNode = valueNode = null;
			isPair = isExplicitPair = false;
			if (ch === 63) {
				if (isWsOrEol(state.input.charCodeAt(state.position + 1))) {
					isPair = isExplicitPair = true;
					state.position++;
					skipSeparationSpace(state, true, nodeIndent);
				}
			}
			_line = state.line;
			_lineStart = state.lineStart;
			_pos = state.position;
			composeNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true);
			keyTag = state.tag;
			keyNode = state.result;
			skipSeparationSpace(state, true, nodeIndent);
			ch = state.input.charCodeAt(state.position);
			if ((isExplicitPair || state.line === _line) && ch === 58) {
				isPair = true;
				ch = state.input.charCodeAt(++state.position);
				skipSeparationSpace(state, true, nodeIndent);
				composeNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true);
				valueNode = state.result;
			}
			if (isMapping) storeMappingPair(state, _result, overridableKeys, keyTag, keyNode, valueNode, _line, _lineStart, _pos);
			else if (isPair) _result.push(storeMappingPair(state, null, overridableKeys, keyTag, keyNode, valueNode, _line, _lineStart, _pos));
			else _result.push(keyNode);
			skipSeparationSpace(state, true, nodeIndent);
			ch = state.input.charCodeAt(state.position);
			if (ch === 44) {
				readNext = true;
				ch = state.input.charCodeAt(++state.position);
			} else readNext = false;
		}
		throwError(state, "unexpected end of the stream within a flow collection");
	}
	function readBlockScalar(state, nodeIndent) {
		let folding;
		let chomping = CHOMPING_CLIP;
		let didReadContent = false;
		let detectedIndent = false;
		let textIndent = nodeIndent;
		let emptyLines = 0;
		let atMoreIndented = false;
		let tmp;
		let ch = state.input.charCodeAt(state.position);
		if (ch === 124) folding = false;
		else if (ch === 62) folding = true;
		else return false;
		state.kind = "scalar";
		state.result = "";
		while (ch !== 0) {
			ch = state.input.charCodeAt(++state.position);
			if (ch === 43 || ch === 45) {
				if (CHOMPING_CLIP === chomping) chomping = ch === 43 ? CHOMPING_KEEP : CHOMPING_STRIP;
				else throwError(state, "repeat of a chomping mode identifier");
			} else if ((tmp = fromDecimalCode(ch)) >= 0) {
				if (tmp === 0) throwError(state, "bad explicit indentation width of a block scalar; it cannot be less than one");
				else if (!detectedIndent) {
					textIndent = nodeIndent + tmp - 1;
					detectedIndent = true;
				} else throwError(state, "repeat of an indentation width identifier");
			} else break;
		}
		if (isWhiteSpace(ch)) {
			do
				ch = state.input.charCodeAt(++state.position);
			while (isWhiteSpace(ch));
			if (ch === 35) do
				ch = state.input.charCodeAt(++state.position);
			while (!isEol(ch) && ch !== 0);
		}
		while (ch !== 0) {
			readLineBreak(state);
			state.lineIndent = 0;
			ch = state.input.charCodeAt(state.position);
			while ((!detectedIndent || state.lineIndent < textIndent) && ch === 32) {
				state.lineIndent++;
				ch = state.input.charCodeAt(++state.position);
			}
			if (!detectedIndent && state.lineIndent > textIndent) textIndent = state.lineIndent;
			if (isEol(ch)) {
				emptyLines++;
				continue;
			}
			if (!detectedIndent && textIndent === 0) throwError(state, "missing indentation for block scalar");
			if (state.lineIndent < textIndent) {
				if (chomping === CHOMPING_KEEP) state.result += common2.repeat("\n", didReadContent ? 1 + emptyLines : emptyLines);
				else if (chomping === CHOMPING_CLIP) {
					if (didReadContent) state.result += "\n";
				}
				break;
			}
			if (folding) {
				if (isWhiteSpace(ch)) {
					atMoreIndented = true;
					state.result += common2.repeat("\n", didReadContent ? 1 + emptyLines : emptyLines);
				} else if (atMoreIndented) {
					atMoreIndented = false;
					state.result += common2.repeat("\n", emptyLines + 1);
				} else if (emptyLines === 0) {
					if (didReadContent) state.result += " ";
				} else state.result += common2.repeat("\n", emptyLines);
			} else state.result += common2.repeat("\n", didReadContent ? 1 + emptyLines : emptyLines);
			didReadContent = true;
			detectedIndent = true;
			emptyLines = 0;
			const captureStart = state.position;
			while (!isEol(ch) && ch !== 0) ch = state.input.charCodeAt(++state.position);
			captureSegment(state, captureStart, state.position, false);
		}
		return true;
	}
	function readBlockSequence(state, nodeIndent) {
		const _tag = state.tag;
		const _anchor = state.anchor;
		const _result = [];
		let detected = false;
		if (state.firstTabInLine !== -1) return false;
		if (state.anchor !== null) storeAnchor(state, state.anchor, _result);
		let ch = state.input.charCodeAt(state.position);
		while (ch !== 0) {
			if (state.firstTabInLine !== -1) {
				state.position = state.firstTabInLine;
				throwError(state, "tab characters must not be used in indentation");
			}
			if (ch !== 45) break;
			if (!isWsOrEol(state.input.charCodeAt(state.position + 1))) break;
			detected = true;
			state.position++;
			if (skipSeparationSpace(state, true, -1)) {
				if (state.lineIndent <= nodeIndent) {
					_result.push(null);
					ch = state.input.charCodeAt(state.position);
					continue;
				}
			}
			const _line = state.line;
			composeNode(state, nodeIndent, CONTEXT_BLOCK_IN, false, true);
			_result.push(state.result);
			skipSeparationSpace(state, true, -1);
			ch = state.input.charCodeAt(state.position);
			if ((state.line === _line || state.lineIndent > nodeIndent) && ch !== 0) throwError(state, "bad indentation of a sequence entry");
			else if (state.lineIndent < nodeIndent) break;
		}
		if (detected) {
			state.tag = _tag;
			state.anchor = _anchor;
			state.kind = "sequence";
			state.result = _result;
			return true;
		}
		return false;
	}
	function readBlockMapping(state, nodeIndent, flowIndent) {
		let allowCompact;
		let _keyLine;
		let _keyLineStart;
		let _keyPos;
		const _tag = state.tag;
		const _anchor = state.anchor;
		const _result = {};
		const overridableKeys = /* @__PURE__ */ Object.create(null);
		let keyTag = null;
		let keyNode = null;
		let valueNode = null;
		let atExplicitKey = false;
		let detected = false;
		if (state.firstTabInLine !== -1) return false;
		if (state.anchor !== null) storeAnchor(state, state.anchor, _result);
		let ch = state.input.charCodeAt(state.position);
		while (ch !== 0) {
			if (!atExplicitKey && state.firstTabInLine !== -1) {
				state.position = state.firstTabInLine;
				throwError(state, "tab characters must not be used in indentation");
			}
			const following = state.input.charCodeAt(state.position + 1);
			const _line = state.line;
			if ((ch === 63 || ch === 58) && isWsOrEol(following)) {
				if (ch === 63) {
					if (atExplicitKey) {
						storeMappingPair(state, _result, overridableKeys, keyTag, keyNode, null, _keyLine, _keyLineStart, _keyPos);
						keyTag = keyNode = valueNode = null;
					}
					detected = true;
					atExplicitKey = true;
					allowCompact = true;
				} else if (atExplicitKey) {
					atExplicitKey = false;
					allowCompact = true;
				} else throwError(state, "incomplete explicit mapping pair; a key node is missed; or followed by a non-tabulated empty line");
				state.position += 1;
				ch = following;
			} else {
				_keyLine = state.line;
				_keyLineStart = state.lineStart;
				_keyPos = state.position;
				if (!composeNode(state, flowIndent, CONTEXT_FLOW_OUT, false, true)) break;
				if (state.line === _line) {
					ch = state.input.charCodeAt(state.position);
					while (isWhiteSpace(ch)) ch = state.input.charCodeAt(++state.position);
					if (ch === 58) {
						ch = state.input.charCodeAt(++state.position);
						if (!isWsOrEol(ch)) throwError(state, "a whitespace character is expected after the key-value separator within a block mapping");
						if (atExplicitKey) {
							storeMappingPair(state, _result, overridableKeys, keyTag, keyNode, null, _keyLine, _keyLineStart, _keyPos);
							keyTag = keyNode = valueNode = null;
						}
						detected = true;
						atExplicitKey = false;
						allowCompact = false;
						keyTag = state.tag;
						keyNode = state.result;
					} else if (detected) throwError(state, "can not read an implicit mapping pair; a colon is missed");
					else {
						state.tag = _tag;
						state.anchor = _anchor;
						return true;
					}
				} else if (detected) throwError(state, "can not read a block mapping entry; a multiline key may not be an implicit key");
				else {
					state.tag = _tag;
					state.anchor = _anchor;
					return true;
				}
			}
			if (state.line === _line || state.lineIndent > nodeIndent) {
				if (atExplicitKey) {
					_keyLine = state.line;
					_keyLineStart = state.lineStart;
					_keyPos = state.position;
				}
				if (composeNode(state, nodeIndent, CONTEXT_BLOCK_OUT, true, allowCompact)) {
					if (atExplicitKey) keyNode = state.result;
					else valueNode = state.result;
				}
				if (!atExplicitKey) {
					storeMappingPair(state, _result, overridableKeys, keyTag, keyNode, valueNode, _keyLine, _keyLineStart, _keyPos);
					keyTag = keyNode = valueNode = null;
				}
				skipSeparationSpace(state, true, -1);
				ch = state.input.charCodeAt(state.position);
			}
			if ((state.line === _line || state.lineIndent > nodeIndent) && ch !== 0) throwError(state, "bad indentation of a mapping entry");
			else if (state.lineIndent < nodeIndent) break;
		}
		if (atExplicitKey) storeMappingPair(state, _result, overridableKeys, keyTag, keyNode, null, _keyLine, _keyLineStart, _keyPos);
		if (detected) {
			state.tag = _tag;
			state.anchor = _anchor;
			state.kind = "mapping";
			state.result = _result;
		}
		return detected;
	}
	function readTagProperty(state) {
		let isVerbatim = false;
		let isNamed = false;
		let tagHandle;
		let tagName;
		let ch = state.input.charCodeAt(state.position);
		if (ch !== 33) return false;
		if (state.tag !== null) throwError(state, "duplication of a tag property");
		ch = state.input.charCodeAt(++state.position);
		if (ch === 60) {
			isVerbatim = true;
			ch = state.input.charCodeAt(++state.position);
		} else if (ch === 33) {
			isNamed = true;
			tagHandle = "!!";
			ch = state.input.charCodeAt(++state.position);
		} else tagHandle = "!";
		let _position = state.position;
		if (isVerbatim) {
			do
				ch = state.input.charCodeAt(++state.position);
			while (ch !== 0 && ch !== 62);
			if (state.position < state.length) {
				tagName = state.input.slice(_position, state.position);
				ch = state.input.charCodeAt(++state.position);
			} else throwError(state, "unexpected end of the stream within a verbatim tag");
		} else {
			while (ch !== 0 && !isWsOrEol(ch)) {
				if (ch === 33) {
					if (!isNamed) {
						tagHandle = state.input.slice(_position - 1, state.position + 1);
						if (!PATTERN_TAG_HANDLE.test(tagHandle)) throwError(state, "named tag handle cannot contain such characters");
						isNamed = true;
						_position = state.position + 1;
					} else throwError(state, "tag suffix cannot contain exclamation marks");
				}
				ch = state.input.charCodeAt(++state.position);
			}
			tagName = state.input.slice(_position, state.position);
			if (PATTERN_FLOW_INDICATORS.test(tagName)) throwError(state, "tag suffix cannot contain flow indicator characters");
		}
		if (tagName && !PATTERN_TAG_URI.test(tagName)) throwError(state, "tag name cannot contain such characters: " + tagName);
		try {
			tagName = decodeURIComponent(tagName);
		} catch (err) {
			throwError(state, "tag name is malformed: " + tagName);
		}
		if (isVerbatim) state.tag = tagName;
		else if (_hasOwnProperty.call(state.tagMap, tagHandle)) state.tag = state.tagMap[tagHandle] + tagName;
		else if (tagHandle === "!") state.tag = "!" + tagName;
		else if (tagHandle === "!!") state.tag = "tag:yaml.org,2002:" + tagName;
		else throwError(state, "undeclared tag handle \"" + tagHandle + "\"");
		return true;
	}
	function readAnchorProperty(state) {
		let ch = state.input.charCodeAt(state.position);
		if (ch !== 38) return false;
		if (state.anchor !== null) throwError(state, "duplication of an anchor property");
		ch = state.input.charCodeAt(++state.position);
		const _position = state.position;
		while (ch !== 0 && !isWsOrEol(ch) && !isFlowIndicator(ch)) ch = state.input.charCodeAt(++state.position);
		if (state.position === _position) throwError(state, "name of an anchor node must contain at least one character");
		state.anchor = state.input.slice(_position, state.position);
		return true;
	}
	function readAlias(state) {
		let ch = state.input.charCodeAt(state.position);
		if (ch !== 42) return false;
		ch = state.input.charCodeAt(++state.position);
		const _position = state.position;
		while (ch !== 0 && !isWsOrEol(ch) && !isFlowIndicator(ch)) ch = state.input.charCodeAt(++state.position);
		if (state.position === _position) throwError(state, "name of an alias node must contain at least one character");
		const alias = state.input.slice(_position, state.position);
		if (!_hasOwnProperty.call(state.anchorMap, alias)) throwError(state, "unidentified alias \"" + alias + "\"");
		state.result = state.anchorMap[alias];
		skipSeparationSpace(state, true, -1);
		return true;
	}
	function tryReadBlockMappingFromProperty(state, propertyStart, nodeIndent, flowIndent) {
		const fallbackState = snapshotState(state);
		beginAnchorTransaction(state);
		restoreState(state, propertyStart);
		state.tag = null;
		state.anchor = null;
		state.kind = null;
		state.result = null;
		if (readBlockMapping(state, nodeIndent, flowIndent) && state.kind === "mapping") {
			commitAnchorTransaction(state);
			return true;
		}
		rollbackAnchorTransaction(state);
		restoreState(state, fallbackState);
		return false;
	}
	function composeNode(state, parentIndent, nodeContext, allowToSeek, allowCompact) {
		let allowBlockScalars;
		let allowBlockCollections;
		let indentStatus = 1;
		let atNewLine = false;
		let hasContent = false;
		let propertyStart = null;
		let type2;
		let flowIndent;
		let blockIndent;
		if (state.depth >= state.maxDepth) throwError(state, "nesting exceeded maxDepth (" + state.maxDepth + ")");
		state.depth += 1;
		if (state.listener !== null) state.listener("open", state);
		state.tag = null;
		state.anchor = null;
		state.kind = null;
		state.result = null;
		const allowBlockStyles = allowBlockScalars = allowBlockCollections = CONTEXT_BLOCK_OUT === nodeContext || CONTEXT_BLOCK_IN === nodeContext;
		if (allowToSeek) {
			if (skipSeparationSpace(state, true, -1)) {
				atNewLine = true;
				if (state.lineIndent > parentIndent) indentStatus = 1;
				else if (state.lineIndent === parentIndent) indentStatus = 0;
				else if (state.lineIndent < parentIndent) indentStatus = -1;
			}
		}
		if (indentStatus === 1) while (true) {
			const ch = state.input.charCodeAt(state.position);
			const propertyState = snapshotState(state);
			if (atNewLine && (ch === 33 && state.tag !== null || ch === 38 && state.anchor !== null)) break;
			if (!readTagProperty(state) && !readAnchorProperty(state)) break;
			if (propertyStart === null) propertyStart = propertyState;
			if (skipSeparationSpace(state, true, -1)) {
				atNewLine = true;
				allowBlockCollections = allowBlockStyles;
				if (state.lineIndent > parentIndent) indentStatus = 1;
				else if (state.lineIndent === parentIndent) indentStatus = 0;
				else if (state.lineIndent < parentIndent) indentStatus = -1;
			} else allowBlockCollections = false;
		}
		if (allowBlockCollections) allowBlockCollections = atNewLine || allowCompact;
		if (indentStatus === 1 || CONTEXT_BLOCK_OUT === nodeContext) {
			if (CONTEXT_FLOW_IN === nodeContext || CONTEXT_FLOW_OUT === nodeContext) flowIndent = parentIndent;
			else flowIndent = parentIndent + 1;
			blockIndent = state.position - state.lineStart;
			if (indentStatus === 1) {
				if (allowBlockCollections && (readBlockSequence(state, blockIndent) || readBlockMapping(state, blockIndent, flowIndent)) || readFlowCollection(state, flowIndent)) hasContent = true;
				else {
					const ch = state.input.charCodeAt(state.position);
					if (propertyStart !== null && allowBlockStyles && !allowBlockCollections && ch !== 124 && ch !== 62 && tryReadBlockMappingFromProperty(state, propertyStart, propertyStart.position - propertyStart.lineStart, flowIndent)) hasContent = true;
					else if (allowBlockScalars && readBlockScalar(state, flowIndent) || readSingleQuotedScalar(state, flowIndent) || readDoubleQuotedScalar(state, flowIndent)) hasContent = true;
					else if (readAlias(state)) {
						hasContent = true;
						if (state.tag !== null || state.anchor !== null) throwError(state, "alias node should not have any properties");
					} else if (readPlainScalar(state, flowIndent, CONTEXT_FLOW_IN === nodeContext)) {
						hasContent = true;
						if (state.tag === null) state.tag = "?";
					}
					if (state.anchor !== null) storeAnchor(state, state.anchor, state.result);
				}
			} else if (indentStatus === 0) hasContent = allowBlockCollections && readBlockSequence(state, blockIndent);
		}
		if (state.tag === null) {
			if (state.anchor !== null) storeAnchor(state, state.anchor, state.result);
		} else if (state.tag === "?") {
			if (state.result !== null && state.kind !== "scalar") throwError(state, "unacceptable node kind for !<?> tag; it should be \"scalar\", not \"" + state.kind + "\"");
			for (let typeIndex = 0, typeQuantity = state.implicitTypes.length; typeIndex < typeQuantity; typeIndex += 1) {
				type2 = state.implicitTypes[typeIndex];
				if (type2.resolve(state.result)) {
					state.result = type2.construct(state.result);
					state.tag = type2.tag;
					if (state.anchor !== null) storeAnchor(state, state.anchor, state.result);
					break;
				}
			}
		} else if (state.tag !== "!") {
			if (_hasOwnProperty.call(state.typeMap[state.kind || "fallback"], state.tag)) type2 = state.typeMap[state.kind || "fallback"][state.tag];
			else {
				type2 = null;
				const typeList = state.typeMap.multi[state.kind || "fallback"];
				for (let typeIndex = 0, typeQuantity = typeList.length; typeIndex < typeQuantity; typeIndex += 1) if (state.tag.slice(0, typeList[typeIndex].tag.length) === typeList[typeIndex].tag) {
					type2 = typeList[typeIndex];
					break;
				}
			}
			if (!type2) throwError(state, "unknown tag !<" + state.tag + ">");
			if (state.result !== null && type2.kind !== state.kind) throwError(state, "unacceptable node kind for !<" + state.tag + "> tag; it should be \"" + type2.kind + "\", not \"" + state.kind + "\"");
			if (!type2.resolve(state.result, state.tag)) throwError(state, "cannot resolve a node with !<" + state.tag + "> explicit tag");
			else {
				state.result = type2.construct(state.result, state.tag);
				if (state.anchor !== null) storeAnchor(state, state.anchor, state.result);
			}
		}
		if (state.listener !== null) state.listener("close", state);
		state.depth -= 1;
		return state.tag !== null || state.anchor !== null || hasContent;
	}
	function readDocument(state) {
		const documentStart = state.position;
		let hasDirectives = false;
		let ch;
		state.version = null;
		state.checkLineBreaks = state.legacy;
		state.tagMap = /* @__PURE__ */ Object.create(null);
		state.anchorMap = /* @__PURE__ */ Object.create(null);
		while ((ch = state.input.charCodeAt(state.position)) !== 0) {
			skipSeparationSpace(state, true, -1);
			ch = state.input.charCodeAt(state.position);
			if (state.lineIndent > 0 || ch !== 37) break;
			hasDirectives = true;
			ch = state.input.charCodeAt(++state.position);
			let _position = state.position;
			while (ch !== 0 && !isWsOrEol(ch)) ch = state.input.charCodeAt(++state.position);
			const directiveName = state.input.slice(_position, state.position);
			const directiveArgs = [];
			if (directiveName.length < 1) throwError(state, "directive name must not be less than one character in length");
			while (ch !== 0) {
				while (isWhiteSpace(ch)) ch = state.input.charCodeAt(++state.position);
				if (ch === 35) {
					do
						ch = state.input.charCodeAt(++state.position);
					while (ch !== 0 && !isEol(ch));
					break;
				}
				if (isEol(ch)) break;
				_position = state.position;
				while (ch !== 0 && !isWsOrEol(ch)) ch = state.input.charCodeAt(++state.position);
				directiveArgs.push(state.input.slice(_position, state.position));
			}
			if (ch !== 0) readLineBreak(state);
			if (_hasOwnProperty.call(directiveHandlers, directiveName)) directiveHandlers[directiveName](state, directiveName, directiveArgs);
			else throwWarning(state, "unknown document directive \"" + directiveName + "\"");
		}
		skipSeparationSpace(state, true, -1);
		if (state.lineIndent === 0 && state.input.charCodeAt(state.position) === 45 && state.input.charCodeAt(state.position + 1) === 45 && state.input.charCodeAt(state.position + 2) === 45) {
			state.position += 3;
			skipSeparationSpace(state, true, -1);
		} else if (hasDirectives) throwError(state, "directives end mark is expected");
		composeNode(state, state.lineIndent - 1, CONTEXT_BLOCK_OUT, false, true);
		skipSeparationSpace(state, true, -1);
		if (state.checkLineBreaks && PATTERN_NON_ASCII_LINE_BREAKS.test(state.input.slice(documentStart, state.position))) throwWarning(state, "non-ASCII line breaks are interpreted as content");
		state.documents.push(state.result);
		if (state.position === state.lineStart && testDocumentSeparator(state)) {
			if (state.input.charCodeAt(state.position) === 46) {
				state.position += 3;
				skipSeparationSpace(state, true, -1);
			}
			return;
		}
		if (state.position < state.length - 1) throwError(state, "end of the stream or a document separator is expected");
	}
	function loadDocuments(input, options) {
		input = String(input);
		options = options || {};
		if (input.length !== 0) {
			if (input.charCodeAt(input.length - 1) !== 10 && input.charCodeAt(input.length - 1) !== 13) input += "\n";
			if (input.charCodeAt(0) === 65279) input = input.slice(1);
		}
		const state = new State(input, options);
		const nullpos = input.indexOf("\0");
		if (nullpos !== -1) {
			state.position = nullpos;
			throwError(state, "null byte is not allowed in input");
		}
		state.input += "\0";
		while (state.input.charCodeAt(state.position) === 32) {
			state.lineIndent += 1;
			state.position += 1;
		}
		while (state.position < state.length - 1) readDocument(state);
		return state.documents;
	}
	function loadAll2(input, iterator, options) {
		if (iterator !== null && typeof iterator === "object" && typeof options === "undefined") {
			options = iterator;
			iterator = null;
		}
		const documents = loadDocuments(input, options);
		if (typeof iterator !== "function") return documents;
		for (let index = 0, length = documents.length; index < length; index += 1) iterator(documents[index]);
	}
	function load2(input, options) {
		const documents = loadDocuments(input, options);
		if (documents.length === 0) return;
		else if (documents.length === 1) return documents[0];
		throw new YAMLException2("expected a single document in the stream, but found more");
	}
	loader.loadAll = loadAll2;
	loader.load = load2;
	return loader;
}
function requireDumper() {
	if (hasRequiredDumper) return dumper;
	hasRequiredDumper = 1;
	const common2 = requireCommon();
	const YAMLException2 = requireException();
	const DEFAULT_SCHEMA2 = require_default();
	const _toString = Object.prototype.toString;
	const _hasOwnProperty = Object.prototype.hasOwnProperty;
	const CHAR_BOM = 65279;
	const CHAR_TAB = 9;
	const CHAR_LINE_FEED = 10;
	const CHAR_CARRIAGE_RETURN = 13;
	const CHAR_SPACE = 32;
	const CHAR_EXCLAMATION = 33;
	const CHAR_DOUBLE_QUOTE = 34;
	const CHAR_SHARP = 35;
	const CHAR_PERCENT = 37;
	const CHAR_AMPERSAND = 38;
	const CHAR_SINGLE_QUOTE = 39;
	const CHAR_ASTERISK = 42;
	const CHAR_COMMA = 44;
	const CHAR_MINUS = 45;
	const CHAR_COLON = 58;
	const CHAR_EQUALS = 61;
	const CHAR_GREATER_THAN = 62;
	const CHAR_QUESTION = 63;
	const CHAR_COMMERCIAL_AT = 64;
	const CHAR_LEFT_SQUARE_BRACKET = 91;
	const CHAR_RIGHT_SQUARE_BRACKET = 93;
	const CHAR_GRAVE_ACCENT = 96;
	const CHAR_LEFT_CURLY_BRACKET = 123;
	const CHAR_VERTICAL_LINE = 124;
	const CHAR_RIGHT_CURLY_BRACKET = 125;
	const ESCAPE_SEQUENCES = {};
	ESCAPE_SEQUENCES[0] = "\\0";
	ESCAPE_SEQUENCES[7] = "\\a";
	ESCAPE_SEQUENCES[8] = "\\b";
	ESCAPE_SEQUENCES[9] = "\\t";
	ESCAPE_SEQUENCES[10] = "\\n";
	ESCAPE_SEQUENCES[11] = "\\v";
	ESCAPE_SEQUENCES[12] = "\\f";
	ESCAPE_SEQUENCES[13] = "\\r";
	ESCAPE_SEQUENCES[27] = "\\e";
	ESCAPE_SEQUENCES[34] = "\\\"";
	ESCAPE_SEQUENCES[92] = "\\\\";
	ESCAPE_SEQUENCES[133] = "\\N";
	ESCAPE_SEQUENCES[160] = "\\_";
	ESCAPE_SEQUENCES[8232] = "\\L";
	ESCAPE_SEQUENCES[8233] = "\\P";
	const DEPRECATED_BOOLEANS_SYNTAX = [
		"y",
		"Y",
		"yes",
		"Yes",
		"YES",
		"on",
		"On",
		"ON",
		"n",
		"N",
		"no",
		"No",
		"NO",
		"off",
		"Off",
		"OFF"
	];
	const DEPRECATED_BASE60_SYNTAX = /^[-+]?[0-9_]+(?::[0-9_]+)+(?:\.[0-9_]*)?$/;
	function compileStyleMap(schema2, map2) {
		if (map2 === null) return {};
		const result = {};
		const keys = Object.keys(map2);
		for (let index = 0, length = keys.length; index < length; index += 1) {
			let tag = keys[index];
			let style = String(map2[tag]);
			if (tag.slice(0, 2) === "!!") tag = "tag:yaml.org,2002:" + tag.slice(2);
			const type2 = schema2.compiledTypeMap["fallback"][tag];
			if (type2 && _hasOwnProperty.call(type2.styleAliases, style)) style = type2.styleAliases[style];
			result[tag] = style;
		}
		return result;
	}
	function encodeHex(character) {
		let handle;
		let length;
		const string = character.toString(16).toUpperCase();
		if (character <= 255) {
			handle = "x";
			length = 2;
		} else if (character <= 65535) {
			handle = "u";
			length = 4;
		} else if (character <= 4294967295) {
			handle = "U";
			length = 8;
		} else throw new YAMLException2("code point within a string may not be greater than 0xFFFFFFFF");
		return "\\" + handle + common2.repeat("0", length - string.length) + string;
	}
	const QUOTING_TYPE_SINGLE = 1;
	const QUOTING_TYPE_DOUBLE = 2;
	function State(options) {
		this.schema = options["schema"] || DEFAULT_SCHEMA2;
		this.indent = Math.max(1, options["indent"] || 2);
		this.noArrayIndent = options["noArrayIndent"] || false;
		this.skipInvalid = options["skipInvalid"] || false;
		this.flowLevel = common2.isNothing(options["flowLevel"]) ? -1 : options["flowLevel"];
		this.styleMap = compileStyleMap(this.schema, options["styles"] || null);
		this.sortKeys = options["sortKeys"] || false;
		this.lineWidth = options["lineWidth"] || 80;
		this.noRefs = options["noRefs"] || false;
		this.noCompatMode = options["noCompatMode"] || false;
		this.condenseFlow = options["condenseFlow"] || false;
		this.quotingType = options["quotingType"] === "\"" ? QUOTING_TYPE_DOUBLE : QUOTING_TYPE_SINGLE;
		this.forceQuotes = options["forceQuotes"] || false;
		this.replacer = typeof options["replacer"] === "function" ? options["replacer"] : null;
		this.implicitTypes = this.schema.compiledImplicit;
		this.explicitTypes = this.schema.compiledExplicit;
		this.tag = null;
		this.result = "";
		this.duplicates = [];
		this.usedDuplicates = null;
	}
	function indentString(string, spaces) {
		const ind = common2.repeat(" ", spaces);
		let position = 0;
		let result = "";
		const length = string.length;
		while (position < length) {
			let line;
			const next = string.indexOf("\n", position);
			if (next === -1) {
				line = string.slice(position);
				position = length;
			} else {
				line = string.slice(position, next + 1);
				position = next + 1;
			}
			if (line.length && line !== "\n") result += ind;
			result += line;
		}
		return result;
	}
	function generateNextLine(state, level) {
		return "\n" + common2.repeat(" ", state.indent * level);
	}
	function testImplicitResolving(state, str2) {
		for (let index = 0, length = state.implicitTypes.length; index < length; index += 1) if (state.implicitTypes[index].resolve(str2)) return true;
		return false;
	}
	function isWhitespace(c) {
		return c === CHAR_SPACE || c === CHAR_TAB;
	}
	function isPrintable(c) {
		return c >= 32 && c <= 126 || c >= 161 && c <= 55295 && c !== 8232 && c !== 8233 || c >= 57344 && c <= 65533 && c !== CHAR_BOM || c >= 65536 && c <= 1114111;
	}
	function isNsCharOrWhitespace(c) {
		return isPrintable(c) && c !== CHAR_BOM && c !== CHAR_CARRIAGE_RETURN && c !== CHAR_LINE_FEED;
	}
	function isPlainSafe(c, prev, inblock) {
		const cIsNsCharOrWhitespace = isNsCharOrWhitespace(c);
		const cIsNsChar = cIsNsCharOrWhitespace && !isWhitespace(c);
		return (inblock ? cIsNsCharOrWhitespace : cIsNsCharOrWhitespace && c !== CHAR_COMMA && c !== CHAR_LEFT_SQUARE_BRACKET && c !== CHAR_RIGHT_SQUARE_BRACKET && c !== CHAR_LEFT_CURLY_BRACKET && c !== CHAR_RIGHT_CURLY_BRACKET) && c !== CHAR_SHARP && !(prev === CHAR_COLON && !cIsNsChar) || isNsCharOrWhitespace(prev) && !isWhitespace(prev) && c === CHAR_SHARP || prev === CHAR_COLON && cIsNsChar;
	}
	function isPlainSafeFirst(c) {
		return isPrintable(c) && c !== CHAR_BOM && !isWhitespace(c) && c !== CHAR_MINUS && c !== CHAR_QUESTION && c !== CHAR_COLON && c !== CHAR_COMMA && c !== CHAR_LEFT_SQUARE_BRACKET && c !== CHAR_RIGHT_SQUARE_BRACKET && c !== CHAR_LEFT_CURLY_BRACKET && c !== CHAR_RIGHT_CURLY_BRACKET && c !== CHAR_SHARP && c !== CHAR_AMPERSAND && c !== CHAR_ASTERISK && c !== CHAR_EXCLAMATION && c !== CHAR_VERTICAL_LINE && c !== CHAR_EQUALS && c !== CHAR_GREATER_THAN && c !== CHAR_SINGLE_QUOTE && c !== CHAR_DOUBLE_QUOTE && c !== CHAR_PERCENT && c !== CHAR_COMMERCIAL_AT && c !== CHAR_GRAVE_ACCENT;
	}
	function isPlainSafeLast(c) {
		return !isWhitespace(c) && c !== CHAR_COLON;
	}
	function codePointAt(string, pos) {
		const first = string.charCodeAt(pos);
		let second;
		if (first >= 55296 && first <= 56319 && pos + 1 < string.length) {
			second = string.charCodeAt(pos + 1);
			if (second >= 56320 && second <= 57343) return (first - 55296) * 1024 + second - 56320 + 65536;
		}
		return first;
	}
	function needIndentIndicator(string) {
		return /^\n* /.test(string);
	}
	const STYLE_PLAIN = 1;
	const STYLE_SINGLE = 2;
	const STYLE_LITERAL = 3;
	const STYLE_FOLDED = 4;
	const STYLE_DOUBLE = 5;
	function chooseScalarStyle(string, singleLineOnly, indentPerLevel, lineWidth, testAmbiguousType, quotingType, forceQuotes, inblock) {
		let i;
		let char = 0;
		let prevChar = null;
		let hasLineBreak = false;
		let hasFoldableLine = false;
		const shouldTrackWidth = lineWidth !== -1;
		let previousLineBreak = -1;
		let plain = isPlainSafeFirst(codePointAt(string, 0)) && isPlainSafeLast(codePointAt(string, string.length - 1));
		if (singleLineOnly || forceQuotes) for (i = 0; i < string.length; char >= 65536 ? i += 2 : i++) {
			char = codePointAt(string, i);
			if (!isPrintable(char)) return STYLE_DOUBLE;
			plain = plain && isPlainSafe(char, prevChar, inblock);
			prevChar = char;
		}
		else {
			for (i = 0; i < string.length; char >= 65536 ? i += 2 : i++) {
				char = codePointAt(string, i);
				if (char === CHAR_LINE_FEED) {
					hasLineBreak = true;
					if (shouldTrackWidth) {
						hasFoldableLine = hasFoldableLine || i - previousLineBreak - 1 > lineWidth && string[previousLineBreak + 1] !== " ";
						previousLineBreak = i;
					}
				} else if (!isPrintable(char)) return STYLE_DOUBLE;
				plain = plain && isPlainSafe(char, prevChar, inblock);
				prevChar = char;
			}
			hasFoldableLine = hasFoldableLine || shouldTrackWidth && i - previousLineBreak - 1 > lineWidth && string[previousLineBreak + 1] !== " ";
		}
		if (!hasLineBreak && !hasFoldableLine) {
			if (plain && !forceQuotes && !testAmbiguousType(string)) return STYLE_PLAIN;
			return quotingType === QUOTING_TYPE_DOUBLE ? STYLE_DOUBLE : STYLE_SINGLE;
		}
		if (indentPerLevel > 9 && needIndentIndicator(string)) return STYLE_DOUBLE;
		if (!forceQuotes) return hasFoldableLine ? STYLE_FOLDED : STYLE_LITERAL;
		return quotingType === QUOTING_TYPE_DOUBLE ? STYLE_DOUBLE : STYLE_SINGLE;
	}
	function writeScalar(state, string, level, iskey, inblock) {
		state.dump = (function() {
			if (string.length === 0) return state.quotingType === QUOTING_TYPE_DOUBLE ? "\"\"" : "''";
			if (!state.noCompatMode) {
				if (DEPRECATED_BOOLEANS_SYNTAX.indexOf(string) !== -1 || DEPRECATED_BASE60_SYNTAX.test(string)) return state.quotingType === QUOTING_TYPE_DOUBLE ? "\"" + string + "\"" : "'" + string + "'";
			}
			const indent = state.indent * Math.max(1, level);
			const lineWidth = state.lineWidth === -1 ? -1 : Math.max(Math.min(state.lineWidth, 40), state.lineWidth - indent);
			const singleLineOnly = iskey || state.flowLevel > -1 && level >= state.flowLevel;
			function testAmbiguity(string2) {
				return testImplicitResolving(state, string2);
			}
			switch (chooseScalarStyle(string, singleLineOnly, state.indent, lineWidth, testAmbiguity, state.quotingType, state.forceQuotes && !iskey, inblock)) {
				case STYLE_PLAIN: return string;
				case STYLE_SINGLE: return "'" + string.replace(/'/g, "''") + "'";
				case STYLE_LITERAL: return "|" + blockHeader(string, state.indent) + dropEndingNewline(indentString(string, indent));
				case STYLE_FOLDED: return ">" + blockHeader(string, state.indent) + dropEndingNewline(indentString(foldString(string, lineWidth), indent));
				case STYLE_DOUBLE: return "\"" + escapeString(string) + "\"";
				default: throw new YAMLException2("impossible error: invalid scalar style");
			}
		})();
	}
	function blockHeader(string, indentPerLevel) {
		const indentIndicator = needIndentIndicator(string) ? String(indentPerLevel) : "";
		const clip = string[string.length - 1] === "\n";
		return indentIndicator + (clip && (string[string.length - 2] === "\n" || string === "\n") ? "+" : clip ? "" : "-") + "\n";
	}
	function dropEndingNewline(string) {
		return string[string.length - 1] === "\n" ? string.slice(0, -1) : string;
	}
	function foldString(string, width) {
		const lineRe = /(\n+)([^\n]*)/g;
		let result = (function() {
			let nextLF = string.indexOf("\n");
			nextLF = nextLF !== -1 ? nextLF : string.length;
			lineRe.lastIndex = nextLF;
			return foldLine(string.slice(0, nextLF), width);
		})();
		let prevMoreIndented = string[0] === "\n" || string[0] === " ";
		let moreIndented;
		let match;
		while (match = lineRe.exec(string)) {
			const prefix = match[1];
			const line = match[2];
			moreIndented = line[0] === " ";
			result += prefix + (!prevMoreIndented && !moreIndented && line !== "" ? "\n" : "") + foldLine(line, width);
			prevMoreIndented = moreIndented;
		}
		return result;
	}
	function foldLine(line, width) {
		if (line === "" || line[0] === " ") return line;
		const breakRe = / [^ ]/g;
		let match;
		let start = 0;
		let end;
		let curr = 0;
		let next = 0;
		let result = "";
		while (match = breakRe.exec(line)) {
			next = match.index;
			if (next - start > width) {
				end = curr > start ? curr : next;
				result += "\n" + line.slice(start, end);
				start = end + 1;
			}
			curr = next;
		}
		result += "\n";
		if (line.length - start > width && curr > start) result += line.slice(start, curr) + "\n" + line.slice(curr + 1);
		else result += line.slice(start);
		return result.slice(1);
	}
	function escapeString(string) {
		let result = "";
		let char = 0;
		for (let i = 0; i < string.length; char >= 65536 ? i += 2 : i++) {
			char = codePointAt(string, i);
			const escapeSeq = ESCAPE_SEQUENCES[char];
			if (!escapeSeq && isPrintable(char)) {
				result += string[i];
				if (char >= 65536) result += string[i + 1];
			} else result += escapeSeq || encodeHex(char);
		}
		return result;
	}
	function writeFlowSequence(state, level, object) {
		let _result = "";
		const _tag = state.tag;
		for (let index = 0, length = object.length; index < length; index += 1) {
			let value = object[index];
			if (state.replacer) value = state.replacer.call(object, String(index), value);
			if (writeNode(state, level, value, false, false) || typeof value === "undefined" && writeNode(state, level, null, false, false)) {
				if (_result !== "") _result += "," + (!state.condenseFlow ? " " : "");
				_result += state.dump;
			}
		}
		state.tag = _tag;
		state.dump = "[" + _result + "]";
	}
	function writeBlockSequence(state, level, object, compact) {
		let _result = "";
		const _tag = state.tag;
		for (let index = 0, length = object.length; index < length; index += 1) {
			let value = object[index];
			if (state.replacer) value = state.replacer.call(object, String(index), value);
			if (writeNode(state, level + 1, value, true, true, false, true) || typeof value === "undefined" && writeNode(state, level + 1, null, true, true, false, true)) {
				if (!compact || _result !== "") _result += generateNextLine(state, level);
				if (state.dump && CHAR_LINE_FEED === state.dump.charCodeAt(0)) _result += "-";
				else _result += "- ";
				_result += state.dump;
			}
		}
		state.tag = _tag;
		state.dump = _result || "[]";
	}
	function writeFlowMapping(state, level, object) {
		let _result = "";
		const _tag = state.tag;
		const objectKeyList = Object.keys(object);
		for (let index = 0, length = objectKeyList.length; index < length; index += 1) {
			let pairBuffer = "";
			if (_result !== "") pairBuffer += ", ";
			if (state.condenseFlow) pairBuffer += "\"";
			const objectKey = objectKeyList[index];
			let objectValue = object[objectKey];
			if (state.replacer) objectValue = state.replacer.call(object, objectKey, objectValue);
			if (!writeNode(state, level, objectKey, false, false)) continue;
			if (state.dump.length > 1024) pairBuffer += "? ";
			pairBuffer += state.dump + (state.condenseFlow ? "\"" : "") + ":" + (state.condenseFlow ? "" : " ");
			if (!writeNode(state, level, objectValue, false, false)) continue;
			pairBuffer += state.dump;
			_result += pairBuffer;
		}
		state.tag = _tag;
		state.dump = "{" + _result + "}";
	}
	function writeBlockMapping(state, level, object, compact) {
		let _result = "";
		const _tag = state.tag;
		const objectKeyList = Object.keys(object);
		if (state.sortKeys === true) objectKeyList.sort();
		else if (typeof state.sortKeys === "function") objectKeyList.sort(state.sortKeys);
		else if (state.sortKeys) throw new YAMLException2("sortKeys must be a boolean or a function");
		for (let index = 0, length = objectKeyList.length; index < length; index += 1) {
			let pairBuffer = "";
			if (!compact || _result !== "") pairBuffer += generateNextLine(state, level);
			const objectKey = objectKeyList[index];
			let objectValue = object[objectKey];
			if (state.replacer) objectValue = state.replacer.call(object, objectKey, objectValue);
			if (!writeNode(state, level + 1, objectKey, true, true, true)) continue;
			const explicitPair = state.tag !== null && state.tag !== "?" || state.dump && state.dump.length > 1024;
			if (explicitPair) {
				if (state.dump && CHAR_LINE_FEED === state.dump.charCodeAt(0)) pairBuffer += "?";
				else pairBuffer += "? ";
			}
			pairBuffer += state.dump;
			if (explicitPair) pairBuffer += generateNextLine(state, level);
			if (!writeNode(state, level + 1, objectValue, true, explicitPair)) continue;
			if (state.dump && CHAR_LINE_FEED === state.dump.charCodeAt(0)) pairBuffer += ":";
			else pairBuffer += ": ";
			pairBuffer += state.dump;
			_result += pairBuffer;
		}
		state.tag = _tag;
		state.dump = _result || "{}";
	}
	function detectType(state, object, explicit) {
		const typeList = explicit ? state.explicitTypes : state.implicitTypes;
		for (let index = 0, length = typeList.length; index < length; index += 1) {
			const type2 = typeList[index];
			if ((type2.instanceOf || type2.predicate) && (!type2.instanceOf || typeof object === "object" && object instanceof type2.instanceOf) && (!type2.predicate || type2.predicate(object))) {
				if (explicit) {
					if (type2.multi && type2.representName) state.tag = type2.representName(object);
					else state.tag = type2.tag;
				} else state.tag = "?";
				if (type2.represent) {
					const style = state.styleMap[type2.tag] || type2.defaultStyle;
					let _result;
					if (_toString.call(type2.represent) === "[object Function]") _result = type2.represent(object, style);
					else if (_hasOwnProperty.call(type2.represent, style)) _result = type2.represent[style](object, style);
					else throw new YAMLException2("!<" + type2.tag + "> tag resolver accepts not \"" + style + "\" style");
					state.dump = _result;
				}
				return true;
			}
		}
		return false;
	}
	function writeNode(state, level, object, block, compact, iskey, isblockseq) {
		state.tag = null;
		state.dump = object;
		if (!detectType(state, object, false)) detectType(state, object, true);
		const type2 = _toString.call(state.dump);
		const inblock = block;
		if (block) block = state.flowLevel < 0 || state.flowLevel > level;
		const objectOrArray = type2 === "[object Object]" || type2 === "[object Array]";
		let duplicateIndex;
		let duplicate;
		if (objectOrArray) {
			duplicateIndex = state.duplicates.indexOf(object);
			duplicate = duplicateIndex !== -1;
		}
		if (state.tag !== null && state.tag !== "?" || duplicate || state.indent !== 2 && level > 0) compact = false;
		if (duplicate && state.usedDuplicates[duplicateIndex]) state.dump = "*ref_" + duplicateIndex;
		else {
			if (objectOrArray && duplicate && !state.usedDuplicates[duplicateIndex]) state.usedDuplicates[duplicateIndex] = true;
			if (type2 === "[object Object]") {
				if (block && Object.keys(state.dump).length !== 0) {
					writeBlockMapping(state, level, state.dump, compact);
					if (duplicate) state.dump = "&ref_" + duplicateIndex + state.dump;
				} else {
					writeFlowMapping(state, level, state.dump);
					if (duplicate) state.dump = "&ref_" + duplicateIndex + " " + state.dump;
				}
			} else if (type2 === "[object Array]") {
				if (block && state.dump.length !== 0) {
					if (state.noArrayIndent && !isblockseq && level > 0) writeBlockSequence(state, level - 1, state.dump, compact);
					else writeBlockSequence(state, level, state.dump, compact);
					if (duplicate) state.dump = "&ref_" + duplicateIndex + state.dump;
				} else {
					writeFlowSequence(state, level, state.dump);
					if (duplicate) state.dump = "&ref_" + duplicateIndex + " " + state.dump;
				}
			} else if (type2 === "[object String]") {
				if (state.tag !== "?") writeScalar(state, state.dump, level, iskey, inblock);
			} else if (type2 === "[object Undefined]") return false;
			else {
				if (state.skipInvalid) return false;
				throw new YAMLException2("unacceptable kind of an object to dump " + type2);
			}
			if (state.tag !== null && state.tag !== "?") {
				let tagStr = encodeURI(state.tag[0] === "!" ? state.tag.slice(1) : state.tag).replace(/!/g, "%21");
				if (state.tag[0] === "!") tagStr = "!" + tagStr;
				else if (tagStr.slice(0, 18) === "tag:yaml.org,2002:") tagStr = "!!" + tagStr.slice(18);
				else tagStr = "!<" + tagStr + ">";
				state.dump = tagStr + " " + state.dump;
			}
		}
		return true;
	}
	function getDuplicateReferences(object, state) {
		const objects = [];
		const duplicatesIndexes = [];
		inspectNode(object, objects, duplicatesIndexes);
		const length = duplicatesIndexes.length;
		for (let index = 0; index < length; index += 1) state.duplicates.push(objects[duplicatesIndexes[index]]);
		state.usedDuplicates = new Array(length);
	}
	function inspectNode(object, objects, duplicatesIndexes) {
		if (object !== null && typeof object === "object") {
			const index = objects.indexOf(object);
			if (index !== -1) {
				if (duplicatesIndexes.indexOf(index) === -1) duplicatesIndexes.push(index);
			} else {
				objects.push(object);
				if (Array.isArray(object)) for (let i = 0, length = object.length; i < length; i += 1) inspectNode(object[i], objects, duplicatesIndexes);
				else {
					const objectKeyList = Object.keys(object);
					for (let i = 0, length = objectKeyList.length; i < length; i += 1) inspectNode(object[objectKeyList[i]], objects, duplicatesIndexes);
				}
			}
		}
	}
	function dump2(input, options) {
		options = options || {};
		const state = new State(options);
		if (!state.noRefs) getDuplicateReferences(input, state);
		let value = input;
		if (state.replacer) value = state.replacer.call({ "": value }, "", value);
		if (writeNode(state, 0, value, true, true)) return state.dump + "\n";
		return "";
	}
	dumper.dump = dump2;
	return dumper;
}
function requireJsYaml() {
	if (hasRequiredJsYaml) return jsYaml;
	hasRequiredJsYaml = 1;
	const loader2 = requireLoader();
	const dumper2 = requireDumper();
	function renamed(from, to) {
		return function() {
			throw new Error("Function yaml." + from + " is removed in js-yaml 4. Use yaml." + to + " instead, which is now safe by default.");
		};
	}
	jsYaml.Type = requireType();
	jsYaml.Schema = requireSchema();
	jsYaml.FAILSAFE_SCHEMA = requireFailsafe();
	jsYaml.JSON_SCHEMA = requireJson();
	jsYaml.CORE_SCHEMA = requireCore();
	jsYaml.DEFAULT_SCHEMA = require_default();
	jsYaml.load = loader2.load;
	jsYaml.loadAll = loader2.loadAll;
	jsYaml.dump = dumper2.dump;
	jsYaml.YAMLException = requireException();
	jsYaml.types = {
		binary: requireBinary(),
		float: requireFloat(),
		map: requireMap(),
		null: require_null(),
		pairs: requirePairs(),
		set: requireSet(),
		timestamp: requireTimestamp(),
		bool: requireBool(),
		int: requireInt(),
		merge: requireMerge(),
		omap: requireOmap(),
		seq: requireSeq(),
		str: requireStr()
	};
	jsYaml.safeLoad = renamed("safeLoad", "load");
	jsYaml.safeLoadAll = renamed("safeLoadAll", "loadAll");
	jsYaml.safeDump = renamed("safeDump", "dump");
	return jsYaml;
}
var jsYaml, loader, common, hasRequiredCommon, exception, hasRequiredException, snippet, hasRequiredSnippet, type, hasRequiredType, schema, hasRequiredSchema, str, hasRequiredStr, seq, hasRequiredSeq, map, hasRequiredMap, failsafe, hasRequiredFailsafe, _null, hasRequired_null, bool, hasRequiredBool, int, hasRequiredInt, float, hasRequiredFloat, json, hasRequiredJson, core, hasRequiredCore, timestamp, hasRequiredTimestamp, merge, hasRequiredMerge, binary, hasRequiredBinary, omap, hasRequiredOmap, pairs, hasRequiredPairs, set, hasRequiredSet, _default, hasRequired_default, hasRequiredLoader, dumper, hasRequiredDumper, hasRequiredJsYaml, yaml, Type, Schema, FAILSAFE_SCHEMA, JSON_SCHEMA, CORE_SCHEMA, DEFAULT_SCHEMA, load, loadAll, dump, YAMLException, types, safeLoad, safeLoadAll, safeDump;
var init_js_yaml = __esmMin((() => {
	jsYaml = {};
	loader = {};
	common = {};
	dumper = {};
	yaml = /* @__PURE__ */ getDefaultExportFromCjs(requireJsYaml());
	({Type, Schema, FAILSAFE_SCHEMA, JSON_SCHEMA, CORE_SCHEMA, DEFAULT_SCHEMA, load, loadAll, dump, YAMLException, types, safeLoad, safeLoadAll, safeDump} = yaml);
}));
// ../../base/src/import/markdown/syntax/front-matter.ts
/** Null if the page has no front matter, or none that can be read. */
function parseFrontMatter(page) {
	const text = frontOf(page);
	const entries = text === null ? null : parseEntries(text.replace(/^---.*\n|(?:---|\.\.\.)[ \t\r]*\n?$/g, ""));
	if (text === null || entries === null) return null;
	const version = entries.get("aimap");
	const unread = unreadLines(text);
	if (typeof version === "number") {
		const exact = (key) => textOrNull(entries.get(key));
		return {
			text,
			title: exact("title"),
			description: exact("description"),
			base: null,
			unread,
			literal: version
		};
	}
	const trimmed = (...keys) => keys.map((key) => textOrNull(entries.get(key))?.trim()).find(Boolean) ?? null;
	return {
		text,
		title: trimmed("title"),
		description: trimmed(...DESCRIPTION_KEYS),
		base: trimmed(...BASE_KEYS),
		unread,
		literal: null
	};
}
/** The lines from the first dashes to the next dashes or dots; null if the page does not begin with any. */
function frontOf(page) {
	const [opening] = OPENING.exec(page) ?? [];
	for (let at = opening?.length ?? -1; at > 0 && at < Math.min(page.length, MAX_LENGTH);) {
		CLOSING.lastIndex = at;
		const [closing] = CLOSING.exec(page) ?? [];
		if (closing !== void 0) return page.slice(0, at + closing.length);
		at = page.indexOf("\n", at) + 1;
	}
	return null;
}
/** Line breaks in the text. */
function lineCount(text) {
	return text.split("\n").length - 1;
}
function parseEntries(yaml) {
	try {
		const value = load(yaml);
		return typeof value === "object" && value !== null && !Array.isArray(value) ? new Map(Object.entries(value)) : null;
	} catch {
		return null;
	}
}
function textOrNull(value) {
	return typeof value === "string" ? value : null;
}
/** Lines of keys that are not read, with the lines indented below them. */
function unreadLines(front) {
	let isRead = true;
	return front.split("\n").flatMap((line, index) => {
		const [key] = /^[\w-]+(?=\s*:)/.exec(line) ?? [];
		if (/^(?:---|\.\.\.)\s*$/.test(line)) isRead = true;
		else if (key !== void 0) isRead = READ_KEYS.has(key);
		return isRead ? [] : [index + 1];
	});
}
var DESCRIPTION_KEYS, BASE_KEYS, READ_KEYS, MAX_LENGTH, OPENING, CLOSING;
var init_front_matter = __esmMin((() => {
	init_js_yaml();
	DESCRIPTION_KEYS = [
		"description",
		"subtitle",
		"summary"
	];
	BASE_KEYS = [
		"base",
		"repository",
		"repo"
	];
	READ_KEYS = /* @__PURE__ */ new Set([
		"title",
		"aimap",
		...DESCRIPTION_KEYS,
		...BASE_KEYS
	]);
	MAX_LENGTH = 1e5;
	OPENING = /^---[ \t]*\r?\n/;
	CLOSING = /^(?:---|\.\.\.)[ \t]*\r?(?:\n|$)/my;
})), TooDeep;
var init_too_deep = __esmMin((() => {
	TooDeep = class extends Error {
		line;
		/** @param line where it is nested too deeply */
		constructor(line) {
			super(`nested deeper than 100 levels`);
			this.line = line;
		}
	};
}));
// ../../base/src/import/markdown/syntax/limits.ts
/** What `parse` returns, or the problem of a page that is nested too deeply. */
function withinLimits(parse, file) {
	try {
		const blocks = parse();
		const line = lineDeeperThan(200, blocks);
		return line === null ? blocks : tooDeep(file, line);
	} catch (error) {
		if (error instanceof TooDeep) return tooDeep(file, error.line);
		throw error;
	}
}
function tooDeep(file, line) {
	return {
		file,
		at: line,
		rule: "not-read",
		message: `is nested deeper than 100 levels`
	};
}
/** The line of a node more than `limit` levels down; null if there is none. Does not recurse. */
function lineDeeperThan(limit, blocks) {
	let level = blocks;
	for (let depth = 0; level.length > 0; depth += 1) {
		if (depth > limit) return level[0]?.position?.start.line ?? 1;
		level = level.flatMap((node) => "children" in node ? node.children : []);
	}
	return null;
}
var init_limits = __esmMin((() => {
	init_too_deep();
}));
// ../../base/node_modules/mdurl/lib/decode.mjs
function getDecodeCache(exclude) {
	let cache = decodeCache[exclude];
	if (cache) return cache;
	cache = decodeCache[exclude] = [];
	for (let i = 0; i < 128; i++) {
		const ch = String.fromCharCode(i);
		cache.push(ch);
	}
	for (let i = 0; i < exclude.length; i++) {
		const ch = exclude.charCodeAt(i);
		cache[ch] = "%" + ("0" + ch.toString(16).toUpperCase()).slice(-2);
	}
	return cache;
}
function decode(string, exclude) {
	if (typeof exclude !== "string") exclude = decode.defaultChars;
	const cache = getDecodeCache(exclude);
	return string.replace(/(%[a-f0-9]{2})+/gi, function(seq) {
		let result = "";
		for (let i = 0, l = seq.length; i < l; i += 3) {
			const b1 = parseInt(seq.slice(i + 1, i + 3), 16);
			if (b1 < 128) {
				result += cache[b1];
				continue;
			}
			if ((b1 & 224) === 192 && i + 3 < l) {
				const b2 = parseInt(seq.slice(i + 4, i + 6), 16);
				if ((b2 & 192) === 128) {
					const chr = b1 << 6 & 1984 | b2 & 63;
					if (chr < 128) result += "��";
					else result += String.fromCharCode(chr);
					i += 3;
					continue;
				}
			}
			if ((b1 & 240) === 224 && i + 6 < l) {
				const b2 = parseInt(seq.slice(i + 4, i + 6), 16);
				const b3 = parseInt(seq.slice(i + 7, i + 9), 16);
				if ((b2 & 192) === 128 && (b3 & 192) === 128) {
					const chr = b1 << 12 & 61440 | b2 << 6 & 4032 | b3 & 63;
					if (chr < 2048 || chr >= 55296 && chr <= 57343) result += "���";
					else result += String.fromCharCode(chr);
					i += 6;
					continue;
				}
			}
			if ((b1 & 248) === 240 && i + 9 < l) {
				const b2 = parseInt(seq.slice(i + 4, i + 6), 16);
				const b3 = parseInt(seq.slice(i + 7, i + 9), 16);
				const b4 = parseInt(seq.slice(i + 10, i + 12), 16);
				if ((b2 & 192) === 128 && (b3 & 192) === 128 && (b4 & 192) === 128) {
					let chr = b1 << 18 & 1835008 | b2 << 12 & 258048 | b3 << 6 & 4032 | b4 & 63;
					if (chr < 65536 || chr > 1114111) result += "����";
					else {
						chr -= 65536;
						result += String.fromCharCode(55296 + (chr >> 10), 56320 + (chr & 1023));
					}
					i += 9;
					continue;
				}
			}
			result += "�";
		}
		return result;
	});
}
var decodeCache;
var init_decode$1 = __esmMin((() => {
	decodeCache = {};
	decode.defaultChars = ";/?:@&=+$,#";
	decode.componentChars = "";
}));
// ../../base/node_modules/mdurl/lib/encode.mjs
function getEncodeCache(exclude) {
	let cache = encodeCache[exclude];
	if (cache) return cache;
	cache = encodeCache[exclude] = [];
	for (let i = 0; i < 128; i++) {
		const ch = String.fromCharCode(i);
		if (/^[0-9a-z]$/i.test(ch)) cache.push(ch);
		else cache.push("%" + ("0" + i.toString(16).toUpperCase()).slice(-2));
	}
	for (let i = 0; i < exclude.length; i++) cache[exclude.charCodeAt(i)] = exclude[i];
	return cache;
}
function encode(string, exclude, keepEscaped) {
	if (typeof exclude !== "string") {
		keepEscaped = exclude;
		exclude = encode.defaultChars;
	}
	if (typeof keepEscaped === "undefined") keepEscaped = true;
	const cache = getEncodeCache(exclude);
	let result = "";
	for (let i = 0, l = string.length; i < l; i++) {
		const code = string.charCodeAt(i);
		if (keepEscaped && code === 37 && i + 2 < l) {
			if (/^[0-9a-f]{2}$/i.test(string.slice(i + 1, i + 3))) {
				result += string.slice(i, i + 3);
				i += 2;
				continue;
			}
		}
		if (code < 128) {
			result += cache[code];
			continue;
		}
		if (code >= 55296 && code <= 57343) {
			if (code >= 55296 && code <= 56319 && i + 1 < l) {
				const nextCode = string.charCodeAt(i + 1);
				if (nextCode >= 56320 && nextCode <= 57343) {
					result += encodeURIComponent(string[i] + string[i + 1]);
					i++;
					continue;
				}
			}
			result += "%EF%BF%BD";
			continue;
		}
		result += encodeURIComponent(string[i]);
	}
	return result;
}
var encodeCache;
var init_encode = __esmMin((() => {
	encodeCache = {};
	encode.defaultChars = ";/?:@&=+$,-_.!~*'()#";
	encode.componentChars = "-_.!~*'()";
}));
// ../../base/node_modules/mdurl/lib/format.mjs
function format(url) {
	let result = "";
	result += url.protocol || "";
	result += url.slashes ? "//" : "";
	result += url.auth ? url.auth + "@" : "";
	if (url.hostname && url.hostname.indexOf(":") !== -1) result += "[" + url.hostname + "]";
	else result += url.hostname || "";
	result += url.port ? ":" + url.port : "";
	result += url.pathname || "";
	result += url.search || "";
	result += url.hash || "";
	return result;
}
var init_format = __esmMin((() => {}));
// ../../base/node_modules/mdurl/lib/parse.mjs
function Url() {
	this.protocol = null;
	this.slashes = null;
	this.auth = null;
	this.port = null;
	this.hostname = null;
	this.hash = null;
	this.search = null;
	this.pathname = null;
}
function urlParse(url, slashesDenoteHost) {
	if (url && url instanceof Url) return url;
	const u = new Url();
	u.parse(url, slashesDenoteHost);
	return u;
}
var protocolPattern, portPattern, simplePathPattern, unwise, autoEscape, nonHostChars, hostEndingChars, hostnameMaxLen, hostnamePartPattern, hostnamePartStart, hostlessProtocol, slashedProtocol;
var init_parse = __esmMin((() => {
	protocolPattern = /^([a-z0-9.+-]+:)/i;
	portPattern = /:[0-9]*$/;
	simplePathPattern = /^(\/\/?(?!\/)[^\?\s]*)(\?[^\s]*)?$/;
	unwise = [
		"{",
		"}",
		"|",
		"\\",
		"^",
		"`"
	].concat([
		"<",
		">",
		"\"",
		"`",
		" ",
		"\r",
		"\n",
		"	"
	]);
	autoEscape = ["'"].concat(unwise);
	nonHostChars = [
		"%",
		"/",
		"?",
		";",
		"#"
	].concat(autoEscape);
	hostEndingChars = [
		"/",
		"?",
		"#"
	];
	hostnameMaxLen = 255;
	hostnamePartPattern = /^[+a-z0-9A-Z_-]{0,63}$/;
	hostnamePartStart = /^([+a-z0-9A-Z_-]{0,63})(.*)$/;
	hostlessProtocol = {
		javascript: true,
		"javascript:": true
	};
	slashedProtocol = {
		http: true,
		https: true,
		ftp: true,
		gopher: true,
		file: true,
		"http:": true,
		"https:": true,
		"ftp:": true,
		"gopher:": true,
		"file:": true
	};
	Url.prototype.parse = function(url, slashesDenoteHost) {
		let lowerProto, hec, slashes;
		let rest = url;
		rest = rest.trim();
		if (!slashesDenoteHost && url.split("#").length === 1) {
			const simplePath = simplePathPattern.exec(rest);
			if (simplePath) {
				this.pathname = simplePath[1];
				if (simplePath[2]) this.search = simplePath[2];
				return this;
			}
		}
		let proto = protocolPattern.exec(rest);
		if (proto) {
			proto = proto[0];
			lowerProto = proto.toLowerCase();
			this.protocol = proto;
			rest = rest.substr(proto.length);
		}
		if (slashesDenoteHost || proto || rest.match(/^\/\/[^@\/]+@[^@\/]+/)) {
			slashes = rest.substr(0, 2) === "//";
			if (slashes && !(proto && hostlessProtocol[proto])) {
				rest = rest.substr(2);
				this.slashes = true;
			}
		}
		if (!hostlessProtocol[proto] && (slashes || proto && !slashedProtocol[proto])) {
			let hostEnd = -1;
			for (let i = 0; i < hostEndingChars.length; i++) {
				hec = rest.indexOf(hostEndingChars[i]);
				if (hec !== -1 && (hostEnd === -1 || hec < hostEnd)) hostEnd = hec;
			}
			let auth, atSign;
			if (hostEnd === -1) atSign = rest.lastIndexOf("@");
			else atSign = rest.lastIndexOf("@", hostEnd);
			if (atSign !== -1) {
				auth = rest.slice(0, atSign);
				rest = rest.slice(atSign + 1);
				this.auth = auth;
			}
			hostEnd = -1;
			for (let i = 0; i < nonHostChars.length; i++) {
				hec = rest.indexOf(nonHostChars[i]);
				if (hec !== -1 && (hostEnd === -1 || hec < hostEnd)) hostEnd = hec;
			}
			if (hostEnd === -1) hostEnd = rest.length;
			if (rest[hostEnd - 1] === ":") hostEnd--;
			const host = rest.slice(0, hostEnd);
			rest = rest.slice(hostEnd);
			this.parseHost(host);
			this.hostname = this.hostname || "";
			const ipv6Hostname = this.hostname[0] === "[" && this.hostname[this.hostname.length - 1] === "]";
			if (!ipv6Hostname) {
				const hostparts = this.hostname.split(/\./);
				for (let i = 0, l = hostparts.length; i < l; i++) {
					const part = hostparts[i];
					if (!part) continue;
					if (!part.match(hostnamePartPattern)) {
						let newpart = "";
						for (let j = 0, k = part.length; j < k; j++) if (part.charCodeAt(j) > 127) newpart += "x";
						else newpart += part[j];
						if (!newpart.match(hostnamePartPattern)) {
							const validParts = hostparts.slice(0, i);
							const notHost = hostparts.slice(i + 1);
							const bit = part.match(hostnamePartStart);
							if (bit) {
								validParts.push(bit[1]);
								notHost.unshift(bit[2]);
							}
							if (notHost.length) rest = notHost.join(".") + rest;
							this.hostname = validParts.join(".");
							break;
						}
					}
				}
			}
			if (this.hostname.length > hostnameMaxLen) this.hostname = "";
			if (ipv6Hostname) this.hostname = this.hostname.substr(1, this.hostname.length - 2);
		}
		const hash = rest.indexOf("#");
		if (hash !== -1) {
			this.hash = rest.substr(hash);
			rest = rest.slice(0, hash);
		}
		const qm = rest.indexOf("?");
		if (qm !== -1) {
			this.search = rest.substr(qm);
			rest = rest.slice(0, qm);
		}
		if (rest) this.pathname = rest;
		if (slashedProtocol[lowerProto] && this.hostname && !this.pathname) this.pathname = "";
		return this;
	};
	Url.prototype.parseHost = function(host) {
		let port = portPattern.exec(host);
		if (port) {
			port = port[0];
			if (port !== ":") this.port = port.substr(1);
			host = host.substr(0, host.length - port.length);
		}
		if (host) this.hostname = host;
	};
}));
// ../../base/node_modules/mdurl/index.mjs
var mdurl_exports = /* @__PURE__ */ __exportAll$1({
	decode: () => decode,
	encode: () => encode,
	format: () => format,
	parse: () => urlParse
});
var init_mdurl = __esmMin((() => {
	init_decode$1();
	init_encode();
	init_format();
	init_parse();
}));
// ../../base/node_modules/uc.micro/build/index.mjs
var build_exports = /* @__PURE__ */ __exportAll$1({
	Any: () => Any,
	Cc: () => Cc,
	Cf: () => Cf,
	P: () => P,
	S: () => S,
	Z: () => Z
});
var Any, Cc, Cf, P, S, Z;
var init_build$1 = __esmMin((() => {
	Any = /[\0-\uD7FF\uE000-\uFFFF]|[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
	Cc = /[\0-\x1F\x7F-\x9F]/;
	Cf = /[\xAD\u0600-\u0605\u061C\u06DD\u070F\u0890\u0891\u08E2\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB]|\uD804[\uDCBD\uDCCD]|\uD80D[\uDC30-\uDC3F]|\uD82F[\uDCA0-\uDCA3]|\uD834[\uDD73-\uDD7A]|\uDB40[\uDC01\uDC20-\uDC7F]/;
	P = /[!-#%-\*,-\/:;\?@\[-\]_\{\}\xA1\xA7\xAB\xB6\xB7\xBB\xBF\u037E\u0387\u055A-\u055F\u0589\u058A\u05BE\u05C0\u05C3\u05C6\u05F3\u05F4\u0609\u060A\u060C\u060D\u061B\u061D-\u061F\u066A-\u066D\u06D4\u0700-\u070D\u07F7-\u07F9\u0830-\u083E\u085E\u0964\u0965\u0970\u09FD\u0A76\u0AF0\u0C77\u0C84\u0DF4\u0E4F\u0E5A\u0E5B\u0F04-\u0F12\u0F14\u0F3A-\u0F3D\u0F85\u0FD0-\u0FD4\u0FD9\u0FDA\u104A-\u104F\u10FB\u1360-\u1368\u1400\u166E\u169B\u169C\u16EB-\u16ED\u1735\u1736\u17D4-\u17D6\u17D8-\u17DA\u1800-\u180A\u1944\u1945\u1A1E\u1A1F\u1AA0-\u1AA6\u1AA8-\u1AAD\u1B4E\u1B4F\u1B5A-\u1B60\u1B7D-\u1B7F\u1BFC-\u1BFF\u1C3B-\u1C3F\u1C7E\u1C7F\u1CC0-\u1CC7\u1CD3\u2010-\u2027\u2030-\u2043\u2045-\u2051\u2053-\u205E\u207D\u207E\u208D\u208E\u2308-\u230B\u2329\u232A\u2768-\u2775\u27C5\u27C6\u27E6-\u27EF\u2983-\u2998\u29D8-\u29DB\u29FC\u29FD\u2CF9-\u2CFC\u2CFE\u2CFF\u2D70\u2E00-\u2E2E\u2E30-\u2E4F\u2E52-\u2E5D\u3001-\u3003\u3008-\u3011\u3014-\u301F\u3030\u303D\u30A0\u30FB\uA4FE\uA4FF\uA60D-\uA60F\uA673\uA67E\uA6F2-\uA6F7\uA874-\uA877\uA8CE\uA8CF\uA8F8-\uA8FA\uA8FC\uA92E\uA92F\uA95F\uA9C1-\uA9CD\uA9DE\uA9DF\uAA5C-\uAA5F\uAADE\uAADF\uAAF0\uAAF1\uABEB\uFD3E\uFD3F\uFE10-\uFE19\uFE30-\uFE52\uFE54-\uFE61\uFE63\uFE68\uFE6A\uFE6B\uFF01-\uFF03\uFF05-\uFF0A\uFF0C-\uFF0F\uFF1A\uFF1B\uFF1F\uFF20\uFF3B-\uFF3D\uFF3F\uFF5B\uFF5D\uFF5F-\uFF65]|\uD800[\uDD00-\uDD02\uDF9F\uDFD0]|\uD801\uDD6F|\uD802[\uDC57\uDD1F\uDD3F\uDE50-\uDE58\uDE7F\uDEF0-\uDEF6\uDF39-\uDF3F\uDF99-\uDF9C]|\uD803[\uDD6E\uDEAD\uDED0\uDF55-\uDF59\uDF86-\uDF89]|\uD804[\uDC47-\uDC4D\uDCBB\uDCBC\uDCBE-\uDCC1\uDD40-\uDD43\uDD74\uDD75\uDDC5-\uDDC8\uDDCD\uDDDB\uDDDD-\uDDDF\uDE38-\uDE3D\uDEA9\uDFD4\uDFD5\uDFD7\uDFD8]|\uD805[\uDC4B-\uDC4F\uDC5A\uDC5B\uDC5D\uDCC6\uDDC1-\uDDD7\uDE41-\uDE43\uDE60-\uDE6C\uDEB9\uDF3C-\uDF3E]|\uD806[\uDC3B\uDD44-\uDD46\uDDE2\uDE3F-\uDE46\uDE9A-\uDE9C\uDE9E-\uDEA2\uDF00-\uDF09\uDFE1]|\uD807[\uDC41-\uDC45\uDC70\uDC71\uDEF7\uDEF8\uDF43-\uDF4F\uDFFF]|\uD809[\uDC70-\uDC74]|\uD80B[\uDFF1\uDFF2]|\uD81A[\uDE6E\uDE6F\uDEF5\uDF37-\uDF3B\uDF44]|\uD81B[\uDD6D-\uDD6F\uDE97-\uDE9A\uDFE2]|\uD82F\uDC9F|\uD836[\uDE87-\uDE8B]|\uD839\uDDFF|\uD83A[\uDD5E\uDD5F]/;
	S = /[\$\+<->\^`\|~\xA2-\xA6\xA8\xA9\xAC\xAE-\xB1\xB4\xB8\xD7\xF7\u02C2-\u02C5\u02D2-\u02DF\u02E5-\u02EB\u02ED\u02EF-\u02FF\u0375\u0384\u0385\u03F6\u0482\u058D-\u058F\u0606-\u0608\u060B\u060E\u060F\u06DE\u06E9\u06FD\u06FE\u07F6\u07FE\u07FF\u0888\u09F2\u09F3\u09FA\u09FB\u0AF1\u0B70\u0BF3-\u0BFA\u0C7F\u0D4F\u0D79\u0E3F\u0F01-\u0F03\u0F13\u0F15-\u0F17\u0F1A-\u0F1F\u0F34\u0F36\u0F38\u0FBE-\u0FC5\u0FC7-\u0FCC\u0FCE\u0FCF\u0FD5-\u0FD8\u109E\u109F\u1390-\u1399\u166D\u17DB\u1940\u19DE-\u19FF\u1B61-\u1B6A\u1B74-\u1B7C\u1FBD\u1FBF-\u1FC1\u1FCD-\u1FCF\u1FDD-\u1FDF\u1FED-\u1FEF\u1FFD\u1FFE\u2044\u2052\u207A-\u207C\u208A-\u208C\u20A0-\u20C1\u2100\u2101\u2103-\u2106\u2108\u2109\u2114\u2116-\u2118\u211E-\u2123\u2125\u2127\u2129\u212E\u213A\u213B\u2140-\u2144\u214A-\u214D\u214F\u218A\u218B\u2190-\u2307\u230C-\u2328\u232B-\u2429\u2440-\u244A\u249C-\u24E9\u2500-\u2767\u2794-\u27C4\u27C7-\u27E5\u27F0-\u2982\u2999-\u29D7\u29DC-\u29FB\u29FE-\u2B73\u2B76-\u2BFF\u2CE5-\u2CEA\u2E50\u2E51\u2E80-\u2E99\u2E9B-\u2EF3\u2F00-\u2FD5\u2FF0-\u2FFF\u3004\u3012\u3013\u3020\u3036\u3037\u303E\u303F\u309B\u309C\u3190\u3191\u3196-\u319F\u31C0-\u31E5\u31EF\u3200-\u321E\u322A-\u3247\u3250\u3260-\u327F\u328A-\u32B0\u32C0-\u33FF\u4DC0-\u4DFF\uA490-\uA4C6\uA700-\uA716\uA720\uA721\uA789\uA78A\uA828-\uA82B\uA836-\uA839\uAA77-\uAA79\uAB5B\uAB6A\uAB6B\uFB29\uFBB2-\uFBD2\uFD40-\uFD4F\uFD90\uFD91\uFDC8-\uFDCF\uFDFC-\uFDFF\uFE62\uFE64-\uFE66\uFE69\uFF04\uFF0B\uFF1C-\uFF1E\uFF3E\uFF40\uFF5C\uFF5E\uFFE0-\uFFE6\uFFE8-\uFFEE\uFFFC\uFFFD]|\uD800[\uDD37-\uDD3F\uDD79-\uDD89\uDD8C-\uDD8E\uDD90-\uDD9C\uDDA0\uDDD0-\uDDFC]|\uD802[\uDC77\uDC78\uDEC8]|\uD803[\uDD8E\uDD8F\uDED1-\uDED8]|\uD805\uDF3F|\uD807[\uDFD5-\uDFF1]|\uD81A[\uDF3C-\uDF3F\uDF45]|\uD82F\uDC9C|\uD833[\uDC00-\uDCEF\uDCFA-\uDCFC\uDD00-\uDEB3\uDEBA-\uDED0\uDEE0-\uDEF0\uDF50-\uDFC3]|\uD834[\uDC00-\uDCF5\uDD00-\uDD26\uDD29-\uDD64\uDD6A-\uDD6C\uDD83\uDD84\uDD8C-\uDDA9\uDDAE-\uDDEA\uDE00-\uDE41\uDE45\uDF00-\uDF56]|\uD835[\uDEC1\uDEDB\uDEFB\uDF15\uDF35\uDF4F\uDF6F\uDF89\uDFA9\uDFC3]|\uD836[\uDC00-\uDDFF\uDE37-\uDE3A\uDE6D-\uDE74\uDE76-\uDE83\uDE85\uDE86]|\uD838[\uDD4F\uDEFF]|\uD83B[\uDCAC\uDCB0\uDD2E\uDEF0\uDEF1]|\uD83C[\uDC00-\uDC2B\uDC30-\uDC93\uDCA0-\uDCAE\uDCB1-\uDCBF\uDCC1-\uDCCF\uDCD1-\uDCF5\uDD0D-\uDDAD\uDDE6-\uDE02\uDE10-\uDE3B\uDE40-\uDE48\uDE50\uDE51\uDE60-\uDE65\uDF00-\uDFFF]|\uD83D[\uDC00-\uDED8\uDEDC-\uDEEC\uDEF0-\uDEFC\uDF00-\uDFD9\uDFE0-\uDFEB\uDFF0]|\uD83E[\uDC00-\uDC0B\uDC10-\uDC47\uDC50-\uDC59\uDC60-\uDC87\uDC90-\uDCAD\uDCB0-\uDCBB\uDCC0\uDCC1\uDCD0-\uDCD8\uDD00-\uDE57\uDE60-\uDE6D\uDE70-\uDE7C\uDE80-\uDE8A\uDE8E-\uDEC6\uDEC8\uDECD-\uDEDC\uDEDF-\uDEEA\uDEEF-\uDEF8\uDF00-\uDF92\uDF94-\uDFEF\uDFFA]/;
	Z = /[ \xA0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/;
}));
// ../../base/node_modules/markdown-it/node_modules/entities/dist/decode-codepoint.js
/**
* True for NUL, UTF-16 surrogates, and values past U+10FFFF.
* @param codePoint Unicode code point to check.
*/
function isInvalidCodePoint(codePoint) {
	return codePoint === 0 || codePoint >= 55296 && codePoint <= 57343 || codePoint > 1114111;
}
/**
* Replace the given code point with U+FFFD if it is NUL (0), a surrogate, or
* outside the valid Unicode range. Code points in the C1 controls range
* (128–159) are remapped to their Windows-1252 equivalents, following the
* HTML spec. All other code points are returned unchanged.
* @param codePoint Unicode code point to convert.
*/
function replaceCodePoint(codePoint) {
	if (isInvalidCodePoint(codePoint)) return 65533;
	if (codePoint >= 128 && codePoint <= 159) return c1[codePoint - 128] || codePoint;
	return codePoint;
}
/**
* Convert the code point of a decoded numeric entity to a string, replacing
* invalid values.
*
* Fast path for plain BMP code points: [1..0x7F] and [0xA0..0xD7FF] pass
* `replaceCodePoint` unchanged (no NUL, C1 remap, surrogate, or out-of-range
* handling) and fit a single charCode. 0xd760 = 0xD800 (the first surrogate)
* - 0xA0.
* @param codePoint Unicode code point to convert.
*/
function codePointToString(codePoint) {
	return codePoint - 1 >>> 0 < 127 || codePoint - 160 >>> 0 < 55136 ? String.fromCharCode(codePoint) : String.fromCodePoint(replaceCodePoint(codePoint));
}
var c1;
var init_decode_codepoint = __esmMin((() => {
	c1 = [
		8364,
		0,
		8218,
		402,
		8222,
		8230,
		8224,
		8225,
		710,
		8240,
		352,
		8249,
		338,
		0,
		381,
		0,
		0,
		8216,
		8217,
		8220,
		8221,
		8226,
		8211,
		8212,
		732,
		8482,
		353,
		8250,
		339,
		0,
		382,
		376
	];
}));
// ../../base/node_modules/markdown-it/node_modules/entities/dist/internal/decode-shared.js
/**
* Decode a dictionary-encoded trie string back into its Uint16Array.
*
* Stream layout (consumed in this order):
*   1. dict1 atoms — `dict1AtomCount` uint16 values, delta+RLE encoded.
*   2. dict2 atoms — `atomCount - dict1AtomCount` values, delta+RLE.
*   3. dict2 ngrams — `ngramCount - (dictSize - dict1AtomCount)` entries,
*      each a pair of slot codes that resolve to earlier slots.
*   4. dict1 ngrams — `dictSize - dict1AtomCount` entries, same shape.
*   5. data — slot codes, each expanding to one or more uint16 values.
*
* Codes use a 91-char base (printable ASCII minus `"`, `$`, `\`):
*   - char1 < dictSize  → 1-char code, slot = char1
*   - char1 ≥ dictSize  → 2-char code, slot = dictSize + (char1 - dictSize)*91 + char2
*
* Slot index → token kind:
*   [0, A)                  dict1 atoms     (1-char codes)
*   [A, dictSize)           dict1 ngrams    (1-char codes)
*   [dictSize, dictSize+D)  dict2 atoms     (2-char codes)
*   [dictSize+D, end)       dict2 ngrams    (2-char codes)
*
* Both atom dicts decode before any ngram, and dict2 ngrams decode before
* dict1 ngrams. So every ngram entry references slots whose contents are
* already filled — no forward references to handle.
*
* This runs on library import. Flat typed arrays store each slot as either
* a plain value (`single`, covering every atom) or a range in a shared
* `pool` (ngrams).
* @param input Packed trie string.
* @param resultLength Expected number of uint16 values in the output.
* @param atomCount Total number of distinct uint16 values in the trie.
* @param dict1AtomCount Atoms in the 1-char range (`A` above).
* @param ngramCount Total number of ngram entries (dict1 + dict2).
* @param dictSize Number of 1-char code slots; the rest of `BASE - dictSize`
*   first-byte values are 2-char codes.
*/
function decodeTrieDict(input, resultLength, atomCount, dict1AtomCount, ngramCount, dictSize) {
	const base = 91;
	const inputLength = input.length;
	const twoCharBias = dictSize * 90;
	let pos = 0;
	/** Read one slot code at `pos` and return its slot index, advancing pos. */
	const readSlotCode = () => {
		const c1 = BASE91_INVERSE[input.charCodeAt(pos++)];
		return c1 < dictSize ? c1 : c1 * base - twoCharBias + BASE91_INVERSE[input.charCodeAt(pos++)];
	};
	const dict2AtomCount = atomCount - dict1AtomCount;
	const slotCount = atomCount + ngramCount;
	const single = new Int32Array(slotCount);
	single.fill(-1, dict1AtomCount, dictSize);
	single.fill(-1, dictSize + dict2AtomCount, slotCount);
	const start = new Int32Array(slotCount);
	const length = new Int32Array(slotCount);
	/**
	* Decode `count` ascending uint16 values from a delta+RLE stream into
	* `single[off..off+count)`.
	*
	*   code < 89   → delta = code
	*   code == 89  → run-length: next char encodes runLength-2; emit `runLength` consecutive +1 values
	*   code == 90, next < 90  → escape: delta = 89 + next * BASE + after-next
	*   code == 90, next == 90 → double-escape: extra char for very large deltas
	* @param count
	* @param off
	*/
	function decodeDelta(count, off) {
		let previous = 0;
		let slot = off;
		const end = off + count;
		while (slot < end) {
			const code = BASE91_INVERSE[input.charCodeAt(pos++)];
			if (code < 89) {
				previous += code;
				single[slot++] = previous;
			} else if (code === 89) {
				let runLength = BASE91_INVERSE[input.charCodeAt(pos++)] + 2;
				while (runLength--) single[slot++] = ++previous;
			} else {
				const next = BASE91_INVERSE[input.charCodeAt(pos++)];
				previous += 89 + (next < 90 ? next * base + BASE91_INVERSE[input.charCodeAt(pos++)] : BASE91_INVERSE[input.charCodeAt(pos++)] * 8281 + BASE91_INVERSE[input.charCodeAt(pos++)] * base + BASE91_INVERSE[input.charCodeAt(pos++)]);
				single[slot++] = previous;
			}
		}
	}
	decodeDelta(dict1AtomCount, 0);
	decodeDelta(dict2AtomCount, dictSize);
	const references = new Int32Array(ngramCount * 2);
	let poolSize = 0;
	let ngramIndex = 0;
	/**
	* Read `count` ngram entries (each = 2 slot-code references) for the slots
	* starting at `startSlot`, recording references and assigning pool ranges.
	* @param count
	* @param startSlot
	*/
	function readNgramReferences(count, startSlot) {
		for (let index = 0; index < count; index++) {
			const slot = startSlot + index;
			const a = readSlotCode();
			const b = readSlotCode();
			references[ngramIndex * 2] = a;
			references[ngramIndex * 2 + 1] = b;
			ngramIndex += 1;
			start[slot] = poolSize;
			const entryLength = (single[a] < 0 ? length[a] : 1) + (single[b] < 0 ? length[b] : 1);
			length[slot] = entryLength;
			poolSize += entryLength;
		}
	}
	readNgramReferences(ngramCount - dictSize + dict1AtomCount, dictSize + dict2AtomCount);
	readNgramReferences(dictSize - dict1AtomCount, dict1AtomCount);
	const pool = new Uint16Array(poolSize);
	let write = 0;
	for (let index = 0; index < ngramIndex; index++) for (let half = 0; half < 2; half++) {
		const source = references[index * 2 + half];
		const value = single[source];
		if (value < 0) {
			let read = start[source];
			const readEnd = read + length[source];
			while (read < readEnd) pool[write++] = pool[read++];
		} else pool[write++] = value;
	}
	const out = new Uint16Array(resultLength);
	let outIndex = 0;
	while (pos < inputLength) {
		let slot = BASE91_INVERSE[input.charCodeAt(pos++)];
		if (slot >= dictSize) slot = slot * base - twoCharBias + BASE91_INVERSE[input.charCodeAt(pos++)];
		const value = single[slot];
		if (value < 0) {
			let read = start[slot];
			const readEnd = read + length[slot];
			while (read < readEnd) out[outIndex++] = pool[read++];
		} else out[outIndex++] = value;
	}
	return out;
}
var BASE91_INVERSE;
var init_decode_shared = __esmMin((() => {
	BASE91_INVERSE = /* #__PURE__ */ (() => {
		const table = /* @__PURE__ */ new Uint8Array(127);
		let code = 0;
		for (let char = 33; char <= 126; char++) if (char !== 34 && char !== 36 && char !== 92) table[char] = code++;
		return table;
	})();
}));
// ../../base/node_modules/markdown-it/node_modules/entities/dist/generated/decode-data-html.js
var htmlDecodeTree;
var init_decode_data_html = __esmMin((() => {
	init_decode_shared();
	htmlDecodeTree = /* #__PURE__ */ decodeTrieDict("!}.&u%}'&}*'~!6*)%&,~!J~!J~%L~y<~!R,~~%Lu~~#GD~~#|)1#%}^%}2%+#.##%##%}&%##%'#%##&%#%#'%#&#%#&#'#%%#&#%##%#)%''%&%#%#'%#%%#%%}%%%#%#&(23#%%#&-%0%('1#(##%#'##+%'*.:1}#%#6-+(%'%%#%%%}#L'2351&('%}&/N'(0(/*-%(%%}#'+&T%7.2}#&%&#%#36/5##%&%%#&#%%#))2%%##%&&'0~!#*+&'%1~!%).'3q?&%'1~!.##%6(~!+%%%(Gw'rT~!E#<nA%#jZ~!H%(~!42##~!*31&~!G%U~#)5~#`3~!J~!Z~%]~%Y~%C~!q~!u~#kz~%#~!6'~!D~!U~!?~#T~!c%~!G#'~%7|~!G~!J~!G&~#pb~(Df}#%}*&}#%##%##%##&#-}&'#'&%#.++}%mI,#,@&(}*%}*'%&##&#%##%}&0}#.},U},%}+%}&%}#%##&}B%(}(%}+%)})%##%#&}&%##%&}<%}>%#%&}*%}(%}9%}/%})%}*%}*%}?&}&%}3%}&*#%})%#%#)}#&#-#+*%E%%'%'#%}#*V##&##I}#&&##%&%#&&Qf%%))w/0+&%#(#.%-''''++++7}>%4'',##1,#%#&%##&#'##&#*#9)%&%}#*}%,#+P(%A&%#'&##wSD',9E00#y#@}(+}&%&>~!#~!X}#*}(&&}(&}(,%}%&#+&}#&}I%#%}%)#(},'%#*}4%%#%}(''}#/##(##),%-##%%)#&}(.}&%#&}%%}*&#%},&&}&%}#%*'#%})%}D&}&%}-&}6&#&}-,%}#%})-(~+`~,=?~I9'9%~!,#%})%})%}@%}?%}(~!?~#<~#pP~#BG~#=1#%K+~#?#~%;)~#A~#mF1~#A'~'X%'~#lR~#N~'N~#r~#m#-~#i'?%#'%~#B%##%,%#~#_%#0%~#]732~,w~2+#:&#%&'0%&>%}#>##F+)#%&&#(+_}4&}-%}(&}@&}O7Fdf0@+/v4}&WU##&/0#&'('B#%}.%}'+#%}#%%&#&%#%##+#&#)#6#'#.},%}c%},%#%##%&#&%#&~#>'*-.%##%##%}#%%}%'~#)D1}#%*&~#_%%'(~#S2%'.}#~#=##*'*-%}&'%'##&&~'E%.#&~#M4}%%##&'%#~#O1##%&#'+~#<B%##%%'%+~#;#@%}#&%#&&%#(~#H1}'%'##&&~#?A}&'~#D#%32}'&&&&~#[}'(#%}'~#;C})&}%%#%~#=&%,3}%'(#%%~#^'#&&)#%'~#Y%-~#d-%'~#^%%&#&&&}#~#b~2t*&'~&(~&@~0%~e~3}%*''0})&}+~!9##-}#%-hD*)1fC#%/&/fB#40~!+#)*4~!+~!K'&:~!/*7~!.#~!H~!L':~%x&~!H#~!*~%1~!I#~!+A~#p'~!F~~#-#~,,(~.Z~!V~%;'B'mq-W~!N~%I%#&&#&}#%},%%}'%}+X#%}#&}(%}'%}<%}#%}%%'}'%}:~![)9@~%>~#UA%-%##&~!C%~!-.9:~!1~!-^2/:a~!y,D*J#-5)/4~%23,~#G~!L1~!0X3`~!2+~!!0-~&E~!W~!o,>Y&]~%cZx_&~#O*9#A#'#+I'%#)~!0B*-5A+-((F&*M#)(-7-5+'-3a5Vi~!Y~!?+[)%3),ERHm~!+:D,VG.+)?fB%%*(%)'(#&80%1'8`K8?`+'Z#&O&'H5#*9)A%%5&3))0%39+.*7#()&&*=4@**L)<'_&*+..;(#*+)./&0#3)%')-8(4ixD(&.}%,('aI:,)%,k2231T)I'#/-W7,/'Q#.'Y24+h')37</31&83##&0#),H(?'&?/1##%#&&#%''-%&&&#(&''&#.-'%#%%(,')*'&#&#'##%(%(#%('#&##%%%%('%#%#%%#%#&%##h>w+v<ayvyvcg.uuhKr}g/v|g>u9i[~>g5uI~=RvdwEg;v/g;uk!!TTSx]@RT!U!#!@VBRUU!'UTe-d0c`e&gSdicedFcrdTaqb.kYcAohdYd@a3e+d}dMdtd.aJ#bqcK`dle/e.e'dwdPdodddjbEb}ogd^ofdpduc6j?l%d{drdqc)d7bacOdQ%T#Y)X.sR[yH>6Vyv3[xwLu>vo'!*.[yBacahoj>6Rew3[xqdZa#!a&#^(X-[yG>6Vyu3[xvg3sEr|g.u/Ri9db0T#^(Xa)!-[y;>6Vylg4wKs{JwNZt3@3r=c4Z([xlg;wKt!cpq's@v7A'*a(a+!-a#[y<3Dt?3Dt'>6Vym3[xmg9rxsNJwLZt4~?r?db1T#`-!(Xa,!0[yS>6Vz%NuQs.g4wKtnJwNZtS@3r>c4Z([y%g;wKtrdga8!a(!#&T*Y-Xa#!a0<or[yc3Dtq>6Vz43[y3JwNZtf@3s!Ju}!%Dti:pm3c_%X#tjB5pkd6q!r]u?voC'*-a.a2!0a&a+[yI3DtI3Ds~3DtH>6Vyw3[xx;:s#~<5pKJwNZtE@3r~d`a)!a2T#a.(!+U.X1[yT3Dt`3Dtv>6Vz&3[y&g9rxwzcxstPu.<rAJwLZtT~?r@dZa%!a.&^*Za(/Reu[ya>6Vz23[y1g3sEr}wkg{NuQRg{ci(U#5@b`~,cg#U(2WnH5wugcRh7dX#T(Y,a'Ta!!a,[yZ<]mj>6Vz,3[y+Pv#5ReZKu+=,%!H}7ABwkaS?Rh:BcW(X#<]mrj:ubv/ARekdg%!(!a.*Ta(Y.X1!#sP>Rl*Dt6[y>>6Vyo3Wf*jOvuumvuRgRJuq*!:9<B@bX~3jVv&v@s@5Re[d/rQt{uAvo&a&a*)a2!,0Wf!3Dt0=Bs'>6Re}3[xy~<5s%JwJZt1~Gs)c;&!#2sJkNuXvzq7rxu,Re8dka4!a8(aEZ+a@Y.X1Xa)[yd=Bs(3DtP>6Vz53[y4cX#X&Re:avRe9~<5s&JwJZtQ~Gs*i^rzvdRg+Jv{%!2sbB@bX}kdga,!Za?&^*T1/!a'Dt+[y6>6Vyf3Wf%g/u;s4hGu6?Rh-JvZ,!c%#&RoX54Rivj7uyvf8RgTKvZB%*!2sGh<vu5Rgq<=C::9bb~#dZ#T&Ta6Y.X*Dt>[y93Wf)coZ(T,6VyifluvRgC@95@B@bX~/hFu34cC#T,k/unq8w8Q5RkUklwQuzunq8w8Q5Rk8d/rJu?v8w9)-&!a0a;a&aIWejg3sEr/h1s<DtDJvyZqY5aws3Jvy!&Wei~Hr1:au5@Bag>23E~5c:Z&bX};kKv?w&unuVu5Rjc;>bs)#~@:Rh.=ay<a]C;b`}Vd6s/t{uAvoaxa()!a,a7%-a#a2Dt,[yF2Wo[>6Vyt3[xuNuPRi&NuPwpi#RoWh?vf8Ri%Jv]!%Ri:KvxD!.'2WeAjZu`q9rxu,Re7woeAg-unLq(qA_/*2Wg_g3u5q^9:4E}/jTrxrzv=Wkkd~0UX#^^Xa-a1a5T&a=U1a'*aEa]!a*aPaA-adok[y54Rn>;:p3~Dp5g9rpsFNvZqjg3uJp4~<5p0Pw;5qlJwNZt*@3p1Pw:5p/Ou!5p2JvG'!6Vye=<qnJvh_[xhg3v,Rh3kOwOw-sDuev/Re^dha[a%!%!a+#Ta7)-5TaCaO!aka!a)sf[yb2>Rl!9ARiq5E}Qg=ucRkBE|oJrJ_@Wk~@Wk{JrJ_@Wk|@WkyJrJ_@Wk}@WkzJvO_[y2g-vMRmiKuYC!)&>Ri;>Ri<@3RkNc](X#@9Rk=g5vuRmhKvDB!+'=]meg3u4Rmgd)#Y'Vz3CARmfd`a+!%T'!+#Ta1Ta6TaM-sTDt9[yA9sYd'%Y#s[[xpj:ueunaXRgEjRq,v-vuqdd2'`#6Rev<32@5>:2<E}5xIo9a*X#Y(;5RePJvD_g>vyRgNj8w)v8<wggs:RgXiZt|vjx,hSq3ah!-(~@:Ro/Ou!5RhWj^v(pyw8unRhUdx-UY#^Ua.a3a70!)%UX1TaDa)'omRiRRhE[y:3Dsz=Br,>6Vyj3[xkg6ruwjcqsrPw;5r*Ku]D'Zt-@3r(~?r.i[vwv]dU1a--U#`a4(g/vsRhPOu!5RhLj:rmu9Wo!~@:wdh@g/vsRiTjXuvvNr}:RhBj^v(pyw8unRn]dz1UYa'a+^Y(!aETZalaRY.Ta?a4[yDJw1!#qLsW>6Vyrfzq-pLflpwRe|Js>%!Dt@3Dt&Jvy_[xs~HrnjMuwpsw'RecKu+D#'!t<~Grl~?rjg5u-x,gwp{ah!-(~@:Rg~Ou!5Rh'jXuvvNr}:Rh#cW#X/c;&!#2sLi[v7u7RgpJv)(!iLrxu,Re6j7v@s@5Se[e7d`aW!Za(a`T.a#!a3!&aDa-!9)Dt_=6s+3[x~~DR|h~DS6avhGun5RkZj3w)v-]mkKunB!&*]kb97R|i<ARk<c:Z(6Vy}Juh'!wziMRoS:F|vkLuauJv5vtvQRh1d='T+Y#VyO~DR|jcF#T'7R|g97R|kJv3'!ay<Rj,Jvh&!:ReXcsa6*a+#a#_aIRf9aLRf?c,Z&Rf5Rf7c.Z&Rf;Rf>cQ#%T'p-Rf8Rf=ct#%'(*!,p,Rf4p+Rf6Rf:Rf<d~'Ua%U*^UYa(!a,-!#a4YaTalaEX0a8a<Weo3Dt/3Dsx=Br93Wen~Dr;~<5p<JwNZt2@3p=Pw:5p;Ou!5r3c7&!#:p>3Ds}KvGB)_6Vyk2sM=<r7x'eovA(!hFu1ARf}cV#X&@r5j6rvwQa^Rf3c=Za'wkghJv__g;unRggA53B9=b^}%j6uduo5Jq;!(hIv%2Re`Ou4ARe_e%a#^^^Xa&!a*a2!&a6YaP!*ad!#a:aE/5Rn?[y@>6Vyp;:pE~DrY~<5pBJwNZt8@3pCh=rt3rWPw:5pAJup_[xoNuPpF9c!#'45pD5ARn)d8#X'X*3@rU72s]h>v<<sSjJpqvewOJq/(!hNw'5ReBk0s2u3w/w'5ReE5@Jq.!a+JQ!&WeU23d(#Y&RjG5]jBk!u7w&u0udARjEe#+^^^Ub#!a2/a`Z(agT1!a-a;|@TaG!aS[yV=Re~fow'RguNuPRe?bz#'>RoUWeL>:Cbb|?JwPZtVg6ruRmzJvD'!6Vz(g/vmRh~Jvy_[y(g9voRgyx*cy(#2>Ri2B9b]~9kIw9u7rluJu3Rg]dI#a%UY'@=p%CAx.gQZ&RhwwygtRm{x5g_Z'+ABqR9Woa=Bp&dV#^*Xa'!&@o{g4v]Rk;Jv{!%Rk[wkkiA5RkiwwfUB=x,fUuqC&*!>RfTg8v0RfV~ARfSd;rJsAuAv9wR'ae+/aO!a@aza/a#[yQ@Wg!2Wemg3sEr0JvB_g>uvReWg2v+Re=KupB_+[y!2AbY~-~Hr2AJwD!(h<~El>h<~El?Kun@+_:9b`}Kg-v/Ri3g;vtwyk_9]k_d=&T#*U.6qh@Ab`|K9:H|CJv[!&3Dtex'fDwC%!Rf[9WlMd[(^X,!a%Z06Vz!@WgBg=v~Rgvg,QRe@awd,#Y+jTv|Q~EfWj]uNr|~FRfXdy#Y&^Ua%!aO.!(a)Ua;=!a@aKap!a-,a!Ta]a[rSa]p?[y82sK=Bq~;:p:~<5p8Pw:5p7d'#Y'Wf(;RnRi[u4w&RgJJvG'!6Vyh=<r#ijuuv/sIKuYD'ZtG@3p9~Gr&d2#`(g<vtRgFj`u5w&rqpxRf2CJuY!+:wfnTOu!5Rg}jNs1ucv&RfwJvA!&3@q|BDcC#T,k/unq8w8Q5RkTklwQuzunq8w8Q5Rk9dga#!a'!a=#a0!:+Tb*b@aO.a4!aba8aFJv^}?!VyR~Dr<g;u%Rn.~<5p[x'e`wNZtR@3p]Pw:5pZhNvjBp.woe_g5u-r4JwF!%DtO3:ooc7&!#:p^3DtpLuGw(!+%)Dtk6Vz#2sd=<r8d'#Y([y#<x3gJt`w@!)%}MRiowzikRij=]ilxAf3,U(#B2Rf#g0v-Rm[ck{`U#]giKv3>)!&6Ri154s,KuGB_%@r68r:dJ|t`#X(9<E|u2@H|rx3gJu?w'!+'1Nu7Reg4=H~+9<wxgY95Rm]xLggZ-`(X}U2:Ri4h<uOawRmsJv__5@bb{jbV~3dka#a'a]!,#a+U=a>b6a3b%!/aKa/)!arwve^VyJ;:pR~DpTg3uJpS~<5pOPw;5qmPw:5pNOu!5pQJvG'!6Vyx=<qoJvA!{~Jup!%@qk7Rn/KvyD!}''[xz;>wkh'?Rh,x8gyt`w5D!&),(SgyccRgztJ@3pPB5p#d'(Y#<]mmifubw&RgoJvE&!82s^JvF&!8Rf,ADb]~;x=h'rNu]vK!,%'*0RnORh)4Rh*AqQg-vaRnNg;wHwkh'ba~4cE#Ta*x3gctyw@'!+%RnFRnD<4Rn@hFvK5RnCxWg[#`&a0Ua()`1Rm75Rg[c]%X#qi8Rg^NvdRj>BwzgZauwji7Rm6A4wgg]d1#&(*,.0a#Rm;Rm<Rm=Rm>Rm?Rm@RmARmBe%#^^^Xaea?aC/b+(,!a+a#!a/!>a&Ta<aKbD!2wphBRnk[yPw}hE|.=Br-3Dtm>6Vy~g6urRf.x,hPrNav!%'RnqRo%Ro#Nu;q[Pw;5r+JwNZtM@3r)d'#Y'Weh;xChL#`&RnmRnoKu}>%(!Rne~Bs-;2wjcussJv+'!aYSO}6@B<5?ba~8LrNvj!.%*ROwungw~ng~:9;Ri^>wtnig;wHRnixDh@|(UZ.x1h@|)!#:2<H|*xHn]#-UX'3Ro)z=iT}6ARns=Bwsn_wpnaRncw]aR(#UXa&Ua*a/=]iPd'#Y&Ro'WnXf{QRm2hNvj]nZd`'T~&1`{|`#9b]{}c:'!#Wl{>@=be}]?cl{{U#:5Abb}Jds#^YaF!a*b4a#a3aPa>&Tb!bH!*a_!Eau?/a&RjY<]gj>6Vz*;:pe~DrZg,QRj1JwNZtX@wihspcJvZ&!VyX9WmOJu|!|N2WmHJvh&!]ht~Bpbcn&T(!#RmQ<s7Nu;padH#X'`+WmJ@>RmKCARhnKup=!)&Wf+:RhqNuPpf9c!#'45pd5AwghpARn(Ls@w!%,)!RmP@Wfe<E|IJva!&WmNg8vsRmLd`*.`#Y'Xa!axRn*]hrA8Rhug5s@rXg8u!RmMd8#X'X*3@rV72smdI*#UY&RmICARho~GsgxVgd)Ta'U-Y&Xa!T#RnEWnA@Wffg1uDRi0hFvK5RnBxGnG&#`%owp)@wsf+bX}Ze-*1!a*^^^Ua|!#a.aq&Ya2!a>.a6!a:aO`aJDtL[y`@Wg#>6Vz12@wzoYRoZNuPRi!NuPRhzg=ucRi,@=b`{Yg=ucRi-ACJvB!&Sh[ebSh]ebi`wUuFRm4Jw2_[y0JvB!.<Ju(!&SoG}6Shd}6<Ju(!&SoH}6She}6Kur@._g5vHRieJvx!{L2G{Kx6gd'T#?Rh82Wi5cZ#X(g1w)Rm5dW-Y(Ta#!a)!#aYa=wnfE=su2>>bU{0j9udv:<svj8uQv-7RgHdE%#^'sq9sp=>Bb_{TJv`!&g/r|snj6v(us5d,#Y(56H}[978H}]Jw5!&g1rushJvB!+j;v{u5?zDhd}6}bj;v{u5?zDhe}6}ce*#`(^^^a[aea!=!a6a*aoXb1a.!aAbL!b>,b'aL!aV@Wf|2Wlg3[y/JwNZt^@3piPw:5pgJunZou3@rsJva&!Vy_g<v~Rm#JvG'!6Vz0=<r{Ju{%!:pj@WfsiXuJu3Rm:JvZ&!WfA~Bph@c4Z&Dtwax5rubx(#:awRk1@d,#Y&RfjRfid1#,Y(@Wfp2Wlrg5s@ryKu[@!,'=]ig9wlk?Rk>g5u-rqJvy'!@9RkQcH(T#=>Ri~@<wkj(Wj(KuZB*!&<7rw@9RkRcH(T#=>Ri}@<wkj)Wj)dg(Ta2Xa9X#`-!a*CARhg@@=I}d9x;c~#X%so=<sj>2@@=aybb}XjWv0Q~EfEj3vLv;<d,#Y(56H}`978H}_dgaPaFa'a/!#a3Y0a_a;a|!1(a7-[yE3[xt;:pJNvZrrg3uJrvJwNZt=@3pIh=rt3rxPw:5pGOu!5rpJvG'!6Vys=<rz@c4Z&Dt(ax5rtJvZ!&~BpH@wsfNg-vaRlNci*U#=<wei<F}a5@Jq.!a*JQ!%@qZ23d(#Y&RjH5]jCk!u7w&u0udARjFd/prq=tyvpaEa(a:.!a1aZ(@@=I}:9wpd%=<sX55w_h}@@=I{t=ay<aU@@=I}T=ay<2@@=I})?C9:9au@9Cb]}DP~=x-fAZ(2Wl1=ay<aU@@=I}>5@d##Y+jTv|vV~EfFj]uNpn~FRfGdgaK!Z2&!a8a-Tb({E!acTbM*!a(DtY[yYd'%Y#sl[y*hHvh>Re5x2c{Z}.j4uCvcawRiMd+#X+_x&d!},<5RkX;2Hzw@x,gavfB-!{CcF&T#Roe;RodwWbBg5urRgaKvHC*_6Vz+<4opieuew&Rmq@d]&Y)X,T#X0Rh}<BqP=4qS9:ReMg/ujReNJw0!/<Jui%!bd{kawwnemRelAxUa?a3#*.&UX(Ya+a/RhvRnQ<o}9Wmtd-#Y&RgSRmw9;Rmxay=Rmyg-vaRmuxEhSrNu,v-voC!%(aR.a(a7+1Ro1>Ro5CE{A9b]{@;5x#eO{:g;urRi+KrNA!%(Ro3>Ro79;Ri_Ku@>{;&!x%gX|{KunA_+g5QRj/g3u5Rj#g>uERj%wio/xRhS&!,!#^1U}wba{8>>@=be}qC@:D5ba{7Ku+A&!}x?ba}t>>@=be}se(aA^^^Uat!b0#{pa+awUazbGa#aLb9bgaWac'a5TbS=Br!d1#`%scp_Jvl!#rT>Re0JvX&!VyN=H{Fcm#U&:pY=ReaJv2&!]h0=]nUJvG'!6Vy|=<r%JrM_=]h2@Wlud'#)U'Wf'b]{i=]h/Jvh!&~BpWg=v]RnMx+ny#'Nu;pVwjnu=]nwxJnx,T#`&Reqwjnt=]nvieu9vrRjLLuYwP(#+!th@wih5pX~Gr'g5v/Rh4KunA'!-CARnP@wwiN:Rm_9x'cvw>!|l=<saKvAA!0&3@q}>w^e1bp#&Re2Re3BDx7gH#T|f5H|eKuZ>!%(:qNAH{]Jv6!+3B2B9=b^{X<5<B92:E{ZLvhwA(a;a%!igQuyRmad+#Y}m@3Rh5d8#X'X*:AqUAHzmaxwbh<aXRnVcF}RT#Nw&cj#U(BWnug/vsRntdka)(a3+.Zb7aYYan1!bVa@Xa}[y^@b[{G=H{+hFu73Rj&Pv#5ReQcK%T#sig1v{Rj'Ku+D#'!t]~Grm~?rkKuMB!01d5#`'Vy.ta3Dtu~Hroc8#'{^45s85AwZbP&!#Rn!wghxWn#KvEA!)&2RlA2RlBx:h|#(T,=]j09Wobz>x]z/@awRoTd+#Y(az]hFhCrm4d,#Y+jTv|Q~EfMj]uNr|~FRfOdCa!Xa9_X#@<plJvf!%b`{(9;Rgwc;.!#2x7cw#T|UDb]|T5Ju={(!=@E{&Jv)&!Ab`{'awJvf!~*>>@=be{#KuY>!+&4Ezyi[ugv&RjIdea+T)#UXa&T-T&a!Rh9auRmW=]kLg5vuRn+g3u4Rn-Ow6ARn,hHus5xNk?#UX(U~)/g8v0RkD~AwkkF?Ri.OuNBwkkA?Ri/d|a2`a*^UYa.!aBTZaTa'Xa;!(!2!-a#b2[yC>6Vyq3[xr2Wi?g1rusVh%s?DtF~<5rbJs;%!DtBfswKtCj[uvuSsEu3RgVx3o:u+wN'*Zt;@3rd~Grh~?rfg8w)Lq)qE&-a%!>bI|`jWv0vV~EfCjTv|vV~Ef@j]uNpn~FRfBcK#T']gWNu7x,k7q4ai(0!hHv8<RhmkMu9vrsBuev/RhlCJvB!,g<v{wchh~@:Rhji[vrv{wchi~@:RhkdS&a5UY#Ta!RgPwwiI5BwciI~@:Rh`x'iJvj'!5]iJPu8Bwch]~@:Rhach)U#h3rp]gLh@t|Ax,hTq3ah!-(~@:Ro0Ou!5RhXj^v(pyw8unRhVd|)`,^UYas!a?/a2Z'a^Ta{Tb7Ta(a#!a,Wf&9sZ3DtAadamov=Bqt3[xig8vsRm~>waiL2b`{QJv*_Ouv2qgj<v]v2BqfdR'X*X#Y-@3qr~Gqv~?p6hHv-]glPup5Lq+q?_%*b_{qF{n9b^{rOu4ARhpKvCD!+&~Bqp:5Dbb}nwoiKl&unuTuBv]v+ueunaXRf0=Jvh!0nKufu8v1w&w7q%w&uHrz:Rgnj5w,uxDJq/(!hNw'5ReCk0s2u3w/w'5ReFd>Za&!*UaA=<wkgsRnSJv^!%Refifw3vyRgOKu_B'!,<]gkiiu:w&Rh<=C@a^<B57@2F{[<B5@aW:=3away9A5aW=<B=C@a^<B57@2F{Ie-#`(^^^bCara.b8aza6!/bZ,!adTbnTbOb+aFaS!aAT9@Wf~2Wli3Dtl2@d,#Y&RfnRfmJwJZtN~GqyJva&!VyMg<v~Rm%iXuJu3Rm9Jv[_=]ih9wlkDRkCd1#`(@Wg>2Wls3cH#T(@<Rj*=>Ri|b~'#23s9h<~El.d'#Y&Dtxi^rzvdRl#d*#U%(o|B2s`hJwSaxRmDKv4B&!1:Rmdd5#`'Vx}to~Hq{x'f1v3(!BA5ba|bJv_&!Wfug1v]ReIdO+U/Y#&G}-8wze=Rh{g1v]ReHg/uQRf/by#)ibQwERl/cH#T(@<Rj+=>Ri{cNu+vlax-!(#a0qa9<Rii2;;bU{H;x<i=&X#Rk`<4wwi=C9H~8xAI(Y#<azRi@45wXI<B9;5bb~7dL(X#Xa(+!aL6Vy{g5QqOau:5au2@ay547EzbxOcU(UX-T#Ta#:Cbb|A?wjh/b_|SOw6ARgtihr}u7Rhy<d1#T)X1@@=I|~=ay<2@@=aybb}Sj3vLv;<d,#Y(56H}A978H}@dGpvs@uAu`vcw9*!aFa+ai%(b!aXa8.a?a[ozWey=sU2@G}Nch&U#Rf_WexKu+D#'!t:~Gr`~?r^j]uNr|~FRg*j^psurwJt|RmcKv)@&!)7Rkv~Br[@wxfO:Rl3co#U'6Rezj_q#vIuavjRltwzeyh@vr5JqD0!>aY?C9:9au@9Cb]}9cl#U*5;5<H||jbuus1ucv&Rfvg1v~d/pppzqFr^a--a~!aMat1(hFv;Wiz@@=Izoj5uuv-7Rix~Cw`fk2WlVcZ#X,k)u3vWs@u2]ktg;wEx'fBq(_2Wg/jTv|vV~EfoJv]!15x'hzqG!(P~EfU~CRl_j6v(us5x4i-#T(2WmZ?C2F|d>Kq<aj1!*jTqIsBv=Wl`~Cw`fi2WlWj`v0u*~>RlR=c>Z,k#u3vWs@u2]kr<c1Z+jTqIsBv=Wla~Cw`fm2WlXdmb3!a{(arZa`bkTa%TbQTa-a9+c'!aM!/[yL=Bqug.w'RifhFvyDRj.g>vgwyk^9]k^Jv3_@WfbAARkhJw2_[x|JvB_wkoIRoKwkoJRoLd'(Y#<]gm=<9<H|yd'%_X#skDtb3awwqkgNulRkgdB#^',9:p'hJwSaxRmEBwVb8@4=H|qLu+w50&!)@3qs~?pU>Awwn;;Rn=c:Z'ARn<=<qwKvC@!/&~BqqJv6!&]eVb^z^xRge'/a%+^`#Sge}6<4Rn3=]n0Pw2>Rn8Jw0!&>Rn:>Rn6cY#a7+!a&=<wkaNw~h3z_c5Z{=wjh#=]nLKv^D!&)Vyz=bW|swYb<WetcG#T(2wxa@qVx@gD#Y&b^|V5JwG&!5bb|pg/w&RgD@x=kHs=uAvn!a%%/'+RmSRh694Ro`g-vaRmRhHv-]mlxCcS#`&ba~.5cD#Ta)P~=d,#Y(56H{>978H{Dd_#{2^Y%_+qbbb{6g3sERhsbU{?dfa.,`a(Xa<!aiX#(55RiG54RiHcI#T'WiU3RiVNvdwtfcRlKNvdd,#Y&RlHRlExQgf.1*^T'X#Sgf}6Wn4=]hfPrk>Rn7Jw0!&>Rn5>Rn9Lunw?&a2!,5<oq@@wqfdRlJj5Q~=d,#Y(~ARfcOuN]fdDKw;ay(}i!547E}j?cI#T(@5bV}iCbV}hdv(^^Tb?a40,b##Tbo!a*bR!a<b|a/!aKai!aU[yK=]o^g:v>ReGJwPZtK<7Rh+h<~El,Pv#5ReR@awwxjCg,ulRjDJv6&!]j!z?aQeeg>w=Sh<eeJw;!&axEzOg,Qosc!#*:wkeJ]eJ>x'h-u(!%Ro.w~h.zPdNZ(X,Ya![x{;9ReY;wkgxRiF:x?ap#Y&RmUg<s2Rkod]+UY0TZ'!a&A9sw<=bczLNvuw{gqzNhJwSaxRmCKuLay!#&s_Rf-55b^{uJvZa!!c%#(55Ri654wmiu5RiuawLu,vp!+}^%b_}Y9;wkgxba}o>A9:=b^}zKuh=a''!3awRk3c*'!#aHRk6c+Z&Rk5Rk4Jv)&!awRjSawd9*`#0?C2@EzMj8u<uJ5RmbjQrquJu3x,k>uq@_+=ayb^|W~ARkEOuN]k@7dhzV^X/X&a-#zRzSb`zXcJzTT#2WkVKvDBzW!%FzY9;5bbzWjQrquJu3Jw3%!b`zU=ayb^zQd:#X(T-a!6Vyywxh}=b]{Jg=u1RiAdGp~qHtzv!w(wA+a+a;<!aJaYai'anasb(=azRmV:Cbb{MLq2vb!%')RjuRjrRjtRjqx3jnqCw3!%')Rk(Rk+Rk&Rk)Lq2vb!%')Rj{RjxRjzRjwLq2vb!%')RjsRjpRjfRjex3jcqCw3!%')Rk'Rk*RjkRjl9<CbbzfOu4ARhxLq2vb!%')RjyRjvRjhRjgx=joq*uKvb!%')+-Rk.Rk%Rj~Rk-Rk#Rj}x=jdq*uKvb!%')+-Rk,Rk!Rj|RjmRjjRjidAq&qKs@uAv8Aa.'*-a@a&0!aM@a5[y73Dsy3Ds|3Dt):wxgI2sHJwJZt.~Gqxwsf0ikrzt}Rl0Jvy_[xj~HqzKv_A|D!&WfP8axRoVcf,U#k(v]v+ueunaXRf1Ju}'!g8u#Ri=jQw!sCunLprq>!,')~<5qeGzq9F{W=c##%s5au:5aU3CBE|;d4#X(D!a&6Vygx(b;#(=]ed?C2F{N<capoq2r[a&!aPa9,'Pw;5s:@@=I|,55w_h|@@=IzcP~=x'fCqB_2Wl2>aU@@=I|1OuNBc1Z+jTqIsBv=Wlc~Cw`fl2WlZ~AcTa%!Z+jTqIsBv=Wlb~Cw`fh2WlYk+uNqJsBv=WlSg,u3dca3#UXaMYa)TaB-=cM|7T#<bI}l5@B932:aV2G{BOuNBJq:|M!5Ezt=<B=C@a^<B57@2F{v>cB{/T#=ay<bI{3Jv6!a.6BKq0ah&+!5E}HP~Ef{978BaU@@=Iza<7d#.Y#978BaU@@=IzH~AJq0!(@@=IzG978BaU@@=IzFe,aU*Y&^^^bvJb,b:bFad!a,c2Ta>aL.bo6!a#CbTa'T#Re{2Wlh2@G{yg6t~Ro_NvdRfticuRQRllJv3&!x&c|zs@Jw3!%RflwpfkRlpKuL;%(!Re<@G|C2GzdhIvuBwgjAg-u0RjAKQB%!(GzZ@G|5NuuRl7d='T+Y#Vy[g<v~Rm!==G|>JvA!)@wma=]m1ifuaw&RmnLs@vT'!|/+[y,g:v>ReTJw1!#qX=x!eC{bLu+wT&)ZtZauq_~Graci&U#F|89:r_Lupvq!.)&2RlG8RfaC=x!eF{_h?rpWlmd&'!#X|&]k::xJey#`'T|+<E|&2@H|%dE#(^,g;u.RiEg6vjRiC9xCkA{O|zY#g=ucRmXKs0@!&*@G|m@awRknJuh!,3d(}gY}eJvj!%Rm):Jw3!%Rm+Rm-Ls0w(&!a(a#@b[|6cZ#X'7RkxWgAOu4ARn'dH'U#Y*Vz-Wm'CARm}d]*#a%^a*T'aK!a<9bV{PC=p*Jw4!&SgxcbB5r]idw(wBRmF7xFkt#&`(Rm/Rm8E|!JuY_9:Rl5=wrgr2:bbxd@xXfB(a*#T+!.X0X1Ta/a'T&RlDRfL>RlyARl9b[z[>RfZ:RlL:RfRwlg/ARl;9;RlxKv,A/!%7s69<74=BA5ba{-8Bde#`a<XaKYa1,a'P~=wxfB2bZ}}?C972@@=I}r8@55B9;5bb}G978B2@@=aybb}3j3vLv;<Jw3&!>Rfk=ayb^}4~Ad1#`*@@=aybb{w2@>==<bbz]dx+UY#^UaF!a9!bB'Ya1.!ajXa#%olRhD[y=3Dt#Ov5BrHKuMB%!(Rf^Wep~HrJwkiQjKr|~FRg)Ku+D#'!t5~GrF~?rDdV)UY,Z/_7RkuG{<~BrBg,rlsO:235B@bX}|d?a1!#`(6Vyn5@d##Y+jTv|vV~EfIj]uNpn~FRfH7Lq2vb1!a9-978BaU@@=Iz9978BbU}#~AJq0!(@@=Iz8978BaU@@=Iz7~AJQ|}!978BbU}!JvkaK!AdUa21-U#`a+(g/vsRn~Ou!5RPj:rmu9WhOjXuvvNr}:RhAj^v(pyw8unRn[kPr}p|u7vwv]RiSBd;pppzq@qHQa?(b.!a.a`@.|xa(hFv;Wiyj5uuv-7Riw~Cw`fg2WlU978BbU|wOuNBJqG!(P~EfD~CRlQcZ#X,k)u3vWs@u2]ksg;wEx'f@q1_2Wg.j]uNpn~FRfqJv]!15x'h{qG!(@@=IzK~CRl^j6v(us5x4i,#T(2WmY?C2F{1>Kq<aj1!*jTqIsBv=Wld~Cw`fj2Wl[j`v0u*~>RlT=c>Z,k#u3vWs@u2]kq<c1Z+jTqIsBv=Wle~Cw`fn2Wl]dn1#c(a(b^a2!b/bAT(bj!aDa7bu,a_a{c0!2T0g:v>ReD2@G{42@G{5~DpM~<5rc=Bx6i>{RT#RnI@zCx]y]z:2Jv[!zr5Awyk]9]k]dD(Y+X#6Vz.g=wKtgwhaCwgmTWj2Lu,w%_+/[y-B;b^xeg3u3Rj-2@bX{*KrJ<!+'@Wg(g?QRlC@Jv`!%b[zIwsfII}8JQ_@w|kW|=Jv(%!AqcOuNBJvEzh!bYzjLs@wP#(0!oy@>RkdJwMZtc3Dtd@BcG#T'9bWxg2@2Fznd*#Y+;2x'c}w<zizixNgwa#Z'U+!/!a'!a+w~g~z6wcn{Rn}wcnzRn|5Rh%=]nJg5vuRmvNvdRlvcprJu}w*az*a#!%.a.'Bot9qT]kj@Wg'ay2Gzv@Jv`!%b[zEwsfHI}1;ck#Ux`<Cbbx_Lu+w!a&0*!wko*wwo,So,}6Juqxf!E}PigQuyRm`d3(`#8>Rn%:A5B;bZ~%KvhCa!a2!x>k7#Uxb@b{#xaRk7Jw0!)>wwhlShl}6>wwhmShm}6CJvB!.x'hhvj{!!5Bwkhhbaz}x'hivjz~!5Bwkhibaz|xEhTrNu,v-vpD!a%&/)a3a.,%Ro2t[CE{)@3re9b]{%wjo09:rgc:Z&Ro6=<riifuaw&RmoKrNA!%(Ro4>Ro89;Ri`dSaL'UYzxZb)7Rka3xRhT&!,!#^1U}vbaz{>>@=be}yC@:D5bazzKu+A&!}{?ba}y>>@=be}wxBh[t`u~vJvr!%a!a()a,a0a4RoC=]o;Ju(!%RoGRhdwjh`=]oAg>w#Ro?g5vuRo=NvdRl|Ku]C.!&;RoEJvB!%RoORoMBx'h[v+_?w~h`}~5?w~hd~!xKh]oiptu-utv.vp!#%&a30a@a'a+(a/aOp(o~p!RoDJu(!%RoHRhewjha=]oBNvdRl}g>w#Ro@g5vuRo>c[#X']o<CauRoRAd-#Y':RkpauRoQKu]C.!&;RoFJvB!%RoNRoPBx'h]v+_?w~ha}t5?w~he}ue!/UbhYacXaW^Tc&a;b:a-c/#b&aja1(!cL+!bKbt!bmcRc9aIc?8[yW3Dtt94Rg`Jv}!&SiRMzBhEebShEMNuPRe>x7gL#TzuwjirRipc<Z&>on;>z=h-MSh.Mwqczx'a7vj&!>Re4@=ResJt__NuPRi*NuPRi)j]uNr|~FRfzKrJ>_+@Wfy@Wf]2WocKrJ<!+'@Wg%g/QRl@@Jv`!&awRl<wsfFIzgLu(w*!.*&ShBMwvhIRhI9;RhNx1hK'!#Sn]Mx1hK~0!#:2<H~7cNu+w7D*'1ZtW>Rn1~?rOc:Z&Rn2=<rQ<7wjh&=BSnLMc]#X(6Vz)w[b=a!U#9wzgMc3#&(RgMRitRis<x,gKt`ax!&+SioM=BSilMc3#&(RgKRinRimKurB,!&SiQMzBhDebShDM6BJQ!(P~Efx978B2@@=I}WLrJw!!,a*&@G}O@9wkibRid@@x'fKwC!&SlDMSfLMjUv~Q~EfKKv3@a+!(hFv-]mpx/hYZ(C5RiWz<o/MwkhY?So/M@x,gbvfB*&!SgEM:SoeeehFu3:Rgbda(,^TZa)X/7Sg[eb:2RgI~BrMC@wgkc:wwkcRerx3h(uUvK!&*,SnOM4Sh*MArRg;wHRh(x=h;rJvPwI!a4',a'0@Wg&=BSh/Mg>w=Rh=g3w*wwgGRgGcW(X#;Sg}M2Gzk@Jv`!&awRl=wsfGIz`dKZ*T'Y-:RhR7RhQg5u-p`j6v(us5d,#Y+~Awkia?RicOuNBwkibba}Ld6p~tyu_vbAa'a+!a/'a3aEa8a!>Sh,ebJv{!&Sh@ebSaReb9;SgwebNuPRi(NvdRl)NuPRi'hHu^<Rm^Jvv_@Wl(g;u1Si/ebKu'B&!*Sh?eb@Wl'z@aPeb95Si.ebcpputyvjB)!,&a+0a%ShAMWeK@G}C@WfJ9;RhMwvhH9w{ia}ix,hJvRA1(!zAn[MRhHx1hJ~*!#hFv(BSn[MBJQ!(@@=I~'978B2@@=I}2db.Ua<'X}+T#a0XaG2G}E;wkg|wuh!Rh!x,hZu,@)!&So0MVy)C5RiXACJvB!&5RiY5RiZg8w)cG}*T#2@bU}=KsA>(!a.3wkhZba~(x,h^u(A!&(SoCMRhb5Bz=h[eb?w~hb~6x,h_u(A!&(SoDMRhc5Bz=h]eb?w~hc~6e)aA1T#T,^^^c-bMb&blcPaP(a/!0!bA=b5c@a(!bfbrc#2afwmhARnjwchORnp2Wlf3DtsNvdRl-2@wpa<]m0bx(#:awRk2@Jw3!%RfhwpfgRlnKQB%!(G{V@G|'NuuRl6d='T+Y#VyUg<v~Rl~==G|<Jv+'!aYShC}6@B<5?ba~8@Jw3'!g2QRljhLrpWlOd+#Y'g.w'rIg>w*wgj@g-u0Rj@Lu+wT&)ZtUauq]~GrGci&U#F|39:rELrNvj!.%*RhCwunfw~nf~:9;Ri]>wtnhg;wHRnhx3hDs@v~!/+'@Wfr@9RkSNu&Rlo=@<5GzoKs0@_+@Wl+@awRkmJuh!-3d(}pY#qWJvj!%Rm(:Jw3!%Rm,Rm*de&!1U-U#`)Re;@G|.@9Ri82@wjfvRlq=@<5GzpLvOvr!).&2RlF8Rf`C=x!eE{.Jw3_g2QRlkhLrpWlPde(!#U{s,UXa*Ta'[y'g:v>ReS;x0PZ&RnlRnn~HrKJw1}f!=x!eB|2w]aP(#Xa&a*Ta.Ua2a7=]iOd'#Y&Ro&WnWg;u.RiDg6vjRiBNvdRlzhNvj]nYJuW_2Wm3x)kFze{9d])!a.!,Y01!#&aC!a3RndC=ox~BrC@2b^{pg,rlse7x'ksuq!%Rm.E{xidw(wBRmGx9o+)X#wwo-So-}69:Rl4@xSf@a#XZ'X)X,Ta(/ARl8b[xc>RfY:RlI:RfQwlg.ARl:9;Rlwdn'#^XafaQa1X1TaHTa)@b[{zcZ#X'7RkwWg@Ou4ARn&x)kG#{,g7u/RkGdH'U#Y*Vz'Wm&CARm|bx#(A]gUbUzJj9Q~=d,#Y(56H}l978H{U7d,0#U*2>ABb_xZ978BbU{e~AJQ{g!978BbU{hxMh?ad{oUYZ.x1h?{l!#:2<H{mx3n[t{vl!,&a%3Ro(z=iS}6ARnr=Bwsn^wvn`Rnbd`*T}B0!#^X'BG{c9b]{a>>@=be}F?JvS!&BG{d7BG}(Bde#`a1X,Ya@!a'P~=wxf@2bZ}I56B2@@=aybb}08@55B9;5bb}<j3vLv;<Jw3&!>Rfg=ayb^}&OuNBKuLA!)a!P~=x#fD{f2@>==<bbzl?C972@@=Ix^d6rSu,v7w*C(0a)a6#B+a%!sQ[y?3Dt%3[xn~<5rLOu!5p@Ku+D#'!t7~GrP~?rNKvlaya7'!h+v-5qMg=t|cd,U#5AAaa5Abb{S@52B5@a[@52B5Gx[iXueu;d<#`a(!/549C;ag>23ExY5@Dah89b^~689Jv)!~2b[~1Lv'w(%*!a#bX|aPrmawRe]keu7uhv-q6rxu,q`xTo]/a5aU!bNaDXbi!b-!ao!b<bwA!#5@B932:aV2G|:d-)Y#hJrL>RhG<7@C5<H|_=Cau:5aj5@B932:bJ|ng>vIbs)#?C2F|9jPv0w.vISh-MKvUaz(.!9ABbb|[5;5<H|Eg>unwfh;9:4E|YjQsBt|vjx'hYq3!(?C2F|J:2<BaY?C2F|GOu!5x,g|p{ah!-(?C2F|c9:4E|OjXuvvNr}:Rh&i[w*t|cd+U#jJvsu)vsSn~Mkfrmu9p}u7vwv]So!McW#Xa!ax5@A5aY:5;5<H|>kJv~vYrquJu3x4ib#T)2@SmZM?C2F|Bj:rmu9@xPhI(a*a#U#`a3-5Abb|L~@:RhK9:4E|0@52B5G|#C::aY?C2F|-:2<BaY?C2F|.5Jvk!a)javYrquJu3x4ia#T)2@SmYM?C2F|HAxPhH(!a#U#`a*-5Abb|4~@:RhJ9:4E|R@52B5G|F:2<BaY?C2F|Sc^#Xa2j=Qq5CJvB!-g<v{z;hhM?C2F|Zi[vrv{z;hiM?C2F|XKsA>!a)-g<v{z;h[eb?C2F|]i[vrv{z;h]eb?C2F|^iZu.vix,hZq3ah!.(?C2F|QOu!5ShXM:2<BaY?C2F|P", 13494, 2713, 49, 25, 61);
}));
// ../../base/node_modules/markdown-it/node_modules/entities/dist/internal/bin-trie-flags.js
var BinTrieFlags;
var init_bin_trie_flags = __esmMin((() => {
	(function(BinTrieFlags) {
		BinTrieFlags[BinTrieFlags["VALUE_LENGTH"] = 49152] = "VALUE_LENGTH";
		BinTrieFlags[BinTrieFlags["FLAG13"] = 8192] = "FLAG13";
		BinTrieFlags[BinTrieFlags["BRANCH_LENGTH"] = 8064] = "BRANCH_LENGTH";
		BinTrieFlags[BinTrieFlags["JUMP_TABLE"] = 127] = "JUMP_TABLE";
		/** Bits 12..0: the inline value of a VALUE_LENGTH = 1 header word. */
		BinTrieFlags[BinTrieFlags["VALUE_MASK"] = 8191] = "VALUE_MASK";
	})(BinTrieFlags || (BinTrieFlags = {}));
}));
// ../../base/node_modules/markdown-it/node_modules/entities/dist/decode.js
/**
* Extract the consumed count from a `parseNumericEntity` packed result,
* recovering the true length from `longNumericConsumed` when the packed
* field contains the sentinel. Read it before the next `parseNumericEntity`
* call, which may overwrite the side channel. This helper owns that protocol.
* @param packed Packed result of `parseNumericEntity`.
*/
function unpackConsumed(packed) {
	const consumed = packed >>> CONSUMED_SHIFT;
	return consumed === CONSUMED_OVERFLOW ? longNumericConsumed : consumed;
}
/**
* Unsigned subtraction trick: (code - lo) >>> 0 wraps negatives to large
* values, so a single `<=` covers the entire [lo..hi] range check.
* @param code Code point to check.
*/
function isNumber(code) {
	return code - CharCodes$1.ZERO >>> 0 <= 9;
}
function isHexadecimalCharacter(code) {
	return (code | TO_LOWER_BIT) - CharCodes$1.LOWER_A >>> 0 <= 5;
}
function isAlpha(code) {
	return (code | TO_LOWER_BIT) - CharCodes$1.LOWER_A >>> 0 <= 25;
}
/**
* Checks if the given character is a valid end character for an entity in an attribute.
*
* Attribute values that aren't terminated properly aren't parsed, and shouldn't lead to a parser error.
* See the example in https://html.spec.whatwg.org/multipage/parsing.html#named-character-reference-state
* @param code Code point to check.
*/
function isEntityInAttributeInvalidEnd(code) {
	return code === CharCodes$1.EQUALS || isAlpha(code) || isNumber(code);
}
/**
* Determines the branch of the current node that is taken given the current
* character. This function is used to traverse the trie.
*
* See `BinTrieFlags` for the branch-data layouts handled here.
* @param decodeTree The trie.
* @param current The current node's header word.
* @param nodeIndex Index of the node's first branch-data word (the header
*   plus any value words have been skipped by the caller).
* @param char The current character.
* @returns The index of the next node, or -1 if no branch is taken.
*/
function determineBranch(decodeTree, current, nodeIndex, char) {
	const branchCount = (current & BinTrieFlags.BRANCH_LENGTH) >> 7;
	const jumpOffset = current & BinTrieFlags.JUMP_TABLE;
	if (jumpOffset) {
		if (branchCount === 0) return char === jumpOffset ? nodeIndex : -1;
		const slot = char - jumpOffset;
		if (slot >>> 0 >= branchCount) return -1;
		const stored = decodeTree[nodeIndex + slot];
		return stored === 0 ? -1 : nodeIndex + branchCount + stored - 1 & 65535;
	}
	if (branchCount === 0) return -1;
	const packedKeySlots = branchCount + 1 >> 1;
	const branchEnd = nodeIndex + packedKeySlots + branchCount;
	for (let index = 0; index < branchCount; index++) {
		const key = decodeTree[nodeIndex + (index >> 1)] >> ((index & 1) << 3) & 255;
		if (key === char) return branchEnd + decodeTree[nodeIndex + packedKeySlots + index] & 65535;
		if (key > char) return -1;
	}
	return -1;
}
/**
* Read the decoded value from a trie node.
* @param decodeTree The trie.
* @param nodeIndex The index of the node.
* @param valueLength The length of the value (1, 2, or 3).
* @returns The decoded string.
*/
function readTrieValue(decodeTree, nodeIndex, valueLength) {
	if (valueLength === 1) return String.fromCharCode(decodeTree[nodeIndex] & BinTrieFlags.VALUE_MASK);
	if (valueLength === 2) return String.fromCharCode(decodeTree[nodeIndex + 1]);
	return String.fromCharCode(decodeTree[nodeIndex + 1], decodeTree[nodeIndex + 2]);
}
/**
* Parse a numeric entity (`&#DDD;` or `&#xHHH;`).
*
* Encodes the result as `(consumed << CONSUMED_SHIFT) | codepoint` (see
* the packing comment at the top of the file; overlong entities spill
* their length into `longNumericConsumed`). Returns 0 when no digits were
* found.
*
* This is the sync counterpart of the streaming
* `EntityDecoder#stateNumericDecimal` / `#stateNumericHex`. Digit parsing
* matches those methods; only this packed result needs a value clamp.
* @param input       The input string.
* @param numberStart Index of the `#` character.
* @param inputLength Cached `input.length`.
*/
function parseNumericEntity(input, numberStart, inputLength) {
	let offset = numberStart + 1;
	let cp = 0;
	let digitStart = offset;
	if (offset < inputLength && (input.charCodeAt(offset) | TO_LOWER_BIT) === CharCodes$1.LOWER_X) {
		offset += 1;
		digitStart = offset;
		while (offset < inputLength) {
			const char = input.charCodeAt(offset);
			if (isNumber(char)) cp = cp * 16 + (char - CharCodes$1.ZERO);
			else if (isHexadecimalCharacter(char)) cp = cp * 16 + ((char | TO_LOWER_BIT) - CharCodes$1.LOWER_A + 10);
			else break;
			offset += 1;
		}
	} else while (offset < inputLength) {
		const digit = input.charCodeAt(offset) - CharCodes$1.ZERO;
		if (digit >>> 0 > 9) break;
		cp = cp * 10 + digit;
		offset += 1;
	}
	if (offset === digitStart) return 0;
	if (offset < inputLength && input.charCodeAt(offset) === CharCodes$1.SEMI) offset += 1;
	if (cp > 1114111) cp = 1114112;
	let consumed = offset - numberStart;
	if (consumed >= CONSUMED_OVERFLOW) {
		longNumericConsumed = consumed;
		consumed = CONSUMED_OVERFLOW;
	}
	return consumed << CONSUMED_SHIFT | cp;
}
/**
* Decode all entities in `input` using the HTML trie.
*
* Hard-wired to `htmlDecodeTree`: the inline root navigation below assumes
* the HTML root's jump-table shape, so this must not be generalized to
* other tries (the XML trie's dictionary root would silently match no
* entities — `decodeXML` has its own hand-coded fast path instead).
* @param input      The string to decode.
* @param isStrict Only match semicolon-terminated entities.
* @param isAttribute Whether to apply attribute-specific parsing rules (disallowing certain non-semicolon terminators).
* @returns The decoded string.
*/
function decodeWithTrie(input, isStrict, isAttribute) {
	const decodeTree = htmlDecodeTree;
	let offset = input.indexOf("&");
	if (offset < 0) return input;
	const inputLength = input.length;
	let chunkStart = 0;
	let result = "";
	const root = decodeTree[0];
	const rootJumpOffset = root & BinTrieFlags.JUMP_TABLE;
	const rootBranchCount = (root & BinTrieFlags.BRANCH_LENGTH) >> 7;
	do {
		const entityStart = offset + 1;
		const firstChar = input.charCodeAt(entityStart);
		let consumed;
		let value;
		if (firstChar === CharCodes$1.NUM) {
			const packed = parseNumericEntity(input, entityStart, inputLength);
			consumed = unpackConsumed(packed);
			if (isStrict && consumed > 0 && input.charCodeAt(entityStart + consumed - 1) !== CharCodes$1.SEMI) consumed = 0;
			value = consumed === 0 ? "" : codePointToString(packed & CODE_POINT_MASK);
		} else if (isAlpha(firstChar)) {
			consumed = 0;
			value = "";
			const rootSlotIndex = firstChar - rootJumpOffset;
			let nodeIndex;
			if (rootSlotIndex >>> 0 < rootBranchCount) {
				const stored = decodeTree[1 + rootSlotIndex];
				nodeIndex = stored === 0 ? -1 : rootBranchCount + stored & 65535;
			} else nodeIndex = -1;
			let bestNodeIndex = 0;
			let bestValueLength = 0;
			let current = nodeIndex < 0 ? 0 : decodeTree[nodeIndex];
			let index = entityStart + 1;
			trie: while (index < inputLength) {
				while ((current & (BinTrieFlags.VALUE_LENGTH | BinTrieFlags.FLAG13)) === 0 && (current & BinTrieFlags.JUMP_TABLE) !== 0) {
					const jumpOffset = current & BinTrieFlags.JUMP_TABLE;
					const branchCount = (current & BinTrieFlags.BRANCH_LENGTH) >> 7;
					if (branchCount === 0) {
						if (input.charCodeAt(index) !== jumpOffset) break trie;
						nodeIndex += 1;
					} else {
						const slot = input.charCodeAt(index) - jumpOffset;
						if (slot >>> 0 >= branchCount) break trie;
						const stored = decodeTree[nodeIndex + 1 + slot];
						if (stored === 0) break trie;
						nodeIndex = nodeIndex + branchCount + stored & 65535;
					}
					current = decodeTree[nodeIndex];
					index += 1;
					if (index >= inputLength) break trie;
				}
				if ((current & (BinTrieFlags.VALUE_LENGTH | BinTrieFlags.FLAG13)) === BinTrieFlags.FLAG13) {
					const runLength = (current & BinTrieFlags.BRANCH_LENGTH) >> 7;
					if (input.charCodeAt(index) !== (current & BinTrieFlags.JUMP_TABLE)) break;
					index += 1;
					const remaining = runLength - 1;
					let wordIndex = nodeIndex + 1;
					let charIndexInPacked = 0;
					for (; charIndexInPacked + 1 < remaining; charIndexInPacked += 2) {
						const packed = decodeTree[wordIndex];
						if (input.charCodeAt(index) !== (packed & 255)) break trie;
						index += 1;
						if (input.charCodeAt(index) !== (packed >> 8 & 255)) break trie;
						index += 1;
						wordIndex += 1;
					}
					if (charIndexInPacked < remaining) {
						if (input.charCodeAt(index) !== (decodeTree[wordIndex] & 255)) break;
						index += 1;
					}
					nodeIndex += 1 + (runLength >> 1);
					current = decodeTree[nodeIndex];
					continue;
				}
				const valueLength = current >>> 14;
				const char = input.charCodeAt(index);
				if (valueLength !== 0) {
					if (char === CharCodes$1.SEMI) {
						consumed = index - entityStart + 1;
						value = valueLength === 1 ? String.fromCharCode(current & BinTrieFlags.VALUE_MASK) : readTrieValue(decodeTree, nodeIndex, valueLength);
						break;
					}
					if (!isStrict && (current & BinTrieFlags.FLAG13) === 0) {
						consumed = index - entityStart;
						bestNodeIndex = nodeIndex;
						bestValueLength = valueLength;
					}
					if (valueLength === 1) break;
				}
				const next = determineBranch(decodeTree, current, nodeIndex + (valueLength || 1), char);
				if (next < 0) break;
				nodeIndex = next;
				current = decodeTree[nodeIndex];
				index += 1;
			}
			if (value === "") {
				const finalVL = current >>> 14;
				if (finalVL !== 0 && !isStrict && (current & BinTrieFlags.FLAG13) === 0) {
					consumed = index - entityStart;
					bestNodeIndex = nodeIndex;
					bestValueLength = finalVL;
				}
				if (consumed > 0) value = readTrieValue(decodeTree, bestNodeIndex, bestValueLength);
			}
		} else {
			consumed = 0;
			value = "";
		}
		if (consumed === 0 || isAttribute && firstChar !== CharCodes$1.NUM && input.charCodeAt(entityStart + consumed - 1) !== CharCodes$1.SEMI && entityStart + consumed < inputLength && isEntityInAttributeInvalidEnd(input.charCodeAt(entityStart + consumed))) offset = entityStart;
		else {
			if (chunkStart < offset) result += input.slice(chunkStart, offset);
			result += value;
			offset = chunkStart = entityStart + consumed;
		}
		if (input.charCodeAt(offset) !== CharCodes$1.AMP) offset = input.indexOf("&", offset);
	} while (offset >= 0);
	return result + input.slice(chunkStart);
}
/**
* Decodes an HTML string, requiring all entities to be terminated by a semicolon.
* @param htmlString The string to decode.
* @returns The decoded string.
*/
function decodeHTMLStrict(htmlString) {
	return decodeWithTrie(htmlString, true, false);
}
var CharCodes$1, TO_LOWER_BIT, CONSUMED_SHIFT, CODE_POINT_MASK, CONSUMED_OVERFLOW, longNumericConsumed, EntityDecoderState, DecodingMode;
var init_decode = __esmMin((() => {
	init_decode_codepoint();
	init_decode_data_html();
	init_bin_trie_flags();
	(function(CharCodes) {
		CharCodes[CharCodes["AMP"] = 38] = "AMP";
		CharCodes[CharCodes["NUM"] = 35] = "NUM";
		CharCodes[CharCodes["SEMI"] = 59] = "SEMI";
		CharCodes[CharCodes["EQUALS"] = 61] = "EQUALS";
		CharCodes[CharCodes["ZERO"] = 48] = "ZERO";
		CharCodes[CharCodes["NINE"] = 57] = "NINE";
		CharCodes[CharCodes["LOWER_A"] = 97] = "LOWER_A";
		CharCodes[CharCodes["LOWER_X"] = 120] = "LOWER_X";
	})(CharCodes$1 || (CharCodes$1 = {}));
	TO_LOWER_BIT = 32;
	CONSUMED_SHIFT = 21;
	CODE_POINT_MASK = 2097151;
	CONSUMED_OVERFLOW = 2047;
	longNumericConsumed = 0;
	(function(EntityDecoderState) {
		EntityDecoderState[EntityDecoderState["EntityStart"] = 0] = "EntityStart";
		EntityDecoderState[EntityDecoderState["NumericStart"] = 1] = "NumericStart";
		EntityDecoderState[EntityDecoderState["NumericDecimal"] = 2] = "NumericDecimal";
		EntityDecoderState[EntityDecoderState["NumericHex"] = 3] = "NumericHex";
		EntityDecoderState[EntityDecoderState["NamedEntity"] = 4] = "NamedEntity";
	})(EntityDecoderState || (EntityDecoderState = {}));
	(function(DecodingMode) {
		/** Entities in text nodes that can end with any character. */
		DecodingMode[DecodingMode["Legacy"] = 0] = "Legacy";
		/** Only allow entities terminated with a semicolon. */
		DecodingMode[DecodingMode["Strict"] = 1] = "Strict";
		/** Entities in attributes have limitations on ending characters. */
		DecodingMode[DecodingMode["Attribute"] = 2] = "Attribute";
	})(DecodingMode || (DecodingMode = {}));
}));
// ../../base/node_modules/markdown-it/node_modules/entities/dist/index.js
var init_dist = __esmMin((() => {
	init_decode();
}));
// ../../base/node_modules/linkify-it/build/index.mjs
function unpackTlds() {
	const result = tlds_default.split("|");
	tlds_2ch.split("|").forEach((item) => {
		const sep = item.indexOf(":");
		const prefix = item.slice(0, sep);
		for (const suffix of item.slice(sep + 1)) result.push(prefix + suffix);
	});
	return result;
}
var REBuilder, web_schema, defaultSchemas, tlds_2ch, tlds_default, defaultOptions, Match, LinkifyIt;
var init_build = __esmMin((() => {
	init_build$1();
	REBuilder = class {
		src_Any = Any.source;
		src_Cc = Cc.source;
		src_Z = Z.source;
		src_P = P.source;
		src_ZPCc = [
			this.src_Z,
			this.src_P,
			this.src_Cc
		].join("|");
		src_ZCc = [this.src_Z, this.src_Cc].join("|");
		cache = {};
		opts = {
			maxLength: 1e4,
			urlAuth: false,
			schema_names: []
		};
		constructor(opts = {}) {
			this.opts = {
				...this.opts,
				...opts
			};
		}
		set(opts = {}) {
			this.opts = {
				...this.opts,
				...opts
			};
			this.cache = {};
			return this;
		}
		escapeRE(str) {
			return str.replace(/[.?*+^$[\]\\(){}|-]/g, "\\$&");
		}
		nestedPairRE(open, close, depth = 4) {
			const openRE = this.escapeRE(open);
			const closeRE = this.escapeRE(close);
			const atom = `(?:(?!${this.src_ZCc}|${openRE}|${closeRE}).)`;
			let pair = `${openRE}${atom}{0,1000}${closeRE}`;
			for (let level = 2; level <= depth; level++) pair = `${openRE}(?:${atom}|${pair}){0,1000}${closeRE}`;
			return pair;
		}
		get_text_separators() {
			return this.cache.text_separators ??= /[><\uff5c]/;
		}
		get_pseudo_letter() {
			return this.cache.src_pseudo_letter ??= new RegExp(`(?:(?!${this.get_text_separators().source}|${this.src_ZPCc})${this.src_Any})`);
		}
		get_ipv4_addr() {
			return this.cache.src_ip4 ??= /* @__PURE__ */ new RegExp("(?:(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9][0-9]|[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9][0-9]|[0-9])");
		}
		get_ipv6_addr() {
			const h16 = "[0-9A-Fa-f]{1,4}";
			const ls32 = `(?:(?:${h16}:${h16})|${this.get_ipv4_addr().source})`;
			return this.cache.src_ip6_addr ??= new RegExp(`(?:(?:${h16}:){6}${ls32}|::(?:${h16}:){5}${ls32}|(?:${h16})?::(?:${h16}:){4}${ls32}|(?:(?:${h16}:){0,1}${h16})?::(?:${h16}:){3}${ls32}|(?:(?:${h16}:){0,2}${h16})?::(?:${h16}:){2}${ls32}|(?:(?:${h16}:){0,3}${h16})?::${h16}:${ls32}|(?:(?:${h16}:){0,4}${h16})?::${ls32}|(?:(?:${h16}:){0,5}${h16})?::${h16}|(?:(?:${h16}:){0,6}${h16})?::)`);
		}
		get_ipv6_url_host() {
			return this.cache.src_ip6_host ??= new RegExp(`\\[${this.get_ipv6_addr().source}\\]`);
		}
		get_ipv6_mail_host() {
			return this.cache.src_ipv6_mail_host ??= new RegExp(`\\[IPv6:${this.get_ipv6_addr().source}\\]`);
		}
		get_auth() {
			return this.cache.src_auth ??= new RegExp(`(?:(?:(?!${this.src_ZCc}|[@/\\[\\]()]).){1,50}@)?`);
		}
		get_port() {
			return this.cache.src_port ??= /* @__PURE__ */ new RegExp("(?::(?:6(?:[0-4]\\d{3}|5(?:[0-4]\\d{2}|5(?:[0-2]\\d|3[0-5])))|[1-5]?\\d{1,4}))?");
		}
		get_host_terminator() {
			return this.cache.src_host_terminator ??= new RegExp(`(?=$|${this.get_text_separators().source}|${this.src_ZPCc})(?!${this.opts["---"] ? "-(?!--)|" : "-|"}_|:\\d|\\.-|\\.(?!$|${this.src_ZPCc}))`);
		}
		get_path_terminator() {
			return this.cache.src_path_terminator ??= new RegExp(`${this.src_ZPCc}|${this.get_text_separators().source}`);
		}
		get_path() {
			return this.cache.src_path ??= new RegExp(`(?:[/?#](?:${this.nestedPairRE("[", "]")}|${this.nestedPairRE("(", ")")}|${this.nestedPairRE("{", "}")}|\\"(?:(?!${this.src_ZCc}|["]).){1,100}\\"|\\'(?:(?!${this.src_ZCc}|[']).){1,100}\\'|\\'(?=${this.get_pseudo_letter().source}|[-])|\\.{2,20}[:]?[a-zA-Z0-9%/&]|\\.(?!${this.src_ZCc}|[.]|$)|` + (this.opts["---"] ? "\\-(?!--(?:[^-]|$))(?:-{0,19})|" : "\\-{1,20}|") + `,(?!${this.src_ZCc}|$)|;(?!${this.src_ZCc}|$)|\\!{1,20}(?!${this.src_ZCc}|[!]|$)|\\?(?!${this.src_ZCc}|[?]|$)|` + this.get_path_extra().source + `[\\\\/:%@#&=_~*]|(?!${this.get_path_terminator().source}).){1,${this.opts.maxLength}}|\\/)?`);
		}
		get_mail_name() {
			return this.cache.src_mail_name ??= /* @__PURE__ */ new RegExp("[-!#$%&'*+/=?^_`{|}~a-zA-Z0-9](?:[-!#$%&'*+/=?^_`{|}~a-zA-Z0-9]|[.](?=[-!#$%&'*+/=?^_`{|}~a-zA-Z0-9])){0,63}");
		}
		get_xn() {
			return this.cache.src_xn ??= /* @__PURE__ */ new RegExp("xn--[a-z0-9\\-]{1,59}");
		}
		get_tld() {
			if (this.cache.tld) return this.cache.tld;
			const tlds_src = [...new Set(this.opts.tlds || [])].sort().reverse().join("|");
			this.cache.tld = new RegExp(`${tlds_src || "$#none#$"}|${this.get_xn().source}`);
			return this.cache.tld;
		}
		get_domain_root() {
			return this.cache.src_domain_root ??= new RegExp("(?:" + this.get_xn().source + `|${this.get_pseudo_letter().source}{1,63})`);
		}
		get_domain() {
			return this.cache.src_domain ??= new RegExp("(?:" + this.get_xn().source + `|(?:${this.get_pseudo_letter().source})|(?:${this.get_pseudo_letter().source}(?:-|${this.get_pseudo_letter().source}){0,61}${this.get_pseudo_letter().source}))`);
		}
		get_url_host_port() {
			return this.cache.url_host_port ??= new RegExp("(?:" + this.get_ipv6_url_host().source + `|(?:(?:(?:${this.get_domain().source})\\.){0,10}${this.get_domain().source}))` + this.get_port().source + this.get_host_terminator().source);
		}
		get_fuzzy_url_host_port() {
			return this.cache.fuzzy_url_host_port ??= new RegExp("(?:" + (this.opts.fuzzyIP ? this.get_ipv4_addr().source + "|" : "") + `(?:(?:(?:${this.get_domain().source})\\.){1,10}(?:${this.get_tld().source})))` + this.get_host_terminator().source);
		}
		get_mail_host() {
			return this.cache.src_mail_host ??= new RegExp("(?:" + this.get_ipv6_mail_host().source + `|(?:(?:(?:${this.get_domain().source})\\.){0,4}${this.get_domain().source}))` + this.get_host_terminator().source);
		}
		get_fuzzy_mail_host() {
			return this.cache.src_fuzzy_mail_host ??= new RegExp("(?:" + this.get_ipv6_mail_host().source + `|(?:(?:(?:${this.get_domain().source})[.]){1,4}${this.get_domain_root().source}))` + this.get_host_terminator().source);
		}
		get_path_extra() {
			return this.cache.src_path_extra ??= /* @__PURE__ */ new RegExp("");
		}
		get_fuzzy_mail_host_search() {
			return this.cache.mail_fuzzy_host_search ??= new RegExp(`@${this.get_fuzzy_mail_host().source}`, "ig");
		}
		get_fuzzy_link_search() {
			return this.cache.link_fuzzy_search ??= new RegExp(`(^|(?![.:/\\-_@])(?:[$+<=>^\`|\uff5c]|${this.src_ZPCc}))(?:(?![$+<=>^\`|\uff5c])${this.get_fuzzy_url_host_port().source}${this.get_path().source})`, "ig");
		}
		get_http_validator() {
			return this.cache.http_validator ??= new RegExp("\\/\\/" + (this.opts.urlAuth ? this.get_auth().source : "") + this.get_url_host_port().source + this.get_path().source, "iy");
		}
		get_relative_proto_validator() {
			return this.cache.relative_proto_validator ??= new RegExp((this.opts.urlAuth ? this.get_auth().source : "") + `(?:localhost|${this.get_ipv6_url_host().source}|(?:(?:${this.get_domain().source})[.]){1,10}${this.get_domain_root().source})` + this.get_port().source + this.get_host_terminator().source + this.get_path().source, "iy");
		}
		get_mail_name_validator() {
			return this.cache.mail_name_validator ??= new RegExp(`(?:^|${this.get_text_separators().source}|"|\\(|${this.src_ZCc})(${this.get_mail_name().source})$`);
		}
		get_mailto_validator() {
			return this.cache.mailto_validator ??= new RegExp(`${this.get_mail_name().source}@${this.get_mail_host().source}`, "iy");
		}
		get_schema_names() {
			return this.cache.schema_names ??= new RegExp((this.opts.schema_names || []).map((name) => this.escapeRE(name)).join("|"));
		}
		get_schema_search() {
			return this.cache.schema_search ??= new RegExp(`(^|(?!_)(?:[><\uff5c]|${this.src_ZPCc}))(${this.get_schema_names().source})`, "ig");
		}
		get_schema_at_start() {
			return this.cache.schema_at_start ??= new RegExp(`^${this.get_schema_search().source}`, "i");
		}
	};
	web_schema = {
		validate: (text, pos, self) => {
			const re = self.re.get_http_validator();
			re.lastIndex = pos;
			const m = re.exec(text);
			return m ? m[0].length : 0;
		},
		normalize: (match, self) => self.normalize(match)
	};
	defaultSchemas = {
		"http:": web_schema,
		"https:": web_schema,
		"ftp:": web_schema,
		"//": {
			validate: function(text, pos, self) {
				const re = self.re.get_relative_proto_validator();
				re.lastIndex = pos;
				const m = re.exec(text);
				if (m) {
					if (pos >= 3 && text[pos - 3] === ":") return 0;
					if (pos >= 3 && text[pos - 3] === "/") return 0;
					return m[0].length;
				}
				return 0;
			},
			normalize: (match, self) => self.normalize(match)
		},
		"mailto:": {
			validate: function(text, pos, self) {
				const re = self.re.get_mailto_validator();
				re.lastIndex = pos;
				const m = re.exec(text);
				return m ? m[0].length : 0;
			},
			normalize: (match, self) => self.normalize(match)
		}
	};
	tlds_2ch = "a:cdefgilmnoqrstuwxz|b:abdefghijmnorstvwyz|c:acdfghiklmnoruvwxyz|d:ejkmoz|e:cegrstu|f:ijkmor|g:abdefghilmnpqrstuwy|h:kmnrtu|i:delmnoqrst|j:emop|k:eghimnprwyz|l:abcikrstuvy|m:acdeghklmnopqrstuvwxyz|n:acefgilopruz|o:m|p:aefghklmnrstwy|q:a|r:eosuw|s:abcdeghijklmnortuvxyz|t:cdfghjklmnortvwz|u:agksyz|v:aceginu|w:fs|y:et|z:amw";
	tlds_default = "biz|com|edu|gov|net|org|pro|web|xxx|aero|asia|coop|info|museum|name|shop|рф";
	defaultOptions = {
		fuzzyLink: false,
		fuzzyEmail: true,
		fuzzyIP: false,
		"---": false,
		tlds: unpackTlds(),
		urlAuth: false,
		maxLength: 1e4
	};
	Match = class {
		/** Prefix (protocol) for matched string. Empty for fuzzy links. */
		schema;
		/** First position of matched string. */
		index;
		/** Next position after matched string. */
		lastIndex;
		/** Matched string. */
		raw;
		/** Normalized text of matched string. */
		text;
		/** Normalized URL of matched string. */
		url;
		constructor(text, schema, index, lastIndex) {
			const raw = text.slice(index, lastIndex);
			this.schema = schema.toLowerCase();
			this.index = index;
			this.lastIndex = lastIndex;
			this.raw = raw;
			this.text = raw;
			this.url = raw;
		}
	};
	LinkifyIt = class {
		__opts__;
		__schemas__;
		re;
		/**
		* Creates new linkifier instance.
		*
		* By default understands:
		*
		* - `http(s)://...` , `ftp://...`, `mailto:...` & `//...` links
		* - "fuzzy" emails (foo@bar.com).
		*
		* See {@link LinkifyConstructorOptions} for available options.
		*
		* @param options Recognition options.
		*
		* @example
		* ```javascript
		* import { LinkifyIt } from 'linkify-it'
		*
		* const linkify = new LinkifyIt({ fuzzyLink: true })
		*
		* linkify
		*   .tlds(require('tlds'))       // Reload with full TLD list
		*   .tlds('onion', true)         // Add unofficial `.onion` domain
		*   .add('ftp:', null)           // Disable `ftp:` protocol
		*   .set({ fuzzyIP: true })      // Enable IPs in fuzzy links
		*
		* console.log(linkify.test('Site github.com!')) // true
		* console.log(linkify.match('Site github.com!'))
		* ```
		*/
		constructor(options = {}) {
			const { rebuilder, ...linkifyOptions } = options;
			this.__opts__ = {
				...defaultOptions,
				...linkifyOptions
			};
			this.__schemas__ = { ...defaultSchemas };
			this.re = rebuilder || new REBuilder();
			this.re.set({
				...this.__opts__,
				schema_names: Object.keys(this.__schemas__)
			});
		}
		/**
		* Add new rule definition.
		*
		* `schema` is a link prefix (usually, protocol name with `:` at the end,
		* `skype:` for example). `linkify-it` makes sure that prefix is not
		* preceded with alphanumeric char and symbols. Only whitespaces and
		* punctuation allowed.
		*
		* `definition` is a rule to check tail after link prefix. To disable an
		* existing rule, pass `null`.
		*
		* @param schema Rule name (fixed pattern prefix).
		* @param definition Schema definition, or `null` to disable the rule.
		*
		* See [twitter mentions example](https://github.com/markdown-it/linkify-it/blob/master/examples/twitter.mjs).
		*/
		add(schema, definition = null) {
			if (!definition) delete this.__schemas__[schema];
			else {
				const def = {
					normalize: (match, self) => self.normalize(match),
					...definition
				};
				this.__schemas__[schema] = def;
			}
			this.re.set({
				...this.__opts__,
				schema_names: Object.keys(this.__schemas__)
			});
			return this;
		}
		/**
		* Set recognition options for links without schema.
		*
		* @param options Recognition options.
		*/
		set(options = {}) {
			this.__opts__ = {
				...this.__opts__,
				...options
			};
			this.re.set({
				...this.__opts__,
				schema_names: Object.keys(this.__schemas__)
			});
			return this;
		}
		/**
		* Searches linkifiable pattern and returns `true` on success or `false` on fail.
		*
		* @param text Text to scan.
		*/
		test(text) {
			if (!text.length) return false;
			let m, re;
			re = this.re.get_schema_search();
			re.lastIndex = 0;
			while ((m = re.exec(text)) !== null) if (this.testSchemaAt(text, m[2], re.lastIndex)) return true;
			if (this.__opts__.fuzzyLink && this.__schemas__["http:"]) {
				re = this.re.get_fuzzy_link_search();
				re.lastIndex = 0;
				if (re.exec(text) !== null) return true;
			}
			if (this.__opts__.fuzzyEmail && this.__schemas__["mailto:"]) {
				if (text.indexOf("@") >= 0) {
					const mailHostRe = this.re.get_fuzzy_mail_host_search();
					const mailNameRe = this.re.get_mail_name_validator();
					mailHostRe.lastIndex = 0;
					while ((m = mailHostRe.exec(text)) !== null) {
						const name = text.slice(Math.max(0, m.index - 65), m.index);
						if (mailNameRe.test(name)) return true;
					}
				}
			}
			return false;
		}
		/**
		* Similar to {@link LinkifyIt.test} but checks only specific protocol tail exactly
		* at given position. Returns length of found pattern (0 on fail).
		*
		* @param text Text to scan.
		* @param schema Rule (schema) name.
		* @param pos Text offset to check from.
		*/
		testSchemaAt(text, schema, pos) {
			if (!this.__schemas__[schema.toLowerCase()]) return 0;
			return this.__schemas__[schema.toLowerCase()].validate(text.slice(0, pos + this.__opts__.maxLength), pos, this);
		}
		/**
		* Returns array of found link descriptions or `null` on fail. We strongly
		* recommend to use {@link LinkifyIt.test} first, for best speed.
		*
		* @param text Text to scan.
		*/
		match(text) {
			const result = [];
			const schemaRe = this.re.get_schema_search();
			let fuzzyLinkRe;
			let mailHostRe;
			let mailNameRe;
			let fuzzyLinkCandidate;
			let fuzzyEmailCandidate;
			let schemaPrefix;
			let schemaDone = false;
			let fuzzyLinkDone = false;
			let fuzzyEmailDone = false;
			let pos = 0;
			if (!text.length) return null;
			schemaRe.lastIndex = 0;
			if (this.__opts__.fuzzyLink && this.__schemas__["http:"]) {
				fuzzyLinkRe = this.re.get_fuzzy_link_search();
				fuzzyLinkRe.lastIndex = 0;
			}
			if (this.__opts__.fuzzyEmail && this.__schemas__["mailto:"]) {
				mailHostRe = this.re.get_fuzzy_mail_host_search();
				mailHostRe.lastIndex = 0;
				mailNameRe = this.re.get_mail_name_validator();
			}
			for (;;) {
				const scanFrom = Math.max(pos - 1, 0);
				if (mailHostRe && mailNameRe && !fuzzyEmailDone && (!fuzzyEmailCandidate || fuzzyEmailCandidate.index < pos)) {
					if (mailHostRe.lastIndex < scanFrom) mailHostRe.lastIndex = scanFrom;
					for (;;) {
						const m = mailHostRe.exec(text);
						if (!m) {
							fuzzyEmailDone = true;
							fuzzyEmailCandidate = void 0;
							break;
						}
						const name = mailNameRe.exec(text.slice(Math.max(0, m.index - 65), m.index));
						if (!name) continue;
						fuzzyEmailCandidate = {
							schema: "mailto:",
							index: m.index - name[1].length,
							lastIndex: m.index + m[0].length
						};
						if (fuzzyEmailCandidate.index >= pos) break;
						if (mailHostRe.lastIndex < scanFrom) mailHostRe.lastIndex = scanFrom;
					}
				}
				if (fuzzyLinkRe && !fuzzyLinkDone && (!fuzzyLinkCandidate || fuzzyLinkCandidate.index < pos)) {
					if (fuzzyLinkRe.lastIndex < scanFrom) fuzzyLinkRe.lastIndex = scanFrom;
					for (;;) {
						const m = fuzzyLinkRe.exec(text);
						if (!m) {
							fuzzyLinkDone = true;
							fuzzyLinkCandidate = void 0;
							break;
						}
						fuzzyLinkCandidate = {
							schema: "",
							index: m.index + m[1].length,
							lastIndex: m.index + m[0].length
						};
						if (fuzzyLinkCandidate.index >= pos) break;
						if (fuzzyLinkRe.lastIndex < scanFrom) fuzzyLinkRe.lastIndex = scanFrom;
					}
				}
				let fuzzyCandidate = fuzzyEmailCandidate;
				if (!fuzzyCandidate || fuzzyLinkCandidate && (fuzzyLinkCandidate.index < fuzzyCandidate.index || fuzzyLinkCandidate.index === fuzzyCandidate.index && fuzzyLinkCandidate.lastIndex > fuzzyCandidate.lastIndex)) fuzzyCandidate = fuzzyLinkCandidate;
				let schemaCandidate;
				if (!schemaDone) for (;;) {
					if (!schemaPrefix) {
						if (schemaRe.lastIndex < scanFrom) schemaRe.lastIndex = scanFrom;
						const m = schemaRe.exec(text);
						if (!m) {
							schemaDone = true;
							break;
						}
						schemaPrefix = {
							schema: m[2],
							index: m.index + m[1].length,
							lastIndex: m.index + m[0].length
						};
					}
					if (schemaPrefix.index < pos) {
						schemaPrefix = void 0;
						continue;
					}
					if (fuzzyCandidate && schemaPrefix.index > fuzzyCandidate.index) break;
					const prefix = schemaPrefix;
					schemaPrefix = void 0;
					const len = this.testSchemaAt(text, prefix.schema, prefix.lastIndex);
					if (len) {
						schemaCandidate = {
							schema: prefix.schema,
							index: prefix.index,
							lastIndex: prefix.lastIndex + len
						};
						break;
					}
				}
				let candidate = schemaCandidate;
				if (!candidate || fuzzyEmailCandidate && (fuzzyEmailCandidate.index < candidate.index || fuzzyEmailCandidate.index === candidate.index && fuzzyEmailCandidate.lastIndex > candidate.lastIndex)) candidate = fuzzyEmailCandidate;
				if (!candidate || fuzzyLinkCandidate && (fuzzyLinkCandidate.index < candidate.index || fuzzyLinkCandidate.index === candidate.index && fuzzyLinkCandidate.lastIndex > candidate.lastIndex)) candidate = fuzzyLinkCandidate;
				if (!candidate) break;
				if (candidate === fuzzyEmailCandidate) fuzzyEmailCandidate = void 0;
				else if (candidate === fuzzyLinkCandidate) fuzzyLinkCandidate = void 0;
				const match = new Match(text, candidate.schema, candidate.index, candidate.lastIndex);
				if (match.schema) this.__schemas__[match.schema].normalize(match, this);
				else this.normalize(match);
				result.push(match);
				pos = candidate.lastIndex;
			}
			if (result.length) return result;
			return null;
		}
		/**
		* Returns fully-formed (not fuzzy) link if it starts at the beginning
		* of the string, and null otherwise.
		*
		* @param text Text to scan.
		*/
		matchAtStart(text) {
			if (!text.length) return null;
			const m = this.re.get_schema_at_start().exec(text);
			if (!m) return null;
			const len = this.testSchemaAt(text, m[2], m[0].length);
			if (!len) return null;
			const match = new Match(text, m[2], m.index + m[1].length, m.index + m[0].length + len);
			this.__schemas__[match.schema].normalize(match, this);
			return match;
		}
		/**
		* Load (or merge) new TLDs list. Those are used for fuzzy links (without
		* prefix) to avoid false positives. By default this algorithm is used:
		*
		* - hostname with any 2-letter root zones are ok.
		* - biz|com|edu|gov|net|org|pro|web|xxx|aero|asia|coop|info|museum|name|shop|рф
		*   are ok.
		* - encoded (`xn--...`) root zones are ok.
		*
		* If list is replaced, then exact match for 2-chars root zones will be checked.
		*
		* @param list List of TLDs.
		* @param keepOld Merge with current list if `true` (`false` by default).
		*/
		tlds(list, keepOld = false) {
			list = Array.isArray(list) ? list : [list];
			if (!keepOld) this.__opts__.tlds = list;
			else this.__opts__.tlds = this.__opts__.tlds.concat(list);
			this.re.set({
				...this.__opts__,
				schema_names: Object.keys(this.__schemas__)
			});
			return this;
		}
		/**
		* Default normalizer (if schema does not define its own).
		*
		* @param match Match to normalize.
		*/
		normalize(match) {
			if (!match.schema) match.url = `http://${match.url}`;
			if (match.schema === "mailto:" && !/^mailto:/i.test(match.url)) match.url = `mailto:${match.url}`;
		}
	};
}));
// ../../base/node_modules/punycode.js/punycode.js
var require_punycode = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/** Highest positive signed 32-bit float value */
	const maxInt = 2147483647;
	/** Bootstring parameters */
	const base = 36;
	const tMin = 1;
	const tMax = 26;
	const skew = 38;
	const damp = 700;
	const initialBias = 72;
	const initialN = 128;
	const delimiter = "-";
	/** Regular expressions */
	const regexPunycode = /^xn--/;
	const regexNonASCII = /[^\0-\x7F]/;
	const regexSeparators = /[\x2E\u3002\uFF0E\uFF61]/g;
	/** Error messages */
	const errors = {
		"overflow": "Overflow: input needs wider integers to process",
		"not-basic": "Illegal input >= 0x80 (not a basic code point)",
		"invalid-input": "Invalid input"
	};
	/** Convenience shortcuts */
	const baseMinusTMin = 35;
	const floor = Math.floor;
	const stringFromCharCode = String.fromCharCode;
	/**
	* A generic error utility function.
	* @private
	* @param {String} type The error type.
	* @returns {Error} Throws a `RangeError` with the applicable error message.
	*/
	function error(type) {
		throw new RangeError(errors[type]);
	}
	/**
	* A generic `Array#map` utility function.
	* @private
	* @param {Array} array The array to iterate over.
	* @param {Function} callback The function that gets called for every array
	* item.
	* @returns {Array} A new array of values returned by the callback function.
	*/
	function map(array, callback) {
		const result = [];
		let length = array.length;
		while (length--) result[length] = callback(array[length]);
		return result;
	}
	/**
	* A simple `Array#map`-like wrapper to work with domain name strings or email
	* addresses.
	* @private
	* @param {String} domain The domain name or email address.
	* @param {Function} callback The function that gets called for every
	* character.
	* @returns {String} A new string of characters returned by the callback
	* function.
	*/
	function mapDomain(domain, callback) {
		const parts = domain.split("@");
		let result = "";
		if (parts.length > 1) {
			result = parts[0] + "@";
			domain = parts[1];
		}
		domain = domain.replace(regexSeparators, ".");
		const encoded = map(domain.split("."), callback).join(".");
		return result + encoded;
	}
	/**
	* Creates an array containing the numeric code points of each Unicode
	* character in the string. While JavaScript uses UCS-2 internally,
	* this function will convert a pair of surrogate halves (each of which
	* UCS-2 exposes as separate characters) into a single code point,
	* matching UTF-16.
	* @see `punycode.ucs2.encode`
	* @see <https://mathiasbynens.be/notes/javascript-encoding>
	* @memberOf punycode.ucs2
	* @name decode
	* @param {String} string The Unicode input string (UCS-2).
	* @returns {Array} The new array of code points.
	*/
	function ucs2decode(string) {
		const output = [];
		let counter = 0;
		const length = string.length;
		while (counter < length) {
			const value = string.charCodeAt(counter++);
			if (value >= 55296 && value <= 56319 && counter < length) {
				const extra = string.charCodeAt(counter++);
				if ((extra & 64512) == 56320) output.push(((value & 1023) << 10) + (extra & 1023) + 65536);
				else {
					output.push(value);
					counter--;
				}
			} else output.push(value);
		}
		return output;
	}
	/**
	* Creates a string based on an array of numeric code points.
	* @see `punycode.ucs2.decode`
	* @memberOf punycode.ucs2
	* @name encode
	* @param {Array} codePoints The array of numeric code points.
	* @returns {String} The new Unicode string (UCS-2).
	*/
	const ucs2encode = (codePoints) => String.fromCodePoint(...codePoints);
	/**
	* Converts a basic code point into a digit/integer.
	* @see `digitToBasic()`
	* @private
	* @param {Number} codePoint The basic numeric code point value.
	* @returns {Number} The numeric value of a basic code point (for use in
	* representing integers) in the range `0` to `base - 1`, or `base` if
	* the code point does not represent a value.
	*/
	const basicToDigit = function(codePoint) {
		if (codePoint >= 48 && codePoint < 58) return 26 + (codePoint - 48);
		if (codePoint >= 65 && codePoint < 91) return codePoint - 65;
		if (codePoint >= 97 && codePoint < 123) return codePoint - 97;
		return base;
	};
	/**
	* Converts a digit/integer into a basic code point.
	* @see `basicToDigit()`
	* @private
	* @param {Number} digit The numeric value of a basic code point.
	* @returns {Number} The basic code point whose value (when used for
	* representing integers) is `digit`, which needs to be in the range
	* `0` to `base - 1`. If `flag` is non-zero, the uppercase form is
	* used; else, the lowercase form is used. The behavior is undefined
	* if `flag` is non-zero and `digit` has no uppercase form.
	*/
	const digitToBasic = function(digit, flag) {
		return digit + 22 + 75 * (digit < 26) - ((flag != 0) << 5);
	};
	/**
	* Bias adaptation function as per section 3.4 of RFC 3492.
	* https://tools.ietf.org/html/rfc3492#section-3.4
	* @private
	*/
	const adapt = function(delta, numPoints, firstTime) {
		let k = 0;
		delta = firstTime ? floor(delta / damp) : delta >> 1;
		delta += floor(delta / numPoints);
		for (; delta > 455; k += base) delta = floor(delta / baseMinusTMin);
		return floor(k + 36 * delta / (delta + skew));
	};
	/**
	* Converts a Punycode string of ASCII-only symbols to a string of Unicode
	* symbols.
	* @memberOf punycode
	* @param {String} input The Punycode string of ASCII-only symbols.
	* @returns {String} The resulting string of Unicode symbols.
	*/
	const decode = function(input) {
		const output = [];
		const inputLength = input.length;
		let i = 0;
		let n = initialN;
		let bias = initialBias;
		let basic = input.lastIndexOf(delimiter);
		if (basic < 0) basic = 0;
		for (let j = 0; j < basic; ++j) {
			if (input.charCodeAt(j) >= 128) error("not-basic");
			output.push(input.charCodeAt(j));
		}
		for (let index = basic > 0 ? basic + 1 : 0; index < inputLength;) {
			const oldi = i;
			for (let w = 1, k = base;; k += base) {
				if (index >= inputLength) error("invalid-input");
				const digit = basicToDigit(input.charCodeAt(index++));
				if (digit >= base) error("invalid-input");
				if (digit > floor((maxInt - i) / w)) error("overflow");
				i += digit * w;
				const t = k <= bias ? tMin : k >= bias + tMax ? tMax : k - bias;
				if (digit < t) break;
				const baseMinusT = base - t;
				if (w > floor(maxInt / baseMinusT)) error("overflow");
				w *= baseMinusT;
			}
			const out = output.length + 1;
			bias = adapt(i - oldi, out, oldi == 0);
			if (floor(i / out) > maxInt - n) error("overflow");
			n += floor(i / out);
			i %= out;
			output.splice(i++, 0, n);
		}
		return String.fromCodePoint(...output);
	};
	/**
	* Converts a string of Unicode symbols (e.g. a domain name label) to a
	* Punycode string of ASCII-only symbols.
	* @memberOf punycode
	* @param {String} input The string of Unicode symbols.
	* @returns {String} The resulting Punycode string of ASCII-only symbols.
	*/
	const encode = function(input) {
		const output = [];
		input = ucs2decode(input);
		const inputLength = input.length;
		let n = initialN;
		let delta = 0;
		let bias = initialBias;
		for (const currentValue of input) if (currentValue < 128) output.push(stringFromCharCode(currentValue));
		const basicLength = output.length;
		let handledCPCount = basicLength;
		if (basicLength) output.push(delimiter);
		while (handledCPCount < inputLength) {
			let m = maxInt;
			for (const currentValue of input) if (currentValue >= n && currentValue < m) m = currentValue;
			const handledCPCountPlusOne = handledCPCount + 1;
			if (m - n > floor((maxInt - delta) / handledCPCountPlusOne)) error("overflow");
			delta += (m - n) * handledCPCountPlusOne;
			n = m;
			for (const currentValue of input) {
				if (currentValue < n && ++delta > maxInt) error("overflow");
				if (currentValue === n) {
					let q = delta;
					for (let k = base;; k += base) {
						const t = k <= bias ? tMin : k >= bias + tMax ? tMax : k - bias;
						if (q < t) break;
						const qMinusT = q - t;
						const baseMinusT = base - t;
						output.push(stringFromCharCode(digitToBasic(t + qMinusT % baseMinusT, 0)));
						q = floor(qMinusT / baseMinusT);
					}
					output.push(stringFromCharCode(digitToBasic(q, 0)));
					bias = adapt(delta, handledCPCountPlusOne, handledCPCount === basicLength);
					delta = 0;
					++handledCPCount;
				}
			}
			++delta;
			++n;
		}
		return output.join("");
	};
	/**
	* Converts a Punycode string representing a domain name or an email address
	* to Unicode. Only the Punycoded parts of the input will be converted, i.e.
	* it doesn't matter if you call it on a string that has already been
	* converted to Unicode.
	* @memberOf punycode
	* @param {String} input The Punycoded domain name or email address to
	* convert to Unicode.
	* @returns {String} The Unicode representation of the given Punycode
	* string.
	*/
	const toUnicode = function(input) {
		return mapDomain(input, function(string) {
			return regexPunycode.test(string) ? decode(string.slice(4).toLowerCase()) : string;
		});
	};
	/**
	* Converts a Unicode string representing a domain name or an email address to
	* Punycode. Only the non-ASCII parts of the domain name will be converted,
	* i.e. it doesn't matter if you call it with a domain that's already in
	* ASCII.
	* @memberOf punycode
	* @param {String} input The domain name or email address to convert, as a
	* Unicode string.
	* @returns {String} The Punycode representation of the given domain name or
	* email address.
	*/
	const toASCII = function(input) {
		return mapDomain(input, function(string) {
			return regexNonASCII.test(string) ? "xn--" + encode(string) : string;
		});
	};
	module.exports = {
		/**
		* A string representing the current Punycode.js version number.
		* @memberOf punycode
		* @type String
		*/
		"version": "2.3.1",
		/**
		* An object of methods to convert from JavaScript's internal character
		* representation (UCS-2) to Unicode code points, and back.
		* @see <https://mathiasbynens.be/notes/javascript-encoding>
		* @memberOf punycode
		* @type Object
		*/
		"ucs2": {
			"decode": ucs2decode,
			"encode": ucs2encode
		},
		"decode": decode,
		"encode": encode,
		"toASCII": toASCII,
		"toUnicode": toUnicode
	};
}));
// ../../base/node_modules/markdown-it/dist/markdown-it.mjs
/*! markdown-it 15.0.3 https://github.com/markdown-it/markdown-it @license MIT */
function callable(cls) {
	const wrapper = function(...args) {
		return Reflect.construct(cls, args, new.target && new.target !== wrapper ? new.target : cls);
	};
	Object.defineProperty(wrapper, "name", { value: cls.name });
	Object.setPrototypeOf(wrapper, cls);
	wrapper.prototype = cls.prototype;
	return wrapper;
}
/**
* Returns a copy of a token array with the token at `pos` replaced by
* `newElements`. Used to transform token streams without modifying the
* original array.
*/
function arrayReplaceAt(src, pos, newElements) {
	return [].concat(src.slice(0, pos), newElements, src.slice(pos + 1));
}
/** Checks whether a code point can be decoded from a numeric HTML entity. */
function isValidEntityCode(c) {
	if (c >= 55296 && c <= 57343) return false;
	if (c >= 64976 && c <= 65007) return false;
	if ((c & 65535) === 65535 || (c & 65535) === 65534) return false;
	if (c >= 0 && c <= 8) return false;
	if (c === 11) return false;
	if (c >= 14 && c <= 31) return false;
	if (c >= 127 && c <= 159) return false;
	if (c > 1114111) return false;
	return true;
}
/**
* Converts a Unicode code point to a string, like `String.fromCodePoint()`,
* but does not throw for invalid input.
*/
function fromCodePoint(c) {
	if (c > 65535) {
		c -= 65536;
		const surrogate1 = 55296 + (c >> 10);
		const surrogate2 = 56320 + (c & 1023);
		return String.fromCharCode(surrogate1, surrogate2);
	}
	return String.fromCharCode(c);
}
function replaceEntityPattern(match, name) {
	if (name.charCodeAt(0) === 35 && DIGITAL_ENTITY_TEST_RE.test(name)) {
		const code = name[1].toLowerCase() === "x" ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
		if (isValidEntityCode(code)) return fromCodePoint(code);
		return match;
	}
	const decoded = decodeHTMLStrict(match);
	if (decoded !== match) return decoded;
	return match;
}
/** Decodes Markdown backslash escapes. */
function unescapeMd(str) {
	if (str.indexOf("\\") < 0) return str;
	return str.replace(UNESCAPE_MD_RE, "$1");
}
/**
* Decodes Markdown backslash escapes and HTML character references in link
* destinations, link titles, and fenced code info strings.
*/
function unescapeAll(str) {
	if (str.indexOf("\\") < 0 && str.indexOf("&") < 0) return str;
	return str.replace(UNESCAPE_ALL_RE, function(match, escaped, entity) {
		if (escaped) return escaped;
		return replaceEntityPattern(match, entity);
	});
}
function replaceUnsafeChar(ch) {
	return HTML_REPLACEMENTS[ch];
}
/** Escapes HTML special characters in a string. */
function escapeHtml(str) {
	if (HTML_ESCAPE_TEST_RE.test(str)) return str.replace(HTML_ESCAPE_REPLACE_RE, replaceUnsafeChar);
	return str;
}
/** Escapes regular expression metacharacters in a string. */
function escapeRE(str) {
	return str.replace(REGEXP_ESCAPE_RE, "\\$&");
}
/** Checks whether a character code is an ASCII space or tab. */
function isSpace(code) {
	switch (code) {
		case 9:
		case 32: return true;
	}
	return false;
}
/**
* Checks whether a character code is whitespace recognized by Markdown.
*
* Matches the Unicode `Zs` category or `\t`, `\f`, `\v`, `\r`, `\n`.
*/
function isWhiteSpace(code) {
	if (code >= 8192 && code <= 8202) return true;
	switch (code) {
		case 9:
		case 10:
		case 11:
		case 12:
		case 13:
		case 32:
		case 160:
		case 5760:
		case 8239:
		case 8287:
		case 12288: return true;
	}
	return false;
}
/**
* Checks whether a character is Unicode punctuation or a symbol.
*
* Does not support astral characters.
*/
function isPunctChar(ch) {
	return P.test(ch) || S.test(ch);
}
/** Checks whether a Unicode code point is punctuation or a symbol. */
function isPunctCharCode(code) {
	return isPunctChar(fromCodePoint(code));
}
/**
* Markdown ASCII punctuation characters.
*
*     !, ", #, $, %, &, ', (, ), *, +, ,, -, ., /, :, ;, <, =, >, ?, @,
*     [, \, ], ^, _, `, {, |, }, or ~
*
* http://spec.commonmark.org/0.15/#ascii-punctuation-character
*
* Don't confuse with Unicode punctuation. It lacks some characters in the
* ASCII range.
*/
function isMdAsciiPunct(ch) {
	switch (ch) {
		case 33:
		case 34:
		case 35:
		case 36:
		case 37:
		case 38:
		case 39:
		case 40:
		case 41:
		case 42:
		case 43:
		case 44:
		case 45:
		case 46:
		case 47:
		case 58:
		case 59:
		case 60:
		case 61:
		case 62:
		case 63:
		case 64:
		case 91:
		case 92:
		case 93:
		case 94:
		case 95:
		case 96:
		case 123:
		case 124:
		case 125:
		case 126: return true;
		default: return false;
	}
}
/** Normalizes `[reference labels]` for case-insensitive lookup. */
function normalizeReference(str) {
	str = str.trim().replace(/\s+/g, " ");
	return str.toLowerCase().toUpperCase();
}
function isAsciiTrimmable(c) {
	return c === 32 || c === 9 || c === 10 || c === 13;
}
/**
* "Light" `.trim()` for blocks (headings, paragraphs), where Unicode spaces
* should be preserved.
*/
function asciiTrim(str) {
	let start = 0;
	for (; start < str.length; start++) if (!isAsciiTrimmable(str.charCodeAt(start))) break;
	let end = str.length - 1;
	for (; end >= start; end--) if (!isAsciiTrimmable(str.charCodeAt(end))) break;
	return str.slice(start, end + 1);
}
/** Finds the end of a link or image label (`[label]`). */
function parseLinkLabel(state, start, disableNested) {
	let level, found, marker, prevPos;
	const max = state.posMax;
	const oldPos = state.pos;
	state.pos = start + 1;
	level = 1;
	while (state.pos < max) {
		marker = state.src.charCodeAt(state.pos);
		if (marker === 93) {
			level--;
			if (level === 0) {
				found = true;
				break;
			}
		}
		prevPos = state.pos;
		state.md.inline.skipToken(state);
		if (marker === 91) {
			if (prevPos === state.pos - 1) level++;
			else if (disableNested) {
				state.pos = oldPos;
				return -1;
			}
		}
	}
	let labelEnd = -1;
	if (found) labelEnd = state.pos;
	state.pos = oldPos;
	return labelEnd;
}
/** Parses the destination in `[label](destination "title")`. */
function parseLinkDestination(str, start, max) {
	let code;
	let pos = start;
	const result = {
		ok: false,
		pos: 0,
		str: ""
	};
	if (str.charCodeAt(pos) === 60) {
		pos++;
		while (pos < max) {
			code = str.charCodeAt(pos);
			if (code === 10) return result;
			if (code === 60) return result;
			if (code === 62) {
				result.pos = pos + 1;
				result.str = unescapeAll(str.slice(start + 1, pos));
				result.ok = true;
				return result;
			}
			if (code === 92 && pos + 1 < max) {
				pos += 2;
				continue;
			}
			pos++;
		}
		return result;
	}
	let level = 0;
	while (pos < max) {
		code = str.charCodeAt(pos);
		if (code === 32) break;
		if (code < 32 || code === 127) break;
		if (code === 92 && pos + 1 < max) {
			if (str.charCodeAt(pos + 1) === 32) {
				pos++;
				continue;
			}
			pos += 2;
			continue;
		}
		if (code === 40) {
			level++;
			if (level > 32) return result;
		}
		if (code === 41) {
			if (level === 0) break;
			level--;
		}
		pos++;
	}
	if (start === pos) return result;
	if (level !== 0) return result;
	result.str = unescapeAll(str.slice(start, pos));
	result.pos = pos;
	result.ok = true;
	return result;
}
/**
* Parses the optional title in `[label](destination "title")` or
* `[label]: destination "title"`.
*
* `prev_state` continues a reference title on the next source line.
*/
function parseLinkTitle(str, start, max, prev_state) {
	let code;
	let pos = start;
	const state = {
		ok: false,
		can_continue: false,
		pos: 0,
		str: "",
		marker: 0
	};
	if (prev_state) {
		state.str = prev_state.str;
		state.marker = prev_state.marker;
	} else {
		if (pos >= max) return state;
		let marker = str.charCodeAt(pos);
		if (marker !== 34 && marker !== 39 && marker !== 40) return state;
		start++;
		pos++;
		if (marker === 40) marker = 41;
		state.marker = marker;
	}
	while (pos < max) {
		code = str.charCodeAt(pos);
		if (code === state.marker) {
			state.pos = pos + 1;
			state.str += unescapeAll(str.slice(start, pos));
			state.ok = true;
			return state;
		} else if (code === 40 && state.marker === 41) return state;
		else if (code === 92 && pos + 1 < max) pos++;
		pos++;
	}
	state.can_continue = true;
	state.str += unescapeAll(str.slice(start, pos));
	return state;
}
function _typeof(o) {
	"@babel/helpers - typeof";
	return _typeof = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function(o) {
		return typeof o;
	} : function(o) {
		return o && "function" == typeof Symbol && o.constructor === Symbol && o !== Symbol.prototype ? "symbol" : typeof o;
	}, _typeof(o);
}
function toPrimitive(t, r) {
	if ("object" != _typeof(t) || !t) return t;
	var e = t[Symbol.toPrimitive];
	if (void 0 !== e) {
		var i = e.call(t, r || "default");
		if ("object" != _typeof(i)) return i;
		throw new TypeError("@@toPrimitive must return a primitive value.");
	}
	return ("string" === r ? String : Number)(t);
}
function toPropertyKey(t) {
	var i = toPrimitive(t, "string");
	return "symbol" == _typeof(i) ? i : i + "";
}
function _defineProperty(e, r, t) {
	return (r = toPropertyKey(r)) in e ? Object.defineProperty(e, r, {
		value: t,
		enumerable: !0,
		configurable: !0,
		writable: !0
	}) : e[r] = t, e;
}
function normalize(state) {
	let str;
	str = state.src.replace(UNNORMALIZED_NEWLINE_RE, "\n");
	str = str.replace(NULL_RE, "�");
	state.src = str;
}
function block(state) {
	let token;
	if (state.inlineMode) {
		token = new state.Token("inline", "", 0);
		token.content = state.src;
		token.map = [0, 1];
		token.children = [];
		state.tokens.push(token);
	} else state.md.block.parse(state.src, state.md, state.env, state.tokens);
}
function strip_references(state) {
	const tokens = state.tokens;
	let last = 0;
	for (let curr = 0; curr < tokens.length; curr++) {
		if (tokens[curr].type === "reference_definition") continue;
		if (curr !== last) tokens[last] = tokens[curr];
		last++;
	}
	if (tokens.length !== last) tokens.length = last;
}
function inline$1(state) {
	const tokens = state.tokens;
	for (let i = 0, l = tokens.length; i < l; i++) {
		const tok = tokens[i];
		if (tok.type === "inline") state.md.inline.parse(tok.content, state.md, state.env, tok.children);
	}
}
function isLinkOpen$1(str) {
	return /^<a[>\s]/i.test(str);
}
function isLinkClose$1(str) {
	return /^<\/a\s*>/i.test(str);
}
function linkify$1(state) {
	const blockTokens = state.tokens;
	if (!state.md.options.linkify) return;
	for (let j = 0, l = blockTokens.length; j < l; j++) {
		if (blockTokens[j].type !== "inline" || !state.md.linkify.test(blockTokens[j].content)) continue;
		const tokens = blockTokens[j].children;
		const replacements = [];
		let htmlLinkLevel = 0;
		for (let i = tokens.length - 1; i >= 0; i--) {
			const currentToken = tokens[i];
			if (currentToken.type === "link_close") {
				i--;
				while (tokens[i].level !== currentToken.level && tokens[i].type !== "link_open") i--;
				continue;
			}
			if (currentToken.type === "html_inline") {
				if (isLinkOpen$1(currentToken.content) && htmlLinkLevel > 0) htmlLinkLevel--;
				if (isLinkClose$1(currentToken.content)) htmlLinkLevel++;
			}
			if (htmlLinkLevel > 0) continue;
			if (currentToken.type === "text" && state.md.linkify.test(currentToken.content)) {
				const text = currentToken.content;
				let links = state.md.linkify.match(text);
				const nodes = [];
				let level = currentToken.level;
				let lastPos = 0;
				if (links.length > 0 && links[0].index === 0 && i > 0 && tokens[i - 1].type === "text_special") links = links.slice(1);
				for (let ln = 0; ln < links.length; ln++) {
					const url = links[ln].url;
					const fullUrl = state.md.normalizeLink(url);
					if (!state.md.validateLink(fullUrl)) continue;
					let urlText = links[ln].text;
					if (!links[ln].schema) urlText = state.md.normalizeLinkText(`http://${urlText}`).replace(/^http:\/\//, "");
					else if (links[ln].schema === "mailto:" && !/^mailto:/i.test(urlText)) urlText = state.md.normalizeLinkText(`mailto:${urlText}`).replace(/^mailto:/, "");
					else urlText = state.md.normalizeLinkText(urlText);
					const pos = links[ln].index;
					if (pos > lastPos) {
						const token = new state.Token("text", "", 0);
						token.content = text.slice(lastPos, pos);
						token.level = level;
						nodes.push(token);
					}
					const token_o = new state.Token("link_open", "a", 1);
					token_o.attrs = [["href", fullUrl]];
					token_o.level = level++;
					token_o.markup = "linkify";
					token_o.info = "auto";
					nodes.push(token_o);
					const token_t = new state.Token("text", "", 0);
					token_t.content = urlText;
					token_t.level = level;
					nodes.push(token_t);
					const token_c = new state.Token("link_close", "a", -1);
					token_c.level = --level;
					token_c.markup = "linkify";
					token_c.info = "auto";
					nodes.push(token_c);
					lastPos = links[ln].lastIndex;
				}
				if (lastPos < text.length) {
					const token = new state.Token("text", "", 0);
					token.content = text.slice(lastPos);
					token.level = level;
					nodes.push(token);
				}
				replacements.push({
					index: i,
					nodes
				});
			}
		}
		if (replacements.length > 0) {
			let newTokensLength = tokens.length;
			for (const replacement of replacements) newTokensLength += replacement.nodes.length - 1;
			const newTokens = new Array(newTokensLength);
			let replacementIndex = 0;
			let newTokenIndex = 0;
			replacements.reverse();
			for (let i = 0; i < tokens.length; i++) {
				const replacement = replacements[replacementIndex];
				if ((replacement === null || replacement === void 0 ? void 0 : replacement.index) === i) {
					for (const node of replacement.nodes) newTokens[newTokenIndex++] = node;
					replacementIndex++;
				} else newTokens[newTokenIndex++] = tokens[i];
			}
			blockTokens[j].children = newTokens;
		}
	}
}
function replaceFn(match, name) {
	return SCOPED_ABBR[name.toLowerCase()];
}
function replace_scoped(inlineTokens) {
	let inside_autolink = 0;
	for (let i = inlineTokens.length - 1; i >= 0; i--) {
		const token = inlineTokens[i];
		if (token.type === "text" && !inside_autolink) token.content = token.content.replace(SCOPED_ABBR_RE, replaceFn);
		if (token.type === "link_open" && token.info === "auto") inside_autolink--;
		if (token.type === "link_close" && token.info === "auto") inside_autolink++;
	}
}
function replace_rare(inlineTokens) {
	let inside_autolink = 0;
	for (let i = inlineTokens.length - 1; i >= 0; i--) {
		const token = inlineTokens[i];
		if (token.type === "text" && !inside_autolink) {
			if (RARE_RE.test(token.content)) token.content = token.content.replace(/\+-/g, "±").replace(/\.{2,}/g, "…").replace(/([?!])…/g, "$1..").replace(/([?!]){4,}/g, "$1$1$1").replace(/,{2,}/g, ",").replace(/(^|[^-])---(?=[^-]|$)/gm, "$1—").replace(/(^|\s)--(?=\s|$)/gm, "$1–").replace(/(^|[^-\s])--(?=[^-\s]|$)/gm, "$1–");
		}
		if (token.type === "link_open" && token.info === "auto") inside_autolink--;
		if (token.type === "link_close" && token.info === "auto") inside_autolink++;
	}
}
function replace(state) {
	let blkIdx;
	if (!state.md.options.typographer) return;
	for (blkIdx = state.tokens.length - 1; blkIdx >= 0; blkIdx--) {
		if (state.tokens[blkIdx].type !== "inline") continue;
		if (SCOPED_ABBR_TEST_RE.test(state.tokens[blkIdx].content)) replace_scoped(state.tokens[blkIdx].children);
		if (RARE_RE.test(state.tokens[blkIdx].content)) replace_rare(state.tokens[blkIdx].children);
	}
}
function truncateStack(stack, heads, length) {
	while (stack.length > length) {
		const item = stack.pop();
		if (item.isSingleQuote) heads.single = item.prevSameQuoteIdx;
		else heads.double = item.prevSameQuoteIdx;
	}
}
function addReplacement(replacements, tokenIdx, pos, ch) {
	if (!replacements[tokenIdx]) replacements[tokenIdx] = [];
	replacements[tokenIdx].push({
		pos,
		ch
	});
}
function applyReplacements(str, replacements) {
	let result = "";
	let lastPos = 0;
	replacements.sort((a, b) => a.pos - b.pos);
	for (let i = 0; i < replacements.length; i++) {
		const replacement = replacements[i];
		result += str.slice(lastPos, replacement.pos) + replacement.ch;
		lastPos = replacement.pos + 1;
	}
	return result + str.slice(lastPos);
}
function process_inlines(tokens, state) {
	let j;
	const stack = [];
	const heads = {
		single: -1,
		double: -1
	};
	const replacements = {};
	for (let i = 0; i < tokens.length; i++) {
		const token = tokens[i];
		const thisLevel = tokens[i].level;
		for (j = stack.length - 1; j >= 0; j--) if (stack[j].level <= thisLevel) break;
		truncateStack(stack, heads, j + 1);
		if (token.type !== "text") continue;
		const text = token.content;
		let pos = 0;
		const max = text.length;
		OUTER: while (pos < max) {
			QUOTE_RE.lastIndex = pos;
			const t = QUOTE_RE.exec(text);
			if (!t) break;
			let canOpen = true;
			let canClose = true;
			pos = t.index + 1;
			const isSingle = t[0] === "'";
			let lastChar = 32;
			if (t.index - 1 >= 0) lastChar = text.charCodeAt(t.index - 1);
			else for (j = i - 1; j >= 0; j--) {
				if (tokens[j].type === "softbreak" || tokens[j].type === "hardbreak") break;
				if (!tokens[j].content) continue;
				lastChar = tokens[j].content.charCodeAt(tokens[j].content.length - 1);
				break;
			}
			let nextChar = 32;
			if (pos < max) nextChar = text.charCodeAt(pos);
			else for (j = i + 1; j < tokens.length; j++) {
				if (tokens[j].type === "softbreak" || tokens[j].type === "hardbreak") break;
				if (!tokens[j].content) continue;
				nextChar = tokens[j].content.charCodeAt(0);
				break;
			}
			const isLastPunctChar = isMdAsciiPunct(lastChar) || isPunctCharCode(lastChar);
			const isNextPunctChar = isMdAsciiPunct(nextChar) || isPunctCharCode(nextChar);
			const isLastWhiteSpace = isWhiteSpace(lastChar);
			const isNextWhiteSpace = isWhiteSpace(nextChar);
			if (isNextWhiteSpace) canOpen = false;
			else if (isNextPunctChar) {
				if (!(isLastWhiteSpace || isLastPunctChar)) canOpen = false;
			}
			if (isLastWhiteSpace) canClose = false;
			else if (isLastPunctChar) {
				if (!(isNextWhiteSpace || isNextPunctChar)) canClose = false;
			}
			if (nextChar === 34 && t[0] === "\"") {
				if (lastChar >= 48 && lastChar <= 57) canClose = canOpen = false;
			}
			if (canOpen && canClose) {
				canOpen = isLastPunctChar;
				canClose = isNextPunctChar;
			}
			if (!canOpen && !canClose) {
				if (isSingle) addReplacement(replacements, i, t.index, APOSTROPHE);
				continue;
			}
			if (canClose) {
				j = isSingle ? heads.single : heads.double;
				if (j >= 0 && stack[j].level === thisLevel) {
					const item = stack[j];
					let openQuote;
					let closeQuote;
					if (isSingle) {
						openQuote = state.md.options.quotes[2];
						closeQuote = state.md.options.quotes[3];
					} else {
						openQuote = state.md.options.quotes[0];
						closeQuote = state.md.options.quotes[1];
					}
					addReplacement(replacements, i, t.index, closeQuote);
					addReplacement(replacements, item.tokenIdx, item.contentPos, openQuote);
					truncateStack(stack, heads, j);
					continue OUTER;
				}
			}
			if (canOpen) {
				if (stack.length >= MAX_OPENERS) return;
				stack.push({
					tokenIdx: i,
					contentPos: t.index,
					isSingleQuote: isSingle,
					level: thisLevel,
					prevSameQuoteIdx: isSingle ? heads.single : heads.double
				});
				if (isSingle) heads.single = stack.length - 1;
				else heads.double = stack.length - 1;
			} else if (canClose && isSingle) addReplacement(replacements, i, t.index, APOSTROPHE);
		}
	}
	Object.keys(replacements).forEach(function(tokenIdx) {
		const idx = Number(tokenIdx);
		tokens[idx].content = applyReplacements(tokens[idx].content, replacements[tokenIdx]);
	});
}
function smartquotes(state) {
	if (!state.md.options.typographer) return;
	for (let blkIdx = state.tokens.length - 1; blkIdx >= 0; blkIdx--) {
		if (state.tokens[blkIdx].type !== "inline" || !QUOTE_TEST_RE.test(state.tokens[blkIdx].content)) continue;
		process_inlines(state.tokens[blkIdx].children, state);
	}
}
function join_alt(tokens) {
	let curr, last;
	const max = tokens.length;
	for (curr = 0; curr < max; curr++) if (tokens[curr].type === "text_special") tokens[curr].type = "text";
	for (curr = last = 0; curr < max; curr++) if (tokens[curr].type === "text" && curr + 1 < max && tokens[curr + 1].type === "text") tokens[curr + 1].content = tokens[curr].content + tokens[curr + 1].content;
	else {
		if (curr !== last) tokens[last] = tokens[curr];
		last++;
	}
	if (curr !== last) tokens.length = last;
}
function text_join(state) {
	let curr, last;
	const blockTokens = state.tokens;
	const l = blockTokens.length;
	for (let j = 0; j < l; j++) {
		if (blockTokens[j].type !== "inline") continue;
		const tokens = blockTokens[j].children;
		const max = tokens.length;
		for (curr = 0; curr < max; curr++) {
			if (tokens[curr].type === "text_special") tokens[curr].type = "text";
			if (tokens[curr].children) join_alt(tokens[curr].children);
		}
		for (curr = last = 0; curr < max; curr++) if (tokens[curr].type === "text" && curr + 1 < max && tokens[curr + 1].type === "text") tokens[curr + 1].content = tokens[curr].content + tokens[curr + 1].content;
		else {
			if (curr !== last) tokens[last] = tokens[curr];
			last++;
		}
		if (curr !== last) tokens.length = last;
	}
}
function getLine(state, line) {
	const pos = state.bMarks[line] + state.tShift[line];
	const max = state.eMarks[line];
	return state.src.slice(pos, max);
}
function escapedSplit(str) {
	const result = [];
	const max = str.length;
	let pos = 0;
	let ch = str.charCodeAt(pos);
	let isEscaped = false;
	let lastPos = 0;
	let current = "";
	while (pos < max) {
		if (ch === 124) {
			if (!isEscaped) {
				result.push(current + str.substring(lastPos, pos));
				current = "";
				lastPos = pos + 1;
			} else {
				current += str.substring(lastPos, pos - 1);
				lastPos = pos;
			}
		}
		isEscaped = ch === 92;
		pos++;
		ch = str.charCodeAt(pos);
	}
	result.push(current + str.substring(lastPos));
	return result;
}
function table$1(state, startLine, endLine, silent) {
	if (startLine + 2 > endLine) return false;
	let nextLine = startLine + 1;
	if (state.sCount[nextLine] < state.blkIndent) return false;
	if (state.sCount[nextLine] - state.blkIndent >= 4) return false;
	let pos = state.bMarks[nextLine] + state.tShift[nextLine];
	if (pos >= state.eMarks[nextLine]) return false;
	const firstCh = state.src.charCodeAt(pos++);
	if (firstCh !== 124 && firstCh !== 45 && firstCh !== 58) return false;
	if (pos >= state.eMarks[nextLine]) return false;
	const secondCh = state.src.charCodeAt(pos++);
	if (secondCh !== 124 && secondCh !== 45 && secondCh !== 58 && !isSpace(secondCh)) return false;
	if (firstCh === 45 && isSpace(secondCh)) return false;
	while (pos < state.eMarks[nextLine]) {
		const ch = state.src.charCodeAt(pos);
		if (ch !== 124 && ch !== 45 && ch !== 58 && !isSpace(ch)) return false;
		pos++;
	}
	let lineText = getLine(state, startLine + 1);
	let columns = lineText.split("|");
	const aligns = [];
	for (let i = 0; i < columns.length; i++) {
		const t = columns[i].trim();
		if (!t) {
			if (i === 0 || i === columns.length - 1) continue;
			else return false;
		}
		if (!/^:?-+:?$/.test(t)) return false;
		if (t.charCodeAt(t.length - 1) === 58) aligns.push(t.charCodeAt(0) === 58 ? "center" : "right");
		else if (t.charCodeAt(0) === 58) aligns.push("left");
		else aligns.push("");
	}
	lineText = getLine(state, startLine).trim();
	if (lineText.indexOf("|") === -1) return false;
	if (state.sCount[startLine] - state.blkIndent >= 4) return false;
	columns = escapedSplit(lineText);
	if (columns.length && columns[0] === "") columns.shift();
	if (columns.length && columns[columns.length - 1] === "") columns.pop();
	const columnCount = columns.length;
	if (columnCount === 0 || columnCount !== aligns.length) return false;
	if (silent) return true;
	const oldParentType = state.parentType;
	state.parentType = "table";
	const terminatorRules = state.md.block.ruler.getRules("blockquote");
	const token_to = state.push("table_open", "table", 1);
	const tableLines = [startLine, 0];
	token_to.map = tableLines;
	const token_tho = state.push("thead_open", "thead", 1);
	token_tho.map = [startLine, startLine + 1];
	const token_htro = state.push("tr_open", "tr", 1);
	token_htro.map = [startLine, startLine + 1];
	for (let i = 0; i < columns.length; i++) {
		const token_ho = state.push("th_open", "th", 1);
		if (aligns[i]) token_ho.attrs = [["style", `text-align:${aligns[i]}`]];
		const token_il = state.push("inline", "", 0);
		token_il.content = columns[i].trim();
		token_il.children = [];
		state.push("th_close", "th", -1);
	}
	state.push("tr_close", "tr", -1);
	state.push("thead_close", "thead", -1);
	let tbodyLines;
	let autocompletedCells = 0;
	for (nextLine = startLine + 2; nextLine < endLine; nextLine++) {
		if (state.sCount[nextLine] < state.blkIndent) break;
		let terminate = false;
		for (let i = 0, l = terminatorRules.length; i < l; i++) if (terminatorRules[i](state, nextLine, endLine, true)) {
			terminate = true;
			break;
		}
		if (terminate) break;
		lineText = getLine(state, nextLine).trim();
		if (!lineText) break;
		if (state.sCount[nextLine] - state.blkIndent >= 4) break;
		columns = escapedSplit(lineText);
		if (columns.length && columns[0] === "") columns.shift();
		if (columns.length && columns[columns.length - 1] === "") columns.pop();
		autocompletedCells += columnCount - columns.length;
		if (autocompletedCells > MAX_AUTOCOMPLETED_CELLS) break;
		if (nextLine === startLine + 2) {
			const token_tbo = state.push("tbody_open", "tbody", 1);
			token_tbo.map = tbodyLines = [startLine + 2, 0];
		}
		const token_tro = state.push("tr_open", "tr", 1);
		token_tro.map = [nextLine, nextLine + 1];
		for (let i = 0; i < columnCount; i++) {
			const token_tdo = state.push("td_open", "td", 1);
			if (aligns[i]) token_tdo.attrs = [["style", `text-align:${aligns[i]}`]];
			const token_il = state.push("inline", "", 0);
			token_il.content = columns[i] ? columns[i].trim() : "";
			token_il.children = [];
			state.push("td_close", "td", -1);
		}
		state.push("tr_close", "tr", -1);
	}
	if (tbodyLines) {
		state.push("tbody_close", "tbody", -1);
		tbodyLines[1] = nextLine;
	}
	state.push("table_close", "table", -1);
	tableLines[1] = nextLine;
	state.parentType = oldParentType;
	state.line = nextLine;
	return true;
}
function code$1(state, startLine, endLine) {
	if (state.sCount[startLine] - state.blkIndent < 4) return false;
	let nextLine = startLine + 1;
	let last = nextLine;
	while (nextLine < endLine) {
		if (state.isEmpty(nextLine)) {
			nextLine++;
			continue;
		}
		if (state.sCount[nextLine] - state.blkIndent >= 4) {
			nextLine++;
			last = nextLine;
			continue;
		}
		break;
	}
	state.line = last;
	const token = state.push("code_block", "code", 0);
	token.content = state.getLines(startLine, last, 4 + state.blkIndent, false) + "\n";
	token.map = [startLine, state.line];
	return true;
}
function fence(state, startLine, endLine, silent) {
	let pos = state.bMarks[startLine] + state.tShift[startLine];
	let max = state.eMarks[startLine];
	if (state.sCount[startLine] - state.blkIndent >= 4) return false;
	if (pos + 3 > max) return false;
	const marker = state.src.charCodeAt(pos);
	if (marker !== 126 && marker !== 96) return false;
	let mem = pos;
	pos = state.skipChars(pos, marker);
	let len = pos - mem;
	if (len < 3) return false;
	const markup = state.src.slice(mem, pos);
	const params = state.src.slice(pos, max);
	if (marker === 96) {
		if (params.indexOf(String.fromCharCode(marker)) >= 0) return false;
	}
	if (silent) return true;
	let nextLine = startLine;
	let haveEndMarker = false;
	for (;;) {
		nextLine++;
		if (nextLine >= endLine) break;
		pos = mem = state.bMarks[nextLine] + state.tShift[nextLine];
		max = state.eMarks[nextLine];
		if (pos < max && state.sCount[nextLine] < state.blkIndent) break;
		if (state.src.charCodeAt(pos) !== marker) continue;
		if (state.sCount[nextLine] - state.blkIndent >= 4) continue;
		pos = state.skipChars(pos, marker);
		if (pos - mem < len) continue;
		pos = state.skipSpaces(pos);
		if (pos < max) continue;
		haveEndMarker = true;
		break;
	}
	len = state.sCount[startLine];
	state.line = nextLine + (haveEndMarker ? 1 : 0);
	const token = state.push("fence", "code", 0);
	token.info = params;
	token.content = state.getLines(startLine + 1, nextLine, len, true);
	token.markup = markup;
	token.map = [startLine, state.line];
	return true;
}
function blockquote(state, startLine, endLine, silent) {
	let pos = state.bMarks[startLine] + state.tShift[startLine];
	let max = state.eMarks[startLine];
	const oldLineMax = state.lineMax;
	if (state.sCount[startLine] - state.blkIndent >= 4) return false;
	if (state.src.charCodeAt(pos) !== 62) return false;
	if (silent) return true;
	const oldBMarks = [];
	const oldBSCount = [];
	const oldSCount = [];
	const oldTShift = [];
	const terminatorRules = state.md.block.ruler.getRules("blockquote");
	const oldParentType = state.parentType;
	state.parentType = "blockquote";
	let lastLineEmpty = false;
	let nextLine;
	for (nextLine = startLine; nextLine < endLine; nextLine++) {
		const isOutdented = state.sCount[nextLine] < state.blkIndent;
		pos = state.bMarks[nextLine] + state.tShift[nextLine];
		max = state.eMarks[nextLine];
		if (pos >= max) break;
		if (state.src.charCodeAt(pos++) === 62 && !isOutdented) {
			let initial = state.sCount[nextLine] + 1;
			let spaceAfterMarker;
			let adjustTab;
			if (state.src.charCodeAt(pos) === 32) {
				pos++;
				initial++;
				adjustTab = false;
				spaceAfterMarker = true;
			} else if (state.src.charCodeAt(pos) === 9) {
				spaceAfterMarker = true;
				if ((state.bsCount[nextLine] + initial) % 4 === 3) {
					pos++;
					initial++;
					adjustTab = false;
				} else adjustTab = true;
			} else spaceAfterMarker = false;
			let offset = initial;
			oldBMarks.push(state.bMarks[nextLine]);
			state.bMarks[nextLine] = pos;
			while (pos < max) {
				const ch = state.src.charCodeAt(pos);
				if (isSpace(ch)) {
					if (ch === 9) offset += 4 - (offset + state.bsCount[nextLine] + (adjustTab ? 1 : 0)) % 4;
					else offset++;
				} else break;
				pos++;
			}
			lastLineEmpty = pos >= max;
			oldBSCount.push(state.bsCount[nextLine]);
			state.bsCount[nextLine] = state.sCount[nextLine] + 1 + (spaceAfterMarker ? 1 : 0);
			oldSCount.push(state.sCount[nextLine]);
			state.sCount[nextLine] = offset - initial;
			oldTShift.push(state.tShift[nextLine]);
			state.tShift[nextLine] = pos - state.bMarks[nextLine];
			continue;
		}
		if (lastLineEmpty) break;
		let terminate = false;
		for (let i = 0, l = terminatorRules.length; i < l; i++) if (terminatorRules[i](state, nextLine, endLine, true)) {
			terminate = true;
			break;
		}
		if (terminate) {
			state.lineMax = nextLine;
			if (state.blkIndent !== 0) {
				oldBMarks.push(state.bMarks[nextLine]);
				oldBSCount.push(state.bsCount[nextLine]);
				oldTShift.push(state.tShift[nextLine]);
				oldSCount.push(state.sCount[nextLine]);
				state.sCount[nextLine] -= state.blkIndent;
			}
			break;
		}
		oldBMarks.push(state.bMarks[nextLine]);
		oldBSCount.push(state.bsCount[nextLine]);
		oldTShift.push(state.tShift[nextLine]);
		oldSCount.push(state.sCount[nextLine]);
		state.sCount[nextLine] = -1;
	}
	const oldIndent = state.blkIndent;
	state.blkIndent = 0;
	const token_o = state.push("blockquote_open", "blockquote", 1);
	token_o.markup = ">";
	const lines = [startLine, 0];
	token_o.map = lines;
	state.md.block.tokenize(state, startLine, nextLine);
	const token_c = state.push("blockquote_close", "blockquote", -1);
	token_c.markup = ">";
	state.lineMax = oldLineMax;
	state.parentType = oldParentType;
	lines[1] = state.line;
	for (let i = 0; i < oldTShift.length; i++) {
		state.bMarks[i + startLine] = oldBMarks[i];
		state.tShift[i + startLine] = oldTShift[i];
		state.sCount[i + startLine] = oldSCount[i];
		state.bsCount[i + startLine] = oldBSCount[i];
	}
	state.blkIndent = oldIndent;
	return true;
}
function hr(state, startLine, endLine, silent) {
	const max = state.eMarks[startLine];
	if (state.sCount[startLine] - state.blkIndent >= 4) return false;
	let pos = state.bMarks[startLine] + state.tShift[startLine];
	const marker = state.src.charCodeAt(pos++);
	if (marker !== 42 && marker !== 45 && marker !== 95) return false;
	let cnt = 1;
	while (pos < max) {
		const ch = state.src.charCodeAt(pos++);
		if (ch !== marker && !isSpace(ch)) return false;
		if (ch === marker) cnt++;
	}
	if (cnt < 3) return false;
	if (silent) return true;
	state.line = startLine + 1;
	const token = state.push("hr", "hr", 0);
	token.map = [startLine, state.line];
	token.markup = Array(cnt + 1).join(String.fromCharCode(marker));
	return true;
}
function skipBulletListMarker(state, startLine) {
	const max = state.eMarks[startLine];
	let pos = state.bMarks[startLine] + state.tShift[startLine];
	const marker = state.src.charCodeAt(pos++);
	if (marker !== 42 && marker !== 45 && marker !== 43) return -1;
	if (pos < max) {
		if (!isSpace(state.src.charCodeAt(pos))) return -1;
	}
	return pos;
}
function skipOrderedListMarker(state, startLine) {
	const start = state.bMarks[startLine] + state.tShift[startLine];
	const max = state.eMarks[startLine];
	let pos = start;
	if (pos + 1 >= max) return -1;
	let ch = state.src.charCodeAt(pos++);
	if (ch < 48 || ch > 57) return -1;
	for (;;) {
		if (pos >= max) return -1;
		ch = state.src.charCodeAt(pos++);
		if (ch >= 48 && ch <= 57) {
			if (pos - start >= 10) return -1;
			continue;
		}
		if (ch === 41 || ch === 46) break;
		return -1;
	}
	if (pos < max) {
		ch = state.src.charCodeAt(pos);
		if (!isSpace(ch)) return -1;
	}
	return pos;
}
function markTightParagraphs(state, idx) {
	const level = state.level + 2;
	for (let i = idx + 2, l = state.tokens.length - 2; i < l; i++) if (state.tokens[i].level === level && state.tokens[i].type === "paragraph_open") {
		state.tokens[i + 2].hidden = true;
		state.tokens[i].hidden = true;
		i += 2;
	}
}
function list$1(state, startLine, endLine, silent) {
	let max, pos, start, token;
	let nextLine = startLine;
	let tight = true;
	if (state.sCount[nextLine] - state.blkIndent >= 4) return false;
	if (state.listIndent >= 0 && state.sCount[nextLine] - state.listIndent >= 4 && state.sCount[nextLine] < state.blkIndent) return false;
	let isTerminatingParagraph = false;
	if (silent && state.parentType === "paragraph") {
		if (state.sCount[nextLine] >= state.blkIndent) isTerminatingParagraph = true;
	}
	let isOrdered;
	let markerValue;
	let posAfterMarker;
	if ((posAfterMarker = skipOrderedListMarker(state, nextLine)) >= 0) {
		isOrdered = true;
		start = state.bMarks[nextLine] + state.tShift[nextLine];
		markerValue = Number(state.src.slice(start, posAfterMarker - 1));
		if (isTerminatingParagraph && markerValue !== 1) return false;
	} else if ((posAfterMarker = skipBulletListMarker(state, nextLine)) >= 0) isOrdered = false;
	else return false;
	if (isTerminatingParagraph) {
		if (state.skipSpaces(posAfterMarker) >= state.eMarks[nextLine]) return false;
	}
	if (silent) return true;
	const markerCharCode = state.src.charCodeAt(posAfterMarker - 1);
	const listTokIdx = state.tokens.length;
	if (isOrdered) {
		token = state.push("ordered_list_open", "ol", 1);
		if (markerValue !== 1) token.attrs = [["start", markerValue]];
	} else token = state.push("bullet_list_open", "ul", 1);
	const listLines = [nextLine, 0];
	token.map = listLines;
	token.markup = String.fromCharCode(markerCharCode);
	let prevEmptyEnd = false;
	const terminatorRules = state.md.block.ruler.getRules("list");
	const oldParentType = state.parentType;
	state.parentType = "list";
	while (nextLine < endLine) {
		pos = posAfterMarker;
		max = state.eMarks[nextLine];
		const initial = state.sCount[nextLine] + posAfterMarker - (state.bMarks[nextLine] + state.tShift[nextLine]);
		let offset = initial;
		while (pos < max) {
			const ch = state.src.charCodeAt(pos);
			if (ch === 9) offset += 4 - (offset + state.bsCount[nextLine]) % 4;
			else if (ch === 32) offset++;
			else break;
			pos++;
		}
		const contentStart = pos;
		let indentAfterMarker;
		if (contentStart >= max) indentAfterMarker = 1;
		else indentAfterMarker = offset - initial;
		if (indentAfterMarker > 4) indentAfterMarker = 1;
		const indent = initial + indentAfterMarker;
		token = state.push("list_item_open", "li", 1);
		token.markup = String.fromCharCode(markerCharCode);
		const itemLines = [nextLine, 0];
		token.map = itemLines;
		if (isOrdered) token.info = state.src.slice(start, posAfterMarker - 1);
		const oldTight = state.tight;
		const oldTShift = state.tShift[nextLine];
		const oldSCount = state.sCount[nextLine];
		const oldListIndent = state.listIndent;
		state.listIndent = state.blkIndent;
		state.blkIndent = indent;
		state.tight = true;
		state.tShift[nextLine] = contentStart - state.bMarks[nextLine];
		state.sCount[nextLine] = offset;
		if (contentStart >= max && state.isEmpty(nextLine + 1)) state.line = Math.min(state.line + 2, endLine);
		else state.md.block.tokenize(state, nextLine, endLine);
		if (!state.tight || prevEmptyEnd) tight = false;
		prevEmptyEnd = state.line - nextLine > 1 && state.isEmpty(state.line - 1);
		state.blkIndent = state.listIndent;
		state.listIndent = oldListIndent;
		state.tShift[nextLine] = oldTShift;
		state.sCount[nextLine] = oldSCount;
		state.tight = oldTight;
		token = state.push("list_item_close", "li", -1);
		token.markup = String.fromCharCode(markerCharCode);
		nextLine = state.line;
		itemLines[1] = nextLine;
		if (nextLine >= endLine) break;
		if (state.sCount[nextLine] < state.blkIndent) break;
		if (state.sCount[nextLine] - state.blkIndent >= 4) break;
		let terminate = false;
		for (let i = 0, l = terminatorRules.length; i < l; i++) if (terminatorRules[i](state, nextLine, endLine, true)) {
			terminate = true;
			break;
		}
		if (terminate) break;
		if (isOrdered) {
			posAfterMarker = skipOrderedListMarker(state, nextLine);
			if (posAfterMarker < 0) break;
			start = state.bMarks[nextLine] + state.tShift[nextLine];
		} else {
			posAfterMarker = skipBulletListMarker(state, nextLine);
			if (posAfterMarker < 0) break;
		}
		if (markerCharCode !== state.src.charCodeAt(posAfterMarker - 1)) break;
	}
	if (isOrdered) token = state.push("ordered_list_close", "ol", -1);
	else token = state.push("bullet_list_close", "ul", -1);
	token.markup = String.fromCharCode(markerCharCode);
	listLines[1] = nextLine;
	state.line = nextLine;
	state.parentType = oldParentType;
	if (tight) markTightParagraphs(state, listTokIdx);
	return true;
}
function countCodePoints(str) {
	let length = str.length;
	for (let i = 0; i < str.length - 1; i++) {
		const high = str.charCodeAt(i);
		if (high < 55296 || high > 56319) continue;
		const low = str.charCodeAt(i + 1);
		if (low >= 56320 && low <= 57343) {
			length--;
			i++;
		}
	}
	return length;
}
function lineEnd(state, line) {
	return Math.min(state.eMarks[line] + 1, state.src.length);
}
function getNextLinePos(state, nextLine) {
	const endLine = state.lineMax;
	if (nextLine >= endLine || state.isEmpty(nextLine)) return -1;
	let isContinuation = false;
	if (state.sCount[nextLine] - state.blkIndent > 3) isContinuation = true;
	if (state.sCount[nextLine] < 0) isContinuation = true;
	if (!isContinuation) {
		const terminatorRules = state.md.block.ruler.getRules("reference");
		const oldParentType = state.parentType;
		state.parentType = "reference";
		let terminate = false;
		for (let i = 0, l = terminatorRules.length; i < l; i++) if (terminatorRules[i](state, nextLine, endLine, true)) {
			terminate = true;
			break;
		}
		state.parentType = oldParentType;
		if (terminate) return -1;
	}
	return state.bMarks[nextLine] + state.tShift[nextLine];
}
function reference(state, startLine, _endLine, silent) {
	const src = state.src;
	let pos = state.bMarks[startLine] + state.tShift[startLine];
	let nextLine = startLine + 1;
	if (state.sCount[startLine] - state.blkIndent >= 4) return false;
	if (src.charCodeAt(pos) !== 91) return false;
	let max = lineEnd(state, startLine);
	let rawLabel = "";
	let labelEnd = -1;
	let segmentStart = ++pos;
	while (pos < max) {
		if (rawLabel.length + pos - segmentStart > MAX_LABEL_LENGTH$2 * 2) return false;
		let ch = src.charCodeAt(pos);
		if (ch === 91) return false;
		if (ch === 93) {
			labelEnd = pos;
			break;
		}
		if (ch === 92) ch = src.charCodeAt(++pos);
		if (ch === 10 && pos < max) {
			const nextPos = getNextLinePos(state, nextLine);
			if (nextPos < 0) return false;
			rawLabel += src.slice(segmentStart, max);
			pos = segmentStart = nextPos;
			max = lineEnd(state, nextLine++);
			continue;
		}
		pos++;
	}
	if (labelEnd < 0 || src.charCodeAt(labelEnd + 1) !== 58) return false;
	rawLabel += src.slice(segmentStart, labelEnd);
	if (rawLabel.length > MAX_LABEL_LENGTH$2 && countCodePoints(rawLabel) > MAX_LABEL_LENGTH$2) return false;
	pos = labelEnd + 2;
	while (pos < max) {
		const ch = src.charCodeAt(pos);
		if (ch === 10) {
			const nextPos = getNextLinePos(state, nextLine);
			if (nextPos < 0) break;
			pos = nextPos;
			max = lineEnd(state, nextLine++);
		} else if (isSpace(ch)) pos++;
		else break;
	}
	const destRes = state.md.helpers.parseLinkDestination(src, pos, max);
	if (!destRes.ok) return false;
	const href = state.md.normalizeLink(destRes.str);
	if (!state.md.validateLink(href)) return false;
	pos = destRes.pos;
	const destEndPos = pos;
	const destEndMax = max;
	const destEndLineNo = nextLine;
	while (pos < max) {
		const ch = src.charCodeAt(pos);
		if (ch === 10) {
			const nextPos = getNextLinePos(state, nextLine);
			if (nextPos < 0) break;
			pos = nextPos;
			max = lineEnd(state, nextLine++);
		} else if (isSpace(ch)) pos++;
		else break;
	}
	const titleStart = pos;
	let titleRes = state.md.helpers.parseLinkTitle(src, pos, max);
	while (titleRes.can_continue) {
		const nextPos = getNextLinePos(state, nextLine);
		if (nextPos < 0) break;
		pos = nextPos;
		max = lineEnd(state, nextLine++);
		titleRes = state.md.helpers.parseLinkTitle(src, pos, max, titleRes);
	}
	let title;
	if (titleStart !== destEndPos && titleRes.ok) {
		title = titleRes.str;
		pos = titleRes.pos;
	} else {
		title = "";
		pos = destEndPos;
		max = destEndMax;
		nextLine = destEndLineNo;
	}
	while (pos < max) {
		if (!isSpace(src.charCodeAt(pos))) break;
		pos++;
	}
	if (pos < max && src.charCodeAt(pos) !== 10) {
		if (title) {
			title = "";
			pos = destEndPos;
			max = destEndMax;
			nextLine = destEndLineNo;
			while (pos < max) {
				if (!isSpace(src.charCodeAt(pos))) break;
				pos++;
			}
		}
	}
	if (pos < max && src.charCodeAt(pos) !== 10) return false;
	const label = normalizeReference(rawLabel);
	if (!label) return false;
	/* istanbul ignore if */
	if (silent) return true;
	if (typeof state.env.references === "undefined") state.env.references = {};
	if (typeof state.env.references[label] === "undefined") state.env.references[label] = {
		title,
		href
	};
	const token = state.push("reference_definition", "", 0);
	token.map = [startLine, nextLine];
	token.hidden = true;
	const meta = Object.create(null);
	meta.label = label;
	token.meta = meta;
	state.line = nextLine;
	return true;
}
function html_block(state, startLine, endLine, silent) {
	let pos = state.bMarks[startLine] + state.tShift[startLine];
	let max = state.eMarks[startLine];
	if (state.sCount[startLine] - state.blkIndent >= 4) return false;
	if (!state.md.options.html) return false;
	if (state.src.charCodeAt(pos) !== 60) return false;
	let lineText = state.src.slice(pos, max);
	let i = 0;
	for (; i < HTML_SEQUENCES.length; i++) if (HTML_SEQUENCES[i][0].test(lineText)) break;
	if (i === HTML_SEQUENCES.length) return false;
	if (silent) return HTML_SEQUENCES[i][2];
	let nextLine = startLine + 1;
	const endsOnBlankLine = HTML_SEQUENCES[i][1].test("");
	if (!HTML_SEQUENCES[i][1].test(lineText)) for (; nextLine < endLine; nextLine++) {
		if (state.sCount[nextLine] < state.blkIndent) {
			if (endsOnBlankLine || !state.isEmpty(nextLine)) break;
		}
		pos = state.bMarks[nextLine] + state.tShift[nextLine];
		max = state.eMarks[nextLine];
		lineText = state.src.slice(pos, max);
		if (HTML_SEQUENCES[i][1].test(lineText)) {
			if (lineText.length !== 0) nextLine++;
			break;
		}
	}
	state.line = nextLine;
	const token = state.push("html_block", "", 0);
	token.map = [startLine, nextLine];
	token.content = state.getLines(startLine, nextLine, state.blkIndent, true);
	return true;
}
function heading$1(state, startLine, endLine, silent) {
	let pos = state.bMarks[startLine] + state.tShift[startLine];
	let max = state.eMarks[startLine];
	if (state.sCount[startLine] - state.blkIndent >= 4) return false;
	let ch = state.src.charCodeAt(pos);
	if (ch !== 35 || pos >= max) return false;
	let level = 1;
	ch = state.src.charCodeAt(++pos);
	while (ch === 35 && pos < max && level <= 6) {
		level++;
		ch = state.src.charCodeAt(++pos);
	}
	if (level > 6 || pos < max && !isSpace(ch)) return false;
	if (silent) return true;
	max = state.skipSpacesBack(max, pos);
	const tmp = state.skipCharsBack(max, 35, pos);
	if (tmp > pos && isSpace(state.src.charCodeAt(tmp - 1))) max = tmp;
	state.line = startLine + 1;
	const token_o = state.push("heading_open", `h${level}`, 1);
	token_o.markup = "########".slice(0, level);
	token_o.map = [startLine, state.line];
	const token_i = state.push("inline", "", 0);
	token_i.content = asciiTrim(state.src.slice(pos, max));
	token_i.map = [startLine, state.line];
	token_i.children = [];
	const token_c = state.push("heading_close", `h${level}`, -1);
	token_c.markup = "########".slice(0, level);
	return true;
}
function lheading(state, startLine, endLine) {
	const terminatorRules = state.md.block.ruler.getRules("paragraph");
	if (state.sCount[startLine] - state.blkIndent >= 4) return false;
	const oldParentType = state.parentType;
	state.parentType = "paragraph";
	let level = 0;
	let marker;
	let nextLine = startLine + 1;
	for (; nextLine < endLine && !state.isEmpty(nextLine); nextLine++) {
		if (state.sCount[nextLine] - state.blkIndent > 3) continue;
		if (state.sCount[nextLine] >= state.blkIndent) {
			let pos = state.bMarks[nextLine] + state.tShift[nextLine];
			const max = state.eMarks[nextLine];
			if (pos < max) {
				marker = state.src.charCodeAt(pos);
				if (marker === 45 || marker === 61) {
					pos = state.skipChars(pos, marker);
					pos = state.skipSpaces(pos);
					if (pos >= max) {
						level = marker === 61 ? 1 : 2;
						break;
					}
				}
			}
		}
		if (state.sCount[nextLine] < 0) continue;
		let terminate = false;
		for (let i = 0, l = terminatorRules.length; i < l; i++) if (terminatorRules[i](state, nextLine, endLine, true)) {
			terminate = true;
			break;
		}
		if (terminate) break;
	}
	if (!level) {
		state.parentType = oldParentType;
		return false;
	}
	const content = asciiTrim(state.getLines(startLine, nextLine, state.blkIndent, false));
	state.line = nextLine + 1;
	const token_o = state.push("heading_open", `h${level}`, 1);
	token_o.markup = String.fromCharCode(marker);
	token_o.map = [startLine, state.line];
	const token_i = state.push("inline", "", 0);
	token_i.content = content;
	token_i.map = [startLine, state.line - 1];
	token_i.children = [];
	const token_c = state.push("heading_close", `h${level}`, -1);
	token_c.markup = String.fromCharCode(marker);
	state.parentType = oldParentType;
	return true;
}
function paragraph(state, startLine, endLine) {
	const terminatorRules = state.md.block.ruler.getRules("paragraph");
	const oldParentType = state.parentType;
	let nextLine = startLine + 1;
	state.parentType = "paragraph";
	for (; nextLine < endLine && !state.isEmpty(nextLine); nextLine++) {
		if (state.sCount[nextLine] - state.blkIndent > 3) continue;
		if (state.sCount[nextLine] < 0) continue;
		let terminate = false;
		for (let i = 0, l = terminatorRules.length; i < l; i++) if (terminatorRules[i](state, nextLine, endLine, true)) {
			terminate = true;
			break;
		}
		if (terminate) break;
	}
	const content = asciiTrim(state.getLines(startLine, nextLine, state.blkIndent, false));
	state.line = nextLine;
	const token_o = state.push("paragraph_open", "p", 1);
	token_o.map = [startLine, state.line];
	const token_i = state.push("inline", "", 0);
	token_i.content = content;
	token_i.map = [startLine, state.line];
	token_i.children = [];
	state.push("paragraph_close", "p", -1);
	state.parentType = oldParentType;
	return true;
}
function isTerminatorChar(ch) {
	switch (ch) {
		case 10:
		case 33:
		case 35:
		case 36:
		case 37:
		case 38:
		case 42:
		case 43:
		case 45:
		case 58:
		case 60:
		case 61:
		case 62:
		case 64:
		case 91:
		case 92:
		case 93:
		case 94:
		case 95:
		case 96:
		case 123:
		case 125:
		case 126: return true;
		default: return false;
	}
}
function text(state, silent) {
	let pos = state.pos;
	while (pos < state.posMax && !isTerminatorChar(state.src.charCodeAt(pos))) pos++;
	if (pos === state.pos) return false;
	if (!silent) state.pending += state.src.slice(state.pos, pos);
	state.pos = pos;
	return true;
}
function isAsciiAlpha(code) {
	return code >= 65 && code <= 90 || code >= 97 && code <= 122;
}
function isSchemeChar(code) {
	return code >= 65 && code <= 90 || code >= 97 && code <= 122 || code >= 48 && code <= 57 || code === 43 || code === 45 || code === 46;
}
function linkify(state, silent) {
	if (!state.md.options.linkify) return false;
	if (state.linkLevel > 0) return false;
	const pos = state.pos;
	const max = state.posMax;
	if (pos + 3 > max) return false;
	if (state.src.charCodeAt(pos) !== 58) return false;
	if (state.src.charCodeAt(pos + 1) !== 47) return false;
	if (state.src.charCodeAt(pos + 2) !== 47) return false;
	const protoMin = pos - Math.min(10, state.pending.length, pos);
	let protoStart = pos;
	while (protoStart > protoMin && isSchemeChar(state.src.charCodeAt(protoStart - 1))) protoStart--;
	if (protoStart === pos || !isAsciiAlpha(state.src.charCodeAt(protoStart))) return false;
	const protoLength = pos - protoStart;
	const link = state.md.linkify.matchAtStart(state.src.slice(protoStart));
	if (!link) return false;
	let url = link.url;
	if (url.length <= protoLength) return false;
	let urlEnd = url.length;
	while (urlEnd > 0 && url.charCodeAt(urlEnd - 1) === 42) urlEnd--;
	if (urlEnd !== url.length) url = url.slice(0, urlEnd);
	const fullUrl = state.md.normalizeLink(url);
	if (!state.md.validateLink(fullUrl)) return false;
	if (!silent) {
		state.pending = state.pending.slice(0, -protoLength);
		const token_o = state.push("link_open", "a", 1);
		token_o.attrs = [["href", fullUrl]];
		token_o.markup = "linkify";
		token_o.info = "auto";
		const token_t = state.push("text", "", 0);
		token_t.content = state.md.normalizeLinkText(url);
		const token_c = state.push("link_close", "a", -1);
		token_c.markup = "linkify";
		token_c.info = "auto";
	}
	state.pos += url.length - protoLength;
	return true;
}
function newline(state, silent) {
	let pos = state.pos;
	if (state.src.charCodeAt(pos) !== 10) return false;
	const pmax = state.pending.length - 1;
	const max = state.posMax;
	if (!silent) {
		if (pmax >= 0 && state.pending.charCodeAt(pmax) === 32) {
			if (pmax >= 1 && state.pending.charCodeAt(pmax - 1) === 32) {
				let ws = pmax - 1;
				while (ws >= 1 && state.pending.charCodeAt(ws - 1) === 32) ws--;
				state.pending = state.pending.slice(0, ws);
				state.push("hardbreak", "br", 0);
			} else {
				state.pending = state.pending.slice(0, -1);
				state.push("softbreak", "br", 0);
			}
		} else state.push("softbreak", "br", 0);
	}
	pos++;
	while (pos < max && isSpace(state.src.charCodeAt(pos))) pos++;
	state.pos = pos;
	return true;
}
function escape(state, silent) {
	let pos = state.pos;
	const max = state.posMax;
	if (state.src.charCodeAt(pos) !== 92) return false;
	pos++;
	if (pos >= max) return false;
	let ch1 = state.src.charCodeAt(pos);
	if (ch1 === 10) {
		if (!silent) state.push("hardbreak", "br", 0);
		pos++;
		while (pos < max) {
			ch1 = state.src.charCodeAt(pos);
			if (!isSpace(ch1)) break;
			pos++;
		}
		state.pos = pos;
		return true;
	}
	if (ch1 === 32) {
		if (!silent) {
			const token = state.push("text_special", "", 0);
			token.content = "\\";
			token.markup = "\\";
			token.info = "escape";
		}
		state.pos = pos;
		return true;
	}
	let escapedStr = state.src[pos];
	if (ch1 >= 55296 && ch1 <= 56319 && pos + 1 < max) {
		const ch2 = state.src.charCodeAt(pos + 1);
		if (ch2 >= 56320 && ch2 <= 57343) {
			escapedStr += state.src[pos + 1];
			pos++;
		}
	}
	const origStr = "\\" + escapedStr;
	if (!silent) {
		const token = state.push("text_special", "", 0);
		if (ch1 < 256 && ESCAPED[ch1] !== 0) token.content = escapedStr;
		else token.content = origStr;
		token.markup = origStr;
		token.info = "escape";
	}
	state.pos = pos + 1;
	return true;
}
function buildLastRuns(src) {
	const lastRuns = {};
	let pos = 0;
	while ((pos = src.indexOf("`", pos)) !== -1) {
		const start = pos;
		while (src.charCodeAt(++pos) === 96);
		lastRuns[pos - start] = start;
	}
	return lastRuns;
}
function backtick(state, silent) {
	var _state$backticks$open;
	const start = state.pos;
	if (state.src.charCodeAt(start) !== 96) return false;
	const max = state.posMax;
	let pos = start + 1;
	while (pos < max && state.src.charCodeAt(pos) === 96) pos++;
	const marker = state.src.slice(start, pos);
	const openerLength = marker.length;
	if (!state.backticksScanned) {
		state.backticks = buildLastRuns(state.src);
		state.backticksScanned = true;
	}
	if (((_state$backticks$open = state.backticks[openerLength]) !== null && _state$backticks$open !== void 0 ? _state$backticks$open : -1) >= pos) {
		let matchEnd = pos;
		let matchStart;
		while ((matchStart = state.src.indexOf("`", matchEnd)) !== -1 && matchStart < max) {
			matchEnd = matchStart + 1;
			while (state.src.charCodeAt(matchEnd) === 96) matchEnd++;
			if (matchEnd > max) break;
			if (matchEnd - matchStart === openerLength) {
				if (!silent) {
					const token = state.push("code_inline", "code", 0);
					token.markup = marker;
					let content = state.src.slice(pos, matchStart).replace(/\n/g, " ");
					if (content.startsWith(" ") && content.endsWith(" ") && /[^ ]/.test(content)) content = content.slice(1, -1);
					token.content = content;
				}
				state.pos = matchEnd;
				return true;
			}
		}
	}
	if (!silent) state.pending += marker;
	state.pos = pos;
	return true;
}
function strikethrough_tokenize(state, silent) {
	const start = state.pos;
	const marker = state.src.charCodeAt(start);
	if (silent) return false;
	if (marker !== 126) return false;
	const scanned = state.scanDelims(state.pos, true);
	let len = scanned.length;
	const ch = String.fromCharCode(marker);
	if (len < 2) return false;
	let token;
	if (len % 2) {
		token = state.push("text", "", 0);
		token.content = ch;
		len--;
	}
	for (let i = 0; i < len; i += 2) {
		token = state.push("text", "", 0);
		token.content = ch + ch;
		state.delimiters.push({
			marker,
			length: 0,
			token: state.tokens.length - 1,
			end: -1,
			open: scanned.can_open,
			close: scanned.can_close
		});
	}
	state.pos += scanned.length;
	return true;
}
function postProcess$1(state, delimiters) {
	let token;
	const loneMarkers = [];
	const max = delimiters.length;
	for (let i = 0; i < max; i++) {
		const startDelim = delimiters[i];
		if (startDelim.marker !== 126) continue;
		if (startDelim.end === -1) continue;
		const endDelim = delimiters[startDelim.end];
		token = state.tokens[startDelim.token];
		token.type = "s_open";
		token.tag = "s";
		token.nesting = 1;
		token.markup = "~~";
		token.content = "";
		token = state.tokens[endDelim.token];
		token.type = "s_close";
		token.tag = "s";
		token.nesting = -1;
		token.markup = "~~";
		token.content = "";
		if (state.tokens[endDelim.token - 1].type === "text" && state.tokens[endDelim.token - 1].content === "~") loneMarkers.push(endDelim.token - 1);
	}
	while (loneMarkers.length) {
		const i = loneMarkers.pop();
		let j = i + 1;
		while (j < state.tokens.length && state.tokens[j].type === "s_close") j++;
		j--;
		if (i !== j) {
			token = state.tokens[j];
			state.tokens[j] = state.tokens[i];
			state.tokens[i] = token;
		}
	}
}
function strikethrough_postProcess(state) {
	const tokens_meta = state.tokens_meta;
	const max = state.tokens_meta.length;
	postProcess$1(state, state.delimiters);
	for (let curr = 0; curr < max; curr++) {
		var _tokens_meta$curr;
		const delimiters = (_tokens_meta$curr = tokens_meta[curr]) === null || _tokens_meta$curr === void 0 ? void 0 : _tokens_meta$curr.delimiters;
		if (delimiters) postProcess$1(state, delimiters);
	}
}
function emphasis_tokenize(state, silent) {
	const start = state.pos;
	const marker = state.src.charCodeAt(start);
	if (silent) return false;
	if (marker !== 95 && marker !== 42) return false;
	const scanned = state.scanDelims(state.pos, marker === 42);
	for (let i = 0; i < scanned.length; i++) {
		const token = state.push("text", "", 0);
		token.content = String.fromCharCode(marker);
		state.delimiters.push({
			marker,
			length: scanned.length,
			token: state.tokens.length - 1,
			end: -1,
			open: scanned.can_open,
			close: scanned.can_close
		});
	}
	state.pos += scanned.length;
	return true;
}
function postProcess(state, delimiters) {
	const max = delimiters.length;
	for (let i = max - 1; i >= 0; i--) {
		const startDelim = delimiters[i];
		if (startDelim.marker !== 95 && startDelim.marker !== 42) continue;
		if (startDelim.end === -1) continue;
		const endDelim = delimiters[startDelim.end];
		const isStrong = i > 0 && delimiters[i - 1].end === startDelim.end + 1 && delimiters[i - 1].marker === startDelim.marker && delimiters[i - 1].token === startDelim.token - 1 && delimiters[startDelim.end + 1].token === endDelim.token + 1;
		const ch = String.fromCharCode(startDelim.marker);
		const token_o = state.tokens[startDelim.token];
		token_o.type = isStrong ? "strong_open" : "em_open";
		token_o.tag = isStrong ? "strong" : "em";
		token_o.nesting = 1;
		token_o.markup = isStrong ? ch + ch : ch;
		token_o.content = "";
		const token_c = state.tokens[endDelim.token];
		token_c.type = isStrong ? "strong_close" : "em_close";
		token_c.tag = isStrong ? "strong" : "em";
		token_c.nesting = -1;
		token_c.markup = isStrong ? ch + ch : ch;
		token_c.content = "";
		if (isStrong) {
			state.tokens[delimiters[i - 1].token].content = "";
			state.tokens[delimiters[startDelim.end + 1].token].content = "";
			i--;
		}
	}
}
function emphasis_post_process(state) {
	const tokens_meta = state.tokens_meta;
	const max = state.tokens_meta.length;
	postProcess(state, state.delimiters);
	for (let curr = 0; curr < max; curr++) {
		var _tokens_meta$curr;
		const delimiters = (_tokens_meta$curr = tokens_meta[curr]) === null || _tokens_meta$curr === void 0 ? void 0 : _tokens_meta$curr.delimiters;
		if (delimiters) postProcess(state, delimiters);
	}
}
function link$1(state, silent) {
	let code, label, res, ref;
	let href = "";
	let title = "";
	let start = state.pos;
	let parseReference = true;
	if (state.src.charCodeAt(state.pos) !== 91) return false;
	const oldPos = state.pos;
	const max = state.posMax;
	const labelStart = state.pos + 1;
	const labelEnd = state.md.helpers.parseLinkLabel(state, state.pos, true);
	if (labelEnd < 0) return false;
	let pos = labelEnd + 1;
	if (pos < max && state.src.charCodeAt(pos) === 40) {
		parseReference = false;
		pos++;
		for (; pos < max; pos++) {
			code = state.src.charCodeAt(pos);
			if (!isSpace(code) && code !== 10) break;
		}
		if (pos >= max) return false;
		start = pos;
		res = state.md.helpers.parseLinkDestination(state.src, pos, state.posMax);
		if (res.ok) {
			href = state.md.normalizeLink(res.str);
			if (state.md.validateLink(href)) pos = res.pos;
			else href = "";
			start = pos;
			for (; pos < max; pos++) {
				code = state.src.charCodeAt(pos);
				if (!isSpace(code) && code !== 10) break;
			}
			res = state.md.helpers.parseLinkTitle(state.src, pos, state.posMax);
			if (pos < max && start !== pos && res.ok) {
				title = res.str;
				pos = res.pos;
				for (; pos < max; pos++) {
					code = state.src.charCodeAt(pos);
					if (!isSpace(code) && code !== 10) break;
				}
			}
		}
		if (pos >= max || state.src.charCodeAt(pos) !== 41) parseReference = true;
		pos++;
	}
	if (parseReference) {
		if (typeof state.env.references === "undefined") return false;
		if (pos < max && state.src.charCodeAt(pos) === 91) {
			start = pos + 1;
			pos = state.md.helpers.parseLinkLabel(state, pos);
			if (pos >= 0) label = state.src.slice(start, pos++);
			else pos = labelEnd + 1;
		} else pos = labelEnd + 1;
		if (!label) label = state.src.slice(labelStart, labelEnd);
		label = normalizeReference(label);
		ref = state.env.references[label];
		if (!ref) {
			state.pos = oldPos;
			return false;
		}
		href = ref.href;
		title = ref.title;
	}
	if (!silent) {
		state.pos = labelStart;
		state.posMax = labelEnd;
		const token_o = state.push("link_open", "a", 1);
		const attrs = [["href", href]];
		token_o.attrs = attrs;
		if (title) attrs.push(["title", title]);
		if (label) {
			const meta = Object.create(null);
			meta.label = label;
			token_o.meta = meta;
		}
		state.linkLevel++;
		state.md.inline.tokenize(state);
		state.linkLevel--;
		state.push("link_close", "a", -1);
	}
	state.pos = pos;
	state.posMax = max;
	return true;
}
function image$1(state, silent) {
	let code, content, label, pos, ref, res, title, start;
	let href = "";
	const oldPos = state.pos;
	const max = state.posMax;
	if (state.src.charCodeAt(state.pos) !== 33) return false;
	if (state.src.charCodeAt(state.pos + 1) !== 91) return false;
	const labelStart = state.pos + 2;
	const labelEnd = state.md.helpers.parseLinkLabel(state, state.pos + 1, false);
	if (labelEnd < 0) return false;
	pos = labelEnd + 1;
	if (pos < max && state.src.charCodeAt(pos) === 40) {
		pos++;
		for (; pos < max; pos++) {
			code = state.src.charCodeAt(pos);
			if (!isSpace(code) && code !== 10) break;
		}
		if (pos >= max) return false;
		start = pos;
		res = state.md.helpers.parseLinkDestination(state.src, pos, state.posMax);
		if (res.ok) {
			href = state.md.normalizeLink(res.str);
			if (state.md.validateLink(href)) pos = res.pos;
			else href = "";
		}
		start = pos;
		for (; pos < max; pos++) {
			code = state.src.charCodeAt(pos);
			if (!isSpace(code) && code !== 10) break;
		}
		res = state.md.helpers.parseLinkTitle(state.src, pos, state.posMax);
		if (pos < max && start !== pos && res.ok) {
			title = res.str;
			pos = res.pos;
			for (; pos < max; pos++) {
				code = state.src.charCodeAt(pos);
				if (!isSpace(code) && code !== 10) break;
			}
		} else title = "";
		if (pos >= max || state.src.charCodeAt(pos) !== 41) {
			state.pos = oldPos;
			return false;
		}
		pos++;
	} else {
		if (typeof state.env.references === "undefined") return false;
		if (pos < max && state.src.charCodeAt(pos) === 91) {
			start = pos + 1;
			pos = state.md.helpers.parseLinkLabel(state, pos);
			if (pos >= 0) label = state.src.slice(start, pos++);
			else pos = labelEnd + 1;
		} else pos = labelEnd + 1;
		if (!label) label = state.src.slice(labelStart, labelEnd);
		label = normalizeReference(label);
		ref = state.env.references[label];
		if (!ref) {
			state.pos = oldPos;
			return false;
		}
		href = ref.href;
		title = ref.title;
	}
	if (!silent) {
		content = state.src.slice(labelStart, labelEnd);
		const tokens = [];
		state.md.inline.parse(content, state.md, state.env, tokens);
		const token = state.push("image", "img", 0);
		const attrs = [["src", href], ["alt", ""]];
		token.attrs = attrs;
		token.children = tokens;
		token.content = content;
		if (title) attrs.push(["title", title]);
		if (label) {
			const meta = Object.create(null);
			meta.label = label;
			token.meta = meta;
		}
	}
	state.pos = pos;
	state.posMax = max;
	return true;
}
function autolink(state, silent) {
	let pos = state.pos;
	if (state.src.charCodeAt(pos) !== 60) return false;
	const start = state.pos;
	const max = state.posMax;
	for (;;) {
		if (++pos >= max) return false;
		const ch = state.src.charCodeAt(pos);
		if (ch === 60) return false;
		if (ch === 62) break;
	}
	const url = state.src.slice(start + 1, pos);
	if (AUTOLINK_RE.test(url)) {
		const fullUrl = state.md.normalizeLink(url);
		if (!state.md.validateLink(fullUrl)) return false;
		if (!silent) {
			const token_o = state.push("link_open", "a", 1);
			token_o.attrs = [["href", fullUrl]];
			token_o.markup = "autolink";
			token_o.info = "auto";
			const token_t = state.push("text", "", 0);
			token_t.content = state.md.normalizeLinkText(url);
			const token_c = state.push("link_close", "a", -1);
			token_c.markup = "autolink";
			token_c.info = "auto";
		}
		state.pos += url.length + 2;
		return true;
	}
	if (EMAIL_RE.test(url)) {
		const fullUrl = state.md.normalizeLink(`mailto:${url}`);
		if (!state.md.validateLink(fullUrl)) return false;
		if (!silent) {
			const token_o = state.push("link_open", "a", 1);
			token_o.attrs = [["href", fullUrl]];
			token_o.markup = "autolink";
			token_o.info = "auto";
			const token_t = state.push("text", "", 0);
			token_t.content = state.md.normalizeLinkText(url);
			const token_c = state.push("link_close", "a", -1);
			token_c.markup = "autolink";
			token_c.info = "auto";
		}
		state.pos += url.length + 2;
		return true;
	}
	return false;
}
function isLinkOpen(str) {
	return /^<a[>\s]/i.test(str);
}
function isLinkClose(str) {
	return /^<\/a\s*>/i.test(str);
}
function isLetter(ch) {
	const lc = ch | 32;
	return lc >= 97 && lc <= 122;
}
function scanSpecial(state, pos) {
	const src = state.src;
	let start;
	let terminator;
	if (src.startsWith("<!--", pos)) {
		if (src.startsWith(">", pos + 4)) return pos + 5;
		if (src.startsWith("->", pos + 4)) return pos + 6;
		start = pos + 4;
		terminator = "-->";
	} else if (src.startsWith("<![CDATA[", pos)) {
		start = pos + 9;
		terminator = "]]>";
	} else if (src.charCodeAt(pos + 1) === 63) {
		start = pos + 2;
		terminator = "?>";
	} else if (isLetter(src.charCodeAt(pos + 2))) {
		start = pos + 3;
		terminator = ">";
	} else return -1;
	if (state.skipHtmlSpecial) return -1;
	const end = src.indexOf(terminator, start);
	if (end < 0) {
		state.skipHtmlSpecial = true;
		return -1;
	}
	return end + terminator.length;
}
function html_inline(state, silent) {
	if (!state.md.options.html) return false;
	const max = state.posMax;
	const pos = state.pos;
	if (state.src.charCodeAt(pos) !== 60 || pos + 2 >= max) return false;
	let end;
	const ch = state.src.charCodeAt(pos + 1);
	if (ch === 33 || ch === 63) end = scanSpecial(state, pos);
	else if (ch === 47 || isLetter(ch)) {
		const match = state.src.slice(pos).match(HTML_OPEN_CLOSE_TAG_RE);
		end = match ? pos + match[0].length : -1;
	} else return false;
	if (end < 0) return false;
	if (!silent) {
		const token = state.push("html_inline", "", 0);
		token.content = state.src.slice(pos, end);
		if (isLinkOpen(token.content)) state.linkLevel++;
		if (isLinkClose(token.content)) state.linkLevel--;
	}
	state.pos = end;
	return true;
}
function entity(state, silent) {
	const pos = state.pos;
	const max = state.posMax;
	if (state.src.charCodeAt(pos) !== 38) return false;
	if (pos + 1 >= max) return false;
	if (state.src.charCodeAt(pos + 1) === 35) {
		const match = state.src.slice(pos).match(DIGITAL_RE);
		if (match) {
			if (!silent) {
				const code = match[1][0].toLowerCase() === "x" ? parseInt(match[1].slice(1), 16) : parseInt(match[1], 10);
				const token = state.push("text_special", "", 0);
				token.content = isValidEntityCode(code) ? fromCodePoint(code) : fromCodePoint(65533);
				token.markup = match[0];
				token.info = "entity";
			}
			state.pos += match[0].length;
			return true;
		}
	} else {
		const match = state.src.slice(pos).match(NAMED_RE);
		if (match) {
			const decoded = decodeHTMLStrict(match[0]);
			if (decoded !== match[0]) {
				if (!silent) {
					const token = state.push("text_special", "", 0);
					token.content = decoded;
					token.markup = match[0];
					token.info = "entity";
				}
				state.pos += match[0].length;
				return true;
			}
		}
	}
	return false;
}
function processDelimiters(delimiters) {
	const openersBottom = {};
	const max = delimiters.length;
	if (!max) return;
	let headerIdx = 0;
	let lastTokenIdx = -2;
	const jumps = [];
	for (let closerIdx = 0; closerIdx < max; closerIdx++) {
		const closer = delimiters[closerIdx];
		jumps.push(0);
		if (delimiters[headerIdx].marker !== closer.marker || lastTokenIdx !== closer.token - 1) headerIdx = closerIdx;
		lastTokenIdx = closer.token;
		closer.length = closer.length || 0;
		if (!closer.close) continue;
		if (!openersBottom.hasOwnProperty(closer.marker)) openersBottom[closer.marker] = [
			-1,
			-1,
			-1,
			-1,
			-1,
			-1
		];
		const minOpenerIdx = openersBottom[closer.marker][(closer.open ? 3 : 0) + closer.length % 3];
		let openerIdx = headerIdx - jumps[headerIdx] - 1;
		let newMinOpenerIdx = openerIdx;
		for (; openerIdx > minOpenerIdx; openerIdx -= jumps[openerIdx] + 1) {
			const opener = delimiters[openerIdx];
			if (opener.marker !== closer.marker) continue;
			if (opener.open && opener.end < 0) {
				let isOddMatch = false;
				if (opener.close || closer.open) {
					if ((opener.length + closer.length) % 3 === 0) {
						if (opener.length % 3 !== 0 || closer.length % 3 !== 0) isOddMatch = true;
					}
				}
				if (!isOddMatch) {
					const lastJump = openerIdx > 0 && !delimiters[openerIdx - 1].open ? jumps[openerIdx - 1] + 1 : 0;
					jumps[closerIdx] = closerIdx - openerIdx + lastJump;
					jumps[openerIdx] = lastJump;
					closer.open = false;
					opener.end = closerIdx;
					opener.close = false;
					newMinOpenerIdx = -1;
					lastTokenIdx = -2;
					break;
				}
			}
		}
		if (newMinOpenerIdx !== -1) openersBottom[closer.marker][(closer.open ? 3 : 0) + (closer.length || 0) % 3] = newMinOpenerIdx;
	}
}
function link_pairs(state) {
	const tokens_meta = state.tokens_meta;
	const max = state.tokens_meta.length;
	processDelimiters(state.delimiters);
	for (let curr = 0; curr < max; curr++) {
		var _tokens_meta$curr;
		const delimiters = (_tokens_meta$curr = tokens_meta[curr]) === null || _tokens_meta$curr === void 0 ? void 0 : _tokens_meta$curr.delimiters;
		if (delimiters) processDelimiters(delimiters);
	}
}
function fragments_join(state) {
	let curr, last;
	let level = 0;
	const tokens = state.tokens;
	const max = state.tokens.length;
	for (curr = last = 0; curr < max; curr++) {
		if (tokens[curr].nesting < 0) level--;
		tokens[curr].level = level;
		if (tokens[curr].nesting > 0) level++;
		if (tokens[curr].type === "text" && curr + 1 < max && tokens[curr + 1].type === "text") tokens[curr + 1].content = tokens[curr].content + tokens[curr + 1].content;
		else {
			if (curr !== last) tokens[last] = tokens[curr];
			last++;
		}
	}
	if (curr !== last) tokens.length = last;
}
var import_punycode, __defProp, __exportAll, utils_exports, UNESCAPE_MD_RE, UNESCAPE_ALL_RE, DIGITAL_ENTITY_TEST_RE, HTML_ESCAPE_TEST_RE, HTML_ESCAPE_REPLACE_RE, HTML_REPLACEMENTS, REGEXP_ESCAPE_RE, lib, helpers_exports, Token, Ruler, default_rules, Renderer, StateCore, UNNORMALIZED_NEWLINE_RE, NULL_RE, RARE_RE, SCOPED_ABBR_TEST_RE, SCOPED_ABBR_RE, SCOPED_ABBR, QUOTE_TEST_RE, QUOTE_RE, APOSTROPHE, MAX_OPENERS, _rules$2, ParserCore, StateBlock, MAX_AUTOCOMPLETED_CELLS, MAX_LABEL_LENGTH$2, html_blocks_default, open_tag, close_tag, HTML_OPEN_CLOSE_TAG_RE, HTML_SEQUENCES, _rules$1, ParserBlock, StateInline, ESCAPED, strikethrough_default, emphasis_default, EMAIL_RE, AUTOLINK_RE, DIGITAL_RE, NAMED_RE, _rules, _rules2, ParserInline, config, BAD_PROTO_RE, GOOD_DATA_RE, RECODE_HOSTNAME_FOR, MarkdownIt, MarkdownItCallable;
var init_markdown_it = __esmMin((() => {
	init_mdurl();
	init_build$1();
	init_dist();
	init_build();
	import_punycode = /* @__PURE__ */ __toESM(require_punycode(), 1);
	__defProp = Object.defineProperty;
	__exportAll = (all, no_symbols) => {
		let target = {};
		for (var name in all) __defProp(target, name, {
			get: all[name],
			enumerable: true
		});
		if (!no_symbols) __defProp(target, Symbol.toStringTag, { value: "Module" });
		return target;
	};
	utils_exports = /* @__PURE__ */ __exportAll({
		arrayReplaceAt: () => arrayReplaceAt,
		asciiTrim: () => asciiTrim,
		callable: () => callable,
		escapeHtml: () => escapeHtml,
		escapeRE: () => escapeRE,
		fromCodePoint: () => fromCodePoint,
		isMdAsciiPunct: () => isMdAsciiPunct,
		isPunctChar: () => isPunctChar,
		isPunctCharCode: () => isPunctCharCode,
		isSpace: () => isSpace,
		isValidEntityCode: () => isValidEntityCode,
		isWhiteSpace: () => isWhiteSpace,
		lib: () => lib,
		normalizeReference: () => normalizeReference,
		unescapeAll: () => unescapeAll,
		unescapeMd: () => unescapeMd
	});
	UNESCAPE_MD_RE = /\\([!"#$%&'()*+,\-./:;<=>?@[\\\]^_`{|}~])/g;
	UNESCAPE_ALL_RE = new RegExp(`${UNESCAPE_MD_RE.source}|${/&([a-z#][a-z0-9]{1,31});/gi.source}`, "gi");
	DIGITAL_ENTITY_TEST_RE = /^#((?:x[a-f0-9]{1,8}|[0-9]{1,8}))$/i;
	HTML_ESCAPE_TEST_RE = /[&<>"]/;
	HTML_ESCAPE_REPLACE_RE = /[&<>"]/g;
	HTML_REPLACEMENTS = {
		"&": "&amp;",
		"<": "&lt;",
		">": "&gt;",
		"\"": "&quot;"
	};
	REGEXP_ESCAPE_RE = /[.?*+^$[\]\\(){}|-]/g;
	lib = {
		mdurl: mdurl_exports,
		ucmicro: build_exports
	};
	helpers_exports = /* @__PURE__ */ __exportAll({
		parseLinkDestination: () => parseLinkDestination,
		parseLinkLabel: () => parseLinkLabel,
		parseLinkTitle: () => parseLinkTitle
	});
	Token = class {
		constructor(type, tag, nesting) {
			_defineProperty(
				this,
				/**
				* Source map info. Format: `[ line_begin, line_end ]`
				*/
				"map",
				null
			);
			_defineProperty(
				this,
				/**
				* nesting level, the same as `state.level`
				*/
				"level",
				0
			);
			_defineProperty(
				this,
				/**
				* An array of child nodes (inline and img tokens)
				*/
				"children",
				null
			);
			_defineProperty(
				this,
				/**
				* In a case of self-closing tag (code, html, fence, etc.),
				* it has contents of this tag.
				*/
				"content",
				""
			);
			_defineProperty(
				this,
				/**
				* '*' or '_' for emphasis, fence string for fence, etc.
				*/
				"markup",
				""
			);
			_defineProperty(
				this,
				/**
				* Additional information:
				*
				* - Info string for "fence" tokens
				* - The value "auto" for autolink "link_open" and "link_close" tokens
				* - The string value of the item marker for ordered-list "list_item_open" tokens
				*/
				"info",
				""
			);
			_defineProperty(
				this,
				/**
				* True for block-level tokens, false for inline tokens.
				* Used in renderer to calculate line breaks
				*/
				"block",
				false
			);
			_defineProperty(
				this,
				/**
				* If it's true, ignore this element when rendering. Used for tight lists
				* to hide paragraphs.
				*/
				"hidden",
				false
			);
			this.type = type;
			this.tag = tag;
			this.attrs = null;
			this.nesting = nesting;
			this.meta = null;
		}
		/**
		* Search attribute index by name.
		*/
		attrIndex(name) {
			if (!this.attrs) return -1;
			const attrs = this.attrs;
			for (let i = 0, len = attrs.length; i < len; i++) if (attrs[i][0] === name) return i;
			return -1;
		}
		/**
		* Add `[ name, value ]` attribute to list. Init attrs if necessary
		*/
		attrPush(attrData) {
			if (this.attrs) this.attrs.push(attrData);
			else this.attrs = [attrData];
		}
		/**
		* Set `name` attribute to `value`. Override old value if exists.
		*/
		attrSet(name, value) {
			const idx = this.attrIndex(name);
			const attrData = [name, value];
			if (idx < 0) this.attrPush(attrData);
			else this.attrs[idx] = attrData;
		}
		/**
		* Get the value of attribute `name`, or null if it does not exist.
		*/
		attrGet(name) {
			const idx = this.attrIndex(name);
			let value = null;
			if (idx >= 0) value = this.attrs[idx][1];
			return value;
		}
		/**
		* Join value to existing attribute via space. Or create new attribute if not
		* exists. Useful to operate with token classes.
		*/
		attrJoin(name, value) {
			const idx = this.attrIndex(name);
			if (idx < 0) this.attrPush([name, value]);
			else this.attrs[idx][1] = `${this.attrs[idx][1]} ${value}`;
		}
	};
	Ruler = class {
		constructor() {
			_defineProperty(
				this,
				/** @internal */
				"__rules__",
				[]
			);
			_defineProperty(
				this,
				/** @internal */
				"__cache__",
				null
			);
		}
		/** @internal */
		__find__(name) {
			for (let i = 0; i < this.__rules__.length; i++) if (this.__rules__[i].name === name) return i;
			return -1;
		}
		/** @internal */
		__compile__() {
			const chains = /* @__PURE__ */ new Set();
			this.__rules__.forEach((rule) => {
				if (!rule.enabled) return;
				rule.alt.forEach((altName) => {
					if (altName) chains.add(altName);
				});
			});
			this.__cache__ = Object.create(null);
			this.__cache__[""] = [];
			this.__rules__.forEach((rule) => {
				if (rule.enabled) this.__cache__[""].push(rule.fn);
			});
			chains.forEach((chain) => {
				this.__cache__[chain] = [];
				this.__rules__.forEach((rule) => {
					if (rule.enabled && rule.alt.indexOf(chain) >= 0) this.__cache__[chain].push(rule.fn);
				});
			});
		}
		/**
		* Replace rule by name with new function & options. Throws error if name not
		* found.
		*
		* @example Replace existing typographer replacement rule with new one
		* ```javascript
		* import MarkdownIt from 'markdown-it'
		* const md = new MarkdownIt()
		*
		* md.core.ruler.at('replacements', function replace(state) {
		*   //...
		* });
		* ```
		*/
		at(name, fn, options = {}) {
			const index = this.__find__(name);
			if (index === -1) throw new Error(`Parser rule not found: ${name}`);
			this.__rules__[index].fn = fn;
			this.__rules__[index].alt = options.alt || [];
			this.__cache__ = null;
		}
		/**
		* Add new rule to chain before one with given name. See also
		* {@link Ruler.after}, {@link Ruler.push}.
		*
		* @example
		* ```javascript
		* import MarkdownIt from 'markdown-it'
		* const md = new MarkdownIt()
		*
		* md.block.ruler.before('paragraph', 'my_rule', function replace(state) {
		*   //...
		* });
		* ```
		*/
		before(beforeName, ruleName, fn, options = {}) {
			const index = this.__find__(beforeName);
			if (index === -1) throw new Error(`Parser rule not found: ${beforeName}`);
			this.__rules__.splice(index, 0, {
				name: ruleName,
				enabled: true,
				fn,
				alt: options.alt || []
			});
			this.__cache__ = null;
		}
		/**
		* Add new rule to chain after one with given name. See also
		* {@link Ruler.before}, {@link Ruler.push}.
		*
		* @example
		* ```javascript
		* import MarkdownIt from 'markdown-it'
		* const md = new MarkdownIt()
		*
		* md.inline.ruler.after('text', 'my_rule', function replace(state) {
		*   //...
		* });
		* ```
		*/
		after(afterName, ruleName, fn, options = {}) {
			const index = this.__find__(afterName);
			if (index === -1) throw new Error(`Parser rule not found: ${afterName}`);
			this.__rules__.splice(index + 1, 0, {
				name: ruleName,
				enabled: true,
				fn,
				alt: options.alt || []
			});
			this.__cache__ = null;
		}
		/**
		* Push new rule to the end of chain. See also
		* {@link Ruler.before}, {@link Ruler.after}.
		*
		* @example
		* ```javascript
		* import MarkdownIt from 'markdown-it'
		* const md = new MarkdownIt()
		*
		* md.core.ruler.push('my_rule', function replace(state) {
		*   //...
		* });
		* ```
		*/
		push(ruleName, fn, options = {}) {
			this.__rules__.push({
				name: ruleName,
				enabled: true,
				fn,
				alt: options.alt || []
			});
			this.__cache__ = null;
		}
		/**
		* Enable rules with given names. If any rule name not found - throw Error.
		* Errors can be disabled by second param.
		*
		* See also {@link Ruler.disable}, {@link Ruler.enableOnly}.
		*
		* Returns list of found rule names (if no exception happened).
		*/
		enable(list, ignoreInvalid = false) {
			if (!Array.isArray(list)) list = [list];
			const result = [];
			list.forEach((name) => {
				const idx = this.__find__(name);
				if (idx < 0) {
					if (ignoreInvalid) return;
					throw new Error(`Rules manager: invalid rule name ${name}`);
				}
				this.__rules__[idx].enabled = true;
				result.push(name);
			});
			this.__cache__ = null;
			return result;
		}
		/**
		* Enable rules with given names, and disable everything else. If any rule name
		* not found - throw Error. Errors can be disabled by second param.
		*
		* See also {@link Ruler.disable}, {@link Ruler.enable}.
		*/
		enableOnly(list, ignoreInvalid = false) {
			if (!Array.isArray(list)) list = [list];
			this.__rules__.forEach((rule) => {
				rule.enabled = false;
			});
			this.enable(list, ignoreInvalid);
		}
		/**
		* Disable rules with given names. If any rule name not found - throw Error.
		* Errors can be disabled by second param.
		*
		* See also {@link Ruler.enable}, {@link Ruler.enableOnly}.
		*
		* Returns list of found rule names (if no exception happened).
		*/
		disable(list, ignoreInvalid = false) {
			if (!Array.isArray(list)) list = [list];
			const result = [];
			list.forEach((name) => {
				const idx = this.__find__(name);
				if (idx < 0) {
					if (ignoreInvalid) return;
					throw new Error(`Rules manager: invalid rule name ${name}`);
				}
				this.__rules__[idx].enabled = false;
				result.push(name);
			});
			this.__cache__ = null;
			return result;
		}
		/**
		* Return array of active functions (rules) for given chain name. It analyzes
		* rules configuration, compiles caches if not exists and returns result.
		*
		* Default chain name is `''` (empty string). It can't be skipped. That's
		* done intentionally, to keep signature monomorphic for high speed.
		*/
		getRules(chainName) {
			if (!this.__cache__) this.__compile__();
			return this.__cache__[chainName] || [];
		}
	};
	default_rules = {};
	default_rules.code_inline = function(tokens, idx, options, env, slf) {
		const token = tokens[idx];
		return `<code${slf.renderAttrs(token)}>${escapeHtml(token.content)}</code>`;
	};
	default_rules.code_block = function(tokens, idx, options, env, slf) {
		const token = tokens[idx];
		return `<pre${slf.renderAttrs(token)}><code>${escapeHtml(tokens[idx].content)}</code></pre>\n`;
	};
	default_rules.fence = function(tokens, idx, options, env, slf) {
		const token = tokens[idx];
		const info = token.info ? unescapeAll(token.info).trim() : "";
		let langName = "";
		let langAttrs = "";
		if (info) {
			const arr = info.split(/(\s+)/g);
			langName = arr[0];
			langAttrs = arr.slice(2).join("");
		}
		let highlighted;
		if (options.highlight) highlighted = options.highlight(token.content, langName, langAttrs) || escapeHtml(token.content);
		else highlighted = escapeHtml(token.content);
		if (highlighted.indexOf("<pre") === 0) return highlighted + "\n";
		if (info) {
			const i = token.attrIndex("class");
			const tmpAttrs = token.attrs ? token.attrs.slice() : [];
			if (i < 0) tmpAttrs.push(["class", `${options.langPrefix}${langName}`]);
			else {
				tmpAttrs[i] = [tmpAttrs[i][0], tmpAttrs[i][1]];
				tmpAttrs[i][1] += ` ${options.langPrefix}${langName}`;
			}
			const tmpToken = { attrs: tmpAttrs };
			return `<pre><code${slf.renderAttrs(tmpToken)}>${highlighted}</code></pre>\n`;
		}
		return `<pre><code${slf.renderAttrs(token)}>${highlighted}</code></pre>\n`;
	};
	default_rules.image = function(tokens, idx, options, env, slf) {
		const token = tokens[idx];
		token.attrs[token.attrIndex("alt")][1] = slf.renderInlineAsText(token.children, options, env);
		return slf.renderToken(tokens, idx, options);
	};
	default_rules.hardbreak = function(tokens, idx, options) {
		return options.xhtmlOut ? "<br />\n" : "<br>\n";
	};
	default_rules.softbreak = function(tokens, idx, options) {
		return options.breaks ? options.xhtmlOut ? "<br />\n" : "<br>\n" : "\n";
	};
	default_rules.text = function(tokens, idx) {
		return escapeHtml(tokens[idx].content);
	};
	default_rules.html_block = function(tokens, idx) {
		return tokens[idx].content;
	};
	default_rules.html_inline = function(tokens, idx) {
		return tokens[idx].content;
	};
	Renderer = class {
		constructor() {
			_defineProperty(
				this,
				/**
				* Contains render rules for tokens. Can be updated and extended.
				*
				* See [source code](https://github.com/markdown-it/markdown-it/blob/master/src/renderer.ts)
				* for more details and examples.
				*
				* @example Custom render rules
				* ```javascript
				* import MarkdownIt from 'markdown-it'
				* const md = new MarkdownIt()
				*
				* md.renderer.rules.strong_open  = function () { return '<b>'; };
				* md.renderer.rules.strong_close = function () { return '</b>'; };
				*
				* const result = md.renderInline(...);
				* ```
				*
				* @example Each rule is called as independent static function with fixed signature
				* ```javascript
				* function my_token_render(tokens, idx, options, env, renderer) {
				*   // ...
				*   return renderedHTML;
				* }
				* ```
				*/
				"rules",
				Object.assign({}, default_rules)
			);
		}
		/**
		* Render token attributes to string.
		*/
		renderAttrs(token) {
			let i, l, result;
			if (!token.attrs) return "";
			result = "";
			for (i = 0, l = token.attrs.length; i < l; i++) result += ` ${escapeHtml(token.attrs[i][0])}="${escapeHtml(String(token.attrs[i][1]))}"`;
			return result;
		}
		/**
		* Default token renderer. Can be overriden by custom function
		* in {@link Renderer.rules}.
		*/
		renderToken(tokens, idx, options) {
			const token = tokens[idx];
			let result = "";
			if (token.hidden) return "";
			let prev = idx - 1;
			while (prev >= 0 && tokens[prev].hidden && tokens[prev].nesting === 0) prev--;
			if (token.block && token.nesting !== -1 && prev >= 0 && tokens[prev].hidden && tokens[prev].nesting === -1) result += "\n";
			result += (token.nesting === -1 ? "</" : "<") + token.tag;
			result += this.renderAttrs(token);
			if (token.nesting === 0 && options.xhtmlOut) result += " /";
			let needLf = false;
			if (token.block) {
				needLf = true;
				if (token.nesting === 1) {
					let next = idx + 1;
					while (next < tokens.length && tokens[next].hidden && tokens[next].nesting === 0) next++;
					if (next < tokens.length) {
						const nextToken = tokens[next];
						if (nextToken.type === "inline" || nextToken.hidden) needLf = false;
						else if (nextToken.nesting === -1 && nextToken.tag === token.tag) needLf = false;
					}
				}
			}
			result += needLf ? ">\n" : ">";
			return result;
		}
		/**
		* The same as {@link Renderer.render}, but for single token of `inline` type.
		*/
		renderInline(tokens, options, env) {
			let result = "";
			const rules = this.rules;
			for (let i = 0, len = tokens.length; i < len; i++) {
				const type = tokens[i].type;
				if (typeof rules[type] !== "undefined") result += rules[type](tokens, i, options, env, this);
				else result += this.renderToken(tokens, i, options);
			}
			return result;
		}
		/**
		* Special kludge for image `alt` attributes to conform CommonMark spec.
		* Don't try to use it! Spec requires to show `alt` content with stripped markup,
		* instead of simple escaping.
		*/
		renderInlineAsText(tokens, options, env) {
			let result = "";
			for (let i = 0, len = tokens.length; i < len; i++) switch (tokens[i].type) {
				case "text":
				case "code_inline":
					result += tokens[i].content;
					break;
				case "image":
					result += this.renderInlineAsText(tokens[i].children, options, env);
					break;
				case "html_inline":
				case "html_block":
					result += tokens[i].content;
					break;
				case "softbreak":
				case "hardbreak": result += "\n";
			}
			return result;
		}
		/**
		* Takes token stream and generates HTML. Probably, you will never need to call
		* this method directly.
		*/
		render(tokens, options, env) {
			let result = "";
			const rules = this.rules;
			for (let i = 0, len = tokens.length; i < len; i++) {
				const type = tokens[i].type;
				if (type === "inline") result += this.renderInline(tokens[i].children, options, env);
				else if (typeof rules[type] !== "undefined") result += rules[type](tokens, i, options, env, this);
				else result += this.renderToken(tokens, i, options);
			}
			return result;
		}
	};
	StateCore = class {
		constructor(src, md, env) {
			_defineProperty(this, "tokens", []);
			_defineProperty(this, "inlineMode", false);
			_defineProperty(this, "Token", Token);
			this.src = src;
			this.env = env;
			this.md = md;
		}
	};
	UNNORMALIZED_NEWLINE_RE = /\r\n?/g;
	NULL_RE = /\0/g;
	RARE_RE = /\+-|\.\.|\?\?\?\?|!!!!|,,|--/;
	SCOPED_ABBR_TEST_RE = /\((c|tm|r)\)/i;
	SCOPED_ABBR_RE = /\((c|tm|r)\)/gi;
	SCOPED_ABBR = {
		c: "©",
		r: "®",
		tm: "™"
	};
	QUOTE_TEST_RE = /['"]/;
	QUOTE_RE = /['"]/g;
	APOSTROPHE = "’";
	MAX_OPENERS = 1e3;
	_rules$2 = [
		["normalize", normalize],
		["block", block],
		["strip_references", strip_references],
		["inline", inline$1],
		["linkify", linkify$1],
		["replacements", replace],
		["smartquotes", smartquotes],
		["text_join", text_join]
	];
	ParserCore = class {
		constructor() {
			_defineProperty(
				this,
				/**
				* {@link Ruler} instance. Keep configuration of core rules.
				*/
				"ruler",
				new Ruler()
			);
			_defineProperty(this, "State", StateCore);
			for (let i = 0; i < _rules$2.length; i++) this.ruler.push(_rules$2[i][0], _rules$2[i][1]);
		}
		/**
		* Executes core chain rules.
		*/
		process(state) {
			const rules = this.ruler.getRules("");
			for (let i = 0, l = rules.length; i < l; i++) rules[i](state);
		}
	};
	StateBlock = class {
		constructor(src, md, env, tokens) {
			_defineProperty(this, "bMarks", []);
			_defineProperty(this, "eMarks", []);
			_defineProperty(this, "tShift", []);
			_defineProperty(this, "sCount", []);
			_defineProperty(this, "bsCount", []);
			_defineProperty(this, "blkIndent", 0);
			_defineProperty(this, "line", 0);
			_defineProperty(this, "lineMax", 0);
			_defineProperty(this, "tight", false);
			_defineProperty(this, "listIndent", -1);
			_defineProperty(this, "parentType", "root");
			_defineProperty(this, "level", 0);
			_defineProperty(this, "Token", Token);
			this.src = src;
			this.md = md;
			this.env = env;
			this.tokens = tokens;
			const s = this.src;
			for (let start = 0, pos = 0, indent = 0, offset = 0, len = s.length, indent_found = false; pos < len; pos++) {
				const ch = s.charCodeAt(pos);
				if (!indent_found) {
					if (isSpace(ch)) {
						indent++;
						if (ch === 9) offset += 4 - offset % 4;
						else offset++;
						continue;
					} else indent_found = true;
				}
				if (ch === 10 || pos === len - 1) {
					if (ch !== 10) pos++;
					this.bMarks.push(start);
					this.eMarks.push(pos);
					this.tShift.push(indent);
					this.sCount.push(offset);
					this.bsCount.push(0);
					indent_found = false;
					indent = 0;
					offset = 0;
					start = pos + 1;
				}
			}
			this.bMarks.push(s.length);
			this.eMarks.push(s.length);
			this.tShift.push(0);
			this.sCount.push(0);
			this.bsCount.push(0);
			this.lineMax = this.bMarks.length - 1;
		}
		push(type, tag, nesting) {
			const token = new Token(type, tag, nesting);
			token.block = true;
			if (nesting < 0) this.level--;
			token.level = this.level;
			if (nesting > 0) this.level++;
			this.tokens.push(token);
			return token;
		}
		isEmpty(line) {
			return this.bMarks[line] + this.tShift[line] >= this.eMarks[line];
		}
		skipEmptyLines(from) {
			for (let max = this.lineMax; from < max; from++) if (this.bMarks[from] + this.tShift[from] < this.eMarks[from]) break;
			return from;
		}
		skipSpaces(pos) {
			for (let max = this.src.length; pos < max; pos++) if (!isSpace(this.src.charCodeAt(pos))) break;
			return pos;
		}
		skipSpacesBack(pos, min) {
			if (pos <= min) return pos;
			while (pos > min) if (!isSpace(this.src.charCodeAt(--pos))) return pos + 1;
			return pos;
		}
		skipChars(pos, code) {
			for (let max = this.src.length; pos < max; pos++) if (this.src.charCodeAt(pos) !== code) break;
			return pos;
		}
		skipCharsBack(pos, code, min) {
			if (pos <= min) return pos;
			while (pos > min) if (code !== this.src.charCodeAt(--pos)) return pos + 1;
			return pos;
		}
		getLines(begin, end, indent, keepLastLF) {
			if (begin >= end) return "";
			const queue = new Array(end - begin);
			for (let i = 0, line = begin; line < end; line++, i++) {
				let lineIndent = 0;
				const lineStart = this.bMarks[line];
				let first = lineStart;
				let last;
				if (line + 1 < end || keepLastLF) last = this.eMarks[line] + 1;
				else last = this.eMarks[line];
				while (first < last && lineIndent < indent) {
					const ch = this.src.charCodeAt(first);
					if (isSpace(ch)) {
						if (ch === 9) lineIndent += 4 - (lineIndent + this.bsCount[line]) % 4;
						else lineIndent++;
					} else if (first - lineStart < this.tShift[line]) lineIndent++;
					else break;
					first++;
				}
				if (lineIndent > indent) queue[i] = new Array(lineIndent - indent + 1).join(" ") + this.src.slice(first, last);
				else queue[i] = this.src.slice(first, last);
			}
			return queue.join("");
		}
	};
	MAX_AUTOCOMPLETED_CELLS = 65536;
	MAX_LABEL_LENGTH$2 = 999;
	html_blocks_default = [
		"address",
		"article",
		"aside",
		"base",
		"basefont",
		"blockquote",
		"body",
		"caption",
		"center",
		"col",
		"colgroup",
		"dd",
		"details",
		"dialog",
		"dir",
		"div",
		"dl",
		"dt",
		"fieldset",
		"figcaption",
		"figure",
		"footer",
		"form",
		"frame",
		"frameset",
		"h1",
		"h2",
		"h3",
		"h4",
		"h5",
		"h6",
		"head",
		"header",
		"hr",
		"html",
		"iframe",
		"legend",
		"li",
		"link",
		"main",
		"menu",
		"menuitem",
		"nav",
		"noframes",
		"ol",
		"optgroup",
		"option",
		"p",
		"param",
		"search",
		"section",
		"summary",
		"table",
		"tbody",
		"td",
		"tfoot",
		"th",
		"thead",
		"title",
		"tr",
		"track",
		"ul"
	];
	open_tag = `<[A-Za-z][A-Za-z0-9\\-]*(?:\\s+[a-zA-Z_:][a-zA-Z0-9:._-]*(?:\\s*=\\s*(?:[^"'=<>\`\\x00-\\x20]+|'[^']*'|"[^"]*"))?)*\\s*\\/?>`;
	close_tag = "<\\/[A-Za-z][A-Za-z0-9\\-]*\\s*>";
	new RegExp(`^(?:${open_tag}|${close_tag}|<!---?>|<!--(?:[^-]|-[^-]|--[^>])*-->|<[?][\\s\\S]*?[?]>|<![A-Za-z][^>]*>|<!\\[CDATA\\[[\\s\\S]*?\\]\\]>)`);
	HTML_OPEN_CLOSE_TAG_RE = new RegExp(`^(?:${open_tag}|${close_tag})`);
	HTML_SEQUENCES = [
		[
			/^<(script|pre|style|textarea)(?=(\s|>|$))/i,
			/<\/(script|pre|style|textarea)>/i,
			true
		],
		[
			/^<!--/,
			/-->/,
			true
		],
		[
			/^<\?/,
			/\?>/,
			true
		],
		[
			/^<![A-Za-z]/,
			/>/,
			true
		],
		[
			/^<!\[CDATA\[/,
			/\]\]>/,
			true
		],
		[
			new RegExp(`^</?(${html_blocks_default.join("|")})(?=(\\s|/?>|$))`, "i"),
			/^$/,
			true
		],
		[
			new RegExp(`${HTML_OPEN_CLOSE_TAG_RE.source}\\s*$`),
			/^$/,
			false
		]
	];
	_rules$1 = [
		[
			"table",
			table$1,
			["paragraph", "reference"]
		],
		["code", code$1],
		[
			"fence",
			fence,
			[
				"paragraph",
				"reference",
				"blockquote",
				"list"
			]
		],
		[
			"blockquote",
			blockquote,
			[
				"paragraph",
				"reference",
				"blockquote",
				"list"
			]
		],
		[
			"hr",
			hr,
			[
				"paragraph",
				"reference",
				"blockquote",
				"list"
			]
		],
		[
			"list",
			list$1,
			[
				"paragraph",
				"reference",
				"blockquote"
			]
		],
		["reference", reference],
		[
			"html_block",
			html_block,
			[
				"paragraph",
				"reference",
				"blockquote"
			]
		],
		[
			"heading",
			heading$1,
			[
				"paragraph",
				"reference",
				"blockquote"
			]
		],
		["lheading", lheading],
		["paragraph", paragraph]
	];
	ParserBlock = class {
		constructor() {
			_defineProperty(
				this,
				/**
				* {@link Ruler} instance. Keep configuration of block rules.
				*/
				"ruler",
				new Ruler()
			);
			_defineProperty(this, "State", StateBlock);
			for (let i = 0; i < _rules$1.length; i++) this.ruler.push(_rules$1[i][0], _rules$1[i][1], { alt: (_rules$1[i][2] || []).slice() });
		}
		tokenize(state, startLine, endLine) {
			const rules = this.ruler.getRules("");
			const len = rules.length;
			const maxNesting = state.md.options.maxNesting;
			let line = startLine;
			let hasEmptyLines = false;
			while (line < endLine) {
				state.line = line = state.skipEmptyLines(line);
				if (line >= endLine) break;
				if (state.sCount[line] < state.blkIndent) break;
				if (state.level >= maxNesting) {
					state.line = endLine;
					break;
				}
				const prevLine = state.line;
				let ok = false;
				for (let i = 0; i < len; i++) {
					ok = rules[i](state, line, endLine, false);
					if (ok) {
						if (prevLine >= state.line) throw new Error("block rule didn't increment state.line");
						break;
					}
				}
				if (!ok) throw new Error("none of the block rules matched");
				state.tight = !hasEmptyLines;
				if (state.isEmpty(state.line - 1)) hasEmptyLines = true;
				line = state.line;
				if (line < endLine && state.isEmpty(line)) {
					hasEmptyLines = true;
					line++;
					state.line = line;
				}
			}
		}
		/**
		* Process input string and push block tokens into `outTokens`
		*/
		parse(src, md, env, outTokens) {
			if (!src) return;
			const state = new this.State(src, md, env, outTokens);
			this.tokenize(state, state.line, state.lineMax);
		}
	};
	StateInline = class {
		constructor(src, md, env, outTokens) {
			_defineProperty(this, "pos", 0);
			_defineProperty(this, "level", 0);
			_defineProperty(this, "pending", "");
			_defineProperty(this, "pendingLevel", 0);
			_defineProperty(this, "cache", {});
			_defineProperty(this, "backticks", {});
			_defineProperty(this, "backticksScanned", false);
			_defineProperty(this, "skipHtmlSpecial", false);
			_defineProperty(this, "linkLevel", 0);
			_defineProperty(this, "delimiters", []);
			_defineProperty(this, "_prev_delimiters", []);
			_defineProperty(this, "Token", Token);
			this.src = src;
			this.env = env;
			this.md = md;
			this.tokens = outTokens;
			this.tokens_meta = Array(outTokens.length);
			this.posMax = this.src.length;
		}
		pushPending() {
			const token = new Token("text", "", 0);
			token.content = this.pending;
			token.level = this.pendingLevel;
			this.tokens.push(token);
			this.pending = "";
			return token;
		}
		push(type, tag, nesting) {
			if (this.pending) this.pushPending();
			const token = new Token(type, tag, nesting);
			let token_meta = void 0;
			if (nesting < 0) {
				this.level--;
				this.delimiters = this._prev_delimiters.pop();
			}
			token.level = this.level;
			if (nesting > 0) {
				this.level++;
				this._prev_delimiters.push(this.delimiters);
				this.delimiters = [];
				token_meta = { delimiters: this.delimiters };
			}
			this.pendingLevel = this.level;
			this.tokens.push(token);
			this.tokens_meta.push(token_meta);
			return token;
		}
		scanDelims(start, canSplitWord) {
			const max = this.posMax;
			const marker = this.src.charCodeAt(start);
			let lastChar;
			if (start === 0) lastChar = 32;
			else if (start === 1) {
				lastChar = this.src.charCodeAt(0);
				if ((lastChar & 63488) === 55296) lastChar = 65533;
			} else {
				lastChar = this.src.charCodeAt(start - 1);
				if ((lastChar & 64512) === 56320) {
					const highSurr = this.src.charCodeAt(start - 2);
					lastChar = (highSurr & 64512) === 55296 ? 65536 + (highSurr - 55296 << 10) + (lastChar - 56320) : 65533;
				} else if ((lastChar & 64512) === 55296) lastChar = 65533;
			}
			let pos = start;
			while (pos < max && this.src.charCodeAt(pos) === marker) pos++;
			const count = pos - start;
			let nextChar = pos < max ? this.src.charCodeAt(pos) : 32;
			if ((nextChar & 64512) === 55296) {
				const lowSurr = this.src.charCodeAt(pos + 1);
				nextChar = (lowSurr & 64512) === 56320 ? 65536 + (nextChar - 55296 << 10) + (lowSurr - 56320) : 65533;
			} else if ((nextChar & 64512) === 56320) nextChar = 65533;
			const isLastPunctChar = isMdAsciiPunct(lastChar) || isPunctCharCode(lastChar);
			const isNextPunctChar = isMdAsciiPunct(nextChar) || isPunctCharCode(nextChar);
			const isLastWhiteSpace = isWhiteSpace(lastChar);
			const isNextWhiteSpace = isWhiteSpace(nextChar);
			const left_flanking = !isNextWhiteSpace && (!isNextPunctChar || isLastWhiteSpace || isLastPunctChar);
			const right_flanking = !isLastWhiteSpace && (!isLastPunctChar || isNextWhiteSpace || isNextPunctChar);
			return {
				can_open: left_flanking && (canSplitWord || !right_flanking || isLastPunctChar),
				can_close: right_flanking && (canSplitWord || !left_flanking || isNextPunctChar),
				length: count
			};
		}
	};
	ESCAPED = [];
	for (let i = 0; i < 256; i++) ESCAPED.push(0);
	"\\!\"#$%&'()*+,./:;<=>?@[]^_`{|}~-".split("").forEach(function(ch) {
		ESCAPED[ch.charCodeAt(0)] = 1;
	});
	strikethrough_default = {
		tokenize: strikethrough_tokenize,
		postProcess: strikethrough_postProcess
	};
	emphasis_default = {
		tokenize: emphasis_tokenize,
		postProcess: emphasis_post_process
	};
	EMAIL_RE = /^([a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*)$/;
	AUTOLINK_RE = /^([a-zA-Z][a-zA-Z0-9+.-]{1,31}):([^<>\x00-\x20]*)$/;
	DIGITAL_RE = /^&#((?:x[a-f0-9]{1,6}|[0-9]{1,7}));/i;
	NAMED_RE = /^&([a-z][a-z0-9]{1,31});/i;
	_rules = [
		["text", text],
		["linkify", linkify],
		["newline", newline],
		["escape", escape],
		["backticks", backtick],
		["strikethrough", strikethrough_default.tokenize],
		["emphasis", emphasis_default.tokenize],
		["link", link$1],
		["image", image$1],
		["autolink", autolink],
		["html_inline", html_inline],
		["entity", entity]
	];
	_rules2 = [
		["balance_pairs", link_pairs],
		["strikethrough", strikethrough_default.postProcess],
		["emphasis", emphasis_default.postProcess],
		["fragments_join", fragments_join]
	];
	ParserInline = class {
		constructor() {
			_defineProperty(
				this,
				/**
				* {@link Ruler} instance. Keep configuration of inline rules.
				*/
				"ruler",
				new Ruler()
			);
			_defineProperty(
				this,
				/**
				* {@link Ruler} instance. Second ruler used for post-processing
				* (e.g. in emphasis-like rules).
				*/
				"ruler2",
				new Ruler()
			);
			_defineProperty(this, "State", StateInline);
			for (let i = 0; i < _rules.length; i++) this.ruler.push(_rules[i][0], _rules[i][1]);
			for (let i = 0; i < _rules2.length; i++) this.ruler2.push(_rules2[i][0], _rules2[i][1]);
		}
		skipToken(state) {
			const pos = state.pos;
			const rules = this.ruler.getRules("");
			const len = rules.length;
			const maxNesting = state.md.options.maxNesting;
			const cache = state.cache;
			if (typeof cache[pos] !== "undefined") {
				state.pos = cache[pos];
				return;
			}
			let ok = false;
			if (state.level < maxNesting) for (let i = 0; i < len; i++) {
				state.level++;
				ok = rules[i](state, true);
				state.level--;
				if (ok) {
					if (pos >= state.pos) throw new Error("inline rule didn't increment state.pos");
					break;
				}
			}
			else state.pos = state.posMax;
			if (!ok) state.pos++;
			cache[pos] = state.pos;
		}
		tokenize(state) {
			const rules = this.ruler.getRules("");
			const len = rules.length;
			const end = state.posMax;
			const maxNesting = state.md.options.maxNesting;
			while (state.pos < end) {
				const prevPos = state.pos;
				let ok = false;
				if (state.level < maxNesting) for (let i = 0; i < len; i++) {
					ok = rules[i](state, false);
					if (ok) {
						if (prevPos >= state.pos) throw new Error("inline rule didn't increment state.pos");
						break;
					}
				}
				if (ok) {
					if (state.pos >= end) break;
					continue;
				}
				state.pending += state.src[state.pos++];
			}
			if (state.pending) state.pushPending();
		}
		/**
		* Process input string and push inline tokens into `outTokens`
		*/
		parse(str, md, env, outTokens) {
			const state = new this.State(str, md, env, outTokens);
			this.tokenize(state);
			const rules = this.ruler2.getRules("");
			const len = rules.length;
			for (let i = 0; i < len; i++) rules[i](state);
		}
	};
	config = {
		default: {
			options: {
				html: false,
				xhtmlOut: false,
				breaks: false,
				langPrefix: "language-",
				linkify: false,
				typographer: false,
				quotes: "“”‘’",
				highlight: null,
				maxNesting: 100
			},
			components: {
				core: {},
				block: {},
				inline: {}
			}
		},
		zero: {
			options: {
				html: false,
				xhtmlOut: false,
				breaks: false,
				langPrefix: "language-",
				linkify: false,
				typographer: false,
				quotes: "“”‘’",
				highlight: null,
				maxNesting: 20
			},
			components: {
				core: { rules: [
					"normalize",
					"block",
					"strip_references",
					"inline",
					"text_join"
				] },
				block: { rules: ["paragraph"] },
				inline: {
					rules: ["text"],
					rules2: ["balance_pairs", "fragments_join"]
				}
			}
		},
		commonmark: {
			options: {
				html: true,
				xhtmlOut: true,
				breaks: false,
				langPrefix: "language-",
				linkify: false,
				typographer: false,
				quotes: "“”‘’",
				highlight: null,
				maxNesting: 20
			},
			components: {
				core: { rules: [
					"normalize",
					"block",
					"strip_references",
					"inline",
					"text_join"
				] },
				block: { rules: [
					"blockquote",
					"code",
					"fence",
					"heading",
					"hr",
					"html_block",
					"lheading",
					"list",
					"reference",
					"paragraph"
				] },
				inline: {
					rules: [
						"autolink",
						"backticks",
						"emphasis",
						"entity",
						"escape",
						"html_inline",
						"image",
						"link",
						"newline",
						"text"
					],
					rules2: [
						"balance_pairs",
						"emphasis",
						"fragments_join"
					]
				}
			}
		}
	};
	BAD_PROTO_RE = /^(vbscript|javascript|file|data):/;
	GOOD_DATA_RE = /^data:image\/(gif|png|jpeg|webp);/;
	RECODE_HOSTNAME_FOR = [
		"http:",
		"https:",
		"mailto:"
	];
	MarkdownIt = class {
		/**
		* Link validation function. CommonMark allows too much in links. By default
		* we disable `javascript:`, `vbscript:`, `file:` schemas, and almost all `data:...` schemas
		* except some embedded image types.
		*
		* You can change this behaviour:
		*
		* @example
		* ```javascript
		* import MarkdownIt from 'markdown-it'
		* const md = new MarkdownIt()
		*
		* // enable everything
		* md.validateLink = function () { return true; }
		* ```
		*/
		validateLink(url) {
			const str = url.trim().toLowerCase();
			return BAD_PROTO_RE.test(str) ? GOOD_DATA_RE.test(str) : true;
		}
		/**
		* Function used to encode link url to a machine-readable format,
		* which includes url-encoding, punycode, etc.
		*/
		normalizeLink(url) {
			const parsed = urlParse(url, true);
			if (parsed.hostname) {
				if (!parsed.protocol || RECODE_HOSTNAME_FOR.indexOf(parsed.protocol) >= 0) try {
					parsed.hostname = import_punycode.default.toASCII(parsed.hostname);
				} catch (er) {}
			}
			if (parsed.auth) parsed.auth = encode(parsed.auth);
			if (parsed.hostname) parsed.hostname = encode(parsed.hostname);
			if (parsed.pathname) parsed.pathname = encode(parsed.pathname);
			if (parsed.search) parsed.search = encode(parsed.search);
			if (parsed.hash) parsed.hash = encode(parsed.hash);
			return format(parsed);
		}
		/**
		* Function used to decode link url to a human-readable format`
		*/
		normalizeLinkText(url) {
			const parsed = urlParse(url, true);
			if (parsed.hostname) {
				if (!parsed.protocol || RECODE_HOSTNAME_FOR.indexOf(parsed.protocol) >= 0) try {
					parsed.hostname = import_punycode.default.toUnicode(parsed.hostname);
				} catch (er) {}
			}
			return decode(format(parsed), decode.defaultChars + "%");
		}
		constructor(...args) {
			_defineProperty(
				this,
				/**
				* Instance of {@link ParserInline}. You may need it to add new rules when
				* writing plugins. For simple rules control use {@link MarkdownIt.disable}
				* and {@link MarkdownIt.enable}.
				*/
				"inline",
				new ParserInline()
			);
			_defineProperty(
				this,
				/**
				* Instance of {@link ParserBlock}. You may need it to add new rules when
				* writing plugins. For simple rules control use {@link MarkdownIt.disable}
				* and {@link MarkdownIt.enable}.
				*/
				"block",
				new ParserBlock()
			);
			_defineProperty(
				this,
				/**
				* Instance of {@link ParserCore} chain executor. You may need it to add new
				* rules when writing plugins. For simple rules control use
				* {@link MarkdownIt.disable} and {@link MarkdownIt.enable}.
				*/
				"core",
				new ParserCore()
			);
			_defineProperty(
				this,
				/**
				* Instance of {@link Renderer}. Use it to modify output look. Or to add rendering
				* rules for new token types, generated by plugins.
				*
				* See {@link Renderer} docs and
				* [source code](https://github.com/markdown-it/markdown-it/blob/master/src/renderer.ts).
				*
				* @example
				* ```javascript
				* import MarkdownIt from 'markdown-it'
				* const md = new MarkdownIt()
				*
				* function myToken(tokens, idx, options, env, self) {
				*   //...
				*   return result;
				* };
				*
				* md.renderer.rules['my_token'] = myToken
				* ```
				*/
				"renderer",
				new Renderer()
			);
			_defineProperty(
				this,
				/**
				* [linkify-it](https://github.com/markdown-it/linkify-it) instance.
				* Used by [linkify](https://github.com/markdown-it/markdown-it/blob/master/src/rules_core/linkify.ts)
				* rule.
				*/
				"linkify",
				new LinkifyIt()
			);
			_defineProperty(
				this,
				/**
				* Assorted utility functions, useful to write plugins. See details
				* [here](https://github.com/markdown-it/markdown-it/blob/master/src/common/utils.ts).
				*/
				"utils",
				utils_exports
			);
			_defineProperty(
				this,
				/**
				* Link components parser functions, useful to write plugins. See details
				* [here](https://github.com/markdown-it/markdown-it/blob/master/src/helpers).
				*/
				"helpers",
				Object.assign({}, helpers_exports)
			);
			const [presetNameOrOptions, options] = args;
			if (typeof presetNameOrOptions === "string") {
				this.configure(presetNameOrOptions);
				if (options) this.set(options);
			} else {
				this.configure("default");
				this.set(presetNameOrOptions || {});
			}
		}
		/**
		* Set parser options (in the same format as in constructor). Probably, you
		* will never need it, but you can change options after constructor call.
		*
		* __Note:__ To achieve the best possible performance, don't modify a
		* `markdown-it` instance options on the fly. If you need multiple configurations
		* it's best to create multiple instances and initialize each with separate
		* config.
		*
		* @example
		* ```javascript
		* import MarkdownIt from 'markdown-it'
		*
		* const md = new MarkdownIt()
		*   .set({ html: true, breaks: true })
		*   .set({ typographer: true })
		* ```
		*/
		set(options) {
			Object.assign(this.options, options);
			return this;
		}
		/**
		* Batch load of all options and compenent settings. This is internal method,
		* and you probably will not need it. But if you will - see available presets
		* and data structure [here](https://github.com/markdown-it/markdown-it/tree/master/src/presets)
		*
		* We strongly recommend to use presets instead of direct config loads. That
		* will give better compatibility with next versions.
		*/
		configure(presets) {
			let p;
			if (typeof presets === "string") {
				const presetName = presets;
				p = config[presetName];
				if (!p) throw new Error(`Wrong 'markdown-it' preset "${presetName}", check name`);
			} else p = presets;
			if (!p) throw new Error("Wrong `markdown-it` preset, can't be empty");
			if (p.options) this.options = { ...p.options };
			const components = p.components;
			if (components) {
				var _components$inline;
				[
					"core",
					"block",
					"inline"
				].forEach((name) => {
					var _components$name;
					const rules = (_components$name = components[name]) === null || _components$name === void 0 ? void 0 : _components$name.rules;
					if (rules) this[name].ruler.enableOnly(rules);
				});
				const rules2 = (_components$inline = components.inline) === null || _components$inline === void 0 ? void 0 : _components$inline.rules2;
				if (rules2) this.inline.ruler2.enableOnly(rules2);
			}
			return this;
		}
		/**
		* Enable list or rules. It will automatically find appropriate components,
		* containing rules with given names. If rule not found, and `ignoreInvalid`
		* not set - throws exception.
		*
		* @example
		* ```javascript
		* import MarkdownIt from 'markdown-it'
		*
		* const md = new MarkdownIt()
		*   .enable(['sub', 'sup'])
		*   .disable('smartquotes')
		* ```
		*/
		enable(list, ignoreInvalid = false) {
			let result = [];
			if (!Array.isArray(list)) list = [list];
			[
				"core",
				"block",
				"inline"
			].forEach((chain) => {
				result = result.concat(this[chain].ruler.enable(list, true));
			});
			result = result.concat(this.inline.ruler2.enable(list, true));
			const missed = list.filter((name) => result.indexOf(name) < 0);
			if (missed.length && !ignoreInvalid) throw new Error(`MarkdownIt. Failed to enable unknown rule(s): ${missed}`);
			return this;
		}
		/**
		* The same as {@link MarkdownIt.enable}, but turn specified rules off.
		*/
		disable(list, ignoreInvalid = false) {
			let result = [];
			if (!Array.isArray(list)) list = [list];
			[
				"core",
				"block",
				"inline"
			].forEach((chain) => {
				result = result.concat(this[chain].ruler.disable(list, true));
			});
			result = result.concat(this.inline.ruler2.disable(list, true));
			const missed = list.filter((name) => result.indexOf(name) < 0);
			if (missed.length && !ignoreInvalid) throw new Error(`MarkdownIt. Failed to disable unknown rule(s): ${missed}`);
			return this;
		}
		/**
		* Load specified plugin with given params into current parser instance.
		* It's just a sugar to call `plugin(md, params)` with curring.
		*
		* @example
		* ```javascript
		* import MarkdownIt from 'markdown-it'
		* import iterator from 'markdown-it-for-inline'
		*
		* const md = new MarkdownIt()
		*   .use(iterator, 'foo_replace', 'text', function (tokens, idx) {
		*     tokens[idx].content = tokens[idx].content.replace(/foo/g, 'bar')
		*   })
		* ```
		*/
		use(plugin, ...params) {
			plugin.apply(plugin, [this, ...params]);
			return this;
		}
		/**
		* Parse input string and return list of block tokens (special token type
		* "inline" will contain list of inline tokens). You should not call this
		* method directly, until you write custom renderer (for example, to produce
		* AST).
		*
		* `env` is used to pass data between "distributed" rules and return additional
		* metadata like reference info, needed for the renderer. It also can be used to
		* inject data in specific cases. Usually, you will be ok to pass `{}`,
		* and then pass updated object to renderer.
		*/
		parse(src, env) {
			if (typeof src !== "string") throw new Error("Input data should be a String");
			const state = new this.core.State(src, this, env);
			this.core.process(state);
			return state.tokens;
		}
		/**
		* Render markdown string into html. It does all magic for you :).
		*
		* `env` can be used to inject additional metadata (`{}` by default).
		* But you will not need it with high probability. See also comment
		* in {@link MarkdownIt.parse}.
		*/
		render(src, env = {}) {
			return this.renderer.render(this.parse(src, env), this.options, env);
		}
		/**
		* The same as {@link MarkdownIt.parse} but skip all block rules. It returns
		* the block tokens list with the single `inline` element, containing parsed
		* inline tokens in `children` property. Also updates `env` object.
		*/
		parseInline(src, env) {
			const state = new this.core.State(src, this, env);
			state.inlineMode = true;
			this.core.process(state);
			return state.tokens;
		}
		/**
		* Similar to {@link MarkdownIt.render} but for single paragraph content.
		* Result will NOT be wrapped into `<p>` tags.
		*/
		renderInline(src, env = {}) {
			return this.renderer.render(this.parseInline(src, env), this.options, env);
		}
	};
	_defineProperty(MarkdownIt, "Token", Token);
	_defineProperty(MarkdownIt, "Ruler", Ruler);
	_defineProperty(MarkdownIt, "Renderer", Renderer);
	_defineProperty(MarkdownIt, "ParserCore", ParserCore);
	_defineProperty(MarkdownIt, "StateCore", StateCore);
	_defineProperty(MarkdownIt, "ParserBlock", ParserBlock);
	_defineProperty(MarkdownIt, "StateBlock", StateBlock);
	_defineProperty(MarkdownIt, "ParserInline", ParserInline);
	_defineProperty(MarkdownIt, "StateInline", StateInline);
	MarkdownItCallable = callable(MarkdownIt);
}));
// ../../base/src/import/markdown/syntax/grammar/guards.ts
function setContext(env, context) {
	contexts.set(env, context);
}
/** Before each block. A list is two levels: the list and its item. */
function guardBlock(state, line) {
	if (state.level > 200) throw new TooDeep(line);
	if (state.level === 0 && state.tokens.length > 0) {
		contexts.get(state.env)?.take(state.tokens);
		state.tokens.length = 0;
	}
	return false;
}
/** Before each mark in a paragraph. */
function guardInline(state) {
	if (state.level <= 100) return false;
	const line = state.src.slice(0, state.pos).split("\n").length - 1;
	throw new TooDeep((contexts.get(state.env)?.paragraphLine ?? 0) + line);
}
var contexts, LocatedInlineState;
var init_guards = __esmMin((() => {
	init_markdown_it();
	init_too_deep();
	contexts = /* @__PURE__ */ new WeakMap();
	LocatedInlineState = class extends MarkdownItCallable.StateInline {
		/** Unlike linkLevel, it does not count tags, which may never be closed. */
		openLinks = 0;
		line = 0;
		/** Where the next line begins; the position only moves forward. */
		nextLine = this.src.indexOf("\n") + 1;
		push(type, tag, nesting) {
			if (type === "link_open" || type === "link_close") this.openLinks += nesting;
			return this.located(super.push(type, tag, nesting));
		}
		get isInLink() {
			return this.openLinks > 0;
		}
		pushPending() {
			return this.located(super.pushPending());
		}
		located(token) {
			for (; this.nextLine > 0 && this.nextLine <= this.pos; this.line += 1) this.nextLine = this.src.indexOf("\n", this.nextLine) + 1;
			if (this.line > 0) token.map = [this.line, this.line];
			return token;
		}
	};
}));
// ../../base/src/import/markdown/syntax/grammar/addresses.ts
/** Plain words. */
function words(state, silent) {
	WORDS_END.lastIndex = state.pos;
	const end = Math.min(WORDS_END.exec(state.src)?.index ?? state.posMax, state.posMax);
	if (end === state.pos) return false;
	if (!silent) state.pending += state.src.slice(state.pos, end);
	state.pos = end;
	return true;
}
/** Inside the words of a link there are no addresses; that is why none is read where a label is only skipped. */
function bareAddress(state, silent) {
	if (silent || state instanceof LocatedInlineState && state.isInLink) return false;
	const { src, pos, posMax } = state;
	PREFIX.lastIndex = pos;
	const [prefix] = PREFIX.exec(src) ?? [];
	if (prefix === void 0 || !canFollow(src[pos - 1] ?? " ", prefix)) return false;
	const isNamed = prefix.includes(":");
	const end = new AddressScanner(src, posMax).endOf(isNamed ? pos + prefix.length : pos);
	if (end === null) return false;
	const address = src.slice(pos, end);
	state.push("link_open", "", 1).attrs = [["href", isNamed ? address : `http://${address}`]];
	state.push("text", "", 0).content = address;
	state.push("link_close", "", -1);
	state.pos = end;
	return true;
}
function canFollow(before, prefix) {
	return prefix.includes(":") ? !/[a-z]/i.test(before) : SPACE.test(before) || PUNCTUATION.test(before);
}
function isEnd(character) {
	return character === "" || SPACE.test(character);
}
var PREFIX, SPACE, PUNCTUATION, WORDS_END, AddressScanner;
var init_addresses = __esmMin((() => {
	init_guards();
	PREFIX = /https?:\/\/|www\./iy;
	SPACE = /\s/;
	PUNCTUATION = /[\p{P}\p{S}]/u;
	WORDS_END = /[\n$&*<[\\\]_`~]|!(?=\[)|https?:\/\/|www\./gi;
	AddressScanner = class {
		text;
		max;
		/** Punctuation before this does not end an address, because something that belongs to it comes after it. */
		noTrailBefore = 0;
		constructor(text, max) {
			this.text = text;
			this.max = max;
		}
		/** @param start where the name of the site begins. Null: there is no address */
		endOf(start) {
			const end = this.endOfSite(start);
			return end === null ? null : this.endOfPath(end);
		}
		at(index) {
			return index < this.max ? this.text[index] ?? "" : "";
		}
		endOfSite(start) {
			let at = start;
			for (;; at += 1) {
				const character = this.at(at);
				if (character === "." || character === "_") {
					if (this.isTrail(at)) break;
				} else if (isEnd(character) || character !== "-" && PUNCTUATION.test(character)) break;
			}
			const site = this.text.slice(start, at);
			return site.split(".").slice(-2).join("").includes("_") || !/[^._]/.test(site) ? null : at;
		}
		endOfPath(start) {
			let open = 0;
			for (let at = start;; at += 1) {
				const character = this.at(at);
				if (isEnd(character)) return at;
				if (!(character === ")" && open > 0) && `!"&')*,.:;<?]_~`.includes(character) && this.isTrail(at)) return at;
				if (character === "(") open += 1;
				else if (character === ")") open -= 1;
			}
		}
		/** Whether only punctuation comes from here to the end of the address. */
		isTrail(start) {
			if (start < this.noTrailBefore) return false;
			for (let at = start;; at += 1) {
				const character = this.at(at);
				if (character === "<" || isEnd(character)) return true;
				if (character === "]" && (isEnd(this.at(at + 1)) || "([".includes(this.at(at + 1)))) return true;
				const last = character === "&" ? this.endOfEntity(at) : at;
				if (last === null || last === at && !`!"')*,.:;?]_~`.includes(character)) {
					this.noTrailBefore = at + 1;
					return false;
				}
				at = last;
			}
		}
		/** The semicolon of `&amp;`; null if it begins no such name. */
		endOfEntity(start) {
			let at = start + 1;
			while (/[a-z]/i.test(this.at(at))) at += 1;
			return at > start + 1 && this.at(at) === ";" ? at : null;
		}
	};
}));
// ../../base/src/import/markdown/syntax/grammar/footnotes.ts
function labelAt(text, at) {
	if (text[at] !== "[" || text[at + 1] !== "^") return null;
	LABEL.lastIndex = at;
	const [whole, label] = LABEL.exec(text) ?? [];
	if (whole === void 0 || label === void 0 || label.length > MAX_LABEL_LENGTH$1) return null;
	return {
		label: label.toLowerCase().toUpperCase(),
		end: at + whole.length
	};
}
function footnoteReference(state, silent) {
	const found = labelAt(state.src, state.pos);
	if (found === null || found.end > state.posMax || !definedIn.get(state.env)?.has(found.label)) return false;
	if (!silent) state.push("footnote_reference", "", 0).content = found.label;
	state.pos = found.end;
	return true;
}
function footnoteDefinition(state, startLine, endLine, silent) {
	const start = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0);
	if ((state.sCount[startLine] ?? 0) - state.blkIndent >= INDENT) return false;
	const found = labelAt(state.src, start);
	if (found === null || state.src[found.end] !== ":" || found.end >= (state.eMarks[startLine] ?? 0)) return false;
	if (silent) return true;
	const defined = definedIn.get(state.env) ?? /* @__PURE__ */ new Set();
	definedIn.set(state.env, defined.add(found.label));
	const open = state.push("footnote_open", "", 1);
	readContent(state, found.end + 1, [startLine, endLine]);
	state.push("footnote_close", "", -1);
	open.map = [startLine, state.line];
	return true;
}
/** Reads the rest of the line, and the lines indented below it. */
function readContent(state, start, [line, endLine]) {
	const { parentType } = state;
	const [mark = 0, shift = 0, count = 0] = [
		state.bMarks[line],
		state.tShift[line],
		state.sCount[line]
	];
	state.parentType = "footnote";
	state.blkIndent += INDENT;
	state.bMarks[line] = start;
	state.tShift[line] = state.skipSpaces(start) - start;
	state.sCount[line] = state.blkIndent;
	state.md.block.tokenize(state, line, endLine);
	state.bMarks[line] = mark;
	state.tShift[line] = shift;
	state.sCount[line] = count;
	state.blkIndent -= INDENT;
	state.parentType = parentType;
}
var LABEL, MAX_LABEL_LENGTH$1, INDENT, definedIn;
var init_footnotes = __esmMin((() => {
	LABEL = /\[\^((?:\\[[\\\]]|[^\s[\]\\]|\\(?![[\\\]]))+)\]/y;
	MAX_LABEL_LENGTH$1 = 999;
	INDENT = 4;
	definedIn = /* @__PURE__ */ new WeakMap();
}));
// ../../base/src/import/markdown/syntax/grammar/marks.ts
/** A backslash before punctuation, or before a line break. Before anything else it means itself, and takes nothing along. */
function backslash(state, silent) {
	const { src, pos, posMax } = state;
	if (src[pos] !== "\\") return false;
	const next = pos + 1 < posMax ? src[pos + 1] ?? "" : "";
	const isBreak = next === "\n";
	const isEscape = /[!-/:-@[-`{-~]/.test(next);
	if (!silent) {
		if (isBreak) state.push("hardbreak", "br", 0);
		else state.push("text_special", "", 0).content = isEscape ? next : "\\";
	}
	state.pos = pos + (isBreak || isEscape ? 2 : 1);
	if (isBreak) while (/[ \t]/.test(src[state.pos] ?? "")) state.pos += 1;
	return true;
}
/** HTML that is no tag. */
function specialHtml(state, silent) {
	const { src, pos } = state;
	if (src[pos] !== "<" || src[pos + 1] !== "!" && src[pos + 1] !== "?") return false;
	for (const [form, ending] of SPECIAL) {
		form.lastIndex = pos;
		const [start] = form.exec(src) ?? [];
		if (start === void 0) continue;
		const end = start.endsWith(">") ? pos + start.length : endAfter(state, ending, pos + start.length);
		if (end < 0 || end > state.posMax) return false;
		if (!silent) state.push("html_inline", "", 0).content = src.slice(pos, end);
		state.pos = end;
		return true;
	}
	return false;
}
function endAfter(state, ending, from) {
	const known = lastEndings.get(state) ?? /* @__PURE__ */ new Map();
	lastEndings.set(state, known);
	const last = known.get(ending) ?? state.src.lastIndexOf(ending);
	known.set(ending, last);
	return last < from ? -1 : state.src.indexOf(ending, from) + ending.length;
}
var SPECIAL, lastEndings;
var init_marks = __esmMin((() => {
	SPECIAL = [
		[/<!--(?:-?>)?/y, "-->"],
		[/<\?/y, "?>"],
		[/<!\[CDATA\[/y, "]]>"],
		[/<![a-z]/iy, ">"]
	];
	lastEndings = /* @__PURE__ */ new WeakMap();
}));
// ../../base/src/import/markdown/syntax/grammar/runs.ts
/** Where the run of the character at `start` ends. */
function runEnd(text, start) {
	const character = text.charCodeAt(start);
	let end = start + 1;
	while (text.charCodeAt(end) === character) end += 1;
	return end;
}
var init_runs = __esmMin((() => {}));
// ../../base/src/import/markdown/syntax/grammar/math.ts
/** `$a$`: closed by as many dollars as opened it. */
function mathSpan(state, silent) {
	const { src, pos, posMax } = state;
	if (src.charCodeAt(pos) !== DOLLAR) return false;
	const start = runEnd(src, pos);
	const close = closingRun(state, start, start - pos);
	if (close < 0 || close + start - pos > posMax) {
		if (!silent) state.pending += src.slice(pos, start);
		state.pos = start;
		return true;
	}
	if (!silent) {
		const token = state.push("math_inline", "", 0);
		const content = src.slice(start, close).replace(/\n/g, " ");
		token.content = content.startsWith(" ") && content.endsWith(" ") && /[^ ]/.test(content) ? content.slice(1, -1) : content;
	}
	state.pos = close + start - pos;
	return true;
}
/** Where the run of `length` dollars begins that closes what opened before `from`; -1 if there is none. */
function closingRun(state, from, length) {
	const { src } = state;
	const runs = lastRuns.get(state) ?? findLastRuns(src);
	lastRuns.set(state, runs);
	if ((runs.get(length) ?? -1) < from) return -1;
	for (let at = src.indexOf("$", from); at >= 0 && at < state.posMax;) {
		const end = runEnd(src, at);
		if (end - at === length) return at;
		at = src.indexOf("$", end);
	}
	return -1;
}
function findLastRuns(text) {
	const runs = /* @__PURE__ */ new Map();
	for (let at = text.indexOf("$"); at >= 0;) {
		const end = runEnd(text, at);
		runs.set(end - at, at);
		at = text.indexOf("$", end);
	}
	return runs;
}
/** A block that begins with a line of two or more dollars, and ends with as many or where its container ends. */
function mathBlock(state, startLine, endLine, silent) {
	const [start, end] = contentOf(state, startLine);
	if (start >= end || state.src.charCodeAt(start) !== DOLLAR || isIndented$1(state, startLine)) return false;
	const fence = runEnd(state.src, start) - start;
	if (fence < 2 || state.src.slice(start + fence, end).includes("$")) return false;
	if (silent) return true;
	let line = startLine + 1;
	while (line < endLine && !endsContainer(state, line) && !isClosingFence(state, line, fence)) line += 1;
	state.line = line < endLine && isClosingFence(state, line, fence) ? line + 1 : line;
	state.push("math_block", "", 0).map = [startLine, state.line];
	return true;
}
function contentOf(state, line) {
	return [(state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line] ?? 0];
}
function isIndented$1(state, line) {
	return (state.sCount[line] ?? 0) - state.blkIndent >= 4;
}
/** Whether the line is outside of the list or quotation that the block is in. */
function endsContainer(state, line) {
	return !state.isEmpty(line) && (state.sCount[line] ?? 0) < state.blkIndent;
}
function isClosingFence(state, line, length) {
	const [start, end] = contentOf(state, line);
	if (start >= end || state.src.charCodeAt(start) !== DOLLAR || isIndented$1(state, line) || endsContainer(state, line)) return false;
	const close = runEnd(state.src, start);
	return close - start >= length && state.src.slice(close, end).trim() === "";
}
var DOLLAR, lastRuns;
var init_math = __esmMin((() => {
	init_runs();
	DOLLAR = 36;
	lastRuns = /* @__PURE__ */ new WeakMap();
}));
// ../../base/src/import/markdown/syntax/grammar/strikethrough.ts
function tildes(state, silent) {
	if (silent || state.src.charCodeAt(state.pos) !== TILDE) return false;
	const { can_open: open, can_close: close, length } = state.scanDelims(state.pos, true);
	state.push("text", "", 0).content = "~".repeat(length);
	const token = state.tokens.length - 1;
	if (length <= 2) state.delimiters.push({
		marker: TILDE * length,
		length: 0,
		token,
		end: -1,
		open,
		close
	});
	state.pos += length;
	return true;
}
/** Makes elements of the delimiters that were matched. */
function strikeBetweenTildes(state) {
	strikeBetween(state.delimiters, state);
	for (const meta of state.tokens_meta) if (meta?.delimiters !== void 0) strikeBetween(meta.delimiters, state);
}
function strikeBetween(delimiters, { tokens }) {
	for (const { marker, token, end } of delimiters) {
		const [open, close] = [tokens[token], tokens[delimiters[end]?.token ?? -1]];
		if (!MARKERS.has(marker) || open === void 0 || close === void 0) continue;
		Object.assign(open, {
			type: "del_open",
			nesting: 1,
			content: ""
		});
		Object.assign(close, {
			type: "del_close",
			nesting: -1,
			content: ""
		});
	}
}
var TILDE, MARKERS;
var init_strikethrough = __esmMin((() => {
	TILDE = 126;
	MARKERS = /* @__PURE__ */ new Set([TILDE, 252]);
}));
// ../../base/src/import/markdown/syntax/grammar/table.ts
function table(state, startLine, endLine, silent) {
	if (startLine + 2 > endLine || !isDelimiterLine(state, startLine + 1) || isIndented(state, startLine)) return false;
	const [names, dashes] = [cellsOf(lineText(state, startLine)), cellsOf(lineText(state, startLine + 1))];
	if (names.length === 0 || names.length !== dashes.length || !dashes.every((cell) => /^:?-+:?$/.test(cell))) return false;
	if (silent) return true;
	const outerType = state.parentType;
	state.parentType = "table";
	const open = state.push("table_open", "", 1);
	pushRow(state, startLine, names);
	let line = startLine + 2;
	for (; line < endLine && !endsTable(state, line, endLine); line += 1) pushRow(state, line, cellsOf(lineText(state, line)));
	state.push("table_close", "", -1);
	open.map = [startLine, line];
	state.parentType = outerType;
	state.line = line;
	return true;
}
function lineText(state, line) {
	return state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]).trim();
}
function isIndented(state, line) {
	return (state.sCount[line] ?? 0) - state.blkIndent >= 4;
}
function isOutside(state, line) {
	return (state.sCount[line] ?? 0) < state.blkIndent;
}
/** A quick look: only dashes, colons, bars and spaces, and at least one bar or colon, because dashes alone underline a heading. */
function isDelimiterLine(state, line) {
	if (isOutside(state, line) || isIndented(state, line)) return false;
	const start = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
	const end = state.eMarks[line] ?? 0;
	let isTable = false;
	for (let at = start; at < end; at += 1) {
		const character = state.src[at] ?? "";
		if (!"-:| 	".includes(character)) return false;
		isTable ||= character === "|" || character === ":";
	}
	return isTable;
}
/** The cells of a row, without the bars at its ends. A bar after a backslash is part of a cell. */
function cellsOf(row) {
	const cells = [];
	let start = row.startsWith("|") ? 1 : 0;
	for (let at = start; at < row.length; at += 1) if (row[at] === "\\") at += row[at + 1] === "|" || row[at + 1] === "\\" ? 1 : 0;
	else if (row[at] === "|") {
		cells.push(row.slice(start, at).trim());
		start = at + 1;
	}
	const last = row.slice(start).trim();
	return last === "" ? cells : [...cells, last];
}
/** Whether something other than a row begins in this line. */
function endsTable(state, line, endLine) {
	if (isOutside(state, line) || isIndented(state, line) || state.isEmpty(line)) return true;
	return state.md.block.ruler.getRules("blockquote").some((begins) => begins(state, line, endLine, true));
}
function pushRow(state, line, cells) {
	state.push("tr_open", "", 1).map = [line, line + 1];
	for (const cell of cells) {
		state.push("cell_open", "", 1).map = [line, line + 1];
		const inline = state.push("inline", "", 0);
		inline.content = cell;
		inline.map = [line, line + 1];
		state.push("cell_close", "", -1);
	}
	state.push("tr_close", "", -1);
}
var init_table$1 = __esmMin((() => {}));
// ../../base/src/import/markdown/syntax/nodes/block-nodes.ts
function detailsOf({ type, tag, content, info, meta }) {
	switch (type) {
		case "heading_open": return { depth: Number(tag.slice(1)) };
		case "bullet_list_open":
		case "ordered_list_open": return { ordered: type === "ordered_list_open" };
		case "fence": return {
			value: content.replace(/\n$/, ""),
			lang: /^\S+/.exec(info.trim())?.[0] ?? null
		};
		case "html_block":
		case "code_block": return { value: content.replace(/\n$/, "") };
		case "reference_definition": return { identifier: labelOf$1(meta) };
		default: return {};
	}
}
function labelOf$1(meta) {
	const { label } = meta ?? {};
	return String(label ?? "");
}
var CONTAINERS$1, LEAVES$1, NESTING, BlockBuilder;
var init_block_nodes = __esmMin((() => {
	init_too_deep();
	CONTAINERS$1 = {
		paragraph_open: "paragraph",
		heading_open: "heading",
		blockquote_open: "blockquote",
		bullet_list_open: "list",
		ordered_list_open: "list",
		list_item_open: "listItem",
		table_open: "table",
		tr_open: "tableRow",
		cell_open: "tableCell",
		footnote_open: "footnoteDefinition"
	};
	LEAVES$1 = {
		code_block: "code",
		fence: "code",
		math_block: "math",
		html_block: "html",
		hr: "thematicBreak",
		reference_definition: "definition"
	};
	NESTING = /* @__PURE__ */ new Set([
		"blockquote",
		"listItem",
		"footnoteDefinition"
	]);
	BlockBuilder = class {
		positions;
		isEmpty;
		unparsed = [];
		children = [];
		open = [];
		depth = 0;
		/** @param isEmpty whether a line of the text, from 0, is empty: those at the end of a block are no part of it */
		constructor(positions, isEmpty) {
			this.positions = positions;
			this.isEmpty = isEmpty;
		}
		add(tokens) {
			for (const token of tokens) this.addToken(token);
		}
		addToken(token) {
			if (token.nesting < 0) this.depth -= NESTING.has(this.open.pop()?.type ?? "") ? 1 : 0;
			else if (token.type === "inline") this.addText(token);
			else {
				const type = (token.nesting > 0 ? CONTAINERS$1 : LEAVES$1)[token.type] ?? "html";
				const node = Object.assign({
					type,
					position: this.positionOf(token)
				}, detailsOf(token));
				(this.open.at(-1)?.children ?? this.children).push(node);
				if (token.nesting === 0) return;
				node.children = [];
				this.open.push(node);
				this.depth += NESTING.has(type) ? 1 : 0;
				if (this.depth > 100) throw new TooDeep(token.map?.[0] ?? 0);
			}
		}
		addText({ content, map }) {
			const parent = this.open.at(-1);
			if (parent?.children === void 0 || content === "") return;
			this.unparsed.push({
				children: parent.children,
				text: content,
				line: map?.[0] ?? 0,
				isCell: parent.type === "tableCell"
			});
		}
		positionOf({ map }) {
			const [from, end] = map ?? [0, 1];
			let to = end - 1;
			while (to > from && this.isEmpty(to)) to -= 1;
			return this.positions.at(from, to);
		}
	};
}));
// ../../base/src/import/markdown/syntax/nodes/inline-nodes.ts
function inlineNodes(tokens, options) {
	const builder = new InlineBuilder(options);
	for (const token of tokens) builder.add(token);
	return builder.finish();
}
function lastLine({ type, content }, line) {
	return type === "html_inline" ? line + content.split("\n").length - 1 : line;
}
function leafOf(token, { isCell }) {
	const { type, content } = token;
	if (type === "hardbreak") return { type: "break" };
	if (type === "image") return {
		type: "image",
		url: String(token.attrGet("src") ?? ""),
		alt: wordsOf(token.children ?? [])
	};
	if (type === "footnote_reference") return {
		type: "footnoteReference",
		identifier: content
	};
	const value = isCell && type === "code_inline" ? content.replace(/\\([\\|])/g, (pair, last) => last === "|" ? last : pair) : content;
	return {
		type: LEAVES[type] ?? "text",
		value
	};
}
/** The words of a picture's label, without marks. */
function wordsOf(tokens) {
	return tokens.map(({ type, content, children }) => {
		if (type === "softbreak" || type === "hardbreak") return "\n";
		if (type === "html_inline") return "";
		return type === "image" ? wordsOf(children ?? []) : content;
	}).join("");
}
/** The words, with mail addresses at the odd places. */
function splitAtMailAddresses(words) {
	return words.includes("@") ? words.split(MAIL_ADDRESS) : [words];
}
var CONTAINERS, LEAVES, InlineBuilder, MAIL_ADDRESS;
var init_inline_nodes = __esmMin((() => {
	init_too_deep();
	CONTAINERS = {
		link_open: "link",
		em_open: "emphasis",
		strong_open: "strong",
		del_open: "delete"
	};
	LEAVES = {
		code_inline: "inlineCode",
		math_inline: "inlineMath",
		html_inline: "html"
	};
	InlineBuilder = class {
		options;
		root;
		open;
		/** Words that are still being joined. */
		words = "";
		wordLines = {
			from: 0,
			to: 0
		};
		linkDepth = 0;
		constructor(options) {
			this.options = options;
			this.root = {
				node: { type: "root" },
				children: [],
				line: options.line
			};
			this.open = [this.root];
		}
		add(token) {
			const line = this.options.line + (token.map?.[0] ?? 0);
			if (token.type === "text" || token.type === "text_special") this.addWords(token.content, line);
			else if (token.type === "softbreak") this.addWords("\n", line);
			else {
				this.endWords();
				const container = CONTAINERS[token.type];
				if (container !== void 0) this.begin(container, token, line);
				else if (token.nesting < 0) this.end(line);
				else this.append(leafOf(token, this.options), line, lastLine(token, line));
			}
		}
		finish() {
			this.endWords();
			while (this.open.length > 1) this.end(this.root.line);
			return this.root.children;
		}
		append(node, from, to) {
			node.position = this.options.positions.at(from, to);
			this.open.at(-1)?.children.push(node);
		}
		begin(type, token, line) {
			if (this.open.length > 100) throw new TooDeep(line);
			const children = [];
			const node = {
				type,
				children
			};
			if (type === "link") {
				node.url = String(token.attrGet("href") ?? "");
				this.linkDepth += 1;
			}
			this.open.push({
				node,
				children,
				line
			});
		}
		end(line) {
			const last = this.open.length > 1 ? this.open.pop() : void 0;
			if (last === void 0) return;
			if (last.node.type === "link") this.linkDepth -= 1;
			this.append(last.node, last.line, line);
		}
		addWords(words, line) {
			if (words === "") return;
			if (this.words === "") this.wordLines.from = line;
			this.wordLines.to = line;
			this.words += words;
		}
		endWords() {
			if (this.words === "") return;
			const { from, to } = this.wordLines;
			const parts = this.options.linksMail && this.linkDepth === 0 ? splitAtMailAddresses(this.words) : [this.words];
			for (const [index, value] of parts.entries()) {
				const text = {
					type: "text",
					value
				};
				if (index % 2 === 1) this.append({
					type: "link",
					url: `mailto:${value}`,
					children: [text]
				}, from, to);
				else if (value !== "") this.append(text, from, to);
			}
			this.words = "";
		}
	};
	MAIL_ADDRESS = /(?<![\w+\-.]|(?:^|[^\d@A-Za-z])(?:mailto|xmpp):)([\w+\-.]+@[\w-]+(?:\.[\w-]+)*\.(?:[\w-]*[A-Za-z])(?![\w-]))/;
}));
// ../../base/src/import/markdown/syntax/nodes/positions.ts
var Positions;
var init_positions = __esmMin((() => {
	Positions = class {
		firstLine;
		last = {
			start: { line: 1 },
			end: { line: 1 }
		};
		/** @param firstLine the line of the file in which the text begins, from 1 */
		constructor(firstLine) {
			this.firstLine = firstLine;
		}
		/** @param from line of the text, from 0 @param to its last line, from 0 */
		at(from, to) {
			const [start, end] = [from + this.firstLine, Math.max(from, to) + this.firstLine];
			if (this.last.start.line !== start || this.last.end.line !== end) this.last = {
				start: { line: start },
				end: { line: end }
			};
			return this.last;
		}
	};
}));
// ../../base/src/import/markdown/syntax/plain-line.ts
/** The nodes of a text on one line. Null: it may hold more than words and links. @param line of the text, from 0 */
function nodesOfPlainLine(text, line, positions) {
	const nodes = [];
	const position = positions.at(line, line);
	for (let at = 0; at < text.length;) {
		const form = text.startsWith("[", at) ? LINK : WORDS;
		form.lastIndex = at;
		const found = form.exec(text);
		if (found === null) return null;
		const [words, label, url] = found;
		at = form.lastIndex;
		if (ADDRESS.test(label ?? words) || url === void 0 && words.endsWith("!") && at < text.length) return null;
		if (label === void 0) nodes.push({
			type: "text",
			value: words,
			position
		});
		else nodes.push({
			type: "link",
			children: [{
				type: "text",
				value: label,
				position
			}],
			url: url ?? "",
			position
		});
	}
	return nodes;
}
var WORDS, LINK, ADDRESS;
var init_plain_line = __esmMin((() => {
	WORDS = /[^\n$&*<[\\\]_`~@]+/y;
	LINK = /\[([^\n$&*<[\\\]_`~@^][^\n$&*<[\\\]_`~@]*)\]\(([!#-%*-;=?-[\]-_a-~]+)\)/y;
	ADDRESS = /:\/\/|www\./i;
}));
// ../../base/src/import/markdown/syntax/tree.ts
/**
* The tree of a text. Links by reference are resolved; HTML is not.
* @throws TooDeep
*/
function parseTree(text, { firstLine, dialect }) {
	try {
		return parseWith(dialect, text, new Positions(firstLine));
	} catch (error) {
		throw error instanceof TooDeep ? new TooDeep(error.line + firstLine) : error;
	}
}
function parseWith(dialect, text, positions) {
	const parser = parserOf(dialect);
	const env = { references: Object.create(null) };
	const state = new parser.block.State(normalized(text), parser, env, []);
	const builder = new BlockBuilder(positions, (line) => state.isEmpty(line));
	const context = {
		take: (tokens) => builder.add(tokens),
		paragraphLine: 0
	};
	setContext(env, context);
	parser.block.tokenize(state, 0, state.lineMax);
	builder.add(state.tokens);
	const linksMail = dialect === "github";
	for (const { children, text: content, line, isCell } of builder.unparsed) {
		const parse = () => {
			context.paragraphLine = line;
			const tokens = [];
			parser.inline.parse(content, parser, env, tokens);
			return inlineNodes(tokens, {
				line,
				positions,
				isCell,
				linksMail
			});
		};
		for (const node of nodesOfPlainLine(content, line, positions) ?? parse()) children.push(node);
	}
	return {
		type: "root",
		children: builder.children
	};
}
function normalized(text) {
	return text.replace(/\r\n?/g, "\n").replace(/\0/g, "�");
}
function parserOf(dialect) {
	const parser = parsers.get(dialect) ?? (dialect === "github" ? withGithubRules(plainParser()) : plainParser());
	parsers.set(dialect, parser);
	return parser;
}
function plainParser() {
	const parser = new MarkdownItCallable({
		html: true,
		maxNesting: Number.POSITIVE_INFINITY
	});
	parser.disable([
		"table",
		"strikethrough",
		"linkify"
	]);
	parser.validateLink = () => true;
	parser.normalizeLink = (url) => url;
	parser.normalizeLinkText = (url) => url;
	parser.block.ruler.before("code", "guard", guardBlock);
	parser.inline.ruler.before("text", "guard", guardInline);
	parser.inline.ruler.at("escape", backslash);
	parser.inline.ruler.before("html_inline", "specialHtml", specialHtml);
	parser.inline.State = LocatedInlineState;
	return parser;
}
function withGithubRules(parser) {
	const { block, inline } = parser;
	block.ruler.before("lheading", "githubTable", table, { alt: ["paragraph", "reference"] });
	block.ruler.before("fence", "mathBlock", mathBlock, INTERRUPTS);
	block.ruler.before("reference", "footnote", footnoteDefinition, INTERRUPTS);
	inline.ruler.at("text", words);
	inline.ruler.before("newline", "bareAddress", bareAddress);
	inline.ruler.before("backticks", "math", mathSpan);
	inline.ruler.before("backticks", "tildes", tildes);
	inline.ruler.before("link", "footnote", footnoteReference);
	inline.ruler2.after("balance_pairs", "tildes", strikeBetweenTildes);
	return parser;
}
var parsers, INTERRUPTS;
var init_tree = __esmMin((() => {
	init_markdown_it();
	init_addresses();
	init_footnotes();
	init_guards();
	init_marks();
	init_math();
	init_strikethrough();
	init_table$1();
	init_block_nodes();
	init_inline_nodes();
	init_positions();
	init_plain_line();
	init_too_deep();
	parsers = /* @__PURE__ */ new Map();
	INTERRUPTS = { alt: [
		"paragraph",
		"reference",
		"blockquote",
		"list"
	] };
}));
// ../../base/src/import/markdown/literal.ts
/** @param text a whole file that begins with `front` */
function parseLiteralOutline(text, front, file) {
	if (front.literal !== 1) return unreadOutline(file, [{
		file,
		at: 1,
		rule: "not-read",
		message: `is an outline of version ${front.literal}, but this program reads version 1; update aimap`
	}]);
	const linesBefore = lineCount(front.text);
	const body = text.slice(front.text.length);
	const blocks = withinLimits(() => parseTree(body, {
		firstLine: linesBefore + 1,
		dialect: "plain"
	}).children, file);
	if ("rule" in blocks) return unreadOutline(file, [blocks]);
	const ledger = new Ledger(file, text);
	ledger.include({
		from: 1,
		to: linesBefore
	});
	for (const line of front.unread) ledger.leaveOut({
		from: line,
		to: line
	}, "front matter");
	const { topics, headings } = new LiteralReader(ledger).read(blocks, front.title ?? titleFromFile(file));
	const { title, description } = front;
	return {
		file,
		title,
		description,
		topics,
		headings,
		citations: citationBlocks(blocks, ledger),
		leftOut: ledger.leftOut(),
		remarks: [],
		problems: []
	};
}
function newTopic(topic) {
	return {
		...topic,
		notes: [],
		groups: [],
		papers: []
	};
}
/** Whether the page does not show the block, but we know what it is: our own comments, and those that accept findings. */
function isAside(node) {
	if (node.type === "thematicBreak") return true;
	return node.type === "html" && /^<!-- (?:aimap \{|accept ).*-->$/s.test(node.value);
}
function topicExtrasIn(node) {
	const [, json] = node?.type === "html" ? /^<!-- aimap (\{.*\}) -->$/.exec(node.value) ?? [] : [];
	if (json === void 0) return {};
	try {
		const { id, depth } = JSON.parse(json);
		return {
			...typeof id === "string" && id !== "" && { id },
			...typeof depth === "number" && depth >= 1 && { depth }
		};
	} catch {
		return {};
	}
}
/** A bullet that is all in italics names a group. */
function groupNameIn({ children: [only, ...others] }) {
	return only?.type === "emphasis" && others.length === 0 ? exactText(only.children) : null;
}
var LiteralReader, REASONS;
var init_literal = __esmMin((() => {
	init_model();
	init_ledger();
	init_outline();
	init_citation_blocks();
	init_literal_paper();
	init_blocks();
	init_front_matter();
	init_limits();
	init_tree();
	LiteralReader = class {
		ledger;
		topics = [];
		headings = [];
		/** The topic that is being read, after all that enclose it. */
		open = [];
		constructor(ledger) {
			this.ledger = ledger;
		}
		/** @param title name of the topic for what comes before the first heading */
		read(blocks, title) {
			const page = newTopic({
				line: 1,
				path: [title],
				id: null,
				above: null
			});
			for (const [index, block] of blocks.entries()) {
				const topic = this.open.at(-1)?.topic ?? page;
				if (block.type === "heading") this.readHeading(block, topicExtrasIn(blocks[index + 1]));
				else if (block.type === "list") this.readList(block, topic, null);
				else if (block.type === "paragraph") topic.notes.push(this.readNote(block, []));
				else this.readOther(block);
			}
			return {
				topics: page.papers.length > 0 || page.notes.length > 0 ? [page, ...this.topics] : this.topics,
				headings: this.headings
			};
		}
		readHeading(node, extras) {
			const { depth = node.depth } = extras;
			this.include(node);
			const line = linesOf(node).from;
			const name = exactText(node.children);
			this.open = this.open.filter((each) => each.depth < depth);
			const above = this.open.at(-1)?.topic ?? null;
			const topic = newTopic({
				line,
				path: [...above?.path ?? [], name],
				id: extras.id ?? null,
				above
			});
			this.topics.push(topic);
			this.headings.push({
				line,
				depth,
				name
			});
			this.open = [...this.open, {
				topic,
				depth
			}];
		}
		readList(node, topic, group) {
			for (const item of node.children) this.readItem(item, topic, group);
		}
		/** Reads the lists among the blocks; others are left out. */
		readLists(blocks, topic, group) {
			for (const block of blocks) if (block.type === "list") this.readList(block, topic, group);
			else this.leaveOut(block);
		}
		readItem(item, topic, outerGroup) {
			const [first, ...below] = item.children;
			if (first?.type !== "paragraph") {
				this.readLists(item.children, topic, outerGroup);
				return;
			}
			const name = groupNameIn(first);
			if (name !== null) {
				this.include(first);
				const group = outerGroup === null ? name : `${outerGroup}: ${name}`;
				if (!topic.groups.includes(group)) topic.groups.push(group);
				this.readLists(below, topic, group);
				return;
			}
			const paper = exactPaper(first, outerGroup) ?? usualPaper(first, outerGroup);
			if (paper === null) topic.notes.push(this.readNote(first, below));
			else {
				this.include(first);
				topic.papers.push({
					...paper,
					notes: [...this.readNotes(below), ...paper.notes]
				});
			}
		}
		readNote(paragraph, below) {
			this.include(paragraph);
			return {
				text: exactText(paragraph.children),
				notes: this.readNotes(below)
			};
		}
		readNotes(blocks) {
			return blocks.flatMap((block) => {
				if (block.type === "paragraph") return [this.readNote(block, [])];
				if (block.type === "list") return block.children.flatMap((item) => this.readNoteItem(item));
				this.readOther(block);
				return [];
			});
		}
		readNoteItem({ children }) {
			const [first, ...below] = children;
			return first?.type === "paragraph" ? [this.readNote(first, below)] : this.readNotes(children);
		}
		readOther(block) {
			if (isAside(block)) this.include(block);
			else this.leaveOut(block);
		}
		include(node) {
			this.ledger.include(linesOf(node));
		}
		leaveOut(node) {
			this.ledger.leaveOut(linesOf(node), REASONS.get(node.type) ?? "markup");
		}
	};
	REASONS = /* @__PURE__ */ new Map([
		["code", "a code block"],
		["blockquote", "a quotation"],
		["html", "a comment"],
		["table", "a table"]
	]);
}));
// ../../base/src/import/markdown/cited-below.ts
/**
* The citations below a bullet that is not a title itself.
* @param label the entry that the bullet would be; its links belong to the citations
*/
function citationsBelow(item, label, conventions) {
	const items = childItems(item);
	const entries = items.map((child) => parseEntry(firstPieces(child), conventions));
	const cited = entries.filter((entry) => entry !== null).filter(({ isCitation }) => isCitation);
	const [only] = cited;
	if (only === void 0 || cited.length < entries.length || label.isCitation) return null;
	const isRepeated = cited.length === 1 && squash(label.title) === squash(only.title);
	if (label.titleUrl !== null && !isRepeated) return null;
	const organizations = organizationsIn(label.title);
	const isGroup = organizations.length === 0 && cited.length > 1;
	const shares = sharesOf(label.links, cited.length);
	return {
		group: isGroup ? label.title : null,
		entries: cited.map((entry, index) => ({
			item: items[index] ?? item,
			entry: {
				...entry,
				titleUrl: entry.titleUrl ?? (isRepeated ? label.titleUrl : null),
				links: [...shares[index] ?? [], ...entry.links],
				organizations: [
					...entry.organizations,
					...label.organizations,
					...organizations
				],
				comment: entry.comment ?? nicknameIn(label, { isRepeated: isRepeated || isGroup || organizations.length > 0 })
			}
		}))
	};
}
/** The links of the label for each of its citations: all for one, and one each for several. */
function sharesOf(links, count) {
	if (count === 1) return [links];
	const papers = links.filter(({ kind }) => kind === "paper");
	return papers.length === count ? papers.map((link) => [link]) : [links];
}
function nicknameIn({ title, comment }, { isRepeated }) {
	return isRepeated ? comment : title;
}
/** The organisations that a label names, if one of them can be recognised: `Hill University / Lake Lab`. */
function organizationsIn(title) {
	const parts = title.split(/\s*[/,&+]\s*|\s+and\s+/).filter(Boolean);
	return parts.some((part) => ORGANIZATION.test(part)) && parts.every((part) => /^\p{Lu}/u.test(part)) ? parts : [];
}
/** Whether any bullet below has words that a citation could be: quick to say no. */
function mayHaveCitations(item) {
	return item.children.some((child) => child.type === "list" && child.children.some(({ children: [first] }) => {
		return first?.type === "paragraph" && piecesOf(first.children).some(({ text }) => text.includes(","));
	}));
}
var ORGANIZATION;
var init_cited_below = __esmMin((() => {
	init_fold();
	init_entry();
	init_pieces();
	init_items();
	ORGANIZATION = /(?:\b(?:univ(?:ersity|ersité|ersität|ersidad)?\.?|institut(?:e|o)?|college|school|labs?|laborator(?:y|ies)|research|academy|inc|corp|ltd|google|microsoft|ms|facebook|meta|fair|baidu|adobe|nvidia|amazon|apple|ibm|intel|openai|deepmind|mit|cmu|ucla|ucsd|usc|eth|epfl|inria|mpi|nyu|kaist|stanford|berkeley|cornell|toronto|montreal|princeton|oxford|cambridge|caltech|tsinghua|virginia|maryland|cuhk|nus|ntu|sri|ttic?)\b)/i;
}));
// ../../base/src/import/markdown/fact-names.ts
function roleOf(name) {
	return ROLES.find(([, form]) => form.test(name))?.[0] ?? null;
}
/** `Pub.&Year`, `Authors / Year`: a date beside something else is found in what the other one holds. */
function roleOfBoth(name) {
	const [first, second, ...others] = name.split(/\s*(?:[&/+,，、]|\band\b|和|与)\s*/i).map((part) => part.trim());
	if (first === void 0 || second === void 0 || others.length > 0) return null;
	const roles = [roleOf(first), roleOf(second)];
	const other = roles.find((role) => role === "venue" || role === "authors");
	return roles.includes("date") && other !== void 0 ? other : null;
}
/** What facts of this name are. Null: the name is not known. */
function roleOfName(name) {
	const bare = name.replace(/\p{Extended_Pictographic}|\p{Regional_Indicator}|\u200d|\ufe0f|\u20e3|[*_]/gu, "").trim();
	const role = roleOf(bare);
	if (role !== null) return role;
	const joined = roleOfBoth(bare);
	if (joined !== null) return joined;
	return LINK_COLUMNS.test(bare) || bare !== "" && kindOfLabel(bare) !== null && kindOfLabel(bare) !== "other" ? "links" : null;
}
var ROLES, LINK_COLUMNS;
var init_fact_names = __esmMin((() => {
	init_reader_marks();
	init_link_kinds();
	ROLES = [
		["number", /^(?:#|no\.?|nr\.?|id|index|rank|序号|编号|stars?|citations?|cited|已录制|引用)?$/i],
		["status", STATUS_NAME],
		["tags", TAGS_NAME],
		["date", /^(?:dates?|year|month|time|published(?: on)?|publication (?:date|year)|pub\.? date|publish date|release(?:d| date| time)?|posted|submitted|when|first (?:release|version)|日期|时间|年份|发表时间|发布时间|年|年月|発行日|発表年|발행일|연도|날짜|年度|datum|jahr|fecha|année)$/i],
		["authors", /^(?:authors?|by|people|researchers?|speakers?|first authors?|lecturers?|作者|著者|저자|autoren|autores|auteurs)$/i],
		["venue", /^(?:venue|conference|conf\.?(?:\/journal)?|journal|pub\.?|publications?|published (?:in|at)|publisher|publish|sources?|where|proceedings|appeared in|conference\/journal|journal\/conference|venue\/(?:year|date)|book|会议|期刊|来源|出处|发表|発表|会議|学会|학회|출처)$/i],
		["organization", /^(?:institut(?:e|es|ion|ions)|organi[sz]ations?|org\.?|affiliations?|company|companies|labs?|team|university|universities|developer|creator|from|机构|单位|公司)$/i],
		["keywords", /^(?:key(?: ?words?| topics?)?|topics?|areas?|category|categories|tasks?|types?|field|domain|subjects?|关键词|标签|类别|分野|カテゴリ|キーワード|분야|키워드|카테고리)$/i],
		["comment", /^(?:comments?|notes?|description|abstract|details|summary|tl;?dr|tldr|one[- ]line(?: summary)?|in short|intro|introduction|remarks?|highlights?|contributions?|about|what|why|takeaways?|介绍|简介|摘要|备注|说明|概要|一言|コメント|メモ|요약|설명|한줄평)$/i]
	];
	LINK_COLUMNS = /^(?:links?|urls?|code|github|repo(?:sitory)?|pdf|arxiv|project(?: page)?|website|site|page|homepage|demo|video|slides|blog|resources?|source code|implementation|doi|dataset|model|weights|paper)$/i;
}));
// ../../base/src/import/markdown/named-line.ts
/** Null: the line begins with no name, or one that is followed by nothing. A name need not be known. */
function namedLine(pieces) {
	const text = pieces.map((piece) => piece.text).join("");
	const found = NAME.exec(text);
	const { name } = found?.groups ?? {};
	if (found === null || name === void 0 || text.startsWith("http")) return null;
	const stated = dropText(pieces, found[0].length).filter((piece) => piece.text !== "");
	const words = wholeText(stated);
	const role = NOTES.test(name) ? null : roleOfName(name);
	return words === "" ? null : {
		name,
		role,
		pieces: stated,
		words
	};
}
var NAME, NOTES;
var init_named_line = __esmMin((() => {
	init_pieces();
	init_fact_names();
	NAME = /^(?:[\s\p{Extended_Pictographic}\p{Regional_Indicator}•·*-]|\u200d|\ufe0f|\u20e3)*(?<name>[\p{L}#][\p{L}\p{M}\p{N}\s;/&().'-]{0,29}?)\s*(?:[:：]\s*|(?=\s\s?https?:))/u;
	NOTES = /^(?:notes?|abstract|details)$/i;
}));
// ../../base/src/import/markdown/described-paper.ts
/** Null: not each of the bullets is named, or not exactly one of them is the paper with its title. */
function describedPaper(list) {
	if (list.children.length < 2) return null;
	const lines = list.children.map((item) => ({
		item,
		line: namedLine(firstPieces(item))
	}));
	if (lines.some(({ line }) => line === null || !isAboutOne(line))) return null;
	const [paper, another] = lines.flatMap(({ item, line }) => line !== null && hasTitle(line.name, line.pieces) ? [{
		item,
		line
	}] : []);
	if (paper === void 0 || another !== void 0) return null;
	const others = list.children.filter((item) => item !== paper.item);
	return {
		item: paper.item,
		pieces: paper.line.pieces,
		others
	};
}
/** A name that is not known has no link after it: `OpenAI: [Title](…)` is an entry of its own. */
function isAboutOne({ name, role, pieces }) {
	return role !== null || kindOfLabel(name) !== null || !pieces.some((piece) => isLinkAway(piece) && piece.text !== piece.url);
}
function hasTitle(name, pieces) {
	return kindOfLabel(name) === "paper" && pieces.some((piece) => isLinkAway(piece) && kindOfLabel(piece.text) === null && piece.text !== piece.url);
}
var init_described_paper = __esmMin((() => {
	init_link_kinds();
	init_items();
	init_named_line();
}));
// ../../base/src/import/markdown/destination.ts
/** The paper that an entry at this node states. Its date may come from the group or from a heading above it. */
function paperAt(node, entry, destination) {
	const paper = listedPaper(linesOf(node).from, destination.group, entry);
	const venue = (destination.group === null ? null : headingVenue(destination.group)) ?? headingVenue(destination.section.name);
	const isAtVenue = venue !== null && paper.venue === null && paper.date === null;
	const date = paper.date ?? dateOfDestination(destination) ?? venue?.date ?? null;
	if (date === paper.date && !isAtVenue) return paper;
	return {
		...paper,
		date,
		venue: isAtVenue ? venue.venue : paper.venue,
		kind: isAtVenue ? paper.kind ?? venue.kind : paper.kind
	};
}
function dateOfDestination({ group, section }) {
	return (group === null ? null : headingDate(group)) ?? dateOfSection(section);
}
/** The date of the innermost section that has one. */
function dateOfSection({ date, parent }) {
	return date ?? (parent === null ? null : dateOfSection(parent));
}
var init_destination = __esmMin((() => {
	init_listed_paper();
	init_headings();
	init_blocks();
}));
// ../../base/src/import/markdown/listed-works.ts
/** Whether a list under a heading is clearly one of works: nearly all of its items are written as titles are. */
function areListedWorks(list) {
	const texts = list.children.map(textOf);
	if (texts.length < MIN_ITEMS) return false;
	return texts.reduce((sum, text) => sum + countTokens(text), 0) >= MIN_AVERAGE * texts.length && list.children.filter(isTitleAlone).length >= texts.length * .8;
}
/** Whether the item consists of a title: few words, no sentence, most of the longer words in capitals. */
function isTitleAlone(item) {
	const text = textOf(item);
	const words = text.split(/\s+/).filter(Boolean);
	if (words.length < MIN_WORDS || words.length > MAX_WORDS$1 || !/^["“(]?[\p{Lu}\p{N}]/u.test(text)) return false;
	if (/[.;:：。！]$|\.\s+\p{Lu}|https?:|\((?:[^(),]*,){2,}[^()]*\)$/u.test(text) || isDateOrVenue(text) || parsePeople$1(text, { isMarked: true }) !== null) return false;
	const isBold = wordedPieces(firstPieces(item)).every((piece) => piece.isBold);
	const longer = words.filter((word) => /^[("“]?\p{L}{4,}/u.test(word));
	const capitals = longer.filter((word) => /^[("“]?\p{Lu}/u.test(word));
	return longer.length >= 2 && (isBold || capitals.length >= longer.length * .6);
}
function textOf(item) {
	return withoutEmojiAtEnd(withoutOrnament(wholeText(firstPieces(item))));
}
var MIN_WORDS, MAX_WORDS$1, MIN_AVERAGE, MIN_ITEMS;
var init_listed_works = __esmMin((() => {
	init_lead();
	init_people();
	init_pieces();
	init_venues();
	init_words();
	init_items();
	MIN_WORDS = 3;
	MAX_WORDS$1 = 25;
	MIN_AVERAGE = 4;
	MIN_ITEMS = 2;
}));
// ../../base/src/import/markdown/named-work.ts
/** Null: the bullet is something else. */
function namedWork(item, works) {
	const line = firstPieces(item);
	if (!hasTaskMark(line)) return null;
	const { pieces, ...marks } = takeTaskMarks(line);
	if (pieces.some(({ type, isCode }) => type === "link" || isCode)) return null;
	const text = wholeText(pieces).trim();
	const key = text === "" ? null : works.idOf(text);
	if (key !== null) return {
		...titleOnly(key),
		...marks,
		key
	};
	const url = /\s/.test(text) ? null : addressOf(text);
	return url === null ? null : {
		...titleOnly(text),
		...marks,
		titleUrl: url
	};
}
function addressOf(text) {
	const arxiv = parseArxivId(text);
	const doi = parseDoi(text);
	return arxiv !== null ? arxivUrl(arxiv) : doi === null ? null : doiUrl(doi);
}
var init_named_work = __esmMin((() => {
	init_identifiers();
	init_entry();
	init_pieces();
	init_task();
	init_items();
}));
// ../../base/src/import/markdown/note-reader.ts
var NoteReader;
var init_note_reader = __esmMin((() => {
	init_pieces();
	init_exact_item();
	init_items();
	init_page_context();
	init_blocks();
	NoteReader = class {
		context;
		constructor(context) {
			this.context = context;
		}
		/** The notes of a bullet: one, or those inside it if it has no words itself. */
		readItem(item) {
			const exact = exactNoteIn(item, this.context.ledger);
			if (exact !== null) return [exact];
			const [first, ...below] = item.children;
			if (first?.type !== "paragraph") return this.readBlocks(item.children);
			const isEmpty = hasOnlyMarks(first.children);
			if (isEmpty && isStruckThrough(first.children)) this.context.ledger.leaveOut(linesOf(first), STRUCK_THROUGH);
			else this.context.ledger.include(linesOf(first));
			const text = isEmpty ? "" : noteText(piecesOf(first.children));
			const notes = this.readBlocks(below);
			return text === "" ? notes : [{
				text,
				notes
			}];
		}
		readBlocks(blocks) {
			return blocks.flatMap((block) => this.readBlock(block));
		}
		readBlock(block) {
			const { ledger } = this.context;
			if (block.type === "list") return block.children.flatMap((item) => this.readItem(item));
			if (block.type === "blockquote") return this.readBlocks(block.children);
			if (block.type === "paragraph") {
				ledger.include(linesOf(block));
				const text = noteText(piecesOf(block.children));
				return text === "" ? [] : [{
					text,
					notes: []
				}];
			}
			ledger.leaveOut(linesOf(block), reasonForBlock(block.type));
			return [];
		}
	};
}));
// ../../base/src/import/markdown/paragraph-paper.ts
/** The paper that a paragraph states. Null if it is not one. */
function paperInParagraph(node, { conventions, isFollowed, isListed }) {
	const pieces = linePieces(node.children);
	const [first] = wordedPieces(pieces);
	if (first === void 0 || continuesSentence(pieces, first)) return null;
	const named = namedPaper(pieces, conventions);
	if (named !== null) return named;
	const entry = parseEntry(pieces, conventions);
	if (entry === null || countTokens(entry.comment ?? "") > MAX_COMMENT_WORDS) return null;
	if (isReference(entry, first.isBold)) return entry;
	if (!(first.isBold || first.type === "link" && !first.isPicture)) return isExplained(entry) ? entry : null;
	const isSigned = first.isBold ? entry.links.length > 0 && entry.comment === null : entry.authors.length > 0;
	const isName = isListed && conventions.linkedParagraphs && first.type === "link";
	const isNamed = countTokens(entry.title) >= 2 || isSigned || isName;
	const isTitle = isLinkToWork(pieces) || isListed && isLinkedTitle(pieces, isName ? 1 : MIN_NAME_WORDS);
	return isNamed && (isFollowed || isTitle || statesPaper(entry, first)) ? entry : null;
}
/** `Monocle 2 manuscript: [A title of some words](…)` */
function namedPaper(pieces, conventions) {
	const [, name] = /^\s*((?:\S+\s){0,4})(?:manuscript|paper|preprint|publication|article)\s*[:：]\s*$/iu.exec(pieces[0]?.text ?? "") ?? [];
	const link = pieces[1];
	const isTitled = link?.type === "link" && countTokens(link.text) >= MIN_PLAIN_TITLE_WORDS && kindOfLabel(link.text) === null;
	if (name === void 0 || !isTitled) return null;
	return parseEntry(pieces.slice(1), conventions);
}
/** `**Note** that this list …`: the words after the bold ones go on in the same sentence. */
function continuesSentence(pieces, first) {
	const next = pieces[pieces.indexOf(first) + 1];
	return first.type === "text" && first.isBold && next?.type === "text" && /^\s*\p{Ll}/u.test(next.text);
}
/** Whether people and a date come before the title, so that the paragraph is a reference without a link. */
function isReference({ isCitation, authors, title, date, comment }, isStyled) {
	const isShort = countTokens(comment ?? "") <= MAX_REFERENCE_COMMENT_WORDS;
	return isCitation && authors.length > 0 && (date !== null || isStyled) && isShort && /^["“\p{Lu}\p{N}]/u.test(title);
}
/** Whether every word of a paragraph without a mark is the title or a fact, and one of its links leads to the paper. */
function isExplained({ title, titleUrl, links, comment }) {
	const words = countTokens(title);
	const isTitle = words >= MIN_PLAIN_TITLE_WORDS && words <= MAX_PLAIN_TITLE_WORDS && /^["“\p{Lu}\p{N}]/u.test(title);
	return titleUrl === null && isTitle && comment === null && links.some(({ kind, label }) => kind === "paper" || label !== "");
}
/** Whether a paragraph says enough to be a paper: a labelled link, or a linked title with people or a date. */
function statesPaper(entry, first) {
	if (first.type !== "link") return entry.links.length > 0 || entry.titleUrl !== null;
	const hasLabelledLink = entry.links.some(({ label }) => label === "" || kindOfLabel(label) !== null);
	const isDated = entry.date !== null || entry.venueDate !== null;
	return hasLabelledLink || first.isBold || entry.authors.length > 0 || isDated && entry.isSure;
}
var MAX_COMMENT_WORDS, MAX_REFERENCE_COMMENT_WORDS, MIN_NAME_WORDS, MIN_PLAIN_TITLE_WORDS, MAX_PLAIN_TITLE_WORDS;
var init_paragraph_paper = __esmMin((() => {
	init_entry();
	init_link_kinds();
	init_pieces();
	init_words();
	init_linked_lines();
	MAX_COMMENT_WORDS = 60;
	MAX_REFERENCE_COMMENT_WORDS = 20;
	MIN_NAME_WORDS = 2;
	MIN_PLAIN_TITLE_WORDS = 3;
	MAX_PLAIN_TITLE_WORDS = 30;
}));
// ../../base/src/import/date-column.ts
/** How the dates of this column are read, judged by all of its cells. */
function dateReaderOf(cells) {
	const order = orderOf(cells);
	return (text) => {
		const bare = text.trim();
		return threeNumbers(bare, order) ?? parseStatedDate(bare) ?? shortDate(bare);
	};
}
function orderOf(cells) {
	const dates = cells.map((cell) => THREE_NUMBERS.exec(cell.trim())).filter((found) => found !== null);
	const [first, second, last] = [
		1,
		3,
		4
	].map((part) => dates.map((found) => Number(found[part])));
	const isYearFirst = first?.every((number) => number > 12) && new Set(last).size > 1 && last?.some((day) => day < 13);
	if (dates.length > 1 && isYearFirst) return "year-first";
	if (first?.some((number) => number > 12)) return "day-first";
	if (second?.some((number) => number > 12)) return "month-first";
	return dates.some(([, , mark]) => mark === ".") ? "day-first" : "month-first";
}
function threeNumbers(text, order) {
	const [, first = "", , second = "", last = ""] = THREE_NUMBERS.exec(text) ?? [];
	if (last === "" || first.length > 2) return null;
	if (order === "year-first" && last.length === 2) return toPartialDate(`20${first}`, second, last);
	const year = last.length === 4 ? last : `20${last}`;
	return order === "day-first" ? toPartialDate(year, second, first) : toPartialDate(year, first, second);
}
function shortDate(text) {
	const [, year, month] = YEAR_AND_MONTH.exec(text) ?? [];
	if (year !== void 0) return toPartialDate(`20${year}`, month, null);
	const [, word = "", short] = MONTH_AND_YEAR.exec(text) ?? [];
	const named = monthOfWord(word);
	return short === void 0 || named === null ? null : toPartialDate(`20${short}`, named, null);
}
var THREE_NUMBERS, YEAR_AND_MONTH, MONTH_AND_YEAR;
var init_date_column = __esmMin((() => {
	init_month_words();
	init_stated_date();
	THREE_NUMBERS = /^(\d{1,4})([-/.])(\d{1,2})\2(\d{2}|\d{4})$/;
	YEAR_AND_MONTH = /^(\d\d)[-./](\d\d)$/;
	MONTH_AND_YEAR = /^(\p{L}{3,9})\.?[-\s'’](\d\d)$/u;
}));
// ../../base/src/import/markdown/read-named-fact.ts
function isEmptyFact(words) {
	return EMPTY.test(words);
}
function isLabelledLink({ type, text }) {
	return type === "link" && kindOfLabel(text) !== null;
}
/** Reads a fact by what its name says that it is. */
function readNamedFact(fact, { known, conventions, readDate }) {
	const { name, role, pieces, words } = fact;
	const collector = new FactCollector();
	const rest = readFacts(role === "links" ? labelled(pieces, name) : pieces, collector, conventions);
	const stated = collector.facts();
	const links = [...known.links, ...stated.links];
	const found = (facts, left = null) => ({
		...NOTHING,
		facts: {
			links,
			...facts
		},
		rest: left
	});
	switch (role) {
		case "number": return found({});
		case "keywords": return {
			...found({}),
			keywords: splitKeywords(wholeText(pieces.filter((piece) => !isLabelledLink(piece))))
		};
		case "tags": return {
			...found({}),
			marks: {
				...NO_MARKS,
				tags: tagsOfWords(words)
			}
		};
		case "status": {
			const status = statusOfWords(words);
			return {
				...found({}, status === null && !isEmptyFact(words) ? words : null),
				marks: {
					...NO_MARKS,
					status
				}
			};
		}
		case "date": return dateFact(words, known, {
			...stated,
			links
		}, readDate);
		case "authors": {
			const { people: names, date } = withoutYear(words);
			const people = peopleIn(names);
			const organizations = [...known.organizations, ...people.organizations];
			const dated = date === null ? {} : { date: known.date ?? date };
			return found({
				authors: people.authors,
				authorsComplete: people.isComplete,
				organizations,
				...dated
			});
		}
		case "venue": return found(venueFacts(words, known, stated));
		case "organization": return found({ organizations: [...known.organizations, ...splitOrganizations(words)] });
		case "links": return found({}, rest === "" || stated.links.length > 0 ? null : rest);
		case "comment": return rest === "" ? found(mergedFacts(known, stated)) : found({}, words);
		default: return found({}, rest === "" && stated.links.length > 0 ? null : words);
	}
}
/** In a column named `Code`, a link of other words leads to code. */
function labelled(pieces, name) {
	if (kindOfLabel(name) === null) return pieces;
	return pieces.map((piece) => piece.type === "link" && kindOfLabel(piece.text) === null ? {
		...piece,
		text: name
	} : piece);
}
function mergedFacts(known, stated) {
	const { date, venueDate, venue, kind } = stated;
	return {
		date: known.date ?? date,
		venueDate: known.venueDate ?? venueDate,
		venue: known.venue ?? venue,
		kind: known.kind ?? kind
	};
}
function dateFact(words, known, stated, readDate) {
	const date = readDate(words) ?? readDate(words.replace(/\s*\(.*\)\s*$/, ""));
	const facts = {
		links: stated.links,
		date: date ?? known.date ?? stated.date,
		venueDate: known.venueDate ?? stated.venueDate,
		venue: known.venue ?? stated.venue
	};
	const isRead = date !== null || stated.date !== null || stated.venueDate !== null;
	return {
		...NOTHING,
		facts,
		rest: isRead ? null : words
	};
}
function peopleIn(words) {
	const people = parsePeople$1(words, { isMarked: true });
	if (people !== null) return people;
	const isComplete = !/\bet\.?\s?al\b|\.\.\.|…/i.test(words);
	return {
		authors: words.replace(/[\s,]*(?:\bet\.?\s?al\.?|\.\.\.|…)\s*$/i, "").split(/\s*[,;、，]\s*(?:and\s+|&\s*)?|\s+(?:and|&)\s+/).filter(Boolean),
		isComplete,
		organizations: []
	};
}
function venueFacts(words, known, stated) {
	const venue = parseVenue(words) ?? parseDatedSource(words);
	if (venue === null && parseStatedDate(words) !== null) return { date: known.date ?? parseStatedDate(words) };
	return {
		venue: venue === null ? stated.venue ?? words : venue.venue,
		venueDate: known.venueDate ?? venue?.date ?? stated.venueDate,
		date: known.date ?? stated.date,
		kind: known.kind ?? venue?.kind ?? stated.kind
	};
}
/** `Anna Berg et al., 2026`: a year after the people. */
function withoutYear(words) {
	const [found, year] = /[\s,，(（]+((?:19|20)\d\d)[)）]?\s*$/.exec(words) ?? [];
	if (found === void 0 || year === void 0) return {
		people: words,
		date: null
	};
	return {
		people: words.slice(0, -found.length),
		date: parseStatedDate(year)
	};
}
/** `Microsoft&NVIDIA` names two; `EleutherAI et al.` one. */
function splitOrganizations(words) {
	return words.replace(/\s*\bet al\.?$/i, "").split(/\s*[,;&/，、]\s*|\s+and\s+/).filter(Boolean);
}
/** `[benchmark], [long tasks]` or `benchmark; long tasks`. */
function splitKeywords(words) {
	return words.split(/\s*[,;，、]\s*|\]\s*\[/).map((word) => word.replace(/^[\s[]+|[\s\].]+$/g, "")).filter(Boolean);
}
var EMPTY, NOTHING;
var init_read_named_fact = __esmMin((() => {
	init_reader_marks();
	init_stated_date();
	init_facts();
	init_link_kinds();
	init_people();
	init_pieces();
	init_read_facts();
	init_task();
	init_venues();
	EMPTY = /^[-–—/?.\s]*$|^n\s?\/?\s?a\.?$|^(?:authors? )?tb[da]$|^none$|^null$|^unknown$|^✗$|^×$|^x$|^coming soon\.?$/i;
	NOTHING = {
		keywords: [],
		marks: NO_MARKS
	};
}));
// ../../base/node_modules/mdast-util-to-string/lib/index.js
/**
* Get the text content of a node or list of nodes.
*
* Prefers the node’s plain-text fields, otherwise serializes its children,
* and if the given value is an array, serialize the nodes in it.
*
* @param {unknown} [value]
*   Thing to serialize, typically `Node`.
* @param {Options | null | undefined} [options]
*   Configuration (optional).
* @returns {string}
*   Serialized `value`.
*/
function toString(value, options) {
	const settings = options || emptyOptions;
	return one(value, typeof settings.includeImageAlt === "boolean" ? settings.includeImageAlt : true, typeof settings.includeHtml === "boolean" ? settings.includeHtml : true);
}
/**
* One node or several nodes.
*
* @param {unknown} value
*   Thing to serialize.
* @param {boolean} includeImageAlt
*   Include image `alt`s.
* @param {boolean} includeHtml
*   Include HTML.
* @returns {string}
*   Serialized node.
*/
function one(value, includeImageAlt, includeHtml) {
	if (node(value)) {
		if ("value" in value) return value.type === "html" && !includeHtml ? "" : value.value;
		if (includeImageAlt && "alt" in value && value.alt) return value.alt;
		if ("children" in value) return all(value.children, includeImageAlt, includeHtml);
	}
	if (Array.isArray(value)) return all(value, includeImageAlt, includeHtml);
	return "";
}
/**
* Serialize a list of nodes.
*
* @param {Array<unknown>} values
*   Thing to serialize.
* @param {boolean} includeImageAlt
*   Include image `alt`s.
* @param {boolean} includeHtml
*   Include HTML.
* @returns {string}
*   Serialized nodes.
*/
function all(values, includeImageAlt, includeHtml) {
	/** @type {Array<string>} */
	const result = [];
	let index = -1;
	while (++index < values.length) result[index] = one(values[index], includeImageAlt, includeHtml);
	return result.join("");
}
/**
* Check if `value` looks like a node.
*
* @param {unknown} value
*   Thing.
* @returns {value is Nodes}
*   Whether `value` is a node.
*/
function node(value) {
	return Boolean(value && typeof value === "object");
}
var emptyOptions;
var init_lib = __esmMin((() => {
	emptyOptions = {};
}));
// ../../base/node_modules/mdast-util-to-string/index.js
var init_mdast_util_to_string = __esmMin((() => {
	init_lib();
}));
// ../../base/src/import/markdown/syntax/inline-text.ts
/** On one line. Pictures and footnote marks are left out. */
function inlineText(nodes) {
	return nodes.map(textOfNode).join("").replace(/\s+/g, " ");
}
function textOfNode(node) {
	if (node.type === "break") return " ";
	if (node.type === "comment") return "";
	if (node.type === "inlineMath") return `$${node.value}$`;
	if (node.type === "image" || node.type === "imageReference" || node.type === "footnoteReference") return "";
	return "children" in node ? inlineText(node.children) : toString(node);
}
var init_inline_text = __esmMin((() => {
	init_mdast_util_to_string();
}));
// ../../base/src/import/markdown/table-columns.ts
/** The columns of a table with these names. Null: no column has titles, so that it is not a table of papers. */
function findColumns(names, rows) {
	const hasLinks = rows.some(({ children }) => children.some((cell) => linksIn(cell).length > 0));
	const named = TITLE_NAMES.map((form) => names.findIndex((name) => form.test(name))).filter((index) => index >= 0);
	const isTitled = (index) => linksToTitles(rows, index);
	const title = named.find(isTitled) ?? named.find((index) => hasOwnWords(rows, index)) ?? named[0] ?? names.findIndex((_, index) => isTitled(index));
	if (title < 0 || !hasLinks) return null;
	const isSchedule = names.some((name) => PRESENTER.test(name));
	return names.map((name, index) => {
		if (index === title) return {
			name,
			role: "title"
		};
		const role = roleOfName(name) ?? (named.includes(index) ? "links" : null);
		return {
			name,
			role: PRESENTER.test(name) || isSchedule && role === "date" ? null : role
		};
	});
}
/** Whether at least half of the cells in the column have a link that is not a label. */
function linksToTitles(rows, index) {
	return rows.filter((row) => linksIn(row.children[index]).some(({ text }) => kindOfLabel(text) === null)).length * 2 >= rows.length;
}
/** Whether at least half of the cells in the column have words that are not the label of a link. */
function hasOwnWords(rows, index) {
	return rows.filter((row) => {
		const words = wholeText(piecesOf(row.children[index]?.children ?? []));
		return words.length > 1 && kindOfLabel(words) === null;
	}).length * 2 >= rows.length;
}
function linksIn(cell) {
	return piecesOf(cell?.children ?? []).filter(isLinkAway);
}
var TITLE_NAMES, PRESENTER;
var init_table_columns = __esmMin((() => {
	init_link_kinds();
	init_pieces();
	init_fact_names();
	init_items();
	TITLE_NAMES = [
		/^(?:papers? )?titles?(?: (?:&|and|\/).*)?$|^(?:标题|论文标题 ?\(title\)|题目|论文|论文标题|名字|名称|タイトル|論文名|論文|논문|논문명|제목|논문 제목|titel|título|titre)$/i,
		/^papers?(?: (?:title|name|link)s?)?$/i,
		/^(?:name|work|publication|article|method|model|reference|book|project|resource|title.*|paper.*)$/i,
		/^(?:data ?sets?|benchmarks?|corpus|corpora|tools?|systems?|frameworks?|algorithms?|approach|techniques?|software|librar(?:y|ies))$/i
	];
	PRESENTER = /^(?:presenters?|presented by|presentation by|discussants?|discussion lead(?:er)?|leaders?|students?|hosts?|发表者|主讲人?|报告人|汇报人|発表者|担当者?|발표자|발제자|담당자?)$/i;
}));
// ../../base/src/import/markdown/table.ts
/** The rows of a table of papers. Null if no column has titles. */
function readRows(table, conventions) {
	const [head, ...rows] = table.children;
	if (head === void 0) return null;
	const columns = findColumns(head.children.map((cell) => inlineText(cell.children).trim()), rows);
	if (columns === null) return null;
	const dates = columns.findIndex(({ role }) => role === "date");
	const readDate = dateReaderOf(rows.map((row) => inlineText(row.children[dates]?.children ?? [])));
	const titleIndex = columns.findIndex(({ role }) => role === "title");
	return rows.map((row) => readRow(row, {
		columns,
		titleIndex,
		conventions,
		readDate
	}));
}
function readRow(row, { columns, titleIndex, conventions, readDate }) {
	const stated = titleInCell(row.children[titleIndex], conventions);
	if (stated === null) return {
		row,
		entry: null,
		keywords: [],
		notes: []
	};
	let entry = stated;
	const keywords = [];
	const comments = stated.comment === null ? [] : [stated.comment];
	const notes = [];
	for (const [index, cell] of row.children.entries()) {
		const { name, role } = columns[index] ?? {
			name: "",
			role: null
		};
		const pieces = piecesOf(cell.children);
		const words = wholeText(pieces);
		if (role === "title" || role !== "status" && isEmptyFact(words)) continue;
		const fact = readNamedFact({
			name,
			role,
			pieces,
			words
		}, {
			known: entry,
			conventions,
			readDate
		});
		entry = Object.assign({ ...entry }, fact.facts, withMarks(entry, fact.marks));
		for (const keyword of fact.keywords) keywords.push(keyword);
		if (fact.rest === null) continue;
		if (role === "comment") comments.push(fact.rest);
		else notes.push({
			text: name ? `${name}: ${fact.rest}` : fact.rest,
			notes: []
		});
	}
	return {
		row,
		entry: {
			...entry,
			comment: trimComment(comments.join("; "))
		},
		keywords,
		notes
	};
}
function withMarks(known, { status, tags, added }) {
	return {
		status: known.status ?? status,
		tags: [.../* @__PURE__ */ new Set([...known.tags, ...tags])],
		added: known.added ?? added
	};
}
/** The entry in the cell with the title. A description with a link in it does not keep the words before it from being one. */
function titleInCell(cell, conventions) {
	const pieces = withPeopleBelow(withBoldTitle(cellPieces(cell?.children ?? [])));
	const link = pieces.findIndex((piece) => piece.type === "link" && kindOfLabel(piece.text) === null);
	const entry = link > 0 && pieces.slice(0, link).some(({ text }) => text.includes("")) ? null : parseEntry(pieces, conventions);
	if (entry !== null || link <= 0) return entry;
	return parseEntry(pieces.map((piece) => piece.type === "link" ? {
		...piece,
		type: "text",
		url: null
	} : piece), conventions);
}
/** `1) **Title** - what it is about`: bold words at the beginning of the cell are its title, whatever they look like. */
function withBoldTitle(pieces) {
	const [first] = wordedPieces(pieces).filter(({ text }) => !/^\s*\(?\d{1,3}[.)]\s*$/.test(text));
	if (first?.type !== "text") return pieces;
	if (!first.isBold) return pieces.map((piece) => piece === first ? {
		...piece,
		text: withGapForDash(piece.text)
	} : piece);
	const next = pieces[pieces.indexOf(first) + 1];
	if (next?.type !== "text" || !/^\s*[-–—:]\s/.test(next.text)) return pieces;
	return pieces.map((piece) => piece === next ? {
		...piece,
		text: `${piece.text}`
	} : {
		...piece,
		isBold: false
	});
}
/** `Title - what it is about` */
function withGapForDash(text) {
	return text.includes("") ? text : text.replace(/\s[-–—]\s(?=\p{Ll})/u, "");
}
/** Words on the lines below the title in its cell are marked, so that names among them are believed. */
function withPeopleBelow(pieces) {
	const title = pieces.findIndex(({ type, isPicture }) => type === "link" && !isPicture);
	const end = pieces.findIndex(({ type }, index) => type === "break" && index > title);
	return pieces.map((piece, index) => end >= 0 && index > end && piece.type === "text" ? {
		...piece,
		isItalic: true
	} : piece);
}
var init_table = __esmMin((() => {
	init_date_column();
	init_entry();
	init_link_kinds();
	init_marks$1();
	init_pieces();
	init_read_named_fact();
	init_inline_text();
	init_table_columns();
}));
// ../../base/src/import/markdown/block-reader.ts
/** `… (SIGMOD 2025)` or `…, 2003.` */
function endsInDate(item) {
	return /(?:[(（[][^()（）[\]]*(?:19|20)\d\d(?:-[^()（）[\]]{1,40})?[)）\]]|[,.]\s(?:[^,.]*\s)?(?:19|20)\d\d)[\s.]*$/.test(wholeText(firstPieces(item)));
}
function isDated({ date, venueDate }) {
	return date !== null || venueDate !== null;
}
var BlockReader, Neighbours, MIN_DATED_TITLE_WORDS;
var init_block_reader = __esmMin((() => {
	init_cited_below();
	init_described_paper();
	init_destination();
	init_entry();
	init_pieces();
	init_task();
	init_words();
	init_exact_item();
	init_headings();
	init_items();
	init_listed_works();
	init_named_work();
	init_note_reader();
	init_page_context();
	init_paragraph_paper();
	init_blocks();
	init_table();
	BlockReader = class {
		context;
		papers;
		notes;
		introduction = [];
		constructor(context, papers) {
			this.context = context;
			this.papers = papers;
			this.notes = new NoteReader(context);
		}
		/** What the page says about itself before its first section. */
		get description() {
			return this.introduction.join("\n\n") || null;
		}
		/** @param above the paper, in a paragraph above, to which a list may belong */
		readBlock(block, destination, above) {
			const { ledger } = this.context;
			if (block.type === "list") this.readList(block, destination, above);
			else if (block.type === "table") this.readTable(block, destination);
			else if (block.type === "blockquote" || block.type === "footnoteDefinition") for (const child of block.children) if (child.type === "paragraph") this.readParagraph(child, destination);
			else this.readBlock(child, destination, null);
			else if (block.type === "thematicBreak" || block.type === "definition") ledger.include(linesOf(block));
			else ledger.leaveOut(linesOf(block), reasonForBlock(block.type));
		}
		/**
		* The paper in a paragraph of its own. Null if the paragraph is not one.
		* @param around what is around it
		*/
		readPaperParagraph(node, destination, around) {
			if (destination.section.parent === null && !around.isFollowed) return null;
			const entry = paperInParagraph(node, {
				conventions: this.context.conventions,
				...around
			});
			if (entry === null) return null;
			this.context.ledger.include(linesOf(node));
			return destination.topic.addPaper(paperAt(node, entry, destination));
		}
		/** A paragraph that is not a paper: a note, or a part of the page's description. */
		readParagraph(node, { topic, section }) {
			const { ledger } = this.context;
			const pieces = piecesOf(node.children);
			const text = wholeText(pieces);
			const isPicture = pieces.filter(({ type }) => type === "link").length > 0 && pieces.every((piece) => piece.isPicture || piece.text.trim() === "");
			if (text === "" || isPicture) ledger.leaveOut(linesOf(node), isStruckThrough(node.children) ? STRUCK_THROUGH : "a picture");
			else if (leadsOnlyToPage(pieces)) ledger.leaveOut(linesOf(node), "a link on this page");
			else {
				ledger.include(linesOf(node));
				const words = noteText(pieces);
				if (section.parent === null) this.introduction.push(words);
				else topic.notes.push({
					text: words,
					notes: []
				});
			}
		}
		readList(node, destination, above) {
			const { ledger } = this.context;
			if (isContents(node)) ledger.leaveOut(linesOf(node), "contents");
			else if (above === null && isGlossary(node)) ledger.leaveOut(linesOf(node), "glossary");
			else if (destination.section.parent === null && !node.children.some((item) => holdsLink$1(item) || this.isNamed(item))) {
				for (const item of node.children) this.reportBox(item, { isEntry: false });
				ledger.leaveOut(linesOf(node), "an introduction");
			} else if (above === null && this.readDescribed(node, destination)) return;
			else if (above !== null && !node.children.some(holdsTitle)) this.papers.readBelow([node], above, destination);
			else {
				const neighbours = new Neighbours(node, destination);
				for (const item of node.children) this.readItem(item, destination, neighbours);
			}
		}
		/** @returns false if the list does not describe one paper */
		readDescribed(node, destination) {
			const described = describedPaper(node);
			const entry = described === null ? null : parseEntry(described.pieces, this.context.conventions);
			if (described === null || entry === null) return false;
			const { item, others } = described;
			const [first, ...below] = item.children;
			if (first !== void 0) this.context.ledger.include(linesOf(first));
			const paper = destination.topic.addPaper(paperAt(item, entry, destination));
			this.papers.readBelow([...below, {
				...node,
				children: [...others]
			}], paper, destination);
			return true;
		}
		readItem(item, destination, neighbours) {
			const { ledger } = this.context;
			const { topic } = destination;
			const [first, ...below] = item.children;
			if (first?.type !== "paragraph") {
				for (const child of item.children) this.readBlock(child, destination, null);
				return;
			}
			const exact = exactPaperIn(item, destination.group);
			if (exact !== null) {
				ledger.include(linesOf(first));
				this.papers.readBelow(below, topic.addPaper(exact), destination);
				return;
			}
			const pieces = piecesOf(first.children);
			if (hasOnlyMarks(first.children)) {
				ledger.leaveOut(linesOf(item), isStruckThrough(first.children) ? STRUCK_THROUGH : "an item without words");
				return;
			}
			const cited = this.citationsBelow(item, pieces);
			if (cited !== null) {
				this.readCitations(cited, first, destination);
				return;
			}
			const entry = namedWork(item, this.context.works) ?? this.entryOf(item, pieces, neighbours);
			this.reportBox(item, { isEntry: entry !== null });
			if (entry !== null) {
				ledger.include(linesOf(first));
				this.papers.readBelow(below, topic.addPaper(paperAt(item, entry, destination)), destination);
			} else if (below.some((child) => child.type === "list" && child.children.some(holdsLink$1))) {
				ledger.include(linesOf(first));
				const name = topicName(wholeText(pieces));
				const group = destination.group === null ? name : `${destination.group}: ${name}`;
				topic.addGroup(group);
				for (const child of below) this.readBlock(child, {
					...destination,
					group
				}, null);
			} else for (const note of this.notes.readItem(item)) topic.notes.push(note);
		}
		isNamed(item) {
			return namedWork(item, this.context.works) !== null;
		}
		/** A check box is meant for a paper. */
		reportBox(item, { isEntry }) {
			const { file, report } = this.context;
			const pieces = firstPieces(item);
			if (!hasTaskMark(pieces)) return;
			const state = unknownState(pieces);
			const at = linesOf(item).from;
			if (!isEntry) report({
				file,
				at,
				rule: "unread-checkbox",
				message: `not read as a paper: ${wholeText(pieces)}`
			});
			else if (state !== null) report({
				file,
				at,
				rule: "unread-checkbox",
				message: `the state [${state}] is no status, so the paper has none`
			});
		}
		citationsBelow(item, pieces) {
			if (!mayHaveCitations(item)) return null;
			const label = parseEntry(pieces, this.context.conventions);
			return label === null ? null : citationsBelow(item, label, this.context.conventions);
		}
		readCitations({ group, entries }, label, destination) {
			const { ledger } = this.context;
			ledger.include(linesOf(label));
			const inner = {
				...destination,
				group: group === null ? destination.group : topicName(group)
			};
			if (inner.group !== null) destination.topic.addGroup(inner.group);
			for (const { item, entry } of entries) {
				const [first, ...below] = item.children;
				if (first !== void 0) ledger.include(linesOf(first));
				this.papers.readBelow(below, destination.topic.addPaper(paperAt(item, entry, inner)), inner);
			}
		}
		/** The entry that a bullet states. Null if nothing shows that it is a paper. */
		entryOf(item, pieces, neighbours) {
			const { file, conventions, works, report } = this.context;
			const entry = parseEntry(pieces, conventions);
			if (entry === null) return null;
			if (entry.impossibleDate !== null) {
				const message = `"${entry.impossibleDate}" is not a date`;
				report({
					file,
					at: linesOf(item).from,
					rule: "impossible-date",
					message
				});
			}
			if (neighbours.arePeople && isLinkedItem(item)) return null;
			if (entry.isUntitled && !works.isAt(entry.titleUrl ?? "")) {
				const message = `an entry without a title: ${entry.titleUrl}`;
				report({
					file,
					at: linesOf(item).from,
					rule: "missing-title",
					message
				});
			}
			const below = item.children.slice(1);
			const isLinkedBelow = pieces.some(({ isBold }) => isBold) && below.some(holdsPaperLink);
			if (entry.titleUrl !== null || entry.links.length > 0 || entry.key !== null || isLinkedBelow || below.some(isFactList) || startsWithDate$1(pieces)) return entry;
			if (pieces.some((piece) => isLinkAway(piece) && !/^mailto:/i.test(piece.url ?? ""))) return entry;
			return this.isBelieved(entry, neighbours) || neighbours.areWorks && isTitleAlone(item) ? entry : null;
		}
		isBelieved(entry, neighbours) {
			const [dated, hasAuthors] = [isDated(entry), entry.authors.length > 0];
			if (neighbours.isAmongPapers && entry.venue !== null && countTokens(entry.title) >= MIN_DATED_TITLE_WORDS) return true;
			if (!dated && !hasAuthors) return false;
			if (neighbours.isAmongPapers) return true;
			return dated && (hasAuthors || countTokens(entry.title) >= MIN_DATED_TITLE_WORDS && neighbours.areDated);
		}
		readTable(node, destination) {
			const { ledger } = this.context;
			const lines = linesOf(node);
			const rows = readRows(node, this.context.conventions);
			if (rows === null) {
				ledger.leaveOut(lines, "a table without papers");
				return;
			}
			const [head] = node.children;
			ledger.include({
				from: lines.from,
				to: Math.max(lines.from + 1, head === void 0 ? 0 : linesOf(head).to)
			});
			for (const { row, entry, keywords, notes } of rows) if (entry === null) ledger.leaveOut(linesOf(row), "a row without a title");
			else {
				ledger.include(linesOf(row));
				const paper = paperAt(row, entry, destination);
				destination.topic.addPaper({
					...paper,
					keywords,
					notes: [...notes, ...paper.notes]
				});
			}
		}
	};
	Neighbours = class {
		list;
		destination;
		known = {};
		constructor(list, destination) {
			this.list = list;
			this.destination = destination;
		}
		/** Whether other bullets of the list are papers, so that one without a link is believed to be one too. */
		get isAmongPapers() {
			this.known.isAmongPapers ??= this.list.children.some(isLinkedItem);
			return this.known.isAmongPapers;
		}
		/** Whether the list is clearly one of works, although it only has their titles. */
		get areWorks() {
			const { section } = this.destination;
			this.known.areWorks ??= section.parent !== null && !isIntroduction(section.name) && areListedWorks(this.list);
			return this.known.areWorks;
		}
		/** Whether the links of the list lead to the pages of people. */
		get arePeople() {
			this.known.arePeople ??= listsPeople(this.list);
			return this.known.arePeople;
		}
		/** Whether most bullets end in a date or a venue. */
		get areDated() {
			const { children } = this.list;
			this.known.areDated ??= children.filter(endsInDate).length * 2 > children.length;
			return this.known.areDated;
		}
	};
	MIN_DATED_TITLE_WORDS = 3;
}));
// ../../base/src/import/markdown/headed-paper.ts
/** Whether all of the section describes one paper, and nothing in it is a section, list or table of others. */
function isHeadedPaper(section) {
	const { heading, name, date, children, blocks } = section;
	if (heading === null || date !== null || children.length > 0 || countTokens(name) < MIN_TITLE_WORDS) return false;
	if (blocks.some(isTitledList)) return false;
	if (isLinkedToPaper(section)) return blocks.every(({ block }) => block.type !== "list" || !block.children.some(startsWithLinkedTitle$1));
	if (isDatedPaper(section)) return blocks.every(({ block }) => block.type === "paragraph" || block.type === "list");
	return blocks.some(({ block }) => isFactList(block) || block.type === "paragraph" && kindOfFirstLink(piecesOf(block.children)) === "paper") && blocks.every(({ block }) => block.type === "paragraph" || isFactList(block));
}
/** Whether a date after the title says that bullets below are about this paper, whatever they link to. */
function isDatedPaper({ name, blocks }) {
	return DATED.test(name) && blocks.some(isPaperList);
}
/** Whether one bullet has the paper, and no other bullet links to a work. */
function isPaperList({ block }) {
	if (block.type !== "list") return false;
	const items = block.children.map(firstPieces);
	const others = items.filter((pieces) => kindOfFirstLink(pieces) !== "paper");
	return others.length === items.length - 1 && !others.some(linksToWork);
}
function linksToWork(pieces) {
	return pieces.some(({ type, url }) => type === "link" && url !== null && kindOfAddress(url) === "paper");
}
/** A bold line above bullets that describe one paper: the section holds papers, and is not one itself. */
function isTitledList({ block, next }) {
	if (block.type !== "paragraph" || !isFactList(next)) return false;
	const [first] = wordedPieces(piecesOf(block.children));
	return first?.isBold === true;
}
/** `### [A title of some words](https://arxiv.org/…)` */
function isLinkedToPaper({ heading, name }) {
	const link = piecesOf(heading?.children ?? []).find(({ type }) => type === "link");
	return link?.url != null && kindOfAddress(link.url) === "paper" && countTokens(name) >= MIN_LINKED_TITLE_WORDS;
}
var MIN_TITLE_WORDS, MIN_LINKED_TITLE_WORDS, DATED;
var init_headed_paper = __esmMin((() => {
	init_link_kinds();
	init_pieces();
	init_words();
	init_items();
	MIN_TITLE_WORDS = 3;
	MIN_LINKED_TITLE_WORDS = 4;
	DATED = /[(（[][^()（）[\]]*(?:19|20)\d\d[)）\]]$/;
}));
// ../../base/src/import/markdown/left-out.ts
function isAbout(words, { single, phrases, others }) {
	const joined = words.join("-");
	const phrase = phrases.find((each) => joined.includes(each));
	const inPhrase = new Set(phrase?.split("-") ?? []);
	return (phrase !== void 0 || words.some((word) => single.has(word))) && words.every((word) => inPhrase.has(word) || single.has(word) || others.has(word) || FILLER_SET.has(word));
}
var FILLERS, ABOUT, INVITATION, MAX_WORDS, reasonToLeaveOut, FILLER_SET, ABOUT_SETS;
var init_left_out = __esmMin((() => {
	init_remembering();
	FILLERS = "the this our of and or to for a an in on by with your my us me please project list lists repo repository page readme paper papers awesome how &";
	ABOUT = [
		{
			reason: "contents",
			words: "contents content toc index outline catalog catalogue navigation menu 目录 目次 目錄 inhalt sommaire índice contenido",
			others: "table tables quick links brief full"
		},
		{
			reason: "licence",
			words: "license licence licenses licences licensing copyright 许可 许可证 lizenz licencia",
			others: "information notice"
		},
		{
			reason: "contributing",
			words: "contribute contributing contribution contributions contributor contributors maintainer maintainers maintained collaborator collaborators collaborating collaboration 贡献 贡献者 mitwirkende",
			others: "guide guides guideline guidelines rules authors author team developers core lead main welcome code conduct become wanted invited help pull requests issues current all who"
		},
		{
			reason: "contributing",
			words: "pull-requests pull",
			others: "request requests open issues"
		},
		{
			reason: "thanks",
			words: "acknowledgement acknowledgements acknowledgment acknowledgments thanks thank credits credit sponsors sponsor supporters backers donate donation donations 致谢 danksagung",
			others: "special you all funding support buy coffee stargazers"
		},
		{
			reason: "citation",
			words: "citation citations cite citing bibtex bibtexs 引用",
			others: "work survey format reference references entry if it useful find using article"
		},
		{
			reason: "citation",
			words: "reference-format",
			others: ""
		},
		{
			reason: "news",
			words: "news update updates updated announcement announcements changelog changelogs todo todos roadmap updating 更新 更新日志 新闻 neuigkeiten",
			others: "latest recent recently log logs history release releases notes what's new change version what s"
		},
		{
			reason: "news",
			words: "what's-new whats-new change-log release-notes version-history to-do to-do-list todo-list",
			others: "latest recent"
		},
		{
			reason: "star history",
			words: "stargazers visitors star-history star-trend star-chart stars-history repo-stats repo-activity repository-stats repository-activity",
			others: "over time stats activity count counter history"
		},
		{
			reason: "sharing",
			words: "sharing share-it spread-the-word share-this share",
			others: "it this social media word spread twitter facebook"
		},
		{
			reason: "glossary",
			words: "glossary abbreviations acronyms terminology 用語集 术语表",
			others: "list terms key dictionary"
		},
		{
			reason: "contact",
			words: "contact contacts feedback disclaimer join-us community support-us support 联系 联系我们 kontakt join-community",
			others: "us me information group discussion join slack discord wechat questions question"
		}
	];
	INVITATION = /^(?:please|feel free|if you (?:find|like|have|want|use))\b/;
	MAX_WORDS = 8;
	reasonToLeaveOut = remembering((name) => {
		const words = name.toLowerCase().replace(/[’`]/g, "'").replace(/[^\p{L}\p{N}\p{M}\s'&]+/gu, " ").split(/\s+/).filter((word) => word !== "" && word !== "&");
		if (INVITATION.test(words.join(" "))) return "contributing";
		if (words.length === 0 || words.length > MAX_WORDS) return null;
		return ABOUT_SETS.find((about) => isAbout(words, about))?.reason ?? null;
	});
	FILLER_SET = new Set(FILLERS.split(" "));
	ABOUT_SETS = ABOUT.map(({ reason, words, others }) => ({
		reason,
		single: new Set(words.split(" ").filter((word) => !word.includes("-"))),
		phrases: words.split(" ").filter((word) => word.includes("-")),
		others: new Set(others.split(" "))
	}));
}));
// ../../base/src/import/markdown/nested-entries.ts
/** The items of a list below an entry that are entries themselves. @param url the page of the entry above */
function nestedEntries(items, url) {
	const named = items.filter((item) => isEntry(item, url));
	if (named.length === 0) return /* @__PURE__ */ new Set();
	const kind = kindOfAddress(url ?? "");
	const alike = url !== null && named.every((item) => sharesKind(item, kind)) ? items.filter((item) => leadingLink(firstPieces(item)) !== null && sharesKind(item, kind)) : [];
	return /* @__PURE__ */ new Set([...named, ...alike]);
}
function sharesKind(item, kind) {
	return kindOfAddress(leadingLink(firstPieces(item))?.url ?? "") === kind;
}
function isEntry(item, above) {
	const pieces = firstPieces(item);
	const [first] = wordedPieces(pieces);
	if (first === void 0) return false;
	if (first.type === "text") return first.isBold ? isBoldEntry(pieces, first) : isPlainEntry(pieces);
	const link = leadingLink(pieces);
	if (link === null || link.text === link.url || kindOfLabel(link.text) !== null) return false;
	const kind = kindOfAddress(link.url ?? "");
	if (kind === "paper") return true;
	const isAbout = ABOUT_PAPER.includes(kind) && kind !== kindOfAddress(above ?? "");
	const named = countWords(link.text) > MAX_LABEL_WORDS ? null : kindInLabel(link.text);
	return !isAbout && (named === null || named === "paper");
}
/** A bold title with a link, and no caption. */
function isBoldEntry(pieces, first) {
	const next = pieces[pieces.indexOf(first) + 1]?.text ?? "";
	return !(/[:：]\s*$/.test(first.text) || /^\s*[:：]/.test(next) || kindOfLabel(first.text) !== null) && pieces.some(isLinkAway);
}
/** A plain title before a link that only says where it is: `A title of some words. [Doe (2020)](…)`. */
function isPlainEntry(pieces) {
	const link = pieces.findIndex(({ type }) => type === "link");
	const piece = pieces[link];
	if (piece === void 0 || !hasTitleBefore(pieces, link) || namedLine(pieces) !== null) return false;
	if (parseCitation(piece.text) !== null) return true;
	if (!isBracketed(pieces, link)) return false;
	const before = unlinkedText(pieces.slice(0, link)).replace(/[\s[(]+$/, "");
	return parsePeople$1(before, { isMarked: true }) === null && !isDateOrVenue(before);
}
/** The link that the bullet begins with. */
function leadingLink(pieces) {
	const [first] = wordedPieces(pieces);
	return first?.type === "link" && !first.isPicture && isLinkAway(first) ? first : null;
}
var MAX_LABEL_WORDS, ABOUT_PAPER;
var init_nested_entries = __esmMin((() => {
	init_link_kinds();
	init_link_labels();
	init_people();
	init_pieces();
	init_venues();
	init_words();
	init_items();
	init_named_line();
	MAX_LABEL_WORDS = 6;
	ABOUT_PAPER = [
		"code",
		"demo",
		"video",
		"slides",
		"tweet",
		"data"
	];
}));
// ../../base/src/import/markdown/paper-reader.ts
var PaperReader, NO_FACTS, MAX_REST_WORDS;
var init_paper_reader = __esmMin((() => {
	init_date_column();
	init_destination();
	init_entry();
	init_facts();
	init_pieces();
	init_read_facts();
	init_words();
	init_exact_item();
	init_items();
	init_named_line();
	init_nested_entries();
	init_note_reader();
	init_page_context();
	init_read_named_fact();
	init_blocks();
	PaperReader = class {
		context;
		notes;
		constructor(context) {
			this.context = context;
			this.notes = new NoteReader(context);
		}
		readBelow(blocks, paper, destination) {
			for (const block of blocks) if (block.type === "paragraph") this.readLine({
				words: block.children,
				node: block,
				below: []
			}, paper);
			else if (block.type === "list") {
				const entries = nestedEntries(block.children, paper.stated.url);
				for (const item of block.children) if (entries.has(item) && exactNoteIn(item, this.context.ledger) === null) this.readEntry(item, paper, destination);
				else this.readItem(item, paper, destination);
			} else if (block.type === "blockquote" || block.type === "details") this.readBelow(block.children, paper, destination);
			else this.context.ledger.leaveOut(linesOf(block), reasonForBlock(block.type));
		}
		/** Bullets that are all about the paper above them, whatever they link to. */
		readItems(list, paper, destination) {
			for (const item of list.children) this.readItem(item, paper, destination);
		}
		/**
		* Adds a paragraph after a paper that is a paragraph itself: its people and links, otherwise a note.
		* @returns false if there are no words in it
		*/
		addParagraph(node, paper) {
			const pieces = piecesOf(node.children);
			if (wholeText(pieces) === "") return false;
			const { facts, rest } = this.factsIn(pieces);
			this.context.ledger.include(linesOf(node));
			if (rest === "") paper.addFacts(facts);
			else paper.addNote({
				text: noteText(pieces),
				notes: []
			});
			return true;
		}
		factsIn(pieces) {
			const collector = new FactCollector();
			const rest = readFacts(pieces, collector, this.context.conventions);
			return {
				facts: collector.facts(),
				rest
			};
		}
		/** A bullet below a paper that is an entry of its own, in a group with the name of the paper. */
		readEntry(item, paper, destination) {
			const [first, ...below] = item.children;
			const entry = first?.type === "paragraph" ? parseEntry(piecesOf(first.children), this.context.conventions) : null;
			if (first === void 0 || entry === null) {
				this.readItem(item, paper, destination);
				return;
			}
			this.context.ledger.include(linesOf(first));
			const { topic } = destination;
			const inner = {
				...destination,
				group: destination.group ?? paper.stated.title
			};
			topic.addGroup(inner.group);
			this.readBelow(below, topic.addPaper(paperAt(item, entry, inner)), inner);
		}
		/** A bullet that states something about the paper above it. */
		readItem(item, paper, destination) {
			const exact = exactNoteIn(item, this.context.ledger);
			if (exact !== null) {
				paper.addNote(exact);
				return;
			}
			const [first, ...below] = item.children;
			if (first?.type === "paragraph") this.readLine({
				words: first.children,
				node: item,
				below
			}, paper);
			else this.readBelow(item.children, paper, destination);
		}
		readLine({ words, node, below }, paper) {
			const { ledger } = this.context;
			const pieces = piecesOf(words);
			if (hasOnlyMarks(words)) {
				ledger.leaveOut(linesOf(node), isStruckThrough(words) ? STRUCK_THROUGH : "a picture");
				return;
			}
			if (below.length === 0 && node.type === "paragraph" && leadsOnlyToPage(pieces)) {
				ledger.leaveOut(linesOf(node), "a link on this page");
				return;
			}
			ledger.include(linesOf(node));
			const named = namedLine(pieces);
			if (named !== null && below.length === 0 && named.role !== null && this.readNamed(named, paper)) return;
			const { facts, rest } = this.factsIn(pieces);
			if (rest === "" && below.length === 0 && isFactLine(pieces, facts)) {
				paper.addFacts(facts);
				return;
			}
			const notes = this.notes.readBlocks(below);
			if (facts.links.some(({ kind }) => kind === "paper" || kind === "code") && countTokens(rest) <= MAX_REST_WORDS && (named === null || named.role === "links")) {
				paper.addFacts(facts);
				paper.addNote({
					text: trimComment(rest) ?? rest,
					notes
				});
			} else paper.addNote({
				text: noteText(pieces),
				notes
			});
		}
		/** Adds a fact that the line names, unless words are left of it that the paper has no place for. */
		readNamed(line, paper) {
			if (isEmptyFact(line.words)) return true;
			const { conventions } = this.context;
			const readDate = dateReaderOf([line.words]);
			const { facts, keywords, marks, rest } = readNamedFact(line, {
				known: NO_FACTS,
				conventions,
				readDate
			});
			if (rest !== null && line.role !== "comment") return false;
			paper.addFacts({
				...NO_FACTS,
				...facts
			});
			paper.addKeywords(keywords);
			paper.addMarks(marks);
			if (rest !== null) paper.addComment(rest);
			return true;
		}
	};
	NO_FACTS = new FactCollector().facts();
	MAX_REST_WORDS = 5;
}));
// ../../base/src/import/markdown/topic-draft.ts
var PaperDraft, TopicDraft;
var init_topic_draft = __esmMin((() => {
	init_listed_paper();
	PaperDraft = class {
		current;
		/** Notes of lines further down; joined only at the end, because there can be many. */
		notesBelow = [];
		constructor(current) {
			this.current = current;
		}
		get paper() {
			const { current, notesBelow } = this;
			return notesBelow.length === 0 ? current : {
				...current,
				notes: [...current.notes, ...notesBelow]
			};
		}
		/** Its title and address, which notes do not change. */
		get stated() {
			return this.current;
		}
		addFacts(facts) {
			const { notes, ...paper } = withFacts({
				...this.current,
				notes: []
			}, facts);
			for (const note of notes) this.notesBelow.push(note);
			this.current = {
				...paper,
				notes: this.current.notes
			};
		}
		addKeywords(keywords) {
			this.current = {
				...this.current,
				keywords: [...this.current.keywords, ...keywords]
			};
		}
		/** What was already known stays. */
		addMarks({ status, tags, added }) {
			const { current } = this;
			this.current = {
				...current,
				status: current.status ?? status,
				tags: [.../* @__PURE__ */ new Set([...current.tags, ...tags])],
				added: current.added ?? added
			};
		}
		addComment(comment) {
			const { comment: before } = this.current;
			this.current = {
				...this.current,
				comment: before === null ? comment : `${before}; ${comment}`
			};
		}
		addNote(note) {
			this.notesBelow.push(note);
		}
	};
	TopicDraft = class {
		line;
		path;
		id;
		papers = [];
		notes = [];
		groups = /* @__PURE__ */ new Set();
		/** @param line where it begins, from 1 */
		constructor(line, path, id = null) {
			this.line = line;
			this.path = path;
			this.id = id;
		}
		addPaper(paper) {
			const draft = new PaperDraft(paper);
			this.papers.push(draft);
			return draft;
		}
		addGroup(name) {
			this.groups.add(name);
		}
		toTopic() {
			const { line, path, id, notes } = this;
			return {
				line,
				path,
				id,
				notes,
				groups: [...this.groups],
				papers: this.papers.map(({ paper }) => paper)
			};
		}
	};
}));
// ../../base/src/import/markdown/outline-reader.ts
/** The note and those below it, as texts. */
function textsOf({ text, notes }) {
	return [text, ...notes.flatMap(textsOf)];
}
/** `Software: https://github.com/a/b` */
function namesCode(node) {
	const line = namedLine(piecesOf(node.children));
	return line !== null && kindOfLabel(line.name) === "code" && /^https?:\/\/\S+$/.test(line.words);
}
/** The last line of a section before the first section inside it. */
function lastOwnLine({ children, to }) {
	const [first] = children;
	return first === void 0 ? to : first.line - 1;
}
function pathOf(section) {
	return section.parent === null ? [] : [...pathOf(section.parent), section.name];
}
var OutlineReader;
var init_outline_reader = __esmMin((() => {
	init_block_reader();
	init_destination();
	init_conventions();
	init_entry();
	init_link_kinds();
	init_pieces();
	init_headed_paper();
	init_headings();
	init_items();
	init_left_out();
	init_linked_lines();
	init_named_line();
	init_page_context();
	init_paper_reader();
	init_blocks();
	init_topic_draft();
	init_topic_id();
	OutlineReader = class {
		context;
		papers;
		blocks;
		topicOf = /* @__PURE__ */ new Map();
		constructor(context) {
			this.context = context;
			this.papers = new PaperReader(context);
			this.blocks = new BlockReader(context, this.papers);
		}
		/** @param name of the topic for papers above the first section */
		read({ page, sections, contentsLine }, name) {
			const kept = sections.filter((section) => this.isKept(section) && !this.leavesOutContents(section));
			const pageTopic = new TopicDraft(1, [name]);
			this.readSection(page, pageTopic);
			for (const section of kept) if (isHeadedPaper(section)) this.readHeadedPaper(section, this.topicAbove(section) ?? pageTopic);
			else {
				const topic = new TopicDraft(section.line, pathOf(section), this.statedId(section));
				this.topicOf.set(section, topic);
				this.readSection(section, topic);
			}
			const introductions = new Set(kept.filter((section) => this.isIntroductory(section, contentsLine)));
			for (const { line, to } of introductions) this.context.ledger.leaveOut({
				from: line,
				to
			}, "an introduction");
			const topics = kept.filter((section) => !introductions.has(section)).map((section) => this.topicOf.get(section));
			const isAbout = pageTopic.papers.length === 0 && topics.length > 0;
			const isPageTopicUsed = !isAbout && (pageTopic.papers.length > 0 || pageTopic.notes.length > 0);
			const about = isAbout ? pageTopic.notes.flatMap(textsOf) : [];
			return {
				description: [this.blocks.description, ...about].filter((text) => text !== null).join("\n\n") || null,
				topics: [isPageTopicUsed ? pageTopic : void 0, ...topics].filter((topic) => topic !== void 0).map((topic) => topic.toTopic())
			};
		}
		/** The id in a comment at the end of the heading, or right after it. */
		statedId({ heading, blocks }) {
			const comment = [heading?.children.at(-1), blocks[0]?.block].find((node) => node?.type === "comment");
			const id = comment?.type === "comment" ? topicIdIn(comment.value) : null;
			if (id !== null && comment !== void 0) this.context.ledger.include(linesOf(comment));
			return id;
		}
		topicAbove({ parent }) {
			return parent === null ? void 0 : this.topicOf.get(parent);
		}
		/** Sections about the list itself are left out, with the sections inside them. */
		isKept(section) {
			for (let at = section; at !== null; at = at.parent) {
				const reason = reasonToLeaveOut(at.name);
				if (reason !== null && (at === section || reason !== "contents")) {
					this.context.ledger.leaveOut({
						from: section.line,
						to: lastOwnLine(section)
					}, reason);
					return false;
				}
			}
			return true;
		}
		/** A section that has nothing but a table of contents is left out, whatever it is called. */
		leavesOutContents({ blocks, children, line, to }) {
			const isLeftOut = blocks.length > 0 && children.length === 0 && blocks.every(({ block }) => block.type === "list" && isContents(block));
			if (isLeftOut) this.context.ledger.leaveOut({
				from: line,
				to
			}, "contents");
			return isLeftOut;
		}
		isIntroductory(section, contentsLine) {
			return (contentsLine !== null && section.line < contentsLine || isIntroduction(section.name)) && !this.hasLinkedPapers(section);
		}
		hasLinkedPapers(section) {
			return (this.topicOf.get(section)?.papers ?? []).some(({ stated }) => stated.url !== null) || section.children.some((child) => this.hasLinkedPapers(child));
		}
		readSection(section, topic) {
			/** The paper in the last paragraph that is one, as long as only paragraphs and lists come after it. */
			let last = null;
			/** Lines with the code of the first paper, above it. */
			const above = [];
			const blocks = withLinesApart(section.blocks);
			const isListed = section.heading !== null && !isIntroduction(section.name) && (this.context.conventions.linkedParagraphs || listsLinkedTitles(blocks));
			for (const { block, group, next } of blocks) {
				const destination = {
					topic,
					section,
					group
				};
				if (group !== null) topic.addGroup(group);
				if (block.type === "paragraph") {
					const paper = this.blocks.readPaperParagraph(block, destination, {
						isFollowed: isFactList(next),
						isListed
					});
					if (paper !== null) {
						for (const line of above.splice(0)) this.papers.addParagraph(line, paper);
						last = paper;
					} else if (last === null && namesCode(block)) above.push(block);
					else if (last === null || !this.papers.addParagraph(block, last)) this.blocks.readParagraph(block, destination);
				} else {
					this.blocks.readBlock(block, destination, last);
					if (block.type !== "list") last = null;
				}
			}
			for (const line of above) this.blocks.readParagraph(line, {
				topic,
				section,
				group: null
			});
		}
		/** A heading that is the title of a paper, with everything below it about that paper. */
		readHeadedPaper(section, topic) {
			const { heading, name, blocks } = section;
			if (heading === null) return;
			const entry = parseEntry(piecesOf(heading.children), NO_CONVENTIONS) ?? titleOnly(name);
			const destination = {
				topic,
				section,
				group: null
			};
			this.context.ledger.includePart(section.line, LINK_OF_HEADING);
			const paper = topic.addPaper(paperAt(heading, entry, destination));
			const isDated = isDatedPaper(section);
			for (const { block } of blocks) if (isDated && block.type === "list") this.papers.readItems(block, paper, destination);
			else this.papers.readBelow([block], paper, destination);
		}
	};
}));
// ../../base/src/import/markdown/page-title.ts
/**
* The only heading of the largest size, if it comes first; or the first of several, if it is of the first size and has no
* papers of its own. Null: the page has no title.
*/
function findPageTitle(blocks) {
	const headings = blocks.filter((block) => block.type === "heading");
	const [first] = headings;
	const depth = headings.reduce((least, heading) => Math.min(least, heading.depth), Number.POSITIVE_INFINITY);
	if (first === void 0 || first.depth !== depth) return null;
	const second = headings.find((heading) => heading !== first && heading.depth === depth);
	if (second === void 0) return depth === 1 || headings.length > 1 ? first : null;
	const own = blocks.slice(blocks.indexOf(first) + 1, blocks.indexOf(second));
	const isNamed = NAME_OF_LIST.test(topicName(inlineText(first.children)));
	return depth === 1 && hasNoPapers(own, isNamed ? saysHowToUse : isContents) ? first : null;
}
/** Whether a list is a table of contents, or is about the page: none of its items is written as a work is. */
function saysHowToUse(list) {
	return isContents(list) || !list.children.some((item) => [item, ...childItems(item)].some(looksLikeWork));
}
function looksLikeWork(item) {
	const pieces = firstPieces(item);
	return /(?<!\d)(?:19|20)\d\d(?!\d)/.test(wholeText(pieces)) || hasTaskMark(pieces) || holdsTitle(item) || pieces.some(({ url }) => kindOfAddress(url ?? "") === "paper");
}
/**
* Whether there are no tables and folds among the blocks, except in sections that are left out.
* @param isAllowed which lists there may be
*/
function hasNoPapers(blocks, isAllowed) {
	let isLeftOut = false;
	return blocks.every((block) => {
		if (block.type === "heading") isLeftOut = reasonToLeaveOut(topicName(inlineText(block.children))) !== null;
		if (block.type === "list") return isLeftOut || isAllowed(block);
		return isLeftOut || block.type !== "table" && block.type !== "details";
	});
}
var NAME_OF_LIST;
var init_page_title = __esmMin((() => {
	init_link_kinds();
	init_pieces();
	init_task();
	init_headings();
	init_items();
	init_left_out();
	init_inline_text();
	NAME_OF_LIST = /\b(?:awesome|lists?|collections?|resources?|bibliography|literature|must[- ]read|curated|roadmap|paper ?list|reading)\b/i;
}));
// ../../base/src/import/markdown/repository.ts
/** `https://github.com/owner/name/blob/HEAD/`, or what the front matter states. Null: nothing is known. */
function baseOf(text, stated) {
	if (stated !== null && isWebAddress(stated)) return baseOfRepository(stated);
	const name = STATEMENTS.map((form) => form.exec(text)?.[1]).find((found) => found !== void 0);
	return name === void 0 ? null : baseOfRepository(`https://github.com/${name}`);
}
function baseOfRepository(url) {
	const bare = url.replace(/\.git$/, "").replace(/\/+$/, "");
	return /^https?:\/\/(?:www\.)?(?:github\.com|gitlab\.com)\/[^/]+\/[^/]+$/i.test(bare) ? `${bare}/blob/HEAD/` : `${bare}/`;
}
/** The topics with the relative links of their papers resolved. */
function withBase(topics, base) {
	if (base === null) return topics;
	const resolved = (url) => {
		if (url === null || isWebAddress(url) || !URL.canParse(url, base)) return url;
		return new URL(url.replace(/^\/+/, ""), base).href;
	};
	return topics.map((topic) => ({
		...topic,
		papers: topic.papers.map((paper) => ({
			...paper,
			url: resolved(paper.url),
			code: resolved(paper.code),
			demo: resolved(paper.demo)
		}))
	}));
}
var STATEMENTS;
var init_repository = __esmMin((() => {
	init_identifiers();
	STATEMENTS = [
		/star-history\.com\/(?:#|svg\?repos=)([\w.-]+\/[\w.-]+)/i,
		/contrib\.rocks\/image\?repo=([\w.-]+\/[\w.-]+)/i,
		/git clone (?:https:\/\/github\.com\/|git@github\.com:)([\w.-]+\/[\w.-]+?)(?:\.git)?(?=[\s`"')]|$)/im
	];
}));
// ../../base/src/import/markdown/labels.ts
/** A line that names what follows: bold, short and italic, or ending in a colon above a list with links. */
function labelOf(block, next) {
	if (block.type !== "paragraph" || next === void 0) return null;
	const words = inlineText(block.children).trim();
	if (words === "" || words.length > MAX_LABEL_LENGTH) return null;
	if (next.type === "list") {
		if (/[:：]$/.test(words) && next.children.some(isLinkedItem)) return {
			name: dropColonAtEnd(words),
			isBold: false
		};
		if (headingDate(words) !== null) return {
			name: words,
			isBold: false
		};
	}
	const pieces = wordedPieces(piecesOf(block.children));
	if (!canBeNamed(next) || pieces.some(isLinkAway)) return null;
	const name = topicName(words).replace(/^\(([^()]*)\)$/, "$1");
	if (pieces.every(({ isBold }) => isBold)) return countTokens(name) <= 10 ? {
		name,
		isBold: true
	} : null;
	const isShort = countTokens(name) <= 4 || /^\(.*\)$/.test(words);
	return pieces.every(({ isItalic }) => isItalic) && isShort ? {
		name,
		isBold: false
	} : null;
}
function canBeNamed(block) {
	if (block.type === "details") return block.children.length > 0;
	return block.type === "list" || block.type === "table";
}
/** The name in a few plain words above a list of papers. They serve as a heading if the page has no others. */
function plainLabelOf(block, next) {
	if (block.type !== "paragraph" || next?.type !== "list" || isFactList(next)) return null;
	const words = inlineText(block.children).trim();
	const isShort = countTokens(words) <= 6 && /^[\p{Lu}\p{Lo}\d]/u.test(words) && !/[.!?:：,;\n]/.test(words);
	const isPlain = piecesOf(block.children).every(({ type, isCode }) => type === "text" && !isCode);
	const linked = next.children.filter(isLinkedItem).length;
	if (!isShort || !isPlain || linked * 2 < next.children.length || reasonToLeaveOut(words) !== null) return null;
	return topicName(words) || null;
}
var MAX_LABEL_LENGTH;
var init_labels = __esmMin((() => {
	init_pieces();
	init_words();
	init_headings();
	init_items();
	init_left_out();
	init_inline_text();
	MAX_LABEL_LENGTH = 120;
}));
// ../../base/src/import/markdown/sections.ts
/** @param title the heading that is the title of the page; null: none is */
function divideIntoSections(blocks, ledger, title) {
	return new PageDivider(ledger).divide(blocks, title);
}
function openSection({ name, rank, line, parent, to = line, heading = null, date = null }) {
	return {
		name,
		rank,
		line,
		parent,
		to,
		heading,
		date,
		children: [],
		blocks: []
	};
}
var BOLD_RANK, PageDivider;
var init_sections = __esmMin((() => {
	init_fold();
	init_headings();
	init_items();
	init_labels();
	init_left_out();
	init_blocks();
	init_inline_text();
	BOLD_RANK = 7;
	PageDivider = class {
		ledger;
		page = openSection({
			name: "",
			rank: 0,
			line: 1,
			parent: null
		});
		sections = [];
		/** The section being read, preceded by those that enclose it. */
		open = [this.page];
		title = null;
		contentsLine = null;
		constructor(ledger) {
			this.ledger = ledger;
		}
		divide(blocks, title) {
			this.walk(blocks, {
				title,
				outerGroup: null
			});
			return {
				page: this.page,
				title: this.title,
				sections: this.sections,
				contentsLine: this.contentsLine
			};
		}
		get innermost() {
			return this.open.at(-1) ?? this.page;
		}
		/** @param outerGroup the group of the blocks before the first label */
		walk(blocks, { title, outerGroup }) {
			let group = outerGroup;
			for (const [index, block] of blocks.entries()) {
				const lines = linesOf(block);
				if (block.type !== "heading") this.extend(lines.to);
				if (block.type === "heading") {
					if (block === title) this.setTitle(block);
					else {
						group = outerGroup;
						this.startSection(topicName(inlineText(block.children)), block.depth, lines, block);
					}
				} else if (block.type === "details") this.addDetails(block, group);
				else {
					const next = blocks[index + 1];
					const label = this.readLabel(block, next, outerGroup);
					if (label === null) this.innermost.blocks.push({
						block,
						group,
						next
					});
					else group = label.isSection ? null : label.isContents ? outerGroup : label.name;
				}
			}
		}
		setTitle(heading) {
			this.title = topicName(inlineText(heading.children)) || null;
			this.ledger.include(linesOf(heading));
		}
		/** The open sections reach at least to this line. */
		extend(line) {
			for (const section of this.open) section.to = Math.max(section.to, line);
		}
		/** Reads a line that names what follows; null if the block is not one. */
		readLabel(block, next, outerGroup) {
			const lines = linesOf(block);
			const canBeSection = (this.open.length === 1 || this.innermost.rank === BOLD_RANK) && outerGroup === null;
			const label = isFactList(next) ? null : labelOf(block, next);
			const plain = label === null && canBeSection ? plainLabelOf(block, next) : null;
			if (plain !== null) {
				this.startSection(plain, BOLD_RANK, lines);
				return {
					name: plain,
					isBold: false,
					isSection: true,
					isContents: false
				};
			}
			if (label === null) return null;
			const reason = reasonToLeaveOut(label.name);
			const isContents = reason === "contents";
			const isSection = label.isBold && canBeSection && reason === null;
			if (isContents) {
				this.contentsLine ??= lines.from;
				this.ledger.leaveOut(lines, "contents");
			} else if (isSection) this.startSection(label.name, BOLD_RANK, lines);
			else this.ledger.include(lines);
			return {
				...label,
				isSection,
				isContents
			};
		}
		startSection(name, depth, lines, heading = null) {
			if (name === "") {
				this.ledger.leaveOut(lines, "a heading without words");
				return;
			}
			this.ledger.include(lines);
			const date = headingDate(name);
			const rank = date === null ? depth : this.rankOfDate(depth);
			this.open = this.open.filter((section) => section.rank < rank && reasonToLeaveOut(section.name) !== "contents");
			if (reasonToLeaveOut(name) === "contents") this.contentsLine ??= lines.from;
			const parent = this.innermost;
			const section = openSection({
				name,
				rank,
				line: lines.from,
				parent,
				date,
				to: lines.to,
				heading
			});
			parent.children.push(section);
			this.sections.push(section);
			this.open.push(section);
		}
		/** A year at the depth of the topic above it is part of that topic, if that has nothing but years. */
		rankOfDate(depth) {
			const above = this.open.findLast((section) => section.rank <= depth && section.date === null);
			return above?.rank === depth && above.blocks.every(({ block }) => block.type === "paragraph") && above.children.every((child) => child.date !== null) ? depth + .5 : depth;
		}
		/** What a fold hides is a section if it encloses others or is all the structure there is, otherwise a group. */
		addDetails(details, group) {
			const heading = details.summary.find((node) => node.type === "heading");
			const words = topicName(inlineText(details.summary.filter(({ type }) => type !== "heading")));
			const title = words === "" && heading !== void 0 ? topicName(inlineText(heading.children)) : nameOfFold(words);
			const { from, to } = linesOf(details);
			this.ledger.include({
				from,
				to: from
			});
			for (const node of details.summary) this.ledger.include(linesOf(node));
			const encloses = details.children.some(({ type }) => type === "heading" || type === "details");
			const isSection = heading !== void 0 || encloses || this.open.length === 1 || reasonToLeaveOut(title) !== null;
			const isRepeated = isSection && squash(title) === squash(this.innermost.name);
			if (title === "" || isRepeated || !isSection) {
				this.walk(details.children, {
					title: null,
					outerGroup: title === "" || isRepeated ? group : title
				});
				return;
			}
			const before = this.open;
			this.startSection(title, heading?.depth ?? this.innermost.rank + .6, {
				from,
				to: from
			});
			this.walk(details.children, {
				title: null,
				outerGroup: null
			});
			this.extend(to);
			if (heading === void 0) this.open = before;
		}
	};
}));
// ../../base/node_modules/htmlparser2/dist/esm/Tokenizer.js
function isWhitespace(c) {
	return c === CharCodes.Space || c === CharCodes.NewLine || c === CharCodes.Tab || c === CharCodes.FormFeed || c === CharCodes.CarriageReturn;
}
function isEndOfTagSection(c) {
	return c === CharCodes.Slash || c === CharCodes.Gt || isWhitespace(c);
}
function isASCIIAlpha(c) {
	return c >= CharCodes.LowerA && c <= CharCodes.LowerZ || c >= CharCodes.UpperA && c <= CharCodes.UpperZ;
}
var CharCodes, State, QuoteType, Sequences, Tokenizer;
var init_Tokenizer = __esmMin((() => {
	init_decode$2();
	(function(CharCodes) {
		CharCodes[CharCodes["Tab"] = 9] = "Tab";
		CharCodes[CharCodes["NewLine"] = 10] = "NewLine";
		CharCodes[CharCodes["FormFeed"] = 12] = "FormFeed";
		CharCodes[CharCodes["CarriageReturn"] = 13] = "CarriageReturn";
		CharCodes[CharCodes["Space"] = 32] = "Space";
		CharCodes[CharCodes["ExclamationMark"] = 33] = "ExclamationMark";
		CharCodes[CharCodes["Number"] = 35] = "Number";
		CharCodes[CharCodes["Amp"] = 38] = "Amp";
		CharCodes[CharCodes["SingleQuote"] = 39] = "SingleQuote";
		CharCodes[CharCodes["DoubleQuote"] = 34] = "DoubleQuote";
		CharCodes[CharCodes["Dash"] = 45] = "Dash";
		CharCodes[CharCodes["Slash"] = 47] = "Slash";
		CharCodes[CharCodes["Zero"] = 48] = "Zero";
		CharCodes[CharCodes["Nine"] = 57] = "Nine";
		CharCodes[CharCodes["Semi"] = 59] = "Semi";
		CharCodes[CharCodes["Lt"] = 60] = "Lt";
		CharCodes[CharCodes["Eq"] = 61] = "Eq";
		CharCodes[CharCodes["Gt"] = 62] = "Gt";
		CharCodes[CharCodes["Questionmark"] = 63] = "Questionmark";
		CharCodes[CharCodes["UpperA"] = 65] = "UpperA";
		CharCodes[CharCodes["LowerA"] = 97] = "LowerA";
		CharCodes[CharCodes["UpperF"] = 70] = "UpperF";
		CharCodes[CharCodes["LowerF"] = 102] = "LowerF";
		CharCodes[CharCodes["UpperZ"] = 90] = "UpperZ";
		CharCodes[CharCodes["LowerZ"] = 122] = "LowerZ";
		CharCodes[CharCodes["LowerX"] = 120] = "LowerX";
		CharCodes[CharCodes["OpeningSquareBracket"] = 91] = "OpeningSquareBracket";
	})(CharCodes || (CharCodes = {}));
	(function(State) {
		State[State["Text"] = 1] = "Text";
		State[State["BeforeTagName"] = 2] = "BeforeTagName";
		State[State["InTagName"] = 3] = "InTagName";
		State[State["InSelfClosingTag"] = 4] = "InSelfClosingTag";
		State[State["BeforeClosingTagName"] = 5] = "BeforeClosingTagName";
		State[State["InClosingTagName"] = 6] = "InClosingTagName";
		State[State["AfterClosingTagName"] = 7] = "AfterClosingTagName";
		State[State["BeforeAttributeName"] = 8] = "BeforeAttributeName";
		State[State["InAttributeName"] = 9] = "InAttributeName";
		State[State["AfterAttributeName"] = 10] = "AfterAttributeName";
		State[State["BeforeAttributeValue"] = 11] = "BeforeAttributeValue";
		State[State["InAttributeValueDq"] = 12] = "InAttributeValueDq";
		State[State["InAttributeValueSq"] = 13] = "InAttributeValueSq";
		State[State["InAttributeValueNq"] = 14] = "InAttributeValueNq";
		State[State["BeforeDeclaration"] = 15] = "BeforeDeclaration";
		State[State["InDeclaration"] = 16] = "InDeclaration";
		State[State["InProcessingInstruction"] = 17] = "InProcessingInstruction";
		State[State["BeforeComment"] = 18] = "BeforeComment";
		State[State["CDATASequence"] = 19] = "CDATASequence";
		State[State["InSpecialComment"] = 20] = "InSpecialComment";
		State[State["InCommentLike"] = 21] = "InCommentLike";
		State[State["BeforeSpecialS"] = 22] = "BeforeSpecialS";
		State[State["BeforeSpecialT"] = 23] = "BeforeSpecialT";
		State[State["SpecialStartSequence"] = 24] = "SpecialStartSequence";
		State[State["InSpecialTag"] = 25] = "InSpecialTag";
		State[State["InEntity"] = 26] = "InEntity";
	})(State || (State = {}));
	(function(QuoteType) {
		QuoteType[QuoteType["NoValue"] = 0] = "NoValue";
		QuoteType[QuoteType["Unquoted"] = 1] = "Unquoted";
		QuoteType[QuoteType["Single"] = 2] = "Single";
		QuoteType[QuoteType["Double"] = 3] = "Double";
	})(QuoteType || (QuoteType = {}));
	Sequences = {
		Cdata: new Uint8Array([
			67,
			68,
			65,
			84,
			65,
			91
		]),
		CdataEnd: new Uint8Array([
			93,
			93,
			62
		]),
		CommentEnd: new Uint8Array([
			45,
			45,
			62
		]),
		ScriptEnd: new Uint8Array([
			60,
			47,
			115,
			99,
			114,
			105,
			112,
			116
		]),
		StyleEnd: new Uint8Array([
			60,
			47,
			115,
			116,
			121,
			108,
			101
		]),
		TitleEnd: new Uint8Array([
			60,
			47,
			116,
			105,
			116,
			108,
			101
		]),
		TextareaEnd: new Uint8Array([
			60,
			47,
			116,
			101,
			120,
			116,
			97,
			114,
			101,
			97
		]),
		XmpEnd: new Uint8Array([
			60,
			47,
			120,
			109,
			112
		])
	};
	Tokenizer = class {
		constructor({ xmlMode = false, decodeEntities = true }, cbs) {
			this.cbs = cbs;
			/** The current state the tokenizer is in. */
			this.state = State.Text;
			/** The read buffer. */
			this.buffer = "";
			/** The beginning of the section that is currently being read. */
			this.sectionStart = 0;
			/** The index within the buffer that we are currently looking at. */
			this.index = 0;
			/** The start of the last entity. */
			this.entityStart = 0;
			/** Some behavior, eg. when decoding entities, is done while we are in another state. This keeps track of the other state type. */
			this.baseState = State.Text;
			/** For special parsing behavior inside of script and style tags. */
			this.isSpecial = false;
			/** Indicates whether the tokenizer has been paused. */
			this.running = true;
			/** The offset of the current buffer. */
			this.offset = 0;
			this.currentSequence = void 0;
			this.sequenceIndex = 0;
			this.xmlMode = xmlMode;
			this.decodeEntities = decodeEntities;
			this.entityDecoder = new EntityDecoder(xmlMode ? xmlDecodeTree : htmlDecodeTree$1, (cp, consumed) => this.emitCodePoint(cp, consumed));
		}
		reset() {
			this.state = State.Text;
			this.buffer = "";
			this.sectionStart = 0;
			this.index = 0;
			this.baseState = State.Text;
			this.currentSequence = void 0;
			this.running = true;
			this.offset = 0;
		}
		write(chunk) {
			this.offset += this.buffer.length;
			this.buffer = chunk;
			this.parse();
		}
		end() {
			if (this.running) this.finish();
		}
		pause() {
			this.running = false;
		}
		resume() {
			this.running = true;
			if (this.index < this.buffer.length + this.offset) this.parse();
		}
		stateText(c) {
			if (c === CharCodes.Lt || !this.decodeEntities && this.fastForwardTo(CharCodes.Lt)) {
				if (this.index > this.sectionStart) this.cbs.ontext(this.sectionStart, this.index);
				this.state = State.BeforeTagName;
				this.sectionStart = this.index;
			} else if (this.decodeEntities && c === CharCodes.Amp) this.startEntity();
		}
		stateSpecialStartSequence(c) {
			const isEnd = this.sequenceIndex === this.currentSequence.length;
			if (!(isEnd ? isEndOfTagSection(c) : (c | 32) === this.currentSequence[this.sequenceIndex])) this.isSpecial = false;
			else if (!isEnd) {
				this.sequenceIndex++;
				return;
			}
			this.sequenceIndex = 0;
			this.state = State.InTagName;
			this.stateInTagName(c);
		}
		/** Look for an end tag. For <title> tags, also decode entities. */
		stateInSpecialTag(c) {
			if (this.sequenceIndex === this.currentSequence.length) {
				if (c === CharCodes.Gt || isWhitespace(c)) {
					const endOfText = this.index - this.currentSequence.length;
					if (this.sectionStart < endOfText) {
						const actualIndex = this.index;
						this.index = endOfText;
						this.cbs.ontext(this.sectionStart, endOfText);
						this.index = actualIndex;
					}
					this.isSpecial = false;
					this.sectionStart = endOfText + 2;
					this.stateInClosingTagName(c);
					return;
				}
				this.sequenceIndex = 0;
			}
			if ((c | 32) === this.currentSequence[this.sequenceIndex]) this.sequenceIndex += 1;
			else if (this.sequenceIndex === 0) {
				if (this.currentSequence === Sequences.TitleEnd) {
					if (this.decodeEntities && c === CharCodes.Amp) this.startEntity();
				} else if (this.fastForwardTo(CharCodes.Lt)) this.sequenceIndex = 1;
			} else this.sequenceIndex = Number(c === CharCodes.Lt);
		}
		stateCDATASequence(c) {
			if (c === Sequences.Cdata[this.sequenceIndex]) {
				if (++this.sequenceIndex === Sequences.Cdata.length) {
					this.state = State.InCommentLike;
					this.currentSequence = Sequences.CdataEnd;
					this.sequenceIndex = 0;
					this.sectionStart = this.index + 1;
				}
			} else {
				this.sequenceIndex = 0;
				this.state = State.InDeclaration;
				this.stateInDeclaration(c);
			}
		}
		/**
		* When we wait for one specific character, we can speed things up
		* by skipping through the buffer until we find it.
		*
		* @returns Whether the character was found.
		*/
		fastForwardTo(c) {
			while (++this.index < this.buffer.length + this.offset) if (this.buffer.charCodeAt(this.index - this.offset) === c) return true;
			this.index = this.buffer.length + this.offset - 1;
			return false;
		}
		/**
		* Comments and CDATA end with `-->` and `]]>`.
		*
		* Their common qualities are:
		* - Their end sequences have a distinct character they start with.
		* - That character is then repeated, so we have to check multiple repeats.
		* - All characters but the start character of the sequence can be skipped.
		*/
		stateInCommentLike(c) {
			if (c === this.currentSequence[this.sequenceIndex]) {
				if (++this.sequenceIndex === this.currentSequence.length) {
					if (this.currentSequence === Sequences.CdataEnd) this.cbs.oncdata(this.sectionStart, this.index, 2);
					else this.cbs.oncomment(this.sectionStart, this.index, 2);
					this.sequenceIndex = 0;
					this.sectionStart = this.index + 1;
					this.state = State.Text;
				}
			} else if (this.sequenceIndex === 0) {
				if (this.fastForwardTo(this.currentSequence[0])) this.sequenceIndex = 1;
			} else if (c !== this.currentSequence[this.sequenceIndex - 1]) this.sequenceIndex = 0;
		}
		/**
		* HTML only allows ASCII alpha characters (a-z and A-Z) at the beginning of a tag name.
		*
		* XML allows a lot more characters here (@see https://www.w3.org/TR/REC-xml/#NT-NameStartChar).
		* We allow anything that wouldn't end the tag.
		*/
		isTagStartChar(c) {
			return this.xmlMode ? !isEndOfTagSection(c) : isASCIIAlpha(c);
		}
		startSpecial(sequence, offset) {
			this.isSpecial = true;
			this.currentSequence = sequence;
			this.sequenceIndex = offset;
			this.state = State.SpecialStartSequence;
		}
		stateBeforeTagName(c) {
			if (c === CharCodes.ExclamationMark) {
				this.state = State.BeforeDeclaration;
				this.sectionStart = this.index + 1;
			} else if (c === CharCodes.Questionmark) {
				this.state = State.InProcessingInstruction;
				this.sectionStart = this.index + 1;
			} else if (this.isTagStartChar(c)) {
				const lower = c | 32;
				this.sectionStart = this.index;
				if (this.xmlMode) this.state = State.InTagName;
				else if (lower === Sequences.ScriptEnd[2]) this.state = State.BeforeSpecialS;
				else if (lower === Sequences.TitleEnd[2] || lower === Sequences.XmpEnd[2]) this.state = State.BeforeSpecialT;
				else this.state = State.InTagName;
			} else if (c === CharCodes.Slash) this.state = State.BeforeClosingTagName;
			else {
				this.state = State.Text;
				this.stateText(c);
			}
		}
		stateInTagName(c) {
			if (isEndOfTagSection(c)) {
				this.cbs.onopentagname(this.sectionStart, this.index);
				this.sectionStart = -1;
				this.state = State.BeforeAttributeName;
				this.stateBeforeAttributeName(c);
			}
		}
		stateBeforeClosingTagName(c) {
			if (isWhitespace(c)) {} else if (c === CharCodes.Gt) this.state = State.Text;
			else {
				this.state = this.isTagStartChar(c) ? State.InClosingTagName : State.InSpecialComment;
				this.sectionStart = this.index;
			}
		}
		stateInClosingTagName(c) {
			if (c === CharCodes.Gt || isWhitespace(c)) {
				this.cbs.onclosetag(this.sectionStart, this.index);
				this.sectionStart = -1;
				this.state = State.AfterClosingTagName;
				this.stateAfterClosingTagName(c);
			}
		}
		stateAfterClosingTagName(c) {
			if (c === CharCodes.Gt || this.fastForwardTo(CharCodes.Gt)) {
				this.state = State.Text;
				this.sectionStart = this.index + 1;
			}
		}
		stateBeforeAttributeName(c) {
			if (c === CharCodes.Gt) {
				this.cbs.onopentagend(this.index);
				if (this.isSpecial) {
					this.state = State.InSpecialTag;
					this.sequenceIndex = 0;
				} else this.state = State.Text;
				this.sectionStart = this.index + 1;
			} else if (c === CharCodes.Slash) this.state = State.InSelfClosingTag;
			else if (!isWhitespace(c)) {
				this.state = State.InAttributeName;
				this.sectionStart = this.index;
			}
		}
		stateInSelfClosingTag(c) {
			if (c === CharCodes.Gt) {
				this.cbs.onselfclosingtag(this.index);
				this.state = State.Text;
				this.sectionStart = this.index + 1;
				this.isSpecial = false;
			} else if (!isWhitespace(c)) {
				this.state = State.BeforeAttributeName;
				this.stateBeforeAttributeName(c);
			}
		}
		stateInAttributeName(c) {
			if (c === CharCodes.Eq || isEndOfTagSection(c)) {
				this.cbs.onattribname(this.sectionStart, this.index);
				this.sectionStart = this.index;
				this.state = State.AfterAttributeName;
				this.stateAfterAttributeName(c);
			}
		}
		stateAfterAttributeName(c) {
			if (c === CharCodes.Eq) this.state = State.BeforeAttributeValue;
			else if (c === CharCodes.Slash || c === CharCodes.Gt) {
				this.cbs.onattribend(QuoteType.NoValue, this.sectionStart);
				this.sectionStart = -1;
				this.state = State.BeforeAttributeName;
				this.stateBeforeAttributeName(c);
			} else if (!isWhitespace(c)) {
				this.cbs.onattribend(QuoteType.NoValue, this.sectionStart);
				this.state = State.InAttributeName;
				this.sectionStart = this.index;
			}
		}
		stateBeforeAttributeValue(c) {
			if (c === CharCodes.DoubleQuote) {
				this.state = State.InAttributeValueDq;
				this.sectionStart = this.index + 1;
			} else if (c === CharCodes.SingleQuote) {
				this.state = State.InAttributeValueSq;
				this.sectionStart = this.index + 1;
			} else if (!isWhitespace(c)) {
				this.sectionStart = this.index;
				this.state = State.InAttributeValueNq;
				this.stateInAttributeValueNoQuotes(c);
			}
		}
		handleInAttributeValue(c, quote) {
			if (c === quote || !this.decodeEntities && this.fastForwardTo(quote)) {
				this.cbs.onattribdata(this.sectionStart, this.index);
				this.sectionStart = -1;
				this.cbs.onattribend(quote === CharCodes.DoubleQuote ? QuoteType.Double : QuoteType.Single, this.index + 1);
				this.state = State.BeforeAttributeName;
			} else if (this.decodeEntities && c === CharCodes.Amp) this.startEntity();
		}
		stateInAttributeValueDoubleQuotes(c) {
			this.handleInAttributeValue(c, CharCodes.DoubleQuote);
		}
		stateInAttributeValueSingleQuotes(c) {
			this.handleInAttributeValue(c, CharCodes.SingleQuote);
		}
		stateInAttributeValueNoQuotes(c) {
			if (isWhitespace(c) || c === CharCodes.Gt) {
				this.cbs.onattribdata(this.sectionStart, this.index);
				this.sectionStart = -1;
				this.cbs.onattribend(QuoteType.Unquoted, this.index);
				this.state = State.BeforeAttributeName;
				this.stateBeforeAttributeName(c);
			} else if (this.decodeEntities && c === CharCodes.Amp) this.startEntity();
		}
		stateBeforeDeclaration(c) {
			if (c === CharCodes.OpeningSquareBracket) {
				this.state = State.CDATASequence;
				this.sequenceIndex = 0;
			} else this.state = c === CharCodes.Dash ? State.BeforeComment : State.InDeclaration;
		}
		stateInDeclaration(c) {
			if (c === CharCodes.Gt || this.fastForwardTo(CharCodes.Gt)) {
				this.cbs.ondeclaration(this.sectionStart, this.index);
				this.state = State.Text;
				this.sectionStart = this.index + 1;
			}
		}
		stateInProcessingInstruction(c) {
			if (c === CharCodes.Gt || this.fastForwardTo(CharCodes.Gt)) {
				this.cbs.onprocessinginstruction(this.sectionStart, this.index);
				this.state = State.Text;
				this.sectionStart = this.index + 1;
			}
		}
		stateBeforeComment(c) {
			if (c === CharCodes.Dash) {
				this.state = State.InCommentLike;
				this.currentSequence = Sequences.CommentEnd;
				this.sequenceIndex = 2;
				this.sectionStart = this.index + 1;
			} else this.state = State.InDeclaration;
		}
		stateInSpecialComment(c) {
			if (c === CharCodes.Gt || this.fastForwardTo(CharCodes.Gt)) {
				this.cbs.oncomment(this.sectionStart, this.index, 0);
				this.state = State.Text;
				this.sectionStart = this.index + 1;
			}
		}
		stateBeforeSpecialS(c) {
			const lower = c | 32;
			if (lower === Sequences.ScriptEnd[3]) this.startSpecial(Sequences.ScriptEnd, 4);
			else if (lower === Sequences.StyleEnd[3]) this.startSpecial(Sequences.StyleEnd, 4);
			else {
				this.state = State.InTagName;
				this.stateInTagName(c);
			}
		}
		stateBeforeSpecialT(c) {
			switch (c | 32) {
				case Sequences.TitleEnd[3]:
					this.startSpecial(Sequences.TitleEnd, 4);
					break;
				case Sequences.TextareaEnd[3]:
					this.startSpecial(Sequences.TextareaEnd, 4);
					break;
				case Sequences.XmpEnd[3]:
					this.startSpecial(Sequences.XmpEnd, 4);
					break;
				default:
					this.state = State.InTagName;
					this.stateInTagName(c);
			}
		}
		startEntity() {
			this.baseState = this.state;
			this.state = State.InEntity;
			this.entityStart = this.index;
			this.entityDecoder.startEntity(this.xmlMode ? DecodingMode$1.Strict : this.baseState === State.Text || this.baseState === State.InSpecialTag ? DecodingMode$1.Legacy : DecodingMode$1.Attribute);
		}
		stateInEntity() {
			const indexInBuffer = this.index - this.offset;
			const length = this.entityDecoder.write(this.buffer, indexInBuffer);
			if (length >= 0) {
				this.state = this.baseState;
				if (length === 0) this.index -= 1;
			} else {
				if (indexInBuffer < this.buffer.length && this.buffer.charCodeAt(indexInBuffer) === CharCodes.Amp) {
					this.state = this.baseState;
					this.index -= 1;
					return;
				}
				this.index = this.offset + this.buffer.length - 1;
			}
		}
		/**
		* Remove data that has already been consumed from the buffer.
		*/
		cleanup() {
			if (this.running && this.sectionStart !== this.index) {
				if (this.state === State.Text || this.state === State.InSpecialTag && this.sequenceIndex === 0) {
					this.cbs.ontext(this.sectionStart, this.index);
					this.sectionStart = this.index;
				} else if (this.state === State.InAttributeValueDq || this.state === State.InAttributeValueSq || this.state === State.InAttributeValueNq) {
					this.cbs.onattribdata(this.sectionStart, this.index);
					this.sectionStart = this.index;
				}
			}
		}
		shouldContinue() {
			return this.index < this.buffer.length + this.offset && this.running;
		}
		/**
		* Iterates through the buffer, calling the function corresponding to the current state.
		*
		* States that are more likely to be hit are higher up, as a performance improvement.
		*/
		parse() {
			while (this.shouldContinue()) {
				const c = this.buffer.charCodeAt(this.index - this.offset);
				switch (this.state) {
					case State.Text:
						this.stateText(c);
						break;
					case State.SpecialStartSequence:
						this.stateSpecialStartSequence(c);
						break;
					case State.InSpecialTag:
						this.stateInSpecialTag(c);
						break;
					case State.CDATASequence:
						this.stateCDATASequence(c);
						break;
					case State.InAttributeValueDq:
						this.stateInAttributeValueDoubleQuotes(c);
						break;
					case State.InAttributeName:
						this.stateInAttributeName(c);
						break;
					case State.InCommentLike:
						this.stateInCommentLike(c);
						break;
					case State.InSpecialComment:
						this.stateInSpecialComment(c);
						break;
					case State.BeforeAttributeName:
						this.stateBeforeAttributeName(c);
						break;
					case State.InTagName:
						this.stateInTagName(c);
						break;
					case State.InClosingTagName:
						this.stateInClosingTagName(c);
						break;
					case State.BeforeTagName:
						this.stateBeforeTagName(c);
						break;
					case State.AfterAttributeName:
						this.stateAfterAttributeName(c);
						break;
					case State.InAttributeValueSq:
						this.stateInAttributeValueSingleQuotes(c);
						break;
					case State.BeforeAttributeValue:
						this.stateBeforeAttributeValue(c);
						break;
					case State.BeforeClosingTagName:
						this.stateBeforeClosingTagName(c);
						break;
					case State.AfterClosingTagName:
						this.stateAfterClosingTagName(c);
						break;
					case State.BeforeSpecialS:
						this.stateBeforeSpecialS(c);
						break;
					case State.BeforeSpecialT:
						this.stateBeforeSpecialT(c);
						break;
					case State.InAttributeValueNq:
						this.stateInAttributeValueNoQuotes(c);
						break;
					case State.InSelfClosingTag:
						this.stateInSelfClosingTag(c);
						break;
					case State.InDeclaration:
						this.stateInDeclaration(c);
						break;
					case State.BeforeDeclaration:
						this.stateBeforeDeclaration(c);
						break;
					case State.BeforeComment:
						this.stateBeforeComment(c);
						break;
					case State.InProcessingInstruction:
						this.stateInProcessingInstruction(c);
						break;
					case State.InEntity: this.stateInEntity();
				}
				this.index++;
			}
			this.cleanup();
		}
		finish() {
			if (this.state === State.InEntity) {
				this.entityDecoder.end();
				this.state = this.baseState;
			}
			this.handleTrailingData();
			this.cbs.onend();
		}
		/** Handle any trailing data. */
		handleTrailingData() {
			const endIndex = this.buffer.length + this.offset;
			if (this.sectionStart >= endIndex) return;
			if (this.state === State.InCommentLike) {
				if (this.currentSequence === Sequences.CdataEnd) this.cbs.oncdata(this.sectionStart, endIndex, 0);
				else this.cbs.oncomment(this.sectionStart, endIndex, 0);
			} else if (this.state === State.InTagName || this.state === State.BeforeAttributeName || this.state === State.BeforeAttributeValue || this.state === State.AfterAttributeName || this.state === State.InAttributeName || this.state === State.InAttributeValueSq || this.state === State.InAttributeValueDq || this.state === State.InAttributeValueNq || this.state === State.InClosingTagName) {} else this.cbs.ontext(this.sectionStart, endIndex);
		}
		emitCodePoint(cp, consumed) {
			if (this.baseState !== State.Text && this.baseState !== State.InSpecialTag) {
				if (this.sectionStart < this.entityStart) this.cbs.onattribdata(this.sectionStart, this.entityStart);
				this.sectionStart = this.entityStart + consumed;
				this.index = this.sectionStart - 1;
				this.cbs.onattribentity(cp);
			} else {
				if (this.sectionStart < this.entityStart) this.cbs.ontext(this.sectionStart, this.entityStart);
				this.sectionStart = this.entityStart + consumed;
				this.index = this.sectionStart - 1;
				this.cbs.ontextentity(cp, this.sectionStart);
			}
		}
	};
}));
// ../../base/node_modules/htmlparser2/dist/esm/Parser.js
var formTags, pTag, tableSectionTags, ddtTags, rtpTags, openImpliesClose, voidElements, foreignContextElements, htmlIntegrationElements, reNameEnd, Parser;
var init_Parser = __esmMin((() => {
	init_Tokenizer();
	init_decode$2();
	formTags = /* @__PURE__ */ new Set([
		"input",
		"option",
		"optgroup",
		"select",
		"button",
		"datalist",
		"textarea"
	]);
	pTag = /* @__PURE__ */ new Set(["p"]);
	tableSectionTags = /* @__PURE__ */ new Set(["thead", "tbody"]);
	ddtTags = /* @__PURE__ */ new Set(["dd", "dt"]);
	rtpTags = /* @__PURE__ */ new Set(["rt", "rp"]);
	openImpliesClose = /* @__PURE__ */ new Map([
		["tr", /* @__PURE__ */ new Set([
			"tr",
			"th",
			"td"
		])],
		["th", /* @__PURE__ */ new Set(["th"])],
		["td", /* @__PURE__ */ new Set([
			"thead",
			"th",
			"td"
		])],
		["body", /* @__PURE__ */ new Set([
			"head",
			"link",
			"script"
		])],
		["li", /* @__PURE__ */ new Set(["li"])],
		["p", pTag],
		["h1", pTag],
		["h2", pTag],
		["h3", pTag],
		["h4", pTag],
		["h5", pTag],
		["h6", pTag],
		["select", formTags],
		["input", formTags],
		["output", formTags],
		["button", formTags],
		["datalist", formTags],
		["textarea", formTags],
		["option", /* @__PURE__ */ new Set(["option"])],
		["optgroup", /* @__PURE__ */ new Set(["optgroup", "option"])],
		["dd", ddtTags],
		["dt", ddtTags],
		["address", pTag],
		["article", pTag],
		["aside", pTag],
		["blockquote", pTag],
		["details", pTag],
		["div", pTag],
		["dl", pTag],
		["fieldset", pTag],
		["figcaption", pTag],
		["figure", pTag],
		["footer", pTag],
		["form", pTag],
		["header", pTag],
		["hr", pTag],
		["main", pTag],
		["nav", pTag],
		["ol", pTag],
		["pre", pTag],
		["section", pTag],
		["table", pTag],
		["ul", pTag],
		["rt", rtpTags],
		["rp", rtpTags],
		["tbody", tableSectionTags],
		["tfoot", tableSectionTags]
	]);
	voidElements = /* @__PURE__ */ new Set([
		"area",
		"base",
		"basefont",
		"br",
		"col",
		"command",
		"embed",
		"frame",
		"hr",
		"img",
		"input",
		"isindex",
		"keygen",
		"link",
		"meta",
		"param",
		"source",
		"track",
		"wbr"
	]);
	foreignContextElements = /* @__PURE__ */ new Set(["math", "svg"]);
	htmlIntegrationElements = /* @__PURE__ */ new Set([
		"mi",
		"mo",
		"mn",
		"ms",
		"mtext",
		"annotation-xml",
		"foreignobject",
		"desc",
		"title"
	]);
	reNameEnd = /\s|\//;
	Parser = class {
		constructor(cbs, options = {}) {
			var _a, _b, _c, _d, _e, _f;
			this.options = options;
			/** The start index of the last event. */
			this.startIndex = 0;
			/** The end index of the last event. */
			this.endIndex = 0;
			/**
			* Store the start index of the current open tag,
			* so we can update the start index for attributes.
			*/
			this.openTagStart = 0;
			this.tagname = "";
			this.attribname = "";
			this.attribvalue = "";
			this.attribs = null;
			this.stack = [];
			this.buffers = [];
			this.bufferOffset = 0;
			/** The index of the last written buffer. Used when resuming after a `pause()`. */
			this.writeIndex = 0;
			/** Indicates whether the parser has finished running / `.end` has been called. */
			this.ended = false;
			this.cbs = cbs !== null && cbs !== void 0 ? cbs : {};
			this.htmlMode = !this.options.xmlMode;
			this.lowerCaseTagNames = (_a = options.lowerCaseTags) !== null && _a !== void 0 ? _a : this.htmlMode;
			this.lowerCaseAttributeNames = (_b = options.lowerCaseAttributeNames) !== null && _b !== void 0 ? _b : this.htmlMode;
			this.recognizeSelfClosing = (_c = options.recognizeSelfClosing) !== null && _c !== void 0 ? _c : !this.htmlMode;
			this.tokenizer = new ((_d = options.Tokenizer) !== null && _d !== void 0 ? _d : Tokenizer)(this.options, this);
			this.foreignContext = [!this.htmlMode];
			(_f = (_e = this.cbs).onparserinit) === null || _f === void 0 || _f.call(_e, this);
		}
		/** @internal */
		ontext(start, endIndex) {
			var _a, _b;
			const data = this.getSlice(start, endIndex);
			this.endIndex = endIndex - 1;
			(_b = (_a = this.cbs).ontext) === null || _b === void 0 || _b.call(_a, data);
			this.startIndex = endIndex;
		}
		/** @internal */
		ontextentity(cp, endIndex) {
			var _a, _b;
			this.endIndex = endIndex - 1;
			(_b = (_a = this.cbs).ontext) === null || _b === void 0 || _b.call(_a, fromCodePoint$1(cp));
			this.startIndex = endIndex;
		}
		/**
		* Checks if the current tag is a void element. Override this if you want
		* to specify your own additional void elements.
		*/
		isVoidElement(name) {
			return this.htmlMode && voidElements.has(name);
		}
		/** @internal */
		onopentagname(start, endIndex) {
			this.endIndex = endIndex;
			let name = this.getSlice(start, endIndex);
			if (this.lowerCaseTagNames) name = name.toLowerCase();
			this.emitOpenTag(name);
		}
		emitOpenTag(name) {
			var _a, _b, _c, _d;
			this.openTagStart = this.startIndex;
			this.tagname = name;
			const impliesClose = this.htmlMode && openImpliesClose.get(name);
			if (impliesClose) while (this.stack.length > 0 && impliesClose.has(this.stack[0])) {
				const element = this.stack.shift();
				(_b = (_a = this.cbs).onclosetag) === null || _b === void 0 || _b.call(_a, element, true);
			}
			if (!this.isVoidElement(name)) {
				this.stack.unshift(name);
				if (this.htmlMode) {
					if (foreignContextElements.has(name)) this.foreignContext.unshift(true);
					else if (htmlIntegrationElements.has(name)) this.foreignContext.unshift(false);
				}
			}
			(_d = (_c = this.cbs).onopentagname) === null || _d === void 0 || _d.call(_c, name);
			if (this.cbs.onopentag) this.attribs = {};
		}
		endOpenTag(isImplied) {
			var _a, _b;
			this.startIndex = this.openTagStart;
			if (this.attribs) {
				(_b = (_a = this.cbs).onopentag) === null || _b === void 0 || _b.call(_a, this.tagname, this.attribs, isImplied);
				this.attribs = null;
			}
			if (this.cbs.onclosetag && this.isVoidElement(this.tagname)) this.cbs.onclosetag(this.tagname, true);
			this.tagname = "";
		}
		/** @internal */
		onopentagend(endIndex) {
			this.endIndex = endIndex;
			this.endOpenTag(false);
			this.startIndex = endIndex + 1;
		}
		/** @internal */
		onclosetag(start, endIndex) {
			var _a, _b, _c, _d, _e, _f, _g, _h;
			this.endIndex = endIndex;
			let name = this.getSlice(start, endIndex);
			if (this.lowerCaseTagNames) name = name.toLowerCase();
			if (this.htmlMode && (foreignContextElements.has(name) || htmlIntegrationElements.has(name))) this.foreignContext.shift();
			if (!this.isVoidElement(name)) {
				const pos = this.stack.indexOf(name);
				if (pos !== -1) for (let index = 0; index <= pos; index++) {
					const element = this.stack.shift();
					(_b = (_a = this.cbs).onclosetag) === null || _b === void 0 || _b.call(_a, element, index !== pos);
				}
				else if (this.htmlMode && name === "p") {
					this.emitOpenTag("p");
					this.closeCurrentTag(true);
				}
			} else if (this.htmlMode && name === "br") {
				(_d = (_c = this.cbs).onopentagname) === null || _d === void 0 || _d.call(_c, "br");
				(_f = (_e = this.cbs).onopentag) === null || _f === void 0 || _f.call(_e, "br", {}, true);
				(_h = (_g = this.cbs).onclosetag) === null || _h === void 0 || _h.call(_g, "br", false);
			}
			this.startIndex = endIndex + 1;
		}
		/** @internal */
		onselfclosingtag(endIndex) {
			this.endIndex = endIndex;
			if (this.recognizeSelfClosing || this.foreignContext[0]) {
				this.closeCurrentTag(false);
				this.startIndex = endIndex + 1;
			} else this.onopentagend(endIndex);
		}
		closeCurrentTag(isOpenImplied) {
			var _a, _b;
			const name = this.tagname;
			this.endOpenTag(isOpenImplied);
			if (this.stack[0] === name) {
				(_b = (_a = this.cbs).onclosetag) === null || _b === void 0 || _b.call(_a, name, !isOpenImplied);
				this.stack.shift();
			}
		}
		/** @internal */
		onattribname(start, endIndex) {
			this.startIndex = start;
			const name = this.getSlice(start, endIndex);
			this.attribname = this.lowerCaseAttributeNames ? name.toLowerCase() : name;
		}
		/** @internal */
		onattribdata(start, endIndex) {
			this.attribvalue += this.getSlice(start, endIndex);
		}
		/** @internal */
		onattribentity(cp) {
			this.attribvalue += fromCodePoint$1(cp);
		}
		/** @internal */
		onattribend(quote, endIndex) {
			var _a, _b;
			this.endIndex = endIndex;
			(_b = (_a = this.cbs).onattribute) === null || _b === void 0 || _b.call(_a, this.attribname, this.attribvalue, quote === QuoteType.Double ? "\"" : quote === QuoteType.Single ? "'" : quote === QuoteType.NoValue ? void 0 : null);
			if (this.attribs && !Object.prototype.hasOwnProperty.call(this.attribs, this.attribname)) this.attribs[this.attribname] = this.attribvalue;
			this.attribvalue = "";
		}
		getInstructionName(value) {
			const index = value.search(reNameEnd);
			let name = index < 0 ? value : value.substr(0, index);
			if (this.lowerCaseTagNames) name = name.toLowerCase();
			return name;
		}
		/** @internal */
		ondeclaration(start, endIndex) {
			this.endIndex = endIndex;
			const value = this.getSlice(start, endIndex);
			if (this.cbs.onprocessinginstruction) {
				const name = this.getInstructionName(value);
				this.cbs.onprocessinginstruction(`!${name}`, `!${value}`);
			}
			this.startIndex = endIndex + 1;
		}
		/** @internal */
		onprocessinginstruction(start, endIndex) {
			this.endIndex = endIndex;
			const value = this.getSlice(start, endIndex);
			if (this.cbs.onprocessinginstruction) {
				const name = this.getInstructionName(value);
				this.cbs.onprocessinginstruction(`?${name}`, `?${value}`);
			}
			this.startIndex = endIndex + 1;
		}
		/** @internal */
		oncomment(start, endIndex, offset) {
			var _a, _b, _c, _d;
			this.endIndex = endIndex;
			(_b = (_a = this.cbs).oncomment) === null || _b === void 0 || _b.call(_a, this.getSlice(start, endIndex - offset));
			(_d = (_c = this.cbs).oncommentend) === null || _d === void 0 || _d.call(_c);
			this.startIndex = endIndex + 1;
		}
		/** @internal */
		oncdata(start, endIndex, offset) {
			var _a, _b, _c, _d, _e, _f, _g, _h, _j, _k;
			this.endIndex = endIndex;
			const value = this.getSlice(start, endIndex - offset);
			if (!this.htmlMode || this.options.recognizeCDATA) {
				(_b = (_a = this.cbs).oncdatastart) === null || _b === void 0 || _b.call(_a);
				(_d = (_c = this.cbs).ontext) === null || _d === void 0 || _d.call(_c, value);
				(_f = (_e = this.cbs).oncdataend) === null || _f === void 0 || _f.call(_e);
			} else {
				(_h = (_g = this.cbs).oncomment) === null || _h === void 0 || _h.call(_g, `[CDATA[${value}]]`);
				(_k = (_j = this.cbs).oncommentend) === null || _k === void 0 || _k.call(_j);
			}
			this.startIndex = endIndex + 1;
		}
		/** @internal */
		onend() {
			var _a, _b;
			if (this.cbs.onclosetag) {
				this.endIndex = this.startIndex;
				for (let index = 0; index < this.stack.length; index++) this.cbs.onclosetag(this.stack[index], true);
			}
			(_b = (_a = this.cbs).onend) === null || _b === void 0 || _b.call(_a);
		}
		/**
		* Resets the parser to a blank state, ready to parse a new HTML document
		*/
		reset() {
			var _a, _b, _c, _d;
			(_b = (_a = this.cbs).onreset) === null || _b === void 0 || _b.call(_a);
			this.tokenizer.reset();
			this.tagname = "";
			this.attribname = "";
			this.attribs = null;
			this.stack.length = 0;
			this.startIndex = 0;
			this.endIndex = 0;
			(_d = (_c = this.cbs).onparserinit) === null || _d === void 0 || _d.call(_c, this);
			this.buffers.length = 0;
			this.foreignContext.length = 0;
			this.foreignContext.unshift(!this.htmlMode);
			this.bufferOffset = 0;
			this.writeIndex = 0;
			this.ended = false;
		}
		/**
		* Resets the parser, then parses a complete document and
		* pushes it to the handler.
		*
		* @param data Document to parse.
		*/
		parseComplete(data) {
			this.reset();
			this.end(data);
		}
		getSlice(start, end) {
			while (start - this.bufferOffset >= this.buffers[0].length) this.shiftBuffer();
			let slice = this.buffers[0].slice(start - this.bufferOffset, end - this.bufferOffset);
			while (end - this.bufferOffset > this.buffers[0].length) {
				this.shiftBuffer();
				slice += this.buffers[0].slice(0, end - this.bufferOffset);
			}
			return slice;
		}
		shiftBuffer() {
			this.bufferOffset += this.buffers[0].length;
			this.writeIndex--;
			this.buffers.shift();
		}
		/**
		* Parses a chunk of data and calls the corresponding callbacks.
		*
		* @param chunk Chunk to parse.
		*/
		write(chunk) {
			var _a, _b;
			if (this.ended) {
				(_b = (_a = this.cbs).onerror) === null || _b === void 0 || _b.call(_a, /* @__PURE__ */ new Error(".write() after done!"));
				return;
			}
			this.buffers.push(chunk);
			if (this.tokenizer.running) {
				this.tokenizer.write(chunk);
				this.writeIndex++;
			}
		}
		/**
		* Parses the end of the buffer and clears the stack, calls onend.
		*
		* @param chunk Optional final chunk to parse.
		*/
		end(chunk) {
			var _a, _b;
			if (this.ended) {
				(_b = (_a = this.cbs).onerror) === null || _b === void 0 || _b.call(_a, /* @__PURE__ */ new Error(".end() after done!"));
				return;
			}
			if (chunk) this.write(chunk);
			this.ended = true;
			this.tokenizer.end();
		}
		/**
		* Pauses parsing. The parser won't emit events until `resume` is called.
		*/
		pause() {
			this.tokenizer.pause();
		}
		/**
		* Resumes parsing after `pause` was called.
		*/
		resume() {
			this.tokenizer.resume();
			while (this.tokenizer.running && this.writeIndex < this.buffers.length) this.tokenizer.write(this.buffers[this.writeIndex++]);
			if (this.ended) this.tokenizer.end();
		}
		/**
		* Alias of `write`, for backwards compatibility.
		*
		* @param chunk Chunk to parse.
		* @deprecated
		*/
		parseChunk(chunk) {
			this.write(chunk);
		}
		/**
		* Alias of `end`, for backwards compatibility.
		*
		* @param chunk Optional final chunk to parse.
		* @deprecated
		*/
		done(chunk) {
			this.end(chunk);
		}
	};
}));
// ../../base/node_modules/htmlparser2/dist/esm/index.js
var init_esm = __esmMin((() => {
	init_Parser();
	init_Tokenizer();
}));
// ../../base/src/import/markdown/syntax/html-spans.ts
function spanOf(attributes) {
	return {
		rows: countOf(attributes.rowspan),
		columns: countOf(attributes.colspan)
	};
}
function countOf(text = "1") {
	const count = Number.parseInt(text, 10);
	return count >= 1 ? count : 1;
}
/** A cell over several rows is in each of them; over several columns, it is in the first, and the others are empty. */
function withoutSpans(rows) {
	const filler = new RowFiller();
	const filled = rows.map((row) => ({
		...row,
		children: filler.fill(row.children ?? [])
	}));
	const [head] = rows;
	return head === void 0 ? [] : withOneHead(filled, headRows(head));
}
function emptyCell() {
	return {
		type: "tableCell",
		children: []
	};
}
/** How many rows name the columns: those over which the cells of the first extend, if none of these has a link. */
function headRows({ children = [] }) {
	const rows = Math.max(1, ...children.slice(0, MAX_COLUMNS).map(({ span }) => span?.rows ?? 1));
	return rows <= MAX_HEAD_ROWS && !children.some(holdsLink) ? rows : 1;
}
function holdsLink({ children = [] }) {
	return children.some((child) => child.type === "link" || holdsLink(child));
}
/** The rows with the first few joined: a name in a lower one is more exact. */
function withOneHead(rows, count) {
	const [head, ...others] = rows.slice(0, count);
	if (head === void 0 || others.length === 0) return [...rows];
	const cells = others.reduce((names, row) => names.map((name, column) => moreExact(name, row.children?.[column])), head.children ?? []);
	const start = head.position?.start ?? { line: 1 };
	const end = others.at(-1)?.position?.end ?? start;
	return [{
		...head,
		children: cells,
		position: {
			start,
			end
		}
	}, ...rows.slice(count)];
}
function moreExact(name, below) {
	return below?.children === void 0 || below.children.length === 0 ? name : below;
}
var MAX_COLUMNS, MAX_HEAD_ROWS, RowFiller;
var init_html_spans = __esmMin((() => {
	MAX_COLUMNS = 40;
	MAX_HEAD_ROWS = 4;
	RowFiller = class {
		/** By column: cells of the rows so far that extend to the next, and over how many rows. */
		below = [];
		/** The cells of the next row, with those that extend to it from above. */
		fill(cells) {
			const filled = [];
			for (const cell of cells) filled.push(...this.cellsAbove(filled.length), ...this.cellsOf(cell, filled.length));
			filled.push(...this.cellsAbove(filled.length));
			return filled;
		}
		cellsAbove(column) {
			const cells = [];
			for (let above = this.below[column]; above !== void 0 && above.rows > 0; above = this.below[column + cells.length]) {
				above.rows -= 1;
				cells.push(above.cell);
			}
			return cells;
		}
		cellsOf(cell, column) {
			const { rows = 1, columns = 1 } = cell.span ?? {};
			const count = Math.max(1, Math.min(columns, MAX_COLUMNS - column));
			const cells = Array.from({ length: count }, (_, at) => at === 0 ? cell : emptyCell());
			for (const [at, part] of cells.entries()) if (rows > 1 && column + at < MAX_COLUMNS) this.below[column + at] = {
				cell: part,
				rows: rows - 1
			};
			return cells;
		}
	};
}));
// ../../base/src/import/markdown/syntax/html-elements.ts
function isInline({ type }) {
	return INLINE_TYPES.has(type);
}
function isBlock({ type }) {
	return BLOCK_TYPES.has(type);
}
/** The nodes that an element becomes. One that Markdown has no word for leaves what is inside it. */
function toNodes(element, lastLine) {
	const position = {
		start: { line: element.line },
		end: { line: lastLine }
	};
	return CONVERSIONS.get(element.tag)?.(element, position) ?? element.children;
}
function link({ attributes, children }, position) {
	const url = attributes.href?.trim();
	return url === void 0 ? children : [{
		type: "link",
		url,
		children,
		position
	}];
}
function image({ attributes }, position) {
	return [{
		type: "image",
		url: attributes.src ?? "",
		alt: attributes.alt ?? "",
		position
	}];
}
function details({ children }, position) {
	return [{
		type: "details",
		summary: ofType(children, "summary")[0]?.children ?? [],
		children: paragraphs(children.filter(({ type }) => type !== "summary")),
		position
	}];
}
function ofType(nodes, type) {
	return nodes.filter((node) => node.type === type);
}
/** A cell holds words and links only, so that the paragraphs in it are joined. */
function joinedParagraphs(nodes) {
	return nodes.flatMap((node) => node.type === "paragraph" ? [...node.children ?? [], { type: "break" }] : [node]);
}
/** Makes paragraphs of the words and links between blocks; blank ones are dropped. */
function paragraphs(nodes) {
	const result = [];
	let run = [];
	for (const node of nodes) {
		if (isInline(node)) {
			run.push(node);
			continue;
		}
		result.push(...toParagraph(run), node);
		run = [];
	}
	result.push(...toParagraph(run));
	return result;
}
function toParagraph(children) {
	if (children.every(({ type, value }) => type === "break" || type === "text" && value?.trim() === "")) return [];
	const first = children.find(({ position }) => position !== void 0)?.position;
	return [{
		type: "paragraph",
		children,
		position: {
			start: first?.start ?? { line: 1 },
			end: children.at(-1)?.position?.end ?? first?.end ?? { line: 1 }
		}
	}];
}
var INLINE_TYPES, BLOCK_TYPES, container, heading, list, code, inline, hidden, strong, emphasis, struck, cell, section, CONVERSIONS;
var init_html_elements = __esmMin((() => {
	init_mdast_util_to_string();
	init_html_spans();
	INLINE_TYPES = new Set("text link linkReference strong emphasis delete inlineCode break image imageReference inlineMath footnoteReference".split(" "));
	BLOCK_TYPES = new Set("heading list table details blockquote".split(" "));
	container = (type, childrenOf = (children) => children) => ({ children }, position) => [{
		type,
		children: childrenOf(children),
		position
	}];
	heading = (depth) => ({ children }, position) => [{
		type: "heading",
		children,
		position,
		depth
	}];
	list = ({ ordered }) => ({ children }, position) => [{
		type: "list",
		children: ofType(children, "listItem"),
		position,
		ordered
	}];
	code = ({ children }, position) => [{
		type: "inlineCode",
		value: toString(children),
		position
	}];
	inline = (convert) => (element, position) => element.children.some(isBlock) ? element.children : convert(element, position);
	hidden = ({ children }, position) => [{
		type: "comment",
		value: toString(children),
		position
	}];
	strong = inline(container("strong"));
	emphasis = inline(container("emphasis"));
	struck = container("delete");
	cell = ({ attributes, children }, position) => [{
		type: "tableCell",
		children: joinedParagraphs(children),
		position,
		span: spanOf(attributes)
	}];
	section = ({ children }) => paragraphs(children);
	CONVERSIONS = new Map([
		["a", link],
		["img", image],
		["br", (_, position) => [{
			type: "break",
			position
		}]],
		["hr", (_, position) => [{
			type: "thematicBreak",
			position
		}]],
		["q", ({ children }) => [
			{
				type: "text",
				value: "“"
			},
			...children,
			{
				type: "text",
				value: "”"
			}
		]],
		["details", details],
		["summary", container("summary")],
		["ul", list({ ordered: false })],
		["ol", list({ ordered: true })],
		["li", container("listItem", paragraphs)],
		["blockquote", container("blockquote", paragraphs)],
		["table", container("table", (children) => withoutSpans(ofType(children, "tableRow")))],
		["tr", container("tableRow", (children) => ofType(children, "tableCell"))],
		["td", cell],
		["th", cell],
		...["b", "strong"].map((tag) => [tag, strong]),
		...[
			"i",
			"em",
			"cite"
		].map((tag) => [tag, emphasis]),
		...[
			"del",
			"s",
			"strike"
		].map((tag) => [tag, struck]),
		...[
			"code",
			"kbd",
			"tt",
			"samp"
		].map((tag) => [tag, inline(code)]),
		...["script", "style"].map((tag) => [tag, hidden]),
		...[
			1,
			2,
			3,
			4,
			5,
			6
		].map((depth) => [`h${depth}`, heading(depth)]),
		..."p div center section article header footer figure address dd dt dl main pre".split(" ").map((tag) => [tag, section])
	]);
}));
// ../../base/src/import/markdown/syntax/lines-of-pieces.ts
var LinesOfPieces;
var init_lines_of_pieces = __esmMin((() => {
	LinesOfPieces = class {
		/** The piece being read: its offset among all pieces, its first line, and where its line breaks are. */
		piece = {
			offset: 0,
			line: 1,
			breaks: []
		};
		written = 0;
		/** @param line of the page, from 1 */
		begin(text, line) {
			const breaks = Array.from(text.matchAll(/\n/g), ({ index }) => index);
			this.piece = {
				offset: this.written,
				line,
				breaks
			};
			this.written += text.length;
		}
		/** The line of the page in which a character is; `index` counts the characters of all pieces. */
		lineAt(index) {
			const { offset, line, breaks } = this.piece;
			let [low, high] = [0, breaks.length];
			while (low < high) {
				const middle = low + high >> 1;
				if ((breaks[middle] ?? 0) < index - offset) low = middle + 1;
				else high = middle;
			}
			return line + low;
		}
	};
}));
// ../../base/src/import/markdown/syntax/html.ts
/**
* The children of a parsed page, with HTML resolved at every depth.
* @param parse parses Markdown that is written inside a block of HTML
* @throws TooDeep
*/
function resolveHtml(root, parse) {
	return resolve(root, parse);
}
function resolve(parent, parse) {
	const children = parent.children ?? [];
	for (const child of children) if (child.children !== void 0) child.children = resolve(child, parse);
	if (!children.some(({ type }) => type === "html")) return children;
	return new HtmlResolver({
		isAmongBlocks: !holdsInlineNodes(parent),
		parse
	}).resolve(children);
}
function holdsInlineNodes(node) {
	return [
		"paragraph",
		"heading",
		"tableCell"
	].includes(node.type) || isInline(node);
}
var ACCEPTANCE, HtmlResolver;
var init_html = __esmMin((() => {
	init_esm();
	init_html_elements();
	init_lines_of_pieces();
	init_too_deep();
	ACCEPTANCE = /^\s*accept\s/;
	HtmlResolver = class {
		options;
		/** Elements that have not ended yet. */
		open = [{
			tag: "",
			attributes: {},
			line: 1,
			children: []
		}];
		lines = new LinesOfPieces();
		parser = new Parser({
			onopentag: (tag, attributes) => this.begin(tag, attributes),
			onclosetag: (tag) => this.close(tag),
			ontext: (text) => this.addText(text),
			oncomment: (value) => {
				if (!ACCEPTANCE.test(value)) this.append({
					type: "comment",
					value,
					position: this.positionOf(value)
				});
			},
			onprocessinginstruction: (_, value) => this.append({
				type: "comment",
				value,
				position: this.positionOf(value)
			})
		}, { decodeEntities: true });
		constructor(options) {
			this.options = options;
		}
		resolve(children) {
			for (const child of children) if (child.type === "html") this.write(child.value ?? "", child.position?.start.line ?? 1);
			else this.append(child);
			this.parser.end();
			const result = this.open[0]?.children ?? [];
			return this.options.isAmongBlocks ? paragraphs(result) : result;
		}
		write(text, line) {
			this.lines.begin(text, line);
			this.parser.write(text);
		}
		begin(tag, attributes) {
			const line = this.lines.lineAt(this.parser.startIndex);
			if (this.open.length > 200) throw new TooDeep(line);
			this.open.push({
				tag,
				attributes,
				line,
				children: []
			});
		}
		positionOf(text) {
			const start = this.lines.lineAt(this.parser.startIndex);
			return {
				start: { line: start },
				end: { line: start + text.split("\n").length - 1 }
			};
		}
		append(node) {
			this.open.at(-1)?.children.push(node);
		}
		addText(text) {
			if (text === "") return;
			const position = this.positionOf(text);
			if (!(this.options.isAmongBlocks && /\]\(|\n[ \t]*(?:[-*+]|\d+[.)])[ \t]/.test(text))) {
				this.append({
					type: "text",
					value: text,
					position
				});
				return;
			}
			const { children = [] } = this.options.parse(text, position.start.line);
			for (const child of children) this.append(child);
		}
		close(tag) {
			const element = this.open.pop();
			if (element?.tag !== tag) return;
			for (const node of toNodes(element, this.lines.lineAt(this.parser.endIndex))) this.append(node);
		}
	};
}));
// ../../base/src/import/markdown/syntax/page.ts
function parsePage(text, file) {
	const refused = plainTextProblem(text, file);
	if (refused !== null) return {
		blocks: [],
		frontMatter: null,
		problems: [refused]
	};
	const frontMatter = parseFrontMatter(text);
	const front = frontMatter?.text ?? "";
	const body = withFixedLinks(text.slice(front.length));
	const parse = (part, firstLine) => parseTree(part, {
		firstLine,
		dialect: "github"
	});
	const blocks = withinLimits(() => resolveHtml(parse(body, lineCount(front) + 1), parse), file);
	return "rule" in blocks ? {
		blocks: [],
		frontMatter,
		problems: [blocks]
	} : {
		blocks,
		frontMatter,
		problems: []
	};
}
/** Fixes slips that keep a link from being one: `[code] (https://…)`, `[name]([https://…)`. Line numbers do not change. */
function withFixedLinks(text) {
	return text.replace(/\] \((?=https?:\/\/[^\s()<>]+\))/g, "](").replace(/\]\(\[(?=https?:\/\/[^\s()[\]]+\))/g, "](");
}
var init_page = __esmMin((() => {
	init_plain_text();
	init_front_matter();
	init_html();
	init_limits();
	init_tree();
}));
// ../../base/src/import/markdown/parse-outline.ts
var parse_outline_exports = /* @__PURE__ */ __exportAll$1({ parseOutline: () => parseOutline });
/**
* @param known the topics of the layers below, which headings can name
* @param works the papers of the layers below, which bullets can name
*/
function parseOutline(text, file, known = NO_TOPICS, works = NO_WORKS) {
	const literal = parseFrontMatter(text);
	if (literal?.literal != null && plainTextProblem(text, file) === null) return parseLiteralOutline(text, literal, file);
	const { blocks, frontMatter, problems } = parsePage(text, file);
	if (problems.length > 0) return unreadOutline(file, problems);
	const ledger = new Ledger(file, text);
	includeFrontMatter(frontMatter, ledger);
	leaveOutHiddenParts(blocks, ledger);
	const remarks = [];
	const title = titleHeading(blocks, frontMatter, known);
	const page = divideIntoSections(blocks, ledger, title);
	const { topics, description } = new OutlineReader({
		file,
		ledger,
		conventions: conventionsOf(blocks),
		works,
		report: (problem) => void remarks.push(problem)
	}).read(page, page.title ?? titleFromFile(file));
	const citations = citationBlocks(blocks, ledger);
	return {
		file,
		title: frontMatter?.title ?? page.title,
		description: frontMatter?.description ?? description,
		topics: withBase(topics, baseOf(text, frontMatter?.base ?? null)),
		headings: headingsOf(blocks),
		citations,
		loneHeading: title !== null && title.depth > 1 && frontMatter?.title == null ? headingOf(title) : null,
		leftOut: ledger.leftOut(),
		remarks,
		problems: []
	};
}
/** A heading that names a topic of the layers below is no title, and neither is any where the front matter states another. */
function titleHeading(blocks, front, known) {
	const heading = findPageTitle(blocks);
	if (heading === null) return null;
	const { name } = headingOf(heading);
	return front?.title != null && fold(front.title) !== fold(name) || known.has(name) ? null : heading;
}
function includeFrontMatter(front, ledger) {
	if (front === null) return;
	ledger.include({
		from: 1,
		to: lineCount(front.text)
	});
	for (const line of front.unread) ledger.leaveOut({
		from: line,
		to: line
	}, "front matter");
}
function headingsOf(blocks) {
	return blocks.filter((block) => block.type === "heading").map(headingOf);
}
function headingOf(node) {
	return {
		line: linesOf(node).from,
		depth: node.depth,
		name: topicName(inlineText(node.children))
	};
}
var NO_TOPICS, NO_WORKS;
var init_parse_outline = __esmMin((() => {
	init_fold();
	init_known_topics();
	init_known_works();
	init_ledger();
	init_outline();
	init_plain_text();
	init_citation_blocks();
	init_conventions$1();
	init_headings();
	init_hidden_parts();
	init_literal();
	init_outline_reader();
	init_page_title();
	init_repository();
	init_sections();
	init_blocks();
	init_front_matter();
	init_inline_text();
	init_page();
	NO_TOPICS = new KnownTopics([]);
	NO_WORKS = new KnownWorks([]);
}));
// ../../base/src/import/build.ts
init_known_topics();
init_known_works();
init_outline();
/** The map as far as the sources can be read, and everything that is wrong with them. */
async function draftMap(sources, progress) {
	const lists = [];
	for (const source of sources.lists) {
		progress?.(source.file);
		lists.push(await readList(source, sources));
	}
	const bibliographies = [];
	for (const source of sources.references) {
		progress?.(source.file);
		bibliographies.push(await readReferences(source));
	}
	const glossaries = sources.glossaries.map(({ file, text }) => parseGlossary(text, file));
	const outlines = lists.map(({ outline }) => outline);
	const knownIds = new Set(sources.knownPapers?.map(({ id }) => id));
	const references = [...lists, ...bibliographies].flatMap((source) => source.references);
	const { unusedReferences, problems, ...assembled } = assembleMap({
		title: sources.title,
		outlines,
		references,
		glossary: glossaries.flatMap(({ entries }) => entries),
		isOwnKey: (key) => sources.keysAreIds === true || knownIds.has(key)
	});
	const remarks = [
		...[
			...sources.lists,
			...sources.references,
			...sources.glossaries
		].flatMap(guessedEncoding),
		...[...outlines, ...bibliographies].flatMap((source) => source.remarks),
		...lists.flatMap((list) => unreadFields(list.references, list.outline.file)),
		...unusedReferences.map(unusedReference)
	];
	const doubts = lists.flatMap(({ outline }, index) => doubtsAbout(outline, sources.lists[index]?.text ?? ""));
	return {
		...assembled,
		outlines,
		references,
		problems: [...[
			...outlines,
			...bibliographies,
			...glossaries
		].flatMap((source) => source.problems), ...problems],
		report: {
			...countsOf(assembled.map),
			doubts,
			leftOut: outlines.flatMap(({ leftOut }) => leftOut),
			remarks
		}
	};
}
async function readList(source, { title, lists, topicsBy, knownTopics = [], knownPapers = [] }) {
	const { file, text } = source;
	const refused = source.format == null ? foreignProblem(file, text) : null;
	if (refused !== null) return {
		outline: unreadOutline(file, [refused]),
		references: []
	};
	const format = source.format ?? formatOf(file, text);
	if (format === "markdown") {
		const { parseOutline } = await Promise.resolve().then(() => (init_parse_outline(), parse_outline_exports));
		const known = new KnownTopics(knownTopics);
		const outline = placeInKnownTopics(parseOutline(text, file, known, new KnownWorks(knownPapers)), known);
		return {
			outline,
			references: await citedReferences(outline)
		};
	}
	const name = lists.length === 1 && title !== null ? title : titleFromFile(file);
	if ((format === "csv" || format === "tsv") && topicsBy == null) {
		const { parseTableOutline } = await Promise.resolve().then(() => (init_parse_table(), parse_table_exports));
		const outline = parseTableOutline(text, file, name);
		return {
			outline,
			references: referencesIn(outline)
		};
	}
	const bibliography = await parseBibliography(text, file, format);
	return {
		outline: bibliographyOutline(bibliography, {
			file,
			title: name,
			topicsBy: topicsBy ?? null
		}),
		references: bibliography.references
	};
}
/** The references that are written below entries: those with the key of an entry. */
async function citedReferences({ file, topics, citations = [] }) {
	if (citations.length === 0) return [];
	const keys = new Set(topics.flatMap(({ papers }) => papers.map(({ key }) => key)));
	const references = [];
	for (const { line, format, text } of citations) {
		const cited = await parseBibliography(text, file, format);
		for (const reference of cited.references) if (reference.id !== null && keys.has(reference.id)) references.push({
			...reference,
			at: line
		});
	}
	return references;
}
function referencesIn({ topics }) {
	const references = topics.flatMap(({ papers }) => papers.map(({ reference }) => reference));
	return [...new Set(references.filter((reference) => reference !== null))];
}
async function readReferences({ file, text, format }) {
	const known = format ?? formatOf(file, text);
	return parseBibliography(text, file, known === "markdown" ? "csl-json" : known);
}
function guessedEncoding({ file, encoding }) {
	if (encoding !== "Windows-1252") return [];
	return [{
		file,
		at: null,
		rule: "guessed-encoding",
		message: "the file is not UTF-8, and was read as Windows-1252; if letters are wrong, convert it to UTF-8 first"
	}];
}
function unusedReference({ file, at, id, title }) {
	return {
		file,
		at,
		rule: "unused-reference",
		message: `no paper uses the reference ${id ?? title}`
	};
}
/** How many fields one remark lists by name. */
const MAX_FIELDS = 12;
/** One remark for a file about all fields that do not fit in a map. */
function unreadFields(references, file) {
	const counts = /* @__PURE__ */ new Map();
	for (const { unread } of references) for (const name of unread) counts.set(name, (counts.get(name) ?? 0) + 1);
	if (counts.size === 0) return [];
	const names = [...counts].sort((a, b) => b[1] - a[1]).map(([name, count]) => `${name} (${count})`);
	return [{
		file,
		at: null,
		rule: "unread-fields",
		message: `fields that a map has no place for: ${(names.length > 13 ? [...names.slice(0, MAX_FIELDS), `and ${names.length - MAX_FIELDS} more`] : names).join(", ")}`
	}];
}
function countsOf({ topics, papers }) {
	return {
		topics: topics.length,
		papers: papers.length,
		placements: papers.flatMap(({ placements }) => placements).length,
		notes: [...topics, ...papers].flatMap(({ notes }) => notes).length
	};
}
// \0entry
init_entry();
export { draftMap, parseEntry };
