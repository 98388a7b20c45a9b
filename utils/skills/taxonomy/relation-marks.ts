/** The marks of a table's relations. What a skill stands above it implies too. */
export const relationMarks = [
  ['^', 'above'],
  ['>', 'implies'],
  ['<', 'broader'],
  ['@', 'partOf'],
  ['!', 'proves'],
] as const;
