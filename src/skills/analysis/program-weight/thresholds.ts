/**
 * What lines must weigh to be looked at, and to fail. Of the bundles of honest publishers whose programs the weights were not
 * learned from three in a thousand hold lines that are told for the first, and one in two thousand lines that fail, after what
 * speaks for a place was heeded (docs/programs-by-weight.md).
 */
export const DOUBTFUL = -0.3;
export const SURE = -0.2;
