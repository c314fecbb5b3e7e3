// @ts-check
/** @typedef {import("../supervisor-settings").SupervisorMessage} SupervisorMessage */

/** To the app, if it is still there. @param {SupervisorMessage} message */
export function tell(message) {
  if (process.connected) process.send?.(message, undefined, undefined, () => {});
}

/** @param {"info" | "warn" | "error"} level @param {string} text */
export function log(level, text) {
  tell({ type: "log", level, text });
}

/** @param {number} milliseconds */
export const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
