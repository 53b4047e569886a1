/**
 * The user's own sheets by the titles that the add-in gives them. Content tells what a sheet is; but one that is called Mappning and
 * has none of its headings is a Mappning with a misspelt heading, and to pass it over would leave the report empty.
 */
import type { RawTable } from '../rawTable';

const TITLAR = ['mappning', 'insatser', 'uppgifter'] as const;
export type Titelsort = (typeof TITLAR)[number];

/** What the title says that the sheet is, or null. */
export const titelsort = ({ blad }: RawTable): Titelsort | null => TITLAR.find((titel) => titel === blad.trim().toLowerCase()) ?? null;
