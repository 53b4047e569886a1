/** The closing entry's account, 8999 whatever digits a chart adds: never part of the result, always part of total eget kapital. */
export const isBokslutsnummer = (konto: string): boolean => /^8999\d*$/.test(konto);
