/**
 * Chinese nouns that name or describe parties, goods, papers, people and places, with the sorts of thing they belong to (the same as in
 * the other languages). A row is `words|groups`.
 */
export type ChineseKind =
  | 'company'
  | 'body'
  | 'person'
  | 'outlet'
  | 'goods'
  | 'document'
  | 'place'
  | 'event'
  | 'money';

export interface ChineseNoun {
  readonly word: string;
  readonly kind: ChineseKind;
  readonly groups: readonly string[];
  /** Names end in it: 厂, 大学, 海关总署. */
  readonly suffix: boolean;
}

function rows(kind: ChineseKind, suffix: boolean, table: string): ChineseNoun[] {
  return table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [words = '', groups = ''] = line.split('|');
      return words
        .split(' ')
        .filter((word) => word !== '')
        .map((word) => ({ word, kind, groups: groups.split(' ').filter((group) => group !== ''), suffix }));
    });
}

/** Legal forms: what stands before one is a name, whatever it is made of. */
export const CHINESE_LEGAL_FORMS: readonly string[] = [
  '股份有限公司',
  '有限责任公司',
  '集团有限公司',
  '控股有限公司',
  '集团股份有限公司',
  '有限公司',
  '股份公司',
  '联合股份公司',
  '公众股份公司',
  '合伙企业',
  '有限合伙',
];

/** Sorts of works that make what a noun of goods names: 轴承厂, 无人机厂. */
const WORKS = '厂';

