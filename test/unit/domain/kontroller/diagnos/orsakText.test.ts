import { diagnose } from '../../../../../src/domain/kontroller/diagnos/diagnose';
import type { Fraga } from '../../../../../src/domain/kontroller/diagnos/typer';
import { orsakText } from '../../../../../src/text/orsaker';
import type { Lednamn, Orsakstext } from '../../../../../src/text/orsaker';
import { fraga, kandidater, kr } from './fragor';

/** The sentences with ordinary spaces, as they are easier to write down. */
function text(f: Fraga, led?: Lednamn): Orsakstext {
  const orsak = diagnose(f);
  if (orsak === null) throw new Error('No cause');
  const { orsak: vad, atgard } = orsakText(orsak, led);
  return { orsak: vad.replaceAll('\u00a0', ' '), atgard: atgard.replaceAll('\u00a0', ' ') };
}

const UTAN_NOTRAD = 'konto 2710 | 9874.00 | 7812.00 | utan_notrad\nkonto 2731 | 10811.60 | 8552.40 | utan_notrad';
const OMAPPADE = 'konto 1510 | 200.51 | | omappat\nkonto 1520 | 410.13 | | omappat';

const motsida = { differens: kr('-208201.50'), kandidater: kandidater('konto 7698 | -208201.50') };

