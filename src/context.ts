// Everything that comes from outside, typed as narrowly as the program needs it. `main` makes the real one, tests theirs.

export interface OutputStream {
  write(text: string): void;
  readonly isTTY: boolean;
  /** Width of the terminal; undefined where there is none. */
  readonly columns: number | undefined;
}

export interface Context {
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  /** Reads standard input to its end. Called only where the command line says `-`. */
  readonly readStdin: () => Promise<string>;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Path of the map that ships with the program. */
  readonly bundledMapPath: string;
  readonly version: string;
}
