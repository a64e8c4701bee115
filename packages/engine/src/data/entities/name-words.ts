/**
 * Words that names are made of, in small letters: given and family names of English, Russian and Ukrainian from the locale tables of
 * @faker-js/faker 10.6.0 (MIT), and the words that stand at least three times, and mostly, in names of people or of others on the OFAC
 * SDN list, and the words of towns in its addresses (US public domain). Written by bench/language/entities/make-name-words.mjs; they are hints to the tagger, not facts.
 */
export const GIVEN_WORDS = `
aaliyah aaron abagail abbey abbie abbigail abby abdiel abdul abdullah abe abel abelardo abigail abigale abigayle abner abraham ada adah adalberto
adaline adam adan addie addison adela adelbert adele adelia adeline adell adella adelle aditya adolf adolfo adolph adolphus adonis adrain adrian
adriana adrianna adriel adrien adrienne afton aglae agnes agustin agustina ahmad ahmed aida aidan aiden aileen aimee aisha aiyana akeem alaina alan
alana alanis alanna alayna alba albert alberta albertha alberto albin albina alda alden alec aleen alejandra alejandrin alejandro alek alena alene
alessandra alessandro alessia aletha alex alexa alexander alexandra alexandre alexandrea alexandria alexandrine alexandro alexane alexanne alexie
alexis alexys alexzander alf alfonso alfonzo alford alfred alfreda alfredo ali alia alice alicia alisa alisha alison alivia aliya aliyah aliza alize
allan allen allene allie allison ally alma alonzo alphonso alta althea alton alva alvah alvena alvera alverta alvin alvina alvis alyce alycia alysa
alysha alyson alyssa alysson amalia amanda amani amara amari amaya amber ambrose amelia amelie amely america americo amie amina amir amira amiya amos
amparo amy amya ana anabel anabelle anahi anais anastacio anastasia anderson andre andrea andreane andreanne andres andrew andy angel angela angelica
angelina angeline angelita angelo angie angus anibal anika anissa anita aniya aniyah anjali ann anna annabel annabell annabelle annalise annamae
annamarie anne annetta annette annie ansel ansley anthony antoinette antone antonetta antonette antonia antonietta antonina antonio antwan antwon anya
april ara araceli aracely arch archibald archie ardella arden ardith arely ari ariane arianna aric ariel arielle arjun arlene arlie arlo armand armando
armani arnaldo arne arno arnold arnoldo arnulfo aron art arthur arturo arvel arvid arvilla aryanna asa asha ashlee ashleigh ashley ashly ashlynn ashton
ashtyn asia assunta astrid athena aubree aubrey audie audra audreanne audrey august augusta augustine augustus aurelia aurelie aurelio aurore austen
austin austyn autumn ava avery avis axel ayana ayden ayla aylin baby bailee bailey barbara barney baron barrett barry bart bartholome barton baylee
beatrice beau beaulah becky belinda bell bella belle ben benedict benjamin bennett bennie benny benton berenice bernadette bernadine bernard bernardo
berneice bernhard bernice bernie berniece bernita berry bert berta bertha bertram bertrand beryl bessie beth bethany bethel betsy bette bettie betty
bettye beulah beverly bianka bill billie billy birdie blair blaise blake blanca blanche blaze bob bobbie bobby bonita bonnie boris boyd brad braden
bradford bradley bradly brady braeden brain brandi brando brandon brandt brandy brandyn brannon branson brant braulio braxton brayan breana breanna
breanne brenda brendan brenden brendon brenna brennan brennon brent bret brett bria brian briana brianne brice bridget bridgette bridie brielle
brigitte brionna brisa britney brittany brock broderick brody brook brooke brooklyn brooks brown bruce bryan bryana bryant bryce brycen bryon buck bud
buddy buford bulah burdette burley burnice buster byron cade caden caesar caitlyn cale caleb caleigh cali calista callie calvin camden cameron camila
camilla camille camren camron camryn camylle candace candelario candice candida candido cara carey carissa carl carla carlee carleton carley carli
carlie carlo carlos carlotta carlton carmel carmela carmella carmelo carmen carmine carol carolanne carole carolina caroline carolyn carolyne carrie
carroll carson carter cary casandra casey casimer casimir casper cassandra cassandre cassidy cassie catalina caterina catharine catherine cathrine
cathryn cathy cayla ceasar cecelia cecil cecile cecilia cedric cedrick celestine celestino celia celine cesar chad chadd chadrick chaim chance chandler
chanel chanelle charity charlene charles charley charlie charlotte chase chasity chauncey chaya chaz chelsea chelsey chelsie cheryl chesley chester
chet cheyanne cheyenne chloe chris christ christa christelle christian christiana christie christina christine christop christophe christopher christy
chyna ciara cicero cielo cierra cindy citlalli clair claire clara clarabelle clare clarence clarissa clark claud claude claudia claudie claudine clay
clayton clemens clement clementina clementine clemmie cleo cleora cleta cletus cleve cleveland clifford clifton clint clinton clotilde clovis cloyd
clyde coby cody colby cole coleman colin colleen collin colt colten colton columbus concepcion conner connie connor conor conrad constance constantin
consuelo cooper cora coralie corbin cordelia cordell cordia cordie corene corey corine cornelius cornell corrine cortez cortney cory coty courtney coy
craig crawford creola cristal cristian cristina cristobal cristopher cruz crystal crystel cullen curt curtis cydney cynthia cyril cyrus d'angelo dagmar
dahlia daija daisha daisy dakota dale dallas dallin dalton damaris dameon damian damien damion damon dan dana dandre dane dangelo danial daniel daniela
daniella danielle danika dannie danny dante danyka daphne daphnee daphney darby daren darian dariana darien darin dario darion darius darla darlene
darnell daron darrel darrell darren darrick darrin darrion darron darryl darwin daryl dashawn dasia dave david davin davion davon davonte dawn dawson
dax dayana dayna dayne dayton dean deangelo deanna debbie deborah debra declan dedric dedrick dee deion deja dejah dejon dejuan delaney delbert delfina
delia delilah dell della delmer delores delpha delphia delphine delta demarco demarcus demario demetris demetrius demond dena denis denise dennis deon
deondre deontae deonte dereck derek derick deron derrick deshaun deshawn desiree desmond dessie destany destin destinee destiney destini destiny devan
devante deven devin devon devonte devyn dewayne dewey dewitt dexter diamond diana diane dianna dianne diego dillan dillon dimitri dina dino dion dixie
dock dolly dolores domenic domenica domenick domenico domingo dominic dominick dominique don donald donato donavon donna donnell donnie donny dora
dorcas doreen dorian doris dorothea dorothy dorris dortha dorthy doug douglas dovie doyle drake drew duane dudley dulce duncan durward dustin dusty
dwayne dwight dylan earl earlene earline earnest earnestine easter easton ebba ebony eda edd eddie eden edgar edgardo edison edith edmond edmund edna
eduardo edward edwardo edwin edwina edyth edythe effie efrain efren eileen einar eino eladio elaina elaine elbert elda eldon eldora eldred eldridge
eleanor eleanora eleanore eleazar electa elena elenor elenora eleonore elfrieda eli elian eliane elias eliezer elijah elinor elinore elisa elisabeth
elise eliseo elisha elissa eliza elizabeth ella ellen ellie elliot elliott ellis ellsworth elmer elmira elmo elmore elna elnora elody eloisa eloise
elouise eloy elroy elsa else elsie elta elton elva elvera elvie elvira elvis elwin elwyn elyse elyssa elza emanuel emelia emelie emely emerald emerson
emery emie emil emile emilia emiliano emilie emilio emily emma emmalee emmanuel emmanuelle emmet emmett emmie emmitt emmy emory ena enid enoch enola
enos enrico enrique ephraim era eriberto eric erica erich erick ericka erik erika erin erling erma erna ernest ernestina ernestine ernesto ernie ervin
erwin eryn esmeralda esperanza essie esta esteban estefania estel estell estella estelle estevan esther estrella etha ethan ethel ethelyn ethyl ettie
eudora eugene eugenia eula eulah eulalia euna eunice eusebio eva evalyn evan evangeline evans eve eveline evelyn everardo everett everette evert evie
ewald ewell ezekiel ezequiel ezra fabian fabiola fae faith fannie fanny fatima faustino fausto favian fay faye federico felicia felicita felicity
felipa felipe felix felton fermin fern fernando ferne fidel filiberto filomena finn fiona flavie flavio fleta fletcher flo flora florence florencio
florian florida florine flossie floy floyd ford forest forrest foster frances francesca francesco francis francisca francisco franco frank frankie
franklin franz fred freda freddie freddy frederic frederick frederik frederique fredrick fredy freeda freeman freida frida frieda friedrich fritz
furman gabe gabriel gabriella gabrielle gaetano gage gail gardner garett garfield garland garnet garnett garret garrett garrick garrison garry garth
gary gaston gavin gayle gene general genesis geneva genevieve gennaro genoveva geo geoffrey george georgette georgia georgiana georgianna geovanni
geovanny geovany gerald geraldine gerard gerardo gerda gerhard germaine german gerry gerson gertrude gia gianni gideon gilbert gilberto gilda giles
gillian gina ginger gino giovani giovanna giovanni giovanny gisselle giuseppe gladyce gladys glen glenda glenn glenna glennie gloria godfrey golda
golden gonzalo gordon grace gracie graciela grady graham grant granville grayce grayson green greg gregg gregoria gregorio gregory greta gretchen
greyson griffin grover guadalupe gudrun guido guillermo guiseppe gunnar gunner gus gussie gust gustave gustavo guy gwen gwendolyn hadley hailee hailey
hailie hal haleigh haley halie halle hallie hank hanna hannah hans hardy harley harmon harmony harold harriet harrison harry harvey haskell hassan
hassie hattie haven hayden haylee hayley haylie hazel hazle heath heather heaven heber hector heidi helen helena helene helga hellen helmer heloise
henderson henri henrietta henriette henry herbert herman hermann hermina herminia herminio hershel herta hertha hester hettie hilario hilbert hilda
hildegard hillard hillary hilma hilton hipolito hiram hobart holden hollie hollis holly homer hope horace horacio hortense hosea houston howard howell
hoyt hubert hudson hugh hugo hulda humberto hunter hyman ian ibrahim icie ida idell idella ignacio ignatius ike ila ilene iliana ima imani imelda
immanuel imogene ines inez ira irene iris irma irvin irving irwin isaac isabel isabell isabella isabelle isac isadore isai isaiah isaias isidro ismael
isobel isom israel issac itzel iva ivah ivan ivory ivy izabella izaiah jabari jace jacey jacinthe jacinto jack jackeline jackie jacklyn jackson jacky
jaclyn jacob jacqueline jacquelyn jacques jacynthe jada jade jaden jadon jadyn jaeden jaida jaiden jailyn jaime jairo jakayla jake jakob jaleel jalen
jalon jalyn jamaal jamal jamar jamarcus jamel james jameson jamey jamie jamil jamir jamison jammie jan jana janae jane janelle janessa janet janice
janick janie janis janiya jannie jany jaquan jaquelin jaqueline jared jaren jarod jaron jarred jarrell jarret jarrett jarrod jarvis jasen jasmin
jasmine jason jasper jaunita javier javon javonte jay jayce jaycee jayda jayde jayden jaydon jaylan jaylen jaylin jaylon jayme jayne jayson jazlyn
jazmin jazmyn jazmyne jean jeanette jeanie jeanne jeannette jeannie jed jedediah jedidiah jeff jefferey jeffery jeffrey jeffry jena jenifer jenna
jennie jennifer jennings jenny jennyfer jensen jerad jerald jeramie jeramy jerel jeremiah jeremie jeremy jermain jermaine jermey jerod jerome jeromy
jerrell jerrod jerrold jerry jess jesse jessica jessie jessika jessy jessyca jesus jett jettie jevon jewel jewell jill jillian jim jimmie jimmy joan
joana joanie joann joanna joanne joannie joanny joany joaquin jocelyn jodi jodie jody joe joel joelle joesph joey johan johann johanna johathan john
johnathan johnathon johnnie johnny johnpaul johnson jolie jon jonas jonatan jonathan jonathon jordan jordane jordi jordon jordy jordyn jorge jose
josefa josefina joseph josephine josh joshua joshuah josiah josiane josianne josie josue jovan jovani jovanny jovany joy joyce juan juana juanita judah
judd jude judge judith judson judy jules julia julian juliana julianne julie julien juliet julio julius june junior junius justen justice justin
justina justine juston justus justyn juvenal juwan kacey kaci kacie kade kaden kadin kaela kaelyn kaia kailee kailey kailyn kaitlin kaitlyn kale kaleb
kaleigh kaley kali kallie kameron kamille kamren kamron kamryn kane kara kareem karelle karen kari kariane karianne karina karine karl karla karlee
karley karli karlie karolann karson kasandra kasey kassandra katarina kate katelin katelyn katelynn katharina katherine katheryn kathleen kathlyn
kathryn kathryne kathy katie katlyn katlynn katrina katrine kattie kavon kay kaya kaycee kayden kayla kaylah kaylee kayleigh kayley kayli kaylie kaylin
keagan keanu keara keaton keegan keeley keely keenan keira keith kellen kelley kelli kellie kelly kelsi kelsie kelton kelvin ken kendall kendra
kendrick kenna kennedi kennedy kenneth kennith kenny kent kenton kenya kenyatta kenyon keon kerry keshaun keshawn keven kevin kevon keyon keyshawn
khalid khalil kian kiana kianna kiara kiarra kiel kiera kieran kiley kim kimberly king kip kira kirk kirsten kirstin kitty kobe koby kody kolby kole
korbin korey kory kraig kris krista kristen kristi kristian kristie kristin kristina kristine kristofer kristoffer kristopher kristy krystal krystel
krystina kurt kurtis kyla kyle kylee kyleigh kyler kylie kyra lacey lacy ladarius lafayette laila laisha lamar lambert lamont lana lance landen lane
laney larissa laron larry larue latoya laura laurel lauren laurence lauretta lauriane laurianne laurie laurine laury lauryn lavada lavern laverna
laverne lavina lavinia lavon lavonne lawrence lawson layla layne lazaro lea leah leann leanna leanne leatha leda lee leif leigh leila leilani lela
lelah leland lelia lempi lemuel lena lenna lennie lenny lenora lenore leo leola leon leona leonard leonardo leone leonel leonie leonor leonora leopold
leopoldo leora lera leroy lesley leslie lesly lessie lester leta letha leticia letitia levi lew lewis lexi lexie lexus lia liam liana libbie libby lila
lilian liliana liliane lilla lillian lilliana lillie lilly lily lilyan lina lincoln linda lindsay lindsey linnea linnie linwood lionel lisa lisandro
lisette litzy liza lizeth lizzie llewellyn lloyd logan lois lola lolita loma lon london lonie lonnie lonny lonzo lora loraine loren lorena lorene
lorenz lorenza lorenzo loretta lori lorine lorna lorraine lottie lou louie louis louisa louise lourdes louvenia lowell loy loyal loyce lucas lucia
luciano lucie lucienne lucile lucille lucinda lucio lucious lucius lucy ludie ludwig lue luella luigi luis luisa lukas luke lula lulu luna lupe lura
lurline luther luz lyda lydia lyla lyle lynda lynette lynn lynne lyric lysanne mabel mabelle mable mac macey maci macie mack mackenzie macy madaline
madalyn maddison madeline madelyn madelynn madge madie madilyn madisen madison madisyn madonna madyson mae maegan maeve mafalda magali magdalen
magdalena maggie magnolia magnus maia maida maiya major makayla makenna makenzie malachi malcolm malika malinda mallie mallory malvina mamie mandy
manley manuel manuela mara marc marcel marcelina marcelino marcella marcelle marcellus marcelo marcia marco marcos marcus margaret margarete margarett
margaretta margarette margarita marge margie margot margret marguerite maria mariah mariam marian mariana mariane marianna marianne mariano maribel
marie mariela marielle marietta marilie marilou marilyn marilyne marina mario marion marisa marisol maritza marjolaine marjorie marjory mark markus
marlee marlen marlene marley marlin marlon marques marquis marquise marsha marshall marta martha martin martina martine marty marvin mary maryam
maryann maryjane maryse mason mateo mathew mathias mathilde matilda matilde matt matteo matthew mattie maud maude maudie maureen maurice mauricio
maurine maverick mavis max maxie maxime maximilian maximillia maximillian maximo maximus maxine maxwell may maya maybell maybelle maye maymie maynard
mayra mazie mckayla mckenna mckenzie meagan meaghan meda megan megane meggie meghan mekhi melanie melany melba melinda melisa melissa mellie melody
melvin melvina melyna melyssa mercedes meredith merl merle merlin merritt mertie mervin meta mia micaela micah michael michaela michale micheal michel
michele michelle miguel mikayla mike mikel milan mildred miles milford miller millie milo milton mina mindy minerva minnie miracle miranda mireille
mireya miriam misael missouri misty mitchel mitchell mittie modesta modesto mohamed mohammad mohammed moises mollie molly mona monica monique monroe
monserrat monserrate montana monte monty morgan moriah morris mortimer morton mose moses moshe mossie mozell mozelle muhammad muriel murl murphy murray
mustafa mya myah mylene myles myra myriam myrl myrna myron myrtice myrtie myrtis myrtle nadia nadine nakia name nancy nannie naomi naomie napoleon
narciso nash nasir nat natalia natalie natasha nathan nathanael nathanial nathaniel nathen nayeli neal ned nedra neha neil nelda nella nelle nellie
nels nelson neoma nestor nettie neva newell newton nia nicholas nicholaus nichole nick nicklaus nickolas nico nicola nicolas nicole nicolette nigel
nikita nikki nikko niko nikolas nils nina noah noble noe noel noelia noemi noemie noemy nola nolan nona nora norbert norberto norene norma norman
norris norval norwood nova novella nya nyah nyasia obie oceane ocie octavia oda odell odessa odie ofelia okey ola olaf ole olen oleta olga olin olive
oliver olivia ollie oma omar omari omer ona onie opal ophelia ora oral oran oren orie orin orion orland orlando orlo orpha orrin orval orville osbaldo
osborne oscar osvaldo oswald oswaldo otha otho otilia otis ottilie ottis otto ova owen ozella pablo paige palma pam pamela pansy paolo paris parker
pascale pasquale pat patience patricia patrick patsy patti pattie patty paul paula paulette pauline paxton payton pearl pearlie pearline pedro peggie
peggy penelope penny percival percy perry pete peter petra peyton phil philip phillip phoebe phyllis pierce pierre pietro pink pinkie piper polly
porter precious presley preston price prince princess priscilla providenci prudence queen queenie quentin quincy quinn quinten quinton rachael rachel
rachelle rae raegan rafael rafaela raheem rahsaan rahul raina raleigh ralph ramiro ramon ramona randal randall randi randolph randy ransom raoul
raphael raphaelle raquel rashad rashawn rasheed raul raven ray raymond raymundo reagan reanna reba rebeca rebecca rebeka rebekah reece reed reese regan
reggie regina reginald reid reilly reina reinhold remington rene renee ressie reta retha retta reuben reva rex rey reyes reymundo reyna reynold rhea
rhett rhianna rhiannon rhoda rhonda ricardo richard richie richmond rick rickey rickie ricky rico rigoberto riley rita river robb robbie robert roberta
roberto robin robyn rochelle rocio rocky rod roderick rodger rodney rodolfo rodrick rodrigo roel rogelio roger rogers roland rolando rollin roma
romaine roman ron ronald ronaldo ronnie ronny roosevelt rory rosa rosalee rosalia rosalie rosalind rosalinda rosalyn rosamond rosanna rosario roscoe
rose rosella roselyn rosemarie rosemary rosendo rosetta rosie rosina roslyn ross rossie rowan rowena rowland roxane roxanne roy royal royce rozella
ruben rubie ruby rubye rudolph rudy rufus rupert russ russel russell rusty ruth ruthe ruthie ryan ryann ryder rylan rylee ryleigh ryley sabina sabrina
sabryna sadie sadye sage saige sallie sally salma salvador salvatore sam samanta samantha samara samir sammie sammy samson samuel sandra sandrine sandy
sanford santa santiago santina santino santos sara sarah sarai sarina sasha saul savanah savanna savannah savion scarlett schuyler scot scott scottie
scotty seamus sean sebastian sedrick selena selina selmer serena serenity sergio seth shad shaina shakira shana shane shanel shanelle shania shanie
shaniya shanna shannon shanny shanon shany shari sharon shaun shawn shawna shaylee shayna shayne shea sheila sheldon shelia shelley shelly shemar sheri
sheridan sherman sherri sherry sherwood sheryl shirley shyann shyanne sibyl sid sidney sienna sierra sigmund sigrid sigurd silas silvia sim simeon
simon simone sincere sister skye skyla skylar sofia soledad solon sonia sonja sonny sonya sophia sophie spencer stacey stacy stan stanford stanley
stanton stefan stefanie stella stephan stephania stephanie stephany stephen stephon sterling steve steven stevie stewart stone stuart sue summer sunny
susan susana susanna susie suzanne sven syble sydnee sydney sydni sydnie sylvan sylvester sylvia tabitha tad talia talon tamara tami tamia tammy tania
tanner tanya tara taryn tasha tate tatum tatyana taurean tavares taya taylor teagan ted telly terence teresa teri terrance terrell terrence terri
terrill terry tess tessie tevin thad thaddeus thalia thea thelma theo theodora theodore theresa therese theresia theron thomas thora thurman tia tiana
tianna tiara tierra tiffany tillman tim timmothy timmy timothy tina tito titus tobin toby tod todd tom tomas tomasa tommie tommy toney toni tony tonya
torey torrance torrey toy trace tracey traci tracy travis travon tre tremaine tremayne trent trenton tressa tressie treva trever trevion trevor trey
tricia trinity trisha tristian tristin triston troy trudie trycia trystan turner twila tyler tyra tyree tyreek tyrel tyrell tyrese tyrique tyrone
tyshawn tyson ubaldo ulices ulises una unique urban uriah uriel ursula vada valentin valentina valentine valerie vallie van vance vanessa vaughn veda
velda vella velma velva vena vera verda verdie vergie verla verlie vern verna verner vernice vernie vernon verona veronica vesta vicenta vicente vicki
vickie vicky victor victoria vida vidal vilma vince vincent vincenza vincenzo vinnie viola violet violette virgie virgil virginia virginie vita vito
viva vivian viviane vivianne vivien vivienne vladimir wade waino waldo walker wallace walter walton wanda ward warren watson wava waylon wayne webster
weldon wellington wendell wendy werner wesley westley weston whitney wilber wilbert wilbur wilburn wiley wilford wilfred wilfredo wilfrid wilhelm
wilhelmine will willa willard william willie willis willow willy wilma wilmer wilson wilton winfield winifred winnifred winona winston woodrow wyatt
wyman xander xavier xzavier yadira yasmeen yasmin yasmine yazmin yesenia yessenia yolanda yoshiko yvette yvonne zachariah zachary zachery zack zackary
zackery zakary zander zane zaria zechariah zelda zella zelma zena zetta zion zita zoe zoey zoie zoila zola zora zula август августин авдей аверкий
аверьян авксентий аврелій аврелія аврора автоном агап агапія агата агафон агафья агафія аггей агнеса агнія агрипина ада адам аделаїда аделіна адриан
адріана адріян азалія азарий азарій аким акулина алевтин алевтина александр александра алексей алина алла альберт альбіна альвіна аліна амвросий амос
ананий анастас анастасия анастасій анастасія анатолий анатолій анатолія ангелина ангеліна андрей андрон андроник андрій анжела анжелика аникей аникита
анисим анна антип антон антонида антонин антонина антоній антоніна антонія антін анфіса аполлинарий аполлон аполлонія аполлінарія арефий аристарх
аркадий аркадій аркадія арсен арсений арсеній артем артемий артемія архип аскольд афанасий афанасій афанасія афиноген бажен благовіста богдан богдана
богуслава божемир божен божена болеслав болеслава боримир боримисл борис борислав борислава боян братимир братислав братомил братослав бронислав
броніслава брячислав будимир буйтур буревіст біломир білослав білослава біляна вадим валентин валентина валерий валерия валерьян валерій валерія
варвара варлаам варфоломей василий василина василиса василь вацлав велемир велимир венедикт вениамин вера вероника викентий виктор викторин виктория
виссарион виталий влад влада владилен владимир владислав владислава владлен влас власта володимир володислав всевлад всеволод всемил всеслав всеслава
вышеслав вячеслав віктор вікторія вілена віленіна віліна віола віолетта віра віргінія віта віталій віталіна в’ячеслав в’ячеслава гаврила гаврило
галактион галина ганна гарнослав гедеон гелена геннадий геннадій георгий георгій герасим герман глафира глеб гліб гнат гордей гордій горимир горислав
гостомысл градимир гремислав григорий григорій гурий давыд далемир далеслава дана данила данило дарина дарислава даромир дарья дарій дементий демид
демьян денис дмитрий дмитро добринка добромила добромир добромира добромисл добромисла добромысл доброслав доброслава долеслава доляна дорофей діана
діяна евгений евгения евграф евдоким евдокия евлампий евпраксия евсей евстафий евстигней евфросиния егор екатерина елена елизавета елизар елисей
емельян епифан еремей ермил ермолай ерофей ефим ефрем жанна жозефіна забава захар захарій зборислав звенигор звенимир звенислав звенислава земислав
зеновій зинаида зиновий зиновій злат злата златомир зоремир зореслав зореслава зорина зорян зоряна зосима зоя зінаїда иван иванна игнатий игорь измаил
изот изяслав иларион илья иннокентий иосиф ипат ипатий ипполит ираида ираклий ирина исай исидор казимир калина каллистрат капитон карл карп каріна
касьян катерина квітка квітослава кий ким кир кира кирилл клавдий клавдия клавдія климент кондрат кондратий конон константин корнелій корнил корнило
корнилій корній костянтин крентта ксения ксенія кузьма купава куприян лавр лаврентий лаврентій лаврін лад лада ладимир ладислав ладо ладомир лазарь
лариса лев левко леон леонид леонтий леся лидия ликера листвич лонгин лора лука лукия лукьян лук’ян лучезар любава любим любислава любов любовь любодар
любозар любомила любомир любомира люборада любослава любосмысл людмила людомила лідія лілія майя макар максим максимильян мальва маргарита мариан
марина мария марк марко маркіян марта мартын мартьян марфа марічка марія мар’ян мар’яна матвей матвій меланія мефодий мечислав мечислава микита микола
милан милен милий милица милован милодара милослава мина мир мирон мирослав мирослава митофан михаил михайло михей модест моисей мокей мокрина мотря
мстислав мстислава мусій мілана надежда надія назар назарій наина наркис наталья наталія натан наум неля немир немира нестор никандр никанор никита
никифор никодим николай никон нина нинель нифонт нонна ніна огняна оксана октябрина олег олександр олександра олексій олелько олена олесь олеся
олимпиада олимпий ольга омелян онуфрий орест ореста орина орислава орися орхип оріяна осип остап остромир охрім павел павло павліна палажка панас
панкрат панкратий пантелеймон панфил парамон парфен пахом пелагея пелагія петр петро пилип пимен платон подолян поликарп полина поляна поліна порфирий
потап потішана прасковья пров прокл прокофий прохор радим радимир радислав радміла радован радослава раиса ратибор ратимир ратмир раїна раїса регина
родион родослав родіон роксолан роксолана роман ромена ростислав ростислава рубен руслан руслана рюрик савва савватий савелий самсон самуил светлана
светозар святополк святослав святослава світлана севастьян селиван селиверст семен семибор серафим сергей сергій сигизмунд сидор сила силантий
сильвестр симон синклитикия синьоок слава славолюб славомир славута сміяна сніжан сніжана сократ сологуб соломон соломія соня софия софон софрон софія
спартак спиридон станимир станислав станислава станіслав степан стефаній стожар стоян сюзана таисия тамара тарас татьяна таїсія твердислав творимир
терентий тетяна тимофей тимофій тимур тиміш тит тихон трифон трофим тур ульян ульяна устим устин устина фадей фаина фаїна феврония февронія федор
федора федосий федот феликс феодосія феоктист феофан ферапонт филарет филимон филипп фирс флорентин фока фома фортунат фотий фрол фёкла харитина
харитон харлампий хвалимир хорив христина христофор христя чеслав чорнота щастислав щек эдуард элеонора эмилия эмиль эммануил эраст эрнест эрнст
ювеналий юлиан юлий юлия юліан юліанна юлія юрий юрій юстина юхим юхима юхимія яков якуб яна януарий ярема ярина яровид яромил яромир ярополк ярослав
ярослава євген єремій іван іванна ігор ізяслав ілля ілона інна іннеса ірина ірма
`;

