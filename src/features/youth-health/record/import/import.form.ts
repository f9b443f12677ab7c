/**
 * The two steps of an import at the door. The first brings files; the second brings their content back with whose they are. In between
 * nothing is kept on the server, so the second step trusts nothing of the first.
 */
import { isId } from '../../../../platform/new-id.ts'
import type { Faults } from '../../../../platform/web/form.ts'
import type { BdsFile } from './bds-file.ts'
import { text } from './text.ts'

export type Upload = { readonly name: string; readonly content: string }

export async function parseUploads(form: FormData): Promise<readonly Upload[]> {
  const files = form.getAll('files').filter(file => file instanceof File)
  const filled = files.filter(file => file.size > 0)
  return Promise.all(filled.map(async file => ({ name: file.name, content: await file.text() })))
}

export type Confirmed = { readonly files: readonly BdsFile[]; readonly faults: Faults }

/** Fields of the file at `place`: `content-0`, `name-0`, `child-0`, `givenNames-0`, `familyName-0`. */
export function parseConfirmation(form: FormData): Confirmed {
  const faults: Record<string, string> = {}
  const files = placesIn(form).map((place): BdsFile => {
    const typed = (field: string): string => String(form.get(`${field}-${place}`) ?? '').trim()
    const file = { name: typed('name').slice(0, 200), content: typed('content') }
    if (isId(typed('child'))) return { ...file, whose: { kind: 'known-child', id: typed('child') } }
    const [givenNames, familyName] = [typed('givenNames').slice(0, 200), typed('familyName').slice(0, 200)]
    if (givenNames === '') faults[`givenNames-${place}`] = text.missingName
    return { ...file, whose: { kind: 'new-child', givenNames, familyName } }
  })
  return { files, faults }
}

const placesIn = (form: FormData): readonly string[] =>
  [...form.keys()].filter(name => /^content-\d{1,3}$/.test(name)).map(name => name.slice('content-'.length))
