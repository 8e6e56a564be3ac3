// A map in Chinese, Japanese and Korean: every character is two columns wide.
import type { MapFile } from "../src/map/map-file.ts";
import { mapOf } from "./harness.ts";
import { date, paperOf } from "./hostile-map.ts";

const LONG = "深層学習における注意機構の幾何学的解釈とその応用についての包括的な調査と今後の展望";

export const CJK_MAP: MapFile = mapOf({
  title: "人工知能の理解に関する文献地図",
  topics: [
    { id: "解釈", name: "解釈可能性", parent: null, notes: [{ text: LONG, notes: [] }], groups: ["稀疏自编码器"] },
    { id: "解釈/特徴", name: "특징의 기하학과 희소 표현에 관한 연구", parent: "解釈", notes: [], groups: [] },
    { id: "空", name: "论文未收录的主题", parent: null, notes: [], groups: [] },
  ],
  papers: [
    paperOf({
      id: "山田2021注意",
      title: LONG,
      date: date("2021-03-14"),
      dateSource: "map",
      authors: ["山田太郎", "鈴木花子"],
      organizations: ["東京大学大学院情報理工学系研究科"],
      venue: "情報処理学会論文誌",
      keywords: ["注意機構", "深層学習", "幾何学"],
      url: "https://example.org/論文/深層学習における注意機構",
      placements: [
        { topicId: "解釈", group: "稀疏自编码器", comment: "注意の重みは説明にならないと主張する。".repeat(4) },
      ],
      notes: [{ text: LONG, notes: [{ text: "소제목", notes: [{ text: LONG, notes: [] }] }] }],
    }),
    paperOf({
      id: "김2023희소",
      title: "희소 오토인코더로 언어 모델의 특징 찾기",
      date: date("2023-11"),
      dateSource: "map",
      authors: ["김민수"],
      placements: [{ topicId: "解釈/特徴", group: null, comment: null }],
    }),
    paperOf({
      id: "王2024稀疏",
      title: "稀疏自编码器与语言模型",
      authors: ["王伟"],
      authorsComplete: false,
      placements: [
        { topicId: "解釈/特徴", group: null, comment: "单义性" },
        { topicId: "解釈", group: null, comment: null },
      ],
    }),
  ],
});
