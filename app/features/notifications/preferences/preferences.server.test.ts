import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { asking, thrownBy } from "#tests/factories/asking";
import { startSession } from "#tests/factories/cast";
import { makeTeam } from "#tests/factories/projects";
import { deliverDue, say } from "#tests/factories/targets";
import { linkIn, SmtpSink } from "#tests/fakes/smtp-sink";
import { config } from "~/config.server";
import { db } from "~/db/client.server";
import type { Topic } from "../message";
import { action, loader } from "../routes/messages";
import { loader as lookAtStop, action as stop } from "../routes/unsubscribe";
import { unsubscribeUrl } from "../unsubscribe-url.server";

let sink: SmtpSink;
let team: Awaited<ReturnType<typeof makeTeam>>;
let cookie: string;
beforeAll(async () => {
  sink = await SmtpSink.start();
});
beforeEach(async () => {
  config.SMTP_URL = sink.url;
  team = await makeTeam();
  cookie = await startSession(team.dana);
  sink.mails.length = 0;
});
afterAll(async () => {
  config.SMTP_URL = undefined;
  await sink.stop();
});

const path = "/account/messages";
const usual = { digestWeekday: "1", digestTime: "09:00", quietFrom: "", quietUntil: "" };
const send = (form: Record<string, string> | [string, string][]) =>
  action(asking(path, { cookie, form: new URLSearchParams(form) }));
const read = async () => (await loader(asking(path, { cookie }))).view;
const tell = (topic: Topic, isCritical = false) =>
  say(
    team.dana,
    { people: [team.dana.personId] },
    { key: crypto.randomUUID(), topic, isCritical, projectId: team.project.id },
  );
const tokenOf = (url: string | null) => url?.split("/").at(-1) ?? "";
const mails = async () => {
  await deliverDue("email");
  return sink.mails.filter(({ recipients }) => recipients.includes(team.dana.email));
};

test("whoever chose nothing gets everything, the digest on Monday at nine; what is chosen is kept", async () => {
  expect((await read()).values).toMatchObject({
    topics: ["deadline", "digest", "due", "rhythm", "meeting"],
    mutedProjects: [],
  });
  const form: [string, string][] = [
    ...([
      ["topics", "digest"],
      ["topics", "due"],
    ] as [string, string][]),
    ...Object.entries({ digestWeekday: "5", digestTime: "16:30", quietFrom: "20:00", quietUntil: "07:15" }),
    ["mutedProjects", team.project.id],
  ];
  for (const _ of [1, 2]) expect(await send(form)).toMatchObject({ status: 303 });
  expect((await read()).values).toEqual({
    ...{ topics: ["digest", "due"], digestWeekday: "5", digestTime: "16:30" },
    ...{ quietFrom: "20:00", quietUntil: "07:15", mutedProjects: [team.project.id] },
  });
  await send(usual);
  expect(await read()).toMatchObject({ nextDigest: null, values: { topics: [], quietFrom: "", mutedProjects: [] } });
});

test.each([
  [{ digestWeekday: "8" }, "digestWeekday"],
  [{ digestTime: "25:00" }, "digestTime"],
  [{ topics: "flag" }, "topics[0]"],
  [{ quietFrom: "20:00" }, "quietUntil"],
  [{ quietFrom: "20:00", quietUntil: "20:00" }, "quietUntil"],
  [{ mutedProjects: "x" }, "mutedProjects[0]"],
])("what cannot be is told at its field: %o", async (wrong, field) => {
  expect(await send({ ...usual, ...wrong })).toMatchObject({
    init: { status: 422 },
    data: { result: { error: { [field]: [expect.any(String)] } } },
  });
});

test("a project of others cannot be muted, and one's own only for what is not critical", async () => {
  const other = await makeTeam({ name: "Elsewhere" });
  await send([...Object.entries(usual), ["mutedProjects", other.project.id], ["mutedProjects", team.project.id]]);
  expect(await db.projectMute.findMany({ where: { personId: team.dana.personId } })).toHaveLength(1);
  await tell("due");
  await tell("flag", true);
  expect((await mails()).map(({ subject }) => subject)).toEqual(["Critical: Nobody can pay"]);
});

test("one click in a mail program stops its topic, without a session; another brings it back", async () => {
  await tell("due");
  const [mail] = await mails();
  const header = (name: string) => mail?.headers.find(({ key }) => key === name)?.value ?? "";
  expect(header("list-unsubscribe-post")).toBe("List-Unsubscribe=One-Click");
  const url = header("list-unsubscribe").slice(1, -1);
  expect(mail && linkIn(mail, "/unsubscribe/")).toBe(url);
  const token = tokenOf(url);
  const visit = (form?: Record<string, string>) => asking(`/unsubscribe/${token}`, { form, params: { token } });

  expect(await lookAtStop(visit())).toMatchObject({ label: "Decisions and questions", isStopped: false });
  await tell("due");
  for (const _ of [1, 2]) expect(await stop(visit({ "List-Unsubscribe": "One-Click" }))).toBeNull();
  expect(await lookAtStop(visit())).toMatchObject({ isStopped: true });
  expect((await read()).values.topics).toEqual(["deadline", "digest", "rhythm", "meeting"]);
  await tell("due");
  expect(await mails()).toHaveLength(1);
  await tell("rhythm");
  expect(await mails()).toHaveLength(2);

  await stop(visit({ intent: "resume" }));
  await tell("due");
  expect(await mails()).toHaveLength(3);
});

test("a link that we did not make, or of somebody who is gone, is none", async () => {
  const token = tokenOf(unsubscribeUrl(team.dana.personId, "due"));
  const other = tokenOf(unsubscribeUrl(team.omar.personId, "due"));
  const gone = tokenOf(unsubscribeUrl(crypto.randomUUID(), "due"));
  const [person, topic, signature] = token.split(".");
  const forged = [
    ...[`${person}.digest.${signature}`, `${other.split(".")[0]}.${topic}.${signature}`, `${token}x`, `${person}.due.`],
    ...["", "a.b.c", "then", `${person}.flag.${signature}`, gone],
  ];
  for (const one of forged) {
    const visit = () => asking("/unsubscribe/x", { form: {}, params: { token: one } });
    expect((await thrownBy(stop(visit()))).status, one).toBe(404);
    expect((await thrownBy(lookAtStop(visit()))).status, one).toBe(404);
  }
  expect(await db.readingRhythm.count({ where: { personId: team.dana.personId } })).toBe(0);
});
