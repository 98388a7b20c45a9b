import { describe, expect, test } from 'vitest';
import { findMentions } from '../../../utils/skills/index.ts';
import { givenBy } from '../../../utils/skills/relations.ts';
import { fullTaxonomy } from '../../../utils/skills/taxonomy/index.ts';

const taxonomy = fullTaxonomy();
const labels = (text: string) =>
  findMentions(text, taxonomy).map(({ skill }) => taxonomy.skills.get(skill)?.label);

/** What a reader of this posting would say is asked for; never the sense of another occupation. */
const said: [label: string, text: string, never: string][] = [
  ['Security clearance', 'Security clearance is required', 'Financial markets'],
  ['Security', 'You look after security on the festival ground', 'Cybersecurity'],
  ['Estimating', 'The Scrum team does its own estimating each sprint', 'Construction estimating'],
  ['Estimating', 'Cost estimates for film sets', 'Construction estimating'],
  ['Construction estimating', 'Construction estimating of road works', 'Estimating'],
  ['Architecture', 'You know architectural design and like old houses', 'Software architecture'],
  ['Site surveys', 'Wireless site surveys in warehouses', 'Land surveying'],
  ['Equipment maintenance', 'Preventive maintenance of dialysis machines', 'Maintenance engineering'],
  ['Reporting', 'You prepare reports for the head nurse', 'Report development'],
  ['Reporting', 'Reporting to the board every quarter', 'Report writing'],
  ['Experimentation', 'A culture of experimentation in our kitchen', 'A/B testing'],
  ['Customer journeys', 'You map customer journeys for our hotels', 'Service design'],
  ['Concept development', 'Concept development for offshore platforms', 'Creative production'],
  ['Design management', 'Design management on large hospital projects', 'Art direction'],
  ['Content creation', 'Content creation for lessons in chemistry', 'Content marketing'],
  ['Telemetry', 'Two years on a telemetry unit', 'Observability'],
  ['Batch processing', 'Batch processing of yoghurt and cream', 'Workflow orchestration'],
  ['Test development', 'Test development for circuit boards', 'Educational measurement'],
  ['Information science', 'A degree in information science', 'Library science'],
  ['Curation', 'Curation of playlists and data sets', 'Museum practice'],
  ['Social sciences', 'A degree in social sciences', 'Liberal arts'],
  ['Anthropology', 'A degree in anthropology', 'Sociology'],
  ['Electrical test equipment', 'You can use an oscilloscope', 'Embedded debugging'],
  ['Digital design', 'Digital design for magazines and posters', 'Circuit design'],
  ['Schematic reading', 'You read schematics of lifts', 'Circuit design'],
  ['Data acquisition', 'Data acquisition from public registers', 'Sensors'],
  ['Automotive industry', 'Sales to the automotive sector', 'Automotive engineering'],
  ['Oil and gas', 'Accounting for oil and gas companies', 'Petroleum engineering'],
  ['Aerospace', 'Purchasing for aerospace companies', 'Aerospace engineering'],
  ['Remediation', 'Remediation of findings within thirty days', 'Environmental engineering'],
  ['Environmental engineering', 'Soil remediation at old factories', 'Remediation'],
  ['Intravenous therapy', 'Setting up infusion pumps', 'Rotating equipment'],
  ['Boilers', 'You check the boilers of the school', 'Pressure vessels'],
  ['Drafting', 'Drafting letters for the minister', 'Technical drawing'],
  ['Legal writing', 'Drafting contracts with suppliers', 'Technical drawing'],
  ['Quality engineering', 'Quality engineering for brake parts', 'Software quality assurance'],
  ['Risk assessment', 'Risk assessments before each school trip', 'Risk management'],
  ['ISO standards', 'You keep our ISO certification up to date', 'ISO 9001'],
  ['Enterprise software', 'You have sold enterprise software', 'ERP'],
  ['Cost management', 'Cost control in a large kitchen', 'Cost accounting'],
  ['Appraisals', 'Appraisals of used cars', 'Performance management'],
  ['UK GAAP', 'Annual accounts under UK GAAP', 'US GAAP'],
  ['Prior authorisation', 'Prior authorization with insurers', 'Authentication'],
  ['Clinical documentation', 'You write SOAP notes after each visit', 'SOAP'],
  ['Booking', 'Quarterly bookings of the sales team', 'Reservations management'],
  ['Staffing', 'Safe staffing on each ward', 'Recruitment'],
  ['Onboarding', 'Onboarding of new merchants', 'Onboarding employees'],
  ['Midwifery', 'You have been an L&D nurse', 'Learning and development'],
  ['Criminal justice', 'A degree in criminal justice', 'Criminal law'],
  ['Technology transfer', 'Tech transfer to the filling plant', 'Licensing agreements'],
  ['Policies and procedures', 'You follow policies and procedures', 'Policy development'],
  ['Clinical operations', 'You run clinical operations of six wards', 'Clinical trial management'],
  ['Good clinical practice', 'Trials under ICH-GCP', 'Google Cloud'],
  ['Research methods', 'You teach qualitative research', 'Marketing research methods'],
  ['Demand management', 'Demand management between IT and the business', 'Demand planning'],
  ['Sourcing', 'Sourcing of engineers on social media', 'Strategic sourcing'],
  ['Dispatching', 'Dispatcher for taxis at night', 'Freight dispatch'],
  ['Software development', 'Feature development in small teams', 'Feature engineering'],
  ['Trust and safety', 'Trust and safety of a market place', 'Community management'],
  ['Extended reality', 'AR/VR for museums', 'Accounts receivable'],
  ['Speech and language therapy', 'A degree in speech pathology', 'Pathology'],
  ['Coding', 'Accurate coding of diagnoses', 'Programming'],
  ['Proof of concept', 'You lead each proof of concept', 'Minimum viable product'],
  ['Goal setting', 'Goal setting with young people', 'OKRs'],
  ['Process design', 'Process design of distillation columns', 'Business process management'],
  ['Benchmarking', 'Benchmarking of processors', 'Competitive analysis'],
  ['Service delivery', 'Service delivery to people with autism', 'Service level management'],
  ['Service level management', 'You keep the SLAs of the help desk', 'Contract management'],
  ['Administration', 'Administration of eye drops', 'Office administration'],
  ['Scheduling', 'Scheduling of the presses', 'Calendar management'],
  ['Standard operating procedures', 'You work by standard operating procedures', 'Documentation'],
  ['Capacity building', 'Capacity building in our sales teams', 'International development'],
  ['Fieldwork', 'Fieldwork in wetlands', 'Interview-based research'],
  ['Stress testing', 'Stress testing of the credit portfolio', 'Performance testing'],
  ['Leasing', 'Leasing of vans', 'Property management'],
  ['Access control', 'Access control at the gate', 'Identity and access management'],
  ['Physical security systems', 'Repair of access control systems', 'Identity and access management'],
  ['Forensics', 'Forensic analysis of accounts', 'Digital forensics'],
  ['Accountability', 'You take ownership', 'Reliability'],
  ['Integrity', 'Honesty and integrity', 'Reliability'],
  ['Technical design', 'Detailed design of bridges', 'Software design'],
  ['Performance analysis', 'Performance analysis for the first football team', 'Performance engineering'],
  ['Integration', 'Integration of refugees', 'Systems integration'],
  ['Diagnostics', 'We sell diagnostics to hospitals', 'Troubleshooting'],
  ['Project management', 'You keep the RAID log of each project', 'Storage systems'],
  ['Reporting', 'A RAG status every Friday', 'Retrieval-augmented generation'],
  ['Disaster recovery', 'You know what RTO/RPO mean', 'Recruitment process outsourcing'],
  ['Real-world evidence', 'Studies in RWD/RWE', 'Responsive web design'],
  ['Quality assurance', 'Quality assurance of care', 'Software quality assurance'],
  ['Change control', 'Change control on a filling line', 'Change management'],
  ['Medication reconciliation', 'Medicines reconciliation on wards', 'Account reconciliation'],
  ['Business development', 'You win new logos', 'Logo design'],
  ['Vehicle diagnostics', 'ADAS calibration of cars', 'Autonomous systems'],
  ['Green building', 'Houses built to BREEAM', 'BREEAM Assessor'],
  ['Catheterisation', 'Care of a Foley catheter', 'Sound design'],
  ['Mechanical ventilation', 'Non-invasive ventilation at night', 'HVAC'],
  ['Pumps', 'You clean beer pumps', 'Rotating equipment'],
  ['Telecommunications', 'You install broadband in homes', 'DOCSIS'],
  ['Visual arts', 'A degree in visual arts', 'Design principles'],
  ['Feasibility studies', 'Feasibility studies for bridges', 'Business case development'],
  ['Laboratory accreditation', 'You keep our UKAS accreditation', 'ISO 15189'],
  ['Caregiving', 'Two years in elderly care', 'Geriatrics'],
  ['Troubleshooting', 'Troubleshooting skills with presses', 'Problem solving'],
  ['Customer retention', 'You look after customer loyalty', 'Direct marketing'],
  ['Business acumen', 'A nurse with business acumen', 'Entrepreneurship'],
  ['Knowledge sharing', 'Knowledge sharing between shifts', 'Mentoring'],
  ['CNC machining', 'You set the CNC router', 'Routing and switching'],
  ['MHRA regulations', 'You answer the MHRA', 'EMA regulations'],
  ['Site reliability engineering', 'Error budgets for each service', 'Budgeting'],
  ['Aerial lift operation', 'You drive scissor lifts', 'IPAF licence'],
  ['Networking', 'Networking skills and a love of routers', 'Relationship building'],
  ['Edge computing', 'Edge AI for cameras', 'TensorRT'],
  ['Data privacy', 'Kenntnisse im Datenschutz', 'Data protection law'],
  ['Risk assessment', 'Erfarenhet av riskbedömning', 'Safety risk assessment'],
];

