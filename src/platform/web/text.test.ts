import assert from 'node:assert/strict'
import { test } from 'node:test'
import { otherLanguages } from '../i18n/languages.ts'
import { messagesIn } from './text.ts'

test('what the platform says when something goes wrong is said in every language, and in none of them in Dutch', () => {
  const dutch = Object.entries(messagesIn('nl'))
  for (const language of otherLanguages) {
    const messages = new Map(Object.entries(messagesIn(language)))
    for (const [kind, { title, body, way }] of dutch) {
      const own = messages.get(kind) ?? assert.fail(`${language} ${kind}`)
      for (const [said, source] of [
        [own.title, title],
        [own.body, body],
        [own.way, way],
      ])
        assert.ok(said && said !== source, `${language} ${kind}`)
    }
    assert.match(messagesIn(language).broken.number('73'), /73/)
  }
})
