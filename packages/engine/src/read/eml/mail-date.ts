/** The Date header (RFC 5322, with its obsolete zones) as ISO 8601, in the sender's own zone. */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ZONES: Readonly<Record<string, string>> = {
  ut: '+00:00',
  utc: '+00:00',
  gmt: '+00:00',
  z: '+00:00',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  msk: '+03:00',
};
const DATE =
  /(?:^|[\s,])(\d{1,2})[\s-]+([a-z]{3})[a-z]*[\s-]+(\d{4}|\d{2})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s*([+-]\d{4}|[a-z]{1,4}))?/iu;

/** ISO date-time with the offset as written (none where none is), or undefined for what is no date. */
export function readMailDate(value: string): string | undefined {
  const [, day = '', word = '', year = '', hour = '', minute = '', second = '00', zone = ''] =
    DATE.exec(value.slice(0, 200)) ?? [];
  const month = MONTHS.indexOf(word.toLowerCase()) + 1;
  if (month === 0) return undefined;
  // RFC 5322, 4.3: two digits below 50 are of this century.
  const full = year.length === 4 ? year : `${Number(year) < 50 ? '20' : '19'}${year}`;
  const two = (part: string | number): string => String(part).padStart(2, '0');
  const date = `${full}-${two(month)}-${two(day)}`;
  const time = `${two(hour)}:${minute}:${second}`;
  const stamp = new Date(`${date}T${time}Z`);
  if (Number.isNaN(stamp.getTime()) || stamp.toISOString().slice(0, 10) !== date) return undefined;
  return `${date}T${time}${offsetOf(zone)}`;
}

function offsetOf(zone: string): string {
  if (/^[+-]\d{4}$/u.test(zone)) return `${zone.slice(0, 3)}:${zone.slice(3)}`;
  return ZONES[zone.toLowerCase()] ?? '';
}
