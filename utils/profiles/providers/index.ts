import type { Provider } from '../provider.ts';
import { accredible } from './accredible.ts';
import { badgr } from './badgr.ts';
import { bcdiploma } from './bcdiploma.ts';
import { certifier } from './certifier.ts';
import { coursera } from './coursera.ts';
import { credly } from './credly.ts';
import { datacamp } from './datacamp.ts';
import { edubadges } from './edubadges.ts';
import { edx } from './edx.ts';
import { freecodecamp } from './freecodecamp.ts';
import { googleSkills } from './google-skills.ts';
import { hackerrank } from './hackerrank.ts';
import { kaggle } from './kaggle.ts';
import { linkedinLearning } from './linkedin-learning.ts';
import { microsoftLearn } from './microsoft-learn.ts';
import { moodle } from './moodle.ts';
import { openBadgeFactory } from './open-badge-factory.ts';
import { openBadges } from './open-badges.ts';
import { oracle } from './oracle.ts';
import { sertifier } from './sertifier.ts';
import { skilljar } from './skilljar.ts';
import { udacity } from './udacity.ts';
import { udemy } from './udemy.ts';

/** Every known provider; Open Badges on any host come last, after those who have a host of their own. */
export const providers: readonly Provider[] = [
  credly,
  badgr,
  accredible,
  openBadgeFactory,
  edubadges,
  coursera,
  edx,
  udacity,
  udemy,
  linkedinLearning,
  microsoftLearn,
  googleSkills,
  freecodecamp,
  hackerrank,
  datacamp,
  kaggle,
  certifier,
  sertifier,
  skilljar,
  oracle,
  bcdiploma,
  moodle,
  openBadges,
];
