import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { join, makeTeam, tuesday } from "#tests/factories/projects";
import { SmtpSink } from "#tests/fakes/smtp-sink";
import { atTime } from "~/clock.server";
import { config } from "~/config.server";
import { getProject } from "~/features/projects/get-project.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";
import { getQuestion } from "./get-question.server";
import { raiseQuestion } from "./raise-question.server";
import { settleQuestion } from "./settle-question.server";

let sink: SmtpSink;
let priya: Actor;
let omar: Actor;
let dana: Actor;
let project: ProjectAccess;
beforeAll(async () => {
  sink = await SmtpSink.start();
});
afterAll(async () => {
  config.SMTP_URL = undefined;
  await sink.stop();
});
beforeEach(async () => {
  config.SMTP_URL = sink.url;
  ({ priya, omar, dana, project } = await makeTeam());
});

const raise = async (actor: Actor, isCritical = true, id: string = randomUUID()) => {
  const seen = await getProject(actor, project.slug);
  const question = { id, text: "Refunds fail.", isCritical, weekOn: null, lineId: null };
  await atTime(tuesday, () => raiseQuestion(actor, seen, question));
  return getQuestion(project, id);
};
const mailsTo = (person: Actor) => sink.mails.filter(({ recipients }) => recipients.includes(person.email));

test("a critical question is mailed at once to its owner and the leads, and its page says to whom", async () => {
  const { omar: lena } = await makeTeam({ name: "Elsewhere" });
  await join(project, lena, "lead");
  const { id, mails } = await raise(dana);
  expect(mails.map(({ name, sentAt }) => [name, sentAt !== null])).toEqual([
    ["Omar Haddad", true],
    ["Priya Nair", true],
  ]);
  const [mail] = mailsTo(priya);
  expect(mail?.subject).toBe("Critical in Checkout platform: Refunds fail.");
  expect(mail?.text).toContain(`/projects/${project.slug}/questions/${id}`);
  expect([mailsTo(omar).length, mailsTo(dana).length]).toEqual([0, 0]);
});

test("sent twice it is mailed once; reopened it is mailed again", async () => {
  const { id } = await raise(dana);
  await raise(dana, true, id);
  expect(mailsTo(priya)).toHaveLength(1);
  const seen = await getProject(omar, project.slug);
  await settleQuestion(omar, seen, id, { intent: "answer", id: randomUUID(), text: "Fixed." });
  const asDana = await getProject(dana, project.slug);
  await settleQuestion(dana, asDana, id, { intent: "reopen", id: randomUUID(), text: "Not for me." });
  expect(mailsTo(priya)).toHaveLength(2);
});

test("an ordinary question mails nobody, nor does whoever asks get a mail of their own", async () => {
  await raise(dana, false);
  await raise(priya);
  expect(mailsTo(priya)).toHaveLength(0);
});

test("a mail that is refused, or no mail server, loses no question and is not called sent", async () => {
  sink.refuseNext();
  const refused = await raise(dana);
  expect(refused).toMatchObject({ state: "open", mails: [{ name: "Priya Nair", sentAt: null }] });
  config.SMTP_URL = undefined;
  expect(await raise(dana)).toMatchObject({ state: "open", mails: [] });
});
