/** Health care: clinical practice, specialties, records, coding, administration, quality. */
export const healthCare = `
# clinical practice
Patient care | method | care of patients; patient-centred care; patient-centered care; bedside care; clinical care
Patient assessment | method | assessing patients; physical assessment; clinical assessment; head-to-toe assessment; physical examination; health assessment
Vital signs | method | taking vitals; blood pressure measurement; blood pressure readings; NEWS2
Triage~1 | method | patient triage; telephone triage; clinical triage; nurse triage
Medical history taking | method | taking medical histories; patient history; history taking; anamnesis
Clinical diagnosis | method | differential diagnosis; diagnosing patients; clinical reasoning; clinical judgement; clinical judgment
Care planning | method | care plans; treatment planning; plan of care; treatment plans
Discharge planning | method | patient discharge; hospital discharge
Patient education | method | educating patients; patient teaching; health teaching; patient counselling; patient counseling
Patient advocacy | method | advocating for patients
Patient safety | field | falls prevention
Care coordination | method | coordination of care; patient navigation; continuity of care; transitions of care
Medication administration | method | administering medication; administer medications; drug administration; medication passes; giving medication; administration of medicines; medication rounds
Intravenous therapy | method | IV therapy; IV insertion; IV placement; cannulation; venous access; IV starts; infusion therapy; IV administration
Phlebotomy | method | venipuncture; venepuncture; blood draws; drawing blood; blood collection; blood sampling
Giving injections | method
Vaccine administration | method | administering vaccines; giving vaccinations; immunisation services; administering immunizations
Wound care | method | wound management; wound dressing; dressing changes; tissue viability; pressure ulcer care
Suturing | method | wound closure; sutures
Catheterisation | method | catheterization; urinary catheters; catheter care; Foley catheter; bladder catheter
Airway management | method | intubation; rapid sequence induction; advanced airway
Mechanical ventilation | method | ventilators; ventilated patients; BiPAP; CPAP~1
Tracheostomy care | method | tracheostomy; trach care; suctioning
Tube feeding | method | enteral feeding; PEG feeding; G-tube; nasogastric tube
Blood transfusion | method | transfusion of blood; transfusion medicine; blood products administration
Point-of-care testing | method | POCT~1; glucose monitoring; blood glucose testing; urinalysis; bedside testing
Specimen collection | method | specimen handling; collecting specimens; sample collection clinical; swab collection
Infection control | method | infection prevention; IPC~2; aseptic technique; universal precautions; standard precautions; isolation precautions; hand hygiene
Sterile processing | method | sterilisation of instruments; instrument sterilization; autoclave; decontamination of instruments; central sterile; CSSD~1; autoclaving
Sterile technique | method | sterile field; aseptic non-touch technique; ANTT~1; surgical scrub
Electrocardiography | method | ECG~1; EKG~1; electrocardiogram; 12-lead; cardiac telemetry; telemetry monitoring; cardiac monitoring
Spirometry | method | pulmonary function testing; lung function tests; PFT~1
Pain management | method | pain control; analgesia; pain assessment
Sedation | method
Resuscitation | method | code blue; defibrillation; AED~1; CPR~1
Patient handling | method | moving and handling of patients; patient transfers; patient positioning; Hoyer lift; hoisting patients; patient lifting; patient mobility
Clinical documentation | method | medical documentation; charting; SOAP notes; nursing documentation; clinical notes; patient records
Clinical handover | method | SBAR~1; shift handover clinical; bedside handover
Multidisciplinary care | method | interdisciplinary care team; multidisciplinary rounds; ward rounds; MDT meetings
Evidence-based practice | method | evidence-based medicine; evidence-based care
Informed consent | method | patient consent; obtaining consent
Telehealth | method | telemedicine; virtual care; remote consultations; tele-health; video consultations; remote patient monitoring
Chronic disease management | method | long-term conditions; diabetes management; diabetes care; chronic care management; chronic illness care; disease management
Population health | field | social determinants of health
Preventive care | field | preventive medicine; preventative care
# specialties
Medicine | field | medical knowledge; medical practice
Internal medicine | field | general medicine; internist
Family medicine | field | general practice; primary care; primary health care; family practice; primary healthcare
Emergency medicine | field | emergency department; accident and emergency; emergency care; emergency room; urgent care; A&E~1
Critical care | field | intensive care; ICU~1; high dependency unit; CVICU~1; MICU~1; SICU~1; CCU~2
Surgery | field | surgical care; surgical procedures; surgical experience
Perioperative care | field | operating room; operating theatre; circulating nurse; scrub nurse; PACU~1; theatre nursing; post-anesthesia care; recovery room; preoperative
Anaesthesia | field | anesthesia; anaesthetics; anesthesiology; anaesthesiology
Cardiology | field | cardiovascular care; cardiac care; cath lab; cardiac catheterization; cardiovascular disease
Oncology | field | cancer care; cancer treatment
Chemotherapy | method | chemo administration; cytotoxic drugs; SACT~1; antineoplastic therapy
Radiotherapy | method | radiation therapy; linear accelerator; brachytherapy; radiation oncology
Neurology | field | neurological care; neuroscience nursing; stroke care; neurosciences clinical; neurological disorders
Paediatrics | field | pediatrics; child health
Neonatal care | field | NICU~1; neonatology; neonatal
Obstetrics and gynaecology | field | OB/GYN; obstetrics; gynaecology; gynecology; women's health; OBGYN
Midwifery | field | midwife; labour and delivery; labor and delivery; L&D nursing; maternity care; antenatal care; postnatal care; perinatal care; midwives
Geriatrics | field | elderly care; gerontology; care of the elderly; older people's care; care for older people; aged care
Dementia care | method | memory care; Alzheimer's care; dementia
Palliative care | field | hospice; end of life care
Orthopaedics | field | orthopedics; musculoskeletal medicine
Nephrology | field | renal care; kidney care; renal nursing
Dialysis | method | haemodialysis; hemodialysis; CRRT~1
Gastroenterology | field | endoscopy; colonoscopy; gastrointestinal care; GI lab
Respiratory medicine | field | pulmonology; respiratory care; pulmonary care; respiratory disease
Endocrinology | field | diabetology; endocrine disorders
Dermatology | field | skin care medical; skin diseases; dermatologist
Ophthalmology | field | eye care; ophthalmic
Optometry | field | optometrist; refraction testing; eye examinations; dispensing optician; optical dispensing; slit lamp
Audiology | field | hearing tests; audiometry; audiologist; hearing aids; hearing aid fitting
Otolaryngology | field | ear nose and throat; ENT~1
Urology | field | urological care; urologist
Rheumatology | field | rheumatologist
Haematology | field | hematology; blood disorders
Immunology | field | immunological; immune system
Infectious diseases | field | communicable diseases; tropical medicine
Psychiatry | field | psychiatrist; psychiatric care
Pathology | field | histopathology; histology
Radiology | field | diagnostic imaging; medical imaging; radiologist; imaging modalities
Nuclear medicine | field | PET/CT; PET scan; SPECT~1; radiopharmaceuticals
Interventional radiology | field | interventional procedures; angiography; endovascular
Sleep medicine | field | polysomnography; sleep studies; sleep lab
Sports medicine | field | athletic training; sports injuries; athletic trainer
Rehabilitation | field | rehab~2; neurorehabilitation; rehabilitative care
Addiction treatment | field | substance use disorders; addiction counselling; addiction counseling; detox; recovery support; drug and alcohol services; substance misuse; substance abuse
Occupational health | field | occupational medicine; employee health services; workplace health
Public health | field | community health; health protection; global health
Epidemiology | field | epidemiological studies; disease surveillance; epidemiologist; outbreak investigation; contact tracing
Health promotion | method | health education; health coaching; smoking cessation; healthy lifestyles
Home health care | field | home care; home healthcare; domiciliary care; home health; care at home; homecare
Long-term care | field | skilled nursing facility; nursing home; assisted living; residential care; care home; SNF~1; LTC~2; senior living
Acute care | field | hospital setting; acute hospital; acute setting; medical/surgical; inpatient; med/surg; acute medical
Ambulatory care | field | ambulatory clinic; day surgery; outpatient
Medical terminology | field | medical language; clinical terminology; medical vocabulary
Anatomy and physiology | field | anatomy; physiology; pathophysiology
# records, coding, administration
Electronic health records | platform | EHR~1; EMR~1; electronic medical records; electronic patient records; EPR~2; electronic charting; medical records software
Epic EHR | platform | Epic~2; Epic Systems; EpicCare; Epic Hyperspace; Epic EMR; Epic Beaker; Epic Willow; Epic Cadence; Epic Clarity | is Electronic health records
Oracle Health | platform | Cerner; PowerChart | is Electronic health records
Meditech | platform |  | is Electronic health records
Allscripts | platform | Veradigm; Altera Sunrise | is Electronic health records
athenahealth | platform | athenaOne; athenaNet; athenaClinicals | is Electronic health records
eClinicalWorks | platform | eCW~1 | is Electronic health records
NextGen Healthcare | platform | NextGen EHR; NextGen Office; NextGen~2 | is Electronic health records
PointClickCare | platform | Point Click Care; PCC~2 | is Electronic health records
Practice Fusion | platform |  | is Electronic health records
DrChrono | platform |  | is Electronic health records
Kareo | platform | Tebra | is Electronic health records
AdvancedMD | platform |  | is Electronic health records
SystmOne | platform |  | is Electronic health records
EMIS Web | platform | EMIS~1 | is Electronic health records
RiO patient record | platform | Servelec RiO | is Electronic health records
Practice management software | platform | practice management systems; patient management system; patient administration system
Dentrix~1 | platform |  | is Practice management software
PACS~1 | platform | picture archiving; radiology information system
HL7 | standard | Health Level Seven; Mirth Connect
FHIR~1 | standard | Fast Healthcare Interoperability Resources
DICOM~1 | standard | digital imaging and communications in medicine
SNOMED CT | standard | SNOMED; clinical terminologies
LOINC~1 | standard | logical observation identifiers
Health informatics | field | clinical informatics; medical informatics; healthcare informatics; nursing informatics; healthcare IT; health information technology; health IT; digital health; eHealth
Health information management | field | HIM~1; medical records; patient records management; release of information; clinical records
Clinical documentation improvement | method | CDI~2; clinical documentation integrity; CDI specialist
Medical coding | method | clinical coding; medical coder; inpatient coding; outpatient coding; diagnosis coding; risk adjustment coding; HCC coding; coding and billing
ICD-10 | standard | ICD10; ICD-9; ICD codes; International Classification of Diseases; ICD-11
CPT~1 | standard | Current Procedural Terminology; CPT-4
HCPCS~1 | standard
Diagnosis-related groups | standard | DRG~1; MS-DRG; DRGs~1
Medical billing | method | healthcare billing; hospital billing; patient billing; claims submission; charge entry; payment posting; billing and coding; UB-04; CMS-1500
Revenue cycle management | method | RCM~2; healthcare revenue cycle; patient accounts; denials management; charge capture; chargemaster
Prior authorisation | method | prior authorization; pre-authorization; referral coordination; insurance verification; precertification; eligibility verification; verification of insurance; insurance authorization
Utilisation management | method | utilization management; utilization review; medical necessity; InterQual; Milliman Care Guidelines; case review clinical
Medicare and Medicaid | field | Medicare; Medicaid; CMS regulations
Managed care | field | HMO~1; health plans; payer contracting; provider networks; value-based care; accountable care; payer relations
Patient registration | method | patient check-in; admissions hospital; patient intake; patient scheduling; patient access; patient appointments; patient admissions; registering patients
Medical transcription | method | clinical transcription; medical typing; medical dictation; medical transcriptionist
Medical scribing | method | medical scribe; clinical scribe; scribing
Medical office administration | method | medical office; medical secretary; medical receptionist; clinic administration; medical administration; medical reception; doctor's office; medical secretarial
Healthcare administration | field | health administration; hospital administration; healthcare management; hospital management; health services management; health care management; healthcare operations; health care administration; clinical operations management
Health policy | field | healthcare policy; health systems; health reform; health care policy
Health economics | field | HEOR~1; cost-effectiveness analysis; pharmacoeconomics; health technology assessment; market access
Clinical governance | method | clinical audit; clinical risk management; medical audit
Healthcare quality improvement | method | quality improvement in healthcare; HEDIS~1; core measures; clinical quality improvement; STAR ratings; quality measures healthcare
Joint Commission standards | standard | Joint Commission; TJC~1; JCAHO; JCI accreditation; hospital accreditation
CQC regulations | standard | Care Quality Commission; CQC~1
CLIA~1 | standard | Clinical Laboratory Improvement Amendments
Medical equipment | field | medical devices operation; clinical equipment; infusion pumps; patient monitors; medical instruments; medical supplies
Biomedical equipment maintenance | method | clinical engineering; biomedical equipment technician; BMET~1; medical equipment repair; medical device servicing
Blood banking | method | transfusion services; blood bank; immunohaematology; donor care
Organ transplantation | field | organ donation; transplants
Medical writing | method | clinical writing; regulatory writing; medical communications; medical writer
Medical affairs | field | medical science liaison; medical information services; MSL~2; scientific exchange
Medical interpreting | method | healthcare interpreting; medical interpretation; medical translation
Medical device sales | method | medical sales; surgical sales; pharmaceutical sales; medical representative; pharma sales; detailing physicians
# certifications of the health administration side
Registered Health Information Administrator | certification | RHIA~1 | proves Health information management, Medical terminology, Medical coding
Registered Health Information Technician | certification | RHIT~1 | proves Health information management, Medical coding
Certified Professional Coder | certification | CPC~1; CPC-A; AAPC~1; certified coder | proves Medical coding, ICD-10, CPT, HCPCS
Certified Coding Specialist | certification | CCS~1; CCS-P; AHIMA~1; coding certification | proves Medical coding, ICD-10, CPT
Certified Coding Associate | certification | CCA~2 | proves Medical coding, ICD-10
Certified Professional Biller | certification | CPB~1; certified medical biller | proves Medical billing
Certified Billing and Coding Specialist | certification | CBCS~1 | proves Medical billing, Medical coding
Certified Health Data Analyst | certification | CHDA~1 | proves Health informatics, Data analysis
Certified Documentation Integrity Practitioner | certification | CDIP~1; CCDS~1; Certified Clinical Documentation Specialist | proves Clinical documentation improvement
CPHIMS~1 | certification | Certified Professional in Healthcare Information and Management Systems; CAHIMS; HIMSS certification | proves Health informatics
CPHQ~1 | certification | Certified Professional in Healthcare Quality | proves Healthcare quality improvement, Patient safety
CPPS~1 | certification | Certified Professional in Patient Safety | proves Patient safety
CHPS~1 | certification | Certified in Healthcare Privacy and Security | proves HIPAA
Certified Infection Control | certification | CIC certification; CBIC certification; Certification in Infection Prevention and Control; a-IPC | proves Infection control
CHES~1 | certification | Certified Health Education Specialist; MCHES | proves Health promotion
Epic certification | certification | Epic certified; Epic module certification | proves Epic EHR
Fellow of the American College of Healthcare Executives | certification | FACHE~1; ACHE fellow | proves Healthcare administration
Certified Medical Administrative Assistant | certification | CMAA~1 | proves Medical office administration
CRCST~1 | certification | Certified Registered Central Service Technician; HSPA certification; sterile processing certification; CBSPD | proves Sterile processing
`;
