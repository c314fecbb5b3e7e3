/** What app/config.server.ts reads in tests. */
export const testEnvironment = {
  NODE_ENV: "test" as const,
  LOG_LEVEL: "silent",
  BASE_URL: "http://drumbeat.test",
  SECRET: "only-for-tests-only-for-tests-only-for-tests",
  TZ: process.env.TZ ?? "UTC",
};
