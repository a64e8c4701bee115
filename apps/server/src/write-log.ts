/** Structured logs, one line of JSON each. Texts of queries stay out unless they are asked for. */

export type LogLevel = 'info' | 'warn' | 'error';
export type LogLine = Readonly<Record<string, unknown>>;

export interface Log {
  write(level: LogLevel, event: string, fields?: LogLine): void;
  /** Writes what is waiting. */
  flush(): void;
}

/** Lines are gathered for a moment, so that a busy service makes one write of many. */
export function makeLog(sink: (text: string) => void, now: () => number = Date.now): Log {
  let waiting = '';
  let timer: NodeJS.Timeout | undefined;
  const flush = (): void => {
    if (timer !== undefined) clearTimeout(timer);
    timer = undefined;
    if (waiting !== '') sink(waiting);
    waiting = '';
  };
  return {
    write: (level, event, fields = {}) => {
      waiting += `${JSON.stringify({ time: new Date(now()).toISOString(), level, event, ...fields })}\n`;
      if (waiting.length > 65_536 || level === 'error') flush();
      else timer ??= setTimeout(flush, 100).unref();
    },
    flush,
  };
}
