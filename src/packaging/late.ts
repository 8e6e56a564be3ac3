// What is required, as opposed to imported, and can be loaded later than where it is required: this saves start-up time.
import { join } from "node:path";
import type { Plugin } from "rolldown";

/** commander requires it when it is loaded, for commands that are programs of their own. */
const PROCESSES = "node:child_process";
/** cli-table3 measures all its cells with it. Most are ASCII, for which none of its patterns is needed. */
const WIDTH = "string-width";

const VIRTUAL = "\0late:";

/** A library that our own code requires is a chunk, which that call loads; what libraries require waits for its first use. */
export function loadRequiredLate(root: string): Plugin {
  return {
    name: "load required late",
    async resolveId(id, importer = "", { kind }) {
      if (kind !== "require-call" || importer.startsWith(VIRTUAL)) return null;
      if (id === PROCESSES) return VIRTUAL + id;
      const isOurs = importer.startsWith(join(root, "src"));
      const library = await this.resolve(id, importer, { kind: isOurs ? "import-statement" : kind, skipSelf: true });
      if (library === null) return null;
      if (!isOurs) return id === WIDTH ? VIRTUAL + library.id : null;
      // a name of its own: what the library shares with others can be in a chunk named after it
      const fileName = `${id}.required.cjs`;
      this.emitFile({ type: "chunk", id: library.id, fileName });
      return { id: `./${fileName}`, external: true };
    },
    load(id) {
      if (!id.startsWith(VIRTUAL)) return null;
      const late = id.slice(VIRTUAL.length);
      if (late === PROCESSES) return `exports.spawn = (...args) => require("${late}").spawn(...args);`;
      const isAscii = "/^[\\x20-\\x7e]*$/.test(text)";
      return `module.exports = (text) => ${isAscii} ? text.length : require(${JSON.stringify(late)})(text);`;
    },
  };
}
