/** Engineering and manufacturing: disciplines, CAD and simulation, production, machining, quality, energy, safety, credentials. */
export const engineeringManufacturing = `
# disciplines
Engineering~3 | field | engineering principles; engineering fundamentals; engineering experience; engineering design; engineering practices; engineering background; engineering knowledge; engineering concepts
Mechanical engineering | field | mechanical design; mechanical engineer; machine design; mechanical systems; mechanical equipment
Electrical engineering | field | electrical design; electrical engineer; electrotechnics; electrical systems; electrical principles; electrical equipment
Civil engineering | field | civil engineer; civil works
Structural engineering | field | structural design; structural engineer
Chemical engineering | field | unit operations
Process engineering | field | process engineer; process development
Industrial engineering | field | line balancing; plant layout
Manufacturing engineering | field | production engineering; manufacturing engineer; manufacturing technology
Aerospace engineering | field | aircraft design; astronautics; space systems; spacecraft | implies Aerospace
Aerospace | field
Automotive engineering | field | vehicle dynamics; powertrain | implies Automotive industry
Automotive industry | field | automotive; electric vehicles
Biomedical equipment design | field | medical device design
Marine engineering | field | ship design; shipbuilding; offshore engineering
Nuclear engineering | field | reactor physics; nuclear safety; nuclear power
Petroleum engineering | field | reservoir engineering; drilling operations | implies Oil and gas
Oil and gas | field
Mining engineering | field | mine planning
Geotechnical engineering | field | geotechnical
Transportation engineering | field | highway design; road design
Water engineering | field | hydraulic modelling; hydrology; stormwater
Environmental engineering | field | soil remediation; contaminated land
Remediation | method
Metallurgy | field | metallography; alloys; metallurgical engineering; corrosion; heat treatment
Acoustics | field | noise and vibration; NVH~1
Vibration analysis | method
Thermodynamics | field | heat transfer
Fluid mechanics | field | fluid dynamics; aerodynamics; hydrodynamics
Hydraulics and pneumatics | field | hydraulics; pneumatics; fluid power
Reliability engineering | method | mean time between failures; MTBF~1; reliability-centred maintenance; reliability centered maintenance
Engineering mathematics | field | engineering calculations; statics
Rotating equipment | field | turbines; compressors; gearboxes
Pumps | field
Piping design | method | piping engineering; P&ID~1; pipe stress analysis; ASME B31.3; CAESAR II
Pressure vessels | field | ASME BPVC
Boilers | field | boiler operation
Technical drawing | method | engineering drawings; draughting; CAD drafting | is Drafting
Drafting | method
GD&T~1 | standard | tolerance analysis; ISO GPS
Design for manufacturing | method | DFM~1; DFMA~1; design for manufacture; design for assembly; design for manufacturability; DFX~1; DFA~2
Value engineering | method | VA/VE
Engineering change management | method | ECN~1; ECO~2; engineering changes
Bill of materials | method | BOM~1; BOMs~1
# CAD CAE
CAD software | tool | computer-aided design; CADD~1; cad
AutoCAD | tool | ACAD~1 | is CAD software
AutoCAD Electrical | tool | AutoCAD Elec | implies AutoCAD; is CAD software
AutoCAD Plant 3D | tool | | is CAD software
AVEVA E3D | tool | PDMS~1 | is CAD software
SmartPlant | tool | SP3D | is CAD software
CADWorx | tool | | is CAD software
Civil 3D | tool | | is CAD software
AutoCAD Architecture | tool | Autodesk Architecture | implies AutoCAD; is CAD software
Autodesk Inventor | tool | Inventor~1 | is CAD software
Autodesk Fusion | tool | Fusion 360 | is CAD software
Revit | tool | | is CAD software; implies Building information modelling
Navisworks | tool | Navis | implies Building information modelling
Autodesk Construction Cloud | tool | BIM 360 | implies Building information modelling
Solibri | tool | | implies Building information modelling
Synchro 4D | tool | | implies Building information modelling
SolidWorks | tool | | is CAD software
CATIA | tool | | is CAD software
Siemens NX | tool | NX CAD; Unigraphics; NX~2 | is CAD software
PTC Creo | tool | Creo; ProE; Pro-E | is CAD software
Solid Edge | tool | | is CAD software
Onshape | tool | | is CAD software
SpaceClaim | tool | | is CAD software
MicroStation | tool | OpenRoads; InRoads; GEOPAK; OpenBuildings | is CAD software
ArchiCAD | tool | | is CAD software
Vectorworks | tool | | is CAD software
Allplan | tool | | is CAD software
Tekla Structures | tool | Tekla; SDS/2 | is CAD software
EPLAN | tool | E3.series | is CAD software
Building information modelling | method | BIM~1; building information modeling; ISO 19650
Finite element analysis | method | FEA~1; FEM~1
Computational fluid dynamics | method | CFD~2; OpenFOAM
ANSYS | tool | Fluent~3; ANSYS Fluent | is Simulation software
Abaqus | tool | SIMULIA | implies Finite element analysis; is Simulation software
NASTRAN | tool | | implies Finite element analysis; is Simulation software
HyperMesh | tool | HyperWorks | implies Finite element analysis; is Simulation software
Patran | tool | | implies Finite element analysis; is Simulation software
OptiStruct | tool | | implies Finite element analysis; is Simulation software
Femap | tool | | implies Finite element analysis; is Simulation software
MSC Adams | tool | | implies Finite element analysis; is Simulation software
LS-DYNA | tool | PAM-CRASH; RADIOSS | implies Finite element analysis; is Simulation software
COMSOL | tool | | is Simulation software
Moldflow | tool | Moldex3D | is Simulation software
Simulation software | tool | CAE~1; computer-aided engineering; process simulation
GT-Suite | tool | GT-Power | is Simulation software
AVL Cruise | tool | | is Simulation software
Amesim | tool | | is Simulation software
STAAD.Pro | tool | STAAD | implies Structural engineering
ETABS | tool | | implies Structural engineering
SAP2000 | tool | | implies Structural engineering
RAM Structural System | tool | | implies Structural engineering
Robot Structural Analysis | tool | | implies Structural engineering
SAFE CSI | tool | | implies Structural engineering
RISA | tool | | implies Structural engineering
Tedds | tool | | implies Structural engineering
CSI Bridge | tool | | implies Structural engineering
Aspen Plus | tool | AspenTech; Aspen~2 | implies Process engineering
Aspen HYSYS | tool | HYSYS | implies Process engineering
CHEMCAD | tool | | implies Process engineering
ProSim | tool | | implies Process engineering
UniSim | tool | | implies Process engineering
PRO/II | tool | | implies Process engineering
Discrete event simulation | method
Tecnomatix | tool | Process Simulate | implies Discrete event simulation
Simul8 | tool | | implies Discrete event simulation
ExtendSim | tool | | implies Discrete event simulation
AnyLogic | tool | | implies Discrete event simulation
# production
Manufacturing | field | plant environment; mass production; production processes; production line
Production planning | method | production control; MPS~2; MRP~1; material requirements planning
Production management | method | production supervision; plant operations
Lean manufacturing | method | Toyota Production System; TPS~2; lean production; value stream mapping
5S | method | 6S
Total productive maintenance | method | TPM~3; overall equipment effectiveness; OEE~1
SMED~1 | method | single-minute exchange of die; changeovers
Assembly work | method | product assembly; assembly line; component assembly; assemblers; mechanical assembly; assembly~3
Machine operation | method | press operation; process operator
Machining | method | metal cutting; machinist; deburring; toolroom
CNC machining | method | CNC~1; computer numerical control; 5-axis; CNC router
CNC programming | method | CNC programmer; M-code; Heidenhain; Mazatrol; Sinumerik; Mazak
Mastercam | tool | Master Cam | is CAM software
GibbsCAM | tool | | is CAM software
Esprit CAM | tool | | is CAM software
Edgecam | tool | | is CAM software
HyperMill | tool | | is CAM software
PowerMill | tool | | is CAM software
SolidCAM | tool | | is CAM software
NX CAM | tool | | is CAM software
Vericut | tool | | is CAM software
CAM software | tool | computer-aided manufacturing; CAM~2
Turning and milling | method | lathes; milling; turning~3
Grinding | method | lapping; sandblasting
Sheet metal work | method | sheet metal; laser cutting
Metal fabrication | method | fabrication~2; steel fabrication; metalwork; fabrication shop; ironwork; steelwork; fabricator; structural steel
Injection moulding | method | injection molding
Casting and forging | method | foundry work
Tool and die making | method | tool design; toolmaking; fixture design
Additive manufacturing | method | 3D printing; FDM~1
Surface treatment | method | electroplating; anodising; metal finishing; anodizing; surface finishing; powder coating
Composites manufacturing | method | carbon fibre; fiberglass; prepreg
Woodworking | method | cabinetmaking; woodwork; furniture making; cabinet making
Printing press operation | method | Heidelberg press; press operator; bindery
Packaging engineering | field | packaging machinery; packaging materials
Food manufacturing | field | dairy processing; brewing; winemaking; food processing; food production
Textile manufacturing | field | weaving; dyeing; nonwovens
Electronics manufacturing | field | SMT~1; electronics production; PCB assembly
Maintenance engineering | method | mechanical maintenance; electrical maintenance | implies Equipment maintenance
Commissioning | method | site acceptance testing; factory acceptance testing; factory acceptance test; FAT~1
Measuring instruments | tool | micrometers; calipers; metrology; CMM~1; coordinate measuring machine; measuring equipment
Calibration | method | calibrate
Electrical test equipment | tool | electronic testing; oscilloscope; logic analyzer; signal generators; automatic test equipment; ATE~2; PAT testing
Hand and power tools | tool | power tools; tools and equipment; hand tools
# quality
Quality control | method | QC~1; quality checks; FAI~1; quality checking; quality inspection; visual inspection
Manufacturing quality assurance | method | quality planning; APQP~1; PPAP~1; production part approval process | implies Quality assurance
Quality engineering | field | quality engineer
Quality management | field | QMS~1; quality systems; TQM~1; quality assurance systems; quality policies; quality processes; quality procedures; quality programs; quality standards; quality improvement
Statistical process control | method | SPC~1; control charts; process capability; Cpk~1; measurement system analysis; MSA~2
FMEA~1 | method | failure mode and effects analysis; DFMEA~1; PFMEA~1; FMECA~1; FMEAs~1; failure mode effects analysis; PFMEAs~1
Non-conformance management | method | NCR~2; nonconformance; non-conformances; CAPA~1
Deviation management | method | deviations~1; deviation investigations; deviation reports
Internal quality auditing | method | quality audits; process audits; ISO audits
Quality function deployment | method | QFD~1
Non-destructive testing | method | NDT~1; NDE~1
Mechanical testing | method | tensile testing; destructive testing
Product testing | method
Product certification | method | CE certification; product compliance; REACH~2; RoHS; REACH regulation
ISO 9001 | standard | ISO9001; ISO 9000 | is ISO standards
ISO standards | standard | ISO~2; ISO certification; ISO systems; ISO compliance
IATF 16949 | standard | TS 16949; IATF16949; TS16949; IATF~1
AS9100 | standard | EN 9100; AS 9100; AS9110; AS9100D; AS9120; AS9102
NADCAP | standard
ASME standards | standard | ASME~1
ASTM standards | standard | ASTM~1
ATEX~1 | standard | IECEx; DSEAR; CompEx; hazardous areas
ISO 55001 | standard | ISO 55000
Asset integrity management | method | asset integrity; risk-based inspection; RBI~2; mechanical integrity
# energy and environment
Renewable energy | field | renewables; clean energy; green energy; hydropower; alternative energy; biogas
Solar power | field | photovoltaics; PV systems; solar; HelioScope
Wind power | field | WindPRO; wind turbines
Energy management | method | energy audits; energy efficiency; ISO 50001
Energy markets | field | energy trading; electricity markets
Energy industry | field | energy sector
Power distribution | field | switchgear; medium voltage; high voltage
Environmental management | field | ISO 14001; environmental compliance; ISO14001; EMAS~1; air quality
Environmental impact assessment | method | EIA~1; EIAs~1; ESIA
Sustainability | field | corporate social responsibility; climate change; decarbonisation; decarbonization; CSR initiatives
Green building | standard | LEED~1; BREEAM; Passivhaus; DGNB; Fitwel
Life cycle assessment | method | LCA~1; SimaPro; GaBi
Waste management | field | recycling; landfill; waste disposal; hazardous waste
# safety at work
Occupational health and safety | field | workplace safety; occupational safety; health and safety; EHS~1; HSE~1; OHS~1; SHEQ~1; WHS~1; H&S~1; PRL~2; RSPP~1; QHSE; OSHA~1; site safety
Safety risk assessment | method | method statements; RAMS safety; job safety analysis; JSA~1; COSHH; HIRA~2; workplace risk assessments; RAMS~1; toolbox talks; RIDDOR | implies Risk assessment
Risk assessment | method | risk assessments; risk analysis
Process safety | method | PSM~3; HAZOP; LOPA~1; HAZID; process hazard analysis; layers of protection analysis; PHA~2; COMAH; OSHA PSM
Lockout/tagout | method | LOTO~1; lock out tag out
Permit to work | method | PTW~1; hot work
Incident investigation | method | incident reports; ICAM~2; TapRooT; accident investigation
Personal protective equipment | method | PPE~1; respirators; personal protection equipment
Industrial hygiene | field
Manual handling | method | lifting techniques; safe lifting
# credentials
Professional Engineer | licence | PE license; P.Eng.; PE licensure; PE~2; P.E.~2; PEng~1; PE registration | above Fundamentals of Engineering; proves Engineering
Chartered Engineer | certification | CEng~1; IMechE membership; MICE~2; MIMechE; MIET; MIStructE; Engineering Council; MIChemE; ICE chartership | above Incorporated Engineer; proves Engineering
Incorporated Engineer | certification | IEng~1; EngTech; Engineering Technician registration | proves Engineering
Fundamentals of Engineering~1 | certification | FE exam; EIT~1; Engineer in Training; FE certification; EI certification; Engineer Intern; NCEES; FE Civil | proves Engineering
Certified SOLIDWORKS Associate | certification | CSWA~1 | proves SolidWorks
Certified SOLIDWORKS Professional | certification | CSWP~1; CSWE~1; SolidWorks certification; SolidWorks certified; Certified SOLIDWORKS Expert | above Certified SOLIDWORKS Associate; proves SolidWorks
Autodesk Certified Professional AutoCAD | certification | AutoCAD certification; AutoCAD certified; Autodesk Certified User AutoCAD; ACP AutoCAD; AutoCAD certificate | proves AutoCAD
Autodesk Certified Professional Revit | certification | Revit certification; Revit certified; ACP Revit | proves Revit
Autodesk Certified Professional Inventor | certification | Inventor certification; ACP Inventor | proves Autodesk Inventor
Autodesk Certified Professional Fusion | certification | ACP Fusion | proves Autodesk Fusion
Autodesk certification | certification | Autodesk Certified | proves CAD software
Certified Quality Engineer | certification | CQE~1; ASQ~1 | proves Quality management, Statistical process control
Certified Quality Auditor | certification | CQA~1 | proves Internal quality auditing, Quality management
Certified Quality Improvement Associate | certification | CQIA~1 | proves Quality management, Process improvement
Certified Manager of Quality | certification | CMQ~1 | proves Quality management
Certified Quality Inspector | certification | CQI~2; CQT~1; Certified Quality Technician; ASQ CQI; CQPA; Certified Quality Process Analyst | proves Quality control
Chartered Quality Professional | certification | CQI membership; MCQI; IRCA~1 | proves Quality management
ISO 9001 Lead Auditor | certification | ISO 9001 auditor; ISO 9001 internal auditor; ISO internal auditor | proves ISO 9001, Internal quality auditing, Quality management
ISO 14001 Lead Auditor | certification | IEMA lead auditor; ISO 45001 Lead Auditor; ISO 14001 auditor | proves Environmental management
Certified Reliability Engineer | certification | CRE certification; CMRP~1; Certified Maintenance and Reliability Professional; CRL~2; ASQ CRE; SMRP~1; CRE~2 | proves Reliability engineering
ASNT Level II | certification | PCN certification; ASNT~1; NDT certification; NAS 410; CSWIP | proves Non-destructive testing
NACE certification | certification | AMPP certification; NACE~1; SSPC~1; BGAS; CIP Level 1 | proves Surface treatment
# 
Certified Energy Manager | certification | CEM certification; CEM~3; Certified Measurement and Verification Professional; BPI certification; CMVP~1; HERS rater; CEA certification | proves Energy management
PV Installation Professional | certification | NABCEP; PVIP~1 | proves Solar power
LEED Green Associate | certification | | proves Sustainability, Green building
LEED AP | certification | LEED Accredited Professional | above LEED Green Associate; proves Sustainability
BREEAM Assessor | certification | WELL AP | proves Sustainability, Green building
NEBOSH certificate | certification | NEBOSH | proves Occupational health and safety, Safety risk assessment
NEBOSH Diploma | certification | NEBOSH National Diploma; NEBOSH International Diploma; Level 6 NEBOSH | above NEBOSH certificate; proves Occupational health and safety, Safety risk assessment
IOSH Managing Safely | certification | IOSH~1; CMIOSH; GradIOSH; TechIOSH | proves Occupational health and safety
Certified Safety Professional | certification | CSP certification; CSP~3; BCSP~1 | proves Occupational health and safety, Safety risk assessment
Associate Safety Professional | certification | ASP certification; GSP BCSP; Graduate Safety Practitioner; OHST~1; Occupational Hygiene and Safety Technician; STSC~1; ASP BCSP; GSP~2; STS construction | proves Occupational health and safety
Construction Health and Safety Technician | certification | CHST~1; SSHO; Site Safety and Health Officer | proves Occupational health and safety
Certified Industrial Hygienist | certification | CIH~1; BOHS qualification | proves Industrial hygiene
Canadian Registered Safety Professional | certification | CRSP~1; NCSO~1; CRST~1; National Construction Safety Officer | proves Occupational health and safety
Certified Hazardous Materials Manager | certification | CHMM~1; Certified Hazardous Materials Practitioner; CESCO; REM certification; REHS~1; Registered Environmental Health Specialist; QEP certification | proves Waste management, Environmental management
Chartered Environmentalist | certification | CEnv~1; PIEMA; CIWEM; AIEMA; IEMA~1; CIEEM; ACIEEM; C.WEM | proves Environmental management
Professional Geologist | licence | PG license; Chartered Geologist; P.Geo.; CGeol; licensed geologist; professional geoscientist; P.G.~1 | proves Geology
Water treatment operator licence | licence | wastewater certification | proves Water engineering
Boiler operator licence | licence | boiler license; stationary engineer | proves Pressure vessels
FreeCAD | tool | | is CAD software
OpenSCAD | tool | | is CAD software
Autodesk software | tool | Autodesk; Autodesk suite | is CAD software
Trimble | tool
Water treatment | method | wastewater; water quality
`;
