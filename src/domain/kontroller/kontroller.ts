/** Every check, in the order that they are shown: the books, the statements, the notes, the drift, the rules. */
import { checkClosing, checkLedger, checkPlacement, checkTrialBalance } from './bokforing';
import { checkBudget, checkBudgetTecken, checkDrift } from './drift';
import { checkHistorik } from './historik';
import { checkOpening } from './ingaende';
import { checkNoter } from './noter';
import { checkBalance, checkEgetKapital, checkKassaflode, checkResult } from './rapporter';
import { checkDriftbidrag, checkLangfristigSkuld, checkStorlek, checkTecken } from './regler';
import type { Kontroll } from './typer';
import type { Kontrollunderlag } from './kontrollunderlag';

const REGISTER: readonly ((k: Kontrollunderlag) => readonly Kontroll[])[] = [
  checkTrialBalance, checkLedger, checkClosing, checkPlacement, checkBalance, checkResult, checkNoter, checkKassaflode, checkEgetKapital,
  checkOpening, checkHistorik, checkDrift, checkBudget, checkBudgetTecken, checkDriftbidrag, checkLangfristigSkuld, checkTecken, checkStorlek,
];

export const buildKontroller = (k: Kontrollunderlag): readonly Kontroll[] => REGISTER.flatMap((check) => check(k));
