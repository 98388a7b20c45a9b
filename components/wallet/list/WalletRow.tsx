import type { WalletItem } from '../../../utils/messages/types.ts';
import { t } from '../../../utils/platform/i18n.ts';
import { IconButton } from '../../ui/Button.tsx';
import type { IconShape } from '../../ui/Icon.tsx';
import { Time } from '../../ui/Time.tsx';
import { count } from '../../ui/words.ts';
import { VerdictBadge } from '../../verify/VerdictBadge.tsx';
import { Picture } from '../Picture.tsx';
import { daysLeft } from './groups.ts';

export interface RowAction {
  key: string;
  label: string;
  icon: IconShape;
  run: (item: WalletItem) => void;
}

interface WalletRowProps {
  item: WalletItem;
  now: Date;
  /** Position in the whole list, from 0; the list moves focus by it. */
  index: number;
  /** Position within its group, from 1, and the group's size. */
  place: number;
  size: number;
  /** Distance from the group's top edge, px. */
  top: number;
  tabbable: boolean;
  /** Open beside the list now. */
  current: boolean;
  actions: readonly RowAction[];
  /** Without it the row only shows, and its actions always stand. */
  onOpen?: ((item: WalletItem) => void) | undefined;
}

/** One credential: picture, name, issuer, date, verdict; its actions show when it is pointed at or focused. */
export function WalletRow(props: WalletRowProps) {
  const { item, now, index, place, size, top, tabbable, current, actions, onOpen } = props;
  const tabIndex = tabbable ? 0 : -1;
  const words = (
    <>
      <Picture image={item.image} name={item.name} />
      <span class="row-words">
        <span class="row-name">{item.name}</span>
        <span class="row-line">
          {item.issuer}
          <RowDate item={item} now={now} />
        </span>
      </span>
      {onOpen && <VerdictBadge verdict={item.verdict} />}
    </>
  );
  return (
    <li
      class={onOpen ? 'row' : 'row row-fixed'}
      data-index={index}
      aria-posinset={place}
      aria-setsize={size}
      style={{ insetBlockStart: `${top}px` }}
    >
      {onOpen ? (
        <button
          type="button"
          class="row-main"
          tabIndex={tabIndex}
          aria-current={current ? 'true' : undefined}
          onClick={() => onOpen(item)}
        >
          {words}
        </button>
      ) : (
        <div class="row-main">{words}</div>
      )}
      <span class="row-actions">
        {actions.map(({ key, label, icon, run }) => (
          <IconButton
            key={key}
            icon={icon}
            label={t('wallet_row_action', label, item.name)}
            title={label}
            tabIndex={tabIndex}
            onClick={() => run(item)}
          />
        ))}
      </span>
    </li>
  );
}

function RowDate({ item, now }: { item: WalletItem; now: Date }) {
  const days = daysLeft(item, now);
  if (days !== undefined && days >= 0 && days <= 90) {
    return <span class="row-near"> · {count('wallet_days_left', days)}</span>;
  }
  if (!item.issuedOn) return null;
  return (
    <>
      {' · '}
      <Time iso={item.issuedOn} />
    </>
  );
}
