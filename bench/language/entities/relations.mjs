/**
 * What claims find of the relations labelled in re3d that are near to ours: belonging and being in charge (ownership, posts, identity),
 * meeting and speaking with (meetings, travel), being somewhere (location, travel). A relation is found when one claim of a fitting kind
 * holds a mention over each of its ends, or over what refers to the same; a claim is right when a relation joins two of its ends.
 */
const FITTING = {
  BelongsTo: ['ownership', 'role', 'identity'],
  InChargeOf: ['ownership', 'role', 'identity'],
  CommWith: ['meeting', 'travel'],
  CoLocated: ['location', 'travel', 'test', 'production', 'meeting'],
  IsSynonymOf: ['identity', 'role'],
};

export function openRelationTally() {
  return { relations: new Map(), claims: new Map() };
}

export function countRelations(tally, document, extraction) {
  const byId = new Map(extraction.mentions.map((mention) => [mention.id, mention]));
  const chain = new Map();
  const rootOf = (id) => {
    let at = id;
    for (let steps = 0; steps < 50; steps += 1) {
      const next = byId.get(at)?.coreference?.antecedent;
      if (next === undefined) return at;
      at = next;
    }
    return at;
  };
  for (const mention of extraction.mentions) {
    const root = rootOf(mention.id);
    chain.set(root, [...(chain.get(root) ?? []), mention]);
  }
  const near = (id, start, end) => {
    const own = byId.get(id);
    if (own === undefined) return false;
    return (chain.get(rootOf(id)) ?? [own]).some((mention) => mention.start < end && start < mention.end);
  };
  const endsOf = (claim) => [...Object.values(claim.roles).flat(), ...claim.places];
  const joins = (claim, relation) => {
    const ends = endsOf(claim);
    return ends.some(
      (one) =>
        near(one, relation.sourceBegin, relation.sourceEnd) &&
        ends.some((other) => other !== one && near(other, relation.targetBegin, relation.targetEnd)),
    );
  };
  const seen = new Set();
  for (const relation of document.relations) {
    const kinds = FITTING[relation.type];
    const ends = [relation.sourceBegin, relation.targetBegin].sort((a, b) => a - b).join(':');
    if (kinds === undefined || seen.has(`${relation.type}:${ends}`)) continue;
    seen.add(`${relation.type}:${ends}`);
    const row = tally.relations.get(relation.type) ?? { labelled: 0, found: 0 };
    row.labelled += 1;
    if (extraction.claims.some((claim) => kinds.includes(claim.kind) && joins(claim, relation)))
      row.found += 1;
    tally.relations.set(relation.type, row);
  }
  const known = new Set(Object.values(FITTING).flat());
  for (const claim of extraction.claims) {
    if (!known.has(claim.kind) || endsOf(claim).length < 2) continue;
    const row = tally.claims.get(claim.kind) ?? { made: 0, labelled: 0 };
    row.made += 1;
    if (document.relations.some((relation) => joins(claim, relation))) row.labelled += 1;
    tally.claims.set(claim.kind, row);
  }
}

export function printRelations({ relations, claims }) {
  console.log('\nre3d relations       labelled  found by a claim');
  for (const [type, { labelled, found }] of [...relations].sort())
    console.log(`${type.padEnd(19)}  ${String(labelled).padStart(8)}  ${String(found).padStart(5)}`);
  console.log('\nclaims of such kinds     made  joined by a labelled relation of any type');
  for (const [kind, { made, labelled }] of [...claims].sort())
    console.log(`${kind.padEnd(19)}  ${String(made).padStart(8)}  ${String(labelled).padStart(5)}`);
}
