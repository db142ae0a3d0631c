import { hashOf } from './build-stamp.mjs';

/** One hash over the pages and tabs that the pictures in docs/pictures show. */
export const picturesHash = () =>
  hashOf(['src/pages/meeting', 'src/pages/report', 'src/pages/shell', 'src/workbook/dashboard']);
