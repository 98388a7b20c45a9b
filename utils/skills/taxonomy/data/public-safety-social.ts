/** Public safety, defence, social work, community work, care: practice, licences, certifications. */
export const publicSafetySocial = `
# safety and protection
First aid | method | first aider
Water rescue | method | lifesaving; pool rescue
Fire safety | field | fire prevention; fire regulations; fire risk assessment; fire warden; fire marshal; fire evacuation; fire inspections
Firefighting | method | firefighter; fire suppression operations; fire rescue; fire service
Search and rescue | method | rescue operations; technical rescue; mountain rescue; rope rescue
Emergency dispatch | method | 911 dispatch; emergency call handling; computer-aided dispatch; 999 call handling; public safety dispatch; emergency communications; radio communications
Emergency response | method | incident command; NIMS~1; ICS-100; emergency procedures; evacuation procedures; FEMA ICS; emergency operations; disaster recovery response; emergency evacuation
Humanitarian aid | field | disaster relief; humanitarian response; refugee support; humanitarian assistance; Sphere standards; humanitarian programming; emergency relief
Security guarding | method | security officer; guarding; site security; security guard; security services; security operations physical; unarmed security
Physical security | field | access control procedures; key holding; visitor management; protective security; site access control
CCTV monitoring | method | control room operation; surveillance monitoring; CCTV~1; alarm monitoring; security cameras; surveillance systems
Door supervision | method | doorman security; bouncer; nightclub security; crowd control; event security; crowd management; stewarding events; event stewarding
Close protection | method | executive protection; bodyguarding; personal protection; VIP protection; protective intelligence
Corporate investigations | method | investigative techniques
Law enforcement | field | policing; border control; border security; crime prevention
Criminal investigation | method | detective work; evidence collection; suspect interviewing; crime analysis; evidence handling; criminal intelligence
Correctional services | field | detention officer; probation; parole supervision; correctional facility; offender management; offender rehabilitation; correctional officer
Conflict de-escalation | method | de-escalation techniques; physical intervention; conflict management training; restraint techniques; verbal de-escalation; breakaway techniques
Self-defence | method | self-defense; defensive tactics; martial arts
Firearms handling | method | weapons handling; marksmanship; weapons qualification; gunsmithing; armed response
Explosives handling | method | EOD~1; munitions; ordnance
Military operations | field | military planning; defence operations; tactical operations; joint operations; military experience; special operations; force protection; defense industry; military doctrine
Intelligence analysis | method | all-source intelligence; HUMINT; geospatial intelligence; GEOINT; intelligence collection; imagery analysis
# social work and care
Social work | field | social worker; social services; social casework; social welfare; social care; human services
Case management | method | case planning; case notes; service coordination; case manager; caseload; case work; wraparound services; case documentation
Needs assessment | method | care act assessment; psychosocial assessment; client assessment; intake assessment; biopsychosocial assessment; client intake; needs analysis
Safeguarding | method | child protection; adult protection; mandated reporting; Prevent duty; mandated reporter; KCSIE; child welfare; Section 47
Fostering and adoption | field | foster care; adoption services; kinship care; form F assessments; looked after children; children in care; foster parents
Family support | method | parenting support; early help; family services; family preservation; domestic abuse support; family intervention; parenting programmes; domestic violence; parenting skills training
Youth work | field | youth development; youth engagement; youth outreach; youth worker; youth services; working with young people; youth programs; working with youth; youth mentoring
Residential care work | method | residential childcare; children's homes; group homes; children's residential care; residential treatment; direct care; residential services; residential support; direct support
Supported living | method | independent living support; supported housing; support work adults; floating support; support plans; support planning; adult social care; adult care; personal budgets
Housing support | method | housing services; homelessness services; tenancy support; housing allocation; social housing; homelessness prevention; housing management; housing officer; housing case management
Welfare advice | method | benefits advice; debt advice; welfare rights; citizens advice; money advice; Universal Credit advice; financial counseling; debt counselling; financial literacy education
Harm reduction | method | needle exchange; outreach work substance; overdose prevention; naloxone; street outreach
Community development | field | community engagement; community organising; community organizing; neighbourhood work; community relations; public engagement; community building programmes; community work; community liaison
International development | field | development cooperation; development aid; NGO programmes; capacity building; USAID~1; development programs; global development; donor-funded projects; donor reporting
Monitoring and evaluation | method | M&E~1; MEAL~1; logframes; theory of change; logical framework; MEL~1; program assessment; impact measurement; outcome measurement
Nonprofit management | field | nonprofit; non-profit; not-for-profit; NGO~1; third sector; voluntary sector; NGOs~1; non-governmental organizations
Funeral services | field | funeral directing; embalming; cremation; funeral home; mortuary; funeral director; funeral arrangement; grave digging; cemetery operations
Vehicle driving | method | driver safety; vehicle operation; van driver; operating motor vehicle; operate a vehicle
Driving instruction | method | driving lessons; driver training; driving instructor; driver education; behind-the-wheel instruction; driver instruction
Interview-based research | method | field research; fieldwork; participant observation; field surveys; in-depth interviews; key informant interviews; door-to-door surveys; participatory research; telephone interviews
Survey operations | method | census work; data collection field; canvasser; voter registration; poll working; voter outreach; field organizing
# credentials
CPR certification | certification | CPR certified; CPR/AED; CPR/First Aid; adult CPR; infant CPR; CPR card; CPR training; CPR and AED; adult and pediatric CPR | proves Resuscitation
First aid certificate | certification | First Aid at Work; First Aid/CPR; First Aid and CPR; first aid certification; first aid certified; EFAW; Heartsaver; FAW~2; HLTAID011 | proves First aid
Wilderness First Responder | certification | WFR~1; Wilderness First Aid; WFA~1; Outdoor First Aid | implies First aid certificate; proves First aid
Emergency Medical Responder | certification | EMR certification; certified first responder; First Responder certification; EMR~2; medical first responder; FREC 4; NREMR | proves First aid, Prehospital care
Firefighter I and II | certification | Firefighter I; Firefighter II; NFPA 1001; IFSTA; Pro Board certification; IFSAC; Firefighter 1; red card wildland; NFPA 1021 | proves Firefighting
Fire marshal certificate | certification | fire warden certificate; fire warden training; fire marshal training; fire risk assessor; Level 3 fire risk assessment; NEBOSH Fire Certificate; IFE membership; FPA fire risk assessment; Certified Fire Inspector | proves Fire safety
Emergency medical dispatcher | certification | EMD certification; IAED EMD; APCO certification; TERT; EMD~2; TLETS; POST dispatcher certificate; CLETS; NCIC~1 | proves Emergency dispatch
Certified Emergency Manager | certification | CEM emergency management; IAEM certification; AEM IAEM; FEMA certifications; FEMA IS-100; FEMA IS-700; IS-100/200/700/800; FEMA ICS courses; FEMA Professional Development Series | proves Emergency response
Security guard licence | licence | guard card; guard license; SORA license; security officer license; security license; security licence; Class G license security; Class D license; security guard certification | proves Security guarding
SIA licence | licence | SIA~2; SIA Door Supervisor; SIA badge; SIA Close Protection; SIA licensed; SIA license; SIA Security Guarding; SIA DS; SIA PSS | proves Security guarding
Firearms licence | licence | firearms license; armed licence; firearms permit; carry permit; HR-218; LEOSA; armed license; CCW~2; weapons permit | proves Firearms handling
Private investigator licence | licence | private investigator license; PI license; PI licence; licensed private investigator; Class C private investigator; private detective license | proves Corporate investigations
POST certification | licence | law enforcement academy; POST certified; Basic POST; police academy; TCOLE~1; certified police officer; police certification; law enforcement certification; peace officer | proves Law enforcement
CPI certification | certification | crisis prevention institute; nonviolent crisis intervention; MAPA training; PMVA; CPI training; CPI certified; Team Teach; TCI certification; Safety-Care | proves Conflict de-escalation
Licensed clinical social worker | licence | LCSW~1; LICSW~1; licensed independent clinical social worker; LISW~1; LCSW-C; LCSWs~1; licensed clinical social work; LSCSW; LISW-S | implies Licensed social worker; proves Social work, Counselling, Psychotherapy
Licensed social worker | licence | LMSW~1; LSW~1; licensed master social worker; LBSW~1; LGSW~1; social work license; LCSWA~1; licensed social work; social worker license | proves Social work, Case management
Social Work England registration | licence | registered social worker; SWE registration; AMHP; Social Work England; SWE registered; SSSC~1; NISCC; Approved Mental Health Professional; HCPC social worker | proves Social work
Care Certificate | certification | NVQ Health and Social Care; Level 2 Health and Social Care; Level 3 Diploma in Health and Social Care; Level 5 Leadership in Health and Social Care; QCF Health and Social Care; Level 3 Health and Social Care; Level 2 Diploma in Care; NVQ Level 3 care; NVQ Level 2 in Care | proves Caregiving, Personal care
Youth work qualification | certification | JNC youth work; Level 3 youth work; JNC qualified; NVQ youth work; Level 2 youth work; JNC professional qualification youth; JNC youth worker; JNC Level 6; Level 6 youth work | proves Youth work
Funeral director licence | licence | licensed funeral director; embalmer license; funeral director license; licensed embalmer; funeral director/embalmer | proves Funeral services
Approved Driving Instructor | licence | ADI~2; ADI badge; Fahrlehrererlaubnis; Certificate IV driving instructor; CDL instructor license; ADI qualified | proves Driving instruction
`;