export const FAMILY_WORDS = `
abbott abernathy abshire adams altenwerth anderson ankunding armstrong auer aufderhar bahringer bailey balistreri barrows bartell bartoletti barton
bashirian batz bauch baumbach bayer beahan beatty bechtelar becker bednar beer beier berge bergnaum bergstrom bernhard bernier bins blanda blick block
bode boehm bogan bogisich borer bosco botsford boyer boyle bradtke brakus braun breitenberg brekke brown bruen buckridge carroll carter cartwright
casper cassin champlin christiansen cole collier collins conn connelly conroy considine corkery cormier corwin cremin crist crona cronin crooks
cruickshank cummerata cummings d'amore dach daniel dare daugherty davis deckow denesik dibbert dickens dicki dickinson dietrich donnelly dooley douglas
doyle dubuque durgan ebert effertz emard emmerich erdman ernser fadel fahey farrell fay feeney feest feil ferry fisher flatley frami franecki franey
friesen fritsch funk gerhold gerlach gibson gislason gleason gleichner glover goldner goodwin gorczany gottlieb goyette grady graham grant green
greenfelder greenholt grimes gulgowski gusikowski gutkowski gutmann haag hackett hagenes hahn haley halvorson hamill hammes hand hane hansen harber
harris hartmann harvey hauck hayes heaney heathcote hegmann heidenreich heller herman hermann hermiston herzog hessel hettinger hickle hilll hills
hilpert hintz hirthe hodkiewicz hoeger homenick hoppe howe howell hudson huel huels hyatt jacobi jacobs jacobson jakubowski jaskolski jast jenkins
jerde johns johnson johnston jones kassulke kautzer keebler keeling kemmer kerluke kertzmann kessler kiehn kihn kilback king kirlin klein kling klocko
koch koelpin koepp kohler konopelski koss kovacek kozey krajcik kreiger kris kshlerin kub kuhic kuhlman kuhn kulas kunde kunze kuphal kutch kuvalis
labadie lakin lang langosh langworth larkin larson leannon lebsack ledner leffler legros lehner lemke lesch leuschke lind lindgren littel little
lockman lowe lubowitz lueilwitz luettgen lynch macejkovic macgyver maggio mann mante marks marquardt marvin mayer mayert mcclure mccullough mcdermott
mcglynn mckenzie mclaughlin medhurst mertz metz miller mills mitchell moen mohr monahan moore morar morissette mosciski mraz mueller muller murazik
murphy murray nader nicolas nienow nikolaus nitzsche nolan o'connell o'conner o'hara o'keefe o'kon o'reilly oberbrunner okuneva olson ondricka orn
ortiz osinski pacocha padberg pagac parisian parker paucek pfannerstill pfeffer pollich pouros powlowski predovic price prohaska prosacco purdy quigley
quitzon rath ratke rau raynor reichel reichert reilly reinger rempel renner reynolds rice rippin ritchie robel roberts rodriguez rogahn rohan rolfson
romaguera roob rosenbaum rowe ruecker runolfsdottir runolfsson runte russel rutherford ryan sanford satterfield sauer sawayn schaden schaefer
schamberger schiller schimmel schinner schmeler schmidt schmitt schneider schoen schowalter schroeder schulist schultz schumm schuppe schuster senger
shanahan shields simonis sipes skiles smith smitham spencer spinka sporer stamm stanton stark stehr steuber stiedemann stokes stoltenberg stracke
streich stroman strosin swaniawski swift terry thiel thompson tillman torp torphy towne toy trantow tremblay treutel tromp turcotte turner ullrich
upton vandervort veum volkman von vonrueden waelchi walker walsh walter ward waters watsica weber wehner weimann weissnat welch west white wiegand
wilderman wilkinson will williamson willms windler wintheiser wisoky wisozk witting wiza wolf wolff wuckert wunsch wyman yost yundt zboncak zemlak
ziemann zieme zulauf абрамов абрамова авдеев авдеева агафонов агафонова аксенов аксенова александров александрова алексеев алексеева андреев андреева
андрухович анисимов анисимова антонов антонова артемьев артемьева архипов архипова афанасьев афанасьева бабух балабан балабух балабуха балакун балицька
балицький бамбула бандера баранов баранова барановська барановський бачей башук белов белова белозеров белозерова белоусов белоусова беляев беляева
беляков белякова бердник беспалов беспалова бирюков бирюкова блинов блинова блохин блохина бобров боброва бобылев бобылева богданов богданова большаков
большакова бондаренко борецька борецький борисов борисова боровська боровський борочко боярчук брагин брагина брицька брицький бурмило буров бурова
бутько быков быкова білич василин василишин василишина васильев васильева васильківська васильківський вергун вередун верещук веселов веселова
виноградов виноградова витребенько вишняков вишнякова владимиров владимирова власов власова волков волкова волощук воробьев воробьева воронов воронова
воронцов воронцова вітряк гаврилов гаврилова гайдук гайова гайовий гайчук галатей галаціон галаєнко галкин галкина гаман гамула ганич гарай гарун
герасимов герасимова гладківська гладківський гладух глинська глинський гнатишин гнатишина гойко головець голубев голубева горбач горбачев горбачева
горбунов горбунова гордеев гордеева гордійчук горова горовий городоцька городоцький горшков горшкова гречко григоришин григоришина григорьев григорьева
гриневецька гриневецький гриневська гриневський гришин гришина гришко громико громов громова гуляев гуляева гурьев гурьева гусев гусева гущин гущина
давыдов давыдова данилишин данилишина данилко данилов данилова дементьев дементьева демків демчишин демчишина денисов денисова дзюба дзюб’як дмитриев
дмитриева дмитришин дмитришина дмитрук довгалевська довгалевський доронин доронина дорофеев дорофеева дроздов дроздова дурдинець дьячков дьячкова дідух
евдокимов евдокимова евсеев евсеева егоров егорова елисеев елисеева емельянов емельянова ермаков ермакова ершов ершова ефимов ефимова ефремов ефремова
жданов жданова жуков жукова журавлев журавлева забіла зайцев зайцева захаров захарова зварич зимин зимина зиновьев зиновьева зленко зуев зуева зыков
зыкова зінкевич иванов иванова игнатов игнатова игнатьев игнатьева ильин ильина исаев исаева исаков исакова кабанов кабанова казаков казакова калач
калашников калашникова калинин калинина кандиба капустин капустина карпов карпова карпух каськів кивач кириллов кириллова киселев киселева князев
князева ковалев ковалева коваленко ковальська ковальський козлов козлова колесников колесникова колобов колобова коломієць коман комаров комарова
комиссаров комиссарова компанієць кондратьев кондратьева коновалов коновалова кононець кононов кононова константинов константинова копылов копылова
кордун корецька корецький корнилов корнилова корнїйчук коров’як королев королева костин костина котов котова коцюбинська коцюбинський кошелев кошелева
красильников красильникова крылов крылова крюков крюкова кудрявцев кудрявцева кудряшов кудряшова кузнецов кузнецова кузьмин кузьмина кулагин кулагина
кулаков кулакова куликов куликова кулинич кульчицька кульчицький лаврентьев лаврентьева лагойда лазарев лазарева лазірко ланова лановий лапин лапина
ларионов ларионова латан латаний латанська латанський лахман лебедев лебедева левадовська левадовський ликович линдик лихачев лихачева лобанов лобанова
лобачевська лобачевський логинов логинова ломова ломовий лугова луговий лукин лукина луцька луцький луцьків лученко лучко лыткин лыткина люта лютий
лящук ліхно магера мазайло мазило мазун майборода майстренко макаров макарова маковецька маковецький максимов максимова малкович мамонтов мамонтова
мамій маринич марков маркова марків мартынов мартынова марієвська марієвський маслов маслова матвеев матвеева махно медведев медведева мельников
мельникова меркушев меркушева миклашевська миклашевський миклухо милославська милославський миронов миронова михайлов михайлова михайлюк михеев михеева
мишин мишина могилевська могилевський моисеев моисеева молчанов молчанова морозов морозова москаль москалюк мотрієнко муравьев муравьева мухин мухина
мясников мясникова міняйло назаров назарова наумов наумова негода некрасов некрасова нестеров нестерова никитин никитина никифоров никифорова николаев
николаева никонов никонова новиков новикова ногачевська ногачевський носков носкова носов носова овчинников овчинникова одинцов одинцова опенько орехов
орехова орлов орлова осадко осипов осипова павленко павлишин павлишина павлов павлова павлів пагутяк паламарчук палій панов панова панфилов панфилова
паращук пасічник пахомов пахомова пендик пестов пестова петик петлюра петренко петрин петрина петришин петришина петров петрова петрів петухов петухова
плаксій погиба поляков полякова поліщук пономарев пономарева пономарів попов попова поривай поривайло потапов потапова потебенько потоцька потоцький
пригода приймак притула прохоров прохорова прядун рогов рогова родионов родионова рожков рожкова розпутня розпутній романишин романишина романов
романова романів ромей роменець ромочко русаков русакова рыбаков рыбакова рябов рябова савельев савельева савин савина савицька савицький сазонов
сазонова самойлов самойлова самсонов самсонова сафонов сафонова саєнко свидригайло селезнев селезнева селиверстов селиверстова семенов семенова
семеночко семещук сергеев сергеева сердюк сидоров сидорова силецька силецький силин силина симонов симонова ситников ситникова скиба скоропадська
скоропадський слободян смирнов смирнова соболев соболева соколов соколова соловьев соловьева сорокин сорокина сосюра сплюх сплюха спотикач стахів
степанець степанов степанова стецьків стигайло сторожук сторчак стоян стрелков стрелкова субботин субботина суворов суворова суханов суханова сучак
сушко сысоев сысоева сідлецька сідлецький сідляк сірко тарасов тарасова тарасюк терентьев терентьева тетерин тетерина тимофеев тимофеева тиндарей титов
титова тихонов тихонова ткаченко третьяков третьякова третяк трофимов трофимова троян трублаєвська трублаєвський трясило трясун туров турова уваров
уварова уманець унич усич устинов устинова фадеев фадеева федоришин федоришина федоров федорова федосеев федосеева федотов федотова филатов филатова
филиппов филиппова фокин фокина фомин фомина фомичев фомичева фролов фролова харитонов харитонова хитрово хохлов хохлова цветков цветкова цимбалістий
цушко червоній чернов чернова шамрило шарапов шарапова шаров шарова шашков шашкова шевченко шестак шестаков шестакова шилов шилова шиндарей ширяев
ширяева шиян шкараба шубин шубина шудрик шумило шупик шухевич щербак щербаков щербакова щукин щукина юдин юдина юрчишин юрчишина юхно ющик ющук
яворівська яворівський яковлев яковлева якушев якушева ялова яловий ялюк янюк ярмак яцишин яцишина яцьків ящук євенко євпак ємець єрмак іванишин
іванишина іванців іванів
`;

