/** `waybill completion SHELL`: a script for bash, zsh or fish, made from the commands themselves. */
import { Argument, type Command } from 'commander';
import { printText } from '../output/print.ts';

const SHELLS = ['bash', 'zsh', 'fish'] as const;

export function addCompletion(program: Command): void {
  program
    .command('completion')
    .addArgument(new Argument('<shell>', 'your shell').choices(SHELLS))
    .description('print a completion script: source <(waybill completion bash)')
    .action((shell: (typeof SHELLS)[number]) => printText(scriptFor(program, shell)));
}

interface Words {
  readonly name: string;
  readonly about: string;
  readonly flags: readonly string[];
  /** What may stand in place of an argument, if that is a closed set. */
  readonly choices: readonly string[];
  /** What may follow a flag, if that is a closed set. */
  readonly values: readonly (readonly [flag: string, words: readonly string[]])[];
}

function scriptFor(program: Command, shell: (typeof SHELLS)[number]): string {
  const commands: Words[] = program.commands.map((command) => ({
    name: command.name(),
    about: command.description(),
    flags: [...command.options.flatMap((option) => option.long ?? []), '--help'],
    choices: [
      ...command.commands.map((one) => one.name()),
      ...command.registeredArguments.flatMap(({ argChoices }) => argChoices ?? []),
    ],
    values: command.options.flatMap(({ long, argChoices }) =>
      long == null || argChoices === undefined ? [] : [[long, argChoices] as const],
    ),
  }));
  if (shell === 'fish') return fish(commands);
  const script = bash([
    ...commands,
    { name: 'help', about: '', flags: [], choices: commands.map(({ name }) => name), values: [] },
  ]);
  return (shell === 'zsh' ? ['autoload -U +X bashcompinit && bashcompinit', ...script] : script).join('\n');
}

function bash(commands: readonly Words[]): string[] {
  const offer = (words: readonly string[]): string =>
    `COMPREPLY=($(compgen -W "${words.join(' ')}" -- "$word"))`;
  return [
    '_waybill() {',
    '  local word="${COMP_WORDS[COMP_CWORD]}" before="${COMP_WORDS[COMP_CWORD-1]}"',
    `  if [ "$COMP_CWORD" -eq 1 ]; then ${offer(commands.map(({ name }) => name))}; return; fi`,
    '  case "${COMP_WORDS[1]} $before" in',
    ...commands.flatMap(({ name, values }) =>
      values.map(([flag, words]) => `    "${name} ${flag}") ${offer(words)}; return;;`),
    ),
    '  esac',
    '  case "$word" in -*)',
    '    case "${COMP_WORDS[1]}" in',
    ...commands.map(({ name, flags }) => `      ${name}) ${offer(flags)};;`),
    '    esac; return;;',
    '  esac',
    '  case "${COMP_WORDS[1]}" in',
    ...commands.flatMap(({ name, choices }) =>
      choices.length === 0 ? [] : [`    ${name}) ${offer(choices)}; return;;`],
    ),
    '  esac',
    '  COMPREPLY=($(compgen -f -- "$word"))',
    '}',
    'complete -o filenames -F _waybill waybill',
  ];
}

function fish(commands: readonly Words[]): string {
  return commands
    .flatMap(({ name, about, flags, choices, values }) => {
      const after = `complete -c waybill -n '__fish_seen_subcommand_from ${name}'`;
      const valued = new Map(values);
      return [
        `complete -c waybill -n __fish_use_subcommand -a ${name} -d '${about.replaceAll("'", '')}'`,
        ...flags.map((flag) => {
          const words = valued.get(flag);
          return `${after} -l ${flag.slice(2)}${words === undefined ? '' : ` -xa '${words.join(' ')}'`}`;
        }),
        ...(choices.length === 0 ? [] : [`${after} -fa '${choices.join(' ')}'`]),
      ];
    })
    .join('\n');
}