test.each(said)('%s: %s', (label, text, never) => {
  expect(labels(text)).toContain(label);
  expect(labels(text)).not.toContain(never);
});

/** Words of postings that name no skill, and that a skill of another trade once claimed. */
const unsaid: [text: string, never: string][] = [
  ['You must have work authorization', 'Authentication'],
  ['Our carbon footprint shrinks each year', 'Ticketing systems'],
  ['A candidate of the highest calibre', 'Physical design'],
  ['We settle the formalities', 'RTL design'],
  ['Six months of probation', 'Correctional services'],
  ['28 days of holiday entitlement', 'Identity and access management'],
  ['Excellent academic record', 'Student records'],
  ['In direct support of the commander', 'Residential care work'],
  ['Flagging issues early', 'Roadwork traffic control'],
  ['Forging strong partnerships', 'Casting and forging'],
  ['Keep honing your craft', 'Grinding'],
  ['Waxing and threading for guests', 'Concurrent programming'],
  ['Laser hair removal', 'Photonics'],
  ['Working in virtual environments', 'Virtualization'],
  ['You deploy to the production environment', 'Manufacturing'],
  ['Five years of experience in design', 'Adobe InDesign'],
  ['You lead a sales force of ten', 'Salesforce'],
  ['A stable team', 'STABLE program'],
  ['The greenhouse gas balance', 'Horticulture'],
  ['You will be responsible for the shop', 'Reliability'],
  ['You train personnel', 'Human resources'],
  ['Table partitioning and indexes', 'Drywall installation'],
  ['Java persistence layers', 'Resilience'],
  ['Musical keyboard and guitar', 'Typing'],
  ['Strategic initiatives and other initiatives', 'Initiative'],
  ['Salary AED 9,000', 'Resuscitation'],
  ['Contract: CDI, 35 hours', 'Clinical documentation improvement'],
  ['OTR drivers wanted', 'Occupational therapist licence'],
  ['Experience with OSS and BSS', 'Nursing assistant diploma'],
  ['GCC experience is welcome', 'GCC'],
  ['Groups in CBT, DBT and mindfulness', 'dbt'],
  ['Teachers meet in PLCs each week', 'PLC programming'],
  ['You are in constant contact with patients', 'Constant Contact'],
  ['You work with HR on new hires', 'HR-ON'],
  ['You balance air flow in ducts', 'Apache Airflow'],
  ['For us quality matters', 'Quality Matters certification'],
  ['You clean windows of tall buildings', 'Windows'],
  ['You work for the chief architect', '2020 Design'],
  ['You build pipeline in your territory', 'CI/CD'],
  ['Catching broilers at night', 'Grill and fry station'],
  ['Care of manuscripts and collections', 'Accounts receivable'],
  ['You fit sockets and lamps', 'Network programming'],
  ['A varied assortment of tasks', 'Retail buying'],
  ['PSM at refineries is welcome', 'Professional Scrum Master'],
  ['You design and build pipelines of data', 'CI/CD'],
  ['Bids by CPC, CPA and reach', 'Certified Professional Coder'],
  ['Clients trade FX and CFDs', 'Computational fluid dynamics'],
];

