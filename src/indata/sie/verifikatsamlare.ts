/**
 * The hot part of an SIE file: #VER and #TRANS into columns. #TRANS counts; #RTRANS is repeated by a #TRANS and #BTRANS is
 * struck, so neither does. Each voucher is summed, and one that does not balance is remembered.
 */
import type { Ore } from '../../domain/belopp/belopp';
import { isDatum } from '../../domain/period/period';
import type { Issuesamlare } from '../issuesamlare';
import { Byteregister } from './kodregister';
import { parseOre } from './ore';
import { Skanner } from './skanner';
import type { Avkodare } from './teckenkod';
import { Transaktionskolumner } from './transaktioner';
import { toDatum, Verifikationskolumner } from './verifikationer';

export interface Verifikatkalla {
  readonly bytes: Uint8Array;
  readonly namn: string;
  readonly avkoda: Avkodare;
  readonly issues: Issuesamlare;
}

/** A record's place: its "#", the byte after its label, and the end of its line. */
export interface Postplats {
  readonly from: number;
  readonly fields: number;
  readonly end: number;
}

export class Verifikatsamlare {
  readonly transaktioner = new Transaktionskolumner();
  readonly verifikationer = new Verifikationskolumner();
  readonly konton: Byteregister;
  readonly listor: Byteregister;
  readonly obalanserade: { readonly ver: number; readonly ore: Ore }[] = [];
  readonly overhoppade = { rtrans: 0, btrans: 0 };
  private readonly skanner: Skanner;
  private ver_ = -1;
  private summa: Ore = 0;
  private block = false;
  /** A voucher has been announced whose block has not come. */
  private vantar = false;

  constructor(private readonly kalla: Verifikatkalla) {
    this.konton = new Byteregister(kalla.bytes);
    this.listor = new Byteregister(kalla.bytes);
    this.skanner = new Skanner(kalla.bytes);
  }

  /** Whether a voucher is not closed. */
  get oppen(): boolean {
    return this.block || this.vantar;
  }

  open(rad: number): void {
    if (!this.vantar) this.fault('SIE_BLOCK_FEL', rad);
    this.block = true;
    this.vantar = false;
  }

  close(rad: number): void {
    if (!this.block) this.fault('SIE_BLOCK_FEL', rad);
    if (this.summa !== 0) this.obalanserade.push({ ver: this.ver_, ore: this.summa });
    this.block = false;
    this.vantar = false;
    this.summa = 0;
  }

  /** `#VER serie vernr verdatum …`; false when the file ends in it. */
  ver({ from, fields, end }: Postplats, rad: number): boolean {
    const { skanner, verifikationer } = this;
    if (this.block) this.fault('SIE_BLOCK_FEL', rad);
    skanner.set(fields, end);
    const whole = skanner.next() === 'text' && skanner.next() === 'text' && skanner.next() === 'text';
    this.ver_ = verifikationer.nasta();
    verifikationer.offset[this.ver_] = from;
    verifikationer.rad[this.ver_] = rad;
    const dag = whole ? this.readDag() : 0;
    verifikationer.datum[this.ver_] = dag;
    this.summa = 0;
    this.block = false;
    this.vantar = true;
    if (!whole && end >= this.kalla.bytes.length) return false;
    if (dag === 0) this.fault('SIE_DATUM_OLASLIGT', rad);
    return true;
  }

  /** `#TRANS konto {objektlista} belopp …`; false when the file ends in it. */
  trans({ from, fields, end }: Postplats, rad: number): boolean {
    const { skanner, transaktioner } = this;
    skanner.set(fields, end);
    if (skanner.next() !== 'text') return this.brokenTrans(rad, end);
    const konto = this.konton.id(skanner.start, skanner.stop);
    let typ = skanner.next();
    const lista = typ === 'lista' ? this.listor.id(skanner.start, skanner.stop) : this.listor.id(0, 0);
    if (typ === 'lista') typ = skanner.next();
    if (typ !== 'text') return this.brokenTrans(rad, end);
    const ore = parseOre(this.kalla.bytes, skanner.start, skanner.stop);
    if (Number.isNaN(ore)) return this.badAmount(rad);
    if (!this.block) this.fault('SIE_TRANS_UTAN_VER', rad);
    const index = transaktioner.nasta();
    transaktioner.konto[index] = konto;
    transaktioner.lista[index] = lista;
    transaktioner.ver[index] = this.ver_;
    transaktioner.offset[index] = from;
    transaktioner.rad[index] = rad;
    transaktioner.ore[index] = ore;
    this.summa += ore;
    return true;
  }

  /** The eight digits of the current field as yyyymmdd; 0 when they are not a day. */
  private readDag(): number {
    const { start, stop } = this.skanner;
    if (stop - start !== 8) return 0;
    let dag = 0;
    for (let i = start; i < stop; i += 1) {
      const digit = (this.kalla.bytes[i] ?? 0) - 48;
      if (digit < 0 || digit > 9) return 0;
      dag = dag * 10 + digit;
    }
    return isDatum(toDatum(dag)) ? dag : 0;
  }

  private brokenTrans(rad: number, end: number): boolean {
    if (end >= this.kalla.bytes.length) return false;
    this.kalla.issues.add({ kod: 'SIE_POST_OFULLSTANDIG', allvar: 'stopp', fakta: { etikett: '#TRANS' }, kallor: [{ namn: this.kalla.namn, radnummer: rad }], grupp: '#TRANS' });
    return true;
  }

  private badAmount(rad: number): boolean {
    const varde = this.kalla.avkoda(this.skanner.start, this.skanner.stop);
    this.kalla.issues.add({ kod: 'SIE_BELOPP_OLASLIGT', allvar: 'stopp', fakta: { etikett: '#TRANS', varde }, kallor: [{ namn: this.kalla.namn, radnummer: rad }] });
    return true;
  }

  private fault(kod: string, radnummer: number): void {
    this.kalla.issues.add({ kod, allvar: 'stopp', kallor: [{ namn: this.kalla.namn, radnummer }] });
  }
}
