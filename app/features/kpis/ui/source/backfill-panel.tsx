import { Form, Link, useRevalidator } from "@remix-run/react";
import { useEffect } from "react";
import { Button } from "~/ui/button";
import type { BackfillView } from "../../connection/connection-view";

const LOOK_MILLISECONDS = 1_500;

/** Fetches earlier weeks, and says how far it is. It goes on without this page, and can be stopped. */
export function BackfillPanel({
  backfill,
  newId,
  here,
}: {
  backfill: BackfillView | null;
  newId: string;
  here: string;
}) {
  const { revalidate } = useRevalidator();
  const isRunning = backfill?.isRunning ?? false;
  useEffect(() => {
    if (!isRunning) return;
    const timer = setInterval(revalidate, LOOK_MILLISECONDS);
    return () => clearInterval(timer);
  }, [isRunning, revalidate]);
  return (
    <section aria-labelledby="backfill">
      <h2 id="backfill" className="section-title">
        Earlier weeks
      </h2>
      <div role="status">
        {backfill && (
          <p className="mb-2">
            {backfill.text}
            {backfill.fault && <span className="block text-[13.5px] text-warn wrap-anywhere">{backfill.fault}</span>}
          </p>
        )}
      </div>
      {backfill && isRunning ? (
        <Form method="post" className="grid justify-items-start gap-3">
          <progress
            value={backfill.done}
            max={backfill.weeks}
            aria-label="Weeks fetched"
            className="h-2.5 w-full max-w-96 appearance-none overflow-hidden rounded-full border border-line-strong bg-sunken [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-sunken [&::-webkit-progress-value]:bg-accent"
          />
          <span className="flex flex-wrap items-center gap-3">
            <Button size="small" name="intent" value="cancel">
              Stop
            </Button>
            <Link to={here} className="text-[13.5px] text-accent underline">
              Look again
            </Link>
          </span>
        </Form>
      ) : (
        <Form method="post" className="flex flex-wrap items-end gap-3">
          {backfill && backfill.left > 0 && (
            <span className="basis-full">
              <input type="hidden" name="backfillId" value={backfill.id} />
              <Button name="intent" value="resume">
                Go on with the other {backfill.left === 1 ? "week" : `${backfill.left} weeks`}
              </Button>
            </span>
          )}
          <input type="hidden" name="id" value={newId} />
          <label className="text-[13.5px] font-semibold">
            How far back
            <select
              name="weeks"
              defaultValue="12"
              className="mt-1.5 block rounded-lg border border-line-strong bg-card px-3 py-2 font-normal"
            >
              {[12, 26, 52].map((weeks) => (
                <option key={weeks} value={weeks}>
                  {weeks} weeks
                </option>
              ))}
            </select>
          </label>
          <Button name="intent" value="backfill">
            Fetch them
          </Button>
        </Form>
      )}
      <p className="mt-3 max-w-[42em] text-[13px] text-ink-3">
        Numbers that somebody typed in stay as they are, and so does what was published.
      </p>
    </section>
  );
}
