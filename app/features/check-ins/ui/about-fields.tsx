import type { AskView } from "../ask-view";

/** What a form of "Can it wait?" is about, carried along. */
export const AboutFields = ({ about: { weekOn, lineId } }: Pick<AskView, "about">) => (
  <>
    {weekOn && <input type="hidden" name="week" value={weekOn} />}
    {lineId && <input type="hidden" name="line" value={lineId} />}
  </>
);
