/** Health care: clinical practice, specialties, records, coding, administration, quality. */
export const healthCare = `
# clinical practice
Patient care | method | care of patients; patient-centered care; clinical care; person-centred care
Patient assessment | method | clinical assessment
Vital signs | method | taking vitals; NEWS2; clinical observations
Triage~1 | method | patient triage; clinical triage; telephone triage
Medical history taking | method | patient history; anamnesis
Clinical diagnosis | method
Care planning | method | care plans; plan of care; treatment plans
Discharge planning | method | patient discharge
Patient education | method | health teaching
Patient advocacy | method
Patient safety | field | falls prevention
Care coordination | method
Medication administration | method | drug administration; medication management
Intravenous therapy | method | cannulation; infusion pumps; IV pumps; IV therapy; IV insertion
Phlebotomy | method | venipuncture; venepuncture; blood draw
Giving injections | method
Vaccine administration | method | immunisation
Wound care | method | wound management; tissue viability; wound dressing
Suturing | method | wound closure; sutures
Catheterisation | method | catheterization; catheter care; foley catheter
Airway management | method | intubation
Mechanical ventilation | method | ventilators; BiPAP; CPAP~1; non-invasive ventilation
Tracheostomy care | method | tracheostomy; suctioning
Tube feeding | method | enteral feeding; PEG feeding; G-tube
Blood transfusion | method | transfusion of blood
Point-of-care testing | method | POCT~1; urinalysis
Specimen collection | method | specimen handling; sample reception
Infection control | method | infection prevention; IPC~2
Sterile processing | method | autoclave; CSSD~1; autoclaving; sterilisation; sterilization
Sterile technique | method | sterile field; aseptic non-touch technique; ANTT~1; aseptic technique
Electrocardiography | method | ECG~1; EKG~1
Spirometry | method | pulmonary function testing; PFT~1; lung function tests
Pain management | method | pain control; analgesia; pain assessment
Sedation | method
Resuscitation | method | code blue; defibrillation; CPR~1; CPR/AED; automated external defibrillator
Patient handling | method | patient transfers; patient positioning; moving and handling
Clinical documentation | method | medical documentation; charting; SOAP notes
Clinical handover | method | SBAR~1; bedside handover
Multidisciplinary care | method | ward rounds; multi-agency working
Evidence-based practice | method | evidence-based medicine; evidence-based care; EBPs~1
Informed consent | method | patient consent
Telehealth | method | telemedicine; virtual care
Chronic disease management | method | diabetes care; disease management
Population health | field
Preventive care | field | preventive medicine
# specialties
Medicine | field | medical knowledge
Internal medicine | field | general medicine; internist
Family medicine | field | general practice; primary care; GP surgery
Emergency medicine | field | emergency department; accident and emergency; emergency care; A&E~1
Critical care | field | intensive care; ICU~1; high dependency unit; CVICU~1; MICU~1; SICU~1; CCU~2
Surgery | field | surgical care; surgical procedures
Perioperative care | field | operating theatre; PACU~1; operating room; scrub nurse
Anaesthesia | field | anesthesia; anaesthetics; anesthesiology
Cardiology | field | cath lab
Oncology | field | cancer care; cancer treatment
Chemotherapy | method | chemo administration; SACT~1
Radiotherapy | method | radiation therapy; brachytherapy
Neurology | field | stroke care
Paediatrics | field | pediatrics
Neonatal care | field | NICU~1; neonatology; neonatal
Obstetrics and gynaecology | field | OB/GYN; obstetrics; gynaecology; gynecology; OBGYN; sexual health
Midwifery | field | midwife; maternity care; midwives; labor and delivery; L&D nurse; L&D unit; antenatal care
Geriatrics | field | gerontology
Dementia care | method | memory care; dementia
Palliative care | field | hospice; end of life care
Orthopaedics | field | orthopedics
Nephrology | field | kidney care; renal care
Dialysis | method | haemodialysis; hemodialysis; CRRT~1
Gastroenterology | field | endoscopy; colonoscopy
Respiratory medicine | field | pulmonology
Endocrinology | field | diabetology
Dermatology | field | skin care medical; dermatologist
Ophthalmology | field | eye care; ophthalmic
Optometry | field | optometrist
Audiology | field | hearing tests; audiometry; audiologist
Otolaryngology | field | ear nose and throat; ENT~1
Urology | field | urological care; urologist
Rheumatology | field | rheumatologist
Haematology | field | hematology
Immunology | field | immunological
Infectious diseases | field
Psychiatry | field | psychiatrist
Pathology | field | histopathology; histology
Radiology | field | diagnostic imaging; medical imaging; radiologist
Nuclear medicine | field | PET/CT; SPECT~1
Interventional radiology | field | interventional procedures; angiography; endovascular
Sleep medicine | field | polysomnography; sleep studies; sleep lab
Sports medicine | field | athletic training; athletic trainer
Rehabilitation | field | rehab~2
Addiction treatment | field | detox; substance misuse
Occupational health | field | occupational medicine
Public health | field | community health; health protection; global health
Epidemiology | field | epidemiologist
Health promotion | method | health education; health coaching; healthy lifestyles
Home health care | field | home health; homecare; domiciliary care
Long-term care | field | skilled nursing facility; SNF~1; LTC~2
Acute care | field | hospital setting; acute hospital; inpatient; acute medical
Ambulatory care | field | ambulatory clinic; day surgery; outpatient
Medical terminology | field | medical language; clinical terminology
Anatomy and physiology | field | anatomy; physiology; pathophysiology
# records, coding, administration
Electronic health records | platform | EHR~1; EMR~1; electronic medical records; electronic patient records; EPR~2; EPJ; elektronisk patientjournal
Epic EHR | platform | Epic~2; Epic Systems; EpicCare | is Electronic health records
Oracle Health | platform | Cerner; PowerChart | is Electronic health records
Meditech | platform | | is Electronic health records
Allscripts | platform | Veradigm | is Electronic health records
athenahealth | platform | athenaOne; athenaNet; athenaClinicals | is Electronic health records
eClinicalWorks | platform | eCW~1 | is Electronic health records
NextGen Healthcare | platform | NextGen EHR; NextGen Office; NextGen~2 | is Electronic health records
PointClickCare | platform | Point Click Care; PCC~2 | is Electronic health records
Practice Fusion | platform | | is Electronic health records
DrChrono | platform | | is Electronic health records
Kareo | platform | Tebra | is Electronic health records
AdvancedMD | platform | | is Electronic health records
SystmOne | platform | | is Electronic health records
EMIS Web | platform | EMIS~1 | is Electronic health records
RiO patient record | platform | Servelec RiO | is Electronic health records
Practice management software | platform
Dentrix~1 | platform | | is Practice management software
PACS~1 | platform
HL7 | standard | Health Level Seven
FHIR~1 | standard
DICOM~1 | standard
SNOMED CT | standard | SNOMED
LOINC~1 | standard
Health informatics | field | clinical informatics; medical informatics; digital health; eHealth
Health information management | field | HIM~3; medical records; HIM department; patient records
Clinical documentation improvement | method | clinical documentation integrity; CDI specialist
Medical coding | method | clinical coding; medical coder | is Coding
ICD-10 | standard | ICD10; ICD-9
CPT~3 | standard | Current Procedural Terminology; CPT-4; CPT codes
HCPCS~1 | standard
Diagnosis-related groups | standard | DRG~1; MS-DRG; DRGs~1
Medical billing | method | healthcare billing; patient billing
Revenue cycle management | method | RCM~2; chargemaster
Prior authorisation | method | prior authorization; prior auth
Utilisation management | method | InterQual; utilization review; utilization management
Medicare and Medicaid | field | Medicare; Medicaid; CMS regulations; CMS requirements
Managed care | field | HMO~1
Patient registration | method
Medical transcription | method | clinical transcription
Medical scribing | method | clinical scribe; scribing
Medical office administration | method | medical secretary
Healthcare administration | field | health administration; hospital administration
Health policy | field | healthcare policy
Health economics | field | HEOR~1
Clinical governance | method | medical audit
Healthcare quality improvement | method | HEDIS~1
Joint Commission standards | standard | Joint Commission; TJC~1; JCAHO
CQC regulations | standard | Care Quality Commission; CQC~1
CLIA~1 | standard | Clinical Laboratory Improvement Amendments
Medical equipment | field | clinical equipment
Biomedical equipment maintenance | method | clinical engineering; BMET~1
Blood banking | method | blood bank
Organ transplantation | field | organ donation; transplants
Medical writing | method | clinical writing
Medical affairs | field | medical science liaison; MSL~2
Medical interpreting | method | healthcare interpreting
Medical device sales | method | surgical sales; medical sales
# certifications of the health administration side
Registered Health Information Administrator | certification | RHIA~1 | proves Health information management, Medical terminology, Medical coding
Registered Health Information Technician | certification | RHIT~1 | proves Health information management, Medical coding
Certified Professional Coder | certification | CPC-A; AAPC~1; certified coder; CPC coder | proves Medical coding, ICD-10, CPT, HCPCS
Certified Coding Specialist | certification | CCS~2; CCS-P; AHIMA~1; medical coding certification | proves Medical coding, ICD-10, CPT
Certified Coding Associate | certification | CCA~2 | proves Medical coding, ICD-10
Certified Professional Biller | certification | CPB~1; certified medical biller | proves Medical billing
Certified Billing and Coding Specialist | certification | CBCS~1 | proves Medical billing, Medical coding
Certified Health Data Analyst | certification | CHDA~1 | proves Health informatics, Data analysis
Certified Documentation Integrity Practitioner | certification | CDIP~1; CCDS~1; Certified Clinical Documentation Specialist | proves Clinical documentation improvement
CPHIMS~1 | certification | Certified Professional in Healthcare Information and Management Systems; CAHIMS; HIMSS certification | proves Health informatics
CPHQ~1 | certification | Certified Professional in Healthcare Quality | proves Healthcare quality improvement, Patient safety
CPPS~1 | certification | Certified Professional in Patient Safety | proves Patient safety
CHPS~1 | certification | Certified in Healthcare Privacy and Security | proves HIPAA
Certified Infection Control | certification | CIC certification; CBIC certification; a-IPC | proves Infection control
CHES~1 | certification | Certified Health Education Specialist; MCHES | proves Health promotion
Epic certification | certification | Epic certified; Epic module certification | proves Epic EHR
Fellow of the American College of Healthcare Executives | certification | FACHE~1; ACHE fellow | proves Healthcare administration
Certified Medical Administrative Assistant | certification | CMAA~1 | proves Medical office administration
CRCST~1 | certification | Certified Registered Central Service Technician; HSPA certification; sterile processing certification; CBSPD | proves Sterile processing
# records of other countries
KMD Nexus | platform | | is Electronic health records
Systematic Columna | platform | Columna~2; Cura~2; MidtEPJ | is Electronic health records
Sundhedsplatformen | platform | | implies Epic EHR
Fælles Medicinkort | platform | FMK
Sensum Bosted | platform | Sensum; Bosted~1 | is Electronic health records
Cambio Cosmic | platform | COSMIC~2; Cosmic~2 | is Electronic health records
TakeCare~2 | platform | | is Electronic health records
Treserva | platform | Procapita | is Electronic health records
SITHS | standard | SITHS-kort
Medifox | platform | | is Electronic health records
ChipSoft HiX | platform | HiX~1 | is Electronic health records
Mental health law | field | Mental Capacity Act; Mental Health Act
`;
