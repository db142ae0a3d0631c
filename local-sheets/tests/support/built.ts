type BuiltStandIn = typeof import('../../src/server/stand-in');

const { standIn: loaded } = globalThis as unknown as { readonly standIn?: BuiltStandIn };

/**
 * The stand-in as `npm run build -- --host` made it; tests of the host run this and import nothing else of local-sheets/src but types.
 * Jest's environment has it loaded (local-sheets-environment.cjs), a bench loads it here.
 */
export const standIn = loaded ?? (require('../../../.host/stand-in.cjs') as BuiltStandIn);
