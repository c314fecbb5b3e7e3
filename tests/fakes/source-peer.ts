import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import { config } from "~/config.server";
import { SourceFault } from "~/features/kpis/sources/source-fault";
import { HookSink } from "./hook-sink";

/** A server that the sources may call during the tests of a file; what it was asked is forgotten after each. */
export function sourcePeer(): { readonly server: HookSink; readonly origin: string } {
  let server: HookSink;
  beforeAll(async () => {
    server = await HookSink.start();
  });
  afterAll(() => server.stop());
  beforeEach(() => {
    config.OUTBOUND_ALLOW = ["127.0.0.0/8"];
  });
  afterEach(() => {
    config.OUTBOUND_ALLOW = [];
    server.hooks.length = 0;
  });
  return {
    get server() {
      return server;
    },
    get origin() {
      return new URL(server.url("")).origin;
    },
  };
}

/** What a source says and advises instead of a reading; every other outcome is thrown. */
export async function faultOf(answer: Promise<unknown>): Promise<{ said: string; todo: string }> {
  const error = await answer.then(
    () => new Error("It gave a reading."),
    (error) => error,
  );
  if (!(error instanceof SourceFault)) throw error;
  return { said: error.said, todo: error.todo };
}
