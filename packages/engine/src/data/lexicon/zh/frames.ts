/**
 * Chinese verbs that make claims: which role the subject, the object and each preposition fill. A verb may head more than one frame; the
 * first whose arguments fit wins. Nouns of happening (`nominal`) make the same claim with 的 and 对: 对X的供货.
 */
export interface ChineseFrame {
  readonly verbs: readonly string[];
  readonly kind: string;
  readonly phase?: string;
  readonly subject?: string;
  readonly object?: string;
  /** What the object must be for the frame to fit. */
  readonly objectKind?: 'goods' | 'party' | 'place' | 'money' | 'person' | 'none';
  /** A second object, behind 给 or straight after the verb: 交付给X, 供应X。 */
  readonly receiver?: string;
  /** Where the verb carries 至, 往, 到: 运往X. */
  readonly goal?: string;
  readonly prepositions: Readonly<Record<string, string>>;
  /** At least one of these must be filled, beside the doer. */
  readonly needs: readonly string[];
  /** All of these must be filled. */
  readonly wants?: readonly string[];
  /** The verb is also a noun of happening. */
  readonly nominal?: boolean;
  /** The verb takes any thing as its object, so that a noun in no table is a good. */
  readonly anyThing?: boolean;
  /** A noun that must be the object: 开具发票. */
  readonly beside?: readonly string[];
}

const THROUGH = {
  通过: 'intermediary',
  经: 'intermediary',
  经由: 'intermediary',
  经过: 'intermediary',
  借助: 'intermediary',
  透过: 'intermediary',
  利用: 'intermediary',
} as const;
const GIVE = {
  ...THROUGH,
  向: 'recipient',
  给: 'recipient',
  对: 'recipient',
  往: 'recipient',
  为: 'recipient',
  代表: 'supplier',
  从: 'supplier',
  替: 'supplier',
} as const;
const TAKE = {
  ...THROUGH,
  从: 'supplier',
  向: 'supplier',
  自: 'supplier',
  为: 'endUser',
  代表: 'endUser',
  替: 'endUser',
  与: 'supplier',
  由: 'recipient',
} as const;

const verbs = (words: string): readonly string[] => words.split(' ');

