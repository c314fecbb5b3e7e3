/**
 * A secret that is left empty stays as it was, but only while it goes to the same place: whoever changes the address has to
 * know the secret.
 */
export function keepSecret<Flat extends Record<string, string>>(
  typed: { config: Record<string, string>; secret: Flat },
  known: { config: Record<string, string>; secret: Record<string, string> } | null,
): Flat {
  if (!known || originOf(typed.config.url) !== originOf(known.config.url)) return typed.secret;
  if (dialled.some((name) => typed.config[name] !== known.config[name])) return typed.secret;
  return Object.fromEntries(
    Object.entries(typed.secret).map(([name, text]) => [name, text || (known.secret[name] ?? "")]),
  ) as Flat;
}

/** Who answers, where a source has no address with all of it. */
const dialled = ["host", "port", "tls", "certificate"];

const originOf = (url: string | undefined) => (url && URL.canParse(url) ? new URL(url).origin : url);
