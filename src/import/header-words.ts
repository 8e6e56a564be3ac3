// What columns and facts are called, in the languages that lists are written in: parts of patterns for tables and for lines.

const TITLE =
  "标题|题目|题名|篇名|论文|论文题目|论文标题|文章标题|論文名|タイトル|論文|題名|제목|논문|논문명|논문 제목|títulos?|titel|titre|titolo|tittel|tytuł|judul|başlık|название|заголовок|статья|назва";
const AUTHORS =
  "who|auths?\\.?|written by|writers?|作者|著者|저자|autor(?:en|in|es|:innen)?|autoras?|verfasser|auteure?s?|autori|autorzy|författare|forfattere?|yazar(?:lar)?|penulis|авторы?|автори";
const YEAR =
  "yrs?\\.?|年份|年|发表年份|年度|発行年|発表年|出版年|연도|년도|jahr|año|ano|année|anno|jaar|år|rok|yıl|tahun|год|рік";
const DATE =
  "日期|时间|发表时间|发表日期|出版日期|发布时间|年月|発行日|発表日|발행일|게재일|날짜|fecha|datum|dato|tarih|tanggal|дата";
const VENUE =
  "会议|期刊|刊物|刊名|收录|发表于|来源|文献来源|出处|掲載誌|会議|学会|학회|학술지|저널|출처|revista|rivista|congreso|conferencia|zeitschrift|konferenz|revue|conférence|conferência|tijdschrift|czasopismo|dergi|jurnal|журнал|конференция";

export const HEADER_WORDS = { TITLE, AUTHORS, YEAR, DATE, VENUE };

/** A pattern for names that consist of one of these. */
export function nameOf(words: string): RegExp {
  return new RegExp(`^(?:${words})$`, "i");
}
