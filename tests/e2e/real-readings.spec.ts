import { measureUnderLoad } from "../setup/measure-under-load";
import { headline, publishEarly, reading } from "./editor-parts";
import { expect, test } from "./fixtures";
import { joinByMail } from "./join-by-mail";
import { addOfferedKpi, inviteToProject, startProject } from "./start-project";
import { startWorkspace } from "./start-workspace";

const loadSeconds = 5;

test("what Drumbeat measures of itself under load is what its reader sees", async ({ app, openPage }) => {
  test.setTimeout(120_000);
  const author = await openPage();
  const reader = await openPage();
  await startWorkspace(author, app);
  const slug = await startProject(author, "Drumbeat");
  await addOfferedKpi(author, slug, "throughput");
  await addOfferedKpi(author, slug, "error_rate");
  await inviteToProject(author, slug, { name: "Stella", email: "stella@northwind.test", role: "stakeholder" });
  await joinByMail(reader, app, "stella@northwind.test");

  const { perMinute, failed, all, source, seconds, sent } = await measureUnderLoad(app.baseUrl, loadSeconds);
  const measured = `${perMinute} requests a minute, ${failed} of ${all} failed, ${source}`;
  test.info().annotations.push({ type: "measured", description: measured });
  expect(Math.abs(all - sent.all)).toBeLessThanOrEqual(sent.connections + 2);
  expect(sent.errors).toBe(0);
  expect(failed / all).toBeCloseTo(0.1, 1);
  expect(seconds).toBeGreaterThanOrEqual(loadSeconds);
  const percent = Number(((100 * failed) / all).toFixed(2)).toLocaleString("en-GB");

  await author.goto(`/projects/${slug}/write`);
  await headline(author).fill("We know what one instance carries.");
  await author.getByRole("radio", { name: "On track" }).check();
  await reading(author, "Throughput").getByLabel("Value").fill(String(perMinute));
  await reading(author, "Throughput").getByLabel("Read from").fill(source);
  await reading(author, "Error rate").getByLabel("How many").fill(String(failed));
  await reading(author, "Error rate").getByLabel("Out of").fill(String(all));
  await reading(author, "Error rate").getByLabel("Read from").fill(source);
  await publishEarly(author);

  await reader.goto(`/projects/${slug}`);
  const numbers = reader.getByRole("main");
  await expect(numbers).toContainText(`${perMinute.toLocaleString("en-GB")} requests a minute`);
  await expect(numbers).toContainText(`${percent}% of requests`);
  await expect(numbers.getByText(`${source}, entered by Ada Admin, read today`)).toHaveCount(2);
  await expect(numbers).toContainText(`${failed.toLocaleString("en-GB")} of ${all.toLocaleString("en-GB")}`);
  await reader.goto("/");
  await expect(reader.getByRole("table")).toContainText(perMinute.toLocaleString("en-GB"));
});
