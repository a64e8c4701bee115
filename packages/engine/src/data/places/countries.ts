/**
 * What the published country names (i18n-iso-countries) leave out: short names, adjectives, inhabitants, inflected
 * adjectives by rule from the nominative. One line per country:
 * `code|en names>en adjectives and inhabitants|ru names and adjectives|uk names and adjectives|zh names`.
 * A capital first letter in Russian or Ukrainian marks a noun, a small one an adjective. Written from common usage.
 */
export const COUNTRY_WORDS = `
ru|Russia;RF;Russian Federation;Rossiya>Russian;Russians|Россия;Российская Федерация;РФ;российский;русский;россиянин;россияне|Росія;Російська Федерація;РФ;російський;росіянин;росіяни|俄罗斯;俄罗斯联邦;俄国;俄方;俄羅斯
ua|Ukraine>Ukrainian;Ukrainians|Украина;украинский;украинец;украинцы|Україна;український;українець;українці|乌克兰;乌方;烏克蘭
by|Belarus;Byelorussia>Belarusian;Belarusians;Belorussian|Беларусь;Белоруссия;Республика Беларусь;РБ;белорусский|Білорусь;білоруський|白俄罗斯
cn|China;PRC;People's Republic of China;Mainland China;PR China;P.R. China>Chinese|Китай;КНР;Китайская Народная Республика;китайский;китаец;китайцы|Китай;КНР;Китайська Народна Республіка;китайський;китаєць;китайці|中国;中华人民共和国;中方;中國
hk|Hong Kong;Hongkong;Hong Kong SAR;HKSAR>Hong Konger|Гонконг;гонконгский|Гонконг;гонконгський|香港;中国香港;香港特别行政区
mo|Macau;Macao>Macanese|Макао|Макао|澳门;中国澳门
tw|Taiwan;Republic of China>Taiwanese|Тайвань;тайваньский|Тайвань;тайванський|台湾;中国台湾;臺灣
us|United States;USA;US;U.S.;United States of America;America>American;Americans|США;Соединённые Штаты;Соединённые Штаты Америки;Америка;американский;американец|США;Сполучені Штати;Сполучені Штати Америки;Америка;американський|美国;美利坚合众国;美方;美國
gb|United Kingdom;UK;U.K.;Great Britain;Britain;England;Scotland;Wales>Welsh;British;Briton;Britons;English;Scottish|Великобритания;Соединённое Королевство;Британия;Англия;британский;английский|Велика Британія;Сполучене Королівство;Британія;Англія;британський;англійський|英国;英國
de|Germany;FRG;Federal Republic of Germany>German;Germans|Германия;ФРГ;немецкий;германский|Німеччина;ФРН;німецький|德国;德國
fr|France>French|Франция;французский|Франція;французький|法国
it|Italy>Italian;Italians|Италия;итальянский|Італія;італійський|意大利
es|Spain>Spanish;Spaniard|Испания;испанский|Іспанія;іспанський|西班牙
pt|Portugal>Portuguese|Португалия;португальский|Португалія;португальський|葡萄牙
pl|Poland>Polish;Poles;Pole|Польша;польский|Польща;польський|波兰
cz|Czechia;Czech Republic>Czech;Czechs|Чехия;Чешская Республика;чешский|Чехія;Чеська Республіка;чеський|捷克
sk|Slovakia>Slovak;Slovakian;Slovaks|Словакия;словацкий|Словаччина;словацький|斯洛伐克
hu|Hungary>Hungarian;Hungarians|Венгрия;венгерский|Угорщина;угорський|匈牙利
ro|Romania>Romanian|Румыния;румынский|Румунія;румунський|罗马尼亚
bg|Bulgaria>Bulgarian|Болгария;болгарский|Болгарія;болгарський|保加利亚
rs|Serbia>Serbian;Serb;Serbs|Сербия;сербский|Сербія;сербський|塞尔维亚
hr|Croatia>Croatian;Croat|Хорватия;хорватский|Хорватія;хорватський|克罗地亚
si|Slovenia>Slovenian;Slovene|Словения;словенский|Словенія;словенський|斯洛文尼亚
ba|Bosnia and Herzegovina;Bosnia>Bosnian|Босния и Герцеговина;Босния;боснийский|Боснія і Герцеговина;Боснія;боснійський|波黑;波斯尼亚
me|Montenegro>Montenegrin|Черногория;черногорский|Чорногорія;чорногорський|黑山
mk|North Macedonia;Macedonia>Macedonian|Северная Македония;Македония;македонский|Північна Македонія;Македонія;македонський|北马其顿
al|Albania>Albanian|Албания;албанский|Албанія;албанський|阿尔巴尼亚
gr|Greece;Hellenic Republic>Greek;Greeks|Греция;греческий|Греція;грецький|希腊
cy|Cyprus>Cypriot;Cypriots|Кипр;Республика Кипр;кипрский|Кіпр;кіпрський|塞浦路斯
mt|Malta>Maltese|Мальта;мальтийский|Мальта;мальтійський|马耳他
at|Austria>Austrian|Австрия;австрийский|Австрія;австрійський|奥地利
ch|Switzerland>Swiss|Швейцария;швейцарский|Швейцарія;швейцарський|瑞士
li|Liechtenstein|Лихтенштейн;лихтенштейнский|Ліхтенштейн|列支敦士登
nl|Netherlands;The Netherlands;Holland>Dutch|Нидерланды;Голландия;нидерландский;голландский|Нідерланди;Голландія;нідерландський;голландський|荷兰
be|Belgium>Belgian|Бельгия;бельгийский|Бельгія;бельгійський|比利时
lu|Luxembourg;Luxemburg>Luxembourgish|Люксембург;люксембургский|Люксембург;люксембурзький|卢森堡
ie|Ireland>Irish|Ирландия;ирландский|Ірландія;ірландський|爱尔兰
dk|Denmark>Danish;Dane|Дания;датский|Данія;данський|丹麦
se|Sweden>Swedish;Swede|Швеция;шведский|Швеція;шведський|瑞典
no|Norway>Norwegian|Норвегия;норвежский|Норвегія;норвезький|挪威
fi|Finland>Finnish;Finn|Финляндия;финский;финляндский|Фінляндія;фінський|芬兰
is|Iceland>Icelandic|Исландия;исландский|Ісландія;ісландський|冰岛
ee|Estonia>Estonian|Эстония;эстонский|Естонія;естонський|爱沙尼亚
lv|Latvia>Latvian|Латвия;латвийский;латышский|Латвія;латвійський|拉脱维亚
lt|Lithuania>Lithuanian|Литва;литовский|Литва;литовський|立陶宛
md|Moldova;Moldavia>Moldovan;Moldavian|Молдавия;Молдова;Республика Молдова;молдавский|Молдова;молдовський|摩尔多瓦
ge|Georgia>Georgian|Грузия;грузинский|Грузія;грузинський|格鲁吉亚
am|Armenia>Armenian|Армения;армянский|Вірменія;вірменський|亚美尼亚
az|Azerbaijan>Azerbaijani;Azeri|Азербайджан;азербайджанский|Азербайджан;азербайджанський|阿塞拜疆
tr|Turkey;Türkiye;Turkiye>Turkish;Turk;Turks|Турция;турецкий|Туреччина;турецький|土耳其
kz|Kazakhstan>Kazakh;Kazakhstani|Казахстан;Республика Казахстан;РК;казахстанский;казахский|Казахстан;казахстанський;казахський|哈萨克斯坦
uz|Uzbekistan>Uzbek|Узбекистан;Республика Узбекистан;узбекский;узбекистанский|Узбекистан;узбецький|乌兹别克斯坦
kg|Kyrgyzstan;Kirghizia;Kyrgyz Republic>Kyrgyz|Киргизия;Кыргызстан;Киргизстан;Кыргызская Республика;киргизский;кыргызский|Киргизстан;Киргизія;киргизький|吉尔吉斯斯坦;吉尔吉斯
tj|Tajikistan>Tajik|Таджикистан;таджикский|Таджикистан;таджицький|塔吉克斯坦
tm|Turkmenistan>Turkmen|Туркменистан;Туркмения;туркменский|Туркменістан;туркменський|土库曼斯坦
mn|Mongolia>Mongolian|Монголия;монгольский|Монголія;монгольський|蒙古;蒙古国
ir|Iran;Islamic Republic of Iran;Persia>Iranian;Iranians|Иран;Исламская Республика Иран;иранский|Іран;іранський|伊朗
iq|Iraq>Iraqi|Ирак;иракский|Ірак;іракський|伊拉克
sy|Syria;Syrian Arab Republic>Syrian|Сирия;сирийский|Сирія;сирійський|叙利亚
lb|Lebanon>Lebanese|Ливан;ливанский|Ліван;ліванський|黎巴嫩
il|Israel>Israeli|Израиль;израильский|Ізраїль;ізраїльський|以色列
ps|Palestine>Palestinian|Палестина;палестинский|Палестина;палестинський|巴勒斯坦
jo|Jordan>Jordanian|Иордания;иорданский|Йорданія;йорданський|约旦
ae|United Arab Emirates;UAE;U.A.E.;Emirates>Emirati|ОАЭ;Объединённые Арабские Эмираты;Арабские Эмираты;Эмираты;эмиратский|ОАЕ;Об'єднані Арабські Емірати;Емірати;еміратський|阿联酋;阿拉伯联合酋长国
sa|Saudi Arabia;KSA>Saudi|Саудовская Аравия;саудовский|Саудівська Аравія;саудівський|沙特;沙特阿拉伯
qa|Qatar>Qatari|Катар;катарский|Катар;катарський|卡塔尔
kw|Kuwait>Kuwaiti|Кувейт;кувейтский|Кувейт;кувейтський|科威特
bh|Bahrain>Bahraini|Бахрейн;бахрейнский|Бахрейн;бахрейнський|巴林
om|Oman>Omani|Оман;оманский|Оман;оманський|阿曼
ye|Yemen>Yemeni|Йемен;йеменский|Ємен;єменський|也门
af|Afghanistan>Afghan|Афганистан;афганский|Афганістан;афганський|阿富汗
pk|Pakistan>Pakistani|Пакистан;пакистанский|Пакистан;пакистанський|巴基斯坦
in|India>Indian;Indians|Индия;индийский|Індія;індійський|印度
lk|Sri Lanka>Sri Lankan|Шри-Ланка;шри-ланкийский|Шрі-Ланка;шрі-ланкійський|斯里兰卡
bd|Bangladesh>Bangladeshi|Бангладеш;бангладешский|Бангладеш;бангладеський|孟加拉国
np|Nepal>Nepalese;Nepali|Непал;непальский|Непал;непальський|尼泊尔
mm|Myanmar;Burma>Burmese|Мьянма;Бирма;мьянманский;бирманский|М'янма;Бірма;м'янмський|缅甸
th|Thailand>Thai|Таиланд;Тайланд;таиландский;тайский|Таїланд;таїландський;тайський|泰国
vn|Vietnam;Viet Nam>Vietnamese|Вьетнам;вьетнамский|В'єтнам;в'єтнамський|越南
la|Laos>Lao;Laotian|Лаос;лаосский|Лаос;лаоський|老挝
kh|Cambodia>Cambodian|Камбоджа;камбоджийский|Камбоджа;камбоджійський|柬埔寨
my|Malaysia>Malaysian|Малайзия;малайзийский|Малайзія;малайзійський|马来西亚
sg|Singapore>Singaporean|Сингапур;сингапурский|Сінгапур;сінгапурський|新加坡
id|Indonesia>Indonesian|Индонезия;индонезийский|Індонезія;індонезійський|印度尼西亚;印尼
ph|Philippines;The Philippines>Philippine;Filipino|Филиппины;филиппинский|Філіппіни;філіппінський|菲律宾
jp|Japan>Japanese|Япония;японский|Японія;японський|日本
kr|South Korea;Republic of Korea;ROK>South Korean;South Koreans|Южная Корея;Республика Корея;южнокорейский|Південна Корея;Республіка Корея;південнокорейський|韩国;大韩民国;南韩
kp|North Korea;DPRK;D.P.R.K.;Democratic People's Republic of Korea>North Korean;North Koreans|Северная Корея;КНДР;северокорейский|Північна Корея;КНДР;північнокорейський|朝鲜;北朝鲜;北韩
au|Australia>Australian|Австралия;австралийский|Австралія;австралійський|澳大利亚
nz|New Zealand>New Zealander|Новая Зеландия;новозеландский|Нова Зеландія;новозеландський|新西兰
ca|Canada>Canadian|Канада;канадский|Канада;канадський|加拿大
mx|Mexico>Mexican|Мексика;мексиканский|Мексика;мексиканський|墨西哥
br|Brazil>Brazilian|Бразилия;бразильский|Бразилія;бразильський|巴西
ar|Argentina>Argentine;Argentinian|Аргентина;аргентинский|Аргентина;аргентинський|阿根廷
cl|Chile>Chilean|Чили;чилийский|Чилі;чилійський|智利
pe|Peru>Peruvian|Перу;перуанский|Перу;перуанський|秘鲁
co|Colombia>Colombian|Колумбия;колумбийский|Колумбія;колумбійський|哥伦比亚
ve|Venezuela>Venezuelan|Венесуэла;венесуэльский|Венесуела;венесуельський|委内瑞拉
bo|Bolivia>Bolivian|Боливия;боливийский|Болівія;болівійський|玻利维亚
ec|Ecuador>Ecuadorian|Эквадор;эквадорский|Еквадор;еквадорський|厄瓜多尔
uy|Uruguay>Uruguayan|Уругвай;уругвайский|Уругвай;уругвайський|乌拉圭
py|Paraguay>Paraguayan|Парагвай;парагвайский|Парагвай;парагвайський|巴拉圭
cu|Cuba>Cuban|Куба;кубинский|Куба;кубинський|古巴
ni|Nicaragua>Nicaraguan|Никарагуа;никарагуанский|Нікарагуа;нікарагуанський|尼加拉瓜
pa|Panama>Panamanian|Панама;панамский|Панама;панамський|巴拿马
do|Dominican Republic|Доминиканская Республика;доминиканский|Домініканська Республіка|多米尼加
eg|Egypt>Egyptian|Египет;египетский|Єгипет;єгипетський|埃及
ly|Libya>Libyan|Ливия;ливийский|Лівія;лівійський|利比亚
dz|Algeria>Algerian|Алжир;алжирский|Алжир;алжирський|阿尔及利亚
ma|Morocco>Moroccan|Марокко;марокканский|Марокко;марокканський|摩洛哥
tn|Tunisia>Tunisian|Тунис;тунисский|Туніс;туніський|突尼斯
sd|Sudan>Sudanese|Судан;суданский|Судан;суданський|苏丹
ss|South Sudan>South Sudanese|Южный Судан;южносуданский|Південний Судан|南苏丹
et|Ethiopia>Ethiopian|Эфиопия;эфиопский|Ефіопія;ефіопський|埃塞俄比亚
er|Eritrea>Eritrean|Эритрея;эритрейский|Еритрея;еритрейський|厄立特里亚
so|Somalia>Somali;Somalian|Сомали;сомалийский|Сомалі;сомалійський|索马里
ke|Kenya>Kenyan|Кения;кенийский|Кенія;кенійський|肯尼亚
ng|Nigeria>Nigerian|Нигерия;нигерийский|Нігерія;нігерійський|尼日利亚
gh|Ghana>Ghanaian|Гана;ганский|Гана;ганський|加纳
ml|Mali>Malian|Мали;малийский|Малі;малійський|马里
td|Chad>Chadian|Чад;чадский|Чад;чадський|乍得
cf|Central African Republic;CAR|Центральноафриканская Республика;ЦАР;центральноафриканский|Центральноафриканська Республіка;ЦАР|中非;中非共和国
cd|Democratic Republic of the Congo;DRC;DR Congo>Congolese|ДРК;Демократическая Республика Конго|ДРК;Демократична Республіка Конго|刚果民主共和国;刚果（金）
cg|Republic of the Congo;Congo-Brazzaville|Республика Конго|Республіка Конго|刚果共和国;刚果（布）
za|South Africa>South African|ЮАР;Южно-Африканская Республика;южноафриканский|ПАР;Південно-Африканська Республіка;південноафриканський|南非
zw|Zimbabwe>Zimbabwean|Зимбабве;зимбабвийский|Зімбабве|津巴布韦
mz|Mozambique>Mozambican|Мозамбик;мозамбикский|Мозамбік|莫桑比克
ao|Angola>Angolan|Ангола;ангольский|Ангола;ангольський|安哥拉
tz|Tanzania>Tanzanian|Танзания;танзанийский|Танзанія|坦桑尼亚
ug|Uganda>Ugandan|Уганда;угандийский|Уганда|乌干达
vg|British Virgin Islands;BVI>Virgin Islands, British|Британские Виргинские острова;БВО|Британські Віргінські острови;БВО|英属维尔京群岛
ky|Cayman Islands;Cayman|Каймановы острова|Кайманові острови|开曼群岛
bz|Belize>Belizean|Белиз;белизский|Беліз|伯利兹
sc|Seychelles|Сейшелы;Сейшельские острова;Сейшельские Острова|Сейшели;Сейшельські острови|塞舌尔
mh|Marshall Islands>Marshallese|Маршалловы острова;Маршалловы Острова|Маршаллові острови|马绍尔群岛
lr|Liberia>Liberian|Либерия;либерийский|Ліберія;ліберійський|利比里亚
xk|Kosovo>Kosovar;Kosovan|Косово;косовский|Косово;косовський|科索沃
gi|Gibraltar>Gibraltarian|Гибралтар;гибралтарский|Гібралтар|直布罗陀
ci|Ivory Coast;Cote d'Ivoire>Ivorian|Кот-д'Ивуар|Кот-д'Івуар|科特迪瓦
mv|Maldives>Maldivian|Мальдивы;мальдивский|Мальдіви|马尔代夫
bt|Bhutan>Bhutanese|Бутан|Бутан|不丹
sn|Senegal>Senegalese|Сенегал;сенегальский|Сенегал|塞内加尔
ne|Niger>Nigerien|Нигер;нигерский|Нігер|尼日尔
bf|Burkina Faso>Burkinabe|Буркина-Фасо|Буркіна-Фасо|布基纳法索
`;

/** Lower case, these are ordinary words; as a country they need a capital. */
export const COMMON_COUNTRY_WORDS: ReadonlySet<string> = new Set([
  'turkey',
  'turk',
  'turks',
  'chad',
  'china',
  'jordan',
  'jersey',
  'guinea',
  'mali',
  'niger',
  'polish',
  'pole',
  'poles',
  'us',
  'rf',
  'uk',
  'rok',
  'car',
  'ksa',
  'drc',
  'bvi',
  'emirates',
  'cayman',
  'dutch',
  'america',
  'lao',
  'чад',
  'чада',
  'чаду',
  'мали',
  'малі',
  'куба',
  'кубе',
  'кубу',
  'кубом',
  'гана',
  'перу',
  'того',
  'катар',
  'катара',
  'панама',
  'панамы',
  'панаму',
  'панамой',
  'оман',
  'рб',
  'рк',
  'рф',
]);

/** Published names that belong to more than one country, or to none without saying more. */
export const AMBIGUOUS_COUNTRY_WORDS: ReadonlySet<string> = new Set([
  'congo',
  'korea',
  'конго',
  'корея',
  '刚果',
]);
