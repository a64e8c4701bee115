/** Facts of a mail by its headers. */
import type { SourceFact } from '../../model/index.ts';
import type { Paper } from '../papers/index.ts';
import { isMail } from './genre.ts';
import { senderFirm } from './sender-firm.ts';

export interface MailFacts {
  readonly issuer?: SourceFact<string>;
  readonly addressee?: SourceFact<string>;
  readonly date?: SourceFact<string>;
  readonly title?: SourceFact<string>;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Sender, addressee, day and subject as the headers of a mail give them; undefined for what is no mail. */
export function mailFacts(paper: Paper): MailFacts | undefined {
  const { document } = paper;
  if (!isMail(document)) return undefined;
  const { metadata } = document;
  const header = (key: string): string | undefined => metadata[key]?.[0];
  const fact = (value: string | undefined, why: string): SourceFact<string> | undefined => {
    if (value === undefined || value === '') return undefined;
    const at = document.text.indexOf(value);
    return { value, by: 'inferred', why, ...(at < 0 ? {} : { span: { start: at, end: at + value.length } }) };
  };
  const issuer = senderFirm(paper, header('from')) ?? fact(displayName(header('from')), 'From header');
  const addressee = fact(displayName(header('to')), 'To header');
  const day = headerDay(header('date'));
  const title = fact(header('subject'), 'Subject header');
  return {
    ...(issuer ? { issuer } : {}),
    ...(addressee ? { addressee } : {}),
    ...(day === undefined ? {} : { date: { value: day, by: 'inferred', why: 'Date header' } }),
    ...(title ? { title } : {}),
  };
}

/** `"Wu Lanfen" <wu@…>` is Wu Lanfen; a bare address is itself. */
function displayName(header: string | undefined): string | undefined {
  if (header === undefined) return undefined;
  const named = /^\s*"?([^"<]*?)"?\s*<([^<>]+)>/u.exec(header);
  return (named ? named[1] || named[2] : header)?.trim();
}

/** The calendar day in the sender's own zone, as the header writes it. */
function headerDay(header: string | undefined): string | undefined {
  if (header === undefined) return undefined;
  const iso = /^(\d{4}-\d{2}-\d{2})/u.exec(header)?.[1];
  if (iso !== undefined) return iso;
  const match = /(\d{1,2})\s+(\p{L}{3})\p{L}*\s+(\d{4})/u.exec(header);
  const month = MONTHS.indexOf((match?.[2] ?? '').toLowerCase()) + 1;
  if (!match || month === 0) return undefined;
  return `${match[3]}-${String(month).padStart(2, '0')}-${(match[1] ?? '').padStart(2, '0')}`;
}
