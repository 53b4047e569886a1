/** Every function that can be computed, by its English name. What is not here is refused by name: volatile and array functions on purpose. */
import { aggregateFunctions } from './aggregateFunctions';
import { conditionalFunctions } from './conditionalFunctions';
import { dateFunctions } from './dateFunctions';
import type { FunctionDefinition } from './definition';
import { informationFunctions } from './informationFunctions';
import { logicalFunctions } from './logicalFunctions';
import { lookupFunctions } from './lookupFunctions';
import { mathFunctions } from './mathFunctions';
import { subtotalFunctions } from './subtotalFunctions';
import { textFunctions } from './textFunctions';

const FUNCTIONS: ReadonlyMap<string, FunctionDefinition> = new Map(
  [
    aggregateFunctions,
    conditionalFunctions,
    dateFunctions,
    informationFunctions,
    logicalFunctions,
    lookupFunctions,
    mathFunctions,
    subtotalFunctions,
    textFunctions,
  ].flatMap((group) => Object.entries(group)),
);

/** The function with this name in capitals, or null. */
export function functionNamed(name: string): FunctionDefinition | null {
  return FUNCTIONS.get(name) ?? null;
}
