import * as z from 'zod/mini';
import { SettingsChange } from '../settings/schema.ts';
import {
  ChipPlaceShape,
  CredentialIdShape,
  FileBytes,
  HttpsUrl,
  JobPostingShape,
  NewCredentialShape,
  PageKindShape,
  SearchText,
  ShownProfileShape,
  SkillIds,
} from './shapes.ts';
import type { Messages } from './types.ts';

export type MessageName = keyof Messages;

/** Who may send it, and what it must carry. Types come from `types.ts`; here each `in` gets its parser. */
type Protocol = {
  readonly [K in MessageName]: {
    readonly from: Messages[K]['from'];
    readonly in: z.ZodMiniType<Messages[K]['in']>;
  };
};

const nothing = z.null();
const byId = z.strictObject({ id: CredentialIdShape });

export const protocol: Protocol = {
  'page/found': { from: 'page', in: z.strictObject({ kind: PageKindShape }) },
  'page/shown': { from: 'page', in: z.strictObject({ shown: ShownProfileShape }) },
  'gap/of-posting': { from: 'page', in: z.strictObject({ posting: JobPostingShape }) },
  'verify/link': { from: 'page', in: z.strictObject({ url: HttpsUrl }) },
  'page/hide': { from: 'page', in: z.strictObject({ scope: z.enum(['site', 'everywhere']) }) },
  'page/chip-moved': { from: 'page', in: ChipPlaceShape },
  'page/preferences': { from: 'page', in: nothing },
  'page/open-dashboard': {
    from: 'page',
    in: z.union([
      z.strictObject({ view: z.enum(['wallet', 'settings']) }),
      z.strictObject({ view: z.literal('import'), url: HttpsUrl }),
    ]),
  },
  'page/load-panel': { from: 'page', in: nothing },

  'wallet/list': { from: 'extension', in: nothing },
  'wallet/get': { from: 'extension', in: byId },
  'wallet/add': { from: 'extension', in: NewCredentialShape },
  'files/unpack': { from: 'extension', in: z.strictObject({ base64: FileBytes }) },
  'wallet/edit-skills': {
    from: 'extension',
    in: z.strictObject({ id: CredentialIdShape, add: SkillIds, remove: SkillIds }),
  },
  'skills/search': { from: 'extension', in: z.strictObject({ query: SearchText }) },
  'wallet/verify': { from: 'extension', in: byId },
  'wallet/recheck': { from: 'extension', in: nothing },
  'wallet/recheck-state': { from: 'extension', in: nothing },
  'wallet/recheck-cancel': { from: 'extension', in: nothing },
  'wallet/delete': { from: 'extension', in: byId },
  'wallet/restore': { from: 'extension', in: byId },
  'wallet/trash': { from: 'extension', in: nothing },
  'wallet/original': { from: 'extension', in: byId },
  'wallet/erase-all': { from: 'extension', in: nothing },
  'wallet/health': { from: 'extension', in: nothing },
  'wallet/recover': { from: 'extension', in: nothing },
  'wallet/add-samples': { from: 'extension', in: nothing },

  'tab/report': { from: 'extension', in: nothing },
  'tab/draw': { from: 'extension', in: nothing },

  'settings/get': { from: 'extension', in: nothing },
  'settings/set': { from: 'extension', in: SettingsChange },
  'sites/refresh': { from: 'extension', in: nothing },
};
