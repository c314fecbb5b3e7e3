/** Where the API of a GitHub is: github.com has a host of its own for it, as has ghe.com; a server has a path. */
export function apiOf(url: string): string {
  const { host, pathname } = new URL(url);
  if (/^((www|api)\.)?github\.com$/.test(host)) return "https://api.github.com";
  if (/^(api\.)?[\w-]+\.ghe\.com$/.test(host)) return `https://api.${host.replace(/^api\./, "")}`;
  return pathname.endsWith("/api/v3") ? url : `${url}/api/v3`;
}
