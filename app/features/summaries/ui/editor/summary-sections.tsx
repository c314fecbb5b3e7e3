import type { FormMetadata } from "@conform-to/react";
import type { ReactNode } from "react";
import { SectionTitle } from "~/ui/page";
import { type Draft, partWords } from "../../draft";
import type { EditorView, FormView } from "../../editor-view";
import { DraftArea } from "./draft-field";
import { LastPromises } from "./last-promises";
import { LineList } from "./line-list";
import { MilestoneFields, MilestoneRow } from "./milestone-fields";
import { partId } from "./outline-card";
import { AskFields, PromiseFields } from "./promise-and-ask-fields";
import { ReadingRows } from "./reading-rows";
import { RoadblockFields, RoadblockRow } from "./roadblock-fields";
import { StateField } from "./state-field";
import type { useSummaryForm } from "./use-summary-form";

type Props = {
  form: FormMetadata<Draft>;
  fields: ReturnType<typeof useSummaryForm>[1];
  editor: EditorView;
  shown: FormView;
  /** The key number that is being asked for now. */
  fetching?: string;
};

/** Everything that a summary says, in the order in which it is read. */
export function SummarySections({ form, fields, editor, shown, fetching }: Props) {
  const { carried, lastPromises, readings, keptReadings, stakeholders } = editor;
  const list = { form, carriedIds: carried.ids, newId: editor.newId };
  const isAdded = (name: string) => shown.added === name;
  return (
    <>
      <DraftArea
        field={fields.headline}
        path="headline"
        label="What can people do now that they could not do last week?"
        hint="One or two sentences. This is all that many readers will see."
        className="min-h-[76px] font-serif text-xl! leading-[1.35] font-medium"
        rows={2}
      />
      <StateField field={fields.state} />
      <DraftArea
        field={fields.stateReason}
        path="stateReason"
        label="Why this state"
        hint="What would change it."
        rows={1}
      />
      {lastPromises.length > 0 && (
        <Section part="lastPromises" title="Last week’s promises" aside="what became of each">
          <LastPromises field={fields.lastPromises} promises={lastPromises} />
        </Section>
      )}
      <Section part="milestones" title={partWords.milestones} aside={carriedOver(shown.draft.milestones, carried.ids)}>
        <LineList
          {...list}
          field={fields.milestones}
          name="milestones"
          word="milestone"
          isAdded={isAdded("milestones")}
          row={(line) => <MilestoneRow fields={line} />}
        >
          {(line, info) => <MilestoneFields fields={line} line={info} before={carried.targets[info.id]} />}
        </LineList>
      </Section>
      {readings.length + keptReadings.length > 0 && (
        <Section part="readings" title={partWords.readings} aside="left empty, readers see “No data”">
          <ReadingRows field={fields.readings} readings={readings} fetching={fetching} />
          {keptReadings.map((name) => (
            <p key={name} className="border-t border-line py-3 text-sm text-ink-2">
              {name} is no longer in use. Its number stays as it was published.
            </p>
          ))}
        </Section>
      )}
      <Section part="roadblocks" title={partWords.roadblocks} aside={carriedOver(shown.draft.roadblocks, carried.ids)}>
        <LineList
          {...list}
          field={fields.roadblocks}
          name="roadblocks"
          word="roadblock"
          isAdded={isAdded("roadblocks")}
          row={(line) => <RoadblockRow fields={line} />}
        >
          {(line, info) => <RoadblockFields fields={line} line={info} />}
        </LineList>
      </Section>
      <Section part="promises" title="Promises for next week" aside="next time each is kept, moved or dropped">
        <LineList
          {...list}
          field={fields.promises}
          name="promises"
          word="promise"
          isAdded={isAdded("promises")}
          row={(line) => line.text.value}
        >
          {(line, info) => <PromiseFields fields={line} line={info} />}
        </LineList>
      </Section>
      <Section part="asks" title={partWords.asks} aside="decisions wanted of stakeholders">
        <LineList
          {...list}
          field={fields.asks}
          name="asks"
          word="ask"
          isAdded={isAdded("asks")}
          row={(line) => line.question.value}
        >
          {(line, info) => <AskFields fields={line} line={info} stakeholders={stakeholders} />}
        </LineList>
      </Section>
      <Section part="notes" title={partWords.notes}>
        <DraftArea
          field={fields.notes}
          path="notes"
          label="For whoever wants to know more"
          hint="Markdown: **bold**, - lists, [links](https://…)."
          rows={4}
        />
      </Section>
    </>
  );
}

type SectionProps = { part: keyof Draft; title: string; aside?: string; children: ReactNode };

const Section = ({ part, title, aside, children }: SectionProps) => (
  <section id={partId(part)} className="mb-8 scroll-mt-4">
    <SectionTitle aside={aside}>{title}</SectionTitle>
    {children}
  </section>
);

function carriedOver(lines: readonly { id: string }[], carriedIds: readonly string[]): string | undefined {
  const count = lines.filter(({ id }) => carriedIds.includes(id)).length;
  return count > 0 ? `carried over: ${count}` : undefined;
}
