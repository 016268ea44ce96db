export { ADVISES_BADLY } from './advising.js';
export { DESTROYS_PLAINLY, LOCKS_PLAINLY } from './destroying.js';
export { LETS_IN_PLAINLY } from './letting-in.js';
export { MISREPORTS } from './misreporting.js';
export { ordersOfStrangers, PLACE_OF_SOMEBODY } from './of-strangers.js';
export { SPENDS_PLAINLY } from './spending.js';
export { USES_UP } from './using-up.js';
export { WATCHES_PLAINLY } from './watching.js';
export { WEAKENS_PLAINLY } from './weakening.js';
