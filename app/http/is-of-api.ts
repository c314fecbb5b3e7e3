/** Whether an address is one for programs, which come with a key and get JSON, whatever happens. */
export const isOfApi = (address: string): boolean => /^\/api\/v1(\/|\?|$)/i.test(address);
