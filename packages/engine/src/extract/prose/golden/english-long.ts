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
      'supply:shipped recipient=Russia goods=L550E «two European security officials (official-unnamed)',
      'sanction target=Tormo Trading authority=United States time=2024-10',
      'role person=Li Qiang organisation=Tormo Trading position=sole director',
      'supply supplier=Tormo Trading goods=civilian products «Li Qiang (company-statement)',
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
      'supply NOT recipient=Norvik goods=equipment from Germany time=2022-01-01/2025-03-10 «Norvik spokeswoman (company-statement)',
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
      "production producer=Vantor Semiconductor product=guidance chips «Ukraine's military intelligence agency (official-named, reports)",
      'sanction target=Kharsk Machine-Building Plant authority=US time=2022-01-01/2025-03-10',
      'sanction target=Kharsk Machine-Building Plant authority=EU time=2023-01-01/2025-03-10',
      'supply recipient=Kharsk Machine-Building Plant intermediary=Aral Import manufacturer~=Vantor Semiconductor goods=guidance chips «leaked emails (document-seen)',
      'supply:contracted recipient=Aral Import goods=chips qty=3000 time=2024-02-14',
      'payment:paid payer=Aral Import amount=1100000 USD',
      'supply:planned goods=chips time=2025-04 «Aral Import manager (company-statement)',
      'supply:planned goods=chips qty=5000 time=2025-23',
      'ownership owner=Daniyar Seitov owned=Aral Import',
      'response unreachable respondent=Kharsk Machine-Building Plant',
      "response referred respondent=Russia's defence ministry",
      'response no-reply respondent=Kremlin',
      "response confirmed respondent=Kazakhstan's trade ministry",
    ],
  },
  {
    slug: 'sights-seized',
    publisher: 'Harbour Post',
    published: '2025-03-10',
    genre: 'news',
    text: `Turkish authorities seized a shipment of 48 thermal sights at the port of Mersin last month, a court document shows. The sights had been sold by Ilmen Optics to a company in Georgia, Kolkha Trade LLC, and were destined for Berg Arms in Kordan.

The owner of Kolkha Trade, Giorgi Beridze, admitted that the firm had acted as a middleman. "They asked us to buy the sights and send them on," he said in an interview. Beridze denied that he knew who the end user was.

According to the indictment, Berg Arms transferred $640,000 to Kolkha Trade's account at Baltra Bank between November 2023 and February 2024. The bank did not return calls.

Ilmen Optics, which is majority-owned by the state holding Rostavan, makes sights for rifles and armoured vehicles. In 2021 it exported at least 1,200 sights to Kordan, official trade statistics show. Its exports to Georgia rose from zero in 2021 to 3,400 units in 2023.

An Ilmen spokesman said the company complied with the law and that it did not supply Kordan. Rostavan declined to comment. The Kordan embassy in Ankara said it had no knowledge of the case.`,
    claims: [
      'supply supplier=Ilmen Optics recipient=Kolkha Trade LLC goods=thermal sights',
      'ownership owner=Giorgi Beridze owned=Kolkha Trade LLC',
      'response denied respondent=Giorgi Beridze',
      'payment:paid payer=Berg Arms payee=Kolkha Trade LLC payeeBank=Baltra Bank amount=640000 USD time=2023-11/2024-02 «indictment (document-seen)',
      'response no-reply respondent=Baltra Bank',
      'production producer=Ilmen Optics product=sights',
      'ownership owner=Rostavan owned=Ilmen Optics share=(50,100]',
      'supply supplier=Ilmen Optics recipient=Kordan goods=sights qty=[1200,] time=2021 «official trade statistics (document-seen)',
      'supply NOT supplier=Ilmen Optics recipient=Kordan «Ilmen spokesman (company-statement)',
      'response denied respondent=Ilmen Optics on=supply «Ilmen spokesman (company-statement)',
      'response declined respondent=Rostavan',
      'response no-knowledge respondent=Kordan embassy «Kordan embassy (official-named)',
    ],
  },
  {
    slug: 'technicians-and-kits',
    publisher: 'Harbour Post',
    published: '2025-03-10',
    genre: 'news',
    text: `More than 20 Pakistani technicians trained by Delmar Systems were sent to the Alkor works in 2024, according to a memo seen by the Lugan Times. The memo, dated 4 September, states that the technicians would assemble Vixen-2 drones from kits delivered by Delmar. A second group is due to arrive in March.

Delmar Systems, founded by former army officers, has been producing the airframes at a factory outside Lugan since 2022. Its chairman, General Anwar Shah, met with Alkor's director Pavel Orlov in Dubai on 14 and 15 May 2024, three people familiar with the talks said. The two sides agreed on the supply of 600 airframes. Neither company answered questions sent by e-mail.

The Vixen-2, a copy of the Iranian Tondar-1, carries a warhead of 50 kilograms. Its engine is made by Sunhe Aero Engine. Ukraine's air force said it had shot down 37 of the drones in August alone.

Pakistan's foreign ministry dismissed the report as baseless. "Pakistan does not provide military assistance to any country at war," it said. A Western diplomat said it was unclear whether Islamabad had approved the deal.`,
    claims: [
      'assistance provider=Delmar Systems recipient=Pakistani technicians «Lugan Times (other-outlet, reports) «memo (document-seen)',
      'production:planned producer=Pakistani technicians product=Vixen-2 «memo (document-seen)',
      'supply:delivered supplier=Delmar Systems goods=kits «memo (document-seen)',
      'production producer=Delmar Systems product=airframes time=2022-01-01/2025-03-10 at=factory',
      'role person=Anwar Shah organisation=Delmar Systems position=chairman «three people familiar with the talks (person-familiar)',
      'role person=Pavel Orlov organisation=Alkor position=director «three people familiar with the talks (person-familiar)',
      'meeting participant=Anwar Shah+Pavel Orlov time=2024-05-14/2024-05-15 at=Dubai «three people familiar with the talks (person-familiar)',
      'identity entity=Vixen-2 modelledAfter=Tondar-1',
      'production producer=Sunhe Aero Engine product=engine',
      "response denied respondent=Pakistan's foreign ministry",
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
      'supply:shipped supplier=Lindqvist GmbH recipient=factory in Kharsk intermediary=Baran Freight goods=gearboxes qty=25 time=2024-05-03 contract=24/TT-118',
      'supply:delivered recipient~=factory in Kharsk goods=gearboxes time=2024-05-19 waybill=CMR-88121',
      'supply:planned recipient~=factory in Kharsk goods=gearboxes qty=10',
      'travel:planned traveller=engineers destination=plant time=2024-07',
      'assistance:planned provider=engineers recipient=personnel',
    ],
  },
];
