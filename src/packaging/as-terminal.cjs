// Loaded into the program before it starts: makes its pipes look like a terminal, so that its output is the one that people
// see. Used only for the picture in the README.
const { syncBuiltinESMExports } = require("node:module");
const tty = require("node:tty");

tty.isatty = () => true;
syncBuiltinESMExports();
for (const stream of [process.stdout, process.stderr]) {
  Object.defineProperty(stream, "columns", { value: Number(process.env.PICTURE_COLUMNS) });
}
