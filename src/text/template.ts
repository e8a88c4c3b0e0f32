/** Texts with placeholders: `{{name}}` stands for a value. Nothing else is special, and nothing in a value is. */

const PLACEHOLDER = /\{\{([a-z][A-Za-z]*)\}\}/gu;

/**
 * What of a template cannot be rendered with the names that are known: `{{nmae}}`, and `{{` or `}}` that belong to no placeholder.
 * Empty where all is well.
 */
export function unknownPlaceholders(template: string, known: readonly string[]): string[] {
  const unknown: string[] = [];
  const rest = template.replace(PLACEHOLDER, (whole, name: string) => {
    if (!known.includes(name)) unknown.push(whole);
    return '';
  });
  return [...unknown, ...(rest.match(/\{\{[^\s{}]{0,20}|\}\}/gu) ?? [])];
}

/**
 * The template with its values put in, as they are: a `{{` in a value stays text.
 * @throws Error where a placeholder has no value; profiles are checked when they are loaded, so that this is a fault of the program.
 */
export function render(template: string, values: Readonly<Record<string, string>>): string {
  const unknown = unknownPlaceholders(template, Object.keys(values));
  if (unknown.length > 0) throw new Error(`no value for ${unknown.join(', ')} in the text "${template.slice(0, 60)}"`);
  return template.replace(PLACEHOLDER, (_, name: string) => values[name] ?? '');
}
