/**
 * Words that tell what stands beside or under them, by what they tell, in small letters; English, Russian, Ukrainian. A Russian or
 * Ukrainian word stands for all its forms, which meet by their stem. Written by hand from common usage.
 */
export type Cue =
  | 'title'
  | 'post'
  | 'organisation'
  | 'place'
  | 'legal-form'
  | 'time'
  | 'speech'
  | 'function'
  | 'thing';

export const CUE_WORDS: Readonly<Record<Cue, string>> = {
  title: `
mr mrs ms miss dr prof sir dame lord lady sheikh shaikh imam ayatollah mullah rabbi father sister king queen prince princess pope saint emir sultan baron count
gen lt col maj capt cmdr sgt cpl spc pvt adm rear-admiral brig lieutenant sergeant corporal private major captain commander colonel general admiral brigadier marshal
commodore seaman airman petty staff warrant ensign senator congressman congresswoman representative rep sen gov
господин госпожа г-н г-жа тов товарищ мистер миссис сэр лорд король королева принц принцесса папа патриарх митрополит архиепископ епископ император царь князь граф шейх имам
генерал полковник подполковник майор капитан лейтенант сержант рядовой адмирал маршал академик профессор доктор
пан пані панна добродій король королева принц патриарх митрополит генерал полковник підполковник майор капітан лейтенант сержант адмірал академік професор доктор
`,
  post: `
president vice-president minister secretary ambassador envoy director chairman chairwoman chair chief head leader spokesman spokeswoman spokesperson governor mayor deputy
premier chancellor commander commissioner adviser advisor coordinator attorney lawyer judge prosecutor editor author journalist reporter analyst expert engineer founder owner
ceo cfo businessman businesswoman manager officer partner professor administrator undersecretary speaker diplomat shareholder accountant representative official executive
президент вице-президент премьер премьер-министр министр вице-премьер замминистра секретарь госсекретарь посол директор гендиректор председатель сопредседатель глава лидер губернатор мэр депутат
сенатор заместитель начальник руководитель командующий командир комиссар советник помощник координатор представитель пресс-секретарь спикер канцлер прокурор генпрокурор судья адвокат юрист
редактор главред журналист корреспондент аналитик эксперт политолог писатель поэт режиссёр актёр актриса певец певица художник композитор тренер игрок спортсмен чемпион футболист хоккеист
основатель владелец совладелец бизнесмен предприниматель менеджер управляющий акционер бухгалтер учёный историк дипломат политик правозащитник активист полпред уполномоченный
президентка прем'єр прем'єр-міністр міністр міністерка віце-прем'єр секретар посол директор директорка голова лідер губернатор мер депутат нардеп заступник начальник керівник командувач
радник помічник координатор представник представниця речник речниця спікер прокурор генпрокурор суддя адвокат юрист редактор журналіст експерт засновник власник бізнесмен підприємець
`,
  organisation: `
company corporation group holding firm bank agency ministry department office council commission committee court parliament congress senate assembly government administration
party union federation association alliance coalition league front movement army navy force forces guard brigade battalion regiment division squadron corps command fleet police militia
university institute academy school college hospital center centre laboratory bureau authority service board fund foundation trust society club team embassy consulate
factory plant works shipyard industries enterprises technologies systems logistics trading airlines airways shipping lines port news press times post television radio network
dispatch ledger herald gazette tribune chronicle observer wire rebels militants fighters troops militias insurgents organization organisation secretariat tribunal mission delegation regime opposition partnership exchange ventures partners solutions electronics engineering
компания корпорация группа холдинг фирма банк агентство министерство департамент управление комитет комиссия совет суд парламент конгресс сенат дума госдума правительство администрация мэрия
партия союз федерация ассоциация альянс коалиция лига фронт движение армия флот войска гвардия бригада батальон полк дивизия полиция милиция прокуратура служба фонд общество клуб команда сборная
университет институт академия школа колледж больница центр лаборатория бюро посольство консульство завод комбинат фабрика предприятие концерн объединение организация издательство газета журнал
телеканал радиостанция радио сайт портал отделение подразделение агентство биржа страховая авиакомпания оператор музей театр собрание палата кабинет ведомство мид минобороны минфин мвд фсб
телекомпания киностудия студия оркестр ансамбль церковь епархия храм монастырь коллегия трибунал миссия делегация представительство филиал
компанія корпорація група холдинг фірма банк агентство міністерство департамент управління комітет комісія рада суд парламент уряд адміністрація мерія партія спілка федерація асоціація
альянс коаліція рух армія флот війська гвардія бригада батальйон полк поліція прокуратура служба фонд товариство клуб команда університет інститут академія школа лікарня центр бюро посольство
завод комбінат фабрика підприємство концерн об'єднання організація видавництво газета журнал телеканал радіо сайт відділення біржа музей театр збори палата кабінет відомство
`,
  place: `
city town village district province region county state republic island islands river lake sea ocean bay gulf mountain mountains mount valley desert street avenue road square bridge border
port harbor harbour airport airfield base camp square north south east west northern southern eastern western central peninsula strait coast governorate oblast suburb neighborhood
город посёлок поселок село деревня район область край республика округ остров острова река озеро море океан залив гора горы долина улица проспект площадь шоссе переулок мост граница
порт аэропорт станция вокзал метро побережье полуостров север юг восток запад штат провинция губерния столица пролив памятник парк стадион
місто селище село район область край республіка округ острів острови річка озеро море океан затока гора гори долина вулиця проспект площа міст кордон порт аеропорт станція вокзал метро
`,
  'legal-form': `
ltd limited llc inc incorporated corp corporation co plc gmbh ag sa srl spa bv nv oy ab as kg jsc ojsc cjsc pjsc llp lp pte pty fze fzco fzc dmcc sarl kft sro doo ooo oao zao pao ao
ооо оао зао ао пао нао ип тоо фгуп гуп муп нпо нпп нпц окб нии гк ук тк чп пк кб ано нко тов прат пат ат дп пп фоп ват зат
`,
  time: `
january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun today tomorrow yesterday week month year spring summer autumn winter
январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь понедельник вторник среда четверг пятница суббота воскресенье год месяц неделя сегодня вчера
січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень понеділок вівторок середа четвер п'ятниця субота неділя рік місяць тиждень сьогодні вчора
`,
  speech: `
said says say told tells added stated announced declared noted explained wrote writes reported confirmed denied warned claimed argued insisted met visited thanked praised condemned welcomed
сказал сказала говорит заявил заявила заявили сообщил сообщила сообщили рассказал рассказала отметил отметила подчеркнул добавил добавила объявил пояснил написал считает встретился
сказав сказала заявив заявила повідомив повідомила розповів розповіла зазначив зазначила наголосив додав додала пояснив написав вважає зустрівся
`,
  function: `
the a an of and or in on at to for from by with as is was were are be been has have had that this these those it its his her their our we he she they i you not but also which who when where while
if after before during since until over under between among against about into through than then there here all some any no more most other such only one two three first new
и в во на с со к ко о об от до из за у по при для через как что если это этот эта эти он она они мы вы я не но а или также который которая которые которого где когда после во время между над под
его её их наш свой все всё был была были быть есть уже ещё только более один два первый новый
і й та в у на з зі до від за по при для через як що якщо це цей ця ці він вона вони ми ви я не але або також який яка які де коли після під час між над його її їх наш свій усі був була були
`,
  thing: `
operation exercise order agreement treaty act law convention resolution regulation directive programme program plan summit conference festival war attack project report forum olympics cup championship award prize
операция договор закон конвенция резолюция программа план саммит конференция фестиваль война проект доклад форум олимпиада кубок чемпионат премия орден фильм роман книга альбом
операція угода закон конвенція резолюція програма план саміт конференція фестиваль війна проєкт звіт форум кубок чемпіонат премія орден фільм
`,
};

/** Adjectives and inhabitants of regions wider or narrower than a country. */
export const REGION_ADJECTIVES = `
european europeans western asian african arab arabs arabic american latin nordic baltic scandinavian balkan caucasian kurdish kurds yazidi yazidis chechen tatar crimean
siberian soviet islamic muslim muslims christian christians jewish jews shia sunni shiite
европейский западный восточный азиатский африканский арабский курдский чеченский татарский крымский сибирский советский исламский
європейський західний східний азійський африканський арабський курдський чеченський татарський кримський радянський ісламський
`;
