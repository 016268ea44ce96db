/**
 * What lines must weigh to be looked at, and to fail. Of the bundles of honest publishers whose programs the weights were not
 * learned from about one in two thousand holds a file or a page of the first kind, before what speaks for a place is heeded
 * (docs/programs-by-weight.md).
 */
export const DOUBTFUL = 0;
export const SURE = 0.05;
