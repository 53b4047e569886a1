/** What the command tells of itself. */
export const hjalptext = `Finsam Bokslut: från huvudbok till kontrollerad årsredovisning.

  bokslut rapport UNDERLAG... --ut FIL.xlsx [--mappning FIL.xlsx] [--ar 2025] [--period 2025-08] [--enhet kr|tkr] [--json]
  bokslut importera FIL.se --ut FIL.xlsx [--json]

UNDERLAG är en eller flera arbetsböcker (.xlsx) eller SIE-filer. Svar: 0 klart, 1 klart men med fel att rätta, 2 underlaget går inte att använda.`;
