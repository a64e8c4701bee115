/** The reference of the command line, as the program itself tells it. */

export const MARKS = {
  start: '<!-- made by scripts/make-docs.mjs: do not edit below -->',
  end: '<!-- made by scripts/make-docs.mjs: end -->',
};

/** Markdown for every command of a commander program: what it does, and its help, word for word. */
export function cliReference(program) {
  return everyCommand(program, 'waybill')
    .map(({ name, command }) => {
      const help = command.configureHelp({ helpWidth: 88 }).helpInformation().trim();
      return `### ${name}\n\n\`\`\`text\n${help}\n\`\`\``;
    })
    .join('\n\n');
}

/** Commands with their subcommands, in the order of the program, each with its whole name. */
export function everyCommand(parent, before) {
  return parent.commands.flatMap((command) => {
    const name = `${before} ${command.name()}`;
    return [{ name, command }, ...everyCommand(command, name)];
  });
}

/** The page with the part between the marks made anew. Throws where a mark is missing. */
export function withReference(page, reference) {
  const [start, end] = [page.indexOf(MARKS.start), page.indexOf(MARKS.end)];
  if (start < 0 || end < start) throw new Error('docs/cli.md has lost the marks of its generated part');
  return `${page.slice(0, start + MARKS.start.length)}\n\n${reference}\n\n${page.slice(end)}`;
}
