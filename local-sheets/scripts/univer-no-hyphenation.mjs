// An esbuild plugin that omits Univer's hyphenation patterns: five megabytes for 76 languages, which are needed for running
// text in documents but not for cells.

/** Files such as ./de-1996-BL6awyxG.js, which Univer imports when a language is requested; it always requests British English. */
const patterns = /^\.\/[a-z]{2,3}(-[a-z0-9]+)*-[\w-]{8}\.js$/;

export function noHyphenation() {
  return {
    name: 'no-hyphenation',
    setup(build) {
      build.onResolve({ filter: patterns }, ({ path, kind, importer }) =>
        !path.startsWith('./en-gb-') && kind === 'dynamic-import' && importer.includes('engine-render')
          ? { path, namespace: 'no-hyphenation' }
          : null,
      );
      build.onLoad({ filter: /.*/, namespace: 'no-hyphenation' }, () => ({
        contents: 'throw new Error("Hyphenation patterns are left out of this page.")',
      }));
    },
  };
}
