import { whole } from '../partial-class';

type PromptResponse = GoogleAppsScript.Base.PromptResponse;
type Button = GoogleAppsScript.Base.Button;

/** The user's response to Ui.prompt. */
class PromptResponsePart implements Partial<PromptResponse> {
  constructor(
    private readonly button: Button,
    private readonly text: string,
  ) {}
  getSelectedButton(): Button {
    return this.button;
  }
  getResponseText(): string {
    return this.text;
  }
}

export const newPromptResponse = whole<PromptResponse, [Button, string]>(
  'PromptResponse',
  PromptResponsePart,
);
