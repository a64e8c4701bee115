/** Invented Chinese sentences of courts, customs, sanctions notices, company announcements and letters, and some in traditional characters; written before the reader was run on them. */
import type { GoldenSentence } from './golden-text.ts';

export const CHINESE_OFFICIAL: readonly GoldenSentence[] = [
  [
    '欧盟理事会2024年2月将海雀物流公司列入制裁名单，理由是该公司向科尔桑兵工厂提供弹药。',
    [
      'sanction target=海雀物流公司 authority=欧盟理事会 time=2024-02',
      'supply:delivered supplier=海雀物流公司 recipient=科尔桑兵工厂 goods=弹药 «欧盟理事会 (official-named)',
    ],
  ],
  [
    '英国政府周二宣布对包括海雀物流公司在内的六家企业实施制裁。',
    ['sanction target=海雀物流公司 authority=英国政府 time=2025-03-04'],
  ],
  [
    '起诉书称，罗曼·季托夫于2021年至2023年间从美国购买芯片，再转运至科尔桑。',
    [
      'supply supplier=美国 recipient=罗曼·季托夫 goods=芯片 time=2021/2023 «起诉书 (document-seen)',
      'supply:shipped supplier=罗曼·季托夫 recipient=科尔桑 goods~=芯片 «起诉书 (document-seen)',
    ],
  ],
  [
    '法院认定，被告单位晨曦贸易公司向科尔桑走私光学镜头1200只，案值人民币460余万元。',
    [
      'supply:shipped supplier=晨曦贸易公司 recipient=科尔桑 goods=光学镜头 qty=1200 amount=(4600000,4700000) CNY «法院 (official-named)',
    ],
  ],
  [
    '经审理查明，2022年3月至8月，被告人周振邦先后四次将共计260套瞄准镜出售给白桦贸易行。',
    ['supply supplier=周振邦 recipient=白桦贸易行 goods=瞄准镜 qty=260 time=2022-03/2022-08'],
  ],
  [
    '涉案货物由白桦贸易行于2023年5月申报出口至哈萨克斯坦，随后被转运至科尔桑。',
    [
      'supply supplier=白桦贸易行 recipient=哈萨克斯坦 goods=涉案货物 time=2023-05',
      'supply:shipped recipient=科尔桑 goods=涉案货物',
    ],
  ],
  [
    '公司公告称，青岭精工有限公司以2.8亿元人民币收购赫尔维仪表公司60%股权。',
    ['ownership owner=青岭精工有限公司 owned=赫尔维仪表公司 share=60 «公司公告 (document-seen)'],
  ],
  [
    '截至2024年6月30日，罗曼·季托夫直接持有晨曦贸易公司35%的股份。',
    ['ownership owner=罗曼·季托夫 owned=晨曦贸易公司 share=35 time=../2024-06-30'],
  ],
  ['罗曼·季托夫于2021年3月辞去晨曦贸易公司董事职务，由其妻子叶莲娜·季托娃接任。', []],
  [
    '贵司2024年9月3日订购的150只接触器已由我司发运，请查收。',
    [
      'supply:contracted recipient=贵司 goods=接触器 qty=150 time=2024-09-03',
      'supply:shipped supplier=我司 goods=接触器 qty=150',
    ],
  ],
  ['兹确认我司已收到贵方支付的首期货款8.2万美元。', ['payment:paid payer=贵方 payee=我司 amount=82000 USD']],
  [
    '我方将按约定于5月20日前将剩余60台电机交付贵厂。',
    ['supply:planned supplier=我方 recipient=贵厂 goods=电机 qty=60 time=../2025-05-19'],
  ],
  ['请贵司于本月底前向我司提供最终用户证明。', []],
  ['感谢贵公司长期以来对我司的支持。', []],
  [
    '白桦贸易行的账户收到了来自德雷瓦钢厂的50万美元汇款。',
    ['payment:paid payer=德雷瓦钢厂 payee=白桦贸易行 amount=500000 USD'],
  ],
  [
    '晨曦贸易公司于2024年4月2日向青岭光电汇出首付款41万美元，用于购买热像仪。',
    ['payment:paid goods=热像仪 payer=晨曦贸易公司 payee=青岭光电 amount=410000 USD time=2024-04-02'],
  ],
  [
    '晨曦贸易公司向德雷瓦钢厂开出一张金额为63万欧元的发票，货物为八台铣床。',
    ['supply:invoiced supplier=晨曦贸易公司 recipient=德雷瓦钢厂 goods=铣床 qty=8 amount=630000 EUR'],
  ],
  [
    '據知情人士透露，晨曦貿易公司上月把三台五軸機床賣給了科爾桑兵工廠。',
    [
      'supply supplier=晨曦貿易公司 recipient=科爾桑兵工廠 goods=五軸機床 qty=3 time=2025-02 «知情人士 (person-familiar)',
    ],
  ],
  [
    '檢方指控，羅曼·季托夫曾前往德黑蘭洽談無人機採購事宜。',
    ['travel traveller=羅曼·季托夫 destination=德黑蘭 «檢方 (official-named, distances)'],
  ],
  ['青嶺光電未回應本報的置評請求。', ['response no-reply respondent=青嶺光電']],
  [
    '上述產品經由土耳其的海雀物流公司轉運至俄羅斯，最終用戶為科爾桑兵工廠。',
    ['supply:shipped recipient=俄羅斯 intermediary=海雀物流公司 goods=產品 endUser=科爾桑兵工廠'],
  ],
];
