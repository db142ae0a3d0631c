/** The stack of an error as the Executions view shows it: the error, and the lines of the script that it passed (H205). */
export function scriptStack(name: string, message: string, stack: string): string {
  const frames = stack.split('\n').filter((line) => /\bCode\.js:\d+/.test(line) && /^\s*at /.test(line));
  return [`${name}: ${message}`, ...frames].join('\n');
}

/** The line of the script that threw; null if no line of the script did. */
export function scriptLine(stack: string): number | null {
  const found = /\bCode\.js:(\d+)/.exec(
    stack
      .split('\n')
      .filter((line) => /^\s*at /.test(line))
      .join('\n'),
  );
  return found ? Number(found[1]) : null;
}
