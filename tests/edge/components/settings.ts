import type { Settings } from '../../../utils/settings/types.ts';

/** Settings as they stand right after installing. */
export const defaults: Settings = {
  theme: 'system',
  popupWidth: 400,
  inPage: true,
  hiddenHosts: [],
  contextMenu: true,
  emails: [],
  recheck: 'off',
  explorers: false,
  registries: false,
  trustedIssuers: [],
  welcomed: false,
};
