/**
 * The formats Waybill knows by name: how a person calls each, and for those it does not read, what to do. A row
 * here says nothing about being read: the list of readers does.
 */
export interface FormatName {
  readonly mediaType: string;
  readonly label: string;
  /** What to do with a file of this format while no reader takes it. */
  readonly advice: string;
}

const SAVE_DOCX = 'open it and save it as DOCX or PDF';
const SAVE_XLSX = 'open it and save it as XLSX or CSV';
const UNPACK = 'unpack it and put the files into the folder';
const TYPE_OUT = 'put a transcript (TXT) or a PDF with a text layer beside it';
const MAIL = 'save the message as EML';

export const FORMATS: readonly FormatName[] = [
  { mediaType: 'application/pdf', label: 'PDF', advice: 'save its text as TXT' },
  {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    label: 'Word (DOCX)',
    advice: 'save it as TXT or PDF',
  },
  {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    label: 'Excel (XLSX)',
    advice: 'save its sheets as CSV',
  },
  { mediaType: 'application/msword', label: 'Word 97-2003 (DOC)', advice: SAVE_DOCX },
  { mediaType: 'application/vnd.ms-excel', label: 'Excel 97-2003 (XLS)', advice: SAVE_XLSX },
  {
    mediaType: 'application/vnd.ms-excel.sheet.binary.macroenabled.12',
    label: 'Excel binary (XLSB)',
    advice: SAVE_XLSX,
  },
  { mediaType: 'application/vnd.ms-powerpoint', label: 'PowerPoint 97-2003 (PPT)', advice: 'save it as PDF' },
  {
    mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    label: 'PowerPoint (PPTX)',
    advice: 'save it as PDF',
  },
  { mediaType: 'application/vnd.ms-outlook', label: 'Outlook message (MSG)', advice: MAIL },
  { mediaType: 'application/vnd.ms-outlook-pst', label: 'Outlook mailbox (PST)', advice: MAIL },
  { mediaType: 'application/vnd.ms-tnef', label: 'Outlook winmail.dat (TNEF)', advice: MAIL },
  { mediaType: 'application/mbox', label: 'mailbox (MBOX)', advice: 'save its messages as EML' },
  {
    mediaType: 'application/pgp-encrypted',
    label: 'PGP message',
    advice: 'decrypt it and put the plain file into the folder',
  },
  {
    mediaType: 'application/x-ole-storage',
    label: 'compound file (OLE)',
    advice: 'open it in the program that made it and save it as PDF',
  },
  { mediaType: 'application/rtf', label: 'RTF', advice: SAVE_DOCX },
  {
    mediaType: 'application/vnd.oasis.opendocument.text',
    label: 'OpenDocument text (ODT)',
    advice: SAVE_DOCX,
  },
  {
    mediaType: 'application/vnd.oasis.opendocument.spreadsheet',
    label: 'OpenDocument sheet (ODS)',
    advice: SAVE_XLSX,
  },
  {
    mediaType: 'application/vnd.oasis.opendocument.presentation',
    label: 'OpenDocument slides (ODP)',
    advice: 'save it as PDF',
  },
  { mediaType: 'application/vnd.apple.iwork', label: 'Apple iWork', advice: 'export it as PDF' },
  { mediaType: 'application/vnd.apple.pkpass', label: 'wallet pass (PKPASS)', advice: TYPE_OUT },
  { mediaType: 'application/epub+zip', label: 'EPUB', advice: 'save it as PDF' },
  { mediaType: 'application/zip', label: 'ZIP archive', advice: UNPACK },
  { mediaType: 'application/vnd.rar', label: 'RAR archive', advice: UNPACK },
  { mediaType: 'application/x-7z-compressed', label: '7z archive', advice: UNPACK },
  { mediaType: 'application/gzip', label: 'gzip archive', advice: UNPACK },
  { mediaType: 'application/x-bzip2', label: 'bzip2 archive', advice: UNPACK },
  { mediaType: 'application/x-xz', label: 'xz archive', advice: UNPACK },
  { mediaType: 'application/zstd', label: 'Zstandard archive', advice: UNPACK },
  { mediaType: 'application/x-tar', label: 'tar archive', advice: UNPACK },
  { mediaType: 'application/vnd.ms-cab-compressed', label: 'CAB archive', advice: UNPACK },
  { mediaType: 'application/postscript', label: 'PostScript', advice: 'convert it to PDF' },
  { mediaType: 'image/png', label: 'PNG image', advice: TYPE_OUT },
  { mediaType: 'image/jpeg', label: 'JPEG image', advice: TYPE_OUT },
  { mediaType: 'image/gif', label: 'GIF image', advice: TYPE_OUT },
  { mediaType: 'image/tiff', label: 'TIFF image', advice: TYPE_OUT },
  { mediaType: 'image/webp', label: 'WebP image', advice: TYPE_OUT },
  { mediaType: 'image/bmp', label: 'BMP image', advice: TYPE_OUT },
  { mediaType: 'image/heic', label: 'HEIC image', advice: TYPE_OUT },
  { mediaType: 'image/avif', label: 'AVIF image', advice: TYPE_OUT },
  { mediaType: 'image/vnd.djvu', label: 'DjVu scan', advice: TYPE_OUT },
  { mediaType: 'image/svg+xml', label: 'SVG drawing', advice: TYPE_OUT },
  { mediaType: 'video/mp4', label: 'video', advice: TYPE_OUT },
  { mediaType: 'video/webm', label: 'video', advice: TYPE_OUT },
  { mediaType: 'audio/ogg', label: 'sound recording', advice: TYPE_OUT },
  { mediaType: 'audio/mpeg', label: 'sound recording', advice: TYPE_OUT },
  { mediaType: 'audio/wav', label: 'sound recording', advice: TYPE_OUT },
  { mediaType: 'application/vnd.sqlite3', label: 'SQLite database', advice: 'export its tables as CSV' },
  { mediaType: 'application/x-elf', label: 'program', advice: 'take it out of the folder' },
  {
    mediaType: 'application/vnd.microsoft.portable-executable',
    label: 'program',
    advice: 'take it out of the folder',
  },
  {
    mediaType: 'application/x-pkcs7',
    label: 'signed or encrypted container (PKCS #7, certificate)',
    advice: 'extract the signed file and put it into the folder',
  },
  { mediaType: 'text/plain', label: 'text', advice: '' },
  { mediaType: 'text/markdown', label: 'Markdown', advice: '' },
  { mediaType: 'text/html', label: 'HTML', advice: '' },
  { mediaType: 'text/csv', label: 'CSV', advice: '' },
  { mediaType: 'text/tab-separated-values', label: 'TSV', advice: '' },
  { mediaType: 'message/rfc822', label: 'e-mail (EML)', advice: '' },
  { mediaType: 'text/calendar', label: 'calendar (ICS)', advice: '' },
  { mediaType: 'text/vcard', label: 'contact card (VCF)', advice: '' },
  { mediaType: 'application/json', label: 'JSON', advice: '' },
  { mediaType: 'application/x-ndjson', label: 'JSON Lines', advice: '' },
  { mediaType: 'application/xml', label: 'XML', advice: '' },
  { mediaType: 'text/x-1c-bank-exchange', label: '1C bank exchange', advice: '' },
];

