import { whole } from '../partial-class';

type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;

/** A page that a script is going to show in a sidebar or a dialog. */
class HtmlOutputPart implements Partial<HtmlOutput> {
  private title = '';
  private width = 0;
  private height = 0;

  constructor(private content: string) {}

  getContent(): string {
    return this.content;
  }
  setContent(content: string): HtmlOutput {
    this.content = content;
    return this.self();
  }
  append(content: string): HtmlOutput {
    this.content += content;
    return this.self();
  }
  appendUntrusted(content: string): HtmlOutput {
    return this.append(escaped(content));
  }
  clear(): HtmlOutput {
    return this.setContent('');
  }
  getTitle(): string {
    return this.title;
  }
  setTitle(title: string): HtmlOutput {
    this.title = title;
    return this.self();
  }
  getWidth(): number {
    return this.width;
  }
  /** Applies to dialogs; a sidebar is always 300 pixels wide. */
  setWidth(width: number): HtmlOutput {
    this.width = width;
    return this.self();
  }
  getHeight(): number {
    return this.height;
  }
  setHeight(height: number): HtmlOutput {
    this.height = height;
    return this.self();
  }
  /** IFRAME is the only mode. */
  setSandboxMode(): HtmlOutput {
    return this.self();
  }
  setXFrameOptionsMode(): HtmlOutput {
    return this.self();
  }

  private self(): HtmlOutput {
    return this as unknown as HtmlOutput;
  }
}

export const newHtmlOutput = whole<HtmlOutput, [content: string]>('HtmlOutput', HtmlOutputPart);

function escaped(text: string): string {
  const entities: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
