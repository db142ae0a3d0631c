/** The message of a failure. An error from a script belongs to another realm, so `instanceof Error` does not recognize it. */
export function reasonOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error
    ? String(error.message)
    : String(error);
}