export const CHINESE_NOUNS: readonly ChineseNoun[] = withWorks([
  ...CHINESE_LEGAL_FORMS.map(
    (word): ChineseNoun => ({ word, kind: 'company', groups: ['firm'], suffix: true }),
  ),
  ...rows(
    'company',
    true,
    `
公司 总公司 分公司 集团 集团公司 控股公司 控股 企业 商行 商社 商会 财团|firm
子公司 全资子公司 控股子公司 关联公司 母公司 空壳公司 幌子公司 掩护公司|firm
厂 工厂 总厂 分厂 制造厂 生产厂 机械厂 飞机制造厂 兵工厂 军工厂 机电厂 机床厂 化工厂 钢铁厂 造船厂 船厂 装配厂 组装厂 军火厂 钢厂 铁厂 炼油厂 炼铁厂 炼钢厂 冶炼厂 铸造厂 锻造厂 电厂 发电厂 药厂 制药厂 纸厂 造纸厂 糖厂 酒厂 水泥厂 纺织厂 玻璃厂 火药厂 修理厂 维修厂 大修厂 仪表厂 电子厂 无线电厂 铝厂 铜厂 化肥厂 加工厂 军械厂 机车厂 部件厂 元件厂 光学厂 模具厂 印刷厂 食品厂 面粉厂 船坞 矿业 煤矿 铁矿 铜矿 金矿 油田 气田 农场 电站 发电站 水电站 核电站|maker
贸易公司 进出口公司 外贸公司 经贸公司 贸易行 洋行 车行 拍卖行|trader firm
物流公司 货运公司 航运公司 运输公司 海运公司 货代公司 货运代理公司 航空公司 船务公司 船运公司 铁路公司 快递公司 速递公司 仓储公司|carrier firm
事务所 律师事务所 会计师事务所 工作室 医院 商场 交易所 证券公司 保险公司|
联合体 联合企业 生产联合体 科研生产联合体 康采恩|maker
设计局 研究院 研究所 设计院 科学院 实验室 研究中心 科技园 设计研究院|
大学 学院 理工大学 工业大学 航空航天大学|
银行|bank
代表处 办事处 驻华代表处|
基金会 协会 联合会 学会|
航空 海运 航运|carrier firm`,
  ),
  ...rows(
    'company',
    false,
    `
厂商 生产商 制造商 制造企业 军工企业 国防企业 武器制造商 无人机制造商 军火商 制造方 生产企业 生产方 军工集团|maker
供应商 供货商 卖方 卖家 出口商 销售商 经销商 批发商 零售商 分销商 供货方 供应方 出售方 出口企业|seller
买方 买家 采购方 客户 进口商 收货方 收货人 最终用户 订货方 购货方 购方 采购公司 收件人 进口企业|buyer
中间商 中间人 贸易商 代理商 代理 代理公司 中介 中介公司 中间公司 经纪商 掮客 贸易企业 贸易商行|trader
承运人 承运商 货代 货运代理 物流企业 运输商|carrier
付款方 收款方 付款人 收款人|
原告 被告 被告单位 被告公司 当事人 涉案企业 申请人 受益人 委托人 受托方 托运人 发货人 发货方 提货人 通知方|
军方 冲突方 交战方 部队 军队 武装部队|
合资企业 合资公司 国有企业 国企 民企 私营企业 上市公司 初创公司 初创企业|firm`,
  ),
  ...rows(
    'body',
    true,
    `
外交部 国防部 商务部 财政部 司法部 工业和贸易部 工贸部 贸易部 工业部 能源部 国务院 贸易与工业部 内政部 交通部 经济部|ministry
外交部门 国防部门|ministry
政府 当局|government
大使馆 使馆 领事馆|
海岸警卫队 警卫队 国民警卫队 空军 海军 陆军 国防军 舰队|
港务局 铁路局 港口管理局 民航局 采购局 装备局 后勤局 海关 海关总署 海关署 边防局 警察局 安全局 情报局 调查局 情报总局 统计局 税务局 安全总局 边防总局 出口管制局 工业与安全局|
委员会 检察院 检察官办公室 法院 最高法院 议会 总局 管理局 监管局 办公室 外国资产控制办公室 海外资产控制办公室 理事会|
部 局 署 院 处|`,
  ),
  ...rows(
    'body',
    false,
    '克里姆林宫 白宫 欧盟 欧盟委员会 欧洲理事会 联合国 联合国安理会 安理会 北约 检方 警方 军事情报总局 美军 俄军 乌军 解放军|government',
  ),
  ...rows(
    'person',
    false,
    `
官员 高官 军官 政府官员 安全官员 情报官员 海关官员 外交官 国防官员 美国官员 高级官员|official
消息人士 知情人士 消息来源 线人 人士 知情者 消息灵通人士 内部人士 业内人士|source
专家 技术专家 工程师 技术人员 技师 技术员 科学家 研究人员 设计师 操作员 飞行员 顾问|specialist
发言人 女发言人 代表 代表团 负责人 员工 雇员 职员 工作人员 工人 成员 前员工 前雇员 团队 小组 人员 学员 操作人员 士兵 军人|
律师 代理律师 法律顾问|lawyer
分析师 分析人士 研究员 观察人士 学者|specialist
记者 编辑 主编|
商人 企业家 老板 店主|
被告人 犯罪嫌疑人 嫌疑人 教官 武官 检验员 学员 亲属 妻子 丈夫 弟弟|
检察官 法官 议员|official`,
  ),
  ...rows(
    'outlet',
    true,
    '日报 晚报 时报 周刊 周报 通讯社 新闻社 电视台 广播电台 邮报 新闻网 早报 晨报 商报 快报 新闻 电台 杂志|outlet',
  ),
  ...rows(
    'outlet',
    false,
    '媒体 报纸 官媒 国家媒体 官方媒体 外媒 网站 新闻网站 本报 本刊 本台 该报 该刊|outlet',
  ),
  ...rows(
    'goods',
    false,
    `
滚子轴承 主轴承 炮管 枪管 靶材 原木 木材 电缆 电子管 继电器 接触器 变压器 示波器 陀螺仪 伺服电机 镜头 红外镜头 电路板 靶机 底盘 消防车 救护车 拖船 货轮 油轮 呼吸机 医疗器械 加工中心 五轴加工中心|
无人机 攻击无人机 攻击型无人机 侦察无人机 自杀式无人机 无人驾驶飞机 无人飞行器 四旋翼无人机 长航时无人机 巡飞弹 军用无人机 民用无人机 无人艇 无人车|
发动机 引擎 电机 电动机 马达 涡轮机 涡轮发动机 活塞发动机 柴油机 柴油发动机 航空发动机 火箭发动机 发电机|
芯片 微芯片 集成电路 半导体 电子元件 电子元器件 元器件 电子产品 电子设备 微电子产品 处理器 微处理器 控制器 飞控 晶体管 二极管 电路板 传感器 存储器|
零件 零部件 部件 组件 配件 备件 备用件 模块 套件 散件 机身 机翼 导引头 战斗部 弹头 引信 外壳 机体|
导弹 弹道导弹 巡航导弹 防空导弹 火箭 火箭弹 炮弹 弹药 子弹 地雷 炸弹 航空炸弹 鱼雷 炸药 火药 推进剂 硝化棉 硝化纤维素 爆炸物|
火炮 榴弹炮 迫击炮 坦克 装甲车 步枪 机枪 武器 武器系统 装备 军事装备 军备 军火 军用品 防弹衣 头盔|
雷达 天线 摄像机 摄像头 热像仪 瞄准镜 热成像仪 夜视仪 光学设备 光学仪器 镜头 陀螺仪 加速度计 导航系统 导航模块 通信设备 电台 对讲机 接收机 发射机 干扰器 干扰机 电子战系统|
机床 数控机床 铣床 车床 磨床 加工中心 机器 机械 设备 生产设备 工业设备 仪器 工具 生产线 流水线 压缩机 泵 水泵 阀门 变速箱 齿轮箱 轴承 液压设备 起重机 挖掘机 冷却机组 制冷机组 制冷设备 机器人|
电池 蓄电池 锂电池 电缆 光缆 光纤 碳纤维 钢材 钢 铝 铝材 钛 钛合金 轮胎 化学品 化工产品 原料 原材料 材料 燃料 石油 原油 柴油 煤炭 天然气 橡胶 树脂|
飞机 客机 战斗机 战机 运输机 直升机 直升飞机 卫星 潜艇 军舰 护卫舰 舰艇|
卡车 汽车 车辆 越野车 拖拉机 货车 摩托车|
货物 商品 产品 物资 物品 样品 样机 原型机 军民两用物项 两用物项 两用产品 军民两用产品 两用货物 军品 集装箱 货柜|
软件 图纸 技术 技术资料 技术文件|`,
  ),
  ...rows(
    'document',
    false,
    `
文件 文档 合同 协议 备忘录 采购合同 供货合同 供应合同 发票 形式发票 商业发票 账单 银行对账单 对账单 银行流水 流水 银行记录 付款记录 转账记录|
提单 运单 货运单 空运单 装箱单 报关单 海关记录 海关数据 贸易数据 海关申报单 贸易记录 订单 采购订单|
信函 信件 函件 来信 信 电子邮件 邮件 往来邮件 短信 聊天记录 内部邮件 内部文件 传真 照会|
报告 测试报告 试验报告 报道 声明 公告 通报 新闻稿 简报 起诉书 判决书 法庭文件 法院文件 证书 制裁名单 制裁清单 实体清单 黑名单 名单 清单 机票 行程单 订票记录 机票预订记录 航班记录 旅行记录 预订记录 公司记录 工商登记 工商登记资料 工商资料 企业登记信息 注册资料 登记资料 注册文件 商业登记 年报 年度报告 半年报 财报 招股书 招股说明书 回单 银行回单 凭证 付款凭证 回执 日志 港口日志 航海日志 纪要 会谈纪要 会议纪要 旅客名单 乘客名单 决定书 处罚决定书 律师函 通知书 批文 许可证 出口许可证 委托书 授权书 账簿 台账 明细 单据 货运单据 工商登记 登记 备案文件 笔录 询问笔录 证词 卷宗 案卷 手册 说明书 聊天记录 录音 海运提单 空运提单 出口记录 进口记录 船运记录 交易记录 数据库 合作协议 框架协议 意向书 记录 数据 资料 材料 照片 卫星图像 卫星照片 视频|`,
  ),
  ...rows(
    'place',
    true,
    `
靶场 试验场 试验基地 基地 训练场 发射场 飞行试验场 空军基地 机场 港口 港 码头 口岸 车站 火车站 保税区 自贸区 自由贸易区 开发区 工业园 工业区 园区|
市 省 县 州 区 镇 村 自治区 共和国 地区 边疆区 半岛 岛|`,
  ),
  ...rows(
    'place',
    false,
    '城市 首都 边境 边界 境内 境外 仓库 车间 厂区 展会 展览会 航展 场地 该国 该市 该地 海外 国外 国内|',
  ),
  ...rows('money', false, '货款 款项 资金 预付款 定金 尾款 余款 费用 付款|'),
  ...rows('money', false, '股份 股权 权益 股票 所有权|stake'),
]);

