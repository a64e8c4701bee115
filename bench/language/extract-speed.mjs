#!/usr/bin/env node
/**
 * How fast the whole extractor reads prose: kilobytes of UTF-8 text a second of processor time, of every thread, so that it holds
 * for one core whatever else the machine does. Reading of files is not measured: documents are made first, then facts, papers and
 * prose are drawn from each. Every corpus runs in processes of its own; "cold" is the first pass of a fresh process, "warm" the
 * median of the passes after it, "first" the milliseconds of the very first document, loading of dictionaries included.
 *
 * Corpora: statements of reasons and Russian news out of the folder of shared data (left out visibly where it is absent), and
 * invented passages in four languages. `--file` takes a text of your own. Run after `npm run build`.
 *
 *   node bench/language/extract-speed.mjs [--corpus NAME] [--file FILE] [--passes 5] [--shared DIR] [--engine DIR]
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const { values: options } = parseArgs({
  options: {
    corpus: { type: 'string' },
    file: { type: 'string' },
    passes: { type: 'string', default: '5' },
    shared: { type: 'string', default: fileURLToPath(new URL('../../../shared/', import.meta.url)) },
    engine: {
      type: 'string',
      default: fileURLToPath(new URL('../../packages/engine/dist/', import.meta.url)),
    },
    measure: { type: 'string' },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
if (options.help) {
  console.error(
    'usage: extract-speed.mjs [--corpus NAME] [--file FILE] [--passes 5] [--shared DIR] [--engine DIR]',
  );
  process.exit(0);
}

const INVENTED = {
  en: [
    'More than a dozen drones made by Brindle Rotors were delivered last year to the Orlec Works through Marl Trading, a company based in Dubai, according to invoices and bank statements reviewed by the Lantern Post.',
    'The manufacturer did not reply to questions. A spokeswoman for Marl Trading denied that it had sold weapons to anyone.',
    'Orlec Works, which is under sanctions of the European Union, received the first six engines in May 2024 and paid about $1.2 million for them, two European officials said.',
    'Neighbours remember lorries that came at night and left before the office opened its doors. The berth has stood empty since the spring.',
    'Anna Lindqvist, director of the Lantern Harbour yard, said on Tuesday that the company had never shipped components to the buyer named in the letter.',
    'The visitors flew from Lantern Harbour to Kordan on 4 March, a travel booking shows, and trained the staff of the plant for three weeks.',
    'Prices for grain rose again in the second quarter, while the port handled fewer ships than in the year before.',
  ],
  ru: [
    'Завод «Орлец» получил более десяти двигателей от компании «Марл Трейдинг» во втором квартале 2024 года, следует из писем, с которыми ознакомилась редакция.',
    'Представитель компании отказался от комментариев. Соседи помнят грузовики, которые приезжали ночью и уезжали до открытия конторы.',
    'Как сообщил директор верфи «Маяк» Андрей Лесной, поставка шести корпусов заказчику была завершена 12 марта 2024 года.',
    'Во втором квартале прошлого года предприятие перевезло склад в здание возле старого вокзала, а цены на зерно снова выросли.',
  ],
  uk: [
    'Завод «Орлець» отримав понад десять двигунів від компанії «Марл Трейдинг» у другому кварталі 2024 року, випливає з листів, з якими ознайомилася редакція.',
    'Представник компанії відмовився від коментарів. Сусіди пам’ятають вантажівки, які приїжджали вночі та від’їжджали до відкриття контори.',
    'Як повідомив директор верфі «Маяк» Андрій Лісний, постачання шести корпусів замовнику було завершено 12 березня 2024 року.',
  ],
  zh: [
    '据《灯港日报》看到的发票和银行对账单，灯港旋翼有限公司去年通过马尔贸易公司向奥列茨工厂交付了十多架无人机。',
    '该公司发言人拒绝置评。邻居们记得，卡车总在夜里到来，在办公室开门之前离开。',
    '灯港船厂厂长林海表示，2024年3月12日已向客户交付6艘船体，价值350万元。',
    '去年第二季度，该公司把仓库搬到了老火车站附近的一座建筑里，粮食价格再次上涨。',
  ],
};

const shared = (path) => resolve(options.shared, path);
const invented = (language) => () =>
  Array.from({ length: 40 }, (_, turn) =>
    // Another order each time, so that no document is the one before again.
    INVENTED[language]
      .map((_, at, all) => all[(at * (turn % all.length || 1) + turn) % all.length])
      .join('\n\n'),
  );

/** Name to texts, or to undefined where the data is absent. */
const CORPORA = {
  'statements of reasons (en)': () =>
    ifThere('data/text/eu_reasons/reasons.jsonl', (file) =>
      readFileSync(file, 'utf8')
        .trim()
        .split('\n')
        .map((line) => String(JSON.parse(line).reason)),
    ),
  'seed report (en)': () => ifThere('seed/report.txt', (file) => [readFileSync(file, 'utf8')]),
  'press releases (en)': () =>
    ifThere('data/text/re3d', (folder) =>
      readdirSync(folder).flatMap((name) =>
        readFileSync(`${folder}/${name}/documents.json`, 'utf8')
          .trim()
          .split('\n')
          .map((line) => String(JSON.parse(line).text)),
      ),
    ),
  'news (ru)': () =>
    ifThere('data/text/factrueval_dev', (folder) =>
      readdirSync(folder)
        .filter((name) => name.endsWith('.txt'))
        .map((name) => readFileSync(`${folder}/${name}`, 'utf8')),
    ),
  'invented (en)': invented('en'),
  'invented (ru)': invented('ru'),
  'invented (uk)': invented('uk'),
  'invented (zh)': invented('zh'),
  ...(options.file === undefined ? {} : { [options.file]: () => [readFileSync(options.file, 'utf8')] }),
};

