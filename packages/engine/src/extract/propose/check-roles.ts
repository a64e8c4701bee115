/**
 * Whether a sentence shows each role a proposal fills: by a preposition or coverb, by case, or by position before or after the verb.
 * What is not shown is refused, and so is what is shown to be another role. Other verbs, relative words and clause marks between a
 * party and the verb break the tie.
 */
import { ENGLISH_BETWEEN, ENGLISH_FILLERS } from '../../data/propose/marks.ts';
import { patternOf, THING_ROLES } from '../../data/propose/patterns.ts';
import type { RejectionCode } from '../../data/propose/rejections.ts';
import type { Span } from '../../model/index.ts';
import { type Reading, relativeHead, sharedSubject } from './borrowed-roles.ts';
import type { Frame, PlacedRole, Stand } from './frame.ts';
import { hanRoles } from './han-roles.ts';
import { insertionBehind } from './insertions.ts';
import { type Case, isPassive, readMark } from './read-mark.ts';
import { type FoundTrigger, overlaps, type SentenceView } from './sentence-view.ts';

/** The first role that is not shown, or undefined where all are. `others` are times and amounts, passed over. */
export function checkRoles(
  sentence: SentenceView,
  trigger: FoundTrigger,
  roles: readonly PlacedRole[],
  others: readonly Span[],
): { readonly code: RejectionCode; readonly detail: string } | undefined {
  const stands: Stand[] = roles.map((role) => ({ ...role, standing: readMark(sentence, role.span) }));
  const insertions = insertionsOf(sentence, trigger, stands);
  const frame: Frame = {
    insertions,
    sentence,
    trigger,
    pattern: patternOf(trigger.pattern),
    passive: isPassive(sentence, trigger),
    stands,
    masks: [
      ...stands.map(({ span, standing }) => ({ start: standing.from, end: span.end })),
      ...conjunctions(sentence, roles),
      ...others,
      ...insertions,
    ],
  };
  for (const stand of stands) {
    const shown = shownRoles(frame, stand);
    if (shown.has(stand.role)) continue;
    const thing = THING_ROLES.has(stand.role);
    const code = thing ? 'goods-not-shown' : shown.size > 0 ? 'direction-differs' : 'direction-not-shown';
    return { code, detail: sentence.text.slice(stand.span.start, stand.span.end) };
  }
  return undefined;
}

const NONE: ReadonlySet<string> = new Set();

/** Which roles the sentence shows for these words. */
function shownRoles(frame: Frame, stand: Stand): ReadonlySet<string> {
  const conjunct = leader(frame, stand);
  if (conjunct !== undefined) return shownRoles(frame, { ...conjunct, role: stand.role });
  const { sentence, pattern } = frame;
  const { mark, cases } = stand.standing;
  const borrowed = relativeHead(frame, stand, READING) ?? sharedSubject(frame, stand, READING);
  if (borrowed !== undefined) return borrowed;
  if (mark === null || !tied(frame, stand)) return NONE;
  if (mark !== undefined) {
    if (sentence.language === 'en' && !canStandBefore(frame, stand)) return NONE;
    if (mark === 'by') return byAgent(frame, stand);
    const roles = new Set(pattern.marks[mark] ?? []);
    return roles;
  }
  if (sentence.language === 'zh') return hanRoles(frame, stand);
  return sentence.language === 'en'
    ? englishRoles(frame, stand)
    : inflectedRoles(frame, stand, cases ?? new Set());
}

/** Between a subject and its verb any insertion behind a party is passed over; behind the verb those without a verb of their own. */
function insertionsOf(sentence: SentenceView, trigger: FoundTrigger, stands: readonly Stand[]): Span[] {
  return stands.flatMap(({ span }): Span[] => {
    const found =
      span.end <= trigger.start
        ? insertionBehind(sentence, span, trigger.start, 'any')
        : insertionBehind(sentence, span, sentence.end, 'apposition');
    return found === undefined || stands.some((other) => overlaps(other.span, found)) ? [] : [found];
  });
}

/** An English party with a preposition stands behind its verb, or opens the sentence. */
function canStandBefore({ sentence, trigger }: Frame, { span, standing }: Stand): boolean {
  return span.end > trigger.start || standing.from === sentence.start || trigger.pattern === 'test';
}

/** "to X and Y": Y stands as X does where both fill one role. */
function leader({ sentence, stands }: Frame, stand: Stand): Stand | undefined {
  return stands.find(
    (other) => other !== stand && other.role === stand.role && isJoined(sentence, other.span, stand.span),
  );
}

