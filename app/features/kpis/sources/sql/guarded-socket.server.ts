import { Socket } from "node:net";
import { lookupPublic, refuseForbiddenLiteral } from "~/http/outbound-address.server";
import { refuseInDemo } from "~/not-in-demo.server";

/**
 * A connection of the kind that pg takes, under the rules of calls by HTTP: nothing in a demo, and only addresses that may be
 * dialled. A name is looked up and checked by the very lookup that dials.
 */
export function guardedSocket(): Socket {
  const socket = new Socket();
  const dial = socket.connect.bind(socket);
  socket.connect = ((port: number, host: string) => {
    refuseInDemo();
    refuseForbiddenLiteral(host);
    return dial({ port, host, lookup: lookupPublic });
  }) as Socket["connect"];
  return socket;
}
