import { UserError } from '../core/errors.js';
import { prettyJson } from '../core/json.js';
import type { Rule } from '../core/rule.js';
import { nearestWord } from '../core/text.js';
import { RULES, ruleOf } from '../rules/registry.js';
import { rulePage } from '../rules/rule-page.js';
import { oneOf, parseArguments } from './arguments.js';
import { EXIT, type Command } from './command.js';

const HELP = `vaultgate rules list | explain RULE [--format text|json]

  list           every rule: id, level, what it finds
  explain RULE   what a rule says, why it matters, what fires and what does not, how to fix it

  vaultgate rules explain pack/version-drift
`;

export const rulesCommand: Command = {
  name: 'rules',
  help: HELP,
  run: (args, terminal) => {
    const { options, positionals } = parseArguments(args, { format: 'value' });
    const format = oneOf('--format', options.format ?? 'text', ['text', 'json'] as const);
    const [verb, id, ...more] = positionals;
    if (more.length > 0) throw new UserError('USAGE', `unexpected argument ${more[0] ?? ''}`, 'See vaultgate rules --help.');
    if (verb === 'list' && id === undefined) {
      terminal.out(format === 'json' ? prettyJson(RULES.map(ruleData)) : ruleTable());
      return EXIT.pass;
    }
    if (verb !== 'explain' || id === undefined)
      throw new UserError('USAGE', 'say list, or explain and a rule', 'See vaultgate rules --help.');
    const rule = ruleOf(id) ?? unknownRule(id);
    terminal.out(format === 'json' ? prettyJson(ruleData(rule)) : rulePage(rule));
    return EXIT.pass;
  },
};

function unknownRule(id: string): never {
  const ids = RULES.map((rule) => rule.id);
  const nearest = nearestWord(id, ids) ?? ids.find((known) => known.endsWith(`/${id}`));
  throw new UserError('USAGE', `no rule is called ${id}`, nearest === undefined ? 'See vaultgate rules list.' : `Did you mean ${nearest}?`);
}

function ruleTable(): string {
  const width = Math.max(...RULES.map((rule) => rule.id.length));
  return RULES.map((rule) => `${rule.id.padEnd(width)}  ${rule.level.padEnd(7)}  ${rule.title}\n`).join('');
}

/** All of a rule but its functions. */
function ruleData({ id, area, title, level, severity, confidence, code, why, examples, references }: Rule): object {
  return {
    id,
    area,
    title,
    level,
    severity,
    confidence,
    ...(code === undefined ? {} : { code }),
    why,
    examples,
    references: references ?? [],
  };
}
