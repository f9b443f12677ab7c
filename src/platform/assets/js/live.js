// A page that stands open hears when others wrote in it. A quiet bar says who; what they wrote comes in when the reader asks for it, and never
// over what the reader is typing. `data-live`: where to listen, `data-live-news`: who wrote after a number, `data-revision`: what the page shows.
const bar = document.querySelector('[data-live]')

if (bar) {
  const words = bar.querySelector('[data-live-words]')
  let shown = Number(bar.dataset.revision)
  let line = null
  // Where the reader was writing before going to the bar.
  let writing = null
  document.addEventListener('focusin', ({ target }) => {
    if (!bar.contains(target)) writing = target.matches('textarea, input, select') ? target : null
  })

  const listen = () => {
    if (line || document.visibilityState === 'hidden') return
    line = new EventSource(bar.dataset.live)
    line.addEventListener('revision', event => announce(JSON.parse(event.data).revision))
    line.addEventListener('over', hangUp)
  }
  // A browser has few connections to one place: a window that nobody sees gives its own back.
  const hangUp = () => {
    line?.close()
    line = null
  }
  const announce = async revision => {
    if (revision <= shown) return
    const answer = await fetch(`${bar.dataset.liveNews}?na=${shown}`)
    if (!answer.ok || answer.redirected) return
    const said = await answer.text()
    if (said === '') return
    words.textContent = said
    bar.hidden = false
  }

  bar.querySelector('[data-live-show]').addEventListener('click', async event => {
    event.preventDefault()
    const fresh = await pageAnew()
    if (!fresh) return location.reload()
    for (const region of document.querySelectorAll('[data-live-region]')) {
      const next = fresh.querySelector(`[data-live-region="${region.dataset.liveRegion}"]`)
      if (next) renew(region, document.adoptNode(next))
    }
    shown = Number(fresh.querySelector('[data-live]')?.dataset.revision ?? shown)
    bar.hidden = true
    const news = document.querySelector('[data-live-region] section')
    if (news) news.tabIndex = -1
    const back = writing?.isConnected ? writing : news
    back?.focus({ preventScroll: back === writing })
  })

  document.addEventListener('visibilitychange', () => (document.visibilityState === 'hidden' ? hangUp() : listen()))
  addEventListener('pagehide', hangUp)
  addEventListener('pageshow', listen)
  listen()
}

// As a document, so that no text is ever turned into a page by this script.
function pageAnew() {
  return new Promise(resolve => {
    const asked = new XMLHttpRequest()
    asked.open('GET', location.href)
    asked.responseType = 'document'
    asked.onload = () => resolve(asked.status === 200 && asked.responseURL === location.href ? asked.response : null)
    asked.onerror = () => resolve(null)
    asked.send()
  })
}

// The new in the place of the old. A form in which words are typed, or in which the reader is, stays the one it was: with its words, its cursor
// and the version it was read at.
function renew(old, fresh) {
  const focused = old.contains(document.activeElement) ? document.activeElement : null
  const kept = [...old.querySelectorAll('form')].filter(
    form => form.hasAttribute('data-draft') || isTyped(form) || form.contains(focused),
  )
  const selection = focused && 'selectionStart' in focused ? [focused.selectionStart, focused.selectionEnd] : null
  const address = focused?.getAttribute('href')
  for (const form of kept) {
    const twin = [...fresh.querySelectorAll('form')].find(
      one => one.getAttribute('action') === form.getAttribute('action'),
    )
    if (twin) twin.replaceWith(form)
    else fresh.append(form)
  }
  const open = [...old.querySelectorAll('details[open] > summary')].map(summary => summary.textContent)
  for (const summary of fresh.querySelectorAll('details > summary'))
    if (open.includes(summary.textContent)) summary.parentElement.open = true
  old.replaceWith(fresh)
  const again = focused?.isConnected ? focused : address && fresh.querySelector(`a[href="${CSS.escape(address)}"]`)
  again?.focus({ preventScroll: true })
  if (selection && again === focused) focused.setSelectionRange?.(...selection)
}

const isTyped = form =>
  [...form.elements].some(field =>
    field.type === 'checkbox' || field.type === 'radio'
      ? field.checked !== field.defaultChecked
      : field.tagName === 'SELECT'
        ? [...field.options].some(option => option.selected !== option.defaultSelected) && field.selectedIndex > 0
        : 'defaultValue' in field && field.value !== field.defaultValue,
  )
