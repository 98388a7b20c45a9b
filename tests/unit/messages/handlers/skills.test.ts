import { describe, expect, test } from 'vitest';
import { idOf } from '../../wallet/fakes.ts';
import { call, fakeWorld, textOf } from './fake-world.ts';

describe('the skills of a credential', () => {
  test('are searched by the engine', async () => {
    const { handlers } = fakeWorld();
    expect(await handlers['skills/search']({ query: 'SQL' }, call())).toEqual([
      { skill: 'sql', label: 'SQL' },
    ]);
  });

  test('are edited, and the edit can be taken back', async () => {
    const { handlers } = fakeWorld();
    await handlers['wallet/add']({ kind: 'text', text: textOf(1) }, call());
    const id = idOf(1);
    const edited = await handlers['wallet/edit-skills']({ id, add: ['go'], remove: ['sql'] }, call('r2'));
    expect(edited.skills).toEqual([{ skill: 'go', label: 'GO', from: 'user', confidence: 1, evidence: '' }]);
    expect(edited.removedSkills).toMatchObject([{ skill: 'sql', from: 'tag', evidence: 'SQL' }]);
    const back = await handlers['wallet/edit-skills']({ id, add: [], remove: [] }, call('r3'));
    expect(back.skills).toMatchObject([{ skill: 'sql', from: 'tag' }]);
    expect(back.removedSkills).toEqual([]);
  });
});
