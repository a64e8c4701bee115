/** Words that a publisher's name carries or drops without becoming another publisher. */
export const OUTLET_WORDS: readonly string[] = [
  'the',
  'news',
  'agency',
  'newspaper',
  'press',
  'media',
  'online',
  'агентство',
  'новости',
  'газета',
  'издание',
  'информационное',
  'новини',
  'агенція',
  'видання',
  '通讯社',
  '新闻',
];

/** Words with which a publication marks that it puts right what it said before. */
export const CORRECTION_WORDS: readonly string[] = [
  'correction',
  'corrected',
  'clarification',
  'erratum',
  'исправление',
  'исправлено',
  'поправка',
  'уточнение',
  'виправлення',
  'виправлено',
  'уточнення',
  '更正',
  '勘误',
];
