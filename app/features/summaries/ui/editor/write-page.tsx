import { useState } from "react";
import type { DeskView, EditorView, FormView } from "../../editor-view";
import { WriteForm } from "./write-form";

/** The editor of a week. The form begins anew only when the server refused it, or when its author takes up other words. */
export function WritePage({ editor, desk, shown: given }: { editor: EditorView; desk: DeskView; shown: FormView }) {
  const [restarted, restart] = useState<{ of: string; shown: FormView }>();
  const shown = restarted?.of === given.stamp ? restarted.shown : given;
  return (
    <WriteForm
      key={shown.stamp}
      {...{ editor, desk }}
      given={shown}
      restart={(next) => restart({ of: given.stamp, shown: next })}
    />
  );
}
