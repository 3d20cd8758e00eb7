// What an attribute of the manifest may hold, as documents say it.

/** The values in words. `code` marks one as code. */
export function values({ type, default: value }, code) {
  if (type.text === 'boolean') return 'present or not';
  if (!type.text.startsWith("'"))
    return `${type.text === 'number' ? 'a number' : 'text'}${value ? `, ${code(value)} unless given` : ''}`;
  return type.text
    .split(' | ')
    .map((text) => `${code(text.slice(1, -1))}${text === value ? ' unless given' : ''}`)
    .join(', ');
}
