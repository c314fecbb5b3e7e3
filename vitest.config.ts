import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { testEnvironment } from "./tests/setup/environment";

const folder = (name: string) => fileURLToPath(new URL(`./${name}/`, import.meta.url));

const test = {
  env: testEnvironment,
  setupFiles: ["tests/setup/property-tests.ts"],
  restoreMocks: true,
  testTimeout: 15_000,
};

export default defineConfig({
  resolve: {
    alias: [
      { find: /^~\//, replacement: folder("app") },
      { find: /^#tests\//, replacement: folder("tests") },
      { find: /^#prisma\//, replacement: folder("prisma") },
    ],
  },
  test: {
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          ...test,
          name: "unit",
          // Pure files keep nothing between tests: they need no module world each.
          isolate: false,
          include: [
            "{app,prisma}/**/*.test.{ts,tsx}",
            "tests/{architecture,lockfile}.test.ts",
            "tests/fakes/*.test.ts",
          ],
          exclude: ["**/*.server.test.ts", "**/node_modules/**"],
        },
      },
      {
        extends: true,
        test: {
          ...test,
          name: "integration",
          include: ["{app,prisma,tests}/**/*.server.test.ts", "tests/*.test.ts"],
          exclude: ["tests/{architecture,lockfile}.test.ts", "**/node_modules/**"],
          globalSetup: ["tests/setup/postgres.ts"],
          setupFiles: [...test.setupFiles, "tests/setup/database.ts"],
        },
      },
    ],
  },
});
