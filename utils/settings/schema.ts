import * as z from 'zod/mini';
import { readTrustedIssuer } from './trusted-issuers.ts';
import type { Settings } from './types.ts';

const TrustedIssuer = z
  .string()
  .check(z.refine((value) => readTrustedIssuer(value) === value, 'neither a DID, a host nor a certificate'));

/** Every field falls back to its default on its own, so that one bad value costs nothing else. */
const fields = {
  theme: z.enum(['system', 'light', 'dark']),
  popupWidth: z.literal([400, 480, 600]),
  inPage: z.boolean(),
  hiddenHosts: z.array(z.string().check(z.maxLength(253))).check(z.maxLength(10_000)),
  contextMenu: z.boolean(),
  emails: z.array(z.string().check(z.maxLength(320))).check(z.maxLength(50)),
  recheck: z.enum(['off', 'weekly']),
  explorers: z.boolean(),
  registries: z.boolean(),
  trustedIssuers: z.array(TrustedIssuer).check(z.maxLength(500)),
  welcomed: z.boolean(),
} satisfies { [K in keyof Settings]: z.ZodMiniType<Settings[K]> };

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

/** A change that another context sends: unknown fields and bad values are refused. */
export const SettingsChange = z.strictObject({
  theme: z.exactOptional(fields.theme),
  popupWidth: z.exactOptional(fields.popupWidth),
  inPage: z.exactOptional(fields.inPage),
  hiddenHosts: z.exactOptional(fields.hiddenHosts),
  contextMenu: z.exactOptional(fields.contextMenu),
  emails: z.exactOptional(fields.emails),
  recheck: z.exactOptional(fields.recheck),
  explorers: z.exactOptional(fields.explorers),
  registries: z.exactOptional(fields.registries),
  trustedIssuers: z.exactOptional(fields.trustedIssuers),
  welcomed: z.exactOptional(fields.welcomed),
});

/** Stored values → those that are well formed. */
export function readKnown(stored: Record<string, unknown>): Partial<Settings> {
  const known = Object.entries(fields).flatMap(([name, field]) => {
    const parsed = field.safeParse(stored[name]);
    return parsed.success ? [[name, parsed.data]] : [];
  });
  return Object.fromEntries(known);
}
