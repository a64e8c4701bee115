#!/usr/bin/env node
/**
 * How fast times, quantities and money are found: processor time per million characters of prose, sentence by sentence, as the
 * readers of prose ask, and the cost of the first sentence of a language in a fresh process. The prose is invented below, a third
 * of its sentences telling a time or an amount; `--file` takes another. Run after `npm run build`.
 *
 *   node bench/language/speed.mjs [--language en] [--file FILE] [--engine DIR]
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const { values: options } = parseArgs({
  options: {
    language: { type: 'string' },
    file: { type: 'string' },
    engine: {
      type: 'string',
      default: fileURLToPath(new URL('../../packages/engine/dist/', import.meta.url)),
    },
    first: { type: 'string' },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
if (options.help) {
  console.error('usage: speed.mjs [--language en|ru|uk|zh] [--file FILE] [--engine DIR]');
  process.exit(0);
}

const LENGTH = 1_000_000;
const ANCHOR = { date: '2025-09-25', kind: 'publication' };
const PROSE = {
  en: [
    'On 12 March 2024 the yard in Lantern Harbour delivered more than 20 hulls worth $3.5 million to its first customer.',
    'The director said that nobody had asked the workshop for papers of that kind before.',
    'A spokeswoman for the port declined to answer further questions about the berth, the crane and the people who work there.',
    'In the second quarter of last year the company moved its stores to a warehouse near the old railway station.',
    'Neighbours remember lorries that came at night and left before the office opened its doors.',
    'None of the parties named in the letter has replied, and the broker could not be reached at the address it gives.',
  ],
  ru: [
    'Верфь «Маяк» 12 марта 2024 года передала заказчику более 20 корпусов на сумму 3,5 млн рублей.',
    'Директор сообщил, что раньше никто не просил мастерскую о таких бумагах.',
    'Представительница порта отказалась отвечать на вопросы о причале, кране и людях, которые там работают.',
    'Во втором квартале прошлого года компания перевезла склад в здание возле старого вокзала.',
    'Соседи помнят грузовики, которые приезжали ночью и уезжали до открытия конторы.',
    'Ни одна из сторон, названных в письме, не ответила, а посредника по указанному адресу найти не удалось.',
  ],
  uk: [
    'Верф «Маяк» 12 березня 2024 року передала замовнику понад 20 корпусів на суму 3,5 млн гривень.',
    'Директор повідомив, що раніше ніхто не просив майстерню про такі папери.',
    'Представниця порту відмовилася відповідати на питання про причал, кран і людей, які там працюють.',
    'У другому кварталі минулого року компанія перевезла склад до будівлі біля старого вокзалу.',
    'Сусіди пам’ятають вантажівки, які приїжджали вночі та від’їжджали до відкриття контори.',
    'Жодна зі сторін, названих у листі, не відповіла, а посередника за вказаною адресою знайти не вдалося.',
  ],
  zh: [
    '2024年3月12日，灯港船厂向客户交付了20多艘船体，价值350万元。',
    '厂长表示，此前从未有人向车间索要此类文件。',
    '港口发言人拒绝回答有关泊位、起重机和工作人员的进一步问题。',
    '去年第二季度，该公司把仓库搬到了老火车站附近的一座建筑里。',
    '邻居们记得，卡车总在夜里到来，在办公室开门之前离开。',
    '信中提到的各方均未答复，中间人也无法按所留地址联系上。',
  ],
};

const engine = pathToFileURL(`${resolve(options.engine)}/`);
const { findMoney, findQuantities, findTimes, splitSentences } = await import(
  new URL('values/index.js', engine).href
);
const FUNCTIONS = {
  findTimes: (text, language, span) => findTimes(text, { language, anchor: ANCHOR, ...span }),
  findQuantities: (text, language, span) => findQuantities(text, { language, ...span }),
  findMoney: (text, language, span) => findMoney(text, { language, ...span }),
};

/** Milliseconds of processor time, of every thread. */
function spent(work) {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
}

if (options.first !== undefined) {
  const [text] = PROSE[options.first];
  const costs = Object.values(FUNCTIONS).map((find) => spent(() => find(text, options.first, {})));
  console.log(JSON.stringify(costs));
  process.exit(0);
}

const languages = options.language === undefined ? Object.keys(PROSE) : [options.language];
console.log(
  `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}\n`,
);
console.log('language  function        million characters/s  ms per million  first call ms');
for (const language of languages) {
  const source = options.file === undefined ? PROSE[language].join(' ') : readFileSync(options.file, 'utf8');
  const text = `${source}\n\n`.repeat(Math.ceil(LENGTH / source.length)).slice(0, LENGTH);
  const spans = splitSentences(text);
  const runs = [1, 2, 3, 4, 5].map(() =>
    JSON.parse(
      execFileSync(
        process.execPath,
        [fileURLToPath(import.meta.url), '--first', language, '--engine', options.engine],
        {
          encoding: 'utf8',
        },
      ),
    ),
  );
  const row = (name, ms, first) =>
    console.log(
      `${language.padEnd(8)}  ${name.padEnd(14)}  ${(1000 / ms).toFixed(2).padStart(20)}  ${ms.toFixed(0).padStart(14)}  ${first.toFixed(0).padStart(13)}`,
    );
  for (const [at, [name, find]] of Object.entries(FUNCTIONS).entries())
    row(
      name,
      spent(() => spans.forEach((span) => find(text, language, span))),
      median(runs.map((run) => run[at])),
    );
  const all = spent(() =>
    spans.forEach((span) => Object.values(FUNCTIONS).forEach((find) => find(text, language, span))),
  );
  row('all three', all, median(runs.map((run) => run.reduce((sum, one) => sum + one, 0))));
}
