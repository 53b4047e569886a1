/**
 * A running sum that keeps what rounding throws away (Neumaier). Amounts in öre are not exact in binary, so a sum that is
 * smaller than the rounding of its own terms is 0: debit and credit that balance give 0 and not 1E-10.
 */
export class CompensatedSum {
  private sum = 0;
  private lost = 0;
  private size = 0;

  add(term: number): void {
    const next = this.sum + term;
    const magnitude = Math.abs(term);
    this.lost += Math.abs(this.sum) >= magnitude ? this.sum - next + term : term - next + this.sum;
    this.sum = next;
    this.size += magnitude;
  }

  get total(): number {
    if (!Number.isFinite(this.sum)) return this.sum;
    const total = this.sum + this.lost;
    return Math.abs(total) <= this.size * Number.EPSILON ? 0 : total;
  }
}
