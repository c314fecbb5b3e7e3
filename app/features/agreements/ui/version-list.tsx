import type { SignatureView, VersionView } from "../describe-versions";
import { sideInSentence } from "../side";
import { DifferenceList } from "./difference-list";

/** Every version, the newest first, with what it changed and who signed it. */
export function VersionList({ versions }: { versions: readonly VersionView[] }) {
  return (
    <ol className="border-b border-line">
      {versions.map(({ id, number, written, note, comparedWith, differences, signatures }) => (
        <li key={id} className="border-t border-line py-4">
          <p>
            <span className="font-semibold">Version {number}</span>
            <span className="text-[13.5px] text-ink-2"> by {written}</span>
          </p>
          {note && <p className="mt-1 wrap-anywhere whitespace-pre-line text-ink-2">“{note}”</p>}
          <div className="mt-2.5">
            <p className="mb-2 text-[14px] text-ink-2">
              {comparedWith ? `Compared with ${comparedWith}:` : "The first version."}
            </p>
            {comparedWith && <DifferenceList differences={differences} />}
          </div>
          <p className="mt-2.5 text-[13px] text-ink-2">{signedBy(signatures)}</p>
        </li>
      ))}
    </ol>
  );
}

const signedBy = (signatures: readonly SignatureView[]): string =>
  signatures
    .filter(({ by }) => by)
    .map(({ side, by, at }) => `Signed for ${sideInSentence[side]} by ${by}, ${at}.`)
    .join(" ");
