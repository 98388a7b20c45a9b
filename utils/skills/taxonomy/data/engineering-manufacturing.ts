/** Engineering and manufacturing: disciplines, CAD and simulation, production, machining, quality, energy, safety, credentials. */
export const engineeringManufacturing = `
# disciplines
Engineering~3 | field | engineering principles; engineering fundamentals; engineering experience; engineering design; engineering practices; engineering background; engineering knowledge; engineering concepts
Mechanical engineering | field | mechanical design; mechanical engineer; machine design; mechanical systems; mechanical components; mechanical equipment; mechanical product design
Electrical engineering | field | electrical design; electrical engineer; electrotechnics; electrical systems; electrical power engineering; electrical and electronic engineering; electrical principles; electrical theory; electrical equipment
Civil engineering | field | civil design; civil engineer; civil works; civil infrastructure; land development engineering
Structural engineering | field | structural design; structural analysis; structural engineer; steel design; concrete design; structural calculations
Chemical engineering | field | chemical process engineering; chemical engineer; chemical processes; unit operations; reaction engineering
Process engineering | field | process engineer; process design engineering; process development; process optimisation manufacturing
Industrial engineering | field | time and motion studies; work measurement; industrial engineer; time studies; line balancing; methods engineering; plant layout; facility layout
Manufacturing engineering | field | production engineering; manufacturing engineer; production engineer; manufacturing process development; industrialisation; industrialization; NPI~1; manufacturing technology
Aerospace engineering | field | aeronautical engineering; aircraft design; aerospace; aircraft systems; astronautics; space systems; spacecraft; orbital mechanics
Automotive engineering | field | vehicle engineering; vehicle dynamics; powertrain; automotive; electric vehicles; chassis design
Biomedical equipment design | field | medical device design; biomedical device engineering
Marine engineering | field | naval architecture; ship design; shipbuilding; marine systems; offshore engineering; naval engineering
Nuclear engineering | field | reactor physics; nuclear safety; nuclear power; nuclear decommissioning; nuclear industry
Petroleum engineering | field | reservoir engineering; drilling engineering; oil and gas; well completion; oil & gas; upstream oil; drilling operations; well engineering; refinery operations
Mining engineering | field | mine planning; mineral processing; blasting; metallurgical processing
Geotechnical engineering | field | soil mechanics; foundation design; slope stability; geotechnical; soil testing; rock mechanics
Transportation engineering | field | highway design; traffic engineering; road design; traffic modelling; transport planning; transportation planning; railway engineering; rail engineering; traffic impact studies
Water engineering | field | hydraulic modelling; drainage design; hydrology; water treatment; hydraulics engineering; HEC-RAS; stormwater; flood risk; water resources
Environmental engineering | field | air quality modelling; remediation; contaminated land; pollution control; environmental engineer; Phase I ESA
Metallurgy | field | metallography; heat treatment; alloys; metallurgical engineering; heat treating; corrosion; failure analysis metals; cathodic protection
Acoustics | field | noise and vibration; NVH~1; vibration analysis; noise control; vibration monitoring
Thermodynamics | field | heat transfer; thermal engineering; thermal management; thermal design; thermal systems
Fluid mechanics | field | fluid dynamics; aerodynamics; hydrodynamics; fluid systems; fluid flow
Hydraulics and pneumatics | field | hydraulics; pneumatics; fluid power
Reliability engineering | method | RAMS~1; reliability analysis; mean time between failures; MTBF~1; reliability-centred maintenance; reliability centered maintenance; RCM~1; Weibull analysis; asset reliability
Engineering mathematics | field | engineering calculations; statics; engineering mechanics; strength of materials; solid mechanics; applied mechanics; structural mechanics; fatigue analysis; fracture mechanics
Rotating equipment | field | pumps; turbines; compressors; turbomachinery; gearboxes
Piping design | method | piping engineering; P&ID~1; P&IDs~1; pipe stress analysis; piping and instrumentation diagrams; ASME B31.3; process piping; CAESAR II
Pressure vessels | field | ASME BPVC; boilers; Pressure Equipment Directive; ASME code; ASME Section VIII; steam systems
Technical drawing | method | engineering drawings; drafting; mechanical drawings; drawing interpretation; shop drawings; draughting; electrical drawings; wiring diagrams
GD&T~1 | standard | geometric dimensioning and tolerancing; ASME Y14.5; geometric tolerancing; tolerance analysis; ISO GPS; tolerance stack
Design for manufacturing | method | DFM~1; DFMA~1; design for manufacture; design for assembly; design for manufacturability; DFX~1; DFA~2; design for excellence
Value engineering | method | value analysis; VA/VE; design to cost; cost engineering; should cost; cost estimation engineering
Engineering change management | method | ECN~1; ECO~2; configuration control hardware; bill of materials; BOM~1; BOMs~1; engineering changes
# CAD CAE
CAD software | tool | CAD~1; computer-aided design; CADD~1; parametric modelling; surface modelling; parametric modeling; solid modeling; cad; AutoCAD or similar
AutoCAD | tool | Auto CAD; ACAD~1 | is CAD software
AutoCAD Electrical | tool | AutoCAD Elec | implies AutoCAD; is CAD software
AutoCAD Plant 3D | tool | Plant 3D; AutoCAD P&ID | is CAD software
AVEVA E3D | tool | PDMS~1; AVEVA PDMS | is CAD software
SmartPlant | tool | SP3D; SmartPlant 3D | is CAD software
CADWorx | tool |  | is CAD software
Civil 3D | tool | Civil3D | is CAD software
AutoCAD Architecture | tool | Autodesk Architecture | implies AutoCAD; is CAD software
Autodesk Inventor | tool | Inventor~1 | is CAD software
Autodesk Fusion | tool | Fusion 360; Fusion360 | is CAD software
Revit | tool |  | is CAD software; implies Building information modelling
Navisworks | tool | Navis | implies Building information modelling
Autodesk Construction Cloud | tool | BIM 360; BIM360 | implies Building information modelling
Solibri | tool |  | implies Building information modelling
Synchro 4D | tool |  | implies Building information modelling
SolidWorks | tool | Solid Works | is CAD software
CATIA | tool |  | is CAD software
Siemens NX | tool | NX CAD; Unigraphics; NX~2; UG NX | is CAD software
PTC Creo | tool | Creo; Pro/ENGINEER; ProE; Pro-E; ProEngineer | is CAD software
Solid Edge | tool | SolidEdge | is CAD software
Onshape | tool |  | is CAD software
SpaceClaim | tool |  | is CAD software
IronCAD | tool |  | is CAD software
MicroStation | tool | Micro Station; OpenRoads; InRoads; GEOPAK; Bentley Systems; OpenBuildings | is CAD software
ArchiCAD | tool |  | is CAD software
Vectorworks | tool |  | is CAD software
Allplan | tool |  | is CAD software
Tekla Structures | tool | Tekla; Advance Steel; SDS/2 | is CAD software
EPLAN | tool | E3.series; SEE Electrical; Zuken E3; Mentor Capital; CATIA electrical harness | is CAD software
Building information modelling | method | BIM~1; building information modeling; clash detection; ISO 19650
Finite element analysis | method | FEA~1; FEM~1; finite elements; structural simulation; crash simulation; FE analysis
Computational fluid dynamics | method | CFD~1; OpenFOAM; flow simulation; STAR-CCM+; fluid simulation
ANSYS | tool | Fluent~2 | is Simulation software
Abaqus | tool | SIMULIA | implies Finite element analysis; is Simulation software
NASTRAN | tool |  | implies Finite element analysis; is Simulation software
HyperMesh | tool | HyperWorks; Altair HyperWorks | implies Finite element analysis; is Simulation software
Patran | tool |  | implies Finite element analysis; is Simulation software
OptiStruct | tool |  | implies Finite element analysis; is Simulation software
Femap | tool |  | implies Finite element analysis; is Simulation software
MSC Adams | tool |  | implies Finite element analysis; is Simulation software
LS-DYNA | tool | PAM-CRASH; RADIOSS | implies Finite element analysis; is Simulation software
COMSOL | tool |  | is Simulation software
Moldflow | tool | Moldex3D; mold flow analysis | is Simulation software
Simulation software | tool | CAE~1; computer-aided engineering; engineering simulation; multiphysics simulation
GT-Suite | tool | GT-Power | is Simulation software
AVL Cruise | tool |  | is Simulation software
Amesim | tool |  | is Simulation software
STAAD.Pro | tool | STAAD | implies Structural engineering
ETABS | tool |  | implies Structural engineering
SAP2000 | tool |  | implies Structural engineering
RAM Structural System | tool |  | implies Structural engineering
Robot Structural Analysis | tool |  | implies Structural engineering
SAFE CSI | tool |  | implies Structural engineering
RISA | tool | RISA-3D | implies Structural engineering
Tedds | tool |  | implies Structural engineering
CSI Bridge | tool |  | implies Structural engineering
Aspen Plus | tool | AspenTech; process simulation; AspenPlus; Aspen~2 | implies Process engineering
Aspen HYSYS | tool | HYSYS | implies Process engineering
CHEMCAD | tool |  | implies Process engineering
ProSim | tool |  | implies Process engineering
UniSim | tool |  | implies Process engineering
PRO/II | tool |  | implies Process engineering
Discrete event simulation | method
Tecnomatix | tool | Process Simulate | implies Discrete event simulation
Simul8 | tool |  | implies Discrete event simulation
ExtendSim | tool |  | implies Discrete event simulation
AnyLogic | tool |  | implies Discrete event simulation
# production
Manufacturing | field | production environment; industrial environment; factory environment; plant environment; factory experience; industrial production; mass production; factory work; production processes
Production planning | method | production scheduling; production control; shop floor planning; MPS~2; master scheduling; manufacturing planning; MRP~1; material requirements planning; material planning
Production management | method | plant management; production supervision; manufacturing management; shop floor management; operations supervision manufacturing; production leadership; plant operations; factory management; production manager
Lean manufacturing | method | lean production; Toyota Production System; TPS~2; lean enterprise; one-piece flow; waste elimination; lean tools manufacturing; cellular manufacturing; pull systems
5S | method | 6S
Total productive maintenance | method | TPM~2; overall equipment effectiveness; OEE~1; autonomous maintenance; TPM program
SMED~1 | method | single-minute exchange of die; set-up reduction; setup reduction; changeovers
Assembly work | method | product assembly; mechanical assembly; assembling components; assembly line; component assembly; assemblers; assembly operations
Machine operation | method | operating machinery; machine operator; press operation; operating machines; production operator; operate machinery; process operator; production machinery; operate equipment
Machining | method | metal cutting; machinist; machine shop; machine tools; manual lathes; tool setting; cutting tools; deburring; toolroom
CNC machining | method | CNC~1; computer numerical control; 5-axis
CNC programming | method | CNC programmer; M-code; Fanuc control; Heidenhain; Mazatrol; Sinumerik; conversational programming; Mazak
Mastercam | tool | Master Cam | is CAM software
GibbsCAM | tool |  | is CAM software
Esprit CAM | tool |  | is CAM software
Edgecam | tool |  | is CAM software
HyperMill | tool |  | is CAM software
PowerMill | tool |  | is CAM software
SolidCAM | tool |  | is CAM software
Surfcam | tool |  | is CAM software
NX CAM | tool |  | is CAM software
FeatureCAM | tool |  | is CAM software
Vericut | tool |  | is CAM software
CAM software | tool | CAM programming; computer-aided manufacturing; CAM~2; CAM systems; CAM tools; toolpath programming
Turning and milling | method | lathes; Bridgeport mill
Grinding | method | polishing metal; honing; lapping; abrasive blasting; sandblasting; metal polishing
Sheet metal work | method | sheet metal; press brake; metal bending; metal forming; punch press; laser cutting; laser cutter
Metal fabrication | method | steel fabrication; metalwork; fabrication shop; metalworking; metal working; ironwork; fabrication drawings; steelwork; fabricator
Injection moulding | method | injection molding; plastics processing; mould design; mold design; blow molding; thermoforming; plastics engineering; mold making
Casting and forging | method | foundry work; forging; foundry processes
Tool and die making | method | tool design; die design; toolmaking; fixture design; tool maker; tool & die; die making; tool and die
Additive manufacturing | method | 3D printing; selective laser sintering; 3D printers; rapid prototyping manufacturing; stereolithography; FDM~1; SLA printing
Surface treatment | method | electroplating; anodising; metal finishing; anodizing; galvanising; surface finishing; surface preparation
Composites manufacturing | method | carbon fibre; fiberglass; prepreg; carbon fiber; fibreglass lamination; vacuum bagging; filament winding; resin infusion
Woodworking | method | furniture making; cabinetmaking; cabinet making; wood turning; wood working; sawmill operation; furniture restoration; wood finishing; woodwork
Printing press operation | method | Heidelberg press; press operator; flexo press; bindery; offset press operation; print finishing; printing press; bookbinding; digital press
Packaging engineering | field | packaging development; packaging machinery; packaging lines; packaging materials; packaging technology; packaging specifications; blister packaging; packaging processes; packaging validation
Food manufacturing | field | food production; food processing plant; dairy processing; bakery production; beverage production; meat processing; food industry; brewing; winemaking
Textile manufacturing | field | weaving; spinning yarn; dyeing; textile engineering; textile production; textile technology; nonwovens; garment manufacturing; knitting machines
Electronics manufacturing | field | SMT~1; electronics production; pick and place machines; wave soldering; reflow soldering
Maintenance engineering | method | preventive maintenance; preventative maintenance; predictive maintenance; mechanical maintenance; equipment maintenance; plant maintenance; machine maintenance; maintenance planning; industrial maintenance
Commissioning | method | site acceptance testing; factory acceptance testing; equipment installation; factory acceptance test; machine installation; FAT~1
Measuring instruments | tool | micrometers; calipers; metrology; dimensional inspection; CMM~1; coordinate measuring machine; measuring tools; measuring equipment
Calibration | method | calibrating equipment; calibrate
Electrical test equipment | tool | electronic testing
Hand and power tools | tool | hand tools; power tools; small tools; workshop tools; use of tools; tools and equipment; pneumatic tools; power equipment; hydraulic tools
# quality
Quality control | method | QC~1; quality checks; FAI~1; quality inspector; quality assurance and control; quality checking; defect detection
Quality assurance manufacturing | method | supplier quality; quality planning; APQP~1; PPAP~1; production part approval process; quality engineer; SQE supplier; supplier development
Quality management | field | QMS~1; quality systems; TQM~1; quality assurance systems; quality policies; quality processes; quality procedures; quality programs; quality standards
Statistical process control | method | SPC~1; control charts; process capability; Cpk~1; capability studies; measurement system analysis; MSA~2; Gage R&R studies; statistical quality control
FMEA~1 | method | failure mode and effects analysis; DFMEA~1; PFMEA~1; FMECA~1; FMEAs~1; fault tree analysis; failure mode effects analysis; PFMEAs~1
Non-conformance management | method | NCR~2; nonconformance; material review board; non-conformances; nonconforming material; deviations; out of specification investigations; change control manufacturing; quality investigations
Internal quality auditing | method | quality audits; ISO internal audits; process audits; product audits; quality auditing; internal auditing ISO; ISO audits; VDA 6.3; audit preparation
Quality function deployment | method | QFD~1; house of quality; voice of customer engineering
Non-destructive testing | method | NDT~1; nondestructive testing; NDE~1; radiographic testing; ultrasonic testing; magnetic particle inspection; dye penetrant; liquid penetrant; eddy current testing
Mechanical testing | method | tensile testing; hardness testing; fatigue testing; destructive testing; material testing; impact testing; environmental testing; vibration testing; product testing
Product certification | method | UL certification; CE certification; product compliance; UL listing; UL standards; CSA certification; product safety; REACH~1; RoHS
ISO 9001 | standard | ISO9001; ISO 9001:2015; ISO 9000; ISO quality standards; ISO~2; ISO standards; ISO certification; ISO systems; ISO compliance
IATF 16949 | standard | TS 16949; IATF16949; TS16949; IATF~1
AS9100 | standard | EN 9100; AS 9100; AS9110; AS9100D; AS9120; AS9102
NADCAP | standard
ASME standards | standard | ASME~1; ASTM~1; ANSI standards; API standards; ANSI~2; DIN standards; API 570; API 510; API 653
ATEX~1 | standard | IECEx; explosive atmospheres; DSEAR; CompEx; intrinsic safety; explosion protection; hazardous areas; hazardous locations
ISO 55001 | standard | ISO 55000; infrastructure asset management standard
Asset management engineering | method | physical asset management; asset integrity; lifecycle asset management; risk-based inspection; integrity management; asset lifecycle management; pipeline integrity; RBI~2; mechanical integrity
# energy and environment
Renewable energy | field | renewables; clean energy; green energy; hydropower; geothermal energy; alternative energy; biomass energy; biogas; anaerobic digestion
Solar power | field | photovoltaics; PV systems; solar; HelioScope
Wind power | field | WindPRO
Energy management | method | energy audits; energy efficiency; ISO 50001; energy modelling; energy monitoring; demand-side management; energy conservation; energy performance; energy auditing
Energy markets | field | power markets; energy trading; electricity markets; gas markets; energy industry; energy sector; carbon markets; power trading; oil trading
Power distribution | field | switchgear; transformers electrical; medium voltage; high voltage; relay protection; overhead lines
Environmental management | field | ISO 14001; environmental compliance; ISO14001; environmental permitting compliance; environmental regulations compliance; environmental protection; environmental monitoring field; environmental sampling; EMAS~1
Environmental impact assessment | method | EIA~1; environmental assessments; NEPA documents; EIAs~1; ESIA; environmental site assessments; environmental impact; environmental permitting; environmental due diligence
Sustainability | field | circular economy; corporate social responsibility; CSR~1; climate action; climate change; green building; decarbonisation; decarbonization
Life cycle assessment | method | LCA~1; carbon footprint; greenhouse gas accounting; GHG Protocol; GHG accounting; SimaPro; GaBi; carbon footprinting
Waste management | field | recycling; hazardous waste; waste disposal; waste reduction; landfill; solid waste; waste treatment; waste handling; waste collection
# safety at work
Occupational health and safety | field | workplace safety; occupational safety; health and safety; EHS~1; HSE~1; OHS~1; SHEQ~1; WHS~1; H&S~1
Risk assessment safety | method | method statements; RAMS safety; hazard identification; job safety analysis; JSA~1; risk assessments; COSHH; HIRA~2; hazard analysis
Process safety | method | PSM~2; HAZOP; LOPA~1; HAZID; process hazard analysis; layers of protection analysis; PHA~2; bow-tie analysis; COMAH
Lockout/tagout | method | LOTO~1; lock out tag out; energy isolation; electrical isolation
Permit to work | method | work permits safety; PTW~1; hot work
Incident investigation | method | accident investigation; near-miss reporting; incident reporting; accident reporting; accident prevention; incident reports; ICAM~2; TapRooT; accident analysis
Personal protective equipment | method | PPE~1; respiratory protection; respirators; protective equipment; personal protection equipment; safety gear
Industrial hygiene | field | exposure monitoring; occupational hygiene; noise surveys; industrial hygienist; exposure assessment; air sampling; hearing conservation
Manual handling | method | lifting techniques; safe lifting; loading and lifting
# credentials
Professional Engineer | licence | PE license; P.Eng.; PE licensure; PE~2; P.E.~1; P.Eng~1; PEng~1; professional engineering license; PE registration
Chartered Engineer | certification | CEng~1; IMechE membership; MICE~2; MIMechE; MIET; MIStructE; Engineering Council; MIChemE; ICE chartership
Incorporated Engineer | certification | IEng~1; EngTech; Engineering Technician registration
Fundamentals of Engineering | certification | FE exam; EIT~1; Engineer in Training; FE certification; EI certification; Engineer Intern; NCEES; FE Civil; E.I.T.
Certified SOLIDWORKS Associate | certification | CSWA~1 | proves SolidWorks
Certified SOLIDWORKS Professional | certification | CSWP~1; CSWE~1; SolidWorks certification; SolidWorks certified; Certified SOLIDWORKS Expert | implies Certified SOLIDWORKS Associate; proves SolidWorks
Autodesk Certified Professional AutoCAD | certification | AutoCAD certification; AutoCAD certified; Autodesk Certified User AutoCAD; ACP AutoCAD; AutoCAD certificate | proves AutoCAD
Autodesk Certified Professional Revit | certification | Revit certification; Revit certified; ACP Revit | proves Revit
Autodesk Certified Professional Inventor | certification | Inventor certification; ACP Inventor | proves Autodesk Inventor
Autodesk Certified Professional Fusion | certification | ACP Fusion | proves Autodesk Fusion
Autodesk certification | certification | Autodesk Certified
Certified Quality Engineer | certification | CQE~1; ASQ~1 | proves Quality management, Statistical process control
Certified Quality Auditor | certification | CQA~1 | proves Internal quality auditing, Quality management
Certified Quality Improvement Associate | certification | CQIA~1 | proves Quality management, Process improvement
Certified Manager of Quality | certification | CMQ~1 | proves Quality management
Certified Quality Inspector | certification | CQI~2; CQT~1; Certified Quality Technician; ASQ CQI; CQPA; Certified Quality Process Analyst | proves Quality control
Chartered Quality Professional | certification | CQI membership; MCQI; IRCA~1 | proves Quality management
ISO 9001 Lead Auditor | certification | lead auditor; ISO 9001 auditor; ISO 9001 internal auditor; ISO internal auditor; internal auditor ISO | proves ISO 9001, Internal quality auditing, Quality management
ISO 14001 Lead Auditor | certification | IEMA lead auditor; ISO 45001 Lead Auditor; ISO 14001 auditor | proves Environmental management
Certified Reliability Engineer | certification | CRE certification; CMRP~1; Certified Maintenance and Reliability Professional; CRL~2; ASQ CRE; SMRP~1; CRE~2 | proves Reliability engineering
ASNT Level II | certification | NDT Level II; NDT Level 2; SNT-TC-1A; PCN certification; NDT Level III; ASNT~1; NDT certification; NAS 410; CSWIP | proves Non-destructive testing
NACE certification | certification | AMPP certification; NACE~1; SSPC~1; coating inspector certification; BGAS; CIP Level 1 | proves Surface treatment
# 
Certified Energy Manager | certification | CEM certification; CEM~2; Certified Measurement and Verification Professional; Certified Energy Auditor; BPI certification; CMVP~1; BPI Building Analyst; HERS rater; CEA certification | proves Energy management
PV Installation Professional | certification | NABCEP; PVIP~1 | proves Solar power
LEED Green Associate | certification | LEED~1 | proves Sustainability
LEED AP | certification | LEED Accredited Professional | implies LEED Green Associate; proves Sustainability
BREEAM Assessor | certification | BREEAM; WELL AP; WELL Accredited Professional; Passive House Designer; Passivhaus; DGNB; Certified Passive House Consultant; Fitwel | proves Sustainability
NEBOSH certificate | certification | NEBOSH | proves Occupational health and safety, Risk assessment safety
NEBOSH Diploma | certification | NEBOSH National Diploma; NEBOSH International Diploma; NVQ Level 5 occupational health and safety; Level 6 NEBOSH | implies NEBOSH certificate; proves Occupational health and safety, Risk assessment safety
IOSH Managing Safely | certification | IOSH~1; CMIOSH; GradIOSH; TechIOSH | proves Occupational health and safety
Certified Safety Professional | certification | CSP certification; CSP~2; BCSP~1; ASP/CSP; CSP/CIH; CSP/ASP; CIH/CSP | proves Occupational health and safety, Risk assessment safety
Associate Safety Professional | certification | ASP certification; GSP BCSP; Graduate Safety Practitioner; OHST~1; Occupational Hygiene and Safety Technician; STSC~1; ASP BCSP; GSP~2; STS construction | proves Occupational health and safety
Construction Health and Safety Technician | certification | CHST~1; SSHO; Site Safety and Health Officer; Construction Health & Safety Technician | proves Occupational health and safety
Certified Industrial Hygienist | certification | CIH~1; BOHS qualification | proves Industrial hygiene
Canadian Registered Safety Professional | certification | CRSP~1; NCSO~1; CRST~1; National Construction Safety Officer | proves Occupational health and safety
Certified Hazardous Materials Manager | certification | CHMM~1; Certified Hazardous Materials Practitioner; CESCO; REM certification; REHS~1; Registered Environmental Health Specialist; QEP certification | proves Waste management, Environmental management
Chartered Environmentalist | certification | CEnv~1; PIEMA; CIWEM; AIEMA; IEMA~1; CIEEM; ACIEEM; C.WEM | proves Environmental management
Professional Geologist | licence | PG license; Chartered Geologist; P.Geo.; CGeol; licensed geologist; professional geoscientist; PG~2; P.Geo~1; P.G.~1 | proves Geology
Water treatment operator licence | licence | wastewater operator license; water operator certification; water treatment license; wastewater treatment license; water distribution license; wastewater operator certification; water operator license; wastewater certification; Class D water license | proves Water engineering
Boiler operator licence | licence | boiler license; boiler operator license; stationary engineer; power engineer certificate; Power Engineering certificate; 4th Class Power Engineer; black seal license; operating engineer licence | proves Pressure vessels
`;
