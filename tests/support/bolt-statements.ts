const runMessage = 0x10;

/** Reads the Cypher statements out of what a Bolt client sends on one connection, piece by piece as it comes. */
export function boltStatements(onStatement: (text: string) => void): (piece: Buffer) => void {
  let rest = Buffer.alloc(0);
  let message = Buffer.alloc(0);
  let isShaken = false;
  return (piece) => {
    rest = Buffer.concat([rest, piece]);
    // Four bytes that say that this is Bolt, and four versions that the client speaks. Where the server offers more, the client
    // names its choice in five more, of which the first is zero as no chunk begins.
    if (!isShaken && rest.length >= 25) {
      rest = rest.subarray(rest.readUInt16BE(20) === 0 ? 25 : 20);
      isShaken = true;
    }
    if (!isShaken) return;
    while (rest.length >= 2 && rest.length >= 2 + rest.readUInt16BE(0)) {
      const size = rest.readUInt16BE(0);
      message = Buffer.concat([message, rest.subarray(2, 2 + size)]);
      rest = rest.subarray(2 + size);
      // An empty chunk ends a message.
      if (size > 0 || message.length === 0) continue;
      if (message[1] === runMessage) onStatement(stringAt(message, 2));
      message = Buffer.alloc(0);
    }
  };
}

/** A string of PackStream: a marker with its length, or with how many bytes hold the length. */
function stringAt(bytes: Buffer, at: number): string {
  const marker = bytes[at]!;
  const [width, length] =
    marker >> 4 === 0x8
      ? [0, marker & 0x0f]
      : marker === 0xd0
        ? [1, bytes.readUInt8(at + 1)]
        : marker === 0xd1
          ? [2, bytes.readUInt16BE(at + 1)]
          : [4, bytes.readUInt32BE(at + 1)];
  return bytes.subarray(at + 1 + width, at + 1 + width + length).toString('utf8');
}
