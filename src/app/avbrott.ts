/** The user asked to stop. Thrown between two blocks of work and caught where the work was started: nothing in between may go on. */
export class Avbrott extends Error {
  constructor() {
    super('Stopped by the user');
    this.name = 'Avbrott';
  }
}
