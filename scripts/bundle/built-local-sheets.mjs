/** An esbuild plugin: a program in .cache/ uses the local Sheets as it was built, like any program outside the package. */
export const builtLocalSheets = {
  name: 'built-local-sheets',
  setup: ({ onResolve }) =>
    onResolve({ filter: /local-sheets\/src\/index$/ }, () => ({
      path: '../local-sheets/dist/local-sheets.cjs',
      external: true,
    })),
};
