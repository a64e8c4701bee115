/** Dates as PDF writes them (ISO 32000-1, 7.9.4): `D:20240517103000+03'00'` is `2024-05-17T10:30:00+03:00`. */

const DATE =
  /^(?:D:)?(\d{4})(?:(\d{2})(?:(\d{2})(?:(\d{2})(?:(\d{2})(\d{2})?)?)?)?)?(?:(Z)|([+-])(\d{2})'?(\d{2})?)?/u;

/** ISO 8601 as exact as the date itself; text of another shape is answered unchanged. */
export function pdfDate(text: string): string {
  const match = DATE.exec(text.trim());
  if (match === null) return text;
  const [, year, month, day, hour, minute, second, zulu, sign, zoneHour, zoneMinute] = match;
  const date = [year, month, day].filter((part) => part !== undefined).join('-');
  if (hour === undefined || day === undefined) return date;
  const zone =
    zulu !== undefined ? 'Z' : sign === undefined ? '' : `${sign}${zoneHour}:${zoneMinute ?? '00'}`;
  return `${date}T${hour}:${minute ?? '00'}:${second ?? '00'}${zone}`;
}
