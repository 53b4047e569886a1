/** Why a place is suggested, and the suggestion as a sentence. Never a percentage. */
import type { Forslag, Forslagsskal } from '../domain/mappning/forslag';

export const skalText: { readonly [A in Forslagsskal['art']]: (skal: Extract<Forslagsskal, { art: A }>) => string } = {
  fjol: () => 'samma konto i den tidigare mappningen',
  kontoplan: ({ kontoplan, fran, till }) => `${kontoplan}, konto ${fran === till ? fran : `${fran}–${till}`}`,
  namn: ({ konto, namn }) => `samma namn som konto ${konto} ${namn}`,
  sru: ({ konto, sru }) => `samma SRU-kod (${sru}) som konto ${konto}`,
  ktyp: ({ ktyp }) => (ktyp === 'K' ? 'kostnadskonto enligt SIE-filen' : 'intäktskonto enligt SIE-filen'),
  motpart: ({ namn }) => `motparten heter ${namn}`,
  notrad: ({ namn }) => `kontot heter ${namn}`,
  insats: ({ som }) => `som insatsen ${som}`,
};

export const forslagsskalText = (skal: Forslagsskal): string => (skalText[skal.art] as (s: Forslagsskal) => string)(skal);

/** "Förslag: Fordringar, Not 4, Moms (samma namn som konto 1681 Moms)." */
export const forslagText = ({ regel: { rapportrad, not, notrad }, skal }: Forslag): string =>
  `Förslag: ${[rapportrad, not, notrad].filter((t) => t !== '').join(', ')} (${forslagsskalText(skal)}).`;
