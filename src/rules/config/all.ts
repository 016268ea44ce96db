import type { Rule } from '../../core/rule.js';
import { baseUnreadable } from './base-unreadable.js';
import { changed } from './changed.js';
import { introduced } from './introduced.js';
import { invalid } from './invalid.js';
import { loosened } from './loosened.js';

/** Every rule of this folder. */
export const CONFIG_RULES: readonly Rule[] = [baseUnreadable, changed, introduced, invalid, loosened] as readonly Rule[];
