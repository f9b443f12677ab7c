/** Whoever has a page open about something hears that it changed, when the work is done for good; never what changed, or for whom. */
import type { Ctx } from '../../ctx.ts'
import { notify } from './store.ts'

/** `topic`: what the pages are about, by a name of the slice's own and an id: 'plan/0199…'. */
export const tell = (ctx: Ctx, topic: string): Promise<void> => notify(ctx.db, heardAs(ctx.municipality, topic))

/** As it goes over the line. */
export const heardAs = (municipality: string, topic: string): string => `${municipality} ${topic}`
