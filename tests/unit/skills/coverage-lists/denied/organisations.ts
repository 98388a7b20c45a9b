import { type Denial, names } from '../lists.ts';

export const organisations: Denial = {
  reason: 'An organisation, authority, movement or network of public transport.',
  names: names(`
ACM; Beijing Subway; BVG; Cairo Metro; China Railway; CNES; Contactless Payment; Deutsche Bahn; EAC; European Union;
FCC; Fraunhofer-Gesellschaft; GNU; GSMA; Guangzhou Metro; IATA; IEEE; INSPIRE; ISRO; JR Group; Karlsruher Verkehrsverbund;
Linux Foundation; MariaDB Foundation; Max-Planck-Gesellschaft; Metro de la Ciudad de México; Metro de Madrid;
Moscow Metro; Mozilla; MTA; MTR; Métro de Paris; NASA; National Grid; National Rail; Nederlandse Spoorwegen;
OpenJS Foundation; Open Source Hardware; Open Source Initiative; Rotary International; RTM;
San Francisco Municipal Railway; Shanghai Metro; Shenzhen Metro; SMRT; SNCF; São Paulo Metro; Tokyo Metro;
Transport for Ireland; Transport for London; United Nations; USPS; Wikimedia Foundation; World Health Organization;
Île-de-France Mobilités; ÖBB
`),
};
