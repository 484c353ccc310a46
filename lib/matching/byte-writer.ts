/** A byte array that grows as it is written to. */
export interface ByteWriter {
  bytes: Uint8Array<ArrayBuffer>;
  length: number;
}

/** An empty writer. */
export function createByteWriter(capacity = 256): ByteWriter {
  return { bytes: new Uint8Array(capacity), length: 0 };
}

/** Append one byte; only its low 8 bits count. */
export function writeByte(writer: ByteWriter, value: number): void {
  reserve(writer, 1);
  writer.bytes[writer.length++] = value;
}

/** Append an unsigned integer below 2^32, 7 bits a byte, low bits first. */
export function writeVarint(writer: ByteWriter, value: number): void {
  reserve(writer, 5);
  let rest = value;
  while (rest > 127) {
    writer.bytes[writer.length++] = (rest & 127) | 128;
    rest >>>= 7;
  }
  writer.bytes[writer.length++] = rest;
}

/** Append 32 bits, low byte first. */
export function writeUint32(writer: ByteWriter, value: number): void {
  reserve(writer, 4);
  for (let shift = 0; shift < 32; shift += 8) {
    writer.bytes[writer.length++] = value >>> shift;
  }
}

/** Append a copy of some bytes. */
export function writeBytes(writer: ByteWriter, bytes: Uint8Array): void {
  reserve(writer, bytes.length);
  writer.bytes.set(bytes, writer.length);
  writer.length += bytes.length;
}

/** A copy of what has been written, exactly as long. */
export function takeBytes(writer: ByteWriter): Uint8Array<ArrayBuffer> {
  return writer.bytes.slice(0, writer.length);
}

function reserve(writer: ByteWriter, count: number): void {
  const needed = writer.length + count;
  if (needed <= writer.bytes.length) return;
  const larger = new Uint8Array(Math.max(needed, writer.bytes.length * 2));
  larger.set(writer.bytes);
  writer.bytes = larger;
}
