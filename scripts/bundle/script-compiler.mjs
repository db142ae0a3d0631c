// Makes the Code.js of an Apps Script project with webpack and gas-webpack-plugin.
import { dirname } from 'node:path';
import { transform } from 'esbuild';
import GasPlugin from 'gas-webpack-plugin';
import webpack from 'webpack';

/** Builds the script with this entry into `out`; `constants` are replaced by their values. */
export function buildScript(options) {
  const compiler = scriptCompiler({ ...options, minify: true });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error) return reject(error);
      if (stats.hasErrors()) return reject(new Error(stats.toString({ all: false, errors: true })));
      compiler.close(() => resolve());
    });
  });
}

export function scriptCompiler({ entry, out, constants = {}, minify: short }) {
  return webpack({
    mode: 'production',
    devtool: false,
    context: dirname(dirname(entry)),
    entry,
    target: ['web', 'es2019'],
    performance: false,
    output: { path: out, filename: 'Code.js', chunkFormat: false },
    resolve: { extensions: ['.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.(ts|m?js)$/,
          loader: 'esbuild-loader',
          options: {
            target: 'es2019',
            tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
          },
        },
        { test: /\.sql$/, type: 'asset/source' },
      ],
    },
    // Minimising drops the empty top-level functions that Apps Script reads, and their JSDoc.
    optimization: { minimize: false },
    plugins: [
      new webpack.DefinePlugin(constants),
      new GasPlugin({ comment: true, include: [entry.slice(dirname(dirname(entry)).length + 1)] }),
      ...(short ? [new ShortBody()] : []),
    ],
  });
}

/** Shortens what follows the top-level functions: Google loads the whole script for every cell with one of its functions. */
class ShortBody {
  apply(compiler) {
    const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE;
    compiler.hooks.compilation.tap('ShortBody', (compilation) => {
      compilation.hooks.processAssets.tapPromise(
        { name: 'ShortBody', stage },
        async ({ 'Code.js': code }) => {
          const text = code.source();
          const body = text.indexOf('/******/');
          if (body < 0)
            throw new Error('build/Code.js does not begin as gas-webpack-plugin used to write it.');
          // esbuild writes plain ASCII, which a script engine reads faster.
          // The help texts are above the top-level functions already.
          const options = { target: 'es2019', minify: true, legalComments: 'none' };
          const { code: short } = await transform(text.slice(body), options);
          compilation.updateAsset('Code.js', new webpack.sources.RawSource(text.slice(0, body) + short));
        },
      );
    });
  }
}