function ifThere(path, read) {
  return existsSync(shared(path)) ? read(shared(path)) : undefined;
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
}

/** Milliseconds of processor time of every thread. */
function spent(work) {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

async function measure(name) {
  const engine = pathToFileURL(`${resolve(options.engine)}/`);
  const { readSource } = await import(new URL('read/index.js', engine).href);
  const { extractDocument } = await import(new URL('extract/index.js', engine).href);
  const encode = new TextEncoder();
  const documents = [];
  for (const [at, text] of (CORPORA[name]() ?? []).entries()) {
    const { document } = await readSource({ path: `text-${at}.txt`, bytes: encode.encode(text) });
    if (document !== null) documents.push(document);
  }
  const context = { genre: 'news', published: '2025-09-25', publisher: 'Lantern Post' };
  let claims = 0;
  const read = (document) => {
    claims += extractDocument(document, context).claims.length;
  };
  const [head, ...rest] = documents;
  const first = spent(() => read(head));
  const cold = first + spent(() => rest.forEach(read));
  const found = claims;
  const warm = Array.from({ length: Number(options.passes) }, () => spent(() => documents.forEach(read)));
  const bytes = documents.reduce((sum, { text }) => sum + encode.encode(text).length, 0);
  return { documents: documents.length, bytes, claims: found, first, cold, warm: median(warm) };
}

if (options.measure !== undefined) {
  console.log(JSON.stringify(await measure(options.measure)));
  process.exit(0);
}

console.log(
  `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}\n`,
);
console.log('corpus                        documents     kB  claims  first ms  cold kB/s  warm kB/s');
const chosen = options.corpus ?? options.file;
for (const [name, texts] of Object.entries(CORPORA)) {
  if (chosen !== undefined && name !== chosen) continue;
  if (texts() === undefined) {
    console.log(`${name.padEnd(28)}  left out: no ${options.shared}`);
    continue;
  }
  const words = [fileURLToPath(import.meta.url), '--measure', name, '--engine', options.engine];
  words.push('--shared', options.shared, '--passes', options.passes);
  if (options.file !== undefined) words.push('--file', options.file);
  // A median of three processes: a fresh process is the only cold one.
  const runs = [1, 2, 3].map(() => JSON.parse(execFileSync(process.execPath, words, { encoding: 'utf8' })));
  const { documents, bytes, claims } = runs[0];
  const of = (key) => median(runs.map((run) => run[key]));
  console.log(
    [
      name.padEnd(28),
      String(documents).padStart(9),
      (bytes / 1000).toFixed(0).padStart(5),
      String(claims).padStart(6),
      of('first').toFixed(0).padStart(8),
      (bytes / of('cold')).toFixed(0).padStart(9),
      (bytes / of('warm')).toFixed(0).padStart(9),
    ].join('  '),
  );
}
