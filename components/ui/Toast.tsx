import { X } from 'lucide';
import { t } from '../../utils/platform/i18n.ts';
import { Button, IconButton } from './Button.tsx';
import { hideToast, holdToast, resumeToast, toast } from './toasts.ts';

/** Place it once a page: the live region is always in the DOM, only what it says changes. */
export function Toast() {
  const message = toast.value;
  const run = () => {
    hideToast();
    message?.action?.run();
  };
  return (
    <div class="toast-place">
      <div class="visually-hidden" role="status" aria-live="polite">
        {message?.text}
      </div>
      {message && (
        <div
          class="toast"
          onPointerEnter={holdToast}
          onPointerLeave={resumeToast}
          onFocusIn={holdToast}
          onFocusOut={resumeToast}
        >
          <span class="toast-text">{message.text}</span>
          {message.action && (
            <Button look="plain" onClick={run}>
              {message.action.label}
            </Button>
          )}
          <IconButton icon={X} label={t('ui_dismiss')} onClick={hideToast} />
        </div>
      )}
    </div>
  );
}