function withWorks(nouns: readonly ChineseNoun[]): readonly ChineseNoun[] {
  const told = new Set(nouns.map(({ word }) => word));
  return [
    ...nouns,
    ...nouns
      .filter(({ kind, word }) => kind === 'goods' && word.length <= 5 && !told.has(word + WORKS))
      .map(
        ({ word }): ChineseNoun => ({ word: word + WORKS, kind: 'company', groups: ['maker'], suffix: true }),
      ),
  ];
}

/** Last characters of a noun that is not in the tables and yet most likely a good: 轴承座, 冷凝器. */
export const GOODS_ENDINGS =
  '机器仪弹炮艇舰车片管板件料油钢药剂线镜枪雷阀泵塔炉灯缆轮网箱罐筒床盘轴杆桨舵锚链条垫圈头架座芯胶粉酸碱盐醇布革铝铜锌镍锡钴锂钨稀土模块锭';

/** Words that stand before a noun and describe the good: 军用, 新型. */
export const GOODS_MODIFIERS: readonly string[] =
  '涉案 军用 民用 军民两用 新型 大型 小型 先进 精密 高精度 二手 全新 数控 电子 光学 热成像 导航 通信 攻击 攻击型 侦察 自杀式 远程 中程 短程 长程 航空 火箭 巡航 弹道 防空 制导 武器 军事 工业 雷达 柴油 汽油 涡轮 活塞 备用 关键 国产 外国 西方 特种 敏感 受管制 受控 红外 夜视 液压 电动 微型 重型 轻型 高性能 配套 相关 其他 其它 首批 剩余 整套 成套'.split(
    ' ',
  );
