// User metadata beyond ASCII ("Working with object metadata": values that are no US-ASCII are shown by the encoding of
// RFC 2047). S3 decodes the encoded words that come in and encodes what goes out, so an encoded word of plain ASCII comes
// back plain; how it chooses between the two encodings, and what it escapes, is as recorded.

const WORD = /^=\?utf-8\?(?:(q)\?([^?]*)|(b)\?((?:[a-z0-9+/]{4})*(?:[a-z0-9+/]{2}==|[a-z0-9+/]{3}=)?))\?=$/i

/** The text of an encoded word of UTF-8; what is none, or no base64, is left as it is. Bytes that are no UTF-8 become U+FFFD. */
export function decodeWord(value: string): string {
  const [, quotedWord, text = '', base64Word, base64 = ''] = WORD.exec(value) ?? []
  if (quotedWord !== undefined) return quotedBytes(text).toString('utf8')
  return base64Word === undefined ? value : Buffer.from(base64, 'base64').toString('utf8')
}

/** A value as a header carries it: itself if it is plain ASCII, else one encoded word. */
export function encodeWord(value: string): string {
  const characters = value.split('')
  const plain = characters.filter(isPlain).length
  if (plain === characters.length) return value
  // Quoted where most characters can be read, counted as Java counts them.
  return 2 * plain > characters.length
    ? `=?UTF-8?Q?${quoted(Buffer.from(value))}?=`
    : `=?UTF-8?B?${Buffer.from(value).toString('base64')}?=`
}

function isPlain(character: string): boolean {
  return /^[\t\x20-\x7e]$/.test(character)
}

function quotedBytes(text: string): Buffer {
  const raw = text
    .replaceAll('_', ' ')
    .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(raw, 'latin1')
}

function quoted(bytes: Buffer): string {
  let text = ''
  for (const byte of bytes) {
    const character = String.fromCharCode(byte)
    if (character === ' ') text += '_'
    else if (isPlain(character) && !'=_?\t'.includes(character)) text += character
    else text += `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
  }
  return text
}
