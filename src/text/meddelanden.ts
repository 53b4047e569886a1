/**
 * The Swedish of every issue code: what is wrong, where and how much, and the next step. No message without a next step
 * (features.md 36). A code without a sentence is a fault of ours.
 */
import type { Issue } from '../domain/issue';
import { inlasningMeddelanden } from './meddelanden/inlasning';
import { mappningMeddelanden } from './meddelanden/mappning';
import { arbetsbokMeddelanden } from './meddelanden/arbetsbok';
import { panelMeddelanden } from './meddelanden/panel';
import { tillaggMeddelanden } from './meddelanden/tillagg';
import { sieMeddelanden } from './meddelanden/sie';
import type { Meddelande, Meddelandeform } from './meddelanden/typer';
import { Faktalasare } from './meddelanden/typer';
import { platserText } from './format';

const MEDDELANDEN: Readonly<Record<string, Meddelandeform>> = { ...inlasningMeddelanden, ...mappningMeddelanden, ...tillaggMeddelanden, ...arbetsbokMeddelanden, ...sieMeddelanden, ...panelMeddelanden };

export const MEDDELANDEKODER: readonly string[] = Object.keys(MEDDELANDEN);

export function describeIssue({ kod, fakta, kallor }: Issue): Meddelande {
  const form = MEDDELANDEN[kod];
  if (form === undefined) throw new Error(`No sentence for ${kod}`);
  return form(new Faktalasare(fakta), platserText(kallor));
}
