import { Writable } from "node:stream";
import type { AppLoadContext, EntryContext } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { renderToPipeableStream } from "react-dom/server";

const abandonAfter = 10_000;

export { handleError } from "./http/handle-error.server";

/** A page is sent when it is whole, in one piece: that takes half the work of a stream, and its status is never wrong. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  { cspNonce }: AppLoadContext,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    let hasShell = false;
    const { pipe, abort } = renderToPipeableStream(
      <RemixServer context={remixContext} url={request.url} nonce={cspNonce} />,
      {
        nonce: cspNonce,
        onShellReady() {
          hasShell = true;
        },
        onAllReady: () => void pipe(whole),
        onShellError: reject,
        onError(error) {
          status = 500;
          if (hasShell) console.error(error);
        },
      },
    );
    const late = setTimeout(abort, abandonAfter).unref();
    const whole = collect((page) => {
      clearTimeout(late);
      headers.set("Content-Type", "text/html; charset=utf-8");
      headers.set("Content-Length", String(page.length));
      resolve(new Response(page, { status, headers }));
    });
  });
}

function collect(use: (page: Buffer<ArrayBuffer>) => void): Writable {
  const chunks: Buffer[] = [];
  return new Writable({
    // React would take it for a reader that left early, and clear up after a page that is done.
    emitClose: false,
    write(chunk, _encoding, done) {
      chunks.push(chunk);
      done();
    },
    final(done) {
      use(Buffer.concat(chunks));
      done();
    },
  });
}
