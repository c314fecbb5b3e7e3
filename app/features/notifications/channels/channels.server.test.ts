import { randomUUID } from "node:crypto";
import { Webhook } from "standardwebhooks";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { drip, HookSink, pour } from "#tests/fakes/hook-sink";
import { SmtpSink } from "#tests/fakes/smtp-sink";
import { config } from "~/config.server";
import { wordsOf } from "../message";
import type { Envelope } from "./channel";
import { CUT } from "./cut-text";
import { type Kind, kindNames, kinds } from "./kinds";
import { senders } from "./senders.server";

const secret = `whsec_${Buffer.alloc(32, 7).toString("base64")}`;
const former = `whsec_${Buffer.alloc(32, 8).toString("base64")}`;
const to = "mara@northwind.test";
let hooks: HookSink;
let smtp: SmtpSink;

beforeAll(async () => {
  [hooks, smtp] = await Promise.all([HookSink.start(), SmtpSink.start()]);
  config.OUTBOUND_ALLOW = ["127.0.0.0/8"];
});
beforeEach(() => {
  hooks.answer = undefined;
  hooks.hooks.length = 0;
  config.SMTP_URL = smtp.url;
});
afterAll(async () => {
  config.OUTBOUND_ALLOW = [];
  config.SMTP_URL = undefined;
  await Promise.all([hooks.stop(), smtp.stop()]);
});

const hostile = "<!channel> <@U1> @everyone @here <script>alert(1)</script> [pay](http://evil.test) **x** <at>all</at>";
const envelope = (more: Partial<Envelope["words"]> = {}): Envelope => ({
  ...{ deliveryId: randomUUID(), key: "flag 1 raised", topic: "flag", isCritical: true },
  ...{ createdAt: "2026-11-20T12:00:00.000Z", baseUrl: "http://drumbeat.test" },
  words: wordsOf({
    title: "Nobody can pay",
    lines: ["Card payments fail.", "All shops are affected."],
    facts: [{ label: "Owner", value: "Omar Haddad" }],
    action: { label: "Open the flag", path: "/projects/a/flags/1" },
    why: "You get this because you belong to the project.",
    ...more,
  }),
});
/** All but the one that says nothing to anybody. */
type Spoken = Exclude<Kind, "self-test">;
const spoken = kindNames.filter((kind): kind is Spoken => kind !== "self-test");
const hookKinds = spoken.filter((kind) => kinds[kind].fields.length > 0);
const places: Record<Spoken, () => object> = {
  email: () => ({ address: to, unsubscribeUrl: null }),
  slack: () => ({ url: hooks.url("slack") }),
  teams: () => ({ url: hooks.url("teams") }),
  discord: () => ({ url: hooks.url("discord") }),
  webhook: () => ({ url: hooks.url("webhook"), secret }),
};

/** All that arrived there, as one text. */
async function arrived(kind: Kind): Promise<string> {
  if (kind !== "email") return hooks.hooks.at(-1)?.body ?? "";
  const { subject, html, text } = await smtp.nextMail(to);
  return [subject, html, text].join("\n");
}

describe.each(spoken)("%s", (kind) => {
  const send = (one = envelope(), place = places[kind]()) => senders[kind](one, place);

  test("says title, text, owner, link and reason, and takes the other side's word for it", async () => {
    expect(await send()).toMatchObject({ kind: "taken", answer: expect.stringMatching(/^2\d\d/) });
    const said = await arrived(kind);
    for (const part of ["Nobody can pay", "All shops are affected.", "Omar Haddad", "You get this because"])
      expect(said).toContain(part);
    expect(said).toContain("http://drumbeat.test/projects/a/flags/1");
  });

  test("takes a text of 60 kB, cut where everybody sees it", async () => {
    for (const sign of ["a", "<", "ä", "🦊", "\\", '"', "\n\n- x"]) {
      const lines = [sign.repeat(Math.ceil(60_000 / sign.length))];
      expect((await send(envelope({ lines }))).kind).toBe("taken");
      const said = await arrived(kind);
      expect(said).toContain(CUT);
      if (kind !== "email") expect(Buffer.byteLength(said)).toBeLessThan(27_000);
    }
  });

  test("is called what it is called, and refuses a place of another kind", async () => {
    expect(kinds[kind].kind).toBe(kind);
    await expect(Promise.resolve().then(() => send(envelope(), { nothing: true }))).rejects.toThrow();
  });
});

