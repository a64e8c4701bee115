/**
 * Legal forms of companies by country, with the class they are compared by. One line per form:
 * `id|class|variants`, variants separated by `;`. Variants are compared without dots and spaces, so "L.L.C.", "LLC"
 * and "l l c" are one. Written from the company laws' own abbreviations and their usual transliterations.
 *
 * Classes: `limited` limited liability, `stock` joint stock (`public`, `closed` are kinds of it), `state` state
 * enterprise, `partnership`, `sole` sole trader, `free-zone`, `branch`, `foundation`, `association`, `company`
 * a bare word for company, `group` a bare word for a group; `institute` scientific or production association.
 */
export type LegalClass =
  | 'limited'
  | 'stock'
  | 'public'
  | 'closed'
  | 'state'
  | 'partnership'
  | 'sole'
  | 'free-zone'
  | 'branch'
  | 'foundation'
  | 'association'
  | 'institute'
  | 'company'
  | 'group';

export const LEGAL_FORMS = `
ru-ooo|limited|ООО;общество с ограниченной ответственностью;OOO;Obshchestvo s ogranichennoi otvetstvennostiu;Obshchestvo s ogranichennoy otvetstvennostyu;Obshchestvo s ogranichennoj otvetstvennostyu
ru-ao|stock|АО;акционерное общество;AO;Aktsionernoe obshchestvo;Aktsionernoye obshchestvo;Joint Stock Company;JSC;J.S.C.;Joint-Stock Company
ru-pao|public|ПАО;публичное акционерное общество;PAO;Public Joint Stock Company;PJSC;Public Joint-Stock Company
ru-oao|public|ОАО;открытое акционерное общество;OAO;Open Joint Stock Company;OJSC;Open Joint-Stock Company;Otkrytoe aktsionernoe obshchestvo
ru-zao|closed|ЗАО;закрытое акционерное общество;ZAO;Closed Joint Stock Company;CJSC;Closed Joint-Stock Company;Zakrytoe aktsionernoe obshchestvo
ru-nao|closed|НАО;непубличное акционерное общество
ru-fgup|state|ФГУП;федеральное государственное унитарное предприятие;FGUP;FSUE;Federal State Unitary Enterprise
ru-gup|state|ГУП;государственное унитарное предприятие;GUP;State Unitary Enterprise
ru-mup|state|МУП;муниципальное унитарное предприятие;MUP
ru-fgbu|state|ФГБУ;федеральное государственное бюджетное учреждение;ФГКУ;ФГАУ;ФГБОУ ВО;ФГБОУ;FGBU
ru-kazennoe|state|ФКП;федеральное казенное предприятие;FKP;Federal Treasury Enterprise;Federal State Enterprise
ru-ip|sole|ИП;индивидуальный предприниматель;individual entrepreneur;sole proprietor
ru-npo|institute|НПО;научно-производственное объединение;NPO;Research and Production Association;Scientific Production Association;Scientific and Production Association;Scientific-Production Association
ru-npp|institute|НПП;научно-производственное предприятие;NPP;Scientific Production Enterprise;Research and Production Enterprise;Scientific and Production Enterprise
ru-npk|institute|НПК;научно-производственная корпорация;NPK;Research and Production Corporation;Scientific and Production Corporation
ru-nii|institute|НИИ;научно-исследовательский институт;NII;Scientific Research Institute;Research Institute
ru-nko|association|НКО;некоммерческая организация;автономная некоммерческая организация;ANO;АНО;Autonomous Non-Profit Organization;Autonomous Nonprofit Organization
ru-fond|foundation|благотворительный фонд;Charitable Foundation
ua-tov|limited|ТОВ;ТзОВ;товариство з обмеженою відповідальністю;TOV;TzOV;Tovarystvo z obmezhenoiu vidpovidalnistiu
ua-prat|closed|ПрАТ;приватне акціонерне товариство;PrAT;Private Joint Stock Company;PrJSC
ua-pat|public|ПАТ;публічне акціонерне товариство;PAT
ua-at|stock|АТ;акціонерне товариство
ua-vat|public|ВАТ;відкрите акціонерне товариство;VAT
ua-zat|closed|ЗАТ;закрите акціонерне товариство
ua-dp|state|ДП;державне підприємство;State Enterprise
ua-pp|limited|ПП;приватне підприємство;Private Enterprise
ua-fop|sole|ФОП;фізична особа-підприємець
by-odo|limited|ОДО;общество с дополнительной ответственностью;ALC;Additional Liability Company
by-unitary|limited|УП;унитарное предприятие;ЧУП;частное унитарное предприятие;ЧТУП;РУП;республиканское унитарное предприятие;Unitary Enterprise;Private Unitary Enterprise
kz-too|limited|ТОО;товарищество с ограниченной ответственностью;TOO;LLP;L.L.P.;Limited Liability Partnership
kg-osoo|limited|ОсОО;общество с ограниченной ответственностью;OsOO
uz-mchj|limited|МЧЖ;MChJ;mas'uliyati cheklangan jamiyat
us-llc|limited|LLC;L.L.C.;Limited Liability Company;Limited Liability Co;LC
us-inc|stock|Inc;Incorporated;Corp;Corporation
us-lp|partnership|LP;L.P.;Limited Partnership
gb-ltd|limited|Ltd;Limited;Pvt Ltd;Private Limited;Pte Ltd;Pty Ltd;Pty Limited;Pte Limited;Private Limited Company;Pvt. Limited;Co Ltd;Co. Limited;Company Limited;Company Ltd;Ltda;Limitada;Sdn Bhd;Sendirian Berhad;Ltée
gb-plc|public|PLC;P.L.C.;Public Limited Company;Public Company Limited;Pcl;Tbk;Bhd;Berhad
de-gmbh|limited|GmbH;G.m.b.H.;Gesellschaft mit beschränkter Haftung;Ges.m.b.H.;gGmbH;UG haftungsbeschränkt;mbH
de-gmbh-kg|partnership|GmbH & Co. KG;GmbH & Co KG;GmbH und Co KG;AG & Co. KG
de-ag|stock|AG;Aktiengesellschaft;KGaA
de-kg|partnership|KG;Kommanditgesellschaft;OHG;e.K.;GbR
de-ev|association|e.V.;eingetragener Verein
eu-se|public|SE;Societas Europaea
fr-sarl|limited|SARL;S.A.R.L.;S.à r.l.;Société à responsabilité limitée;EURL
fr-sa|stock|SA;S.A.;Société anonyme;Sociedad Anónima;Sociedade Anônima;SAS;S.A.S.;Société par actions simplifiée
it-srl|limited|SRL;S.R.L.;Società a responsabilità limitata;Societatea cu Răspundere Limitată;Sociedad de Responsabilidad Limitada
it-spa|stock|SpA;S.p.A.;Società per azioni
es-sl|limited|SL;S.L.;Sociedad Limitada;SLU;S.L.U.
mx-sadecv|stock|SA de CV;S.A. de C.V.;S. de R.L. de C.V.;SAPI de CV
pt-lda|limited|Lda;L.da
nl-bv|limited|BV;B.V.;Besloten Vennootschap;BVBA
nl-nv|stock|NV;N.V.;Naamloze Vennootschap
se-ab|stock|AB;Aktiebolag;Publ AB
dk-as|stock|A/S;Aktieselskab;ASA
dk-aps|limited|ApS;Anpartsselskab
no-as|stock|AS
fi-oy|limited|Oy;Oyj;Osakeyhtiö;Oy Ab
ee-ou|limited|OÜ;OU;Osaühing;Aktsiaselts
lv-sia|limited|SIA;Sabiedrība ar ierobežotu atbildību;A/S
lt-uab|limited|UAB;Uždaroji akcinė bendrovė
pl-zoo|limited|Sp. z o.o.;Spółka z ograniczoną odpowiedzialnością;Sp. z o. o.;Sp zoo;Sp. z o.o. Sp.k.
pl-sa|stock|Spółka Akcyjna
cz-sro|limited|s.r.o.;spol. s r.o.;společnost s ručením omezeným;spoločnosť s ručením obmedzeným
cz-as|stock|a.s.;akciová společnost
hu-kft|limited|Kft;Korlátolt Felelősségű Társaság
hu-zrt|closed|Zrt;Nyrt;Rt
rs-doo|limited|d.o.o.;DOO;društvo s ograničenom odgovornošću
bg-eood|limited|EOOD;ЕООД;OOD;ООД
bg-ad|stock|AD;АД;EAD;ЕАД
tr-as|stock|A.Ş.;A.S.;Anonim Şirketi;Anonim Sirketi
tr-ltd|limited|Ltd. Şti.;Ltd Sti;Limited Şirketi;Limited Sirketi;San. ve Tic. Ltd. Şti.;San ve Tic Ltd Sti;Sanayi ve Ticaret Limited Şirketi;Sanayi ve Ticaret Limited Sirketi;Sanayi ve Ticaret Anonim Sirketi;San. ve Tic. A.Ş.;Dis Ticaret Limited Sirketi
ae-fze|free-zone|FZE;F.Z.E.;Free Zone Establishment
ae-fzco|free-zone|FZCO;FZ-CO;FZC;Free Zone Company
ae-fzllc|free-zone|FZ-LLC;FZ LLC;FZ-L.L.C.
ae-dmcc|free-zone|DMCC
ae-est|sole|Establishment;Est
ae-wll|limited|WLL;W.L.L.;With Limited Liability
ir-pjs|closed|PJS;Private Joint Stock;Sherkat-e Sahami Khas
id-pt|limited|PT;P.T.;Perseroan Terbatas
jp-kk|stock|KK;K.K.;Kabushiki Kaisha;株式会社;GK;Godo Kaisha;合同会社
kr-chusik|stock|주식회사;Chusik Hoesa
cn-ltd|limited|有限公司;有限责任公司;有限責任公司
cn-stock|stock|股份有限公司;股份公司
cn-group|group|集团有限公司;集团有限责任公司;集团股份有限公司;集团公司;集团;集團;集團有限公司
cn-gongsi|company|公司;总公司;分公司
cn-factory|company|厂;工厂
cn-partnership|partnership|合伙企业;有限合伙;普通合伙
cn-coltd|limited|Co., Ltd;Co Ltd;Company Limited;Co., Limited;Co. Ltd.;Limited Liability Co;Co., LLC;CO.LTD
vn-tnhh|limited|TNHH;Công ty TNHH
xx-branch|branch|Branch;филиал;філія;представительство;Representative Office
xx-company|company|Company;Co;компания;компанія;фирма;Cie;Compagnie;Compañía
xx-group|group|Group;группа компаний;ГК;группа;група компаній;Gruppe;Group of Companies;Groupe;Grupo;Gruppo
xx-holding|group|Holding;Holdings;холдинг;Holdings Group
`;

/** Upper-case ASCII tokens too short to be trusted in small letters ("as", "ab", "sa"). */
export const CASED_FORMS: ReadonlySet<string> = new Set([
  'as',
  'ab',
  'ad',
  'ag',
  'at',
  'ao',
  'co',
  'est',
  'gk',
  'gup',
  'kg',
  'kk',
  'lc',
  'lp',
  'nii',
  'npo',
  'npp',
  'nv',
  'ou',
  'oy',
  'pat',
  'pt',
  'rt',
  'sa',
  'sas',
  'se',
  'sia',
  'sl',
  'spa',
  'too',
  'vat',
  'asa',
  'ano',
  'tbk',
  'pjs',
  'ип',
  'ао',
  'ат',
  'ад',
  'дп',
  'пп',
  'уп',
  'гк',
  'пат',
  'ват',
  'одо',
]);
