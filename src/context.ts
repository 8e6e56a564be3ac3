// Everything that comes from outside the program, typed as narrowly as possible. `main` makes the real context, tests make
// their own.

export interface OutputStream {
  write(text: string): void;
  readonly isTTY: boolean;
  /** Width of the terminal; undefined: not a terminal. */
  readonly columns: number | undefined;
  /** Height of the terminal; undefined: not a terminal. */
  readonly rows: number | undefined;
}

/** The environment variables that the program uses. */
export interface Environment {
  readonly AIMAP_MAP?: string | undefined;
  readonly AIMAP_CACHE?: string | undefined;
  readonly HOME?: string | undefined;
  readonly XDG_CACHE_HOME?: string | undefined;
  readonly XDG_CONFIG_HOME?: string | undefined;
  readonly XDG_CONFIG_DIRS?: string | undefined;
  readonly XDG_DATA_HOME?: string | undefined;
  readonly XDG_STATE_HOME?: string | undefined;
  readonly VISUAL?: string | undefined;
  readonly EDITOR?: string | undefined;
  readonly AIMAP_PAGER?: string | undefined;
  readonly PAGER?: string | undefined;
  readonly BROWSER?: string | undefined;
  readonly FORCE_COLOR?: string | undefined;
  readonly CLICOLOR_FORCE?: string | undefined;
  readonly NO_COLOR?: string | undefined;
  readonly CLICOLOR?: string | undefined;
  readonly TERM?: string | undefined;
  readonly FORCE_HYPERLINK?: string | undefined;
  readonly TERM_PROGRAM?: string | undefined;
  readonly VTE_VERSION?: string | undefined;
  readonly WT_SESSION?: string | undefined;
  readonly KITTY_WINDOW_ID?: string | undefined;
  readonly KONSOLE_VERSION?: string | undefined;
  readonly LC_ALL?: string | undefined;
  readonly LC_CTYPE?: string | undefined;
  readonly LANG?: string | undefined;
}

/** Which processes run, for locks: a process is named by its machine, its number and when it began. */
export interface Processes {
  /** The name of this process: three words. */
  readonly own: string;
  /** Null: that cannot be found out, because it is on another machine. */
  readonly runs: (process: string) => boolean | null;
}

/** The terminal that a person sits at, drawn on and read key by key. */
export interface Terminal {
  readonly columns: number;
  readonly rows: number;
  write(text: string): void;
  /** Whether keys come as they are pressed, without echo, instead of line by line. */
  setRaw(isRaw: boolean): void;
  /** What happens at the terminal, until it is closed. */
  listen(listener: TerminalListener): void;
  /** Stops the program as Ctrl-Z does, until it is continued. The terminal has to be restored before. */
  suspend(): void;
  /** Leaves the keys to another program, or takes them back. */
  lend(isLent: boolean): void;
  close(): void;
}

export interface TerminalListener {
  /** Keys, as the terminal sends them: a sequence can be cut anywhere. */
  readonly input: (text: string) => void;
  readonly resized: () => void;
  /** The program was continued after it had been stopped, also from outside. */
  readonly continued: () => void;
  /** Somebody asks the program to stop until it is continued. */
  readonly stopped: () => void;
  /** The program is about to end for a reason outside of it: the terminal has to be restored at once. */
  readonly ending: () => void;
}

/**
 * What another program reads from and writes to: the streams of this process, or the terminal, also where some of them are pipes.
 * Absent: `own`.
 */
export type StreamsOfProgram = "own" | "terminal";

export interface Context {
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  /** Whether standard input is the keyboard; absent: it is not. */
  readonly stdin?: { readonly isTTY: boolean /** Whether another program writes to it. */; readonly isPipe?: boolean };
  /** Reads standard input to its end. Called only if `-` is given on the command line. */
  readonly readStdin: () => Promise<Buffer>;
  /** Opens the terminal, also where the streams are pipes; null: there is none. Absent: as if there were none. */
  readonly openTerminal?: () => Promise<Terminal | null>;
  /** Runs something after so many milliseconds; 0: as soon as nothing else waits. Returns what cancels it. */
  readonly after?: (milliseconds: number, run: () => void) => () => void;
  readonly env: Environment;
  /** Shows a web address in the user's browser. @throws Failure `no-browser` */
  readonly browse: (url: string, streams?: StreamsOfProgram) => Promise<void>;
  /** Opens a document with the system's program for it, without a shell. @throws Failure `no-browser` */
  readonly openFile: (path: string) => Promise<void>;
  /** Shows a text in the pager that the command starts, until the user closes it. False: it cannot be started. */
  readonly page: (text: string, pager: string) => Promise<boolean>;
  readonly processes: Processes;
  /**
   * Lets the person edit a file in the editor that the command starts, without a shell, and waits until it ends.
   * @throws Failure `no-editor`
   */
  readonly edit: (command: readonly string[], streams?: StreamsOfProgram) => Promise<void>;
  /** The folder that relative paths start from. */
  readonly folder: () => string;
  /** Path of the map that ships with the program, prepared with its search index and with what its curators accept. */
  readonly bundledMapPath: string;
  /** Folder of the guides that `aimap help` shows. */
  readonly guidesFolder: string;
  /** The local date, such as `2026-11-24`. */
  readonly today: () => string;
  readonly version: string;
  /** What the cache of prepared maps needs; absent: there is none. */
  readonly cache?: CacheContext;
  /** Does work that takes a second or two with code that the engine optimises so; absent: nothing is known of the engine. */
  readonly optimising?: <T>(how: Optimising, work: () => Promise<T>) => Promise<T>;
}

/** `late`: not before it has run very often; `alone`: each function with few of those that it calls. */
export type Optimising = "late" | "alone";

export interface CacheContext {
  /** Identifies this build of the program: another one does not use what it prepared. */
  readonly program: string;
  /** The time in milliseconds. */
  readonly now: () => number;
  /** False: what is in the cache is not read, only replaced. */
  readonly isRead: boolean;
  /** Number of the user whose files may be read and removed; null: the system has no users. */
  readonly user: number | null;
}