export const CHINESE_FRAMES: readonly ChineseFrame[] = [
  {
    verbs: verbs('供应 供货 供给 交付 交货'),
    kind: 'supply',
    phase: 'delivered',
    subject: 'supplier',
    object: 'goods',
    objectKind: 'goods',
    anyThing: true,
    receiver: 'recipient',
    goal: 'recipient',
    prepositions: GIVE,
    needs: ['goods', 'recipient'],
    nominal: true,
  },
  {
    verbs: verbs('提供 移交 转交 送交 交 输送 援助 发放 配发 赠送 捐赠'),
    kind: 'supply',
    phase: 'delivered',
    subject: 'supplier',
    object: 'goods',
    objectKind: 'goods',
    receiver: 'recipient',
    goal: 'recipient',
    prepositions: GIVE,
    needs: ['goods', 'recipient'],
    nominal: true,
  },
  {
    verbs: verbs(
      '出售 销售 卖 卖出 售出 售 出口 转售 转卖 倒卖 再出口 倒手 卖给 售予 销往 返销 外销 内销 转手 出让 推销 转让',
    ),
    kind: 'supply',
    subject: 'supplier',
    object: 'goods',
    objectKind: 'goods',
    anyThing: true,
    receiver: 'recipient',
    goal: 'recipient',
    prepositions: GIVE,
    needs: ['goods', 'recipient'],
    nominal: true,
  },
  {
    verbs: verbs(
      '发货 发运 运送 运 运出 装运 起运 寄送 寄 寄出 发 发出 发往 运往 运抵 运至 运到 寄往 转运 转移 走私 偷运 运输 空运 海运 送往 送到 转往 输往 发送 送 出货 托运 转发 调运 发走 运走 运入 转口 转口至 转运至',
    ),
    kind: 'supply',
    phase: 'shipped',
    subject: 'supplier',
    object: 'goods',
    objectKind: 'goods',
    anyThing: true,
    receiver: 'recipient',
    goal: 'recipient',
    prepositions: GIVE,
    needs: ['goods', 'recipient'],
    nominal: true,
  },
  {
    verbs: verbs('购自 采购自 进口自 订购自'),
    kind: 'supply',
    subject: 'goods',
    object: 'supplier',
    objectKind: 'party',
    prepositions: {},
    needs: ['supplier'],
    wants: ['supplier', 'goods'],
  },
  {
    verbs: verbs('承运'),
    kind: 'supply',
    phase: 'shipped',
    subject: 'carrier',
    object: 'goods',
    objectKind: 'goods',
    anyThing: true,
    prepositions: {},
    needs: ['goods'],
  },
  {
    verbs: verbs('收到 接收 获得 获 得到 收取 取得 拿到 收下 领取 接获 签收 提走'),
    kind: 'supply',
    phase: 'delivered',
    subject: 'recipient',
    object: 'goods',
    objectKind: 'goods',
    prepositions: TAKE,
    needs: ['goods'],
  },
  {
    verbs: verbs('采购 购买 增购 加购 代购 抢购 购入 购进 购得 购置 买 买入 买进 买下 进口 收购 求购 购'),
    kind: 'supply',
    subject: 'recipient',
    object: 'goods',
    objectKind: 'goods',
    anyThing: true,
    prepositions: TAKE,
    needs: ['goods', 'supplier'],
    nominal: true,
  },
  {
    verbs: verbs('订购 订货 订 预订 下单 定购 定制'),
    kind: 'supply',
    phase: 'contracted',
    subject: 'recipient',
    object: 'goods',
    objectKind: 'goods',
    anyThing: true,
    prepositions: TAKE,
    needs: ['goods'],
    nominal: true,
  },
  {
    verbs: verbs('开具 开出 开立 出具 开 签发'),
    kind: 'supply',
    phase: 'invoiced',
    subject: 'supplier',
    beside: ['发票', '账单', '形式发票', '商业发票'],
    receiver: 'recipient',
    prepositions: {
      向: 'recipient',
      给: 'recipient',
      为: 'recipient',
      就: 'goods',
      因: 'goods',
      对: 'recipient',
    },
    needs: ['recipient', 'goods'],
  },
  {
    verbs: verbs(
      '支付 付款 付 付给 汇款 汇 汇出 汇入 汇给 汇往 转账 转 转入 打款 划款 划拨 偿付 缴付 缴纳 结清 付清 预付 电汇 打入 支付给',
    ),
    kind: 'payment',
    phase: 'paid',
    subject: 'payer',
    object: 'goods',
    objectKind: 'money',
    receiver: 'payee',
    goal: 'payee',
    prepositions: {
      向: 'payee',
      给: 'payee',
      为: 'goods',
      对: 'payee',
      从: 'payer',
      通过: 'payerBank',
      经: 'payerBank',
      就: 'goods',
      往: 'payee',
    },
    needs: ['payee', 'payer'],
    nominal: true,
  },
  {
    verbs: verbs('收到 收取 入账'),
    kind: 'payment',
    phase: 'paid',
    subject: 'payee',
    object: 'goods',
    objectKind: 'money',
    prepositions: { 从: 'payer', 自: 'payer', 通过: 'payeeBank' },
    needs: ['payer', 'payee'],
  },
  {
    verbs: verbs(
      '生产 制造 组装 建造 装配 量产 批量生产 仿制 打造 加工 制 造 产 自产 合作生产 联合生产 产出 年产 月产 日产',
    ),
    kind: 'production',
    subject: 'producer',
    object: 'product',
    objectKind: 'goods',
    anyThing: true,
    prepositions: { 与: 'helper', '在…下': 'helper', 由: 'producer', 为: '' },
    needs: ['product'],
    nominal: true,
  },
  {
    verbs: verbs('研制 开发 研发 设计 联合研制 联合开发 共同研制 共同开发 改进 升级 研究'),
    kind: 'development',
    subject: 'developer',
    object: 'product',
    objectKind: 'goods',
    prepositions: { 与: 'helper', '在…下': 'helper', 由: 'developer' },
    needs: ['product'],
    nominal: true,
  },
  {
    verbs: verbs('安装 装 加装 嵌入 集成 用于 应用于 安装于'),
    kind: 'component',
    object: 'component',
    objectKind: 'goods',
    goal: 'product',
    prepositions: { 在: 'product', 于: 'product', 到: 'product' },
    needs: ['component'],
    wants: ['product', 'component'],
  },
  {
    verbs: verbs('使用 采用 装有 搭载 配备 包含 含有 配有 安装 装备 内含 采用了 装载 内置'),
    kind: 'component',
    subject: 'product',
    object: 'component',
    objectKind: 'goods',
    prepositions: {},
    needs: ['component'],
    wants: ['product', 'component'],
  },
  {
    verbs: verbs(
      '试验 测试 试飞 试射 检测 试用 检验 靶试 实弹测试 飞行测试 飞行试验 地面测试 地面试验 发射试验 实弹试验 验收测试 台架试验 性能测试',
    ),
    kind: 'test',
    phase: 'tested',
    subject: 'tester',
    object: 'product',
    objectKind: 'goods',
    prepositions: { 对: 'product', 由: 'tester' },
    needs: ['product'],
    nominal: true,
  },
  {
    verbs: verbs('访问 到访 造访 参观 考察 视察 走访 访'),
    kind: 'travel',
    subject: 'traveller',
    object: 'destination',
    prepositions: { 从: 'origin', 对: 'destination' },
    needs: ['destination'],
    nominal: true,
  },
  {
    verbs: verbs('前往 飞往 抵达 赴 飞抵 到达 去 来到 飞赴 返回 飞到 回到 赶赴 途经 出访 前赴 奔赴 到'),
    kind: 'travel',
    subject: 'traveller',
    object: 'destination',
    goal: 'destination',
    prepositions: { 从: 'origin', 自: 'origin', 由: 'origin', 乘坐: 'carrier', 搭乘: 'carrier' },
    needs: ['destination'],
  },
  {
    verbs: verbs('离开 启程'),
    kind: 'travel',
    subject: 'traveller',
    object: 'origin',
    objectKind: 'place',
    prepositions: { 从: 'origin' },
    needs: ['origin'],
  },
  {
    verbs: verbs('培训 训练 指导 教授 技术培训 操作培训'),
    kind: 'assistance',
    subject: 'provider',
    object: 'recipient',
    receiver: 'recipient',
    prepositions: { 对: 'recipient', 为: 'recipient', 给: 'recipient', 向: 'recipient', 由: 'provider' },
    needs: ['recipient'],
    nominal: true,
  },
  {
    verbs: verbs('协助 帮助 支援'),
    kind: 'assistance',
    subject: 'provider',
    object: 'recipient',
    objectKind: 'party',
    prepositions: { 向: 'recipient', 为: 'recipient' },
    needs: ['recipient'],
  },
  {
    verbs: verbs('持有 拥有 控股 控制 持股 参股 全资拥有 全资持有 掌握 占有 间接持有 直接持有 实际控制'),
    kind: 'ownership',
    subject: 'owner',
    object: 'owned',
    objectKind: 'party',
    prepositions: { 由: 'owner', 在: 'owned' },
    needs: ['owned'],
    wants: ['owner', 'owned'],
  },
  {
    verbs: verbs('收购 并购 买下 入股 接管'),
    kind: 'ownership',
    subject: 'owner',
    object: 'owned',
    objectKind: 'party',
    prepositions: { 由: 'owner' },
    needs: ['owned'],
    wants: ['owner', 'owned'],
    nominal: true,
  },
  {
    verbs: verbs('制裁 拉黑 列名'),
    kind: 'sanction',
    subject: 'authority',
    object: 'target',
    objectKind: 'party',
    prepositions: { 对: 'target', 由: 'authority' },
    needs: ['target'],
    wants: ['target', 'authority'],
    nominal: true,
  },
  {
    verbs: verbs('会见 会晤 会面 会谈 见面 接见 举行会谈 举行会晤 谈判 洽谈 磋商 碰面'),
    kind: 'meeting',
    subject: 'participant',
    object: 'participant',
    objectKind: 'party',
    prepositions: { 与: 'participant', 和: 'participant', 同: 'participant', 跟: 'participant' },
    needs: ['participant'],
    nominal: true,
  },
  {
    verbs: verbs('产自 出自 造自'),
    kind: 'production',
    subject: 'product',
    object: 'producer',
    objectKind: 'party',
    prepositions: {},
    needs: ['producer'],
    wants: ['product', 'producer'],
  },
  {
    verbs: verbs('隶属于 从属于 归属于'),
    kind: 'identity',
    subject: 'entity',
    object: 'subsidiaryOf',
    objectKind: 'party',
    prepositions: {},
    needs: ['subsidiaryOf'],
    wants: ['entity', 'subsidiaryOf'],
  },
  {
    verbs: verbs('位于 坐落于 设在 设于 地处 总部位于 总部设在 注册于 注册在 驻'),
    kind: 'location',
    subject: 'entity',
    object: 'place',
    objectKind: 'place',
    prepositions: {},
    needs: ['entity'],
  },
];

