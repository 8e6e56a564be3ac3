// Lines of a terminal drawn as an SVG that looks the same in every browser: each word at its column, bars and lines of
// trees as shapes, so that nothing depends on the font. The window has its own background, for pages light and dark.

const CELL = { width: 8.4, height: 20 };
const FONT_SIZE = 14;
const PADDING = 22;
const TITLE_BAR = 40;
/** How far above the bottom of its line a text is written. */
const DESCENT = 5.5;
/** Bars are a little lower than the line, so that those of two lines do not touch. */
const BAR_HEIGHT = 15;

const CSS = `
text { font: ${FONT_SIZE}px ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", "Liberation Mono", monospace; fill: #e6edf3 }
.bold, .command { font-weight: 700 }
.prompt { fill: #8b949e }
.command { fill: #ffffff }
.underline { text-decoration: underline }
.red { fill: #ff8b83 }
.magenta { fill: #d2a8ff }
.dim { fill: #9aa4af }
rect.magenta { fill: #a371f7 }
path { stroke: #8b949e; stroke-width: 1.2; fill: none }
`.trim();

/**
 * @param lines of runs `{ text, style }`
 * @param columns the width of the terminal
 */
export function drawTerminal(lines, columns) {
  const width = Math.ceil(columns * CELL.width + 2 * PADDING);
  const height = Math.ceil(TITLE_BAR + lines.length * CELL.height + PADDING);
  const shapes = lines.flatMap((runs, row) => drawLine(runs, TITLE_BAR + row * CELL.height));
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">
<title>aimap in a terminal</title>
<style>
${CSS}
</style>
<rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="10" fill="#0d1117" stroke="#3d444d"/>
${["#ff5f57", "#febc2e", "#28c840"].map((fill, at) => `<circle cx="${22 + at * 20}" cy="20" r="6" fill="${fill}"/>`).join("\n")}
${shapes.join("\n")}
</svg>
`;
}

/** @param top the y of the line's upper edge */
function drawLine(runs, top) {
  const shapes = [];
  let column = 0;
  for (const { text, style } of runs) {
    for (const [piece] of text.matchAll(PIECE)) {
      shapes.push(...drawPiece({ piece, style, x: PADDING + column * CELL.width, top }));
      column += [...piece].length;
    }
  }
  return shapes;
}

/** Full blocks, a partial block, a line of a tree, spaces, or words with single spaces between them. */
const PIECE = /\u2588+|[\u2580-\u259f]|[\u2500-\u257f]| +|[^\s\u2500-\u259f]+(?: [^\s\u2500-\u259f]+)*/gu;

function drawPiece({ piece, style, x, top }) {
  const count = [...piece].length;
  if (piece.trim() === "") return [];
  if (/[\u2580-\u259f]/.test(piece)) return [drawBlocks({ piece, style, x, top, count })];
  if (/[\u2500-\u257f]/.test(piece)) return [drawTreeLine(piece, x, top)];
  const length = round(count * CELL.width);
  const words = piece.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const y = round(top + CELL.height - DESCENT);
  return [`<text${classOf(style)} x="${round(x)}" y="${y}" textLength="${length}">${words}</text>`];
}

/** Full blocks, eighths from the left (`▏` to `▉`), or eighths from below (`▁` to `▇`). */
function drawBlocks({ piece, style, x, top, count }) {
  const code = piece.codePointAt(0);
  const isPartHigh = code < 0x2588;
  const width = isPartHigh ? CELL.width - 1 : CELL.width * (code === 0x2588 ? count : (0x2590 - code) / 8);
  const height = isPartHigh ? (BAR_HEIGHT * (code - 0x2580)) / 8 : BAR_HEIGHT;
  const y = top + (CELL.height + BAR_HEIGHT) / 2 - height;
  return `<rect${classOf(style)} x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"/>`;
}

/** From the middle of the cell to those of its edges that the character reaches. */
function drawTreeLine(character, x, top) {
  const [right, middle, bottom] = [x + CELL.width, x + CELL.width / 2, top + CELL.height];
  const centre = top + CELL.height / 2;
  const paths = {
    "─": `M${round(x)} ${centre}H${round(right)}`,
    "│": `M${round(middle)} ${top}V${bottom}`,
    "├": `M${round(middle)} ${top}V${bottom}M${round(middle)} ${centre}H${round(right)}`,
    "┬": `M${round(x)} ${centre}H${round(right)}M${round(middle)} ${centre}V${bottom}`,
    "└": `M${round(middle)} ${top}V${centre}H${round(right)}`,
  };
  if (paths[character] === undefined) throw new Error(`the picture cannot draw ${character}`);
  return `<path d="${paths[character]}"/>`;
}

function classOf(style) {
  return style === "" ? "" : ` class="${style}"`;
}

function round(number) {
  return Math.round(number * 100) / 100;
}
