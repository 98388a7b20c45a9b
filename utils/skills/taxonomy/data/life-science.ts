/** Life sciences: laboratory methods and instruments, good practice, clinical research, pharma, chemistry, environment science. */
export const lifeScience = `
# laboratory
Laboratory techniques | method | bench work; wet lab
Laboratory safety | field | lab safety
Biosafety | field | biological safety; BSL-2; BSL-3; biohazards
Laboratory equipment | tool | lab equipment; pipettes
Laboratory management | method | lab manager
Laboratory information management systems | platform | LIMS~1
LabWare | platform | | is Laboratory information management systems
LabVantage | platform | | is Laboratory information management systems
STARLIMS | platform | | is Laboratory information management systems
Electronic laboratory notebooks | platform | ELN~2; lab notebooks
Benchling | platform | | is Electronic laboratory notebooks
LabArchives | platform | | is Electronic laboratory notebooks
Pipetting | method | micropipetting; aliquoting
Laboratory automation | method | Tecan
Sample preparation | method | sample prep
Solution preparation | method | buffer preparation; media preparation; dilutions
Polymerase chain reaction | method | PCR~1; qPCR~1; RT-PCR; ddPCR
Gel electrophoresis | method | SDS-PAGE; electrophoresis
Western blot | method | western blotting; immunoblotting
ELISA~1 | method | ELISAs~1; ELISpot
Immunoassays | method | radioimmunoassay; Luminex
Assay development | method | bioassays; in vitro~3; in vitro assays
Cell culture | method | tissue culture
Stem cells | field | iPSC~1; organoids
Flow cytometry | method | FACS~1; FlowJo
Microscopy | method | microscopes
Electron microscopy | method | cryo-EM
Immunohistochemistry | method | IHC~1; immunostaining
Histotechnology | method | microtomy
Cytology | field | cytotechnology; cytopathology
Molecular cloning | method | cloning techniques; recombinant DNA; gene cloning
Molecular biology | field | molecular techniques; DNA extraction
CRISPR | method | gene editing
Transfection | method | lentivirus production; AAV production; transduction
Next-generation sequencing | method | NGS~1; RNA-seq; DNA sequencing
Genomics | field | genome analysis; genome biology; transcriptomics
Genetics | field | cytogenetics
Genetic counselling | field | genetic counseling
Proteomics | field | protein analysis
Metabolomics | field | lipidomics
Protein purification | method | FPLC~1; protein expression; AKTA
Protein chemistry | field | antibody engineering
Structural biology | field
Bioinformatics | field | computational biology; sequence analysis; BLAST~1; bioinformatician
Biostatistics | field | medical statistics; biostatistician
Systems biology | field | synthetic biology
High-throughput screening | method | compound screening; HTS~2
Microbiology | field | bacteriology; mycology; virology
Environmental monitoring | method | cleanroom monitoring
Immuno-oncology | field | immunotherapy
Cell and gene therapy | field | cell therapy; gene therapy; CAR-T
Biochemistry | field | enzymology
Biology | field | biological sciences | implies Life sciences
Life sciences | field
Biotechnology | field | biotech; biopharma; biopharmaceuticals; biologics; biotechnological
Neuroscience | field | neurobiology; patch clamp
Electroencephalography | method | EEG~1
Toxicology | field | ecotoxicology; toxicologist
In vivo studies | method | mouse models; in vivo; animal models; animal studies
Colony management | method | mouse colony; vivarium; IACUC
AALAS certification | certification | ALAT~1; LATG~1; AALAS~1 | proves Colony management
Botany | field | plant sciences
Zoology | field | entomology; ornithology
Marine biology | field | oceanography
# analytical chemistry
Chemistry | field | chemist
Analytical chemistry | field | analytical techniques; analytical testing
Organic chemistry | field
Medicinal chemistry | field | drug design; SAR analysis; cheminformatics
Physical chemistry | field | surface chemistry; thermochemistry
Inorganic chemistry | field | catalysis
Polymer chemistry | field | polymerization
Chromatography | method
HPLC~1 | method | high-performance liquid chromatography; UPLC~1; UHPLC~1 | implies Chromatography
Gas chromatography | method | GC~2; GC-MS | implies Chromatography
Mass spectrometry | method | LC-MS; mass spec; MALDI; LCMS~1; HRMS~1
Spectroscopy | method | FTIR~1; UV-Vis; XRF~1; atomic absorption
NMR~1 | method | nuclear magnetic resonance
X-ray diffraction | method | XRD~1; XPS~1; crystallography
Thermal analysis | method | DSC~3; TGA~1; differential scanning calorimetry
Titration | method | Karl Fischer
Dissolution testing | method | dissolution profiles; USP dissolution
Particle characterisation | method | dynamic light scattering
Rheology | method
Analytical method development | method | method validation; method transfer; method development
Stability testing | method | stability studies
Pharmacopoeia standards | standard | USP~2
Empower software | tool | Empower~2; Chromeleon; ChemStation; MassLynx | implies Chromatography
ChemDraw | tool | ChemOffice; SciFinder; Reaxys; MestReNova
# good practice, quality, regulation
GxP~1 | standard
Good manufacturing practice | standard | GMP~1; cGMP~1; cGMPs~1
Good laboratory practice | standard | GLP~1
Good clinical practice | standard | ICH-GCP; GCP guidelines
Good distribution practice | standard | GDP~2
Good documentation practice | standard | GDocP; ALCOA
21 CFR Part 11 | standard | Annex 11
21 CFR 820 | standard | quality system regulation
ISO 13485 | standard | ISO13485
ISO 14971 | standard | ISO14971
ISO 17025 | standard | ISO/IEC 17025; ISO17025
ISO 15189 | standard
Laboratory accreditation | standard | UKAS accreditation; CAP accreditation
IEC 62304 | standard | SaMD; IEC 60601; IEC 62366
EU MDR | standard | medical device regulation; IVDR~1; MDR compliance
FDA 510k | standard | 510k
FDA regulations | standard | FDA~1; Food and Drug Administration
EMA regulations | standard
MHRA regulations | standard | MHRA~1
ICH guidelines | standard | ICH~1
Regulatory affairs | field | RA~3; RA/QA; QA/RA
Regulatory submissions | method | regulatory filings; IND~2; NDA submissions; eCTD; ANDA~1
Medical device development | field | medical devices; in vitro diagnostics; IVD~1; medtech; diagnostic devices
Equipment qualification | method | IQ/OQ/PQ; IOPQ
Process validation | method | cleaning validation; PPQ~1
Computer system validation | method | CSV validation; GAMP~1
Cleanroom operation | method | cleanroom; gowning
Batch record review | method | batch documentation; MBR~2
Quality control laboratory | method | QC lab
Pharmaceutical manufacturing | field | drug manufacturing
Bioprocessing | field | fermentation; bioreactors
Formulation development | method | lyophilization; drug delivery; formulations~1
Drug discovery | field
Pharmaceutical industry | field | pharmaceuticals; pharma
CMC~1 | field | chemistry manufacturing and controls; chemistry and manufacturing controls
Qualified Person | licence | QP status; EU QP; QP declaration | proves Good manufacturing practice
RAC certification | certification | RAPS RAC; Regulatory Affairs Certification; RAC-Devices; RAC-Drugs; RAPS certification | proves Regulatory affairs
# clinical research
Clinical research | field | clinical studies; clinical development; clinical trials; clinical trial
Clinical trial management | method | trial management; CTMS~1
Clinical operations | field
Clinical monitoring | method | clinical research associate; CRA~2
Clinical research coordination | method
Clinical protocol writing | method | study protocols
Clinical data management | method | CDM~3; EDC~1; electronic data capture; Medidata
REDCap | tool | | is Survey tools
CDISC~1 | standard | SDTM~1; ADaM~1; CDASH~1
MedDRA | standard | WHODrug
Institutional review board | method | IRB~1
Pharmacovigilance | field | drug safety; ICSR~1; PSUR~1; adverse events
Real-world evidence | method | RWE~1; observational studies; RWD/RWE; RWE/RWD
Contract research organisations | field | clinical CRO
Systematic reviews | method | meta-analysis; PubMed; Scopus; literature review
Scientific writing | method | scientific publications; peer-reviewed publications; publication record; research papers; EndNote
Experimental work | method | scientific methods; experiment design
Research methods | method | research methodology; research design; quantitative research; qualitative research; primary research
Science communication | method | scientific communication
ACRP-CP | certification | CCRC~1; CCRA~1; certified clinical research coordinator; SOCRA certification; CCRP~1; certified clinical research professional; ACRP~1; certified clinical research associate | proves Clinical research, Good clinical practice
CITI Program certificate | certification | CITI training; CITI certification; CITI GCP course; CITI program | proves Good clinical practice, Institutional review board
Medical laboratory scientist | certification | MLS(ASCP); MT(ASCP); medical technologist; medical laboratory technician; ASCP~1; CLS license; MLT~2 | proves Clinical laboratory science, Laboratory techniques
Clinical laboratory science | field | medical laboratory; biomedical science
Histotechnician certification | certification | certified histotechnician | proves Histotechnology
Sterility and aseptic training | certification | aseptic technique qualification; gowning qualification | proves Cleanroom operation
# earth, food, material
Materials science | field | materials engineering; nanotechnology; biomaterials
Food science | field | food technology
Environmental science | field | environmental chemistry; soil science; environmental studies
Geology | field | hydrogeology; geochemistry; petrology; geologist; geological
Geophysics | field | seismology; geophysicist
Meteorology | field | climatology
Ecology | field | biodiversity; ecological; ecologist
Physics | field | optics; physicist
Astronomy | field | astrophysics
Forensic science | field | forensic chemistry | implies Forensics
Biomedical engineering | field | bioengineering; biomechanics; biosensors
ImageJ | tool | Fiji~3 | implies Image processing
Cytoscape | tool | Cytoscape.js | is Bioinformatics
Nextflow | tool | | is Bioinformatics, Workflow orchestration
Snakemake | tool | | is Bioinformatics, Workflow orchestration
Reference management software | tool | Zotero; Mendeley
`;
