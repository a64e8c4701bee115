/**
 * Names that very many people have, family and given, and words that very many companies and ships are called by, in
 * comparison form: one of them shared or left out says little. From general knowledge of the commonest names of large
 * countries (national statistics publish such lists); grouped by language. Written by hand; not exhaustive.
 */
const PEOPLE = `
mohammad mohammed muhammad mohamed mohamad mohd ahmad ahmed ahmet ali hassan hasan hussein hussain husain hossein husayn ibrahim ebrahim khan shah abdul
abdullah abdallah abd abdulrahman abdelrahman abdulaziz abdelkader abdo khalid khaled mahmoud mahmud mahmood mustafa mostafa omar umar osman othman usman said saeed sayed sayyid syed seyed
yusuf youssef yousef ismail ismael esmail salim salem saleh salih saleem hamid hameed karim kareem rahman rahim aziz nasser nasir naser jamal jamil faisal fahad fahd sultan malik haji
hajji mullah gul jan din agha bibi begum fatima fatma fatemeh maryam mariam aisha ayesha aicha zainab zeinab khadija amina amir ameer amin bashir basheer daud dawood davood habib
hamza idris iqbal jaber jabir latif majid majed mansour mansur mir mohsen mohsin murad nabil qasim kassem rashid rasheed reza sami samir sameer samira tariq tarek tahir taher wali walid
waleed yasin yassin zaman akbar anwar aslam farooq farouk faruk javed hossain uddin islam chowdhury haque huda rania salma layla leila laila sara sarah noor nur nour hani imad emad
fadi rami bilal ziad ziyad adel adil bassam basem yasser yasir saad sad hisham hesham essam ayman ashraf gamal magdi mazen marwan maher munir nizar qais raed riyad saif sherif tamer
wael wissam yahya younis zaki zuhair jawad kadhim kazem hadi mahdi mehdi sadiq sadegh taha turki bandar nawaf talal haddad khoury najjar darwish hamdan hamdi awad khalil shaheen barakat
hamad suleiman sulaiman sulayman fawzi gaber bakri shami halabi tamimi masri sayegh mansoor ghamdi otaibi qahtani harbi zahrani shehri dosari mutairi shammari hashimi hashemi husseini hosseini
hussaini mohammadi ahmadi rezaei karimi moradi jafari rahimi ebrahimi mousavi musavi sadeghi heidari ghasemi akbari kazemi rostami asadi norouzi soltani farahani tehrani shirazi yazdani amini
bagheri mahdavi nazari zamani abbasi abbas saeid masoud masood behrouz farhad kamran nima omid parisa shirin arash babak ehsan golnaz nasrin narges zahra hasan alavi tabatabai najafi
rahmani salehi safavi shafiei taheri vahidi yousefi zare
kim lee park pak choi choe jung jong chong kang cho yun yoon jang chang lim rim han shin sin seo song kwon hwang ahn an yong chol oh ryu yu yoo jeon jon ko moon mun son bae pae nam
paek baek ro noh no min sung hyun jin ho su hun hoon woo ji young kyung
yi ri li rhee wang zhang chen liu yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang wei ming hong jun jing hua yan ying ping fang ling jie tao bin lei chan
wong cheung leung lau ng tan lam xiaoming xiaohong jianguo zhiqiang lihua guoqiang jianhua haiyan
nguyen tran le pham hoang phan vu vo dang bui do ngo duong van thi minh anh duc huu quang thanh ngoc xuan huynh hung dung hai long tuan huong lan mai linh trang phuong
sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi saito matsumoto inoue kimura hayashi shimizu mori abe ikeda hashimoto ishikawa maeda
fujita ogawa okada hiroshi takashi kenji akira makoto satoshi kazuo yoko keiko
ivanov petrov sidorov smirnov kuznetsov popov vasiliev vasilyev sokolov mikhailov novikov fedorov morozov volkov alekseev alexeev lebedev semenov egorov pavlov kozlov stepanov nikolaev orlov
andreev makarov nikitin zakharov zaitsev soloviev borisov yakovlev grigoriev romanov vorobiev sergeev kuzmin frolov aleksandrov alexandrov dmitriev korolev gusev kiselev ilyin maksimov polyakov
sorokin vinogradov kovalev belov medvedev antonov tarasov bogdanov osipov komarov zhukov baranov filippov markov titov ivanova petrova smirnova kuznetsova popova sokolova novikova
aleksandr alexander alexandr oleksandr sergei sergey serhii dmitry dmitri dmytro andrey andrei andrii aleksey alexey alexei oleksii vladimir volodymyr mikhail mykhailo ivan nikolai nikolay
mykola igor ihor yuri yury yurii oleg oleh viktor victor elena olena olga olha natalia nataliia tatiana tetiana irina iryna anna maria svetlana svitlana ekaterina kateryna yulia yuliia
maksim maxim evgeny yevgeny pavel roman denis anton kirill konstantin anatoly vasily vasyl stanislav nikita ilya egor vadim ruslan artem taras bohdan yaroslav
ivanenko shevchenko kovalenko bondarenko tkachenko kravchenko melnyk boiko kovalchuk oliinyk shevchuk koval polishchuk bondar tkachuk moroz marchenko lysenko rudenko savchenko petrenko kravchuk
klymenko savchuk pavlenko
smith johnson williams brown jones miller davis wilson taylor anderson thomas moore martin white clark lewis walker hall allen young king wright scott green baker adams nelson hill campbell
mitchell roberts carter phillips evans turner parker collins edwards stewart morris murphy cook rogers morgan cooper peterson reed bailey bell kelly howard ward cox richardson wood watson
brooks bennett gray hughes price sanders foster ross powell sullivan russell jackson harris thompson robinson harrison graham
james john robert michael william david richard joseph charles christopher daniel matthew anthony mark paul steven andrew george kevin brian edward peter kenneth joshua donald timothy jason
mary patricia jennifer linda barbara elizabeth susan jessica karen nancy lisa betty margaret sandra ashley emily donna michelle carol amanda melissa deborah emma olivia sophia isabella
charlotte alice laura julia nicole anne jane kate lucy grace jack harry oliver jacob ethan benjamin samuel adam henry simon frank max felix leo hugo noah thomas
garcia rodriguez martinez hernandez lopez gonzalez perez sanchez ramirez torres flores rivera gomez diaz reyes cruz morales ortiz gutierrez ramos castillo jimenez ruiz alvarez fernandez moreno
mendoza vargas castro romero munoz alonso navarro dominguez vazquez gil serrano blanco molina suarez ortega delgado rubio marin sanz nunez iglesias medina garrido cortes santos lozano guerrero
cano prieto mendez herrera vega rojas aguilar leon jose juan luis carlos jorge pedro miguel francisco antonio manuel alejandro fernando rafael ricardo eduardo roberto sergio javier diego
andres pablo raul oscar daniel carmen ana isabel marta lucia elena paula sofia andrea gabriela patricia rosa claudia silvia teresa beatriz adriana
silva oliveira souza sousa pereira costa ferreira rodrigues almeida lima carvalho ribeiro gomes alves lopes soares fernandes vieira barbosa rocha dias nascimento andrade moreira nunes marques
machado mendes freitas cardoso goncalves santana teixeira correia pinto joao da de paulo marcos lucas luiz marcelo bruno felipe rodrigo tiago
mueller muller schmidt schneider fischer weber meyer wagner becker schulz schulze hoffmann schafer koch bauer richter klein wolf schroder neumann schwarz zimmermann braun kruger hofmann hartmann
lange schmitt werner krause meier lehmann schmid maier kohler herrmann konig walter mayer huber kaiser fuchs peters lang scholz moller weiss jung hahn schubert vogel hans klaus wolfgang
andreas stefan jurgen uwe manfred
dubois bernard durand moreau laurent simon michel lefebvre leroy roux bertrand morel fournier girard bonnet dupont lambert fontaine rousseau vincent blanc guerin boyer garnier chevalier
francois legrand gauthier petit robert jean pierre jacques philippe alain patrick nicolas christophe marie catherine isabelle nathalie
rossi russo ferrari esposito bianchi romano colombo ricci marino greco bruno gallo conti mancini giordano rizzo lombardi moretti giuseppe giovanni mario luigi francesco angelo vincenzo pietro
salvatore marco paolo luca
yilmaz kaya demir celik sahin yildiz yildirim aydin ozturk ozdemir arslan aslan dogan kilic cetin kara koc kurt ozkan simsek polat korkmaz cakir erdogan acar mehmet huseyin murat omer
emre burak serkan ayse emine hatice zeynep elif merve
kumar singh sharma gupta patel verma reddy das devi ram lal rao iyer nair mehta joshi mukherjee banerjee chatterjee ghosh desai kulkarni patil yadav mishra pandey tiwari agarwal jain kapoor
rahul rajesh suresh sanjay vijay ramesh anil manoj arun ravi vikram mohan ashok amit priya neha sunita anita
nowak kowalski wisniewski wojcik kaminski lewandowski zielinski szymanski novak horvat kovac kovacs nagy toth szabo popescu ionescu papadopoulos jovanovic petrovic nikolic piotr krzysztof
andrzej tomasz pawel jan michal marcin jakub adam lukasz marek
nielsen jensen hansen pedersen andersen johansson karlsson nilsson eriksson larsson olsen
diallo traore coulibaly keita camara diop ndiaye sow mensah owusu boateng okafor okeke adeyemi eze mohamud abdi farah tesfaye bekele haile abebe gebre mwangi otieno kamau kofi kwame mamadou
ousmane ibrahima moussa amadou juma
budi agus siti dewi sri eko bambang joko rudi santoso wijaya susanto hidayat setiawan saputra kurniawan nugroho gunawan halim siregar nasution
`;

