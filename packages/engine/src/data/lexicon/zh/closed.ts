/** Chinese words of grammar: what leads a phrase, joins, negates, hedges or stands for something said before. */

/** Prepositions, by what they are written with. `object` marks what is acted on before the verb. */
export const PREPOSITIONS: Readonly<
  Record<string, 'to' | 'from' | 'via' | 'with' | 'for' | 'at' | 'by' | 'object' | 'other'>
> = {
  向: 'to',
  给: 'to',
  对: 'to',
  往: 'to',
  至: 'to',
  予: 'to',
  到: 'to',
  为: 'for',
  替: 'for',
  代表: 'for',
  代: 'for',
  受: 'by',
  与: 'with',
  和: 'with',
  同: 'with',
  跟: 'with',
  从: 'from',
  自: 'from',
  通过: 'via',
  经: 'via',
  经由: 'via',
  经过: 'via',
  借助: 'via',
  透过: 'via',
  途经: 'via',
  利用: 'via',
  在: 'at',
  于: 'at',
  由: 'by',
  被: 'by',
  遭: 'by',
  遭到: 'by',
  受到: 'by',
  遭受: 'by',
  把: 'object',
  将: 'object',
  以: 'other',
  按: 'other',
  按照: 'other',
  根据: 'other',
  用: 'other',
  因: 'other',
  因为: 'other',
  由于: 'other',
  为了: 'other',
  关于: 'other',
  除: 'other',
  除了: 'other',
  自从: 'other',
  随着: 'other',
  针对: 'to',
  就: 'other',
};

/** Words that join two phrases of a kind. */
export const JOINERS: readonly string[] = [
  '、',
  '和',
  '及',
  '以及',
  '与',
  '或',
  '暨',
  '跟',
  '同',
  '并',
  '和/或',
];
/** Joiners that may also lead the other side of a deal. */
export const COMPANIONS: readonly string[] = ['与', '和', '同', '跟'];

export const NEGATIONS: readonly string[] =
  '未 未曾 没有 没 不 并未 并没有 从未 从来没有 从没 从不 未能 无 不再 不曾 不会 并不 尚未 绝不 绝没有 并非 不是 没能 绝未 从未曾 拒绝 拒 从不曾 均未 未予 否则'.split(
    ' ',
  );
export const POSSIBLE: readonly string[] =
  '可能 或许 也许 或将 或会 或已 恐怕 可 有可能 恐 疑 疑似 涉嫌 似乎 能 能够 可以 可能会 可能已'.split(' ');
export const PROBABLE: readonly string[] = '很可能 极可能 极有可能 大概 想必 很有可能 应该 看来 预料'.split(
  ' ',
);
/** Words that keep what is said at a distance. */
export const HEARSAY: readonly string[] =
  '据称 据说 据悉 据传 据信 传闻 被指 被控 被指控 传 据报 据报道 所谓'.split(' ');
/** Words under which what follows is still to come. */
export const PLANNING: readonly string[] =
  '将 计划 拟 打算 准备 预计 即将 将会 同意 承诺 有意 希望 预定 将于 将要 定于 会 要 寻求 试图 企图 拟议 约定 有望 商定 答应 筹备 着手'.split(
    ' ',
  );
/** Words that say it is done. */
export const DONE: readonly string[] =
  '已 已经 曾 曾经 了 过 共 共计 累计 实际 先后 多次 陆续 一直 还 又 再次 首次 均 也 都 同时 随后 其后 此后 正 正在 长期 目前 秘密 直接 间接 分批 另 另外 此前 之前 最近 最终 全部 其中 最初 原 一共 总共 合计 均已 也已 并已 又已 还曾 则 便 才 曾多次 仍 仍在 继续 主要 专门 共同 联合 分别 大量 非法 擅自 自行 再 成功 正式 顺利 公开 私下 实际上 事实上 原因是 累计 随即 已于 则于 并于 仅 只 亦 却 遂 刚 皆 而 因而 从而 共有 约有 大多 大部分 多数 仅仅 间接 现 先后多次 至今 迄今'.split(
    ' ',
  );
/** Words under which nothing is put forward. */
export const OPEN_WORDS: readonly string[] =
  '如果 假如 倘若 是否 要是 只要 除非 有没有 一旦 假设 假若 吗 禁止 要求 请求 呼吁 敦促 不得 严禁 防止 阻止 避免 旨在 建议 应当 须 必须 需 需要 批准 允许 授权 许可 没有证据 无证据 尚不清楚 不清楚 询问 以便 以防 为了 是不是 能否 可否 谋求 应 请 恳请 敬请 务请 请勿 可否 用于 用来 用以 停止 暂停 中止 中断 拒不 目的是 条件是 前提是'.split(
    ' ',
  );

/** Pronouns and what they may stand for. */
export const PRONOUNS: Readonly<
  Record<string, 'one' | 'person' | 'several' | 'own' | 'we' | 'you' | 'latter' | 'former' | 'both'>
