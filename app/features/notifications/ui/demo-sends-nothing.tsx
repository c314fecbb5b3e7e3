import { Notice } from "~/ui/notice";

/** What a demo's pages say of their deliveries. */
export const DemoSendsNothing = () => (
  <Notice tone="calm">
    This is a demo: it sends nothing. What was taken or refused here belongs to its story; what you send ends as “Not
    sent”.
  </Notice>
);
