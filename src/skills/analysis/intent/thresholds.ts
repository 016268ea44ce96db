/**
 * What a passage must weigh to be looked at, and to fail. Of the bundles of honest publishers whose pages the weights were not
 * learned from two or three in a thousand hold one of the first kind, and one in a thousand one of the second (docs/intent.md).
 */
export const DOUBTFUL = 0.42;
export const SURE = 0.55;
