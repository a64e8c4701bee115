/** `waybill ownership`: what the listings of its owners mean for a party, by the tests of OFAC, the EU and the UK. */
import { type OwnershipRegime, type OwnershipVerdict, traceOwnership } from '@waybill/engine';
import { type Command, Option } from 'commander';
import { plain, printJson, printText } from '../output/print.ts';
import { atDesk, type DeskFlags, withDesk } from './desk-options.ts';
import { isoDay } from './options.ts';

interface OwnershipFlags extends DeskFlags {
  readonly asOf?: string;
  readonly regime?: readonly OwnershipRegime[];
  readonly edges?: string;
}

const REGIMES: Readonly<Record<OwnershipRegime, string>> = { ofac: 'OFAC', eu: 'EU', uk: 'UK' };

export function addOwnership(program: Command): void {
  withDesk(
    program
      .command('ownership')
      .argument('<ids...>', 'ids of entities of the lists, or of parties of --edges')
      .description(
        'say whether a party is owned or controlled by listed ones, through whom, and by whose word',
      ),
  )
    .option('--as-of <day>', 'the day that is asked about (default: today)', isoDay)
    .addOption(new Option('--regime <names...>', 'only these tests').choices(Object.keys(REGIMES)))
    .option('--edges <file>', 'a table of edges of your own: owner, asset, share, kind, from, to, source')
    .action(trace);
}

async function trace(ids: readonly string[], flags: OwnershipFlags): Promise<void> {
  await atDesk(flags, async (desk) => {
    const found = await traceOwnership(desk, ids, {
      asOf: flags.asOf ?? desk.now().slice(0, 10),
      ...(flags.regime === undefined ? {} : { regimes: flags.regime }),
      ...(flags.edges === undefined ? {} : { edges: flags.edges }),
    });
    if (flags.json === true) {
      printJson({ ...found, captions: Object.fromEntries(found.captions) });
      return;
    }
    const name = (id: string): string => {
      const caption = found.captions.get(id) ?? id;
      return plain(caption === id ? id : `${caption} (${id})`);
    };
    const blocks = ids.map((id) =>
      [
        `${name(id)} on ${found.asOf}`,
        ...found.verdicts
          .filter(({ party }) => party === id)
          .flatMap((verdict) => verdictLines(verdict, name)),
      ].join('\n'),
    );
    const issues = found.issues.map(({ severity, message }) => `${severity}: ${plain(message)}`);
    if (!found.whole)
      issues.push('warning: there are more owners than were gone through; the answer may lack some');
    printText([...blocks, ...issues].join('\n'));
  });
}

function verdictLines(
  { regime, answer, standing, heldMin, heldMax, stakes, links, outside, why }: OwnershipVerdict,
  name: (id: string) => string,
): string[] {
  const held = heldMin === heldMax ? `${heldMin} %` : `${heldMin} to ${heldMax} %`;
  return [
    `  ${REGIMES[regime]}: ${answer} (${standing.replaceAll('-', ' ')}; ${held} held by those whom a listing reaches)`,
    ...why.map((line) => `    ${plain(line)}`),
    ...stakes.flatMap(({ path }) =>
      path.map(
        ({ owner, asset, shareMin, shareMax, control, sources }) =>
          `    ${name(owner)} ${control ? 'controls' : 'owns'}${control ? '' : ` ${shareMin === shareMax ? shareMin : `${shareMin} to ${shareMax}`} %`} of ${name(asset)} [${plain(sources.join(', '))}]`,
      ),
    ),
    ...links.map(
      ({ owner, asset, sources }) =>
        `    only linked: ${name(owner)} and ${name(asset)} [${plain(sources.join(', '))}]`,
    ),
    ...outside.map(
      ({ owner, from, to }) => `    not on that day: ${name(owner)}, ${from ?? '..'} to ${to ?? '..'}`,
    ),
  ];
}
