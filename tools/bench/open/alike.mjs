/** Where two answers differ in shape, as a path; null: in nothing but values. Texts, numbers and flags are values. */
export function firstDifference(one, other, path = '') {
  if (kindOf(one) !== kindOf(other)) return path || '/';
  if (typeof one !== 'object' || one === null) return null;
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  for (const key of keys) {
    if (!(key in one) || !(key in other)) return `${path}/${key}`;
    const found = firstDifference(one[key], other[key], `${path}/${key}`);
    if (found !== null) return found;
  }
  return null;
}

function kindOf(value) {
  if (Array.isArray(value)) return 'list';
  return value === null ? 'null' : typeof value;
}
