/**
 * Which result accounts look like a gain or loss on the sale of anläggningstillgångar: by what the ledger calls them, or by the chart that
 * the user has chosen (BAS 397 and 797, Kommun-Bas 38). Only a suspicion, to be told; the mapping decides.
 */
import { foldText } from '../../shared/foldText';

const VINST_ELLER_FORLUST = /(^|[^a-zåäö])rea(lisations)?[- ]?(vinst|förlust)|(vinst|förlust)\S* .*(avyttr|försälj|försåld|utrang)|(avyttr|försälj|försåld|utrang).*(vinst|förlust)/;
const KONTOPLAN: Readonly<Record<string, RegExp>> = { 'Kommun-Bas': /^38/, BAS: /^[37]97/ };

export function isRealisationskonto(konto: string, namn: string, kontoplan: string | null): boolean {
  if (!/^[3-8]/.test(konto)) return false;
  return VINST_ELLER_FORLUST.test(foldText(namn)) || (kontoplan !== null && KONTOPLAN[kontoplan]?.test(konto) === true);
}
