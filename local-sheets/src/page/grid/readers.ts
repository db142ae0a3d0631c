import type { Grid } from './open-univer';

/** Somebody who can only view is told so at the first key; the server refuses whatever comes through all the same. */
export function refuseReaders({ api }: Grid, tell: (message: string) => void): void {
  api.addEvent(api.Event.BeforeSheetEditStart, (event) => {
    event.cancel = true;
    tell('You can only view this file. Ask its owner for edit access.');
  });
}