export const LISTED_PERSON_WORDS = `
'abbas 'abd 'abdallah 'abdu 'abdul 'abdullah 'adil 'adnan 'ajmi 'ali 'amir 'anizi 'anzi 'arif 'asiri 'ata 'awad 'aziz 'inayat 'isa 'issa 'ubayd
'ubaydah 'umar 'uthman aadan aamir abass abbas abbasi abboubi abbud abd abdal abdalla abdallah abdel abdelghani abdelkader abdelmalek abdelouadoud
abdelrahman abdelrazik abdelwadoud abderrahmane abdi abdirahim abdirahman abdo abdol abdollah abdollahi abdolreza abdoulaye abdu abdul abdulahi
abdulaziz abdulhameed abdulkadir abdulla abdullah abdullahi abdulmalik abdulrahim abdulrahman abdur abdurahman abdurrahman abed abel abelardo abi abid
abidin abigail abkar abolfazl abolghasem abou aboud abraha abraham abramchenko abramov abrini abshir abu abubakar abubaker abud abul abutalebi abuzar
achmed achwan acosta adam adan adani adel adelina adelino adelmo aden adhiguna adib adil adnan adnani adolfo adrian afanasyev afif afkhami afonin agha
aghajani aguilar aguirre agustin ahdal ahmad ahmadi ahmed ahmet aik aiman airat aisha aissami ajaj ajaka ajami ajing ajmal ajmi akar akbar akbari
akhmed akhmedovich akhras akhund akil akimov akram aksyonov alaa alagha alain alaksandr alaudinov alavi alawi albani alberto albertovich alchwiki
alcides aldemar alejandrina alejandro alejos aleksandar aleksander aleksandr aleksandra aleksandrovich aleksandrovna alekseev alekseevich alekseevna
aleksei aleksey alekseyev alekseyevich alekseyevna aleksin alena alenka alex alexander alexandr alexandra alexandrov alexandrovich alexandrovna alexei
alexey alexeyevich alexis alfonso alfred alfredo alhaj alhassan ali aliakbar aliaksandr aliaksandravich aliakseevich aliaksei alie alimzhan alina
alinkhan alireza alirio alisher alizai alla allah alonso alotaibi alsehri altabaeva alvarado alvarez alvaro alwan alyaksandr amanollah amanullah amar
amdouni ameer ameneh americo amezcua amhaz amin amine amini aminullah amir amiri amisi ammar amr amran amriki ana ananchenko anas anastasia anastasiya
anatolevich anatoli anatolievich anatolievna anatoliy anatoliyovych anatoly anatolyevich anatolyevna andrade andre andreevich andreevna andrei andrej
andres andrew andrey andreyevich andreyevna andrii andriy angel angelo angga angili anis anna anosov anselm anton antonio antonov anwar apinya apodaca
aqeel aqil arafa arango araujo arboleda arbuzov arce ardakani ardhan arellano arias ariel arif arin aris arkadievich arkadii arkadiyivna arkady
arkadyevich arkan armanazi armando armar arnoldo arnulfo arouri arredondo arreola arriola arsen artamonov artem artur arturo artyom aruri as'ad asaad
asad asadi asadollah asef asgari asghar ashqar ashraf ashtari asiabani asim asiri aslan aslanov assad assaf assef assi assiri astreika astreiko ata
atabak atar atchara atef atia atif atiyah attaran attiyah auf aulaqi aung aven avendano avila aviles avramenko awad awadallah awan awes aweys awni
ayache ayad ayadi ayan aye ayeras ayesha ayman aymen ayrat ayub azam azarov azawi azhar azim azimi aziz ba'asyir babakov babestan badani badi badr
badran badreddine badri baghdadi bagheri baha' bahtiti bakar baker baki bakr balaba balawi ballul balwi banai banna banya banyar baqi bara bara'
barakat barakzai bari barich barnawi barqawi barsukou barsukov barzan basengezi bashar basheer bashir basil basim basit baskov basov bassam bassil
batarfi bathali baynah baz bazghandi bazzi beaney beatriz beattie becerra beglova behnam behzad belan belisario belous belousov beltran ben benitez
benjamin berezin bermudez bernal bernard beseda bespalov bezler bhattvi biel bilal bin binali bitar blanca blanco bobryshev bogdan bogdanov bojic bol
bolotov bong borghei boris borisov borisovich borisovna borji bortnikov bosco boshab boubakeur boyarkin bozize brahim briones brovko brukan bulgakov
bun bunakov buranov burhan bushmin bustamante butkevich byong caballero cabdi cabello cabrera cacho cadena cain calderon cali calle camacho camara cano
cardenas cardona carlos carmen caro carolina carrillo cartes casas castaneda castano castillo castro cazares cazarez cecilia celestin cephus cervantes
cesar ch'o'l ch'oe ch'un cha chaika chaivorasilp chaiworasin chaliy chan chandy chang chanikan chanthrapraphaphon chapo chataev chatayev chaudhry
chavez chayka chechikhin cheema cheikh chemezov chen cherezov cherif cherkasova chernyshenko cherri chi chima chin chit cho cho'ng choe choghamarani
choi chol chong chou chouka christopher chu chubarov chumakov chun chung cifuentes cisneros claudia conan contreras corado cordero cordon covarrubias
cruz cui cumar daha dahir dajani dala damghani dandi daniel daniil daoud daqduq daqou darashenka darassa dari dario darnawi darraji darwich darwish
daudov davani david daw dawood deeb deen dehghan dehghani delavar delgado dellosa delos demetriou deng denis derkach dhari dheere dhiyab dhu diaby
diana diarra dias diaz dib diegelmann diego dilawar dimas din diyab djamel dmitri dmitriev dmitrievich dmitrii dmitrij dmitriy dmitriyevich dmitriyevna
dmitry dmytro dockrat dogayev dolatabadi dolgopolov dominguez donjuan dorda doroshenko dragan drokdal droukdal droukdel drozdenko dryl duarte dubaysi
dugin dulaymi duque duran duri dusan duwaik dzhabarov dzmitriy dzmitry ebrahim ebrahimi ebrahimzadeh eddin eddine edgar eduard eduardo eduardovich
edward efrain eisa ekaterina elena elia elias elizabeth elkaddafi elmaghraby elvira elvis emami emilio emmanuel enayat enrique eric erick ermakov
ernesto escalon escobar esma'il esmail esparragoza esparza espinoza essa esteban estrada estuardo eugene eugenio evariste evgenevich evgeni evgenievich
evgenii evgeniy evgeniya evgeny evgenyevich eyad fabio fadhil fadhli fadi fadil fadlallah fahad fahd fahmi faisal faiz faizullah faleh falih faouzi
faqih faqir farag farah farahani faraj fard fares farhaad farhad farhan farhat fari farid fariduddin faris faritovich farooq farouk faruk faruq farzin
fathi fatih fatima fattah fawaz fawwaz fawzi fayad fayhan fayiz faysal fayyad fazal fazl fazli fazul fedorenko fedorovich feliciano felipe felix
fernandez fernando ferreira fethi fidel figueroa fihan filipos filippovich firas fitch flores foad fodorovich fouad fourcand fouzi foz fradkov
francesco francine francis francisco franco francois frank freddy frederic fredy fritz fu'ad fuad fursenko fyodorov gabriel gabriela gaddafi gadet
gadhafi gadzhiyev gafur gagloev galina galindo gao garcia garzon gastellum gastelum gatdet gavidia gavrilenko gawaka gebran gedeon geetere gelowicz
gennadevich gennadevna gennadi gennadievich gennadievna gennadiy gennady gennadyevich gennadyevna george georges georgievich georgiou georgiy
georgiyevich georgy georgyevich gerardo german germanovna ghadaffi ghaffur ghafur ghaib ghailani ghaleb ghalib ghamdi ghandour ghani ghannadi gharib
ghasem ghasemi ghassan ghathafi ghazali ghazi ghebrehiwet gholam gholamali gholamreza gholizadeh ghoreishi ghulam gil gilbert gilberto gilboa giorgos
gipsy gladkikh gleb godoy golikova golodets golovanov golubev gomez gonzales gonzalez gonzalo goranov gordon gorkov gorrin goshtasbi grabchak gregorio
gregory grigorevich grigorievich grigoriy grigoriyevich grigory grigoryev grigoryevich guadalupe gubareva guberek guemmane guerrero guillen guillermo
guk gul gulbuddin gulnihal gulsah guo gupta gurzhy gusev gustavo gutierrez guzel guzman gwang gyu habib habibi habil habsi habte hachem hachim haddad
hadi hafiz hagos haj hajj hajji hak hakim hakimzada hala halabi halavanau halim hamad hamadi hamcho hamd hamdan hamdar hamdi hamed hameiah hamid
hamidawi hamidi hamidreza hamie hamieh hamiqani hammad hammadi hammam hammami hammud hamshou hamzah hamzi han hanafi hanafin hani haniyeh hanna
hannibal hans haqani haqqani harb harbi hardan haris harith haroun harun harzi hasan hashem hashemi hashim hashimi hasouri hassan hataiwan hatefi hatem
hathaiwan hatim hatum haydar hayes haytham hazem heath hector heidari hein hejazi henry herman hernan hernandez hernando herrera hersi herve higuera
hijazi hikmat himma hing hir hiran hirzallah hisham hishan hla hlaing hojatollah hojjatollah horacio hosein hoseini hossein hosseini houssam houthi
hoyos hristov hryhoryavich hsiang hsueh htein htet htun huang huerta hugo humam humayqani humberto hun hurtado husain husam husayn husayni huseyin
hussain hussam hussayn hussein huthi hwa hwan hwang hyo'k hyok hyon ibarra ibrahim ibrahimi idris ignacio ignatova igor igorevich igorevna ihar ihor
ihorovych ijaz ikhtiyar ilya ilyas imad iman imani inaki inayat inayatullah inna innocent inzunza iosifovich iqbal irek irina irshad iryna isa isaac
isam isaza ishaq ishaqzai isidro isma'il ismael ismail ismailova ismailovich issa isse issene iudaeva iurevich iurevna ivan ivanavich ivankovich ivanov
ivanova ivanovich ivanovna ivanovych iyad izadi izzat ja'far ja'fari jaafar jabarin jabburi jaber jabir jabouri jabur jaburi jacques jadhran jafar
jafari jaffar jahangir jahleb jaime jairo jalal jalil jamal james jamiel jamil jammeh jan jang janjalani jaramillo jarfan jarraya jashari jasim jassem
jassim javad javed javier jawad jay jean jedi jenny jeremy jerome jesus jhon jibril jimenez joaquin joel john johnson jok jomaa jon jonathan jones jong
jorge jose joseph josue ju'aythini juan jubouri juburi judith jules julia julian julio jum'ah jun ka'bi kader kadhim kadkhodaei kadyrova kafi kaka
kalaf kalashov kalev kallas kamal kamaluddin kambar kamchi kamel kamil kamoldinovich kamperi kan kang kani kanokov kansou kanyama kar karadzic karaev
karaki karam karaman karami karate kareem karim karimi karimova karina karmush karpenka karyakin kashmiri kasim kaskar kassa kassem kassim kataev
katanga katerina kateryna kathio katranji kaurov kawa kawari kawtharani kazakevich kazakova kazbek kazem kazemabad kazikaev kazim keljmendi kelmendi
kelvin ken kerimov kerimova khabirov khadem khaing khairy khalaf khaled khalfan khalid khalif khalifa khalifah khalil khaliq khamenei khamis khan
khanani khani khashiban khatib khatibi khatuni khawar khayr khayri khaz'ali khazalbek kheir khin khine khizar khodadadi khodr khorkina khorsheva
khotimskiy khoury khrenin khryakov khun khuri khutaev kifah kil kim kinayeh kirill kirillovich kiriyenko klyuyev koang kobeissi kolbayev kolbin
kolchanov koleda komarov kononov konovalov konstantin konstantinovich konstantinovna kony korchik kornet kosarian kostenko kotey kouffa kovalchuk
kovalev kozenko kozitsyn kozlov kozyakov kradoomporn kradumphon kradumporn krasnov kravtsov krivoruchko ksenia kseniya kubaysi kudryavtsev kuk kulik
kulyk kumar kuol kur kurbanov kurchenko kurd kuwari kuzmin kuznetsova kwai kwang kwok kyaing kyaw kyo'ng kyong kyrylo kyu kyungu labin lacava ladin lai
lal lalobo lam lami lang lapyr laredo larijani larios larisa lashtar latif lau laureano laurent lavilla layla layth leanidauna leanidavich lechuga lee
leon leonardo leonid leonidovich leonidovna leonidovych lerma levitin leyva libi lidia lidiya lidya lidziya lilia liliia liliya lima limon lin lina
linares lira litviniuk liu lizbeth loera loginov lone lopez lorenzana losyakin louca louie loun loya lu'ay lucio lueth lugo luis lukashenka lukashenko
lukic lukin luna lvovich lvovna lydia lyudmila ma'alim ma'ruf maalim mabanza mabruk mabudj madani maftah magana magnani magomed magomedovich mahad
mahamat mahamud mahdavi mahdi mahdieh maher mahir mahmood mahmoud mahmoudi mahmud mahri maimaiti majdi majeed majid majidi makarov makhlouf makhluf
makhmudov maki makki makled maksim makuei malakhova maleki malik malinov malofeev malong malyshev mamun man mana'a manaa manal manan mandro mansoor
mansor mansour mansur manuel manuilov maradiaga marani marat maratovich marcellin marco margarita margoshvili maria marial marianne mariano marija
marina mario mariya mark markelov marko markov markovich marleny marquez martin martinez martinus martynov marvin marwan maryam marzuki mas'ud mashaan
mashhadani masli masoud masouti masri mata mathieu mati matraimov matthias matveev maulana maulawi maung mawla maxamed maxim maxime mayra mazhar
mazidih medina medrano medvedev mehmood mehrez mehri mei mejia mellado melnichenko melnikov melnychuk memetiming mendez mendoza menhem menyailo meraz
mesa meshal meza mhd michael michel miguel mihaulauna mijalkov mikalaevich mikalai mikalayevich mikhail mikhailavich mikhailov mikhailovich mikhailovna
mikhaylovich mikheev milad milan milchakov mile miller milorad milosevic min mire mireles miroslav mirzaei mish'an mishan mishustin mochtar moe
moghadam mohamad mohamed mohammad mohammadi mohammadian mohammadreza mohammed mohamoud mohamud mohd mohsen mohtasham moises mojica mojtaba mokhtar
mokom molina montejo montes montoya moosa moradi morales moran mordashov moreno morfin morozov mortaza mortazavi morteza mortezavi mossaab mossab
mossalem mostafa moukalled mounir mourad mousa mousavi moussa moustafa mozaffari mozgovoi mozgovoy mu'ammar mu'jil muammar mubarak mucura muftah mufti
muhamad muhammad muhammadi muhammed muhandis muhannad muhsin muidinov mujahid muktar mullah mumin mumtaz mun munir munoz muqallad murad murat muratov
murillo murov murtadha mus'ab musa musab musah musavi musawi mushtaq mussa mustafa mustapha mut'i mutanga mutassim mutayri mutayyiri muthana muthanna
mutni mutondo muwafaq muwaffaq muyassir myint mykhailovych mykola mykolaiovych mykolayovych myo myo'ng myong myriam myrna mzee nabi nabil nachar nader
nadezhda nadia nadim nadir naeem naif naim nain naing najafi najafpur najdi najib najjar najm najmiddin nam nan nando naqdi nariman narimanovna naser
nashwan nasif nasir nasr nasrallah nasser nassif nasuf natalia nataliya natallia natalya natan naushad navarro nawfal nayif nazar nazario nazarov nazem
nazhmiddin nazim nazmi nebojsa negash nejad nesterenko nestor ngaruye ngudjolo nia nicandro nicholas nicola nicolas nidal niebla nikita nikitin
nikitina nikola nikolaev nikolaevich nikolaevna nikolai nikolay nikolayev nikolayevich nikolayevna nikolov nina nizar nkunda noel noor noori noorzai
noscue noureddine novak novikov nu'aymi numan nunez nur nuristani nyein obaida obeid ocampo ochoa odeh ogly ogungbuyi ojeda okorokov okot okroyan
oksana oleg olegovich olegovna oleh oleksandr oleksandrivna oleksandrovych oleksii oleksin oleksiy olena olenga olga olivas olivera omairi oman omar
omelchenko omer ong onishchenko orellana orlando orlov orozco ortega ortiz osama oscar oseguera osiel osipov oskar osman ospina ostrovskiy othman
ouadoud ould oumar ousmane oussama ovidio pablo padilla paez pahlawan pak panga pankov pantus paola pareja parra parshin parvar parviz pasandideh
patricia patrick patrushev paul paulichenka pavel pavlenko pavlichenko pavliuchenko pavlo pavlov pavlovich pawlowska pedro pejman pena penuelas peralta
perdomo pereverzeva perez peshawari peskov peskova peter petkevich petr petrov petrovich petrovna petrovych peyman philipos phyo piatkevich piatrovich
pichayos pichugin pierre pinchuk pineda ping pio pitalua pizana plancarte plysheuski poklonskaya poltavchenko polyanin pong ponomarenko ponomarev popov
portillo potanina potapov pour prasit prigozhin puchkov pugachev pulido purgin pushylin pyae pyo'ng pyong pyotr qaddafi qadhafi qadir qafisheh qahtani
qais qamar qansu qarawi qari qasem qasim qasir qasmani qassem qatari qatirji qattan qayoum qays qin qolam qubaysi quintero quirarte qusay rabbuh rabi
rabi' rada radi radovan radschapovitsch radwan raed rafael rafi rafiq raghad rahim rahman rahmani raisa raja rajab rajabi rakhimov rakhmanava
rakhmanova rakitin ramadan ramez rami ramirez ramiro ramon ramzanovna ramzi rangel rania rao raouf rapoport raquel rashid rashidi raslan rasul rauf
raul raw'ah rawi raymond rayyan raza razzaq rebhi recinos reda redendo rehman reinaldo removich rendon rene rengifo reshetnikov restrepo reta reuben
reyes reza rezaei rezai riad riak ricardo richard ricky rida ridha ridho ridwan rigoberto rima rinat rivas rivera riyad riz riza robert roberto robles
rocha rodkin rodolfo rodrigo rodriguez rogelio rogo rogov rogozin rojas rolando roman romanenko romanovich romanovych romero rondon rosa rosalejos
rosales rosario rostam rostom rosyid rotenberg rotenberh ruben rubio rudenko rudi ruelas ruhollah ruiz rukan rumuli rusanov rushdi ruslan russkikh
rustam rustom ryauzov ryhoravich ryong sa'ad sa'adi sa'ati sa'b sa'd sa'id sa'idi saab saad saadi saal saati sab'awi sabahi sabawi saber sabir sabri
sadat saddam sadegh sadeghi sadeq sader sae saed saeed saenz safa safarash safarish safavi safdari safi safieddine safonov sahar sahib sahir sahrawi
said saidullah saif saifullah sajid sajjad sakr salam salamah salame salameh salami salar salas salavati salazar saleck saleh salehi salem salih salim
sally salman salvador sam samad samarra'i samer sami samir samsaeng samsonenko samuel sanad sanchez sandoval sandra sang sanhaji sani santiago santino
santos saqar saqer saqr sarabia sarhan sari sarria satar saul savchenko savelyev savo saw say'ari sayed sayf sayid sayyed sayyid sazanov schiavone
sechin sedov seed seif sein selassie semenovich sergeevich sergeevna sergei sergej sergey sergeyevich sergeyevna sergio serhiy serna serrano seyed
seyyed shaar shaban shabib shadi shaer shafi shafiq shaghayegh shahbaz shaheed shahlai shahram shaikh shakeel shakur shakuta shalah shalan shaleesh
shalish shamalov shami shamlakh shammari shams shapetko shapurova shaqra sharaa sharban shareef shariff sharifi shariyan sharyan shatrou shatrov
shawakh shawqi shaybani shaykh sheibani sheik sheikh sheiman shein shevchenko shevchuk shevtsov sheyman shi shibl shih shirri shiryan shishani shishkin
shkadarevich shofeso shoigu sholeh shu shubin shukri shushanashvili shuvalov shuvalova shved shweiki siarhei sidi sidiki sik silva sim simanovskiy
simon sindhi sindi sinwar sirajuddin siregar sirhan skoch slobodan slyusar smirnov smirnova smolin so'k so'ng sobhi sobyanina soe soghra sok sokolov
soleimani soleymani soliman solis soloviev somboon son song sotelo soto soussou spiridonov stanislav stanislavovich stankevich stashina stepan stepanov
stepanovich stephen stiapan streshinskaya stsiapan su'ng suarez suaza subhi sufian suhail suhayl sukharenka sukhorenka sukhorenko sulaiman sulayman
suleymanovna suliman sungkar suri susana sushko svetlana sviatlana swe syawal syed syrenius tabaja tabataba'i tabatabaei tadic taeb taghi taha tahar
taher tahir tahmasebi tajideen takriti talal taleb talebi talha talhi tali talib tamayo tangsiri tapia taqi tarek tarik tarkhan tatiana tatyana tawfiq
tay taysir tayza te'ame teddy tehrani telizhenko teresa than thaung thein thet thirwat thomas thu tikriti tilfah timchenko timtchenko timur tin
todorova tokarev tokareva tokhtakhounov tokhtakhunov toledo tom tong tony torres totoonov touraj trabelsi travnikov trevino tribun trinidad trofimov
trushchalov tsai tsang tsarev tsekov tselikovets tsyb tufail tuito tulio tun tunisi turab turki tyurikova tyurin u'n ubaidah ubaidi ubayda ubaydah
ubaydi udai udin udodov uladzimir uladzimirauna uladzimiravich ulises ullah umar umid urbina usama usman uss usta ustad ustadz uthman vadim vadimovich
vadzim vahid vakhaevich vakhit vakhitov vakhtang valagohar valdez valencia valentin valentina valentinovich valentinovna valenzuela valerevich valeri
valerievich valerievna valerii valeriy valeriyevich valery valeryevich valeryevna vali varee varela vargas vaseghi vasilevich vasili vasiliev
vasilievich vasiliy vasily vasilyev vasilyevich vasilyevna vasquez vaziri vazquez vedyakhin velasquez velazquez velez veniaminovich vera verdugo
viacheslav victor victorovich victorovna viktar viktor viktorivna viktorovich viktorovna viktorovych villegas vinai viner vitalievich vitalij vitaliy
vitaliyovych vitaly vitalyevich vladimir vladimirov vladimirovich vladimirovna vladislav vladislavovich volfovich volfovits volodymyr volodymyrovich
volodymyrovych vorawatvichai vorobev vorobyev vorobyov vyacheslav vyacheslavovich wa'el wa'il wadie wadoud wafi wafiq wah wahab wahbi wahhab wahid wai
waked wakil waleed wali walid walter wan wang wanndy waraich warin warnig warsame waseem wasim wassim watban wazir wei weldeyohannes wen wilber william
wilmer win winai wo'n wong worawatvichai worawatwichai xasan xenia xia yaacoub yaakov yacub yafi'i yagmur yahia yahya yakovlevich yami yan yanukovych
yaqoob yaqub yare yariisow yarmoshina yarmoshyna yaroslav yasin yasir yasser yassin yatsenko yazid yee yegane yegor yekaterina yelena yeliseyev yepis
yermoshina yevgenievich yevgeniy yevgeniya yevgeniyevich yevgeny yevgenyevich yin yo'ng yon yong yosef youcef younes young younous yousef youssef
yousuf yuan yulia yuliya yun yunis yunos yunus yurevich yurevna yuri yurievich yurievna yurii yuriivna yuriy yuriyovych yury yuryevich yuryevna yusef
yusif yusop yusuf zabin zabn zadeh zadran zafar zafer zafir zagaria zahar zahedi zaher zahir zahrani zaid zaidi zain zaitsev zakariya zakhar zakharov
zakharova zakhary zaki zakir zakriev zaldostanov zambada zambrano zamudio zanganeh zapata zarepour zarif zarqun zauers zaw zawahiri zayd zaydan zaydi
zayn zaytsev zazueta zea zeid zein zeinab zeljko zepeda zevallos zhalolov zhang zheleznyak zheng zherebtsov zhidkov zhoga zhou zhuchkovskiy zhukov
zhukova zhuo zia zimenkov zimovski zimovsky zimowski zimowsky zina zindani ziyad zlitni zolotov zoran zubaidi zughayar zughayr zuhair zuhayr zuleta
zulkifli
`;

