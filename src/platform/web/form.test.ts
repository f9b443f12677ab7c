import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { field, parseForm } from './form.ts'

const schema = z.object({ on: field.day('Vul de datum in.') })
const read = (on: string): string => {
  const form = new FormData()
  form.set('on', on)
  const parsed = parseForm(schema, form)
  return parsed.ok ? parsed.value.on.toString() : (parsed.faults.on ?? '')
}

test('a day is read as the browser sends it and as people type it', () => {
  for (const typed of ['2026-02-03', '3-2-2026', '03/02/2026']) assert.equal(read(typed), '2026-02-03', typed)
})

test('a day that cannot be, or that lies before 1900, is asked for again', () => {
  for (const typed of ['31-2-2026', '0000-01-01', '1-1-0000', '0206-02-14', '1899-12-31', 'gisteren'])
    assert.equal(read(typed), 'Vul de datum in.', typed)
})
