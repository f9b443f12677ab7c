/** What any program on this database told, for the pages that stand open here. */
import { type Listening, listen } from '../../db/listen.ts'
import { channel } from './channel.ts'
import type { Live } from './hub.ts'

export const hearChanges = (url: string, live: Live): Promise<Listening> =>
  listen(url, channel, { hear: live.hear, missed: live.askAll })
