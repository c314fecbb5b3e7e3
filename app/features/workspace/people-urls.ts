export const personUrl = (id: string): string => `/people/${id}`;
