// The program in a pseudo-terminal, and what a person sees of it: nothing waits for time, only for what is seen.
import { createRequire } from "node:module";
import { spawn } from "@lydell/node-pty";
import type { Terminal } from "@xterm/headless";
import { environmentAt } from "../harness.ts";
import { ticksWhileAllWait } from "./idle.ts";

// a module of CommonJS, whose names Node cannot see
const { Terminal: Emulator }: typeof import("@xterm/headless") = createRequire(import.meta.url)("@xterm/headless");

export interface PtyOptions {
  readonly columns?: number;
  readonly rows?: number;
  readonly env?: Readonly<Record<string, string>>;
  /** Where the program runs, and the home of the person. */
  readonly folder: string;
}

/** In milliseconds. */
const BETWEEN_LOOKS = 250;
/** A program that was found waiting so often in a row, and has written nothing, waits for somebody: nothing more will come. */
const MAX_IDLE_LOOKS = 40;

export interface Exit {
  readonly exitCode: number;
  readonly signal: number;
}

export class PtySession {
  readonly emulator: Terminal;
  readonly folder: string;
  private readonly pty: ReturnType<typeof spawn>;
  private exit: Exit | null = null;
  private waiting: (() => void)[] = [];

  constructor(command: readonly [string, ...string[]], { columns = 100, rows = 30, env = {}, folder }: PtyOptions) {
    const [file, ...args] = command;
    this.folder = folder;
    this.emulator = new Emulator({ cols: columns, rows, allowProposedApi: true });
    this.pty = spawn(file, args, {
      name: "xterm-256color",
      cols: columns,
      rows,
      cwd: folder,
      env: environmentAt(folder, { TERM: "xterm-256color", ...env }),
    });
    this.pty.onData((text) => this.emulator.write(text, () => this.changed()));
    this.emulator.onData((text) => this.pty.write(text));
    this.pty.onExit(({ exitCode, signal = 0 }) => {
      this.exit = { exitCode, signal };
      // what was written last may still be on its way to the screen
      this.emulator.write("", () => this.changed());
    });
  }

  private changed(): void {
    const waiting = this.waiting;
    this.waiting = [];
    for (const each of waiting) each();
  }

  type(text: string): void {
    this.pty.write(text);
  }

  resize(columns: number, rows: number): void {
    this.emulator.resize(columns, rows);
    this.pty.resize(columns, rows);
  }

  kill(signal: string): void {
    this.pty.kill(signal);
  }

  /** The visible grid, without the spaces at the ends of lines. */
  screen(): string {
    const { active } = this.emulator.buffer;
    return Array.from(
      { length: this.emulator.rows },
      (_, row) => `${active.getLine(active.viewportY + row)?.translateToString(true) ?? ""}\n`,
    ).join("");
  }

  /** Waits until the screen is as it should be. @throws if the program ends, or waits for somebody, without that */
  async until(isSeen: string | RegExp | ((screen: string) => boolean)): Promise<string> {
    const fits = (screen: string): boolean => {
      if (typeof isSeen === "function") return isSeen(screen);
      return typeof isSeen === "string" ? screen.includes(isSeen) : isSeen.test(screen);
    };
    for (;;) {
      const screen = this.screen();
      if (fits(screen)) return screen;
      if (this.exit !== null) throw new Error(`the program has ended without showing ${isSeen}:\n${screen}`);
      if (!(await this.change())) throw new Error(`the program waits without showing ${isSeen}:\n${screen}`);
    }
  }

  /** @throws if the program waits for somebody */
  async ended(): Promise<Exit> {
    while (this.exit === null) {
      if (!(await this.change())) throw new Error(`the program waits, and does not end:\n${this.screen()}`);
    }
    return this.exit;
  }

  /** Waits until something is written, or the program ends; false: it waits for somebody itself. */
  private change(): Promise<boolean> {
    let timer: NodeJS.Timeout;
    const changed = new Promise<boolean>((resolve) => {
      let looks = 0;
      let ticks: number | null = null;
      this.waiting.push(() => resolve(true));
      timer = setInterval(() => {
        const before = ticks;
        ticks = ticksWhileAllWait(this.pty.pid);
        looks = ticks === null || ticks !== before ? 0 : looks + 1;
        if (looks === MAX_IDLE_LOOKS) resolve(false);
      }, BETWEEN_LOOKS);
    });
    return changed.finally(() => clearInterval(timer));
  }

  /** Ends what still runs. */
  close(): void {
    if (this.exit === null) this.pty.kill("SIGKILL");
  }
}
