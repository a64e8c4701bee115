/** Russian regions with their capitals' neighbourhoods. Columns and sources: see `gazetteer.ts`. */
import type { GazetteerTable } from './gazetteer.ts';

export const RUSSIA_REGIONS: GazetteerTable = {
  country: 'ru',
  rows: `
r|Moscow region|Московская область||莫斯科州||55.5,37.5
r|Leningrad region|Ленинградская область||列宁格勒州||60.0,31.5
r|Chelyabinsk region|Челябинская область||车里雅宾斯克州||54.4,60.4
r|Sverdlovsk region|Свердловская область||斯维尔德洛夫斯克州||58.6,61.3
r|Tyumen region|Тюменская область||秋明州||57.8,69.0
r|Kurgan region|Курганская область||||55.4,65.0
r|Perm region;Perm Krai|Пермский край||彼尔姆边疆区||59.0,56.5
r|Udmurtia;Udmurt Republic;Republic of Udmurtia|Удмуртия;Удмуртская Республика||乌德穆尔特;乌德穆尔特共和国||57.2,52.8
r|Tatarstan;Republic of Tatarstan|Татарстан;Республика Татарстан||鞑靼斯坦||55.5,50.5
r|Bashkortostan;Bashkiria;Republic of Bashkortostan|Башкортостан;Башкирия;Республика Башкортостан||巴什科尔托斯坦||54.3,56.5
r|Samara region|Самарская область||萨马拉州||53.3,50.4
r|Saratov region|Саратовская область||||51.6,46.8
r|Ulyanovsk region|Ульяновская область||||54.1,47.8
r|Penza region|Пензенская область||||53.2,44.7
r|Mordovia;Republic of Mordovia|Мордовия;Республика Мордовия||||54.4,44.5
r|Chuvashia;Chuvash Republic|Чувашия;Чувашская Республика||||55.5,47.0
r|Mari El;Republic of Mari El|Марий Эл;Республика Марий Эл||||56.5,48.0
r|Nizhny Novgorod region|Нижегородская область||下诺夫哥罗德州||56.2,44.5
r|Kirov region|Кировская область||||58.6,49.7
r|Orenburg region|Оренбургская область||||52.0,54.0
r|Tula region|Тульская область||图拉州||53.9,37.5
r|Kaluga region|Калужская область||||54.3,35.5
r|Ryazan region|Рязанская область||||54.4,40.6
r|Vladimir region|Владимирская область||||56.0,40.6
r|Ivanovo region|Ивановская область||||57.0,41.5
r|Kostroma region|Костромская область||||58.5,43.7
r|Yaroslavl region|Ярославская область||||57.8,39.1
r|Tver region|Тверская область||||57.1,34.6
r|Smolensk region|Смоленская область||||54.9,33.0
r|Bryansk region|Брянская область||||52.9,33.4
r|Kursk region|Курская область||库尔斯克州||51.7,36.2
r|Belgorod region|Белгородская область||别尔哥罗德州||50.7,37.5
r|Oryol region;Orel region|Орловская область||||52.8,36.5
r|Lipetsk region|Липецкая область||||52.7,39.2
r|Tambov region|Тамбовская область||||52.6,41.5
r|Voronezh region|Воронежская область||||50.9,40.0
r|Rostov region|Ростовская область||罗斯托夫州||47.7,41.0
r|Volgograd region|Волгоградская область||||49.6,44.2
r|Astrakhan region|Астраханская область||||47.2,47.5
r|Krasnodar region;Krasnodar Krai|Краснодарский край;Кубань||||45.4,39.5
r|Stavropol region;Stavropol Krai|Ставропольский край||||45.0,43.3
r|Adygea;Republic of Adygea|Адыгея;Республика Адыгея||||44.6,40.1
r|Kalmykia;Republic of Kalmykia|Калмыкия;Республика Калмыкия||||46.4,45.3
r|Dagestan;Republic of Dagestan|Дагестан;Республика Дагестан||达吉斯坦||43.1,47.0
r|Chechnya;Chechen Republic|Чечня;Чеченская Республика||车臣||43.4,45.7
r|Ingushetia;Republic of Ingushetia|Ингушетия;Республика Ингушетия||||43.1,45.0
r|North Ossetia;Republic of North Ossetia-Alania|Северная Осетия;Республика Северная Осетия||||43.0,44.2
r|Kabardino-Balkaria;Kabardino-Balkar Republic|Кабардино-Балкария;Кабардино-Балкарская Республика||||43.5,43.4
r|Karachay-Cherkessia;Karachay-Cherkess Republic|Карачаево-Черкесия;Карачаево-Черкесская Республика||||43.8,41.9
r|Kaliningrad region|Калининградская область||加里宁格勒州||54.7,21.3
r|Pskov region|Псковская область||||57.3,29.3
r|Novgorod region|Новгородская область||||58.3,32.5
r|Vologda region|Вологодская область||||60.0,40.5
r|Arkhangelsk region|Архангельская область||||63.5,43.0
r|Murmansk region|Мурманская область||摩尔曼斯克州||68.0,34.5
r|Karelia;Republic of Karelia|Карелия;Республика Карелия||||63.6,33.2
r|Komi;Komi Republic;Republic of Komi|Коми;Республика Коми||||63.9,54.8
r|Nenets region;Nenets Autonomous Okrug|Ненецкий автономный округ||||67.6,54.0
r|Yamal;Yamalo-Nenets Autonomous Okrug|Ямал;Ямало-Ненецкий автономный округ||||67.3,74.3
r|Khanty-Mansi region;Khanty-Mansi Autonomous Okrug;Yugra|Ханты-Мансийский автономный округ;Югра||||61.9,70.6
r|Omsk region|Омская область||||56.0,73.5
r|Novosibirsk region|Новосибирская область||新西伯利亚州||55.3,80.0
r|Tomsk region|Томская область||||58.6,82.2
r|Kemerovo region;Kuzbass|Кемеровская область;Кузбасс||||54.6,87.2
r|Altai region;Altai Krai|Алтайский край||||52.7,82.9
r|Altai Republic;Republic of Altai|Республика Алтай||||50.7,86.9
r|Khakassia;Republic of Khakassia|Хакасия;Республика Хакасия||||53.4,90.1
r|Tuva;Tyva;Republic of Tuva|Тува;Тыва;Республика Тыва||||51.8,94.6
r|Krasnoyarsk region;Krasnoyarsk Krai|Красноярский край||||64.3,95.1
r|Irkutsk region|Иркутская область||伊尔库茨克州||57.1,105.8
r|Buryatia;Republic of Buryatia|Бурятия;Республика Бурятия||布里亚特||53.3,109.0
r|Zabaykalsky region;Zabaykalsky Krai;Trans-Baikal Territory|Забайкальский край;Забайкалье||外贝加尔边疆区||52.3,116.0
r|Yakutia;Sakha;Republic of Sakha;Sakha Republic|Якутия;Республика Саха||萨哈共和国;雅库特||66.4,129.2
r|Amur region|Амурская область||阿穆尔州||53.5,127.9
r|Jewish Autonomous region;Jewish Autonomous Oblast|Еврейская автономная область||||48.5,132.2
r|Khabarovsk region;Khabarovsk Krai|Хабаровский край||哈巴罗夫斯克边疆区||54.8,136.8
r|Primorye;Primorsky Krai;Primorsky region;Maritime Territory|Приморский край;Приморье||滨海边疆区||45.0,134.7
r|Sakhalin region;Sakhalin|Сахалинская область;Сахалин||萨哈林州||50.2,143.1
r|Kamchatka;Kamchatka Krai|Камчатский край;Камчатка||||57.2,160.0
r|Magadan region|Магаданская область||||62.4,153.0
r|Chukotka;Chukotka Autonomous Okrug|Чукотка;Чукотский автономный округ||||66.0,171.0
r|Urals;Ural|Урал||乌拉尔||58.0,60.0
r|Siberia|Сибирь||西伯利亚||60.0,100.0
r|Russian Far East|Дальний Восток||俄罗斯远东||60.0,135.0
`,
};
