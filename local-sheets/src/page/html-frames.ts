import type { FromFrame, ToFrame } from '../protocol/frame-protocol';
import type { CallResult, FromPage } from '../protocol/page-protocol';

/** The separate origin of HTML pages: the same server under its other name. */
const htmlOrigin = `http://127.0.0.1:${location.port}`;

export const frameAddress = (id: string) => `${htmlOrigin}/html/${id}`;

/** What a host does for the HTML page in its frame. */
export interface FrameHost {
  close(): void;
  focusGrid(): void;
  resize(width: number | null, height: number | null): void;
}

/** Passes google.script calls between the add-on's HTML pages, which have a separate origin, and the server. */
export interface HtmlFrames {
  /** Returns a function that removes the frame. */
  add(id: string, frame: HTMLIFrameElement, host: FrameHost): () => void;
  answer(id: string, call: number, result: CallResult): void;
  /** Fetches an HTML page again; nothing happens if it is not open here. */
  reload(id: string): void;
}

export function createHtmlFrames(send: (message: FromPage) => void): HtmlFrames {
  const open = new Map<string, { frame: HTMLIFrameElement; host: FrameHost }>();

  window.addEventListener('message', (event: MessageEvent<FromFrame>) => {
    if (event.origin !== htmlOrigin) return;
    for (const [id, { frame, host }] of open) {
      if (frame.contentWindow === event.source) receive(id, host, event.data);
    }
  });

  function receive(frame: string, host: FrameHost, message: FromFrame): void {
    if (message.script === 'call') {
      const { call, functionName, args } = message;
      send({ type: 'call', frame, call, functionName, args });
    } else if (message.script === 'size') host.resize(message.width, message.height);
    else if (message.script === 'focus') host.focusGrid();
    else if (message.script === 'close') host.close();
  }

  return {
    add: (id, frame, host) => {
      open.set(id, { frame, host });
      return () => open.delete(id);
    },
    answer: (id, call, result) => {
      const message: ToFrame = { script: 'result', call, result };
      open.get(id)?.frame.contentWindow?.postMessage(message, htmlOrigin);
    },
    reload: (id) => {
      const frame = open.get(id)?.frame;
      if (frame) frame.src = frameAddress(id);
    },
  };
}
