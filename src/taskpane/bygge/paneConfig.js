/**
 * The production pages: static files for any web server, and the manifest for that server's origin. Office.js comes from Microsoft's
 * CDN and nothing else from anywhere. The first load is kept under its budget, and the bundle's own list of modules proves that
 * nothing of the embedded Excel, the command line or the workbench is in it.
 */
const path = require('node:path');
const { createHash } = require('node:crypto');
const { DefinePlugin } = require('webpack');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const { BudgetPlugin } = require('./BudgetPlugin');
const { StaticFilesPlugin } = require('./StaticFilesPlugin');

const ROOT = path.resolve(__dirname, '../../..');
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
/** Office.js takes its own parts and a fallback from these two hosts. */
const OFFICE_HOSTS = 'https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com';
const DEV_ORIGIN = 'https://localhost:3000';

/** One nonce a version: it lets our own style rules in and keeps those of injected markup out. Static files cannot have one a visit. */
const nonceOf = (version) => createHash('sha256').update(`finsam-bokslut ${version}`).digest('base64url').slice(0, 22);

function csp(nonce) {
  const rules = {
    'default-src': "'none'",
    'script-src': `'self' ${OFFICE_HOSTS}`,
    'style-src': `'self' 'nonce-${nonce}'`,
    'img-src': "'self' data:",
    'connect-src': "'self'",
    'base-uri': "'none'",
    'form-action': "'none'",
  };
  return Object.entries(rules).map(([name, value]) => `${name} ${value}`).join('; ');
}

const swc = (syntax) => ({ loader: 'swc-loader', options: { jsc: { parser: syntax, transform: { react: { runtime: 'automatic' } }, target: 'es2022' } } });

function page(name, template, options) {
  return new HtmlWebpackPlugin({ filename: `${name}.html`, template: path.join(ROOT, template), chunks: [name], scriptLoading: 'defer', minify: false, ...options });
}

/** `origin`: where the pages will be served, such as https://bokslut.kommun.se. `out`: another folder than dist/. */
function paneConfig({ version, origin = DEV_ORIGIN, out = 'dist' }) {
  const url = new URL(origin);
  if (url.protocol !== 'https:' && url.hostname !== 'localhost') throw new Error(`Office takes add-ins over https only: ${origin}`);
  const nonce = nonceOf(version);
  const html = { officeJs: OFFICE_JS, csp: csp(nonce), nonce };
  return {
    name: 'pane',
    target: ['web', 'es2022'],
    mode: 'production',
    context: ROOT,
    entry: { vakt: './src/taskpane/vakt.ts', taskpane: './src/taskpane/index.tsx', commands: './src/commands/commands.ts', meddelande: './src/commands/meddelande.ts' },
    output: { path: path.resolve(ROOT, out), filename: ({ chunk }) => (chunk?.name === 'vakt' ? 'vakt.js' : '[name].[contenthash:8].js'), chunkFilename: '[name].[contenthash:8].js', publicPath: '', clean: true },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      rules: [
        { test: /\.ts$/, exclude: /node_modules/, use: swc({ syntax: 'typescript' }) },
        { test: /\.tsx$/, exclude: /node_modules/, use: swc({ syntax: 'typescript', tsx: true }) },
      ],
    },
    plugins: [
      new DefinePlugin({ VERSION: JSON.stringify(version), STYLE_NONCE: JSON.stringify(nonce) }),
      page('taskpane', 'src/taskpane/taskpane.html', html),
      page('commands', 'src/commands/commands.html', html),
      page('meddelande', 'src/commands/commands.html', html),
      new StaticFilesPlugin({ root: ROOT, origin: url.origin, devOrigin: DEV_ORIGIN }),
      new BudgetPlugin({ root: ROOT, entry: 'taskpane', before: ['vakt.js'], limit: 300_000 }),
    ],
    optimization: { splitChunks: { chunks: ({ name }) => name !== 'vakt', cacheGroups: { ramverk: { test: /node_modules[\\/](react|react-dom|scheduler|@fluentui|@griffel|tabster|keyborg)[\\/]/, name: 'ramverk', chunks: 'initial' } } } },
    devtool: false,
    performance: false,
  };
}

module.exports = { paneConfig, DEV_ORIGIN, OFFICE_JS };
