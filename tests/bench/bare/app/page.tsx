import { useLoaderData } from "@remix-run/react";

export const loader = () => ({ words: "Nothing but a page." });

export default function Page() {
  return <p>{useLoaderData<typeof loader>().words}</p>;
}
