type BuiltStandIn = typeof import('../../src/host/server/stand-in');

const { standIn: loaded } = globalThis as unknown as { readonly standIn?: BuiltStandIn };

/**
 * The stand-in as `npm run build -- --host` made it; tests of the host run this and import nothing else of src/host but types.
 * Jest's environment has it loaded (stand-in-environment.cjs), a bench loads it here.
 */
export const standIn = loaded ?? (require('../../.host/stand-in.cjs') as BuiltStandIn);
