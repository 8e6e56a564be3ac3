// Makes dist/ from src/: one file that starts fast, its compiled code, the library with its types, and the licences of what
// went into them. Run by npm's `prepare`.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const dist = join(root, "dist");

/** Libraries that few command lines need: a file a group beside the program, which costs others nothing. */
const APART = {
  markdown: [
    "htmlparser2",
    "js-yaml",
    "mdast-util-from-markdown",
    "mdast-util-gfm-autolink-literal",
    "mdast-util-gfm-footnote",
    "mdast-util-gfm-strikethrough",
    "mdast-util-gfm-table",
    "mdast-util-math",
    "mdast-util-to-markdown",
    "mdast-util-to-string",
    "micromark-extension-gfm-autolink-literal",
    "micromark-extension-gfm-footnote",
    "micromark-extension-gfm-strikethrough",
    "micromark-extension-gfm-table",
    "micromark-extension-math",
  ],
  bibtex: ["bibtex-parse"],
  fuse: ["fuse.js"],
  text: ["string-width", "wrap-ansi"],
  browser: ["open"],
};

/** Our own modules that few command lines need, in one file; the library has what makes maps from there too. */
const CURATOR = [
  "import/build",
  "import/bibliography/bibtex",
  "import/bibliography/csl-json",
  "import/bibliography/ris",
  "import/report",
  "check/run",
  "layers/load",
  "layers/compare",
  "layers/combine",
  "map/part",
  "map/validate",
  "render/diff",
  "render/diff-markdown",
  "render/exports/dot",
  "render/exports/mermaid",
  "render/exports/opml",
  "render/exports/outline",
  "render/text/check",
  "render/text/diff",
];

/** What we import of libraries that hold much more. */
const ONLY = { htmlparser2: "Parser", "js-yaml": "load", "micromark-extension-math": "math" };

/** Where a library's entry brings more than esbuild can leave out: the file that holds what we import. */
const WITHIN = { htmlparser2: "./node_modules/htmlparser2/dist/esm/Parser.js" };

/** Our files import these by their default export: where a file holds several of them, by these names. */
const DEFAULTS = { open: null, "fuse.js": null, "string-width": "stringWidth", "wrap-ansi": "wrapAnsi" };
const exported = (library) => {
  if (!(library in DEFAULTS)) {
    return `export ${ONLY[library] ? `{${ONLY[library]}}` : "*"} from "${WITHIN[library] ?? library}";`;
  }
  const name = DEFAULTS[library];
  if (name !== null) return `export { default as ${name} } from "${library}";`;
  return `module.exports = require("${library}"); if ("default" in module.exports) module.exports = module.exports.default;`;
};

const shared = {
  absWorkingDir: root,
  bundle: true,
  platform: "node",
  target: "node20.19",
  // one CommonJS file starts faster than ESM chunks; what is imported dynamically is still evaluated only when used
  format: "cjs",
  // what stands in a file beside is required: the program has no import of its own
  supported: { "dynamic-import": false },
  minify: !process.env.AIMAP_READABLE,
  legalComments: "none",
  metafile: true,
  write: false,
};
const main = await build({
  ...shared,
  entryPoints: ["src/main.ts"],
  outfile: "dist/program.cjs",
  define: { "import.meta.dirname": "folder" },
  plugins: [{ name: "late", setup: loadLate }],
  banner: { js: "(function(exports,require,folder){const module={};" },
  footer: { js: "Object.assign(exports,{main:module.exports.main,run:module.exports.run});})" },
});
/** What makes and checks maps: few command lines need it, and the library has it from the same file. */
const curator = await build({
  ...shared,
  stdin: { contents: CURATOR.map((file) => `export * from "./${file}.ts";`).join(""), resolveDir: join(root, "src") },
  outfile: "dist/curator.cjs",
  plugins: [
    { name: "late", setup: loadTextLate },
    { name: "apart", setup: loadApart },
  ],
});
const library = await build({
  ...shared,
  format: "esm",
  supported: { "dynamic-import": true },
  entryPoints: ["src/library.ts"],
  outfile: "dist/index.js",
  plugins: [{ name: "apart", setup: loadApart }],
});
const apart = await Promise.all(
  Object.entries(APART).map(([name, libraries]) =>
    build({
      ...shared,
      stdin: { contents: libraries.map(exported).join(""), resolveDir: root },
      outfile: `dist/${name}.cjs`,
      plugins: [{ name: "one table", setup: shareTable }],
      // `open` finds the script beside it by this address, as it would in its own package
      define: { "import.meta.url": "address" },
      banner: { js: 'const address=require("node:url").pathToFileURL(__filename).href;' },
    }),
  ),
);
rmSync(dist, { recursive: true, force: true });
mkdirSync(dist);
for (const { outputFiles } of [main, curator, library, ...apart])
  for (const { path, text } of outputFiles) writeFileSync(path, inAscii(text));
