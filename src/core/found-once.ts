/**
 * Finds something out of a thing once, however often it is asked for, and forgets it with the thing. Many rules look at the same bundle,
 * text or list, none of which changes while it is looked at; what `find` gives must depend on the thing alone.
 */
export function foundOnce<Thing extends object, Found>(find: (thing: Thing) => Found): (thing: Thing) => Found {
  const known = new WeakMap<Thing, { readonly found: Found }>();
  return (thing) => {
    let kept = known.get(thing);
    if (kept === undefined) known.set(thing, (kept = { found: find(thing) }));
    return kept.found;
  };
}
