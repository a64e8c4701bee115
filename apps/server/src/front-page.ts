/** The page that a browser sees at `/`: what there is to ask, drawn from the routes. */
import { type Route, ROUTES, type RouteTag } from '@waybill/contract';

const TAGS: readonly RouteTag[] = ['Matching', 'Data access', 'Reconciliation', 'System', 'Waybill'];

const STYLE = `body{font:16px/1.5 system-ui,sans-serif;color:#1b2733;max-width:64rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.6rem}h2{font-size:1.1rem;margin-top:2rem}table{border-collapse:collapse;width:100%}
td,th{text-align:left;padding:.3rem .8rem .3rem 0;border-bottom:1px solid #dde3e8;vertical-align:top}
code,pre{font:14px ui-monospace,monospace}pre{background:#f3f5f7;padding:1rem;overflow:auto}
details{color:#445}summary{cursor:pointer}input{font:inherit;padding:.3rem;width:20rem}button{font:inherit;padding:.3rem .8rem}
@media(prefers-color-scheme:dark){body{background:#14191e;color:#d8dee4}pre{background:#1f262d}td,th{border-color:#303a44}details{color:#9aa7b3}a{color:#7fb4e6}}`;

const EXAMPLE = `curl -X POST http://localhost:8000/match/default -d '{
  "queries": {
    "q1": {"schema": "Company", "properties": {"name": ["Lantern Harbour Trading"], "country": ["Malta"]}}
  }
}'`;

export function frontPage(version: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Waybill screening</title><style>${STYLE}</style></head><body>
<h1>Waybill screening <small>${escape(version)}</small></h1>
<p>Names against published lists. Clients of yente and OpenRefine work by changing the address. The machine-readable description is at <a href="/openapi.json">/openapi.json</a>; what is loaded at <a href="/catalog">/catalog</a>.</p>
<form action="/search/default"><label>Search all lists: <input name="q" autocomplete="off"></label> <button>Search</button></form>
<h2>Screen a name</h2><pre>${escape(EXAMPLE)}</pre>
${TAGS.map((tag) =>
  section(
    tag,
    ROUTES.filter((route) => route.tag === tag),
  ),
).join('\n')}
</body></html>`;
}

function section(tag: RouteTag, routes: readonly Route[]): string {
  return `<h2>${tag}</h2><table>${routes.map(row).join('')}</table>`;
}

function row({ method, path, summary, parameters = [] }: Route): string {
  const details =
    parameters.length === 0
      ? ''
      : `<details><summary>parameters</summary><ul>${parameters
          .map(({ name, description }) => `<li><code>${escape(name)}</code> ${escape(description)}</li>`)
          .join('')}</ul></details>`;
  return `<tr><td><code>${method.toUpperCase()}&nbsp;${escape(path)}</code></td><td>${escape(summary)}${details}</td></tr>`;
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
