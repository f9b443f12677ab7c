/** What is measured on the program as it runs, with the demo and the children of the bench in it. */
import type { ChildId } from '../src/people/index.ts'
import { measureBookings, type OpenHours } from './bookings.ts'
import { measureChat } from './chat.ts'
import { type FamilyPlan, goalChanges } from './family-plan.ts'
import { alone, type Request, type Server, together } from './load.ts'
import { bsnOfSem, consultations, contactAtDesk } from './pages.ts'
import { residentMb } from './processes.ts'
import { atLeast, loadWords, type Row, row, within } from './row.ts'

export type Town = Server & {
  /** Cookies of two who are signed in; the doctor has a full session today. */
  readonly nurse: string
  readonly doctor: string
  /** Of two children, in a plan with their father, grandma and professionals. */
  readonly mother: string
  /** A child of four with twenty contacts and sixty observations. */
  readonly full: ChildId
  /** Of the same child, coordinated by the nurse. */
  readonly plan: FamilyPlan
  readonly openHours: OpenHours
  /** Children of seven who were measured before, each for one consultation. */
  readonly schoolchildren: readonly ChildId[]
}
export type MeasureOnServer = (town: Town) => AsyncGenerator<Row>

export const serverRows: Readonly<Record<string, MeasureOnServer>> = {
  record: async function* (town) {
    const page = 'record page, 20 contacts and 60 observations'
    const request = { path: `/jeugd/${town.full}`, cookie: town.nurse }
    yield within(`${page}, 1 connection`, await alone(town, request), 15)
    yield atLeast(`${page}, 8 connections`, await together(town, request, 8), 300)
    yield row(`${page}, 32 connections`, loadWords(await together(town, request, 32)))
  },
  growth: async function* (town) {
    const request = { path: `/jeugd/${town.full}/groei`, cookie: town.nurse }
    yield within('growth chart page of the same child, 1 connection', await alone(town, request), 12)
    yield atLeast('growth chart page, 8 connections', await together(town, request, 8), 300)
  },
  timeline: async function* (town) {
    const request = { path: `/jeugd/${town.full}/tijdlijn`, cookie: town.nurse }
    yield row('time line of the same child, 1 connection', loadWords(await alone(town, request)))
  },
  consultation: async function* (town) {
    const opening = { path: `/jeugd/${town.full}/consult`, cookie: town.nurse }
    yield row('open a consultation of the same child, 1 connection', loadWords(await alone(town, opening)))
    const saving = { posts: consultations(town.schoolchildren), cookie: town.nurse }
    yield within('save a consultation, each of another child, 1 connection', await alone(town, saving, mostSaves), 15)
  },
  'portal-home': async function* (town) {
    const request = { path: '/mijn', cookie: town.mother }
    yield within('home of Mijn CJG, two children, one shared plan, 1 connection', await alone(town, request), 15)
  },
  plan: async function* (town) {
    const page = 'plan page, 12 goals, 60 actions, ten participants'
    const request = { path: `/plannen/${town.plan.id}`, cookie: town.nurse }
    yield within(`${page}, 1 connection`, await alone(town, request), 15)
    yield row(`${page}, 8 connections`, loadWords(await together(town, request, 8)))
    const saving = { posts: goalChanges(town.plan), cookie: town.nurse }
    yield within('save a change of a goal in that plan, 1 connection', await alone(town, saving, mostSaves), 15)
  },
  agenda: async function* (town) {
    const request = { path: '/spreekuur', cookie: town.doctor }
    yield within('agenda of a session with 20 children, 1 connection', await alone(town, request), 15)
  },
  search: async function* (town) {
    const name = { path: '/jeugd?q=sem+de+vreis', cookie: town.nurse }
    yield within('search by name with a typing error, 1 connection', await alone(town, name), 40)
    yield row('search by name, 8 connections', loadWords(await together(town, name, 8)))
    const number = { path: `/jeugd?q=${bsnOfSem}`, cookie: town.nurse }
    yield within('search by BSN, 1 connection', await alone(town, number), 40)
  },
  public: async function* (town) {
    const article = { path: '/artikelen/driftbuien' }
    yield within('public page, 1 connection', await alone(town, article), 5)
    const many = await together(town, article, 32)
    yield atLeast('public page, 32 connections', many, 1500)
    yield within('the same, as its visitors wait', many, 30)
    const found: Request = { path: '/zoeken?q=driftbui' }
    yield row('public search, 1 connection', loadWords(await alone(town, found)))
    yield row('public search, 8 connections', loadWords(await together(town, found, 8)))
  },
  contact: async function* (town) {
    const saving = { posts: contactAtDesk, cookie: town.nurse }
    yield within('save a contact at the desk, 1 connection', await alone(town, saving), 15)
    yield row('save a contact, 8 connections', loadWords(await together(town, saving, 8)))
  },
  booking: measureBookings,
  chat: measureChat,
  memory: async function* ({ pid }) {
    const memory = residentMb(pid)
    yield row('memory of the server after all this', `${memory.toFixed(0)} MB`, '≤ 250 MB', memory <= 250)
  },
}

/** A quarter of them before the watch is started. */
const mostSaves = 240
export const schoolchildrenNeeded = mostSaves * 1.25
