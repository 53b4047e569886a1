/** Files that are served as they are: icons and the demo förbund, and the manifest with the origin of its server. */
const { readFileSync } = require('node:fs');
const path = require('node:path');
const { Compilation, sources } = require('webpack');

const FILES = [
  ...[16, 20, 32, 64, 80, 128].map((n) => [`assets/icon-${n}.png`, `assets/icon-${n}.png`]),
  ['assets/demo/bokforing-2025.se', 'exempel/bokforing-2025.se'],
  ['assets/demo/anvandarblad.json', 'exempel/anvandarblad.json'],
];

class StaticFilesPlugin {
  constructor({ root, origin, devOrigin }) {
    this.root = root;
    this.origin = origin;
    this.devOrigin = devOrigin;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('StaticFilesPlugin', (compilation) => {
      compilation.hooks.processAssets.tap({ name: 'StaticFilesPlugin', stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL }, () => {
        for (const [from, to] of FILES) compilation.emitAsset(to, new sources.RawSource(readFileSync(path.join(this.root, from))));
        const manifest = readFileSync(path.join(this.root, 'manifest.xml'), 'utf8');
        compilation.emitAsset('manifest.xml', new sources.RawSource(manifest.replaceAll(this.devOrigin, this.origin)));
      });
    });
  }
}

module.exports = { StaticFilesPlugin };
