import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { asking } from "#tests/factories/asking";
import { startSession } from "#tests/factories/cast";
import { flagInput, makeFlag } from "#tests/factories/flags";
import { makeTeam } from "#tests/factories/projects";
import { deliverDue, makeTarget } from "#tests/factories/targets";
import { HookSink } from "#tests/fakes/hook-sink";
import { SmtpSink } from "#tests/fakes/smtp-sink";
import { config } from "~/config.server";
import { db } from "~/db/client.server";
import { listOpenBanners } from "~/features/notifications/live/list-live-events.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";
import { action } from "./routes/new-flag";

const secret = `whsec_${Buffer.alloc(32, 7).toString("base64")}`;
const shout =
  "<!channel> <!here|here> <@U012AB3CD> @everyone @here <at>Dana</at> <script>alert(1)</script> [pay](http://evil.test)";
let hooks: HookSink;
let smtp: SmtpSink;
let priya: Actor;
let dana: Actor;
let project: ProjectAccess;

beforeAll(async () => {
  [hooks, smtp] = await Promise.all([HookSink.start(), SmtpSink.start()]);
  config.OUTBOUND_ALLOW = ["127.0.0.0/8"];
  config.SMTP_URL = smtp.url;
});
beforeEach(async () => {
  hooks.hooks.length = 0;
  ({ priya, dana, project } = await makeTeam());
});
afterAll(async () => {
  config.OUTBOUND_ALLOW = [];
  config.SMTP_URL = undefined;
  await Promise.all([hooks.stop(), smtp.stop()]);
});

test("a text of 60 kB is told at its field; it is not lost, and nothing is raised", async () => {
  const path = `/projects/${project.slug}/flags/new`;
  const cookie = await startSession(priya);
  for (const field of ["what", "affected"] as const) {
    const form = { ...(await flagInput(priya, project)), [field]: `${shout} `.repeat(500) };
    const answer = await action(asking(path, { form, cookie, params: { slug: project.slug } }));
    expect(answer).toMatchObject({
      init: { status: 422 },
      data: {
        result: {
          initialValue: { [field]: form[field] },
          error: { [field]: [expect.stringMatching(/^Please keep this under [14],000 characters/)] },
        },
      },
    });
  }
  expect(await db.flag.count({ where: { projectId: project.id } })).toBe(0);
});

describe.each([
  ["as short as it is", shout],
  ["as long as a flag may be", `${shout} `.repeat(100).slice(0, 4_000).trim()],
])("a flag that shouts, %s,", (_, what) => {
  test("calls nobody by name in any channel, and is taken by all", async () => {
    const kinds = ["slack", "teams", "discord", "webhook"] as const;
    for (const kind of kinds)
      await makeTarget(priya, project, kind, { url: hooks.url(kind), ...(kind === "webhook" && { secret }) });
    await makeFlag(priya, project, { id: randomUUID(), what, affected: shout });
    for (const kind of [...kinds, "email" as const]) await deliverDue(kind);
    expect(await db.delivery.count({ where: { message: { projectId: project.id }, state: "sent" } })).toBe(6);
    const body = (kind: string) => hooks.hooks.find(({ path }) => path.startsWith(`/${kind}`))?.body ?? "";

    const slack = JSON.parse(body("slack"));
    const [header, ...blocks] = slack.blocks;
    expect(header.text.type).toBe("plain_text");
    expect(JSON.stringify([slack.text, blocks])).not.toMatch(/<[!@#]|<script/);
    expect(JSON.stringify(blocks)).toContain("&lt;!channel&gt;");
    expect(slack).not.toHaveProperty("link_names");

    const teams = JSON.parse(body("teams")).attachments[0].content;
    expect(teams.msteams).not.toHaveProperty("entities");
    expect(new Set(teams.body.map(({ type }: { type: string }) => type))).toEqual(new Set(["RichTextBlock"]));

    const discord = JSON.parse(body("discord"));
    expect(discord.allowed_mentions).toEqual({ parse: [] });
    expect(discord.content).not.toContain("@");
    expect(discord.embeds[0].description).not.toContain("[pay](");

    expect(JSON.parse(body("webhook")).data.text).toContain("<!channel>");
    const mail = await smtp.nextMail(dana.email);
    expect(mail.subject).not.toMatch(/[\r\n]/);
    expect(mail.html).not.toMatch(/<script|<at>|<!channel>|href="http:\/\/evil/);
    expect(mail.text).toContain("<!channel>");

    const [banner] = (await listOpenBanners(dana.personId)).events;
    expect(banner?.banner.title.length).toBeLessThan(120);
  });
});
