// A page that keeps itself up to date, for a screen on a wall or a telephone in a hand: when something changed, its parts are asked for anew and
// put in their places. What stands in a part that is read out is heard by who listens; with the sound on it is spoken too. `data-fresh`: where
// to listen, `data-revision`: what the page shows, `data-fresh-part`: what is renewed, `data-fresh-spoken`: what is said when it changes.
const fresh = document.querySelector('[data-fresh]')

if (fresh) {
  let shown = Number(fresh.dataset.revision)
  let line = null
  let hasSound = false

  const listen = () => {
    if (line) return
    line = new EventSource(fresh.dataset.fresh)
    line.addEventListener('revision', event => JSON.parse(event.data).revision !== shown && renew())
    line.addEventListener('over', hangUp)
  }
  const hangUp = () => {
    line?.close()
    line = null
  }
  const renew = async () => {
    const page = await askAnew()
    const next = page?.querySelector('[data-fresh]')
    if (!next) return
    shown = Number(next.dataset.revision)
    for (const part of fresh.querySelectorAll('[data-fresh-part]')) {
      const twin = next.querySelector(`[data-fresh-part="${part.dataset.freshPart}"]`)
      if (!twin || twin.textContent === part.textContent) continue
      part.replaceChildren(...document.adoptNode(twin).childNodes)
      if ('freshSpoken' in part.dataset) speak(part.textContent)
    }
  }
  const speak = words => {
    if (!hasSound || words.trim() === '') return
    const saying = new SpeechSynthesisUtterance(words)
    saying.lang = document.documentElement.lang
    speechSynthesis.speak(saying)
  }
  const sound = fresh.querySelector('[data-fresh-sound]')
  if (sound && 'speechSynthesis' in window) {
    sound.hidden = false
    sound.addEventListener('click', () => {
      hasSound = !hasSound
      sound.setAttribute('aria-pressed', String(hasSound))
    })
  }

  addEventListener('pagehide', hangUp)
  addEventListener('pageshow', listen)
  listen()
}

// As a document, so that no text is ever turned into a page by this script.
function askAnew() {
  return new Promise(resolve => {
    const asked = new XMLHttpRequest()
    asked.open('GET', location.href)
    asked.responseType = 'document'
    asked.onload = () => resolve(asked.status === 200 ? asked.response : null)
    asked.onerror = () => resolve(null)
    asked.send()
  })
}
