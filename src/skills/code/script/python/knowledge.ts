import type { Knowledge } from '../knowledge.js';
import { DATA_CALLS } from './data.js';
import { FILE_CALLS, FILE_METHODS } from './files.js';
import { INTERPRETATION_CALLS } from './interpretation.js';
import { NETWORK_CALLS, NETWORK_METHODS } from './network.js';
import { PRIVATE_CALLS } from './private.js';
import { PROCESS_CALLS, PROCESS_METHODS } from './processes.js';

/** What the functions of Python's library, and of its usual packages, do. */
export const PYTHON: Knowledge = {
  calls: new Map([...NETWORK_CALLS, ...PROCESS_CALLS, ...INTERPRETATION_CALLS, ...FILE_CALLS, ...PRIVATE_CALLS, ...DATA_CALLS]),
  methods: new Map([...NETWORK_METHODS, ...PROCESS_METHODS, ...FILE_METHODS]),
  globals: new Set(
    'eval exec compile open getattr __import__ globals locals vars chr bytes bytearray map reversed print str list dict tuple set sorted repr len isinstance hasattr __builtins__ builtins os sys subprocess socket requests urllib base64 shutil pathlib Path importlib'.split(
      ' ',
    ),
  ),
  environment: new Set(['os.environ', 'os.environb']),
  secrets: new Map(),
  moduleName: (name) => name,
};
