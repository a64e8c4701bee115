/**
 * Given names that are one name: languages, short forms, habits of spelling. One class per line, comparison forms.
 * Names of one class meet at a discount, never as equals. Written by hand from common knowledge of names.
 */
export const GIVEN_NAMES = `
aleksandr alexander aleksander oleksandr alexandr alex sasha sascha alejandro alessandro iskander александр олександр саша
aleksei alexei alexey aleksey oleksii oleksiy alyosha алексей олексій
andrei andrey andriy andrii andrew andreas andre андрей андрій
anton antony anthony antonio антон
anatoly anatoliy anatolii anatoli анатолий анатолій
artem artyom artemiy артем артём
boris borys борис
valentin valentyn валентин
valery valeriy valerii valeri валерий валерій
vasily vasiliy vasyl vasil basil василий василь
viktor victor виктор віктор
vitaly vitaliy vitalii виталий віталій
vladimir volodymyr wladimir uladzimir vova владимир володимир
vladislav vladyslav владислав
vyacheslav viacheslav slava вячеслав в'ячеслав
gennady gennadiy hennadii геннадий геннадій
georgy georgiy george heorhii giorgi jorge georg георгий георгій
yuri yury yuriy yurii iurii jurij юрий юрій
grigory grigoriy hryhorii gregory gregor григорий григорій
daniil danil danylo daniel danila даниил данило
denis denys dennis денис
dmitry dmitri dmitriy dmitrii dmytro dima дмитрий дмитро
yevgeny evgeny yevgeniy evgenii yevhen eugene zhenya евгений євген
yegor egor yehor егор єгор
ihor igor игорь ігор
yelena elena olena helen helena lena елена олена
yekaterina ekaterina kateryna catherine katherine katya екатерина катерина
ivan john johann johannes juan jean giovanni joao hans jan ian johnny jack ioann іван иван
ilya illia elijah elias илья ілля
iosif joseph josef jose giuseppe yosyp yusuf youssef yousef иосиф йосип
kirill kyrylo cyril кирилл кирило
konstantin kostiantyn constantine kostya константин костянтин
lev leo leon лев
leonid леонид леонід
maksim maxim maksym max максим
mariya maria mary marie mariia maryam miriam мария марія
mikhail mykhailo michael mike michel miguel misha mikhael михаил михайло
nikita mykyta никита микита
nikolai nikolay mykola nicholas nicolas nick kolya николай микола
natalya natalia nataliya natalie наталья наталія
oleg oleh олег
olga olha ольга
pavel pavlo paul pablo paolo павел павло
pyotr petr petro peter pierre pedro piotr пётр петр петро
roman роман
ruslan руслан
svetlana svitlana светлана світлана
sergei sergey serhii serhiy sergio serge serej sergej сергей сергій
stanislav stas станислав станіслав
stepan stephen steven stefan steve esteban степан
taras тарас
tatyana tatiana tetiana татьяна тетяна
timur тимур
fyodor fedor fedir theodore theodor ted teodor фёдор федор федір
yulia yuliya julia iuliia юлия юлія
yakov jacob james jakob jaime yakiv яков яків
yaroslav jaroslav ярослав
anna hanna anne ann ganna анна ганна
irina iryna irene ирина ірина
muhammad mohammad mohammed mohamed muhammed mohamad muhamad mehmet mohd magomed мухаммад мухаммед магомед мохаммад
ahmad ahmed ahmet akhmed akhmad ахмад ахмед ахмет
ali aly али
hasan hassan khasan хасан
husain hussein hussain husayn hossein husein khusein хусейн хуссейн
ibrahim ebrahim abraham ibragim ибрагим
yusuf yousuf joseph юсуф
abdullah abdallah abdulla abdollah абдулла
abdulaziz абдулазиз
umar omar omer умар омар
osama usama usamah осама
mustafa mostafa мустафа
mahmud mahmoud mahmood махмуд
khalid khaled халид
said saeed sayeed saïd саид
william bill will willy liam guillermo
robert bob rob bobby roberto
richard rick dick ricardo
edward ed eddie ted eduard eduardo эдуард едуард
benjamin ben
thomas tom tomas
timothy tim
charles charlie carlos karl carl
henry harry heinrich henri enrique
elizabeth liz elisabeth elisa beth
margaret maggie margarita маргарита
barack barak barry
frederick fred frederik friedrich fredrik federico
lawrence larry lorenzo
ronald ron
samuel sam
francis francisco frank franz francois
louis luis luigi ludwig lewis
philip phillip filip philippe felipe
matthew matt mateo matthias
`;
