/** Invented Chinese news and letters on supply: written with their claims before the reader was run on them. */
import type { GoldenText } from './golden-text.ts';

const NEWS = { publisher: '海湾日报', published: '2025-03-10' } as const;

export const CHINESE_SUPPLY: readonly GoldenText[] = [
  {
    slug: 'zh-supply-from-to',
    ...NEWS,
    text: '北河精密轴承有限公司去年向俄罗斯卡尔纳机床厂供应了300套轴承。卡尔纳机床厂还从托尔莫贸易公司购买了五台数控机床。',
    claims: [
      'supply:delivered supplier=北河精密轴承有限公司 recipient=卡尔纳机床厂 goods=轴承 qty=300 time=2024',
      'supply supplier=托尔莫贸易公司 recipient=卡尔纳机床厂 goods=数控机床 qty=5',
    ],
  },
  {
    slug: 'zh-passive-and-intermediary',
    ...NEWS,
    text: '两名欧洲官员表示，这批无人机由松河航空公司制造，并通过阿联酋中间商巴兰货运公司交付给诺维克工厂。',
    claims: [
      'production producer=松河航空公司 product=无人机 «两名欧洲官员 (official-unnamed)',
      'supply:delivered recipient=诺维克工厂 intermediary=巴兰货运公司 manufacturer~=松河航空公司 goods=无人机 «两名欧洲官员 (official-unnamed)',
    ],
  },
  {
    slug: 'zh-relative-clauses',
    ...NEWS,
    text: '伊尔门光学公司向诺维克供应的瞄准镜已于2024年4月抵达哈尔斯克。诺维克收到了由万拓半导体公司生产的2000枚芯片。',
    claims: [
      'supply:delivered supplier=伊尔门光学公司 recipient=诺维克 goods=瞄准镜 time=2024-04',
      'production producer=万拓半导体公司 product=芯片 qty=2000',
      'supply:delivered recipient=诺维克 manufacturer~=万拓半导体公司 goods=芯片 qty=2000',
    ],
  },
  {
    slug: 'zh-ba-and-disposal',
    ...NEWS,
    text: '2024年7月，巴兰货运将48台热像仪运往白俄罗斯，随后把这些设备转售给了诺维克工厂。',
    claims: [
      'supply:shipped supplier=巴兰货运 recipient=白俄罗斯 goods=热像仪 qty=48 time=2024-07',
      'supply supplier=巴兰货运 recipient=诺维克工厂 goods=设备',
    ],
  },
  {
    slug: 'zh-acronym-and-topic',
    ...NEWS,
    text: '江州华峰电气股份有限公司（以下简称“华峰电气”）成立于1998年，总部位于深圳。2023年8月，华峰电气与阿尔科签订了供应500台电机的合同。该公司未回应置评请求。',
    claims: [
      'location entity=江州华峰电气股份有限公司 at=深圳',
      'supply:contracted supplier=江州华峰电气股份有限公司 recipient=阿尔科 goods=电机 qty=500 time=2023-08',
      'response no-reply respondent=江州华峰电气股份有限公司',
    ],
  },
  {
    slug: 'zh-on-behalf-of',
    ...NEWS,
    text: '据海关记录，阿拉尔进口公司代表哈尔斯克机械厂从捷克采购了14台VK-30压缩机，总价约210万欧元。',
    claims: [
      'supply supplier=捷克 recipient=阿拉尔进口公司 goods=VK-30 endUser=哈尔斯克机械厂 qty=14 amount=~2100000 EUR «海关记录 (document-seen)',
    ],
  },
  {
    slug: 'zh-denials',
    ...NEWS,
    text: '松河航空公司发言人说：“我们从未向任何国家出口军用发动机。”中国外交部发言人表示，不了解有关情况。克里姆林宫拒绝置评，诺维克和阿尔科均未回复记者的提问。',
    claims: [
      'supply NOT supplier=松河航空公司 goods=军用发动机 «松河航空公司发言人 (company-statement)',
      'response denied respondent=松河航空公司 on=supply «松河航空公司发言人 (company-statement)',
      'response no-knowledge respondent=中国外交部 «中国外交部发言人 (official-named)',
      'response declined respondent=克里姆林宫',
      'response no-reply respondent=诺维克',
      'response no-reply respondent=阿尔科',
    ],
  },
  {
    slug: 'zh-modality',
    ...NEWS,
    text: '分析人士认为，托尔莫控股可能向诺维克出售了雷达。据称，巴兰货运计划明年向该厂交付20套夜视仪。',
    claims: [
      'supply ?possible supplier=托尔莫控股 recipient=诺维克 goods=雷达 «分析人士 (expert, conjectures)',
      'supply:planned ?uncommitted supplier=巴兰货运 recipient=诺维克 goods=夜视仪 qty=20 time=2026',
    ],
  },
  {
    slug: 'zh-nothing-claimed',
    ...NEWS,
    text: '记者询问诺维克是否从国外购买了发动机。如果该厂收到这些零件，就违反了法律。制裁旨在防止企业向侵略者供应武器。没有证据表明政府批准了向诺维克出口芯片。',
    claims: [],
  },
  {
    slug: 'zh-letter-of-a-seller',
    publisher: '北河轴承有限公司',
    published: '2024-05-28',
    genre: 'letter',
    text: `尊敬的彼得罗夫先生：

我公司已于2024年5月12日向贵厂发运40套轴承。剩余20套轴承将于6月底前交付。请于6月15日前支付货款。

北河轴承有限公司`,
    claims: [
      // Missed: 我公司 is 北河轴承有限公司, who signs.
      'supply:shipped supplier=北河轴承有限公司 recipient=贵厂 goods=轴承 qty=40 time=2024-05-12',
      'supply:planned recipient~=贵厂 goods=轴承 qty=20 time=../2024-06~',
    ],
  },
  {
    slug: 'zh-traditional',
    ...NEWS,
    text: '據兩名官員透露，諾維克機械廠於2024年第二季度透過香港貿易商巴蘭國際有限公司收到超過5000顆晶片。巴蘭國際拒絕評論。',
    claims: [
      'supply:delivered recipient=諾維克機械廠 intermediary=巴蘭國際有限公司 goods=晶片 qty=(5000,] time=2024-34 «兩名官員 (official-unnamed)',
      'response declined respondent=巴蘭國際有限公司',
    ],
  },
  {
    slug: 'zh-mixed-script-and-width',
    ...NEWS,
    text: 'Alkor公司于２０２４年３月从Halden Trading公司进口了１２０台 L550E 发动机，每台价格约为３０００美元。',
    claims: ['supply supplier=Halden Trading公司 recipient=Alkor公司 goods=L550E qty=120 time=2024-03'],
  },
];
