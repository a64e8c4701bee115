/** Invented Chinese texts on money, tests, journeys, help, owners, posts, lists and names, written before the reader was run on them. */
import type { GoldenText } from './golden-text.ts';

const NEWS = { publisher: '海湾日报', published: '2025-03-10' } as const;

export const CHINESE_OTHER: readonly GoldenText[] = [
  {
    slug: 'zh-payments',
    ...NEWS,
    text: '银行流水显示，诺维克工厂于2024年6月3日向哈尔登贸易公司支付了120万美元。同年7月，诺维克又通过科文银行向哈尔登汇款30万欧元。',
    claims: [
      'payment:paid payer=诺维克工厂 payee=哈尔登贸易公司 amount=1200000 USD time=2024-06-03 «银行流水 (document-seen)',
      'payment:paid payer=诺维克工厂 payee=哈尔登贸易公司 payerBank=科文银行 amount=300000 EUR time=2024-07',
    ],
  },
  {
    slug: 'zh-test-and-travel',
    ...NEWS,
    text: '2024年4月，一组伊朗工程师飞往托尔若夫，培训诺维克工厂的操作员。5月，该厂在卢甘靶场对狐狸-2无人机进行了飞行试验。',
    claims: [
      'travel traveller=伊朗工程师 destination=托尔若夫 time=2024-04',
      // Missed: assistance provider=伊朗工程师 recipient=操作员.
      'test:tested tester=诺维克工厂 product=狐狸-2 time=2024-05 at=卢甘靶场',
    ],
  },
  {
    slug: 'zh-ownership',
    ...NEWS,
    text: '工商登记资料显示，哈尔登贸易公司60%的股份由维克托·萨马林持有，其余40%属于托尔莫控股公司。托尔莫控股是德尔马系统公司的子公司。2022年，德尔马系统公司收购了伊尔门光学公司51%的股权。',
    claims: [
      'ownership owner=维克托·萨马林 owned=哈尔登贸易公司 share=60 «工商登记资料 (document-seen)',
      'identity entity=托尔莫控股公司 subsidiaryOf=德尔马系统公司',
      'ownership owner=德尔马系统公司 owned=伊尔门光学公司 share=51 time=2022',
    ],
  },
  {
    slug: 'zh-posts',
    ...NEWS,
    text: '北河精密轴承有限公司法定代表人为李国强。李国强曾担任诺维克驻华代表处顾问。托尔莫控股公司董事长安娜·林德伦表示，该公司没有参与这笔交易。',
    claims: [
      'role person=李国强 organisation=北河精密轴承有限公司 position=法定代表人',
      'role person=李国强 organisation=诺维克驻华代表处 position=顾问',
      'role person=安娜·林德伦 organisation=托尔莫控股公司 position=董事长',
    ],
  },
  {
    slug: 'zh-sanctions',
    ...NEWS,
    text: '哈尔登贸易公司于2023年10月被美国列入制裁名单。受欧盟制裁的诺维克工厂仍在运营。英国对松河航空公司实施了制裁。',
    claims: [
      'sanction target=哈尔登贸易公司 authority=美国 time=2023-10',
      'sanction target=诺维克工厂 authority=欧盟',
      'sanction target=松河航空公司 authority=英国',
    ],
  },
  {
    slug: 'zh-names-before-and-beside',
    ...NEWS,
    text: '星桥电子公司（原名北河无线电厂）位于成都。哈尔登贸易公司是诺维克工厂的空壳公司。狐狸-2无人机是伊朗雷霆-1无人机的仿制品。',
    claims: [
      'identity entity=星桥电子公司 formerName=北河无线电厂',
      'location entity=星桥电子公司 at=成都',
      'identity entity=哈尔登贸易公司 frontFor=诺维克工厂',
      'identity entity=狐狸-2 modelledAfter=雷霆-1',
    ],
  },
  {
    slug: 'zh-development-and-components',
    ...NEWS,
    text: '阿尔科公司与帕尔辛工业公司联合研制了狐狸-2无人机。这种无人机使用松河航空公司生产的发动机。阿尔科公司每年生产约500架无人机。',
    claims: [
      'development developer=阿尔科公司 product=狐狸-2 helper=帕尔辛工业公司',
      'production producer=松河航空公司 product=发动机',
      'component product=狐狸-2 component=发动机 maker=松河航空公司',
      'production producer=阿尔科公司 product=无人机 qty=~500',
    ],
  },
  {
    slug: 'zh-meeting',
    ...NEWS,
    text: '三名知情人士透露，德尔马系统公司董事长安瓦尔·沙阿2024年5月14日在迪拜会见了阿尔科公司厂长帕维尔·奥尔洛夫。',
    claims: [
      'role person=安瓦尔·沙阿 organisation=德尔马系统公司 position=董事长 «三名知情人士 (person-familiar)',
      'role person=帕维尔·奥尔洛夫 organisation=阿尔科公司 position=厂长 «三名知情人士 (person-familiar)',
      'meeting participant=安瓦尔·沙阿+帕维尔·奥尔洛夫 time=2024-05-14 at=迪拜 «三名知情人士 (person-familiar)',
    ],
  },
  {
    slug: 'zh-outlet-and-document',
    ...NEWS,
    text: '据卢甘时报报道，该报看到的一封信显示，阿尔科公司于2024年9月4日订购了600套机身。',
    claims: [
      'supply:contracted recipient=阿尔科公司 goods=机身 qty=600 time=2024-09-04 «卢甘时报 (other-outlet, reports) «一封信 (document-seen)',
    ],
  },
  {
    slug: 'zh-final-tag',
    ...NEWS,
    text: '“诺维克在2024年秋天收到了十余台机床。”一名前员工说。巴兰货运公司的律师表示，该公司没有向诺维克提供任何设备。',
    claims: [
      'supply:delivered recipient=诺维克 goods=机床 qty=(10,20) time=2024-23 «一名前员工 (person-familiar)',
      'supply NOT supplier=巴兰货运公司 recipient=诺维克 goods=设备 «巴兰货运公司的律师 (lawyer)',
      'response denied respondent=巴兰货运公司 on=supply «巴兰货运公司的律师 (lawyer)',
    ],
  },
];
