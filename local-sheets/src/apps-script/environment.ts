import type { AuthMode } from '../protocol/session-calls';

/** What a run receives when it starts; it depends on the manifest and on the kind of run. */
export interface Environment {
  readonly authMode: AuthMode;
  readonly scriptTimeZone: string;
}

export const environment: { -readonly [Key in keyof Environment]: Environment[Key] } = {
  authMode: 'NONE',
  scriptTimeZone: 'Etc/UTC',
};
