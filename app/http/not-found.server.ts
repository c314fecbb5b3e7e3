/** To throw where a thing does not exist, or does not exist for this person: both look the same. */
export const notFound = (): Response => new Response("Not found", { status: 404, statusText: "Not Found" });

/** To throw where a person sees the thing but may not do this with it. `why` is shown to them. */
export const forbidden = (why: string): Response => new Response(why, { status: 403, statusText: "Forbidden" });
