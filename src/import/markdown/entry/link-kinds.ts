// What a link in a list leads to: its label says so (`[pdf]`, `[code]`), otherwise its address.

import { remembering } from "../../remembering.ts";

export const LINK_KINDS = [
  "paper",
  "code",
  "demo",
  "project",
  "video",
  "slides",
  "blog",
  "tweet",
  "data",
  "other",
] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

/** Words that labels are made of. A label of other words is a title or a comment. */
const LABEL_WORDS: Readonly<Record<LinkKind, string>> = {
  paper:
    "paper papers pub www pdf arxiv abs abstract html ps doi openreview acl anthology proceedings publication article preprint pmlr neurips biorxiv link links url read ieee acm springer full text eprint manuscript version ar5iv pubmed pmid pmc journal conference workshop fulltext original 论文 链接 論文 논문 원문 링크 原文 artículo articulo enlace artikel papier artigo articolo lien verweis volltext статья ссылка",
  code: "code codes github octocat gitlab repo repository source implementation implementations pytorch tensorflow tf jax keras torch git caffe theano matlab python unofficial software 代码 源码 コード 코드 구현 código codigo quellcode код",
  demo: "demo demos colab playground space spaces live online hf try it notebook 演示",
  project: "project page pages website homepage site web webpage home 项目 主页 プロジェクト 프로젝트",
  video: "video videos youtube talk talks recording presentation bilibili lecture trailer 视频 動画 영상 동영상",
  slides: "slides slide slideshare poster deck keynote 幻灯片 スライド 슬라이드 발표자료 diapositivas folien слайды",
  blog: "blog blogs post posts blogpost medium tutorial news explainer 博客 解读 中文解读 ブログ 블로그 リンク",
  tweet: "tweet tweets twitter thread x",
  data: "data dataset datasets model models weights checkpoint checkpoints huggingface benchmark download downloads ckpt hugging face 数据 数据集 模型 データ 데이터 datos daten données dados данные",
  other:
    "reading direct report wechat zhihu csdn bib bibtex cite citation supp supplementary supplement material materials appendix review reviews notes note summary alternative mirror official more info part here extended discussion doc docs documentation artifact artifacts leaderboard errata interview podcast 1 2 3 4 5 6 7 8 9 i ii iii iv v1 v2 v3 v4 poc ref reference 笔记 阅读笔记 论文笔记 读书笔记 我的笔记 解读 论文解读 解説 解説記事 メモ 노트 리뷰 요약 정리 노션 notion",
};
/** Pictures that labels are made of where they have no words: `[📄](…) [💻](…)`. */
const LABEL_PICTURES: ReadonlyMap<string, LinkKind> = new Map(
  Object.entries({
    paper: "📄 📃 📑 📜 📝 📰 📖 🔗",
    code: "💻 🖥 🐙",
    demo: "🎮 🕹",
    project: "🌐 🏠",
    video: "🎥 📹 🎬 📺 ▶",
    tweet: "🐦",
    data: "🤗 💾 🗂 📦",
  } satisfies Partial<Record<LinkKind, string>>).flatMap(([kind, pictures]) =>
    // the keys of the object above are kinds
    pictures.split(" ").map((picture): [string, LinkKind] => [picture, kind as LinkKind]),
  ),
);
const JOINING_WORDS = new Set([
  "and",
  "the",
  "of",
  "on",
  "for",
  "in",
  "with",
  "to",
  "our",
  "associated",
  "accompanying",
]);

const KIND_OF_WORD: ReadonlyMap<string, LinkKind> = new Map(
  LINK_KINDS.flatMap((kind) => LABEL_WORDS[kind].split(" ").map((word): [string, LinkKind] => [word, kind])),
);

/** The kind that a label names: `[Project Page]` → project. Null if it is not a label but has words of its own. */
export const kindOfLabel = remembering((text): LinkKind | null => {
  // `PyTorch (someone)` says whose it is
  return kindOfWords(text) ?? (/\)\s*$/.test(text) ? kindOfWords(text.replace(/\s*\([^()]*\)\s*$/, "")) : null);
});

/** Labels that are the name of nothing: no work is called so. `GitHub` and `YouTube` can be meant themselves. */
const NAMELESS =
  /^[^\p{L}\p{N}]*(?:paper|pdfs?|links?|urls?|abs|html|doi|codes?|videos?|slides|web ?site|web ?page|page|project(?: page)?|demo|poster|preprint|data ?set|论文|论文链接|代码|链接|논문|링크)[^\p{L}\p{N}]*$/iu;

