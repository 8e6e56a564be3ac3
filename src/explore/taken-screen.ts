// The terminal while it is the explorer's: taken, drawn on, lent, and given back as it was.
import type { Terminal } from "../context.ts";
import { difference, entering, leavingScreen } from "./draw.ts";
import type { Frame } from "./frame.ts";

/** Programs that pass papers on end at most about so much later, and earlier ones sooner: pauses in milliseconds. */
const ENDINGS = [50, 150, 300, 500, 1000] as const;

export interface ScreenOptions {
  readonly terminal: Terminal;
  readonly hasMouse: boolean;
  /** @see Context */
  readonly after: (milliseconds: number, run: () => void) => () => void;
}

export class TakenScreen {
  private shown: Frame | null = null;
  private isTaken = false;
  private cancelKeeping = (): void => {};

  constructor(private readonly options: ScreenOptions) {}

  get isOurs(): boolean {
    return this.isTaken;
  }

  take(): void {
    const { terminal, hasMouse } = this.options;
    this.setRawAgain();
    terminal.write(entering(hasMouse));
    this.isTaken = true;
    this.shown = null;
  }

  /** Node believes that the terminal is still raw, also where another program has changed that. */
  private setRawAgain(): void {
    const { terminal } = this.options;
    terminal.setRaw(false);
    terminal.setRaw(true);
  }

  /** Of several programs before the explorer, the first may end last, and set the terminal as it was. */
  keepRaw([next, ...later]: readonly number[] = ENDINGS): void {
    if (next === undefined) return;
    this.cancelKeeping = this.options.after(next, () => {
      if (this.isTaken) this.setRawAgain();
      this.keepRaw(later);
    });
  }

  giveBack(): void {
    if (!this.isTaken) return;
    const { terminal, hasMouse } = this.options;
    this.isTaken = false;
    terminal.write(leavingScreen(hasMouse));
    terminal.setRaw(false);
  }

  draw(frame: Frame): void {
    const changes = difference(this.shown, frame);
    this.shown = frame;
    if (changes !== "") this.options.terminal.write(changes);
  }

  /** Everything is drawn again. */
  forget(): void {
    this.shown = null;
  }

  end(): void {
    this.cancelKeeping();
    this.giveBack();
    this.options.terminal.close();
  }
}
