import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const { AIMAP_ORDER } = process.env;

// biome-ignore lint/style/noDefaultExport: vitest reads its configuration from the default export
export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  test: {
    include: ["tests/**/*.test.ts"],
    // these pack the package, or run programs that not every machine has
    exclude: [
      ...("AIMAP_PACKED" in process.env ? [] : ["tests/packaging/package.test.ts"]),
      ...("AIMAP_TOOLS" in process.env ? [] : ["tests/render/tools.test.ts", "tests/cli/shells.test.ts"]),
    ],
    globalSetup: ["tests/machine.ts"],
    setupFiles: ["tests/setup.ts"],
    reporters: ["default"],
    // only what never ends is a failure: how long a test takes depends on what else the machine does
    testTimeout: 1_800_000,
    hookTimeout: 1_800_000,
    // tests of a file in another order: none depends on those before it
    ...(AIMAP_ORDER !== undefined && {
      sequence: { shuffle: { files: false, tests: true }, seed: Number(AIMAP_ORDER) },
    }),
    // processes, because a thread can change neither its time zone nor its umask
    pool: "forks",
    maxWorkers: availableParallelism(),
    // no module of the program keeps a state, so the test files of one process share them
    isolate: false,
  },
});
