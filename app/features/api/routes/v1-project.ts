import { answering, apiRoute } from "../api-route.server";
import { getProjectFacts } from "../get-project-facts.server";
import { getTheProject } from "../operations";

const route = apiRoute(
  answering(getTheProject, async ({ caller }) => ({ body: await getProjectFacts(caller.project) })),
);
export const loader = route.loader;
export const action = route.action;
