import type { Denial } from '../lists.ts';
import { brands } from './brands.ts';
import { coins } from './coins.ts';
import { formats } from './formats.ts';
import { languages } from './languages.ts';
import { media } from './media.ts';
import { narrowTools } from './narrow-tools.ts';
import { ordinaryWords } from './ordinary-words.ts';
import { organisations } from './organisations.ts';
import { places } from './places.ts';
import { privateApplications } from './private-applications.ts';
import { socialNetworks } from './social-networks.ts';

/** What the taxonomy leaves out, by reason. */
export const denials: readonly Denial[] = [
  languages,
  formats,
  ordinaryWords,
  socialNetworks,
  media,
  places,
  coins,
  privateApplications,
  narrowTools,
  organisations,
  brands,
];
