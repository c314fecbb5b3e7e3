import type { ServerResponse } from "node:http";
import { describe, expect, test } from "vitest";
import { faultOf, sourcePeer } from "#tests/fakes/source-peer";
import { atTime } from "~/clock.server";
import type { Shape } from "../../kpi";
import { readers } from "../readers.server";
import { apiOf } from "./api-of";
import { github } from "./words";

const peer = sourcePeer();

/** A week of Berlin. */
const window = {
  weekOn: "2026-11-09",
  from: new Date("2026-11-08T23:00:00Z"),
  until: new Date("2026-11-15T23:00:00Z"),
  seconds: 604_800,
  timeZone: "Europe/Berlin",
};

type Asked = { measure: string; token?: string; shape?: Shape; more?: Record<string, string>; milliseconds?: number };

const read = ({ measure, token = "", shape = "number", more, milliseconds = 5_000 }: Asked) =>
  readers.github({
    config: { url: peer.origin, repository: "octo-org/widgets", measure, ...more },
    secret: { token },
    shape,
    window,
    signal: AbortSignal.timeout(milliseconds),
  });

const json = (response: ServerResponse, said: unknown, headers: Record<string, string> = {}) =>
  response.writeHead(200, { "content-type": "application/json; charset=utf-8", ...headers }).end(JSON.stringify(said));

/** A page of a list as GitHub gives it, with its links to the next and the last one. */
function page(response: ServerResponse, path: string, all: unknown[]): void {
  const url = new URL(path, "https://api.github.com");
  const [size, number] = ["per_page", "page"].map((name) => Number(url.searchParams.get(name)) || 1) as [
    number,
    number,
  ];
  const last = Math.max(1, Math.ceil(all.length / size));
  const link = (to: number, rel: string) => {
    url.searchParams.set("page", String(to));
    return `<${url.href}>; rel="${rel}"`;
  };
  const links = number < last ? [link(number + 1, "next"), link(last, "last")] : [];
  if (number > 1) links.unshift(link(number - 1, "prev"));
  json(response, all.slice((number - 1) * size, number * size), links.length ? { link: links.join(", ") } : {});
}

const octocat = { login: "octocat", id: 1, node_id: "MDQ6VXNlcjE=", type: "User", site_admin: false };

const deployment = (id: number, created_at: string) => ({
  url: `https://api.github.com/repos/octo-org/widgets/deployments/${id}`,
  ...{ id, node_id: "MDEwOkRlcGxveW1lbnQx", sha: "a84d88e7554fc1fa21bcbc4efae3c782a70d2b9d", ref: "topic-branch" },
  ...{ task: "deploy", payload: {}, original_environment: "staging", environment: "production", description: null },
  ...{ creator: octocat, created_at, updated_at: created_at, transient_environment: false },
});

const status = (state: string, created_at: string) => ({
  url: "https://api.github.com/repos/octo-org/widgets/deployments/42/statuses/1",
  ...{ id: Date.parse(created_at) % 1_000_000_007, node_id: "MDE2OkRlcGxveW1lbnRTdGF0dXMx", state, creator: octocat },
  ...{ description: "", environment: "production", target_url: "", created_at, updated_at: created_at },
});

const milestone = (id: number, due_on: string | null, closed_at: string | null) => ({
  url: `https://api.github.com/repos/octo-org/widgets/milestones/${id}`,
  ...{ id, number: id, state: closed_at ? "closed" : "open", title: "v1.0", description: null, creator: octocat },
  ...{ open_issues: 4, closed_issues: 8, created_at: "2026-04-10T20:09:31Z", updated_at: "2026-11-17T20:09:31Z" },
  ...{ due_on, closed_at },
});

/** Deployments, the newest first, each with how it went on. */
function deploy(all: Record<number, [began: string, ...statuses: [state: string, at: string][]]>): void {
  const listed = Object.entries(all)
    .map(([id, [began]]) => deployment(Number(id), began))
    .sort((a, b) => b.created_at.localeCompare(a.created_at));
  peer.server.answer = (response, { path }) => {
    const id = /deployments\/(\d+)\/statuses/.exec(path)?.[1];
    if (!id) return page(response, path, listed);
    const [, ...statuses] = all[Number(id)] as [string, ...[string, string][]];
    page(response, path, statuses.map(([state, at]) => status(state, at)).reverse());
  };
}

