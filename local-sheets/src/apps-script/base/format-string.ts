/** Utilities.formatString and the placeholders of Logger.log: %s %d %i %f %x %% with width, precision and the flags - 0 +. */
export function formatString(template: string, ...args: unknown[]): string {
  let next = 0;
  return template.replace(
    /%(?:(%)|([-0+]*)(\d+)?(?:\.(\d+))?([sdifxX]))/g,
    (placeholder, percent: string, flags: string, width: string, precision: string, type: string) => {
      if (percent) return '%';
      if (next >= args.length) return placeholder;
      const value = args[next++];
      return padded(plain(value, type, flags, precision), flags, Number(width ?? 0), type);
    },
  );
}

function plain(value: unknown, type: string, flags: string, precision: string | undefined): string {
  if (type === 's') {
    const text = String(value);
    return precision === undefined ? text : text.slice(0, Number(precision));
  }
  const number = Number(value);
  if (type === 'x') return Math.trunc(number).toString(16);
  if (type === 'X') return Math.trunc(number).toString(16).toUpperCase();
  const digits = type === 'f' ? number.toFixed(Number(precision ?? 6)) : String(Math.trunc(number));
  return flags.includes('+') && number >= 0 ? `+${digits}` : digits;
}

function padded(text: string, flags: string, width: number, type: string): string {
  if (flags.includes('-')) return text.padEnd(width);
  if (!flags.includes('0') || type === 's') return text.padStart(width);
  const sign = /^[+-]/.exec(text)?.[0] ?? '';
  return sign + text.slice(sign.length).padStart(width - sign.length, '0');
}