describe.each(hookKinds)("%s, a hook", (kind) => {
  const send = (one = envelope()) => senders[kind](one, places[kind]());

  test("says nothing that the place would read as a mention, a link or a command", async () => {
    await send(
      envelope({ title: hostile, lines: [hostile], facts: [{ label: hostile, value: hostile }], why: hostile }),
    );
    const { body } = hooks.hooks[0] as { body: string };
    const message = JSON.parse(body);
    const mrkdwn = JSON.stringify([
      message.text,
      ...(message.blocks ?? []).filter((block: { type: string }) => block.type !== "header"),
    ]);
    if (kind === "slack") {
      expect(mrkdwn).not.toMatch(/<[!@#]|<script/);
      expect([message.link_names, message.parse]).toEqual([undefined, undefined]);
    }
    if (kind === "discord") {
      expect(message.allowed_mentions).toEqual({ parse: [] });
      expect(message.embeds[0].description).not.toContain("[pay](");
    }
    if (kind === "teams") {
      const { body: paragraphs, msteams } = message.attachments[0].content;
      expect(paragraphs.every(({ type }: { type: string }) => type === "RichTextBlock")).toBe(true);
      expect(msteams.entities).toBeUndefined();
    }
    expect(message).not.toHaveProperty("username");
  });

  test("200 with an error page is not a yes, except where a signed webhook's status is all there is", async () => {
    hooks.say(200, "<!doctype html><title>Sign in to the proxy</title>");
    expect((await send()).kind).toBe(kind === "webhook" ? "taken" : "later");
    if (kind === "webhook") return;
    hooks.say(200, "Webhook message delivery failed with error: HTTP error 429");
    expect((await send()).kind).toBe("later");
  });

  test("follows no redirect", async () => {
    for (const status of [301, 302, 307, 308]) {
      hooks.say(status, "", { location: hooks.url(kind, "elsewhere") });
      expect(await send()).toMatchObject({ kind: "later", answer: expect.stringContaining(`${status}`) });
    }
    expect(hooks.hooks.map(({ path }) => path.includes("elsewhere"))).toEqual([false, false, false, false]);
  });

  test("waits as long as it is told, and is gone at 410", async () => {
    hooks.say(429, "slow down", { "retry-after": "90" });
    expect(await send()).toEqual({ kind: "later", answer: "429 slow down", retryAfterSeconds: 90 });
    hooks.say(503);
    expect(await send()).toMatchObject({ kind: "later", answer: "503" });
    hooks.say(410, "no more");
    expect(await send()).toEqual({ kind: "gone", answer: "410 no more" });
  });

  test("an endless answer, a broken line and nobody there hold nobody up", async () => {
    hooks.answer = pour;
    const poured = await send();
    expect(poured.kind).toBe(kind === "webhook" ? "taken" : "later");
    expect(poured.answer.length).toBeLessThan(500);
    hooks.answer = (response) => response.destroy();
    expect(await send()).toEqual({ kind: "later", answer: "127.0.0.1 broke the connection off." });
    const nobody = { ...places[kind](), url: "http://127.0.0.1:9/" };
    expect(await senders[kind](envelope(), nobody)).toEqual({
      kind: "later",
      answer: "127.0.0.1 refuses the connection.",
    });
  });

  test("does not show the address that it was sent to", async () => {
    hooks.answer = (response, { path }) => response.writeHead(400).end(`No such place: ${path}, ${secret}`);
    const { answer } = await send();
    expect(answer).not.toContain("T0/B0/secret");
    expect(answer).not.toContain(kind === "webhook" ? secret : "B0/secret");
  });
});

test("a byte a second holds each for fifteen seconds and no longer, and is no yes", async () => {
  hooks.answer = drip;
  const outcomes = await Promise.all(hookKinds.map((kind) => senders[kind](envelope(), places[kind]())));
  for (const outcome of outcomes)
    expect(outcome).toEqual({ kind: "later", answer: "127.0.0.1 gave no whole answer within 15 seconds." });
}, 30_000);

test("a hook that is gone for good says so in its own words", async () => {
  const says = async (kind: "slack" | "discord" | "teams", status: number, body: string) => {
    hooks.say(status, body);
    return (await senders[kind](envelope(), places[kind]())).kind;
  };
  expect(await says("slack", 404, "no_service")).toBe("gone");
  expect(await says("slack", 400, "invalid_payload")).toBe("later");
  expect(await says("discord", 404, '{"message": "Unknown Webhook", "code": 10015}')).toBe("gone");
  expect(await says("discord", 404, "not found")).toBe("later");
  expect(await says("teams", 404, '{"error":{"code":"WorkflowNotFound"}}')).toBe("gone");
});

describe("a signed webhook", () => {
  const post = async (place: object, one = envelope()) => {
    await senders.webhook(one, place);
    const { body, headers } = hooks.hooks.at(-1) as { body: string; headers: object };
    return { body, headers: headers as Record<string, string>, id: one.deliveryId };
  };

  test("verifies with an independent library, and not with one bit changed", async () => {
    const { body, headers, id } = await post(places.webhook());
    expect(new Webhook(secret).verify(body, headers)).toMatchObject({ type: "message.flag" });
    expect(headers["webhook-id"]).toBe(id);
    expect(() => new Webhook(secret).verify(`${body} `, headers)).toThrow();
    expect(() => new Webhook(former).verify(body, headers)).toThrow();
  });

  test("signs with both secrets during a rotation, then with the new one", async () => {
    const until = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();
    const during = await post({ ...places.webhook(), formerSecret: { secret: former, until: until(1) } });
    for (const one of [secret, former]) expect(new Webhook(one).verify(during.body, during.headers)).toBeTruthy();
    const after = await post({ ...places.webhook(), formerSecret: { secret: former, until: until(-1) } });
    expect(() => new Webhook(former).verify(after.body, after.headers)).toThrow();
  });

  test("says that it is cut where something is, and is less than 20 kB whatever people write", async () => {
    const said = async (more: Partial<Envelope["words"]>) => {
      const { body } = await post(places.webhook(), envelope(more));
      expect(Buffer.byteLength(body)).toBeLessThan(20_000);
      return JSON.parse(body).data;
    };
    const affected = (value: string) => [
      { label: "Affected", value },
      { label: "Owner", value: "Omar Haddad" },
    ];
    expect(await said({ facts: affected("Shoppers") })).toMatchObject({ isCut: false, facts: affected("Shoppers") });
    const long = "é".repeat(750);
    expect(await said({ facts: affected(long) })).toMatchObject({ isCut: false, facts: affected(long) });
    const longer = await said({ facts: affected("🦊".repeat(1_000)) });
    expect(longer).toMatchObject({ isCut: true, facts: [{ value: expect.stringContaining(CUT) }, { label: "Owner" }] });
    expect(await said({ lines: ["<".repeat(9_000)] })).toMatchObject({
      isCut: true,
      text: expect.stringContaining(CUT),
    });
    const section = { ...{ title: "T", path: "/", state: "", headline: "", needsYou: [], numbers: [] } };
    const sections = [
      { ...section, lines: ["x"] },
      { ...section, lines: ["x".repeat(6_000)] },
    ];
    expect(await said({ sections })).toMatchObject({ isCut: true, sections: sections.slice(0, 1) });
    await said({
      facts: affected(hostile.repeat(99)),
      lines: [hostile.repeat(999)],
      why: hostile.repeat(99),
      sections,
    });
  });

  test("a second attempt has the same id and bytes", async () => {
    const one = envelope();
    const [first, second] = [await post(places.webhook(), one), await post(places.webhook(), one)];
    expect([second.body, second.id]).toEqual([first.body, first.id]);
  });
});

describe("e-mail", () => {
  const unsubscribeUrl = "http://drumbeat.test/unsubscribe/abc";
  const sections = [
    {
      ...{
        title: "Checkout <b>",
        path: "/projects/a",
        state: "At risk",
        headline: "Shoppers pay twice as fast.",
        lines: [],
      },
      numbers: [
        { name: "Error rate", value: "0.4 %", change: "down 0.1", target: "under 0.5 %", trend: [3, 2, null, 1] },
      ],
      needsYou: ["Decide on the provider by Friday."],
    },
  ];

  test("has its own id, one-click headers where the topic may be stopped, and no markup from people", async () => {
    const one = { ...envelope({ sections, lines: [hostile] }), isCritical: false };
    await senders.email(one, { address: to, unsubscribeUrl });
    const mail = await smtp.nextMail(to);
    const header = (name: string) => mail.headers.find(({ key }) => key === name)?.value;
    expect(mail.messageId).toBe(`<${one.deliveryId}@drumbeat.test>`);
    expect(header("list-unsubscribe")).toBe(`<${unsubscribeUrl}>`);
    expect(header("list-unsubscribe-post")).toBe("List-Unsubscribe=One-Click");
    expect(mail.html).not.toContain("<script");
    expect(mail.html).toContain("Checkout &lt;b&gt;");
    expect(mail.html).toContain("height:22px");
    expect(mail.text).toContain("Error rate 0.4 % (target under 0.5 %), down 0.1  █▅·▁");
    expect(mail.text).toContain("- Decide on the provider by Friday.");
  });

  test("a critical one cannot be stopped", async () => {
    await senders.email(envelope(), { address: to, unsubscribeUrl: null });
    const mail = await smtp.nextMail(to);
    expect(mail.subject).toBe("Critical: Nobody can pay");
    expect(mail.headers.some(({ key }) => key.startsWith("list-"))).toBe(false);
    expect(mail.text).not.toContain("Stop mails");
  });

  test("says what the mail server says, and knows a mailbox that is gone from a bad moment", async () => {
    smtp.refuseNext();
    expect(await senders.email(envelope(), places.email())).toEqual({ kind: "later", answer: "451 Try again later" });
    smtp.refuseRecipient("gone@northwind.test", 550, "5.1.1 No such mailbox");
    const gone = { address: "gone@northwind.test", unsubscribeUrl: null };
    expect(await senders.email(envelope(), gone)).toMatchObject({
      kind: "gone",
      answer: expect.stringContaining("550"),
    });
    smtp.refuseRecipient("gone@northwind.test", 554, "5.7.1 Relay access denied");
    expect((await senders.email(envelope(), gone)).kind).toBe("later");
    config.SMTP_URL = "smtp://127.0.0.1:9";
    expect(await senders.email(envelope(), gone)).toEqual({
      kind: "later",
      answer: "The mail server cannot be reached.",
    });
  });
});
