import { Form } from "@remix-run/react";
import { Card } from "~/ui/card";

const doors = [
  { role: "stakeholder", hint: "reads the summaries, asks and decides" },
  { role: "engineer", hint: "writes and publishes them" },
  { role: "lead", hint: "answers for a project" },
  { role: "admin", hint: "runs the workspace" },
];

/** Ways into a demo workspace: one click each, no password. They lead to the page that was asked for. */
export function DemoDoors({ to }: { to: string }) {
  return (
    <Card className="mt-6 px-5 py-5 sm:px-7">
      <h2 className="mb-3 text-sm text-ink-2">This is a demo. Look around as one of its people:</h2>
      <Form method="post" action="/demo" reloadDocument className="grid gap-2 sm:grid-cols-2">
        <input type="hidden" name="to" value={to} />
        {doors.map(({ role, hint }) => (
          <button
            key={role}
            type="submit"
            name="role"
            value={role}
            className="cursor-pointer rounded-lg border border-line-strong bg-card px-3.5 py-2.5 text-left hover:bg-sunken"
          >
            <span className="block text-sm font-semibold">Enter as {role}</span>
            <span className="block text-[13px] text-ink-2">{hint}</span>
          </button>
        ))}
      </Form>
    </Card>
  );
}
