/** `bokslut … --json | head -1`: the reader goes, and the command says nothing about it. */
import { Writable } from 'node:stream';
import { endQuietly } from '../../../src/cli/slutetRor';

const brokenBy = (code: string): Writable => new Writable({ write: (_chunk, _encoding, done) => { done(Object.assign(new Error(`write ${code}`), { code })); } });

const written = (strom: Writable): Promise<unknown> => new Promise((resolve) => {
  strom.on('close', () => { resolve(null); });
  strom.write('x');
});

it('passes over a pipe that the reader has closed', async () => {
  const strom = brokenBy('EPIPE');
  endQuietly(strom as unknown as NodeJS.WriteStream);
  await expect(written(strom)).resolves.toBeNull();
});

it('throws any other fault of a stream', () => {
  const strom = brokenBy('ENOSPC');
  endQuietly(strom as unknown as NodeJS.WriteStream);
  expect(() => strom.emit('error', Object.assign(new Error('full'), { code: 'ENOSPC' }))).toThrow('full');
});

it('listens once however often the command runs in one process', () => {
  const strom = brokenBy('EPIPE');
  for (let n = 0; n < 3; n += 1) endQuietly(strom as unknown as NodeJS.WriteStream);
  expect(strom.listenerCount('error')).toBe(1);
});