/** Papers of agreement behind 的: what stands before is contracted. */
export const CONTRACT_NOUNS: readonly string[] = verbs(
  '合同 协议 备忘录 订单 采购合同 供货合同 供应合同 采购订单 大单 合约',
);
/** Words that make a deal with a paper of agreement. */
export const SIGNING_VERBS: readonly string[] = verbs('签署 签订 签 达成 订立 签约 签下');

/** Words behind 的 or the party itself that make one a part of another: X的全资子公司. */
export const SUBSIDIARY_NOUNS: readonly string[] = verbs(
  '旗下子公司 子公司 全资子公司 控股子公司 分公司 下属企业 下属公司 附属公司 关联公司 下属工厂 旗下公司 旗下企业 分支机构 附属企业 下属单位',
);
export const FRONT_NOUNS: readonly string[] = verbs(
  '空壳公司 幌子公司 掩护公司 幌子 白手套 壳公司 前台公司 掩护',
);
export const COPY_NOUNS: readonly string[] = verbs(
  '仿制品 复制品 仿制型 山寨版 仿制版 改进型 衍生型 翻版 改型 变体 仿制机 俄制版本 国产版本 版本',
);
/** What introduces another name: 原名X, 又称X. */
export const ALIAS_CUES: Readonly<Record<string, 'alias' | 'formerName'>> = {
  又称: 'alias',
  又名: 'alias',
  也称: 'alias',
  亦称: 'alias',
  也叫: 'alias',
  俗称: 'alias',
  别名: 'alias',
  又叫: 'alias',
  英文名: 'alias',
  英文名称: 'alias',
  代号: 'alias',
  原名: 'formerName',
  前身为: 'formerName',
  前身是: 'formerName',
  曾用名: 'formerName',
  旧称: 'formerName',
  原称: 'formerName',
  更名前为: 'formerName',
};
/** Short forms in brackets that only save ink: 以下简称“X”. */
export const SHORT_CUES: readonly string[] = verbs('以下简称 下称 简称 以下称 下文简称 以下称为');

/** Verbs of a new name, in front of it: A更名为B. */
export const RENAMING_VERBS: readonly string[] = verbs('更名为 改名为 更名 改名 改称 更名成');
/** Verbs and nouns that introduce a name: 一名叫X的商人. */
export const NAMING_WORDS: readonly string[] = verbs('叫 名叫 名为 叫做 叫作');
/** Words behind which stands what a thing is for: X用来规避制裁的公司. */
export const PURPOSE_WORDS: readonly string[] = verbs('用来 用于 用以 专门用于 旨在');
/** Nouns that stand for whoever holds them. */
export const ACCOUNT_NOUNS: readonly string[] = verbs('账户 帐户 账号 银行账户 户头');

/** Words of a share in a firm. */
export const STAKE_NOUNS: readonly string[] = verbs(
  '股份 股权 股票 权益 出资 出资额 全部股权 全部股份 多数股权 控股权',
);
/** Verbs by which a share goes to whoever stands behind them, and to whoever stands before them. */
export const STAKE_GIVING: readonly string[] = verbs('转让 出售 卖 卖给 卖出 转给 出让 售予 划转 赠与');
export const STAKE_TAKING: readonly string[] = verbs('购买 收购 受让 购入 买下 买入 取得 获得 认购 购得');
