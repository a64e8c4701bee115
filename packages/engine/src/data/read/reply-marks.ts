/** Lines by which mail programs set off the message replied to or forwarded; what follows is quoted. */
export const REPLY_MARKS: readonly RegExp[] = [
  /^-{2,}\s*(?:original message|forwarded message|forwarded by|begin forwarded message)\b.{0,200}$/iu,
  /^(?:begin forwarded message|forwarded message)\s*:?\s*$/iu,
  /^-{2,}\s*(?:исходное сообщение|пересылаемое сообщение|пересланное сообщение|перенаправленное сообщение).{0,200}$/iu,
  /^-{2,}\s*(?:початкове повідомлення|переслане повідомлення|оригінальне повідомлення).{0,200}$/iu,
  /^-{2,}\s*(?:原始邮件|转发邮件|转发的邮件|原始郵件|轉寄郵件)\s*-{0,40}$/u,
  /^-{2,}\s*(?:ursprüngliche nachricht|message d'origine|mensaje original)\s*-{0,40}$/iu,
];

/** The first two header lines of a message that a mail program quotes without any mark: who, then when. */
export const QUOTED_FROM = /^\s*(?:From|Von|De|От|Від|发件人|寄件者)\s*[:：]\s*\S/u;
export const QUOTED_SENT =
  /^\s*(?:Sent|Date|Gesendet|Envoyé|Enviado|Отправлено|Дата|Надіслано|Відправлено|发送时间|日期|寄件日期)\s*[:：]\s*\S/u;
