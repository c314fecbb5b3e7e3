/** The problems that an operation can answer with, and which operations do. */
export const problemStatuses: readonly { status: number; when: "always" | "body" | "parts"; description: string }[] = [
  {
    status: 400,
    when: "always",
    description: "It cannot be read: no JSON, no header that is needed, a key in the address.",
  },
  {
    status: 401,
    when: "always",
    description: "No key, or one that is unknown, revoked, expired or whose maker is gone.",
  },
  { status: 403, when: "always", description: "The key, or whoever made it, may not do this." },
  { status: 404, when: "parts", description: "The project has no such thing." },
  { status: 405, when: "always", description: "The address takes another method." },
  { status: 413, when: "body", description: "The body is larger than 64 kB." },
  { status: 415, when: "body", description: "The body is not sent as application/json." },
  { status: 422, when: "always", description: "A field or a parameter cannot be taken; “errors” names each." },
  { status: 429, when: "always", description: "The key asks too often; Retry-After says how long to wait." },
  { status: 500, when: "always", description: "Something went wrong here. Try again later." },
];
