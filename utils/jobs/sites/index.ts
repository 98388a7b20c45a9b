import type { Site } from '../site.ts';
import { ashby } from './ashby.ts';
import { breezy } from './breezy.ts';
import { charityjob } from './charityjob.ts';
import { glassdoor } from './glassdoor.ts';
import { greenhouse } from './greenhouse.ts';
import { greenhouseClassic } from './greenhouse-classic.ts';
import { icims } from './icims.ts';
import { indeed } from './indeed.ts';
import { jazzhr } from './jazzhr.ts';
import { jobat } from './jobat.ts';
import { jobvite } from './jobvite.ts';
import { lever } from './lever.ts';
import { linkedinClassic, linkedinGuest, linkedinSdui } from './linkedin.ts';
import { naukri } from './naukri.ts';
import { nhs } from './nhs.ts';
import { oracle } from './oracle.ts';
import { personio } from './personio.ts';
import { pinpoint } from './pinpoint.ts';
import { recruitee } from './recruitee.ts';
import { reed } from './reed.ts';
import { rippling } from './rippling.ts';
import { seek } from './seek.ts';
import { simplyhired } from './simplyhired.ts';
import { smartrecruiters } from './smartrecruiters.ts';
import { softgarden } from './softgarden.ts';
import { stepstone } from './stepstone.ts';
import { successfactors } from './successfactors.ts';
import { taleo } from './taleo.ts';
import { teamtailor } from './teamtailor.ts';
import { trakstar } from './trakstar.ts';
import { workable } from './workable.ts';
import { workday } from './workday.ts';

/** Every known job site; where hosts overlap, the newer layout stands first. */
export const sites: readonly Site[] = [
  greenhouse,
  greenhouseClassic,
  lever,
  ashby,
  workday,
  linkedinSdui,
  linkedinClassic,
  linkedinGuest,
  indeed,
  seek,
  glassdoor,
  smartrecruiters,
  workable,
  recruitee,
  personio,
  teamtailor,
  breezy,
  icims,
  taleo,
  oracle,
  successfactors,
  jazzhr,
  trakstar,
  softgarden,
  simplyhired,
  reed,
  stepstone,
  charityjob,
  nhs,
  jobat,
  naukri,
  pinpoint,
  rippling,
  jobvite,
];
