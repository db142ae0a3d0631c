import { randomUUID } from 'node:crypto';

/** The HTML pages that are open in somebody's sidebar or dialog, by an id that cannot be guessed. */
export interface Frames {
  open(html: string): string;
  close(id: string): void;
  find(id: string): string | null;
  /** Gives every open page whose HTML is a key of the map the HTML that replaces it; returns the IDs of those pages. */
  replace(htmlByEarlier: ReadonlyMap<string, string>): string[];
}

export function createFrames(): Frames {
  const pages = new Map<string, string>();
  return {
    open: (html) => {
      const id = randomUUID();
      pages.set(id, html);
      return id;
    },
    close: (id) => {
      pages.delete(id);
    },
    find: (id) => pages.get(id) ?? null,
    replace: (htmlByEarlier) => {
      const replaced = [...pages].flatMap(([id, html]) => {
        const next = htmlByEarlier.get(html);
        return next === undefined || next === html ? [] : [[id, next] as const];
      });
      for (const [id, html] of replaced) pages.set(id, html);
      return replaced.map(([id]) => id);
    },
  };
}

/** The add-on's HTML with `google.script` in front of everything else. */
export function withGoogleScript(html: string, shim: string, spreadsheetOrigin: string): string {
  const script = `<script>(() => { const SPREADSHEET_ORIGIN = ${JSON.stringify(spreadsheetOrigin)};\n${shim}\n})();</script>`;
  const head = /<head(\s[^>]*)?>/i.exec(html);
  if (head) {
    const end = head.index + head[0].length;
    return html.slice(0, end) + script + html.slice(end);
  }
  return `<!doctype html><html><head><meta charset="utf-8">${script}</head><body>${html}</body></html>`;
}
