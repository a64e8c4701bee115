/** Help, version and completion. */
import { spawnSync } from 'node:child_process';
import type { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { COMPILED, TITLE, waybill } from './fixture/run-waybill.ts';
import { makeProgram, VERSION } from './program.ts';

const COMMANDS = makeProgram().commands;

describe('the commands', () => {
  test.each(COMMANDS.map((command) => [command.name(), command] as const))(
    '%s says what it does',
    (_, command) => {
      expect(command.description()).toMatch(/^[a-z].{10,}$/);
      for (const option of command.options) expect(option.description, option.flags).not.toBe('');
      for (const argument of command.registeredArguments) expect(argument.description).not.toBe('');
    },
  );

  /** What gives no data: a script, a service, and a command that is only the head of others. */
  const WITHOUT_DATA: readonly string[] = ['completion', 'serve', 'watch'];
  const everyOne = (parents: readonly Command[], before = ''): (readonly [string, Command])[] =>
    parents.flatMap((command) => {
      const name = `${before}${command.name()}`;
      return [[name, command] as const, ...everyOne(command.commands, `${name} `)];
    });
  test.each(everyOne(COMMANDS))('%s has --json', (name, command) => {
    const has = command.options.some(({ long }) => long === '--json');
    expect(has).toBe(!WITHOUT_DATA.includes(name));
  });
});

describe.skipIf(!COMPILED)(`waybill by itself${TITLE}`, () => {
  test('tells version and help on standard output', async () => {
    expect(await waybill(['--version'])).toEqual({ code: 0, out: `${VERSION}\n`, err: '' });
    const help = await waybill(['--help']);
    expect(help.code).toBe(0);
    for (const command of COMMANDS) expect(help.out).toContain(`  ${command.name()} `);
    expect(help.out).toContain('Exit codes: 0 done; 1 done');
    expect((await waybill(['help', 'build'])).out).toContain('Usage: waybill build');
  });

  test('without a command shows help on standard error and answers with 2', async () => {
    const { code, out, err } = await waybill([]);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain('waybill build FOLDER');
  });

  test.each(['bash', 'zsh', 'fish'])('completion for %s names every command and flag', async (shell) => {
    const { code, out } = await waybill(['completion', shell]);
    expect(code).toBe(0);
    for (const command of COMMANDS) {
      expect(out).toContain(command.name());
      for (const { long } of command.options) expect(out).toContain((long ?? '').replace(/^--/, ''));
    }
  });

  test('completion for another shell is refused', async () => {
    const { code, err } = await waybill(['completion', 'cmd']);
    expect(code).toBe(2);
    expect(err).toMatch(/Allowed choices are bash, zsh, fish/);
  });

  const bash = spawnSync('bash', ['--version']).status === 0;
  test.skipIf(!bash)('the bash completion completes', async () => {
    const { out } = await waybill(['completion', 'bash']);
    const complete = (words: string, at: number): string[] =>
      spawnSync(
        'bash',
        [
          '-c',
          `${out}\nCOMP_WORDS=(${words}); COMP_CWORD=${at}; _waybill; printf '%s\\n' "\${COMPREPLY[@]}"`,
        ],
        {
          encoding: 'utf8',
        },
      )
        .stdout.trim()
        .split('\n');
    expect(complete('waybill bu', 1)).toEqual(['build']);
    expect(complete('waybill screen --as', 2)).toEqual(['--as-of']);
    expect(complete('waybill completion z', 2)).toEqual(['zsh']);
    expect(complete('waybill report --format h', 3)).toEqual(['html']);
  });
});
