/** Runs the command in this process, with its files in a folder of their own, and says what it printed. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { main } from '../../src/cli/bokslut';

export interface Korning {
  readonly kod: number;
  readonly ut: string;
  readonly fel: string;
}

const mappar: string[] = [];

/** A folder that is gone when the test file is done. */
export function tempMapp(): string {
  const mapp = mkdtempSync(path.join(tmpdir(), 'bokslut-'));
  mappar.push(mapp);
  return mapp;
}

afterAll(() => {
  for (const mapp of mappar.splice(0)) rmSync(mapp, { recursive: true, force: true });
});

export async function kor(...args: readonly string[]): Promise<Korning> {
  const ut: string[] = [];
  const fel: string[] = [];
  const spies = [
    jest.spyOn(process.stdout, 'write').mockImplementation((text) => { ut.push(String(text)); return true; }),
    jest.spyOn(process.stderr, 'write').mockImplementation((text) => { fel.push(String(text)); return true; }),
  ];
  try {
    return { kod: await main(args), ut: ut.join(''), fel: fel.join('') };
  } finally {
    spies.forEach((s) => { s.mockRestore(); });
  }
}

export interface Radsvar {
  readonly blad: string;
  readonly rad: string;
  readonly not: string | null;
  readonly etikett: string;
  readonly kolumn: string;
  readonly cell: string;
  readonly exakt: string;
  readonly visat: string;
}

export interface Rapportsvar {
  readonly kod: number;
  readonly fil: string;
  readonly bytes: Uint8Array;
  readonly fel: string;
  readonly svar: { readonly forbund: string; readonly ar: number; readonly period: string; readonly enhet: string; readonly rader: readonly Radsvar[]; readonly kontroller: readonly Kontrollsvar[] };
}

export interface Kontrollsvar {
  readonly kod: string;
  readonly titel: string;
  readonly ar: number;
  readonly status: string;
  readonly vanster: { readonly varde: string; readonly cell: string };
  readonly hoger: { readonly varde: string; readonly cell: string };
  readonly differens: string;
  readonly tolerans: string;
  readonly orsak: string;
  readonly atgard: string;
}

/** `rapport … --json`, with the written file. */
export async function rapport(...args: readonly string[]): Promise<Rapportsvar> {
  const fil = path.join(tempMapp(), 'rapport.xlsx');
  const { kod, ut, fel } = await kor('rapport', ...args, '--ut', fil, '--json');
  if (kod === 2) throw new Error(`rapport refused: ${fel}`);
  return { kod, fil, bytes: readFileSync(fil), fel, svar: JSON.parse(ut) as Rapportsvar['svar'] };
}
