// Runs in the page: notes where the focus comes while somebody presses Tab, and what is wrong there. Asked with `keyboard.outcome()`.
{
  const tabbable = 'a[href], button, input, select, textarea, summary, audio[controls], video[controls], [tabindex]'
  const met = new Set()
  const faults = new Set()

  /** Of radio buttons that belong together one is stopped at. */
  const isStop = element => {
    if (element.tabIndex < 0 || element.disabled || !element.checkVisibility({ visibilityProperty: true })) return false
    if (element.type !== 'radio') return true
    const group = [...document.querySelectorAll('input[type="radio"]')].filter(
      other => other.name === element.name && other.form === element.form,
    )
    return element === (group.find(other => other.checked) ?? group[0])
  }
  const nameOf = element =>
    `${element.localName}${element.id && `#${element.id}`} "${(element.textContent || element.name || '').trim().slice(0, 40)}"`

  const isMarked = element => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element)
    return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none'
  }

  /** At the middle of its first line something else may lie over it. */
  const isInSight = element => {
    const box = [...element.getClientRects()].find(rect => rect.width > 0 && rect.height > 0)
    if (!box) return false
    const x = (Math.max(box.left, 0) + Math.min(box.right, innerWidth)) / 2
    const y = (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2
    const there = document.elementFromPoint(x, y)
    return there !== null && (element.contains(there) || there.contains(element) || element.labels?.length > 0)
  }

  const expected = [...document.querySelectorAll(tabbable)].filter(isStop)
  addEventListener('keyup', ({ key }) => {
    const element = document.activeElement
    if (key !== 'Tab' || !element || element === document.body) return
    met.add(element)
    if (!isMarked(element)) faults.add(`the focus is not seen on ${nameOf(element)}`)
    if (!isInSight(element)) faults.add(`the focus is out of sight on ${nameOf(element)}`)
  })
  // A screen on the wall has no menu to pass.
  const hasMenu = document.querySelector('.cjg-site-header')?.checkVisibility() ?? false
  window.keyboard = {
    hasMenu,
    stops: expected.length,
    outcome: () => [
      ...faults,
      ...expected.filter(element => !met.has(element)).map(element => `not reached: ${nameOf(element)}`),
      ...(!hasMenu || [...met][0]?.matches('.nl-skip-link') ? [] : ['the first stop is not the link past the menu']),
    ],
  }
}
