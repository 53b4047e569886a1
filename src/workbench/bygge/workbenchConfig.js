/** The workbench: a page with a grid on the embedded Excel, and the two halves that go around Microsoft's client in the pane's frame. */
const path = require('node:path');
const { DefinePlugin } = require('webpack');

const ROOT = path.resolve(__dirname, '../../..');

function workbenchConfig({ version }) {
  return {
    name: 'workbench',
    target: ['web', 'es2022'],
    mode: 'production',
    context: ROOT,
    entry: { workbench: './src/workbench/workbench.ts', fore: './src/workbench/klient/fore.ts', efter: './src/workbench/klient/efter.ts', mellanhand: './src/workbench/mellanhand.ts' },
    output: { path: path.join(ROOT, 'build/workbench'), filename: '[name].js', clean: true },
    resolve: { extensions: ['.ts', '.js'] },
    module: { rules: [{ test: /\.ts$/, exclude: /node_modules/, use: { loader: 'swc-loader', options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } } } }] },
    plugins: [new DefinePlugin({ VERSION: JSON.stringify(version) })],
    optimization: { minimize: false },
    devtool: false,
    performance: false,
  };
}

module.exports = { workbenchConfig };