/** What joins two fillers of one role, passed over. */
function conjunctions(sentence: SentenceView, roles: readonly PlacedRole[]): Span[] {
  return roles.flatMap((one) =>
    roles
      .filter((other) => other.role === one.role && isJoined(sentence, one.span, other.span))
      .map((other) => ({ start: one.span.end, end: other.span.start })),
  );
}

function isJoined({ text }: SentenceView, one: Span, other: Span): boolean {
  return (
    one.end <= other.start &&
    /^[»”"’]?(?:,\s|\s(?:and|и|і|та|й)\s|,\sand\s|和|、|及)[«“"‘]?(?:the |компании |компанії )?$/u.test(
      text.slice(one.end, other.start),
    )
  );
}

/** The doer of a passive, or after 由 and 被. */
function byAgent({ pattern, passive, sentence, trigger }: Frame, { span }: Stand): ReadonlySet<string> {
  if (sentence.language === 'zh') return span.end <= trigger.start ? new Set(pattern.doer) : NONE;
  return passive || trigger.voice === 'noun' ? new Set(pattern.doer) : NONE;
}

function englishRoles(frame: Frame, { span, role }: Stand): ReadonlySet<string> {
  const { sentence, trigger, pattern, passive } = frame;
  if (trigger.voice === 'noun') return NONE;
  const before = span.end <= trigger.start;
  const things = pattern.object;
  const parties = [...pattern.object, ...(pattern.secondObject ?? [])];
  if (before && THING_ROLES.has(role) && pattern.doer.includes(role)) return new Set(pattern.doer);
  if (before && passive) return new Set(parties);
  if (before) return isSubject(frame, span) ? new Set(pattern.doer) : NONE;
  if (passive) return NONE;
  if (THING_ROLES.has(role)) return new Set(things);
  // An unmarked party is the object only right behind its verb.
  const between = blanked(frame, trigger.end, span.start);
  const near =
    /^\s*(?:(?:the|a|an|its|his|her|their|of|percent|per cent|%|stake|shares?|company|firm)\s+)*$/u.test(
      between,
    );
  return near || sentence.language !== 'en' ? new Set(parties) : NONE;
}

/** Nothing but auxiliaries and adverbs, or an apposition between commas, parts an English subject from its verb. */
function isSubject(frame: Frame, span: Span): boolean {
  const between = blanked(frame, span.end, frame.trigger.start);
  if (frame.insertions.some(({ start }) => start === span.end) && !opensClause(frame, span)) return false;
  const lead = frame.trigger.pattern === 'lead';
  if (
    lead &&
    /^,?\s*(?:the|a|an|its|is|was|as|\s)*\s*(?:deputy |chief |general |managing |executive )*$/u.test(between)
  )
    return true;
  const bare = between.replace(/^,\s(?:an?|the|based in)\s[^,]{2,60},/u, ' ');
  if (bare !== between && /\b(?:who|which|that|whose)\b|\b[a-z]{3,}ed\b/u.test(between)) return false;
  return bare.split(/\s+/u).every((word) => word === '' || ENGLISH_BETWEEN.test(word));
}

