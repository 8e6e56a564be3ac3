// Makes dist/: run by npm's `dependencies`, after `npm ci`, and by `prepack`. It is not called `prepare`, about which npm warns
// everybody who installs the package. The build is TypeScript, as the program is, which Node 20 cannot run by itself: it is
// bundled into dist/ first and imported from there.
import { spawnSync } from "node:child_process";
import { rolldown } from "rolldown";

// with the same seed each time, V8 compiles the same code to the same bytes
const SEED = "--hash-seed=1";

if (process.execArgv.includes(SEED)) await build();
else {
  const { status } = spawnSync(process.execPath, [...process.execArgv, SEED, import.meta.filename], {
    stdio: "inherit",
  });
  process.exitCode = status ?? 1;
}

async function build() {
  const bundle = await rolldown({
    cwd: import.meta.dirname,
    input: "package.ts",
    platform: "node",
    // everything else in node_modules goes into the program as well
    external: /^(?:rolldown|dts-bundle-generator)(?:\/|$)/,
  });
  await bundle.write({ file: "../../dist/build.mjs", codeSplitting: false });
  const { makePackage } = await import("../../dist/build.mjs");

  // the types are only for those who pack the library or install it
  const withTypes = ["pack", "publish", "install"].includes(process.env.npm_command);
  await makePackage({ date: dateOfPages(), withTypes });
}

/** The day of the commit, so that each build of it makes the same pages; today where there is no repository. */
function dateOfPages() {
  const git = spawnSync("git", ["log", "-1", "--format=%cs"], { cwd: import.meta.dirname, encoding: "utf8" });
  return git.status === 0 ? git.stdout.trim() : new Date().toISOString().slice(0, 10);
}
