import { data } from "@remix-run/node";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";
import { forbidden } from "~/http/not-found.server";
import { parseForm, refuse } from "~/http/parse-form.server";
import { soundForm } from "~/http/sound-form.server";
import { keepSecret } from "../../connection/keep-secret";
import { readKnownPlace } from "../../connection/read-place.server";
import type { Meaning } from "../../kpi";
import { canDefineKpis, definersOnly } from "../../kpi-access";
import { carryPlace, openCarried } from "./carry-place.server";
import { describePicker } from "./describe-picker.server";
import { readAsked } from "./picker";
import type { Place } from "./place";
import { placeForm } from "./place-form";

type Kpi = { kpiId: string; meaning: Meaning };

/**
 * One step of the picker. The first one brings where the server is; the others carry it along sealed, so that nobody types
 * a password twice and none stands in a page or an address. Nothing is stored.
 */
export async function answerPick(actor: Actor, project: ProjectAccess, { kpiId, meaning }: Kpi, request: Request) {
  if (!canDefineKpis(project)) throw forbidden(definersOnly);
  const owner = `prometheus picker ${kpiId} ${actor.personId}`;
  const again = request.clone();
  const fields = await readFields(request);
  const carried = fields.get("place");
  const known = carried ? openCarried(carried, owner) : null;
  const typed = known ? null : await parseForm(again, placeForm);
  if (typed && typed.status !== "success") {
    const isLate = carried ? ["This page was open for too long. Please give the address again."] : undefined;
    return withoutStep(refuse(typed, isLate));
  }
  const place = known ?? (await typedPlace(project, kpiId, typed?.value as Typed));
  const { password: _, ...open } = place;
  const picker = await describePicker(place, meaning, readAsked(fields));
  const step = { picker, place: known && carried ? carried : carryPlace(place, owner), open };
  return data({ result: undefined, step }, picker.fault ? { status: 422 } : undefined);
}

type Typed = { config: Omit<Place, "password">; secret: { password: string } };

async function typedPlace(project: ProjectAccess, kpiId: string, { config, secret }: Typed): Promise<Place> {
  const stored = await readKnownPlace(project, kpiId);
  return { ...config, ...keepSecret({ config, secret }, stored?.kind === "prometheus" ? stored : null) };
}

async function readFields(request: Request): Promise<Map<string, string>> {
  const form = soundForm(await request.formData().catch(() => new FormData()));
  return new Map([...form].map(([name, value]) => [name, String(value)]));
}

export type PickStep = {
  picker: Awaited<ReturnType<typeof describePicker>>;
  place: string;
  open: Omit<Place, "password">;
};

const withoutStep = ({ data: said, init }: ReturnType<typeof refuse>) =>
  data({ ...said, step: null as PickStep | null }, init ?? undefined);
