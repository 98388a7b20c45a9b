/** Construction and trades: building, mechanical and electrical trades, vehicles, welding, plant, land work, credentials. */
export const constructionTrades = `
# management and design
Construction | field | building industry
Construction management | method | site manager; site coordination; site supervision; construction supervision; snagging; change orders
Quantity surveying | method | quantity surveyor; takeoffs; NRM2; bill of quantities; bills of quantities
Construction estimating | method | | implies Estimating
Estimating | method | cost estimation; cost estimates; estimator
Procore | platform | | is Construction management software
PlanGrid | platform | Fieldwire | is Construction management software
Buildertrend | platform | CoConstruct | is Construction management software
Sage 300 Construction | platform | Timberline | is Construction management software
On-Screen Takeoff | tool | OST~2 | implies Construction estimating
PlanSwift | tool | | implies Construction estimating
STACK estimating | tool | | implies Construction estimating
CostX | tool | | implies Construction estimating
HeavyBid | tool | | implies Construction estimating
Candy estimating | tool | | implies Construction estimating
RSMeans | tool | RS Means | implies Construction estimating
Xactimate | tool | Xactware; Symbility | implies Construction estimating
Construction management software | platform
Architecture | field | building design; architectural design
Urban planning | field | town planning; city planning; zoning
Landscape architecture | field | garden design
Heritage conservation | field
Building surveying | method | dilapidations
Land surveying | method | GNSS surveying; surveying; surveyor; setting out~2
Site surveys | method
Building codes | standard | building regulations; IBC~1; building control; NFPA~1; BR18; bygningsreglementet; Bouwbesluit
National Electrical Code | standard | NEC code
Blueprint reading | method | blueprints; construction drawings; shop drawings
Schematic reading | method | schematics; wiring diagrams
Building services engineering | field | MEP~1; mechanical electrical and plumbing; M&E services; mechanical and electrical
Facilities management | field | hard services; soft services; building management; building maintenance
Equipment maintenance | method | general maintenance; preventive maintenance; preventative maintenance; planned maintenance; reactive maintenance; predictive maintenance; machine maintenance; handyman
Fire protection systems | field | fire alarms; fire detection; fire protection; NICET~1
Security systems installation | method | CCTV installation
Elevator maintenance | field | escalators; lift engineering
# trades
Carpentry | method | joinery; carpenter; shuttering; joiner
Masonry | method | bricklaying; blockwork; bricklayer; stonework; mason; brickwork
Concrete work | method | concrete finishing; formwork; rebar
Plastering | method | plasterer; stucco
Drywall installation | method | dry lining; drywall; plasterboarding
Painting and decorating | method | house painting; wallpapering
Tiling | method | tile setting; tiler
Flooring installation | method | floor laying
Roofing | method | roofer; slating; roof repair
Glazing | method | glazier
Insulation installation | method | thermal insulation; pipe lagging
Demolition | method | strip-out
Asbestos removal | method | asbestos awareness; P402; UKATA
Scaffolding | method | scaffolder
Working at height | method | fall protection; NR35; NR-35
Confined space entry | method | confined spaces
Rigging and slinging | method | slinging; banksman; rigger; slinger; LOLER
Plumbing | method | pipefitting; plumber; pipework; pipefitter; pipe fitting
Gas fitting | method | gas engineer; boiler repair
HVAC~1 | field | heating and cooling; ventilation; air handling units; HVACR~1; chillers; ductwork; heat pumps; air conditioning; heating systems
Refrigeration | field | refrigerants
Electrical installation | method | rewiring; electrician; electrical work; wiring; testing and inspection~2
EV charger installation | method | EVSE
Structured cabling installation | method | Cat6 installation; cabling
Welding | method | metal joining; welder; brazing; weld
MIG welding | method | GMAW~1; gas metal arc welding; MIG~1; MAG~2 | implies Welding
TIG welding | method | GTAW~1; gas tungsten arc welding; TIG~1 | implies Welding
Stick welding | method | SMAW~1; shielded metal arc welding; MMA welding | implies Welding
Flux-cored welding | method | FCAW~1 | implies Welding
# plant and vehicles
Heavy equipment operation | method | bulldozer; dozer; telehandler
Excavator operation | method | digger operation; backhoe; excavation; trenching; groundworker
Aerial lift operation | method | MEWP~1; scissor lift; boom lift; aerial lifts
Crane operation | method | krancertifikat; kranførercertifikat; kranfører; Kranschein
Roadwork traffic control | method | flagger; NRSWA; temporary traffic management
Automotive repair | method | auto repair; brake repair; vehicle repair; vehicle maintenance; vehicle servicing
Vehicle diagnostics | method | OBD~1; ADAS calibration
Heavy vehicle repair | method | diesel mechanics; HGV maintenance; truck repair; diesel technician; diesel engines
Auto body repair | method | panel beating
Tyre fitting | method | tyre technician
Vehicle detailing | method | car washing; auto detailing; valeting
Bicycle repair | method
Aircraft maintenance | method | aircraft line maintenance; airworthiness
Marine engine maintenance | method | marine mechanics
Rail maintenance | method | track maintenance; ETCS
Locksmithing | method | lock installation; lock repair; locksmith
Appliance repair | method | white goods repair; appliance technician
Swimming pool maintenance | method | pool chemistry
Pest control | method | pest management; fumigation; exterminator
# land
Landscaping | method | lawn care; groundskeeping; gardening; grounds maintenance
Horticulture | field | plant care; hydroponics; horticulturist
Arboriculture | method | tree surgery; tree care
Chainsaw operation | method | chainsaw; chain saw
Forestry | field | forest management; silviculture; forester
Agriculture | field | farming; crop production; agronomy; agricultural
Irrigation | method
Livestock management | method | livestock; dairy farming; milking; lambing
Aquaculture | field | fish farming; fish health
Fishing | method | trawling
Tractor driving | method | agricultural machinery
Pesticide application | method | crop spraying; weed control; herbicides
# credentials
OSHA 10-Hour | certification | OSHA 10; OSHA certification; OSHA certified; OSHA training | proves Occupational health and safety
OSHA 30-Hour | certification | OSHA 30; OSHA 500; OSHA 510 | above OSHA 10-Hour; proves Occupational health and safety
HAZWOPER 40-Hour | certification | HAZWOPER | proves Waste management, Occupational health and safety
MSHA certification | certification | MSHA~1 | proves Occupational health and safety
CSCS card | certification | Construction Skills Certification Scheme; CSCS~2 | proves Construction
ECS card | certification | JIB Gold Card; JIB graded; ECS Gold; JIB card; JIB approved | proves Electrical installation
SMSTS~1 | certification | Site Management Safety Training Scheme | proves Occupational health and safety, Construction management
SSSTS~1 | certification | Site Supervisor Safety Training Scheme | proves Occupational health and safety
CPCS card | certification | CPCS~1; NPORS | proves Heavy equipment operation
IPAF licence | certification | IPAF~1; PAL card; MEWP licence; EWP licence | proves Working at height, Aerial lift operation
PASMA certificate | certification | PASMA~1 | proves Scaffolding
CISRS card | certification | CISRS~1; scaffolder ticket | proves Scaffolding
White Card~1 | licence | construction induction card; general construction induction; Safe Pass; SafePass | proves Occupational health and safety
EPA Section 608 | licence | EPA 608; EPA certification; EPA universal; EPA certified; EPA CFC; CFC certification | proves Refrigeration, HVAC
EPA Section 609 | licence | EPA 609; 609 certification; Section 609 | proves Automotive repair
F-Gas certificate | licence | F-Gas; City & Guilds 2079; FGAS; ACRIB card; kølecertifikat; Kälteschein | proves Refrigeration
NATE certification | certification | North American Technician Excellence; HVAC certification; HVAC license; HVAC Excellence; HVAC certified; HVAC licence; NATE~1 | proves HVAC
Gas Safe registration | licence | Gas Safe; ACS gas; CCN1; gas licence; gasfitter licence | proves Gas fitting
Electrician licence | licence | journeyman electrician; electrician license; master electrician; licensed electrician; electrical license; electrical licence; qualified electrician; 309A | proves Electrical installation
18th Edition Wiring Regulations | certification | 18th Edition; BS 7671; 17th edition | proves Electrical installation
Plumbing licence | licence | journeyman plumber; plumbing license; master plumber; licensed plumber; plumber license; WRAS~1 | proves Plumbing
General contractor licence | licence | contractor license; builder licence; licensed contractor; builders license | proves Construction
PMI Construction Professional | certification | PMI-CP | proves Construction management
Certified Construction Manager | certification | CCM construction; MCIOB; CMAA certification; CIOB~1; CMIT~1; Certified Associate Constructor; Chartered Construction Manager | proves Construction management
Certified Professional Estimator | certification | ASPE certification; Certified Cost Professional; AACE~1; Certified Estimating Professional | proves Construction estimating
Registered Architect | licence | ARB registration; architect license; NCARB; licensed architect; architectural license; ARB registered; RIBA~1; AIA membership; ARE exam | proves Architecture
AICP~1 | certification | American Institute of Certified Planners; MRTPI; RTPI~1; chartered town planner; Registered Professional Planner; RPP planner; RPP/MCIP | proves Urban planning
Professional Land Surveyor | licence | licensed surveyor; RPLS~1; PLS~2; PSM license; LSIT; SIT surveyor | proves Land surveying
Licensed landscape architect | licence | CMLI; PLA ASLA; CLARB; RLA license | proves Landscape architecture
AWS Certified Welder | certification | certified welder; welding certification; coded welder; welding certificate; AWS CW; coded welding | proves Welding
AWS Certified Welding Inspector | certification | Certified Welding Inspector; CWI~1; CAWI~1; welding inspector certification | proves Welding, Quality control
International Welding Engineer | certification | IWE~1; IWT~1; European Welding Engineer; IWS welding specialist; Certified Welding Engineer | proves Welding
ASE certification | certification | ASE~1; Automotive Service Excellence | proves Automotive repair
NVQ vehicle maintenance | certification | IMI qualification | proves Automotive repair
A&P licence | licence | EASA B1 | proves Aircraft maintenance
NCCER certification | certification | NCCER~1 | proves Construction
NCCCO crane certification | certification | NCCCO; CCO certification; crane license; crane certification; CCO Mobile | proves Crane operation
Certified arborist | certification | ISA arborist; ISA certification; ISA Certified; CPTED arborist; tree risk assessment qualification; ISA TRAQ | proves Arboriculture
NPTC certificate | certification | CS30; NPTC~1; CS38; LANTRA; chainsaw ticket; chainsaw certificate; CS31; CS39 | proves Chainsaw operation
Pesticide applicator licence | licence | pesticide license; pesticide applicator; PA1~1; PA6~1; spraying certificate; sprøjtecertifikat; sprøjtebevis; Certiphyto | proves Pesticide application
Certified Crop Adviser | certification | CCA agronomy; BASIS certificate; FACTS certificate; BASIS qualified; CCA certification | proves Agriculture
Certified pool operator | certification | CPO certification; CPO license; CPO~3; CPO certified; CPO/AFO | proves Swimming pool maintenance
# certificates by country
Electrical safety authorisation | licence | habilitation électrique; L-AUS; NEN 3140; uprawnienia SEP; Elektrofachkraft; elautorisation; NR10; NR-10 | proves Electrical installation
ISO 9606 welder qualification | certification | ISO 9606; EN 287; svejsecertifikat; svejsecertifikater; svetslicens; Schweißerprüfung | proves Welding
EN 1090 | standard
Hot work certificate | certification | Heta arbeten; varmt arbejde | proves Fire safety
Epoxy safety certificate | certification | epoxycertifikat; epoxykursus; epoxybevis | proves Occupational health and safety
VCA certificate | certification | VCA; VCA-VOL | proves Occupational health and safety
ISO 45001 | standard | OHSAS 18001
Dalux | platform | | is Construction management software
Road works safety training | certification | Vejen som arbejdsplads; Arbete på väg | proves Roadwork traffic control
Groundworks | method | drainage~2
`;
