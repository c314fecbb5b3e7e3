/** How many bytes a form may have. So many that a text pasted by mistake still reaches its form, which keeps it and says which field is too long. */
export const largestBody = 4_000_000;
