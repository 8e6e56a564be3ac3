// The picture in the README is what the script makes of the program's output today.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { emptyFolder, environmentAt, ROOT } from "../harness.ts";
import { isUpdating, readDocument, writeDocument } from "./documents.ts";

const PATH = "src/help/picture.svg";

test("the picture in the README shows what the program prints on a terminal", () => {
  const script = join(ROOT, "src", "packaging", "picture.mjs");
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, "--print"], {
    env: environmentAt(emptyFolder()),
    encoding: "utf8",
  });
  expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
  expect(stdout).toContain(">aimap search sae");
  if (isUpdating) writeDocument(PATH, stdout);
  else expect(readDocument(PATH)).toBe(stdout);
});

test("the picture is one image of its own, without scripts or anything from elsewhere", () => {
  const picture = readDocument(PATH);
  expect(picture).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" .*<\/svg>\n$/s);
  expect(picture).not.toMatch(/<script|href|url\(|\son\w+=/);
  expect(picture).not.toContain("\u001b");
  expect(Buffer.byteLength(picture)).toBeLessThan(20_000);
});
