/** Words in names of people that are not names: titles dropped, particles kept light, father's-name links, in many languages. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  'mr mrs ms miss dr prof professor sir lord lady dame hon rev capt captain col colonel gen general lt maj major sgt adm admiral sheikh shaikh shaykh sheik haji hajji haj mullah mawlawi maulavi qari hafiz sayyid sayed syed ustad imam ayatollah engineer eng jr sr ii iii phd md esq г-н г-жа господин госпожа гражданин гр д-р др проф профессор генерал полковник майор капитан пан пані др先生 先生 女士 博士 herr frau fraulein monsieur madame mademoiselle mme mlle messrs senor senora senorita sra srta signor signora signore dott dottore ing licenciado lic senhor senhora mevrouw dhr bey hanim hanimefendi sheykh cheikh cheick alhaj alhajj alhaji el-hadj hadji hajj maulana mawlana mawlawy molvi mulla mollah hojjatoleslam ayatullah seyed seyyed shri smt kumari datuk datin hajjah ustaz ustadz kyai gospodin gospodja gospozha grazhdanin grazhdanka tovarisch гражданка гражданке гражданину панові панни громадянин громадянка товарищ лейтенант генерал-майор академик доктор професор академік инженер comandante commander cmdr brigadier brig lt-col ltcol gen-maj pvt corporal sergeant sargento capitan coronel kapitan oberst general-major baroness countess duchess ambassador senator minister president excellency father fr sister brother bishop archbishop metropolitan rabbi rav patriarch abba padre père pere dra drs ir pfc retd mba msc bsc jd cpa السيد السيدة الشيخ الدكتور الحاج المهندس الاستاذ العميد اللواء العقيد دكتر آقای خانم سردار حاج حاجي مولوی ملا 小姐 教授 さん 様 氏 씨 선생'.split(
    ' ',
  ),
);

export const PARTICLES: ReadonlySet<string> = new Set(
  'al el ul ur as ad de da do dos das del della di du la le van von der den ter ten zu zur abu abou umm bu y e и аль эль ан ар аз ash ath adh az dela degli dei dal dalla delle dello af av zum vom vander vanden абу ибн-аль фон ال أبو ابو أم ام آل'.split(
    ' ',
  ),
);

/** "son of", "daughter of": the next word is the father's name. */
export const FATHER_LINKS: ReadonlySet<string> = new Set(
  'bin ben ibn bint binti binte b s/o d/o walad ould ogly oglu oghlu kyzy qizi бин бен ибн огли оглы кызы заде ebn iben wuld uld bent bti ibnat anak ogli uulu uuly uly kizi kyzi gizi kizy qyzy вальд валад вельд ульд оғли оглу кызи гызы кизи углу улы ұлы қызы уулу бинт бинти ولد بن ابن بنت إبن پسر دختر בן בת'.split(
    ' ',
  ),
);

/** Endings of Russian, Ukrainian and Belarusian patronymics, in comparison form, Latin and Cyrillic. */
export const PATRONYMIC =
  /(?:[оеёі]вич|[ьи]?ич|[оеєі]вна|ична|инична|івна|ївна|[oe]vich|[oe]vitch|[oe]wicz|[oe]wi[ct]sch|yevich|evych|ovych|ovna|evna|ivna|yivna|ichna|inichna|i[lm]ich)$/u;
