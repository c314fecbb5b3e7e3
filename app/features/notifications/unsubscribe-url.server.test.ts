import type { AppLoadContext } from "@remix-run/node";
import { beforeAll, expect, test } from "vitest";
import { makeCast } from "#tests/factories/people";
import { db } from "~/db/client.server";
import type { Actor } from "~/features/sign-in/actor";
import { setTopic } from "./preferences/set-topic.server";
import { action } from "./routes/unsubscribe";
import { readUnsubscribeToken, unsubscribeUrl } from "./unsubscribe-url.server";

let mara: Actor;
beforeAll(async () => {
  mara = await (await makeCast()).actor("Mara Weiss");
});

test("only what may be stopped has a link, and only our own links count", () => {
  for (const topic of ["flag", "alarm", "channel", "test"] as const)
    expect(unsubscribeUrl(mara.personId, topic), topic).toBeNull();
  const token = unsubscribeUrl(mara.personId, "digest")?.split("/unsubscribe/")[1] ?? "";
  expect(readUnsubscribeToken(token)).toEqual({ personId: mara.personId, topic: "digest" });
  const others = ["", "a.b.c", token.replace("digest", "due"), token.slice(0, -1), `${token}x`, "..", "x".repeat(5000)];
  for (const other of others) expect(readUnsubscribeToken(other), other).toBeNull();
});

const muted = async () =>
  (await db.readingRhythm.findUnique({ where: { personId: mara.personId } }))?.mutedTopics.toSorted();

test("stopping twice, at once, and beside another topic", async () => {
  const { personId } = mara;
  await Promise.all([1, 2, 3].map(() => setTopic(personId, "digest", false)));
  await setTopic(personId, "due", false);
  expect(await muted()).toEqual(["digest", "due"]);
  await setTopic(personId, "digest", true);
  expect(await muted()).toEqual(["due"]);
});

test("one click of a mail program is enough and is answered without a redirect", async () => {
  const url = unsubscribeUrl(mara.personId, "rhythm") ?? "";
  const post = async (form: Record<string, string>) => {
    const request = new Request(url, { method: "POST", body: new URLSearchParams(form) });
    const context = {} as AppLoadContext;
    return action({ request, params: { token: url.split("/unsubscribe/")[1] }, context });
  };
  expect(await post({})).toMatchObject({ init: { status: 422 } });
  expect(await muted()).not.toContain("rhythm");
  expect(await post({ "List-Unsubscribe": "One-Click" })).toBeNull();
  expect(await muted()).toContain("rhythm");
  expect(await post({ intent: "resume" })).toMatchObject({ status: 303 });
  expect(await muted()).not.toContain("rhythm");
});
