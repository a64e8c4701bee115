/** A request that cannot be answered: a status and what its body says. */

/** One complaint of a 422, as FastAPI words them. */
export interface Complaint {
  readonly type: string;
  readonly loc: readonly (string | number)[];
  readonly msg: string;
  readonly input?: unknown;
  readonly ctx?: Readonly<Record<string, unknown>>;
}

export class HttpError extends Error {
  readonly status: number;
  readonly detail: string | readonly Complaint[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    detail: string | readonly Complaint[],
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(typeof detail === 'string' ? detail : 'invalid');
    this.name = 'HttpError';
    this.status = status;
    this.detail = detail;
    this.headers = headers;
  }
}

/** A 422 of complaints; long inputs are not sent back. */
export function invalid(...complaints: readonly Complaint[]): HttpError {
  return new HttpError(422, complaints.slice(0, 50).map(shortened));
}

function shortened(complaint: Complaint): Complaint {
  const { input, ...rest } = complaint;
  if (input === undefined || typeof input === 'object') return input === null ? complaint : rest;
  return typeof input === 'string' && input.length > 200
    ? { ...rest, input: `${input.slice(0, 200)}…` }
    : complaint;
}
