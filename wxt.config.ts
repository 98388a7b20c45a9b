import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { jobHosts } from './utils/jobs/hosts.ts';
import { credentialHosts } from './utils/profiles/hosts.ts';
import { table } from './utils/skills/taxonomy/table.ts';

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  'connect-src https:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const anySite = 'https://*/*';
const knownSites = new Set([...jobHosts, ...credentialHosts].flatMap(({ matches }) => matches));

/** `--mode demo` grants the hosts in the manifest; apart from that it is the same code, byte for byte. */
const productionInEveryMode = {
  name: 'production-in-every-mode',
  apply: 'build' as const,
  config() {
    process.env.NODE_ENV = 'production';
    return { define: { 'process.env.NODE_ENV': '"production"', 'import.meta.env.MODE': '"production"' } };
  },
};

/** The taxonomy is written as readable sources; what is shipped is the table that they make. */
const taxonomyCompiled = {
  name: 'taxonomy-compiled',
  apply: 'build' as const,
  load: (id: string) =>
    id.endsWith('/utils/skills/taxonomy/table.ts')
      ? `export const table = () => ${JSON.stringify(table())};`
      : undefined,
};

/** WXT wraps page scripts in a logger that is silent in production; without it the probe is some 150 bytes smaller. */
const pageScriptsUnwrapped = {
  name: 'page-scripts-unwrapped',
  apply: 'build' as const,
  transform(code: string, id: string) {
    if (!id.startsWith('\0virtual:wxt-unlisted-script-entrypoint')) return undefined;
    const [script] = /^import definition from .+$/m.exec(code) ?? [];
    if (!script) throw new Error('WXT wraps page scripts in another way than it did');
    return `${script}\nexport default definition.main();`;
  },
};

/**
 * The probe's few functions nearly all run at once. Where V8 is told so it parses them once, with the script; else it
 * skims them first and compiles each when it is called (explicit compile hints, Chromium 136). For others a comment.
 */
const probeCompiledAtOnce = {
  name: 'probe-compiled-at-once',
  apply: 'build' as const,
  enforce: 'post' as const,
  generateBundle: {
    order: 'post' as const,
    handler(_options: unknown, bundle: Record<string, { type: string; code?: string }>) {
      const probe = bundle['page-probe.js'];
      if (probe?.code) probe.code = `//# allFunctionsCalledOnLoad\n${probe.code}`;
    },
  },
};

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  alias: { setimmediate: 'utils/platform/set-immediate.ts' },
  vite: () => ({
    plugins: [productionInEveryMode, taxonomyCompiled, pageScriptsUnwrapped, probeCompiledAtOnce, preact()],
    build: { modulePreload: { polyfill: false }, target: ['chrome140', 'firefox140'] },
  }),
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: [
      'storage',
      'unlimitedStorage',
      'activeTab',
      'scripting',
      'alarms',
      'contextMenus',
      'declarativeNetRequestWithHostAccess',
      ...(browser === 'firefox' ? [] : ['offscreen']),
    ],
    ...(mode === 'demo'
      ? { host_permissions: [anySite] }
      : { optional_host_permissions: [...knownSites, anySite] }),
    content_security_policy: { extension_pages: contentSecurityPolicy },
    incognito: 'not_allowed',
    action: { default_title: '__MSG_actionTitle__' },
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+K' } } },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'skillmark@skillmark.app',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          minimum_chrome_version: '140',
          storage: { managed_schema: 'managed-schema.json' },
          externally_connectable: { ids: [] },
        }),
  }),
});
