import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { addMissing, listMissing } from "../scripts/missing-optional-packages.js";

test("the lock file describes every optional package, so that npm ci takes it (npm run lockfile)", () => {
  expect(listMissing(JSON.parse(readFileSync("package-lock.json", "utf8")))).toEqual([]);
});

test("a missing one is found and described beside what names it", () => {
  const lock = {
    packages: {
      "": {},
      "node_modules/@a/core": {
        optionalDependencies: { "@a/core-linux-x64": "1.0.0", "@a/core-linux-arm64-musl": "1.0.0" },
      },
      "node_modules/@a/core-linux-x64": { version: "1.0.0" },
      "node_modules/b/node_modules/c": {
        dev: true,
        optionalDependencies: { "@a/core-linux-x64": "1.0.0", "c-win32-x64": "^2.0.0" },
      },
    },
  };
  expect(addMissing(lock)).toEqual(["@a/core-linux-arm64-musl", "c-win32-x64"]);
  expect(lock.packages).toMatchObject({
    "node_modules/@a/core-linux-arm64-musl": {
      version: "1.0.0",
      optional: true,
      os: ["linux"],
      cpu: ["arm64"],
      libc: ["musl"],
    },
    "node_modules/b/node_modules/c-win32-x64": {
      version: "2.0.0",
      dev: true,
      optional: true,
      os: ["win32"],
      cpu: ["x64"],
    },
  });
  expect(listMissing(lock)).toEqual([]);
});
