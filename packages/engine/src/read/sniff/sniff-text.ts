/** Which kind of text a text is, by its first lines. Works on Latin-1 as well as on decoded text: shapes are ASCII. */
import { findTable } from '../csv/dialect.ts';
import { mailShape } from './mail-shape.ts';

const HTML_START =
  /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^]{0,2000}?-->\s*){0,8}<(?:!doctype\s+html|html|head|body)[\s>]/iu;
const HTML_TAG =
  /<(?:p|div|table|tr|td|br|span|a|ul|li|h[1-6]|img|font|b|strong|meta|title|body|html)[\s/>]/giu;

/** The media type of a text. `promised` is what its name or parent says; `cut`, that only its head is given. */
export function sniffText(text: string, promised: string | undefined, cut: boolean): string {
  const start = text.trimStart();
  if (start.startsWith('1CClientBankExchange')) return 'text/x-1c-bank-exchange';
  if (/^BEGIN:VCALENDAR\b/iu.test(start)) return 'text/calendar';
  if (/^BEGIN:VCARD\b/iu.test(start)) return 'text/vcard';
  const mail = mailShape(text);
  if (mail === 'mailbox') return 'application/mbox';
  if (mail === 'transport' || (mail === 'letterhead' && promised === 'message/rfc822'))
    return 'message/rfc822';
  const markup = sniffMarkup(start, promised);
  if (markup !== null) return markup;
  if (promised === 'text/markdown') return promised;
  if (isJsonLines(start, promised)) return 'application/x-ndjson';
  if (isJson(start, text, cut)) return 'application/json';
  const table = findTable(text, { cut, trust: promised });
  if (table !== null) return table.delimiter === '\t' ? 'text/tab-separated-values' : 'text/csv';
  if (promised === 'text/csv' || promised === 'text/tab-separated-values') return promised;
  return 'text/plain';
}

function sniffMarkup(start: string, promised: string | undefined): string | null {
  if (HTML_START.test(start.slice(0, 20_000))) return 'text/html';
  if (!start.startsWith('<')) return null;
  if (/^<\?xml\s/iu.test(start))
    return /<svg[\s>]/iu.test(start.slice(0, 4096)) ? 'image/svg+xml' : 'application/xml';
  if (/^<svg[\s>]/iu.test(start)) return 'image/svg+xml';
  if (promised === 'text/html' || promised === 'application/xml') return promised;
  const tags = start.slice(0, 8192).match(HTML_TAG)?.length ?? 0;
  if (tags >= 3) return 'text/html';
  return /^<([A-Za-z][\w.:-]{0,80})(?:\s[^<>]{0,2000})?>/u.test(start) && /<\/[\w.:-]{1,80}>\s*$/u.test(start)
    ? 'application/xml'
    : null;
}

/** Objects on lines of their own: by its name where any line is one, else where the first two are and hold a text. */
function isJsonLines(start: string, promised: string | undefined): boolean {
  if (promised === 'application/x-ndjson') return /^[ \t]{0,64}\{[ \t]{0,64}"/mu.test(start);
  if (!/^\{\s{0,64}"/u.test(start)) return false;
  const [first = '', second = ''] = start.split('\n', 3);
  return [first, second].every(
    (line) => /^\s{0,64}\{.{0,4000}?"text"\s{0,64}:\s{0,64}"/u.test(line) && /\}\s*$/u.test(line),
  );
}

function isJson(start: string, text: string, cut: boolean): boolean {
  if (!/^[{[]\s*(?:["{[\]}]|-?\d|true|false|null)/u.test(start)) return false;
  if (cut) return /^(?:\{\s*"[^"\n]{0,200}"\s*:|\[\s*[{["])/u.test(start);
  try {
    JSON.parse(text.trim());
    return true;
  } catch {
    return false;
  }
}
