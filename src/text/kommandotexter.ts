/** What the command tells of itself. */
export const hjalptext = `Finsam Bokslut: från huvudbok till kontrollerad årsredovisning.

  bokslut rapport UNDERLAG... --ut FIL.xlsx [--mappning FIL.xlsx|FIL.json] [--ar 2025] [--period 2025-08] [--enhet kr|tkr] [--avrunda] [--json]
  bokslut importera FIL.se --ut FIL.xlsx [--json]
  bokslut mappning FIL.xlsx --ut FIL.json

UNDERLAG är en eller flera arbetsböcker (.xlsx), SIE-filer eller textfiler (.csv). Svar: 0 klart, 1 klart men med fel att rätta, 2 underlaget går inte att använda.`;

/** After the mapping of a workbook has been written to a file of its own. */
export const mappningKlar = (ut: string): string => `Mappning, insatser och uppgifter finns i ${ut}. Använd filen med --mappning.`;
