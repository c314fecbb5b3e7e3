// @ts-check
import { createServer } from "node:net";

/** The wanted port if it is free on the loopback address, else any free one. @param {number} wanted @returns {Promise<number>} */
export function choosePort(wanted) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", (error) => (wanted ? resolve(choosePort(0)) : reject(error)));
    server.listen(wanted, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(address && typeof address === "object" ? address.port : 0));
    });
  });
}
