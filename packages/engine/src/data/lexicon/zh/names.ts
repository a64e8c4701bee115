/** What Chinese names are made of: surnames, syllables of foreign names, and words that stand inside the name of a firm. */

/** Surnames of one character, the commonest first. Source: the Hundred Family Surnames and the ministry's yearly reports. */
export const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林郑谢罗梁宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳欧管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭';

export const DOUBLE_SURNAMES: readonly string[] =
  '欧阳 上官 司马 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 司徒 夏侯 端木 南宫 独孤 宇文 长孙 轩辕'.split(' ');

/** Characters that foreign names are written with. Source: Xinhua's tables for English, Russian, Persian and German. */
export const FOREIGN_SYLLABLES =
  '莲玲蓓芝霞菲薇妮雯阿艾埃爱安昂奥巴白班邦鲍贝本比彼别宾波伯勃博布采查茨茨达戴丹当道德登邓狄迪蒂丁东都杜敦顿多俄厄恩尔耳法凡范方菲费芬丰冯佛夫弗福富盖甘冈高戈格葛根贡古瓜圭哈海汉豪赫黑亨洪胡华怀霍基吉济季加迦贾简姜杰金津京久喀卡凯坎康考柯科可克肯孔库夸奎昆拉莱赖兰朗劳勒雷蕾黎里理利丽莉立连良列林琳龙隆卢鲁路伦罗洛吕马玛迈麦曼芒毛茅梅门蒙米密缅敏明摩莫默姆木穆拿那纳娜乃奈南内嫩能尼妮年涅宁牛纽农努诺欧帕派潘庞培佩彭皮平珀普奇齐恰钱乔切钦琴青丘瑞热仁日茸荣儒瑞若撒萨塞赛三桑瑟森沙莎山尚绍舍申圣施石史舒斯丝司松苏孙索塔泰坦汤唐陶特腾提田廷通图土托瓦万汪旺威韦维卫魏温文翁沃乌吾武西锡希悉夏香肖谢辛欣兴雄休许逊雅亚延扬耶叶伊依宜因英尤于约扎赞泽曾詹张珍治朱卓兹宗佐丽兰涛娅蕾奴欠娜顿伦翰逊得什楚柳娃季契哥顾甫嘉焦别茹玛敏耶谢赖斐芙茜缇妲塔蒂芬奥帕蓬坡';

/** Titles that stand before or after the name of a person; as the position of a post where it is one. A row is `words|kind`. */
export const TITLES: readonly string[] =
  '董事长 副董事长 总经理 副总经理 总裁 副总裁 首席执行官 首席财务官 首席技术官 总设计师 总工程师 董事 执行董事 唯一董事 独立董事 监事 法定代表人 法人代表 厂长 副厂长 所长 副所长 院长 校长 行长 经理 销售经理 出口经理 采购经理 项目经理 财务总监 销售总监 采购总监 技术总监 总监 主管 主任 副主任 主席 副主席 部长 副部长 局长 副局长 总统 总理 副总理 大使 领事 司令 将军 上将 中将 少将 上校 中校 少校 上尉 负责人 发言人 女发言人 创始人 联合创始人 股东 大股东 唯一股东 控股股东 实际控制人 受益人 最终受益人 合伙人 老板 秘书长 秘书 会计 总会计师 代表 首席代表 律师 记者 分析师 研究员 工程师 教授 博士 检察官 议员 外长 防长 财长 州长 市长 省长 前总经理 前董事长 前董事 前高管 课程主任 首席采购官 首席运营官 采购官 物流经理 舰长 船长 高管 雇员 顾问 检察长 参谋长'.split(
    ' ',
  );

/** Titles that make their bearer an owner. */
export const OWNER_TITLES: readonly string[] =
  '股东 大股东 唯一股东 控股股东 实际控制人 受益人 最终受益人 老板 合伙人 创始人 联合创始人 所有者 拥有者 所有人'.split(
    ' ',
  );

export const HONORIFICS: readonly string[] = ['先生', '女士', '小姐', '同志', '阁下'];

/** Words inside names of firms: what they do and where; alone they name nobody. */
export const NAME_WORDS: readonly string[] =
  '船用 车用 机械 机电 电子 电气 电器 电力 电讯 通信 通讯 科技 技术 高科 信息 网络 软件 光电 光学 仪器 仪表 精密 自动化 智能 数码 半导体 微电子 集成电路 航空 航天 宇航 航空航天 动力 发动机 无人机 无人系统 飞机 直升机 船舶 造船 汽车 车辆 摩托 轴承 齿轮 机床 重工 重型 轻工 军工 兵器 国防 防务 武器 化工 化学 化纤 材料 新材料 复合材料 橡胶 塑料 钢铁 冶金 金属 有色 铝业 钛业 矿业 能源 石油 石化 燃气 煤炭 核工业 贸易 商贸 外贸 经贸 工贸 国贸 进出口 进口 出口 国际 国际贸易 环球 全球 远东 东方 西方 北方 南方 华北 华东 华南 华中 东北 西北 西南 中亚 亚太 欧亚 太平洋 物流 货运 运输 航运 海运 空运 船务 仓储 供应链 快递 工业 实业 产业 企业 工程 建设 建筑 制造 生产 设备 装备 器材 配件 零部件 系统 产品 集团 控股 投资 资产 资本 金融 证券 保险 基金 信托 财务 咨询 服务 管理 发展 开发 研发 设计 研究 科研 实验 应用 创新 环保 生物 医疗 医药 食品 纺织 服装 农业 林业 水产 传媒 文化 教育 海洋 地理 测绘 遥感 导航 雷达 激光 红外 传感 芯片 安防 消防 救援 特种 专用 通用 联合 联邦 国家 国营 国有 中央 第一 第二 第三 第四 第五 总 新 大 中 小 老 北 南 东 西 港 湾 江 海 河 湖 州 市 省 县 区 镇 自治区 共和国 科学 理工 师范 交通 邮政 开放 商业 工商 建行 农商 储蓄 发射 试验 靶 中心 向阳 和平 和谐 和利 为民 同方 同济 经纬 经典 将军 对外 从军 自强 由衷 在线 给力 以太 与时 及时雨 中心'.split(
    ' ',
  );

/** Common nouns that before 公司 or 厂 only say what sort of firm it is. */
export const PLAIN_FIRM_WORDS: readonly string[] =
  '私人 民间 个人 家族 家庭 地方 当地 外地 本地 皮包 社会 民营 私营 专业 专门 同类 同行 类似 国内 国外 海外 境外 境内 外国 外部 内部 业内 大型 小型 中型 著名 主要 相关 有关 其他 其它 多数 少数 部分 全部 整个 对方 原来 后来 目前 现在 以前 当时 上游 下游 上级 下级 上述 下述 一流 世界 全球 现代 传统 重点 核心 关键 老牌 知名 高科技 互联网 科技 军方 官方 邻国 敌国 本国 他国'.split(
    ' ',
  );

/** Titles that tell a rank or a degree, and no post in a firm or body. */
export const RANKS: readonly string[] =
  '妻子 丈夫 弟弟 亲属 被告人 嫌疑人 犯罪嫌疑人 教官 武官 将军 上将 中将 少将 上校 中校 少校 上尉 教授 博士 工程师'.split(
    ' ',
  );
