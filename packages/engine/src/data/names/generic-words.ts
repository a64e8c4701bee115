/**
 * Words that say what kind of company it is and not which one. `code:words` in English, Russian, Ukrainian and
 * Chinese; the code makes translations equal ("trading" is «торговая» is 贸易). Stems end in `*`.
 * Written from the names of companies in published registers; not exhaustive.
 */
export const GENERIC_WORDS = `
trade:trading trade traders commerce commercial merchants торгов* торгівл* торговел* трейд* трейдинг 贸易 商贸 经贸 商行 tijarat ticaret handel handels handelsgesellschaft
import:import imports importing импорт* імпорт* 进出口 进口 ithalat
export:export exports exporting экспорт* експорт* 出口 ihracat
technology:technology technologies tech technical technological технолог* технич* техніч* техно 科技 技术 工艺 teknoloji
industry:industry industries industrial промышленн* промислов* индустри* индустр* пром 工业 实业 产业 sanayi
electronics:electronics electronic elektronik electro электрон* електрон* электроник* 电子
electric:electric electrical electrics электрич* электро електр* 电气 电器
engineering:engineering engineers engineer инжиниринг* инженер* інженер* інжиніринг* 工程 muhendislik
machine:machine machinery machines mechanical machinebuilding машиностро* машинобуд* механич* 机械 机电 makina makine
plant:plant works factory mill завод* фабрик* комбинат* комбінат* 厂 工厂 制造厂 fabrika fabrik werk werke
manufacture:manufacturing manufacture manufacturer production производств* производственн* виробнич* виробництв* 制造 生产
logistics:logistics logistic freight forwarding cargo forwarders логистик* логіст* экспедиц* 物流 货运 货代 lojistik logistik spedition
shipping:shipping maritime marine navigation судоход* морск* морськ* 航运 海运 船务 denizcilik shipmanagement
transport:transport transportation transit транспорт* перевоз* перевез* 运输 nakliyat tasimacilik
aviation:aviation aero aerospace aircraft airlines airways airline авиа* авіа* аэро* 航空 航天 飞机 havacilik
service:service services servicing сервис* сервіс* услуг* послуг* 服务
solution:solution solutions решени* рішен* 方案
system:system systems систем* 系统
development:development developments развити* розвит* 发展 开发
research:research исследов* дослідн* 研究 研发 研究所 研究院
science:scientific science научн* науков* 科学
design:design bureau конструкторск* бюро конструкторс* 设计 设计院
investment:investment investments invest capital venture ventures инвест* інвест* капитал капітал 投资 资本 yatirim
finance:finance financial credit финанс* фінанс* 金融 财务
bank:bank banking banque banca banco банк* 银行 bankasi
insurance:insurance assurance страхов* 保险 sigorta
energy:energy power энерг* енерг* 能源 电力 enerji
oil:oil petroleum petrol нефт* нафт* 石油 油
gas:gas газ* 天然气 燃气
chemical:chemical chemicals chemistry хими* хімі* 化工 化学 kimya
metal:metal metals steel metallurgical метал* металлург* сталь* 金属 钢铁 钢 metalurji
construction:construction building builders строит* стро буд* 建筑 建设 建材 insaat
equipment:equipment оборудован* обладнан* 设备 装备 ekipman
instrument:instrument instruments приборостро* прилад* 仪器 仪表
component:component components parts запчаст* комплект* 配件 零部件 元件 部件
supply:supply supplies supplier supplying снабжен* постач* поставк* снаб 供应 供应链
general:general universal общ* 综合 genel
international:international intl worldwide global world международн* міжнародн* интернешнл глобал* 国际 环球 全球 uluslararasi
national:national federal state государственн* державн* национальн* національн* 国家 国营
company:company co firm gesellschaft compania компани* компані* предприяти* підприємств* фирм* фірм* общество корпорац* enterprise enterprises undertaking corporation corp establishment 公司 企业 sirketi sirket firma
group:group groups holding holdings групп* груп* холдинг* 集团 控股 gruppe grup
association:association union society ассоциац* асоціац* союз* объединен* об'єднан* 协会 联合
center:center centre центр* 中心 merkezi
institute:institute институт* інститут* 院 所
management:management managing управлен* управлін* 管理
consulting:consulting consultants consultancy advisory консалт* консульт* 咨询 danismanlik
information:information informatics info информ* інформ* 信息 资讯
communication:communication communications telecom telecommunications связь связи зв'язок телеком* 通信 通讯 电信
digital:digital цифров* 数码 数字
security:security охран* охорон* безопасн* 安全 安防
defence:defence defense military оборон* воен* 国防 军工 防务 savunma
medical:medical medicine медиц* 医疗 医药
agriculture:agriculture agricultural agro аграрн* агро* 农业 tarim
food:food foods продовольств* пищев* харчов* 食品 gida
house:house дом торгдом тд
partner:partner partners партнер* партнёр*
material:material materials материал* матеріал* 材料
product:product products продукт* продукц* 产品
auto:auto automotive automobile motor motors авто* 汽车 otomotiv
optical:optical optics оптик* оптич* 光学 光电
intelligent:intelligent smart умн* 智能
agency:agency агентств* 代理
foundation:foundation fund trust фонд* 基金 基金会
party:army front brigade movement organization organisation организац* організац* committee council комитет комітет совет
office:ministry ministries министерств* міністерств* department департамент* directorate bureau office administration government управлени* 部 局 办公室
uav:uav drone drones unmanned беспилот* безпілот* 无人机
new:new нов* 新
software:software soft софт* 软件
network:network networks net сет* 网络
`;

/** Function words of names: neither core nor generic. */
export const NAME_STOPWORDS: ReadonlySet<string> = new Set([
  'the',
  'of',
  'and',
  'for',
  'de',
  'du',
  'des',
  'la',
  'le',
  'les',
  'el',
  'y',
  'e',
  'und',
  'fur',
  'für',
  'et',
  've',
  'in',
  'on',
  'at',
  'by',
  'to',
  'a',
  'an',
  'und',
  'der',
  'die',
  'das',
  'for',
  'и',
  'й',
  'та',
  'і',
  'в',
  'на',
  'по',
  'для',
  'имени',
  'им',
  'з',
]);
