// @ts-check

/** What PostgreSQL's programs see: nothing of the app's environment, which holds secrets. @param {Record<string, string>} [more] */
export function programEnvironment(more = {}) {
  return { PATH: process.env.PATH, NODE_ENV: process.env.NODE_ENV, LC_ALL: "C", TZ: "UTC", ...more };
}
