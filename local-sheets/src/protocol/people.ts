/** A user who can be signed in; `role` is their access to the file. */
export interface Person {
  readonly email: string;
  readonly name: string;
  readonly role: 'owner' | 'editor' | 'commenter' | 'viewer';
}

/** Commenters and viewers can neither edit cells nor use a script's menus; local Sheets has no comments (H611). */
export function canEdit({ role }: Person): boolean {
  return role === 'owner' || role === 'editor';
}

/** Why somebody who cannot edit the file has not changed it. */
export function editRefusal({ role }: Person): string {
  const what = role === 'commenter' ? 'only comment on this file' : 'only view this file';
  return `You can ${what}. Ask its owner for edit access.`;
}

/** The users of the "Signed in as" switch; the first one owns the workbook. */
export const people: readonly Person[] = [
  { email: 'maya.hartono@example.com', name: 'Maya Hartono (manager)', role: 'owner' },
  { email: 'tomas.lindqvist@example.com', name: 'Tomas Lindqvist (manager)', role: 'editor' },
  { email: 'hr@example.com', name: 'Human Resources (viewer)', role: 'viewer' },
  { email: 'sari.wulandari@example.com', name: 'Sari Wulandari (commenter)', role: 'commenter' },
];
