import * as z from 'zod/mini';
import { type JobPosting, pageKinds } from '../jobs/types.ts';
import type { ShownProfile } from '../profiles/types.ts';
import type { NewCredential } from './types.ts';

/** Texts that come from a page are cut by its script; these caps stop what did not come from it. */
const text = (max: number) => z.string().check(z.maxLength(max));
const url = text(4_096);
const offset = z.int().check(z.minimum(0));

export const PageKindShape = z.enum(pageKinds);

export const HttpsUrl = url.check(
  z.refine((value) => URL.canParse(value) && new URL(value).protocol === 'https:', 'not an https address'),
);

export const CredentialIdShape = z.string().check(z.regex(/^[0-9a-f]{64}$/));

export const JobPostingShape: z.ZodMiniType<JobPosting> = z.strictObject({
  url,
  title: text(2_000),
  company: z.exactOptional(text(2_000)),
  location: z.exactOptional(text(2_000)),
  source: z.enum(['json-ld', 'microdata', 'site', 'generic', 'selection', 'text']),
  site: z.exactOptional(text(100)),
  text: text(400_000),
  blocks: z
    .array(
      z.strictObject({
        kind: z.enum(['heading', 'bold', 'item', 'paragraph']),
        depth: offset,
        start: offset,
        end: offset,
      }),
    )
    .check(z.maxLength(20_000)),
  fields: z.exactOptional(
    z.strictObject({
      skills: z.exactOptional(text(100_000)),
      qualifications: z.exactOptional(text(100_000)),
      educationRequirements: z.exactOptional(text(100_000)),
      experienceRequirements: z.exactOptional(text(100_000)),
    }),
  ),
});

export const ShownProfileShape: z.ZodMiniType<ShownProfile> = z.strictObject({
  person: z.exactOptional(text(500)),
  credentials: z
    .array(
      z.strictObject({
        url,
        provider: text(100),
        proof: z.enum(['cryptographic', 'hosted', 'attested', 'page-only']),
        name: z.exactOptional(text(1_000)),
      }),
    )
    .check(z.maxLength(500)),
});

export const NewCredentialShape: z.ZodMiniType<NewCredential> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('bytes'), base64: z.string(), fileName: z.exactOptional(text(1_000)) }),
  z.strictObject({ kind: z.literal('text'), text: z.string() }),
  z.strictObject({ kind: z.literal('url'), url: HttpsUrl }),
]);

/** A whole file, as one message carries it: the browser takes 64 MB. */
export const FileBytes = text(60_000_000);

export const SearchText = text(200);

export const SkillIds = z.array(text(200)).check(z.maxLength(500));

export const ChipPlaceShape = z.strictObject({ right: z.number(), bottom: z.number() });
