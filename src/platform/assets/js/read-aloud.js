// Reads a text aloud with the voice of the browser itself: no word of it goes elsewhere. Paragraph by paragraph, because browsers stop after some
// seconds of one long utterance. The button is on show only where there is a voice.
const asLines = selector =>
  [...document.querySelectorAll(`${selector} :is(h1, h2, h3, p, li, th, td)`)]
    .filter(
      line =>
        !line.closest('.cjg-button-row, details, nav, footer, caption, thead') &&
        line.checkVisibility() &&
        line.textContent.trim(),
    )
    .map(line => line.textContent.trim())

for (const button of document.querySelectorAll('[data-read]')) {
  if (!('speechSynthesis' in window)) {
    button.remove()
    continue
  }
  const label = button.querySelector('.nl-button__label')
  const start = label.textContent
  const show = isReading => {
    button.setAttribute('aria-pressed', String(isReading))
    label.textContent = isReading ? button.dataset.readStop : start
  }
  const stop = () => {
    speechSynthesis.cancel()
    show(false)
  }
  const read = lines => {
    const [line, ...rest] = lines
    if (line === undefined || button.getAttribute('aria-pressed') === 'false') return show(false)
    const words = new SpeechSynthesisUtterance(line)
    words.lang = document.documentElement.lang
    words.addEventListener('end', () => read(rest))
    words.addEventListener('error', () => show(false))
    speechSynthesis.speak(words)
  }
  button.hidden = false
  button.addEventListener('click', () => {
    if (button.getAttribute('aria-pressed') === 'true') return stop()
    speechSynthesis.cancel()
    show(true)
    read(asLines(button.dataset.read))
  })
  addEventListener('pagehide', stop)
}
