import { z } from "zod";
import { AskCodeHost } from "../code-hosts/ask-code-host.server";
import { countDue } from "../code-hosts/count-due";
import { isWithin } from "../code-hosts/is-within";
import { readMeasure } from "../code-hosts/read-measure.server";
import { tokenHeader } from "../code-hosts/token-header";
import type { Read } from "../source";
import { countDeployments } from "./count-deployments.server";
import type { gitlab } from "./words";

type Config = z.output<(typeof gitlab)["config"]>;
type Secret = z.output<(typeof gitlab)["secret"]>;

const instant = z.iso.datetime({ offset: true }).transform((text) => new Date(text));
const mergeRequests = z.array(z.object({ id: z.int(), merged_at: instant.nullable() }));
const milestones = z.array(
  z.object({
    id: z.int(),
    due_date: z.iso.date().nullable(),
    state: z.enum(["active", "closed"]),
    updated_at: instant,
  }),
);

/** What the REST API of GitLab knows of a project. */
export const readGitLab: Read<Config, Secret> = async ({ config, secret, shape, window, signal }) => {
  const { project, environment, branch } = config;
  const code = {
    ...{ name: "GitLab", api: `${config.url}/api/v4`, repository: project, token: secret.token },
    ...{ right: "read the API (read_api)", headers: tokenHeader("private-token", secret.token) },
  };
  const host = new AskCodeHost(code, window, signal);
  const path = `/projects/${encodeURIComponent(project)}`;
  return readMeasure(
    config,
    { shape, window },
    {
      deployments: (withFailed) =>
        countDeployments(host, { path: `${path}/deployments`, environment, window }, withFailed),
      merges: async () => {
        const parameters = {
          ...{ state: "merged", scope: "all", order_by: "updated_at", sort: "desc" },
          // Not every GitLab can ask by the time of the merge: what was merged in the window began before its end, and changed after its beginning.
          ...{ updated_after: window.from.toISOString(), created_before: window.until.toISOString() },
          ...(branch ? { target_branch: branch } : {}),
        };
        const all = await host.all({ path: `${path}/merge_requests`, parameters }, mergeRequests);
        return { count: all.filter(({ merged_at }) => merged_at && isWithin(merged_at, window)).length };
      },
      milestones: async () => {
        const listed = await host.all({ path: `${path}/milestones` }, milestones);
        const all = listed.flatMap(({ due_date, state, updated_at }) =>
          due_date ? [{ dueOn: due_date, closedAt: state === "closed" ? updated_at : null }] : [],
        );
        const closed = countDue(
          all.filter(({ closedAt }) => closedAt),
          window,
        );
        return { all, warnings: closed.part < closed.whole ? [lastChange] : [] };
      },
    },
    host,
  );
};

const lastChange =
  "GitLab does not say when a milestone was closed: one that changed after its due date counts as late.";
