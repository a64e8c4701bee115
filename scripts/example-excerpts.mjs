/** What the README shows of the shipped example, out of a build of it. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './ready.mjs';

/** Builds the example in a folder of its own; `glance` is Markdown, `why` plain text. */
export async function exampleExcerpts() {
  const { buildCase, describeRecord, renderMarkdown } = await import(
    new URL('../packages/engine/dist/index.js', import.meta.url).href
  );
  const folder = mkdtempSync(join(tmpdir(), 'waybill-docs-'));
  try {
    cpSync(join(ROOT, 'examples', 'lantern-harbour'), folder, {
      recursive: true,
      filter: (path) => !path.includes('.waybill'),
    });
    const { view } = await buildCase({ folder });
    const glance = renderMarkdown(view)
      .split('\n## Summary of findings\n')[1]
      .split(/\n\d+\. /u)[0]
      .replaceAll(/\[\^[^\]]+\]/gu, '')
      .split('\n')
      .filter((line) => /^\s*- /u.test(line))
      .map((line) => line.trimEnd());
    const { event } =
      view.findings.find(({ assessment }) => assessment.support === 'corroborated') ?? view.findings[0];
    const why = describeRecord(view, event.id).split('\nOrigins counted')[0].trimEnd();
    return { glance: glance.join('\n'), why: `\`\`\`text\n${why}\n\`\`\`` };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The page with its excerpts made anew. Throws where a mark is missing. */
export function withExcerpts(page, excerpts) {
  return Object.entries(excerpts).reduce((text, [name, excerpt]) => {
    const [start, end] = [
      `scripts/make-docs.mjs: ${name} -->`,
      `<!-- made by scripts/make-docs.mjs: end of ${name} -->`,
    ];
    const [from, to] = [text.indexOf(start), text.indexOf(end)];
    if (from < 0 || to < from) throw new Error(`README.md has lost the marks of "${name}"`);
    return `${text.slice(0, from + start.length)}\n\n${excerpt}\n\n${text.slice(to)}`;
  }, page);
}
