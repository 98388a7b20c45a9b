import { useEffect, useState } from 'preact/hooks';
import { t } from '../../utils/platform/i18n.ts';

/** Nothing for the first 150 ms, so that quick answers do not flicker; then grey lines. */
export function Skeleton({ lines = 4 }: { lines?: number }) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 150);
    return () => clearTimeout(timer);
  }, []);
  if (!late) return null;
  return (
    <div class="skeleton" role="img" aria-label={t('ui_loading')}>
      {Array.from({ length: lines }, (_, i) => (
        <div key={i} class="skeleton-line" />
      ))}
    </div>
  );
}