describe("deployments", () => {
  test("count in the week in which they ended, its beginning included and its end not", async () => {
    deploy({
      1: ["2026-11-05T22:59:59Z", ["success", "2026-11-10T10:00:00Z"]],
      2: ["2026-11-08T22:50:00Z", ["in_progress", "2026-11-08T22:59:00Z"], ["success", "2026-11-08T23:00:00Z"]],
      3: ["2026-11-08T22:50:00Z", ["success", "2026-11-08T22:59:59Z"]],
      4: ["2026-11-10T10:00:00Z", ["success", "2026-11-10T10:01:00Z"], ["inactive", "2026-11-11T10:00:00Z"]],
      5: ["2026-11-11T10:00:00Z", ["failure", "2026-11-11T10:01:00Z"]],
      6: ["2026-11-11T11:00:00Z", ["error", "2026-11-11T11:01:00Z"], ["success", "2026-11-11T11:09:00Z"]],
      7: ["2026-11-12T11:00:00Z", ["pending", "2026-11-12T11:01:00Z"]],
      8: ["2026-11-15T22:50:00Z", ["success", "2026-11-15T22:59:59Z"]],
      9: ["2026-11-15T22:50:00Z", ["success", "2026-11-15T23:00:00Z"]],
      10: ["2026-11-15T23:00:00Z", ["success", "2026-11-15T23:00:01Z"]],
      11: ["2026-11-12T11:00:00Z"],
    });
    const { reading, query } = await read({ measure: "deployments" });
    expect(reading).toMatchObject({ status: "value", value: 4 });
    const at = `${peer.origin}/api/v3/repos/octo-org/widgets/deployments`;
    expect(query).toBe(`GET ${at}?environment=production&per_page=100\nGET ${at}/{id}/statuses?per_page=100`);
    const ratio = await read({ measure: "failed_deployments", shape: "ratio" });
    expect(ratio.reading).toMatchObject({ status: "value", value: 0.2, numerator: 1, denominator: 5 });
  });

  test("are read page by page until the week is over, and none are no traffic", async () => {
    const ids = Array.from({ length: 250 }, (_, index) => index);
    deploy(
      Object.fromEntries(
        ids.map((id) => {
          const at = new Date(window.until.getTime() - 1_000 - id * 3_600_000).toISOString().replace(".000", "");
          return [id, [at, [id % 5 ? "success" : "failure", at]]];
        }),
      ),
    );
    const { reading } = await read({ measure: "failed_deployments", shape: "ratio", more: { environment: "live" } });
    expect(reading).toMatchObject({ numerator: 34, denominator: 168 });
    const lists = peer.server.hooks.filter(({ path }) => !path.includes("statuses"));
    expect(lists.map(({ path }) => new URL(path, "http://x").searchParams.get("page"))).toEqual(["1", "2", "3"]);
    expect(lists[0]?.path).toContain("environment=live");
    deploy({});
    expect((await read({ measure: "failed_deployments", shape: "ratio" })).reading.status).toBe("no_traffic");
    expect((await read({ measure: "deployments" })).reading.value).toBe(0);
  });

  test("that are too many are not counted in part", async () => {
    const many = Array.from({ length: 450 }, (_, id) => [id, ["2026-11-10T10:00:00Z"] as [string]]);
    deploy(Object.fromEntries(many));
    const few = await faultOf(read({ measure: "deployments" }));
    expect(few.said).toContain("has 450 deployments for this week");
    expect(peer.server.hooks.length).toBe(5);
    peer.server.answer = (response, { path }) => {
      const number = Number(new URL(path, "http://x").searchParams.get("page"));
      const next = { link: `<http://169.254.169.254/next>; rel="next"` };
      json(response, [deployment(number, "2026-12-24T10:00:00Z")], next);
    };
    expect((await faultOf(read({ measure: "deployments" }))).said).toContain("more than 2,000 entries");
    expect(peer.server.hooks.length).toBe(25);
  });

  test("are no longer asked for once one question fails", async () => {
    deploy(Object.fromEntries(Array.from({ length: 100 }, (_, id) => [id, ["2026-11-10T10:00:00Z"] as [string]])));
    const list = peer.server.answer;
    peer.server.answer = (response, hook) =>
      hook.path.includes("statuses") ? response.writeHead(502).end() : list?.(response, hook);
    expect((await faultOf(read({ measure: "deployments" }))).said).toContain("in trouble (502)");
    expect(peer.server.hooks.length).toBeLessThan(20);
  });
});

