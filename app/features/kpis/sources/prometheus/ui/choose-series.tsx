import { Form } from "@remix-run/react";
import { Button } from "~/ui/button";
import { inputLook } from "~/ui/field";
import { useIsSending } from "~/ui/form";
import { Notice } from "~/ui/notice";
import { type Chosen, FILTER } from "../picker";

type Props = { chosen: Chosen; part: string; place: string; here: string };

const labelLook = "block text-[13.5px] font-semibold";
const look = `${inputLook} mt-1.5 font-normal`;

/** The second step: which series of the metric count, and what is made of them. */
export function ChooseSeries({ chosen, part, place, here }: Props) {
  const { metric, labels, isCut, ways, way } = chosen;
  const isSending = useIsSending();
  const carried = { place, part };
  const isShare = ways.some(({ value }) => value === "label");
  if (!way)
    return (
      <>
        <Notice tone="warn">
          <p>A share cannot be made of buckets. Choose the metric that ends in _count instead.</p>
        </Notice>
        <AnotherMetric carried={carried} here={here} />
      </>
    );
  return (
    <>
      <p className="mb-1 text-[13.5px] font-semibold">Metric</p>
      <p className="mb-3 font-mono text-[13px] wrap-anywhere">{metric}</p>
      <AnotherMetric carried={carried} here={here} />
      <Form method="post" action={here} className="grid gap-5">
        <Carried fields={{ ...carried, metric }} />
        {labels.length > 0 && (
          <fieldset className="grid gap-4 sm:grid-cols-2">
            <legend className="mb-2 text-[13.5px] font-semibold">Only where</legend>
            {labels.map((label) => (
              <LabelFilter key={label.name} {...label} />
            ))}
          </fieldset>
        )}
        {isCut && <p className="text-[13px] text-ink-2">It has more labels than are shown here.</p>}
        <label className={labelLook}>
          {isShare ? "How the failed ones are told" : "What is asked"}
          <select name="way" defaultValue={way} className={look}>
            {ways.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
        {isShare && <FailedOnes chosen={chosen} />}
        <div className="grid justify-items-start gap-3">
          {!chosen.queries && <p className="text-[13px] text-ink-2">Say which ones failed to get the queries.</p>}
          <Button look={chosen.queries ? "plain" : "primary"} disabled={isSending}>
            Make the query
          </Button>
        </div>
      </Form>
    </>
  );
}

function AnotherMetric({ carried, here }: { carried: Record<string, string>; here: string }) {
  return (
    <Form method="post" action={here} className="mb-6">
      <Carried fields={carried} />
      <Button size="small">Another metric</Button>
    </Form>
  );
}

const Carried = ({ fields }: { fields: Record<string, string> }) =>
  Object.entries(fields).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);

/** A label with too many values is typed. */
function LabelFilter({ name, value, values, isCut }: Chosen["labels"][number]) {
  const all = value && !values.includes(value) ? [value, ...values] : values;
  const input = { id: FILTER + name, name: FILTER + name, defaultValue: value, className: look };
  return (
    <div className="min-w-0">
      <label htmlFor={input.id} className="font-mono text-[13px] wrap-anywhere">
        {name}
      </label>
      {isCut ? (
        <input {...input} placeholder="any" spellCheck={false} />
      ) : (
        <select {...input}>
          <option value="">any</option>
          {all.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </select>
      )}
    </div>
  );
}

function FailedOnes({ chosen }: { chosen: Chosen }) {
  const { labels, failedLabel, failedPattern, failedMetric } = chosen;
  return (
    <fieldset className="grid gap-4 sm:grid-cols-2">
      <legend className="mb-2 text-[13.5px] font-semibold">Which ones failed</legend>
      <label className="block min-w-0 text-[13px]">
        The label that says it
        <select name="failedLabel" defaultValue={failedLabel} className={look}>
          <option value="">none</option>
          {labels.map(({ name }) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
      <label className="block min-w-0 text-[13px]">
        Its values of failed ones, as a pattern such as 5.. or error|timeout
        <input name="failedPattern" defaultValue={failedPattern} spellCheck={false} className={look} />
      </label>
      <label className="block min-w-0 text-[13px] sm:col-span-2">
        Or the metric that counts them, such as jobs_failed_total
        <input name="failedMetric" defaultValue={failedMetric} spellCheck={false} className={look} />
      </label>
    </fieldset>
  );
}
