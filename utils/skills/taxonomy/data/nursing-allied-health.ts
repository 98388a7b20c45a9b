/** Nursing, pharmacy, dentistry, imaging, therapy, psychology, emergency care: practice, licences, certifications. */
export const nursingAlliedHealth = `
Nursing | field
Nursing process | method | nursing assessment; nursing diagnosis; nursing interventions
Medical-surgical nursing | field | telemetry unit; telemetry nursing; step-down unit | implies Nursing
Emergency nursing | field | ER nurse; emergency room nursing; ED nursing; trauma nursing | implies Nursing
Paediatric nursing | field | pediatric nursing; children's nursing; children's nurse | implies Nursing
Mental health nursing | field | psychiatric nursing; RMN~1; mental health nurse; psychiatric nurse | implies Nursing
Learning disability nursing | field | RNLD~1; learning disability nurse | implies Nursing
Community nursing | field | district nursing; public health nursing; home health nursing; health visiting; district nurse; health visitor; practice nursing | implies Nursing
School nursing | field | school nurse | implies Nursing
Oncology nursing | field | cancer nursing; oncology nurse | implies Nursing
Critical care nursing | field | ICU nursing; intensive care nursing; ICU nurse | implies Nursing
Nurse management | method | nursing leadership; charge nurse; nurse manager; ward management; nursing administration; ward manager; nursing supervision
Clinical supervision | method | preceptor; preceptorship; supervision of clinicians; precepting; practice educator; clinical mentoring
Clinical education | field | nurse education; nursing education; clinical teaching; medical education; clinical training
Personal care | method | activities of daily living; grooming assistance; personal hygiene care; ADL~1; feeding assistance
Caregiving | method | caregiver; care work; care assistant; support worker; carer; healthcare assistant; home health aide; companionship care; care worker
Medical assisting | method | medical assistant; clinical assistant; rooming patients; medical assistance
Nursing assistance | method | nursing assistant; nurse aide; patient care technician; nursing aide; PCT~2
Surgical technology | field | scrub technician; surgical technologist; surgical tech; surgical assisting; operating department practitioner; scrub tech
# licences: nursing and medicine
Registered nurse licence | licence | RN~1; registered nurse; nursing license; RNs~1; RGN~1; registered general nurse; nurse licensure; nursing licence; NCLEX-RN | proves Nursing, Patient care, Patient assessment, Medication administration, Care planning, Vital signs, Infection control
Licensed practical nurse | licence | LPN~1; LVN~1; licensed vocational nurse; NCLEX-PN; enrolled nurse; LPNs~1 | proves Patient care, Medication administration, Vital signs
Certified nursing assistant | licence | CNA~1; certified nurse aide; certified nurse assistant; STNA~1; CNAs~1; state tested nursing assistant | proves Nursing assistance, Patient care, Vital signs, Personal care, Patient handling
Home health aide certificate | certification | certified home health aide; HHA~1 | proves Caregiving, Personal care
Nurse practitioner | licence | NP~1; APRN~1; advanced practice registered nurse; advanced practice nurse; ARNP~1; FNP~1; FNP-BC; FNP-C; AGNP~1 | proves Nursing, Patient assessment, Clinical diagnosis
Certified registered nurse anaesthetist | licence | CRNA~1; nurse anesthetist; nurse anaesthetist | proves Nursing, Anaesthesia
Certified nurse midwife | licence | CNM~1; registered midwife; certified midwife; RM~2 | proves Midwifery
Clinical nurse specialist | certification | CNS~2; clinical nurse leader; CNS certification | proves Nursing
Physician licence | licence | medical license; medical licence; licensed physician; licence to practise medicine; board certified physician; MD license; board eligible; USMLE | proves Medicine, Clinical diagnosis, Patient assessment
GMC registration | licence | General Medical Council; GMC~1 | proves Medicine, Clinical diagnosis, Patient assessment
Physician assistant | licence | PA-C; physician associate; NCCPA; PANCE | proves Patient assessment, Clinical diagnosis
DEA registration | licence | DEA license; DEA licence; controlled substance registration; DEA certificate
NPI number | licence | National Provider Identifier; NPI~1
NMC registration | licence | Nursing and Midwifery Council; NMC~1 | proves Nursing, Patient care
HCPC registration | licence | Health and Care Professions Council; HCPC~1
Independent prescribing | licence | non-medical prescribing; nurse prescriber; non-medical prescriber; V300; independent prescriber
# certifications: life support and nursing
Basic Life Support | certification | BLS~1; healthcare provider CPR; CPR for healthcare providers | proves Resuscitation
Advanced Cardiovascular Life Support | certification | ACLS~1; advanced cardiac life support | implies Basic Life Support; proves Resuscitation, Electrocardiography
Pediatric Advanced Life Support | certification | PALS~1; paediatric advanced life support; EPLS~1; PEARS~1 | proves Resuscitation, Paediatrics
Advanced Life Support | certification | ALS certification; Resuscitation Council ALS; ALS provider; immediate life support; ILS~1 | proves Resuscitation
Advanced Trauma Life Support | certification | ATLS~1 | proves Resuscitation, Emergency medicine
Neonatal Resuscitation Program | certification | NRP~1; neonatal resuscitation; neonatal life support | proves Resuscitation, Neonatal care
Trauma Nursing Core Course | certification | TNCC~1 | proves Emergency nursing
Emergency Nursing Pediatric Course | certification | ENPC~1 | proves Emergency nursing, Paediatrics
NIH Stroke Scale certification | certification | NIHSS~1; NIH Stroke Scale
STABLE program | certification | S.T.A.B.L.E.; STABLE certification | proves Neonatal care
CCRN~1 | certification | critical care registered nurse; AACN certification | proves Critical care nursing, Critical care
PCCN~1 | certification | progressive care certified nurse | proves Nursing
Certified Emergency Nurse | certification | CEN certification; CEN~2; CPEN~1 | proves Emergency nursing
CNOR~1 | certification | certified perioperative nurse | proves Perioperative care
Oncology Certified Nurse | certification | OCN~1; ONS chemotherapy certificate; chemotherapy certification; BMTCN~1 | proves Oncology nursing, Oncology
CMSRN~1 | certification | certified medical-surgical registered nurse; MEDSURG-BC; RN-BC | proves Medical-surgical nursing
RNC-OB | certification | inpatient obstetric nursing certification; C-EFM; electronic fetal monitoring certification; RNC-NIC | proves Obstetrics and gynaecology
Wound care certification | certification | CWOCN~1; WCC~2; CWCN~1; certified wound care nurse; WOCN~1 | proves Wound care
Certified Case Manager | certification | CCM certification; ACM-RN; accredited case manager; CCMC~1 | proves Case management
NI-BC | certification | informatics nursing certification; nursing informatics certification | proves Health informatics
Certified Diabetes Care and Education Specialist | certification | CDCES~1; CDE~2; certified diabetes educator | proves Patient education, Chronic disease management
Certified Medical Assistant | certification | CMA (AAMA); CCMA~1; registered medical assistant; RMA~2; certified clinical medical assistant; AAMA~1; medical assistant certification | proves Medical assisting, Vital signs, Patient care
Certified Phlebotomy Technician | certification | phlebotomy certification; certified phlebotomist; phlebotomist certification; phlebotomy license | proves Phlebotomy, Specimen collection
Certified EKG Technician | certification | EKG certification; EKG technician; certified rhythm analysis technician | proves Electrocardiography
Certified Surgical Technologist | certification | CST certification; certified surgical tech; NBSTSA | proves Surgical technology, Sterile technique
Medication aide certification | certification | certified medication aide; CMT~2; medication technician; QMAP~1; med tech certification | proves Medication administration
Patient care technician certification | certification | CPCT~1; certified patient care technician | proves Patient care, Nursing assistance
# emergency medical services
Prehospital care | field | emergency medical services; pre-hospital care; ambulance service; EMS~2; ambulance care; patient transport ambulance
Emergency Medical Technician | licence | EMT~1; EMT-B; EMT-Basic; NREMT; EMT-I; EMTs~1; AEMT~1; ambulance technician | proves Prehospital care, Resuscitation, Patient assessment, Vital signs
Paramedic | licence | nationally registered paramedic; EMT-P | proves Prehospital care, Resuscitation, Patient assessment, Medication administration, Airway management
# pharmacy
Pharmacy | field | pharmaceutical care
Dispensing medication | method | dispensing prescriptions; prescription filling; prescription processing; filling prescriptions; medication dispensing; dispensing of medicines
Compounding | method | USP 797; USP 800; IV admixture
Clinical pharmacy | field | hospital pharmacy; ward pharmacy; antimicrobial stewardship; pharmacy consultations; drug utilization review; inpatient pharmacy
Medication reconciliation | method | medicines reconciliation; medication review; medicines optimisation; medication therapy management; drug interactions; MTM~2; medicines management
Community pharmacy | field | retail pharmacy; outpatient pharmacy; retail pharmacist
Pharmacology | field | pharmacotherapy; pharmacokinetics; PK/PD; pharmacodynamics; drug knowledge
Controlled substances | field | controlled drugs; narcotics handling
Automated dispensing cabinets | tool | Pyxis; Omnicell; automated dispensing machines
Pharmacist licence | licence | licensed pharmacist; pharmacist license; registered pharmacist; RPh~1; NAPLEX; pharmacy license; MPJE | proves Pharmacy, Dispensing medication, Pharmacology
GPhC registration | licence | General Pharmaceutical Council; GPhC~1 | proves Pharmacy, Dispensing medication
Certified Pharmacy Technician | certification | CPhT~1; pharmacy technician certification; PTCB~1; ExCPT; pharmacy technician license; registered pharmacy technician | proves Pharmacy, Dispensing medication
Board Certified Pharmacotherapy Specialist | certification | BCPS~1; BCOP~1; BCCCP~1; BPS certification | proves Clinical pharmacy, Pharmacology
# dentistry
Dentistry | field | dental care; dental practice; dentist
Dental assisting | method | dental assistant; dental nursing; four-handed dentistry; dental nurse; chairside
Dental hygiene | field | dental hygienist; oral hygiene; dental prophylaxis; scaling and polishing; oral health
Dental radiography | method | dental x-rays; dental radiographs; intraoral imaging
Orthodontics | field | Invisalign; clear aligners; orthodontist
Oral surgery | field | dental implants; tooth extraction; maxillofacial surgery
Endodontics | field | root canal treatment; endodontist
Prosthodontics | field | dental prosthetics; crowns and bridges; dental technology; dental laboratory; dentures; dental technician; dental lab
Dental software | platform | Eaglesoft; Open Dental; Dentrix; Exan; dental practice management software | is Practice management software
Dental licence | licence | dental license; licensed dentist; GDC registration; General Dental Council; GDC~2; DDS/DMD | proves Dentistry
Registered dental hygienist | licence | RDH~1; dental hygienist license; dental hygiene license; licensed dental hygienist | proves Dental hygiene, Dental radiography
Certified Dental Assistant | certification | DANB~1; registered dental assistant; RDA~2; expanded functions dental assistant; EFDA~1; CDA certification | proves Dental assisting, Dental radiography
# imaging
Radiography | method | radiologic technology; x-rays; X-ray~1; radiographer; radiologic technologist; radiologic technician
Computed tomography | method | CT scan; CT imaging; CAT scan; CT scanning; CT~2; CT/MRI
Magnetic resonance imaging | method | MRI~1; MR imaging
Ultrasound | method | sonography; ultrasonography; sonographer; sonographic
Echocardiography | method | cardiac ultrasound; echocardiogram; cardiac sonography
Mammography | method | breast imaging; breast screening; mammogram
Fluoroscopy | method | C-arm; fluoroscopic
Bone densitometry | method | DEXA~1; DXA~1; bone density scan
Radiation protection | method | radiation safety; ALARA; radiological protection; dosimetry
Medical physics | field | radiation physics; radiotherapy physics; health physics; medical physicist; medical dosimetry
ARRT certification | certification | ARRT~1; American Registry of Radiologic Technologists; registered radiologic technologist | proves Radiography, Radiation protection
RDMS~1 | certification | ARDMS~1; registered diagnostic medical sonographer; RVT certification | proves Ultrasound
RDCS~1 | certification | registered diagnostic cardiac sonographer; RCS cardiac; CCI certification | proves Echocardiography, Ultrasound
CNMT~1 | certification | certified nuclear medicine technologist; NMTCB | proves Nuclear medicine
# therapies
Physiotherapy | field | physical therapy; physiotherapist; physical therapist; physio~1; PT treatment; therapeutic exercise
Manual therapy | method | joint mobilisation; soft tissue mobilization; spinal manipulation; myofascial release; dry needling
Occupational therapy | field | occupational therapist; sensory integration; OT services
Speech and language therapy | field | speech therapy; speech-language pathology; speech pathology; speech language pathologist; speech therapist; SLT~2; SLP~1; dysphagia; augmentative communication
Respiratory therapy | field | respiratory therapist; oxygen therapy; nebuliser treatments; nebulizer treatments
Massage therapy | method | deep tissue massage; massage therapist; sports massage; Swedish massage
Chiropractic | field | chiropractor
Osteopathy | field | osteopath; osteopathic
Acupuncture | method | acupuncturist; traditional Chinese medicine
Podiatry | field | foot care; chiropody; podiatrist
Prosthetics and orthotics | field | prosthetics; orthotics; orthotist
Dietetics | field | clinical nutrition; medical nutrition therapy; dietary counselling; dietary counseling; dietician; dietitian; nutritional assessment; nutrition care
Nutrition | field | nutritionist; special diets
Exercise physiology | field | kinesiology; exercise science; sports science; exercise prescription; kinesiologist
Personal training | method | fitness instruction; strength and conditioning; group fitness; personal trainer; group exercise instruction; fitness instructor; exercise programming
Recreational therapy | field | therapeutic recreation; activities coordination; recreation therapy; activity programs; activities programming
Art therapy | method | music therapy; drama therapy; play therapy; creative arts therapy; art psychotherapy
Physical therapist licence | licence | PT license; licensed physical therapist; physical therapy license; DPT~1; physical therapist license; PT licensure | proves Physiotherapy, Patient assessment
Physical therapist assistant | licence | PTA~1 | proves Physiotherapy
Occupational therapist licence | licence | licensed occupational therapist; NBCOT; OTR~1; OT license; occupational therapist license; COTA~1 | proves Occupational therapy
Certificate of Clinical Competence | certification | CCC-SLP; ASHA certification; CCC~2; SLP license; ASHA CCC; CCC-A | proves Speech and language therapy
Registered respiratory therapist | licence | RRT~1; CRT~2; RRT-NPS; NBRC~1; respiratory care practitioner; certified respiratory therapist; respiratory therapist license | proves Respiratory therapy, Mechanical ventilation, Airway management
Registered dietitian | licence | RDN~1; registered dietician; CDR registration; RD license; licensed dietitian; Certified Nutrition Support Clinician | proves Dietetics, Nutrition
Massage therapy licence | licence | licensed massage therapist; LMT~1; massage license; massage therapy license | proves Massage therapy
Athletic trainer certification | certification | ATC~2; certified athletic trainer; BOC certification; licensed athletic trainer | proves Sports medicine
Certified Personal Trainer | certification | NASM-CPT; ACE-CPT; personal trainer certification; NASM~1; ACE personal trainer; Level 3 personal trainer; REPs Level 3; personal training certification; ISSA certification | proves Personal training
Certified Strength and Conditioning Specialist | certification | NSCA-CSCS; NSCA~1 | proves Personal training, Exercise physiology
# psychology and mental health professions
Psychology | field | psychological theory; psychologist; psychological science
Clinical psychology | field | clinical psychologist; psychological therapies
Psychotherapy | method | psychotherapist; talking therapies; individual therapy; group therapy; psychodynamic therapy; IAPT~1
Counselling | method | counseling; counsellor
Cognitive behavioural therapy | method | cognitive behavioral therapy; CBT~2; CBT therapist; CBT techniques
Dialectical behaviour therapy | method | dialectical behavior therapy; DBT therapy
Motivational interviewing | method | motivational enhancement therapy
Trauma-informed care | method | EMDR; trauma informed; trauma therapy
Applied behaviour analysis | method | ABA~1; behaviour analysis; behavior analysis
Family therapy | method | couples therapy; systemic therapy; couples counseling
Crisis intervention | method | suicide prevention; crisis response mental health; suicide risk assessment; crisis counselling; crisis de-escalation; crisis support
Mental health services | field | mental health care; behavioral health; behavioural health; community mental health; mental health treatment; mental health setting
Psychological assessment | method | psychological testing; neuropsychological testing; psychometrics; mental status examination; neuropsychology
Autism support | method | autism spectrum disorder; ASD~2; supporting autistic people
Social skills training | method | life skills training; independent living skills; life skills teaching
Licensed professional counsellor | licence | LPC~1; LPCC~1; licensed professional counselor; LMHC~1; licensed mental health counselor; LCPC~1; licensed counselor; BACP~1 | proves Counselling, Psychotherapy
Licensed marriage and family therapist | licence | LMFT~1; MFT license; LMFTs~1 | proves Family therapy, Counselling
Psychologist licence | licence | licensed psychologist; licensed clinical psychologist; chartered psychologist; registered psychologist; BPS chartered; psychologist license | proves Psychology, Clinical psychology, Psychological assessment
Approbation | licence
Registered Behavior Technician | certification | RBT~1 | proves Applied behaviour analysis
Board Certified Behavior Analyst | certification | BCBA~1; BCaBA~1; BACB certification; BCBA-D | proves Applied behaviour analysis
Certified addiction counsellor | certification | CADC~1; LCDC~1; CASAC~1; LADC~1; certified alcohol and drug counselor; CAC certification; certified addictions counselor; CDCA~1; LCAC~1 | proves Addiction treatment, Counselling
Certified Peer Specialist | certification | peer support specialist; peer recovery specialist
Mental Health First Aid | certification | mental health first aider; MHFA~1
Certified Clinical Hypnotherapist | certification | hypnotherapy certification
Veterinary care | field | animal health; veterinarian; veterinary; animal care; animal husbandry; animal handling; animal nursing
Veterinary licence | licence | DVM~1; licensed veterinarian; MRCVS; veterinary license | proves Veterinary care
Registered veterinary technician | licence | CVT~2; LVT~2; RVT~2; licensed veterinary technician; certified veterinary technician; registered veterinary nurse; RVN~1 | proves Veterinary care
Optician licence | licence | licensed optician; ABO certification; GOC registration; ABO certified; ABOC~1; certified ophthalmic assistant; COA certification | proves Optometry
`;
