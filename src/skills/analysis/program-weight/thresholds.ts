/**
 * What lines must weigh to be looked at, and to fail. Of the bundles of honest publishers whose programs the weights were not
 * learned from less than one in two thousand hold a file or a page of the first kind, before what speaks for a place is heeded
 * (docs/programs-by-weight.md).
 */
export const DOUBTFUL = -0.15;
export const SURE = -0.1;
