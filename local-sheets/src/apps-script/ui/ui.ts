import { ask } from '../ask';
import { enumeration } from '../enumeration';
import { whole } from '../partial-class';
import { newMenu } from './menu';
import { newPromptResponse } from './prompt-response';

type Ui = GoogleAppsScript.Base.Ui;
type Button = GoogleAppsScript.Base.Button;
type ButtonSet = GoogleAppsScript.Base.ButtonSet;
type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;
type Buttons = 'OK' | 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL';

const Button = enumeration<typeof GoogleAppsScript.Base.Button>('Ui.Button', [
  'CLOSE',
  'OK',
  'CANCEL',
  'YES',
  'NO',
]);
const ButtonSet = enumeration<typeof GoogleAppsScript.Base.ButtonSet>('Ui.ButtonSet', [
  'OK',
  'OK_CANCEL',
  'YES_NO',
  'YES_NO_CANCEL',
]);

/** The page that started the run. alert and prompt wait for the user; sidebars and dialogs do not. */
class UiPart implements Partial<Ui> {
  readonly Button = Button;
  readonly ButtonSet = ButtonSet;

  createMenu(caption: string) {
    return newMenu(caption);
  }
  createAddonMenu() {
    return newMenu(null);
  }
  alert(...args: (string | ButtonSet)[]): Button {
    return buttonNamed(ask('ui.alert', 'Ui.alert', question(args)));
  }
  prompt(...args: (string | ButtonSet)[]) {
    const { button, text } = ask('ui.prompt', 'Ui.prompt', question(args));
    return newPromptResponse(buttonNamed(button), text);
  }
  showSidebar(userInterface: HtmlOutput): void {
    const html = userInterface.getContent();
    ask('ui.sidebar', 'Ui.showSidebar', {
      html,
      title: userInterface.getTitle() || 'Apps Script application',
    });
  }
  showModalDialog(userInterface: HtmlOutput, title: string): void {
    dialog('Ui.showModalDialog', userInterface, title, true);
  }
  showModelessDialog(userInterface: HtmlOutput, title: string): void {
    dialog('Ui.showModelessDialog', userInterface, title, false);
  }
}

export const newUi = whole<Ui, []>('Ui', UiPart);

/** (prompt), (prompt, buttons) or (title, prompt, buttons). */
function question(args: (string | ButtonSet)[]) {
  const [first, second, third] = args;
  if (third !== undefined) {
    return { title: String(first), message: String(second), buttons: String(third) as Buttons };
  }
  return { title: '', message: String(first), buttons: String(second ?? 'OK') as Buttons };
}

function buttonNamed(name: string): Button {
  return Button[name as keyof typeof Button];
}

function dialog(label: string, userInterface: HtmlOutput, title: string, modal: boolean): void {
  const width = userInterface.getWidth() || 600;
  const height = userInterface.getHeight() || 400;
  ask('ui.dialog', label, { html: userInterface.getContent(), title, width, height, modal });
}
