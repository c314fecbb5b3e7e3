const origin = "http://path.invalid";

/** The path (with query) of `target` when it stays on this site, otherwise `fallback`. Never pass user text to a redirect without it. */
export function safePath(target: unknown, fallback = "/"): string {
  if (typeof target !== "string" || !/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(target)) return fallback;
  if (!URL.canParse(target, origin)) return fallback;
  const { origin: actual, pathname, search } = new URL(target, origin);
  return actual === origin && !pathname.startsWith("//") ? pathname + search : fallback;
}
