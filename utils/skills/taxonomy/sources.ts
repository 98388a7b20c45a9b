import { certificationsTech } from './data/certifications-tech.ts';
import { cloud } from './data/cloud.ts';
import { constructionTrades } from './data/construction-trades.ts';
import { data } from './data/data.ts';
import { databases } from './data/databases.ts';
import { designMedia } from './data/design-media.ts';
import { devops } from './data/devops.ts';
import { education } from './data/education.ts';
import { embedded } from './data/embedded.ts';
import { engineeringManufacturing } from './data/engineering-manufacturing.ts';
import { enterprise } from './data/enterprise.ts';
import { finance } from './data/finance.ts';
import { healthCare } from './data/health-care.ts';
import { hospitalityRetail } from './data/hospitality-retail.ts';
import { humanResources } from './data/human-resources.ts';
import { legalCompliance } from './data/legal-compliance.ts';
import { lifeScience } from './data/life-science.ts';
import { logisticsTransport } from './data/logistics-transport.ts';
import { machineLearning } from './data/machine-learning.ts';
import { marketing } from './data/marketing.ts';
import { mobileDesktop } from './data/mobile-desktop.ts';
import { naturalLanguages } from './data/natural-languages.ts';
import { networks } from './data/networks.ts';
import { nursingAlliedHealth } from './data/nursing-allied-health.ts';
import { programmingLanguages } from './data/programming-languages.ts';
import { projectProduct } from './data/project-product.ts';
import { publicSafetySocial } from './data/public-safety-social.ts';
import { quality } from './data/quality.ts';
import { salesService } from './data/sales-service.ts';
import { security } from './data/security.ts';
import { softSkills } from './data/soft-skills.ts';
import { softwareEngineering } from './data/software-engineering.ts';
import { web } from './data/web.ts';

/** The sources by domain: each is readable facts, one skill a line (see parse.ts). */
export const sources: Readonly<Record<string, string>> = {
  'certifications-tech': certificationsTech,
  cloud,
  'construction-trades': constructionTrades,
  data,
  databases,
  'design-media': designMedia,
  devops,
  education,
  embedded,
  'engineering-manufacturing': engineeringManufacturing,
  enterprise,
  finance,
  'health-care': healthCare,
  'hospitality-retail': hospitalityRetail,
  'human-resources': humanResources,
  'legal-compliance': legalCompliance,
  'life-science': lifeScience,
  'logistics-transport': logisticsTransport,
  'machine-learning': machineLearning,
  marketing,
  'mobile-desktop': mobileDesktop,
  'natural-languages': naturalLanguages,
  networks,
  'nursing-allied-health': nursingAlliedHealth,
  'programming-languages': programmingLanguages,
  'project-product': projectProduct,
  'public-safety-social': publicSafetySocial,
  quality,
  'sales-service': salesService,
  security,
  'soft-skills': softSkills,
  'software-engineering': softwareEngineering,
  web,
};
