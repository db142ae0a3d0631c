/** The string of the button that closes a dialog. */
export const closeStrings = { en: { close: 'Close' }, id: { close: 'Tutup' } };
