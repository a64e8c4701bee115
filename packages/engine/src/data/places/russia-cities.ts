/** Russian cities, airports, ports and sites. Columns and sources: see `gazetteer.ts`. */
import type { GazetteerTable } from './gazetteer.ts';

export const RUSSIA_CITIES: GazetteerTable = {
  country: 'ru',
  rows: `
c|Moscow;Moskva|Москва||莫斯科||55.75,37.62
c|Saint Petersburg;St. Petersburg;St Petersburg;Petersburg;Sankt-Peterburg|Санкт-Петербург;Петербург|Санкт-Петербург;Петербург|圣彼得堡||59.94,30.31
c|Chelyabinsk|Челябинск||车里雅宾斯克|Chelyabinsk region|55.16,61.40
c|Chebarkul|Чебаркуль||切巴尔库利|Chelyabinsk region|54.98,60.37
c|Magnitogorsk|Магнитогорск|||Chelyabinsk region|53.42,59.05
c|Miass|Миасс|||Chelyabinsk region|55.05,60.11
c|Zlatoust|Златоуст|||Chelyabinsk region|55.17,59.67
c|Snezhinsk|Снежинск|||Chelyabinsk region|56.08,60.73
c|Trekhgorny|Трёхгорный|||Chelyabinsk region|54.81,58.45
c|Yekaterinburg;Ekaterinburg|Екатеринбург|Єкатеринбург|叶卡捷琳堡|Sverdlovsk region|56.84,60.61
c|Nizhny Tagil|Нижний Тагил|Нижній Тагіл|下塔吉尔|Sverdlovsk region|57.92,59.97
c|Kamensk-Uralsky|Каменск-Уральский|||Sverdlovsk region|56.41,61.92
c|Izhevsk|Ижевск|Іжевськ|伊热夫斯克|Udmurtia|56.85,53.21
c|Votkinsk|Воткинск|||Udmurtia|57.05,53.99
c|Sarapul|Сарапул|||Udmurtia|56.47,53.80
c|Glazov|Глазов|||Udmurtia|58.14,52.66
c|Perm|Пермь|Перм|彼尔姆|Perm region|58.01,56.25
c|Kazan|Казань||喀山|Tatarstan|55.79,49.12
c|Naberezhnye Chelny|Набережные Челны|Набережні Челни||Tatarstan|55.74,52.41
c|Yelabuga;Elabuga|Елабуга|Єлабуга|叶拉布加|Tatarstan|55.76,52.06
c|Alabuga;Alabuga Special Economic Zone|Алабуга|Алабуга|阿拉布加|Tatarstan|55.81,52.05
c|Zelenodolsk|Зеленодольск|||Tatarstan|55.85,48.52
c|Nizhnekamsk|Нижнекамск|||Tatarstan|55.63,51.82
c|Ufa|Уфа||乌法|Bashkortostan|54.74,55.97
c|Kumertau|Кумертау|||Bashkortostan|52.76,55.79
c|Sterlitamak|Стерлитамак|||Bashkortostan|53.63,55.95
c|Samara|Самара||萨马拉|Samara region|53.20,50.15
c|Tolyatti;Togliatti|Тольятти|||Samara region|53.51,49.42
c|Saratov|Саратов||萨拉托夫|Saratov region|51.53,46.03
c|Engels|Энгельс|||Saratov region|51.49,46.12
c|Ulyanovsk|Ульяновск|||Ulyanovsk region|54.32,48.40
c|Penza|Пенза|||Penza region|53.20,45.00
c|Saransk|Саранск|||Mordovia|54.19,45.18
c|Cheboksary|Чебоксары|||Chuvashia|56.13,47.25
c|Yoshkar-Ola|Йошкар-Ола|||Mari El|56.63,47.90
c|Nizhny Novgorod|Нижний Новгород|Нижній Новгород|下诺夫哥罗德|Nizhny Novgorod region|56.33,44.00
c|Dzerzhinsk|Дзержинск|||Nizhny Novgorod region|56.24,43.46
c|Sarov|Саров|||Nizhny Novgorod region|54.93,43.32
c|Arzamas|Арзамас|||Nizhny Novgorod region|55.39,43.82
c|Kirov|Киров|||Kirov region|58.60,49.66
c|Orenburg|Оренбург|||Orenburg region|51.77,55.10
c|Kurgan|Курган|||Kurgan region|55.44,65.34
c|Tyumen|Тюмень||秋明|Tyumen region|57.15,65.53
c|Tula|Тула||图拉|Tula region|54.19,37.62
c|Kaluga|Калуга|||Kaluga region|54.51,36.26
c|Obninsk|Обнинск|||Kaluga region|55.10,36.61
c|Ryazan|Рязань|||Ryazan region|54.63,39.74
c|Vladimir|Владимир|||Vladimir region|56.13,40.41
c|Kovrov|Ковров|||Vladimir region|56.36,41.32
c|Ivanovo|Иваново|||Ivanovo region|57.00,40.97
c|Kostroma|Кострома|||Kostroma region|57.77,40.93
c|Yaroslavl|Ярославль|||Yaroslavl region|57.63,39.87
c|Rybinsk|Рыбинск|||Yaroslavl region|58.05,38.84
c|Tver|Тверь||特维尔|Tver region|56.86,35.90
c|Smolensk|Смоленск||斯摩棱斯克|Smolensk region|54.78,32.05
c|Bryansk|Брянск|||Bryansk region|53.24,34.36
c|Kursk|Курск||库尔斯克|Kursk region|51.73,36.19
c|Belgorod|Белгород|Бєлгород|别尔哥罗德|Belgorod region|50.60,36.59
c|Oryol;Orel|Орёл|Орел||Oryol region|52.97,36.07
c|Lipetsk|Липецк|||Lipetsk region|52.61,39.57
c|Tambov|Тамбов|||Tambov region|52.72,41.45
c|Voronezh|Воронеж||沃罗涅日|Voronezh region|51.67,39.18
c|Rostov-on-Don|Ростов-на-Дону||顿河畔罗斯托夫|Rostov region|47.24,39.71
c|Taganrog|Таганрог||塔甘罗格|Rostov region|47.21,38.93
c|Volgograd|Волгоград||伏尔加格勒|Volgograd region|48.71,44.51
c|Astrakhan|Астрахань||阿斯特拉罕|Astrakhan region|46.35,48.04
c|Akhtubinsk|Ахтубинск|||Astrakhan region|48.28,46.17
c|Krasnodar|Краснодар||克拉斯诺达尔|Krasnodar region|45.04,38.98
c|Sochi|Сочи||索契|Krasnodar region|43.59,39.72
c|Yeysk|Ейск|Єйськ||Krasnodar region|46.71,38.27
p|Novorossiysk|Новороссийск||新罗西斯克|Krasnodar region|44.72,37.77|RUNVS
p|Taman|Тамань|||Krasnodar region|45.21,36.72
p|Tuapse|Туапсе|||Krasnodar region|44.10,39.08|RUTUA
c|Stavropol|Ставрополь|||Stavropol region|45.04,41.97
c|Maykop|Майкоп|||Adygea|44.61,40.10
c|Elista|Элиста|Еліста||Kalmykia|46.31,44.26
c|Makhachkala|Махачкала||马哈奇卡拉|Dagestan|42.98,47.50
c|Kaspiysk|Каспийск|||Dagestan|42.89,47.64
c|Derbent|Дербент|||Dagestan|42.06,48.29
c|Grozny|Грозный|||Chechnya|43.32,45.69
c|Magas|Магас|||Ingushetia|43.17,44.81
c|Nazran|Назрань|||Ingushetia|43.23,44.77
c|Vladikavkaz|Владикавказ|||North Ossetia|43.02,44.68
c|Nalchik|Нальчик|||Kabardino-Balkaria|43.49,43.61
c|Cherkessk|Черкесск|||Karachay-Cherkessia|44.23,42.05
c|Kaliningrad|Калининград||加里宁格勒|Kaliningrad region|54.71,20.51
c|Pskov|Псков|||Pskov region|57.82,28.33
c|Veliky Novgorod;Novgorod|Великий Новгород|Великий Новгород||Novgorod region|58.52,31.27
c|Vologda|Вологда|||Vologda region|59.22,39.88
c|Cherepovets|Череповец|||Vologda region|59.13,37.90
c|Arkhangelsk|Архангельск||阿尔汉格尔斯克|Arkhangelsk region|64.54,40.54
c|Severodvinsk|Северодвинск|||Arkhangelsk region|64.56,39.83
c|Murmansk|Мурманск||摩尔曼斯克|Murmansk region|68.97,33.07
c|Petrozavodsk|Петрозаводск|||Karelia|61.79,34.36
c|Syktyvkar|Сыктывкар|||Komi|61.67,50.84
c|Naryan-Mar|Нарьян-Мар|||Nenets region|67.64,53.01
c|Salekhard|Салехард|||Yamal|66.53,66.60
c|Khanty-Mansiysk|Ханты-Мансийск|||Khanty-Mansi region|61.00,69.02
c|Surgut|Сургут|||Khanty-Mansi region|61.25,73.40
c|Omsk|Омск||鄂木斯克|Omsk region|54.99,73.37
c|Novosibirsk|Новосибирск|Новосибірськ|新西伯利亚|Novosibirsk region|55.03,82.92
c|Tomsk|Томск|||Tomsk region|56.48,84.95
c|Kemerovo|Кемерово|||Kemerovo region|55.35,86.09
c|Novokuznetsk|Новокузнецк|||Kemerovo region|53.76,87.12
c|Barnaul|Барнаул|||Altai region|53.35,83.78
c|Biysk|Бийск|||Altai region|52.54,85.21
c|Gorno-Altaysk|Горно-Алтайск|||Altai Republic|51.96,85.96
c|Abakan|Абакан|||Khakassia|53.72,91.44
c|Kyzyl|Кызыл|||Tuva|51.72,94.44
c|Krasnoyarsk|Красноярск||克拉斯诺亚尔斯克|Krasnoyarsk region|56.01,92.87
c|Norilsk|Норильск|||Krasnoyarsk region|69.35,88.20
c|Irkutsk|Иркутск|Іркутськ|伊尔库茨克|Irkutsk region|52.29,104.28
c|Angarsk|Ангарск|||Irkutsk region|52.54,103.89
c|Ulan-Ude|Улан-Удэ|Улан-Уде|乌兰乌德|Buryatia|51.83,107.59
c|Chita|Чита||赤塔|Zabaykalsky region|52.03,113.50
c|Zabaikalsk;Zabaykalsk|Забайкальск||后贝加尔斯克|Zabaykalsky region|49.65,117.33
c|Yakutsk|Якутск||雅库茨克|Yakutia|62.03,129.73
c|Blagoveshchensk|Благовещенск||布拉戈维申斯克|Amur region|50.27,127.54
s|Vostochny Cosmodrome|космодром Восточный|||Amur region|51.88,128.33
c|Birobidzhan|Биробиджан|||Jewish Autonomous region|48.79,132.92
c|Khabarovsk|Хабаровск||哈巴罗夫斯克;伯力|Khabarovsk region|48.48,135.08
c|Komsomolsk-on-Amur|Комсомольск-на-Амуре||阿穆尔共青城|Khabarovsk region|50.55,137.01
c|Vladivostok|Владивосток||符拉迪沃斯托克;海参崴|Primorye|43.12,131.89
p|Nakhodka|Находка||纳霍德卡|Primorye|42.81,132.87|RUNJK
p|Vostochny Port;Port Vostochny|порт Восточный||东方港|Primorye|42.74,133.07|RUVYP
c|Ussuriysk|Уссурийск||乌苏里斯克|Primorye|43.80,131.95
c|Arsenyev|Арсеньев|||Primorye|44.16,133.27
c|Yuzhno-Sakhalinsk|Южно-Сахалинск|||Sakhalin region|46.96,142.73
c|Petropavlovsk-Kamchatsky|Петропавловск-Камчатский|||Kamchatka|53.02,158.65
c|Magadan|Магадан|||Magadan region|59.56,150.81
c|Anadyr|Анадырь|||Chukotka|64.73,177.51
c|Khimki|Химки|||Moscow region|55.89,37.43
c|Zhukovsky|Жуковский|||Moscow region|55.60,38.12
c|Korolyov;Korolev|Королёв|||Moscow region|55.92,37.82
c|Dubna|Дубна|||Moscow region|56.73,37.17
c|Kolomna|Коломна|||Moscow region|55.10,38.77
c|Podolsk|Подольск|||Moscow region|55.43,37.55
c|Mytishchi|Мытищи|||Moscow region|55.91,37.73
c|Balashikha|Балашиха|||Moscow region|55.80,37.94
c|Zelenograd|Зеленоград||泽列诺格勒|Moscow|55.99,37.21
p|Ust-Luga|Усть-Луга||乌斯季卢加|Leningrad region|59.68,28.40|RUULU
p|Vyborg|Выборг|||Leningrad region|60.71,28.75|RUVYG
p|Kronstadt|Кронштадт|||Saint Petersburg|59.99,29.77
p|Primorsk|Приморск|||Leningrad region|60.36,28.63|RUPRI
a|Sheremetyevo|Шереметьево||谢列梅捷沃机场|Moscow|55.97,37.41|SVO
a|Domodedovo|Домодедово||多莫杰多沃机场|Moscow|55.41,37.91|DME
a|Vnukovo|Внуково||伏努科沃机场|Moscow|55.60,37.28|VKO
a|Zhukovsky Airport|аэропорт Жуковский|||Moscow|55.55,38.15|ZIA
a|Pulkovo|Пулково||普尔科沃机场|Saint Petersburg|59.80,30.26|LED
a|Koltsovo|Кольцово|||Yekaterinburg|56.74,60.80|SVX
a|Chelyabinsk Airport;Balandino|Баландино|||Chelyabinsk|55.31,61.50|CEK
a|Izhevsk Airport||||Izhevsk|56.83,53.46|IJK
a|Kazan Airport||||Kazan|55.61,49.28|KZN
a|Tolmachevo|Толмачёво|||Novosibirsk|55.01,82.65|OVB
a|Kurumoch|Курумоч|||Samara|53.50,50.16|KUF
a|Ufa Airport||||Ufa|54.56,55.87|UFA
a|Perm Airport;Bolshoye Savino|Большое Савино|||Perm|57.91,56.02|PEE
a|Strigino|Стригино|||Nizhny Novgorod|56.23,43.78|GOJ
a|Vladivostok Airport;Knevichi|Кневичи|||Vladivostok|43.40,132.15|VVO
a|Khabarovsk Airport||||Khabarovsk|48.53,135.19|KHV
a|Irkutsk Airport||||Irkutsk|52.27,104.39|IKT
a|Krasnoyarsk Airport;Yemelyanovo|Емельяново|||Krasnoyarsk|56.17,92.49|KJA
a|Sochi Airport||||Sochi|43.45,39.96|AER
a|Khrabrovo|Храброво|||Kaliningrad|54.89,20.59|KGD
a|Mineralnye Vody|Минеральные Воды|||Stavropol region|44.23,43.08|MRV
s|Chebarkul training ground;Chebarkul military training ground;Chebarkul range|Чебаркульский полигон|||Chebarkul|54.95,60.30
s|Kapustin Yar|Капустин Яр||卡普斯京亚尔|Astrakhan region|48.57,45.75
s|Plesetsk|Плесецк|||Arkhangelsk region|62.93,40.58
s|Ashuluk|Ашулук|||Astrakhan region|47.42,47.92
s|Donguz|Донгуз|||Orenburg region|51.53,55.00
`,
};
