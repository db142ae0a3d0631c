type BuiltStandIn = typeof import('../../src/index');

const { standIn: loaded } = globalThis as unknown as { readonly standIn?: BuiltStandIn };

/**
 * The local Sheets as they were built; tests run this and import nothing else of local-sheets/src but types.
 * Jest's environment has it loaded (stand-in-environment.cjs), a bench loads it here.
 */
export const standIn = loaded ?? (require('../../dist/local-sheets.cjs') as BuiltStandIn);
