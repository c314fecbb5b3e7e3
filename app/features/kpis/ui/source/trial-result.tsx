import { Sparkline } from "~/ui/charts/sparkline";
import { Notice } from "~/ui/notice";
import type { Trial } from "../../connection/try-source.server";

/** What the source said when it was tried: the last complete week, and twelve weeks drawn and in a table. */
export function TrialResult({ trial }: { trial: Trial }) {
  const facts = [trial.counts, trial.series, `took ${trial.took}`].filter(Boolean).join(", ");
  return (
    <section aria-labelledby="trial" className="mb-6 rounded-[10px] border border-line bg-sunken px-4 py-3.5">
      <h2 id="trial" className="text-[13.5px] font-semibold">
        The source answers
      </h2>
      <p className="mt-1">
        {trial.week}: <b className="num">{trial.value}</b> <span className="text-ink-2">({facts})</span>
      </p>
      {trial.warnings.length > 0 && (
        <Notice tone="warn">
          <p>It says beside the answer: {trial.warnings.join(" ")}</p>
        </Notice>
      )}
      {trial.todo && (
        <Notice tone="warn">
          <p>{trial.todo}</p>
        </Notice>
      )}
      {trial.sparkline.line && (
        <div className="my-2 max-w-80">
          <Sparkline drawing={trial.sparkline} label={`The last ${trial.weeks.length} weeks, drawn`} tone="accent" />
        </div>
      )}
      <details>
        <summary className="cursor-pointer text-[13.5px] text-accent">
          The {trial.weeks.length} weeks in numbers
        </summary>
        <table className="mt-2 text-[13.5px]">
          <tbody>
            {trial.weeks.map(({ label, value }) => (
              <tr key={label}>
                <th scope="row" className="pr-4 text-left font-normal text-ink-2">
                  {label}
                </th>
                <td className="num wrap-anywhere">{value}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
      <details>
        <summary className="cursor-pointer text-[13.5px] text-accent">What was asked</summary>
        <pre className="mt-1 overflow-x-auto text-[12.5px] whitespace-pre-wrap wrap-anywhere">{trial.query}</pre>
      </details>
    </section>
  );
}
