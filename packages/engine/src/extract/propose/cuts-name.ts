/** Whether words are a part of a longer name: "Orvex" out of "Orvex Trade", 海岚 out of 海岚贸易有限公司. */
import { BEHIND_THING, HAN_NAME_TAIL, LOOSE_BESIDE_NAME } from '../../data/propose/name-edges.ts';
import type { Mention, Span } from '../../model/index.ts';
import { describingCases } from './read-mark.ts';
import { inside, type SentenceView } from './sentence-view.ts';

/** `thing`: goods may be a part of a longer phrase, but not of the name of a party. */
export function cutsName(
  view: SentenceView,
  span: Span,
  mentions: readonly Mention[],
  thing: boolean,
): boolean {
  const words = view.text.slice(span.start, span.end);
  if (!thing && onlyLegalForm(words)) return true;
  const holder = mentions.find(
    (mention) =>
      mention.form === 'name' &&
      inside(span, mention) &&
      mention.end - mention.start > span.end - span.start &&
      !onlyLoose(`${view.text.slice(mention.start, span.start)} ${view.text.slice(span.end, mention.end)}`),
  );
  if (holder !== undefined && (!thing || holder.schema !== 'Goods')) return true;
  // 由集团控股: there it is the verb.
  if (view.language === 'zh' && /^控股(?:$|[，,。；、的了])/u.test(view.text.slice(span.end, span.end + 3)))
    return false;
  if (view.language === 'zh')
    return HAN_NAME_TAIL.test(view.text.slice(span.end, span.end + 12)) && !HAN_NAME_TAIL.test(words);
  if (thing && view.language === 'en' && thingGoesOn(view, span)) return true;
  if (!thing && descriptionGoesOn(view, span)) return true;
  if (!/^["«“]?\p{Lu}/u.test(words)) return false;
  if (!thing && view.language === 'en' && FACILITY_BEHIND.test(view.text.slice(span.end, span.end + 16)))
    return true;
  return goesOnAfter(view, span) || (!thing && goesOnBefore(view, span));
}

/** A description cut before whose it is: «инструкторы» out of «инструкторы академии «Сандвик»». */
function descriptionGoesOn({ text, language, end }: SentenceView, span: Span): boolean {
  if (language !== 'ru' && language !== 'uk') return false;
  const words = text.slice(span.start, span.end);
  if (/[«"“\p{Script=Latin}]|\s\p{Lu}/u.test(words)) return false;
  const [, next = ''] =
    /^\s(?:[\p{Ll}-]+(?:ой|ого|ої|их|ых|их)\s)?(\p{Ll}+)\s?/u.exec(
      text.slice(span.end, Math.min(end, span.end + 60)),
    ) ?? [];
  return isDescribing(words, language) && (describingCases(next, language)?.has('gen') ?? false);
}

/** "Baltan plant" is what is named, not "Baltan". */
const FACILITY_BEHIND =
  /^ (?:plant|works|factory|shipyard|yard|refinery|mill|mine|range|academy|institute|university|laboratory|army|navy|fleet|base|port|airport|depot|school|foundry)(?!\p{L})/u;

/** A noun right behind a thing is the thing; a word in -ed, -ing, -ly or a name tells more of it. */
function thingGoesOn({ text, end, triggers }: SentenceView, span: Span): boolean {
  const next = /^[ \u00a0]([a-z][a-z-]+)/u.exec(text.slice(span.end, Math.min(end, span.end + 40)))?.[1];
  if (next === undefined || BEHIND_THING.has(next) || /(?:ed|ing|ly)$/u.test(next)) return false;
  return !triggers.some(({ start }) => start === span.end + 1);
}

function goesOnAfter({ text, end }: SentenceView, span: Span): boolean {
  if (!/\p{Lu}[\p{L}\p{N}'’-]*$/u.test(text.slice(span.start, span.end))) return false;
  const next = /^[ \u00a0](\p{Lu}[\p{L}\p{N}'’-]*)/u.exec(
    text.slice(span.end, Math.min(end, span.end + 40)),
  )?.[1];
  return next !== undefined && !LOOSE_BESIDE_NAME.has(next.toLowerCase());
}

function goesOnBefore({ text, start }: SentenceView, span: Span): boolean {
  if (!/^\p{Lu}/u.test(text.charAt(span.start))) return false;
  const from = Math.max(start, span.start - 40);
  const match = /(\p{Lu}[\p{L}\p{N}'’-]*)[ \u00a0]$/u.exec(text.slice(from, span.start));
  const previous = match?.[1];
  if (previous === undefined || match === null) return false;
  return from + match.index > start && !LOOSE_BESIDE_NAME.has(previous.toLowerCase());
}

function onlyLoose(words: string): boolean {
  return (words.match(/[\p{L}\p{N}]+/gu) ?? []).every((word) => LOOSE_BESIDE_NAME.has(word.toLowerCase()));
}

function isDescribing(words: string, language: 'ru' | 'uk'): boolean {
  const last = /\p{L}+$/u.exec(words)?.[0] ?? '';
  return describingCases(last, language) !== undefined;
}

const LEGAL_FORM =
  /^(?:ooo|ao|llc|ltd|gmbh|inc|plc|ооо|ао|зао|пао|оао|тов|пат|прат|дп|ип|фоп|有限公司|公司|集团)\.?$/iu;

function onlyLegalForm(words: string): boolean {
  return LEGAL_FORM.test(words.trim());
}
