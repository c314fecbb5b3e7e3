// npm run lockfile: after every `npm install`. npm leaves a platform's optional package out of the lock file when it could not
// reach it, and `npm ci` then refuses the whole file, on every machine. This adds an entry for each; it names the version, and
// npm fetches the package only on the platform that it is for.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { addMissing } from "./missing-optional-packages.js";

const file = fileURLToPath(new URL("../package-lock.json", import.meta.url));
const lock = JSON.parse(readFileSync(file, "utf8"));
const added = addMissing(lock);
if (added.length > 0) writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(added.length > 0 ? `Added to package-lock.json: ${added.join(", ")}` : "package-lock.json is complete.");