describe("changes", () => {
  test("are counted by the search, to the second", async () => {
    peer.server.answer = (response) =>
      json(response, { total_count: 1_734, incomplete_results: false, items: [{ id: 1 }] });
    const answer = await read({ measure: "merges", token: "github_pat_1", more: { branch: "release/1.x" } });
    expect(answer).toMatchObject({ reading: { value: 1_734 }, warnings: [] });
    const [hook] = peer.server.hooks;
    const asked = new URL(hook?.path ?? "", "http://x");
    expect(asked.pathname).toBe("/api/v3/search/issues");
    expect(asked.searchParams.get("q")).toBe(
      "repo:octo-org/widgets is:pr is:merged merged:2026-11-08T23:00:00Z..2026-11-15T22:59:59Z base:release/1.x",
    );
    expect(hook?.headers).toMatchObject({
      ...{ authorization: "Bearer github_pat_1", "x-github-api-version": "2022-11-28", "user-agent": "Drumbeat" },
    });
    expect(answer.query).not.toContain("github_pat_1");
  });

  test("that the search did not find all of are said to be so", async () => {
    peer.server.answer = (response) => json(response, { total_count: 3, incomplete_results: true, items: [] });
    expect((await read({ measure: "merges" })).warnings).toEqual([expect.stringContaining("may be too small")]);
  });
});

test("milestones count by their due day, in the zone of the project", async () => {
  const all = [
    milestone(1, "2026-11-15T08:00:00Z", "2026-11-15T22:59:59Z"),
    milestone(2, "2026-11-15T00:00:00Z", "2026-11-15T23:00:00Z"),
    milestone(3, "2026-11-09T08:00:00Z", null),
    milestone(4, "2026-11-12T08:00:00Z", "2026-10-01T12:00:00Z"),
    milestone(5, "2026-11-08T08:00:00Z", "2026-11-01T12:00:00Z"),
    milestone(6, "2026-11-16T00:00:00Z", "2026-11-01T12:00:00Z"),
    milestone(7, null, "2026-11-10T12:00:00Z"),
    milestone(8, "9999-12-31T08:00:00Z", null),
  ];
  peer.server.answer = (response, { path }) => page(response, path, all);
  const { reading } = await read({ measure: "milestones", shape: "ratio" });
  expect(reading).toMatchObject({ value: 0.5, numerator: 2, denominator: 4 });
  expect(peer.server.hooks[0]?.path).toContain("/milestones?state=all&sort=due_on&direction=desc");
});

