import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { Skills } from '../../../components/wallet/detail/Skills.tsx';
import { type SkillEdit, withoutSkill, withSkill } from '../../../components/wallet/detail/skill-edit.ts';
import type { CredentialSkill } from '../../../utils/credentials/types.ts';
import type { WalletEntry } from '../../../utils/messages/types.ts';
import { button, click, find, item, press, settle, show, type, useMessages } from './stage.tsx';

useMessages();

const read = (skill: string, label = skill): CredentialSkill => ({
  skill,
  label,
  from: 'tag',
  confidence: 0.8,
  evidence: label,
});
const own = (skill: string): CredentialSkill => ({ skill, from: 'user', confidence: 1, evidence: '' });

function entry(parts: Pick<WalletEntry, 'skills' | 'removedSkills'>): WalletEntry {
  const body = { issuer: {}, recipient: {}, evidence: [], alignments: [], tags: [], parts: [] };
  const credential = {
    ...body,
    id: '1',
    format: 'open-badges-3' as const,
    envelope: 'json' as const,
    name: 'Badge',
    payload: { kind: 'json' as const, text: '{}', json: {} },
  };
  return { ...item(1), credential, ...parts };
}

describe('an edit of skills', () => {
  const edited = { skills: [own('go'), read('sql')], removedSkills: [read('css')] };

  it.each<[what: string, edit: SkillEdit, expected: SkillEdit]>([
    ['adds one', withSkill(edited, 'rust'), { add: ['go', 'rust'], remove: ['css'] }],
    ['puts one back as it was read', withSkill(edited, 'css'), { add: ['go'], remove: [] }],
    ['adds none twice', withSkill(edited, 'sql'), { add: ['go'], remove: ['css'] }],
    ['takes one away', withoutSkill(edited, 'sql'), { add: ['go'], remove: ['css', 'sql'] }],
    ['drops the user’s own', withoutSkill(edited, 'go'), { add: [], remove: ['css'] }],
  ])('%s', (_, edit, expected) => {
    expect(edit).toEqual(expected);
  });
});

describe('the skills of a credential', () => {
  async function open(parts: Pick<WalletEntry, 'skills' | 'removedSkills'>) {
    const edits: SkillEdit[] = [];
    const searchSkills = async (query: string) =>
      query === 'no such'
        ? []
        : [
            { skill: 'go', label: 'Go' },
            { skill: 'google-docs', label: 'Google Docs' },
          ];
    await show(
      <Skills
        entry={entry(parts)}
        wallet={{ searchSkills }}
        onEdit={(change) => {
          edits.push(change(entry(parts)));
        }}
      />,
    );
    return edits;
  }
  const field = () => find<HTMLInputElement>('[role=combobox]');

  it('are shown by name, the user’s own marked as claimed', async () => {
    await open({ skills: [own('site-reliability'), read('sql', 'SQL')] });
    const tags = [...document.querySelectorAll('.tag')];
    expect(tags.map((tag) => tag.textContent)).toEqual(['site reliability', 'SQL']);
    expect(tags[0]?.querySelector('[role=img]')?.getAttribute('aria-label')).toMatch(/not as proven/);
    expect(tags[1]?.querySelector('[role=img]')).toBeNull();
  });

  it('says so where there is none', async () => {
    await open({ skills: [] });
    expect(document.body.textContent).toContain('No skill was recognised in it.');
  });

  it('are found by typing and chosen by the keys', async () => {
    const edits = await open({ skills: [read('sql', 'SQL')] });
    await click(button('Edit'));
    await type(field(), 'go');
    expect(find('[role=status]').textContent).toMatch(/^2 skills found/);
    await press('ArrowDown', field());
    const active = document.getElementById(field().getAttribute('aria-activedescendant') ?? '');
    expect(active?.textContent).toBe('Google Docs');
    await press('Enter', field());
    expect(edits).toEqual([{ add: ['google-docs'], remove: [] }]);
    expect(field().value).toBe('');
  });

  it('says that no skill has the name', async () => {
    await open({ skills: [] });
    await click(button('Edit'));
    await type(field(), 'no such');
    expect(find('[role=status]').textContent).toContain('No skill is called “no such”');
    expect(field().getAttribute('aria-expanded')).toBe('false');
  });

  it('keeps Esc from leaving the credential while something is typed', async () => {
    await open({ skills: [] });
    await click(button('Edit'));
    let left = 0;
    const leave = () => {
      left += 1;
    };
    document.addEventListener('keydown', leave);
    await type(field(), 'go');
    await press('Escape', field());
    expect([left, field().value]).toEqual([0, '']);
    await press('Escape', field());
    document.removeEventListener('keydown', leave);
    expect(left).toBe(1);
  });

  it('are taken away and put back', async () => {
    const edits = await open({ skills: [read('sql', 'SQL')], removedSkills: [read('css', 'CSS')] });
    await click(button('Edit'));
    await click(button('Remove SQL'));
    await click(button('Put back CSS'));
    await act(settle);
    expect(edits).toEqual([
      { add: [], remove: ['css', 'sql'] },
      { add: [], remove: [] },
    ]);
  });
});
