/**
 * First bytes by which formats are known, most telling first. From the published format descriptions and the
 * `file(1)` magic collection; offsets are 0 unless given.
 */
export interface Signature {
  readonly mediaType: string;
  /** Latin-1 string of the bytes. */
  readonly bytes: string;
  readonly offset?: number;
  /** The file is text all the same; the others hold only for bytes that are no clean text. */
  readonly textual?: true;
}

export const SIGNATURES: readonly Signature[] = [
  { mediaType: 'application/vnd.rar', bytes: 'Rar!\x1a\x07' },
  { mediaType: 'application/x-7z-compressed', bytes: '7z\xbc\xaf\x27\x1c' },
  { mediaType: 'application/gzip', bytes: '\x1f\x8b\x08' },
  { mediaType: 'application/x-bzip2', bytes: 'BZh' },
  { mediaType: 'application/x-xz', bytes: '\xfd7zXZ\x00' },
  { mediaType: 'application/zstd', bytes: '\x28\xb5\x2f\xfd' },
  { mediaType: 'application/x-tar', bytes: 'ustar', offset: 257 },
  { mediaType: 'application/vnd.ms-cab-compressed', bytes: 'MSCF' },
  { mediaType: 'application/rtf', bytes: '{\\rtf', textual: true },
  { mediaType: 'application/postscript', bytes: '%!PS', textual: true },
  { mediaType: 'image/png', bytes: '\x89PNG\r\n\x1a\n' },
  { mediaType: 'image/jpeg', bytes: '\xff\xd8\xff' },
  { mediaType: 'image/gif', bytes: 'GIF87a' },
  { mediaType: 'image/gif', bytes: 'GIF89a' },
  { mediaType: 'image/tiff', bytes: 'II*\x00' },
  { mediaType: 'image/tiff', bytes: 'MM\x00*' },
  { mediaType: 'image/webp', bytes: 'WEBP', offset: 8 },
  { mediaType: 'image/bmp', bytes: 'BM' },
  { mediaType: 'image/heic', bytes: 'ftypheic', offset: 4 },
  { mediaType: 'image/heic', bytes: 'ftypmif1', offset: 4 },
  { mediaType: 'image/avif', bytes: 'ftypavif', offset: 4 },
  { mediaType: 'image/vnd.djvu', bytes: 'AT&TFORM' },
  { mediaType: 'video/mp4', bytes: 'ftyp', offset: 4 },
  { mediaType: 'video/webm', bytes: '\x1a\x45\xdf\xa3' },
  { mediaType: 'audio/ogg', bytes: 'OggS' },
  { mediaType: 'audio/mpeg', bytes: 'ID3' },
  { mediaType: 'audio/wav', bytes: 'WAVE', offset: 8 },
  { mediaType: 'application/vnd.sqlite3', bytes: 'SQLite format 3\x00' },
  { mediaType: 'application/vnd.ms-outlook-pst', bytes: '!BDN' },
  { mediaType: 'application/x-elf', bytes: '\x7fELF' },
  { mediaType: 'application/vnd.microsoft.portable-executable', bytes: 'MZ\x90\x00' },
  { mediaType: 'application/vnd.ms-tnef', bytes: '\x78\x9f\x3e\x22' },
  { mediaType: 'application/x-pkcs7', bytes: '\x30\x82' },
  { mediaType: 'application/pgp-encrypted', bytes: '-----BEGIN PGP MESSAGE-----', textual: true },
];

/** Files inside a ZIP by which its kind is known: the member, and the media type it tells. */
export const ZIP_KINDS: readonly { readonly member: string; readonly mediaType: string }[] = [
  {
    member: 'word/document.xml',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  {
    member: 'xl/workbook.xml',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  { member: 'xl/workbook.bin', mediaType: 'application/vnd.ms-excel.sheet.binary.macroenabled.12' },
  {
    member: 'ppt/presentation.xml',
    mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  },
  { member: 'META-INF/container.xml', mediaType: 'application/epub+zip' },
  { member: 'Index/Document.iwa', mediaType: 'application/vnd.apple.iwork' },
  { member: 'pass.json', mediaType: 'application/vnd.apple.pkpass' },
];

/** Folders inside a ZIP that tell an office file whose main part has an unusual name. */
export const ZIP_FOLDERS: readonly { readonly folder: string; readonly mediaType: string }[] = [
  {
    folder: 'word/',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  { folder: 'xl/', mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  { folder: 'ppt/', mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation' },
];

/** Streams inside a compound (OLE) file by which its kind is known, most telling first. */
export const OLE_KINDS: readonly { readonly stream: string; readonly mediaType: string }[] = [
  { stream: 'EncryptedPackage', mediaType: 'application/x-ole-encrypted' },
  { stream: '__properties_version1.0', mediaType: 'application/vnd.ms-outlook' },
  { stream: 'WordDocument', mediaType: 'application/msword' },
  { stream: 'Workbook', mediaType: 'application/vnd.ms-excel' },
  { stream: 'Book', mediaType: 'application/vnd.ms-excel' },
  { stream: 'PowerPoint Document', mediaType: 'application/vnd.ms-powerpoint' },
];
