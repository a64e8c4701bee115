/** Header names of messages (RFC 5322, RFC 2045 and trade use), lower case. */

/** Written by mail programs and servers, hardly ever by people. */
export const TRANSPORT_HEADERS: readonly string[] = [
  'received',
  'return-path',
  'delivered-to',
  'message-id',
  'mime-version',
  'dkim-signature',
  'authentication-results',
  'arc-seal',
  'content-transfer-encoding',
  'x-mailer',
  'x-originating-ip',
  'x-received',
  'received-spf',
  'envelope-to',
  'thread-index',
  'user-agent',
];

/** Those people see. */
export const LETTERHEAD_HEADERS: readonly string[] = [
  'from',
  'to',
  'cc',
  'bcc',
  'date',
  'subject',
  'reply-to',
  'sender',
  'in-reply-to',
  'references',
  'content-type',
];
