/** The tracing as the view walks through it: a trail of numbers, the last one shown. One reading of the books serves all of it. */
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Sparkonto, Sparning, Sparpost, Spar } from '../../app/spara';
import type { Issue } from '../../domain/issue';
import type { Cellref } from '../../domain/rapporter/typer';
import { excelPanelbok } from '../../excel/excelPanelbok';
import { excelClient } from '../../excel/office';
import { useBokslut } from './sammanhang';

export interface Sparvisning {
  readonly art: 'spar';
  readonly spar: Spar;
  /** The account that was opened, with its postings. */
  readonly konto: { readonly konto: Sparkonto; readonly poster: readonly Sparpost[] } | null;
}

export type Sparlage = Sparvisning | { readonly art: 'vagrad'; readonly issue: Issue } | { readonly art: 'ingen' | 'ejSparbar' | 'gammal'; readonly plats: string };

export interface Sparvandring {
  readonly lage: Sparlage | null;
  readonly djup: number;
  folj(): Promise<void>;
  oppnaRad(cell: Cellref): void;
  oppnaKonto(konto: Sparkonto): void;
  readonly tillbaka: () => void;
}

export function useSparning(): Sparvandring {
  const { t } = useBokslut();
  const [stig, setStig] = useState<readonly Sparlage[]>([]);
  const sparning = useLoadedSparning();
  const lage = stig.at(-1) ?? null;
  const folj = useCallback(async () => {
    if (sparning === null) return;
    const read = await excelPanelbok(excelClient()).readSelection();
    if (!read.ok) {
      setStig([{ art: 'vagrad', issue: read.error }]);
      return;
    }
    const { blad, adress, bladId, rad, columnIndex } = read.value;
    const plats = `${blad}!${adress}`;
    const cell = bladId === null ? null : sparning.cellAt(bladId, rad, columnIndex - FORSTA_BELOPP);
    const spar = cell === null ? null : sparning.follow(cell);
    setStig([spar === null ? { art: cell === null ? 'ingen' : 'ejSparbar', plats } : { art: 'spar', spar, konto: null }]);
  }, [sparning]);
  const { markeringar } = t;
  useEffect(() => { void folj(); }, [folj, markeringar]);
  return {
    lage: t.inaktuell && lage !== null ? { art: 'gammal', plats: '' } : lage,
    djup: stig.length - 1,
    folj,
    oppnaRad: (cell) => {
      const spar = sparning?.follow(cell) ?? null;
      if (spar !== null) setStig([...stig, { art: 'spar', spar, konto: null }]);
    },
    oppnaKonto: (konto) => {
      if (lage?.art === 'spar' && sparning !== null) setStig([...stig, { ...lage, konto: { konto, poster: sparning.postings(lage.spar.cell, konto.konto) } }]);
    },
    tillbaka: () => { setStig(stig.slice(0, -1)); },
  };
}

/** Column D of a report sheet. */
const FORSTA_BELOPP = 3;

function useLoadedSparning(): Sparning | null {
  const { t } = useBokslut();
  const { lage } = t;
  const [klass, setKlass] = useState<{ readonly Sparning: typeof Sparning } | null>(null);
  useEffect(() => { void import('../../app/spara').then((module) => { setKlass({ Sparning: module.Sparning }); }); }, []);
  return useMemo(() => (klass === null || lage?.underlag == null || lage.placerat === null ? null : new klass.Sparning(lage.underlag, lage.placerat)), [klass, lage]);
}
