/**
 * Names that Arabic, Persian, Pashto and Urdu write without short vowels, with the vowels they are spoken with. One
 * line for each: the spelling in Latin letters (a, i, u for the vowels of Arabic), further spellings that no rule
 * reaches, then the spellings in Arabic letters, plain (no hamza on alif, no marks, ya and kaf as in Arabic).
 * `a`, `i` and `u` stand for their usual variants too: e for a and i, o for u. Written by hand from common knowledge of names.
 */
export const SEMITIC_NAMES = `
muhammad mehmet mohd محمد
ahmad احمد
mahmud mehmud محمود
hamid حميد حامد
hamad حمد
hamdi حمدي
hammad حماد
hamza حمزه
ali aly علي
alawi علوي
hasan حسن
hasani حسني الحسني
husayn حسين
husni حسني
hassan حسان
abbas عباس
abd عبد
abdullah abdallah abdulla abdalla عبدالله
abdi عبدي
ibrahim ابراهيم
ismail ismael esmail اسماعيل
ishaq eshaq isaac اسحاق اسحق
yaqub yacoub yaaqub يعقوب
yusuf yousef youssef yousif يوسف
musa موسي
isa eisa issa عيسي
yunus younis younes يونس
ayub ayoub ايوب
dawud dawood daoud daud داود داوود
sulayman suleiman soleiman sulaiman سليمان
harun haroun هارون
yahya yehia يحيي
zakariya zakaria زكريا
nuh nooh نوح
adam ادم
idris ادريس
ilyas الياس
umar عمر
amr عمرو
uthman osman othman عثمان
abu abou ابو
abi ابي
umm ام
ibn ابن
bakr bakar بكر
talib طالب
talha طلحه
zubayr zubair الزبير زبير
said sayeed سعيد
saad سعد
saud سعود
saadi سعدي
suad سعاد
sayyid sayed seyed syed سيد
salim saleem سليم سالم
salman سلمان
salih saleh صالح
salah صلاح
salam سلام
salama سلامه
samir سمير
sami سامي
samim صميم
khalid خالد
khalil خليل
khalifa خليفه
khan خان
khamis خميس
khatib خطيب
khattab خطاب
khudayr خضير
khayr خير
khayri خيري
khwaja خواجه
rashid rachid رشيد راشد
rashad رشاد
rahman رحمن رحمان
rahim رحيم
rahimi رحيمي
rahmat رحمت
rahmatullah رحمتالله
rauf raouf rauf رووف رءوف روف
razzaq razaq رزاق
rida reza ridha رضا
riyad riad riyadh رياض
ramadan ramazan ramzan رمضان
rafiq رفيق
rafi رفيع
raghib راغب
rabi ربيع
rajab رجب
rasul رسول
qadir qader kader قدير قادر
qadri قدري
qasim kasim kassem qassem قاسم
qays قيس
qari قاري
qudus quddus قدوس
qutb قطب
jabir jaber جابر
jabbar جبار
jabr جبر
jafar jaafar djafar جعفر
jamal gamal جمال
jamil gamil جميل
jalal جلال
jalil جليل
jasim jassem جاسم
jawad جواد
jan جان
jihad جهاد
jumah juma جمعه
junaid جنيد
karim كريم
karam كرم
kamal كمال
kamil كامل
kazim kadhim kadhem كاظم
kabir كبير
khomeini خميني
latif لطيف
lutfi لطفي
layth laith ليث
laila leila ليلي
mustafa mostafa مصطفي
mustapha مصطفي
murtada morteza murtaza مرتضي
mukhtar مختار
mumin مومن
munir منير
mansur منصور
marwan مروان
masud massoud masood مسعود
masri المصري مصري
maryam مريم
mahdi mehdi مهدي
majid مجيد ماجد
malik مالك ملك
mamun مامون
maulana mawlana مولانا
maulawi mawlawi mawlavi مولوي
mubarak مبارك
mufti مفتي
muhsin mohsen محسن
mulla mullah ملا
mujahid مجاهد
muqtada مقتدي
murad مراد
muslim مسلم
mutlaq مطلق
nabil نبيل
nabi نبي
nadir نادر
nadim نديم
naji ناجي
najib نجيب
najm نجم
nasir nasser naser ناصر نصير
nasr نصر
nasim نسيم
nasrallah nasrullah نصرالله نصر
naim نعيم
nazir نذير ناظر نظير
nazim ناظم
nidal نضال
nizam نظام
numan نعمان
nur noor nour نور
nuri nouri نوري
omari عمري
osama usama اسامه
rabbani رباني
sabah صباح
sabir صابر
sabri صبري
sadiq صادق صديق
sadr صدر
saddam صدام
sadi سعدي
sahib صاحب
sharif شريف
sharaf شرف
shah شاه
shahid شهيد
shaykh sheikh cheikh شيخ
shakir شاكر
shams شمس
shamsi شمسي
shawqi شوقي
shihab شهاب
shukri شكري
sufyan سفيان
subhi صبحي
suhayl سهيل
sultan سلطان
tahir طاهر
taha طه
tariq tarek tareq طارق
tawfiq taufik tawfik توفيق
tamim تميم
tayyib tayeb tayyeb طيب
turki تركي
tikriti تكريتي
talal طلال
ubayd obaid عبيد
ubayda ubaidah عبيده
umayr عمير
usayd اسيد
wali ولي
walid وليد
wahid وحيد واحد
wadud ودود
wakil وكيل
wasim وسيم
yasin yassin ياسين
yasir yasser ياسر
yazid يزيد
zahir زاهر ظاهر ظهير
zaki زكي
zayd zaid زيد
zayn zain zein زين
ziyad ziad زياد
zia zeya ضيا
zada zadeh زاده
zarqawi زرقاوي
zawahiri ظواهري
ziyad زياد
aziz عزيز
azim عظيم
azhar ازهر
atiq عتيق
ata عطا
atta عطا
attar عطار
atiya عطيه
adil adel عادل
adnan عدنان
adib اديب
afif عفيف
agha اغا
akhtar اختر
akhund akhunzada اخوند
akbar اكبر
akram اكرم
ala علا
alam عالم علم
allah الله
amin امين
amir امير عامر
amjad امجد
ammar عمار
anas انس
anwar انور
arif عارف
asad اسد
asadi اسدي
ashraf اشرف
asif اصف
asim عاصم
assad الاسد
atif عاطف
awad عوض
ayman ايمن
badr بدر
badawi بدوي
baqi باقي
baqir باقر
bari باري
barzan برزان
bashar بشار
bashir بشير
basim bassem باسم
bassam بسام
baz باز
bilal بلال
bin بن
bint بنت
burhan برهان
daris ادريس
din دين
dost dust دوست
fadil fadhil fazel fazil فاضل
fadl fazl فضل
fahd فهد
fahmi فهمي
faisal faysal فيصل
faraj farag فرج
farid فريد
faris فارس
faruq farouk فاروق
farhan فرحان
farhat فرحات
fath فتح
fathi فتحي
fatima فاطمه
fattah فتاح
fawzi فوزي
fayiz فايز
fayyad فياض
fida فدا
fuad fouad فواد
gul gol گل
ghafur ghafoor غفور
ghaffar غفار
ghani غني
ghazi غازي
ghulam golam غلام
ghalib غالب
habib حبيب
habash حبش
haidar haydar حيدر
hadi هادي
hafiz حافظ حفيظ
haji hajji حاجي
hajj الحاج
hakim حكيم
hakimi حكيمي
halim حليم
hamidullah حميدالله
hanafi حنفي
hani هاني
haqq haq حق
haqqani حقاني
harith حارث
hashim هاشم
hashimi هاشمي
hatim حاتم
haydari حيدري
hayy hai حي
hidayat هدايت
hikmat حكمت
hilal هلال
hilmi حلمي
hisham هشام
hizb حزب
houthi huthi حوثي
hussayni حسيني
huda هدي
iqbal اقبال
imad عماد
imam امام
imran عمران
inayat عنايت
iraqi عراقي
isam essam عصام
islam اسلام
itab عتاب
izz عز
izzat عزت
jazairi جزايري
jihad جهاد
jordani اردني
kashmiri كشميري
kuwaiti كويتي
kurdi كردي
libi ليبي
lubnani لبناني
maghribi مغربي
makki مكي
madani مدني
misri مصري
najdi نجدي
najafi نجفي
qahtani قحطاني
qurashi qureshi قرشي
rawi راوي
sudani سوداني
suri سوري
shami شامي
tunisi تونسي
tamimi تميمي
yamani يمني
utaybi otaibi عتيبي
dulaymi دليمي
duri دوري
ghamdi غامدي
harbi حربي
hijazi حجازي
jaburi jubouri جبوري
janabi جنابي
khalifi خليفي
khurasani خراساني
mutairi مطيري
otaibi عتيبي
qarni قرني
shahri شهري
shammari شمري
shihri شهري
tikriti تكريتي
zahrani زهراني
ubaydi عبيدي
ansari انصاري
ansar انصار
jund جند
jabhat جبهه جبهت
nusra نصره
jaysh جيش
dawla دوله
khidamat خدمات
harakat حركه حركت
sham شام
sharia شريعه
tahrir تحرير
taliban طالبان
tawhid توحيد
hizballah hezbollah hizbullah حزبالله
qaida qaeda قاعده
lashkar لشكر
katibat كتيبه
kataib كتايب
liwa لوا
wahda وحده
fatah فتح
aqsa اقصي
quds قدس
rafidayn rafidain رافدين
furat فرات
baraka barakat بركه بركات
khorasan خراسان
afghani افغاني
kabuli كابلي
kandahari قندهاري
zadran ځدران جدران
wardak وردك
noorzai نورزي
popal پوپل
stanikzai ستانكزي
hotak هوتك
kakar كاكر
barakzai باركزي
achakzai اڅكزي اچكزي
khel خيل
zai زي
pur pour پور
nia نيا
mir مير
mirza ميرزا
bahram بهرام
behzad بهزاد
bijan بيژن
darius داريوش
farhad فرهاد
firuz فيروز
jamshid جمشيد
javad جواد
kourosh كوروش
mehran مهران
nader نادر
omid اميد
parviz پرويز
rostam رستم
siamak سيامك
shahram شهرام
taghi taqi تقي
vahid وحيد
sadegh صادق
gholamreza غلامرضا
alireza عليرضا
mohammadreza محمدرضا
hossein حسين
esfahani اصفهاني
tehrani تهراني
shirazi شيرازي
tabrizi تبريزي
kermani كرماني
ahmadi احمدي
mohammadi محمدي
hosseini حسيني
rezai رضايي
karimi كريمي
salehi صالحي
naqdi نقدي
soleimani سليماني
hashemi هاشمي
rafsanjani رفسنجاني
khamenei خامنه
larijani لاريجاني
vahidi وحيدي
zahedi زاهدي
fakhri فخري
fakhr فخر
taj تاج
siraj سراج
shuja شجاع
sayf saif سيف
husam حسام
muhyi muhi محي
kamaluddin كمالالدين
qutbuddin قطبالدين
safi صفي
safiuddin safieddine صفيالدين
baha bahaa بها
rukn ركن
muin moin معين
ghiyath ghias غياث
diya zia ضيا
saladin salahuddin صلاحالدين
mohsin محسن
khaliq خالق
khaleq خالق
sattar ستار
satar ستار
samad صمد
wahhab wahab وهاب
wahab وهب
nafi نافع
mannan manan منان
hannan حنان
shakur شكور
sabur صبور
mutallib مطلب
muttalib مطلب
ahad احد
baser basir بصير
naser ناصر
halim حليم
rahim راحم
qayyum qayum قيوم
raziq رازق
sani ثاني
sunan سنن
thurayya thoraya soraya ثريا
aisha ayesha عايشه
khadija khadijah خديجه
zaynab zainab zeinab زينب
hajar هاجر
amina امينه
salma سلمي
layla ليلا
rana رنا
hala هاله
nada ندي
hind هند
asma اسما
sana سنا
safiya صفيه
halima حليمه
jamila جميله
latifa لطيفه
karima كريمه
saja سجا
raghad رغد
uday oday عدي
qusay qusai قصي
sajida ساجده
samira سميره
watban وطبان
sabawi سبعاوي
nashwan نشوان
haddad حداد
najjar نجار
khayyat خياط
sabbagh صباغ
sayegh صايغ
khoury خوري
makhluf makhlouf مخلوف
tlass طلاس
qaddafi qadhafi gaddafi kadhafi قذافي
mubarak مبارك
sisi سيسي
mursi morsi مرسي
badie بديع
banna بنا
qutub قطب
zayyat زيات
islambouli اسلامبولي
arian عريان
huwaidi هويدي
`;
