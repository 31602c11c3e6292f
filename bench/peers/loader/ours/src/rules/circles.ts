/**
 * Finds the circles one runs into by following single steps, each circle once, in the order the ids are given.
 * @param next where one step leads from an id, or undefined at an end.
 * @returns for each circle its ids in the order of the steps, starting with the first of them in `ids`.
 */
export function circlesIn(ids: Iterable<string>, next: (id: string) => string | undefined): string[][] {
  const circles: string[][] = [];
  const done = new Set<string>();
  for (const start of ids) {
    const walk = new Map<string, number>();
    let at: string | undefined = start;
    while (at !== undefined && !done.has(at) && !walk.has(at)) {
      walk.set(at, walk.size);
      at = next(at);
    }
    const entered = at === undefined ? undefined : walk.get(at);
    if (entered !== undefined) circles.push([...walk.keys()].slice(entered));
    for (const id of walk.keys()) done.add(id);
  }
  return circles;
}

/** `a → b → a`: a circle as a reader follows it. */
export function drawCircle(circle: readonly string[]): string {
  return [...circle, circle[0]].join(' → ');
}
