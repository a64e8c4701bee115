/** Figures of the running service in the text format of Prometheus. */

const BOUNDS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5] as const;

interface Timing {
  readonly buckets: number[];
  sum: number;
  count: number;
}

export interface Gauge {
  readonly name: string;
  readonly help: string;
  readonly value: number;
  readonly labels?: Readonly<Record<string, string>>;
}

export class Metrics {
  readonly #requests = new Map<string, number>();
  readonly #timings = new Map<string, Timing>();
  #queries = 0;
  #matches = 0;

  request(method: string, route: string, status: number, seconds: number): void {
    const labels = labelled({ method, route, status: String(status) });
    this.#requests.set(labels, (this.#requests.get(labels) ?? 0) + 1);
    let timing = this.#timings.get(route);
    if (timing === undefined) {
      timing = { buckets: BOUNDS.map(() => 0), sum: 0, count: 0 };
      this.#timings.set(route, timing);
    }
    timing.sum += seconds;
    timing.count += 1;
    const at = BOUNDS.findIndex((bound) => seconds <= bound);
    if (at !== -1) timing.buckets[at] = (timing.buckets[at] ?? 0) + 1;
  }

  /** Subjects that were screened, and how many of them had a match. */
  screened(queries: number, matches: number): void {
    this.#queries += queries;
    this.#matches += matches;
  }

  /** Everything, with gauges read now. */
  render(gauges: readonly Gauge[]): string {
    const lines: string[] = [];
    const head = (name: string, type: string, help: string): void => {
      lines.push(`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`);
    };
    head('waybill_http_requests_total', 'counter', 'Requests by method, route and status.');
    for (const [labels, count] of [...this.#requests].sort(([a], [b]) => (a < b ? -1 : 1)))
      lines.push(`waybill_http_requests_total${labels} ${count}`);
    head('waybill_http_request_seconds', 'histogram', 'How long requests took, by route.');
    for (const [route, timing] of [...this.#timings].sort(([a], [b]) => (a < b ? -1 : 1))) {
      let below = 0;
      for (const [at, bound] of BOUNDS.entries()) {
        below += timing.buckets[at] ?? 0;
        lines.push(`waybill_http_request_seconds_bucket${labelled({ route, le: String(bound) })} ${below}`);
      }
      lines.push(
        `waybill_http_request_seconds_bucket${labelled({ route, le: '+Inf' })} ${timing.count}`,
        `waybill_http_request_seconds_sum${labelled({ route })} ${timing.sum}`,
        `waybill_http_request_seconds_count${labelled({ route })} ${timing.count}`,
      );
    }
    head('waybill_screened_total', 'counter', 'Subjects that were screened.');
    lines.push(`waybill_screened_total ${this.#queries}`);
    head('waybill_screened_with_match_total', 'counter', 'Subjects that had at least one match.');
    lines.push(`waybill_screened_with_match_total ${this.#matches}`);
    let last = '';
    for (const { name, help, value, labels } of gauges) {
      if (name !== last) head(name, name.endsWith('_total') ? 'counter' : 'gauge', help);
      last = name;
      lines.push(`${name}${labels === undefined ? '' : labelled(labels)} ${value}`);
    }
    return `${lines.join('\n')}\n`;
  }
}

function labelled(labels: Readonly<Record<string, string>>): string {
  return `{${Object.entries(labels)
    .map(
      ([name, value]) =>
        `${name}="${value.replaceAll(/[\\"\n]/g, (mark) => (mark === '\n' ? '\\n' : `\\${mark}`))}"`,
    )
    .join(',')}}`;
}