test.each<[string, Fraga, string, string]>([
  ['accounts without a note row', fraga('2270819.00', '2291504.60', UTAN_NOTRAD), 'Skillnaden är konto 2710 (9 874,00) och konto 2731 (10 811,60), som saknar notrad.', 'Ge dem en notrad i Mappning.'],
  ['one of them', fraga('9874.00', '0.00', UTAN_NOTRAD), 'Skillnaden är konto 2710 (9 874,00), som saknar notrad.', 'Ge det en notrad i Mappning.'],
  ['an ordinary account', fraga('200.50', '0.00', 'konto 1510 | 200.50'), 'Skillnaden är konto 1510 (200,50), som finns i Vänster men inte i Höger.', 'Lägg till kontot i Höger, eller ta bort beloppet på den andra sidan.'],
  ['a line', fraga('0.00', '200.50', 'notrad Moms | 200.50'), 'Skillnaden är notraden "Moms" (200,50), som finns i Höger men inte i Vänster.', 'Lägg till raden i Vänster, eller ta bort beloppet på den andra sidan.'],
  ['two with the same amount', fraga('200.50', '0.00', 'konto 1510 | 200.50\nkonto 1520 | 200.50'), 'Skillnaden är konto 1510 (200,50), som finns i Vänster men inte i Höger (eller konto 1520 (200,50), som har samma belopp).', 'Lägg till kontot i Höger, eller ta bort beloppet på den andra sidan.'],
  ['finansnetto', fraga('1317907.00', '1233609.80', 'finansnetto F | 84297.20'), 'Skillnaden är finansnettot (84 297,20), som bara räknas med i den ena av Vänster och Höger.', 'Visa finansnettot på en egen rad, eller räkna med det på båda sidor.'],
  ['a gross-up with its accounts', fraga('8362192.90', '8153991.40', 'konto 3998 | 208201.50', { motsida }), 'Intäkter och kostnader skiljer lika mycket, 208 201,50: konto 3998 (208 201,50) och konto 7698 (-208 201,50) är med i den ena tabellen och inte i den andra.', 'Ta med dem i båda tabellerna eller i ingen av dem. Resultatet påverkas inte.'],
  ['a gross-up by its pattern', fraga('8362192.90', '8153991.40', '', { motsida: { ...motsida, kandidater: [] } }), 'Intäkter och kostnader skiljer lika mycket, 208 201,50: samma belopp är med på båda sidor i den ena tabellen och inte i den andra.', 'Se efter om interna poster eller ett äldre utkast finns kvar, och visa samma belopp i båda tabellerna.'],
  ['a turned sign', fraga('-867000.00', '-927000.00', 'budgetrad Norrlandskonferensen | -30000.00\nbudgetrad SamCoach | -897000.00'), 'Skillnaden 60 000,00 är två gånger budgetraden "Norrlandskonferensen" (-30 000,00): den har plus på ena sidan och minus på den andra.', 'Rätta tecknet, troligen i Vänster. Intäkter har plus och kostnader minus.'],
  ['counted twice', fraga('886.25', '685.75', 'konto 1510 | 200.50\nkonto 1520 | 485.25'), 'Skillnaden är konto 1510 (200,50), som räknas två gånger i Vänster.', 'Ta bort det ena av de två ställena i Vänster.'],
  ["last year's total", fraga('3902590.00', '5434415.00', '', { foregaende: { vanster: kr('3902590.00'), hoger: null } }), 'Vänster står kvar med förra årets belopp, 3 902 590,00; Höger har 5 434 415,00.', 'Byt till årets belopp. Kontrollera också kolumnens andra rader, som kan vara lika gamla.'],
  ["last year's row", fraga('5100.40', '5000.00', 'konto 1510 | 700.10 | 800.50'), 'Konto 1510 (700,10) i Vänster står kvar med förra årets belopp, 800,50.', 'Byt till årets belopp. Kontrollera också kolumnens andra rader, som kan vara lika gamla.'],
  ['another unit', fraga('8362193.00', '8362.00'), 'Vänster (8 362 193,00) är 1 000 gånger 8 362,00, så när som på avrundning: sidorna har olika enhet (kr, tkr eller mnkr).', 'Ange samma enhet på båda sidor, eller räkna om den ena.'],
  ['a lost comma', fraga('277600.00', '2776.00'), 'Vänster (277 600,00) är 100 gånger 2 776,00: decimaltecknet saknas på ena sidan.', 'Skriv beloppet med decimaltecken.'],
  ['transposed digits', fraga('7783526.00', '7738526.00'), 'Två siffror bredvid varandra har bytt plats: 7 783 526,00 och 7 738 526,00.', 'Se efter i underlaget vilket av talen som är rätt, och rätta det andra.'],
  ['one digit', fraga('2766000.00', '2776000.00'), 'Det ser ut som ett skrivfel, bara en siffra skiljer: 2 766 000,00 och 2 776 000,00.', 'Se efter i underlaget vilket av talen som är rätt, och rätta det andra.'],
  ['a digit too many', fraga('458349.30', '4583493.00'), 'Det ser ut som en siffra för mycket eller för lite: 458 349,30 och 4 583 493,00.', 'Se efter i underlaget vilket av talen som är rätt, och rätta det andra.'],
  ['rounding with its account', fraga('2776000.00', '2775996.40', 'konto 3999 | -3.60 | | oresutjamning', { tolerans: kr('2000.00') }), 'Skillnaden är konto 3999 (-3,60), som är öresutjämning. Den ryms i avrundningen (högst 2 000,00).', 'Ingen åtgärd behövs. Ska skillnaden bort: ge det en notrad i Mappning.'],
  ['rounding', fraga('10.00', '9.00', '', { tolerans: kr('2.00') }), 'Skillnaden ryms i avrundningen (högst 2,00).', 'Ingen åtgärd behövs.'],
  ['two weaknesses', fraga('627.75', '0.00', `${OMAPPADE}\nkonto 3999 | 17.11 | | oresutjamning`), 'Skillnaden är konto 1510 (200,51) och konto 1520 (410,13), som saknar rapportrad i Mappning, samt konto 3999 (17,11), som är öresutjämning.', 'Lägg till rader i Mappning för kontona. Ge det en notrad i Mappning.'],
  ['the suspicious and one more', fraga('89499.52', '0.00', `${OMAPPADE}\nkonto 3020 | 1234.56\nkonto 3010 | 88888.88`), 'Skillnaden är konto 1510 (200,51) och konto 1520 (410,13), som saknar rapportrad i Mappning, samt konto 3010 (88 888,88), som finns i Vänster men inte i Höger.', 'Lägg till rader i Mappning för kontona. Lägg till resten i Höger om det hör hemma där.'],
  ['neighbours', fraga('3176.70', '2300.45', 'rad A | 100.10\nrad B | 2200.35\nrad C | 310.99\nrad D | 47.06\nrad E | 518.20'), 'Skillnaden är raden "C" (310,99), raden "D" (47,06) och raden "E" (518,20): de står intill varandra och finns i Vänster men inte i Höger.', 'Kontrollera att summan eller kontointervallet bakom Höger omfattar alla rader.'],
  ['nothing that fits', fraga('2270700.00', '2291504.60', UTAN_NOTRAD), 'Skillnaden -20 804,60 är inget enskilt konto och ingen enskild rad, och inget känt mönster. Konto 2710 (9 874,00) och konto 2731 (10 811,60), som saknar notrad, förklarar inte allt: -119,00 återstår.', 'Ge dem en notrad i Mappning. Se sedan vad som återstår.'],
  ['nothing at all', fraga('12.34', '98.76'), 'Skillnaden -86,42 är inget enskilt konto och ingen enskild rad, och inget känt mönster.', 'Jämför de två sidorna rad för rad, och börja med det som har ändrats sist.'],
])('%s', (_, f, orsak, atgard) => {
  expect(text(f)).toEqual({ orsak, atgard });
});

test('the sides by the names that the check gives them', () => {
  const { orsak, atgard } = text(fraga('200.50', '0.00', 'konto 1510 | 200.50'), { vanster: 'Not 4', hoger: 'Balansräkningens Fordringar' });
  expect([orsak, atgard]).toEqual([
    'Skillnaden är konto 1510 (200,50), som finns i Not 4 men inte i Balansräkningens Fordringar.',
    'Lägg till kontot i Balansräkningens Fordringar, eller ta bort beloppet på den andra sidan.',
  ]);
});

test('many accounts: the first few and what all come to', () => {
  const konton = Array.from({ length: 9 }, (_, i) => `konto ${1510 + i} | ${i + 1}00.01 | | utan_notrad`).join('\n');
  expect(text(fraga('4500.09', '0.00', konton)).orsak).toBe('Skillnaden är konto 1510 (100,01), konto 1511 (200,01), konto 1512 (300,01), konto 1513 (400,01), konto 1514 (500,01) och 4 till, tillsammans 4 500,09, som saknar notrad.');
});
