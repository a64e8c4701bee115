/**
 * Hangul syllables in Latin letters, in the order of Unicode's composition: by the Revised Romanisation (2000) and by
 * McCune-Reischauer without its marks, on which spellings in the North rest. Surnames as passports print them. Source: the
 * published rules of both systems.
 */
export const HANGUL = {
  revised: {
    initials: 'g kk n d tt r m b pp s ss _ j jj ch k t p h'.split(' '),
    vowels: 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' '),
  },
  mccune: {
    initials: 'k kk n t tt r m p pp s ss _ ch tch ch k t p h'.split(' '),
    vowels: 'a ae ya yae o e yo ye o wa wae oe yo u wo we wi yu u ui i'.split(' '),
  },
  /** How passports of the South like to spell: 철 chul, 영 young, 우 woo. */
  passport: {
    initials: 'k kk n d tt r m b pp s ss _ j jj ch k t p h'.split(' '),
    vowels: 'a ae ya yae u e you ye o wa wae oe yo oo wo we wi yu eu ui i'.split(' '),
  },
  finals: '_ k k k n n n t l k m l l l p l m p p t t ng t t k t p _'.split(' '),
} as const;

/** Surnames of one syllable, the usual spellings first. */
export const HANGUL_SURNAMES: Readonly<Record<string, string>> = Object.freeze({
  김: 'kim gim',
  이: 'lee yi ri rhee i',
  리: 'ri lee yi',
  박: 'park pak bak',
  최: 'choi choe',
  정: 'jung chung jeong chong',
  강: 'kang gang',
  조: 'cho jo',
  윤: 'yoon yun',
  장: 'jang chang',
  임: 'lim im rim',
  림: 'rim lim im',
  노: 'noh roh no',
  로: 'ro roh noh',
  류: 'ryu yoo ryoo',
  유: 'yoo yu you',
  백: 'paek baek',
  전: 'jun jeon chon',
  서: 'seo suh so',
  신: 'shin sin',
  권: 'kwon gwon',
  황: 'hwang',
  안: 'ahn an',
  송: 'song',
  홍: 'hong',
  오: 'oh o',
  한: 'han',
  문: 'moon mun',
  허: 'huh heo ho hur',
  주: 'joo chu ju',
});

/** Surnames of two syllables. */
export const LONG_HANGUL_SURNAMES: readonly string[] = [
  '남궁',
  '황보',
  '제갈',
  '선우',
  '독고',
  '사공',
  '서문',
];
