/** One look in the words of the page, for a file. */
import { deedWords, roleWords } from '../../centre/index.ts'
import type { Log } from './load-log.ts'
import type { Look } from './look.ts'
import { text } from './text.ts'

export const lookForFile = (
  { from, until, by, deeds, emergency, grounds }: Look,
  { organisations }: Pick<Log, 'organisations'>,
  /** Of the child it is about. */
  child: string,
) => ({
  van: from.toString(),
  tot: until.toString(),
  wie: by.name,
  rol: roleWords(by.roles),
  organisatie: organisations.get(by.organisation ?? '') ?? null,
  noodtoegang: emergency === null ? null : text.emergency(emergency),
  waaromKonDit: grounds.map(ground => text.ground[ground](child)),
  handelingen: deeds.map(({ event, object, times, at }) => ({
    wat: deedWords(event, object),
    keer: times,
    laatst: at.toString(),
  })),
})
