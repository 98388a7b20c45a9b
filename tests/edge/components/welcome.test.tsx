import { describe, expect, it, vi } from 'vitest';
import { WelcomeScreen } from '../../../components/welcome/WelcomeScreen.tsx';
import { defaults } from './settings.ts';
import { button, click, fakeSend, find, ports, show, useMessages } from './stage.tsx';

useMessages();

const sites = {
  jobs: [{ name: 'Cedar Jobs', matches: ['https://jobs.cedar.example/*', 'https://cedar.example/*'] }],
  credentials: [{ name: 'Cedar Badges', matches: ['https://cedar.example/*'] }],
};

async function open(grants: boolean) {
  const { send, asked } = fakeSend({
    'settings/set': () => defaults,
    'sites/refresh': () => ({ hosts: [] }),
    'wallet/add-samples': () => ({ added: 3 }),
  });
  const requestHosts = vi.fn(async () => grants);
  const openPage = vi.fn(async () => undefined);
  await show(<WelcomeScreen send={send} ports={{ ...ports, requestHosts, openPage }} sites={sites} />);
  return { asked, requestHosts, openPage };
}

const title = () => find('h1').textContent;

describe('the welcome page', () => {
  it('can be skipped to the end without granting anything', async () => {
    const { requestHosts, openPage } = await open(true);
    await click(button('Next'));
    await click(button('Skip'));
    expect(title()).toBe('Add your first credential');
    expect(document.activeElement).toBe(find('h1'));
    await click(button('Later'));
    expect(openPage).toHaveBeenCalledWith('dashboard.html#wallet');
    expect(requestHosts).not.toHaveBeenCalled();
  });

  it('asks once for all ticked sites, each host once', async () => {
    const { asked, requestHosts } = await open(true);
    await click(button('Next'));
    await click(button('Turn on 2 sites'));
    expect(requestHosts).toHaveBeenCalledExactlyOnceWith([
      'https://jobs.cedar.example/*',
      'https://cedar.example/*',
    ]);
    expect(asked).toContainEqual(['sites/refresh', null]);
    expect(title()).toBe('Add your first credential');
  });

  it('leaves out what was unticked, and stays where the browser says no', async () => {
    const { asked, requestHosts } = await open(false);
    await click(button('Next'));
    await click(find('.sites input'));
    await click(button('Turn on 1 site'));
    expect(requestHosts).toHaveBeenCalledWith(['https://cedar.example/*']);
    expect(asked.map(([name]) => name)).not.toContain('sites/refresh');
    expect(find('.toast').textContent).toContain('The sites stay off.');
  });

  it('adds samples and shows them', async () => {
    const { asked, openPage } = await open(true);
    await click(button('Next'));
    await click(button('Skip'));
    await click(button('Try sample badges'));
    expect(asked).toContainEqual(['wallet/add-samples', null]);
    expect(openPage).toHaveBeenCalledWith('dashboard.html#wallet');
  });
});
