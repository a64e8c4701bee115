/**
 * Legal forms beyond those of `legal-forms.ts`, by part of the world, in the same shape: `id|class|variants`. Written from
 * the company laws' own abbreviations and the names they stand for; scripts as the registers print them.
 */
export const LEGAL_FORMS_OF_LANDS = `
at-og|partnership|OG;Offene Gesellschaft;offene Handelsgesellschaft
at-eu|sole|e.U.;eingetragenes Einzelunternehmen;eingetragener Kaufmann;eingetragene Kauffrau
de-ug|limited|UG (haftungsbeschränkt);Unternehmergesellschaft
de-eg|association|eG;eingetragene Genossenschaft
de-gmbh-long|limited|Gesellschaft mbH;Handels GmbH;Handelsgesellschaft mbH
be-sprl|limited|SPRL;S.P.R.L.;BVBA;B.V.B.A.;Société privée à responsabilité limitée;Besloten Vennootschap met Beperkte Aansprakelijkheid
be-cvba|limited|CVBA;SCRL;S.C.R.L.
be-asbl|association|ASBL;A.S.B.L.;VZW;V.Z.W.;Association sans but lucratif
fr-sasu|stock|SASU;S.A.S.U.;Société par actions simplifiée unipersonnelle
fr-snc|partnership|SNC;S.N.C.;Société en nom collectif;Società in nome collettivo;Societate în nume colectiv
fr-sci|partnership|SCI;Société civile immobilière
fr-scs|partnership|SCS;S.C.S.;Société en commandite simple;SCA;Société en commandite par actions;Sociedad en Comandita Simple
fr-gie|association|GIE;Groupement d'intérêt économique
fr-eurl|limited|E.U.R.L.;SUARL;S.U.A.R.L.;SURL
it-srls|limited|SRLS;S.R.L.S.;Società a responsabilità limitata semplificata;S.r.l. unipersonale
it-coop|association|Società Cooperativa;Soc. Coop.
es-sau|stock|SAU;S.A.U.;Sociedad Anónima Unipersonal
es-slu|limited|Sociedad Limitada Unipersonal;SLL;S.L.L.;Sociedad Limitada Laboral;SLNE
pt-unipessoal|limited|Unipessoal Lda;Sociedade Unipessoal Lda;Sociedade por Quotas
pt-sgps|stock|SGPS;S.G.P.S.
nl-vof|partnership|VOF;V.O.F.;Vennootschap onder firma;Commanditaire Vennootschap
dk-is|partnership|I/S;Interessentskab;K/S;Kommanditselskab;P/S;Partnerselskab
dk-ivs|limited|IVS;Iværksætterselskab
se-hb|partnership|Handelsbolag;Kommanditbolag
no-ans|partnership|ANS;Ansvarlig selskap
no-aksje|stock|Aksjeselskap;Allmennaksjeselskap
fi-ky|partnership|Kommandiittiyhtiö;Avoin yhtiö
fi-osk|association|Osuuskunta
is-ehf|limited|ehf;einkahlutafélag
is-hf|stock|hlutafélag
ee-as|stock|Aktsiaselts
ee-tu|partnership|Usaldusühing;Täisühing
lv-as|stock|Akciju sabiedrība
lt-ab|stock|Akcinė bendrovė
lt-mb|limited|Mažoji bendrija
lt-vsi|association|VšĮ;Viešoji įstaiga
pl-spk|partnership|Sp.k.;Spółka komandytowa;Sp.j.;Spółka jawna;Spółka cywilna
pl-ska|partnership|S.K.A.;Spółka komandytowo-akcyjna
pl-psa|stock|Prosta Spółka Akcyjna
cz-vos|partnership|v.o.s.;veřejná obchodní společnost;komanditní společnost
cz-sp|state|státní podnik;štátny podnik
cz-zs|association|zapsaný spolek;občianske združenie
sk-as|stock|akciová spoločnosť
hu-bt|partnership|Betéti társaság;Közkereseti társaság
hu-nyrt|public|Nyilvánosan Működő Részvénytársaság
hu-zrt-long|closed|Zártkörűen Működő Részvénytársaság
ro-pfa|sole|Persoană Fizică Autorizată
ro-sa|stock|Societate pe acțiuni
bg-ood-long|limited|дружество с ограничена отговорност;еднолично дружество с ограничена отговорност
bg-ad-long|stock|акционерно дружество;еднолично акционерно дружество
bg-et|sole|едноличен търговец
rs-doo-cyr|limited|д.о.о.;друштво с ограниченом одговорношћу;друштво са ограниченом одговорношћу;društvo sa ograničenom odgovornošću;j.d.o.o.;jednostavno društvo s ograničenom odgovornošću
rs-ad|stock|a.d.;akcionarsko društvo;акционарско друштво
hr-dd|stock|d.d.;dioničko društvo;delniška družba
si-doo|limited|družba z omejeno odgovornostjo
mk-dooel|limited|ДООЕЛ;DOOEL;друштво со ограничена одговорност
al-shpk|limited|Sh.p.k.;SHPK;Shoqëri me përgjegjësi të kufizuar
al-sha|stock|Sh.a.;Shoqëri aksionare
gr-ae|stock|Α.Ε.;ΑΕ;Ανώνυμη Εταιρεία;ΑΒΕΕ;ΑΕΒΕ;Anonymi Etaireia;Anonimi Eteria;ABEE
gr-epe|limited|Ε.Π.Ε.;ΕΠΕ;Εταιρεία Περιορισμένης Ευθύνης;EPE;E.P.E.;ΜΕΠΕ
gr-ike|limited|Ι.Κ.Ε.;ΙΚΕ;Ιδιωτική Κεφαλαιουχική Εταιρεία;IKE;I.K.E.
gr-oe|partnership|Ο.Ε.;Ομόρρυθμη Εταιρεία;Ε.Ε.;Ετερόρρυθμη Εταιρεία
ru-aooz|closed|АОЗТ;акционерное общество закрытого типа;AOZT
ru-aoot|public|АООТ;акционерное общество открытого типа;AOOT
ru-mkpao|public|МКПАО;международная компания публичное акционерное общество
ru-mkooo|limited|МКООО;международная компания общество с ограниченной ответственностью
ru-mkao|stock|МКАО;международная компания акционерное общество
ru-kfh|sole|КФХ;крестьянское фермерское хозяйство;глава крестьянского фермерского хозяйства
ru-coop|association|производственный кооператив;потребительский кооператив;сельскохозяйственный производственный кооператив;СПК
ru-tovarishchestvo|partnership|полное товарищество;товарищество на вере;коммандитное товарищество
ru-gbu|state|ГБУ;государственное бюджетное учреждение;МБУ;муниципальное бюджетное учреждение;МКУ;ФГКОУ ВО;ФГАОУ ВО;федеральное государственное автономное образовательное учреждение высшего образования
ru-gk|state|государственная корпорация;ГКУ;State Corporation;Goskorporatsiya
ru-nits|institute|НИЦ;научно-исследовательский центр;научно-производственный центр;научно-производственный комплекс;НПЦ;Scientific Research Center;Research and Production Center;Scientific Production Center;Research and Production Complex
ru-okb|institute|ОКБ;опытно-конструкторское бюро;ЦКБ;центральное конструкторское бюро;СКБ;специальное конструкторское бюро;OKB;TsKB;SKB;Experimental Design Bureau;Central Design Bureau;Special Design Bureau
ru-npf|institute|НПФ;научно-производственная фирма;NPF;Scientific Production Firm;научно-производственный концерн
ru-long-no-article|limited|Limited Company;Company with Limited Liability;Society with Limited Liability;Limited Liability Society
ua-kp|state|комунальне підприємство;КНП;комунальне некомерційне підприємство
ua-go|association|громадська організація;громадське об'єднання
ua-bf|foundation|благодійний фонд;благодійна організація
ua-tdv|limited|ТДВ;товариство з додатковою відповідальністю
ua-sp|limited|спільне підприємство;совместное предприятие;Joint Venture
by-taa|limited|ТАА;таварыства з абмежаванай адказнасцю
by-aat|public|ААТ;адкрытае акцыянернае таварыства
by-zat|closed|закрытае акцыянернае таварыства
kz-zhshs|limited|ЖШС;жауапкершілігі шектеулі серіктестік;ZhShS
kz-aq|stock|АҚ;акционерлік қоғам
kg-zhchk|limited|ЖЧК;жоопкерчилиги чектелген коом
uz-mchj-long|limited|масъулияти чекланган жамият;маъсулияти чекланган жамият
uz-aj|stock|акциядорлик жамияти;aksiyadorlik jamiyati;aksiyadorlik jamiyat
uz-xk|sole|xususiy korxona;хусусий корхона
tj-jdmm|limited|ҶДММ;ҷамъияти дорои масъулияти маҳдуд
tm-hj|limited|hojalyk jemgyýeti;хозяйственное общество
az-mmc|limited|MMC;Məhdud Məsuliyyətli Cəmiyyəti;Məhdud Məsuliyyətli Cəmiyyət
az-asc|public|ASC;Açıq Səhmdar Cəmiyyəti
az-qsc|closed|Qapalı Səhmdar Cəmiyyəti
am-spe|limited|ՍՊԸ;սահմանափակ պատասխանատվությամբ ընկերություն
am-pbe|closed|ՓԲԸ;փակ բաժնետիրական ընկերություն
am-bbe|public|ԲԲԸ;բաց բաժնետիրական ընկերություն
ge-shps|limited|შპს;შეზღუდული პასუხისმგებლობის საზოგადოება;ShPS
ge-ss|stock|სააქციო საზოგადოება
md-im|limited|Întreprindere Mixtă;Întreprindere Individuală
mn-khkhk|limited|ХХК;хязгаарлагдмал хариуцлагатай компани;XXK
tr-ao|stock|A.O.;Anonim Ortaklığı;Anonim Ortakligi;T.A.Ş.;Türk Anonim Şirketi
tr-sanayi|limited|San. Tic. Ltd. Şti.;San. ve Dış Tic. Ltd. Şti.;Tic. Ltd. Şti.;Ticaret Limited Şirketi;Ticaret Limited Sirketi;Sanayi ve Dış Ticaret Limited Şirketi;Sanayi ve Dis Ticaret Limited Sirketi;İç ve Dış Ticaret Limited Şirketi;Ic ve Dis Ticaret Limited Sirketi;Ithalat Ihracat Limited Sirketi;San. Tic. Ltd.
tr-sanayi-as|stock|San. Tic. A.Ş.;Sanayi ve Ticaret A.Ş.;Sanayi Ticaret Anonim Şirketi;Sanayi ve Ticaret Anonim Şirketi;Ticaret Anonim Şirketi;Ticaret Anonim Sirketi;Tic. A.Ş.
tr-koll|partnership|Koll. Şti.;Kollektif Şirketi;Kom. Şti.;Komandit Şirketi;Adi Ortaklığı
ir-khas|closed|شرکت سهامی خاص;سهامی خاص;Sherkat Sahami Khass;Sahami Khas;Sherkate Sahami Khas
ir-am|public|شرکت سهامی عام;سهامی عام;Sherkat-e Sahami Am;Sahami Aam;Sahami Am
ir-mahdud|limited|با مسئولیت محدود;شرکت با مسئولیت محدود;مسئولیت محدود;Ba Masouliat Mahdood;Ba Masouliyat Mahdud;Sherkat Ba Masouliat Mahdood
ir-sherkat|company|شرکت;Sherkat;Sherkat-e;Sherkate;Sherkati;Shirkat
xa-dhmm|limited|ذ.م.م;ذ م م;ذات مسؤولية محدودة;ذات المسؤولية المحدودة;محدودة المسؤولية;المحدودة;محدودة;المحدوده;ش.م.م
xa-shml|stock|ش.م.ل;ش م ل;شركة مساهمة لبنانية;SAL;S.A.L.;Société Anonyme Libanaise
xa-shma|public|ش.م.ع;شركة مساهمة عامة;المساهمة العامة;مساهمة عامة;ش.م.ع.م
xa-shmk|closed|ش.م.خ;شركة مساهمة خاصة;المساهمة الخاصة;مساهمة خاصة;شركة مساهمة مقفلة;ش.م.ب;ش.م.ك
xa-sharika|company|شركة;الشركة;Sharika;Sharikat;Charikat
xa-muassasa|sole|مؤسسة;المؤسسة;Muassasat;Muassasa;Moassasat
xa-fara|branch|فرع
xa-spc|limited|SPC;S.P.C.;Single Person Company;One Person Company;Sole Proprietorship LLC
eg-sae|stock|SAE;S.A.E.;Egyptian Joint Stock Company;Société Anonyme Égyptienne
kw-ksc|stock|KSC;K.S.C.;KSCC;K.S.C.C.;KSCP;Kuwaiti Shareholding Company;Kuwait Shareholding Company
bh-bsc|stock|BSC;B.S.C.;B.S.C.C.;Bahrain Shareholding Company
qa-qpsc|public|QPSC;Q.P.S.C.;Qatari Public Shareholding Company;Q.S.C.
om-saog|public|SAOG;S.A.O.G.;SAOC;S.A.O.C.;Société Anonyme Omanaise
ae-psc|public|Public Shareholding Company;PrJSC;Private Shareholding Company
ae-fz|free-zone|FZ;F.Z.;FZ Co;Free Zone Limited Liability Company;Freezone LLC;Offshore Company
xa-jsc|stock|Shareholding Company;Joint Stock;Joint Stock Co;Sh.A.;Société Mixte
il-bm|limited|בע"מ;בעמ
in-pvt|limited|OPC Pvt Ltd;Private Ltd;Pvt Limited;Pvt. Ltd;P Ltd;P. Ltd;SMC Pvt Ltd;SMC Private Limited;SMC Limited;Guarantee Limited
id-cv|partnership|Persekutuan Komanditer
id-tbk|public|Perseroan Terbuka;Persero Tbk
id-persero|state|Persero;Perusahaan Umum;Perum
my-plt|partnership|PLT;Perkongsian Liabiliti Terhad
th-chamkat|limited|บริษัทจำกัด;จำกัด;บริษัท;Borisat Chamkat;Chamkat
th-mahachon|public|จำกัด (มหาชน);บริษัทมหาชนจำกัด;Chamkat (Mahachon);Mahachon
th-hang|partnership|ห้างหุ้นส่วนจำกัด;ห้างหุ้นส่วน
vn-tnhh-long|limited|Công ty Trách nhiệm hữu hạn;Công ty TNHH Một thành viên;Công ty TNHH MTV;TNHH MTV;Cong ty TNHH;Cong ty Trach nhiem huu han;Cong ty TNHH Mot thanh vien
vn-cp|stock|Công ty Cổ phần;Cong ty Co phan;CTCP;Tổng công ty cổ phần
vn-dntn|sole|Doanh nghiệp tư nhân;DNTN;Doanh nghiep tu nhan
vn-tong|company|Tổng công ty;Tong cong ty;Công ty;Cong ty
la-sole|limited|Sole Co Ltd;Sole Company Limited
jp-yk|limited|有限会社;Yugen Kaisha;Y.K.;特例有限会社
jp-kk-old|stock|株式會社;(株);Kabushiki-gaisha;Kabushikigaisha
jp-goshi|partnership|合資会社;合名会社;Goshi Kaisha;Gomei Kaisha
jp-zaidan|foundation|財団法人;一般財団法人;公益財団法人;Zaidan Hojin
jp-shadan|association|社団法人;一般社団法人;公益社団法人;Shadan Hojin
kr-yuhan|limited|유한회사;유한책임회사;Yuhan Hoesa
kr-chusik-short|stock|(주);㈜;Jusik Hoesa;Chusikhoesa;Jusikhoesa
kr-hapja|partnership|합자회사;합명회사
kr-jaedan|foundation|재단법인
kr-sadan|association|사단법인
kp-hoesa|company|총회사;회사;무역회사;Hoesa;Chonghoesa;Ch'onghoesa
cn-ltd-latin|limited|Youxian Gongsi;Youxian Zeren Gongsi;You Xian Ze Ren Gong Si;Gongsi Youxian;юсянь гунсы;Yau Han Kung Sze;有限
cn-stock-latin|stock|Gufen Youxian Gongsi;Gufen Gongsi;股份有限;гуфэнь юсянь гунсы;股份有限公司分公司
cn-group-latin|group|Jituan;Jituan Gongsi;Jituan Youxian Gongsi;Jituan Gufen Youxian Gongsi;集團有限責任公司;集團股份有限公司
cn-gongsi-latin|company|Gongsi;гунсы;總公司
cn-state|state|国有独资;全民所有制;全民所有制企业
cn-sole|sole|个体工商户;个人独资企业;個體工商戶
cn-branch|branch|分公司;办事处;代表处;辦事處
tw-shang|sole|商行;行號
pe-sac|stock|SAC;S.A.C.;Sociedad Anónima Cerrada;SAA;S.A.A.;Sociedad Anónima Abierta
pe-eirl|limited|EIRL;E.I.R.L.;Empresa Individual de Responsabilidad Limitada
ve-ca|stock|C.A.;Compañía Anónima;Compania Anonima
co-ltda|limited|Cía. Ltda.;Cia Ltda;Compañía Limitada;Sociedad Limitada Ltda;& Cia Ltda;y Cia Ltda
co-eu|limited|Empresa Unipersonal;E.U. Empresa Unipersonal
co-senc|partnership|S. en C.;S en C;Sociedad en Comandita;& Cía. S. en C.;y Cia S en C;S.C.A.;S. en C. por A.
mx-srl|limited|S de RL de CV;S. de R.L.;S de RL;SPR de RL;S.P.R. de R.L.;SPR de RL de CV
mx-sab|public|SAB de CV;S.A.B. de C.V.;S.A.B.
mx-ac|association|Asociación Civil;A.C. Asociación Civil;Sociedad Civil;Sociedad Cooperativa
br-eireli|limited|EIRELI;Empresa Individual de Responsabilidade Limitada
br-sa|stock|S/A;Sociedade Anônima de Capital Aberto
br-me|sole|Microempresa;Empresário Individual
ar-saic|stock|SAIC;S.A.I.C.;S.A.C.I.;SACI;SACIF
cl-spa|stock|Sociedad por Acciones
cr-srl|limited|Sociedad de Responsabilidad Limitada de Capital Variable
za-pty|limited|(Pty) Ltd;Proprietary Limited;(Proprietary) Limited;Close Corporation;RF Pty Ltd
za-npc|association|NPC;Non-Profit Company
ng-ltd|limited|Ltd/Gte;Nigeria Limited;Nig Ltd;Nigeria Ltd
mz-lda|limited|Sociedade Unipessoal Limitada
xf-sarlu|limited|SARLU;S.A.R.L.U.;Sarl Unipersonnelle
xf-ets|sole|Ets;Établissements;Etablissements;Etablissement
us-pllc|limited|PLLC;P.L.L.C.;Professional Limited Liability Company
us-llp|partnership|LLLP;Limited Liability Limited Partnership;General Partnership
us-pc|stock|Professional Corporation
gb-cic|limited|CIC;Community Interest Company
gb-clg|limited|Company Limited by Guarantee;DAC;Designated Activity Company;Unlimited Company
ch-gmbh|limited|S.à.r.l.;Sagl;Società a garanzia limitata
li-anstalt|foundation|Anstalt;Treuunternehmen
xx-offshore|limited|IBC;International Business Company
xx-jv|company|JV;Consortium;консорциум;консорціум
`;

/** Two or three letters of those forms that are words or initials too: capitals, at the edge of a name. */
export const CASED_FORMS_OF_LANDS: readonly string[] =
  'og eu ug eg sci scs gie sau ans hf ska doo dd ae epe ike ao fz sal spc sae ksc bsc psc cv ca sac saa sab ac npc ets cic dac ibc jv mmc asc snc vof skb okb npf shps xxk llp plt ое аэ спк гбу мбу нпф окб скб цкб нпц ниц кфх аж ақ таа аат ае ικε επε αε'.split(
    ' ',
  );
