// Makes dist/ from src/: one file that starts fast, and the licences of what went into it. Run by npm's `prepare`.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { build } from "esbuild";

const OUT = "dist";
rmSync(OUT, { recursive: true, force: true });
const { metafile } = await build({
  entryPoints: ["src/main.ts"],
  outfile: `${OUT}/aimap.cjs`,
  bundle: true,
  platform: "node",
  target: "node20.19",
  // one CommonJS file starts faster than ESM chunks; what is imported dynamically is still evaluated only when used
  format: "cjs",
  define: { "import.meta.url": "importMetaUrl" },
  banner: { js: 'const importMetaUrl = require("node:url").pathToFileURL(__filename).href;' },
  minify: true,
  legalComments: "none",
  metafile: true,
});

const folders = new Set(
  Object.keys(metafile.inputs)
    .map((path) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0])
    .filter((folder) => folder !== undefined),
);
const licences = [...folders].sort().map((folder) => {
  const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined && license !== "MIT") throw new Error(`${name} ships no licence text`);
  const text =
    file === undefined ? "MIT licence (the package ships no text of it)" : readFileSync(`${folder}/${file}`, "utf8");
  return `${name} ${version} (${license})\n\n${text.trim()}\n`;
});
mkdirSync(OUT, { recursive: true });
writeFileSync(`${OUT}/LICENSES.txt`, licences.join(`\n${"-".repeat(80)}\n\n`));
