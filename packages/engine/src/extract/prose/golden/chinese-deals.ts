/** Invented Chinese sentences of business, courts and sanctions, with deals that came to nothing; held to what was judged right when they were first read. */
import type { GoldenSentence } from './golden-text.ts';

export const CHINESE_DEALS: readonly GoldenSentence[] = [
  [
    '卡斯帕尔机械厂的供货商包括德国的莱默轴承公司和瑞士的奥特仪表公司。',
    [
      'supply supplier=莱默轴承公司 recipient=卡斯帕尔机械厂',
      'supply supplier=奥特仪表公司 recipient=卡斯帕尔机械厂',
    ],
  ],
  ['这家工厂使用的数控机床大多购自台湾地区的永昌机械。', ['supply supplier=永昌机械 goods=数控机床']],
  [
    '法院查明，2021年5月，赵某通过其控制的华隆商贸公司将12台频谱分析仪卖给境外买家阿列克谢·德罗兹德。',
    [
      'ownership owner=赵某 owned=华隆商贸公司 «法院 (official-named)',
      'supply supplier=赵某 recipient=阿列克谢·德罗兹德 intermediary=华隆商贸公司 goods=频谱分析仪 qty=12 time=2021-05 «法院 (official-named)',
    ],
  ],
  [
    '我司于2024年8月12日收到贵司电汇的预付款15万欧元。',
    ['payment:paid payer=贵司 payee=我司 amount=150000 EUR time=2024-08-12'],
  ],
  [
    '贵公司订单中的30台减速机已于上周交由海燕货运承运。',
    ['supply:shipped goods=减速机 carrier=海燕货运 qty=30 time=2025-03-03/2025-03-09'],
  ],
  [
    '该公司唯一股东为注册于英属维尔京群岛的晨星控股有限公司。',
    ['location entity=晨星控股有限公司 at=英属维尔京群岛', 'ownership owner=晨星控股有限公司 owned=公司'],
  ],
  [
    '2023年5月，萨尔基斯投资公司将其持有的蒙特罗钢铁公司30%股权转让给北湾资本。',
    [
      'ownership owner=萨尔基斯投资公司 owned=蒙特罗钢铁公司',
      'ownership owner=北湾资本 owned=蒙特罗钢铁公司 share=30 time=2023-05',
    ],
  ],
  [
    '制裁名单显示，奥列格·瓦图京因担任格拉尼特设计局局长而被欧盟列名。',
    [
      'role person=奥列格·瓦图京 organisation=格拉尼特设计局 position=局长 «制裁名单 (document-seen)',
      'sanction target=奥列格·瓦图京 authority=欧盟 «制裁名单 (document-seen)',
    ],
  ],
  [
    '格拉尼特设计局研制的“猎隼”无人机配备了日本产的摄像头。',
    [
      'development developer=格拉尼特设计局 product=猎隼',
      'production producer=日本 product=摄像头',
      'component product=猎隼 component=摄像头 maker=日本',
    ],
  ],
  [
    '乌兰采夫化工厂每月向格拉尼特设计局供应约40吨硝酸。',
    ['supply:delivered supplier=乌兰采夫化工厂 recipient=格拉尼特设计局 goods=硝酸 qty=~40'],
  ],
  [
    '向格拉尼特设计局供应硝酸的是乌兰采夫化工厂。',
    ['supply:delivered supplier=乌兰采夫化工厂 recipient=格拉尼特设计局 goods=硝酸'],
  ],
  ['这些芯片最终被安装到“猎隼”无人机的飞控系统中。', ['component product=飞控系统 component=芯片']],
  ['晨星控股有限公司的电话无人接听，其网站也已关闭。', ['response unreachable respondent=晨星控股有限公司']],
  [
    '一位不便透露姓名的海关人士告诉本报，去年共有17个集装箱从该港运往奥德拉。',
    ['supply:shipped recipient=奥德拉 goods=集装箱 qty=17 time=2024 at=港 «海关人士 (person-familiar)'],
  ],
  [
    '2024年2月，维克托·萨里宁率代表团赴平壤，参观了一家导弹工厂。',
    [
      'travel traveller=维克托·萨里宁 destination=平壤 time=2024-02',
      'travel traveller=维克托·萨里宁 destination=导弹工厂 time=2024-02',
    ],
  ],
  [
    '格拉尼特设计局原副局长伊利亚·诺沃肖洛夫去年8月加入晨星控股有限公司，出任技术总监。',
    ['role person=伊利亚·诺沃肖洛夫 organisation=格拉尼特设计局 position=副局长'],
  ],
  ['锐川微电子称，公司产品均通过经销商销售，不清楚最终流向。', []],
  ['德国莱默轴承公司发言人说，公司自2022年3月起已停止向俄罗斯供货。', []],
  [
    '奥特仪表公司承认2021年曾向卡斯帕尔机械厂出售过测量仪器，但强调交易发生在制裁之前。',
    [
      'supply supplier=奥特仪表公司 recipient=卡斯帕尔机械厂 goods=测量仪器 time=2021 «奥特仪表公司 (company-statement, concedes)',
    ],
  ],
  [
    '英国以协助俄罗斯获取军民两用技术为由，将海燕货运列入制裁清单。',
    ['sanction target=海燕货运 authority=英国'],
  ],
  [
    '2024年11月，首批“猎隼”无人机在博斯科沃靶场完成验收测试。',
    ['test:tested product=猎隼 time=2024-11 at=博斯科沃靶场'],
  ],
  [
    '瑞岚船舶重工有限公司成立于2004年，总部设在青港，董事长为邱铭达。',
    [
      'location entity=瑞岚船舶重工有限公司 at=青港',
      'role person=邱铭达 organisation=瑞岚船舶重工有限公司 position=董事长',
    ],
  ],
  ['邱铭达的妻子周琳持有华隆商贸公司40%的股份。', ['ownership owner=周琳 owned=华隆商贸公司 share=40']],
  ['华隆商贸公司实际由邱铭达控制。', ['ownership owner=邱铭达 owned=华隆商贸公司']],
  ['有证据显示，锐川微电子的传感器被用于“猎隼”无人机。', ['component product=猎隼 component=传感器']],
  ['没有任何迹象表明锐川微电子直接向格拉尼特设计局供货。', []],
  ['海燕货运否认参与任何违反制裁的运输。', ['response denied respondent=海燕货运']],
  ['根据双方2023年签订的合同，莱默轴承公司应于2024年底前交付全部8000套轴承。', []],
  ['德雷瓦钢厂向南澜电机集团购买电机的谈判已经破裂，双方没有签署合同。', []],
  [
    '由于价格分歧，南澜电机集团与德雷瓦钢厂的合作谈判无果而终。',
    ['meeting participant=南澜电机集团+德雷瓦钢厂'],
  ],
  ['德雷瓦钢厂曾考虑从南澜电机集团进口变压器，但最终放弃。', []],
  [
    '南澜电机集团与德雷瓦钢厂就供应变压器进行了谈判，但未达成协议。',
    ['meeting participant=南澜电机集团+德雷瓦钢厂'],
  ],
  ['南澜电机集团拒绝了德雷瓦钢厂提出的采购请求。', []],
  [
    '德雷瓦钢厂原计划向南澜电机集团订购12台变压器，后因制裁取消。',
    ['supply:cancelled supplier=南澜电机集团 recipient=德雷瓦钢厂 goods=变压器 qty=12'],
  ],
  [
    '瑞岚重工曾与奥德拉海军洽谈出售三艘巡逻艇，但因价格问题未能达成一致。',
    ['meeting participant=瑞岚重工+奥德拉海军'],
  ],
  ['据知情人士透露，瑞岚重工向奥德拉海军出售巡逻艇的谈判今年3月告吹，没有任何巡逻艇交付。', []],
  [
    '瑞岚重工与奥德拉海军的谈判破裂后，后者转而向德国莱默公司订购了两艘巡逻艇。',
    [
      'meeting participant=瑞岚重工+奥德拉海军',
      'supply:contracted supplier=莱默公司 recipient=奥德拉海军 goods=巡逻艇 qty=2',
    ],
  ],
  [
    '据英国《泰晤士河报》上周三报道，一家总部位于瑞士的贸易公司向乌兰采夫化工厂转售了约200吨硝化棉。',
    [
      'location entity=贸易公司 at=瑞士 «泰晤士河报 (other-outlet, reports)',
      'supply supplier=贸易公司 recipient=乌兰采夫化工厂 goods=硝化棉 qty=~200 «泰晤士河报 (other-outlet, reports)',
    ],
  ],
  [
    '莱茵化学公司在一份电子邮件声明中说，公司严格遵守出口管制规定，从未直接或间接向俄罗斯出售产品。',
    [
      'supply NOT supplier=莱茵化学公司 recipient=俄罗斯 goods=产品 «莱茵化学公司 (company-statement)',
      'response denied respondent=莱茵化学公司 on=supply «莱茵化学公司 (company-statement)',
    ],
  ],
  ['土耳其贸易部没有立即回应记者的置评请求。', ['response no-reply respondent=土耳其贸易部']],
  [
    '哈萨克斯坦海关数据也显示，阿斯塔纳贸易有限公司2023年从中国进口了价值420万美元的棉短绒。',
    [
      'supply supplier=中国 recipient=阿斯塔纳贸易有限公司 goods=棉短绒 amount=4200000 USD time=2023 «哈萨克斯坦海关数据 (document-seen)',
    ],
  ],
  ['分析人士指出，没有进口原料，该厂的产量可能会下降一半。', []],
  [
    '2024年5月18日，被告人孙某与境外客户签订合同，约定以每台1.2万美元的价格向其提供无人机发动机30台。',
    ['supply:planned supplier=孙某 recipient=境外客户 goods=无人机发动机 qty=30'],
  ],
  ['案发后，孙某退缴违法所得人民币86万元。', []],
  ['请贵方尽快支付合同余款，逾期我方将暂停后续发货。', []],
  [
    '星野航空工业公司周二说，已与阿塔兰空军达成协议，将在未来三年内提供12架教练机及配套培训。',
    [
      'supply:planned supplier=星野航空工业公司 recipient=阿塔兰空军 goods=教练机 qty=12 time=2025-03-10~/2028-03-10~ «星野航空工业公司 (company-statement)',
    ],
  ],
  [
    '阿塔兰国防部长伊斯梅尔·塔里克上月访问了星野航空工业公司位于滨湖的工厂。',
    [
      'role person=伊斯梅尔·塔里克 organisation=阿塔兰 position=国防部长',
      'travel traveller=伊斯梅尔·塔里克 destination=星野航空工业公司 time=2025-02',
    ],
  ],
  ['知情人士说，阿塔兰此前还与土耳其就采购无人机进行过接触，但尚未做出决定。', []],
];
