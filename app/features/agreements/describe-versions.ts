import { formatInstant } from "~/features/projects/period-text";
import { compareTerms, type TermsDifference } from "./compare-terms";
import { type Side, sides, sideWords } from "./side";
import type { Terms } from "./terms";

type Signed = { side: Side; personName: string; signedAt: Date };
type Version = {
  id: string;
  number: number;
  terms: Terms;
  note: string;
  side: Side;
  writtenByName: string;
  writtenAt: Date;
  signatures: Signed[];
};
type Clock = { now: Date; timeZone: string };

export type SignatureView = { side: Side; who: string; by: string; at: string };

/** What was agreed when a proposal was opened, to compare its first version with. */
export type Before = { number: number; terms: Terms } | null;

/** A version for its readers; `comparedWith` names what it changes, and is empty for a first agreement. */
export type VersionView = {
  id: string;
  number: number;
  written: string;
  note: string;
  comparedWith: string;
  differences: TermsDifference[];
  signatures: SignatureView[];
};

/** The versions of a proposal, newest first, each with what it changed. */
export function describeVersions(versions: readonly Version[], clock: Clock, inForce: Before = null): VersionView[] {
  return versions
    .map((version, index) => {
      const before = versions[index - 1] ?? inForce;
      const isFirst = index === 0;
      return {
        ...{ id: version.id, number: version.number, note: version.note },
        written: `${version.writtenByName}, ${instant(version.writtenAt, clock)}`,
        comparedWith: before ? `${isFirst ? "the agreement in force at the time, " : ""}version ${before.number}` : "",
        differences: before ? compareTerms(before.terms, version.terms) : [],
        signatures: describeSignatures(version.signatures, clock),
      };
    })
    .toReversed();
}

/** Both sides in their order: who signed and when, or nobody yet (empty). */
export const describeSignatures = (signatures: readonly Signed[], clock: Clock): SignatureView[] =>
  sides.map((side) => {
    const signature = signatures.find((one) => one.side === side);
    const who = sideWords[side];
    return signature
      ? { side, who, by: signature.personName, at: signedOn(signature.signedAt, clock) }
      : { side, who, by: "", at: "" };
  });

/** With its year, for it is read for years. */
const signedOn = (at: Date, { timeZone }: Clock) => formatInstant(at, timeZone, new Date(0));

const instant = (at: Date, { now, timeZone }: Clock) => formatInstant(at, timeZone, now);
