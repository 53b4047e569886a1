/** The pane: six views, one piece of work at a time, and the words and colours of the user's Office. Views are state, not addresses (excel.md 14). */
import { FluentProvider, mergeClasses } from '@fluentui/react-components';
import { useEffect, useMemo, useReducer, useState, type ReactElement } from 'react';
import { excelPanelbok } from '../excel/excelPanelbok';
import { displayLanguage, excelClient } from '../excel/office';
import { panetexter } from '../text/panetexter';
import { detailsOf } from './bokslut/arbetsgang';
import { buildHandlingar } from './bokslut/handlingar';
import { SammanhangContext, useBokslut, type Vy } from './bokslut/sammanhang';
import { reduce, TOMT, type Handelse } from './bokslut/tillstand';
import { useTemaval } from './bokslut/useTemaval';
import { Arbetsrad } from './components/Arbetsrad';
import { Felgrans } from './components/Felgrans';
import { Ikon } from './components/Ikon';
import { Meddelande } from './components/Meddelande';
import { useStilar } from './stilar';
import { TEMAN } from './tema';
import { Kontroller } from './views/Kontroller';
import { Mappning } from './views/Mappning';
import { Om } from './views/Om';
import { Spara } from './views/Spara';
import { Start } from './views/Start';
import { Underlag } from './views/Underlag';

const VYER: Readonly<Record<Vy, () => ReactElement>> = { start: Start, underlag: Underlag, mappning: Mappning, kontroller: Kontroller, spara: Spara, om: Om };
const ORDNING = Object.keys(VYER) as Vy[];

export function App(): ReactElement {
  const [t, send] = useReducer(reduce, TOMT);
  const [vy, visaVy] = useState<Vy>('start');
  const gor = useMemo(() => buildHandlingar(send), []);
  const text = useMemo(() => panetexter(displayLanguage()), []);
  const tema = useTemaval();
  useEffect(() => {
    void gor.lasOm();
    void excelPanelbok(excelClient()).watch({ andrad: () => { send({ art: 'andrad' }); }, markerad: () => { send({ art: 'markerad' }); } });
  }, [gor]);
  useUnexpected(send);
  const sammanhang = useMemo(() => ({ t, gor, text, visaVy: (till: Vy) => {
    send({ art: 'vyByte' });
    visaVy(till);
  } }), [t, gor, text]);
  return (
    <FluentProvider theme={TEMAN[tema]}>
      <Felgrans text={text}>
        <SammanhangContext value={sammanhang}><Ram vy={vy} /></SammanhangContext>
      </Felgrans>
    </FluentProvider>
  );
}

function Ram({ vy }: { readonly vy: Vy }): ReactElement {
  const stil = useStilar();
  const Innehall = VYER[vy];
  useCtrlEnter();
  return (
    <div className={stil.panel}>
      <Navigation vy={vy} />
      <Arbetsrad />
      <main className={stil.innehall}>
        <div className={stil.vy}><Meddelande /><Innehall key={vy} /></div>
      </main>
    </div>
  );
}

function Navigation({ vy }: { readonly vy: Vy }): ReactElement {
  const { text, visaVy } = useBokslut();
  const stil = useStilar();
  return (
    <nav className={stil.nav} aria-label={text.navigation}>
      {ORDNING.map((v) => (
        <button key={v} type="button" className={mergeClasses(stil.flik, v === vy && stil.vald)} aria-current={v === vy ? 'page' : undefined} data-vy={v} onClick={() => { visaVy(v); }}>
          <Ikon namn={v} />
          {text.vyer[v]}
        </button>
      ))}
    </nav>
  );
}

/** A fault of ours outside any piece of work is told too, never left in the console alone. */
function useUnexpected(send: (h: Handelse) => void): void {
  useEffect(() => {
    const tell = (error: unknown): void => { send({ art: 'slut', fel: { art: 'internt', detaljer: detailsOf(error) } }); };
    const onError = (event: ErrorEvent): void => { tell(event.error); };
    const onRejection = (event: PromiseRejectionEvent): void => { tell(event.reason); };
    window.addEventListener('error', onError);
    window.addEventListener('unhandledrejection', onRejection);
    return () => {
      window.removeEventListener('error', onError);
      window.removeEventListener('unhandledrejection', onRejection);
    };
  }, [send]);
}

/** Ctrl+Enter updates the report from anywhere in the pane. */
function useCtrlEnter(): void {
  const { t, gor } = useBokslut();
  const kan = t.arbete === null && t.lage?.underlag != null;
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' || !event.ctrlKey || !kan) return;
      event.preventDefault();
      void gor.uppdatera();
    };
    window.addEventListener('keydown', press);
    return () => { window.removeEventListener('keydown', press); };
  }, [gor, kan]);
}
