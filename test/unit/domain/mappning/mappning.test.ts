import { isInInterval } from '../../../../src/domain/mappning/kontointervall';
import { Mappning } from '../../../../src/domain/mappning/mappning';
import { regler } from '../../../support/bocker';

const KODER = { ansvar: '', verksamhet: '', projekt: '', motpart: '' };

test.each([
  ['3511', '3500', '3599', true],
  ['3600', '3500', '3599', false],
  ['35110', '351', '352', true],
  ['35300', '351', '352', false],
  ['3599', '350', '359', true],
  ['4000', '4000', '7799', true],
  ['40100', '4000', '7799', true],
  ['78000', '4000', '7799', false],
  ['0100', '0100', '0199', true],
  ['100', '0100', '0199', false],
])('account %s in %s–%s: %s', (konto, fran, till, expected) => {
  expect(isInInterval(konto, fran, till)).toBe(expected);
});

test('most dimensions win, then the narrowest interval', () => {
  const mappning = new Mappning(regler(`
    4000 7799 | Bred
    4500 4599 | Smal
    4000 7799 | Projekt | | | | 10`));
  const rad = (konto: string, projekt: string) => {
    const traff = mappning.match(konto, { ...KODER, projekt });
    return traff.art === 'regel' ? traff.regel.rapportrad : traff.art;
  };
  expect([rad('4531', ''), rad('5011', ''), rad('4531', '10'), rad('8000', '')]).toEqual(['Smal', 'Bred', 'Projekt', 'ingen']);
});

test('two rules of the same rank tie, and both are named', () => {
  const traff = new Mappning(regler('4000 4999 | A\n4500 5499 | B')).match('4600', KODER);
  expect(traff.art === 'oavgjord' && traff.regler.map((r) => r.rapportrad)).toEqual(['A', 'B']);
});
