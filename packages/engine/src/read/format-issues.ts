/** What the format of a file gives cause to say: nothing in it, not read here, not what its name promises. */
import { FORMATS, OFFICE_CODES, PLAIN_TEXTS } from '../data/read/formats.ts';
import type { Issue } from '../model/index.ts';
import { listZip, promisedMediaType } from './sniff/index.ts';

interface FormatFacts {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** As sniffed. */
  readonly mediaType: string;
  readonly declared: string | undefined;
  /** Whether a reader takes it. */
  readonly known: boolean;
}

/** Issues about the format alone; an unread file gets exactly one error. */
export function judgeFormat(facts: FormatFacts): Issue[] {
  const { path, bytes, mediaType, known } = facts;
  const error = (code: string, message: string): Issue[] => [
    { code, severity: 'error', message, place: { path } },
  ];
  if (bytes.length === 0)
    return error('read.empty', 'The file is empty (0 bytes); get it again from where it came.');
  if (isZeros(bytes)) {
    return error(
      'read.only-zeros',
      'The file holds nothing but zero bytes, as after a broken copy; get it again from where it came.',
    );
  }
  if (known) return mislabelled(facts);
  const cutOffice = mediaType === 'application/zip' ? cutOfficeFile(path, bytes) : undefined;
  if (cutOffice !== undefined)
    return error(
      cutOffice,
      'The file is cut short: its end, which tells where its parts lie, is missing. Get it again from where it came.',
    );
  const format = FORMATS.find((row) => row.mediaType === mediaType);
  if (
    mediaType === 'application/x-ole-encrypted' ||
    (mediaType === 'application/zip' && listZip(bytes).encrypted)
  ) {
    return error(
      'read.encrypted',
      'The file is locked with a password and is not read; save it without the password.',
    );
  }
  if (format) {
    return error(
      'read.unsupported-format',
      `The file is ${format.label}, which this version does not read; ${format.advice}.`,
    );
  }
  if (mediaType !== 'application/octet-stream') {
    return error(
      'read.unsupported-format',
      `The file is ${mediaType}, which this version does not read; save it as PDF, DOCX, XLSX, CSV, HTML or TXT.`,
    );
  }
  return error(
    'read.unknown-format',
    'The file is in no format that Waybill knows and is not text; save it as PDF, DOCX, XLSX, CSV, HTML or TXT.',
  );
}

/** The issue code of an Office file whose end is lost, so that little more than its name tells what it was. */
function cutOfficeFile(path: string, bytes: Uint8Array): string | undefined {
  const promised = promisedMediaType(path);
  const kind = OFFICE_CODES.find(({ mediaType }) => mediaType === promised);
  return kind !== undefined && !listZip(bytes).whole ? kind.code : undefined;
}

function mislabelled({ path, mediaType, declared }: FormatFacts): Issue[] {
  const promised =
    promisedMediaType(path) ?? (declared === 'application/octet-stream' ? undefined : declared);
  if (promised === undefined || promised === mediaType) return [];
  if (PLAIN_TEXTS.includes(promised) && PLAIN_TEXTS.includes(mediaType)) return [];
  const name = (type: string): string => FORMATS.find((row) => row.mediaType === type)?.label ?? type;
  return [
    {
      code: 'read.mislabelled',
      severity: 'notice',
      message: `The name says ${name(promised)}, but the content is ${name(mediaType)} and is read as such; check where the file comes from.`,
      place: { path },
    },
  ];
}

function isZeros(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0);
}