const COMPANIES = `
alpha beta gamma delta omega sigma alfa orion vega sirius nova star stars sun moon galaxy cosmos planet universal united union unity alliance allied global world trans inter euro asia orient
pacific atlantic baltic caspian nordic alpine north south east west northern southern eastern western central first prime premier premium elite royal imperial crown king queen prince grand
golden gold silver diamond emerald crystal pearl platinum titan atlas phoenix feniks fenix eagle falcon lion tiger dragon bear wolf horse fox blue green red white black bright sunrise sunset
horizon summit peak pinnacle apex vertex zenith vector vektor impulse impuls progress liberty freedom victory triumph heritage legacy pioneer vanguard avangard frontier leader lider master
expert optima optimum maximum quality standard classic modern future next vision quantum fusion matrix spectrum sphere sfera meridian compass anchor beacon harbor harbour bridge gate gateway
tower castle stone rock iron river lake sea ocean wave bay valley mountain forest oak cedar maple garden spring rainbow raduga sapphire ruby amber lotus rose olive palm
copper steel metal titanium carbon energy power solar wind fire water air sky land earth terra aqua electra electro
industrial commercial capital trust invest fortune success wealth prosperity harmony peace glory honor honour noble grace hope dream magic
smart fast rapid speed swift direct express simple best top one two three seven five nine hundred thousand
keystone cornerstone landmark metro city urban capital national federal american british european asian arab gulf middle mega super ultra pro plus max uni multi omni
vostok zapad sever yug region regional resurs kvant zarya mayak rodnik kristall etalon gorizont alyans partner soyuz rossiya rus ruscom arsenal garant kontakt kontinent
hua da xin jin tai sheng long feng fa xing hong fu de guang ming hao yu tian dong fang hengtai xinyuan xinghua dongfang guangming huaxin
`;

const words = (text: string): readonly string[] => [...new Set(text.trim().split(/\s+/u))];

export const COMMON_NAMES: readonly string[] = words(PEOPLE);
export const COMMON_COMPANY_WORDS: readonly string[] = words(COMPANIES);
