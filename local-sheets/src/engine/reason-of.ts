/** What a failure says. One out of a run of a script is an Error of its own realm, which `instanceof` does not know. */
export function reasonOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error
    ? String(error.message)
    : String(error);
}
