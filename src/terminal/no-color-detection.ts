// What the bundle has for the part of chalk that finds out whether the terminal has colours. We tell chalk, and that part loads
// Node's streams, which takes longer than most commands.
const UNKNOWN = { stdout: false, stderr: false };

// biome-ignore lint/style/noDefaultExport: it is imported so
export default UNKNOWN;
