import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../utils/platform/i18n.ts';
import type { KnownSites, Ports, Send } from '../ports.ts';
import { Button } from '../ui/Button.tsx';
import { Toast } from '../ui/Toast.tsx';
import { tellFailure } from '../wallet/model.ts';
import { LocalStep } from './LocalStep.tsx';
import { SitesStep } from './SitesStep.tsx';
import { StartStep } from './StartStep.tsx';

interface WelcomeScreenProps {
  send: Send;
  ports: Ports;
  sites: KnownSites;
}

const steps = ['local', 'sites', 'start'] as const;

/** Shown once after installing: what stays local, which sites, the first credential. Every step can be skipped. */
export function WelcomeScreen({ send, ports, sites }: WelcomeScreenProps) {
  const at = useSignal(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const step = steps[at.value] ?? 'start';
  useEffect(() => {
    send('settings/set', { welcomed: true }).catch(tellFailure);
  }, [send]);
  useEffect(() => {
    if (at.value > 0) heading.current?.focus();
  }, [at.value]);
  const onward = () => {
    at.value = Math.min(at.value + 1, steps.length - 1);
  };
  return (
    <main class="welcome">
      <img src="/icon/96.png" alt="" width="48" height="48" />
      <p class="soft">{t('welcome_step', String(at.value + 1), String(steps.length))}</p>
      <h1 ref={heading} tabIndex={-1}>
        {t(`welcome_${step}_title`)}
      </h1>
      {step === 'local' && <LocalStep />}
      {step === 'sites' && <SitesStep send={send} ports={ports} sites={sites} onDone={onward} />}
      {step === 'start' && <StartStep send={send} ports={ports} />}
      <footer class="welcome-foot">
        {at.value > 0 && (
          <Button
            onClick={() => {
              at.value -= 1;
            }}
          >
            {t('popup_back')}
          </Button>
        )}
        {step === 'local' && (
          <Button look="primary" onClick={onward}>
            {t('welcome_next')}
          </Button>
        )}
        {step === 'sites' && (
          <Button look="plain" onClick={onward}>
            {t('welcome_skip')}
          </Button>
        )}
        {step === 'start' && (
          <Button look="plain" onClick={() => void ports.openPage('dashboard.html#wallet')}>
            {t('welcome_later')}
          </Button>
        )}
      </footer>
      <Toast />
    </main>
  );
}
