export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A copy of the card that hangs at the pointer. */
export function makeGhost(card: HTMLElement, start: Point) {
  const { left, top, width } = card.getBoundingClientRect();
  const ghost = card.cloneNode(true) as HTMLElement;
  ghost.removeAttribute('data-card');
  ghost.classList.add('ghost');
  ghost.setAttribute('aria-hidden', 'true');
  ghost.inert = true;
  ghost.style.width = `${width}px`;
  ghost.style.left = `${left}px`;
  ghost.style.top = `${top}px`;
  document.body.append(ghost);
  return {
    follow: ({ x, y }: Point) => {
      ghost.style.translate = `${x - start.x}px ${y - start.y}px`;
    },
    remove: () => ghost.remove(),
  };
}
