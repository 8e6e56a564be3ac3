// The picture in the README is what the script makes of the program's output today.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { emptyFolder, environmentAt, ROOT } from "../harness.ts";
import { isUpdating, readDocument, writeDocument } from "./documents.ts";

const PICTURES = [
  ["picture.svg", ">aimap search sae"],
  ["explore.svg", "of 86 papers"],
] as const;

test.each(PICTURES)("%s shows what the program shows on a terminal", (name, shown) => {
  const path = `src/help/${name}`;
  const script = join(ROOT, "src", "packaging", "picture.mjs");
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, "--print", name], {
    env: environmentAt(emptyFolder()),
    encoding: "utf8",
  });
  expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
  expect(stdout).toContain(shown);
  if (isUpdating) writeDocument(path, stdout);
  else expect(readDocument(path)).toBe(stdout);
});

test.each(PICTURES)("%s is one image of its own, without scripts or anything from elsewhere", (name) => {
  const picture = readDocument(`src/help/${name}`);
  expect(picture).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" .*<\/svg>\n$/s);
  expect(picture).not.toMatch(/<script|href|url\(|\son\w+=/);
  expect(picture).not.toContain("\u001b");
  expect(Buffer.byteLength(picture)).toBeLessThan(40_000);
});
