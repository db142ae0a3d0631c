// The exports of the bundle of the simulation, which `npm run hub` and the tests use.
export { readOptions } from './options';
export { report } from './report';
export { servePage } from './serve-page';
export { simulate } from './simulate';
