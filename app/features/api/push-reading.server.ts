import { now } from "~/clock.server";
import { db } from "~/db/client.server";
import { remarkOf } from "~/features/kpis/fetching/remark-of";
import { getKpi } from "~/features/kpis/get-kpi.server";
import { definitionOfWeek } from "~/features/kpis/kpi";
import { canRecordReadings, recordersOnly } from "~/features/kpis/kpi-access";
import { recordReading } from "~/features/kpis/record-reading.server";
import { push } from "~/features/kpis/sources/push/words";
import { getRhythm } from "~/features/projects/load-rhythm.server";
import { isRefusal } from "~/features/projects/refusal";
import { forbidden } from "~/http/not-found.server";
import { problem } from "~/http/problem.server";
import type { Reply } from "./api-route.server";
import type { Caller } from "./find-caller.server";
import { inTurn } from "./in-turn";
import { refusal } from "./parse-part.server";
import type { PushBody } from "./push-schema";
import { readingOfPush } from "./reading-of-push";
import { refuseRevoked } from "./refuse-revoked.server";
import { findStored, hashOfCall, type Once } from "./stored-request.server";
import { weekOfPush } from "./week-of-push";

/** Adds a reading of a week; the same call again gets the same answer, and what says the same adds nothing. */
export async function pushReading(
  caller: Caller,
  kpiId: string,
  body: PushBody,
  idempotencyKey: string | null,
): Promise<Reply> {
  if (!canRecordReadings(caller.project)) throw forbidden(recordersOnly);
  const hash = hashOfCall("pushReading", kpiId.toLowerCase(), body);
  const once: Once | null = idempotencyKey === null ? null : { apiKeyId: caller.keyId, idempotencyKey, hash };
  return inTurn(caller.project.id, async () => {
    const stored = once && (await findStored(once));
    return stored ?? record(caller, kpiId, body, once);
  });
}

async function record(caller: Caller, kpiId: string, body: PushBody, once: Once | null): Promise<Reply> {
  const { actor, project } = caller;
  const { cadences } = await getRhythm(project.id);
  const week = weekOfPush(cadences, body, now());
  if ("detail" in week) throw refusal([week]);
  const { weekOn, window, isWhole } = week;
  const kpi = await getKpi(project, kpiId, { untilWeekOn: weekOn, weeks: 1 });
  const reading = readingOfPush(definitionOfWeek(kpi.definitions, weekOn), body);
  if (Array.isArray(reading)) throw refusal(reading);
  const said = {
    ...{ ...reading, source: push.kind, sourceNote: body.sourceNote ?? "" },
    ...{ windowFrom: window?.from ?? null, windowUntil: window?.until ?? null },
    remark: window ? remarkOf(window, isWhole, []) : "",
  };
  return db.$transaction(async (tx) => {
    await refuseRevoked(tx, caller);
    const stored = once && (await findStored(once, tx));
    if (stored) return stored;
    const recorded = await recordReading(actor, project, kpiId, weekOn, said, tx);
    if (isRefusal(recorded)) throw problem(422, recorded.refused);
    const answer = { kpiId: kpi.kpiId, week: weekOn, ...recorded, ...reading };
    const status = recorded.isNew ? 201 : 200;
    if (once) await tx.apiRequest.create({ data: { ...once, status, answer, createdAt: now() } });
    return { status, body: answer };
  });
}
