import { defineRule } from '../../core/rule.js';

export const misleadingFileName = defineRule<{ why: string }>({
  id: 'skill/misleading-file-name',
  area: 'skills',
  title: 'File that is not what its name says',
  level: 'warning',
  severity: 'high',
  confidence: 'high',
  message: ({ why }) => `The name of the file misleads: ${why}.`,
  help: () => 'Name the file for what it is.',
  why: 'People and tools judge a file by its name. A program that is called an image is passed over by both.',
  examples: {
    fires: ['>>> assets/report.pdf.sh\necho hello\n', '>>> assets/logo.png\n#!/bin/sh\necho hello\n'],
    silent: ['>>> assets/report.pdf.md\ntext\n'],
  },
  references: ['MITRE ATT&CK: T1036 Masquerading'],
});
