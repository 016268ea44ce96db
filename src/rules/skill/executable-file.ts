import { defineRule } from '../../core/rule.js';

export const executableFile = defineRule<{ what: string }>({
  id: 'skill/executable-file',
  area: 'skills',
  title: 'Compiled program',
  level: 'warning',
  severity: 'high',
  confidence: 'medium',
  message: ({ what }) => `The file is ${what}; nobody who reads the skill can see what it does.`,
  help: () => 'Ship source, or have the user install the program from its vendor with a pinned version.',
  why: 'A compiled program can do anything and shows nothing. In a bundle of instructions there is rarely a reason for one.',
  examples: {
    fires: ['>>> bin/helper\n\x7fELF\x02\x01\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x02\x00>\x00'],
    silent: ['>>> bin/helper\n#!/bin/sh\necho hello\n'],
  },
  references: ['MITRE ATT&CK: T1204.002 Malicious File'],
});
