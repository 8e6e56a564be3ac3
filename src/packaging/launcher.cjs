// What bin/aimap.js imports, as dist/aimap.cjs: loads the bundle together with the code that V8 made of it when it was
// built. Compiling the bundle anew would cost a quarter of Node's own start; another version of V8 refuses the code and
// does just that.
const { readFileSync } = require("node:fs");
const { createRequire } = require("node:module");
const { join } = require("node:path");
const { Script } = require("node:vm");

/** The program's exports, and its script with all that has been compiled of it. */
function loadProgram(folder, cachedData) {
  const filename = join(folder, "program.cjs");
  // the bundle is ASCII: read as Latin-1 it needs no decoding and stays one byte a character
  const script = new Script(readFileSync(filename, "latin1"), { filename, ...(cachedData && { cachedData }) });
  const program = {};
  script.runInThisContext()(program, createRequire(filename), folder);
  return { program, script };
}

function readCode() {
  try {
    return readFileSync(join(__dirname, "program.code"));
  } catch {
    return undefined;
  }
}

module.exports = { loadProgram };
if (!process.env.AIMAP_BUNDLING) loadProgram(__dirname, readCode()).program.main();
