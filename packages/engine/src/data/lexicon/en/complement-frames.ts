/** Nouns that, as a complement ("X is a front for Y"; "X, a copy of Y"), make an identity or supply claim. Posts, shares and parts of a group are in posts.ts. */
export const COMPLEMENT_FRAMES: readonly {
  readonly nouns: readonly string[];
  readonly kind: string;
  readonly subject: string;
  readonly prepositions: Readonly<Record<string, string>>;
}[] = [
  {
    nouns: ['front', 'front company', 'shell', 'shell company', 'cover', 'cover company'],
    kind: 'identity',
    subject: 'entity',
    prepositions: { for: 'frontFor' },
  },
  {
    nouns: ['copy', 'clone', 'replica', 'variant', 'version', 'derivative'],
    kind: 'identity',
    subject: 'entity',
    prepositions: { of: 'modelledAfter' },
  },
  {
    nouns: ['intermediary', 'broker', 'middleman', 'agent', 'go-between'],
    kind: 'supply',
    subject: 'intermediary',
    prepositions: { for: 'endUser', between: 'recipient', in: 'goods' },
  },
];
