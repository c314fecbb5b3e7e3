import type { ServerBuild } from "@remix-run/node";
import { type AgnosticRouteObject, matchRoutes } from "@remix-run/router";

const trees = new WeakMap<ServerBuild, AgnosticRouteObject[]>();

/** The id of the innermost route that an address leads to, or "" for none. */
export function findRouteId(build: ServerBuild, path: string): string {
  let tree = trees.get(build);
  if (!tree) {
    tree = toTree(build.routes);
    trees.set(build, tree);
  }
  const page = path.replace(/\.data$/, "").replace(/^\/_root$/, "/");
  return matchRoutes(tree, page)?.at(-1)?.route.id ?? "";
}

function toTree(routes: ServerBuild["routes"], parentId?: string): AgnosticRouteObject[] {
  return Object.values(routes)
    .filter((route) => route !== undefined && route.parentId === parentId)
    .map(({ id, path, caseSensitive, index }) =>
      index ? { id, path, caseSensitive, index } : { id, path, caseSensitive, children: toTree(routes, id) },
    );
}
