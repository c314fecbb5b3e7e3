import { beforeAll, expect, test } from "vitest";
import { makeAgreementRows } from "#tests/factories/agreement-rows";
import { makeKpi } from "#tests/factories/kpis";
import { makeTeam } from "#tests/factories/projects";
import { newLine, publishWeekWith, weeks } from "#tests/factories/summaries";
import { atTime } from "~/clock.server";
import { db, pool } from "~/db/client.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import { skipWeek } from "~/features/projects/skip-week.server";
import type { Actor } from "~/features/sign-in/actor";
import { answerAsk } from "~/features/summaries/answer-ask.server";
import { markSeen } from "~/features/summaries/mark-seen.server";

const [first] = weeks;

let project: ProjectAccess;
let dana: Actor;

/** One row of every table that hangs on a project. */
beforeAll(async () => {
  const team = await makeTeam();
  ({ project, dana } = team);
  const { priya } = team;
  const projectId = project.id;
  await makeKpi(priya, project);
  const ask = newLine("asks", { question: "Which bank?", decideBy: "2026-11-24" });
  await publishWeekWith(priya, project, first, (draft) => ({
    readings: draft.readings.map((line) => ({ ...line, value: "1000" })),
    milestones: [newLine("milestones", { outcome: "Login" })],
    roadblocks: [newLine("roadblocks", { title: "The bank is closed" })],
    promises: [newLine("promises", { text: "Wallets run" })],
    asks: [ask],
  }));
  await answerAsk(dana, { ...project, role: "stakeholder" }, ask.id, "The second.");
  const { id: summaryId } = await db.summary.findFirstOrThrow({ where: { projectId } });
  await markSeen(dana, { summaryId, projectId, revisionNumber: 1 });
  await atTime(new Date("2026-11-20T18:00:00Z"), () =>
    skipWeek(priya, project, { weekOn: "2026-11-30", reason: "Away." }),
  );
  const [fromOn, untilOn] = [new Date("2026-12-07"), new Date("2026-12-14")];
  await db.pause.create({ data: { projectId, fromOn, untilOn, reason: "Stocktaking" } });
  await db.standIn.create({ data: { projectId, personId: dana.personId, fromOn, untilOn } });
  await makeAgreementRows(projectId, priya);
});

const changes = async () => (await db.project.findUniqueOrThrow({ where: { id: project.id } })).changeCount;
const namesChanges = async () =>
  (await db.workspace.findUniqueOrThrow({ where: { id: project.workspaceId } })).changeCount;

async function counted(work: () => Promise<unknown>, count = changes): Promise<number> {
  const before = await count();
  await work();
  return (await count()) - before;
}

const ofProject = [
  ...["membership", "cadence", "skip", "pause", "stand_in", "kpi", "reading", "summary", "revision"],
  ...["summary_reader", "milestone", "roadblock", "promise", "ask", "ask_answer"],
  ...["proposal", "agreement_version", "signature", "agreement", "check_in", "quiet_week", "refocus_assumption"],
  ...[
    "question",
    "question_step",
    "trial",
    "review",
    "review_answer",
    "review_shown",
    "review_vote",
    "review_decision",
  ],
  ...["flag", "flag_event", "flag_judgement"],
  ...["unclear_passage", "unclear_mark", "meeting", "agenda_point", "meeting_decision", "meeting_action"],
];
const history = [
  ...["revision", "reading", "kpi_definition", "ask_answer", "agreement_version", "signature"],
  ...["question_step", "review", "review_answer", "review_shown", "review_vote", "review_decision"],
  ...["flag_event", "flag_judgement", "meeting_decision", "feedback_event"],
];
/** The tables without an id of their own. */
const keys: Record<string, string> = {
  ...{
    ask_answer: "ask_id",
    signature: "version_id",
    review_answer: "review_id",
    review_shown: "review_id",
    review_decision: "review_id",
    flag_judgement: "flag_id",
  },
};

test.each(ofProject.filter((table) => !history.includes(table)))(
  "a change in %s changes its project",
  async (table) => {
    const change = () => pool.query(`update ${table} set project_id = project_id where project_id = $1`, [project.id]);
    const rows = await pool.query(`select count(*)::int from ${table} where project_id = $1`, [project.id]);
    expect(rows.rows[0].count).toBeGreaterThan(0);
    expect(await counted(change)).toBe(rows.rows[0].count);
  },
);