export function isNameless(label: string): boolean {
  return NAMELESS.test(label);
}

/** The kind that some word of a label names: `[Lake Lab Blog]` → blog, `[codes and platform]` → code. Null if none does. */
export function kindInLabel(text: string): LinkKind | null {
  const words = text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  const kinds = new Set(words.map((word) => KIND_OF_WORD.get(word)));
  return STRONGEST_FIRST.find((kind) => kind !== "other" && kinds.has(kind)) ?? null;
}

/** Of several kinds in one label: `code and pretrained models` leads to code, `paper link` and `arxiv page` to the paper. */
const STRONGEST_FIRST = ["code", "demo", "paper", ...LINK_KINDS] as const;
const MAX_LABEL_WORDS = 5;

/** The only ones with anything but words. */
const NUMBERS: readonly (readonly [RegExp, LinkKind])[] = [
  [/^\W*(?:arxiv[:\s]*)?\d{4}\.\d{4,5}(?:v\d+)?\W*$/i, "paper"],
  [/^(?:eprint:?\s?)?(?:19|20)\d\d\/\d{3,4}$/i, "paper"],
  [/^\W*(?:doi:?\s?)?10\.\d{4,9}\/\S+$/i, "paper"],
  [/^\W*PMC?(?:ID)?:?\s?\d{4,9}\W*$/, "paper"],
];
const WORD = /[\p{L}\p{N}]+/gu;

/** `leaderboard on Papers with Code`: neither the paper nor its code. */
const LEADERBOARD = /\bleaderboards?\b.*\bpapers? with code\b/i;

/** Nearly all texts that are asked about are no labels: their first word says so, and the others are not looked at. */
function kindOfWords(text: string): LinkKind | null {
  if (/\d{2}[./]\d{3}|^\W*PM/.test(text)) {
    const numbered = NUMBERS.find(([form]) => form.test(text));
    if (numbered !== undefined) return numbered[1];
  }
  if (LEADERBOARD.test(text)) return "other";
  const kinds = new Set<LinkKind>();
  let count = 0;
  WORD.lastIndex = 0;
  for (let found = WORD.exec(text); found !== null; found = WORD.exec(text)) {
    const word = found[0].toLowerCase();
    if (JOINING_WORDS.has(word)) continue;
    // `paper-2010` and `website 2025.11` say when
    if (count > 0 && (/^(?:19|20)\d\d$/.test(word) || isMonth(text, found.index))) continue;
    const kind =
      KIND_OF_WORD.get(word) ?? KIND_OF_WORD.get(/^(note|paper|code|video|slides|link|blog)\d$/.exec(word)?.[1] ?? "");
    count += 1;
    if (kind === undefined || count > MAX_LABEL_WORDS) return null;
    kinds.add(kind);
  }
  if (count === 0) return kindOfPictures(text);
  return STRONGEST_FIRST.find((kind) => kinds.has(kind)) ?? null;
}

/** Whether the number at `index` is the month after a year. */
function isMonth(text: string, index: number): boolean {
  return (
    /(?:19|20)\d\d[-./]$/.test(text.slice(Math.max(0, index - 5), index)) &&
    /^(?:0?[1-9]|1[0-2])(?!\d)/.test(text.slice(index))
  );
}

/** In UTF-16 code units: no label of pictures is longer. */
const MAX_PICTURES_LENGTH = 12;

function kindOfPictures(text: string): LinkKind | null {
  if (text.length > MAX_PICTURES_LENGTH) return null;
  const [picture = ""] = /\p{Extended_Pictographic}/u.exec(text) ?? [];
  return LABEL_PICTURES.get(picture) ?? null;
}

