import { stringifyTokens, tokenize, translateTokensToA1, translateTokensToR1C1 } from '@borgar/fx/xlsx';
import { cellName } from '../cellName';

/** The text of a shared formula at each cell that shares it. The master is taken apart once; each cell only shifts it. */
export class SharedFormula {
  private readonly relative: ReturnType<typeof tokenize>;

  constructor(text: string, row: number, column: number) {
    this.relative = translateTokensToR1C1(tokenize(`=${text}`, { mergeRefs: true }), cellName(row, column));
  }

  /** In the form of the file, without "=". */
  at(row: number, column: number): string {
    return stringifyTokens(translateTokensToA1(this.relative, cellName(row, column))).slice(1);
  }
}
