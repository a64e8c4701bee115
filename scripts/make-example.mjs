/**
 * Makes the documents of examples/lantern-harbour anew: an invented story in real formats. Every party, address,
 * number and list entry is invented. Run it only to change the story: node scripts/make-example.mjs
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import { ROOT } from './ready.mjs';

const FOLDER = join(ROOT, 'examples', 'lantern-harbour');
const DAY = new Date('2025-07-01T00:00:00Z');

function put(path, content) {
  const file = join(FOLDER, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** A ten-digit tax number with its check digit. */
function inn(nine) {
  const weights = [2, 4, 10, 3, 5, 9, 4, 6, 8];
  const sum = weights.reduce((total, weight, at) => total + weight * Number(nine[at]), 0);
  return `${nine}${(sum % 11) % 10}`;
}
const VOSTREL_INN = inn('631900417');
const PLANT_INN = inn('741400832');

put(
  'waybill.yaml',
  `# What the files cannot say themselves. Every party, number and list entry of this case is invented.
title: The Lantern Harbour case
files:
  news/quay-dispatch.txt: { publisher: The Quay Dispatch, published: 2025-06-04, genre: news }
  news/northern-ledger.md: { publisher: Northern Ledger, published: 2025-06-19, genre: news }
  lists/sdn.csv: { note: invented entries in the layout of a published list }
`,
);

const ARTICLE = `A Russian machine plant under US sanctions received more than a dozen Chinese-made attack drones last year through a Russian intermediary, according to documents and two European customs officials.

Invoices and bank statements seen by The Quay Dispatch show that the Tverdmash plant received more than a dozen HR-40 drones in the second quarter of 2024. The drones were manufactured by the Chinese company Hailan Rotorcraft and were supplied by Vostrel Trade, a Russian trading company that is under US sanctions.

A letter from Vostrel Trade to Tverdmash, seen by The Quay Dispatch, showed that the trading company billed the plant for 14 drones in May 2024.

Hailan's delivery note confirmed the delivery of HR-40 attack drones. It also lists six HR-90 drones to be provided.

Test reports describe flight tests of HR-40 drones at the Kamyshny proving ground in the Orenburg region in June 2024. Flight bookings showed that two Hailan engineers were scheduled to depart from Orenburg the day after the test.

The two officials said the deliveries may indicate that Tverdmash plans to expand production.

Hailan Rotorcraft denied supplying drones to Tverdmash. Vostrel Trade and Tverdmash did not respond to requests for comment. The Russian Industry Ministry declined to comment.

The Quay Dispatch could not independently verify the bank statements.`;

put(
  'news/quay-dispatch.txt',
  `Russian plant received Chinese drones through a trader, documents show\n\nBy Mara Linden\n\n${ARTICLE}\n`,
);

