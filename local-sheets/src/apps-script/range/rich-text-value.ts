import { whole } from '../partial-class';

type RichTextValue = GoogleAppsScript.Spreadsheet.RichTextValue;
type Builder = GoogleAppsScript.Spreadsheet.RichTextValueBuilder;

/** The text of a cell. Its styles and links are not supported: those methods throw. */
class RichTextValuePart implements Partial<RichTextValue> {
  constructor(private readonly text: string) {}

  getText(): string {
    return this.text;
  }
  copy(): Builder {
    return newRichTextValue().setText(this.text);
  }
}

class RichTextValueBuilderPart implements Partial<Builder> {
  private text = '';

  setText(text: string): Builder {
    this.text = text;
    return this as unknown as Builder;
  }
  build(): RichTextValue {
    return richTextValue(this.text);
  }
}

export const richTextValue = whole<RichTextValue, [string]>('RichTextValue', RichTextValuePart);
export const newRichTextValue = whole<Builder, []>('RichTextValueBuilder', RichTextValueBuilderPart);