writeFileSync(join(dist, "aimap.cjs"), readFileSync(join(root, "src", "packaging", "launcher.cjs")));
cpSync(join(root, "node_modules", "open", "xdg-open"), join(dist, "xdg-open"));
await writeMapAndIndex();
await writeAccepted();
writeFileSync(join(dist, "program.code"), await compiledCode());
writeFileSync(join(dist, "LICENSES.txt"), licences());
writeGuides();
await writeManual();
// seven seconds that only who packs or installs the library waits for
if (["pack", "publish", "install"].includes(process.env.npm_command)) await writeTypes();

/** Spares start-up what few command lines need: measuring wide text takes 20 ms to load, starting processes 3. */
function loadLate({ onResolve, onLoad }) {
  loadTextLate({ onResolve, onLoad });
  // cli-table3 measures every cell; most hold no other sign than ASCII
  onResolve({ filter: /^string-width$/ }, ({ path, importer }) =>
    importer.includes("cli-table3") ? { path, namespace: "narrow", pluginData: importer } : undefined,
  );
  onLoad({ filter: /.*/, namespace: "narrow" }, ({ path, pluginData }) => ({
    contents: `module.exports = (text) => /^[\\x20-\\x7e]*$/.test(text) ? text.length : require("${path}")(text);`,
    resolveDir: dirname(pluginData),
  }));
  loadApart({ onResolve });
  // commander's, for commands that are programs of their own, and the colours of cli-table3: we use neither
  onResolve({ filter: /^(?:node:child_process|@colors\/colors\/safe)$/ }, ({ importer }) =>
    /commander|cli-table3/.test(importer) ? { path: "none", namespace: "none" } : undefined,
  );
  onLoad({ filter: /.*/, namespace: "none" }, () => ({ contents: "module.exports = {};" }));
}

/** Libraries that are one function, or one class, loaded when they are first used. */
function loadTextLate({ onResolve, onLoad }) {
  const late = Object.keys(DEFAULTS).filter((library) => library !== "open");
  onResolve({ filter: new RegExp(`^(?:${late.join("|").replaceAll(".", "\\.")})$`) }, ({ path, importer }) =>
    importer.startsWith(join(root, "src")) ? { path, namespace: "late" } : undefined,
  );
  onLoad({ filter: /.*/, namespace: "late" }, ({ path }) => {
    const file = Object.entries(APART).find(([, libraries]) => libraries.includes(path))[0];
    const loaded = `require("./${file}.cjs")${DEFAULTS[path] === null ? "" : `.${DEFAULTS[path]}`}`;
    const contents = `let it; module.exports = function (...args) { it ??= ${loaded}; return new.target ? new it(...args) : it(...args); };`;
    return { contents };
  });
  onResolve({ filter: /^\.\/\w+\.cjs$/, namespace: "late" }, ({ path }) => ({ path, external: true }));
}

/** Leaves to the files beside what stands in them. */
function loadApart({ onResolve }) {
  const groupOf = new Map(Object.entries(APART).flatMap(([name, libraries]) => libraries.map((each) => [each, name])));
  onResolve({ filter: /^[a-z@]/ }, ({ path, importer }) => {
    const group = importer.startsWith(join(root, "src")) ? groupOf.get(path) : undefined;
    return group && { path: `./${group}.cjs`, external: true };
  });
  const files = CURATOR.map((file) => join(root, "src", `${file}.ts`));
  onResolve({ filter: /^\..*\.ts$/ }, ({ kind, path, resolveDir }) =>
    kind === "dynamic-import" && files.includes(join(resolveDir, path))
      ? { path: "./curator.cjs", external: true }
      : undefined,
  );
}

/** Both parsers know the names of signs by heart (`&eacute;`): one of the two tables is enough. */
function shareTable({ onResolve, onLoad }) {
  onResolve({ filter: /^decode-named-character-reference$/ }, () => ({ path: "names", namespace: "names" }));
  onLoad({ filter: /.*/, namespace: "names" }, () => ({
    contents: `import { decodeHTMLStrict } from "entities/decode";
      export function decodeNamedCharacterReference(name) {
        const written = "&" + name + ";";
        const sign = decodeHTMLStrict(written);
        return sign === written ? false : sign;
      }`,
    resolveDir: join(root, "node_modules", "htmlparser2"),
  }));
}

