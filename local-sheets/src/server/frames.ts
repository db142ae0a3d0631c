import { randomUUID } from 'node:crypto';

/** The HTML pages that are open in a sidebar or dialog, by ids that cannot be guessed. */
export interface Frames {
  open(html: string): string;
  close(id: string): void;
  find(id: string): string | null;
  /** Replaces the HTML of every open page whose HTML is a key of the map; returns the ids of those pages. */
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

/** The add-on's HTML, preceded by the script that provides `google.script`. */
export function withGoogleScript(html: string, shim: string, spreadsheetOrigin: string): string {
  const script = `<script>(() => { const SPREADSHEET_ORIGIN = ${JSON.stringify(spreadsheetOrigin)};\n${shim}\n})();</script>`;
  const head = /<head(\s[^>]*)?>/i.exec(html);
  if (head) {
    const end = head.index + head[0].length;
    return html.slice(0, end) + script + html.slice(end);
  }
  return `<!doctype html><html><head><meta charset="utf-8">${script}</head><body>${html}</body></html>`;
}
