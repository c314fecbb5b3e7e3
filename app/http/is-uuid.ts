const form = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Whether a part of an address can be an id at all; PostgreSQL answers anything else with an error. */
export const isUuid = (text: string | undefined): text is string => text !== undefined && form.test(text);
