import { problem } from "~/http/problem.server";

const answer = () => problem(404, "There is nothing at this address. All of them are listed at /api.");
export const loader = answer;
export const action = answer;
