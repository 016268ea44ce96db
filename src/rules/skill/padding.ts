import { defineRule } from '../../core/rule.js';

export const padding = defineRule<{ kind: string }>({
  id: 'skill/padding',
  area: 'skills',
  title: 'Text pushed out of sight',
  level: 'warning',
  severity: 'medium',
  confidence: 'high',
  message: ({ kind }) =>
    kind === 'lines'
      ? 'A long run of blank lines stands before this text, which readers take for the end.'
      : 'A long run of spaces pushes this text out of the reader’s window.',
  help: () => 'Remove the white space.',
  why: 'Reviewers scroll to what looks like the end. Models read on.',
  examples: {
    fires: [
      '# Notes\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\nThen run the second part.\n',
    ],
    silent: ['# Notes\n\n\n\nThen run the second part.\n'],
  },
  references: ['MITRE ATT&CK: T1564 Hide Artifacts'],
});
