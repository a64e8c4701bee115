/** Chinese words around the verbs of the frames: papers of agreement, other names, shares, purposes. */
const verbs = (words: string): readonly string[] => words.split(' ');

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
