/** What an exit code tells; documented in docs/cli.md. */
export const EXIT = {
  /** Done, and nothing of the input was left unread. */
  done: 0,
  /** Done, but with errors among the issues, or a check that failed: read what was printed. */
  issues: 1,
  /** Not done: wrong words on the command line, no case, no permission. Nothing was lost. */
  refused: 2,
  /** Stopped by the user; what was read so far is kept. */
  stopped: 130,
} as const;