test.each([...ofProject, "kpi_definition"])("a new row in %s, and one that goes, change its project", async (table) => {
  const { rows } = await pool.query("select tgname, tgtype from pg_trigger where tgrelid = $1::regclass", [table]);
  const [insert, remove] = [4, 8];
  const marks = rows.filter(({ tgname }) => tgname === `${table}_changes_project`);
  expect(marks).toHaveLength(1);
  expect(marks[0].tgtype & insert).toBe(insert);
  if (table !== "kpi_definition") expect(marks[0].tgtype & remove).toBe(remove);
});

test("every table with a project has such a trigger, but for those that no page shows", async () => {
  const { rows } = await pool.query(
    "select table_name as name from information_schema.columns where column_name = 'project_id' and table_schema = 'public'",
  );
  const unseen = [
    ...["invitation", "invitation_project", "running_note", "proposal_draft", "proposal_remark"],
    ...["message", "target", "project_mute", "missed_flag", "escalation_step"],
    ...["kpi_source", "day_reading", "backfill", "api_key"],
    ...["dismissed_remark", "calendar_entry"],
  ];
  expect(
    rows
      .map(({ name }) => name)
      .filter((name) => !unseen.includes(name))
      .sort(),
  ).toEqual([...ofProject].sort());
});

test("inserts and removals are counted", async () => {
  const data = { projectId: project.id, weekOn: new Date("2027-01-04"), reason: "Holidays" };
  expect(await counted(() => db.skip.create({ data }))).toBe(1);
  expect(await counted(() => db.skip.deleteMany({ where: data }))).toBe(1);
  const { id: kpiId } = await db.kpi.findFirstOrThrow({ where: { projectId: project.id } });
  const meaning = { name: "N", sense: "other", shape: "number", unit: "", direction: "up", sentence: "S." };
  const definition = { ...meaning, kpiId, number: 2, fromWeekOn: new Date("2026-11-23") };
  expect(await counted(() => db.kpiDefinition.create({ data: definition }))).toBe(1);
});

test("the project's own facts are counted, its count is nobody's to turn back", async () => {
  for (const set of ["name = name || '!'", "purpose = 'Else'", "visibility = 'open'", "archived_at = now()"])
    expect(await counted(() => pool.query(`update project set ${set} where id = $1`, [project.id]))).toBe(1);
  await db.project.update({ where: { id: project.id }, data: { archivedAt: null } });
});

test("names of people and of the workspace are counted for the workspace", async () => {
  const rename = (name: string) => db.person.update({ where: { id: dana.personId }, data: { name } });
  expect(await counted(() => rename("Dana Kim-Lee"), namesChanges)).toBe(1);
  const setDeactivated = (deactivatedAt: Date | null) =>
    db.person.update({ where: { id: dana.personId }, data: { deactivatedAt } });
  expect(await counted(() => setDeactivated(new Date()), namesChanges)).toBe(1);
  expect(await counted(() => setDeactivated(null), namesChanges)).toBe(1);
  const called = (name: string) => db.workspace.update({ where: { id: project.workspaceId }, data: { name } });
  expect(await counted(() => called("Southwind"), namesChanges)).toBe(1);
});

test("what is rolled back is not counted", async () => {
  const undone = async () => {
    await db
      .$transaction(async (tx) => {
        await tx.skip.create({ data: { projectId: project.id, weekOn: new Date("2027-02-01"), reason: "Never" } });
        throw new Error("undone");
      })
      .catch(() => {});
  };
  expect(await counted(undone)).toBe(0);
});

test.each(history)("what stands in %s is neither changed nor removed", async (table) => {
  const { rows } = await pool.query(`select * from ${table}`);
  expect(rows.length).toBeGreaterThan(0);
  const key = keys[table] ?? "id";
  const refused = /is only ever added to/;
  await expect(pool.query(`update ${table} set ${key} = ${key}`)).rejects.toThrow(refused);
  await expect(pool.query(`delete from ${table}`)).rejects.toThrow(refused);
  expect((await pool.query(`select * from ${table}`)).rows).toEqual(rows);
});

test("nor does it go with what it hangs on", async () => {
  for (const table of ["project", "kpi", "summary", "ask"])
    await expect(pool.query(`delete from ${table}`)).rejects.toThrow();
  expect(await db.revision.count()).toBe(1);
});
