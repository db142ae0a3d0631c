import { parseArgs } from 'node:util';

const known = 'npm start knows --empty, --file NAME, --now TIME, --port N, --refuse SCOPES and --reset.';

/** The options after `npm start --`, or `{ sentence }` with what is wrong with them. */
export function readOptions(words) {
  let values;
  try {
    ({ values } = parseArgs({
      args: words,
      options: {
        empty: { type: 'boolean', default: false },
        reset: { type: 'boolean', default: false },
        file: { type: 'string' },
        now: { type: 'string' },
        port: { type: 'string', default: '8080' },
        refuse: { type: 'string', default: '' },
      },
    }));
  } catch (error) {
    return { sentence: `${error.message.split('. ')[0]}. ${known}` };
  }
  const { empty, reset } = values;
  const name = values.file ?? (empty ? 'blank' : 'one-on-ones');
  if (!/^[\p{L}\p{N}][\p{L}\p{N} _-]{0,79}$/u.test(name)) {
    return {
      sentence: `--file takes a name of letters, digits, spaces, - and _; "${name}" is none. ${known}`,
    };
  }
  const port = Number(values.port);
  if (!/^\d+$/.test(values.port) || port > 65535) {
    return {
      sentence: `--port takes a number from 1 to 65535, and 0 for any free one; "${values.port}" is none.`,
    };
  }
  const now = values.now === undefined ? null : Date.parse(values.now);
  if (Number.isNaN(now)) {
    return { sentence: `--now takes a time such as 2026-10-14T10:00; "${values.now}" is none.` };
  }
  return { empty, reset, name, port, now, refuse: values.refuse.split(',').filter(Boolean) };
}
