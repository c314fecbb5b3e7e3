import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { join, makeTeam, tuesday } from "#tests/factories/projects";
import { deliverDue } from "#tests/factories/targets";
import { SmtpSink } from "#tests/fakes/smtp-sink";
import { atTime } from "~/clock.server";
import { config } from "~/config.server";
import { getProject } from "~/features/projects/get-project.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";
import { askQuestion } from "./ask-question.server";
import { getQuestion } from "./get-question.server";
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
  await atTime(tuesday, () => askQuestion(actor, seen, question));
  return getQuestion(project, id);
};
const mailsTo = (person: Actor) => sink.mails.filter(({ recipients }) => recipients.includes(person.email));

test("a critical question is mailed at once to its owner and the leads, and its page says to whom", async () => {
  const { omar: lena } = await makeTeam({ name: "Elsewhere" });
  await join(project, lena, "lead");
  const { id, mails: waiting } = await raise(dana);
  expect(waiting.map(({ state, sentAt }) => [state, sentAt])).toEqual([
    ["waiting", null],
    ["waiting", null],
  ]);
  await deliverDue("email");
  const { mails } = await getQuestion(project, id);
  expect(mails.map(({ name, state, sentAt }) => [name, state, sentAt !== null])).toEqual([
    ["Omar Haddad", "sent", true],
    ["Priya Nair", "sent", true],
  ]);
  const [mail] = mailsTo(priya);
  expect(mail?.subject).toBe("Critical: Question in Checkout platform: Refunds fail.");
  expect(mail?.text).toContain(`/projects/${project.slug}/questions/${id}`);
  expect([mailsTo(omar).length, mailsTo(dana).length]).toEqual([0, 0]);
});

test("sent twice it is mailed once; reopened it is mailed again", async () => {
  const { id } = await raise(dana);
  await raise(dana, true, id);
  await deliverDue("email");
  expect(mailsTo(priya)).toHaveLength(1);
  const seen = await getProject(omar, project.slug);
  await settleQuestion(omar, seen, id, { intent: "answer", id: randomUUID(), text: "Fixed." });
  const asDana = await getProject(dana, project.slug);
  await settleQuestion(dana, asDana, id, { intent: "reopen", id: randomUUID(), text: "Not for me." });
  await deliverDue("email");
  expect(mailsTo(priya)).toHaveLength(2);
});

test("an ordinary question mails nobody, nor does whoever asks get a mail of their own", async () => {
  await raise(dana, false);
  await raise(priya);
  await deliverDue("email");
  expect(mailsTo(priya)).toHaveLength(0);
});

test("a mail that is refused, or no mail server, loses no question and is not called sent", async () => {
  sink.refuseNext();
  const { id } = await raise(dana);
  await deliverDue("email");
  const refused = await getQuestion(project, id);
  expect(refused).toMatchObject({ state: "open", mails: [{ name: "Priya Nair", state: "waiting", sentAt: null }] });
  config.SMTP_URL = undefined;
  expect(await raise(dana)).toMatchObject({ state: "open", mails: [] });
});
