import fc from 'fast-check';

// The same cases in each run of the tests, so that a failure repeats. SEED, a number, asks for others, as scripts/test-more.mjs does.
fc.configureGlobal({ seed: Number(process.env.SEED ?? 20_261_014) });

export { fc };
