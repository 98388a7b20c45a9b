import { useSignal } from '@preact/signals';
import { useId, useRef } from 'preact/hooks';
import { t } from '../../../utils/platform/i18n.ts';
import type { SkillName } from '../../../utils/skills/types.ts';
import { Field } from '../../ui/Field.tsx';
import { count } from '../../ui/words.ts';
import { tellFailure } from '../model.ts';

interface SkillFieldProps {
  search: (query: string) => Promise<readonly SkillName[]>;
  onChoose: (skill: SkillName) => void;
}

/** A field to type a skill's name into, with the skills so called below it (WAI-ARIA combobox with a list). */
export function SkillField({ search, onChoose }: SkillFieldProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const typed = useSignal('');
  const found = useSignal<readonly SkillName[] | null>(null);
  const active = useSignal(0);

  const look = async (query: string) => {
    typed.value = query;
    active.value = 0;
    const answer = query.trim() ? await search(query).catch(failed) : null;
    // A slow answer to what is no longer typed is dropped.
    if (typed.value === query) found.value = answer;
  };
  const choose = (skill: SkillName | undefined) => {
    if (!skill) return;
    onChoose(skill);
    void look('');
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const total = found.value?.length ?? 0;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && total > 0) active.value = (active.value + step + total) % total;
    else if (event.key === 'Enter') choose(found.value?.[active.value]);
    else if (event.key === 'Escape' && typed.value) void look('');
    else return;
    event.preventDefault();
    event.stopPropagation(); // Esc would leave the credential
  };
  const shown = found.value ?? [];
  return (
    <div class="skill-field">
      <Field label={t('wallet_skills_add')} hint={t('wallet_skills_add_hint')}>
        <input
          ref={input}
          type="text"
          role="combobox"
          autocomplete="off"
          spellcheck={false}
          aria-autocomplete="list"
          aria-controls={`${id}-list`}
          aria-expanded={shown.length > 0}
          aria-activedescendant={shown.length > 0 ? `${id}-${active.value}` : undefined}
          value={typed.value}
          onInput={(event: Event) => void look((event.currentTarget as HTMLInputElement).value)}
          onKeyDown={onKeyDown}
        />
      </Field>
      <div
        id={`${id}-list`}
        class="skill-choices"
        hidden={shown.length === 0}
        role="listbox"
        aria-label={t('wallet_skills_add')}
      >
        {shown.map((skill, i) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys
          <div
            key={skill.skill}
            id={`${id}-${i}`}
            class="skill-choice"
            role="option"
            tabIndex={-1}
            aria-selected={i === active.value}
            onClick={() => choose(skill)}
          >
            {skill.label}
          </div>
        ))}
      </div>
      <p class="soft" role="status">
        {found.value &&
          (shown.length > 0
            ? count('wallet_skills_found', shown.length)
            : t('wallet_skills_not_found', typed.value.trim()))}
      </p>
    </div>
  );
}

function failed(error: unknown): null {
  tellFailure(error);
  return null;
}
