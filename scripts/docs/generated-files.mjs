/**
 * @typedef {{ id: string, title: string, level: string, severity: string }} RuleHead
 * @typedef {{ description: string, required?: boolean, default?: string }} ActionField
 * @typedef {object} Sources
 * @property {RuleHead[]} rules in the order of their ids
 * @property {(rule: RuleHead) => string} pageOf the page of a rule
 * @property {(id: string) => string} pageNameOf
 * @property {string} help what `vaultgate --help` prints
 * @property {{ name: string, help: string }[]} commands
 * @property {{ inputs: Record<string, ActionField>, outputs: Record<string, ActionField> } | undefined} action action.yml, parsed
 * @property {unknown} reportSchema the JSON Schema of the report
 * @property {ReadonlyMap<string, unknown>} packSchemas the JSON Schemas of the pack commands, by file name
 * @property {string} readme README.md as it is
 */

const AREAS = [
  ['pack', 'Packs'],
  ['policy', 'Policies'],
  ['skill', 'Skills'],
  ['config', 'What decides'],
];

/**
 * Every file that is made from the code, by path; the same sources give the same files.
 *
 * @param {Sources} sources
 * @returns {Map<string, string>}
 */
export function generatedFiles(sources) {
  const files = new Map();
  for (const rule of sources.rules) files.set(`docs/rules/${sources.pageNameOf(rule.id)}`, sources.pageOf(rule));
  files.set('docs/rules/README.md', `# Rules\n\n${rulesTables(sources, '')}\n`);
  files.set('docs/schemas/report.v1.schema.json', `${JSON.stringify(sources.reportSchema, null, 2)}\n`);
  for (const [name, schema] of sources.packSchemas) files.set(`docs/schemas/${name}`, `${JSON.stringify(schema, null, 2)}\n`);
  files.set('docs/cli.md', commandPages(sources));
  files.set('README.md', readmeWithBlocks(sources));
  return files;
}

/**
 * @param {Sources} sources
 * @param {string} folder where the pages lie, seen from the table
 */
function rulesTables({ rules, pageNameOf }, folder) {
  const tables = AREAS.map(([prefix, title]) => {
    const rows = rules
      .filter(({ id }) => id.startsWith(`${prefix}/`))
      .map((rule) => `| [\`${rule.id}\`](${folder}${pageNameOf(rule.id)}) | ${rule.title} | ${rule.level} |`);
    return rows.length === 0 ? [] : [`### ${title}`, '', '| rule | what it finds | level |', '|---|---|---|', ...rows, ''];
  });
  return tables.flat().join('\n').trimEnd();
}

/** @param {Sources} sources */
function commandPages({ help, commands }) {
  const pages = [{ name: '', help }, ...commands].flatMap((command) => [
    ...(command.name === '' ? [] : [`## \`vaultgate ${command.name}\``, '']),
    '```text',
    command.help.trimEnd(),
    '```',
    '',
  ]);
  return ['# Command line', '', ...pages].join('\n');
}

/** @param {Sources} sources */
function readmeWithBlocks(sources) {
  let text = replaceBlock(sources.readme, 'rules', rulesTables(sources, 'docs/rules/'));
  if (sources.action !== undefined) {
    text = replaceBlock(text, 'inputs', fieldsTable('input', sources.action.inputs));
    text = replaceBlock(text, 'outputs', fieldsTable('output', sources.action.outputs));
  }
  return text;
}

/**
 * @param {string} kind
 * @param {Record<string, ActionField>} fields
 */
function fieldsTable(kind, fields) {
  const rows = Object.entries(fields).map(([name, { description }]) => {
    const text = description.trim().replaceAll(/\s+/g, ' ').replaceAll('|', '\\|');
    return `| \`${name}\` | ${text} |`;
  });
  return [`| ${kind} | what it does |`, '|---|---|', ...rows].join('\n');
}

/**
 * Replaces what stands between `<!-- NAME:begin … -->` and `<!-- NAME:end -->`. Throws when the markers are not there.
 *
 * @param {string} text
 * @param {string} name
 * @param {string} content
 */
function replaceBlock(text, name, content) {
  const begin = new RegExp(`<!-- ${name}:begin[^>]*-->`).exec(text);
  const end = text.indexOf(`<!-- ${name}:end -->`);
  if (begin === null || end < begin.index) throw new Error(`README.md has no ${name}:begin and ${name}:end markers`);
  return `${text.slice(0, begin.index + begin[0].length)}\n\n${content}\n\n${text.slice(end)}`;
}
