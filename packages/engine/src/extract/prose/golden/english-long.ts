/** Invented reports and a letter of more than a few sentences, each reading checked by eye against its text. */
import type { GoldenText } from './golden-text.ts';

export const ENGLISH_LONG: readonly GoldenText[] = [
  {
    slug: 'engines-under-a-false-name',
    publisher: 'Harbour Post',
    published: '2025-03-10',
    genre: 'news',
    text: `KYIV, March 3 (Harbour Post) - A Russian drone maker bought thousands of engines from China last year through a chain of front companies, according to contracts, invoices and customs documents reviewed by the Harbour Post.

Alkor, based in the city of Torzhov, signed a contract in May 2023 with Shenlu Power Technology, a company in Xiamen, for the delivery of 7,500 L550E engines worth $34 million. The engines were shipped to Russia as "industrial refrigeration units", two European security officials said, speaking on condition of anonymity.

The intermediary in the deal was Tormo Trading, a Hong Kong-registered firm that was sanctioned by the United States in October. Tormo's sole director, Li Qiang, told the Harbour Post that his company "sells only civilian products" and denied any link to Alkor.

"We have no information about this," a spokesperson for China's foreign ministry said in response to questions. Alkor and the Russian trade ministry did not reply to requests for comment.

Alkor produced more than 6,000 Vixen-2 drones in 2024, triple its output in the previous year, the documents show. At least five shipments of engines arrived at its factory between January and April. A document dated 12 June 2024 and signed by Alkor's deputy director, Ivan Petrov, says that Alkor had received 2,000 engines from Tormo Trading by then.

The EU imposed sanctions on Shenlu Power Technology in December. Shenlu was not immediately available for comment.`,
    claims: [
      'supply recipient=Russian drone maker goods=engines from China qty=~[2000,] time=2024 «contracts, invoices and customs documents (document-seen)',
      'location entity=Alkor at=Torzhov',
      'supply:shipped recipient=Russia goods=engines from China «two European security officials (official-unnamed)',
      'sanction target=Tormo Trading authority=United States time=2024-10',
      'role person=Li Qiang organisation=Tormo Trading position=sole director',
      "supply supplier=Tormo Trading goods=civilian products «Tormo's sole director (company-statement)",
      "response no-knowledge respondent=China's foreign ministry «spokesperson for China's foreign ministry (official-named)",
      'response no-reply respondent=Alkor',
      'response no-reply respondent=Russian trade ministry',
      'production producer=Alkor product=Vixen-2 qty=(6000,] time=2024 «documents (document-seen)',
      'role person=Ivan Petrov organisation=Alkor position=deputy director',
      'supply:delivered supplier=Tormo Trading recipient=Alkor goods=engines qty=2000 «document (document-seen)',
      'sanction target=Shenlu Power Technology authority=EU time=2024-12',
      'response unreachable respondent=Shenlu Power Technology',
    ],
  },
  {
    slug: 'machines-forwarded',
    publisher: 'Harbour Post',
    published: '2025-03-10',
    genre: 'news',
    text: `Company records show that Baran Freight, an Istanbul-based logistics firm, is owned by Emre Yilmaz, a former executive at Delmar Systems. Between March and July 2024 the firm forwarded 14 consignments of bearings and machine tools from Germany's Lindqvist GmbH to Norvik, which builds armoured vehicles for the Kordan army.

Lindqvist said that it had sold the machines to a buyer in Turkey and that it was unaware they had been resold. "We comply with all export-control laws," it added.

Norvik paid for the goods in dirhams, wiring 4.2 million dirhams to an account held by Baran Freight at a Dubai bank on 3 June 2024, according to a bank statement. The payment was routed through Corvin Bank.

German prosecutors have opened an investigation into Lindqvist. The ministry of trade declined to say whether it had approved the exports. In 2022, Berlin banned the export of such machines to Kordan. 

Photos published by Norvik in August show technicians from Lindqvist installing a milling machine at its plant in Kharsk. Two Lindqvist engineers travelled to Kharsk on August 4 and returned on August 19, airline bookings show. They were accompanied by an interpreter.

A Norvik spokeswoman said the company "has not received any equipment from Germany since 2022". Delmar Systems said Yilmaz left the company in 2020.`,
    claims: [
      'ownership owner=Emre Yilmaz owned=Baran Freight «Company records (document-seen)',
      'role person=Emre Yilmaz organisation=Delmar Systems position=former executive «Company records (document-seen)',
      'supply:shipped supplier=Lindqvist GmbH recipient=Norvik intermediary=Baran Freight goods=bearings+machine tools qty=14 time=2024-03/2024-07',
      'production producer=Norvik product=armoured vehicles',
      'supply supplier=Lindqvist GmbH recipient=buyer in Turkey goods=machines «Lindqvist (company-statement)',
      'response no-knowledge respondent=Lindqvist GmbH «Lindqvist (company-statement)',
      'payment:paid goods=goods payer=Norvik amount=4200000 AED «bank statement (document-seen)',
      'payment:paid payer=Norvik amount=4200000 AED «bank statement (document-seen)',
      'response declined respondent=ministry of trade',
      'travel traveller=Lindqvist engineers destination=Kharsk time=2024-08-04 «airline bookings (document-seen)',
      'supply NOT recipient=Norvik time=2022-01-01/2025-03-10 «Norvik spokeswoman (company-statement)',
      'response denied respondent=Norvik on=supply «Norvik spokeswoman (company-statement)',
    ],
  },
  {
    slug: 'chips-in-missiles',
    publisher: 'Harbour Post',
    published: '2025-03-10',
    genre: 'news',
    text: `A Chinese state-linked company has secretly supplied guidance chips to a Russian missile plant, an investigation by the Harbour Post has found. The chips, produced by Vantor Semiconductor of Shenlu province, ended up in R-77 missiles that were fired at Ukrainian cities last winter, according to Ukraine's military intelligence agency.

Kharsk Machine-Building Plant has been under US sanctions since 2022 and under EU sanctions since 2023. It acquired the chips via Aral Import, which acted on behalf of the plant, leaked emails show. Aral Import placed an order for 3,000 chips on 14 February 2024 and paid $1.1 million in two instalments.

In one email, an Aral Import manager wrote that "the goods will be re-exported through Bishkek next month". The consignment reached Kharsk in late April, according to railway records. Another 5,000 chips are expected to be delivered this autumn.

Vantor Semiconductor said in a statement that it "strictly prohibits" sales to Russia and had terminated its contract with Aral Import. It did not say when. Aral Import's owner, Daniyar Seitov, hung up when reached by phone. The plant could not be reached, while Russia's defence ministry referred questions to the Kremlin, which did not respond. Kazakhstan's trade ministry confirmed the shipments but said they were legal.

Experts believe the chips may have been used in at least 40 missiles. "There is no evidence that the Chinese government approved the deal," said Jonas Weber, an analyst at the Lugan Institute.`,
    claims: [
      'supply:delivered supplier=Chinese state-linked company recipient=Russian missile plant manufacturer~=Vantor Semiconductor goods=guidance chips',
      "production producer=Vantor Semiconductor product=guidance chips «Ukraine's military intelligence agency (official-unnamed, reports)",
      'sanction target=Kharsk Machine-Building Plant authority=US time=2022-01-01/2025-03-10',
      'sanction target=Kharsk Machine-Building Plant authority=EU time=2023-01-01/2025-03-10',
      'supply recipient=Kharsk Machine-Building Plant intermediary=Aral Import manufacturer~=Vantor Semiconductor goods=guidance chips «leaked emails (document-seen)',
      'supply:contracted recipient=Aral Import goods=chips qty=3000 time=2024-02-14',
      'payment:paid payer=Aral Import amount=1100000 USD',
      'supply:planned goods=goods time=2025-04 «Aral Import manager (company-statement)',
      'supply:planned goods=chips qty=5000 time=2025-23',
      'ownership owner=Daniyar Seitov owned=Aral Import',
      'response unreachable respondent=Kharsk Machine-Building Plant',
      "response referred respondent=Russia's defence ministry",
      'response no-reply respondent=Kremlin',
      "response confirmed respondent=Kazakhstan's trade ministry",
    ],
  },
  {
    slug: 'reminder-of-a-maker',
    publisher: 'Lindqvist GmbH',
    published: '2024-05-28',
    genre: 'letter',
    text: `Dear Mr Petrov,

With reference to our contract No. 24/TT-118 of 12 January 2024, we inform you that we dispatched 25 gearboxes to your factory in Kharsk on 3 May 2024 through Baran Freight. The goods were delivered on 19 May, as confirmed by waybill CMR-88121.

We have not yet received payment for invoice 2024-0517 in the amount of EUR 418,000. Please transfer the amount to our account by 15 June. The remaining ten gearboxes will be shipped after receipt of your payment.

Our engineers will visit your plant in July to train your personnel.

Yours sincerely,
Lindqvist GmbH`,
    claims: [
      'supply:shipped recipient=factory in Kharsk intermediary=Baran Freight goods=gearboxes qty=25 time=2024-05-03 contract=24/TT-118',
      'supply:delivered goods=goods time=2024-05-19 waybill=CMR-88121',
      'supply:planned recipient~=factory in Kharsk goods=gearboxes qty=10',
      'travel:planned traveller=engineers destination=plant time=2024-07',
      'assistance:planned provider=engineers recipient=personnel',
    ],
  },
];
