/** The names of a document and what they are cut short to, gathered before its sentences are read. */
import { CHINESE_LEGAL_FORMS } from '../../../data/lexicon/zh/nouns.ts';
import type { TimeAnchor } from '../../../values/index.ts';
import { chineseWords } from './lexicon.ts';
import { joinNames } from './names.ts';
import { type KnownNames, segment } from './segment.ts';
import { insideOf, type NameInfo, type Token, tokensOf } from './tokens.ts';

/** Names met so far, with what each names. */
export interface NameBook {
  readonly known: KnownNames;
  readonly infos: ReadonlyMap<string, NameInfo>;
  /** Times, sums and counts of the sentences, found once. */
  readonly values: Map<string, Token[]>;
}

export const NO_NAMES: KnownNames = { names: new Set(), longest: 0, heads: new Set() };
/** Names of one document beyond this are not looked for again. */
const MOST = 4000;
const LONGEST = 34;
/** Verbs with nothing but a place behind them. */
const PLACING: ReadonlySet<string> = new Set(
  '位于 总部位于 总部设在 设在 坐落于 地处 飞抵 飞往 飞赴'.split(' '),
);

function isDateline(text: string, end: number): boolean {
  return /^\d{1,2}月\d{1,2}日[^，。\s]{0,6}[电讯]/u.test(text.slice(end, end + 14));
}

const SHORT_CUE = /(?:以下简称|下称|简称|以下称|下文简称|以下称为)/u;

/** The names of the sentences, met in order. */
export function gatherNames(sentences: readonly string[], anchor: TimeAnchor | null): NameBook {
  const values = new Map<string, Token[]>();
  const infos = new Map<string, NameInfo>();
  const twice = new Set<string>();
  const learn = (name: string, info: NameInfo): void => {
    if (name.length < 2 || name.length > LONGEST || infos.size >= MOST || chineseWords().has(name)) return;
    const held = infos.get(name);
    if (held === undefined) infos.set(name, info);
    else if (held.full !== undefined && info.full !== undefined && held.full !== info.full) twice.add(name);
    else if (held.kind === undefined && info.kind !== undefined) infos.set(name, { ...held, ...info });
  };
  for (const text of sentences) {
    const tokens = joinNames(text, tokensOf(text, { known: NO_NAMES, anchor, values }));
    for (const [at, token] of tokens.entries()) {
      if (token.kind !== 'name' && token.kind !== 'quoted') continue;
      const kind = token.name?.kind;
      const next = tokens[at + 1];
      if (next?.kind === 'bracket')
        for (const short of shortIn(next)) learn(short, { kind, full: token.text });
      if (token.kind === 'quoted') continue;
      const before = tokens[at - 1];
      const placed = kind === undefined && (PLACING.has(before?.text ?? '') || isDateline(text, token.end));
      if (placed) learn(token.text, { kind: 'place' });
      else if (kind !== undefined || token.text.length >= 3) learn(token.text, { kind });
      if (kind === 'company')
        for (const short of shortForms(token.text)) learn(short, { kind, full: token.text });
      if (kind === 'person' && token.text.includes('·'))
        learn(token.text.split('·').at(-1) ?? '', { kind, full: token.text });
    }
  }
  // A short form that two names share stands for neither.
  for (const name of twice) infos.delete(name);
  const names = new Set(infos.keys());
  let longest = 0;
  for (const name of names) longest = Math.max(longest, name.length);
  const heads = new Set([...names].map((name) => name.charAt(0)));
  return { known: { names, longest, heads }, infos, values };
}

/** The tokens of a sentence with the names of its document known. */
export function namedTokens(text: string, book: NameBook, anchor: TimeAnchor | null): Token[] {
  const tokens = tokensOf(text, { known: book.known, anchor, values: book.values }).map((token): Token => {
    const info = token.kind === 'name' ? book.infos.get(token.text) : undefined;
    return info === undefined ? token : { ...token, name: info };
  });
  return joinNames(text, tokens).map((token): Token => {
    const info = token.kind === 'name' || token.kind === 'quoted' ? book.infos.get(token.text) : undefined;
    return info === undefined ? token : { ...token, name: { ...token.name, ...info } };
  });
}

/** （以下简称“星桥”）, （星桥）. */
function shortIn(bracket: Token): string[] {
  const inner = insideOf(bracket).text;
  if (!SHORT_CUE.test(inner)) return [];
  return inner
    .replace(SHORT_CUE, '')
    .split(/[、，或]|和(?=“)/u)
    .map((name) => name.replace(/[“”"'：:]/gu, '').trim())
    .filter((name) => name.length >= 2 && name.length <= 16);
}

/** 深圳市星桥电子有限公司: 星桥电子, 星桥公司, 星桥, 深圳星桥. */
function shortForms(name: string): string[] {
  const plain = name.replace(/（[^）]*）/gu, '');
  const pieces = segment(plain, 0, plain.length, NO_NAMES).map((piece) => ({
    text: plain.slice(piece.start, piece.end),
    entry: piece.entry,
  }));
  let first = 0;
  let place = '';
  while (pieces[first]?.entry?.place === true || pieces[first]?.entry?.country !== undefined) {
    place += pieces[first]?.text ?? '';
    first += 1;
  }
  const last = pieces.at(-1);
  if (last?.entry?.noun?.suffix !== true) return [];
  const body = pieces.slice(first, -1).filter(({ text }) => !CHINESE_LEGAL_FORMS.includes(text));
  const core = body[0];
  if (core === undefined || core.entry !== undefined) return [];
  const whole = body.map(({ text }) => text).join('');
  const maker = last.entry.noun.groups.includes('maker');
  const forms = new Set([whole, `${whole}公司`]);
  if (core.text.length >= 2) {
    for (const form of [core.text, `${core.text}公司`, `${core.text}集团`]) forms.add(form);
    if (maker) for (const end of ['厂', '工厂']) forms.add(core.text + end);
    const town = place.replace(/[省市县]$/u, '');
    if (town !== '')
      for (const form of [`${town}${core.text}`, `${town}${whole}`, `${town}${core.text}公司`])
        forms.add(form);
  }
  forms.add(plain.replace(/(?:股份有限公司|有限责任公司|有限公司|公司)$/u, ''));
  forms.delete(name);
  for (const form of forms) if (form.length < 2) forms.delete(form);
  return [...forms];
}
