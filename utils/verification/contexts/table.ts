import type { JsonObject } from '../../credentials/types.ts';
import blockcerts2 from './documents/blockcerts-2.json' with { type: 'json' };
import blockcerts30 from './documents/blockcerts-3.0.json' with { type: 'json' };
import blockcerts30Alpha from './documents/blockcerts-3.0-alpha.json' with { type: 'json' };
import blockcerts30Beta from './documents/blockcerts-3.0-beta.json' with { type: 'json' };
import blockcerts31 from './documents/blockcerts-3.1.json' with { type: 'json' };
import blockcerts32 from './documents/blockcerts-3.2.json' with { type: 'json' };
import cidV1 from './documents/cid-v1.json' with { type: 'json' };
import clr200 from './documents/clr-2.0.0.json' with { type: 'json' };
import clr201 from './documents/clr-2.0.1.json' with { type: 'json' };
import credentialsStatusV1 from './documents/credentials-status-v1.json' with { type: 'json' };
import credentialsV1 from './documents/credentials-v1.json' with { type: 'json' };
import credentialsV2 from './documents/credentials-v2.json' with { type: 'json' };
import dataIntegrityV1 from './documents/data-integrity-v1.json' with { type: 'json' };
import dataIntegrityV2 from './documents/data-integrity-v2.json' with { type: 'json' };
import dccV1 from './documents/dcc-v1.json' with { type: 'json' };
import didV1 from './documents/did-v1.json' with { type: 'json' };
import ed255192018V1 from './documents/ed25519-2018-v1.json' with { type: 'json' };
import ed255192020V1 from './documents/ed25519-2020-v1.json' with { type: 'json' };
import jffPlugfest1 from './documents/jff-plugfest-1.json' with { type: 'json' };
import jwkV1 from './documents/jwk-v1.json' with { type: 'json' };
import jws2020V1 from './documents/jws-2020-v1.json' with { type: 'json' };
import multikeyV1 from './documents/multikey-v1.json' with { type: 'json' };
import openBadges1 from './documents/open-badges-1.json' with { type: 'json' };
import openBadges2 from './documents/open-badges-2.json' with { type: 'json' };
import openBadges2Openbadgespec from './documents/open-badges-2-openbadgespec.json' with { type: 'json' };
import openBadges300 from './documents/open-badges-3.0.0.json' with { type: 'json' };
import openBadges301 from './documents/open-badges-3.0.1.json' with { type: 'json' };
import openBadges302 from './documents/open-badges-3.0.2.json' with { type: 'json' };
import openBadges303 from './documents/open-badges-3.0.3.json' with { type: 'json' };
import openBadges3Accessibility from './documents/open-badges-3-accessibility.json' with { type: 'json' };
import openBadges3ApplyLink from './documents/open-badges-3-apply-link.json' with { type: 'json' };
import openBadges3Draft from './documents/open-badges-3-draft.json' with { type: 'json' };
import openBadges3Extensions from './documents/open-badges-3-extensions.json' with { type: 'json' };
import openBadges3GeoCoordinates from './documents/open-badges-3-geo-coordinates.json' with { type: 'json' };
import openBadges3License from './documents/open-badges-3-license.json' with { type: 'json' };
import revocationList2020V1 from './documents/revocation-list-2020-v1.json' with { type: 'json' };
import secp256k12019V1 from './documents/secp256k1-2019-v1.json' with { type: 'json' };
import securityV1 from './documents/security-v1.json' with { type: 'json' };
import securityV2 from './documents/security-v2.json' with { type: 'json' };
import statusList2021V1 from './documents/status-list-2021-v1.json' with { type: 'json' };

/** A JSON-LD context as its publisher published it. Origin and hash of the original bytes: SOURCES.md. */
export interface PinnedContext {
  urls: readonly string[];
  /** SHA-256 of the document in canonical form (RFC 8785), so that reformatting the file changes nothing. */
  sha256: string;
  document: JsonObject;
}

