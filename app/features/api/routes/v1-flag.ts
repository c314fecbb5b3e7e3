import { answering, apiRoute } from "../api-route.server";
import { getFlagStory } from "../list-project-flags.server";
import { getOneFlag } from "../operations";

const route = apiRoute(
  answering(getOneFlag, async ({ caller, params }) => ({ body: await getFlagStory(caller.project, params.flagId) })),
);
export const loader = route.loader;
export const action = route.action;
