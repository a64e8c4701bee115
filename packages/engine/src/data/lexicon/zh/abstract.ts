/** Nouns of what cannot be sold or made, for verbs that take any thing as their object. */
export const ABSTRACT_NOUNS: readonly string[] =
  '剩余 余下 首批 整套 成套 情况 事宜 业务 计划 服务 能力 活动 网络 渠道 收入 成本 价格 许可 资质 经验 关系 合作 项目 任务 需求 问题 工作 方式 环节 记录 总额 份额 比例 市场 规模 进度 基地 流程 部门 支持 帮助 援助 资金 贷款 信息 消息 情报 资料 数据 文件 合同 协议 订单 证据 证明 条件 机会 权利 责任 义务 利润 损失 风险 影响 效果 过程 结果 目标 方案 政策 法规 规定 禁令 限制 措施 制裁 许可 保障 担保 便利 渠道 账户 款项 货款 股份 股权 资产 业绩 订金 定金 报价 样本 时间 地点 名称 数量 质量 国家 地区 境外 境内 海外 全部 部分 一切 其他 其余 时候 期间 阶段 领域 行业 产业 企业 公司 客户 用户 人员 员工 单位 机构 组织 团队 团体 中心 会议 活动 培训 维修 保养 咨询 方面 双方 对方 各方 第三 国际 全球 世界'.split(
    ' ',
  );
/** Last characters of such nouns. */
export const ABSTRACT_END = /[额量率权性化部商者款费单书证会力度案期方人员法令国户们事务业价税息利史感]$/u;
