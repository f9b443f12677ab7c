/** Amounts of money: whole euro cents. A sum stays exact up to 2^53 cents, which is ninety thousand billion euros. */
export type Cents = number

export const sumOf = (amounts: readonly Cents[]): Cents => amounts.reduce((total, amount) => total + amount, 0)

/** Parts as equal as cents allow, the odd cents in the first ones: together they are the whole, to the cent. */
export function equalParts(whole: Cents, count: number): readonly Cents[] {
  const least = Math.floor(whole / count)
  const odd = whole - least * count
  return Array.from({ length: count }, (_, place) => least + (place < odd ? 1 : 0))
}
