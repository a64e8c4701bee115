/** Which time and which sum of a Chinese sentence belong to a verb: those of its own clause, else one that opens the sentence. */
import type { Money, TimeSpan } from '../../../values/index.ts';
import type { Item } from './item.ts';
import type { ChineseProposition } from './proposition.ts';
import type { Sentence } from './sentence.ts';

export function timeOf(proposition: ChineseProposition, sentence: Sentence): TimeSpan | null {
  if (/^zh\.(?:identity|bracket)/u.test(proposition.rule)) return null;
  // 总经理X in a name tells no time; 2020年担任总经理 does.
  if (proposition.rule.startsWith('zh.post') && proposition.at === proposition.start) return null;
  const own = nearest(proposition, sentence, 'time');
  if (own?.time !== undefined) return own.time.time;
  if (proposition.enclosed === true) return null;
  // 2024年5月，X向Y…: a time with a comma of its own holds for the clause behind it.
  const at = sentence.clauses.findIndex(
    (clause) => clause.start <= proposition.at && clause.end > proposition.at,
  );
  const carried = carriedTime(proposition, sentence, at);
  if (carried !== undefined) return carried;
  for (let before = at - 1; before >= 0; before -= 1) {
    const clause = sentence.clauses[before];
    if (clause === undefined || clause.items.some((item) => item.is === 'verb')) break;
    const time = clause.items.findLast((item) => item.is === 'time');
    if (time?.time !== undefined && clause.say === undefined) return time.time.time;
  }
  return null;
}

const TOTAL = /^(?:合同|货款|货物|涉案|交易)?(?:总价|总额|价值|金额|总金额|货值|案值|总值|合计)/u;

const CARRIES: ReadonlySet<string> = new Set([
  'meeting',
  'test',
  'travel',
  'supply',
  'payment',
  'assistance',
]);
const LATER = /随后|之后|此后|其后|后来|目前|现在|至今|仍|将|计划|拟|曾|此前|之前/u;

/** 去年11月，A访问B，与C会谈: a time that opens the sentence holds for all that goes on from it. */
function carriedTime(
  { kind, certainty }: ChineseProposition,
  sentence: Sentence,
  at: number,
): TimeSpan | undefined {
  const [first] = sentence.items;
  if (at < 1 || first?.time === undefined || !CARRIES.has(kind) || certainty.planned || certainty.negative)
    return undefined;
  const clauses = sentence.clauses.slice(1, at + 1);
  if (clauses.some(({ say, items }) => say !== undefined || items.some(({ is }) => is === 'time')))
    return undefined;
  if (clauses.some(({ start, end }) => LATER.test(sentence.text.slice(start, end)))) return undefined;
  return first.time.time;
}

export function amountOf(proposition: ChineseProposition, sentence: Sentence): Money | null {
  const own = nearest(proposition, sentence, 'money');
  if (own?.money !== undefined) return own.money.money;
  if (proposition.enclosed === true) return null;
  const at = sentence.clauses.findIndex(
    (clause) => clause.start <= proposition.at && clause.end > proposition.at,
  );
  // …，总价500万美元: the sum may have a clause of its own.
  const next = sentence.clauses
    .slice(at + 1, at + 4)
    .find((clause, index) => index === 0 || TOTAL.test(sentence.text.slice(clause.start, clause.end)));
  if (next === undefined || next.items.some((item) => (item.frames ?? []).length > 0)) return null;
  if (
    /每|单价|均价|获利|盈利|利润|罚|赔|欠|损失|市值|佣金|好处费|估值|注册资本|收入|造价/u.test(
      sentence.text.slice(next.start, next.end),
    )
  )
    return null;
  return next.items.find((item) => item.is === 'money')?.money?.money ?? null;
}

function nearest(proposition: ChineseProposition, sentence: Sentence, is: Item['is']): Item | undefined {
  const isOwn = (item: Item): boolean =>
    item.is === is &&
    proposition.holes?.some((hole) => item.start >= hole.start && item.end <= hole.end) !== true &&
    !(is === 'money' && isUnitPrice(item, sentence));
  const found = sentence.items.filter(
    (item) => item.start >= proposition.start && item.end <= proposition.end && isOwn(item),
  );
  const inside =
    found.length > 0 || proposition.enclosed === true
      ? found
      : clauseItems(proposition, sentence).filter(isOwn);
  let best: Item | undefined;
  for (const item of inside)
    if (best === undefined || Math.abs(item.start - proposition.at) < Math.abs(best.start - proposition.at))
      best = item;
  return best;
}

/** 每台1.2万美元: a price for one is no sum. */
function isUnitPrice({ start }: Item, { text }: Sentence): boolean {
  return /每[\u4e00-\u9fff]{0,2}约?$/u.test(text.slice(Math.max(0, start - 4), start));
}

function clauseItems(proposition: ChineseProposition, sentence: Sentence): readonly Item[] {
  return (
    sentence.clauses.find((clause) => clause.start <= proposition.at && clause.end > proposition.at)?.items ??
    []
  );
}
