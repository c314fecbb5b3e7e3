import type { ServerBuild } from "@remix-run/node";
import { type AgnosticRouteObject, matchRoutes } from "@remix-run/router";

type Known = { tree: AgnosticRouteObject[]; ids: Map<string, string> };

const builds = new WeakMap<ServerBuild, Known>();
const PATHS_KEPT = 1_000;

/** The id of the innermost route that an address leads to, or "" for none. */
export function findRouteId(build: ServerBuild, path: string): string {
  const known = builds.get(build) ?? { tree: toTree(build.routes), ids: new Map() };
  builds.set(build, known);
  const { tree, ids } = known;
  const found = ids.get(path);
  if (found !== undefined) return found;
  const page = path.replace(/\.data$/, "").replace(/^\/_root$/, "/");
  const id = matchRoutes(tree, page)?.at(-1)?.route.id ?? "";
  if (ids.size >= PATHS_KEPT) ids.clear();
  ids.set(path, id);
  return id;
}

function toTree(routes: ServerBuild["routes"], parentId?: string): AgnosticRouteObject[] {
  return Object.values(routes)
    .filter((route) => route !== undefined && route.parentId === parentId)
    .map(({ id, path, caseSensitive, index }) =>
      index ? { id, path, caseSensitive, index } : { id, path, caseSensitive, children: toTree(routes, id) },
    );
}
