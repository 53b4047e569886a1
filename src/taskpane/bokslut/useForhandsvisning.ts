/** What a change of the mapping would move, reckoned when the user has stopped choosing for a moment. Null until then. */
import { useEffect, useState } from 'react';
import type { Forflyttning } from '../../app/forhandsvisaMappning';
import type { Lage } from '../../app/lasLage';
import type { Mappningsandring } from '../../app/mappningsandring';

const PAUS_MS = 200;

export function useForhandsvisning(lage: Lage | null, andringar: readonly Mappningsandring[]): readonly Forflyttning[] | null {
  const [flyttar, setFlyttar] = useState<readonly Forflyttning[] | null>(null);
  const nyckel = JSON.stringify(andringar.map(({ franKonto, tillKonto, koder, val }) => [franKonto, tillKonto, koder, val]));
  useEffect(() => {
    let gammal = false;
    const reckon = async (): Promise<void> => {
      const { forhandsvisaMappning } = await import('../../app/forhandsvisaMappning');
      if (!gammal && lage !== null) setFlyttar(andringar.length === 0 ? [] : forhandsvisaMappning(lage, andringar));
    };
    const paus = setTimeout(() => { void reckon(); }, PAUS_MS);
    return () => {
      gammal = true;
      clearTimeout(paus);
    };
  }, [lage, nyckel]);
  return flyttar;
}
