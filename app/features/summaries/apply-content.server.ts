import { randomUUID } from "node:crypto";
import { now } from "~/clock.server";
import type { Tx } from "~/db/client.server";
import { recordReading } from "~/features/kpis/record-reading.server";
import { dateFromDay } from "~/features/projects/cadence-days";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";
import type { Content, ContentMilestone } from "./content";

const date = (day: string | null) => (day ? dateFromDay(day) : null);

/** Brings the lines that live on up to date with what a summary now says. A line that a later summary spoke of keeps that word. */
export async function applyContent(
  tx: Tx,
  actor: Actor,
  project: ProjectAccess,
  weekOn: string,
  content: Content,
): Promise<void> {
  for (const [position, milestone] of content.milestones.entries())
    await applyMilestone(tx, actor, project, weekOn, position, milestone);
  await applyRoadblocks(tx, project, weekOn, content);
  await applyPromises(tx, project, weekOn, content);
  await applyAsks(tx, actor, project, weekOn, content);
  for (const { id, status, value, numerator, denominator, source, sourceNote, readAt } of content.readings) {
    await recordReading(
      actor,
      project,
      id,
      weekOn,
      { status, value, numerator, denominator, source, sourceNote, readAt: new Date(readAt) },
      tx,
    );
  }
}

async function applyMilestone(
  tx: Tx,
  actor: Actor,
  project: ProjectAccess,
  weekOn: string,
  position: number,
  milestone: ContentMilestone,
) {
  const { id, outcome, forWhom, targetOn, state, note, moves, endedOn } = milestone;
  const said = {
    position,
    outcome,
    forWhom,
    targetOn: date(targetOn),
    state: state === "dropped" ? ("on_hold" as const) : state,
    note,
    deliveredOn: state === "done" ? date(endedOn) : null,
    droppedOn: state === "dropped" ? date(endedOn) : null,
    saidWeekOn: dateFromDay(weekOn),
  };
  const known = await tx.milestone.findFirst({ where: { id, projectId: project.id }, select: { saidWeekOn: true } });
  if (!known) {
    await tx.milestone.create({
      data: { id, projectId: project.id, firstWeekOn: dateFromDay(weekOn), createdAt: now(), ...said },
    });
  } else if (known.saidWeekOn <= said.saidWeekOn) {
    await tx.milestone.update({ where: { id, projectId: project.id }, data: said });
  }
  await tx.milestoneMove.deleteMany({
    where: { milestoneId: id, weekOn: said.saidWeekOn, milestone: { projectId: project.id } },
  });
  const move = moves.find((one) => one.weekOn === weekOn);
  if (!move) return;
  await tx.milestoneMove.create({
    data: {
      id: randomUUID(),
      milestoneId: id,
      fromOn: date(move.fromOn),
      toOn: date(move.toOn),
      reason: move.reason,
      weekOn: said.saidWeekOn,
      byPersonId: actor.personId,
      createdAt: now(),
    },
  });
}

async function applyRoadblocks(tx: Tx, project: ProjectAccess, weekOn: string, { roadblocks }: Content) {
  for (const [position, { id, since, helpBy, clearedOn, ...words }] of roadblocks.entries()) {
    const said = {
      position,
      ...words,
      since: dateFromDay(since),
      helpBy: date(helpBy),
      clearedOn: date(clearedOn),
      saidWeekOn: dateFromDay(weekOn),
    };
    const known = await tx.roadblock.findFirst({ where: { id, projectId: project.id }, select: { saidWeekOn: true } });
    if (!known) await tx.roadblock.create({ data: { id, projectId: project.id, createdAt: now(), ...said } });
    else if (known.saidWeekOn <= said.saidWeekOn)
      await tx.roadblock.update({ where: { id, projectId: project.id }, data: said });
  }
}

/** A promise taken back by a correction goes, unless a later summary has judged it. */
async function applyPromises(tx: Tx, project: ProjectAccess, weekOn: string, { promises, lastPromises }: Content) {
  const madeWeekOn = dateFromDay(weekOn);
  await tx.promiseMade.deleteMany({
    where: { projectId: project.id, madeWeekOn, outcome: "open", id: { notIn: promises.map(({ id }) => id) } },
  });
  for (const [position, { id, text }] of promises.entries()) {
    const known = await tx.promiseMade.updateMany({ where: { id, projectId: project.id }, data: { text, position } });
    if (known.count === 0)
      await tx.promiseMade.create({
        data: { id, projectId: project.id, text, position, madeWeekOn, createdAt: now() },
      });
  }
  for (const { id, outcome, reason } of lastPromises) {
    await tx.promiseMade.updateMany({
      where: { id, projectId: project.id },
      data: { outcome, reason, judgedWeekOn: madeWeekOn },
    });
  }
}

/** An ask taken out by a correction is withdrawn; one that was answered keeps question and answer. */
async function applyAsks(tx: Tx, actor: Actor, project: ProjectAccess, weekOn: string, { asks }: Content) {
  const raised = { projectId: project.id, weekOn: dateFromDay(weekOn) };
  await tx.ask.updateMany({
    where: { ...raised, withdrawnAt: null, answer: null, id: { notIn: asks.map(({ id }) => id) } },
    data: { withdrawnAt: now() },
  });
  for (const { id, question, decideBy, askedOfId } of asks) {
    const said = { question, decideBy: dateFromDay(decideBy), askedOfId };
    const known = await tx.ask.updateMany({
      where: { id, ...raised, answer: null },
      data: { ...said, withdrawnAt: null },
    });
    const exists = known.count > 0 || (await tx.ask.count({ where: { id, ...raised } })) > 0;
    if (!exists) await tx.ask.create({ data: { id, ...raised, ...said, askedById: actor.personId, askedAt: now() } });
  }
}
