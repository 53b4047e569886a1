/**
 * Which result accounts look like a gain or loss on the sale of anläggningstillgångar: by what the ledger calls them, or by the chart that
 * the user has chosen (BAS 397 and 797, Kommun-Bas 38). Only a suspicion, to be told; the mapping decides.
 */
import { foldText } from '../../shared/foldText';

const REA = /(^|[^a-zåäö])rea(lisations)?[- ]?(vinst|förlust)/;
const VINST = /(vinst|förlust)(?!marginal)/;
const SALD = /avyttr|utrang|(försälj|försåld).*(tillgång|inventari|maskin|fordon|byggnad|fastighet|mark(?!nad)|aktie|andel|värdepapper)|(tillgång|inventari|maskin|fordon|byggnad|fastighet|mark(?!nad)|aktie|andel|värdepapper).*(försälj|försåld)/;

const KONTOPLAN: Readonly<Record<string, RegExp>> = { 'Kommun-Bas': /^38/, BAS: /^[37]97/ };

export function isRealisationskonto(konto: string, namn: string, kontoplan: string | null): boolean {
  if (!/^[3-8]/.test(konto)) return false;
  const text = foldText(namn);
  return REA.test(text) || (VINST.test(text) && SALD.test(text)) || (kontoplan !== null && KONTOPLAN[kontoplan]?.test(konto) === true);
}
