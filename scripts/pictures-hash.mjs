import { hashOf } from './build-stamp.mjs';

/** One hash over the built pages that the pictures in docs/pictures show; a comment in their sources does not change it. */
export const picturesHash = () => hashOf(['build/sidebar.html', 'build/report.html']);
