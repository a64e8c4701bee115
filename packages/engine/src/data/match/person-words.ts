/** Words in names of people that are not names: titles dropped, particles kept light, father's-name links. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  'mr mrs ms miss dr prof professor sir lord lady dame hon rev capt captain col colonel gen general lt maj major sgt adm admiral sheikh shaikh shaykh sheik haji hajji haj mullah mawlawi maulavi qari hafiz sayyid sayed syed ustad imam ayatollah engineer eng jr sr ii iii phd md esq г-н г-жа господин госпожа гражданин гр д-р др проф профессор генерал полковник майор капитан пан пані др先生 先生 女士 博士'.split(
    ' ',
  ),
);

export const PARTICLES: ReadonlySet<string> = new Set(
  'al el ul ur as ad de da do dos das del della di du la le van von der den ter ten zu zur abu abou umm bu y e и аль эль ан ар аз'.split(
    ' ',
  ),
);

/** "son of", "daughter of": the next word is the father's name. */
export const FATHER_LINKS: ReadonlySet<string> = new Set(
  'bin ben ibn bint binti binte b s/o d/o walad ould ogly oglu oghlu kyzy qizi бин бен ибн огли оглы кызы заде'.split(
    ' ',
  ),
);

/** Endings of Russian, Ukrainian and Belarusian patronymics, in comparison form, Latin and Cyrillic. */
export const PATRONYMIC =
  /(?:[оеёі]вич|[ьи]?ич|[оеєі]вна|ична|инична|івна|ївна|[oe]vich|[oe]vitch|[oe]wicz|[oe]wi[ct]sch|yevich|evych|ovych|ovna|evna|ivna|yivna|ichna|inichna|i[lm]ich)$/u;
