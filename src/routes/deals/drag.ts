import type { Dragging } from './draggable.ts';

type Press = {
  readonly board: HTMLElement;
  readonly card: HTMLElement;
  readonly start: PointerEvent;
  readonly dragging: Dragging;
};

/** A mouse drags once it has moved so far, in pixels; a finger that moves before the hold is over scrolls. */
const slack = 6;
const hold = 450;

/** The board scrolls while the card is held this near to its edge, a column at a time. */
const edge = 44;
const pace = 500;

/** Follows one press to its end: a click, a scroll, or a card carried to another column. */
export function follow(press: Press): void {
  const drag = new Drag(press);
  const { signal } = drag.listening;
  const onpointermove = (event: PointerEvent) => {
    drag.moved(event);
  };
  const onkeydown = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') drag.cancel();
  };
  const cancel = () => {
    drag.cancel();
  };
  /** While a card is carried the finger scrolls nothing. */
  const ontouchmove = (event: TouchEvent) => {
    if (drag.isCarrying) event.preventDefault();
  };
  /** Holding a link would open the browser's menu. */
  const oncontextmenu = (event: Event) => {
    event.preventDefault();
  };
  addEventListener('pointermove', onpointermove, { signal });
  addEventListener(
    'pointerup',
    () => {
      drag.released();
    },
    { signal }
  );
  addEventListener('pointercancel', cancel, { signal });
  addEventListener('keydown', onkeydown, { signal });
  addEventListener('touchmove', ontouchmove, { signal, passive: false });
  addEventListener('contextmenu', oncontextmenu, { signal });
}

class Drag {
  readonly listening = new AbortController();
  readonly #press: Press;
  readonly #title: string;
  readonly #timer: ReturnType<typeof setTimeout> | undefined;
  #carried: Carried | undefined;

  constructor(press: Press) {
    this.#press = press;
    this.#title = (press.card.querySelector('.title') ?? press.card).textContent.trim();
    if (!this.#isMouse) this.#timer = setTimeout(this.#lift, hold);
  }

  get isCarrying(): boolean {
    return this.#carried !== undefined;
  }

  moved(event: PointerEvent): void {
    const { start, dragging } = this.#press;
    const isFar = Math.hypot(event.clientX - start.clientX, event.clientY - start.clientY) > slack;
    if (!this.#carried && isFar) {
      if (!this.#isMouse) this.#end();
      else this.#lift();
    }
    const before = this.#carried?.over;
    this.#carried?.to(event);
    if (this.#carried && this.#carried.over !== before) dragging.over(this.#carried.over);
  }

  released(): void {
    const { card, dragging } = this.#press;
    const carried = this.#carried;
    this.#end();
    if (!carried) return;
    swallowClick();
    if (carried.over === undefined) dragging.back(this.#title);
    else dragging.dropped(card.dataset['card'] ?? '', carried.over);
  }

  cancel(): void {
    if (this.#carried) this.#press.dragging.back(this.#title);
    this.#end();
  }

  get #isMouse(): boolean {
    return this.#press.start.pointerType === 'mouse';
  }

  readonly #lift = (): void => {
    const { board, card, start, dragging } = this.#press;
    this.#carried = new Carried(board, card, start);
    dragging.lifted(this.#title);
  };

  #end(): void {
    this.listening.abort();
    clearTimeout(this.#timer);
    this.#carried?.put();
    this.#carried = undefined;
  }
}

/** The pointer comes up over a link: that is no tap on it. */
function swallowClick(): void {
  const swallow = (event: Event) => {
    event.preventDefault();
    event.stopPropagation();
  };
  addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => {
    removeEventListener('click', swallow, { capture: true });
  });
}

/** A copy of the card under the pointer, and the column below it. */
class Carried {
  over: string | undefined;
  readonly #board: HTMLElement;
  readonly #from: string | undefined;
  readonly #copy: HTMLElement;
  readonly #start: PointerEvent;
  #column: HTMLElement | null = null;
  #x: number;
  readonly #timer: ReturnType<typeof setInterval>;

  constructor(board: HTMLElement, card: HTMLElement, start: PointerEvent) {
    this.#board = board;
    this.#start = start;
    this.#x = start.clientX;
    this.#from = card.closest<HTMLElement>('[data-column]')?.dataset['column'];
    const { left, top, width } = card.getBoundingClientRect();
    this.#copy = card.cloneNode(true) as HTMLElement;
    for (const name of ['data-card', 'href', 'tabindex']) this.#copy.removeAttribute(name);
    this.#copy.ariaHidden = 'true';
    Object.assign(this.#copy.style, {
      ...{ position: 'fixed', zIndex: '9', left: `${left}px`, top: `${top}px`, width: `${width}px`, opacity: '0.95' },
      ...{ pointerEvents: 'none', background: 'var(--raised)', borderRadius: 'var(--radius)' },
      boxShadow: 'var(--shadow)'
    });
    document.body.append(this.#copy);
    this.#timer = setInterval(() => {
      this.#scroll();
    }, pace);
  }

  to({ clientX, clientY }: PointerEvent): void {
    const { clientX: x, clientY: y } = this.#start;
    this.#copy.style.transform = `translate(${clientX - x}px, ${clientY - y}px) rotate(1deg)`;
    this.#x = clientX;
    const below = document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>('[data-column]') ?? null;
    if (below === this.#column) return;
    delete this.#column?.dataset['over'];
    const isElsewhere = below !== null && below.dataset['column'] !== this.#from;
    this.#column = isElsewhere ? below : null;
    this.over = this.#column?.dataset['column'];
    if (this.#column) this.#column.dataset['over'] = '';
  }

  put(): void {
    clearInterval(this.#timer);
    delete this.#column?.dataset['over'];
    this.#copy.remove();
  }

  #scroll(): void {
    const { left, right } = this.#board.getBoundingClientRect();
    const way = this.#x < left + edge ? -1 : this.#x > right - edge ? 1 : 0;
    const width = this.#board.querySelector('[data-column]')?.clientWidth ?? 0;
    if (way !== 0) this.#board.scrollBy({ left: way * width });
  }
}
