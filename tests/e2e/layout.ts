/*
 * What can be measured of a page as it is laid out. The functions run in the page, so each holds all that it needs.
 */

/** The innermost elements that stick out of the window, when the page can be scrolled sideways. */
export function sidewaysScrolling(): string[] {
  const room = window.innerWidth;
  if (document.documentElement.scrollWidth <= room) return [];
  const isWide = (element: Element) => element.getBoundingClientRect().right > room + 0.5;
  const wide = [...document.querySelectorAll('body *')].filter((element) => isWide(element) && ![...element.children].some(isWide));
  return [
    `the page is ${document.documentElement.scrollWidth} px wide`,
    ...wide.map((element) => `${element.localName}.${element.className}: ${element.textContent.trim().slice(0, 40)}`),
  ];
}

/**
 * Targets of less than 24 by 24 px. Of the exceptions of WCAG 2.5.8 two are made: a link in a line of text, and a target so far from all
 * others that a circle of 24 px around its middle touches none. https://www.w3.org/TR/WCAG22/#target-size-minimum
 */
export function smallTargets(): string[] {
  const least = 24;
  const targets = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [role="option"]')]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .map((element) => ({ element, box: areaOf(element) }));
  // Of what only the focus brings into view there is one pixel before.
  const shown = targets.filter(({ box }) => box.width > 1 && box.height > 1 && box.bottom > -window.scrollY);
  const small = shown.filter(({ element, box }) => Math.min(box.width, box.height) < least - 0.01 && !isInText(element));
  return small
    .filter((one) => shown.some((other) => isBeside(one.element, other.element) && touches(one.box, other.box)))
    .map(({ element, box }) => `${Math.round(box.width)} × ${Math.round(box.height)} px: ${element.outerHTML.slice(0, 160)}`);

  /** What answers to a finger: the element, its label too, or the card that its link spans. */
  function areaOf(element: Element): DOMRect {
    const label = (element as HTMLInputElement).labels?.[0];
    const after = getComputedStyle(element, '::after');
    const spans = after.content !== 'none' && after.position === 'absolute' && element instanceof HTMLElement;
    const area = (spans ? element.offsetParent : label?.contains(element) ? label : null) ?? element;
    return area.getBoundingClientRect();
  }

  /** True for a link whose height the lines around it dictate: words that are no target share its line. */
  function isInText(element: Element): boolean {
    if (getComputedStyle(element).display !== 'inline') return false;
    let block = element.parentElement!;
    while (getComputedStyle(block).display === 'inline') block = block.parentElement!;
    const links = [...block.querySelectorAll('a, button')].map(({ textContent }) => textContent).join('');
    return block.textContent!.replace(/\s/g, '').length > links.replace(/\s/g, '').length;
  }

  /** False for what lies in a bar that stays in view while the page is scrolled below it, and for what is not in it. */
  function isBeside(one: Element, other: Element): boolean {
    return other !== one && !other.contains(one) && barAround(one) === barAround(other);
  }

  function barAround(element: Element): Element | null {
    let around: Element | null = element;
    while (around && !/sticky|fixed/.test(getComputedStyle(around).position)) around = around.parentElement;
    return around;
  }

  function touches(one: DOMRect, other: DOMRect): boolean {
    const [x, y] = [one.x + one.width / 2, one.y + one.height / 2];
    const [aside, above] = [Math.max(other.left - x, 0, x - other.right), Math.max(other.top - y, 0, y - other.bottom)];
    if (Math.hypot(aside, above) < least / 2) return true;
    const isSmall = Math.min(other.width, other.height) < least;
    return isSmall && Math.hypot(other.x + other.width / 2 - x, other.y + other.height / 2 - y) < least;
  }
}

