import { useRouteLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { Card } from "~/ui/card";
import { PageTitle } from "~/ui/page";
import { Brand } from "./brand";

type Props = { title: string; lead?: ReactNode; before?: ReactNode; children?: ReactNode; below?: ReactNode };

/** The frame of every page in front of the workspace: its mark, one title, one card. */
export function Door({ title, lead, before, children, below }: Props) {
  const isSignedIn = useRouteLoaderData<{ person: unknown }>("root")?.person;
  return (
    <main id="content" className="mx-auto w-full max-w-[480px] px-4 pt-8 pb-18 sm:pt-16">
      {!isSignedIn && (
        <div className="mb-9">
          <Brand spelled />
        </div>
      )}
      <PageTitle>{title}</PageTitle>
      {lead && <p className="text-ink-2">{lead}</p>}
      {before}
      {children && <Card className="mt-6 px-5 pt-5 pb-6 sm:px-7 sm:pt-7">{children}</Card>}
      {below && <div className="mt-6 grid justify-items-start gap-2 text-sm text-ink-2 [&_a]:underline">{below}</div>}
    </main>
  );
}
