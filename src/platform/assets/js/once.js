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
  setTimeout(() => form.removeAttribute('aria-busy'), waitMs)
})

// Back from the next page: the form stands there as it was, and may be sent again.
addEventListener('pageshow', () => {
  for (const form of document.querySelectorAll('form[aria-busy]')) form.removeAttribute('aria-busy')
})
