import type { RefObject } from 'preact';
import { useImperativeHandle, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { WalletItem } from '../../../utils/messages/types.ts';
import { t } from '../../../utils/platform/i18n.ts';
import { type Group, shownRows } from './groups.ts';
import { controlsOf, next, type Place, placeOf } from './keys.ts';
import { type RowAction, WalletRow } from './WalletRow.tsx';
import { type Range, useVisibleRange } from './windowing.ts';

export interface ListHandle {
  focusFirst(): void;
}

interface WalletListProps {
  groups: readonly Group[];
  now: Date;
  actions: readonly RowAction[];
  onOpen?: (item: WalletItem) => void;
  /** Id of the credential that is open beside the list. */
  current?: string | undefined;
  /** Called when ↑ leaves the first row. */
  onLeave?: () => void;
  handle?: RefObject<ListHandle | null>;
}

/** A row's height in px: 3.5 rem, as wallet.css draws it. */
const rowHeight = () => 3.5 * Number.parseFloat(getComputedStyle(document.documentElement).fontSize || '16');

/** The groups of rows as one keyboard list: ↓ ↑ Home End between rows, ← → through a row's actions. */
export function WalletList({ groups, now, actions, onOpen, current, onLeave, handle }: WalletListProps) {
  const box = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<Place>({ index: 0, control: 0 });
  const [moved, setMoved] = useState(0);
  const inside = useRef(false);
  const total = shownRows(groups);
  const index = Math.min(active.index, total - 1);

  const move = (to: Place) => {
    setActive(to);
    setMoved((n) => n + 1);
  };
  useImperativeHandle(handle ?? null, () => ({ focusFirst: () => move({ index: 0, control: 0 }) }), []);

  useLayoutEffect(() => {
    if (moved > 0) controlsOf(box.current, index)[active.control]?.focus();
  }, [moved]);

  const onKeyDown = (event: KeyboardEvent) => {
    const place = placeOf(box.current, event.target);
    if (!place || event.altKey || event.ctrlKey || event.metaKey) return;
    const to = next(event.key, place, total, controlsOf(box.current, place.index).length);
    if (!to) return;
    event.preventDefault();
    if (to.index < 0) onLeave?.();
    else move(to);
  };
  // When the row that has focus is deleted, focus goes to the row that takes its place.
  useLayoutEffect(() => {
    if (inside.current && document.activeElement === document.body)
      controlsOf(box.current, index)[0]?.focus();
  }, [total]);
  const onFocusOut = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget instanceof Node && !box.current?.contains(relatedTarget)) inside.current = false;
  };
  const onFocusIn = (event: FocusEvent) => {
    inside.current = true;
    const place = placeOf(box.current, event.target);
    if (place && place.index !== active.index) setActive(place);
  };

  let first = 0;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys act on the buttons within
    <div ref={box} class="wallet-list" onKeyDown={onKeyDown} onFocusIn={onFocusIn} onFocusOut={onFocusOut}>
      {groups.map((group) => {
        const start = first;
        first += group.items.length;
        return (
          <section key={group.key} aria-label={t(`wallet_group_${group.key}`)}>
            <h2 class="list-heading">
              {t(`wallet_group_${group.key}`)} <span class="list-count">{group.items.length}</span>
            </h2>
            <Rows {...{ group, start, now, actions, onOpen, current }} active={index} />
          </section>
        );
      })}
    </div>
  );
}

interface RowsProps {
  group: Group;
  /** Index of the group's first row in the whole list. */
  start: number;
  active: number;
  now: Date;
  actions: readonly RowAction[];
  onOpen: ((item: WalletItem) => void) | undefined;
  current: string | undefined;
}

function Rows({ group, start, active, now, actions, onOpen, current }: RowsProps) {
  const list = useRef<HTMLUListElement>(null);
  const total = group.items.length;
  const seen = useVisibleRange(list, total, rowHeight);
  const height = rowHeight();
  return (
    <ul ref={list} class="rows" style={{ blockSize: `${total * height}px` }}>
      {drawn(seen, active - start, total).map((at) => {
        const item = group.items[at];
        if (!item) return null;
        return (
          <WalletRow
            key={item.id}
            item={item}
            now={now}
            index={start + at}
            place={at + 1}
            size={total}
            top={at * height}
            current={item.id === current}
            tabbable={start + at === active}
            actions={actions}
            onOpen={onOpen}
          />
        );
      })}
    </ul>
  );
}

/** The rows in view, and the one that has focus or gets it, wherever the list is scrolled. */
function drawn({ from, to }: Range, active: number, total: number): number[] {
  const rows = Array.from({ length: to - from }, (_, i) => from + i);
  if (active < 0 || active >= total) return rows;
  if (active < from) return [active, ...rows];
  return active < to ? rows : [...rows, active];
}
