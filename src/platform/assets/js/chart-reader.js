// Reads a chart's points: the nearest one under the pointer, or the last one and then one by one with the arrow keys, Home and End.
customElements.define(
  'cjg-chart-reader',
  class extends HTMLElement {
    #points = []
    #reading = -1

    connectedCallback() {
      this.#points = [...this.querySelectorAll('circle[data-words]')]
      if (this.#points.length === 0) return
      this.tabIndex = 0
      this.setAttribute('role', 'group')
      this.setAttribute('aria-label', this.querySelector('title')?.textContent ?? '')
      for (const type of ['pointermove', 'pointerdown'])
        this.addEventListener(type, event => this.#read(this.#nearest(event)))
      // A finger that is lifted leaves too: what it read stays until something else is touched.
      this.addEventListener('pointerleave', event => event.pointerType === 'mouse' && this.#read(-1))
      this.addEventListener('focus', () => this.#reading === -1 && this.#read(this.#points.length - 1))
      this.addEventListener('blur', () => this.#read(-1))
      this.addEventListener('keydown', event => this.#step(event))
    }

    #step(event) {
      const last = this.#points.length - 1
      const from = this.#reading === -1 ? last : this.#reading
      const place = { ArrowRight: from + 1, ArrowLeft: from - 1, Home: 0, End: last }[event.key]
      if (place === undefined) return
      event.preventDefault()
      this.#read(Math.min(last, Math.max(0, place)))
    }

    #nearest(event) {
      const distances = this.#points.map(point => {
        const box = point.getBoundingClientRect()
        return Math.hypot(box.x + box.width / 2 - event.clientX, box.y + box.height / 2 - event.clientY)
      })
      return distances.indexOf(Math.min(...distances))
    }

    #read(place) {
      if (place === this.#reading) return
      this.#points[this.#reading]?.classList.remove('cjg-chart--read')
      this.#reading = place
      const point = this.#points[place]
      point?.classList.add('cjg-chart--read')
      this.querySelector('.cjg-chart__reading').textContent = point?.dataset.words ?? ''
    }
  },
)
