/** What sets an extracted claim apart from an expected one: the slots that differ, each as `same | weaker | other`. */
import { sameWords } from './same-words.mjs';

const ROLE_FREE = [
  'attribution',
  'polarity',
  'modality',
  'state',
  'qty',
  'amount',
  'time',
  'share',
  'at',
  'position',
];

/**
 * Compares slot by slot. `weaker`: the claim says less there, and nothing else; `other`: it says something else. An undefined
 * answer means another kind of claim altogether.
 */
export function compareClaim(claim, expected, reading) {
  if (claim.kind !== expected.kind) return undefined;
  const slots = new Map();
  const put = (name, outcome) => outcome !== 'same' && slots.set(name, outcome);
  compareRoles(claim, expected, reading, put);
  put('polarity', (claim.polarity === 'negative') === expected.negative ? 'same' : 'other');
  put('modality', expected.modality.includes(claim.modality) ? 'same' : 'other');
  put('state', compareState(claim, expected));
  const { slots: wanted } = expected;
  put('qty', compareInterval(claim.quantity, wanted.qty));
  put('amount', compareInterval(claim.amount, wanted.amount));
  put('share', compareInterval(claim.share, wanted.share));
  put('time', compareTime(claim.time, wanted.time));
  put('at', compareFillers(claim.places, wanted.at, reading));
  put('position', comparePosition(claim.position, wanted.position, reading));
  put('attribution', compareVoices(claim.attribution.slice(1), wanted.by, reading));
  return slots;
}

/** Whether nothing differs. */
export const whole = (slots) => slots !== undefined && slots.size === 0;
/** Whether the claim only says less than it could. */
export const weaker = (slots) => slots !== undefined && [...slots.values()].every((one) => one === 'weaker');
/** Whether kind and roles are right, whatever else differs. */
export const rolesRight = (slots) =>
  slots !== undefined && [...slots.keys()].every((name) => ROLE_FREE.includes(name));

function compareRoles(claim, expected, reading, put) {
  const names = new Set([...Object.keys(claim.roles), ...Object.keys(expected.roles)]);
  let filled = 0;
  for (const name of names) {
    const wanted = expected.roles[name];
    const outcome = compareFillers(
      claim.roles[name] ?? [],
      wanted && { optional: wanted.optional, value: wanted.fillers },
      reading,
    );
    if (outcome !== 'other' && (claim.roles[name] ?? []).length > 0 && wanted !== undefined) filled += 1;
    put(name, outcome);
  }
  if (filled === 0) put('roles', 'other');
}

/** Sets of mentions against sets of fillers: every one must find its own, and every one demanded must be found. */
function compareFillers(ids, wanted, reading) {
  if (wanted === undefined) return ids.length === 0 ? 'same' : 'other';
  if (ids.length === 0) return wanted.optional ? 'same' : 'weaker';
  const left = [...wanted.value];
  let unresolved = false;
  for (const id of ids) {
    const named = left.findIndex(({ words }) => words.some((one) => reading.isNamed(id, one)));
    const at = named >= 0 ? named : left.findIndex(({ words }) => reading.mayBe(id, words));
    if (at < 0) return 'other';
    if (named < 0) unresolved = true;
    left.splice(at, 1);
  }
  return unresolved || left.some(({ optional }) => !optional) ? 'weaker' : 'same';
}

function compareState(claim, expected) {
  const state = claim.kind === 'response' ? claim.response : claim.phase;
  const { states } = expected;
  if (states === undefined) return state === 'planned' || state === 'cancelled' ? 'other' : 'same';
  if (states.includes(state ?? '-')) return 'same';
  return state === null && !states.includes('planned') && !states.includes('cancelled') ? 'weaker' : 'other';
}

const sameBounds = (a, b) =>
  a.min === b.min &&
  a.max === b.max &&
  (a.min === null || a.minExclusive === b.minExclusive) &&
  (a.max === null || a.maxExclusive === b.maxExclusive);

function compareInterval(found, wanted) {
  if (wanted === undefined) return found === null ? 'same' : 'other';
  if (found === null) return wanted.optional ? 'same' : 'weaker';
  if (
    wanted.value.some(
      (one) =>
        sameBounds(found, one) &&
        ((found.min === null && found.max === null) || found.approximate === one.approximate) &&
        (one.currency === undefined || found.currency === one.currency),
    )
  )
    return 'same';
  const holds = wanted.value.some(
    (one) =>
      (found.min === null || (one.min !== null && found.min <= one.min)) &&
      (found.max === null || (one.max !== null && found.max >= one.max)) &&
      (one.currency === undefined || found.currency === null || found.currency === one.currency) &&
      !(found.min === found.max && found.min !== null),
  );
  return holds ? 'weaker' : 'other';
}

function compareTime(found, wanted) {
  if (wanted === undefined) return found === null ? 'same' : 'other';
  if (found === null) return wanted.optional ? 'same' : 'weaker';
  const { earliest, latest } = found;
  if (wanted.value.some((one) => one.earliest === earliest && one.latest === latest)) return 'same';
  const holds = wanted.value.some(
    (one) =>
      (earliest === null || (one.earliest !== null && earliest <= one.earliest)) &&
      (latest === null || (one.latest !== null && latest >= one.latest)),
  );
  return holds ? 'weaker' : 'other';
}

function comparePosition(found, wanted, reading) {
  if (wanted === undefined) return 'same';
  if (found === null) return wanted.optional ? 'same' : 'weaker';
  return wanted.value.some((words) => sameWords(words, found, reading.language)) ? 'same' : 'other';
}

function compareVoices(links, wanted, reading) {
  if (wanted === undefined) return links.length === 0 ? 'same' : 'other';
  if (links.length === 0) return wanted.optional ? 'same' : 'other';
  if (links.length !== wanted.value.length) return 'other';
  return wanted.value.every((want, index) => sameVoice(links[index], want, reading)) ? 'same' : 'other';
}

function sameVoice(link, want, reading) {
  if (!want.basis.includes(link.basis)) return false;
  if (want.stance !== undefined && !want.stance.includes(link.stance)) return false;
  if (want.count !== undefined && link.count !== want.count) return false;
  return want.words.some(
    (words) =>
      (link.speaker !== undefined && reading.isNamed(link.speaker, words)) ||
      sameWords(words, link.description, reading.language) ||
      reading.speaksFor(link.description, words),
  );
}
