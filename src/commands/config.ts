// aimap config: the settings that a person keeps in a file.

import { cacheFolder } from "../cli/cache-folder.ts";
import { completes } from "../cli/completes.ts";
import { Argument, type Command } from "../cli/declarations.ts";
import { addExamples } from "../cli/examples.ts";
import { oneOfArgument } from "../cli/options/option-kinds.ts";
import { addDrawingOptions } from "../cli/options/output-options.ts";
import { type Reply, setAction } from "../cli/output.ts";
import { unknownName } from "../cli/unknown.ts";
import type { Context } from "../context.ts";
import { didYouMean, Failure } from "../errors.ts";
import { isRegularFile } from "../files/read.ts";
import { makeFolderOf, writeText } from "../files/write.ts";
import { whileLocked } from "../lock.ts";
import { MINE } from "../map/model.ts";
import { listPath } from "../settings/list-path.ts";
import { SETTING_NAMES, SETTINGS, type SettingName } from "../settings/settings.ts";
import { findSettings, readSettingsFile, settingsPath } from "../settings/settings-files.ts";

export const CONFIG_ACTIONS = ["list", "path", "get", "set", "unset"] as const;
export type ConfigAction = (typeof CONFIG_ACTIONS)[number];

export interface ConfigOptions {
  readonly action: ConfigAction;
  /** Null: none was given. */
  readonly name: string | null;
  readonly values: readonly string[];
  readonly json?: boolean;
}

export function defineConfig(command: Command, context: Context, run = runConfig): void {
  const names = SETTING_NAMES.map((name) => `${name} (${SETTINGS[name].summary}: ${SETTINGS[name].takes})`);
  command
    .description(
      `Show and change the settings. They are ${names.join("; ")}. Environment variables override settings, and options override both.`,
    )
    .addArgument(oneOfArgument("[action]", CONFIG_ACTIONS))
    .addArgument(completes(new Argument("[name]", SETTING_NAMES.join(", ")), SETTING_NAMES))
    .addArgument(completes(new Argument("[values...]", "the new value; for unset, more names"), "setting"))
    .option("--json", "print one JSON object");
  addDrawingOptions(command);
  addExamples(command, [
    {
      line: "aimap config set map bundled my-list.md",
      purpose: "combine your own list with the built-in map from now on",
    },
    { line: "aimap config list", purpose: "what is set, and in which file" },
    { line: "aimap config unset map", purpose: "use only the built-in map again" },
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
  if (action === "set" || action === "unset") {
    const hints = await (action === "set" ? set(options, context) : unset(options, context));
    if (!json) return { type: "text", text: "", hints };
  } else if (action === "get") {
    const setting = await settingNamed(name, "get");
    if (!json) return get(setting, options, context);
  } else if (name !== null) {
    throw new Failure("too-many-arguments", `aimap config ${action} takes no name; see "aimap config --help"`);
  }
  if (action === "path" && !json) return { type: "text", text: `${ownPath(context)}\n` };
  const [path, settings] = [settingsPath(context.env), findSettings(context.env)];
  const own = listPath(context.env);
  const list = own === null ? null : { path: own, exists: isRegularFile(own) };
  const cache = cacheFolder(context.env);
  return { type: "config", format: json ? "json" : "text", path, settings, list, cache, home: context.env.HOME };
}

/** The value alone, for scripts: one on a line; nothing for a setting that is not set. */
function get(setting: SettingName, { values }: ConfigOptions, { env }: Context): Reply {
  if (values.length > 0) throw new Failure("too-many-arguments", "get takes the name of one setting and nothing else");
  const stated = findSettings(env)[setting]?.value ?? (setting === "list" ? listPath(env) : null);
  const lines = stated === null ? [] : [stated].flat();
  const hints = stated === null ? [`${setting} is not set`] : [];
  return { type: "text", text: lines.map((line) => `${line}\n`).join(""), hints };
}

/** @returns what was done */
async function set({ name, values }: ConfigOptions, context: Context): Promise<string[]> {
  const setting = await settingNamed(name, "set");
  const { takes, choices = [], parse, fromWords } = SETTINGS[setting];
  if (values.length === 0) {
    throw new Failure("missing-argument", `${setting} needs a value: ${takes}`);
  }
  const value = fromWords(values, context.folder());
  if (parse(value) === undefined) {
    const { nearestChoices } = await import("../text/nearest-choices.ts");
    const meant = nearestChoices(values.join(" "), choices);
    throw new Failure("bad-value", `${setting} must be ${takes}, not "${values.join(" ")}"${didYouMean(meant)}`, meant);
  }
  if (setting === "map") await checkMaps(SETTINGS.map.parse(value) ?? [], context);
  if (setting === "list") await checkList(SETTINGS.list.parse(value) ?? "");
  await change(context, (settings) => ({ ...settings, [setting]: value }));
  return [`${setting} is set in ${ownPath(context)}`];
}

/** A map that cannot be read would make every later command fail. @throws Failure */
async function checkMaps(layers: readonly string[], context: Context): Promise<void> {
  const others = layers.filter((name) => name !== MINE);
  if (others.length > 0) await (await import("../layers/load.ts")).loadMaps(others, context.bundledMapPath);
}

/** Nor could a list be written that is a folder or no Markdown. @throws Failure as the commands that would write it */
async function checkList(path: string): Promise<void> {
  const [{ checkIsMarkdown }, { readListFile }] = await Promise.all([
    import("../cli/own-list.ts"),
    import("../my-list/list-file.ts"),
  ]);
  checkIsMarkdown(path);
  readListFile(path);
}

/** @returns what was done */
async function unset({ name, values }: ConfigOptions, context: Context): Promise<string[]> {
  const names = [await settingNamed(name, "unset")];
  for (const each of values) names.push(await settingNamed(each, "unset"));
  await change(context, (settings) =>
    Object.fromEntries(Object.entries(settings).filter(([each]) => !names.some((left) => left === each))),
  );
  return [...new Set(names)].map((setting) => `${setting} is no longer set in ${ownPath(context)}`);
}

/** Writes the person's own file, if that changes it. */
async function change(
  context: Context,
  edit: (settings: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>,
): Promise<void> {
  const path = ownPath(context);
  const isChanged = (): boolean => {
    const before = readSettingsFile(path);
    return JSON.stringify(before) !== JSON.stringify(edit(before));
  };
  if (!isChanged()) return;
  makeFolderOf(path);
  await whileLocked(path, context.processes, () => {
    const after = edit(readSettingsFile(path));
    writeText(path, `${JSON.stringify(after, null, 2)}\n`, { overwrite: true });
  });
}

function ownPath({ env }: Context): string {
  const path = settingsPath(env);
  if (path !== null) return path;
  throw new Failure(
    "unwritable-file",
    "there is no place for settings; set HOME to a folder that exists, or XDG_CONFIG_HOME",
  );
}

async function settingNamed(name: string | null, action: string): Promise<SettingName> {
  const all = SETTING_NAMES.join(", ");
  if (name === null) {
    throw new Failure("missing-argument", `the name of a setting to ${action} is missing; the settings are ${all}`);
  }
  const found = SETTING_NAMES.find((each) => each === name.toLowerCase());
  if (found !== undefined) return found;
  throw await unknownName("unknown-setting", `no setting "${name}"`, name, SETTING_NAMES, `the settings are ${all}`);
}
