/**
 * What a passage must weigh to be looked at, and to fail. Of the bundles of honest publishers whose pages the weights were not
 * learned from one in a thousand holds one of the first kind, and half as many one of the second (docs/intent.md).
 */
export const DOUBTFUL = 0;
export const SURE = 0.1;
