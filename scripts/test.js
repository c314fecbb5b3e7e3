// npm test: everything that must hold before a change is kept, cheapest first. Stops at the first step that fails.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

const results = ".cache/results";
const unitResults = `${results}/vitest.json`;
const journeyResults = `${results}/journeys.json`;

const steps = [
  { what: "Checking types", command: ["npm", "run", "typecheck"] },
  { what: "Checking style and rules", command: ["npm", "run", "lint"] },
  {
    what: "Testing rules and abilities, on a real PostgreSQL",
    command: ["npx", "vitest", "run", "--reporter=default", "--reporter=json", `--outputFile.json=${unitResults}`],
    count: () => countVitest(readJson(unitResults)),
  },
  { what: "Building the app", command: ["npm", "run", "build"] },
  {
    what: "Walking through the built app in a browser",
    command: ["npx", "playwright", "test"],
    count: () => countPlaywright(readJson(journeyResults)),
  },
];

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const total = { passed: 0, failed: 0 };
let failedStep;
for (const step of steps) {
  console.log(`\n== ${step.what}`);
  const startedAt = Date.now();
  const ok = run(step.command);
  const counted = step.count?.();
  total.passed += counted?.passed ?? 0;
  total.failed += counted?.failed ?? 0;
  console.log(`== ${ok ? "Done" : "Failed"} after ${Math.round((Date.now() - startedAt) / 1000)} s`);
  if (!ok) {
    failedStep = step;
    // A runner can fail without a failing test: a file that does not load, a type error.
    if (!counted?.failed) total.failed += 1;
    break;
  }
}

if (failedStep) console.log(`\nStopped at: ${failedStep.what}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(failedStep ? 1 : 0);

function run([command, ...parameters]) {
  const { status } = spawnSync(command, parameters, { stdio: "inherit" });
  return status === 0;
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}

function countVitest(report) {
  return report && { passed: report.numPassedTests, failed: report.numFailedTests };
}

function countPlaywright(report) {
  return report && { passed: report.stats.expected, failed: report.stats.unexpected + report.stats.flaky };
}