export const pinnedContexts: readonly PinnedContext[] = [
  {
    urls: ['https://www.w3.org/2018/credentials/v1'],
    sha256: 'b01e671e873981f19a9102a9a57f666dbcaeb31b99e3e124378d143e71549247',
    document: credentialsV1,
  },
  {
    urls: ['https://www.w3.org/ns/credentials/v2'],
    sha256: 'b463c8d6a066214123ddd9827b135e1b50e1fc73322cc52a9b12a4f1fc7d86cf',
    document: credentialsV2,
  },
  {
    urls: ['https://www.w3.org/ns/credentials/status/v1'],
    sha256: 'b2fcebfbaf4e6beae2be370fda8a5f9f99c28540c798a75a8cdccc0fb1a12492',
    document: credentialsStatusV1,
  },
  {
    urls: ['https://w3id.org/vc/status-list/2021/v1', 'https://w3id.org/vc/status-list/v1'],
    sha256: '9768f9aa81ab6c3e2ad96b2d669eaba67afe13fff0140a853f1e3d313fab13b6',
    document: statusList2021V1,
  },
  {
    urls: ['https://w3id.org/vc-revocation-list-2020/v1'],
    sha256: '375634e782babefd3763cb72b41b70527780b158fcf93855d8f3b56844233341',
    document: revocationList2020V1,
  },
  {
    urls: ['https://w3id.org/security/data-integrity/v1'],
    sha256: '9505bf85338a4c2121ad03992ac90061bc85d43bcfa34d9d47b779381cf08b5f',
    document: dataIntegrityV1,
  },
  {
    urls: ['https://w3id.org/security/data-integrity/v2'],
    sha256: '7ba3c50acf2689d5e07927267343eb353249c7c22a9f2d00307cc970e855e305',
    document: dataIntegrityV2,
  },
  {
    urls: ['https://w3id.org/security/multikey/v1'],
    sha256: 'be20c3ee6af6e9c4102e66a85c26617831218e32216bdf050f870e389e737cdc',
    document: multikeyV1,
  },
  {
    urls: ['https://w3id.org/security/jwk/v1'],
    sha256: '38dd329a9a011facda06afc4ba43a121980eaedbd1f974268026d157926bc086',
    document: jwkV1,
  },
  {
    urls: ['https://www.w3.org/ns/cid/v1'],
    sha256: '9fc257da5b37784ca2b07c3ad666f5ff9beea846a360ddd229fd0b44972015c8',
    document: cidV1,
  },
  {
    urls: ['https://www.w3.org/ns/did/v1'],
    sha256: 'a7e146c40fcec005d3f0f14ae745665f446da58d7914a9d8f733746686fad82b',
    document: didV1,
  },
  {
    urls: ['https://w3id.org/security/suites/ed25519-2018/v1'],
    sha256: 'b4cb4ede62cd5c1e98b54340bf9d5ae636e6ba6e92b6bffb50be3c12b473a2de',
    document: ed255192018V1,
  },
  {
    urls: ['https://w3id.org/security/suites/ed25519-2020/v1'],
    sha256: 'fb517f09d990829aed734c9bad8cbbb2ac3d5063b865c7e3d81f246074bf5691',
    document: ed255192020V1,
  },
  {
    urls: [
      'https://w3id.org/security/suites/jws-2020/v1',
      'https://w3c-ccg.github.io/lds-jws2020/contexts/lds-jws2020-v1.json',
    ],
    sha256: 'eed16334842a5635257913b33acd1aeee29009eb188d855f9a1d0ceee4a8ae4d',
    document: jws2020V1,
  },
  {
    urls: ['https://w3id.org/security/suites/secp256k1-2019/v1'],
    sha256: '9125f9365f562d895c1c8090d7860725f392d4872dff4ec559b48d8709d69564',
    document: secp256k12019V1,
  },
  {
    urls: ['https://w3id.org/security/v1'],
    sha256: 'd87de2ce3ce407bcac481f8af31e211e54beb5cbd7dd459826ed0502302ee234',
    document: securityV1,
  },
  {
    urls: ['https://w3id.org/security/v2'],
    sha256: '38a9ef19cf3a75bf856202bd1ed4cbd55c985ad4a809eb7f4ef584ba9d51dc90',
    document: securityV2,
  },
  {
    urls: [
      'https://purl.imsglobal.org/spec/ob/v3p0/context.json',
      'https://purl.imsglobal.org/spec/ob/v3p0/context/ob_v3p0.jsonld',
    ],
    sha256: '2c54acaa1cffda2420be32ab61f0a2082051211131c6337686f36f2537aa859b',
    document: openBadges300,
  },
  {
    urls: ['https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json'],
    sha256: '8bb2354552b70cbdf2066f6d3e24bc5c2be2619145737580ad2aebdc366e77d5',
    document: openBadges301,
  },
  {
    urls: ['https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json'],
    sha256: 'bdd1d11a55a660322f24660862a1d430ee80cce584465f750909daa43684357c',
    document: openBadges302,
  },
  {
    urls: ['https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'],
    sha256: '04b1136ddc4eda9a8966bc7ef182789f233a26739473140ef75d6968c29a2966',
    document: openBadges303,
  },
  {
    urls: ['https://purl.imsglobal.org/spec/ob/v3p0/extensions.json'],
    sha256: '15f4c347c6fe4380d9b6b93795859e33747ef48d5c55b91a71c52fb51c7bcbd7',
    document: openBadges3Extensions,
  },
  {
    urls: ['https://purl.imsglobal.org/spec/ob/v3p0/extensions/applyLinkExtension/context-3.0.0.json'],
    sha256: 'ea2463261715974e203f121da4e97a4b7e86ec8c5df4bfdce63fb0ddbb240206',
    document: openBadges3ApplyLink,
  },
  {
    urls: ['https://purl.imsglobal.org/spec/ob/v3p0/extensions/accessibilityExtension/context-3.0.0.json'],
    sha256: '5516cffc89f003fb93d1c7627eb874adbb6b5fc15cba0cea3107405cef21292c',
    document: openBadges3Accessibility,
  },
  {
    urls: ['https://purl.imsglobal.org/spec/ob/v3p0/extensions/licenseExtension/context-3.0.0.json'],
    sha256: 'b2787e7cfc1130a526d3b32dc48d9c6915976f625c3b9f2cbca946717d1cc659',
    document: openBadges3License,
  },
  {
    urls: ['https://purl.imsglobal.org/spec/ob/v3p0/extensions/geoCoordinatesExtension/context-3.0.0.json'],
    sha256: '31cd8264247db14bde53ac8cfb03af5110e3360257c895d82eea353197ed39c0',
    document: openBadges3GeoCoordinates,
  },
  {
    urls: ['https://imsglobal.github.io/openbadges-specification/context.json'],
    sha256: '30ffbcf41d2d8569855ba9648dc3a4b87336a8c2c9d400c4dcd222ae611daa48',
    document: openBadges3Draft,
  },
  {
    urls: ['https://w3id.org/openbadges/v2'],
    sha256: '5f063cc07234984e99d3fe24abdb084a0de95ac073c30580b4d31f4d9c3e1d94',
    document: openBadges2,
  },
  {
    urls: ['https://openbadgespec.org/v2/context.json'],
    sha256: '4b5f71314b9fef23264b05bab6a03811e8fc1e5e7506b79b092aec91865e7e07',
    document: openBadges2Openbadgespec,
  },
  {
    urls: ['https://w3id.org/openbadges/v1'],
    sha256: 'b89b3e6b57d3ec343cded9bb0a1d0611ec77d91f4b81f0d50f124c94113c8356',
    document: openBadges1,
  },
  {
    urls: ['https://w3c-ccg.github.io/vc-ed/plugfest-1-2022/jff-vc-edu-plugfest-1-context.json'],
    sha256: 'f6c4c3b3b800cb9ffc87828d8105e3dd0d20692e5936d2cc4dead2b247e11a08',
    document: jffPlugfest1,
  },
  {
    urls: ['https://purl.imsglobal.org/spec/clr/v2p0/context.json'],
    sha256: 'a2dd0c0c07434663b7b54a51dd8a3363f6d5c420efa87e3d97b4ef8661596d44',
    document: clr200,
  },
  {
    urls: ['https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json'],
    sha256: '7defe702c102faf14108579b7d65ef39ecf4c3bbef925b803e15bd77cd6e3394',
    document: clr201,
  },
  {
    urls: ['https://w3id.org/dcc/v1'],
    sha256: '72bbeeb602655938f472f98317cab12c1bf6abc96a915d1fcc3fe18e79f92a42',
    document: dccV1,
  },
  {
    urls: ['https://w3id.org/blockcerts/v2', 'https://w3id.org/blockcerts/schema/2.0/context.json'],
    sha256: '9c60cadaba9e5e85dff2372e4be1d565452444ef554a6f388b419ff9d23c6938',
    document: blockcerts2,
  },
  {
    urls: ['https://www.blockcerts.org/schema/3.0-alpha/context.json'],
    sha256: 'd809eef9ca0476d9906dcbc7ce8797ea9ea687d6febd5dfcf354cda37c752291',
    document: blockcerts30Alpha,
  },
  {
    urls: [
      'https://www.blockcerts.org/schema/3.0-beta/context.json',
      'https://w3id.org/blockcerts/schema/3.0-beta/context.json',
    ],
    sha256: '3ed400a124e8b53ffae33479c1471d061bd011c94353ef842d372f9ef386ae11',
    document: blockcerts30Beta,
  },
  {
    urls: [
      'https://w3id.org/blockcerts/v3',
      'https://w3id.org/blockcerts/v3.0',
      'https://w3id.org/blockcerts/schema/3.0/context.json',
    ],
    sha256: 'ce2b7f5b1b9b81b84e5d41aaa6fe76802e932ce9f48bcb63532f4eacfc3f29ee',
    document: blockcerts30,
  },
  {
    urls: ['https://w3id.org/blockcerts/v3.1', 'https://w3id.org/blockcerts/schema/3.1/context.json'],
    sha256: '0acee5480ba39ed3d82b1ef98e600f8eebf31c30253860ae0f081f8ff84ec557',
    document: blockcerts31,
  },
  {
    urls: ['https://w3id.org/blockcerts/v3.2', 'https://w3id.org/blockcerts/schema/3.2/context.json'],
    sha256: '1ebd84139639d0509fc0f20924746ffe42cd26a024ce2603a6fc86e3945e7b53',
    document: blockcerts32,
  },
];
