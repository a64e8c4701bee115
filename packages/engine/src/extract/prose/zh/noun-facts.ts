/** What noun phrases and 是 say by themselves: posts, owners, subsidiaries, fronts, copies and former names. */
import { RANKS } from '../../../data/lexicon/zh/names.ts';
import type { ClaimKind, RoleName } from '../../../model/index.ts';
import { certaintyOf } from './certainty.ts';
import { PLAIN } from './fill-frame.ts';
import { fits } from './fits.ts';
import type { Item } from './item.ts';
import { chineseWords } from './lexicon.ts';
import type { ChinesePhrase } from './phrase.ts';
import { isOwnerTitle } from './phrases.ts';
import type { Certainty, ChineseProposition } from './proposition.ts';

const RANK: ReadonlySet<string> = new Set(RANKS);

/** Facts told by a phrase itself: 星桥公司总经理张伟, X的子公司Y. */
export function factsOfPhrase(phrase: ChinesePhrase): ChineseProposition[] {
  const { owner, title } = phrase;
  if (owner === undefined || phrase.form !== 'name') return [];
  if (phrase.kind === 'person' && title !== undefined) return postOf(phrase, owner, title, phrase, PLAIN);
  const link = linkOf(phrase.noun);
  if (link !== undefined) return identityOf(phrase, owner, link, phrase, PLAIN);
  return [];
}

/** What 是, 系, 为 and 担任 say of their subject. */
export function factsOfCopula(
  verb: Item,
  left: readonly Item[],
  right: readonly Item[],
  subject: readonly ChinesePhrase[],
): ChineseProposition[] {
  const certainty = certaintyOf(left);
  const bare = left.flatMap((item, at) =>
    item.is === 'phrase' && item.phrase !== undefined && left[at - 1]?.is !== 'preposition'
      ? [item.phrase]
      : [],
  );
  const who = bare[0] ?? subject[0];
  const told = right.findLast((item) => item.is === 'phrase')?.phrase;
  const first = right.find((item) => item.is === 'phrase')?.phrase;
  if (who === undefined || told === undefined || first === undefined) return [];
  const span = { start: left[0]?.start ?? verb.start, end: told.end };
  const title = titleOf(told);
  const owner = told.owner ?? (first !== told && fits('organisation', first, 'role') ? first : undefined);
  if (title !== undefined && owner !== undefined && who.form !== 'description') {
    if (isOwnerTitle(title) || fits('person', who, 'role'))
      return postOf(who, owner, title, span, certainty, verb.start);
  }
  // 该公司法定代表人为张伟: the post stands before, the person behind.
  const post = titleOf(who);
  if (post !== undefined && told.form === 'name') {
    const organisation =
      who.owner ??
      bare.find((phrase) => phrase !== who && fits('organisation', phrase, 'role')) ??
      subject[0];
    if (organisation !== undefined && (fits('person', told, 'role') || isOwnerTitle(post)))
      return postOf(told, organisation, post, span, certainty, verb.start);
  }
  const link = linkOf(told.noun);
  if (link !== undefined && owner !== undefined)
    return identityOf(who, owner, link, span, certainty, verb.start);
  // X的供货商包括Y: the description stands before, the names behind.
  if (who.form === 'description' && who.owner !== undefined && told.form === 'name')
    return listedIn(right).flatMap((member) =>
      tradeOf({ ...member, members: [] }, who, who.owner, span, certainty, verb.start),
    );
  if (verb.token.text === '包括') return [];
  return tradeOf(who, told, owner, span, certainty, verb.start);
}

/** All that a list behind 是 or 包括 names. */
function listedIn(right: readonly Item[]): ChinesePhrase[] {
  return right.flatMap(({ phrase }, at) => {
    if (phrase === undefined || right[at - 1]?.is === 'preposition') return [];
    return phrase.members.length > 0 ? phrase.members : [phrase];
  });
}

function titleOf(phrase: ChinesePhrase): string | undefined {
  if (phrase.form === 'name') return undefined;
  const { noun } = phrase;
  return noun !== undefined && (chineseWords().get(noun)?.title === true || isOwnerTitle(noun))
    ? noun
    : undefined;
}

function linkOf(noun: string | undefined): 'subsidiaryOf' | 'frontFor' | 'modelledAfter' | undefined {
  return noun === undefined ? undefined : chineseWords().get(noun)?.link;
}

interface Extent {
  readonly start: number;
  readonly end: number;
}

function postOf(
  person: ChinesePhrase,
  organisation: ChinesePhrase,
  title: string,
  span: Extent,
  certainty: Certainty,
  at = span.start,
): ChineseProposition[] {
  if (!fits('organisation', organisation, 'role') || RANK.has(title)) return [];
  const owning = isOwnerTitle(title);
  const kind: ClaimKind = owning ? 'ownership' : 'role';
  const roles = new Map<RoleName, ChinesePhrase[]>(
    owning
      ? [
          ['owner', [person]],
          ['owned', [organisation]],
        ]
      : [
          ['person', [person]],
          ['organisation', [organisation]],
        ],
  );
  return [make(kind, roles, span, certainty, `zh.post.${title}`, at, owning ? undefined : title)];
}

/** One party or good as a part, a front or a copy of another. */
export function identityOf(
  entity: ChinesePhrase,
  other: ChinesePhrase,
  link: 'subsidiaryOf' | 'frontFor' | 'modelledAfter',
  span: Extent,
  certainty: Certainty,
  at = span.start,
): ChineseProposition[] {
  const sort = link === 'modelledAfter' ? 'product' : 'organisation';
  if (!fits(sort, entity, 'test') || !fits(sort, other, 'test') || entity.head === other.head) return [];
  return [
    make(
      'identity',
      new Map<RoleName, ChinesePhrase[]>([
        ['entity', [entity]],
        [link, [other]],
      ]),
      span,
      certainty,
      `zh.identity.${link}`,
      at,
    ),
  ];
}

/** X是Y的供应商, X是A140的制造商. */
function tradeOf(
  who: ChinesePhrase,
  told: ChinesePhrase,
  owner: ChinesePhrase | undefined,
  span: Extent,
  certainty: Certainty,
  at: number,
): ChineseProposition[] {
  if (owner === undefined || told.form !== 'description') return [];
  const role = told.groups.includes('seller')
    ? 'supplier'
    : told.groups.includes('buyer')
      ? 'recipient'
      : undefined;
  if (role !== undefined && fits(role, who, 'supply')) {
    const other = fits('goods', owner, 'supply') ? 'goods' : role === 'supplier' ? 'recipient' : 'supplier';
    if (fits(other, owner, 'supply'))
      return [
        make(
          'supply',
          new Map<RoleName, ChinesePhrase[]>([
            [role, [who]],
            [other, [owner]],
          ]),
          span,
          certainty,
          'zh.noun.supplier',
          at,
        ),
      ];
  }
  if (told.groups.includes('maker') && fits('product', owner, 'production') && owner.kind === 'goods')
    return [
      make(
        'production',
        new Map<RoleName, ChinesePhrase[]>([
          ['producer', [who]],
          ['product', [owner]],
        ]),
        span,
        certainty,
        'zh.noun.maker',
        at,
      ),
    ];
  return [];
}

function make(
  kind: ClaimKind,
  roles: ReadonlyMap<RoleName, readonly ChinesePhrase[]>,
  { start, end }: Extent,
  certainty: Certainty,
  rule: string,
  at: number,
  position?: string,
): ChineseProposition {
  return { kind, phase: null, roles, implied: [], places: [], certainty, rule, start, end, at, position };
}
