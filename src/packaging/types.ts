// The types of the library in one file, with their documentation.
import { writeFileSync } from "node:fs";
import { join } from "node:path";

export async function writeTypes(root: string): Promise<void> {
  const { generateDtsBundle } = await import("dts-bundle-generator");
  const entry = {
    filePath: join(root, "src", "library.ts"),
    output: { noBanner: true, exportReferencedTypes: false },
  };
  const [types = ""] = generateDtsBundle([entry], { preferredConfigPath: join(root, "tsconfig.json") });
  writeFileSync(join(root, "dist", "index.d.ts"), types.replaceAll("\t", "  "));
}
