/** Somebody who can be signed in; `role` is their access to the whole file. */
export interface Person {
  readonly email: string;
  readonly name: string;
  readonly role: 'owner' | 'editor' | 'viewer';
}

/** The people of the "Signed in as" switch; the first one owns the workbook. */
export const people: readonly Person[] = [
  { email: 'maya.hartono@example.com', name: 'Maya Hartono (manager)', role: 'owner' },
  { email: 'tomas.lindqvist@example.com', name: 'Tomas Lindqvist (manager)', role: 'editor' },
  { email: 'hr@example.com', name: 'Human Resources (viewer)', role: 'viewer' },
];
