// A terminal in memory.
import type { Terminal, TerminalListener } from "../../src/context.ts";

/** A terminal that types what it is told once the explorer listens, and notes all that happens to it. */
export class MadeTerminal implements Terminal {
  readonly columns = 100;
  readonly rows = 30;
  readonly calls: string[] = [];
  written = "";
  listener: TerminalListener | undefined;
  private readonly heard: Promise<TerminalListener>;
  private hear: (listener: TerminalListener) => void = () => {};

  constructor() {
    this.heard = new Promise((resolve) => {
      this.hear = resolve;
    });
  }

  write(text: string): void {
    this.written += text;
  }

  setRaw(isRaw: boolean): void {
    this.calls.push(isRaw ? "raw" : "cooked");
  }

  listen(listener: TerminalListener): void {
    this.listener = listener;
    this.hear(listener);
  }

  suspend(): void {
    this.calls.push("suspended");
    this.listener?.continued();
  }

  lend(isLent: boolean): void {
    this.calls.push(isLent ? "lent" : "taken back");
  }

  close(): void {
    this.calls.push("closed");
  }

  /** Types each text once the one before it has been answered; a regular expression waits until that has been written. */
  async type(...texts: readonly (string | RegExp)[]): Promise<void> {
    const listener = await this.heard;
    for (const text of texts) {
      while (typeof text !== "string" && !text.test(this.written))
        await new Promise((resolve) => setTimeout(resolve, 0));
      if (typeof text === "string") listener.input(text);
    }
  }
}
