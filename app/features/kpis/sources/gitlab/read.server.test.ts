import type { ServerResponse } from "node:http";
import { describe, expect, test } from "vitest";
import { faultOf, sourcePeer } from "#tests/fakes/source-peer";
import { atTime } from "~/clock.server";
import type { Shape } from "../../kpi";
import { readers } from "../readers.server";
import { gitlab } from "./words";

const peer = sourcePeer();

/** The week of New York that has an hour more. */
const window = {
  weekOn: "2026-10-26",
  from: new Date("2026-10-26T04:00:00Z"),
  until: new Date("2026-11-02T05:00:00Z"),
  seconds: 608_400,
  timeZone: "America/New_York",
};

type Asked = { measure: string; token?: string; shape?: Shape; more?: Record<string, string> };

const read = ({ measure, token = "", shape = "number", more }: Asked) =>
  readers.gitlab({
    config: { url: `${peer.origin}/git`, project: "group/sub/widgets", measure, ...more },
    secret: { token },
    shape,
    window,
    signal: AbortSignal.timeout(5_000),
  });

/** A page of a list as GitLab gives it, with its headers for paging. */
function page(response: ServerResponse, { searchParams }: URL, all: unknown[]): void {
  const [size, number] = [Number(searchParams.get("per_page")), Number(searchParams.get("page"))];
  const isLast = number * size >= all.length;
  const headers = {
    ...{ "content-type": "application/json", "x-page": String(number), "x-per-page": String(size) },
    ...{ "x-next-page": isLast ? "" : String(number + 1), "x-total": String(all.length) },
  };
  response.writeHead(200, headers).end(JSON.stringify(all.slice((number - 1) * size, number * size)));
}

/** Answers lists by the last part of their path and what is asked of them. */
function answer(list: (name: string, asked: URLSearchParams) => unknown[]): void {
  peer.server.answer = (response, { path }) => {
    const url = new URL(path, "http://gitlab");
    page(response, url, list(url.pathname.split("/").at(-1) ?? "", url.searchParams));
  };
}

const asked = (place = 0) => new URL(peer.server.hooks[place]?.path ?? "", "http://gitlab");

const deployment = (id: number, status: string, updated_at: string, finished_at?: string | null) => ({
  ...{ id, iid: id, ref: "main", sha: "99d03678b90d914dbb1b109132516d71a4a03ea8", status },
  ...{ created_at: "2026-10-01T11:32:35.444Z", updated_at, user: { id: 1, name: "Administrator", username: "root" } },
  environment: { id: 9, name: "production", external_url: "https://about.gitlab.com" },
  deployable: finished_at === undefined ? null : { id: 664, status, finished_at, stage: "deploy" },
});

const mergeRequest = (id: number, merged_at: string | null) => ({
  ...{ id, iid: id, project_id: 3, title: "test1", description: "fixed login page css paddings", state: "merged" },
  ...{ merged_at, created_at: "2026-04-29T08:46:00Z", updated_at: "2026-11-19T08:46:00Z", target_branch: "main" },
});

const milestone = (id: number, due_date: string | null, state: string, updated_at: string) => ({
  ...{ id, iid: id, project_id: 16, title: "10.0", description: "Version", due_date, start_date: null, state },
  ...{ updated_at, created_at: "2026-10-02T09:24:18Z", expired: false, web_url: "https://gitlab.com/m/1" },
});

describe("deployments", () => {
  test("that succeeded are asked for by the time of their end", async () => {
    answer(() =>
      Array.from({ length: 230 }, (_, id) => deployment(id + 1, "success", "2026-10-27T10:00:00Z", undefined)),
    );
    const { reading, query } = await read({ measure: "deployments", token: "glpat-1" });
    expect(reading).toMatchObject({ status: "value", value: 230 });
    expect(peer.server.hooks.map(({ path }) => new URL(path, "http://x").searchParams.get("page"))).toEqual([
      "1",
      "2",
      "3",
    ]);
    expect(asked().pathname).toBe("/git/api/v4/projects/group%2Fsub%2Fwidgets/deployments");
    expect(Object.fromEntries(asked().searchParams)).toEqual({
      ...{ environment: "production", status: "success", order_by: "finished_at", sort: "asc" },
      ...{ finished_after: "2026-10-26T04:00:00.000Z", finished_before: "2026-11-02T05:00:00.000Z" },
      ...{ per_page: "100", page: "1" },
    });
    expect(peer.server.hooks[0]?.headers["private-token"]).toBe("glpat-1");
    expect(query.split("\n").length).toBe(1);
    expect(query).not.toContain("glpat");
  });

  test("that failed are told by the end of their job, or by their last change", async () => {
    const failed = [
      deployment(1, "failed", "2026-11-20T00:00:00Z", "2026-10-26T04:00:00.000Z"),
      deployment(2, "failed", "2026-11-20T00:00:00Z", "2026-10-26T03:59:59.999Z"),
      deployment(3, "failed", "2026-11-02T04:59:59.999Z", null),
      deployment(4, "failed", "2026-11-02T05:00:00.000Z"),
      deployment(5, "failed", "2026-10-31T23:00:00.000-04:00"),
    ];
    answer((_, of) => (of.get("status") === "failed" ? failed : [deployment(9, "success", "2026-10-27T10:00:00Z")]));
    const { reading } = await read({ measure: "failed_deployments", shape: "ratio", more: { environment: "eu/live" } });
    expect(reading).toMatchObject({ value: 0.75, numerator: 3, denominator: 4 });
    const second = [asked(0), asked(1)].find(({ searchParams }) => searchParams.get("status") === "failed");
    expect(Object.fromEntries(second?.searchParams ?? [])).toMatchObject({
      ...{ environment: "eu/live", order_by: "updated_at", updated_after: "2026-10-26T04:00:00.000Z" },
    });
    answer(() => []);
    expect((await read({ measure: "failed_deployments", shape: "ratio" })).reading.status).toBe("no_traffic");
  });
});

