/** The stand-in as `npm run build -- --host` made it; tests of the host run this and import nothing else of src/host but types. */
export const { standIn } = globalThis as unknown as {
  readonly standIn: typeof import('../../src/host/server/stand-in');
};
