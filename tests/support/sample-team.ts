import { join } from 'node:path';
import { root } from '../../local-sheets/tests/support/root';

type BuiltSampleTeam = typeof import('../../sample-team/index');

const { sampleTeam: loaded } = globalThis as unknown as { readonly sampleTeam?: BuiltSampleTeam };

/** The sample team as it was built. Jest's environment has it loaded (environment.cjs), a bench loads it here. */
export const sampleTeam = loaded ?? (require(join(root, '.cache/sample-team.cjs')) as BuiltSampleTeam);
