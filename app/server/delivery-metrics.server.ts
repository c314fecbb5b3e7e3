import { Gauge, type Registry } from "prom-client";
import { type ChannelHealth, readDeliveryHealth } from "../features/notifications/health/read-delivery-health.server";

const SHARED_MILLISECONDS = 1_000;

/** What waits to be delivered, since when, and what was taken last: read once a scrape, by whichever gauge asks first. */
export function measureDelivery(registry: Registry): void {
  let read: { at: number; health: Promise<ChannelHealth[]> } | undefined;
  const health = () => {
    if (!read || Date.now() - read.at > SHARED_MILLISECONDS) read = { at: Date.now(), health: readDeliveryHealth() };
    return read.health;
  };
  const gauge = (name: string, help: string, value: (channel: ChannelHealth) => number | null) =>
    new Gauge({
      ...{ name, help, labelNames: ["channel"], registers: [registry] },
      async collect() {
        this.reset();
        // A database that is away must not take the other figures with it.
        for (const one of await health().catch(() => [])) {
          const measured = value(one);
          if (measured !== null) this.set({ channel: one.channel }, measured);
        }
      },
    });
  gauge("drumbeat_deliveries_waiting", "Deliveries that are not taken yet", ({ waiting }) => waiting);
  gauge("drumbeat_deliveries_dead", "Deliveries given up in the last seven days", ({ dead }) => dead);
  gauge(
    "drumbeat_delivery_overdue_seconds",
    "How long the oldest delivery has been due",
    ({ channel, oldestDueSeconds }) => (channel === "page" ? null : (oldestDueSeconds ?? 0)),
  );
  gauge(
    "drumbeat_delivery_critical_overdue_seconds",
    "How long the oldest critical delivery has been due",
    ({ channel, oldestCriticalDueSeconds }) => (channel === "page" ? null : (oldestCriticalDueSeconds ?? 0)),
  );
  gauge(
    "drumbeat_delivery_last_sent_timestamp_seconds",
    "When the other side took a delivery last",
    ({ lastSentAt }) => lastSentAt && lastSentAt.getTime() / 1000,
  );
}
