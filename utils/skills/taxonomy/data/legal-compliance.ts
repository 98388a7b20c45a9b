/** Law and compliance: fields of law, legal work, legal technology, regulation, policy, credentials. */
export const legalCompliance = `
# fields of law
Law~3 | field | legal knowledge; legal background; legal studies; legal experience; legal principles; laws and regulations; legal expertise; legal matters; legislation
Contract law | field | law of contracts; legal contracts
Corporate law | field | company law; corporate legal; corporate lawyer; corporate finance law; M&A law; corporate transactions; corporate matters legal
Commercial law | field | business law; commercial legal; commercial transactions; commercial lawyer
Corporate governance | field | board governance; company secretarial; company secretary; board support; corporate secretarial; governance frameworks; board reporting; entity management; corporate secretary
Civil litigation | field | litigation; litigator; civil procedure; trial practice
Trial preparation | method | trial advocacy; courtroom advocacy; oral advocacy; witness preparation; trial experience; courtroom experience; trial support; court appearances
Depositions | method | witness statements; witness interviews
Legal discovery | method | discovery process; document review; pleadings; interrogatories; motion practice; legal motions; drafting motions; discovery requests; subpoenas
Alternative dispute resolution | method | arbitration; mediation; ADR~2; conciliation; mediator
Criminal law | field | criminal justice; criminal defence; criminal defense; criminal procedure; penal law; criminology; criminal litigation; prosecutor
Family law | field | divorce law; child custody law; matrimonial law; dependency law
Immigration law | field | asylum law; visa law; nationality law; refugee law
Intellectual property | field | IP law; IP protection; IP management; IP rights; IP strategy; IP portfolio
Patent law | field | patents; freedom to operate; prior art search; patentability
Trademark law | field | trade marks; brand protection
Copyright law | field | music licensing rights; rights clearance; content licensing; image rights; clearance and rights
Licensing agreements | method | technology licensing; licence agreements; license agreements; technology transfer; out-licensing; in-licensing; tech transfer; patent licensing; IP licensing
Real estate law | field | property law; conveyancing; land law; title examination; real estate closings; title search; escrow; title insurance; land registration
Banking law | field | finance law; securities law; securities regulation; capital markets law; financial services law; financial services regulation; securities laws; lending law
Tax law | field | tax legislation; tax litigation
Insolvency law | field | bankruptcy; insolvency; restructuring law; creditor rights; foreclosure; liquidation
Competition law | field | antitrust; merger control; cartel law; state aid
Data protection law | field | privacy law; information law; privacy regulations; data protection legislation; data protection regulations; privacy laws; data protection laws
Technology law | field | IT law; internet law; cyber law; software contracts; telecommunications law; IT contracts; technology contracts; technology transactions; media law
Consumer law | field | consumer protection; product liability; consumer regulations; consumer rights; consumer credit law; consumer duty
Personal injury law | field | personal injury; medical malpractice; clinical negligence; workers compensation law; insurance defense; insurance law; insurance litigation; torts; insurance defence
Estate planning | field | probate; trusts and estates; estate administration; private client; trust administration; wills and trusts; elder law; lasting power of attorney; estate law
Environmental law | field | environmental legislation; environmental regulations; energy law; climate law; Clean Air Act; Clean Water Act; NEPA~1; environmental permitting law; water law
Administrative law | field | public law; constitutional law; regulatory law; municipal law; judicial review; government law; administrative hearings; legislative drafting
Public procurement law | field | Federal Acquisition Regulation; DFARS~1; FAR~2; public procurement; procurement regulations; government procurement; procurement law; Uniform Guidance; 2 CFR 200
International law | field | trade law; sanctions law; treaty law; EU law; European law; international humanitarian law; European Union law; cross-border transactions
Human rights law | field | human rights; refugee protection; civil rights; rights advocacy
Maritime law | field | shipping law; admiralty law; aviation law; transport law
Healthcare law | field | health law; medical law; Stark Law; Anti-Kickback Statute; False Claims Act; healthcare fraud and abuse; healthcare regulations; health care law; healthcare compliance
Construction law | field | NEC contracts; FIDIC; NEC3; NEC4; JCT~1; construction contracts; construction claims; construction disputes; NEC~2
Education law | field | school law; IDEA~1; Title IX; ADA/504; Individuals with Disabilities Education Act; Clery Act
# legal work
Legal research | method | legal databases; legal analysis; legislative research; case law; statutory research; case research; legal memoranda; law research
Legal writing | method | legal drafting; legal documents; legal opinions; brief writing; drafting agreements; legal documentation; legal correspondence; agreements drafting; appellate briefs
Legal advice | method | legal counsel; advising clients legally; in-house counsel; legal counselling; in-house legal; legal advisory; legal support; legal consulting; general counsel
Paralegal work | method | paralegal; legal assistant; legal secretary; legal administration; legal secretarial; legal assistance; legal administrative; docketing; calendaring deadlines
Notary services | method | notarisation; notarization; notarial services; document legalization
Court reporting | method | stenography; court transcription; real-time reporting; shorthand; court reporter; stenographer
Court administration | method | court clerk; court services; case processing court; judicial administration; court procedures; court systems; court proceedings; court processes; court operations
Expert testimony | method | expert witness; forensic testimony; testifying in court; court testimony; testify in court; expert reports
E-discovery | method | eDiscovery; electronic discovery; EDRM~1; legal hold; ESI~2; litigation hold; technology-assisted review
Relativity eDiscovery | tool | kCura Relativity; RelativityOne; Relativity~2 | implies E-discovery
Concordance software | tool | LexisNexis Concordance | implies E-discovery
Nuix | tool |  | implies E-discovery
Everlaw | tool |  | implies E-discovery
DISCO eDiscovery | tool | CS Disco | implies E-discovery
Westlaw | tool | Practical Law | is Legal research databases; implies Legal research
LexisNexis | tool | Lexis~1; Lexis+; Nexis~1 | is Legal research databases; implies Legal research
Bloomberg Law | tool | Fastcase | is Legal research databases; implies Legal research
Legal research databases | tool | legal research platforms; online legal research
PACER~1 | tool | CM/ECF; ECF filing
Legal practice management software | platform | legal case management software; law practice management; legal software; legal technology; legal tech; matter management systems
Clio legal software | platform | Clio~2; Clio Manage | is Legal practice management software
MyCase | platform |  | is Legal practice management software
ProLaw | platform |  | is Legal practice management software
Elite 3E | platform | Aderant; 3E~2; Thomson Reuters Elite; CMS Elite
# compliance
Regulatory compliance | field | compliance; regulatory requirements; regulatory standards; government regulations; federal regulations; regulatory environment; regulatory knowledge; local regulations; regulatory guidelines
Compliance programmes | method | compliance programs; compliance framework; compliance training; code of conduct; compliance policies; policy compliance; compliance culture; compliance controls; whistleblowing
Compliance testing | method | compliance audits; regulatory reviews; compliance auditing; compliance assessments; regulatory audits; regulatory inspections; audits and inspections; compliance inspections
Anti-bribery and corruption | field | anti-corruption; anti-bribery; FCPA~1; UK Bribery Act; ABC compliance; Foreign Corrupt Practices Act; ISO 37001; bribery and corruption
Sanctions compliance | field | OFAC; sanctions
# 
Export control | field | ITAR~1; EAR~2; trade compliance; customs compliance; export regulations; dual-use goods; export licensing
Dodd-Frank | standard | Volcker Rule; TILA~1; RESPA~1; Fair Lending; FCRA~1; CRA compliance; Truth in Lending; banking regulations; TRID~1
FCA regulations | standard | FCA rules; Financial Conduct Authority; PRA regulations; FCA compliance; FCA regulated; SMCR~1; FCA~2; SM&CR~1; CASS~2
SEC regulations | standard | SEC filings; Investment Advisers Act; Form ADV; SEC compliance; SEC rules; SEC~2; FINRA~1; 10-K~1
Privacy programme management | method | data protection officer; DPO~2; records of processing; privacy impact assessments; DPIA~1; privacy compliance; DSAR~1; privacy program
Records retention | method | retention schedules; document retention; records disposition; records compliance; information management records
Policy development | method | policy analysis; public policy; policy writing; policy drafting; policy making; policy research; policy advice; policies and procedures; policy formulation
Public administration | field | public sector; government administration; local government; public service; civil service; public management; government experience; state government; municipal government
Licensing and permits | method | licence applications; liquor licensing; permitting; business licensing; license applications; alcohol licensing; planning permission; planning applications
Claims litigation | method | claims defence; bodily injury claims; coverage analysis; liability claims; subrogation; coverage disputes; insurance coverage law
# credentials
Bar admission | licence | admitted to the bar; licensed attorney; member of the bar; bar membership; state bar; attorney license; qualified lawyer; licensed to practice law; bar licence | proves Law, Legal research, Legal writing
Qualified solicitor | licence | SRA registration; practising certificate; SQE~1; Legal Practice Course; LPC law; solicitor; training contract law | proves Law, Legal research, Legal writing
Barrister | licence | called to the bar; BPTC~1; pupillage | proves Law, Legal research, Trial preparation
Second state law examination | licence | zweites Staatsexamen; Volljurist; Assessorexamen | proves Law
CILEX qualification | certification | Chartered Legal Executive; CILEX; FCILEx | proves Law, Legal writing
Licensed conveyancer | licence |  | proves Real estate law
Patent attorney | licence | patent bar; USPTO registration; EQE~2; patent agent; USPTO registered; USPTO bar | proves Patent law, Intellectual property
Notary public | licence | notary | proves Notary services
Certified Paralegal | certification | paralegal certificate; paralegal certification; NALA certification; ACP paralegal; ABA-approved paralegal program; registered paralegal | proves Paralegal work, Legal research
Certified E-Discovery Specialist | certification | CEDS~1; ACEDS certification; Relativity Certified Administrator; RCA Relativity; Relativity certification | proves E-discovery
Certified Compliance and Ethics Professional | certification | CCEP~1; CCEP-I; SCCE certification; compliance certification | proves Compliance programmes, Regulatory compliance
Certified Regulatory Compliance Manager | certification | CRCM~1 | proves Regulatory compliance
Certified in Healthcare Compliance | certification | CHC certification; CHC~2; HCCA certification; CHPC~1; CHRC~1 | proves Healthcare law, Compliance programmes
ICA diploma | certification | International Compliance Association; ICA certificate; ICA qualification; ICA compliance qualification; International Diploma in AML; International Diploma in Governance Risk and Compliance | proves Regulatory compliance
GRCP certification | certification | GRC Professional; GRCP~1; OCEG certification; GRCA~1 | proves Compliance programmes
Certified Records Manager | certification | CRM ICRM; Information Governance Professional; IGP certification; CRA ICRM; ICRM certification; CIP AIIM | proves Records retention
Chartered Governance Professional | certification | CGI qualifying programme; ACIS~1; chartered secretary; ICSA~1; CGI qualified; chartered company secretary | proves Corporate governance
Accredited mediator | certification | CEDR accreditation; mediation certification; certified mediator | proves Alternative dispute resolution
Court reporter certification | licence | certified shorthand reporter; CSR license; RPR certification; registered professional reporter | proves Court reporting
Licensed customs broker | licence | LCB~2; customs broker; CHB license; customs house broker | proves Customs clearance, Export control
`;
