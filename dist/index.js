import { DOORS } from './shared/index.js';

await DOORS.action();
