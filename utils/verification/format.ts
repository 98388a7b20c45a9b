import { validateFormat } from '../credentials/index.ts';
import type { Credential } from '../credentials/types.ts';
import { fail, pass } from './check.ts';
import type { Check } from './types.ts';

/** Is the document what its specification asks for? */
export function formatCheck(credential: Credential): Check {
  const [problem, ...others] = validateFormat(credential);
  const params = { format: credential.format };
  if (!problem)
    return pass('format/well-formed', 'The credential is written as its format requires.', { params });
  const where = problem.path === '' ? 'The document' : `“${problem.path}”`;
  return fail(problem.code, `${where} is not as the format requires: expected ${problem.expected}.`, {
    params: { ...params, path: problem.path, problems: String(others.length + 1) },
  });
}
