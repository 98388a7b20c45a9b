import type { CoveredRequirement, GapReport } from '../../utils/gap/types.ts';
import { t } from '../../utils/platform/i18n.ts';
import { count } from '../ui/words.ts';
import { Facts } from './Facts.tsx';
import { Quote } from './Quote.tsx';
import { RequirementRow, type RequirementRowProps } from './RequirementRow.tsx';

/** Below this confidence a requirement is second tier: shown, folded, never counted. */
const certain = 0.5;

interface GapListProps {
  report: GapReport;
  onQuote?: RequirementRowProps['onQuote'];
  /** Rank of the group headings, by where the list stands. */
  heading?: 'h2' | 'h3';
}

/** Every requirement under its need, facts after them; soft skills and what is less certain are folded at the end. */
export function GapList({ report, onQuote, heading: Heading = 'h3' }: GapListProps) {
  const sure = report.rows.filter(({ requirement }) => requirement.confidence >= certain);
  const unsure = report.rows.filter((row) => !sure.includes(row));
  const groups = (['required', 'preferred', 'mentioned'] as const)
    .map((need) => ({
      need,
      rows: sure.filter(({ requirement, soft }) => requirement.need === need && !soft),
    }))
    .filter(({ rows }) => rows.length > 0);
  const { facts = [] } = report;
  return (
    <div class="gap-list">
      {report.basis === 'none' && <p class="gap-note">{t('gap_no_section_note')}</p>}
      {groups.map(({ need, rows }) => (
        <section key={need}>
          <Heading class="gap-heading">{t(`gap_need_${need}`)}</Heading>
          <Rows rows={rows} onQuote={onQuote} />
        </section>
      ))}
      {facts.length > 0 && (
        <section>
          <Heading class="gap-heading">{t('gap_facts')}</Heading>
          <Facts facts={facts} onQuote={onQuote} />
        </section>
      )}
      <Fold name="gap_soft" rows={sure.filter(({ soft }) => soft)} onQuote={onQuote} />
      <Fold name="gap_unsure" rows={unsure} onQuote={onQuote} />
    </div>
  );
}

interface RowsProps {
  rows: readonly CoveredRequirement[];
  onQuote: GapListProps['onQuote'];
}

/** Rows that are there for whoever wants them. */
function Fold({ name, rows, onQuote }: RowsProps & { name: 'gap_soft' | 'gap_unsure' }) {
  if (rows.length === 0) return null;
  return (
    <details class="gap-fold">
      <summary>{count(name, rows.length)}</summary>
      <Rows rows={rows} onQuote={onQuote} />
    </details>
  );
}

/** Alternatives stand in one frame, under one word. */
function Rows({ rows, onQuote }: RowsProps) {
  const units = Map.groupBy(rows, ({ requirement }) => requirement.group ?? requirement.id);
  return (
    <ul class="gap-rows">
      {[...units].map(([key, members]) => {
        const [quote, ...others] = new Set(members.map(({ requirement }) => requirement.quote));
        const isGroup = members.length > 1;
        const shared = isGroup && others.length === 0 ? (quote ?? '') : '';
        const items = members.map((row) => (
          <RequirementRow key={row.requirement.id} row={row} onQuote={onQuote} quoteless={shared !== ''} />
        ));
        if (!isGroup) return items;
        return (
          <li key={key} class="gap-group">
            <p class="gap-group-word">{t('gap_one_of')}</p>
            <ul class="gap-rows">{items}</ul>
            <Quote quote={shared} onQuote={onQuote} />
          </li>
        );
      })}
    </ul>
  );
}
