let watching = false;

/**
 * Univer leaves some of its own failures unhandled, and Node would end the whole server for them. They are written to the
 * terminal instead; a calculation that hangs for one is given up by its own time limit.
 */
export function surviveRejections(): void {
  if (watching) return;
  watching = true;
  process.on('unhandledRejection', (reason) => {
    const text = reason instanceof Error ? (reason.stack ?? reason.message) : String(reason);
    process.stderr.write(`A failure that nobody handled: ${text}\n`);
  });
}
