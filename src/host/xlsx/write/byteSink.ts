const CHUNK = 1 << 15;

/** Collects text as UTF-8 in one growing buffer; strings are gathered first, since many small encodings are slow. */
export class ByteSink {
  private buffer = new Uint8Array(1 << 16);
  private length = 0;
  private pending = '';
  private readonly encoder = new TextEncoder();

  text(text: string): void {
    this.pending += text;
    if (this.pending.length >= CHUNK) this.flush();
  }

  bytes(bytes: Uint8Array): void {
    this.flush();
    this.reserve(bytes.length);
    this.buffer.set(bytes, this.length);
    this.length += bytes.length;
  }

  finish(): Uint8Array {
    this.flush();
    return this.buffer.slice(0, this.length);
  }

  private flush(): void {
    this.reserve(this.pending.length * 3);
    this.length += this.encoder.encodeInto(this.pending, this.buffer.subarray(this.length)).written;
    this.pending = '';
  }

  private reserve(more: number): void {
    if (this.length + more <= this.buffer.length) return;
    const grown = new Uint8Array(Math.max(this.buffer.length * 2, this.length + more));
    grown.set(this.buffer.subarray(0, this.length));
    this.buffer = grown;
  }
}
