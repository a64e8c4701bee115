/** China, Hong Kong, Macau, Taiwan: provinces, cities, ports, airports. Columns and sources: see `gazetteer.ts`. */
import type { GazetteerTable } from './gazetteer.ts';

export const CHINA: GazetteerTable = {
  country: 'cn',
  rows: `
r|Anhui;Anhui province|Аньхой||安徽;安徽省||31.9,117.2
r|Fujian;Fujian province|Фуцзянь||福建;福建省||26.1,118.3
r|Gansu;Gansu province|Ганьсу||甘肃;甘肃省||36.1,103.8
r|Guangdong;Guangdong province|Гуандун||广东;广东省||23.4,113.4
r|Guangxi;Guangxi Zhuang Autonomous Region|Гуанси||广西;广西壮族自治区||23.8,108.8
r|Guizhou;Guizhou province|Гуйчжоу||贵州;贵州省||26.8,106.9
r|Hainan;Hainan province|Хайнань||海南;海南省||19.2,109.7
r|Hebei;Hebei province|Хэбэй||河北;河北省||38.0,114.5
r|Heilongjiang;Heilongjiang province|Хэйлунцзян||黑龙江;黑龙江省||47.9,127.8
r|Henan;Henan province|Хэнань||河南;河南省||33.9,113.6
r|Hubei;Hubei province|Хубэй||湖北;湖北省||30.9,112.3
r|Hunan;Hunan province|Хунань||湖南;湖南省||27.6,111.7
r|Inner Mongolia|Внутренняя Монголия||内蒙古;内蒙古自治区||43.7,115.0
r|Jiangsu;Jiangsu province|Цзянсу||江苏;江苏省||33.0,119.5
r|Jiangxi;Jiangxi province|Цзянси||江西;江西省||27.6,115.7
r|Jilin;Jilin province|Цзилинь;Гирин||吉林;吉林省||43.7,126.2
r|Liaoning;Liaoning province|Ляонин||辽宁;辽宁省||41.3,123.0
r|Ningxia|Нинся||宁夏;宁夏回族自治区||37.3,106.2
r|Qinghai;Qinghai province|Цинхай||青海;青海省||35.7,96.0
r|Shaanxi;Shaanxi province|Шэньси||陕西;陕西省||35.2,108.9
r|Shandong;Shandong province|Шаньдун||山东;山东省||36.4,118.1
r|Shanxi;Shanxi province|Шаньси||山西;山西省||37.6,112.3
r|Sichuan;Sichuan province;Szechuan|Сычуань;провинция Сычуань||四川;四川省||30.6,102.9
r|Tibet|Тибет||西藏;西藏自治区||31.5,88.9
r|Xinjiang;Xinjiang Uygur Autonomous Region|Синьцзян||新疆;新疆维吾尔自治区||41.8,85.2
r|Yunnan;Yunnan province|Юньнань||云南;云南省||24.9,101.5
r|Zhejiang;Zhejiang province|Чжэцзян||浙江;浙江省||29.2,120.1
c|Beijing;Peking|Пекин|Пекін|北京;北京市||39.90,116.40
c|Shanghai|Шанхай||上海;上海市||31.23,121.47
c|Tianjin;Tientsin|Тяньцзинь||天津;天津市||39.13,117.20
c|Chongqing|Чунцин||重庆;重庆市||29.56,106.55
c|Shenzhen|Шэньчжэнь;Шеньчжень|Шеньчжень|深圳;深圳市|Guangdong|22.54,114.06
c|Guangzhou;Canton|Гуанчжоу||广州;广州市|Guangdong|23.13,113.26
c|Dongguan|Дунгуань||东莞;东莞市|Guangdong|23.02,113.75
c|Foshan|Фошань||佛山;佛山市|Guangdong|23.02,113.12
c|Zhuhai|Чжухай||珠海;珠海市|Guangdong|22.27,113.58
c|Huizhou|Хуэйчжоу||惠州;惠州市|Guangdong|23.11,114.42
c|Zhongshan|Чжуншань||中山市|Guangdong|22.52,113.39
c|Shantou|Шаньтоу||汕头;汕头市|Guangdong|23.35,116.68
c|Chengdu|Чэнду||成都;成都市|Sichuan|30.57,104.07
c|Mianyang|Мяньян||绵阳;绵阳市|Sichuan|31.47,104.68
c|Zigong|Цзыгун||自贡;自贡市|Sichuan|29.34,104.78
c|Deyang|Дэян||德阳;德阳市|Sichuan|31.13,104.40
c|Xi'an;Xian|Сиань||西安;西安市|Shaanxi|34.34,108.94
c|Wuhan|Ухань||武汉;武汉市|Hubei|30.59,114.31
c|Changsha|Чанша||长沙;长沙市|Hunan|28.23,112.94
c|Zhuzhou|Чжучжоу||株洲;株洲市|Hunan|27.83,113.13
c|Zhengzhou|Чжэнчжоу||郑州;郑州市|Henan|34.75,113.62
c|Luoyang|Лоян||洛阳;洛阳市|Henan|34.62,112.45
c|Jinan|Цзинань||济南;济南市|Shandong|36.65,117.12
c|Qingdao;Tsingtao|Циндао||青岛;青岛市|Shandong|36.07,120.38
c|Yantai|Яньтай||烟台;烟台市|Shandong|37.46,121.45
c|Weifang|Вэйфан||潍坊;潍坊市|Shandong|36.71,119.16
c|Nanjing;Nanking|Нанкин||南京;南京市|Jiangsu|32.06,118.80
c|Suzhou|Сучжоу||苏州;苏州市|Jiangsu|31.30,120.58
c|Wuxi|Уси||无锡;无锡市|Jiangsu|31.49,120.31
c|Changzhou|Чанчжоу||常州;常州市|Jiangsu|31.81,119.97
c|Nantong|Наньтун||南通;南通市|Jiangsu|31.98,120.89
c|Xuzhou|Сюйчжоу||徐州;徐州市|Jiangsu|34.21,117.28
c|Lianyungang|Ляньюньган||连云港;连云港市|Jiangsu|34.60,119.22
c|Hangzhou|Ханчжоу||杭州;杭州市|Zhejiang|30.27,120.16
c|Ningbo|Нинбо||宁波;宁波市|Zhejiang|29.87,121.54
c|Wenzhou|Вэньчжоу||温州;温州市|Zhejiang|27.99,120.70
c|Yiwu|Иу||义乌;义乌市|Zhejiang|29.31,120.08
c|Jinhua|Цзиньхуа||金华;金华市|Zhejiang|29.08,119.65
c|Taizhou|Тайчжоу||台州;台州市|Zhejiang|28.66,121.42
c|Hefei|Хэфэй||合肥;合肥市|Anhui|31.82,117.23
c|Wuhu|Уху||芜湖;芜湖市|Anhui|31.33,118.38
c|Fuzhou|Фучжоу||福州;福州市|Fujian|26.07,119.30
c|Xiamen;Amoy|Сямэнь||厦门;厦门市|Fujian|24.48,118.09
c|Quanzhou|Цюаньчжоу||泉州;泉州市|Fujian|24.87,118.68
c|Nanchang|Наньчан||南昌;南昌市|Jiangxi|28.68,115.86
c|Kunming|Куньмин||昆明;昆明市|Yunnan|25.04,102.71
c|Guiyang|Гуйян||贵阳;贵阳市|Guizhou|26.65,106.63
c|Nanning|Наньнин||南宁;南宁市|Guangxi|22.82,108.32
c|Guilin|Гуйлинь||桂林;桂林市|Guangxi|25.27,110.29
c|Haikou|Хайкоу||海口;海口市|Hainan|20.04,110.20
c|Sanya|Санья||三亚;三亚市|Hainan|18.25,109.51
c|Shijiazhuang|Шицзячжуан||石家庄;石家庄市|Hebei|38.04,114.51
c|Tangshan|Таншань||唐山;唐山市|Hebei|39.63,118.18
c|Baoding|Баодин||保定;保定市|Hebei|38.87,115.46
c|Taiyuan|Тайюань||太原;太原市|Shanxi|37.87,112.55
c|Hohhot|Хух-Хото||呼和浩特|Inner Mongolia|40.84,111.75
c|Baotou|Баотоу||包头;包头市|Inner Mongolia|40.66,109.84
c|Manzhouli;Manzhouli border crossing|Маньчжурия;Маньчжоули||满洲里;满洲里市|Inner Mongolia|49.60,117.38
c|Erenhot;Erlian|Эрэн-Хото||二连浩特|Inner Mongolia|43.65,111.98
c|Shenyang;Mukden|Шэньян||沈阳;沈阳市|Liaoning|41.80,123.43
c|Dalian|Далянь||大连;大连市|Liaoning|38.91,121.61
c|Dandong|Даньдун||丹东;丹东市|Liaoning|40.13,124.38
c|Yingkou|Инкоу||营口;营口市|Liaoning|40.67,122.24
c|Changchun|Чанчунь||长春;长春市|Jilin|43.82,125.32
c|Hunchun|Хуньчунь||珲春;珲春市|Jilin|42.86,130.36
c|Harbin|Харбин|Харбін|哈尔滨;哈尔滨市|Heilongjiang|45.80,126.53
c|Heihe|Хэйхэ||黑河;黑河市|Heilongjiang|50.25,127.53
c|Suifenhe|Суйфэньхэ||绥芬河;绥芬河市|Heilongjiang|44.41,131.15
c|Daqing|Дацин||大庆;大庆市|Heilongjiang|46.59,125.10
c|Lanzhou|Ланьчжоу||兰州;兰州市|Gansu|36.06,103.83
c|Jiuquan|Цзюцюань||酒泉;酒泉市|Gansu|39.73,98.49
c|Xining|Синин||西宁;西宁市|Qinghai|36.62,101.78
c|Yinchuan|Иньчуань||银川;银川市|Ningxia|38.49,106.23
c|Urumqi;Ürümqi|Урумчи||乌鲁木齐;乌鲁木齐市|Xinjiang|43.83,87.62
c|Kashgar;Kashi|Кашгар||喀什|Xinjiang|39.47,75.99
c|Khorgos;Horgos|Хоргос||霍尔果斯|Xinjiang|44.21,80.41
c|Alashankou|Алашанькоу||阿拉山口|Xinjiang|45.17,82.57
c|Lhasa|Лхаса||拉萨|Tibet|29.65,91.14
p|Yantian|Яньтянь||盐田;盐田港|Shenzhen|22.57,114.27|CNYTN
p|Shekou|Шэкоу||蛇口;蛇口港|Shenzhen|22.47,113.89|CNSHK
p|Yangshan|Яншань||洋山;洋山港|Shanghai|30.63,122.06|CNYSA
p|Nansha|Наньша||南沙港|Guangzhou|22.65,113.66|CNNSA
p|Xingang|Синьган||新港|Tianjin|38.98,117.75|CNTXG
a|Beijing Capital;Beijing Capital International Airport|Шоуду||首都机场;北京首都国际机场|Beijing|40.08,116.58|PEK
a|Beijing Daxing|Дасин||大兴机场|Beijing|39.51,116.41|PKX
a|Shanghai Pudong;Pudong|Пудун||浦东机场|Shanghai|31.14,121.81|PVG
a|Shanghai Hongqiao;Hongqiao|Хунцяо||虹桥机场|Shanghai|31.20,121.34|SHA
a|Guangzhou Baiyun;Baiyun|Байюнь||白云机场|Guangzhou|23.39,113.30|CAN
a|Shenzhen Bao'an;Bao'an Airport|Баоань||宝安机场|Shenzhen|22.64,113.81|SZX
a|Chengdu Shuangliu;Shuangliu|Шуанлю||双流机场|Chengdu|30.58,103.95|CTU
a|Chengdu Tianfu|Тяньфу||天府机场|Chengdu|30.31,104.44|TFU
a|Xi'an Xianyang|Сяньян||咸阳机场|Xi'an|34.44,108.76|XIY
a|Urumqi Diwopu|Дивопу||地窝堡机场|Urumqi|43.91,87.47|URC
a|Harbin Taiping|Тайпин||太平机场|Harbin|45.62,126.25|HRB
a|Zhengzhou Xinzheng|Синьчжэн||新郑机场|Zhengzhou|34.52,113.84|CGO
a|Chongqing Jiangbei|Цзянбэй||江北机场|Chongqing|29.72,106.64|CKG
a|Wuhan Tianhe|||天河机场|Wuhan|30.78,114.21|WUH
a|Kunming Changshui|||长水机场|Kunming|25.10,102.93|KMG
a|Hangzhou Xiaoshan|||萧山机场|Hangzhou|30.23,120.43|HGH
a|Ezhou Huahu|||花湖机场|Hubei|30.34,115.04|EHU
`,
};

export const CHINA_NEIGHBOURS: readonly GazetteerTable[] = [
  {
    country: 'hk',
    rows: `
c|Kowloon|Коулун;Цзюлун||九龙||22.32,114.18
c|Kwai Chung|||葵涌||22.36,114.13
c|Tsim Sha Tsui|||尖沙咀|Kowloon|22.30,114.17
c|Wan Chai|||湾仔||22.28,114.17
a|Hong Kong International Airport;Chek Lap Kok|Чхеклапкок||香港国际机场||22.31,113.91|HKG
`,
  },
  { country: 'mo', rows: 'a|Macau International Airport|||澳门国际机场||22.15,113.59|MFM' },
  {
    country: 'tw',
    rows: `
c|Taipei|Тайбэй|Тайбей|台北;臺北||25.03,121.57
c|Hsinchu|Синьчжу||新竹||24.80,120.97
c|Taichung|Тайчжун||台中||24.15,120.67
c|Tainan|Тайнань||台南||22.99,120.21
p|Kaohsiung|Гаосюн||高雄||22.63,120.30|TWKHH
p|Keelung|Цзилун||基隆||25.13,121.74|TWKEL
a|Taoyuan|Таоюань||桃园||25.08,121.23|TPE
`,
  },
];
