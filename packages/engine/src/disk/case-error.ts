/** Misuse or broken machinery of a case: what a person must fix before anything can run. */
export type CaseErrorCode =
  | 'no-folder'
  | 'not-a-folder'
  | 'no-case'
  | 'unwritable'
  | 'foreign-file'
  | 'corrupt-case'
  | 'newer-case'
  | 'busy-case'
  | 'no-sqlite'
  | 'no-worker'
  | 'unknown-id'
  | 'bad-option'
  | 'cancelled';

/** Thrown by room `case` only; the message is one line that says what to do. */
export class CaseError extends Error {
  readonly code: CaseErrorCode;
  constructor(code: CaseErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'CaseError';
    this.code = code;
  }
}

/** The `code` of a system error (`ENOENT`, `EACCES`…), if it has one. */
export function systemCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** The message of anything thrown, on one line. */
export function messageOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.replaceAll(/\s+/g, ' ').trim();
}
