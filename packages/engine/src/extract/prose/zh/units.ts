/**
 * Chinese sentences: from one full stop to the next, where a stop inside quotation marks ends nothing as long as words of the
 * same sentence follow the marks, as in “……。”发言人说。
 */
import type { TextSpan } from '../../../values/index.ts';

const STOPS: ReadonlySet<string> = new Set(['。', '！', '？', '!', '?', '…']);
const CLOSERS: ReadonlySet<string> = new Set(['”', '’', '）', '》', '】', '"']);
/** A tag behind a quotation is short: “……。”该公司发言人周三在一份声明中表示。 */
const LONGEST_TAG = 40;
/** A quotation without an end is no quotation. */
const LONGEST_QUOTE = 1200;

/** The sentences of a normalised text, in order. */
export function splitUnits(text: string): TextSpan[] {
  const units: TextSpan[] = [];
  let from = datelineEnd(text);
  if (from > 0) units.push({ start: 0, end: from });
  let quoteEnd = -1;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '“' && at > quoteEnd) {
      const close = text.indexOf('”', at + 1);
      if (close > 0 && close - at <= LONGEST_QUOTE) quoteEnd = close;
      continue;
    }
    if (!STOPS.has(char)) continue;
    if ((char === '!' || char === '?') && !/[\u4e00-\u9fff”）]/u.test(text.charAt(at - 1))) continue;
    if (char === '…' && !(text.charAt(at - 1) === '…' && at > quoteEnd)) continue;
    if (at < quoteEnd) {
      if (at + 1 !== quoteEnd || tagFollows(text, quoteEnd + 1)) continue;
    }
    let end = at + 1;
    while (end < text.length && (STOPS.has(text.charAt(end)) || CLOSERS.has(text.charAt(end)))) end += 1;
    units.push({ start: from, end });
    from = end;
    at = end - 1;
  }
  if (from < text.length) units.push({ start: from, end: text.length });
  return units;
}

/** 通讯社某地5月2日电: stands before the first sentence and says nothing of it. */
function datelineEnd(text: string): number {
  return (
    /^[^，。；：“]{2,30}\d{1,2}月\d{1,2}日[^，。；：“\s]{0,6}[电讯]\s+/u.exec(text.slice(0, 60))?.[0]
      .length ?? 0
  );
}

const TAG = /^[^。！？；“”，]{0,30}?[^。！？；“”]{0,30}?(?:说|表示|称|道|指出|写道|透露)[。，；]/u;

function tagFollows(text: string, at: number): boolean {
  return TAG.test(text.slice(at, at + LONGEST_TAG));
}
