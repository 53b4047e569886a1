/** What an SIE file says goes through its ledger sheets unchanged, also where a sheet of a kommun's would be read otherwise. */
import { importeraSie } from '../../../src/app/importeraSie';
import { lasUnderlag } from '../../../src/app/lasUnderlag';
import { uppdateraRapport } from '../../../src/app/uppdateraRapport';
import { cp437 } from '../../support/sie';
import { newVard, openVard, unwrap } from '../../support/vard';

/** January holds reversed accruals, the bank is overdrawn, one account is the sum of two others, and a voucher has no number. */
const FIL = `#FLAGGA 0
#PROGRAM "Prov" 1
#FORMAT PC8
#SIETYP 4
#FNAMN "Prov"
#RAR 0 20250101 20251231
#KONTO 1930 "Bank"
#KONTO 2010 "Eget kapital"
#KONTO 351 "Bidrag"
#KONTO 3511 "Staten"
#KONTO 3512 "Region"
#KONTO 4531 "Insatser"
#IB 0 1930 -1000.00
#IB 0 2010 1000.00
#VER "" "" 20250105 "Ingående balans rättad"
{
#TRANS 351 {} 20.00
#TRANS 3511 {} 5.00
#TRANS 3512 {} 15.00
#TRANS 4531 {} -30.00
#TRANS 1930 {} -10.00
}
`;

const summor = (fakta: readonly { readonly slag: string; readonly konto: string; readonly ore: number }[]) => Object.fromEntries(fakta.map((f) => [`${f.slag} ${f.konto}`, f.ore]));
const EXPECTED = { 'IB 1930': -100_000, 'IB 2010': 100_000, 'Utfall 351': 2000, 'Utfall 3511': 500, 'Utfall 3512': 1500, 'Utfall 4531': -3000, 'Utfall 1930': -1000 };

test('no sign is turned, no account is taken for a sum, no posting for a balance; also after saving, renaming and refreshing', async () => {
  const vard = newVard();
  unwrap(await importeraSie(vard.bok, cp437(FIL), 'prov.se'));
  expect(summor(unwrap(lasUnderlag(unwrap(await vard.bok.read()).tabeller)).fakta)).toEqual(EXPECTED);
  await vard.edit((context) => {
    const sheets = context.workbook.worksheets;
    sheets.getItem('Huvudbok 2025').name = 'Böckerna 2025';
    sheets.add('Mappning').getRange('A1:C5').values = [['Från konto', 'Till konto', 'Rapportrad'], ['1900', '1999', 'Kassa och bank'], ['2000', '2099', 'Övrigt eget kapital'], ['351', '3999', 'Verksamhetens intäkter'], ['4000', '4999', 'Verksamhetens kostnader']];
  });
  unwrap(await uppdateraRapport(vard.bok, { ar: null, period: null, enhet: null }));
  const again = openVard(vard.bytes());
  expect(summor(unwrap(lasUnderlag(unwrap(await again.bok.read()).tabeller)).fakta)).toEqual(EXPECTED);
});
