#!/usr/bin/env node
import { DOORS } from '../shared/index.js';

await DOORS.cli();
