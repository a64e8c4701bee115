/**
 * Names that very many people have, family and given, in comparison form: one of them left out or shared says little.
 * From general knowledge of the commonest names of large countries (national statistics publish such lists); grouped
 * by language. Written by hand; not exhaustive.
 */
const ROWS = `
mohammad mohammed muhammad mohamed mohamad ahmad ahmed ali hassan hasan hussein hussain husain ibrahim khan shah abdul
abdullah abdallah abd khalid mahmoud mahmud mustafa omar umar osman othman said saeed sayed sayyid syed yusuf ismail
salim salem saleh salih hamid karim rahman rahim aziz kareem nasser nasir jamal faisal fahad sultan malik haji hajji mullah
gul jan din agha bibi begum fatima maryam aisha zainab khadija amir amin bashir daud dawood habib hamza idris iqbal jaber
khaled latif majid mansour mansur mir mohsen murad nabil qasim rashid reza sami tariq tahir wali walid yasin zaman
akbar anwar aslam farooq javed hossain uddin islam chowdhury haque
kim lee park pak choi choe jung jong chong kang cho yun yoon jang chang lim rim han shin sin seo song kwon hwang ahn yong chol
yi ri li rhee
wang zhang chen liu yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang wei ming hong jun jing
hua yan ying ping fang ling jie tao bin lei chan wong cheung leung lau ho ng tan lim lam
nguyen tran le pham hoang phan vu vo dang bui do ngo duong van thi minh anh duc
sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato
ivanov petrov sidorov smirnov kuznetsov popov vasiliev sokolov mikhailov novikov fedorov morozov volkov alekseev lebedev semenov
egorov pavlov kozlov stepanov nikolaev orlov andreev makarov nikitin zakharov ivanova petrova smirnova kuznetsova popova
aleksandr alexander sergey sergei dmitry andrey aleksey alexey vladimir mikhail ivan nikolai igor yuri oleg viktor elena olga
natalia tatiana irina anna maria svetlana ekaterina yulia
ivanenko shevchenko kovalenko bondarenko tkachenko kravchenko melnyk
smith johnson williams brown jones miller davis wilson taylor anderson thomas moore martin white clark lewis walker hall young
king wright scott green baker adams nelson hill james john robert michael william david richard joseph charles christopher
daniel matthew anthony mark paul steven andrew george kevin brian edward peter mary patricia jennifer linda elizabeth susan
sarah karen emma olivia sophia isabella charlotte alice laura julia emily jessica ashley amanda nicole anne jane kate lucy
jack harry oliver jacob ethan benjamin samuel adam henry simon peter frank max felix leo victor hugo
garcia rodriguez martinez hernandez lopez gonzalez perez sanchez ramirez torres flores rivera gomez diaz reyes cruz morales
ortiz gutierrez ramos castillo jimenez ruiz alvarez fernandez moreno mendoza vargas castro romero juan jose luis carlos jorge
pedro miguel francisco antonio manuel alejandro fernando rafael silva santos oliveira souza pereira costa ferreira rodrigues
almeida lima carvalho ribeiro joao da de
mueller muller schmidt schneider fischer weber meyer wagner becker schulz hoffmann schafer koch bauer richter klein wolf
dubois bernard durand moreau laurent simon michel lefebvre rossi russo ferrari esposito bianchi romano colombo
yilmaz kaya demir celik sahin yildiz aydin ozturk arslan dogan mehmet ahmet hasan huseyin mustafa
kumar singh sharma gupta patel verma reddy das devi ram lal rao iyer mehta joshi
nowak kowalski wisniewski novak horvat kovac nagy szabo toth popescu ionescu papadopoulos jovanovic petrovic nikolic
nielsen jensen hansen pedersen andersen johansson karlsson nilsson eriksson larsson olsen
diallo traore coulibaly keita mensah owusu okafor mohamud abdi hassan farah tesfaye bekele
`;

export const COMMON_NAMES: readonly string[] = [...new Set(ROWS.trim().split(/\s+/u))];
