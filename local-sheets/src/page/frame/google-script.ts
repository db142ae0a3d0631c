import type { FromFrame, ToFrame } from '../../protocol/frame-protocol';
import { createCalls } from './calls';
import { checkedArguments } from './checked-arguments';

// Runs inside the add-on's HTML page before the page's scripts, and provides `google.script` as Apps Script does.

/** The origin of the spreadsheet page, the only one that messages are exchanged with. The server writes it into the page. */
declare const SPREADSHEET_ORIGIN: string;

type Handler = (value: unknown, userObject?: unknown) => void;
interface Handlers {
  readonly success: Handler | null;
  readonly failure: Handler | null;
  readonly userObject: unknown;
}

const post = (message: FromFrame) => window.parent.postMessage(message, SPREADSHEET_ORIGIN);
const calls = createCalls((call, functionName, args) => post({ script: 'call', call, functionName, args }));

window.addEventListener('message', (event: MessageEvent<ToFrame>) => {
  if (event.origin !== SPREADSHEET_ORIGIN || event.source !== window.parent) return;
  if (event.data?.script === 'result') calls.finish(event.data.call, event.data.result);
});

/** `google.script.run`: each with…Handler returns a new runner and does not change the existing one. */
function runner(handlers: Handlers): object {
  const builders: Record<string, (given: unknown) => object> = {
    withSuccessHandler: (given) => runner({ ...handlers, success: handler(given, 'withSuccessHandler') }),
    withFailureHandler: (given) => runner({ ...handlers, failure: handler(given, 'withFailureHandler') }),
    withUserObject: (given) => runner({ ...handlers, userObject: given }),
  };
  return new Proxy(builders, {
    get: (_target, name) => {
      if (typeof name === 'symbol' || name === 'then') return undefined;
      return builders[name] ?? ((...given: unknown[]) => call(name, given, handlers));
    },
  });
}

function call(functionName: string, given: readonly unknown[], handlers: Handlers): void {
  calls.start(functionName, checkedArguments(given), (result) => {
    if (result.ok) return handlers.success?.(result.value, handlers.userObject);
    const error = new Error(result.error.message);
    error.name = result.error.name;
    if (handlers.failure) return handlers.failure(error, handlers.userObject);
    console.error(`Uncaught ${error.name}: ${error.message}`);
  });
}

function handler(given: unknown, name: string): Handler {
  if (typeof given === 'function') return given as Handler;
  throw new TypeError(`${name} needs a function, and was given ${given === null ? 'null' : typeof given}.`);
}

const size = (value: unknown) => (Number.isFinite(Number(value)) ? Number(value) : null);

Object.assign(window, {
  google: {
    script: {
      run: runner({ success: null, failure: null, userObject: undefined }),
      host: {
        close: () => post({ script: 'close' }),
        setHeight: (height: unknown) => post({ script: 'size', width: null, height: size(height) }),
        setWidth: (width: unknown) => post({ script: 'size', width: size(width), height: null }),
        editor: { focus: () => post({ script: 'focus' }) },
        origin: SPREADSHEET_ORIGIN,
      },
    },
  },
});
