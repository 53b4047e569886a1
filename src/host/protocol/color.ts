/** Colours as Office.js takes them: #RRGGBB or an HTML name, given back as #RRGGBB. */
import { invalidArgument } from '../workbook/refusal';

const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  blue: '#0000FF',
  gray: '#808080',
  green: '#008000',
  lightgray: '#D3D3D3',
  orange: '#FFA500',
  red: '#FF0000',
  white: '#FFFFFF',
  yellow: '#FFFF00',
};

/** The colour, or null for an empty text, which means automatic or none. */
export function parseColor(text: string): string | null {
  if (text === '') return null;
  if (/^#[0-9a-f]{6}$/i.test(text)) return text.toUpperCase();
  const named = NAMED[text.toLowerCase()];
  if (named === undefined) throw invalidArgument(`"${text}" is no colour that this host knows`);
  return named;
}
