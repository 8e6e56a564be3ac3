// Sections about the list itself, by their names: contents, licence, contributing, news. A name is one of them if each of
// its words is, and at least one says which.

import { remembering } from "../remembering.ts";

interface AboutList {
  readonly reason: string;
  /** Any of these makes it one. */
  readonly words: string;
  /** These may be beside them. */
  readonly others: string;
}

/** May be in any of the names. */
const FILLERS =
  "the this our of and or to for a an in on by with your my us me please project list lists repo repository page readme paper papers awesome how &";

/** What is still to be done with the list, unless it is what is still to be read. */
export const TO_DO = "to do";

const ABOUT: readonly AboutList[] = [
  {
    reason: "contents",
    words:
      "contents content toc quick-links index outline catalog catalogue navigation menu 目录 目次 目錄 目次 inhalt inhaltsverzeichnis sommaire índice indice contenido contenidos sumário conteúdo matières",
    others: "table tables quick links brief full tabla de des do general",
  },
  {
    reason: "licence",
    words:
      "license licence licenses licences licensing copyright 许可 许可证 授权 ライセンス 라이선스 라이센스 lizenz lizenzen licencia licencias licença licenza лицензия",
    others: "information notice",
  },
  {
    reason: "contributing",
    words:
      "contribute contributing contribution contributions contributor contributors maintainer maintainers maintained collaborator collaborators collaborating collaboration 贡献 贡献者 贡献指南 如何贡献 貢献 貢献方法 貢献者 コントリビュート コントリビューション 기여 기여하기 기여자 기여방법 mitwirkende mitwirken mitmachen beitragen contribuir contribución contribuciones contribuidores colaborar colaboradores contribuer contributeurs contribuição contribuições contribuire вклад участие участники",
    others:
      "guide guides guideline guidelines rules authors author team developers core lead main welcome code conduct become wanted invited help pull requests issues current all who cómo como a al esta este lista comment à cette liste wie man zu guía guia 방법 как внести в этот список",
  },
  { reason: "contributing", words: "pull-requests pull", others: "request requests open issues" },
  {
    reason: "thanks",
    words:
      "acknowledgement acknowledgements acknowledgment acknowledgments thanks thank credits credit sponsors sponsor supporters backers donate donation donations 致谢 鸣谢 謝辞 감사의 감사 danksagung agradecimientos agradecimiento agradecimentos remerciements ringraziamenti благодарности",
    others: "special you all funding support buy coffee stargazers reference references 글 말",
  },
  {
    reason: "citation",
    words: "citation citations cite citing bibtex bibtexs 引用",
    others: "work survey format reference references entry if it useful find using article",
  },
  { reason: "citation", words: "reference-format", others: "" },
  {
    reason: "news",
    words:
      "news update updates updated announcement announcements changelog changelogs roadmap updating 更新 更新日志 新闻 更新履歴 変更履歴 お知らせ 업데이트 소식 neuigkeiten aktualisierungen noticias novedades actualizaciones actualités nouveautés novidades atualizações новости обновления",
    others:
      "main latest recent recently log logs history release releases note notes what's new change version what s major minor important",
  },
  {
    reason: "news",
    words: "what's-new whats-new change-log release-notes version-history",
    others: "latest recent",
  },
  { reason: TO_DO, words: "todo todos to-do to-do-list todo-list to-dos", others: "latest recent list" },
  {
    reason: "star history",
    words:
      "stargazers visitors star-history star-trend star-chart stars-history repo-stats repo-activity repository-stats repository-activity",
    others: "over time stats activity count counter history",
  },
  {
    reason: "sharing",
    words: "sharing share-it spread-the-word share-this share",
    others: "it this social media word spread twitter facebook",
  },
  {
    reason: "glossary",
    words: "glossary abbreviations acronyms terminology dictionary 用語集 术语表",
    others: "list terms key",
  },
  {
    reason: "contact",
    words:
      "contact contacts feedback disclaimer join-us community support-us support 联系 联系我们 联系方式 お問い合わせ 連絡先 연락처 kontakt contacto contato contatti контакты join-community",
    others: "us me information group discussion join slack discord wechat questions question",
  },
];

/** Names of contents that are subjects too, above smaller headings: robots have a navigation, databases an index. */
const ALSO_SUBJECTS = /^(?:navigation|index|indexes|indices|menus?|outlines?|catalog(?:ue)?s?)$/i;

export function canBeSubject(name: string): boolean {
  return ALSO_SUBJECTS.test(name);
}

/** A heading that is a sentence to the reader of the list. */
const INVITATION = /^(?:please|feel free|if you (?:find|like|have|want|use))\b/;
/** Longer names say more than that. */
const MAX_WORDS = 8;

/** Why everything below a heading with this name is left out of the map. Null: it is not. */
export const reasonToLeaveOut = remembering((name): string | null => {
  const words = name
    .toLowerCase()
    .replace(/[’`]/g, "'")
    .replace(/[^\p{L}\p{N}\p{M}\s'&]+/gu, " ")
    .split(/\s+/)
    .filter((word) => word !== "" && word !== "&");
  if (INVITATION.test(words.join(" "))) return "contributing";
  if (words.length === 0 || words.length > MAX_WORDS) return null;
  return ABOUT_SETS.find((about) => isAbout(words, about))?.reason ?? null;
});

const FILLER_SET = new Set(FILLERS.split(" "));
const ABOUT_SETS = ABOUT.map(({ reason, words, others }) => ({
  reason,
  single: new Set(words.split(" ").filter((word) => !word.includes("-"))),
  phrases: words.split(" ").filter((word) => word.includes("-")),
  others: new Set(others.split(" ")),
}));

function isAbout(words: readonly string[], { single, phrases, others }: (typeof ABOUT_SETS)[number]): boolean {
  const joined = words.join("-");
  const phrase = phrases.find((each) => joined.includes(each));
  const inPhrase = new Set(phrase?.split("-") ?? []);
  const isNamed = phrase !== undefined || words.some((word) => single.has(word));
  return (
    isNamed && words.every((word) => inPhrase.has(word) || single.has(word) || others.has(word) || FILLER_SET.has(word))
  );
}
