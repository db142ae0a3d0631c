import WebSocket from 'ws';
import type { Change, FromPage, ToPage } from '../../src/protocol/page-protocol';

type Kind = ToPage['type'];
type Of<Type extends Kind> = Extract<ToPage, { type: Type }>;

/** A page without a browser: it exchanges the messages of the protocol, and has no copy of the workbook but the number of its last change. */
export interface PageClient {
  /** All that came so far. */
  readonly heard: readonly ToPage[];
  readonly revision: number;
  /** The workbook's own id, for changes. */
  readonly unitId: string;
  say(message: FromPage): void;
  /** Edits as made on the last revision, or on an older one. */
  edit(changes: readonly Change[], base?: number): void;
  /** The next message of a type that was not asked for yet, and that fits. */
  next<Type extends Kind>(type: Type, fits?: (message: Of<Type>) => boolean): Promise<Of<Type>>;
  /** Ends without a word, as a closed browser does. */
  vanish(): Promise<void>;
}

export async function connectPage(url: string, user?: string): Promise<PageClient> {
  const address = new URL('/page', url.replace('http', 'ws'));
  if (user) address.searchParams.set('user', user);
  const socket = new WebSocket(address, { origin: new URL(url).origin });
  const heard: ToPage[] = [];
  const taken = new Set<ToPage>();
  let wake = () => {};
  let revision = 0;
  let unitId = '';
  socket.on('message', (data) => {
    const message = JSON.parse(String(data)) as ToPage;
    if ('revision' in message) revision = message.revision;
    if (message.type === 'snapshot') unitId = (message.book.workbook as { id: string }).id;
    heard.push(message);
    wake();
  });
  await new Promise((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });

  async function next<Type extends Kind>(
    type: Type,
    fits?: (message: Of<Type>) => boolean,
  ): Promise<Of<Type>> {
    for (;;) {
      const found = heard.find(
        (message): message is Of<Type> =>
          message.type === type && !taken.has(message) && (fits?.(message as Of<Type>) ?? true),
      );
      if (found) {
        taken.add(found);
        return found;
      }
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  }

  const say = (message: FromPage) => socket.send(JSON.stringify(message));
  return {
    heard,
    get revision() {
      return revision;
    },
    get unitId() {
      return unitId;
    },
    say,
    edit: (changes, base = revision) => say({ type: 'edit', base, changes }),
    next,
    vanish: () =>
      new Promise((resolve) => {
        socket.once('close', () => resolve());
        socket.terminate();
      }),
  };
}

/** Connects and waits for the workbook. */
export async function openPage(url: string, user?: string): Promise<PageClient> {
  const page = await connectPage(url, user);
  await page.next('snapshot');
  return page;
}
