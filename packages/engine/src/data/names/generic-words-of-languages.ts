/**
 * Generic words of company names beyond the four languages of `generic-words.ts`, in the same shape and with the same
 * codes: German, French, Spanish, Italian, Portuguese, Dutch, Polish, Turkish, Indonesian, Vietnamese, Arabic, Persian,
 * Japanese, Korean, and Chinese in Latin letters. Written from the names of companies in published registers.
 */
export const GENERIC_WORDS_OF_LANGUAGES = `
trade:comercio comercial comerciales comercializadora comercializacion commerciale commerciali commerciaux negoce handelsgmbh handelshaus aussenhandel grosshandel kommerz handlowa handlowe handlowy comercio distribuidora distribuciones distribuzione distribution distributors distributor vertrieb ticari ticarete perdagangan dagang niaga thuongmai tijara tijarah altijara تجارة تجاره للتجارة التجارية تجارية التجارة بازرگانی تجارت تجاری 貿易 商事 物産 商会 무역 상사 maoyi shangmao jingmao muyok shangshi
import:importaciones importadora importacion importations importazione einfuhr ithalati ithalatcilik استيراد للاستيراد واردات 輸入 수입 jinkou
export:exportaciones exportadora exportacion exportations esportazione ausfuhr ihracati ihracatcilik تصدير والتصدير للتصدير صادرات 輸出 수출 chukou
importexport:impex importexport jinchukou 进出口贸易 輸出入 수출입
technology:technologie technologien technologique technologiques tecnologia tecnologias tecnologie tecnologico tecnico tecnica technik technika technologii technologia teknologi teknolojileri teknolojik technika fanavari fanavaran fannavari تكنولوجيا التكنولوجيا تقنية التقنية تقنيات فناوری تکنولوژی 技術 テクノロジー 工業技術 기술 테크놀로지 keji jishu kisul
industry:industrie industrien industriel industrielle industrielles industria industrias industriale industriali industrial przemysl przemyslowe endustri endustriyel sanayii sanayi industri sanaye sanayeh sanaat صناعة الصناعات صناعات الصناعية للصناعة صنایع صنعت صنعتی 産業 工業 산업 공업 shiye gongye chanye sanop kongop
electronics:elektronik elektronika elektronisk electronique electroniques electronica electronicas elettronica elektroniczne إلكترونيات الالكترونيات للإلكترونيات الکترونیک 電子 エレクトロニクス 전자 dianzi
electric:elektrik elektrische elektro electrique electrica electrico elettrica elektryczne كهرباء الكهرباء الكهربائية برق 電機 電気 電氣 전기 dianqi dianji
engineering:ingenieur ingenieurbuero ingenieria ingenierie ingegneria engenharia inzynieria muhendislik muhendisligi technische هندسة الهندسية للهندسة مهندسی 엔지니어링 공학 gongcheng エンジニアリング
machine:maschinen maschinenbau maschinenfabrik machines maquinaria maquinarias macchine maquinas maszyny makineleri makinalari mesin آلات معدات ماشین 機械 기계 jixie jidian
plant:fabrica fabriek fabryka usine usines stabilimento werke fabrik fabrikasi zavod kombinat pabrik مصنع مصانع کارخانه 工場 製作所 제작소 공장 gongchang
manufacture:herstellung fertigung fabrication fabricacion fabricante produccion producciones produzione producao produktion produkcja imalat imalati uretim toliid tolid tolidi manufaktur manufacturas manufactureras تصنيع إنتاج الإنتاج تولید تولیدی 製造 生産 제조 생산 zhizao shengchan
logistics:logistique logistica logistik logistyka lojistigi speditions spediteur transitaire lojistik لوجستية اللوجستية لوجستيات لجستیک 物流 ロジスティクス 물류 로지스틱스 wuliu huoyun huodai
shipping:schiffahrt schifffahrt reederei reedereien navigazione navegacion navegacao maritima maritimas maritimo maritime marittima marittime naviera navieras nakliyati gemicilik armatorluk shipmanagers shipowners shipbrokers perkapalan pelayaran vantaibien kashtirani keshtirani daryayi ملاحة الملاحة الملاحية البحرية للملاحة بحرية شحن کشتیرانی دریایی 海運 船舶 汽船 郵船 해운 선박 hangyun haiyun chuanwu chuanbo haeun 輪船 轮船 船運 船业 船業 ναυτιλιακη ναυτιλια naftiliaki
transport:transporte transportes transports trasporti trasporto transporturi nakliye tasima tasimaciligi tashimacilik transportgesellschaft vantai haml naghl angkutan نقل النقل للنقل نقليات ترابری 運輸 運送 운수 운송 yunshu unsu
aviation:luftfahrt luftverkehr aviacion aviacao aviazione aeronautica aeronautique aeronautics aerienne aerienes aereas aereos aereo lignes havacilik havayollari penerbangan hangkong havapeyma havapeymai هوابيمايي طيران الطيران للطيران هواپیمایی هوایی 航空 항공
service:dienst dienste dienstleistung dienstleistungen servicio servicios servizi servizio servicos servicegesellschaft uslugi uslugowe hizmetleri hizmet jasa layanan dichvu khadamat خدمات الخدمات للخدمات خدماتی サービス 서비스 fuwu
solution:loesung loesungen soluciones soluzioni solucoes cozumleri cozum حلول الحلول راهکار ソリューション 솔루션
system:systeme systemes systemen sistema sistemas sistemi sistemleri sistem sistemy samaneh samaneha أنظمة الأنظمة نظم سامانه سیستم システム 시스템 xitong
development:entwicklung entwicklungs developpement desarrollo desarrollos sviluppo desenvolvimento rozwoj gelistirme pengembangan towse toseeh phattrien تنمية التنمية تطوير للتنمية للتطوير توسعه 開發 개발 kaifa fazhan
research:forschung forschungs recherche recherches investigacion investigaciones ricerca ricerche pesquisa badania arastirma penelitian pazhuhesh tahghighat tahqiqat أبحاث بحوث البحوث تحقیقات پژوهش پژوهشی 연구 연구소 연구원 yanjiu yanjiuyuan yanjiusuo 研究
science:wissenschaft wissenschaftlich sciences scientifique cientifico cientifica scientifica naukowy nauk bilim علوم العلوم علمية علمی 과학 kexue
design:entwurf konstruktion konstruktionsbuero conception diseno disenos progettazione projektowanie tasarim desain تصميم طراحی デザイン 設計 설계 디자인 sheji
investment:investition investitionen beteiligung beteiligungs beteiligungsgesellschaft investissement investissements inversion inversiones inversora inversionistas investimenti investimento investimentos inwestycje yatirimlari yatirimi investasi dautu capitale kapital sarmayeh sarmayegozari sarmaye استثمار الاستثمار استثمارات للاستثمار الاستثمارية سرمایه 投資 투자 자본 touzi ziben
finance:finanz finanzen finanzierung finanziaria finances financiere financiera financieras financiero financeira finansal finansman keuangan taichinh مالية المالية تمويل التمويل مالی 金融 財務 融資 금융 재정 jinrong caiwu
bank:bankgesellschaft sparkasse kreditbank bancaire bancario bancaria banka bankalari bankasi banken banco bancos bankhaus بنك البنك مصرف المصرف بانک 銀行 은행 yinhang unhaeng τραπεζα trapeza
insurance:versicherung versicherungs versicherungen assurances assicurazioni assicurazione seguros seguro reaseguros ubezpieczenia sigortacilik asuransi baohiem bimeh تأمين التأمين للتأمين بیمه 保険 保險 보험 baoxian
energy:energie energien energetique energia energias energetica energetyka enerjisi elektrownia energi nangluong niroo طاقة الطاقة للطاقة نیرو انرژی エネルギー 電力 에너지 전력 nengyuan dianli
oil:erdoel mineraloel petrole petroles petrolera petroleos petrolero petrolio petroli petrolifera petroleo naftowa petrolleri petrolcu petrolium minyak xangdau naft nafteh نفط النفط النفطية للنفط بترول البترول للبترول نفت نفتی 석유 원유 shiyou youqi soguyu
petrochemical:petrochemical petrochemicals petrochimie petroquimica petrolchimica petrokimya petroshimi petroshimia нефтехим* нафтохім* 石化 石油化工 بتروكيماويات البتروكيماوية پتروشیمی 석유화학 shihua
gas:erdgas gaz gazi gases gaspar gasoducto gasgesellschaft غاز الغاز للغاز گاز ガス 가스 tianranqi
chemical:chemie chemische chemikalien chimie chimique chimiques quimica quimicas quimico chimica chimiche chemia chemiczne kimyasal kimyevi kimia hoachat shimi shimiayi shimiyayi كيماويات الكيماوية كيميائية شیمی شیمیایی 化學 ケミカル 화학 huagong huaxue
metal:metall metalle metallurgie metallbau stahl stahlwerk acier acierie metaux sidérurgie siderurgie siderurgica siderurgia acero aceros acciaio acciaierie metalurgica metalurgia metallurgia metallurgica aco acos stal hutnicza celik demir metalurji baja logam thep foulad fulad foolad felezat حديد الحديد صلب الصلب معادن فولاد آهن فلزات 金屬 鋼鉄 製鉄 製鋼 금속 제철 철강 제강 gangtie jinshu
mining:mining bergbau minera mineras mineria minerales miniere minier miniers mineracao gornictwo madencilik maden tambang khoangsan madan maadan горн* горно гірнич* рудник* шахт* добыч* видобу* 矿业 礦業 矿产 鉱業 تعدين التعدين معدن معدنی 광업 kuangye kwangop
construction:bau baugesellschaft bauunternehmen bauunternehmung hochbau tiefbau batiment batiments construcciones construccion constructora constructoras costruzioni costruzione construcao construcoes construtora edilizia edile budownictwo budowlane insaat insaati yapi konstruksi xaydung sakhteman sakhtemani omran مقاولات المقاولات للمقاولات إنشاءات الإنشاءات للإنشاءات بناء البناء تعمير ساختمانی ساختمان عمران 建設 建築 工務店 건설 건축 jianshe jianzhu konsol
realestate:immobilien grundstuecks immobilier immobiliere immobiliaria inmobiliaria inmobiliarias immobiliare imobiliaria nieruchomosci gayrimenkul emlak properti batdongsan realty estates properties property недвижим* нерухом* 房地产 置业 地产 置業 地產 不動産 عقارات العقارية عقارية للعقارات املاک 부동산 fangdichan zhiye
equipment:ausruestung anlagen anlagenbau equipement equipements equipos equipamentos attrezzature wyposazenie ekipmanlari peralatan thietbi tajhizat معدات المعدات تجهيزات للتجهيزات تجهیزات 設備 장비 설비 shebei zhuangbei
component:komponenten bauteile teile ersatzteile composants componentes repuestos autopartes refacciones componenti ricambi aksesuar قطعات 部品 부품 lingbujian peijian
supply:lieferung zulieferer fournitures fourniture suministros suministro proveedora abastecimiento forniture suprimentos zaopatrzenie tedarik pemasok توريد توريدات التوريدات تامین تدارکات 供給 공급 gongying
general:allgemeine generale generales generaux geral ogolne عامة العامة عمومی 総合 總合 종합 zonghe chonghap
international:internationale internationaux internationales internacional internacionales internazionale internazionali miedzynarodowy beynelmilel internasional quocte beynolmelal mondial mundial دولية الدولية العالمية عالمية للدولية بینالمللی جهانی 國際 국제 guoji kukje インターナショナル
national:nationale nationaux nacional nacionales nazionale narodowy ulusal nasional quocgia melliye وطنية الوطنية ملی دولتی 國家 국립 국가 guojia
company:compagnie compagnia compagnie societe societes soc sociedad societa sociedade empresa empresas impresa imprese entreprise entreprises firma unternehmen spolka przedsiebiorstwo sirketi sirket isletmeleri perusahaan kompani congty sherkat sherkate shirkat شركة الشركة شرکت مؤسسة المؤسسة موسسه 會社 회사 기업 gongsi qiye εταιρεια etaireia etairia
group:gruppe konzern groupe groupement grupo grupos gruppo grupa grubu toplulugu kelompok tapdoan gorooh goroh goruh مجموعة المجموعة قابضة القابضة گروه هلدینگ グループ 集團 그룹 홀딩스 jituan
association:verband verein vereinigung genossenschaft asociacion asociaciones associazione associacao stowarzyszenie dernegi birligi cemiyeti perkumpulan hiephoi anjoman jamiat jamiyat cooperativa cooperative cooperativas federacion federation federazione syndicate جمعية الجمعية اتحاد الاتحاد انجمن اتحادیه 協会 協會 組合 連合会 협회 연합회 조합 xiehui
center:zentrum centrum centro centros centralny merkez pusat trungtam markaz markazi مركز المركز مرکز センター 센터 zhongxin
institute:instituut institutet instituto istituto instytut enstitusu lembaga moasseseh mooasese pajoohesh معهد المعهد پژوهشگاه موسسه 研究院 研究所 연구기관
management:verwaltung verwaltungsgesellschaft gestion gestione gestao administracion administradora zarzadzanie yonetimi yonetim manajemen quanly modiriat إدارة الإدارة ادارة مدیریت 管理 マネジメント 관리 경영 guanli
consulting:beratung unternehmensberatung conseil conseils consultoria consultores asesoria asesores consulenza doradztwo danismanlik musavirlik konsultan tuvan moshaver moshaverin استشارات الاستشارات للاستشارات مشاوره مشاور مشاوران コンサルティング 컨설팅 zixun
information:informatik informatique informatica informatyka bilisim informasi informacion informations معلومات المعلومات اطلاعات 情報 정보 xinxi
communication:kommunikation telekommunikation communications comunicaciones comunicacion telecomunicaciones comunicazioni telecomunicazioni telecommunications telekom komunikasi iletisim haberlesme vienthong mokhaberat ertebatat اتصالات الاتصالات للاتصالات مخابرات ارتباطات 通訊 電気通信 통신 tongxin
digital:numerique digitale digitales رقمية الرقمية دیجیتال デジタル 디지털 shuzi shuma
security:sicherheit sicherheitsdienst securite seguridad sicurezza seguranca ochrona guvenlik keamanan amniat أمن الأمن الأمنية امنیت امنیتی 警備 보안 anquan
defence:verteidigung ruestung defensa difesa defesa obrona savunma pertahanan quocphong دفاع الدفاع دفاعی 国防 國防 防衛 방위 방산 guofang
medical:medizin medizinische medizintechnik medical medicale medicaux medica medicas medico medyczne tibbi medikal yte طبية الطبية طبی پزشکی 医療 醫療 의료 yiliao pharma pharmaceutical pharmaceuticals pharmaceutique farmaceutica farmaceuticos pharmazie ilac darou داروسازی 制药 製薬 製藥 제약 фарм* zhiyao
agriculture:landwirtschaft agraire agricole agricoles agricola agricolas agraria agropecuaria agropecuario ganadera ganaderia rolnicze tarim tarimsal pertanian nongnghiep keshavarzi زراعة الزراعية زراعية کشاورزی 農業 농업 nongye
food:lebensmittel nahrungsmittel alimentaire alimentaires alimentos alimentaria alimentari alimenticios spozywcze gida makanan thucpham ghazai أغذية الأغذية غذائية غذایی 食品 식품 shipin shikpum
fishery:fishing fishery fisheries fischerei peche pesca pesquera pesqueras balikcilik perikanan shilat рыб* рибн* 渔业 漁業 水産 水产 صيد شیلات 수산 어업 yuye susan
textile:textile textiles textil tekstil tekstilna konfeksiyon confecciones nassaji текстил* 纺织 紡織 服装 منسوجات نساجی 섬유 방직 fangzhi
tourism:tourism travel tours turismo tourisme reisen reiseburo turizm seyahat viajes viaggi gardeshgari турист* туризм* 旅游 旅遊 旅行社 سياحة سفريات گردشگری 관광 여행 lvyou
partner:partner partnern partenaires socios soci ortaklari rekan شركاء شرکا 파트너스
material:materialien materiaux materiales materiali materiais malzemeleri malzeme bahan vatlieu مواد المواد 材料 자재 소재 cailiao
product:produkte produits productos prodotti produtos produkty urunleri urun produk sanpham منتجات المنتجات محصولات 製品 제품 chanpin
auto:automobile automobiles automoviles automotores automotriz automobili automoveis samochody otomobil otomotiv khodro khodrosazi سيارات السيارات خودرو خودروسازی 自動車 자동차 qiche
optical:optik optique optica ottica optyczne بصريات 光学 光學 광학 guangxue guangdian
intelligent:intelligente intelligentes inteligente inteligentes akilli ذكية هوشمند 智慧 zhineng
agency:agentur agence agences agencia agencias agenzia agencja ajansi acentesi acentelik namayandegi وكالة الوكالة توكيلات وكالات نمایندگی 代理店 대리점 dailishang
foundation:stiftung fondation fundacion fundaciones fondazione fundacao fundacja vakfi vakif yayasan bonyad moassese waqf charity charitable благотворит* благодійн* خيرية الخيرية بنیاد خیریه 財団 基金会 재단 jijinhui
software:logiciel logiciels yazilim phanmem narmafzar برمجيات البرمجيات نرمافزار ソフトウェア 軟體 소프트웨어 ruanjian
network:netz netzwerk reseau reseaux redes rete reti sieci aglari jaringan shabakeh شبكة الشبكات شبکه ネットワーク 網絡 네트워크 wangluo
media:media medien medios media verlag editorial editions publishing broadcasting television radio rundfunk medya yayincilik rasaneh сми медиа телевид* радио* 传媒 傳媒 إعلام الإعلام رسانه 미디어 방송 chuanmei
exchange:exchange sarrafi sarafi hawala hawalah cambio cambios doviz обмен* обмін* صرافة للصرافة صرافی حوالة 兑换 換匯 환전
university:university universitaet universitat universite universidad universita universidade uniwersytet universitesi universitas daneshgah университет* університет* 大学 大學 جامعة الجامعة دانشگاه 대학 대학교 daxue
shipyard:shipyard shipyards dockyard werft chantier chantiers astilleros cantieri cantiere tersanesi tersane galangan верф* судостро* суднобуд* 造船 造船厂 조선소
aviation:авиацион* авіацій* авиастро* авиакомпан* авіакомпан* aviation
communication:коммуникац* комунікац* телекоммуникац* телекомунікац* telekommunikasiya
electronics:радиоэлектрон* радіоелектрон* микроэлектрон* мікроелектрон* microelectronics microelectronic radioelectronics radioelectronic mikroelektronik
instrument:приборостро* приладобуд* instrumentation instruments
shipyard:кораблестро* кораблебуд* судоремонт* судноремонт* shipbuilding shiprepair schiffbau schiffswerft
engine:engine engines engineworks двигател* двигун* двигателестро* двигунобуд* motorenwerke 发动机 發動機 エンジン 엔진
concern:concern konzern концерн* консорциум*
leasing:leasing lizing лизинг* лізинг* 租赁 租賃 リース 리스 تأجير ليزينغ لیزینگ
pipeline:pipeline pipelines трубопровод* нефтепровод* газопровод* нафтопровод* oleoducto 管道
rail:railway railways железнодорож* залізнич* железн* 铁路 鐵路 鉄道 철도 demiryolu demiryollari eisenbahn ferrocarril ferrocarriles ferroviaria  rahahan السكك  
airport:airport airports аэропорт* аеропорт* flughafen aeroport aeropuerto aeroporto havalimani forudgah 机场 機場 空港 공항 مطار فرودگاه
port:port ports seaport портов* hafen puerto porto limani bandar 港务 港務 港口 항만 ميناء موانئ
repair:repair repairs overhaul ремонт* reparacion reparaciones reparatur onarim bakim 维修 修理 정비 صيانة تعمیرات
nuclear:nuclear atomic ядерн* атомн* nucleaire nucleare kernkraft nukleer hastei 原子能 원자력 نووية ذرية 
coal:coal collieries colliery угольн* вугільн* угледобыв* kohle charbon carbones carboneras komur zoghal 煤炭 煤业 石炭 석탄 فحم زغال
wood:timber wood forestry лесопромыш* лесн* лісов* деревообраб* деревообр* holz bois madera maderas legname kereste 木业 木業 林业 林業 목재 أخشاب چوب
paper:pulp paper бумаж* целлюлоз* целюлоз* papier papel papeles kagit kaghaz 纸业 造纸 製紙 제지  کاغذ
space:aerospace spacecraft аэрокосмич* космич* космічн* 航天 宇航 우주 fazayi فضایی فضائية
rocket:missile missiles rocketry ракетн* 导弹 火箭
pharmacy:pharmacy pharmacies drogueria droguerias farmacia farmacias apotheke аптек* 药房 藥房 صيدلية داروخانه
brokerage:broker brokers brokerage брокер* makler courtage correduria corredores
jewellery:jewelry jewellery jewelers jewellers ювелир* ювелірн* joyeria joyerias bijouterie kuyumculuk mucevherat 珠宝 珠寶 مجوهرات للمجوهرات جواهر
hotel:hotel hotels hoteles hotelera отель гостиниц* готель* otel otelcilik 酒店 饭店 飯店 ホテル 호텔 فندق فنادق هتل
restaurant:restaurant restaurants restaurante ресторан* lokanta 餐厅 مطعم
store:store stores shop shops market markets supermarket supermarkets mall магазин* супермаркет* almacen almacenes tienda supermercado supermercados magasin magasins negozio magaza 商场 商店 百货 商場 マーケット 시장 متجر أسواق
police:police policia polizei polizia полиц* поліц* полиция emniyet 警察 公安 경찰 شرطة پلیس
army:army armed forces вооруж* збройн* армия армії ejercito armee 军队 解放军 جيش القوات ارتش 
`;
