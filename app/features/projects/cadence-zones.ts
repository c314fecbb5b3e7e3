export { findTimeZone, isTimeZone, listTimeZones } from "~/time-zones";
