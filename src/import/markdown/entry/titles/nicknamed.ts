// A nickname before the title in quotation marks: `**ViT**: "An Image is Worth 16x16 Words", ICLR 2021`.
import { dropText, wordedPieces } from "../pieces.ts";
import type { TitleForm } from "../title-form.ts";

const QUOTED = /^\s*(?=\S)(?<nickname>[^:：“"«]{1,60}?)\s*(?<colon>[:：]?)\s*[“"«](?<title>[^”"»]{8,})[”"»]/;

/** The nickname is bold, or ends in a colon. */
export const nicknamedTitle: TitleForm = ({ pieces }) => {
  // quick to say no
  if (!pieces.some(({ text }) => /[“"«]/.test(text))) return null;
  const [first] = wordedPieces(pieces);
  const link = pieces.findIndex(({ type }) => type === "link");
  const text = (link < 0 ? pieces : pieces.slice(0, link)).map((piece) => piece.text).join("");
  const found = QUOTED.exec(text);
  const { nickname = "", colon = "", title } = found?.groups ?? {};
  const isMarked = first?.isBold
    ? /\p{L}/u.test(first.text)
    : colon !== "" && /^[\p{L}\p{N}+-]+$/u.test(nickname.trim());
  if (found === null || title === undefined || !isMarked) return null;
  const after = dropText(pieces, found[0].length).filter((piece) => piece.text !== "");
  return {
    title,
    url: null,
    prefix: nickname,
    after: after.map((piece) => ({ ...piece, isBold: false })),
    isCitation: false,
  };
};
