import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

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
    reporters: ["default"],
  },
});
