// Words by which organisations are recognised where a name alone could be anything.

const WORDS =
  /(?:\b(?:univ(?:ersity|ersité|ersität|ersidad)?\.?|institut(?:e|o)?|college|school|labs?|laborator(?:y|ies)|research|academy|inc|corp|ltd|google|microsoft|ms|facebook|meta|fair|baidu|adobe|nvidia|amazon|apple|ibm|intel|openai|deepmind|mit|cmu|ucla|ucsd|usc|eth|epfl|inria|mpi|nyu|kaist|stanford|berkeley|cornell|toronto|montreal|princeton|oxford|cambridge|caltech|tsinghua|virginia|maryland|cuhk|nus|ntu|sri|ttic?)\b)/i;
/** Only where the whole name is one. */
const COMPANY =
  /^(?:anthropic|eleuther ?ai|hugging ?face|salesforce|alibaba|tencent|bytedance|huawei|samsung|sony|netflix|uber|airbnb|linkedin|twitter|spotify|pinterest|doordash|lyft|stability ai|cohere|mistral(?: ai)?|qualcomm|ai2|xai|zhipu(?: ai)?|deepseek|disney|jd|kuaishou|meituan|naver|kakao|line|yandex|sber|snap|shopify|instacart|grab|etsy|ebay|yahoo|walmart|zalando|booking|stripe|cloudflare|datadog|gitlab|github|oracle|sap|siemens|bosch|toyota|waymo|tesla|apollo|redwood|conjecture|far ai|sakana ai|moonshot(?: ai)?|minimax|shanghai ai lab)$/i;

/** Whether some word of the name is one that organisations have. */
export function holdsOrganization(name: string): boolean {
  return WORDS.test(name);
}

/** Whether the whole name can be recognised as an organisation. */
export function isOrganization(name: string): boolean {
  return COMPANY.test(name.trim()) || (/^\p{Lu}/u.test(name.trim()) && WORDS.test(name));
}

/** Words beside the name of a company or a university that leave no doubt, unlike `Press`. */
const BESIDE = /^(?:AI|research|labs?|the|of|UC|team|DeepMind|brain|university|institute|technology)$/i;
/** These publish books too, or are places. */
const PUBLISHERS =
  /^(?:oxford|cambridge|princeton|academy|toronto|montreal|virginia|maryland|research|labs?|school|college)$/i;

/** Whether every word of the name is one that the name of a company, a university or a lab has. */
export function isMaker(name: string): boolean {
  const words = name.trim().split(/\s+/);
  if (COMPANY.test(name.trim())) return true;
  if (words.length === 1) return isOrganization(name) && !PUBLISHERS.test(name.trim());
  return isOrganization(name) && words.every((word) => BESIDE.test(word) || COMPANY.test(word) || WORDS.test(word));
}

/** A word that names of publishers have. */
export const PUBLISHER =
  /\b(?:Press|[Uu]niversity press|Publish(?:ers?|ing)|Verlag|Books|Springer|Elsevier|Wiley|Routledge|Pearson|Freeman|Norton|Penguin|Macmillan|Palgrave|Sage|SAGE|McGraw|Nomos|Beck|Mohr|Gruyter|LGDJ|PUF|Gallimard|Seuil|Sudamericana|Síntesis|Alianza|Ariel|Moya|OUP|VS|CUP|Hart|Elgar|Kluwer|Brill|Suhrkamp|Campus|éditions|Éditions|Editorial|Vintage|Basic|Academic|Addison|Prentice|UP|Dunod|Larcier|Bruylant)\b/;

/** What is in brackets after a title and nobody's name: `Oral`, `Best Paper Award`, `PyTorch`. */
const NO_MAKER =
  /\b(?:oral|poster|spotlight|best|award|invited|keynote|survey|review|code|version|part|chapter|book|tutorial|workshop|session|track|short|long|paper|extended|abstract|slides|video|talk|pytorch|tensorflow|series|edition)\b/i;
const MAX_MAKER_WORDS = 9;

/** The organisations that are listed in brackets after a title, where other entries of the page end so: `CAS, Inria`. Null: they are something else. */
export function makersIn(words: string): readonly string[] | null {
  const names = words
    .replace(/(?:\set al)?[\s.,;]*$/, "")
    .split(/\s*[,;，、]\s*(?:(?:and|&)\s)?/)
    .filter(Boolean);
  const areNamed = names.length > 0 && names.every((name) => /^(?:the\s)?[\p{Lu}\p{Lo}\d]/u.test(name));
  if (!areNamed || NO_MAKER.test(words) || /(?:19|20)\d\d|[:?!"“”]/.test(words)) return null;
  return names.every((name) => name.split(/\s+/).length <= MAX_MAKER_WORDS) ? names : null;
}
