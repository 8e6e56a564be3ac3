// Before packing: gives the files of the package permissions that do not depend on who packs it, because a tarball records them.
import { chmodSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
/** What npm packs without being asked to. */
const ALWAYS = ["package.json", "README.md", "LICENSE"];
const { files } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));

// "!" excludes a file
for (const name of [...ALWAYS, ...files.filter((pattern) => !pattern.startsWith("!"))]) {
  const path = join(ROOT, name);
  if (!statSync(path).isDirectory()) open(path);
  else for (const each of readdirSync(path, { recursive: true })) open(join(path, each));
}

/** Everybody may read it, and run what its owner may run. */
function open(path) {
  const stats = statSync(path);
  if (stats.isFile()) chmodSync(path, (stats.mode & 0o100) === 0 ? 0o644 : 0o755);
}
