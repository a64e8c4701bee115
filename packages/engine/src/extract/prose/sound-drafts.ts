/**
 * What no reading of the words can mean is dropped before it becomes a claim: a party that deals with itself, a greeting that supplies,
 * a post held in a person. A wrong claim costs more than silence.
 */
import { BARE_MEASURES, NO_PARTY_WORDS } from '../../data/lexicon/no-party-words.ts';
import type { RoleName } from '../../model/index.ts';
import { normaliseName } from '../../values/index.ts';
import type { Trace } from '../trace/index.ts';
import type { ProseDraft } from './draft.ts';
import type { Discourse, Referent } from './referent.ts';

/** Roles that one party never fills both of in one deed. */
const APART: readonly (readonly [RoleName, RoleName])[] = [
  ['supplier', 'recipient'],
  ['payer', 'payee'],
  ['owner', 'owned'],
  ['person', 'organisation'],
  ['provider', 'recipient'],
  ['product', 'component'],
  ['entity', 'subsidiaryOf'],
  ['entity', 'frontFor'],
  ['target', 'authority'],
];
const PARTIES: readonly RoleName[] = [
  'supplier',
  'recipient',
  'payer',
  'payee',
  'owner',
  'provider',
  'traveller',
];
const THINGS: ReadonlySet<RoleName> = new Set<RoleName>(['goods', 'product', 'component']);

/** The drafts that can be meant; goods that are a bare measure ("700 tonnes") are taken out of theirs. */
export function soundDrafts(
  drafts: readonly ProseDraft[],
  discourse: Discourse,
  trace?: Trace,
): ProseDraft[] {
  return drafts.filter((draft) => {
    leaveMeasures(draft, discourse);
    const flaw = flawOf(draft, discourse);
    if (flaw !== undefined && trace !== undefined) tellDropped(trace, draft, flaw);
    return flaw === undefined;
  });
}

function flawOf(draft: ProseDraft, discourse: Discourse): string | undefined {
  if (draft.roles.size === 0) return 'nothing fills a role';
  if (isThin(draft)) return 'the words leave out with whom, what or how much';
  for (const [left, right] of APART) {
    const others = new Set(draft.roles.get(right)?.map(({ referent }) => referent));
    if (draft.roles.get(left)?.some(({ referent }) => others.has(referent)) === true)
      return `one party would be ${left} and ${right}`;
  }
  for (const [role, fillings] of draft.roles)
    for (const { mention } of fillings) {
      const words = wordsOf(discourse, mention);
      if (words !== undefined && NO_PARTY_WORDS.has(words)) return `“${words}” is no ${role}`;
    }
  for (const role of THINGS)
    if (draft.roles.get(role)?.some(({ referent }) => isPerson(referent) || isFirm(referent)) === true)
      return `a party would be ${role}`;
  for (const role of PARTIES)
    if (draft.roles.get(role)?.some(({ referent }) => referent.schema === 'Goods' && referent.schemaKnown))
      return `a thing would be ${role}`;
  if (draft.roles.get('traveller')?.some(({ referent }) => !mayTravel(referent)) === true)
    return 'nothing says that a person or a body travels';
  if (draft.kind === 'location' && draft.places.length === 0) return 'no place is told';
  if (draft.kind === 'role') {
    if (draft.roles.get('organisation')?.some(({ referent }) => isPerson(referent)) === true)
      return 'nobody holds a post in a person';
    if (draft.roles.get('person')?.some(({ referent }) => isFirm(referent)) === true)
      return 'no firm holds a post';
  }
  return undefined;
}

/**
 * "X was paid", "something was supplied to Y": a deed told with one party and nothing else is more often misread than meant. "The first
 * boat was delivered in May" says enough.
 */
function isThin({ kind, roles, polarity, amount, quantity, time }: ProseDraft): boolean {
  if (TIES.has(kind)) return roles.size < 2;
  if (!DEEDS.has(kind) || roles.size > 1 || polarity === 'negative') return false;
  const measured = amount !== null || quantity !== null;
  return !(measured || (time !== null && [...roles.keys()].some((role) => THINGS.has(role))));
}

/** What ties one party to another says nothing of one alone. */
const TIES: ReadonlySet<ProseDraft['kind']> = new Set<ProseDraft['kind']>(['identity', 'ownership']);

const DEEDS: ReadonlySet<ProseDraft['kind']> = new Set<ProseDraft['kind']>([
  'supply',
  'payment',
  'assistance',
  'production',
  'component',
]);

function wordsOf(discourse: Discourse, id: ProseDraft['places'][number]['mention']): string | undefined {
  const referent = discourse.byMention.get(id);
  const mention = referent?.mentions.find((one) => one.id === id);
  return mention === undefined ? undefined : normaliseName(mention.name);
}

function leaveMeasures(draft: ProseDraft, discourse: Discourse): void {
  for (const [role, fillings] of draft.roles) {
    if (!THINGS.has(role)) continue;
    const kept = fillings.filter(({ mention }) => !BARE_MEASURES.has(wordsOf(discourse, mention) ?? ''));
    if (kept.length === fillings.length) continue;
    if (kept.length > 0) draft.roles.set(role, kept);
    else draft.roles.delete(role);
  }
}

function mayTravel({ name, schemaKnown, schema }: Referent): boolean {
  return name !== undefined || (schemaKnown && schema !== 'Goods' && schema !== 'Address');
}

function isPerson({ schema, schemaKnown }: Referent): boolean {
  return schema === 'Person' && schemaKnown;
}

function isFirm({ schema, schemaKnown }: Referent): boolean {
  return schemaKnown && (schema === 'Company' || schema === 'PublicBody' || schema === 'Organization');
}

function tellDropped(trace: Trace, draft: ProseDraft, why: string): void {
  const main = draft.spans[0];
  trace.tell(
    {
      step: 'drop',
      by: draft.rule,
      what: draft.kind,
      why,
      sentence: draft.sentence,
      ...(main === undefined ? {} : { start: main.start, end: main.end }),
    },
    draft,
  );
}
