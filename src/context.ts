// Everything that comes from outside, typed as narrowly as the program needs it. `main` makes the real one, tests theirs.

export interface OutputStream {
  write(text: string): void;
  readonly isTTY: boolean;
  /** Width of the terminal; undefined where there is none. */
  readonly columns: number | undefined;
  /** Its height; undefined where there is none. */
  readonly rows: number | undefined;
}

/** The variables of the environment that the program looks at. */
export interface Environment {
  readonly AIMAP_MAP?: string | undefined;
  readonly HOME?: string | undefined;
  readonly XDG_CONFIG_HOME?: string | undefined;
  readonly XDG_CONFIG_DIRS?: string | undefined;
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

export interface Context {
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  /** Reads standard input to its end. Called only where the command line says `-`. */
  readonly readStdin: () => Promise<string>;
  readonly env: Environment;
  /** Shows a web address in the person's browser. @throws Failure `no-browser` */
  readonly browse: (url: string) => Promise<void>;
  /** Shows a text in the pager that the command starts, until the person leaves it. False: it cannot be started. */
  readonly page: (text: string, pager: string) => Promise<boolean>;
  /** The folder that relative paths start from. */
  readonly folder: () => string;
  /** Path of the map that ships with the program. */
  readonly bundledMapPath: string;
  /** Path of the search index made of that map together with it; null: there is none. */
  readonly bundledIndexPath: string | null;
  /** Path of the findings of `aimap check` that the curators of that map accept; null: there are none. */
  readonly bundledAcceptedPath: string | null;
  /** Folder of the guides that `aimap help` shows. */
  readonly guidesFolder: string;
  /** The day, `2026-11-24`, where the person is. */
  readonly today: () => string;
  readonly version: string;
}
