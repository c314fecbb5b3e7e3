import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { makeFlag } from "#tests/factories/flags";
import { makeCast } from "#tests/factories/people";
import { join, makeTeam } from "#tests/factories/projects";
import { SmtpSink } from "#tests/fakes/smtp-sink";
import { config } from "~/config.server";
import { db } from "~/db/client.server";
import { startDelivering } from "~/features/notifications/delivery/deliver.server";
import { getProject } from "~/features/projects/get-project.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";
import { describeFlag } from "./describe-flag.server";

const log = { error: vi.fn() };
let smtp: SmtpSink;
let priya: Actor;
let omar: Actor;
let dana: Actor;
let mara: Actor;
let project: ProjectAccess;
let worker: { stop(): Promise<void> };

beforeAll(async () => {
  smtp = await SmtpSink.start();
});
beforeEach(async () => {
  config.SMTP_URL = smtp.url;
  ({ priya, omar, dana, project } = await makeTeam());
  mara = await (await makeCast()).actor("Mara Meyer");
  await join(project, mara, "stakeholder");
  worker = startDelivering(log);
});
afterEach(async () => {
  await worker.stop();
  smtp.acceptRecipient(dana.email);
});
afterAll(async () => {
  config.SMTP_URL = undefined;
  await smtp.stop();
});

const until = (check: () => Promise<void>) => vi.waitFor(check, { timeout: 15_000, interval: 50 });
const stateOf = async (who: Actor) =>
  (
    await db.delivery.findFirstOrThrow({
      where: { personId: who.personId, channel: "email" },
      include: { tries: true },
    })
  ).state;
/** What the flag's page says of each by mail: whether it reached them, and in which words. */
async function reach(flagId: string): Promise<Record<string, [boolean, string]>> {
  const { reach } = await describeFlag(priya, await getProject(priya, project.slug), flagId);
  const mails = (reach ?? []).filter(({ words }) => words.startsWith("Mail"));
  return Object.fromEntries(mails.map(({ who, isReached, words }) => [who, [isReached, words]]));
}
const taken = [true, expect.stringMatching(/^Mail taken by the mail server /)];

test("a mailbox that is gone keeps the mail from nobody else, and the flag's page says whose it is", async () => {
  smtp.refuseRecipient(dana.email, 550, "5.1.1 No such mailbox");
  const flagId = await makeFlag(priya, project);
  await until(async () => {
    expect([await stateOf(omar), await stateOf(mara), await stateOf(dana)]).toEqual(["sent", "sent", "dead"]);
  });
  for (const { email } of [omar, mara]) expect((await smtp.nextMail(email)).subject).toMatch(/^Critical: Flag in/);
  expect(smtp.mails.flatMap(({ recipients }) => recipients)).not.toContain(dana.email);
  expect(await reach(flagId)).toEqual({
    [omar.name]: taken,
    [mara.name]: taken,
    [dana.name]: [false, expect.stringMatching(/^Mail refused: 550 .*No such mailbox, given up$/)],
  });
  expect(log.error).not.toHaveBeenCalled();
}, 20_000);

test("a mailbox that is refused for a moment is told so there, and gets its mail once within seconds", async () => {
  smtp.refuseRecipient(dana.email, 451, "4.7.1 Greylisted, come back");
  const flagId = await makeFlag(priya, project);
  const tries = () => db.deliveryAttempt.count({ where: { delivery: { personId: dana.personId, channel: "email" } } });
  await until(async () => {
    expect([await stateOf(omar), await stateOf(mara)]).toEqual(["sent", "sent"]);
    expect(await tries()).toBeGreaterThan(0);
  });
  expect(await reach(flagId)).toMatchObject({
    [omar.name]: taken,
    [mara.name]: taken,
    [dana.name]: [false, expect.stringMatching(/^Mail refused: 451 .*Greylisted, come back$/)],
  });
  smtp.acceptRecipient(dana.email);
  await until(async () => expect(await stateOf(dana)).toBe("sent"));
  expect((await reach(flagId))[dana.name]).toEqual(taken);
  for (const { email } of [omar, mara, dana])
    expect(smtp.mails.filter(({ recipients }) => recipients.includes(email))).toHaveLength(1);
}, 20_000);
