#!/usr/bin/env node
/**
 * Prints what a text file claims, sentence by sentence, as an editor would check it: each sentence, then its claims in one line
 * each with the rule that made them. Run after `npm run build`.
 *
 *   node bench/language/show-claims.mjs FILE [--publisher NAME] [--published YYYY-MM-DD] [--genre GENRE] [--mentions]
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    publisher: { type: 'string' },
    published: { type: 'string' },
    genre: { type: 'string' },
    mentions: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
const [file] = positionals;
if (values.help || file === undefined) {
  console.error(
    'usage: show-claims.mjs FILE [--publisher NAME] [--published YYYY-MM-DD] [--genre GENRE] [--mentions]',
  );
  process.exit(values.help ? 0 : 2);
}

const engine = new URL('../../packages/engine/dist/', import.meta.url);
const { readSource } = await import(new URL('read/index.js', engine).href);
const { extractDocument } = await import(new URL('extract/index.js', engine).href);
const { claimLines } = await import(new URL('extract/claim-line.js', engine).href);

const { document, issues } = await readSource({ path: file, bytes: new Uint8Array(readFileSync(file)) });
for (const issue of issues) console.error(`${issue.severity} ${issue.code}: ${issue.message}`);
if (document === null) process.exit(1);
const extraction = extractDocument(document, {
  ...(values.publisher === undefined ? {} : { publisher: values.publisher }),
  ...(values.published === undefined ? {} : { published: values.published }),
  ...(values.genre === undefined ? {} : { genre: values.genre }),
});
const lines = claimLines(extraction);
let last = '';
for (const [index, claim] of extraction.claims.entries()) {
  const quote = claim.passages[0].quote.replace(/\s+/gu, ' ');
  if (quote !== last) console.log(`\n» ${quote}`);
  last = quote;
  console.log(`   ${lines[index]}   [${claim.extractor.name}: ${claim.rule}]`);
}
if (values.mentions) {
  const byId = new Map(extraction.mentions.map((mention) => [mention.id, mention]));
  console.log('');
  for (const { quote, name, schema, form, coreference } of extraction.mentions) {
    const joined =
      coreference === undefined
        ? ''
        : ` → ${byId.get(coreference.antecedent)?.name ?? '?'} (${coreference.why})`;
    console.log(
      `   ${schema} ${form} “${quote.replace(/\s+/gu, ' ')}”${name === quote ? '' : ` as ${name}`}${joined}`,
    );
  }
}
for (const issue of extraction.issues) console.error(`${issue.severity} ${issue.code}: ${issue.message}`);
console.log(`\n${extraction.claims.length} claims, ${extraction.mentions.length} mentions`);
