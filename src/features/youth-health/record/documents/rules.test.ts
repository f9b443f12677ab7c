import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mediaTypeOf } from '../../../../platform/web/media-type.ts'
import { fileNameOf } from './rules.ts'

const bytes = (...parts: readonly (string | number)[]) =>
  Uint8Array.from(parts.flatMap(part => (typeof part === 'string' ? [...Buffer.from(part, 'latin1')] : [part])))

test('a PDF, a JPEG and a PNG are known by how they begin', () => {
  assert.equal(mediaTypeOf(bytes('%PDF-1.7\n')), 'application/pdf')
  assert.equal(mediaTypeOf(bytes(0xff, 0xd8, 0xff, 0xe0)), 'image/jpeg')
  assert.equal(mediaTypeOf(bytes(0x89, 'PNG\r\n', 0x1a, 0x0a)), 'image/png')
})

test('a page with script that is called letter.pdf is no document, and neither is nothing', () => {
  assert.equal(mediaTypeOf(bytes('<html><script>')), null)
  assert.equal(mediaTypeOf(bytes(' %PDF-1.7')), null)
  assert.equal(mediaTypeOf(bytes()), null)
})

test('a document is given back under a plain name with the ending of its content', () => {
  const on = Temporal.PlainDate.from('2026-11-12')
  const nameOf = (title: string) => fileNameOf({ on, title, mediaType: 'image/jpeg' })
  assert.equal(nameOf('Brief kinderarts (oë) "../.."'), '2026-11-12-brief-kinderarts-oe.jpg')
  assert.equal(nameOf('…'), '2026-11-12-document.jpg')
})
