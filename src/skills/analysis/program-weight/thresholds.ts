/**
 * What lines must weigh to be looked at, and to fail. Of the bundles of honest publishers whose programs the weights were not
 * learned from about one in two thousand holds a file or a page of the first kind, before what speaks for a place is heeded
 * (docs/programs-by-weight.md).
 */
export const DOUBTFUL = 0;
export const SURE = 0.05;

/**
 * The same for lines that turn to a host of which nothing else in the bundle speaks: honest programs hardly ever do. Of the bundles of
 * honest publishers whose programs the weights were not learned from one in three thousand holds such lines of the first kind.
 */
export const DOUBTFUL_BESIDE_STRANGER = -0.75;
export const SURE_BESIDE_STRANGER = -0.5;
