/**
 * How reports tell what a party answered, in the order they are tried; the first pattern that fits the clause wins.
 * Patterns run over the lower-cased clause that follows its subject, with single spaces.
 */
export type ResponseWord =
  | 'confirmed'
  | 'partly-confirmed'
  | 'denied'
  | 'no-knowledge'
  | 'declined'
  | 'no-reply'
  | 'unreachable'
  | 'referred';

export const RESPONSE_PATTERNS: readonly { readonly pattern: RegExp; readonly kind: ResponseWord }[] = [
  {
    pattern:
      /^(?:also |still |have |has |had |both |all |immediately |yet )*(?:did|does|do|have|has|had)(?: not|n't|n’t)(?: immediately| yet| also| initially)? (?:respond|repl(?:y|ied)|answer|return|comment)/u,
    kind: 'no-reply',
  },
  {
    pattern:
      /^(?:did|has|have|had)(?: not|n't|n’t)(?: immediately| yet)? (?:responded|replied|answered|returned|commented)/u,
    kind: 'no-reply',
  },
  {
    pattern: /^(?:failed to|never) (?:respond|reply|answer|comment|responded|replied|answered)/u,
    kind: 'no-reply',
  },
  { pattern: /^(?:gave|offered|provided|sent) no (?:answer|reply|response|comment)/u, kind: 'no-reply' },
  {
    pattern: /^(?:was|were) (?:not immediately |not )?(?:available|reachable) for comment/u,
    kind: 'unreachable',
  },
  { pattern: /^could not (?:immediately )?be (?:reached|contacted|located)/u, kind: 'unreachable' },
  {
    pattern:
      /^(?:also |both |all )*(?:declined|refused|would not|chose not|decided not)(?: to)? (?:comment|answer|discuss|respond|be interviewed|give|say|confirm|disclose|provide|elaborate|address)/u,
    kind: 'declined',
  },
  { pattern: /^(?:had|has|have) no comment/u, kind: 'declined' },
  {
    pattern:
      /^(?:would |could |did |has |have )?neither (?:confirm|den)(?:y|ed|ied)? n?or (?:confirm|den)(?:y|ed|ied)?/u,
    kind: 'declined',
  },
  {
    pattern: /^referred (?:questions|requests|queries|inquiries|enquiries|reporters|journalists)/u,
    kind: 'referred',
  },
  {
    pattern:
      /(?:\b(?:was|were|is|are) (?:not aware|unaware)|\bhad no (?:knowledge|information)|\b(?:has|have) no (?:knowledge|information)|\bdid not know|\bdoes not know|\bnot familiar with|\bknew nothing|\bnever heard)/u,
    kind: 'no-knowledge',
  },
  {
    pattern:
      /^(?:also |categorically |strongly |firmly |flatly |both |all |has |have )*(?:denied|denies|deny|rejected|dismissed|disputed|refuted)\b/u,
    kind: 'denied',
  },
  { pattern: /^(?:partly|partially) (?:confirmed|acknowledged)/u, kind: 'partly-confirmed' },
  {
    pattern:
      /^(?:also |later |both |has |have |had )*(?:confirmed|acknowledged|admitted) (?:the |its |their |that |this )?(?:sales?|deals?|deliver(?:y|ies)|purchases?|orders?|shipments?|transactions?|payments?|contracts?|visits?|tests?|account|authenticity|meetings?|exports?)\b/u,
    kind: 'confirmed',
  },
];
