/** `opencjg open-centre 0050 cjg.zeewolde.example`: a one-time address with which that municipality sets its centre up. */
import { type Making, makeFounding } from '../centre/index.ts'
import { act, program } from '../platform/act.ts'
import { installation } from '../platform/ctx.ts'
import { readEnv } from '../platform/env.ts'
import { type Run, WrongUse } from './command.ts'
import { onFoundation } from './on-foundation.ts'

export const openCentreBy: Run = async ([code = '', host = ''], terminal) => {
  const { demo, port } = readEnv(process.env)
  const making = await onFoundation(({ database, keys }) =>
    act(
      { database, keys, municipality: installation, actor: program('open-centre'), now: Temporal.Now.instant() },
      ctx => makeFounding(ctx, { code, host }, { invented: demo }),
    ),
  )
  if (making.kind === 'refused') throw new WrongUse(because[making.because])
  await terminal.write(`${words(addressOn(host, port), making.link)}\n`)
  return 0
}

const because: Readonly<Record<Extract<Making, { kind: 'refused' }>['because'], string>> = {
  'no-such-municipality': 'Deze CBS-code is hier niet bekend. Kijk in de lijst van gemeenten van het CBS.',
  'open-already': 'Deze gemeente heeft hier al een centrum, of de hostnaam is al van een ander centrum.',
  'no-host-name': 'Geef de hostnaam zonder https:// en zonder poort, zoals cjg.zeewolde.example.',
}

/** On the own machine there is no certificate, and the program is met at its port. */
const addressOn = (host: string, port: number): string =>
  /(^|\.)localhost$/.test(host) ? `http://${host}:${port}` : `https://${host}`

const words = (address: string, link: string): string =>
  [
    `Open dit adres om het centrum in te richten: ${address}/inrichten/${link}`,
    'Het werkt één keer en niet langer dan een week. Geef het alleen aan wie het centrum inricht.',
  ].join('\n')
