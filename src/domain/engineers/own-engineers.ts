interface Managed {
  readonly manager: string;
  readonly isActive: boolean;
}

/**
 * The active engineers whose manager has this e-mail address, in any case; [] if there are none, or all
 * active engineers if nobody has a manager (C20).
 */
export function ownEngineers<One extends Managed>(engineers: readonly One[], email: string): One[] {
  const active = engineers.filter(({ isActive }) => isActive);
  const own = email.trim().toLowerCase();
  // A single manager leaves the column blank.
  if (active.every(({ manager }) => manager === '')) return active;
  return own === '' ? [] : active.filter(({ manager }) => manager.toLowerCase() === own);
}
