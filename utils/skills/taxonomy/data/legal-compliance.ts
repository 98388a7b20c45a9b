/** Law and compliance: fields of law, legal work, legal technology, regulation, policy, credentials. */
export const legalCompliance = `
# fields of law
Law~3 | field | legal background; legal studies; legal experience; legislation
Contract law | field | law of contracts; legal contracts
Corporate law | field | company law; corporate lawyer
Commercial law | field | business law; commercial legal
Corporate governance | field | governance frameworks; company secretarial
Civil litigation | field | litigation; litigator
Trial preparation | method | oral advocacy
Depositions | method
Legal discovery | method | pleadings; subpoenas | implies Document review
Document review | method
Alternative dispute resolution | method | arbitration; mediation; ADR~2; mediator; dispute resolution
Criminal law | field | prosecutor
Criminal justice | field | criminology
Family law | field | divorce law
Immigration law | field | asylum law; visa law
Intellectual property | field | IP law; IP protection; patents
Patent law | field
Trademark law | field | trade marks; brand protection
Copyright law | field
Licensing agreements | method | technology licensing; licence agreements; license agreements
Technology transfer | method | tech transfer
Real estate law | field | property law; conveyancing; escrow
Banking law | field | finance law
Tax law | field
Insolvency law | field | bankruptcy; insolvency; foreclosure
Competition law | field | antitrust
Data protection law | field | information law; data protection legislation; data protection regulations
Technology law | field | internet law; cyber law; software contracts; technology transactions
Consumer law | field | consumer protection
Personal injury law | field | torts
Estate planning | field | probate
Environmental law | field | energy law; NEPA~1
Administrative law | field | public law
Public procurement law | field | Federal Acquisition Regulation; DFARS~1; FAR~3; public procurement; FAR/DFARS
International law | field | trade law
Human rights law | field | civil rights
Maritime law | field | shipping law
Healthcare law | field | health law; medical law
Construction law | field | FIDIC; NEC3; NEC4; JCT~1; construction contracts; NEC~2; AB18; ABT18; AB92; VOB~2; VOB/B; HOAI
Education law | field | school law
# legal work
Legal research | method | legal databases; legal analysis
Legal writing | method | legal documents; legal drafting; drafting contracts | is Drafting
Legal advice | method | legal counsel; general counsel
Paralegal work | method | paralegal; docketing
Notary services | method | notarisation; notarization
Court reporting | method | stenography; shorthand; stenographer; court reporter
Court administration | method | court clerk
Expert testimony | method | expert witness
E-discovery | method | eDiscovery; EDRM~1
Relativity eDiscovery | tool | kCura Relativity; RelativityOne; Relativity~2 | implies E-discovery
Concordance software | tool | LexisNexis Concordance | implies E-discovery
Nuix | tool | | implies E-discovery
Everlaw | tool | | implies E-discovery
DISCO eDiscovery | tool | CS Disco | implies E-discovery
Westlaw | tool | Practical Law~1 | is Legal research databases; implies Legal research
LexisNexis | tool | Lexis~1; Lexis+; Nexis~1 | is Legal research databases; implies Legal research
Bloomberg Law | tool | Fastcase | is Legal research databases; implies Legal research
Legal research databases | tool | legal research platforms
PACER~1 | tool | CM/ECF
Legal practice management software | platform | legal technology
Clio legal software | platform | Clio~2; Clio Manage | is Legal practice management software
MyCase | platform | | is Legal practice management software
ProLaw | platform | | is Legal practice management software
Elite 3E | platform | Aderant; 3E~2
# compliance
Regulatory compliance | field | compliance; regulatory requirements; regulatory standards; regulatory environment; local regulations; laws and regulations
Compliance programmes | method | compliance programs; compliance framework; compliance training
Compliance testing | method | compliance audits; regulatory reviews; regulatory audits
Anti-bribery and corruption | field | FCPA~1; ISO 37001
Sanctions compliance | field | OFAC; sanctions
# 
Export control | field | EAR~2; export regulations; export compliance
Dodd-Frank | standard | Volcker Rule; TILA~1; RESPA~1; FCRA~1; TRID~1
FCA regulations | standard | FCA rules; Financial Conduct Authority; PRA regulations; SMCR~1; FCA~2; CASS~2
SEC regulations | standard | SEC filings; SEC compliance; SEC~2; FINRA~1
Privacy programme management | method | data protection officer; DPO~2; DPIA~1; DSAR~1
Records retention | method | retention schedules
Policy development | method | public policy; policy writing; policy analysis
Policies and procedures | method
Public administration | field | public sector; local government; civil service
Licensing and permits | method | licence applications; permitting; license applications; planning applications
Claims litigation | method | claims defence; subrogation
# credentials
Bar admission | licence | licensed attorney; bar membership; state bar; attorney license; qualified lawyer; bar licence | proves Law, Legal research, Legal writing
Qualified solicitor | licence | SRA registration; practising certificate; LPC law; solicitor; training contract law; SQE1 | proves Law, Legal research, Legal writing
Barrister | licence | called to the bar; BPTC~1; pupillage | proves Law, Legal research, Trial preparation
Second state law examination | licence | zweites Staatsexamen; Volljurist; Assessorexamen | proves Law
CILEX qualification | certification | Chartered Legal Executive; CILEX; FCILEx | proves Law, Legal writing
Licensed conveyancer | licence | | proves Real estate law
Patent attorney | licence | patent bar; USPTO registration; EQE~2; patent agent; USPTO registered; USPTO bar | proves Patent law, Intellectual property
Notary public | licence | notary | proves Notary services
Certified Paralegal | certification | paralegal certificate; paralegal certification; NALA certification; ACP paralegal; registered paralegal | proves Paralegal work, Legal research
Certified E-Discovery Specialist | certification | CEDS~1; ACEDS certification; Relativity Certified Administrator; RCA Relativity; Relativity certification | proves E-discovery
Certified Compliance and Ethics Professional | certification | CCEP~1; CCEP-I; SCCE certification; compliance certification | proves Compliance programmes, Regulatory compliance
Certified Regulatory Compliance Manager | certification | CRCM~1 | proves Regulatory compliance
Certified in Healthcare Compliance | certification | CHC certification; CHC~2; HCCA certification; CHPC~1; CHRC~1 | proves Healthcare law, Compliance programmes
ICA diploma | certification | International Compliance Association; ICA certificate; ICA qualification; International Diploma in AML | proves Regulatory compliance
GRCP certification | certification | GRC Professional; GRCP~1; OCEG certification; GRCA~1 | proves Compliance programmes
Certified Records Manager | certification | CRM ICRM; Information Governance Professional; IGP certification; CRA ICRM; ICRM certification; CIP AIIM | proves Records retention
Chartered Governance Professional | certification | CGI qualifying programme; ACIS~1; chartered secretary; ICSA~1; CGI qualified; chartered company secretary | proves Corporate governance
Accredited mediator | certification | CEDR accreditation; mediation certification; certified mediator | proves Alternative dispute resolution
Court reporter certification | licence | certified shorthand reporter; CSR license; RPR certification; registered professional reporter | proves Court reporting
Licensed customs broker | licence | LCB~2; customs broker; CHB license; customs house broker | proves Customs clearance, Export control
European Union law | field | EU law; EU-ret; EU-rätt; Europarecht; EU legislation
`;
