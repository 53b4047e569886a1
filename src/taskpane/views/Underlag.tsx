/** What each sheet was taken for, with a way to correct it; SIE files in; and what the reading has to say. */
import { Button, mergeClasses, Select } from '@fluentui/react-components';
import { useId, useMemo, type ReactElement } from 'react';
import { ANVANDS_INTE, bladnyckel } from '../../app/bladval';
import type { Bladfynd } from '../../indata/tabell/identifieraBlad';
import { bladbilder, type Bladbild } from '../bokslut/bladbilder';
import { useBokslut } from '../bokslut/sammanhang';
import { Anmarkning } from '../components/Anmarkning';
import { Importrapport } from '../components/Importrapport';
import { Kolumnlista } from '../components/Kolumnlista';
import { Saknas } from '../components/Saknas';
import { Sieval } from '../components/Sieval';
import { Vyrubrik } from '../components/Vyrubrik';
import { useStilar } from '../stilar';

export function Underlag(): ReactElement {
  const { t, text } = useBokslut();
  const stil = useStilar();
  const blad = useMemo(() => (t.lage === null ? [] : bladbilder(t.lage)), [t.lage]);
  const issues = t.lage?.lasfel ?? [];
  return (
    <div className={stil.vy}>
      <Vyrubrik>{text.underlag.rubrik}</Vyrubrik>
      <section className={stil.vy} aria-label={text.underlag.sieRubrik}>
        <Sieval />
        {t.importutfall === null ? null : <Importrapport utfall={t.importutfall} />}
      </section>
      <Saknas />
      <p className={stil.text}>{blad.length === 0 ? text.underlag.inget : text.underlag.inledning}</p>
      <ul className={stil.lista}>{blad.map((b) => <Bladkort key={b.blad} bild={b} />)}</ul>
      {issues.length === 0 ? null : (
        <section className={stil.vy}>
          <h2 className={stil.underrubrik}>{text.underlag.anmarkningar}</h2>
          <ul className={stil.lista}>{issues.map((issue, n) => <Anmarkning key={n} issue={issue} />)}</ul>
        </section>
      )}
    </div>
  );
}

/** What the user may say that a sheet is; the words are those of the setting, whatever the language. */
const VALBARA = ['Huvudbok', 'Saldolista', 'Ingående balanser', 'Budget'] as const;

function Bladkort({ bild }: { readonly bild: Bladbild }): ReactElement {
  const { t, gor, text } = useBokslut();
  const stil = useStilar();
  const id = useId();
  const { sorter } = text.underlag;
  const namn = (sort: Bladfynd['sort'], ar: number | null): string => (ar === null ? sorter[sort] : `${sorter[sort]} ${ar}`);
  const ledger = { huvudbok: sorter.huvudbok, saldolista: sorter.saldolista, ingaende: sorter.ingaende, budget: sorter.budget };
  return (
    <li className={stil.kort} data-blad={bild.blad} data-sort={bild.sort}>
      <div className={stil.rad}>
        <span className={mergeClasses(stil.vaxer, stil.stark)}>{bild.blad}</span>
        <Button size="small" appearance="subtle" aria-label={`${text.underlag.visa}: ${bild.blad}`} onClick={() => { void gor.visa(bild.blad); }}>{text.kontroller.visa}</Button>
      </div>
      <div className={stil.rad}>
        <label htmlFor={id} className={mergeClasses(stil.dampad, stil.etikett)}>{text.underlag.raknasSom}</label>
        <Select id={id} size="small" className={stil.vaxer} aria-label={text.underlag.valjSort(bild.blad)} disabled={t.arbete !== null || t.lage === null} value={bild.val ?? ''}
          onChange={(_, { value }) => { if (t.lage !== null) void gor.ratta(t.lage, bladnyckel(bild.blad), value === '' ? null : value); }}>
          <option value="">{text.underlag.automatiskt(namn(bild.gissad, bild.ar))}</option>
          {VALBARA.map((ord, n) => <option key={ord} value={bild.ar === null ? ord : `${ord} ${bild.ar}`}>{Object.values(ledger)[n]}{bild.ar === null ? '' : ` ${bild.ar}`}</option>)}
          <option value={ANVANDS_INTE}>{sorter.okant}</option>
        </Select>
      </div>
      {bild.lasta === null ? null : <p className={stil.dampad}>{text.underlag.rader(bild.lasta)}{bild.asido === null ? '' : `, ${text.underlag.asido(bild.asido)}`}{bild.vant ? `. ${text.underlag.vant}` : ''}</p>}
      {bild.kolumner.length === 0 ? null : (
        <details className={stil.detaljer}>
          <summary>{text.underlag.kolumner} ({bild.kolumner.length})</summary>
          <Kolumnlista bild={bild} />
        </details>
      )}
    </li>
  );
}
