/** Whose word a clause rests on: the speaker before a verb of saying, and what sort of source that is. */
import { CHINESE_BASIS, SPOKESPEOPLE } from '../../../data/lexicon/zh/cues.ts';
import type { AttributionLink, Basis, Mention, Span, Stance } from '../../../model/index.ts';
import { isOutletName } from '../outlet-name.ts';
import type { Item } from './item.ts';
import type { ChinesePhrase } from './phrase.ts';
import { isParty } from './phrase.ts';

export interface Speech {
  readonly who: ChinesePhrase;
  readonly cue: Span;
  readonly stance: Stance;
}

/** What the discourse knows a speaker as. */
export type MeetSpeaker = (
  phrase: ChinesePhrase,
) => { readonly mention: Mention; readonly named: boolean } | undefined;

const SPOKEN_FOR: ReadonlySet<string> = new Set(SPOKESPEOPLE);
/** Words by which a paper speaks of itself as the narrator. */
const OURSELVES = /^(?:本报|本刊|本台|记者|本报记者|本网|我们|报|刊|该报|该刊|媒体)$/u;

/** The speaker among the items before a verb of saying, the paper before the one who saw it. */
export function speakersIn(items: readonly Item[], cue: Span, stance: Stance): Speech[] {
  const phrases: ChinesePhrase[] = [];
  for (const [at, item] of items.entries()) {
    if (item.is !== 'phrase' || item.phrase === undefined) continue;
    const before = items[at - 1];
    if (before?.is === 'preposition' && !/^(?:根据|按照|按|据)$/u.test(before.token.text)) continue;
    if (maySpeak(item.phrase)) phrases.push(item.phrase);
  }
  const paper = phrases.findLast((phrase) => phrase.kind === 'document');
  const first = phrases[0];
  if (first === undefined) return [];
  if (
    paper !== undefined &&
    paper !== first &&
    items.some((item) => item.is === 'verb' && item.start > first.start && item.start < paper.start)
  ) {
    const speeches: Speech[] = [{ who: paper, cue, stance: 'asserts' }];
    if (!OURSELVES.test(first.name)) speeches.unshift({ who: first, cue, stance: 'reports' });
    return speeches;
  }
  if (
    paper !== undefined &&
    first.kind !== 'person' &&
    paper.owner === undefined &&
    items.at(-1)?.phrase === paper
  )
    return [{ who: paper, cue, stance }];
  return [{ who: first, cue, stance }];
}

function maySpeak(phrase: ChinesePhrase): boolean {
  if (phrase.kind === 'document' || phrase.kind === 'outlet') return true;
  if (phrase.form === 'pronoun') return phrase.pronoun !== 'own';
  return isParty(phrase);
}

/** The link of a speaker. `slice` gives words of the document as they stand. */
export function linkOf(
  { who, cue, stance }: Speech,
  slice: (span: Span) => string,
  place: (span: Span) => Span,
  meet: MeetSpeaker,
): AttributionLink {
  const basis = basisOf(who);
  const met = basis === 'document-seen' ? undefined : meet(who);
  const named =
    met?.named === true &&
    (who.form === 'name' || met.mention.coreference !== undefined) &&
    who.members.length === 0;
  return {
    ...(met === undefined ? {} : { speaker: met.mention.id }),
    description:
      named && who.form === 'name' && met !== undefined ? met.mention.name : slice(describedSpan(who)),
    ...(met?.mention.count === undefined || who.members.length > 0 ? {} : { count: met.mention.count }),
    named,
    basis,
    verb: slice(cue),
    verbSpan: place(cue),
    stance: basis === 'other-outlet' && stance === 'asserts' ? 'reports' : stance,
  };
}

function describedSpan(who: ChinesePhrase): Span {
  return { start: Math.min(who.start, who.from ?? who.start, who.owner?.start ?? who.start), end: who.end };
}

export function basisOf(who: ChinesePhrase): Basis {
  if (who.kind === 'document') return 'document-seen';
  if (who.kind === 'outlet' || (who.form === 'name' && isOutletName(who.name))) return 'other-outlet';
  const post = who.title ?? who.noun ?? '';
  if (who.owner !== undefined && (speaksFor(post) || who.title !== undefined)) {
    if (/律师/u.test(post)) return 'lawyer';
    return who.owner.kind === 'body' || who.owner.state ? 'official-named' : 'company-statement';
  }
  const told = CHINESE_BASIS[who.noun ?? ''] ?? CHINESE_BASIS[who.title ?? ''];
  if (told !== undefined)
    return told === 'official-unnamed' && who.form === 'name' ? 'official-named' : (told as Basis);
  if (who.kind === 'body' || who.state) return 'official-named';
  if (who.kind === 'company') return 'company-statement';
  if (who.kind === 'person') return who.form === 'name' ? 'person-familiar' : 'unattributed';
  return who.form === 'name' ? 'company-statement' : 'unattributed';
}

/** Whether a post speaks for the house: 销售总监, 宣传部负责人. */
function speaksFor(post: string): boolean {
  return SPOKEN_FOR.has(post) || /(?:负责人|发言人|总监|经理|董事长|总裁|律师|主管|厂长)$/u.test(post);
}

/** For whom a speaker speaks: the party of a spokesperson, else the party itself. */
export function spokenFor(who: ChinesePhrase): ChinesePhrase {
  const post = who.title ?? who.noun ?? '';
  return who.owner !== undefined && speaksFor(post) ? who.owner : who;
}
