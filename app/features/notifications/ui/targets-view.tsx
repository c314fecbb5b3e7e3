import type { SubmissionResult } from "@conform-to/react";
import { messagesOf } from "~/features/projects/ui/result-of";
import { ButtonLink } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { Empty, PageTitle, SectionTitle } from "~/ui/page";
import { targetsUrl } from "../target-urls";
import type { readTargetsPage } from "../targets/targets-page.server";
import { AddTargetForm } from "./add-target-form";
import { ChannelIcon } from "./channel-icon";
import { DemoSendsNothing } from "./demo-sends-nothing";
import { TargetRow } from "./target-row";

type Props = {
  page: Awaited<ReturnType<typeof readTargetsPage>>;
  /** Of a project; the workspace's own without. */
  slug: string | undefined;
  intro: string;
  result: SubmissionResult<string[]> | undefined;
};

/** The channels of a project or of the workspace: what each did last, and how to add one. */
export function TargetsView({ page: { adding, targets, offered, tested, isDemo }, slug, intro, result }: Props) {
  const back = targetsUrl(slug);
  if (adding)
    return (
      <>
        <PageTitle>Add a channel: {adding.name}</PageTitle>
        <AddTargetForm key={adding.kind} {...{ adding, back, lastResult: result }} isOfProject={slug !== undefined} />
      </>
    );
  const about = result?.initialValue?.targetId;
  const isRowShown = targets.some(({ id }) => id === about);
  return (
    <>
      <PageTitle>Channels</PageTitle>
      <p className="mb-6 text-ink-2">{intro}</p>
      {isDemo && <DemoSendsNothing />}
      {tested && !result && <Notice tone={tested.tone}>{tested.text}</Notice>}
      {result && !isRowShown && <Notice tone="bad">{messagesOf(result)}</Notice>}
      {targets.length === 0 && (
        <Empty>There is no channel yet. Everybody is reached by their open pages and by mail.</Empty>
      )}
      <ul className="border-b border-line empty:hidden">
        {targets.map((target) => (
          <TargetRow
            key={target.id}
            target={target}
            isOfProject={slug !== undefined}
            refusal={target.id === about ? messagesOf(result) : undefined}
            typedUrl={target.id === about ? (result?.initialValue?.url as string | undefined) : undefined}
          />
        ))}
      </ul>
      <section className="mt-9">
        <SectionTitle>Add a channel</SectionTitle>
        <div className="flex flex-wrap gap-2">
          {offered.map(({ kind, name, icon }) => (
            <ButtonLink key={kind} to={`${back}?add=${kind}`}>
              <ChannelIcon icon={icon} /> {name}
            </ButtonLink>
          ))}
        </div>
      </section>
    </>
  );
}
