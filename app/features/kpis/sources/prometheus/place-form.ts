import { z } from "zod";
import { prometheus } from "./words";

/** The part of the form that connects a Prometheus which says where it is. */
export const placeForm = z.object({
  config: prometheus.config.pick({ url: true, auth: true, user: true, tenant: true }),
  secret: prometheus.secret.prefault({}),
});
