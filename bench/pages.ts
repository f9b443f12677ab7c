/** Which pages are asked, and what is posted. */
const dayMs = 86_400_000

/** Sem de Vries of the cast, from the range of numbers that is never given out. */
export const bsnOfSem = '999900183'

/** The record of a child with a story, found as a nurse would find it. */
export async function childAddress(address: string, cookie: string): Promise<string> {
  const page = await (await fetch(`${address}/jeugd?q=Sem+de+Vries`, { headers: { cookie } })).text()
  const href = /href="(\/jeugd\/[0-9a-f-]{36})"/.exec(page)?.[1]
  if (!href) throw new Error('Sem de Vries is not found')
  return href
}

/** Each form is a measurement on another day, with a key of its own. */
export function measurementForms(): () => string {
  let count = 0
  return () => {
    count++
    const day = new Date(Date.now() - (count % 200) * dayMs).toISOString().slice(0, 10)
    return new URLSearchParams({ _key: crypto.randomUUID(), on: day, weight: '8', confirmed: 'weight' }).toString()
  }
}
