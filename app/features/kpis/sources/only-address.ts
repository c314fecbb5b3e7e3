/** Where a server sends us on to, without the query, where others keep their tokens. */
export function onlyAddress(location: string, base: string): string {
  if (!URL.canParse(location, base)) return "somewhere";
  const { origin, pathname } = new URL(location, base);
  return `${origin}${pathname}`;
}
