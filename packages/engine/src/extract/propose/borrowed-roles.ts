/**
 * Roles that a party or thing has to a verb it does not stand beside: as the subject that a first verb shares with a second ("were built by X
 * and delivered to Y"), and as the head of a relative clause ("the radios, which X sold to Y"; "X, which bought radios from Y").
 */
import { JOINS_VERB, NO_OBJECT_AFTER } from '../../data/propose/insertions.ts';
import { ENGLISH_BETWEEN } from '../../data/propose/marks.ts';
import { patternOf, THING_ROLES } from '../../data/propose/patterns.ts';
import type { Frame, Stand } from './frame.ts';
import { isPassive } from './read-mark.ts';
import { overlaps, type SentenceView } from './sentence-view.ts';

const JOINS = new Map(
  Object.entries(JOINS_VERB).map(([language, source]) => [
    language,
    new RegExp(language === 'zh' ? `${source}$` : `(?:^|[\\s»”"])${source}$`, 'u'),
  ]),
);

/** What breaks the tie of two joined verbs: another clause. */
const OTHER_CLAUSE: Readonly<Record<SentenceView['language'], RegExp>> = {
  en: /[;:()“”]|(?<!\p{L})(?:which|who|whom|whose|that|where|but|while|whereas|because|if|when)(?!\p{L})/u,
  ru: /[;:()“”]|(?<!\p{L})(?:котор\p{L}*|что|где|но|однако|чтобы|если|когда)(?!\p{L})/u,
  uk: /[;:()“”]|(?<!\p{L})(?:як(?:ий|а|е|і|ого|ої|ому|ій|у|им|ою|их)|що|де|але|проте|щоб|якщо|коли)(?!\p{L})/u,
  zh: /[；。：（）]|但|而/u,
};

export interface Reading {
  readonly blanked: (frame: Frame, from: number, to: number) => string;
  /** As a frame shows a role by itself. */
  readonly shown: (frame: Frame, stand: Stand) => ReadonlySet<string>;
}

/** The roles of a subject that the verb before this one shares with it; undefined where no verb is joined so, or these words are not its subject. */
export function sharedSubject(frame: Frame, stand: Stand, reading: Reading): ReadonlySet<string> | undefined {
  const { sentence, trigger, pattern } = frame;
  if (stand.standing.mark !== undefined && stand.standing.from !== sentence.start) return undefined;
  if (trigger.voice === 'noun') return undefined;
  const first = sentence.triggers.findLast(
    (other) =>
      other.voice !== 'noun' &&
      other.end <= trigger.start &&
      other.start >= stand.span.end &&
      !overlaps(other, trigger) &&
      !frame.masks.some((mask) => overlaps(mask, other)),
  );
  if (first === undefined || first.end - stand.span.end > 160) return undefined;
  const between = reading.blanked(frame, first.end, trigger.start);
  const join = JOINS.get(sentence.language)?.exec(between) ?? null;
  if (join === null || OTHER_CLAUSE[sentence.language].test(between.slice(0, join.index))) return undefined;
  const own: Frame = {
    ...frame,
    trigger: first,
    pattern: patternOf(first.pattern),
    passive: isPassive(sentence, first),
  };
  const thing = THING_ROLES.has(stand.role);
  const undergone = undergoes(own, sentence);
  const secondUndergone = undergoes(frame, sentence);
  if (undergone && secondUndergone && isSubjectOf(own, stand, reading, true))
    return new Set(thing ? pattern.object : [...pattern.object, ...(pattern.secondObject ?? [])]);
  if (thing && !pattern.doer.includes(stand.role)) return undefined;
  if (secondUndergone && sentence.language !== 'zh' && !(sentence.language === 'en' && !undergone))
    return undefined;
  return isSubjectOf(own, stand, reading, undergone) ? new Set(pattern.doer) : undefined;
}

/** Whether the subject of a verb is what it is done to. */
function undergoes({ trigger, passive }: Frame, { text, language, start, end }: SentenceView): boolean {
  if (language === 'zh') {
    const agent = /[由被][^，,]*$/u.test(text.slice(start, trigger.start));
    return (
      (agent && !text.startsWith('了', trigger.end)) ||
      /^(?:[给至到往]|[，。；]|$)/u.test(text.slice(trigger.end, end))
    );
  }
  if (language !== 'en') return trigger.voice === 'passive';
  if (passive) return true;
  const form = text.slice(trigger.start, trigger.end).toLowerCase();
  return (
    /(?:ed|en|own|ent|old|ought|ade|uilt|aid|eld|wn)$/u.test(form) &&
    NO_OBJECT_AFTER.test(text.slice(trigger.end, end))
  );
}

