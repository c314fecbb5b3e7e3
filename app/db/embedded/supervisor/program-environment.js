// @ts-check

/** What PostgreSQL's programs see: nothing of the app's environment, which holds secrets. @param {Record<string, string>} [more] @returns {NodeJS.ProcessEnv} */
export function programEnvironment(more = {}) {
  return { PATH: "/usr/bin:/bin", NODE_ENV: "production", LC_ALL: "C", TZ: "UTC", ...more };
}
