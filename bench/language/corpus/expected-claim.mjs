/**
 * One expected claim as a line of a golden case (docs/corpus.md), taken apart:
 * `supply:delivered | supplier=Halden Trade | goods=engines | qty=(12,] | by=two officials (official-unnamed, asserts, 2)`.
 */

const VALUES = new Set(['qty', 'amount', 'time', 'share', 'at', 'position', 'by']);

/** The claim a line expects. Throws with the place of what cannot be read. */
export function readExpected(line) {
  const [head, ...rest] = line.split(' | ').map((part) => part.trim());
  const colon = head.indexOf(':');
  const kind = colon < 0 ? head : head.slice(0, colon);
  const states = colon < 0 ? undefined : head.slice(colon + 1).split('/');
  const expected = { line, kind, states, negative: false, modality: ['certain'], roles: {}, slots: {} };
  for (const part of rest) {
    if (part === 'NOT') expected.negative = true;
    else if (part.startsWith('?')) expected.modality = part.slice(1).split('/');
    else readSlot(expected, part);
  }
  return expected;
}

function readSlot(expected, part) {
  const parts = /^(\w+)(\?)?=(.+)$/u.exec(part);
  if (parts === null) throw new Error(`cannot read "${part}"`);
  const [, name, mark, value] = parts;
  const optional = mark === '?';
  if (VALUES.has(name)) expected.slots[name] = { optional, value: READERS[name](value.trim()) };
  else expected.roles[name] = { optional, fillers: fillersOf(value) };
}

/** `A / B + C?`: the first filler is A or B, the second C, which may be left out. */
function fillersOf(value) {
  return value.split(' + ').map((filler) => {
    const optional = filler.trim().endsWith('?');
    return { optional, words: alternativesOf(optional ? filler.trim().slice(0, -1) : filler) };
  });
}

function alternativesOf(value) {
  return value.split(' / ').map((one) => one.trim());
}

const READERS = {
  qty: (value) => alternativesOf(value).map(intervalOf),
  share: (value) => alternativesOf(value).map(intervalOf),
  amount: (value) =>
    alternativesOf(value).map((one) => {
      const [number, currency] = one.split(' ');
      return { ...intervalOf(number), currency };
    }),
  time: (value) => alternativesOf(value).map(spanOf),
  at: fillersOf,
  position: alternativesOf,
  by: (value) => value.split(' < ').map(linkOf),
};

/** `12`, `~12`, `(12,]`, `[5,10]`, `[,]`. */
function intervalOf(text) {
  const approximate = text.startsWith('~');
  const words = approximate ? text.slice(1) : text;
  const range = /^([[(])([\d.]*),([\d.]*)([\])])$/u.exec(words);
  if (range === null) {
    if (!/^[\d.]+$/u.test(words)) throw new Error(`cannot read the number "${text}"`);
    return {
      min: Number(words),
      max: Number(words),
      minExclusive: false,
      maxExclusive: false,
      approximate,
    };
  }
  const [, open, min, max, close] = range;
  return {
    min: min === '' ? null : Number(min),
    max: max === '' ? null : Number(max),
    minExclusive: open === '(',
    maxExclusive: close === ')',
    approximate,
  };
}

/** `2024`, `2024-05`, `2024-05-17`, `2024-Q2`, `2024-H1`, or two of them with `..` between; an open side is empty. */
function spanOf(text) {
  const at = text.indexOf('..');
  if (at < 0) return periodOf(text);
  const [from, to] = [text.slice(0, at), text.slice(at + 2)];
  return {
    earliest: from === '' ? null : periodOf(from).earliest,
    latest: to === '' ? null : periodOf(to).latest,
  };
}

function periodOf(text) {
  const parts = /^(\d{4})(?:-(?:Q([1-4])|H([12])|(\d{2})(?:-(\d{2}))?))?$/u.exec(text);
  if (parts === null) throw new Error(`cannot read the time "${text}"`);
  const [, year, quarter, half, month, day] = parts;
  if (day !== undefined) return { earliest: text, latest: text };
  const [first, last] =
    quarter !== undefined
      ? [quarter * 3 - 2, quarter * 3]
      : half !== undefined
        ? [half * 6 - 5, half * 6]
        : month !== undefined
          ? [Number(month), Number(month)]
          : [1, 12];
  const two = (number) => String(number).padStart(2, '0');
  const end = new Date(Date.UTC(Number(year), last, 0)).getUTCDate();
  return { earliest: `${year}-${two(first)}-01`, latest: `${year}-${two(last)}-${end}` };
}

/** `two officials / officials (official-unnamed, asserts/reports, 2)`. */
function linkOf(text) {
  const parts = /^(.+) \(([^()]+)\)$/u.exec(text.trim());
  if (parts === null) throw new Error(`cannot read the voice "${text}"`);
  const [basis = '', stance, count] = parts[2].split(',').map((one) => one.trim());
  return {
    words: alternativesOf(parts[1]),
    basis: basis.split('/'),
    stance: stance?.split('/'),
    count: count === undefined ? undefined : Number(count),
  };
}