/** esbuild leaves other signs as they are in regular expressions. */
function inAscii(code) {
  return code.replace(/[^\0-\x7f]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** The types of the library in one file, with their documentation. */
async function writeTypes() {
  const { generateDtsBundle } = await import("dts-bundle-generator");
  const output = { noBanner: true, exportReferencedTypes: false };
  const [types] = generateDtsBundle([{ filePath: join(root, "src", "library.ts"), output }], {
    preferredConfigPath: join(root, "tsconfig.json"),
  });
  writeFileSync(join(dist, "index.d.ts"), types.replaceAll("\t", "  "));
}

/** What the module of this source exports, written as if it stood in src/. */
async function evaluate(contents) {
  const stdin = { contents, resolveDir: join(root, "src") };
  const { outputFiles } = await build({ ...shared, stdin, outfile: "evaluated.cjs" });
  const module = { exports: {} };
  new Function("module", "exports", "require", outputFiles[0].text)(
    module,
    module.exports,
    createRequire(import.meta.url),
  );
  return module.exports;
}

/** The map as the program reads it, without its indentation, and the index that a search would make of it each time. */
async function writeMapAndIndex() {
  const map = JSON.parse(readFileSync(join(root, "data", "map.json"), "utf8"));
  const { saveIndex, linkMap } = await evaluate(
    'export { saveIndex } from "./search/index/search-index.ts"; export { linkMap } from "./map/model.ts";',
  );
  writeFileSync(join(dist, "map.json"), JSON.stringify(map));
  writeFileSync(join(dist, "index.json"), JSON.stringify(saveIndex(linkMap(map))));
}

/** What the curators accept in the bundled map, with their reasons, from the comments in its outline. */
async function writeAccepted() {
  const { findAll } = await evaluate('export { findAll } from "./check/check.ts";');
  const source = (name) => [{ file: name, text: readFileSync(join(root, "data", name), "utf8") }];
  const findings = await findAll({
    files: source("ai-understanding.md"),
    references: source("references.json"),
    glossaries: source("glossary.json"),
    // a date to come would be a mistake, which nobody accepts
    today: "9999",
    known: [],
  });
  const accepted = findings.filter(({ accepted }) => accepted !== null);
  const rows = accepted.map(({ rule, id, message, accepted: reason }) => ({ rule, id, message, reason }));
  writeFileSync(join(dist, "accepted.json"), JSON.stringify(rows));
}

/** The guides, which `aimap help` reads when one is asked for. */
function writeGuides() {
  const guides = join(root, "src", "help");
  mkdirSync(join(dist, "help"));
  for (const file of readdirSync(guides).filter((name) => name.endsWith(".md"))) {
    cpSync(join(guides, file), join(dist, "help", file));
  }
}

/** The manual pages, of the very command tree that the program has. */
async function writeManual() {
  const { guidePages, manualPages, makeProgram } = await evaluate(
    `export { manualPages } from "./packaging/manual.ts"; export { guidePages } from "./packaging/guide-pages.ts";
    export { makeProgram } from "./cli/program.ts";`,
  );
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const program = await makeProgram({ stdout: { isTTY: false }, version });
  mkdirSync(join(dist, "man"));
  const date = new Date().toISOString().slice(0, 10);
  const pages = [...manualPages(program, version, date), ...guidePages(join(dist, "help"), version, date)];
  for (const { file, text } of pages) writeFileSync(join(dist, "man", file), text);
}

/** What V8 has compiled after the usual commands have run once. */
async function compiledCode() {
  process.env.AIMAP_BUNDLING = "1";
  const { loadProgram } = createRequire(import.meta.url)(join(dist, "aimap.cjs"));
  const { program, script } = loadProgram(dist);
  const stream = { write() {}, isTTY: true, columns: 100 };
  const context = {
    stdout: stream,
    stderr: stream,
    readStdin: async () => "",
    page: async () => true,
    browse: async () => {},
    env: { LANG: "C.UTF-8", XDG_CONFIG_DIRS: dist },
    folder: () => dist,
    bundledMapPath: join(dist, "map.json"),
    bundledIndexPath: join(dist, "index.json"),
    bundledAcceptedPath: null,
    today: () => "",
    version: "",
  };
  const usual = ["--help", "search sae", "search sparse autoencoder -code --json", "tree"];
  for (const line of usual) await program.run(line.split(" ").filter(Boolean), context);
  return script.createCachedData();
}

/** Each library with its copyright; a text that several share, such as that of the MIT licence, stands there once. */
function licences() {
  const folders = [main, curator, library, ...apart]
    .flatMap(({ metafile }) => Object.keys(metafile.inputs))
    .map((path) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0])
    .filter((folder) => folder !== undefined);
  const texts = [...new Set(folders)].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));
    const file = readdirSync(join(root, folder)).find((entry) => /^licen[cs]e/i.test(entry));
    if (file === undefined) throw new Error(`${name} ships no licence text`);
    const lines = readFileSync(join(root, folder, file), "utf8")
      .trim()
      .split(/\r?\n/);
    const isOwn = (line) => /^\s*(?:copyright|©|\(c\)|\(?the mit license|mit license|isc license)/i.test(line);
    const own = lines.filter(isOwn).map((line) => line.trim());
    const terms = lines.filter((line) => !isOwn(line));
    return { heading: [`${name} ${version} (${license})`, ...own].join("\n"), terms: terms.join("\n").trim() };
  });
  const sharers = new Map();
  for (const text of texts) {
    const key = text.terms.replace(/\s+/g, " ");
    sharers.set(key, [...(sharers.get(key) ?? []), text]);
  }
  return [...sharers.values()]
    .map((group) => `${group.map(({ heading }) => heading).join("\n\n")}\n\n${group[0].terms}\n`)
    .join(`\n${"-".repeat(80)}\n\n`);
}
