/** Whether this is the build for a published add-on; a build replaces it. */
declare const PUBLISHED: boolean;

/** Where the user finds the menu. Google places that of a published add-on below Extensions, under the name of the add-on (B38). */
export const menuPath = PUBLISHED ? 'Extensions › 1:1s' : '1:1s';
