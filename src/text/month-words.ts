// The months in the languages in which people write lists: full names, inflected forms and usual abbreviations.
import { MONTH_ABBREVIATIONS, MONTH_NAMES } from "./months.ts";

/** Full, in three letters, or in four (`Sept`). */
const ENGLISH = MONTH_NAMES.map((name, index) => `${name}|${MONTH_ABBREVIATIONS[index]}|${name.slice(0, 4)}`)
  .join(" ")
  .toLowerCase();

/** From January to December; words of one month are separated by `|`. */
const LANGUAGES: Readonly<Record<string, string>> = {
  english: ENGLISH,
  german:
    "januar|jänner|jan februar|feb märz|maerz|mär|mrz april|apr mai juni|jun juli|jul august|aug september|sep|sept oktober|okt november|nov dezember|dez",
  french:
    "janvier|janv février|fevrier|févr|fév mars avril|avr mai juin juillet|juil août|aout septembre|sept octobre|oct novembre|nov décembre|decembre|déc",
  spanish:
    "enero|ene febrero|feb marzo abril|abr mayo junio|jun julio|jul agosto|ago septiembre|setiembre|sept octubre|oct noviembre|nov diciembre|dic",
  italian:
    "gennaio|gen febbraio|feb marzo aprile|apr maggio|mag giugno|giu luglio|lug agosto|ago settembre|sett ottobre|ott novembre|nov dicembre|dic",
  portuguese:
    "janeiro|jan fevereiro|fev março|marco abril|abr maio junho|jun julho|jul agosto|ago setembro outubro novembro|nov dezembro|dez",
  dutch:
    "januari|jan februari|feb maart|mrt april|apr mei juni|jun juli|jul augustus|aug september|sep|sept oktober|okt november|nov december|dec",
  swedish:
    "januari|jan februari|feb mars april|apr maj juni|jun juli|jul augusti|aug september|sep|sept oktober|okt november|nov december|dec",
  danish:
    "januar|jan februar|feb marts april|apr maj juni|jun juli|jul august|aug september|sep|sept oktober|okt november|nov december|dec",
  polish:
    "styczeń|stycznia luty|lutego marzec|marca kwiecień|kwietnia maj|maja czerwiec|czerwca lipiec|lipca sierpień|sierpnia wrzesień|września październik|października listopad|listopada grudzień|grudnia",
  czech:
    "leden|ledna únor|února březen|března duben|dubna květen|května červen|června červenec|července srpen|srpna září říjen|října listopad|listopadu prosinec|prosince",
  turkish: "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
  russian:
    "январь|января|янв февраль|февраля|фев март|марта апрель|апреля|апр май|мая июнь|июня июль|июля август|августа|авг сентябрь|сентября|сент|сен октябрь|октября|окт ноябрь|ноября|ноя декабрь|декабря|дек",
  ukrainian:
    "січень|січня лютий|лютого березень|березня квітень|квітня травень|травня червень|червня липень|липня серпень|серпня вересень|вересня жовтень|жовтня листопад|листопада грудень|грудня",
};

/** Made when it is first used: it is large, and most command lines do not need it. */
let monthOfWords: ReadonlyMap<string, number> | undefined;

function readLanguages(): ReadonlyMap<string, number> {
  return new Map(
    Object.values(LANGUAGES).flatMap((names) =>
      names.split(" ").flatMap((words, index) => words.split("|").map((word): [string, number] => [word, index + 1])),
    ),
  );
}

/** The month, from `01`, that a word names in any of these languages: `juin`, `Sept`, `июня`. Null for any other word. */
export function monthOfWord(word: string): string | null {
  monthOfWords ??= readLanguages();
  const month = monthOfWords.get(word.toLowerCase());
  return month === undefined ? null : String(month).padStart(2, "0");
}
