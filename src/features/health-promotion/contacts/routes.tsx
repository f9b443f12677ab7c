import { type Location, locationsOf } from '../../../centre/index.ts'
import { schoolsOf } from '../../../people/index.ts'
import { record } from '../../../platform/audit/record.ts'
import { may } from '../../../platform/auth/roles.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { type Answer, invalid, page, see, stale } from '../../../platform/web/answer.ts'
import { typedWords } from '../../../platform/web/form.ts'
import { type Asked, router } from '../../../platform/web/router.ts'
import { nothingTyped, type Shown } from '../form-page.view.tsx'
import { whenOn } from '../module.ts'
import { addContact, changeContact, getContact } from '../schools/keep-school.ts'
import { parseContact, parsePlace, typedContact } from '../schools/school.form.ts'
import type { Contact } from '../schools/school.ts'
import { findContacts } from '../schools/store.ts'
import { text } from '../schools/text.ts'
import { ChangeContactPage, NewContactPage, WaysPage } from './contacts.view.tsx'

/** Whom to call where, and how they work: for promoters and for the centre. */
export const contactPages = router('professional')
const all = '/gezonde-school/wie-werkt-hoe'

contactPages.get(
  all,
  may.seeWaysOfWorking,
  whenOn(async ctx => {
    const working = (await findContacts(ctx.db, ctx.municipality)).filter(({ hasLeft }) => !hasLeft)
    record(ctx, 'read', 'health-promotion.contact', null)
    const about = { mayEdit: may.keepWaysOfWorking(ctx.actor), mayPromote: may.promoteHealth(ctx.actor) }
    const places = [...(await placesOf(ctx, working)), ...(await schoolsWith(ctx, working))]
    return page(text.ways.title, WaysPage({ places, ...about }))
  }),
)

const placesOf = async (ctx: Ctx, contacts: readonly Contact[]) =>
  (await locationsOf(ctx)).map(({ id, name }) => ({ id, name, contacts: contacts.filter(({ at }) => at.id === id) }))

const schoolsWith = async (ctx: Ctx, contacts: readonly Contact[]) =>
  (await schoolsOf(ctx))
    .map(({ id, name }) => ({ id, name, contacts: contacts.filter(({ at }) => at.id === id) }))
    .filter(place => place.contacts.length > 0)

contactPages.get(
  `${all}/nieuw`,
  may.keepWaysOfWorking,
  whenOn(async ctx => page(text.contact.new, NewContactPage({ locations: await locationsOf(ctx), ...nothingTyped }))),
)

contactPages.post(
  `${all}/nieuw`,
  may.keepWaysOfWorking,
  whenOn(async (ctx, { form }) => {
    const locations: readonly Location[] = await locationsOf(ctx)
    const [place, contact] = [parsePlace(form), parseContact(form)]
    if (!contact.ok || !place.ok) {
      const faults = { ...(place.ok ? {} : place.faults), ...(contact.ok ? {} : contact.faults) }
      return invalid(text.contact.new, NewContactPage({ locations, faults, typed: typedWords(form) }))
    }
    await addContact(ctx, { kind: 'location', id: place.value.location }, contact.value)
    return see(all)
  }),
)

const idOf = ({ params }: Asked): string => params.contact ?? ''

contactPages.get(
  '/gezonde-school/contacten/:contact',
  may.keepWaysOfWorking,
  whenOn(async (ctx, asked) => {
    const contact = await getContact(ctx, idOf(asked))
    record(ctx, 'read', 'health-promotion.contact', null, contact.id)
    return contactPage(page, contact, { faults: {}, typed: typedContact(contact) }, null)
  }),
)

contactPages.post(
  '/gezonde-school/contacten/:contact',
  may.keepWaysOfWorking,
  whenOn(async (ctx, asked) => {
    const contact = await getContact(ctx, idOf(asked))
    const parsed = parseContact(asked.form)
    if (!parsed.ok) return contactPage(invalid, contact, parsed, null)
    const typed = typedWords(asked.form)
    const changed = await changeContact(ctx, contact.id, Number(typed.version), parsed.value)
    if (changed.kind === 'kept') return see(all)
    return contactPage(stale, contact, { faults: {}, typed }, changed.now)
  }),
)

const contactPage = (answer: typeof page, contact: Contact, shown: Shown, newer: Contact | null): Answer =>
  answer(text.contact.change, ChangeContactPage({ contact, newer, ...shown }))
