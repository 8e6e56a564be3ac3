// README shows what the program prints: every `console` block is run, and the reference is the help of every command.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { transformSync } from "esbuild";
import { beforeAll, describe, expect, test } from "vitest";
import { RULES } from "../../src/check/rules.ts";
import { COMMANDS } from "../../src/commands/registry.ts";
import { EXIT_CODES } from "../../src/errors.ts";
import { aimap, emptyFolder, environmentAt, ROOT } from "../harness.ts";
import { has } from "../programs.ts";

const PATH = join(ROOT, "README.md");
const isUpdating = "AIMAP_UPDATE" in process.env;
const folder = emptyFolder();

/** What a shell prints for the command, in a pipe. */
function shell(command: string): string {
  const { stdout } = spawnSync("sh", ["-c", command], { env: environmentAt(folder), encoding: "utf8", cwd: folder });
  // CSV and RIS end their lines in CRLF
  return stdout.replaceAll("\r\n", "\n");
}

const blocks = readFileSync(PATH, "utf8")
  .split(/^```/m)
  .filter((part) => part.startsWith("console\n"));
const sessions = blocks
  .flatMap((block) =>
    block
      .slice("console\n".length)
      .split(/^\$ /m)
      .filter((part) => part !== "")
      .map((part) => ({ part, command: part.split("\n")[0] ?? "", output: part.slice(part.indexOf("\n") + 1) })),
  )
  .map((session) => {
    const needsJq = /\bjq\b/.test(session.command);
    return {
      ...session,
      isSkipped: needsJq && !has("jq"),
      name: `$ ${session.command}${needsJq ? " (needs jq)" : ""}`,
    };
  });
/** What each command printed: all are run before the first test, in their order, since some make files for others. */
const outputs = new Map<(typeof sessions)[number], string>();
beforeAll(() => {
  symlinkSync(join(ROOT, "tests"), join(folder, "tests"));
  for (const session of sessions) if (!session.isSkipped) outputs.set(session, shell(session.command));
});

describe("README shows real output", () => {
  for (const session of sessions) {
    const { name, part, command, output, isSkipped } = session;
    test.skipIf(isSkipped)(name, () => {
      const printed = outputs.get(session) ?? "";
      if (isUpdating) {
        const text = readFileSync(PATH, "utf8");
        writeFileSync(
          PATH,
          text.replace(`$ ${part}`, () => `$ ${command}\n${printed.replace(/\n?$/, "\n")}`),
        );
      } else expect(`${output.trimEnd()}\n`).toBe(`${printed.trimEnd()}\n`);
    });
  }
});

test("the example of the library prints what is shown behind it", () => {
  const text = readFileSync(PATH, "utf8");
  const [, code = "", shown] = /<!-- library:[^>]*-->\n+```ts\n([\s\S]*?)```\n+```\n([\s\S]*?)```/.exec(text) ?? [];
  const place = emptyFolder();
  mkdirSync(join(place, "node_modules"));
  symlinkSync(ROOT, join(place, "node_modules", "aimap"));
  writeFileSync(join(place, "mine.md"), readFileSync(join(folder, "mine.md")));
  // types are all that is not JavaScript: they are tried where the package is packed
  writeFileSync(join(place, "example.mjs"), transformSync(code, { loader: "ts" }).code);
  const env = environmentAt(place);
  const { stdout, stderr } = spawnSync(process.execPath, ["example.mjs"], { cwd: place, env, encoding: "utf8" });
  expect(stderr).toBe("");
  if (isUpdating)
    writeFileSync(
      PATH,
      text.replace(`\`\`\`\n\n\`\`\`\n${shown}`, () => `\`\`\`\n\n\`\`\`\n${stdout}`),
    );
  else expect(shown).toBe(stdout);
});

test("the exit codes are those of the program", () => {
  const rows = EXIT_CODES.map(({ code, meaning }) => `| ${code} | ${meaning} |\n`).join("");
  const table = `| exit code | means |\n|---|---|\n${rows}`;
  const text = readFileSync(PATH, "utf8");
  const current = text.replace(
    /(<!-- exit codes:.*?-->\n)[\s\S]*?(<!-- \/exit codes -->)/,
    (_, begin, end) => `${begin}\n${table}\n${end}`,
  );
  if (isUpdating) writeFileSync(PATH, current);
  else expect(text).toBe(current);
});

test("the rules are those of the program", () => {
  const rows = Object.entries(RULES).map(([name, { severity, finds }]) => `| \`${name}\` | ${severity} | ${finds} |\n`);
  const table = `| rule | severity | finds |\n|---|---|---|\n${rows.join("")}`;
  const text = readFileSync(PATH, "utf8");
  const current = text.replace(
    /(<!-- rules:.*?-->\n)[\s\S]*?(<!-- \/rules -->)/,
    (_, begin, end) => `${begin}\n${table}\n${end}`,
  );
  if (isUpdating) writeFileSync(PATH, current);
  else expect(text).toBe(current);
});

/** A group of options in a help text; those that several commands share are written out once. */
const groupIn = (help: string, head: string): string =>
  new RegExp(`^${head}:\\n(?: .*\\n)+`, "m").exec(help)?.[0] ?? "";
const unpadded = (text: string): string => text.replace(/\s+/g, " ");

test("the reference is the help of every command", async () => {
  const help = async (argv: readonly string[]) => (await aimap([...argv, "--help"])).stdout;
  const shared = [
    { head: "Filters", text: groupIn(await help(["list"]), "Filters"), of: "list" },
    { head: "Output", text: groupIn(await help([]), "Output"), of: "" },
  ];
  expect(shared.map(({ text }) => text.length > 100)).toEqual([true, true]);
  const short = async (name: string): Promise<string> => {
    let told = await help([name]);
    for (const { head, text, of } of shared) {
      const own = groupIn(told, head);
      if (of !== name && own !== "" && unpadded(own) === unpadded(text)) {
        told = told.replace(own, `${head}: as those of ${`aimap ${of}`.trim()}\n`);
      }
    }
    return told;
  };
  const block = (text: string): string => `\`\`\`\n${text}\`\`\`\n`;
  const parts = [block(await help([]))];
  for (const name of Object.keys(COMMANDS)) parts.push(`### aimap ${name}\n\n${block(await short(name))}`);
  const pattern = /(<!-- reference:.*?-->\n)[\s\S]*?(<!-- \/reference -->)/;
  const text = readFileSync(PATH, "utf8");
  const current = text.replace(pattern, (_, begin, end) => `${begin}\n${parts.join("\n")}\n${end}`);
  if (isUpdating) writeFileSync(PATH, current);
  else expect(text).toBe(current);
});
