// Makes dist/: run by npm's `prepare`. The build is TypeScript, as the program is, which Node 20 cannot run by itself: it is
// bundled into dist/ first and imported from there.
import { rolldown } from "rolldown";

const bundle = await rolldown({
  cwd: import.meta.dirname,
  input: "package.ts",
  platform: "node",
  // everything else in node_modules goes into the program as well
  external: /^(?:rolldown|dts-bundle-generator)(?:\/|$)/,
});
const { output } = await bundle.write({ file: "../../dist/build.mjs", codeSplitting: false });
const { makePackage } = await import(`../../dist/${output[0].fileName}`);
await makePackage();