/** Nothing but words of time and articles parts it from the beginning of its clause: it is the object of no other verb. */
function opensClause(frame: Frame, span: Span): boolean {
  const before = blanked(frame, Math.max(frame.sentence.start, span.start - 80), span.start);
  const bare = before.replace(/(?:[\p{Ll}-]+\s){0,4}$/u, (words) =>
    words
      .split(/\s+/u)
      .filter((word) => word !== '' && !ENGLISH_FILLERS.test(word))
      .join(' '),
  );
  return /(?:^|[,;:—–"“]|(?<!\p{L})(?:that|and|but|when|while|because|after|before|as|says?|said))\s*(?:(?:in|on|by|since|during|at|late|early|mid)\s*)*$/u.test(
    bare,
  );
}

function inflectedRoles(
  frame: Frame,
  { span, role, standing }: Stand,
  cases: ReadonlySet<Case>,
): ReadonlySet<string> {
  const { trigger, pattern, passive } = frame;
  const before = span.end <= trigger.start;
  // What «компания» describes is a party; a common noun without a name or such a word is a thing.
  const described = standing.described === true;
  if (THING_ROLES.has(role))
    return described ? NONE : new Set([...pattern.object, ...(pattern.marks.of ?? []), ...pattern.doer]);
  if (!described && !/[\p{Lu}\p{Script=Latin}«“"]/u.test(frame.sentence.text.slice(span.start, span.end)))
    return NONE;
  const roles = new Set<string>();
  const add = (more: readonly string[] | undefined): void => {
    for (const each of more ?? []) roles.add(each);
  };
  // A comma before the verb closes another clause.
  const parted = before && blanked(frame, span.end, trigger.start).includes(',');
  // A name that shows no case is the subject before its verb, and nothing can be said of it behind.
  if (cases.size === CASE_COUNT) {
    if (before && !parted && !passive && trigger.voice !== 'noun') add(pattern.doer);
    // Right behind a passive whose subject stands before it: «разработан бюро «Сандвик»».
    if (
      !before &&
      passive &&
      hasUndergoer(frame) &&
      /^\s*$/u.test(blanked(frame, trigger.end, standing.from))
    )
      add(pattern.doer);
    return roles;
  }
  const subject = cases.has('nom') && !passive && trigger.voice !== 'noun';
  if (before && subject && parted) return roles;
  if (before && subject) {
    add(pattern.doer);
    return roles;
  }
  if (subject && !hasDoer(frame, span)) add(pattern.doer);
  if (passive && cases.has('nom')) add(pattern.object);
  if (passive && cases.has('ins')) add(pattern.doer);
  if (trigger.voice === 'noun' && cases.has('ins')) add(pattern.doer);
  if (!passive && trigger.voice !== 'noun' && cases.has('acc') && !cases.has('nom')) add(pattern.object);
  if (cases.has('dat')) add(pattern.marks.to);
  if (cases.has('gen')) add(pattern.marks.of);
  if (trigger.pattern === 'own' && cases.has('ins')) add(pattern.object);
  return roles;
}

const CASE_COUNT = 6;

function hasUndergoer({ stands, trigger, pattern }: Frame): boolean {
  return stands.some(
    ({ role, span }) => THING_ROLES.has(role) && pattern.object.includes(role) && span.end <= trigger.start,
  );
}

function hasDoer({ stands, pattern }: Frame, span: Span): boolean {
  return stands.some(
    (other) => other.span !== span && pattern.doer.includes(other.role) && other.standing.mark === undefined,
  );
}

const RELATIVE: Readonly<Record<SentenceView['language'], RegExp>> = {
  en: /[;:()]|(?<![\p{L}])(?:which|who|whom|whose|that|where|but|while|whereas|because)(?![\p{L}])|(?<![\p{L}])[a-z]{3,}(?:ed|ing)(?![\p{L}])/u,
  ru: /[;:()]|(?<!\p{L})(?:котор\p{L}*|что|где|и|но|а|однако|чей|чья)(?!\p{L})|\p{L}{3,}(?:вш|ющ|ащ|ящ)(?:ий|ая|ее|ие|его|ей|ему|ую|им|их|ими|ем)(?!\p{L})/u,
  uk: /[;:()]|(?<!\p{L})(?:як(?:ий|а|е|і|ого|ої|ому|ій|у|им|ою|их)|що|де|і|й|та|але|а|проте)(?!\p{L})/u,
  zh: /[；。：（）]|[，,](?=.*[，,])|但|而且|并且|[，,](?:随后|然后)/u,
};

/** Whether nothing that starts another clause, and no other verb, stands between a party and the verb. */
function tied(frame: Frame, { span, standing }: Stand): boolean {
  const { sentence, trigger, masks } = frame;
  const [from, to] = span.end <= trigger.start ? [span.end, trigger.start] : [trigger.end, standing.from];
  if (overlaps(span, trigger)) return false;
  const region = { start: from, end: to };
  const barrier = sentence.triggers.some(
    (other) =>
      other.voice !== 'noun' &&
      other.start >= region.start &&
      other.end <= region.end &&
      !overlaps(other, trigger) &&
      !masks.some((mask) => overlaps(mask, other)) &&
      !isAuxiliary(frame, other),
  );
  const between = blanked(frame, from, to);
  const bare = sentence.language === 'en' ? between.replace(/[a-z]+ed(?=\sto\s)/gu, passesBetween) : between;
  return !barrier && !RELATIVE[sentence.language].test(bare);
}

/** "agreed to supply": such a verb keeps its subject. */
function passesBetween(word: string): string {
  return ENGLISH_BETWEEN.test(word) ? ' '.repeat(word.length) : word;
}

/** «провёл испытания», "was used to supply": a noun or helper beside the trigger is no verb of its own. */
function isAuxiliary({ trigger }: Frame, other: FoundTrigger): boolean {
  return other.pattern === trigger.pattern;
}

function blanked({ sentence, masks }: Frame, from: number, to: number): string {
  let text = sentence.text.slice(from, to).toLowerCase();
  if (text.length !== to - from) text = sentence.text.slice(from, to);
  for (const mask of masks) {
    const start = Math.max(mask.start, from) - from;
    const end = Math.min(mask.end, to) - from;
    if (end > start) text = text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
  }
  return text;
}

const READING: Reading = { blanked, shown: shownRoles };