describe('no skill', () => {
  test.each(unsaid)('%s: never %s', (text, never) => {
    expect(labels(text)).not.toContain(never);
  });

  test('each of them is a skill that other words name', () => {
    const all = new Set([...taxonomy.skills.values()].map(({ label }) => label));
    expect([...said, ...unsaid].map((row) => row.at(-1)).filter((never = '') => !all.has(never))).toEqual([]);
  });
});

/** A word that two trades share: neither trade may claim that it meets the other's. */
test.each([
  ['medical-coding', 'coding'],
  ['identity-and-access-management', 'access-control'],
  ['cybersecurity', 'security'],
  ['performance-testing', 'stress-testing'],
  ['candidate-sourcing', 'sourcing'],
  ['customer-onboarding', 'onboarding'],
  ['legal-writing', 'drafting'],
  ['software-architecture', 'architecture'],
])('%s is only related to %s', (one, word) => {
  expect(givenBy(one, taxonomy).get(word)).toBe('is-a');
});

test.each([
  ['construction-estimating', 'estimating'],
  ['safety-risk-assessment', 'risk-assessment'],
  ['financial-reporting', 'reporting'],
  ['aerospace-engineering', 'aerospace'],
  ['software-quality-assurance', 'quality-assurance'],
])('whoever has %s has %s', (one, word) => {
  expect(givenBy(one, taxonomy).get(word)).toBe('implies');
});
