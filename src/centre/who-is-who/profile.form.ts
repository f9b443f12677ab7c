import { z } from 'zod'
import { field, type Parsed, parseForm, type Typed } from '../../platform/web/form.ts'
import type { Professional } from '../organisation.ts'
import type { OfficialWords, OwnWords } from './keep-profile.ts'
import { officialKinds, type Profile, topics } from './profile.ts'
import { text } from './text.ts'

const { missing } = text

const own = {
  position: field.text(missing.position, 80),
  topics: field.choices(topics, missing.topics).refine(list => list.length > 0, missing.topics),
  mayBeAsked: field.text(missing.mayBeAsked, 300),
  phone: field.optionalText(30),
  email: field.optionalEmail(missing.email).transform(typed => typed ?? ''),
}

export const parseOwn = (form: FormData): Parsed<OwnWords> => parseForm(z.object(own), form)

const official = z.object({
  kind: field.choice(officialKinds, missing.kind),
  name: field.text(missing.name, 120),
  organisation: field.text(missing.organisation, 120),
  ...own,
  agreedOn: field.day(missing.agreedOn),
  agreedHow: field.text(missing.agreedHow, 200),
})

export function parseOfficial(form: FormData): Parsed<OfficialWords> {
  const parsed = parseForm(official, form)
  if (!parsed.ok) return parsed
  const { agreedOn, agreedHow, ...words } = parsed.value
  return { ok: true, value: { words, agreedOn, agreedHow } }
}

export const typedProfile = (profile: Profile): Typed => ({
  kind: profile.kind,
  name: profile.name,
  organisation: profile.organisation,
  position: profile.position,
  topics: profile.topics.join('\n'),
  mayBeAsked: profile.mayBeAsked,
  phone: profile.phone,
  email: profile.email,
  agreedOn: profile.agreedOn?.toString() ?? '',
  agreedHow: profile.agreedHow,
})

/** What the centre knows already, to begin with. */
export const typedFrom = ({ profession, phone, email }: Professional): Typed => ({
  position: profession,
  phone: phone ?? '',
  email: email ?? '',
})
