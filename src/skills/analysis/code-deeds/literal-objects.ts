import { signal } from '../signal.js';
import { codeDeed, type CodeDeed } from './code-deed.js';

/** Objects that are made of bytes, which run what the bytes say (Python, "pickle", "Warning"). */
const MADE_OF_BYTES = signal(
  'object-made-of-bytes',
  ['pickle.loads', 'dill.loads', 'marshal.loads', 'joblib.load(', 'jsonpickle.decode'],
  /\b(?:c?pickle|cloudpickle|dill|marshal)\.loads\(\s?(?:\w{1,16}\.)?(?:\w{0,12}b(?:64|85|32|16)\w{0,12}|a85decode|decompress|fromhex|unhexlify|decode)\(/,
  90,
);
/** Bytes that stand in the program itself. */
const WRITTEN_OUT = /["'][A-Za-z0-9+/=_-]{40,}["']/u;
const TESTS = /\bdef test_|\bassert\b|\bpytest\b|\bunittest\b/u;

/** Programs within a program, in a form that no reader sees through. */
export const LITERAL_OBJECTS: readonly CodeDeed[] = [
  codeDeed('runs what the bytes of an object say that is written out in the program', 'high/high', MADE_OF_BYTES, {
    near: [WRITTEN_OUT],
    unless: [TESTS],
    reach: 2000,
    shown: 'medium/medium',
  }),
];
