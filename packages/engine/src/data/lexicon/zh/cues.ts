/** Chinese words of saying, of basis and of answering. */
import type { CueStance } from '../en/cues.ts';

const words = (stance: CueStance, list: string): [string, CueStance][] =>
  list.split(' ').map((word) => [word, stance]);

/** Verbs of saying, with the stance of who tells it on. */
export const CHINESE_SAYING: Readonly<Record<string, CueStance>> = Object.fromEntries([
  ...words(
    'asserts',
    '表示 说 称 理由是 查明 经查 介绍说 告诉记者 指出 透露 告诉 强调 说明 介绍 宣布 补充说 补充道 说道 证实 确认 写道 写明 解释说 显示 表明 记载 载明 注明 通报 回应称 声明称 声明 答复称 回复称 坚称 重申 发现 披露 揭示 证明 认定 明确表示 记录 称述 列明',
  ),
  ...words('reports', '报道 报道称 报道说 援引 据报道 转述 引述 写 援引说'),
  ...words('distances', '声称 宣称 辩称 诉称 主张 指控 指责 自称 指称 控告 指'),
  ...words('conjectures', '认为 相信 估计 推测 怀疑 猜测 判断 评估 预计认为 推断 猜想 估算'),
  ...words('concedes', '承认 坦承 供认'),
  ...words('denies', '否认 驳斥'),
]);

/** Words that open an attribution before its speaker: 据两名官员透露. */
export const CHINESE_OPENINGS: readonly string[] = ['据', '根据', '按照', '援引', '依据', '按', '援引自'];

/** What kind of source a speaker's noun makes it. A row is `words|basis`. */
export const CHINESE_BASIS: Readonly<Record<string, string>> = Object.fromEntries(
  `
武官 外交官员 官员 高官 军官 政府官员 安全官员 情报官员 海关官员 外交官 国防官员 美国官员 高级官员 检察官 法官 议员|official-unnamed
外交部 国防部 商务部 财政部 司法部 工业和贸易部 工贸部 贸易部 海关 政府 当局 检方 警方 克里姆林宫 白宫 大使馆 使馆 海关总署 委员会 欧盟|official-named
技术人员 技术员 操作员 人员 消息人士 知情人士 消息来源 线人 人士 知情者 消息灵通人士 内部人士 业内人士 员工 雇员 前员工 前雇员 工程师 工人 职员 商人|person-familiar
专家 分析师 分析人士 研究员 学者 观察人士 科学家 研究人员 教授|expert
律师 代理律师 法律顾问|lawyer
媒体 报纸 官媒 国家媒体 官方媒体 外媒 网站 新闻网站 日报 晚报 时报 周刊 通讯社 电视台 邮报 新闻网 报道|other-outlet
`
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [list = '', basis = ''] = line.split('|');
      return list.split(' ').map((word): [string, string] => [word, basis]);
    }),
);

/** Who speaks for a party: the party is the speaker's side. */
export const SPOKESPEOPLE: readonly string[] =
  '发言人 女发言人 代表 负责人 律师 代理律师 总经理 董事长 厂长 首席执行官 总裁 经理 高管 主管 工作人员 员工 销售经理 出口经理'.split(
    ' ',
  );

/** How a party's answer is told, behind the party; the first that fits wins. */
export const CHINESE_RESPONSES: readonly {
  readonly pattern: RegExp;
  readonly kind:
    | 'no-reply'
    | 'declined'
    | 'denied'
    | 'confirmed'
    | 'no-knowledge'
    | 'unreachable'
    | 'referred'
    | 'partly-confirmed';
}[] = [
  {
    pattern:
      /(?:拒绝|不愿|不予|婉拒|谢绝|不便)(?:就[^，。；]{0,20})?(?:对此|对[^，。；]{0,16})?(?:发表|作出|做出|予以|进行)?(?:任何)?(?:置评|评论|回应|回答|透露|讨论|表态|答复|评价|接受采访)/u,
    kind: 'declined',
  },
  {
    pattern:
      /(?:(?:没有|未|并未|尚未|未能|均未|也未|都未|仍未|没)(?:立即|及时|立刻|马上|就此|对此|作出|做出|予以|给予)*(?:就[^，。；]{0,24}|对[^，。；]{0,24})?(?:立即|作出|做出|予以|给予|发表)?(?:回应|回复|答复|回答|置评|评论|理会))/u,
    kind: 'no-reply',
  },
  {
    pattern:
      /(?:无法|未能|没能)(?:与[^，。；]{0,20})?(?:取得)?(?:联系|联络)(?:到|上)?|(?:电话)?(?:无人接听|联系不上)/u,
    kind: 'unreachable',
  },
  {
    pattern:
      /(?:不知情|不了解(?:相关|有关|这一|此|该)?(?:情况|事|此事)?|对此(?:事)?(?:一无所知|毫不知情|并不知情|不知情)|没有(?:相关|有关|任何|这方面的?)?(?:信息|消息|情况|资料)(?:可以?提供)?|不掌握(?:相关|有关)?(?:情况|信息)|一无所知|并不知情|不清楚)/u,
    kind: 'no-knowledge',
  },
  {
    pattern:
      /(?:将|把)(?:[^，。；]{0,12})?(?:问题|置评请求|提问|询问|有关询问)(?:转给|转交|转至|转介|推给)|建议(?:记者)?(?:向|询问|联系)[^，。；]{1,20}(?:询问|了解)/u,
    kind: 'referred',
  },
  {
    pattern: /(?:部分|在一定程度上)(?:证实|承认|确认)/u,
    kind: 'partly-confirmed',
  },
  {
    pattern: /(?:否认|驳斥|反驳|不属实|子虚乌有|毫无根据|纯属捏造|纯属虚构|并不属实|无稽之谈|凭空捏造|斥为)/u,
    kind: 'denied',
  },
  {
    pattern:
      /(?:证实|确认|承认)(?:了)?(?:这|该|此|上述|有关|相关)?(?:笔|批|项|次)?(?:交易|交付|供货|采购|销售|付款|消息|报道|说法|发货|此事|出口)/u,
    kind: 'confirmed',
  },
];

/** Remarks that a thing was not verified. */
export const CHINESE_CAVEATS =
  /(?:无法|未能|尚未|没有|不能)(?:立即|独立)*(?:独立)?(?:核实|证实|确认|查证|验证)/u;
