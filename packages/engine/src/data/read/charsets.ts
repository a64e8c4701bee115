/**
 * The charsets tried for text that is not UTF-8, by their WHATWG Encoding label, with the name people know. All
 * are in Node's own TextDecoder. The order settles ties: the commoner first. `prior` says how much commoner: it counts
 * on short texts and fades as the text grows; chosen by trial on words and lines in eight charsets.
 */
export interface Charset {
  readonly label: string;
  readonly name: string;
  readonly prior: number;
}

export const CHARSETS: readonly Charset[] = [
  { label: 'windows-1251', name: 'windows-1251', prior: 1.5 },
  { label: 'gb18030', name: 'GB18030', prior: 0.8 },
  { label: 'windows-1252', name: 'windows-1252', prior: 1.5 },
  { label: 'koi8-r', name: 'KOI8-R', prior: 0.3 },
  { label: 'koi8-u', name: 'KOI8-U', prior: 0.2 },
  { label: 'ibm866', name: 'IBM866 (DOS)', prior: 0.3 },
  { label: 'big5', name: 'Big5', prior: 0.3 },
  { label: 'x-mac-cyrillic', name: 'Mac Cyrillic', prior: -0.5 },
  { label: 'iso-8859-5', name: 'ISO-8859-5', prior: -0.5 },
  { label: 'macintosh', name: 'Mac Roman', prior: -1.5 },
];

/** Further charsets believed only when the statistical detector names them. */
export const RARE_CHARSETS: readonly Charset[] = [
  { label: 'windows-1250', name: 'windows-1250', prior: -1 },
  { label: 'windows-1253', name: 'windows-1253', prior: -1 },
  { label: 'windows-1254', name: 'windows-1254', prior: -1 },
  { label: 'windows-1255', name: 'windows-1255', prior: -1 },
  { label: 'windows-1256', name: 'windows-1256', prior: -1 },
  { label: 'windows-1257', name: 'windows-1257', prior: -1 },
  { label: 'windows-1258', name: 'windows-1258', prior: -1 },
  { label: 'iso-8859-2', name: 'ISO-8859-2', prior: -1 },
  { label: 'iso-8859-7', name: 'ISO-8859-7', prior: -1 },
  { label: 'shift_jis', name: 'Shift_JIS', prior: -1 },
  { label: 'euc-jp', name: 'EUC-JP', prior: -1 },
  { label: 'euc-kr', name: 'EUC-KR', prior: -1 },
  { label: 'iso-2022-jp', name: 'ISO-2022-JP', prior: -1 },
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
