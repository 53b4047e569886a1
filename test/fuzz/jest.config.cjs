/** The full round: some 200 000 runs. A part of it: change FUZZ_ANDEL. */
const base = require('../../jest.config.js');

module.exports = { ...base, rootDir: '../..', roots: ['<rootDir>/test/fuzz'], globals: { FUZZ_ANDEL: 1 }, testTimeout: 3_600_000 };
