import { line } from "~/http/form-rules";

export const workspaceName = line(60, "Please give the workspace a name.");
