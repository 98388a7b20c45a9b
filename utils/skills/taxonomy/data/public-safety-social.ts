/** Public safety, defence, social work, community work, care: practice, licences, certifications. */
export const publicSafetySocial = `
# safety and protection
First aid | method | first aider
Water rescue | method | lifesaving; pool rescue
Fire safety | field | fire prevention; fire risk assessment
Firefighting | method | firefighter; fire service
Search and rescue | method | rescue operations; technical rescue
Emergency dispatch | method | 911 dispatch | is Dispatching
Emergency response | method | NIMS~1; ICS-100
Humanitarian aid | field | humanitarian response
Security guarding | method | security officer; guarding; site security; patrolling | is Security
Physical security | field | access control procedures; visitor management | is Security
CCTV monitoring | method | CCTV~1; surveillance systems
Door supervision | method | doorman security; bouncer; crowd control
Close protection | method | executive protection; bodyguarding
Corporate investigations | method
Law enforcement | field | policing; border control; border security; crime prevention
Criminal investigation | method | detective work
Correctional services | field | detention officer; probation service; probation officer
Conflict de-escalation | method | physical intervention
Self-defence | method | self-defense
Firearms handling | method | marksmanship; gunsmithing
Explosives handling | method | EOD~2; munitions; ordnance
Military operations | field | defence operations
Intelligence analysis | method | all-source intelligence; HUMINT; GEOINT
# social work and care
Social work | field | social worker; social care
Case management | method | case planning; caseload; case work; case documentation
Needs assessment | method | care act assessment; needs analysis; BBIC; IBIC
Safeguarding | method | adult protection; KCSIE; child protection
Fostering and adoption | field | adoption services; foster care
Family support | method | early help; family services
Youth work | field | youth engagement; youth worker
Residential care work | method | residential childcare; direct support professional
Supported living | method | supported housing
Housing support | method | homelessness
Welfare advice | method | benefits advice
Harm reduction | method | needle exchange; naloxone
Community development | field | community work
International development | field | development aid; USAID~1
Capacity building | method
Monitoring and evaluation | method | MEAL~2; logframes; logical framework; MEL~2; M&E plans; M&E frameworks; programme evaluation; program evaluation
Nonprofit management | field | nonprofit; non-profit; not-for-profit; NGO~1; NGOs~1
Funeral services | field | funeral directing; embalming; cremation; mortuary
Vehicle driving | method | driver safety; vehicle operation; van driver; chauffeur
Driving instruction | method | driving lessons; driver training; driving instructor; driver education
Interview-based research | method
Fieldwork | method
Survey operations | method | census work; canvasser
# credentials
CPR certification | certification | CPR certified; adult CPR; infant CPR; CPR card; CPR training; HLR-utbildning; utbildning i HLR | proves Resuscitation
First aid certificate | certification | EFAW; Heartsaver; FAW~2; HLTAID011; førstehjælpsbevis; førstehjælpskursus; Ersthelfer; formation SST; certificat SST; PSC1; BHV~1 | proves First aid
Wilderness First Responder | certification | WFR~1; Wilderness First Aid; WFA~1; Outdoor First Aid | above First aid certificate; proves First aid
Emergency Medical Responder | certification | EMR certification; certified first responder; First Responder certification; EMR~2; FREC 4; NREMR | proves First aid, Prehospital care
Firefighter I and II | certification | Firefighter I; Firefighter II; NFPA 1001; IFSTA; IFSAC; Firefighter 1; NFPA 1021 | proves Firefighting
Fire marshal certificate | certification | IFE membership | proves Fire safety
Emergency medical dispatcher | certification | EMD certification; IAED EMD; APCO certification; TERT; EMD~2; TLETS; CLETS; NCIC~1 | proves Emergency dispatch
Certified Emergency Manager | certification | IAEM certification; AEM IAEM; FEMA certifications | proves Emergency response
Security guard licence | licence | guard card; guard license; SORA license; security license; security licence; Sachkundeprüfung 34a; Sachkunde 34a; 34a-Schein; dørmandskort; vagtuddannelse | proves Security guarding
SIA licence | licence | SIA~2; SIA badge; SIA licensed; SIA license; SIA DS; SIA PSS | proves Security guarding
Firearms licence | licence | firearms license; armed licence; firearms permit; carry permit; HR-218; LEOSA; armed license; CCW~2; weapons permit | proves Firearms handling
Private investigator licence | licence | private investigator license; PI license; PI licence; licensed private investigator; Class C private investigator; private detective license | proves Corporate investigations
POST certification | licence | POST certified; Basic POST; police academy; TCOLE~1; police certification; peace officer | proves Law enforcement
CPI certification | certification | MAPA training; PMVA; CPI training; CPI certified; Team Teach; TCI certification; Safety-Care~1 | proves Conflict de-escalation
Licensed clinical social worker | licence | LCSW~1; LICSW~1; licensed independent clinical social worker; LISW~1; LCSW-C; LCSWs~1; licensed clinical social work; LSCSW; LISW-S | above Licensed social worker; proves Social work, Counselling, Psychotherapy
Licensed social worker | licence | LMSW~1; LSW~1; licensed master social worker; LBSW~1; LGSW~1; LCSWA~1; licensed social work | proves Social work, Case management
Social Work England registration | licence | SWE registration; AMHP; SWE registered; SSSC~1; NISCC; Approved Mental Health Professional | proves Social work
Care Certificate | certification | | proves Caregiving, Personal care
Youth work qualification | certification | JNC qualified; BAFA~2; BPJEPS | proves Youth work
Funeral director licence | licence | licensed funeral director; embalmer license; funeral director license; licensed embalmer | proves Funeral services
Approved Driving Instructor | licence | ADI~2; ADI badge; Fahrlehrererlaubnis; Certificate IV driving instructor; CDL instructor license; ADI qualified | proves Driving instruction
# methods of care and social work in Europe
KRAP~1 | method | | implies Pedagogy
ICDP | method | | implies Child development
Marte Meo | method
TEACCH | method | | implies Autism support
Low arousal approach | method | Low Arousal
Mentalisation-based treatment | method | mentalization; mentalisering; Mentalisierung
Neuropedagogy | field | neuropædagogik; neuropædagogisk
Systemic practice | method | systemisk tilgang; systemische Beratung
Solution-focused practice | method | løsningsfokuseret; LØFT~1
Signs of Safety | method
Augmentative communication | method | PECS; Tegn til Tale
Voksenudredningsmetoden | method | VUM | implies Needs assessment
Fælles Sprog III | standard | FSIII; FS III; FS3
Social law | field | serviceloven; Barnets Lov~1; Sozialrecht; SGB; socialtjänstlagen; Wmo~1
After-school care | method | SFO~2; SFO-ordning; skolefritidsordning; fritidshem; buitenschoolse opvang
Nursing assistant diploma | licence | SOSU; SOSU-assistent; SOSU-assistenter; SOSU-hjælper; SOSU-hjælpere; sundhedsassistent; sundhedshjælper; undersköterska; aide-soignant; DEAS~1; Pflegehelfer; operatore socio sanitario; qualifica OSS; attestato OSS; auxiliar de enfermería; TCAE; opiekun medyczny | proves Nursing assistance, Patient care, Personal care
ADHD support | method | ADHD
Domestic abuse support | method | domestic violence; domestic abuse
`;
