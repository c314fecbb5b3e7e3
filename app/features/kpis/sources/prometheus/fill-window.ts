/** A query with the length of the window in it: $window as PromQL writes it, $seconds as the bare number. */
export const fillWindow = (query: string, seconds: number): string =>
  query.replaceAll("$window", `${seconds}s`).replaceAll("$seconds", String(seconds));

/** What is likely a mistake in a query as it was typed, in words beside its answer. */
export function remarksOn(query: string): string[] {
  const unfilled = /\$(?!window|seconds)\w+/.exec(query)?.[0];
  return [
    ...(query.includes("$window")
      ? []
      : [
          `“${query.length > 60 ? `${query.slice(0, 60).toWellFormed()}…` : query}” does not use $window: it is asked at the end of the week, but does not cover it.`,
        ]),
    ...(unfilled ? [`${unfilled} is not filled in: only $window and $seconds are.`] : []),
  ];
}
