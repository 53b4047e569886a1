/**
 * The status of each check as the sheet `Kontroller` shows it now. Its formulas turn by themselves when someone writes over a number;
 * the pane only looks again. Null until something has changed: then the update's own answer holds.
 */
import { useEffect, useState } from 'react';
import type { Kontrollsvar } from '../../app/kontrollsvar';
import { excelPanelbok } from '../../excel/excelPanelbok';
import { excelClient } from '../../excel/office';
import { useBokslut } from './sammanhang';

type Status = Kontrollsvar['status'];
const KANDA: ReadonlySet<string> = new Set<Status>(['ok', 'fel', 'varning', 'avrundning', 'info']);
/** A burst of changes is one look. */
const VANTA_MS = 150;

export function useBladstatus(): readonly Status[] | null {
  const { t } = useBokslut();
  const [statusar, setStatusar] = useState<readonly Status[] | null>(null);
  const { andringar, inaktuell, arbete } = t;
  useEffect(() => {
    if (!inaktuell || arbete !== null) {
      setStatusar(null);
      return undefined;
    }
    let gammal = false;
    const timer = setTimeout(() => {
      void excelPanelbok(excelClient()).readStatus().then((read) => {
        if (!gammal) setStatusar(read.ok ? read.value.filter(isStatus) : null);
      });
    }, VANTA_MS);
    return () => {
      gammal = true;
      clearTimeout(timer);
    };
  }, [andringar, inaktuell, arbete]);
  return statusar;
}

const isStatus = (text: string): text is Status => KANDA.has(text);
