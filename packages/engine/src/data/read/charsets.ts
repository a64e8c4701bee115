/**
 * The charsets tried for text that is not UTF-8, by their WHATWG Encoding label, with the name people know. All
 * are in Node's own TextDecoder. The order settles ties: the commoner first.
 */
export const CHARSETS: readonly { readonly label: string; readonly name: string }[] = [
  { label: 'windows-1251', name: 'windows-1251' },
  { label: 'gb18030', name: 'GB18030' },
  { label: 'windows-1252', name: 'windows-1252' },
  { label: 'koi8-r', name: 'KOI8-R' },
  { label: 'koi8-u', name: 'KOI8-U' },
  { label: 'ibm866', name: 'IBM866 (DOS)' },
  { label: 'big5', name: 'Big5' },
  { label: 'x-mac-cyrillic', name: 'Mac Cyrillic' },
  { label: 'iso-8859-5', name: 'ISO-8859-5' },
  { label: 'macintosh', name: 'Mac Roman' },
];

/** Further charsets believed only when the statistical detector names them. */
export const RARE_CHARSETS: readonly { readonly label: string; readonly name: string }[] = [
  { label: 'windows-1250', name: 'windows-1250' },
  { label: 'windows-1253', name: 'windows-1253' },
  { label: 'windows-1254', name: 'windows-1254' },
  { label: 'windows-1255', name: 'windows-1255' },
  { label: 'windows-1256', name: 'windows-1256' },
  { label: 'windows-1257', name: 'windows-1257' },
  { label: 'windows-1258', name: 'windows-1258' },
  { label: 'iso-8859-2', name: 'ISO-8859-2' },
  { label: 'iso-8859-7', name: 'ISO-8859-7' },
  { label: 'shift_jis', name: 'Shift_JIS' },
  { label: 'euc-jp', name: 'EUC-JP' },
  { label: 'euc-kr', name: 'EUC-KR' },
  { label: 'iso-2022-jp', name: 'ISO-2022-JP' },
];

/** What the detector calls charsets, where TextDecoder does not know the name. Lower case. */
export const DETECTOR_NAMES: Readonly<Record<string, string>> = {
  'mac-cyrillic': 'x-mac-cyrillic',
  maccyrillic: 'x-mac-cyrillic',
  cp866: 'ibm866',
  cp1125: 'ibm866',
  macroman: 'macintosh',
  'mac-roman': 'macintosh',
  big5hkscs: 'big5',
  cp949: 'euc-kr',
  cp932: 'shift_jis',
  shift_jis_2004: 'shift_jis',
  'euc-jis-2004': 'euc-jp',
};
