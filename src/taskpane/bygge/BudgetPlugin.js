/** Fails the build when the first load outgrows its budget, or when a module that must not be there is in the bundle. Prints both. */
const path = require('node:path');
const { gzipSync } = require('node:zlib');

/** Rooms of src and packages that production pages must not hold. */
const FORBIDDEN = /^(src[\\/](host|cli|workbench)[\\/]|node_modules[\\/](@microsoft[\\/]office-js|@borgar|numfmt|fflate|playwright-core|axe-core)[\\/])/;

class BudgetPlugin {
  constructor({ root, entry, before = [], limit }) {
    this.root = root;
    this.entry = entry;
    this.before = before;
    this.limit = limit;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('BudgetPlugin', (compilation) => {
      compilation.hooks.afterProcessAssets.tap('BudgetPlugin', (assets) => {
        this.proveRooms(compilation);
        this.weigh(compilation, assets);
      });
    });
  }

  /** Every module of every chunk, those that webpack joined included, by webpack's own record. */
  proveRooms(compilation) {
    const { modules } = compilation.getStats().toJson({ all: false, modules: true, nestedModules: true, modulesSpace: Infinity, nestedModulesSpace: Infinity, groupModulesByPath: false, groupModulesByAttributes: false, groupModulesByCacheStatus: false, groupModulesByExtension: false, groupModulesByType: false, groupModulesByLayer: false, orphanModules: true });
    const flatten = (list) => list.flatMap((m) => [m, ...flatten(m.modules ?? [])]);
    const names = flatten(modules).map((m) => m.nameForCondition).filter(Boolean).map((file) => path.relative(this.root, file));
    if (!names.some((n) => n.startsWith(path.join('src', 'taskpane')))) throw new Error('The proof of modules sees no modules of ours');
    const wrong = [...new Set(names.filter((n) => FORBIDDEN.test(n)))];
    if (wrong.length > 0) compilation.errors.push(new Error(`Not for production: ${wrong.join(', ')}`));
    else console.log(`${new Set(names).size} moduler, ingen ur host/, cli/ eller workbench/`);
  }

  weigh(compilation, assets) {
    const size = (name) => gzipSync(assets[name].source(), { level: 9 }).length;
    const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
    const first = [...this.before, ...compilation.entrypoints.get(this.entry).getFiles().filter((f) => f.endsWith('.js'))];
    const later = Object.keys(assets).filter((f) => f.endsWith('.js') && !first.includes(f));
    const total = [`${this.entry}.html`, ...first].reduce((sum, f) => sum + size(f), 0);
    for (const f of first) console.log(`  ${f.padEnd(36)} ${kB(size(f))}`);
    for (const f of later) console.log(`  ${f.padEnd(36)} ${kB(size(f))} (senare)`);
    console.log(`Första laddningen ${kB(total)} av ${kB(this.limit)}, packat`);
    if (total > this.limit) compilation.errors.push(new Error(`The first load is ${kB(total)}, over ${kB(this.limit)}`));
  }
}

module.exports = { BudgetPlugin };