> = {
  其: 'own',
  它: 'one',
  他: 'person',
  她: 'person',
  他们: 'several',
  她们: 'several',
  它们: 'several',
  我们: 'we',
  我方: 'we',
  我司: 'we',
  我公司: 'we',
  我厂: 'we',
  本公司: 'we',
  本厂: 'we',
  贵公司: 'you',
  贵方: 'you',
  贵司: 'you',
  贵厂: 'you',
  后者: 'latter',
  前者: 'former',
  双方: 'both',
  两家公司: 'both',
  两者: 'both',
  两国: 'both',
  该机: 'one',
  该艇: 'one',
  该舰: 'one',
  该弹: 'one',
  该系统: 'one',
  两家企业: 'both',
};
export const DEMONSTRATIVES: readonly string[] =
  '该 这 这家 那家 这个 此 上述 本 这批 该批 这些 那些 此批 这款 该款 这种 该种 这名 该名 这位 同一 前述 有关 所述 这份 该份 该型 此型 这座'.split(
    ' ',
  );

/** Verbs without a meaning of their own before a noun of happening: 进行了试验. */
export const LIGHT_VERBS: readonly string[] =
  '进行 开展 实施 完成 展开 作 举行 接受 给予 参加 参与 开始 继续 从事 做'.split(' ');
/** Particles passed over. */
export const PARTICLES: readonly string[] =
  '为由 为名 为借口 所有 了 过 着 所 地 得 等 之 来 去 起来 下去 完 起'.split(' ');

/** Words for one or some, with their measure word: they count nothing exactly and stand in no name. */
export const ARTICLES: readonly string[] =
  '任何 任意 某些 一封 一家 一架 一名 一位 一组 一个 一批 一份 一种 一款 一艘 一辆 一些 一系列 一支 一座 一所 一项 一笔 某 某家 数家 几家 多家 数名 几名 多名 若干 另一家 另一名 另一 同一家'.split(
    ' ',
  );

/** Words that stand before a number and add nothing to it. */
export const AMOUNT_WORDS: readonly string[] =
  '共计 总计 合计 累计 总共 一共 共 全部 所有 其余 剩余 余下 上述 首批 第一批 第二批 最后一批'.split(' ');
/** Words of place behind a noun: 无人机上, 声明中. */
export const LOCATIVES: readonly string[] =
  '间 上 中 里 内 下 外 旁 之中 之内 当中 上面 里面 附近 境内'.split(' ');
/** Words of place behind a party that add nothing: 从X手中, 在X处. */
export const HOLDING_WORDS: readonly string[] = '处 手中 手里 手上 那里 那儿 方面 名下 旗下'.split(' ');

/** Forms of 是 and 任 with an adverb grown into them. */
export const COPULA_WORDS: readonly string[] =
  '包括 是 系 为 担任 出任 任 即 成为 充当 当选 就是 也是 都是 均是 正是 便是 仍是 曾是 乃是 均为 曾为 皆为 原为 现为 现任 曾任 兼任 接任 升任 转任 均系 曾担任 兼'.split(
    ' ',
  );
/** Verbs of will: what they lead is told of elsewhere. */
export const WILLING_VERBS: readonly string[] = '愿 不愿 愿意 不愿意 不敢 不肯 不便'.split(' ');
/** Nouns before a sum: 金额为63万欧元的发票. */
export const SUM_NOUNS: readonly string[] =
  '金额 总金额 价值 总价 总额 货值 面额 票面金额 合同金额 案值 总值 价款'.split(' ');

/** Verbs of papers, courts and customs that tell no claim: they part the phrases around them. */
export const PLAIN_VERBS: readonly string[] =
  '申报 报关 报验 清关 通关 装船 起诉 判处 判决 查获 查扣 扣押 缴获 截获 没收 逮捕 拘捕 立案 侦查 审理 质询 委托 受托 代办 率团 率队 应邀 受邀 辞任 辞去 卸任 结业 出席 悬挂 载有 停靠 靠泊 到场 到案 到期 到货 到账 到位 回国 归国 破裂 告吹 搁置 流产 作废 泡汤 落空 受阻 卡死 失效 故障 受损 爆炸'.split(
    ' ',
  );
/** Words between a thing and what is used or needed for it: 底盘所用变速箱. */
export const USED_WORDS: readonly string[] = '所用 所需 所使用 所采用 专用'.split(' ');

/** Nouns of what may come to nothing: what stands before them with 的 is not put forward. */
export const UNREALISED_NOUNS: readonly string[] =
  '谈判 磋商 洽谈 协商 商谈 请求 申请 提议 建议 可能性 可能 意愿 想法 设想 传闻 传言 问题 事宜 许可 禁令 呼吁 要求 条件 限制 风险 企图 能力 资格 权利 机会 压力'.split(
    ' ',
  );
/** Verbs of thinking a thing over: what they lead is not put forward. */
export const WEIGHING_VERBS: readonly string[] =
  '考虑 商讨 讨论 探讨 谈判 洽谈 磋商 商谈 申请 评估 研究 呼吁 反对 威胁 警告 担心 避免 防止'.split(' ');
/** Prepositions of what is talked about: 就供应变压器进行谈判. */
export const TOPIC_PREPOSITIONS: readonly string[] = '就 关于 围绕 针对'.split(' ');

/** Verbs that have somebody do what the next verb says: 派工程师前往贵厂. */
export const PIVOT_VERBS: readonly string[] = '派 派遣 委派 指派 邀请 指使 派出'.split(' ');
