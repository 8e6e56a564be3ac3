// Loaded into the program before it starts: makes its output look like a terminal, so that it is the one that people see. With
// PICTURE_FILE, only where the output goes to that file: in `aimap … | jq` it stays a pipe. Used for the picture in the README
// and for the documents.
const fs = require("node:fs");
const { syncBuiltinESMExports } = require("node:module");
const tty = require("node:tty");

const { fstatSync, statSync } = fs;
const { PICTURE_FILE, PICTURE_COLUMNS } = process.env;
const isShown = (descriptor) =>
  PICTURE_FILE === undefined || (descriptor !== 0 && fstatSync(descriptor).ino === statSync(PICTURE_FILE).ino);

// the program asks for a terminal only where there is a character device
const DEVICE = { isCharacterDevice: () => true, rdev: 0 };
fs.fstatSync = (descriptor, ...rest) =>
  descriptor <= 2 && isShown(descriptor) ? DEVICE : fstatSync(descriptor, ...rest);
tty.isatty = isShown;
syncBuiltinESMExports();
for (const [descriptor, stream] of [
  [1, process.stdout],
  [2, process.stderr],
]) {
  if (isShown(descriptor)) Object.defineProperty(stream, "columns", { value: Number(PICTURE_COLUMNS) });
}
