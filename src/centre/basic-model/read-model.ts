/** How the basic model of a centre stands today. */
import {
  mayBearName as decideName,
  type NameStanding,
  parts,
  proposedMonths,
  standingOf,
} from '../../knowledge/basic-model/basic-model.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { findLocations } from '../store.ts'
import type { BasicModel, TermSetting } from './filling.ts'
import * as store from './store.ts'

type Where = Pick<Ctx, 'db' | 'municipality' | 'today'>

export async function basicModelOf({ db, municipality, today }: Where): Promise<BasicModel> {
  const [fillings, locations, settings] = await Promise.all([
    store.findFillings(db, municipality),
    findLocations(db, municipality),
    store.findTermSettings(db, municipality),
  ])
  const months = settings[0]?.months ?? proposedMonths
  const about = parts.map(part => {
    const own = fillings.filter(filling => filling.parts.includes(part))
    return { part, standing: standingOf(own, today, months), fillings: own }
  })
  const walkIns = locations.filter(({ openings }) => openings.length > 0).map(({ name }) => name)
  const standings = new Map(about.map(({ part, standing }) => [part, standing]))
  return { parts: about, walkIns, name: decideName(standings, walkIns.length > 0), months }
}

/** Whether the centre may call itself Centrum voor Jeugd en Gezin today, and if not what it lacks. */
export const mayBearName = async (where: Where): Promise<NameStanding> => (await basicModelOf(where)).name

/** Everything that was ever set about warning, the latest first. */
export const termSettings = ({ db, municipality }: Where): Promise<readonly TermSetting[]> =>
  store.findTermSettings(db, municipality)
