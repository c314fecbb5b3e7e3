import { beforeAll, expect, test, vi } from "vitest";
import { makeStandingCast, type StandingCast } from "#tests/factories/cast";
import { pool } from "~/db/client.server";
import { findVisit } from "./find-visit.server";

let cast: StandingCast;
beforeAll(async () => {
  cast = await makeStandingCast();
});

test("who comes at once is asked for at once, and meets the project by their own rights", async () => {
  const { open, secret } = cast.places;
  const [lead = "", outsider = "", gone = ""] = await Promise.all(
    (["lead", "outsider", "deactivated"] as const).map((player) => cast.cookieOf(player)),
  );
  const asked: [string | null, string][] = [
    [lead, open.slug],
    [outsider, secret.slug],
    [lead, secret.slug],
    [gone, open.slug],
    [outsider, open.slug],
    [lead, "no-such-project"],
    [null, open.slug],
    [lead, open.slug],
  ];
  const query = vi.spyOn(pool, "query");
  const found = await Promise.all(asked.map(([cookie, slug]) => findVisit(cookie, slug)));
  expect(query).toHaveBeenCalledTimes(1);
  query.mockRestore();
  expect(found.map((visit) => visit && [visit.actor.name, visit.project.slug, visit.project.role])).toEqual([
    ["Lea Lead", open.slug, "lead"],
    null,
    ["Lea Lead", secret.slug, "lead"],
    null,
    ["Otto Outsider", open.slug, null],
    null,
    null,
    ["Lea Lead", open.slug, "lead"],
  ]);
});
