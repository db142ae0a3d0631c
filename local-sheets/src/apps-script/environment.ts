import type { AuthMode } from '../protocol/session-calls';

/** What a run is told when it starts; the manifest and the kind of run decide it. */
export interface Environment {
  readonly authMode: AuthMode;
  readonly scriptTimeZone: string;
}

export const environment: { -readonly [Key in keyof Environment]: Environment[Key] } = {
  authMode: 'NONE',
  scriptTimeZone: 'Etc/UTC',
};
