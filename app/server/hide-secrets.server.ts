const SECRET_PARAMETER = /^(.*token|code|state|secret|password|key|email|signature)$/i;
/** What follows these in a path opens something by itself, or tells from where two people talk in private: see app/routes.ts. */
const SECRET_FOLLOWS = /\/(link|reset|invitations|shared|unsubscribe|calendar|feedback)\/[^/]+/g;
/** A key of the API that somebody put where it does not belong. */
const KEY = /drum(_|%5f)[\w%-]{8,}/gi;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** An address as it may stand in a log: without the secrets that links carry in their path or their parameters. */
export function hideSecrets(address: string): string {
  const url = address.replace(KEY, "…");
  const mark = url.indexOf("?");
  return mark < 0 ? hideInPath(url) : `${hideInPath(url.slice(0, mark))}?${hideInParameters(url.slice(mark + 1))}`;
}

function hideInPath(path: string): string {
  const known = path.replace(SECRET_FOLLOWS, "/$1/…");
  return known.split("/").map(hideLongKey).join("/");
}

/** Whatever else looks as if a machine had made it. */
function hideLongKey(segment: string): string {
  const text = segment.replace(/\.data$/, "");
  const isKey = text.length >= 20 && /^[\w-]+$/.test(text) && /\d/.test(text) && /[a-z]/i.test(text);
  return isKey && !UUID.test(text) && !/^[a-z]+(-[a-z]+)+(-\d{1,4})?$/.test(text) ? "…" : segment;
}

function hideInParameters(query: string): string {
  return [...new URLSearchParams(query)]
    .map(([name, value]) => `${name}=${SECRET_PARAMETER.test(name) ? "…" : hideInPath(value)}`)
    .join("&");
}
