const origin = "http://path.invalid";

/** The path (with query) of `target` when it stays on this site, otherwise `fallback`. Never pass user text to a redirect without it. */
export function safePath(target: unknown, fallback = "/"): string {
  if (typeof target !== "string" || !/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(target)) return fallback;
  const url = URL.parse ? URL.parse(target, origin) : tryUrl(target);
  if (!url || url.origin !== origin || url.pathname.startsWith("//")) return fallback;
  return url.pathname + url.search;
}

function tryUrl(target: string): URL | null {
  try {
    return new URL(target, origin);
  } catch {
    return null;
  }
}
