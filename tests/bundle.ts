// Bundles a module that is not a file, for what tests run apart from themselves.
import { join } from "node:path";
import { type OutputOptions, rolldown } from "rolldown";
import { ROOT } from "./harness.ts";

/** @param contents a module, with paths from src/ */
export async function bundle(contents: string, output: OutputOptions): Promise<string> {
  const entry = join(ROOT, "src", "entry.ts");
  const plugin = {
    name: "entry",
    resolveId: (id: string) => (id === entry ? id : null),
    load: (id: string) => (id === entry ? contents : null),
  };
  const bundled = await rolldown({ input: entry, platform: "node", plugins: [plugin], logLevel: "silent" });
  const { output: chunks } = await bundled.generate({ ...output, codeSplitting: false });
  return chunks[0].code;
}
