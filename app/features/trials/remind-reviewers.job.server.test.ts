import { afterAll, beforeAll, expect, test } from "vitest";
import { makeTeam } from "#tests/factories/projects";
import { deliverDue } from "#tests/factories/targets";
import { makeTrial } from "#tests/factories/trials";
import { SmtpSink } from "#tests/fakes/smtp-sink";
import { atTime } from "~/clock.server";
import { config } from "~/config.server";
import { db } from "~/db/client.server";
import { getProject } from "~/features/projects/get-project.server";
import { answerReview } from "./answer-review.server";
import { openReviews } from "./open-reviews.job.server";
import { remindReviewers } from "./remind-reviewers.job.server";

let sink: SmtpSink;
beforeAll(async () => {
  sink = await SmtpSink.start();
  config.SMTP_URL = sink.url;
});
afterAll(async () => {
  config.SMTP_URL = undefined;
  await sink.stop();
});

const openedAt = new Date("2026-12-04T16:00:00Z");
const after = (days: number) => new Date(openedAt.getTime() + days * 86_400_000);
const run = (at: Date) => atTime(at, () => remindReviewers.run(at));
const keys = async () =>
  (await db.message.findMany({ orderBy: { createdAt: "asc" } })).flatMap(({ key }) => /day \d/.exec(key)?.[0] ?? []);

test("the missing side hears of it after one, three and seven days, and then no more", async () => {
  const { priya, dana, project } = await makeTeam();
  const trial = await makeTrial(priya, dana, project);
  await atTime(openedAt, () => openReviews.run(openedAt));
  expect(await db.review.findMany({ select: { openedAt: true } })).toEqual([{ openedAt }]);
  const answer = { score: 5, missing: "", change: "", choice: "adopt" } as const;
  await atTime(after(0.5), async () => answerReview(priya, await getProject(priya, project.slug), trial, answer));
  for (const days of [0.5, 1, 1.2, 3, 4, 7, 8, 30]) await run(after(days));
  expect(await keys()).toEqual(["day 1", "day 3", "day 7"]);
  await atTime(after(31), () => deliverDue("email"));
  const subject = `${project.name}: your answer is waited for`;
  const reminders = sink.mails.filter((mail) => mail.recipients.includes(dana.email) && mail.subject === subject);
  expect(reminders).toHaveLength(3);
  for (const { text } of reminders) expect(text).toContain(`/projects/${project.slug}/trials/1/answer`);
});

test("a reminder of a day without a mail server is not made up for; the next day's comes", async () => {
  config.SMTP_URL = undefined;
  const { priya, dana, project } = await makeTeam();
  await makeTrial(priya, dana, project);
  await atTime(openedAt, () => openReviews.run(openedAt));
  const sent = () => db.delivery.count({ where: { message: { projectId: project.id } } });
  await run(after(1));
  expect(await sent()).toBe(0);
  config.SMTP_URL = sink.url;
  await run(after(1.1));
  expect(await sent()).toBe(0);
  await run(after(3));
  expect(await sent()).toBe(2);
});