function isSubjectOf(frame: Frame, stand: Stand, { shown }: Reading, undergone: boolean): boolean {
  const { pattern } = frame;
  const roles = undergone ? [...pattern.object, ...(pattern.secondObject ?? [])] : pattern.doer;
  const thing = THING_ROLES.has(stand.role);
  // Whatever the first verb calls its subject: the words must stand where that subject stands.
  return roles
    .filter((role) => !thing || THING_ROLES.has(role) || undergone)
    .some((role) => {
      const as = { ...stand, role: (thing && undergone ? objectOf(frame) : role) as Stand['role'] };
      return shown(frame, as).has(as.role);
    });
}

function objectOf({ pattern }: Frame): string {
  return pattern.object.find((role) => THING_ROLES.has(role)) ?? pattern.object[0] ?? 'goods';
}

/** Heads before which a "that" is no relative word: "told the plant that". */
const TOLD =
  /(?<!\p{L})(?:told|informed|assured|warned|reminded|notified|convinced|persuaded)\s(?:\p{L}+\s){0,3}$/u;
const HEAD: Readonly<Partial<Record<SentenceView['language'], RegExp>>> = {
  en: /^,?\s(?:which|that)\s/u,
  ru: /^[»”"]?,\s(?:который|которая|которое|которые|которую)\s/u,
  uk: /^[»”"]?,\s(?:який|яка|яке|які|яку|що)\s/u,
};
const SLAVIC_BETWEEN =
  /^(?:не|также|затем|позже|ранее|впоследствии|уже|ещё|еще|також|потім|пізніше|раніше|згодом|вже|ще|были?|була|було|была|было|в|у|году|року)$/u;

/** The roles of the head of the relative clause that the verb stands in; undefined where these words are none. */
export function relativeHead(
  frame: Frame,
  stand: Stand,
  { blanked, shown }: Reading,
): ReadonlySet<string> | undefined {
  const { sentence, trigger, pattern, passive, stands } = frame;
  const { span, role, standing } = stand;
  if (span.end > trigger.start || trigger.voice === 'noun' || standing.mark === 'of') return undefined;
  // A relative clause that is closed before the verb is not the verb's.
  if (frame.insertions.some((part) => part.start === span.end)) return undefined;
  const raw = sentence.text.slice(span.end, trigger.start).toLowerCase();
  const opens = HEAD[sentence.language]?.exec(raw);
  if (opens === null || opens === undefined) return undefined;
  const before = sentence.text.slice(Math.max(sentence.start, span.start - 48), span.start).toLowerCase();
  if (/(?<!\p{L})(?:and|or|и|или|і|та|або)\s(?:the\s)?[«“"]?$/u.test(before)) return undefined;
  if (sentence.language === 'en' && opens[0].includes('that') && TOLD.test(before)) return undefined;
  const thing = THING_ROLES.has(role);
  const from = span.end + opens[0].length;
  const fits = sentence.language === 'en' ? ENGLISH_BETWEEN : SLAVIC_BETWEEN;
  const onlyHelpers = (text: string): boolean =>
    text.split(/[\s»”"]+/u).every((word) => word === '' || fits.test(word));
  const doer = stands.find(
    (other) =>
      other !== stand &&
      other.span.start >= from &&
      other.span.end <= trigger.start &&
      pattern.doer.includes(other.role),
  );
  if (doer !== undefined) {
    if (!thing || passive || !onlyHelpers(blanked(frame, from, trigger.start))) return undefined;
    if (sentence.language === 'en' && !NO_OBJECT_AFTER.test(sentence.text.slice(trigger.end, sentence.end)))
      return undefined;
    return shown(frame, doer).has(doer.role) ? new Set(pattern.object) : undefined;
  }
  if (!onlyHelpers(blanked(frame, from, trigger.start))) return undefined;
  if (sentence.language !== 'en' && /(?:которую|яку)\s$/u.test(opens[0])) return undefined;
  if (thing) return passive ? new Set(pattern.object) : new Set(pattern.doer);
  if (passive) return new Set([...pattern.object, ...(pattern.secondObject ?? [])]);
  return new Set(pattern.doer);
}
