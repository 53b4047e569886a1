/** What the task pane's own writing can meet. */
import type { Meddelandeform } from './typer';

export const panelMeddelanden: Readonly<Record<string, Meddelandeform>> = {
  CELL_ANDRAD_SEDAN_LASNING: (f, plats) => ({
    vad: `${plats} på bladet ${f.text('blad')} är ändrad sedan arbetsboken lästes. Inget är skrivet.`,
    atgard: 'Läs om arbetsboken och gör ändringen igen.',
  }),
};
