// aimap config: the settings that a person keeps in a file.
import { Argument, type Command } from "commander";
import { completes } from "../cli/completes.ts";
import { addExamples } from "../cli/examples.ts";
import { oneOf } from "../cli/options/parsers.ts";
import { type Reply, setAction } from "../cli/output.ts";
import {
  findSettings,
  readSettingsFile,
  SETTING_NAMES,
  SETTINGS,
  type SettingName,
  settingsPath,
} from "../cli/settings.ts";
import { unknownName } from "../cli/unknown.ts";
import type { Context } from "../context.ts";
import { Failure } from "../errors.ts";
import { makeFolderOf, writeText } from "../files.ts";

export const CONFIG_ACTIONS = ["list", "path", "set", "unset"] as const;
export type ConfigAction = (typeof CONFIG_ACTIONS)[number];

export interface ConfigOptions {
  readonly action: ConfigAction;
  /** Null: none was given. */
  readonly name: string | null;
  readonly values: readonly string[];
  readonly json?: boolean;
}

export function defineConfig(command: Command, context: Context, run = runConfig): void {
  const names = SETTING_NAMES.map((name) => `${name} (${SETTINGS[name].says}: ${SETTINGS[name].takes})`);
  command
    .description(
      `Show and change the settings. There are ${names.join("; ")}. Variables of the environment beat settings, options beat both.`,
    )
    .addArgument(
      completes(new Argument("[action]", CONFIG_ACTIONS.join(", ")).argParser(oneOf(CONFIG_ACTIONS)), CONFIG_ACTIONS),
    )
    .addArgument(completes(new Argument("[name]", SETTING_NAMES.join(", ")), SETTING_NAMES))
    .addArgument(completes(new Argument("[values...]", "what to set"), "files"))
    .option("--json", "print one JSON object");
  addExamples(command, [
    { line: "aimap config set map bundled my-list.md", says: "one's own list over the built-in map, from now on" },
    { line: "aimap config list", says: "what is set, and where" },
    { line: "aimap config unset map", says: "the built-in map alone again" },
  ]);
  setAction(
    command,
    context,
    (
      action: ConfigAction | undefined,
      name: string | undefined,
      values: string[],
      options: Pick<ConfigOptions, "json">,
    ) => run({ action: action ?? "list", name: name ?? null, values, ...options }, context),
  );
}

export async function runConfig(options: ConfigOptions, context: Context): Promise<Reply> {
  const { action, name, json = false } = options;
  if (action === "set") return set(options, context);
  if (action === "unset") return unset(options, context);
  if (name !== null) {
    throw new Failure("usage", "too-many-arguments", `aimap config ${action} takes no name; see "aimap config --help"`);
  }
  if (action === "path") return { type: "text", text: `${ownPath(context)}\n` };
  const [path, settings] = [settingsPath(context.env), findSettings(context.env)];
  return { type: "config", format: json ? "json" : "text", path, settings };
}

async function set({ name, values }: ConfigOptions, context: Context): Promise<Reply> {
  const setting = await settingNamed(name, "set");
  const { takes, read, write } = SETTINGS[setting];
  if (values.length === 0) {
    throw new Failure("usage", "missing-argument", `a value for ${setting} is missing; it takes ${takes}`);
  }
  const value = write(values, context.folder());
  if (read(value) === undefined) {
    throw new Failure("usage", "bad-value", `${setting}: takes ${takes}, not "${values.join(" ")}"`);
  }
  // a map that cannot be read would make every later command fail
  if (setting === "map") await (await import("../layers/load.ts")).loadMaps(value as string[], context.bundledMapPath);
  change(context, (settings) => ({ ...settings, [setting]: value }));
  return { type: "text", text: "", hints: [`${setting} is set in ${ownPath(context)}`] };
}

async function unset({ name, values }: ConfigOptions, context: Context): Promise<Reply> {
  const setting = await settingNamed(name, "unset");
  if (values.length > 0) throw new Failure("usage", "too-many-arguments", "unset takes the name of one setting alone");
  change(context, ({ [setting]: _, ...others }) => others);
  return { type: "text", text: "", hints: [`${setting} is not set in ${ownPath(context)} any more`] };
}

/** Writes the person's own file, if that changes it. */
function change(
  context: Context,
  edit: (settings: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>,
): void {
  const path = ownPath(context);
  const before = readSettingsFile(path);
  const after = edit(before);
  if (JSON.stringify(before) === JSON.stringify(after)) return;
  makeFolderOf(path);
  writeText(path, `${JSON.stringify(after, null, 2)}\n`, true);
}

function ownPath({ env }: Context): string {
  const path = settingsPath(env);
  if (path !== null) return path;
  throw new Failure("failed", "unwritable-file", "there is no place for settings; set HOME or XDG_CONFIG_HOME");
}

async function settingNamed(name: string | null, action: string): Promise<SettingName> {
  const all = SETTING_NAMES.join(", ");
  if (name === null) {
    throw new Failure("usage", "missing-argument", `the name of a setting to ${action} is missing; there are ${all}`);
  }
  const found = SETTING_NAMES.find((each) => each === name.toLowerCase());
  if (found !== undefined) return found;
  throw await unknownName("unknown-setting", `no setting "${name}"`, name, SETTING_NAMES, `there are ${all}`);
}
