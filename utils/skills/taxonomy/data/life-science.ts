/** Life sciences: laboratory methods and instruments, good practice, clinical research, pharma, chemistry, environment science. */
export const lifeScience = `
# laboratory
Laboratory techniques | method | laboratory skills; lab techniques; laboratory procedures; bench work; wet lab; laboratory experience; laboratory methods; laboratory testing
Laboratory safety | field | lab safety; chemical safety; chemical hygiene; safe laboratory practice
Biosafety | field | biological safety; BSL-2; BSL-3; biosecurity; biohazards
Laboratory equipment | tool | laboratory instruments; lab equipment; laboratory instrumentation; analytical instruments; analytical instrumentation; pipettes
Laboratory management | method | lab management; lab manager; laboratory operations; laboratory supervision
Laboratory information management systems | platform | LIMS~1; laboratory information system
LabWare | platform |  | is Laboratory information management systems
LabVantage | platform |  | is Laboratory information management systems
STARLIMS | platform |  | is Laboratory information management systems
SampleManager | platform |  | is Laboratory information management systems
Electronic laboratory notebooks | platform | ELN~2; lab notebooks
Benchling | platform |  | is Electronic laboratory notebooks
LabArchives | platform |  | is Electronic laboratory notebooks
Pipetting | method | micropipetting; aliquoting; liquid handling
Laboratory automation | method | automated liquid handling; Hamilton robots; Tecan; liquid handling robots; lab automation; high-content screening
Sample preparation | method | sample prep; sample processing; specimen processing; specimen preparation
Solution preparation | method | buffer preparation; media preparation; reagent preparation; preparing reagents; dilutions
Polymerase chain reaction | method | PCR~1; qPCR~1; RT-PCR; RT-qPCR; ddPCR; primer design
Gel electrophoresis | method | SDS-PAGE; agarose gel; electrophoresis
Western blot | method | western blotting; immunoblotting
ELISA~1 | method | enzyme-linked immunosorbent assay; ELISAs~1; ELISpot
Immunoassays | method | ligand binding assays; radioimmunoassay; Luminex
Assay development | method | bioassays; cell-based assays; biochemical assays; assay validation; assay design
Cell culture | method | tissue culture; cell lines; cell passaging
Stem cells | field | iPSC~1; organoids
Flow cytometry | method | FACS~1; cell sorting; FlowJo; flow cytometric analysis
Microscopy | method | live-cell imaging; microscopes
Electron microscopy | method | SEM imaging; TEM imaging; cryo-EM; SEM/TEM
Immunohistochemistry | method | IHC~1; immunofluorescence; immunostaining; immunocytochemistry; tissue staining
Histotechnology | method | tissue sectioning; microtomy; tissue embedding; cryosectioning
Cytology | field | cytotechnology; cytopathology
Molecular cloning | method | cloning techniques; plasmid construction; plasmid preparation; recombinant DNA; gene cloning
Molecular biology | field | molecular techniques; nucleic acid extraction; DNA extraction; RNA extraction; RNA isolation; molecular diagnostics
CRISPR | method | gene editing; genome editing
Transfection | method | lentivirus production; AAV production; viral vectors; transduction
Next-generation sequencing | method | NGS~1; RNA-seq; DNA sequencing; whole genome sequencing; Illumina sequencing; single-cell sequencing; scRNA-seq; library preparation; Sanger sequencing
Genomics | field | genome analysis; genome biology; transcriptomics; epigenetics; metagenomics
Genetics | field | cytogenetics
Genetic counselling | field | genetic counseling; genetic counselor; genetic counsellor
Proteomics | field | protein analysis; metabolomics; lipidomics
Protein purification | method | FPLC~1; affinity chromatography; protein expression; AKTA; recombinant protein; protein production
Protein chemistry | field | protein engineering; antibody engineering; protein characterization; bioconjugation; antibody discovery
Structural biology | field | X-ray crystallography; protein crystallography; protein structure
Bioinformatics | field | computational biology; sequence analysis; BLAST~1; bioinformatician; biological data analysis
Biostatistics | field | clinical statistics; medical statistics; statistical programming clinical; biostatistician
Systems biology | field | synthetic biology; biological modelling; pathway analysis
High-throughput screening | method | compound screening; HTS~2; drug screening assays
Microbiology | field | bacteriology; microbial culture; mycology; virology; parasitology; microbiological testing; microbial identification
Environmental monitoring | method | cleanroom monitoring; bioburden testing; endotoxin testing; sterility testing; EM sampling
Immuno-oncology | field | CAR-T; cell therapy; gene therapy; immunotherapy
Biochemistry | field | enzymology; enzyme kinetics; biological chemistry; clinical chemistry
Biology | field | biological sciences; life sciences
Biotechnology | field | biotech; biopharma; biopharmaceuticals; biologics; biotechnological
Neuroscience | field | neurobiology; electrophysiology; patch clamp; EEG~1
Toxicology | field | toxicity studies; ecotoxicology; toxicologist
In vivo studies | method | animal models; mouse models; rodent handling; animal studies; preclinical studies; laboratory animals; rodent surgery; in vivo
Colony management | method | mouse colony; laboratory animal science; vivarium; IACUC
AALAS certification | certification | ALAT~1; LATG~1; AALAS~1 | proves Colony management
Botany | field | plant sciences; plant physiology; plant breeding
Zoology | field | wildlife biology; entomology; ornithology
Marine biology | field | oceanography; fisheries science; aquatic biology
# analytical chemistry
Chemistry | field | chemical sciences; chemist
Analytical chemistry | field | analytical techniques; analytical testing; chemical analysis; wet chemistry
Organic chemistry | field | organic synthesis; synthetic chemistry; chemical synthesis; multistep synthesis
Medicinal chemistry | field | drug design; SAR analysis; cheminformatics; computational chemistry; molecular modelling; molecular docking
Physical chemistry | field | surface chemistry; electrochemistry; thermochemistry; colloid chemistry
Inorganic chemistry | field | catalysis; organometallic chemistry; coordination chemistry
Polymer chemistry | field | polymerization
Chromatography | method | chromatographic methods
HPLC~1 | method | high-performance liquid chromatography; UPLC~1; UHPLC~1; Waters Empower | implies Chromatography
Gas chromatography | method | GC~2; GC-MS; headspace GC; GC-FID | implies Chromatography
Mass spectrometry | method | LC-MS; mass spec; MALDI; ICP-MS; LCMS~1; HRMS~1
Spectroscopy | method | FTIR~1; UV-Vis; spectrophotometry; atomic absorption; XRF~1; AAS~1; ICP-OES; FT-IR; spectrophotometer
NMR~1 | method | nuclear magnetic resonance
X-ray diffraction | method | XRD~1; XPS~1; powder diffraction; crystallography
Thermal analysis | method | DSC~1; TGA~1; differential scanning calorimetry; thermogravimetric analysis
Titration | method | Karl Fischer; pH measurement
Dissolution testing | method | dissolution profiles; disintegration testing; USP dissolution
Particle characterisation | method | dynamic light scattering; particle size analysis; particle sizing; zeta potential; rheology
Analytical method development | method | method validation; method transfer; method development and validation
Stability testing | method | stability studies; shelf-life studies; stability programs
Pharmacopoeia standards | standard | USP~1; European Pharmacopoeia; compendial testing; compendial methods
Empower software | tool | Empower~2; Chromeleon; ChemStation; MassLynx; OpenLab CDS; chromatography data system | implies Chromatography
ChemDraw | tool | ChemOffice; SciFinder; Reaxys; MestReNova
# good practice, quality, regulation
GxP~1 | standard | good practice quality guidelines
Good manufacturing practice | standard | GMP~1; cGMP~1; cGMPs~1; 21 CFR 210; 21 CFR 211; EudraLex Volume 4
Good laboratory practice | standard | GLP~1
Good clinical practice | standard | GCP~2; ICH-GCP; GCP guidelines; GCP/ICH; ICH E6; GCP certification
Good distribution practice | standard | GDP~2; responsible person GDP; wholesale distribution authorisation
Good documentation practice | standard | GDocP; ALCOA; ALCOA+
21 CFR Part 11 | standard | electronic records regulation; CFR Part 11; Annex 11; Part 11 compliance
21 CFR 820 | standard | quality system regulation; QSR~2; 21 CFR Part 820; design controls; design history file
ISO 13485 | standard | ISO13485; medical device quality management
ISO 14971 | standard | ISO14971; medical device risk management
ISO 17025 | standard | ISO/IEC 17025; ISO17025; laboratory accreditation
ISO 15189 | standard | medical laboratory accreditation; UKAS accreditation; CAP accreditation
IEC 62304 | standard | medical device software; software as a medical device; SaMD; IEC 60601; IEC 62366
EU MDR | standard | MDR~2; medical device regulation; IVDR~1; Medical Devices Directive; CE marking; 2017/745
FDA 510k | standard | 510k; premarket approval; De Novo submissions; PMA submissions; premarket notification
FDA regulations | standard | FDA~1; Food and Drug Administration
EMA regulations | standard | European Medicines Agency; EMA guidelines; EMA/FDA; MHRA~1; FDA/EMA
ICH guidelines | standard | ICH~1; International Council for Harmonisation
Regulatory affairs | field | RA~2; pharmaceutical regulations; medical device regulatory
Regulatory submissions | method | regulatory filings; IND~1; NDA submissions; eCTD; marketing authorisation; BLA submissions; ANDA~1; dossier preparation; CTD dossiers
Medical device development | field | medical devices; in vitro diagnostics; IVD~1; medical technology; medtech; combination products; diagnostic devices
Equipment qualification | method | IQ/OQ/PQ; installation qualification; IOPQ; commissioning and qualification
Process validation | method | cleaning validation; validation protocols; PPQ~1; validation master plan; pharmaceutical validation; validation engineering
Computer system validation | method | CSV validation; computerized system validation; GAMP~1; computer software assurance
Cleanroom operation | method | cleanroom; clean room; aseptic processing; gowning; aseptic manufacturing; aseptic filling
Batch record review | method | batch records; batch release; batch documentation; lot release; MBR~2; QP release
Quality control laboratory | method | QC testing; QC lab; raw material testing; in-process testing; QC laboratory; finished product testing; release testing
Pharmaceutical manufacturing | field | drug manufacturing; solid dosage forms; tablet compression; fill-finish; API manufacturing; drug product manufacturing; oral solid dose
Bioprocessing | field | upstream processing; downstream processing; fermentation; bioreactors; bioprocess development; cell banking; biomanufacturing; tangential flow filtration; upstream and downstream
Formulation development | method | lyophilization; freeze drying; drug delivery; formulations; preformulation; lyophilisation
Drug discovery | field | drug development; target identification; lead optimization; translational research; pharmaceutical development; pharmaceutical research; hit-to-lead; target validation
Pharmaceutical industry | field | pharmaceuticals; pharma; biopharmaceutical industry; pharmaceutics
CMC~1 | field | chemistry manufacturing and controls; chemistry and manufacturing controls
Qualified Person | licence | QP status; EU QP; QP declaration | proves Good manufacturing practice
RAC certification | certification | RAPS RAC; Regulatory Affairs Certification; RAC-Devices; RAC-Drugs; RAPS certification | proves Regulatory affairs
# clinical research
Clinical research | field | clinical trials; clinical studies; clinical development; interventional trials; phase III trials; Phase I-IV
Clinical trial management | method | clinical operations; study management; clinical project management; trial management; CTMS~1; study coordination; site management; study start-up; site selection
Clinical monitoring | method | site monitoring; clinical research associate; CRA~2; monitoring visits; source data verification; risk-based monitoring; site initiation visits
Clinical research coordination | method | clinical research coordinator; study coordinator; subject recruitment; patient recruitment trials; study visits; participant recruitment; research nurse; study participants
Clinical protocol writing | method | protocol development; clinical study reports; study protocols; investigator brochures; clinical protocols; study design; protocol writing; clinical trial design
Clinical data management | method | CDM~2; EDC~1; electronic data capture; case report forms; CRF design; Medidata; Oracle Clinical; clinical databases; OpenClinica
REDCap | tool | Research Electronic Data Capture | is Survey tools
CDISC~1 | standard | SDTM~1; ADaM~1; CDASH~1; define.xml
MedDRA | standard | WHODrug; WHO Drug dictionary; medical dictionary coding
Institutional review board | method | IRB~1; research ethics; human subjects research; human subject protection; ethics approvals; ethics committee
Pharmacovigilance | field | drug safety; adverse events; safety reporting; signal detection; ICSR~1; case processing; PSUR~1; Argus Safety; aggregate reports
Real-world evidence | method | RWE~1; observational studies; real-world data; non-interventional studies; cohort studies
Contract research organisations | field | CRO management; contract research organization; CRO oversight; clinical CRO; CRO experience
Systematic reviews | method | meta-analysis; literature reviews; PubMed; literature searches; Cochrane reviews; literature search; scientific literature
Scientific writing | method | scientific publications; academic writing; manuscript preparation; peer-reviewed publications; publication record; research papers; scientific papers; writing papers; EndNote
Experimental work | method | experimental methods; research design; scientific methods; designing experiments; laboratory experiments; experiment design; lab experiments; research methodology; research methods
Science communication | method | scientific presentations; scientific communication; conference presentations; poster presentations; public engagement with science
ACRP-CP | certification | CCRC~1; CCRA~1; certified clinical research coordinator; SOCRA certification; CCRP~1; certified clinical research professional; ACRP~1; certified clinical research associate | proves Clinical research, Good clinical practice
CITI Program certificate | certification | CITI training; CITI certification; CITI GCP course; CITI program | proves Good clinical practice, Institutional review board
Medical laboratory scientist | certification | MLS(ASCP); MT(ASCP); medical technologist; MLT(ASCP); medical laboratory technician; clinical laboratory scientist; ASCP~1; CLS license; MLT~2 | proves Clinical laboratory science, Laboratory techniques
Clinical laboratory science | field | clinical laboratory; medical technology laboratory; medical laboratory; clinical lab testing; biomedical science
Histotechnician certification | certification | certified histotechnician | proves Histotechnology
Sterility and aseptic training | certification | aseptic technique qualification; gowning qualification | proves Cleanroom operation
# earth, food, material
Materials science | field | materials characterization; materials engineering; nanotechnology; thin films; nanomaterials; ceramics science; composite materials; biomaterials; material properties
Food science | field | food technology; food chemistry; sensory evaluation; food product development; food microbiology; sensory analysis; food processing
Environmental science | field | environmental chemistry; soil science; environmental studies; earth sciences; environmental biology
Geology | field | hydrogeology; geochemistry; petrology; geologist; geosciences; core logging; geological
Geophysics | field | seismic interpretation; seismology; seismic data processing; Petrel~2; geophysical surveys; reservoir modelling; geophysicist
Meteorology | field | climate science; climate modelling; atmospheric science; weather forecasting; climatology; climate change science
Ecology | field | biodiversity; habitat assessment; conservation biology; ecological; wetland delineation; ecologist; habitat surveys; wildlife surveys
Physics | field | optics; physicist; quantum mechanics
Astronomy | field | astrophysics; space science
Forensic science | field | crime scene investigation; forensic chemistry; DNA profiling; forensic toxicology; evidence analysis; latent prints; forensic analysis laboratory
Biomedical engineering | field | bioengineering; biomechanics; tissue engineering; biosensors; biomechanical engineering; bioelectronics
`;
