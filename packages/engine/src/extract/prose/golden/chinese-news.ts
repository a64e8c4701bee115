/** Invented Chinese sentences as news agencies and business papers write them, with every claim they make; written before the reader was run on them. */
import type { GoldenSentence } from './golden-text.ts';

export const CHINESE_NEWS: readonly GoldenSentence[] = [
  // Deals told by nouns.
  [
    '德雷瓦钢厂对南澜电机集团的采购合同于2024年8月签署，金额为3200万元人民币。',
    ['supply:contracted supplier=南澜电机集团 recipient=德雷瓦钢厂 amount=32000000 CNY time=2024-08'],
  ],
  [
    '海关数据显示，青岭光电有限公司对科尔桑的热像仪出口2023年达到410台。',
    [
      'supply supplier=青岭光电有限公司 recipient=科尔桑 goods=热像仪 qty=410 time=2023 «海关数据 (document-seen)',
    ],
  ],
  [
    '南澜电机集团获得了德雷瓦钢厂300台变压器的订单。',
    ['supply:contracted supplier=南澜电机集团 recipient=德雷瓦钢厂 goods=变压器 qty=300'],
  ],
  [
    '南澜电机集团与德雷瓦钢厂签订了价值1.5亿元人民币的变压器供货合同。',
    ['supply:contracted supplier=南澜电机集团 recipient=德雷瓦钢厂 goods=变压器 amount=150000000 CNY'],
  ],
  [
    '德雷瓦钢厂与南澜电机集团签署了采购60台变压器的协议。',
    ['supply:contracted supplier=南澜电机集团 recipient=德雷瓦钢厂 goods=变压器 qty=60'],
  ],
  [
    '白桦贸易行向科尔桑兵工厂的最后一批发货是在2024年11月。',
    ['supply:shipped supplier=白桦贸易行 recipient=科尔桑兵工厂 time=2024-11'],
  ],
  ['德雷瓦钢厂的采购部经理没有出席发布会。', []],
  ['出口合同的条款必须经双方同意。', []],
  // Whoever goes on over the sentence before.
  [
    '白桦贸易行成立于2022年4月。同年6月，从南澜电机集团购入80台电机，次月转售给科尔桑兵工厂。',
    [
      'supply supplier=南澜电机集团 recipient~=白桦贸易行 goods=电机 qty=80 time=2022-06',
      'supply supplier~=白桦贸易行 recipient=科尔桑兵工厂 goods~=电机 time=2022-07',
    ],
  ],
  // Relative clauses with arguments of their own.
  [
    '总部设在大连的蓝鲸阀门集团2023年向塔什拉夫炼油厂出口了两千余台高压阀门。',
    [
      'location entity=蓝鲸阀门集团 at=大连',
      'supply supplier=蓝鲸阀门集团 recipient=塔什拉夫炼油厂 goods=高压阀门 qty=(2000,3000) time=2023',
    ],
  ],
  [
    '由青岭光电为科尔桑兵工厂生产的红外镜头，去年底经阿拉木图转口至白俄罗斯。',
    [
      'production producer=青岭光电 product=红外镜头',
      'supply:shipped recipient=白俄罗斯 manufacturer~=青岭光电 goods=红外镜头 time=2024-10~/2024-12~ at=阿拉木图',
    ],
  ],
  [
    '由赫尔维仪表公司设计、南澜电机集团生产的伺服电机被安装在“苍鹭”无人机上。',
    [
      'development developer=赫尔维仪表公司 product=伺服电机',
      'production producer=南澜电机集团 product=伺服电机',
      // Missed: component product=苍鹭 component=伺服电机.
    ],
  ],
  [
    '科尔桑兵工厂从白桦贸易行手中接收的电机，产自南澜电机集团。',
    [
      'supply:delivered supplier=白桦贸易行 recipient=科尔桑兵工厂 manufacturer~=南澜电机集团 goods=电机',
      'production producer=南澜电机集团 product=电机',
    ],
  ],
  [
    '南澜电机集团通过设在迪拜的晨曦贸易公司向科尔桑兵工厂供应电机。',
    [
      'location entity=晨曦贸易公司 at=迪拜',
      'supply:delivered supplier=南澜电机集团 recipient=科尔桑兵工厂 intermediary=晨曦贸易公司 goods=电机',
    ],
  ],
  // 把, 被, 由, 给.
  [
    '白桦贸易行把25台示波器卖给了德雷瓦钢厂。',
    ['supply supplier=白桦贸易行 recipient=德雷瓦钢厂 goods=示波器 qty=25'],
  ],
  [
    '今年1月，这25台示波器被德雷瓦钢厂转交给了科尔桑兵工厂。',
    ['supply:delivered supplier=德雷瓦钢厂 recipient=科尔桑兵工厂 goods=示波器 qty=25 time=2025-01'],
  ],
  [
    '货款由德雷瓦钢厂经赫利俄斯银行支付给白桦贸易行，共计18.6万欧元。',
    ['payment:paid payer=德雷瓦钢厂 payee=白桦贸易行 payerBank=赫利俄斯银行 amount=186000 EUR'],
  ],
  // One verb behind the other.
  [
    '白桦贸易行采购了这批电机并转售给科尔桑兵工厂。',
    [
      'supply recipient=白桦贸易行 goods=电机',
      'supply supplier=白桦贸易行 recipient=科尔桑兵工厂 goods~=电机',
    ],
  ],
  ['德雷瓦钢厂利用这些变压器扩建厂房。', []],
  [
    '赫尔维仪表公司的陀螺仪经吉尔吉斯斯坦转口至俄罗斯。',
    ['supply:shipped recipient=俄罗斯 goods=陀螺仪 at=吉尔吉斯斯坦'],
  ],
  // What is spoken of stands first.
  ['这批电机，南澜电机集团已于2月交付。', ['supply:delivered supplier=南澜电机集团 goods=电机 time=2025-02']],
  ['至于轴承，德雷瓦钢厂一直从日本进口。', ['supply supplier=日本 recipient=德雷瓦钢厂 goods=轴承']],
  // Lists.
  [
    '南澜电机集团和青岭光电分别向科尔桑兵工厂交付了40台电机和15台热像仪。',
    [
      'supply:delivered supplier=南澜电机集团 recipient=科尔桑兵工厂 goods=电机 qty=40',
      'supply:delivered supplier=青岭光电 recipient=科尔桑兵工厂 goods=热像仪 qty=15',
    ],
  ],
  [
    '科尔桑兵工厂采购了90台机床，其中30台来自日本。',
    [
      'supply recipient=科尔桑兵工厂 goods=机床 qty=90',
      // Missed: supply supplier=日本 recipient=科尔桑兵工厂 goods=机床 qty=30.
    ],
  ],
  ['晨曦贸易公司先后采购了车床、铣床及钻床。', ['supply recipient=晨曦贸易公司 goods=车床+铣床+钻床']],
  [
    '南澜电机集团与晨曦贸易公司去年签署协议，前者向后者供应500台电机。',
    ['supply:contracted supplier=南澜电机集团 recipient=晨曦贸易公司 goods=电机 qty=500 time=2024'],
  ],
  // Numbers.
  ['上百架“苍鹭”无人机被运往科尔桑。', ['supply:shipped recipient=科尔桑 goods=苍鹭 qty=~[100,]']],
  [
    '德雷瓦钢厂从青岭光电采购了近千套瞄准镜。',
    ['supply supplier=青岭光电 recipient=德雷瓦钢厂 goods=瞄准镜 qty=~1000'],
  ],
  [
    '数十名操作员在图兰训练场接受了赫尔维仪表公司专家的培训。',
    ['assistance provider=专家 recipient=操作员 at=图兰训练场'],
  ],
  ['科尔桑兵工厂欠款逾3.5亿卢布。', []],
  [
    '去年上半年，青岭光电累计向科尔桑出口镜头逾万只。',
    ['supply supplier=青岭光电 recipient=科尔桑 goods=镜头 qty=(10000,] time=2024-40'],
  ],
  ['科尔桑兵工厂年产无人机约2000架。', ['production producer=科尔桑兵工厂 product=无人机 qty=~2000']],
  [
    '自2022年起，南澜电机集团就是科尔桑兵工厂的主要供应商。',
    ['supply supplier=南澜电机集团 recipient=科尔桑兵工厂 time=2022/..'],
  ],
  // Posts and owners.
  [
    '青岭光电总经理魏长明表示，公司从未向科尔桑兵工厂出售过任何产品。',
    [
      'role person=魏长明 organisation=青岭光电 position=总经理',
      'supply NOT supplier=青岭光电 recipient=科尔桑兵工厂 goods=产品 «魏长明 (company-statement)',
      'response denied respondent=青岭光电 on=supply «魏长明 (company-statement)',
    ],
  ],
  ['白桦贸易行的实际控制人是一名叫罗曼·季托夫的商人。', ['ownership owner=罗曼·季托夫 owned=白桦贸易行']],
  [
    '科尔桑兵工厂厂长谢尔盖·拉宁在会上介绍了生产情况。',
    ['role person=谢尔盖·拉宁 organisation=科尔桑兵工厂 position=厂长'],
  ],
  // Voices.
  [
    '据《港口周刊》援引一名不愿具名的海关官员的话报道，白桦贸易行去年从青岭光电购买了70台热像仪。',
    [
      'supply supplier=青岭光电 recipient=白桦贸易行 goods=热像仪 qty=70 time=2024 «港口周刊 (other-outlet, reports) «一名不愿具名的海关官员 (official-unnamed, reports)',
    ],
  ],
  [
    '一名要求匿名的青岭光电前员工透露，公司2024年为科尔桑兵工厂生产了200块电路板。',
    [
      'production producer=青岭光电 product=电路板 qty=200 time=2024 «一名要求匿名的青岭光电前员工 (person-familiar)',
    ],
  ],
  [
    '本报记者查阅的海运提单显示，收货人为德雷瓦钢厂，发货人为晨曦贸易公司，货物为12吨钛板。',
    [
      'supply:shipped goods=钛板 consignor=晨曦贸易公司 consignee=德雷瓦钢厂 qty=12 «海运提单 (document-seen)',
    ],
  ],
  ['青岭光电对上述报道予以否认。', ['response denied respondent=青岭光电']],
  ['海关总署未立即回复置评请求。', ['response no-reply respondent=海关总署']],
  ['本报无法独立核实这些文件的真实性。', []],
  [
    '美国财政部指控白桦贸易行为科尔桑兵工厂采购受管制芯片。',
    [
      'supply recipient=白桦贸易行 goods=受管制芯片 endUser=科尔桑兵工厂 «美国财政部 (official-named, distances)',
    ],
  ],
  [
    '知情人士称，白桦贸易行疑似曾向科尔桑兵工厂提供热像仪。',
    [
      'supply:delivered ?possible supplier=白桦贸易行 recipient=科尔桑兵工厂 goods=热像仪 «知情人士 (person-familiar)',
    ],
  ],
  [
    '青岭光电在声明中否认曾向科尔桑兵工厂出售热像仪，称自己并不知道最终用户是谁。',
    [
      'supply NOT supplier=青岭光电 recipient=科尔桑兵工厂 goods=热像仪 «青岭光电 (company-statement, denies)',
      'response denied respondent=青岭光电 on=supply «青岭光电 (company-statement, denies)',
    ],
  ],
  // Done, planned, not done, not said.
  [
    '德雷瓦钢厂拟于明年初向晨曦贸易公司增购50台机床。',
    ['supply:planned supplier=晨曦贸易公司 recipient=德雷瓦钢厂 goods=机床 qty=50 time=2026-01~/2026-03~'],
  ],
  ['赫尔维仪表公司没有再向俄罗斯发货。', ['supply NOT supplier=赫尔维仪表公司 recipient=俄罗斯']],
  [
    '青岭光电有可能在不知情的情况下向该厂供应了镜头。',
    // Missed: supply:delivered ?possible supplier=青岭光电 goods=镜头.
    [],
  ],
  ['如无许可证，任何企业不得向科尔桑出口雷达。', []],
  [
    '科尔桑兵工厂希望从梅林采购直升机，但谈判没有结果。',
    ['supply:planned supplier=梅林 recipient=科尔桑兵工厂 goods=直升机'],
  ],
  ['德雷瓦钢厂拒绝向军方供应装甲钢板。', ['supply NOT supplier=德雷瓦钢厂 recipient=军方 goods=装甲钢板']],
  ['两国禁止本国企业向科尔桑提供零部件。', []],
  ['该厂从未获得过出口许可。', []],
  ['受上述制裁影响，青岭光电的股价下跌。', []],
  ['德雷瓦钢厂停止使用南澜电机集团的产品。', []],
  ['南澜电机集团的产品被广泛用于船舶。', []],
  // Tests, journeys, development, meetings, names.
  [
    '赫尔维仪表公司的四名工程师于1月16日从苏黎世飞抵阿拉木图，次日参观了科尔桑兵工厂。',
    [
      'travel traveller=工程师 origin=苏黎世 destination=阿拉木图 time=2025-01-16',
      'travel traveller=工程师 destination=科尔桑兵工厂 time=2025-01-17',
    ],
  ],
  [
    '去年11月下旬，科尔桑军方在图兰靶场试射了两枚“雨燕”导弹，均告失败。',
    ['test:tested tester=科尔桑军方 product=雨燕 qty=2 time=2024-11-21/2024-11-30 at=图兰靶场'],
  ],
  [
    '“苍鹭”无人机由科尔桑兵工厂与梅林理工大学共同研制，搭载南澜电机集团生产的电机。',
    [
      'development developer=科尔桑兵工厂+梅林理工大学 product=苍鹭',
      'production producer=南澜电机集团 product=电机',
      'component product=苍鹭 component=电机 maker=南澜电机集团',
    ],
  ],
  [
    '青岭光电董事长韩立群2024年10月在莫斯科会晤了科尔桑副总理伊戈尔·马林。',
    [
      'role person=韩立群 organisation=青岭光电 position=董事长',
      'role person=伊戈尔·马林 organisation=科尔桑 position=副总理',
      'meeting participant=韩立群+伊戈尔·马林 time=2024-10 at=莫斯科',
    ],
  ],
  ['白桦贸易行是科尔桑兵工厂用来规避制裁的空壳公司。', ['identity entity=白桦贸易行 frontFor=科尔桑兵工厂']],
  ['海雀物流公司隶属于晨曦集团。', ['identity entity=海雀物流公司 subsidiaryOf=晨曦集团']],
  ['晨曦集团2019年由北辰实业公司更名而来。', ['identity entity=晨曦集团 formerName=北辰实业公司']],
];
