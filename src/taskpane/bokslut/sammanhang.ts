/** What every view gets: the state, what can be done, and the words. */
import { createContext, useContext } from 'react';
import type { Panetexter } from '../../text/pane.sv';
import type { Handlingar } from './handlingar';
import type { Tillstand } from './tillstand';

export type Vy = keyof Panetexter['vyer'];

export interface Sammanhang {
  readonly t: Tillstand;
  readonly gor: Handlingar;
  readonly text: Panetexter;
  readonly visaVy: (vy: Vy) => void;
}

export const SammanhangContext = createContext<Sammanhang | null>(null);

export function useBokslut(): Sammanhang {
  const sammanhang = useContext(SammanhangContext);
  if (sammanhang === null) throw new Error('A view stands outside the pane');
  return sammanhang;
}
