/** Rows as version 1 keeps them: one of each store. */
export const v1 = {
  credentials: {
    id: 'aa',
    raw: new TextEncoder().encode('{"a":1}'),
    credential: { id: 'aa', name: 'Databases', format: 'open-badges-3', envelope: 'json' },
    fileName: 'databases.json',
    addedAt: '2026-03-01T12:00:00.000Z',
  },
  summaries: {
    id: 'aa',
    name: 'Databases',
    issuer: 'Issuer',
    format: 'open-badges-3',
    verdict: 'verified',
    checkedAt: '2026-03-01T12:00:00.000Z',
    addedAt: '2026-03-01T12:00:00.000Z',
    skills: [{ skill: 'sql', confidence: 0.8 }],
  },
  checks: {
    id: 'aa',
    verdict: {
      verdict: 'verified',
      proofLevel: 'cryptographic',
      checks: [],
      checkedAt: '2026-03-01T12:00:00.000Z',
    },
    skills: [{ skill: 'sql', from: 'tag', confidence: 0.8, evidence: 'SQL' }],
  },
  skillEdits: { id: 'aa', add: ['python'], remove: ['sql'] },
  statusLists: {
    url: 'https://issuer.example/status',
    body: new Uint8Array([31, 139]),
    type: 'application/json',
    fetchedAt: '2026-03-01T12:00:00.000Z',
  },
  jobs: {
    id: 'r1',
    input: { kind: 'url', url: 'https://issuer.example/1' },
    step: 'asked',
    at: '2026-03-01T12:00:00.000Z',
  },
};
