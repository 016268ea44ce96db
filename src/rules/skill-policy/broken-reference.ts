import { defineRule } from '../../core/rule.js';

export const brokenReference = defineRule<{ target: string; fault: string }>({
  id: 'skill/broken-reference',
  area: 'skills',
  title: 'Reference to a file that is not in the bundle',
  level: 'note',
  severity: 'info',
  confidence: 'medium',
  message: ({ target, fault }) =>
    fault === 'outside'
      ? `${target} lies outside the bundle: it is neither hashed nor judged, and missing or another file once the skill is installed.`
      : `${target} is not in the bundle.`,
  help: ({ fault }) =>
    fault === 'outside' ? 'Copy the file into the bundle and point at the copy.' : 'Correct the link, or add the file.',
  why: 'A skill is installed as one folder. What it points at outside that folder is whatever lies there on the machine of the user.',
  examples: {
    fires: ['`[guide](references/guide.md)` without such a file.', '`[shared](../shared.md)`'],
    silent: ['`[site](https://example.com)`', '`[guide](references/guide.md#usage)` with such a file.', 'A link in a code block.'],
  },
});
