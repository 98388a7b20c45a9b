import { useSignal } from '@preact/signals';
import { Pencil, Undo2, X } from 'lucide';
import type { CredentialSkill } from '../../../utils/credentials/types.ts';
import type { WalletEntry } from '../../../utils/messages/types.ts';
import { t } from '../../../utils/platform/i18n.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import type { IconShape } from '../../ui/Icon.tsx';
import { StateMark } from '../../ui/StateMark.tsx';
import { Tag } from '../../ui/Tag.tsx';
import type { WalletModel } from '../model.ts';
import { SkillField } from './SkillField.tsx';
import { type SkillEdit, withoutSkill, withSkill } from './skill-edit.ts';

interface SkillsProps {
  entry: WalletEntry;
  wallet: Pick<WalletModel, 'searchSkills'>;
  /** `change` is asked on the entry as it stands when the edit's turn comes: two quick edits both count. */
  onEdit: (change: (entry: WalletEntry) => SkillEdit) => void;
}

/** The skills that a credential stands for; on demand with a way to correct them. */
export function Skills({ entry, wallet, onEdit }: SkillsProps) {
  const editing = useSignal(false);
  const removed = entry.removedSkills ?? [];
  return (
    <section class="detail-part">
      <div class="detail-part-head">
        <h2 class="list-heading">{t('wallet_skills')}</h2>
        <Button
          look="plain"
          {...(!editing.value && { icon: Pencil })}
          aria-expanded={editing.value}
          onClick={() => {
            editing.value = !editing.value;
          }}
        >
          {t(editing.value ? 'wallet_skills_done' : 'wallet_skills_edit')}
        </Button>
      </div>
      {entry.skills.length === 0 && <p class="soft">{t('wallet_skills_none')}</p>}
      <ul class="tags">
        {entry.skills.map((one) => (
          <SkillTag
            key={one.skill}
            skill={one}
            {...(editing.value && {
              action: {
                icon: X,
                name: 'settings_remove',
                run: () => onEdit((now) => withoutSkill(now, one.skill)),
              },
            })}
          />
        ))}
      </ul>
      {editing.value && (
        <>
          <SkillField
            search={wallet.searchSkills}
            onChoose={({ skill }) => onEdit((now) => withSkill(now, skill))}
          />
          {removed.length > 0 && (
            <>
              <h3 class="list-heading">{t('wallet_skills_removed')}</h3>
              <ul class="tags">
                {removed.map((one) => (
                  <SkillTag
                    key={one.skill}
                    skill={one}
                    action={{
                      icon: Undo2,
                      name: 'wallet_skills_put_back',
                      run: () => onEdit((now) => withSkill(now, one.skill)),
                    }}
                  />
                ))}
              </ul>
            </>
          )}
        </>
      )}
    </section>
  );
}

interface SkillTagProps {
  skill: CredentialSkill;
  /** `name`: a message with the skill's label in it. */
  action?: { icon: IconShape; name: string; run: () => void };
}

function SkillTag({ skill, action }: SkillTagProps) {
  const label = skillLabel(skill);
  const own = skill.from === 'user' && skill.confidence > 0;
  return (
    <li>
      <Tag title={own ? t('wallet_skills_own') : skill.evidence}>
        {own && <StateMark state="claimed" size={12} label={t('wallet_skills_own')} />}
        {label}
        {action && <IconButton icon={action.icon} label={t(action.name, label)} onClick={action.run} />}
      </Tag>
    </li>
  );
}

/** What was stored before names were kept has only its id, which is the name in lower case. */
function skillLabel({ skill, label }: CredentialSkill): string {
  return label ?? skill.replaceAll('-', ' ');
}