export const LISTED_OTHER_WORDS = `
'crimean 'institute 'umqi 'zaliv' 'zvezdochka' aat abad abadan abar abmezhavanay abr abs absolutbank academician academy accounting acid acl additional
additive adj adkaznastsyu adkrytae adkrytaye adl administradora administration administrativos administrator adoon adorabella advance advanced
advertising advisors advisory aeon aereos aero aerocontinente aeronautica aerosila aerospace afaq affairs aforra afri africa africada african africo
after against agat agd age agencies agency agitation agor agricola agricultura agricultural agriculture agro agrogate agropecuaria agrorozkvit
agrosoyuz ahl ahle ahmar ahrar aid air airborne aircraft airline airlines airport airways akademii akademika akb akhmat akkerman akkumulyatornaya
akrestsina aktcionernoe aktiv aktsionernoe aktsionernogo aktsionernoye aktsionerny aktsyianernae aktsyyanernaye akuta alabuga alamolhoda albanian
alborz alcardinal aldawa alevkurp alfa algeria algoritm alharamain alharamayn alharamein aliaf all alliance alloy almacen almaz alpha alrosa alrowad
alstone aluminium aluminum alwaneo alyans amana american americas amkodor ammunition amn amnafzar amt amur amurskaya amursky analysis and anda andisheh
angstrem animation anka anonim anonima ansar ansarul ansharut antares antey antibes apolo applied aqsa aqssa aqua arabia arabian arak arc arch arctic
ard arfa argument argus aria arktik arktika arman armed armenia armored arms army arosfran arquitectonico arquitectos arsenal art arta artin arvan arya
arzamas arzamassky asa asa'ib asaria asasy asbl ascotec aseman asesoria ashtar asia asian askatasuna asociacion asr asre assa assault assembly asset
assistance associated associates association ast astra astrofizika asyaf atlant atlantic atlas atm atomic atomstroy audio auditing aurum austria
authority auto automated automatics automation automobile automotive automotriz autonomous avangard avec avia aviacon aviakompaniya aviastar aviation
aviator aviatsii avitek avrora avtomatika avtomatizatsiya avtomobilnyi avtotrans avtovaz axis azadi azerbaijan azia azot azov azovsky azu babudovac
bahr baikal baja bakhireva bakhtar baltic baltinfokom ban banaye banco bandar bandes bangkok bangladesh banja bank bank' banking banner bar barl
barrikady bars barus base basij baslam battalion battalions battery bauman baumaschinen bay bayt bazalt bazargani beach bearing begishevo beh behran
beijing beirut beit belarus belarusian belaruskali belaruskaliy belarussian belavia belaz belg belinte belinvest belinvestbank belize belkaztrans
belneftegaz belneftekhim belomo belorusskaya belshina belspetsvneshtechnika beltechexport benevolence benevolent benghazi beograd beriev berieva
berkakit best bezopasnosti bhd biblos bicentenario bienfaisance bif bijeljina bilad biladis bilisim binaa bio biological biotechnology bir birr
bitriver biznes biznesa black blenderio blood blue blyu board bonab bonum bonyad borisat bosnia boutique bps branch bremino brest breyeller brickell
bridge brigade brigades briz broadcasting broker brokerage bros brothers bryansk bsp bsvt btrz budgetary builders building buildings bukhari bureau
burevestnik burmese burovaya bushehr business bussines bustan buyon bvba bylan byudzhetnoe byuro bze cabanas cable caliphate call cambodia camp campo
canada cancri cantina capital car caran carbon care cargo caribbean caribe carnes cartel cartoon cartridge casa cash casino caspian caspro castle
catalyst caucasus cec cement center centers central centre centro century ceramic chadormalu cham chamkat change changgwang channel charitable charity
chechen chelnyvodokanal chelyabinsk chem chemical chemicals chemistry chika's chilsong china chkalov chlodwig chongqing choson chosun chuvashkabel cia
cimex cis citadel city civil cjsc clan class clear closed club coal cochan cocina code colombia com combat combatant combine combustibles comercial
comercializadora comercio comfort command commander commerce commercial commission committee committees commodities communication communications
communist compania companies company complex components composite compound computer computers computing concern concord concrete condor confideri congo
congress conquest consol consorcio conspiracy construction constructora consultant consultants consulting consultores consultoria content continent
continente continuity contracting control conversion cooperation cooperative copper corp corporacion corporation corporativo corps council country
county court credit crime crimea crimean criminal criminalistics crown crude cryogenmash crypto cska cuba cubana cubanacan culiacan cultural culture
cuong currency cutting cyber cybersteel cyprus da'wa da'wah daawa dabrabyt daesong dagdizel dalian dalnevostochnaya dalnevostochnyy damascus damavand
dana dandong danesh dar dart daryanavard data dawa day decisions defa defence defenders defense delijan delta democracy democratic dena denizcilik
denkar department deportivo depository des desarrollo desarrollos design detal detention determine determining dev developer developers development
devices devrimci dexias dey dialog diam diamond diamonds diamville digital dine dipaul direct directorate dis diseno distribuidora distribution
district division dmcc dok dom doma domen donetsk donghai dongyuan doo doodeh dooel double drc drilling drug drustvo dto dubai dubna dubnensky duty
dvizhenie dwc dynasty dyulak dzhi ead eagle eagles east eastern ebla ebtekar echelon eco economic economy edbi education educational eghtesad egypt
egyptian eireli ejercito ejraei eko ekt elara election electric electrical electricity electro electromechanical electromechanics electron electronic
electronics electrovipryamitel elehssan elektrik elektron elektronik elektronika elektroniki elektroniks elektronnykh elektropribor elektrosignal
elektroteks element elemento eleventh elins elitnye ellissa elvees emam emdad emireits emmr empire empresa empresarial empresariales ems enerdzhi
energeticheskaya energies energiya energo energy enerji enforcement enghelab engine engineering engineers eniks enpivi enrichment entebagh enterprise
enterprises entertainment envigo environmental eood epanastaton epk eqtesad equipment era ertebat esfahan eshragh esmeraldas est establishment estacion
estate estates estetica eurobet europe european everest evro evrofinans exchange executive exiar exim eximbank exp experimental expert expertise
exploration expo export exportadora express external eyvaz fab fabrika faction factories factoring factory fadico fajr fakel faktoring falcon fam
families family fanavaran fanavari far farayand farazan farda farm farmacia farms fars fatemiyoun fater fatherland federal federalnoe federalny
federation federatsii fedorovo feniks feodosia feodosiya ferrit fertilizer fertoing fgbu fgup film finance financed financial finans finansovaya fine
fintender fiolent firdaws fire firm firma first fishery fishing five fiziki fku fleurette flight fnpts focus fond fondation fondo food foods foolad for
force forces foreign foreks foreningen fort fortia fortiana forward forwarding fossil foundation four fourth free freedom freight friends front fruit
frunze fsb fsue fuel fuente fujian fund fundacion furqan futur future fuyang fuzhou fzc fzco fze gael galika gallery gama'at games gamma ganadera
ganaderos gang garant gas gasolinera gasolineras gate gatewick gayrimenkul gaz gaza gazneftemash gazprom gazpromneft geedar gemi gems genbank general
generation geni gent geological geophysical georgia ghadir ghaem gharargah gharzolhasaneh ghodss ghorb gida gidar gidropribor gilan giprostroymost gkr
global globovision globus gmbh gmcs gmi god gok gold golden goldmines golfrate gomel gongsi good gorky gornaya gorno gorny gostar gostaresh
gosudarstvennaya gosudarstvennoe gosudarstvennoye gosudarstvenny gosudarstvenoye gozari gran grand grande granit great greater green greenland grodno
ground group groupe grozny grup grupo grupp gruppa gtlk guangzhou guard guardians guarding guards gubkin gudzon guidance guilin gulf gumi gup guvd
hacienda hadid hadith haleel haml hamoon hamrahan handelsbank hang hangzhou hanhong haokun harakat haram haramain haramayn haramein harkat havacilik
havanatur hawala hayan head headed headquarters heat heavy hebei hekmat helicopter helicopters help heritage hermanos hero herzegovina hesco hezbollah
high higher hisn historical hizballah hizmetleri hoda holding holdings holy home hongkong hoopoe hooshmand horizon horizont hormoz hotel houmat house
housing hubei hulm humanitarian humaya hurras hydraulics hydrographic hyperspace ibs iceberg idea ifd igatha ighatha ihracat ihya ila ilam ilc ilyenko
ilyushin imam imdad imeni imex immobilien immoprojekt imp imperial impex impire import importadora inc incorporated india indian indiga indonesia
indonesian industria industrial industriales industrialny industries industry infantry inforion inform informatica informatics information inforos
infrastracture infrastructural infrastructure inmaa inmo inmobiliaria inmobiliario inmobiliarios inmuebles innovation innovations innovative innovatsii
insaat inspira instances institut institute institution instrument instrumentation instruments insurance int integral integrated integration
intelligence inter intercontinental interest interior internacional internal international interneshnl internet interros interservis intertrade
inversiones invest investcapitalbank investigative investitsionnaya investment investments investtradebank inzhiniring inzinjering iooo iran iran's
iranian iranische irano iraq irgc irish irisl irkut irkutsk iron isfahan isil isim isis iskra islami islamia islamic islamique islamiya islamiyah
islamiyya islamiyyah isolation issledovatelski issledovatelskii issledovatelskiy issledovatelsky istanbul istochnik istok ithalat itqan iyari izhevsk
jabhat jade jahan jaish jalisco jama'ah jama'at jama'atu jamaah jamaat jamame jami'a jamia jamiat jammu jaysh jema'a jemaa jemaah jerusalem jewellery
jewelry jewish jhangvi jiaxiang jihad's joint joya jsc judea judean jui julleuchter jund justice kabir kahane kaifeng kaikai kala kalaye kaliynaya
kamaz kamerton kampaniya kandalu kanilai kanonieri kapital kapo karan karbala kargo karibu karst kartseva kashmir kata'ib katibat kavan kave kaveh
kavian kavkaz kavosh kawthar kay kazakhstan kazan kazanski kazanskii kazennoe kbp kepital kerch kgb khabarovsk khabarovskiy khabarovsky khadija kham
khass khatam khavar khavarmianeh khayriyya khazar khilafah khimvolokno kholding kholdinga kholdyngu kholtsvud khomeini khorasan khors khouzestan
khozestan khuzestan kidma kimia kimiya king kings kinoatis kirovski kish kismayo kismet klub kns kodo koksokhimtrans koltso kom kombinat komitet
kommercheskaya kommercheski kompaniya kompleks kompleksov kompleksy komponenty kompozitsionnykh koneisto kong konsalting konsol konstanta konstern
konstruktorsko konstruktorskoe konstruktorskoye kontakt kontsern koran kordex korea korean korporatsiya korus koryo kosmicheskoi kosovo koto kovrov
kraftway krasnogo krasnoye kratol kraverton krdv kredity kremny kristall kronshtadt kronstadt kryptonit ksk kuban kuca kudo kulakova kumbyol kupol
kurchaloi kurchaloyevsky kurchatov kurdistan kurganmashzavod kurganpribor kurort kuwait kuwaiti kuyumculuk kuzey kvant kvarta kvt kwahak kyei l'il lab
labor laboratory labs ladoga lagoon lajna lajnat lakhta laktasi lama land larosa las laser lashkar laskar laundering lavina lavochkin lavochkina law
lazurit lda leader leading league leasing lebanese lebanon ledra legal legion leisure lemt lend lenmorniiproekt letia letiya levant liability liaoning
liberation liberty libre libya lider life light lil limitada limitata limited limmt line lines link liwa lizing lizingovaya llc llp lobaye loc logistic
logistics logistik logistika lojistik loma london lord's lordegan los lotos lottery lotus lou lounge ltd ltda lubricantes lubrikants luhansk machine
machinery machines madina madrassa magarach magnitogorsk magus mahab mahan mahrus main maintenance maiwand majelis majlis mak makers makeyev makina
making makro mal malachite malakhit maldives mall malta management managing manantiales manometr mansudae manufacture manufacturing maqdis mari marine
maritime mariyskiy markazi market marketing maro marquetalia mars martyr martyrs marun mashhad mashinostroeniya mashinostroitel mashinostroitelny
mashinostroitelnyi mashinostroitelnyy mashinostroyenia mashinostroyeniya mashiny mashriq maskan massandra master material materialov materials
materialy maxtech mbs mcs mds measuring mechanical mechanics media medical medicine mega mehr meir mekhanicheskii mellat melli men menedzhment merchant
mesbah metal metallic metalloinvest metallurgical metallurgy metals meteor metrovagonmash mic micro midas middle mikron mil milenyum military militia
mill mine minera mineral minerals mineraly minerven mines mining ministerio ministry minmetals minoborony minotor minsk minski minskii mints mirage
mirim misr missile mkb mks mmk mms mmt mmz mobarakeh mobile mobilnye mobin modul mohaimen mokran moku molekulyarnoi molot mondial moneta money more
morskoi morskoy morskoye morumbi moscow mosinzhproekt moskovski moskvich mosnarbank mosques most mostazafan mostotrest motor motorized movahed moveis
movement mozambique mriya msd msk msp mts mtsenskprokat mu' mu'assasat muhajireen muhajirin muhjat mujaahidiin mujahedeen mujahideen mujahidin
mulathamun mulberry multi multimat mundial mundo muqawama muslimina muslims mvd myanma myanmar mytishchi nacional naft naftan naftiran naghl naja
nakliyat named namgang nami nanotechnology naqshabandi nasco national natsionalny natural nau nauchno nauchny nauk nauki naval navigation navis naz
nederland nedra nedvizhimost nefaz neftyanoi negin negocios negosudarstvenny nekommercheskaya neman nero net netherlands network neva nevskoe nevsky
new news ngiu nickel nico nii niigrafit niime nik nikan ningbo ningse nipigaz nirou niru nizhnyaya nnk noble non noncommercial nonprofit nord norsi
norte north northern nouri novastream novator novaya nove novgorod novi novikombank novilab novin novosibirsk novy novye novyi npc npf npk npo npp npv
ntts nuclear nuclei nudelman nueva nujaba number numerical nusrah nusrat oao oasis obedinenie obedinennaya oblast obmezhenoyu oboronlogistika
obrazovaniya obrazovatelnoe obschchestvo obschestvo obshchestva obshchestvo obshestvo obukhovskoye obyedinenie obyedineniye obyedinenye occidente ocean
odgovornoscu odk off office offshore ofogh ofoq ogranicenom ogranichennoi ogranichennoj ogranichennoy oil ojsc okb okeanos okeanpribor omsk one onega
ones ood ooo open operadora operation operations oppressed optic optical optics optiko optima optolink optron optronik opytno orbit ordena order
ordzhonikidze oreanda org organic organichennoi organichennoy organisation organizacion organization organizatsiya organized oriental oriente orion
orka oro osoo ostec ostek ostozhenka otkritie otkrytie otkrytoe otkrytoye otomotiv otryad otvestvennostyu otvetstvennostiu otvetstvennostyu overseas
owned oxin ozean ozone paasban pacific pacifico packaging paekho pains pakhsh pakistan palestine palestinian pamchel panama panoptes pao paper para
paravar parchin pardazan pardis parque pars parsian part partes partizan partner partners partnership parto parts party pas pasargad pasdaran pasna
path patriot patriotic patronnyi paya payandan pazargad pazarlama pcc peace peacekeeping pearl peleng peninsula pension pensionny penta pentane penza
people people's peridot perko perm persia persian person peru petersburg petersburg' petra petri petrochem petrochemical petrochemicals petrol
petroleos petroleum petropars peyvand pgo pharm pharmaceutical phat pheap philippines phoenix photonics physical physics pidpryemstvo pij pik pilot
pingmei pingtan pioneer pipe pipeline pishgaman pishro pishtazan pizza pjs pjsc pjscb pkb planar plandina plant plastic plastics plastik plata platan
platezhi plaza plc plm pls plus pniti pobedy point pola police polis political polotsk poluprovodniki polymer polymers polyus pooyesh popular por port
posad post potash pouya power pradpryemstva preaching precision predpriyatie predpriyatiye predstavitelstvo preduzece premier premium prepreg press
pressman priborostroeniya priborostroitelny priborostroitelnyi priborov prima prime primorye printing prison prisoners prisons private privodnaya pro
processing procurement produccion production productive productos products proekt proektno proekty professional profinet profit progress proizvodnju
proizvodstvennaya proizvodstvenno proizvodstvennoe proizvodstvennoye proizvodstvenny proje project projects projektentwicklung prokhorov proletarsky
proma promelektro promet prometey promotion promsvyazbank promsyrioimport promtech promtekh promtekhnologiya promyshlennaya propaganda properties
property proprietary prospecting protection protectors proton protsenko provider province psb pte pty public publichnoe publishing pudong pueblo puerto
puls pulsar pulse puma purpose put pvo pvt pyramaxia qa'ida qa'idat qaeda qaida qasiun qasiyun qassam qeshm qingdao qinsheng qods quantum quartermaster
quds qur'an quran ra'y raahbar rad radar radio radioavionika radiopribor radiosvyaz radiotekhkomplekt radiovolna radiozavod raduga rafsanjan rahma
rahmah rail railway rajah ramak ramenskoye ramensky ran rancho rapid ras rasheed rashin raspletin raspundere rata ravenstvo ravin raw rawafed rawenstvo
razavi razrez razvitiya reach real realty rebuilding reconnaissance reconstruction recreational red redin redut reem refinery refining reform regiment
region regional regionalny registrar rehabilitation relief religious remittance remontny renova renovation renta rentas repair representaciones
republic republican repuestos rescue research reserve resheniya residencial resistance resort resource resources responsabilidad respublikanskaye
respublikanskoe respubliki ressources restaurant restaurante restaurantes revival revolution revolutionaries revolutionary rey rfk rifle rigel
righteous rihs rimera rio rishmak rivers riviera riyadus rks robna rocket rolling romans rong ronin rosbank rosgosstrakh roshan roskapstroy rossii
rossiski rossiskoi rossiya rossiyskoy rosspetsenergomontazh rost rostvertol royal rpc rpe rsb rsfsr rsk rts rubber rubin rublev ruby rudnaya rungrado
rup rural rus rusatom rusich russia russian russkaya russkoe russophiles rutarget rwanda ryazan saabf saafartex saberin sabireen sabotage sabz sadaf
saderat sadid sadr sadra safir sahami sahara sahel sahra saint sairan sakhalin sakhteman saksouk saksuk sal salafia salafist salafiya sale salikhin
salvation saman samara sanabel sanabil sanat sanate sanati sanatori sanatorium sanaye sanayi sankt santa sapfir sapphire sarafi saraya sarl sarlu
sarmad sarmayeh sarovbusinessbank sarralle sas sasol sasu satellite saturn saving savings savunma sayeh sayehban sazan sazandegi sazeh sazi sber
sberbank sberbanka scan scf science sciences scientific sdm sdn sea seaport seasons second secours sect securities security segtac self selkbaf
semiconductor semiconductors senat senobar sense sepah sepahan sepanir separate sepehr septem sergievo sergo service services servicio servicios servis
servisez ses setad setelem settlement sevastopol sever severnaya severnoye severny severo seymeh sez sfk sgm sha'bi shabaab shafagh shahed shahid shahr
sham shampanskykh shanab shandong shanghai shargh shari'a sharia shariah sharq sharqiya shazand shell shenzhen sherkat sherkate shetab shimi shining
ship shipbuilding shipmanagement shipping shipyard shiraz shokin shomal shop shopping shops shore shpg shrines shura shvabe shveitsariya sibanthracite
siberian sibirskie sidar signal signaltek silver sima siman simferopol simmetron sina sinabil sinai sinaloa singapore sinko sino sirat sirjan sirketi
sistem sistema sistemy siti sitti skai skb skolkovo skopje sky skyline slava slavkali sluzhba smart smile smilewallet smolensk smp smt sng sniper
social sociedad societatea societe society soft sokhra sokol sol solaiman solar soldiers solid solidarity sollers soltech soluciones solution solutions
somalia somic sons sormovo source south southeast southern sovcombank sovereign sovfracht sovfrakht sovmortrans sovremennye soyuz spa space spanm
spanmal spare spartyuny spb spc spe special specialized spectrum spektr spetsavia spetsial spetsialnoe spi sport sports sprava sprl sputnik sredne srl
sro srz ssa ssk staff stahl standard stanki star stars start state station status staut stavropol stc steel steklovolokno stelmakha step stg sti
stichting stiftelse stock stone strakhovanie strakhovaya strategic street strela streloi stroi stroiproekt stroitelnaya stroygazmontazh stroyproekt
stroytransgaz structure struggle students studies studio stupino style subcontinent subsidiary sudan sudoexport sudokompozit sudoremonta sudoremontny
sudostroitelny sue sufficiency sugar sunna sunnah sunrise suntac supermarket supertiendas supply support supporters supreme sushi sustainable suzhou
svet svetlovsky svyaz swedish swiss switching synergy synthetic syria syrian syriatel syriss system systems ta'avon taa taatta taavon tadbir
tadbirgaran taejin taesong taganrog tahrir taibah taimyrneftegaz tajco talaqi taliban tamil tamin tamir tamyna tanker tanzim tar target tasimacilik
task tasnim tauhid tavarystva tawafuk tawasul tawu team tech technic technical techno technological technologies technology technopolis
technopromexport tecnologia tehran tehreek tehrik tejarat tek tekh tekhnicheski tekhnicheskii tekhnika tekhniki tekhnodinamika tekhnolodzhi tekhnologi
tekhnologicheski tekhnologii tekhnopromeksport tekhnopromexport teknoloji teknolojileri tekstil tel telecom telecommunication telefocus telekom
television temp tempbank tequila terminal terra terraza test testing testpribor tet tetis textile textiles thahab thai thawra the theodosia thermal
thieves thinh those tian tianyi tiba tic ticaret tide tijuana tikhoretsk tile timber tindaya tir tire titan titanium tiuboda tiva tkkh tmk tobacco
tochmash tommot tonar tools topaz toptan torgovli torgovy torgovyi tose tose'e tosee total tourism tours tov tovary tovarystvo town tractor trade
traders trading traditions trafficking training trans transaviaeksport transaviaexport transcapitalbank transfer transfers transit transkapitalbank
transmart transnational transport transportation transporte transportes transservis transstroimekhanizatsiya trast travel trdg treid trend trest
treuhand trgovinu tribit trigron triliance tro troops trudovogo truong trust trv try tsargrad tsentr tsentralnaya tsentralnoye tsentrkurort tsifrovye
tsitadel tskb tsnii tsniikhm tsp ttp tula tunisia tupolev turas turath turaz turbina turbine turira turismo turisticos turk turkey twelfth two
tyazhpressmash tyumen uchrezhdenie uec ufa ufimskoye ukraine uluslararasi ulyanovsk umatex ummah unicious union unipersonal unique unit unitarnaye
unitarnoe unitarnoye unitary united units unity universal universitet university unmanned upravlenie upravleniya upravlyayushchaya ural uralelektromed
uralelement uralmash urals uralsib uralski uralvagonzavod uranium urea uretim urmia urunleri usa usluge usm ussr vabo vacuum vad valfajr valiev valores
vaniya variable vatech vavilov vavilova vazir veb vehicle vek vektor veles venchurs venezuela ventora ventspils venture ventures verf verwaltungs vesna
vezir victoire victory vida vidpovidalnistyu viejo vision vista vladeks vmk vmp vneshnei vneshney vneshtorgbank vnigri vnii vniigaz vniir voce vody
voenno voice volgogradneftemash volki vologda volunteers vor vorovsky vory vostochnaya vostochny vostok voter vpk vremya vserossiyskiy vserossiysky vtb
vvb vygon vympel vysochaishy vysokotochnye vysshego wal wallet waqfiya war warfare warriors wash water wave way wealth weapons weihai welfare well west
wheel white wilayah wilayat wine wings with wood work workers' working works world worldwide wuhan www xianghe xinjiang yachts yadro yaftar yakovlev
yakutsk yalta yamaguchi yamaken yanbian yangon yantai yantar yard yarmouk yaroslavl yaroslavsky yas yason yatirim yayasan yazd yemen yeshiva yevpatoria
yevpatoriya yona yoomoney york youth youxian yuesem yuna zababakhin zagros zakrytaye zakrytoe zakrytoye zaliv zalog zanjan zao zareche zavod zawaya
zelenodolsk zelenograd zenit zhejiang zhen zhicheng zhihang zhongsheng zhongshong zhuhai zinc znameni zolotoe zona zone zong zoologico zvecan zvezda
zvezdochka zvyozdochka
`;

