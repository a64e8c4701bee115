/**
 * How times, amounts and numbers are read, on the expected readings of the Recognizers-Text test set (English and Chinese), where
 * it is present beside the repository. The set is not ours and is not copied. Its semantics differ: it reads a
 * period as start and exclusive end, guesses both past and future, and cuts vague parts its own way; so a reading counts as
 *   same       the same days or value,
 *   holds      an interval that contains theirs, wider and not wrong,
 *   within     an interval that lies in theirs, more exact than theirs,
 *   otherwise  something that meets theirs only in part, or not at all,
 *   missed     nothing read at those words.
 * Sums are compared in the currency's main unit (their 50 cents are 0.5), measures in the base of a prefixed unit. Phrases of the
 * classes in recognizer-classes.mjs are left out, and counted.
 *
 * Run after a build: node bench/language/times-and-amounts.mjs [--misses]
 */
import { AMOUNT_CLASSES, TIME_CLASSES } from './recognizer-classes.mjs';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../../../shared/data/text/recognizers/', import.meta.url);
const door = new URL('../../packages/engine/dist/values/index.js', import.meta.url);
const listMisses = process.argv.includes('--misses');

if (!existsSync(fileURLToPath(root)) || !existsSync(fileURLToPath(door))) {
  console.log(
    `skipped: ${existsSync(fileURLToPath(door)) ? 'no recognizers data beside the repository' : 'build first'}`,
  );
  process.exit(0);
}
const { addDays, findMoney, findQuantities, findTimes } = await import(door.href);

const rowsOf = (path) =>
  existsSync(fileURLToPath(new URL(path, root)))
    ? JSON.parse(readFileSync(new URL(path, root), 'utf8').replace(/^\uFEFF/u, ''))
    : [];
const overlaps = (one, from, to) => one.start < to && one.end > from;
const tallies = new Map();

const left = new Map();

/** The first class that takes a phrase out of the count, counted; undefined where it stays. */
function classOf(type, classes, phrase) {
  const found = classes.find(({ fits }) => fits(phrase));
  if (found === undefined) return undefined;
  const counts = left.get(found.name) ?? { ...found, types: new Map() };
  counts.types.set(type, (counts.types.get(type) ?? 0) + 1);
  left.set(found.name, counts);
  return found;
}

function count(type, outcome, row, want, got) {
  const tally = tallies.get(type) ?? { rows: 0, same: 0, holds: 0, within: 0, otherwise: 0, missed: 0 };
  tally.rows += 1;
  tally[outcome] += 1;
  tallies.set(type, tally);
  if (listMisses && (outcome === 'missed' || outcome === 'otherwise'))
    console.log(`${type}\t${outcome}\t${row.Input}\t${JSON.stringify(want)}\t${JSON.stringify(got)}`);
}

/** Whole days of one of their values, or undefined where it is of another kind. */
function daysOf(value) {
  const day = (text) => (/^\d{4}-\d{2}-\d{2}$/u.test(text ?? '') ? text : undefined);
  if (value.type === 'date') return day(value.value) && [value.value, value.value];
  if (value.type !== 'daterange') return undefined;
  const from = day(value.start);
  const end = day(value.end);
  if (from === undefined && end === undefined) return undefined;
  const last = end === undefined ? null : value.Mod === 'until' ? end : addDays(end, -1);
  return [from ?? null, last];
}

function compareDays([from, to], [low, high]) {
  if (from === low && to === high) return 'same';
  const least = (bound) => bound ?? '0000';
  const most = (bound) => bound ?? '9999';
  if (least(from) <= least(low) && most(to) >= most(high)) return 'holds';
  if (least(from) >= least(low) && most(to) <= most(high)) return 'within';
  return 'otherwise';
}

/** How many of a part of a currency make one of it. */
const partsOf = (unit = '') =>
  /cent|penn|pence|kopek|fen|分|便士/iu.test(unit) ? 100 : /jiao|角|毛/iu.test(unit) ? 10 : 1;

const ORDER = ['same', 'holds', 'within', 'otherwise'];
const best = (outcomes) => ORDER.find((one) => outcomes.includes(one)) ?? 'otherwise';

