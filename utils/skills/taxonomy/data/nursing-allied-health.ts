/** Nursing, pharmacy, dentistry, imaging, therapy, psychology, emergency care: practice, licences, certifications. */
export const nursingAlliedHealth = `
Nursing | field
Nursing process | method | nursing assessment
Medical-surgical nursing | field | | implies Nursing
Emergency nursing | field | ER nurse; ED nursing | implies Nursing
Paediatric nursing | field | pediatric nursing | implies Nursing
Mental health nursing | field | RMN~1; mental health nurse | implies Nursing
Learning disability nursing | field | RNLD~1 | implies Nursing
Community nursing | field | health visitor | implies Nursing
School nursing | field | school nurse | implies Nursing
Oncology nursing | field | cancer nursing; oncology nurse | implies Nursing
Critical care nursing | field | ICU nurse | implies Nursing
Nurse management | method | nursing leadership; charge nurse; nursing administration; ward manager
Clinical supervision | method | preceptor; preceptorship; precepting; practice educator
Clinical education | field | nurse education; nursing education; clinical teaching; medical education; clinical training
Personal care | method | activities of daily living; ADL~1; bed making
Caregiving | method | caregiver; care work; care assistant; support worker; carer; elderly care
Medical assisting | method | clinical assistant
Nursing assistance | method | nursing assistant; nurse aide; patient care technician; PCT~2
Surgical technology | field | scrub technician; surgical tech
# licences: nursing and medicine
Registered nurse licence | licence | RN~1; registered nurse; nursing license; RNs~1; RGN~1; registered general nurse; nurse licensure; nursing licence; NCLEX-RN; autoriseret sygeplejerske; examinierte Pflegefachkraft; Pflegefachfrau; Pflegefachmann; Krankenpfleger; sjuksköterska | proves Nursing, Patient care, Patient assessment, Medication administration, Care planning, Vital signs, Infection control
Licensed practical nurse | licence | LPN~1; LVN~1; licensed vocational nurse; NCLEX-PN; enrolled nurse; LPNs~1 | proves Patient care, Medication administration, Vital signs
Certified nursing assistant | licence | CNA~1; certified nurse aide; certified nurse assistant; STNA~1; CNAs~1; state tested nursing assistant | proves Nursing assistance, Patient care, Vital signs, Personal care, Patient handling
Home health aide certificate | certification | certified home health aide; HHA~1 | proves Caregiving, Personal care
Nurse practitioner | licence | NP~1; APRN~1; advanced practice registered nurse; ARNP~1; FNP~1; FNP-BC; FNP-C; AGNP~1 | proves Nursing, Patient assessment, Clinical diagnosis
Certified registered nurse anaesthetist | licence | CRNA~1; nurse anesthetist; nurse anaesthetist | proves Nursing, Anaesthesia
Certified nurse midwife | licence | CNM~1; registered midwife; certified midwife; RM~2 | proves Midwifery
Clinical nurse specialist | certification | CNS~2; clinical nurse leader; CNS certification | proves Nursing
Physician licence | licence | medical license; medical licence; licensed physician; board certified physician; MD license; board eligible; USMLE; autorisation som læge | proves Medicine, Clinical diagnosis, Patient assessment
GMC registration | licence | General Medical Council; GMC~2; GMC registered | proves Medicine, Clinical diagnosis, Patient assessment
Physician assistant | licence | PA-C; physician associate; NCCPA; PANCE | proves Patient assessment, Clinical diagnosis
DEA registration | licence | DEA license; DEA licence; controlled substance registration; DEA certificate | proves Controlled substances
NPI number | licence | National Provider Identifier
NMC registration | licence | Nursing and Midwifery Council; NMC~1 | proves Nursing, Patient care
HCPC registration | licence | Health and Care Professions Council; HCPC~1 | proves Patient care
Independent prescribing | licence | non-medical prescribing; nurse prescriber; non-medical prescriber; V300; independent prescriber | proves Pharmacology
# certifications: life support and nursing
Basic Life Support | certification | BLS~1 | proves Resuscitation
Advanced Cardiovascular Life Support | certification | ACLS~1; advanced cardiac life support | above Basic Life Support; proves Resuscitation, Electrocardiography
Pediatric Advanced Life Support | certification | PALS~1; paediatric advanced life support; EPLS~1; PEARS~1 | proves Resuscitation, Paediatrics
Advanced Life Support | certification | ALS certification; ALS provider; immediate life support; ILS~1 | proves Resuscitation
Advanced Trauma Life Support | certification | ATLS~1 | proves Resuscitation, Emergency medicine
Neonatal Resuscitation Program | certification | NRP~1; neonatal life support | proves Resuscitation, Neonatal care
Trauma Nursing Core Course | certification | TNCC~1 | proves Emergency nursing
Emergency Nursing Pediatric Course | certification | ENPC~1 | proves Emergency nursing, Paediatrics
NIH Stroke Scale certification | certification | NIHSS~1; NIH Stroke Scale | proves Patient assessment
STABLE program | certification | | proves Neonatal care
CCRN~1 | certification | critical care registered nurse; AACN certification | proves Critical care nursing, Critical care
PCCN~1 | certification | progressive care certified nurse | proves Nursing
Certified Emergency Nurse | certification | CEN certification; CEN~2; CPEN~1 | proves Emergency nursing
CNOR~1 | certification | certified perioperative nurse | proves Perioperative care
Oncology Certified Nurse | certification | OCN~1; ONS chemotherapy certificate; chemotherapy certification; BMTCN~1 | proves Oncology nursing, Oncology
CMSRN~1 | certification | certified medical-surgical registered nurse; MEDSURG-BC; RN-BC | proves Medical-surgical nursing
RNC-OB | certification | C-EFM; RNC-NIC | proves Obstetrics and gynaecology
Wound care certification | certification | CWOCN~1; WCC~2; CWCN~1; certified wound care nurse; WOCN~1 | proves Wound care
Certified Case Manager | certification | CCM certification; ACM-RN; accredited case manager; CCMC~1 | proves Case management
NI-BC | certification | informatics nursing certification; nursing informatics certification | proves Health informatics
Certified Diabetes Care and Education Specialist | certification | CDCES~1; CDE~2; certified diabetes educator | proves Patient education, Chronic disease management
Certified Medical Assistant | certification | CMA (AAMA); CCMA~1; registered medical assistant; RMA~3; certified clinical medical assistant; AAMA~1; medical assistant certification | proves Medical assisting, Vital signs, Patient care
Certified Phlebotomy Technician | certification | phlebotomy certification; certified phlebotomist; phlebotomist certification; phlebotomy license | proves Phlebotomy, Specimen collection
Certified EKG Technician | certification | EKG certification; EKG technician; certified rhythm analysis technician | proves Electrocardiography
Certified Surgical Technologist | certification | CST certification; certified surgical tech; NBSTSA | proves Surgical technology, Sterile technique
Medication aide certification | certification | certified medication aide; CMT~2; medication technician; QMAP~1; med tech certification | proves Medication administration
Patient care technician certification | certification | CPCT~1; certified patient care technician | proves Patient care, Nursing assistance
# emergency medical services
Prehospital care | field | emergency medical services; EMS~3
Emergency Medical Technician | licence | EMT~1; EMT-B; NREMT; EMT-I; EMTs~1; AEMT~1; ambulance technician; EMT-Basic | proves Prehospital care, Resuscitation, Patient assessment, Vital signs
Paramedic | licence | EMT-P | proves Prehospital care, Resuscitation, Patient assessment, Medication administration, Airway management
# pharmacy
Pharmacy | field
Dispensing medication | method | repeat prescriptions; dispensing~3
Compounding | method | USP 797; USP 800
Clinical pharmacy | field | hospital pharmacy; ward pharmacy
Medication reconciliation | method | medication review; medication therapy management; MTM~2; medicines reconciliation; medicines management
Community pharmacy | field
Pharmacology | field | pharmacotherapy; PK/PD
Controlled substances | field | controlled drugs
Automated dispensing cabinets | tool | Pyxis; Omnicell
Pharmacist licence | licence | licensed pharmacist; pharmacist license; registered pharmacist; RPh~1; NAPLEX; pharmacy license; MPJE | proves Pharmacy, Dispensing medication, Pharmacology
GPhC registration | licence | General Pharmaceutical Council; GPhC~1 | proves Pharmacy, Dispensing medication
Certified Pharmacy Technician | certification | CPhT~1; pharmacy technician certification; PTCB~1; ExCPT; pharmacy technician license; registered pharmacy technician | proves Pharmacy, Dispensing medication
Board Certified Pharmacotherapy Specialist | certification | BCPS~1; BCOP~1; BCCCP~1; BPS certification | proves Clinical pharmacy, Pharmacology
# dentistry
Dentistry | field | dental care; dental practice; dentist
Dental assisting | method | dental assistant; dental nursing; chairside
Dental hygiene | field | dental hygienist
Dental radiography | method | dental x-rays
Orthodontics | field | Invisalign; orthodontist
Oral surgery | field | dental implants
Endodontics | field | endodontist
Prosthodontics | field | dental technology; dentures; dental technician
Dental software | platform | Eaglesoft; Open Dental; Dentrix; Exan | is Practice management software
Dental licence | licence | dental license; licensed dentist; GDC registration; General Dental Council; GDC~2; DDS/DMD | proves Dentistry
Registered dental hygienist | licence | RDH~1; dental hygienist license; dental hygiene license; licensed dental hygienist | proves Dental hygiene, Dental radiography
Certified Dental Assistant | certification | DANB~1; registered dental assistant; RDA~2; expanded functions dental assistant; EFDA~1; CDA certification | proves Dental assisting, Dental radiography
# imaging
Radiography | method | radiologic technology; x-rays; X-ray~1; radiographer; radiologic technician
Computed tomography | method | CT imaging; CT~3; CT scan; CT technologist
Magnetic resonance imaging | method | MRI~1; MR imaging
Ultrasound | method | sonography; ultrasonography; sonographer
Echocardiography | method | echocardiogram
Mammography | method | mammogram
Fluoroscopy | method | C-arm; fluoroscopic
Bone densitometry | method | DEXA~1; DXA~1
Radiation protection | method | radiation safety; ALARA; dosimetry
Medical physics | field | radiation physics; health physics
ARRT certification | certification | ARRT~1; American Registry of Radiologic Technologists; registered radiologic technologist | proves Radiography, Radiation protection
RDMS~1 | certification | ARDMS~1; registered diagnostic medical sonographer; RVT certification | proves Ultrasound
RDCS~1 | certification | registered diagnostic cardiac sonographer; RCS cardiac; CCI certification | proves Echocardiography, Ultrasound
CNMT~1 | certification | certified nuclear medicine technologist; NMTCB | proves Nuclear medicine
# therapies
Physiotherapy | field | physical therapy; physiotherapist; physical therapist; physio~1; musculoskeletal; MSK~1
Manual therapy | method
Occupational therapy | field | occupational therapist; OT services
Speech and language therapy | field | speech-language pathology; speech language pathologist; speech therapist; SLT~3; SLP~1; dysphagia; speech pathology; speech therapy
Respiratory therapy | field | respiratory therapist
Massage therapy | method | massage therapist; massage~2
Chiropractic | field | chiropractor
Osteopathy | field | osteopath; osteopathic
Acupuncture | method | acupuncturist
Podiatry | field | foot care; chiropody; podiatrist
Prosthetics and orthotics | field | prosthetics; orthotics; orthotist
Dietetics | field | clinical nutrition; dietician; dietitian
Nutrition | field | nutritionist
Exercise physiology | field | kinesiology; kinesiologist
Personal training | method | personal trainer
Recreational therapy | field
Art therapy | method | music therapy; play therapy
Physical therapist licence | licence | PT license; licensed physical therapist; physical therapy license; DPT~1; physical therapist license; PT licensure; autorisation som fysioterapeut | proves Physiotherapy, Patient assessment
Physical therapist assistant | licence | PTA~2 | proves Physiotherapy
Occupational therapist licence | licence | licensed occupational therapist; NBCOT; OT license; occupational therapist license; COTA~1; autorisation som ergoterapeut; OTR/L | proves Occupational therapy
Certificate of Clinical Competence | certification | CCC-SLP; ASHA certification; CCC~2; SLP license; ASHA CCC; CCC-A | proves Speech and language therapy
Registered respiratory therapist | licence | RRT~1; CRT~2; RRT-NPS; NBRC~1; respiratory care practitioner; certified respiratory therapist; respiratory therapist license | proves Respiratory therapy, Mechanical ventilation, Airway management
Registered dietitian | licence | RDN~1; registered dietician; CDR registration; RD license; licensed dietitian | proves Dietetics, Nutrition
Massage therapy licence | licence | licensed massage therapist; LMT~1; massage license; massage therapy license | proves Massage therapy
Athletic trainer certification | certification | ATC~2; certified athletic trainer; BOC certification; licensed athletic trainer | proves Sports medicine
Certified Personal Trainer | certification | NASM-CPT; ACE-CPT; NASM~1; ISSA certification | proves Personal training
Certified Strength and Conditioning Specialist | certification | NSCA-CSCS; NSCA~1 | proves Personal training, Exercise physiology
# psychology and mental health professions
Psychology | field | psychological theory; psychologist; psychological science
Clinical psychology | field | clinical psychologist
Psychotherapy | method | psychotherapist; IAPT~1
Counselling | method | counseling; counsellor
Cognitive behavioural therapy | method | cognitive behavioral therapy; CBT~2; CBT therapist; KBT~1
Dialectical behaviour therapy | method | dialectical behavior therapy; DBT therapy
Motivational interviewing | method
Trauma-informed care | method | EMDR; trauma therapy
Applied behaviour analysis | method | ABA~2; ABA therapy
Family therapy | method
Crisis intervention | method
Mental health services | field | mental health care; behavioral health; mental health support
Psychological assessment | method | psychometrics
Autism support | method | autism spectrum disorder; ASD~2
Social skills training | method
Licensed professional counsellor | licence | LPC~2; LPCC~1; licensed professional counselor; LMHC~1; licensed mental health counselor; LCPC~1; licensed counselor; BACP~1 | proves Counselling, Psychotherapy
Licensed marriage and family therapist | licence | LMFT~1; MFT license; LMFTs~1 | proves Family therapy, Counselling
Psychologist licence | licence | licensed psychologist; licensed clinical psychologist; chartered psychologist; registered psychologist; BPS chartered; psychologist license; autorisation som psykolog; legitimerad psykolog | proves Psychology, Clinical psychology, Psychological assessment
Approbation | licence | | proves Medicine
Registered Behavior Technician | certification | RBT~1 | proves Applied behaviour analysis
Board Certified Behavior Analyst | certification | BCBA~1; BCaBA~1; BACB certification; BCBA-D | proves Applied behaviour analysis
Certified addiction counsellor | certification | CADC~1; LCDC~1; CASAC~1; LADC~1; certified alcohol and drug counselor; CAC certification; CDCA~1; LCAC~1 | proves Addiction treatment, Counselling
Certified Peer Specialist | certification | peer support specialist; peer recovery specialist | proves Counselling
Mental Health First Aid | certification | mental health first aider; MHFA~1 | proves Mental health services
Certified Clinical Hypnotherapist | certification | hypnotherapy certification | proves Psychotherapy
Veterinary care | field | animal health; veterinarian; veterinary
Veterinary licence | licence | DVM~1; licensed veterinarian; MRCVS; veterinary license | proves Veterinary care
Registered veterinary technician | licence | CVT~2; LVT~2; RVT~2; licensed veterinary technician; certified veterinary technician; registered veterinary nurse; RVN~1 | proves Veterinary care
Optician licence | licence | licensed optician; ABO certification; GOC registration; ABO certified; ABOC~1; COA certification | proves Optometry
Animal care | method | animal handling; animal welfare
`;
