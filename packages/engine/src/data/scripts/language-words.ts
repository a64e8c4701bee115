/** Frequent words and telling letters of the languages Waybill reads, and of their neighbours it must not mistake for them. */
export const LANGUAGE_WORDS: Readonly<Record<'en' | 'ru' | 'uk' | 'otherLatin', readonly string[]>> = {
  en: 'the of and to in for is was by with from that on as at are be this which has have not were been or an it its said will'.split(
    ' ',
  ),
  ru: 'но когда чтобы если было была и в не на что с по как это из за от для его к был о до при также или если года были будет который которые этого он она они мы уже только'.split(
    ' ',
  ),
  uk: 'але коли щоб якщо було була і в не на що з по як це із за від для його до був про при також або якщо року були буде який які цього він вона вони ми вже тільки та й є та у належить становить тому цей'.split(
    ' ',
  ),
  otherLatin:
    'der die das und ist nicht mit von für auf dem den ein eine le la les des et est dans pour que une du el los las y en del por con una para il di che per non ve bir bu ile için olan nie jest na się do w oraz och att det som på na je a se v i u da su'.split(
      ' ',
    ),
};

/** Letters, and for Ukrainian endings, that only one side of Russian v Ukrainian has. */
export const RUSSIAN_ONLY = /[ыэёъ]/giu;
export const UKRAINIAN_ONLY = /[іїєґ]|(?<=[аеоу]|лл)ння(?!\p{L})|(?<=\p{L})[сцз]ьк(?=\p{L})/giu;
/** Letters of other Cyrillic languages. */
export const OTHER_CYRILLIC = /[ўјљњћђџѓќәғқңөұүһҳӣӯҷѝ]/iu;
