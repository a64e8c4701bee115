/** A claim as a model would propose it: roles by their words, and every other slot empty but for `rest`. */
export const claim = (kind, roles, rest = {}) => ({
  kind,
  roles: Object.entries(roles).flatMap(([role, words]) =>
    [words].flat().map((each) => ({ role, words: each })),
  ),
  polarity: 'positive',
  modality: 'certain',
  phase: null,
  quantity: null,
  amount: null,
  time: null,
  share: null,
  position: null,
  places: [],
  speaker: null,
  ...rest,
});

/** A supply; a side that is null is not told. */
export const supply = (supplier, recipient, goods, rest = {}, more = {}) =>
  claim(
    'supply',
    {
      ...(supplier === null ? {} : { supplier }),
      ...(recipient === null ? {} : { recipient }),
      ...(goods === null ? {} : { goods }),
      ...more,
    },
    rest,
  );
