// npm run demo: the demonstration workspace, beside the real one and with data of its own.
import { fileURLToPath } from "node:url";
import "./build-if-missing.js";

process.env.DEMO = "true";
process.env.DATA_DIR ??= fileURLToPath(new URL("../.data/demo", import.meta.url));
await import("../server.js");
