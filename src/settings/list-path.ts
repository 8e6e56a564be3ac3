// Where the reader's own list is, and where the program keeps what it remembers about it, by the rules of XDG.
import { isAbsolute, join } from "node:path";
import type { Environment } from "../context.ts";
import { homeFolder } from "./home-folder.ts";
import { settingsOf } from "./settings-files.ts";

const FILE = join("aimap", "my-list.md");

/** The file of the list, whether it exists or not; null: the environment names no folder for it. */
export function listPath(env: Environment): string | null {
  const folder = folderOf(env.XDG_DATA_HOME, env, join(".local", "share"));
  return settingsOf(env).list ?? (folder === null ? null : join(folder, FILE));
}

/** The folder of what the program remembers from one run to the next; null: the environment names none. */
export function stateFolder(env: Environment): string | null {
  const folder = folderOf(env.XDG_STATE_HOME, env, join(".local", "state"));
  return folder === null ? null : join(folder, "aimap");
}

/** XDG says that a relative path is to be ignored. */
function folderOf(stated: string | undefined, env: Environment, usual: string): string | null {
  if (stated !== undefined && isAbsolute(stated)) return stated;
  const home = homeFolder(env);
  return home === null ? null : join(home, usual);
}
