import type { ServerBuild } from "@remix-run/node";

/** The build with one route and those above it; whole when there is no such route. Browsers load the whole table by its own address. */
export function branchOf(build: ServerBuild, routeId: string): ServerBuild {
  const ids = new Set<string>();
  for (let id: string | undefined = routeId; id && build.routes[id]; id = build.routes[id]?.parentId) ids.add(id);
  if (ids.size === 0) return build;
  const only = <Route>(routes: Record<string, Route>) =>
    Object.fromEntries(Object.entries(routes).filter(([id]) => ids.has(id)));
  return { ...build, routes: only(build.routes), assets: { ...build.assets, routes: only(build.assets.routes) } };
}
