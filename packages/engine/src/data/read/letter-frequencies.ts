/**
 * How common letters are, to tell a right decoding from a wrong one. Cyrillic: share of each letter in running
 * Russian, per thousand (Lyashevskaya and Sharov, frequency dictionary of modern Russian), with the Ukrainian
 * letters at their share in Ukrainian. Pairs and characters: from general knowledge of the languages.
 */
export const CYRILLIC_PER_THOUSAND: Readonly<Record<string, number>> = {
  о: 110,
  е: 85,
  а: 80,
  и: 74,
  н: 67,
  т: 63,
  с: 55,
  р: 47,
  в: 45,
  л: 44,
  к: 35,
  м: 32,
  д: 30,
  п: 28,
  у: 26,
  я: 20,
  ы: 19,
  ь: 17,
  г: 17,
  з: 16,
  б: 16,
  ч: 14,
  й: 12,
  х: 10,
  ж: 9,
  ш: 7,
  ю: 6,
  ц: 5,
  щ: 4,
  э: 3,
  ф: 3,
  ъ: 0.4,
  ё: 2,
  і: 55,
  ї: 6,
  є: 4,
  ґ: 0.2,
  ў: 0.1,
};

/** Frequent pairs of letters in Russian and Ukrainian. */
export const CYRILLIC_PAIRS: readonly string[] =
  `ст но то на ен ов ни ра во ко пр ро ос ал го не ре по та ет ли ка ор ер от ан ат ло ва ол те ом ск де ло
  од ес ль да ит об из до ле ог ом ми ин за ел тр он ти ем мо ве сь ед ть ри ки ив ил бы ой ый ия ие их ае
  ся же ны ча ас че ны кт ас ру ки ам ма ви ны ую ая бе ст нн ла ак им ах ск ар пе ам ви ов ці ні ії що ть
  ьк ськ ко ві ди ав ід ла ні ти ня нн іс іт ік ою ми єм`
    .split(/\s+/u)
    .filter((pair) => pair.length === 2);

/** The most frequent Han characters of running text, simplified first, then those written otherwise in traditional script. */
export const COMMON_HAN =
  '的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运' +
  '银款账户元价货单票合同订购供采商贸易限有责技电子深圳州广浙江苏京沪港箱号码箱型号付收汇款额税率质量检验报告证明函件编号日期地址联系客户货物运输出口进口船舱重量件数发票装箱提单信用证无机飞航空测试' +
  '這個們來為國說時會對過發後裡種經麼學當沒動還進樣開從實無與長機業將兩間問應戰頭體見產話給門東聲員論處義幾認條氣題變電數報結務場計資許統區隊決馬書則聽達強難權設記類據邊張該規萬覺術領確傳師觀讓識帶導爭運銀帳戶價貨單訂購貿責術廣滬號碼額稅質檢驗證編聯繫輸進裝測試';
