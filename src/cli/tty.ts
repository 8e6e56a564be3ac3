// The terminal of this process: the device, its keys and its signals. Standard input and output may be pipes beside it.
import { closeSync, openSync } from "node:fs";
import { isatty, ReadStream, WriteStream } from "node:tty";
import type { Terminal, TerminalListener } from "../context.ts";

/** What is needed of the process. */
export interface Host {
  readonly pid: number;
  readonly platform: string;
  kill(pid: number, signal: string): unknown;
  on(event: string, listener: () => void): unknown;
  removeListener(event: string, listener: () => void): unknown;
}

/** Null: there is no terminal. */
export function openTty(host: Host): Terminal | null {
  const input = descriptorOf([0], host, "r");
  const output = descriptorOf([1, 2], host, "w");
  if (input !== null && output !== null) return new Tty(new ReadStream(input), new WriteStream(output), host);
  for (const descriptor of [input, output]) if (descriptor !== null && descriptor > 2) closeSync(descriptor);
  return null;
}

/** Runs another program with the terminal for its input, output and errors; a stream without one is that of this process. */
export async function withTerminalStreams(host: Host, run: (stdio: number[]) => Promise<void>): Promise<void> {
  const opened = [descriptorOf([0], host, "r"), descriptorOf([1, 2], host, "w"), descriptorOf([2, 1], host, "w")];
  try {
    await run(opened.map((descriptor, stream) => descriptor ?? stream));
  } finally {
    for (const descriptor of opened) if (descriptor !== null && descriptor > 2) closeSync(descriptor);
  }
}

/** One of the standard streams that is a terminal, else the terminal that controls the process. */
function descriptorOf(standard: readonly number[], { platform }: Host, mode: "r" | "w"): number | null {
  const own = standard.find((descriptor) => isatty(descriptor));
  if (own !== undefined) return own;
  try {
    const device = platform === "win32" ? (mode === "r" ? "CONIN$" : "CONOUT$") : "/dev/tty";
    return openSync(device, platform === "win32" ? "r+" : mode);
  } catch {
    return null;
  }
}

/** After these the process ends as it would have without us, once the terminal is restored. */
const FATAL = ["SIGTERM", "SIGHUP", "SIGQUIT", "SIGINT"] as const;

class Tty implements Terminal {
  private readonly listeners: (readonly [event: string, listener: () => void])[] = [];
  private listener: TerminalListener | undefined;
  private readonly stopped = (): void => this.listener?.stopped();

  constructor(
    private readonly input: ReadStream,
    private readonly output: WriteStream,
    private readonly host: Host,
  ) {
    // a terminal that has gone takes no text any more; its signal or the end of its input says so
    output.on("error", () => {});
  }

  get columns(): number {
    return this.output.columns;
  }

  get rows(): number {
    return this.output.rows;
  }

  write(text: string): void {
    this.output.write(text);
  }

  /** A terminal that has been hung up cannot be set, and need not be. */
  setRaw(isRaw: boolean): void {
    try {
      this.input.setRawMode(isRaw);
    } catch {
      // nothing is left to restore
    }
  }

  listen(listener: TerminalListener): void {
    this.listener = listener;
    const { input, output } = this;
    const hangUp = (): void => this.endBy("SIGHUP");
    input.setEncoding("utf8");
    input.on("data", (text) => listener.input(String(text)));
    input.on("end", hangUp).on("error", hangUp);
    this.on("SIGWINCH", () => {
      refreshSize(output);
      listener.resized();
    });
    this.on("SIGCONT", listener.continued);
    this.on("SIGTSTP", this.stopped);
    for (const signal of FATAL) this.on(signal, () => this.endBy(signal));
    this.on("exit", listener.ending);
  }

  /**
   * Stops all programs of the pipeline, as the terminal itself does. Without our listener, the signal stops this process at once:
   * the next line is only reached when it is continued, or where the system ignores the signal since nobody could continue it.
   */
  suspend(): void {
    this.host.removeListener("SIGTSTP", this.stopped);
    this.host.kill(0, "SIGTSTP");
    this.host.on("SIGTSTP", this.stopped);
    this.listener?.continued();
  }

  lend(isLent: boolean): void {
    if (isLent) this.input.pause();
    else this.input.resume();
  }

  close(): void {
    for (const [event, listener] of this.listeners) this.host.removeListener(event, listener);
    this.input.destroy();
    this.output.destroy();
  }

  private on(event: string, listener: () => void): void {
    this.host.on(event, listener);
    this.listeners.push([event, listener]);
  }

  /** Restores the terminal; without our listeners, the signal then does what it does by default. */
  private endBy(signal: string): void {
    this.listener?.ending();
    for (const [event, listener] of this.listeners) this.host.removeListener(event, listener);
    this.host.kill(this.host.pid, signal);
  }
}

/** Node refreshes the size of its own standard streams only. */
function refreshSize(output: WriteStream): void {
  // the cast: the method is not documented; without it, the size stays as it was
  (output as WriteStream & { _refreshSize?: () => void })._refreshSize?.();
}
