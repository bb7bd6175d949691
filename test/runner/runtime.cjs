const { join, sep } = require("node:path");
const { default: Runtime } = require("jest-runtime");

/** These tell jest of hooks and matchers while they load, so each test file loads them itself. */
const perFile = `${sep}node_modules${sep}@testing-library${sep}`;

/**
 * Where a test file's modules stand: those of the product and of the packages in one place for all files of the worker, those of the
 * tests in a place of the file's own.
 */
class Modules extends Map {
  constructor(kept, tests) {
    super();
    this.kept = kept;
    this.tests = tests;
  }

  isKept(path) {
    return !path.startsWith(this.tests) && !path.includes(perFile);
  }

  get(path) {
    return this.isKept(path) ? this.kept.get(path) : super.get(path);
  }

  has(path) {
    return this.isKept(path) ? this.kept.has(path) : super.has(path);
  }

  set(path, module) {
    if (this.isKept(path)) this.kept.set(path, module);
    else super.set(path, module);
    return this;
  }

  delete(path) {
    return this.isKept(path) ? this.kept.delete(path) : super.delete(path);
  }
}

/**
 * Loads what a test file asks for. In an environment that is kept (`kept.cjs`), product and packages are loaded once a worker: they take
 * seconds to load and to become fast, and hold nothing that a test could leave behind. A file that mocks a module loads all by itself.
 */
module.exports = class KeepingRuntime extends Runtime {
  constructor(config, environment, ...rest) {
    super(config, environment, ...rest);
    this.world = environment.world;
    if (!this.world) return;
    this.world.runtime = this;
    this.registries.moduleRegistry = new Modules(this.world.modules, join(config.rootDir, "test") + sep);
    this.transformCache.sourceMaps = this.world.sourceMaps;
  }

  /** A kept module that loads another one later does so for the file that is tested now. */
  requireModuleOrMock(from, name) {
    const now = this.world?.runtime ?? this;
    return now === this ? super.requireModuleOrMock(from, name) : now.requireModuleOrMock(from, name);
  }

  setMock(...mock) {
    if (this.registries.moduleRegistry instanceof Modules) this.registries.moduleRegistry = new Map();
    super.setMock(...mock);
  }
};
