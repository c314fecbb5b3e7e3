import { Printer } from "lucide-react";
import { Button } from "./button";

/** Opens the browser's own print dialog; without script there is nothing that it could do. */
export const PrintButton = () => (
  <Button
    type="button"
    look="quiet"
    size="small"
    className="-my-1.5 ml-auto noscript:hidden"
    onClick={() => print()}
    data-screen-only
  >
    <Printer aria-hidden size={15} /> Print
  </Button>
);
