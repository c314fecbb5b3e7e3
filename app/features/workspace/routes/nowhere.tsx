import { notFound } from "~/http/not-found.server";

export const loader = () => {
  throw notFound();
};
export const action = loader;

export default function Nowhere() {
  return null;
}
