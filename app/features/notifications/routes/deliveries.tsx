import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { messagesOf, resultOf } from "~/features/projects/ui/result-of";
import { requireAdmin } from "~/features/sign-in/current-actor.server";
import { Button } from "~/ui/button";
import { inputLook } from "~/ui/field";
import { Notice } from "~/ui/notice";
import { Crumbs, Empty, Page, PageTitle, SectionTitle } from "~/ui/page";
import { PageLinks } from "~/ui/page-links";
import { answerDeliveriesPage, readDeliveriesPage } from "../deliveries/deliveries-page.server";
import { DeliveryRow } from "../ui/delivery-row";
import { DemoSendsNothing } from "../ui/demo-sends-nothing";
import { ReplayRangeForm } from "../ui/replay-range-form";

export const meta: MetaFunction = () => [{ title: "Deliveries · Drumbeat" }];

export const loader = async (asking: LoaderFunctionArgs) =>
  readDeliveriesPage(await requireAdmin(asking), asking.request);

export const action = async (asking: ActionFunctionArgs) =>
  answerDeliveriesPage(await requireAdmin(asking), asking.request);

export default function Deliveries() {
  const { deliveries, filter, isDemo, channels, page, last, replayed } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>()?.result;
  const ofRange = resultOf(result, "replay-range");
  return (
    <Page narrow>
      <Crumbs>
        <Link to="/workspace">Workspace</Link>
      </Crumbs>
      <PageTitle>Deliveries</PageTitle>
      <p className="mb-6 text-ink-2">
        Every message to every receiver. “Sent” means that the receiving side took it. Of private projects you see
        neither text nor receiver.
      </p>
      {isDemo && <DemoSendsNothing />}
      {replayed !== null && !result && (
        <Notice tone="good">
          {replayed === 1 ? "1 message waits" : `${replayed} messages wait`} to be sent again.
        </Notice>
      )}
      {result && !ofRange && <Notice tone="bad">{messagesOf(result)}</Notice>}
      <Filter />
      {deliveries.length === 0 && (
        <Empty>{filter.state === "dead" ? "Nothing has failed." : "There is nothing here."}</Empty>
      )}
      <ul className="border-b border-line empty:hidden">
        {deliveries.map((delivery) => (
          <DeliveryRow key={delivery.id} delivery={delivery} />
        ))}
      </ul>
      <PageLinks page={page} last={last} />
      <section className="mt-9">
        <SectionTitle>Send again what failed</SectionTitle>
        <ReplayRangeForm channels={channels} lastResult={ofRange} />
      </section>
    </Page>
  );
}

function Filter() {
  const { counts, filter, channels } = useLoaderData<typeof loader>();
  return (
    <Form className="mb-4 flex flex-wrap items-end gap-3">
      <label className="text-[13.5px] font-semibold">
        State
        <select name="state" defaultValue={filter.state} className={`${inputLook} mt-1.5 font-normal`}>
          {counts.map(({ state, name, count }) => (
            <option key={state} value={state}>
              {name} ({count})
            </option>
          ))}
        </select>
      </label>
      <label className="text-[13.5px] font-semibold">
        Channel
        <select name="channel" defaultValue={filter.channel ?? ""} className={`${inputLook} mt-1.5 font-normal`}>
          <option value="">All but open pages</option>
          {channels.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <Button>Show</Button>
    </Form>
  );
}
