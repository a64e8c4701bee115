/** Invented documents for benchmarks: the same seed gives the same files. Parties recur as they do in a real case. */

/** A small repeatable random source (mulberry32). */
export function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const HEADS = 'Bel Dor Fal Gar Hel Jan Kel Lor Mar Nor Oster Pel Quil Ros Sel Tor Ul Vel Wen Zar'.split(' ');
const TAILS = 'ben dan fira gorn holm kova lund mira nesk pol rath sund tova vik wold yara'.split(' ');
const TRADES = ['Trade', 'Machine Plant', 'Instruments', 'Rotorcraft', 'Logistics', 'Electronics'];
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

const pick = (next, items) => items[Math.floor(next() * items.length)];
const company = (next) => `${pick(next, HEADS)}${pick(next, TAILS)} ${pick(next, TRADES)}`;

/** `count` documents as [path, text]. A tenth of the parties of a case of this size recur in many documents. */
export function inventDocuments(count, seed = 1) {
  const next = random(seed);
  const cast = Array.from({ length: Math.max(6, Math.round(count / 3)) }, () => company(next));
  const party = () => cast[Math.floor(next() ** 2 * cast.length)];
  return Array.from({ length: count }, (_, at) => [
    `docs/${String(at).padStart(5, '0')}.txt`,
    at % 3 === 0 ? note(next, party, at) : report(next, party),
  ]);
}

function report(next, party) {
  const [supplier, buyer, maker] = [party(), party(), party()];
  const goods = `${pick(next, HEADS).toUpperCase()}-${10 + Math.floor(next() * 80)}`;
  const when = `${pick(next, MONTHS)} 2024`;
  return `${buyer} bought drones, documents show

By Ada Quill

${supplier} delivered ${2 + Math.floor(next() * 40)} ${goods} drones to ${buyer} in ${when}, according to invoices seen by the Ledger. The drones were made by ${maker}.

${buyer} tested the drones in ${pick(next, MONTHS)} 2024, two officials said. The officials said the deliveries may indicate that ${buyer} plans to expand production.

${maker} denied supplying drones to ${buyer}. ${supplier} did not respond to requests for comment.
`;
}

function note(next, party, at) {
  return `DELIVERY NOTE

Delivery note No: ${1000 + at}
Delivery date: ${1 + Math.floor(next() * 28)} ${pick(next, MONTHS)} 2024
Consignor: ${party()} LLC
Consignee: ${party()} JSC

No   Description of goods    Quantity
1    ${pick(next, HEADS).toUpperCase()}-${10 + Math.floor(next() * 80)} drone            ${1 + Math.floor(next() * 30)}
`;
}
