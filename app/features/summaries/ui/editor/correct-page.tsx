import { useState } from "react";
import type { CorrectionTyped, CorrectionView, FormView } from "../../editor-view";
import { CorrectForm } from "./correct-form";

/** The editor of a published week. It begins anew as the editor of an open one does. */
export function CorrectPage({ shown: given, ...rest }: CorrectionView & { typed?: CorrectionTyped }) {
  const [restarted, restart] = useState<{ of: string; shown: FormView }>();
  const shown = restarted?.of === given.stamp ? restarted.shown : given;
  return (
    <CorrectForm
      key={shown.stamp}
      {...rest}
      given={shown}
      restart={(next) => restart({ of: given.stamp, shown: next })}
    />
  );
}
