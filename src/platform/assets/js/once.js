// A form that is on its way is not sent a second time. The server would count it once anyway (`_key`); this spares the
// reader a doubt. Nothing is disabled, so the button's own name and value always travel.
const waitMs = 8000

document.addEventListener('submit', event => {
  const form = event.target
  if (!form.hasAttribute('data-once') || event.defaultPrevented) return
  if (form.getAttribute('aria-busy') === 'true') {
    event.preventDefault()
    return
  }
  form.setAttribute('aria-busy', 'true')
  if (form.querySelector('textarea')) keepKey(form)
  setTimeout(() => form.removeAttribute('aria-busy'), waitMs)
})

// The browser asks the page anew after "back", so under a new key, and fills in the words that were written. The same
// words sent from the same place in the history are the same sending: they travel under their first key. Of the words
// only a fingerprint is kept, and only of written ones: a button that is pressed again may be meant again.
function keepKey(form) {
  const key = form.elements.namedItem('_key')
  const print = fingerprint(form)
  const sent = history.state?.sent ?? {}
  if (sent[print]) key.value = sent[print]
  else history.replaceState({ ...history.state, sent: { ...sent, [print]: key.value } }, '')
}

function fingerprint(form) {
  const entries = [...new FormData(form)].filter(([name]) => name !== '_key')
  const words = JSON.stringify([form.action, entries.map(([name, value]) => [name, value.name ?? value, value.size])])
  let [low, high] = [0xdeadbeef, 0x41c6ce57]
  for (let at = 0; at < words.length; at++) {
    low = Math.imul(low ^ words.charCodeAt(at), 2654435761)
    high = Math.imul(high ^ words.charCodeAt(at), 1597334677)
  }
  return `${low >>> 0}-${high >>> 0}`
}

// Back from the next page: the form stands there as it was, and may be sent again.
addEventListener('pageshow', () => {
  for (const form of document.querySelectorAll('form[aria-busy]')) form.removeAttribute('aria-busy')
})
