import type { FormSpec } from '../../../local-sheets/src/protocol/forms';
import type { CheckInForm } from '../../../src/contract/check-in';
import type { AddOnFixture } from './add-on-fixture';

/** A form with the default questions, topics and progress; the third column is renamed by tests. */
export const weekForm: FormSpec = {
  title: 'Before our 1:1',
  description: '',
  email: 'verified',
  questions: [
    { id: 'feeling', title: 'How are you feeling working here?', kind: 'scale' },
    { id: 'mind', title: 'What’s top of mind for the coming week?', kind: 'paragraph' },
    { id: 'topics', title: 'What do you want to talk about?', kind: 'paragraph' },
    { id: 'progress', title: 'Progress on your goals', kind: 'paragraph' },
  ],
  respondents: [],
};

/** The form of a workbook, linked to the add-on as the page links it. */
export interface LinkedForm {
  readonly id: string;
  readonly sheetId: number;
  readonly tab: string;
  /** Writes a response; the moment is text such as "2026-10-13T16:40+07:00", in the time zone of the workbook. */
  respond(email: string, at: string, answers: Readonly<Record<string, string>>): void;
}

/** Makes a form and links it; `link` is false for one that only Google knows. */
export async function linkedForm(
  addOn: AddOnFixture,
  { spec = weekForm, isVerified = true, link = true } = {},
): Promise<LinkedForm> {
  const { forms } = addOn.runner;
  const id = forms.make(spec);
  const sheetId = forms.link(id);
  if (link) await addOn.view('linkCheckIn', await proposedForm(addOn, sheetId, isVerified));
  return {
    id,
    sheetId,
    tab: addOn.book.tab(sheetId)?.name ?? '',
    respond: (email, at, answers) =>
      forms.respond(
        id,
        { signedInAs: email, typedEmail: email, answers },
        {
          serial: Date.parse(at.replace('+07:00', 'Z')) / 86_400_000 + 25_569,
        },
      ),
  };
}

/** What the page sends if the manager accepts the proposal. */
export async function proposedForm(
  addOn: AddOnFixture,
  sheetId: number,
  isVerified = true,
): Promise<CheckInForm> {
  const { tabs } = await addOn.view('readCheckIn');
  const fields = tabs.find((tab) => tab.sheetId === sheetId)?.proposal ?? {};
  return { sheetId, fields, isVerified };
}
