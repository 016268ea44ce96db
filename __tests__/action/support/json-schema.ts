/** The keywords that the slice of GitHub's description uses. */
export interface JsonSchema {
  readonly type?: 'object' | 'array' | 'string' | 'integer' | 'boolean';
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly enum?: readonly unknown[];
  readonly maxLength?: number;
  readonly maxItems?: number;
}

/** What is wrong with a value; members that the schema does not name count as wrong, since GitHub would drop them silently. */
export function violations(schema: JsonSchema, value: unknown, at = ''): string[] {
  const here = at === '' ? 'value' : at;
  if (schema.enum !== undefined && !schema.enum.includes(value)) return [`${here} is not one of ${schema.enum.join(', ')}`];
  switch (schema.type) {
    case 'object': {
      if (value === null || typeof value !== 'object' || Array.isArray(value)) return [`${here} is not an object`];
      const properties = schema.properties ?? {};
      const missing = (schema.required ?? []).filter((name) => !(name in value)).map((name) => `${at}.${name} is missing`);
      const faults = Object.entries(value).flatMap(([name, member]) => {
        const property = properties[name];
        return property === undefined ? [`${at}.${name} is not known`] : violations(property, member, `${at}.${name}`);
      });
      return [...missing, ...faults];
    }
    case 'array': {
      if (!Array.isArray(value)) return [`${here} is not a list`];
      const tooMany = value.length > (schema.maxItems ?? Infinity) ? [`${here} has more than ${String(schema.maxItems)} items`] : [];
      return [...tooMany, ...value.flatMap((item, index) => violations(schema.items ?? {}, item, `${at}[${String(index)}]`))];
    }
    case 'string':
      if (typeof value !== 'string') return [`${here} is not a string`];
      return value.length > (schema.maxLength ?? Infinity) ? [`${here} is longer than ${String(schema.maxLength)}`] : [];
    case 'integer':
      return Number.isInteger(value) ? [] : [`${here} is not an integer`];
    case 'boolean':
      return typeof value === 'boolean' ? [] : [`${here} is not a boolean`];
    default:
      return [];
  }
}
