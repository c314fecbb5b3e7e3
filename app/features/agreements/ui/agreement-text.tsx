import { Link } from "@remix-run/react";
import { Card } from "~/ui/card";
import { SectionTitle } from "~/ui/page";
import type { TermsDifference } from "../compare-terms";
import type { TermsPart } from "../describe-terms";
import type { SignatureView, VersionView } from "../describe-versions";
import { DifferenceList } from "./difference-list";
import { SignatureList } from "./signature-list";
import { TermsText } from "./terms-text";
import { VersionList } from "./version-list";

export type AgreementView = {
  id: string;
  number: number;
  since: string;
  until: string | null;
  parts: TermsPart[];
  differences: TermsDifference[] | null;
  signatures: SignatureView[];
  versions: VersionView[];
  proposalUrl: string | null;
};

/** The agreement that counts now, on a page that can be printed and hung up. */
export function InForce({ agreement }: { agreement: AgreementView }) {
  const { number, since, parts, differences, signatures, proposalUrl } = agreement;
  return (
    <>
      <p className="mb-5 text-ink-2">
        In force since {since}, version {number}.
        {proposalUrl && (
          <span data-screen-only>
            {" "}
            <Link to={proposalUrl} className="text-accent underline">
              Read the proposal and the conversation
            </Link>
          </span>
        )}
      </p>
      <Card className="px-5 py-5 sm:px-8 sm:py-7 print:border-0 print:p-0 print:shadow-none">
        <TermsText parts={parts} />
      </Card>
      <section className="mt-7">
        <SectionTitle>Signed by both sides</SectionTitle>
        <SignatureList signatures={signatures} />
      </section>
      {differences && <Changes differences={differences} />}
      <Versions versions={agreement.versions} />
    </>
  );
}

/** One that has ended, to be opened. */
export function FormerAgreement({ agreement }: { agreement: AgreementView }) {
  const { number, since, until, parts, differences, signatures, proposalUrl } = agreement;
  return (
    <details className="mb-2.5 rounded-[10px] border border-line bg-card">
      <summary className="cursor-pointer px-4 py-3 text-sm font-semibold">
        Version {number}, from {since} to {until}
      </summary>
      <div className="grid gap-5 px-4 pt-2 pb-5">
        <TermsText parts={parts} />
        <SignatureList signatures={signatures} />
        {differences && <Changes differences={differences} />}
        <Versions versions={agreement.versions} />
        {proposalUrl && (
          <Link to={proposalUrl} className="text-accent underline">
            Read the proposal and the conversation
          </Link>
        )}
      </div>
    </details>
  );
}

function Changes({ differences }: { differences: readonly TermsDifference[] }) {
  return (
    <section className="mt-7" data-screen-only>
      <SectionTitle>What changed from the one before</SectionTitle>
      <DifferenceList differences={differences} />
    </section>
  );
}

/** What was written on the way to it, where it was more than one version. */
function Versions({ versions }: { versions: readonly VersionView[] }) {
  if (versions.length < 2) return null;
  return (
    <section className="mt-7" data-screen-only>
      <SectionTitle>Its versions</SectionTitle>
      <VersionList versions={versions} />
    </section>
  );
}
