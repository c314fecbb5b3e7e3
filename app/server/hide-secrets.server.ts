const SECRET_PARAMETERS =
  /^(token|code|state|secret|password|key|email|signature|callbackurl|redirect|id_token|access_token)$/i;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(\.data)?$/i;

/** An address as it may stand in a log: without the secrets that links carry in their path or their parameters. */
export function hideSecrets(url: string): string {
  const [path = "", query] = url.split("?", 2);
  const safePath = path
    .split("/")
    .map((segment) => (looksSecret(segment) ? "…" : segment))
    .join("/");
  return query === undefined ? safePath : `${safePath}?${hideParameters(query)}`;
}

function looksSecret(segment: string): boolean {
  return segment.length >= 16 && !UUID.test(segment) && /\d|[A-Z]/.test(segment) && !segment.includes(".");
}

function hideParameters(query: string): string {
  return [...new URLSearchParams(query)]
    .map(([name, value]) => `${name}=${SECRET_PARAMETERS.test(name) || looksSecret(value) ? "…" : value}`)
    .join("&");
}
