let watching = false;

/**
 * Univer leaves some of its promise rejections unhandled, and Node.js would end the whole server for them. This writes them
 * to the terminal instead; a calculation that hangs because of one fails at its time limit.
 */
export function surviveRejections(): void {
  if (watching) return;
  watching = true;
  process.on('unhandledRejection', (reason) => {
    const text = reason instanceof Error ? (reason.stack ?? reason.message) : String(reason);
    process.stderr.write(`Unhandled failure: ${text}\n`);
  });
}
