import { notFound } from "~/http/not-found.server";

export const loader = () => {
  throw notFound();
};
export default function Placeholder() {
  return null;
}
