import { randomUUID } from "node:crypto";
import { useForm } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { clsx } from "clsx";
import { requireProject } from "~/features/projects/get-project.server";
import { isRefusal } from "~/features/projects/refusal";
import { ProjectNav } from "~/features/projects/ui/project-nav";
import { requireActor } from "~/features/sign-in/current-actor.server";
import { parseForm, refuse, refuseField } from "~/http/parse-form.server";
import { Button, ButtonLink } from "~/ui/button";
import { ChoiceField, SelectField } from "~/ui/field";
import { Form } from "~/ui/form";
import { Page, PageTitle } from "~/ui/page";
import { targetAsTyped } from "../as-typed";
import { defineKpi } from "../define-kpi.server";
import { type Meaning, senses, senseWords, shapeWords } from "../kpi";
import { canDefineKpis, definersOnly } from "../kpi-access";
import { defineKpiForm } from "../kpi-form";
import { kpisUrl, kpiUrl } from "../kpi-urls";
import { type OfferedKey, offeredKeys, offeredKpis } from "../offered-kpis";
import { MeaningFields } from "../ui/meaning-fields";

export const meta: MetaFunction = () => [{ title: "Add a key number · Drumbeat" }];

export async function loader(asking: LoaderFunctionArgs) {
  const actor = await requireActor(asking);
  const project = await requireProject(actor, asking.params.slug, canDefineKpis, definersOnly);
  const wanted = new URL(asking.request.url).searchParams.get("offer");
  const offer = choices.find(({ key }) => key === wanted)?.key ?? "throughput";
  return { project, offer, id: randomUUID() };
}

export async function action(asking: ActionFunctionArgs) {
  const actor = await requireActor(asking);
  const project = await requireProject(actor, asking.params.slug, canDefineKpis, definersOnly);
  const submission = await parseForm(asking.request, defineKpiForm);
  if (submission.status !== "success") return refuse(submission);
  const made = await defineKpi(actor, project, submission.value);
  if (!isRefusal(made)) return redirect(kpiUrl(project.slug, made.kpiId), 303);
  return made.field ? refuseField(submission, made.field, made.refused) : refuse(submission, [made.refused]);
}

const own = {
  name: "",
  sense: "other",
  shape: "number",
  unit: "",
  direction: "up",
  target: null,
  sentence: "",
} as const;
const choices: { key: OfferedKey | "own"; label: string }[] = [
  ...offeredKeys.map((key) => ({ key, label: offeredKpis[key].name })),
  { key: "own", label: "Another one" },
];

export default function NewKpi() {
  const { project, offer } = useLoaderData<typeof loader>();
  return (
    <Page narrow>
      <ProjectNav project={project} here="Add a key number" />
      <PageTitle>Add a key number</PageTitle>
      <nav aria-label="Begin with" className="mb-6 flex flex-wrap gap-2 text-sm">
        {choices.map(({ key, label }) => (
          <Link
            key={key}
            to={`?offer=${key}`}
            aria-current={key === offer ? "true" : undefined}
            className={clsx(
              "rounded-full border px-3 py-1.5 no-underline",
              key === offer ? "border-accent bg-accent-soft font-semibold text-accent" : "border-line-strong",
            )}
          >
            {label}
          </Link>
        ))}
      </nav>
      <DefinitionForm key={offer} />
    </Page>
  );
}

function DefinitionForm() {
  const { project, offer, id } = useLoaderData<typeof loader>();
  const meaning: Meaning = offer === "own" ? own : offeredKpis[offer];
  const [form, fields] = useForm({
    id: `define-${offer}`,
    lastResult: useActionData<typeof action>()?.result,
    defaultValue: { ...meaning, id, target: targetAsTyped(meaning.shape, meaning.target) },
  });
  return (
    <Form form={form}>
      <input type="hidden" name="id" value={fields.id.initialValue} />
      <SelectField
        field={fields.sense}
        label="What kind of number is it?"
        options={senses.map((value) => ({ value, label: senseWords[value] }))}
      />
      <ChoiceField
        field={fields.shape}
        label="How is it written?"
        options={[
          { value: "number", label: shapeWords.number, hint: "1,840 orders a minute. 812 ms." },
          { value: "ratio", label: shapeWords.ratio, hint: "0.21% of payments: 42 of 20,000. Two counts are entered." },
        ]}
      />
      <MeaningFields fields={fields} />
      <div className="flex flex-wrap gap-3">
        <Button look="primary">Add this number</Button>
        <ButtonLink to={kpisUrl(project.slug)}>Back</ButtonLink>
      </div>
    </Form>
  );
}
