/** Names that ICU still lists first, and what the zone database calls them today. */
const currentNames: Record<string, string> = {
  "Africa/Asmera": "Africa/Asmara",
  "America/Buenos_Aires": "America/Argentina/Buenos_Aires",
  "America/Catamarca": "America/Argentina/Catamarca",
  "America/Coral_Harbour": "America/Atikokan",
  "America/Cordoba": "America/Argentina/Cordoba",
  "America/Godthab": "America/Nuuk",
  "America/Indianapolis": "America/Indiana/Indianapolis",
  "America/Jujuy": "America/Argentina/Jujuy",
  "America/Louisville": "America/Kentucky/Louisville",
  "America/Mendoza": "America/Argentina/Mendoza",
  "Asia/Calcutta": "Asia/Kolkata",
  "Asia/Katmandu": "Asia/Kathmandu",
  "Asia/Rangoon": "Asia/Yangon",
  "Asia/Saigon": "Asia/Ho_Chi_Minh",
  "Atlantic/Faeroe": "Atlantic/Faroe",
  "Europe/Kiev": "Europe/Kyiv",
  "Pacific/Enderbury": "Pacific/Kanton",
  "Pacific/Ponape": "Pacific/Pohnpei",
  "Pacific/Truk": "Pacific/Chuuk",
};

/** The name under which a zone is stored and listed ('asia/calcutta' is 'Asia/Kolkata'), or null for no zone. Never throws. */
export function findTimeZone(name: string): string | null {
  if (!/^[A-Za-z]/.test(name)) return null;
  try {
    const known = new Intl.DateTimeFormat("en-GB", { timeZone: name }).resolvedOptions().timeZone;
    return currentNames[known] ?? known;
  } catch {
    return null;
  }
}

/** Whether Node's zone data know the name, in any case; offsets such as '+02:00' are not zones here. Never throws. */
export function isTimeZone(name: string): boolean {
  return findTimeZone(name) !== null;
}

/** Every zone for a select, sorted, UTC included; what findTimeZone() gives for a place is always among them. */
export function listTimeZones(): string[] {
  const names = Intl.supportedValuesOf("timeZone").map((name) => currentNames[name] ?? name);
  return [...new Set([...names, "UTC"])].sort();
}
