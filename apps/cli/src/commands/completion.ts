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
}

function scriptFor(program: Command, shell: (typeof SHELLS)[number]): string {
  const commands: Words[] = program.commands.map((command) => ({
    name: command.name(),
    about: command.description(),
    flags: command.options.flatMap((option) => option.long ?? []),
  }));
  if (shell === 'fish') return fish(commands);
  const bash = [
    '_waybill() {',
    '  local word="${COMP_WORDS[COMP_CWORD]}"',
    '  if [ "$COMP_CWORD" -eq 1 ]; then',
    `    COMPREPLY=($(compgen -W "${commands.map(({ name }) => name).join(' ')}" -- "$word")); return`,
    '  fi',
    '  case "$word" in -*)',
    '    case "${COMP_WORDS[1]}" in',
    ...commands.map(
      ({ name, flags }) => `      ${name}) COMPREPLY=($(compgen -W "${flags.join(' ')}" -- "$word"));;`,
    ),
    '    esac; return;;',
    '  esac',
    '  COMPREPLY=($(compgen -f -- "$word"))',
    '}',
    'complete -o filenames -F _waybill waybill',
  ];
  return (shell === 'zsh' ? ['autoload -U +X bashcompinit && bashcompinit', ...bash] : bash).join('\n');
}

function fish(commands: readonly Words[]): string {
  return commands
    .flatMap(({ name, about, flags }) => [
      `complete -c waybill -n __fish_use_subcommand -a ${name} -d '${about.replaceAll("'", '')}'`,
      ...flags.map(
        (flag) => `complete -c waybill -n '__fish_seen_subcommand_from ${name}' -l ${flag.slice(2)}`,
      ),
    ])
    .join('\n');
}
