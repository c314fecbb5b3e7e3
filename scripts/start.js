// npm start: builds if there is no build yet, and starts.
import "./build-if-missing.js";

await import("../server.js");
