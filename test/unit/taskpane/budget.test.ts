/** The build's own judge: a page that grows over its budget, or holds a module of the embedded Excel, is no build. */
import path from 'node:path';
import { tempMapp } from '../../support/kommando';
import webpack from 'webpack';

const ROOT = path.resolve(__dirname, '../../..');
const { BudgetPlugin } = jest.requireActual<{ BudgetPlugin: new (options: object) => webpack.WebpackPluginInstance }>(path.join(ROOT, 'src/taskpane/bygge/BudgetPlugin'));

/** Errors of a build with one entry more than the plain one. */
function build(extra: string, limit: number): Promise<readonly string[]> {
  jest.spyOn(console, 'log').mockImplementation(() => undefined);
  const compiler = webpack({
    mode: 'production',
    context: ROOT,
    entry: { taskpane: ['./src/taskpane/vakten.ts', extra] },
    output: { path: tempMapp() },
    resolve: { extensions: ['.ts'] },
    module: { rules: [{ test: /\.ts$/, use: { loader: 'swc-loader', options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } } } }] },
    plugins: [new BudgetPlugin({ root: ROOT, entry: 'taskpane', limit }), { apply: (c: webpack.Compiler) => { c.hooks.compilation.tap('html', (x) => { x.emitAsset('taskpane.html', new webpack.sources.RawSource('<html></html>')); }); } }],
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error !== null) reject(error);
      else resolve((stats?.compilation.errors ?? []).map((e) => e.message));
    });
  });
}

test('a module of the host is named, and stops the build', async () => {
  expect(await build('./src/host/workbook/columnWidth.ts', 1_000_000)).toEqual([expect.stringContaining(path.join('src', 'host', 'workbook', 'columnWidth.ts'))]);
});

test('a first load over the budget stops the build, one within does not', async () => {
  expect(await build('./src/domain/period/period.ts', 10)).toEqual([expect.stringContaining('The first load is')]);
  expect(await build('./src/domain/period/period.ts', 100_000)).toEqual([]);
});
