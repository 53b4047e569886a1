/** What can have been changed in a cell of ours. */
export const andringText = {
  tal: 'Formeln är ersatt med ett tal',
  text: 'Formeln är ersatt med text',
  borttagen: 'Formeln är borttagen',
  andrad: 'Formeln är ändrad',
  kortad: 'Summan omfattar inte alla rader',
  etikett: 'Radens namn är ändrat',
  format: 'Enheten eller decimalerna är ändrade i cellernas format',
  radBorttagen: 'Raden var borttagen',
  dold: 'Raden är dold',
  visa: 'Visa raden (högerklicka på radnumret, Ta fram)',
  formel: 'Formeln är återställd',
  saldo: 'Värdet ur huvudboken är ändrat för hand',
  saldorad: 'Raden är ändrad eller tillagd för hand',
  saldorader: 'Rader är borttagna för hand',
  aterstallda: 'Raderna ur huvudboken är återställda',
} as const;