put(
  'news/quayside-wire.html',
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Russian plant received Chinese drones through a trader, documents show</title>
<meta property="og:site_name" content="Quayside Wire"><meta property="article:published_time" content="2025-06-04T14:20:00Z"></head>
<body><nav><a href="/">Home</a> <a href="/world">World</a></nav>
<article><h1>Russian plant received Chinese drones through a trader, documents show</h1>
<p class="byline">By Quayside Wire staff</p>
<p>(The Quay Dispatch) - ${ARTICLE.split('\n\n')[0]}</p>
${ARTICLE.split('\n\n')
  .slice(1, -1)
  .map((paragraph) => `<p>${paragraph}</p>`)
  .join('\n')}
</article><aside><h2>Most read</h2><p>Harbour ferry delayed by fog</p></aside><footer>Quayside Wire</footer></body></html>
`,
);

put(
  'news/northern-ledger.md',
  `# Former employee tells of drone crates at Tverdmash

By Ilse Brandt, Northern Ledger

A former employee of the Tverdmash plant told the Northern Ledger that Vostrel Trade delivered 14 HR-40 drones to the plant in May 2024.

The former employee, who spoke on condition of anonymity, said that Hailan Rotorcraft trained staff of the plant to use the drones.

Tverdmash did not respond to a request for comment.
`,
);

/** A page of lines; a line is a string, or cells as [x, text]. */
async function pdf(title, lines) {
  const document = await PDFDocument.create();
  const regular = await document.embedFont(StandardFonts.Helvetica);
  const bold = await document.embedFont(StandardFonts.HelveticaBold);
  const page = document.addPage([595.28, 841.89]);
  let y = 780;
  lines.forEach((line, at) => {
    const cells = typeof line === 'string' ? [[56, line]] : line;
    for (const [x, text] of cells)
      page.drawText(text, { x, y, size: at === 0 ? 16 : 10, font: at === 0 ? bold : regular });
    y -= at === 0 ? 34 : 17;
  });
  document.setTitle(title);
  document.setProducer('invented');
  document.setCreator('invented');
  document.setCreationDate(DAY);
  document.setModificationDate(DAY);
  return document.save({ useObjectStreams: false });
}

const row = (...cells) => cells.map((text, at) => [[56, 92, 300, 370, 460][at], text]);
put(
  'papers/invoice-hr-2024-117.pdf',
  await pdf('Commercial invoice HR-2024-117', [
    'COMMERCIAL INVOICE',
    'Invoice No: HR-2024-117',
    'Date: 11 April 2024',
    'Contract No: HV-24/03',
    '',
    'Seller: Hailan Rotorcraft Co., Ltd.',
    'Address: 18 Qianwan Road, Shenzhen, China',
    '',
    'Buyer: Vostrel Trade LLC',
    'Address: 7 Naberezhnaya Street, Samara, Russia',
    '',
    row('No', 'Description of goods', 'Quantity', 'Unit price', 'Amount'),
    row('1', 'HR-40 unmanned aerial vehicle', '14', '9,000.00', '126,000.00'),
    row('2', 'HR-90 unmanned aerial vehicle', '6', '15,500.00', '93,000.00'),
    '',
    'Total: USD 219,000.00',
    'Payment terms: 100% in advance',
  ]),
);

put(
  'papers/schet-58.xlsx',
  await writeXlsx({
    sheets: [
      {
        name: 'Счёт',
        rows: [
          ['Счёт на оплату № 58 от 14.05.2024'],
          [],
          ['Поставщик:', 'ООО «Вострель Трейд»', null, 'ИНН', VOSTREL_INN],
          ['Покупатель:', 'АО «Твердмаш»', null, 'ИНН', PLANT_INN],
          ['Основание:', 'Договор № 12-В от 02.04.2024'],
          [],
          ['№', 'Наименование товара', 'Количество', 'Ед.', 'Цена', 'Сумма'],
          [1, 'Беспилотный летательный аппарат HR-40', 14, 'шт.', 1400000, 19600000],
          [],
          ['Итого к оплате:', null, null, null, null, 19600000],
          ['Валюта: RUB'],
        ],
      },
    ],
  }),
);

const xml = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
function docx(paragraphs) {
  const body = paragraphs
    .map((text) => `<w:p><w:r><w:t xml:space="preserve">${xml(text)}</w:t></w:r></w:p>`)
    .join('');
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  const encode = (text) => new TextEncoder().encode(text);
  return zipSync(
    {
      '[Content_Types].xml': encode(
        `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
      ),
      '_rels/.rels': encode(
        `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
      ),
      'word/document.xml': encode(`${head}<w:document xmlns:w="${W}"><w:body>${body}</w:body></w:document>`),
    },
    { mtime: DAY },
  );
}
put(
  'papers/pismo-vostrel.docx',
  docx([
    'ООО «Вострель Трейд»',
    `ИНН ${VOSTREL_INN}, 443010, г. Самара, ул. Набережная, 7`,
    'Исх. № 214 от 16 мая 2024 г.',
    'Кому: АО «Твердмаш»',
    'О выставлении счёта',
    'Уважаемые коллеги!',
    'ООО «Вострель Трейд» выставило АО «Твердмаш» счёт № 58 от 14.05.2024 на 14 беспилотных аппаратов HR-40 на сумму 19 800 000 руб.',
    'Просим произвести оплату в течение пяти банковских дней.',
    'Приложение: счёт № 58 от 14.05.2024.',
    'Директор П. Ю. Вострелов',
  ]),
);

/** Windows-1251, which the encoder of the platform does not write. */
function cp1251(text) {
  const special = { Ё: 0xa8, ё: 0xb8, '№': 0xb9, '«': 0xab, '»': 0xbb, '—': 0x97 };
  return Uint8Array.from([...text], (char) => {
    const code = char.codePointAt(0);
    if (special[char] !== undefined) return special[char];
    if (code < 128) return code;
    if (code >= 0x410 && code <= 0x44f) return code - 0x410 + 0xc0;
    throw new Error(`no windows-1251 for ${char}`);
  });
}
put(
  'bank/vypiska-2024-05.csv',
  cp1251(
    [
      'Выписка по счету;40702810900000004417',
      'Банк;Банк «Уральский мост» (АО)',
      'Владелец;АО «Твердмаш»',
      'Период;01.05.2024 - 31.05.2024',
      'Валюта;RUB',
      'Входящий остаток;25 400 000,00',
      '',
      'Дата;Номер документа;Контрагент;ИНН контрагента;Дебет;Кредит;Назначение платежа',
      `06.05.2024;201;ООО «Степная логистика»;${inn('561200733')};340 000,00;;Оплата перевозки по договору № 9 от 01.02.2024`,
      `20.05.2024;214;ООО «Вострель Трейд»;${VOSTREL_INN};19 600 000,00;;Оплата по счёту № 58 от 14.05.2024 за HR-40`,
      `27.05.2024;1182;ПАО «Равнинный металл»;${inn('740700912')};;2 150 000,00;Оплата по договору № 77 за механическую обработку`,
      '',
      'Исходящий остаток;7 610 000,00',
      '',
    ].join('\r\n'),
  ),
);

const DELIVERY = await pdf('Delivery note DN-0424', [
  'DELIVERY NOTE',
  'Delivery note No: DN-0424',
  'Delivery date: 29 April 2024',
  'Contract No: HV-24/03',
  '',
  'Consignor: Hailan Rotorcraft Co., Ltd.',
  'Consignee: Vostrel Trade LLC',
  'Carrier: Lantern Harbour Freight',
  '',
  row('No', 'Description of goods', 'Delivered', 'Outstanding'),
  row('1', 'HR-40 unmanned aerial vehicle', '14', '0'),
  row('2', 'HR-90 unmanned aerial vehicle', '0', '6'),
  '',
  'Received by: P. Vostrelov',
]);
const base64 = (bytes) => Buffer.from(bytes).toString('base64').replaceAll(/.{76}/g, '$&\r\n');
put(
  'mail/delivery-note.eml',
  [
    'From: "Wu Lanfen" <wu.lanfen@hailan-rotorcraft.example>',
    'To: <office@vostrel-trade.example>',
    'Date: Mon, 29 Apr 2024 11:05:00 +0800',
    'Subject: Delivery note DN-0424',
    'Message-ID: <dn-0424@hailan-rotorcraft.example>',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="lantern"',
    '',
    '--lantern',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Dear colleagues,',
    '',
    'please find the delivery note attached.',
    '',
    'Wu Lanfen',
    '',
    'Hailan Rotorcraft Co., Ltd.',
    '--lantern',
    'Content-Type: application/pdf; name="delivery-note-dn-0424.pdf"',
    'Content-Disposition: attachment; filename="delivery-note-dn-0424.pdf"',
    'Content-Transfer-Encoding: base64',
    '',
    base64(DELIVERY),
    '--lantern--',
    '',
  ].join('\r\n'),
);

put(
  'papers/akt-31.txt',
  `Акт приёма-передачи № 31

Дата: 28.05.2024
Договор № 12-В от 02.04.2024

Поставщик: ООО «Вострель Трейд»
Получатель: АО «Твердмаш»

№    Наименование товара                      Количество   Ед.
1    Беспилотный летательный аппарат HR-40    14           шт.

Отпустил: П. Ю. Вострелов
Принял: А. С. Кремнев
`,
);

put(
  'tests/test-report-7.md',
  `# Test report No. 7

Tested by: Tverdmash JSC

Test object: HR-40

Place of test: Kamyshny proving ground, Orenburg region

Date of test: 18 June 2024

Result: three flights of 40 minutes each; the launch rail was replaced after the second flight.
`,
);

put(
  'travel/booking-qz7r2k.txt',
  `ITINERARY

Booking reference: QZ7R2K
Passengers: LIN HAO, ZHOU WEIMIN

Flight: NB 412
From: Shenzhen (SZX)
To: Moscow (SVO)
Departure date: 15 June 2024

Flight: NB 1207
From: Moscow (SVO)
To: Orenburg (REN)
Departure date: 16 June 2024
`,
);

put(
  'travel/booking-qz7r9d.eml',
  [
    'From: Northbird Airlines <noreply@northbird.example>',
    'To: <lin.hao@hailan-rotorcraft.example>',
    'Date: Wed, 05 Jun 2024 09:12:00 +0000',
    'Subject: Your booking QZ7R9D',
    'MIME-Version: 1.0',
    'Content-Type: text/html; charset=utf-8',
    '',
    '<html><body><h1>Your booking is confirmed</h1>',
    '<p>Booking reference: QZ7R9D</p><p>Passengers: LIN HAO, ZHOU WEIMIN</p>',
    '<table><tr><th>Flight</th><th>From</th><th>To</th><th>Departure date</th></tr>',
    '<tr><td>NB 1208</td><td>Orenburg (REN)</td><td>Moscow (SVO)</td><td>19 June 2024</td></tr></table>',
    '<p>Northbird Airlines</p></body></html>',
    '',
  ].join('\r\n'),
);

put(
  'replies/ministry.eml',
  [
    'From: Press Office <press@industry-ministry.example>',
    'To: Mara Linden <linden@quay-dispatch.example>',
    'Date: Tue, 03 Jun 2025 16:40:00 +0300',
    'Subject: Re: Request for comment',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Dear Ms Linden,',
    '',
    'The Russian Industry Ministry declined to comment on the deliveries to Tverdmash.',
    '',
    'Press Office',
    '',
  ].join('\r\n'),
);

put(
  'replies/hailan-statement.txt',
  `STATEMENT

2 June 2025

Hailan Rotorcraft Co., Ltd. did not supply drones to Tverdmash. The company has never sold drones to Russia.
`,
);

// A tiny list in the layout of the OFAC legacy files, which give no listing dates, and one in that of the UN, which does.
const sdn = (rows) => `${rows.join('\r\n')}\r\n\u001a`;
put(
  'lists/sdn.csv',
  sdn([
    `90001,"VOSTREL TRADE LLC",-0- ,"RUSSIA-EO14024",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"Tax ID No. ${VOSTREL_INN} (Russia); Organization Established Date 04 Mar 2019; Secondary sanctions risk: this entry is invented."`,
    `90002,"TVERDMASH JSC",-0- ,"RUSSIA-EO14024",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"Tax ID No. ${PLANT_INN} (Russia)."`,
    `90003,"LANTERN SHIPPING COMPANY",-0- ,"IRAN",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"Company Number 55120 (Panama)."`,
    '90004,"HAILAN HOLDING SA",-0- ,"SDNTK",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ',
    '90005,"VOSTRELOV, Pavel Yuryevich",individual,"RUSSIA-EO14024","Director",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"DOB 12 Feb 1974; nationality Russia; Gender Male; Linked To: VOSTREL TRADE LLC."',
  ]),
);
put(
  'lists/alt.csv',
  sdn(['90001,91001,"aka","VOSTREL TRADING",-0- ', '90002,91002,"fka","TVERDIN MACHINE FACTORY",-0- ']),
);
put(
  'lists/add.csv',
  sdn([
    '90001,92001,"7 Naberezhnaya Street","Samara 443010","Russia",-0- ',
    '90002,92002,"1 Zavodskaya Street","Tverdin","Russia",-0- ',
    '90003,92003,-0- ,"Panama City","Panama",-0- ',
  ]),
);
put('lists/sdn_comments.csv', sdn(['90001,"invented entry of an example case"']));
