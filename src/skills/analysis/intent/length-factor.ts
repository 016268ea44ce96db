/**
 * What the sum of the weights of a passage is multiplied with, by the number of its features: long ones gather weight by their length
 * alone. One with `ordinary` features is taken as it is, one with less than `fewest` as if it had those. The fourth root, by square roots,
 * since those are the same on every machine (ECMA-262, Math.sqrt; Math.pow is not).
 */
export function lengthFactorFor(ordinary: number, fewest: number): (features: number) => number {
  return (features) => Math.sqrt(Math.sqrt(ordinary / Math.max(fewest, features)));
}