/** What file-name endings promise. Used to break ties between texts, and to notice a file that is not what its name says. */
export const EXTENSIONS: Readonly<Record<string, string>> = {
  txt: 'text/plain',
  text: 'text/plain',
  log: 'text/plain',
  asc: 'text/plain',
  md: 'text/markdown',
  markdown: 'text/markdown',
  htm: 'text/html',
  html: 'text/html',
  xhtml: 'text/html',
  csv: 'text/csv',
  tsv: 'text/tab-separated-values',
  tab: 'text/tab-separated-values',
  eml: 'message/rfc822',
  mht: 'message/rfc822',
  mhtml: 'message/rfc822',
  ics: 'text/calendar',
  vcf: 'text/vcard',
  json: 'application/json',
  jsonl: 'application/x-ndjson',
  ndjson: 'application/x-ndjson',
  xml: 'application/xml',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  docm: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xlsm: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  doc: 'application/msword',
  xls: 'application/vnd.ms-excel',
  ppt: 'application/vnd.ms-powerpoint',
  msg: 'application/vnd.ms-outlook',
  rtf: 'application/rtf',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  odp: 'application/vnd.oasis.opendocument.presentation',
  zip: 'application/zip',
  rar: 'application/vnd.rar',
  '7z': 'application/x-7z-compressed',
  gz: 'application/gzip',
  tar: 'application/x-tar',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  webp: 'image/webp',
  bmp: 'image/bmp',
  heic: 'image/heic',
  djvu: 'image/vnd.djvu',
  svg: 'image/svg+xml',
};

/** Media types that are text whichever of them it is: a name that promises another of these is no cause for a notice. */
export const PLAIN_TEXTS: readonly string[] = [
  'text/plain',
  'text/markdown',
  'text/csv',
  'text/tab-separated-values',
  'text/calendar',
  'text/vcard',
  'application/json',
  'application/x-ndjson',
  'application/xml',
  'text/x-1c-bank-exchange',
];

/** What is said of Office files whose end is lost, so that they look like any archive. */
export const OFFICE_CODES: readonly { readonly mediaType: string; readonly code: string }[] = [
  {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    code: 'read.docx-broken',
  },
  {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    code: 'read.xlsx-broken',
  },
];
