/** Words in the title of an invoice that make it another step of the deal, lower case. */
export const INVOICE_WORDS = {
  /** An offer: what may be billed later. */
  proforma: [
    'proforma',
    'pro forma',
    'pro-forma',
    'проформа',
    'предварительный счет',
    '形式发票',
    'quotation',
    'offer',
  ],
  /** Takes an earlier bill back. */
  credit: [
    'credit note',
    'корректировочный счет',
    'корректировочный счёт',
    'кредит-нота',
    'rechnungskorrektur',
    'gutschrift',
    '红字发票',
    'кредитова нота',
  ],
} as const satisfies Record<string, readonly string[]>;
