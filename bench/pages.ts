/** Which pages are asked, and what is posted. */
/** Sem de Vries of the cast, from the range of numbers that is never given out. */
export const bsnOfSem = '999900183'

/** The record of a child with a story, found as a nurse would find it. */
export async function childAddress(address: string, cookie: string): Promise<string> {
  const page = await (await fetch(`${address}/jeugd?q=Sem+de+Vries`, { headers: { cookie } })).text()
  const href = /href="(\/jeugd\/[0-9a-f-]{36})"/.exec(page)?.[1]
  if (!href) throw new Error('Sem de Vries is not found')
  return href
}

/** A contact at the desk, each with a key of its own. */
export const contactForm = (): string =>
  new URLSearchParams({
    _key: crypto.randomUUID(),
    topics: 'sleep',
    asker: 'parent',
    ageBand: '1-4',
    channel: 'desk',
    kind: 'advice',
    followUp: 'none',
    minutes: '10',
  }).toString()
