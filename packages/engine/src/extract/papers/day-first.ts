/** Which way round a paper writes its numeric dates. */
const NUMERIC = /(?<![\d./-])(\d{1,2})[./-](\d{1,2})[./-](?:\d{4}|\d{2})(?![\d/-])/gu;
const REACH = 50_000;

/** Whether numeric dates put the day first, where one of them can only be read one way; undefined where none tells or they disagree. */
export function readDayFirst(text: string): boolean | undefined {
  let day = false;
  let month = false;
  for (const match of text.slice(0, REACH).matchAll(NUMERIC)) {
    if (Number(match[1]) > 12 && Number(match[2]) <= 12) day = true;
    if (Number(match[2]) > 12 && Number(match[1]) <= 12) month = true;
  }
  return day === month ? undefined : day;
}
