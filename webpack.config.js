const path = require('node:path');
const { version } = require('./package.json');
const { DefinePlugin } = require('webpack');
const { paneConfig } = require('./src/taskpane/bygge/paneConfig');
const { workbenchConfig } = require('./src/workbench/bygge/workbenchConfig');

/** The command: one file for Node, so that it starts at once. Microsoft's Office.js client is not part of it; it is loaded from its package. */
const cli = {
  name: 'cli',
  target: 'node20',
  mode: 'production',
  entry: { bokslut: './src/cli/bokslut.ts' },
  output: { path: path.resolve(__dirname, 'build'), filename: '[name].cjs', library: { type: 'commonjs2' } },
  resolve: { extensions: ['.ts', '.js'] },
  node: { __filename: false, __dirname: false },
  module: {
    // Office.js is loaded from its package at run time; webpack would put a number in place of its path.
    parser: { javascript: { createRequire: false } },
    rules: [{ test: /\.ts$/, exclude: /node_modules/, use: { loader: 'swc-loader', options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } } } }],
  },
  plugins: [new DefinePlugin({ VERSION: JSON.stringify(version) })],
  optimization: { minimize: false },
  devtool: false,
  performance: false,
};

/** `npm run build -- --env origin=https://…`: the pages and the manifest for that origin. `--env out=…`: another folder than dist/. */
module.exports = (env = {}) => [cli, paneConfig({ version, ...env }), workbenchConfig({ version })];
