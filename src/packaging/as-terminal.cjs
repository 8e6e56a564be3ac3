// Loaded into the program before it starts: makes its output look like a terminal, so that it is the one that people see. With
// PICTURE_FILE, only where the output goes to that file: in `aimap … | jq` it stays a pipe. Used for the picture in the README
// and for the documents.
const fs = require("node:fs");
const { syncBuiltinESMExports } = require("node:module");
const tty = require("node:tty");

const { PICTURE_FILE, PICTURE_COLUMNS, PICTURE_TODAY } = process.env;
if (PICTURE_TODAY !== undefined) {
  const RealDate = Date;
  // the day of the documents: what they show must not change every day
  globalThis.Date = class extends RealDate {
    constructor(...parts) {
      super(...(parts.length === 0 ? [`${PICTURE_TODAY}T12:00:00`] : parts));
    }
  };
}
const isShown = (descriptor) =>
  PICTURE_FILE === undefined || (descriptor !== 0 && fstatSync(descriptor).ino === statSync(PICTURE_FILE).ino);

tty.isatty = isShown;
// nothing else is asked, then
process.binding = undefined;
// a terminal is a device, and only what may be one by its name and facts is asked whether it is a terminal
const { fstatSync, readlinkSync, statSync } = fs;
fs.readlinkSync = (path, ...options) => {
  const descriptor = /^\/proc\/self\/fd\/([12])$/.exec(path)?.[1];
  return descriptor !== undefined && isShown(Number(descriptor)) ? "/dev/tty" : readlinkSync(path, ...options);
};
fs.fstatSync = (descriptor, ...options) => {
  const stats = fstatSync(descriptor, ...options);
  const isDevice = (descriptor === 1 || descriptor === 2) && isShown(descriptor);
  return isDevice ? Object.assign(Object.create(stats), { isCharacterDevice: () => true, rdev: -1 }) : stats;
};
syncBuiltinESMExports();
for (const [descriptor, stream] of [
  [1, process.stdout],
  [2, process.stderr],
]) {
  if (isShown(descriptor)) Object.defineProperty(stream, "columns", { value: Number(PICTURE_COLUMNS) });
}
