/** Keeps a choice of the user in this browser. */
export interface ChoiceStorage<Choice extends string> {
  /** Null if nothing was chosen or the browser blocks its storage. */
  read(): Choice | null;
  write(choice: Choice): void;
}

/** If the browser blocks its storage, the choice lasts until the page is closed. */
export function choiceStorage<Choice extends string>(
  storage: () => Storage,
  key: string,
  choices: readonly Choice[],
): ChoiceStorage<Choice> {
  return {
    read() {
      try {
        const stored = storage().getItem(key);
        return choices.find((choice) => choice === stored) ?? null;
      } catch {
        return null;
      }
    },
    write(choice) {
      try {
        storage().setItem(key, choice);
      } catch {
        // The open page keeps the choice without storage.
      }
    },
  };
}