const ADDRESSES: readonly (readonly [LinkKind, RegExp])[] = [
  ["demo", /^(?:huggingface\.co\/spaces|colab\.research\.google\.com|replicate\.com)\b/],
  ["data", /^huggingface\.co\/datasets\b|^kaggle\.com\/datasets\b|^zenodo\.org\b/],
  [
    "paper",
    /^(?:(?:[\w-]+\.)?arxiv\.org|ar5iv\.|(?:dx\.)?doi\.org|openreview\.net|aclanthology\.|(?:\w+\.)?aclweb\.org|papers\.n(?:eur)?ips\.cc|proceedings\.|(?:www\.)?jmlr\.org|ieeexplore\.|dl\.acm\.org|openaccess\.thecvf\.com|link\.springer\.com|(?:\w+\.)?sciencedirect\.com|(?:\w+\.)?nature\.com\/(?:articles|nature)|(?:[\w-]+\.)?[a-z]{2,9}rxiv\.(?:org|com)|(?:papers\.)?ssrn\.com|(?:www\.)?(?:researchsquare\.com\/article|preprints\.org\/manuscript|essoar\.org|essopenarchive\.org)|(?:api\.)?semanticscholar\.org|huggingface\.co\/papers|(?:\w+\.)?isca-(?:speech|archive)\.org|ojs\.aaai\.org|(?:\w+\.)?ecva\.net|(?:\w+\.)?cv-foundation\.org|distill\.pub|transformer-circuits\.pub|paperswithcode\.com\/paper|pubmed\.|(?:\w+\.)?ncbi\.nlm\.nih\.gov|(?:\w+\.)?pnas\.org|(?:\w+\.)?science\.org|eprint\.iacr\.org|hal\.|(?:\w+\.)?usenix\.org\/(?:conference|system))/,
  ],
  [
    "paper",
    /^(?:(?:pubs|xlink|journals|advances|academic|iopscience|onlinelibrary|agupubs|epubs|aip|cdnsciencepub|royalsocietypublishing)\.[\w.-]+\.(?:org|com)|(?:[\w-]+\.)?(?:onlinelibrary\.wiley|biomedcentral|tandfonline|sagepub|frontiersin|hindawi|mdpi|cell|thelancet|jamanetwork|bmj|oup|plos|nejm|elifesciences|annualreviews|projecteuclid|spiedigitallibrary|osapublishing|jstor|europepmc|aanda|inspirehep|vldb|cidrdb|ndss-symposium)\.(?:com|org|net)|(?:[\w-]+\.)?nber\.org\/(?:papers|chapters)|(?:[\w-]+\.)?aeaweb\.org\/articles|(?:ui\.)?adsabs\.harvard\.edu|citeseer|researchgate\.net\/publication|drops\.dagstuhl\.de|osf\.io\/preprints|philarchive\.org|philpapers\.org)/,
  ],
  [
    "other",
    /^(?:github\.com|gitlab\.com)\/[^/]+\/[^/]+\/(?:-\/)?(?:issues|pull|discussions|wiki|stargazers|network)\b/,
  ],
  ["paper", /^(?:github\.com|gitlab\.com|raw\.githubusercontent\.com)\/.*\.pdf(?:[?#]|$)/],
  ["code", /^(?:gist\.)?(?:github\.com|gitlab\.|bitbucket\.org|codeberg\.org|sourceforge\.net)/],
  ["data", /^huggingface\.co\//],
  ["video", /^(?:m\.)?(?:youtube\.com|youtu\.be|vimeo\.com|bilibili\.com|videolectures\.net|slideslive\.com)/],
  ["slides", /^(?:slideshare\.net|speakerdeck\.com|docs\.google\.com\/presentation)/],
  ["tweet", /^(?:mobile\.)?(?:twitter\.com|x\.com)\//],
  ["project", /^[\w-]+\.(?:github|gitlab)\.io\b/],
  ["blog", /^(?:medium\.com|[\w-]+\.(?:medium|substack)\.com|blog\.|blogs\.)|^[^/]+\/(?:blog|blogs|posts?)\//],
  ["paper", /\.pdf(?:[?#]|$)|\/pdf\//],
];

/** The kind that an address shows; `other` if it shows none. */
export const kindOfAddress = remembering((url): LinkKind => {
  const bare = url.replace(/^https?:\/\/(?:www\.)?/i, "");
  const known = bare.slice(0, 1).toLowerCase() + bare.slice(1);
  return ADDRESSES.find(([, form]) => form.test(known))?.[0] ?? "other";
});

/** A page of the list itself, with or without a place on it: `#models`, `./#models`, `README.md#models`. */
const OWN_PAGE = /^(?:\.?\/)?(?:readme[\w.-]*\.md)?(?:\?[^#\s]*)?#/i;

/** Whether a link stays on its own page. */
export function isAnchor(url: string | null): boolean {
  return url === null || OWN_PAGE.test(url);
}
