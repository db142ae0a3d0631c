import { isolate } from './isolate';

/** Wording of the choice of the engineer. */
export const whoText = {
  placeholder: 'Type a part of a name…',
  nobody: (typed: string) => `Nobody here is called “${isolate(typed)}”.`,
  follow: 'Read again, and go to the engineer of the open tab',
  openTab: (name: string) => `Open the tab of ${isolate(name)}`,
};
