import { expect, test } from "vitest";
import { type NodeProcess, type TerminalAccess, terminalAccess, terminalSize } from "../../src/cli/terminal-device.ts";

const closed: number[] = [];
const access: TerminalAccess = {
  isTTY: (descriptor) => descriptor === 1,
  TTY: class {
    readonly descriptor: number;
    constructor(descriptor: number, problem: { code?: string }) {
      if (descriptor === 9) problem.code = "EBADF";
      this.descriptor = descriptor;
    }
    getWindowSize(size: number[]): number {
      if (this.descriptor === 2) return -25;
      size.splice(0, 2, 100, 40);
      return 0;
    }
    setBlocking(): number {
      return 0;
    }
    close(): void {
      closed.push(this.descriptor);
    }
  },
};
const usual: NodeProcess = {
  binding: (name) => (name === "tty_wrap" ? access : undefined),
  platform: "linux",
  version: "v20.19.0",
  execArgv: [],
  env: {},
};

test("the terminal is asked without Node's streams, and given back", () => {
  expect(terminalAccess(usual)).toBe(access);
  expect(terminalSize(access, 1)).toEqual({ columns: 100, rows: 40 });
  expect(closed).toEqual([1]);
});

test("a size that cannot be found out is null", () => {
  expect(terminalSize(access, 2)).toBeNull();
  expect(terminalSize(access, 9)).toBeNull();
});

test.each<[string, Partial<NodeProcess>]>([
  ["options of Node", { execArgv: ["--pending-deprecation"] }],
  ["options of Node in the environment", { env: { NODE_OPTIONS: "--permission" } }],
  ["complaints about what is deprecated", { env: { NODE_PENDING_DEPRECATION: "1" } }],
  ["a Node that is not known yet", { version: "v26.0.0" }],
  ["Windows", { platform: "win32" }],
  ["a Node that does not have it", { binding: undefined }],
  ["a Node that has something else", { binding: () => ({}) }],
  [
    "a Node that refuses it",
    {
      binding: () => {
        throw new Error("access denied");
      },
    },
  ],
])("Node's streams are asked with %s", (_, part) => {
  expect(terminalAccess({ ...usual, ...part })).toBeNull();
});
