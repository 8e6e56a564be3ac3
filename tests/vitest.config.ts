import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

const { AIMAP_ORDER } = process.env;

/** What takes long, longest first: begun last, one process would work on it while the others have nothing left to do. */
const LONG = [
  ...["constructs", "import/markdown/growth", "command-growth", "cli/command-lines", "search/peers", "my-list/hostile"],
  ...["explore/hostile", "my-list/concurrent", "files/write", "import/bibliography/bibtex-hostile", "explore/frames"],
  ...["terminal/width", "render/tools"],
].map((name) => `/tests/${name}.test.ts`);

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const long = LONG.flatMap((name) => sorted.filter(({ moduleId }) => moduleId.endsWith(name)));
    return [...long, ...sorted.filter((file) => !long.includes(file))];
  }
}

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
    sequence: {
      sequencer: LongestFirst,
      // tests of a file in another order: none depends on those before it
      ...(AIMAP_ORDER !== undefined && { shuffle: { files: false, tests: true }, seed: Number(AIMAP_ORDER) }),
    },
    // processes, because a thread can change neither its time zone nor its umask
    pool: "forks",
    maxWorkers: availableParallelism(),
    // no module of the program keeps a state, so the test files of one process share them
    isolate: false,
  },
});
