import { z } from "zod";
import { AskCodeHost } from "../code-hosts/ask-code-host.server";
import { readMeasure } from "../code-hosts/read-measure.server";
import { tokenHeader } from "../code-hosts/token-header";
import type { Read, ReadingWindow } from "../source";
import { apiOf } from "./api-of";
import { countDeployments } from "./count-deployments.server";
import type { github } from "./words";

type Config = z.output<(typeof github)["config"]>;
type Secret = z.output<(typeof github)["secret"]>;

const found = z.object({ total_count: z.int(), incomplete_results: z.boolean() });
const milestones = z.array(
  z.object({ id: z.int(), due_on: z.iso.datetime().nullable(), closed_at: z.iso.datetime().nullable() }),
);
const rights = {
  deployments: "read deployments",
  failed_deployments: "read deployments",
  merges: "read pull requests",
  milestones: "read issues",
};

/** What the REST API of GitHub knows of a repository. */
export const readGitHub: Read<Config, Secret> = async ({ config, secret, shape, window, signal }) => {
  const { repository, environment, branch, measure } = config;
  const code = {
    ...{ name: "GitHub", api: apiOf(config.url), repository, token: secret.token, right: rights[measure] },
    headers: { "x-github-api-version": "2022-11-28", ...tokenHeader("authorization", secret.token, "Bearer ") },
  };
  const host = new AskCodeHost(code, window, signal);
  const path = `/repos/${repository}`;
  return readMeasure(
    config,
    { shape, window },
    {
      deployments: () => countDeployments(host, { path: `${path}/deployments`, environment, window }),
      merges: async () => {
        const q = `repo:${repository} is:pr is:merged merged:${inSeconds(window)}${branch ? ` base:${branch}` : ""}`;
        const said = await host.one({ path: "/search/issues", parameters: { q, per_page: "1" } }, found);
        return { count: said.total_count, warnings: said.incomplete_results ? [incomplete] : [] };
      },
      milestones: async () => {
        const parameters = { state: "all", sort: "due_on", direction: "desc" };
        const all = await host.all({ path: `${path}/milestones`, parameters }, milestones);
        // The day is the one of Greenwich, whatever hour stands beside it.
        return {
          all: all.flatMap(({ due_on, closed_at }) =>
            due_on ? [{ dueOn: due_on.slice(0, 10), closedAt: closed_at ? new Date(closed_at) : null }] : [],
          ),
        };
      },
    },
    host,
  );
};

const incomplete = "GitHub ran out of time and did not find all changes: the number may be too small.";

/** Both ends of a range of the search count, to the second. */
const inSeconds = ({ from, until }: ReadingWindow) => `${stamp(from.getTime())}..${stamp(until.getTime() - 1000)}`;

const stamp = (time: number) => new Date(time).toISOString().replace(/\.\d+/, "");