describe("what is refused", () => {
  const says = (message: string) => JSON.stringify({ message, documentation_url: "https://docs.github.com/rest" });
  const now = new Date("2026-11-20T10:00:00Z");
  const reset = { "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(now.getTime() / 1000 + 1_800) };

  test.each([
    [401, says("Bad credentials"), {}, "does not let us in (401): Bad credentials", "Check the token"],
    [
      403,
      says("Resource not accessible by personal access token"),
      {},
      "does not allow this (403): Resource not accessible",
      "Give the token the right to read pull requests.",
    ],
    [404, says("Not Found"), {}, "has no octo-org/widgets, or this token may not see it (404)", "Check its name"],
    [
      422,
      JSON.stringify({ message: "Validation Failed", errors: [{ message: "cannot be searched" }] }),
      {},
      "this token may not see it (422): Validation Failed: cannot be searched",
      "Check its name",
    ],
    [410, says("Issues are disabled"), {}, "does not keep this", "Switch it on"],
    [403, says("API rate limit exceeded"), reset, "answers again on Friday 11:30 (403)", "tried again later"],
    [429, says("secondary rate limit"), { "retry-after": "3600" }, "answers again on Friday 12:00 (429)", "later"],
    [
      429,
      "",
      { "retry-after": "Fri, 20 Nov 2026 12:00:00 GMT" },
      "asked too often, and answers again on Friday 13:00",
      "",
    ],
    [
      403,
      says("You have exceeded a secondary rate limit"),
      { ...reset, "x-ratelimit-remaining": "4800" },
      "was asked too often (403).",
      "later",
    ],
    [503, "<html>unicorn</html>", {}, "is in trouble (503).", "Try again later"],
    [418, "", {}, "answered 418.", "Check the address"],
  ])("%i %s %j", async (code, body, headers, said, todo) => {
    peer.server.say(code, body, headers as Record<string, string>);
    const fault = await atTime(now, () => faultOf(read({ measure: "merges", token: "github_pat_1" })));
    expect(fault).toEqual({ said: expect.stringContaining(said), todo: expect.stringContaining(todo) });
  });

  test("without a token, the token is what is missing", async () => {
    peer.server.say(403, says("API rate limit exceeded for 203.0.113.9"), reset);
    expect((await faultOf(read({ measure: "merges" }))).todo).toContain("Give a token");
    peer.server.say(404, says("Not Found"));
    expect((await faultOf(read({ measure: "merges" }))).said).toContain("nobody without a token");
  });

  test("a renamed repository is not followed", async () => {
    peer.server.say(301, says("Moved Permanently"), {
      location: `${peer.server.url("repositories", "1300192")}?token=abc`,
    });
    const { said, todo } = await faultOf(read({ measure: "deployments" }));
    expect(said).toMatch(/sends us on to .*\/repositories\/1300192 \(301\).*octo-org\/widgets may have been renamed/);
    expect(said).not.toContain("abc");
    expect(todo).toContain("the name that it has today");
    expect(peer.server.hooks.length).toBe(1);
  });

  test.each([
    ["<!doctype html><title>Sign in</title>", "a web page instead of numbers"],
    ['{"total_count":', "does not answer as the API of GitHub"],
    ["[]", "does not answer as the API of GitHub"],
    ['{"total_count":"7","incomplete_results":false}', "does not answer as the API of GitHub"],
  ])("%j is no answer", async (body, said) => {
    peer.server.say(200, body);
    expect((await faultOf(read({ measure: "merges" }))).said).toContain(said);
  });

  test("a token comes back in no message, and one that cannot be sent is not", async () => {
    peer.server.say(400, says("bad token github_pat_1"));
    expect((await faultOf(read({ measure: "merges", token: "github_pat_1" }))).said).toMatch(
      /answered 400: bad token …$/,
    );
    peer.server.hooks.length = 0;
    expect((await faultOf(read({ measure: "merges", token: "pät\n" }))).said).toContain("no token can hold");
    expect(peer.server.hooks.length).toBe(0);
  });

  test("a number is not asked for where a ratio is wanted", async () => {
    expect((await faultOf(read({ measure: "merges", shape: "ratio" }))).todo).toContain("Choose once more");
    expect(peer.server.hooks.length).toBe(0);
  });
});

test.each([
  ["https://api.github.com", "https://api.github.com", "github.com/o/r"],
  ["https://github.com", "https://api.github.com", "github.com/o/r"],
  ["https://octo.ghe.com", "https://api.octo.ghe.com", "octo.ghe.com/o/r"],
  ["https://api.octo.ghe.com", "https://api.octo.ghe.com", "octo.ghe.com/o/r"],
  ["https://git.example.org", "https://git.example.org/api/v3", "git.example.org/o/r"],
  ["https://git.example.org/api/v3", "https://git.example.org/api/v3", "git.example.org/o/r"],
])("the API of %s is at %s", (url, api, place) => {
  expect(apiOf(url)).toBe(api);
  expect(github.place({ url, repository: "o/r" })).toBe(place);
});
