/** Enough of an address to know again, and too little to write to: 's…@voorbeeld.nl', '…78'. */
export function masked(recipient: string): string {
  const at = recipient.lastIndexOf('@')
  return at < 1 ? `…${recipient.slice(-2)}` : `${recipient.slice(0, 1)}…${recipient.slice(at)}`
}
