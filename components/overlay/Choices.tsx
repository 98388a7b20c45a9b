import { t } from '../../utils/platform/i18n.ts';

export type HideScope = 'once' | 'site' | 'everywhere';

interface ChoicesProps {
  onHide: (scope: HideScope) => void;
  onSettings: () => void;
  /** Leave out where nothing can be moved. */
  onMove?: (corner: { top: boolean; left: boolean }) => void;
}

const corners = [
  { key: 'top_left', top: true, left: true },
  { key: 'top_right', top: true, left: false },
  { key: 'bottom_left', top: false, left: true },
  { key: 'bottom_right', top: false, left: false },
] as const;

/** Where it stands and whether it stands at all: the user's say, one step away. */
export function Choices({ onHide, onSettings, onMove }: ChoicesProps) {
  return (
    <div class="page-choices">
      {onMove && (
        <fieldset class="page-corners">
          <legend>{t('page_move')}</legend>
          {corners.map((corner) => (
            <button
              key={corner.key}
              type="button"
              class={`page-corner page-corner-${corner.key}`}
              aria-label={t(`page_corner_${corner.key}`)}
              title={t(`page_corner_${corner.key}`)}
              onClick={() => onMove(corner)}
            />
          ))}
        </fieldset>
      )}
      {(['once', 'site', 'everywhere'] as const).map((scope) => (
        <button key={scope} type="button" class="page-choice" onClick={() => onHide(scope)}>
          {t(`page_hide_${scope}`)}
        </button>
      ))}
      <button type="button" class="page-choice" onClick={onSettings}>
        {t('page_settings')}
      </button>
    </div>
  );
}
