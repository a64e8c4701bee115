/**
 * Claims as edges between two mentions, and how an edge meets a label. See README.md beside this file for the labels' rules.
 */

/** What each kind of label is met by: pairs of roles of a claim kind, from → to. */
const PAIRS = {
  supply: [['supply', ['supplier', 'consignor'], ['recipient', 'consignee', 'endUser']]],
  intermediary: [
    ['supply', ['intermediary'], ['supplier', 'consignor', 'recipient', 'consignee', 'endUser']],
  ],
  ownership: [['ownership', ['owner'], ['owned']]],
  role: [['role', ['person'], ['organisation']]],
  subsidiary: [['identity', ['entity'], ['subsidiaryOf']]],
  front: [['identity', ['entity'], ['frontFor']]],
  production: [['production', ['producer'], ['product']]],
  development: [['development', ['developer'], ['product']]],
  component: [['component', ['product'], ['component']]],
  sanction: [['sanction', ['target'], ['authority']]],
};

/** The kinds of the measure, and those scored apart. */
export const KINDS = ['supply', 'intermediary', 'ownership', 'role', 'subsidiary', 'front'];
export const EXTRA_KINDS = ['production', 'development', 'component', 'sanction'];

/** The mentions that the text itself joins to each mention: by coreference, or by the same name. */
export function chainsOf(mentions) {
  const byId = new Map(mentions.map((mention) => [mention.id, mention]));
  const rootOf = (mention) => {
    let root = mention;
    for (let step = 0; step < 50 && root.coreference !== undefined; step += 1) {
      const next = byId.get(root.coreference.antecedent);
      if (next === undefined) break;
      root = next;
    }
    return root;
  };
  const keyOf = (mention) => {
    const root = rootOf(mention);
    return root.form === 'name' ? `${root.schema} ${fold(root.name)}` : root.id;
  };
  const chains = new Map();
  for (const mention of mentions) {
    const key = keyOf(mention);
    chains.set(key, [...(chains.get(key) ?? []), mention]);
  }
  return (id) => {
    const mention = byId.get(id);
    const key = keyOf(mention);
    return { key, mention, root: rootOf(mention), members: chains.get(key) };
  };
}

/** Every edge that the claims of an extraction make, one for each kind and pair of parties. */
export function edgesOf({ claims, mentions }) {
  const chain = chainsOf(mentions);
  const edges = new Map();
  for (const claim of claims) {
    for (const [kind, pairs] of Object.entries(PAIRS)) {
      for (const [claimKind, fromRoles, toRoles] of pairs) {
        if (claim.kind !== claimKind) continue;
        for (const from of fillers(claim, fromRoles)) {
          for (const to of fillers(claim, toRoles)) {
            const edge = { kind, from: chain(from), to: chain(to), claims: [claim] };
            const key = `${kind} ${edge.from.key} ${edge.to.key} ${claim.polarity}`;
            const known = edges.get(key);
            if (known === undefined) edges.set(key, edge);
            else known.claims.push(claim);
          }
        }
      }
    }
  }
  return [...edges.values()];
}

const fillers = (claim, roles) => roles.flatMap((role) => claim.roles[role] ?? []);

/** True where the edge says what the label says. A parent that owns its child meets "subsidiary of", and the other way round. */
export function meets(edge, label, place) {
  if ((label.polarity ?? 'positive') !== edge.claims[0].polarity) return false;
  if (edge.kind === label.kind)
    return endMeets(edge.from, label.from, place) && endMeets(edge.to, label.to, place);
  const turned =
    (edge.kind === 'ownership' && label.kind === 'subsidiary') ||
    (edge.kind === 'subsidiary' && label.kind === 'ownership');
  if (turned) return endMeets(edge.from, label.to, place) && endMeets(edge.to, label.from, place);
  const making = ['production', 'development'];
  return (
    making.includes(edge.kind) &&
    making.includes(label.kind) &&
    endMeets(edge.from, label.from, place) &&
    endMeets(edge.to, label.to, place)
  );
}

function endMeets(end, alternatives, place) {
  return alternatives.some((words) =>
    words === 'self' ? isSelf(end, place) : end.members.some((one) => covers(one, words, place)),
  );
}

/** The listed party: by a name of it, or by words that stay open, since in these texts they stand for it. */
function isSelf(end, place) {
  if (
    end.members.some((one) =>
      place.self.some(
        (span) => overlap(one, span) >= 0.5 && one.quote.length <= 4 * (span.end - span.start) + 60,
      ),
    )
  )
    return true;
  return (
    end.root.form !== 'name' &&
    /^(?:s?he|it|they|his|her|its|their|(?:the|this|that) (?:\p{L}+ )?\p{L}+)$/iu.test(end.root.quote)
  );
}

function covers(mention, words, place) {
  const span = { start: words.start + place.offset, end: words.end + place.offset };
  if (fold(mention.name) === fold(words.text)) return true;
  return overlap(mention, span) >= 0.5 && mention.quote.length <= 4 * words.text.length + 30;
}

/** The part of the span that the mention covers. */
function overlap(mention, span) {
  return (Math.min(mention.end, span.end) - Math.max(mention.start, span.start)) / (span.end - span.start);
}

/** True where some passage of each claim of the edge holds both ends, themselves or by words that stand for them. */
export function quotesBoth(edge) {
  return edge.claims.every((claim) =>
    [edge.from, edge.to].every((end) =>
      end.members.some((one) =>
        claim.passages.some((passage) => passage.start <= one.start && one.end <= passage.end),
      ),
    ),
  );
}

export function fold(words) {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^the\s+/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
