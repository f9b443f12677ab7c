// A talk that stands open takes in what is new by itself: only the parts that show what was said, never a field somebody types in.
// `data-talk`: where to listen, `data-revision`: what the page shows, `data-talk-region`: what is put anew.
const talk = document.querySelector('[data-talk]')

if (talk) {
  let shown = Number(talk.dataset.revision)
  let line = null
  let isAsking = false
  // Told of while the page was being asked for: it is asked for once more.
  let isMissed = false

  const listen = () => {
    if (line) return
    line = new EventSource(talk.dataset.talk)
    line.addEventListener('revision', event => take(JSON.parse(event.data).revision))
    line.addEventListener('over', hangUp)
  }
  const hangUp = () => {
    line?.close()
    line = null
  }
  const take = revision => {
    if (isAsking) isMissed = true
    else if (revision !== shown) askPage()
  }
  const askPage = () => {
    isAsking = true
    isMissed = false
    const asked = new XMLHttpRequest()
    asked.open('GET', location.href)
    // As a document, so that no text is ever turned into a page by this script.
    asked.responseType = 'document'
    asked.onload = () => renew(asked.response)
    asked.onloadend = () => {
      isAsking = false
      if (isMissed) askPage()
    }
    asked.send()
  }
  const renew = fresh => {
    const next = fresh?.querySelector('[data-talk]')
    if (!next) return
    shown = Number(next.dataset.revision)
    for (const region of document.querySelectorAll('[data-talk-region]')) {
      if (region.contains(document.activeElement)) continue
      const twin = fresh.querySelector(`[data-talk-region="${region.dataset.talkRegion}"]`)
      region.replaceChildren(...(twin ? document.adoptNode(twin).childNodes : []))
    }
  }

  addEventListener('pagehide', hangUp)
  addEventListener('pageshow', listen)
  listen()
}