describe("merge requests", () => {
  test("count by the time of their merge, each once", async () => {
    const all = [
      mergeRequest(1, "2026-10-26T04:00:00.000Z"),
      mergeRequest(1, "2026-10-26T04:00:00.000Z"),
      mergeRequest(2, "2026-10-26T03:59:59.999Z"),
      mergeRequest(3, "2026-11-02T04:59:59.999Z"),
      mergeRequest(4, "2026-11-02T05:00:00.000Z"),
      mergeRequest(5, null),
      mergeRequest(6, "2026-11-01T20:00:00.000+02:00"),
    ];
    answer(() => all);
    const { reading } = await read({ measure: "merges", more: { branch: "main" } });
    expect(reading.value).toBe(3);
    expect(Object.fromEntries(asked().searchParams)).toMatchObject({
      ...{ state: "merged", target_branch: "main", updated_after: "2026-10-26T04:00:00.000Z" },
      created_before: "2026-11-02T05:00:00.000Z",
    });
  });

  test("on more than twenty pages are not counted in part", async () => {
    answer(() => Array.from({ length: 2_001 }, (_, id) => mergeRequest(id, "2026-10-27T10:00:00Z")));
    const { said, todo } = await faultOf(read({ measure: "merges" }));
    expect(said).toContain("more than 2,000 entries");
    expect(todo).toContain("Count something narrower");
    answer(() => Array.from({ length: 2_000 }, (_, id) => mergeRequest(id, "2026-10-27T10:00:00Z")));
    expect((await read({ measure: "merges" })).reading.value).toBe(2_000);
  });
});

test("milestones count by their due date, and what GitLab does not know is said", async () => {
  const all = [
    milestone(1, "2026-11-01", "closed", "2026-11-02T04:59:59.000Z"),
    milestone(2, "2026-10-26", "active", "2026-10-20T00:00:00.000Z"),
    milestone(3, "2026-11-02", "closed", "2026-10-20T00:00:00.000Z"),
    milestone(4, "2026-10-25", "closed", "2026-10-20T00:00:00.000Z"),
    milestone(5, null, "closed", "2026-10-20T00:00:00.000Z"),
    milestone(7, "9999-12-31", "active", "2026-10-20T00:00:00.000Z"),
  ];
  answer(() => all);
  const good = await read({ measure: "milestones", shape: "ratio" });
  expect(good).toMatchObject({ reading: { numerator: 1, denominator: 2 }, warnings: [] });
  all.push(milestone(6, "2026-10-27", "closed", "2026-11-20T00:00:00.000Z"));
  const unsure = await read({ measure: "milestones", shape: "ratio", more: { project: "42" } });
  expect(unsure.reading).toMatchObject({ numerator: 1, denominator: 3 });
  expect(unsure.warnings).toEqual([expect.stringContaining("does not say when a milestone was closed")]);
  expect(asked(1).pathname).toBe("/git/api/v4/projects/42/milestones");
});

describe("what is refused", () => {
  const now = new Date("2026-11-20T10:00:00Z");
  test.each([
    [401, '{"message":"401 Unauthorized"}', {}, "does not let us in (401): 401 Unauthorized", "Check the token"],
    [
      403,
      '{"error":"insufficient_scope","error_description":"The request requires higher privileges."}',
      {},
      "does not allow this (403): The request requires higher privileges.",
      "Give the token the right to read the API (read_api).",
    ],
    [
      404,
      '{"message":"404 Project Not Found"}',
      {},
      "has no group/sub/widgets, or this token may not",
      "Check its name",
    ],
    [400, '{"message":{"status":["is invalid"]}}', {}, 'answered 400: {"status":["is invalid"]}', "settings"],
    [
      429,
      "Retry later",
      { "ratelimit-remaining": "0", "ratelimit-reset": String(now.getTime() / 1000 + 60), "retry-after": "60" },
      "answers again on Friday 05:01 (429)",
      "tried again later",
    ],
    [429, "", { "retry-after": "soon" }, "was asked too often (429).", "tried again later"],
    [302, "", { location: "/users/sign_in?secret=1" }, "/users/sign_in (302), and Drumbeat does not follow", "today"],
    [500, "<html>500</html>", {}, "is in trouble (500).", "Try again later"],
  ])("%i %s %j", async (code, body, headers, said, todo) => {
    peer.server.say(code, body, headers as Record<string, string>);
    const fault = await atTime(now, () => faultOf(read({ measure: "merges", token: "glpat-1" })));
    expect(fault).toEqual({ said: expect.stringContaining(said), todo: expect.stringContaining(todo) });
    expect(fault.said).not.toContain("secret");
  });
});

test.each([
  ["https://gitlab.com", "group/widgets", "gitlab.com/group/widgets"],
  ["https://code.example.org/git", "group/sub/widgets", "code.example.org/git/group/sub/widgets"],
  ["https://gitlab.com", "42", "gitlab.com, project 42"],
])("%s and %s are the place %s", (url, project, place) => {
  expect(gitlab.place({ url, project })).toBe(place);
});

test("an address with the path of the API is taken, and none is gitlab.com", () => {
  const config = { project: "group/widgets", measure: "merges" };
  expect(gitlab.config.parse({ ...config, url: "https://a.example.org/api/v4/" }).url).toBe("https://a.example.org");
  expect(gitlab.config.parse(config)).toMatchObject({ url: "https://gitlab.com", environment: "production" });
});
