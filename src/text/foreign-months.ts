// Names of months in the languages of Europe and its neighbours, as the Unicode data of the engine has them. Collected on
// first use: most bibliographies are in English.
import { fold } from "./fold.ts";

const LANGUAGES =
  "de fr es it pt nl sv da nb nn fi is et lv lt pl cs sk sl hr bs sr sr-Latn mk bg ru uk be ro hu tr el ca gl eu cy ga sq id ms vi az kk he ar".split(
    " ",
  );
/** The names that bibliographies give to languages, by how they begin. */
const LANGUAGE_NAMES: readonly (readonly [start: string, language: string])[] = [
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
  ["indonesian", "id"],
];
const FORMS = [{ month: "long" }, { month: "long", day: "numeric" }, { month: "short" }] as const;
const DAY = 15;

/** By language: the month of each name, folded and without a point. */
let monthsByLanguage: ReadonlyMap<string, ReadonlyMap<string, number>> | null = null;

/**
 * `10` for `Oktober` or `octubre`; null for a word that names no month, or in two languages two different ones, if
 * `language` does not decide.
 * @param language as a bibliography names it: `german`, `de-AT`; null: not stated
 */
export function parseForeignMonth(word: string, language: string | null): string | null {
  monthsByLanguage ??= new Map(LANGUAGES.map((each) => [each, monthsOf(each)]));
  const name = bare(word);
  const own = monthsByLanguage.get(languageCode(language))?.get(name);
  const months = own === undefined ? [...monthsByLanguage.values()].map((each) => each.get(name)) : [own];
  const [month, ...others] = new Set(months.filter((each) => each !== undefined));
  return month === undefined || others.length > 0 ? null : String(month).padStart(2, "0");
}

function monthsOf(language: string): ReadonlyMap<string, number> {
  const formats = FORMS.map(
    (form) =>
      new Intl.DateTimeFormat(language, { ...form, calendar: "gregory", numberingSystem: "latn", timeZone: "UTC" }),
  );
  const names = Array.from({ length: 12 }, (_, index) => {
    const date = new Date(Date.UTC(2001, index, DAY));
    return formats.flatMap((format) =>
      format
        .formatToParts(date)
        .filter(({ type }) => type === "month")
        .map(({ value }): [string, number] => [bare(value), index + 1]),
    );
  });
  return new Map(names.flat().filter(([name]) => /^\p{L}{2}/u.test(name)));
}

function languageCode(language: string | null): string {
  const name = (language ?? "").trim().toLowerCase();
  return LANGUAGE_NAMES.find(([start]) => name.startsWith(start))?.[1] ?? name.slice(0, 2);
}

function bare(word: string): string {
  return fold(word).replace(/[.'’]/g, "");
}
