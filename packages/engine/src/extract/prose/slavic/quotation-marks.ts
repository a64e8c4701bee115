/** Marks that open a quotation. */

export const OPENING = /^[«"“„]$/u;