/** Texts that a box cuts off without a way to scroll to the rest, and texts that lie on each other. */
export function illegibleTexts(): string[] {
  const found: string[] = [];
  const lines: { owner: Element; text: string; box: DOMRect }[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const owner = node.parentElement!;
    const text = node.textContent!.trim();
    if (text === '' || !owner.checkVisibility({ visibilityProperty: true }) || isForListenersOnly(owner) || isAside(owner)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const boxes = [...range.getClientRects()].filter(({ width }) => width > 1);
    const frame = frameOf(owner);
    const room = parseFloat(getComputedStyle(owner).letterSpacing) || 0;
    const cut = boxes.filter((box) => frame && sticksOut(box, room, frame.getBoundingClientRect()));
    // Initials stand where a picture would, beside the name.
    if (cut.length > 0 && isFinal(frame!) && !owner.closest('[aria-hidden="true"]')) found.push(`cut off: ${text.slice(0, 60)}`);
    lines.push(...boxes.filter((box) => !cut.includes(box)).map((box) => ({ owner, text, box })));
  }
  lines.sort((one, other) => one.box.top - other.box.top);
  lines.forEach((one, index) => {
    for (let next = index + 1; next < lines.length && lines[next]!.box.top < one.box.bottom; next += 1) {
      const other = lines[next]!;
      if (other.owner !== one.owner && lieOnEachOther(one.box, other.box))
        found.push(`on each other: ${one.text.slice(0, 40)} | ${other.text.slice(0, 40)}`);
    }
  });
  return [...new Set(found)];

  /** What is hidden from eyes is cut to nothing on purpose. */
  function isForListenersOnly(element: Element): boolean {
    for (let around: Element | null = element; around; around = around.parentElement) {
      if (getComputedStyle(around).clipPath !== 'none' || around.getBoundingClientRect().bottom < -window.scrollY) return true;
    }
    return false;
  }

  /** What stays in view lies on the text that is scrolled below it, by design. */
  function isAside(element: Element): boolean {
    for (let around: Element | null = element; around; around = around.parentElement) {
      if (/sticky|fixed/.test(getComputedStyle(around).position)) return true;
    }
    return false;
  }

  /** The nearest box that shows nothing beyond its edges. */
  function frameOf(element: Element): Element | undefined {
    for (let around: Element | null = element; around && around !== document.body; around = around.parentElement) {
      const { overflow, display } = getComputedStyle(around);
      if (display !== 'inline' && /auto|scroll|hidden|clip/.test(overflow)) return around;
    }
    return undefined;
  }

  /** False for a box that can be scrolled, and for an excerpt: it ends after its lines on purpose, and its page has the whole text. */
  function isFinal(frame: Element): boolean {
    const { overflow, webkitLineClamp } = getComputedStyle(frame);
    return !/auto|scroll/.test(overflow) && webkitLineClamp === 'none';
  }

  /** @param room the space between letters, in px, which is also after the last one. */
  function sticksOut(box: DOMRect, room: number, frame: DOMRect): boolean {
    return box.left < frame.left - 1 || box.right - room > frame.right + 1 || box.top < frame.top - 3 || box.bottom > frame.bottom + 3;
  }

  /** The boxes of neighbouring lines overlap by what fonts keep free above and below letters. */
  function lieOnEachOther(one: DOMRect, other: DOMRect): boolean {
    const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
    const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
    return wide > 1 && high > Math.min(one.height, other.height) * 0.35;
  }
}

/** What moves, or would after a click: animations that run, and styles that ask for any. */
export function movements(): string[] {
  const running = document.getAnimations().map((animation) => `runs: ${animation.constructor.name}`);
  const styled = [...document.querySelectorAll('*')].flatMap((element) =>
    ['', '::before', '::after'].flatMap((part) => {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element, part);
      const still = /^(0s(, )?)+$/.test(transitionDuration) && animationName === 'none' && scrollBehavior === 'auto';
      return still ? [] : [`moves: ${element.localName}.${element.className}${part}`];
    }),
  );
  return [...running, ...styled];
}

/** What moved since the page was opened without anybody doing anything, as Chromium's layout instability has it. */
export async function shifts(): Promise<string[]> {
  interface LayoutShift extends PerformanceEntry {
    value: number;
    sources: readonly { node: Node | null }[];
  }
  const entries = await new Promise<PerformanceEntryList>((resolve) => {
    new PerformanceObserver((list) => resolve(list.getEntries())).observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => resolve([]), 100);
  });
  return (entries as LayoutShift[]).map(({ value, sources }) => {
    const moved = sources.map(({ node }) => (node instanceof Element ? `${node.localName}.${node.className}` : node?.textContent));
    return `${value.toFixed(5)}: ${moved.join(', ')}`;
  });
}
