/** The programme of contact moments as this municipality offers it today. */
import { type ContactProgramme, programmeOf } from '../../../../knowledge/contact-moments/programme.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { findSettings } from './store.ts'

/** The settings come latest first, and the first of a moment counts. */
export const contactProgrammeOf = async ({
  db,
  municipality,
}: Pick<Ctx, 'db' | 'municipality'>): Promise<ContactProgramme> =>
  programmeOf((await findSettings(db, municipality)).map(({ moment }) => moment))
