/** What is wrong with a suspicious candidate, as a clause, and what to do about it. */
import type { Egenskap } from '../../domain/kontroller/diagnos/typer';

export interface Egenskapstext {
  /** "som saknar notrad" */
  readonly som: string;
  /** A whole sentence. */
  readonly atgard: string;
}

interface Form extends Egenskapstext {
  /** The step when there are several. */
  readonly atgardFlera: string;
}

const FORMER: Readonly<Record<Egenskap, Form>> = {
  utan_notrad: { som: 'som saknar notrad', atgard: 'Ge det en notrad i Mappning.', atgardFlera: 'Ge dem en notrad i Mappning.' },
  omappat: { som: 'som saknar rapportrad i Mappning', atgard: 'Lägg till en rad i Mappning för kontot.', atgardFlera: 'Lägg till rader i Mappning för kontona.' },
  ej_i_rr: {
    som: 'som är med i driftredovisningen men inte i resultaträkningen',
    atgard: 'Ge det en rad i resultaträkningen i Mappning, eller ta bort det ur driftredovisningen.',
    atgardFlera: 'Ge dem en rad i resultaträkningen i Mappning, eller ta bort dem ur driftredovisningen.',
  },
  utan_insats: { som: 'som inte hör till någon insats', atgard: 'Lägg till projektet i Insatser.', atgardFlera: 'Lägg till projekten i Insatser.' },
  utan_kassaflodesrad: { som: 'som saknar kassaflödesrad', atgard: 'Ge det en kassaflödesrad i Mappning.', atgardFlera: 'Ge dem en kassaflödesrad i Mappning.' },
  dubbelmappat: { som: 'som räknas på mer än en rad', atgard: 'Behåll en av reglerna i Mappning.', atgardFlera: 'Behåll en regel för varje konto i Mappning.' },
  overskriven: { som: 'där ett tal står i stället för formeln', atgard: 'Uppdatera rapporten, så kommer formeln tillbaka.', atgardFlera: 'Uppdatera rapporten, så kommer formlerna tillbaka.' },
  utanfor_summa: { som: 'som inte är med i summans formel', atgard: 'Låt summan omfatta raden, eller uppdatera rapporten.', atgardFlera: 'Låt summan omfatta raderna, eller uppdatera rapporten.' },
  flyttad: { som: 'som har flyttats till en annan grupp', atgard: 'Räkna om båda gruppernas delsummor.', atgardFlera: 'Räkna om båda gruppernas delsummor.' },
  fel_tecken: { som: 'som har ett annat tecken än raderna intill', atgard: 'Kontrollera tecknet: intäkter har plus och kostnader minus.', atgardFlera: 'Kontrollera tecknen: intäkter har plus och kostnader minus.' },
  annan_ib: { som: 'som har en annan ingående balans än förra årets utgående', atgard: 'Rätta den ingående balansen, eller ta med det som bokförts på förra året efter exporten.', atgardFlera: 'Rätta de ingående balanserna, eller ta med det som bokförts på förra året efter exporten.' },
  foljer_med: { som: 'som följer med hit', atgard: 'Rätta obalansen, så stämmer den här kontrollen också.', atgardFlera: 'Rätta obalanserna, så stämmer den här kontrollen också.' },
  oresutjamning: { som: 'som är öresutjämning', atgard: 'Ge det en notrad i Mappning.', atgardFlera: 'Ge dem en notrad i Mappning.' },
};

export function egenskapText(egenskap: Egenskap, antal: number): Egenskapstext {
  const { som, atgard, atgardFlera } = FORMER[egenskap];
  return { som, atgard: antal > 1 ? atgardFlera : atgard };
}
