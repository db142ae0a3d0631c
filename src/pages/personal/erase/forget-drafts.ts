/** Removes the unsaved forms of an engineer that the sidebar has stored in this browser; does nothing if the browser blocks its storage. */
export function forgetDrafts(storage: () => Storage, engineerId: string): void {
  try {
    const drafts = Object.keys(storage()).filter(
      (key) => key.startsWith(draftPrefix) && key.endsWith(` ${engineerId}`),
    );
    for (const key of drafts) storage().removeItem(key);
  } catch {
    // Then the sidebar has stored none.
  }
}

/** As in pages/meeting/drafts/draft-storage.ts. */
const draftPrefix = 'one-on-ones draft ';
