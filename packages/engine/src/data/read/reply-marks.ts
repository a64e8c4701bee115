/** Lines by which mail programs set off the message replied to or forwarded; what follows is quoted. */
export const REPLY_MARKS: readonly RegExp[] = [
  /^-{2,}\s*(?:original message|forwarded message|forwarded by|begin forwarded message)\b.{0,200}$/iu,
  /^(?:begin forwarded message|forwarded message)\s*:?\s*$/iu,
  /^-{2,}\s*(?:исходное сообщение|пересылаемое сообщение|пересланное сообщение|перенаправленное сообщение).{0,200}$/iu,
  /^-{2,}\s*(?:початкове повідомлення|переслане повідомлення|оригінальне повідомлення).{0,200}$/iu,
  /^-{2,}\s*(?:原始邮件|转发邮件|转发的邮件|原始郵件|轉寄郵件)\s*-{0,40}$/u,
  /^-{2,}\s*(?:ursprüngliche nachricht|message d'origine|mensaje original)\s*-{0,40}$/iu,
  /^_{20,}$/u,
];
