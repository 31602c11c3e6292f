const madeBy = new WeakMap<object, WeakMap<object, Map<string, string>>>();

/** The markup that a component has made of a thing, by what tells several of them apart. */
export function madeMarkup(component: object, thing: object): Map<string, string> {
  let ofThings = madeBy.get(component);
  if (!ofThings) madeBy.set(component, (ofThings = new WeakMap()));
  let made = ofThings.get(thing);
  if (!made) ofThings.set(thing, (made = new Map()));
  return made;
}
