/** What somebody wrote is theirs, also where it was not said. */
export const Unsaid = ({ text }: { text: string }) => (
  <>
    {" "}
    This was not said:
    <q className="mt-1 block whitespace-pre-line wrap-anywhere text-ink">{text}</q>
  </>
);