export const LISTED_PLACE_WORDS = `
'abdiya aachen ababa abadan abakan abbas aberdeen abian abidjan abkhazia abuja abyan acacias acapulco accra achkhoy acuna adam adana adapazari addis
addu aden adma administered adygeya afonino agios agua aguascalientes aguila ahmad ahome ahvaz ahwaz aires ajeltake ajman akashat akhangaran akhtubinsk
akhtynskiy alanya albaidah alborz albu alcala alcantaras aldan aldea aleksin aleksinac aleman aleppo alexandria algaria algiers algodones alindao
alksoaa allende almaty almetevsk almetyevsk almhahra alsnmin altai altay altenburg alto altrincham alushta alvarado alvarez alzette alzey amacuro
amalfi ameca amin amirabad amman amparai amran amsterdam amur anaco anahuac anapa anbar andres andreyevka ankara anna annaba ansermanuevo anshan
antakya antalya anteb antibes antiguo antioquia antonio antwerp antwerpen anzali anzoategui apapa apartado apatzingan apia aptazingan apure arabane
aragua arak arakzai aramoun ardakan area areas arequipa argaka arica arkhangel'sk arkhangelsk arluno armenia arsenyev arsizio artyom arzamas asalouye
asalouyeh asaluyeh ashgabat ashkhabad ashraf asir asmara assalouyeh assaluye assaluyeh astrakhan asuncion ataq athens atizapan atlantico atoll auckland
augsburg aukland aurakzai authority autlan autonomous avila aviv awaji aweer awel ayacucho aylah ayutla azali azerbaijan azov azraa azul azzan ba'albak
baabda baalbak baalbeck baalbek babel badamadow badghis badhan badiraguato baghdad baghuz bahaarumagu bahan bahawalpur bahia bahru baja bajaur baku
balah balakirevo balakovo balashikha balkaria balochistan baltiysk baluchistan balzan bamako bandar bander banderas bangkok bangui banias baniyas banja
banjul bannu baraawe barajinah barajneh baranovichi baranquilla barcelona bari barinas barnaul barni barranquilla barrow bartin basalani basel
bashkortostan basilan basra basrah basre basse batroun batticaloa battle bauchrieh bawalnagar bayda bayern bayrut bazargan bazaz bchamoun beach
beausoleil beckum bedfordview begawan beheira beijing beirut beit bekasi beled belen belgorod belgrade belize bella bello belorechensk benghazi beni
benito bentiu beograd berdyansk berezovskiy berlin bernardino beruwala berydansk bethlehem beverwijk bexhill beyrouth bijeljina bilibino bimbo bint
birao birkirkara birmingham bishkek bludan blue bnei bobruisk boca boda bogor bogota bokeo bolbasovo boldak bolivar bologna bolshoi bombay bonab bonn
boosaaso borisoglebsk borisov borj borovlevo borovlyany borrowdale borun bosaso boston botataung bourem bourj bowie boxtel boyer brak bratislava bratsk
brescia brest breza bria bridgetown bridgeview brijeg bristol brod brussels bryansk bucerias bucharest budapest buenaventura buenavetura buenos buga
buinaksk buisson bunagana bunia buraydah bureij burj bursa buryatia bushehr buss busto butembo buulo buur buzau caballero cabello cabinda cabo caborca
cabos cairo caja cajamarca cajeme calgary cali california callao caloocan camaguey camargo campania campo cana cananea cancun candelaria canelas
cankaya canton cape capljina caqueta carabobo caracas carepa carletonville carmen cartago casal casalecchio casimiro castillo castronno cauca caucasia
causeway cayman ceel ceiba ceresio cero cerro chabahar chacalpa chacao chaghey chaghi chah chahgay chai chaman changchun changsha changzhou chapayevsk
chapultepec charlestown charsadda chath chebbak cheboksary chechen chechnya chegutu chelny chelyabinsk cheng cherepovets cherkessia chernogolovka
chernyshevka chervenskiy cheshire chiah chiang chiclayo chigorodo chihuahua chinandega chiquinquira chisinau chita chiyah chongjin chongqing chongzuo
christi chtaura chukotka chung chuvash chyah ciego cienfuegos city ciudad clara clifton clinceni cluj coahuila coatzintla coban cocody codigo cojedes
colima cologne cologny colombo colon colonia colorado columbia comapa comitan comondu conocido copan copenhagen coquitlam coral cordoba corniche
corozal corpus cortes costalegre cotonou council county courneuve coventry coyoacan cranbrook cremona crimea cristobal crnja cruz cuauhtemoc cuba cubao
cucuta cuernavaca culiacan cumberland cuprija curacao cuscatlan cusco daaru daddb dagestan dahyan daina dakar dalbandin dalian damascus damietta dammam
dandong danga dar'a dara'a daraa daraya darfur dari daria darmstadt darnah darra darul davao dayr dearborn degollado deir deira delegacion delgado
delhi deli delijan delta dely democracia deraa derbent dezful dezhou dhabi dhaid dhaka dhalwan diego diinsor dikson dinskoi dinslaken diriamba district
distrito division djakovica djibouti dmitrovskiy dnipro docklands doha dolgoprudny dolgoprudnyy doma domingo donetsk dongguan donji donu dora dortyol
dosquebradas douglas douna dovurak downey drensteinfurt dubai dublin dubna dudinka duisi duma dummar durango durban dushanbe dusseldorf dzerzhinsk
dzerzhinskiy dzhankoisky easton ebba ecija edinburgh eeklo egkomi ehsan ekaterinburg elahieh elbasan elektrostal elektrougli emmenbrucke energodar
engels engomi eniseyskiy ensenada entebbe envigado epalinges erbil esch eschborn escuinapa esenler esenyurt esfahan eshtehard esparta espoo essen
essenwood este esteli estepona estrada evpatoria eyyubiye ezzor faisalabad falls famagusta farah fatih fayoum federally felipe feodosia feodosiya
feydhoo floriana florida fokino fominsk fordsburg fraccionamiento francisco franfurt frankfurt free freetown fresno fribourg frontier fryazino fuente
fuentedeoro fujairah fujian fukuoka fulaay funza furzol fuyang fuzhou gables galgala gallarate gallen gansu garcia gardi garissa garmser garmsir garowe
garza gatchina gauteng gavrilov gaza gazallah gazcue gaziantep geldagan gelendzhik gemeente genaro geneva geneve genoa gent george georgetown gereshk
ghail ghanzi gharghur ghazieh ghazni ghobairy ghobeiri ghobeiry ghubeirah ghuraib ghurayb gibraltar gilan gilgit girdi gisenyi giza gjakova glasgow
golpayegan goma gombe gomel gonbad gorod gouda governorate grabovac gradiska granada grand grande granma grebenkino grodno grossbeeren grozny groznyi
groznyy guacara guadalajara guadalupe guaira guamuchil guangdong guangzhou guantanamo guarulhos guasave guatemala guatire guaviare guayaquil gubkin
gudermes gudermesski guerrero guilin gurgaon gurzuf gutierrez gutu gwadar gwann haayin habana hachiniia hadeth hadhramawt hadhramout hadramawt haeju
hairatan hajin hakaba halifax hama hamburg hamedan hamhung hamis hamra hamryah hangu hangzhou hangzou hanoi hanover harare harat harbaka haret hargeisa
harim haripur haruf hasaka hasakah hassan hastings hatay haut haute hauzenberg havana hawali hawi hawthorn hayes hayratan hebron heist helier helmand
helmund helsingborg helsinki henan herat hermel hermosillo hermosilo hermoso hernandarias herning herrenberg herzliya heze hialeah hidalgo high
highlands hijaz hill hillegom hirmil hlaing hodeidah hohhot holetown holguin holland homel homs hormozgan horw hreik hreiq hrodna huaian huaihua
huangshan hudaydah hudidah huista huixquilucan huizhou hulhamale hulhumale hungnam hurayk hyderabad ibague ibrahim ickenham idlib iglesia iguacu iguala
ilam ilfov ilidza iloilo incheh ingushetia insiza iquique iquitos irbil ireland irkutsk irtutsk isafahan isenburg isfahan ishimbai ishimbay iskenderun
isla islahiye islamabad island islands isles istanbul italia ivanovo izberbash izhevsk izmir izvore jabaliya jabalzawiyah jableh jabriya jakarta
jalalabad jalisco jameeco jamundi janah jangle jardines jarjo jarretaderas jasenovik jawf jaya jbeil jebel jeblah jeddah jenin jerusalem jezzine
jhenaidah ji'an jiangsu jiangyin jiaxing jilib jilyaale jinah jinotega jiutepec jiwani jiyeh jnah johannesburg johor jolfa jonglei jorvas jose jounieh
juan juarez juba jubaland juliaca julian julians jungle jurmala juventud jwaya kabardino kabul kabylie kahovka kaifeng kakhovka kalhaidhoo kaliningrad
kalmykia kaluga kamal kambangan kamchatka kamchatski kamchatskiy kamen kamensk kamishli kamjiron kampala kamsuuma kana kandahar kandal kaneshi kangdong
kanilai kano kaohsiung karachayevo karachev karachi karaj karam karbala karelia karlovy karposh kashan kashmir kaslik kaspiysk katana kati katowice
katoyi katyr kavoos kavus kayseri kazan kecioren kemerovo kenesht kensington kerala kerch kermanshah kfar khabarovsk khabarovski khaimah khakasia khan
khanewal khanty kharaj kharg kharkiv khartoum khas khel kherbet kherson khimki khmau kholmsk khomeini khorasan khorramabad khorramshahr khosravi
khuzestan khyber kibua kidal kiel kiev kigali kila kilinochchi kilis kingston kingstown kingstowne kinshasa kirikhan kirkland kirkuk kirov kismayo
kitakyushu kivu kizlyar klagenfurt knokke knox knyaze kobe kocaeli koch kodaky kohat kohgiluyeh kolomna kolpino kolskiy komi komsomolsk kong konya
kooringal kopeysk kord korenevskiy korolev korolyov kostroma kotovsk kotri kotto kovrov kowloon kozloduy krai krasnodar krasnodarskiy krasnodon
krasnogorsk krasnogorskiy krasnokamensk krasnoyarsk krasnoznamensk krasnyi krasnyy kray kuala kumertau kunar kunduz kunming kuranakh kurchaloi
kurdistan kurgan kursk kurtunwaarey kushchevskaya kuwait kuzminskoye kwazulu kwun kyaington kyiv kyustendil labinskiy labuan labwe ladyville lahej
lahij lahore lake lakki lakri laktasi lambare lamerd lampung lanao landgraaf landgraff langen lappeenranta lara laredo larnaca lashkar latakia lattakia
lattika lausanne lavizan lebanon lecherias legnano leipzig lemesos leningrad leningrade leninski leninskiy leon lerma levenshulme leyva lezion liaoning
libertador lida lille lima limassol linjiang lipetsk liubertsi livadia liverpool ljubljana lleras localidad locality lomas lomonosov lonay london lopez
lorenzo lorestan lower luanda lubumbashi lucas lucerne luch lucknow lugano lugovskoy luhansk luis luka luki lumpur lupane luri lusaka luxembourg luzern
lyon lytkarino lyuban lyubanksi lyuberetskiy lyubertsy lyulikh maaqal maastricht macau madrid magadan magetan maghazi magnitogorsk magway mahdia mahe
mahrah mahshahr mahshar maicao main mainz majuro makassar makati makeevka makeyevka makhachkala makiivka malaga malang maldonado male mallorca malmo
maloyaroslavets mambasa managua manama manbij manchester mandalay mandaluyong manila manizales mannar mansehra mansiysk mansour mansoura manuel
manzanillo maputo maracaibo maracay maranilla marbella mardan marib mariinskiy marina maripi mariupol mariveles mariy marjah marjayoun marjayun
marjeyoun marondera marseille marta martan martin marwat masala masaya mashad mashhad mashonaland mashvingo matagalpa matamoros matanzas mateos
matrenka mayadin mayangone mayendit mayfair mazar mazatlan mazowe mbaiki mbomou medellin meftah mehran meiktila mejicanos meknes melaque melitopol
menaka mendoza menlo merida merkez mersin mery mesa metepec methuen mexicali mexico miami miass michoacan middle middlesbrough midlands miguel mijas
milan milano milnerton mindanao minh minsk miory miraflores miram miramshah miranda mirny mirpur mississauga misurata mitrovica mitrovice mixco miyaneh
mobarakeh mochis mogadishu mogilev mogilevskaya mohmand moin molodogvardeysk mombasa monaco monagas mong monica monofeya monrovia montanuela montego
monterey monteria monterrey montevideo montreal montreux monywa mordovia morelia morelos moroni mortara moskovskaya moskva mosta mostar mosul mount
mountain mouscron msida msieheh mtsensk muenchen mugica muhammad mukalla mukhorshibirski mullaitivu mumbai munich municipal municipality municipio
municipiul muridke murmansk murom musa muscat muttrah muzaffarabad muzaffarpur mwenga myitkyina mytischi mytishchi mytishchinski mytishi nabatieh
nabatiyah nabatiyeh nabek naberezhnye naberezhnyye nabi nacka nagoya nahr nahuatzen naifaru nairobi najaf najin nakhodka namp'o nanan nanchang
nangarhar nanjing naples napoca nara narino narlica naro naryan nasiryah nassau nassib natal naucalpan navarro navi navolato nawa naypyitaw nazran
ndassima ndele neapolis necocli neftekamsk negras negros neiva nellaidhoo nenets netanya nettetal nevele nice nicholas nicosia nicosias niederhasli
nieuwkoop niksic nimroz nimruz nindiri nineveh ningbo nizhegorodskaya nizhnekamsk nizhnevartovsk nizhni nizhniy nizhny nizhnynovgorod nogales noire
norilsk north northern northwest novgorod novi novopolotsk novorossiysk novosibirsk novotritsk novy nowshahr nowshera noyabrsk nskiy nueva nuevo
nuremberg nusa nyamandlovu nyanga nyiragongo oattarathiri obando oblast obninsk obregon ocotlan odessa odintsovo ojeda ojos okara okhota okkalapa
okkalarpa oleshky omsk omutninsk ontario opico ordaz oreanda orekhovskiy orel orenburg orhei orsha orumiyeh oskol oslo otay ottawa ouest owainat
paghman paktia paktika palermo palma palmira palmyra palomar panama parana parchin pardis pargolovo paris park parla parma parral pass pasto paterson
patricio paulo pavia pavlodar pavlovo paynesville pazar pecel pedero pedro pegu pekinski penh penza pereira perm peshawar petacalco petaling peterburg
petersburg petropavlovsk petrovsk petrozavodsk petrzalka phnom phong piedras pinar pinsk piraeus piura plantation playa poblado podolsk point pointe
polotsk polyanka polyany polyarny ponta pora porto posad poselenie postal potok poza prague presidio pretoria primorye prince principe pristina
privolzhski privolzhskii promzona province provinces prundeni pskov pucallpa puebla puerto pulandian pully punjab puntland purovskii puschino putilkovo
putte putyatin pyatigorsk pyay pyongchon pyongyang pyshma qa'im qal'ah qalamun qalyubia qamashil qandahar qandala qandil qasim qasr qasser qatifa
qazvin qesarya qeshm qingdao qounaitra quanzhou quarter qudus queretaro quetta quezon quila quito qundoz qunyo qusayir rabieh rafah raion ramallah
ramat ramenskoye ramensky rancho rangoon rangpur raqqa raqqah rasht rason rastan ratnagiri raton rawalpindi razgah rechnoye redcliff reforma region
regional reno republika restrepo reutov reyhanli reynosa rezvanshahr rica richardson richmond riga rimini rioja rionegro rishon riyadh rizhao road
roatan rock roma rome rosa rosales rosario rosarito roseau rosehall rosh rostock rostov rotterdam round rublyovka rueschlikon ruggell ruichang rukan
rumbek rural russky rutshuru rwenzori ryazan rybinsk sa'adah saarow sabac sabratha sadr saen safar safat safonovo sagaing sahagun sahinbey said saida
saint sakarya sakhalin salaam salagle salalah salam salavat salekhard salkhad salmiya saltillo salvador samahni samara samarra samsun sana sana'a sanaa
sanandaj sancaktepe sancti sandino sandton sanghar sangin sanhe sankt sanliurfa sanming santa santiago santo sarafand saraj sarajevo sarakhs saransk
saratov sarov sartrouville saskatchewan sasovo saucillo saveh sayun schaan schlieren schwendi seca selangor selatan selba selem seltso semarang seoul
sepang seri serpukhov sevastopol severo severodvinsk seversk shabelle shabwah shadadi shah shahba shahr shahrekord shajlah shakhtinskiy shakhtinsky
shakhtisky shamva shan shandong shanghai shantou sharif sharjah sharon shatki shaykh shchelkovo shchomyslitsky sheikhpura shemetovo shenyang shenzhen
sheung sheyang shian shihr shijazhuang shijiazhuang shin shiraz shire shizuoka shterpce sialkot sidon siedlce simferopol simijaca sinaloa singapore
singida siracusa sirinevler sirjan siroki sisli sistan skopje slavonski sliema slovyansk sluis smolensk snezhinsk soacha sochi sofia sohar sokolac
soligorsk solnechnogorsk solo solon songnim songo sonora sorokino sosenki soum southern soyapango spanishtown sparkbrook spin spinadesco spiritus
srednyaya srpska stari starobilsk stary staryy stavropol sterch sterlitamak stockholm stolac strasbourg strelna strip strovolos stupino stuttgart
subang sucre sudak sudoverf suef sula sulaymaniyah sultan sunny suqatra surabaya surat surcin surmez surrey surry susah susica suwaylah suzhou
sverdlovsk svetlogorsk svetlyi svirsk swastika swat sweida swieqi syczecin syktyvkar sylhet syzran ta'izz tabriz tachilek tachira tacna tadmer taganrog
taggerang tagil taichung tainan taipei taix taiz takhmao taksimo tala taldom talkah tall tallinn tamaulipas tambov tampico tando tanga tangerang
tangyan tapachula tapalpa taranrog tarapoto tarim tartous tartus tarusa tashkent tasikmalaya tatarstan taunggyi tayuni tazumbos tbilisi tebaida
tecalitlan tecuala tecun tehran tejada tema temryuk tepatitlan tepic territory texmelucan tfail thani theodosia thiais thimarafushi tianjin tianmen
tibnin tihuatlan tijuana tikhoretsk tikrit tillaberi timirshe timur tirana tiraspol tlajomulco tlaquepaque tlatlaya tocoa tokyo tol'yatti toluca
tomatlan tomsk tonala tong toronto torreon tortola tortoroow town township travnik tretya tribal trincomalee tripoli troitsk trujillo tsim tskhinval
tsui tuen tukaevski tula tulkarm tulua tumba tumbes tumen tunas tunis turbat turbo turma tutaevski tutayev tuva tuxpan tuxtla tver tychonas tyre tyumen
udachny udmurtia udomlya ufaley ukhta ulaanbaatar ulan ulcinj ulyanovsk uman umguza unity universitaria uolo uqaylah uraba uralskiy urengoi urengoy
urfa urmia urozgan uruapan urumqi uskudar uster uthman vaduz vaharai vakaga valencia valera vallarta valle vallecrosia valletta vancouver vantaa
varadero varamin varese vargas varna vary vavuniya vejile velikie velikiy veliky venera ventspils veracruz verdes verdun verkhniy verkhnyaya verrieres
victoria vienna vila viliejka vilino villa village villahermosa villavicencio villimale vilyuchinsk vista vitebsk viterbo vladimir vladivostok
vnukovskoe volga volgograd volkonskoye volodarskiy vologda volsk volzhskiy volzhsky vorkuta voronezh vorsino vostochny votkinsk vozzhaevka vyatskie
vyborg vyksa wadi waish wakayama wana wanchai warawar wardan water wattana waverly wayanta waziristan weihai weisbaden wenling wesh west western
wheelers wien willemstad wilmington windhoek wonsan wuhan wuppertal wycombe xiamen ximei xingtai xinjiang xochitepec xuzhou yaafour yabrood yafia yaizu
yakutsk yalta yamalo yambio yancheng yangon yangong yangzhou yanji yantai yaracuy yaroslavl yatim yazd yekaterinburg yelabuga yelets yerevan yevpatoria
yevpatoriya yida yogyakarta yonago york yoshkar ysidro yumbo yunis yunnan yurimaguas yurt zabadani zabaykalye zabbar zabul zacapa zagreb zahedan zahle
zahrani zakho zamboanga zanjan zapopan zaporizhzhia zaragoza zaranj zarca zarechny zarka zawiya zawiyah zawr zelenodolsk zelenodolski zelenograd zenica
zevenhuizen zhejiang zheleznodorozhny zheleznogorsk zhengzhou zhigulevsk zhlobin zhodino zhoushan zhuhai zhukov zhukovski zhukovskiy zhukovsky zibo
zimbabwe zona zone zouera zubia zubin zuid zulia zuniga zupc zurich zuwarah zuzemberk zvecan zveqan
`;