for (const [folder, language] of [
  ['English', 'en'],
  ['Chinese', 'zh'],
]) {
  for (const row of rowsOf(`DateTime/${folder}/DateTimeModel.json`)) {
    const anchor = { date: (row.Context?.ReferenceDateTime ?? '2018-01-01').slice(0, 10), kind: 'document' };
    const found = findTimes(row.Input, { language, anchor });
    for (const result of row.Results ?? []) {
      const type = /^datetimeV2\.(date|daterange)$/u.exec(result.TypeName ?? '')?.[1];
      if (type === undefined || result.Start === undefined) continue;
      const wanted = (result.Resolution?.values ?? []).map(daysOf).filter((days) => days !== undefined);
      if (wanted.length === 0) continue;
      const words = row.Input.slice(result.Start, result.End + 1);
      const phrase = { language, type, input: row.Input, words };
      if (classOf(`${language} ${type}`, TIME_CLASSES, phrase) !== undefined) continue;
      const got = found.filter((one) => overlaps(one, result.Start, result.End + 1));
      const dated = got.filter(({ time }) => time.earliest !== null || time.latest !== null);
      const outcome =
        dated.length === 0
          ? 'missed'
          : best(
              dated.flatMap(({ time }) =>
                wanted.map((days) => compareDays([time.earliest, time.latest], days)),
              ),
            );
      count(
        `${language} ${type}`,
        outcome,
        row,
        wanted,
        got.map(({ time }) => [time.text, time.edtf]),
      );
    }
  }
  const near = (one, value) => one !== null && Math.abs(one - value) <= Math.abs(value) * 1e-9;
  const compareValue = (amount, value, unit) => {
    const prefix = /^(?:kilo|千)/iu.test(unit) ? 1000 : 1;
    if ([value, value * prefix].some((one) => near(amount.min, one) && near(amount.max, one))) return 'same';
    return (amount.min ?? -Infinity) <= value && value <= (amount.max ?? Infinity) ? 'holds' : 'otherwise';
  };
  for (const [type, path, read] of [
    [
      'number',
      `Number/${folder}/NumberModel.json`,
      (text) => findQuantities(text, { language }).map((one) => ({ ...one, amount: one.quantity })),
    ],
    [
      'percent',
      `Number/${folder}/PercentModel.json`,
      (text) => findQuantities(text, { language }).map((one) => ({ ...one, amount: one.quantity })),
    ],
    [
      'money',
      `NumberWithUnit/${folder}/CurrencyModel.json`,
      (text) => findMoney(text, { language }).map((one) => ({ ...one, amount: one.money })),
    ],
    [
      'measure',
      `NumberWithUnit/${folder}/DimensionModel.json`,
      (text) => findQuantities(text, { language }).map((one) => ({ ...one, amount: one.quantity })),
    ],
  ]) {
    for (const row of rowsOf(path)) {
      const found = read(row.Input);
      for (const result of row.Results ?? []) {
        const stated = Number.parseFloat(result.Resolution?.value);
        if (Number.isNaN(stated) || result.Start === undefined) continue;
        const value = stated / (type === 'money' ? partsOf(result.Resolution?.unit) : 1);
        const words = row.Input.slice(result.Start, result.End + 1);
        const inOther =
          type === 'number' &&
          [...findMoney(row.Input, { language }), ...findTimes(row.Input, { language, anchor: null })].some(
            (one) => one.start <= result.Start && one.end > result.End && one.end - one.start > words.length,
          );
        const unit = type === 'percent' ? '%' : (result.Resolution?.unit ?? '');
        const phrase = { language, type, input: row.Input, words, value, unit, inOther };
        if (classOf(`${language} ${type}`, AMOUNT_CLASSES, phrase) !== undefined) continue;
        const got = found.filter((one) => overlaps(one, result.Start, result.End + 1));
        const outcome =
          got.length === 0 ? 'missed' : best(got.map(({ amount }) => compareValue(amount, value, unit)));
        count(
          `${language} ${type}`,
          outcome,
          row,
          value,
          got.map(({ amount }) => [amount.text, amount.min, amount.max]),
        );
      }
    }
  }
}

console.log(
  'type'.padEnd(14),
  ...['rows', 'same', 'holds', 'within', 'otherwise', 'missed', 'read'].map((one) => one.padStart(9)),
);
for (const [type, tally] of [...tallies].sort()) {
  const { rows, same, holds, within, otherwise, missed } = tally;
  const share = `${((100 * (same + holds + within)) / rows).toFixed(0)} %`;
  console.log(
    type.padEnd(14),
    ...[rows, same, holds, within, otherwise, missed, share].map((one) => String(one).padStart(9)),
  );
}

console.log('\nLeft out, by class:');
for (const { name, reason, types } of [...left.values()].sort((one, two) => (one.name < two.name ? -1 : 1)))
  console.log(`${name}: ${[...types].map(([type, rows]) => `${type} ${rows}`).join(', ')}. ${reason}.`);
