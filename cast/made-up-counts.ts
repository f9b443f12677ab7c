/** Made-up counts of all municipalities, for the demo and for tests: nobody counted them. The same code always gets the same ones. */
export type MadeUpCounts = {
  readonly code: string
  readonly name: string
  readonly counts: {
    readonly youths: number
    readonly minorities: number
    readonly singleParents: number
    readonly lowIncomes: number
  }
}

export function madeUpCounts(
  municipalities: readonly { readonly code: string; readonly name: string }[],
): readonly MadeUpCounts[] {
  return municipalities.map(({ code, name }) => {
    const chance = (salt: number): number =>
      ((Math.imul(Math.imul(Number(code) + salt * 10_007, 0x9e3779b1) ^ 0x5bd1e995, 0x85ebca6b) >>> 12) % 1000) / 1000
    const youths = Math.round(2000 + 38_000 * chance(1) ** 4)
    const part = (salt: number, least: number, most: number): number =>
      Math.round(youths * (least + (most - least) * chance(salt)))
    return {
      code,
      name,
      counts: {
        youths,
        minorities: part(2, 0.02, 0.4),
        singleParents: part(3, 0.06, 0.2),
        lowIncomes: part(4, 0.1, 0.35),
      },
    }
  })
}
