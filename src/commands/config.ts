// aimap config: the settings that a person keeps in a file.

import { Argument, type Command } from "commander";
import { completes } from "../cli/completes.ts";
import { addExamples } from "../cli/examples.ts";
import { fileArgument, oneOfArgument } from "../cli/options/option-kinds.ts";
import { hint } from "../cli/output.ts";
import { unknownName } from "../cli/unknown.ts";
import type { Context } from "../context.ts";
import { Failure } from "../errors.ts";
import { makeFolderOf, writeText } from "../files.ts";
import { SETTING_NAMES, SETTINGS, type SettingName } from "../settings/settings.ts";
import { findSettings, readSettingsFile, settingsPath } from "../settings/settings-files.ts";

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
  const names = SETTING_NAMES.map((name) => `${name} (${SETTINGS[name].summary}: ${SETTINGS[name].takes})`);
  command
    .description(
      `Show and change the settings. They are ${names.join("; ")}. Environment variables override settings, and options override both.`,
    )
    .addArgument(oneOfArgument("[action]", CONFIG_ACTIONS))
    .addArgument(completes(new Argument("[name]", SETTING_NAMES.join(", ")), SETTING_NAMES))
    .addArgument(fileArgument("[values...]", "the new value"))
    .option("--json", "print one JSON object");
  addExamples(command, [
    {
      line: "aimap config set map bundled my-list.md",
      purpose: "combine your own list with the built-in map from now on",
    },
    { line: "aimap config list", purpose: "what is set, and in which file" },
    { line: "aimap config unset map", purpose: "use only the built-in map again" },
  ]);
  command.action((action: ConfigAction | undefined, name: string | undefined, values: string[], options) =>
    run({ action: action ?? "list", name: name ?? null, values, ...options }, context),
  );
}

export async function runConfig(options: ConfigOptions, context: Context): Promise<void> {
  const { action } = options;
  if (action === "set") await set(options, context);
  else if (action === "unset") await unset(options, context);
  else if (options.name !== null) {
    throw new Failure("usage", "too-many-arguments", `aimap config ${action} takes no name; see "aimap config --help"`);
  } else if (action === "path") context.stdout.write(`${ownPath(context)}\n`);
  else await list(options, context);
}

/** A setting a line with the file that says so; null and no file where nothing is set. */
async function list({ json }: ConfigOptions, context: Context): Promise<void> {
  const found = findSettings(context.env);
  if (json) {
    const [{ toJson }, values] = [await import("../render/json.ts"), Object.entries(found)];
    const settings = Object.fromEntries(values.map(([name, each]) => [name, each?.value ?? null]));
    const files = Object.fromEntries(values.map(([name, each]) => [name, each?.path ?? null]));
    context.stdout.write(toJson({ type: "config", path: settingsPath(context.env), settings, files }));
    return;
  }
  const [{ sanitise }, { joinLines, padEnd }] = await Promise.all([
    import("../text/sanitise.ts"),
    import("../terminal/text.ts"),
  ]);
  const rows = SETTING_NAMES.flatMap((name) => {
    const each = found[name];
    if (each === null) return [{ name, value: "not set", path: "" }];
    const values = Array.isArray(each.value) ? each.value : [String(each.value)];
    return values.map((value, at) => ({ name: at === 0 ? name : "", value, path: at === 0 ? each.path : "" }));
  });
  const widest = Math.max(...rows.map(({ value }) => sanitise(value).length));
  context.stdout.write(
    joinLines(
      rows.map(({ name, value, path }) => `${padEnd(name, 7)}${padEnd(sanitise(value), widest)}  ${sanitise(path)}`),
    ),
  );
}

async function set({ name, values }: ConfigOptions, context: Context): Promise<void> {
  const setting = await settingNamed(name, "set");
  const { takes, parse, fromWords } = SETTINGS[setting];
  if (values.length === 0) {
    throw new Failure("usage", "missing-argument", `a value for ${setting} is missing; it takes ${takes}`);
  }
  const value = fromWords(values, context.folder());
  if (parse(value) === undefined) {
    throw new Failure("usage", "bad-value", `${setting}: takes ${takes}, not "${values.join(" ")}"`);
  }
  // a map that cannot be read would fail every command from now on
  const layers = setting === "map" ? SETTINGS.map.parse(value) : undefined;
  if (layers !== undefined) await (await import("../layers/load.ts")).loadMaps(layers, context.bundledMapPath);
  change(context, (settings) => ({ ...settings, [setting]: value }));
  await hint(`${setting} is set in ${ownPath(context)}`, {}, context);
}

async function unset({ name, values }: ConfigOptions, context: Context): Promise<void> {
  const setting = await settingNamed(name, "unset");
  if (values.length > 0) throw new Failure("usage", "too-many-arguments", "unset takes the name of one setting alone");
  change(context, ({ [setting]: _, ...others }) => others);
  await hint(`${setting} is not set in ${ownPath(context)} any more`, {}, context);
}

/** Writes the person's own file anew where that changes it. */
function change(
  context: Context,
  edit: (settings: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>,
): void {
  const path = ownPath(context);
  const before = readSettingsFile(path);
  const after = edit(before);
  if (JSON.stringify(before) === JSON.stringify(after)) return;
  makeFolderOf(path);
  writeText(path, `${JSON.stringify(after, null, 2)}\n`, { overwrite: true });
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
