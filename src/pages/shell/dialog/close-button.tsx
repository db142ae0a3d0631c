import { useStrings } from '../page-context';
import { closeDialog } from '../server';
import { closeStrings } from './strings-close';

/** The button that closes the dialog; the last of its buttons. */
export function CloseButton() {
  return (
    <button type="button" onClick={closeDialog}>
      {useStrings(closeStrings).close}
    </button>
  );
}
