/** Construction and trades: building, mechanical and electrical trades, vehicles, welding, plant, land work, credentials. */
export const constructionTrades = `
# management and design
Construction | field | building industry
Construction management | method | construction project management; site management construction; construction supervision; site supervision; construction superintendent; construction planning; site manager; construction administration; site coordination
Quantity surveying | method | quantity surveyor; quantity take-off; takeoffs; bills of quantities; NRM2; take-offs
Construction estimating | method | estimating; cost estimation; cost estimates; estimator; cost planning construction; preparing estimates
Procore | platform |  | is Construction management software
PlanGrid | platform | Fieldwire | is Construction management software
Buildertrend | platform | CoConstruct | is Construction management software
Sage 300 Construction | platform | Timberline; Viewpoint Vista | is Construction management software
On-Screen Takeoff | tool | OST~2 | implies Construction estimating
PlanSwift | tool |  | implies Construction estimating
STACK estimating | tool |  | implies Construction estimating
CostX | tool |  | implies Construction estimating
HeavyBid | tool | HCSS HeavyBid | implies Construction estimating
Candy estimating | tool |  | implies Construction estimating
RSMeans | tool | RS Means | implies Construction estimating
Xactimate | tool | Xactware; Symbility | implies Construction estimating
Construction management software | platform | construction software; construction project management software
Architecture | field | building design; architect experience; architectural drawings; architectural drafting; architectural practice
Urban planning | field | town planning; city planning; urban design; zoning; master planning; regional planning; urban planner; spatial planning; urban development
Landscape architecture | field | landscape design; garden design; landscape planning
Heritage conservation | field | historic preservation; building conservation; building restoration
Building surveying | method | building surveys; building pathology; dilapidations; building surveyor; condition surveys; party wall
Land surveying | method | topographic surveys; total station; GNSS surveying; boundary surveys; site surveying; setting out; site surveys; topographical surveys; land surveyor
Building codes | standard | building regulations; IBC~1; code compliance building; building control; building safety act; code enforcement; NFPA~1; fire codes; life safety code
National Electrical Code | standard | NEC code; NFPA 70E; National Electric Code; electrical codes; wiring regulations
Blueprint reading | method | blueprints; reading plans; plan reading; construction drawings; construction plans; print reading; plans and specifications; building plans
Building services engineering | field | MEP~1; mechanical electrical and plumbing; M&E~1; building services; mechanical and electrical services
Facilities management | field | building maintenance; hard services; building operations; soft services; property maintenance; building management; maintenance of buildings; general maintenance
Fire protection systems | field | sprinkler systems; fire suppression; fire alarms; fire sprinklers; fire detection; fire protection; fire systems; NICET~1; fire stopping
Security systems installation | method | CCTV installation; access control installation; intruder alarms; alarm installation; burglar alarms; security alarm systems
Elevator maintenance | field | lift maintenance; escalators; lift engineering
# trades
Carpentry | method | joinery; carpenter; second fix; shuttering; first fix; joiner
Masonry | method | bricklaying; blockwork; bricklayer; stonework; mason; brickwork; stonemasonry
Concrete work | method | concrete finishing; formwork; concrete placement; reinforcing steel; rebar; pouring concrete; concrete pouring; concrete testing; concrete forming
Plastering | method | plasterer; stucco
Drywall installation | method | dry lining; drywall; plasterboarding; taping and jointing; suspended ceilings; partitioning
Painting and decorating | method | house painting; interior painting; decorating; wallpapering; exterior painting; commercial painting
Tiling | method | tile setting; tiler; tile installation
Flooring installation | method | floor laying; carpet fitting; carpet installation
Roofing | method | roof installation; roofer; slating; roof repair; gutter installation
Glazing | method | window installation; glass installation; window fitting; glazier; curtain walling; facades; curtain wall; windows and doors installation; conservatories
Insulation installation | method | thermal insulation; spray foam insulation; cavity wall insulation; weatherization; pipe insulation; retrofit insulation; lagging
Demolition | method | strip-out
Asbestos removal | method | asbestos abatement; asbestos awareness; asbestos surveys; asbestos management; lead abatement; mold remediation; water damage restoration; P402; UKATA
Scaffolding | method | scaffolder
Working at height | method | work at heights; fall protection; harness use; roof work safety; fall arrest; rope access; heights work
Confined space entry | method | confined spaces; enclosed space entry
Rigging and slinging | method | slinging; banksman; lifting operations; rigger; hoisting; slinger; LOLER; lift planning
Plumbing | method | pipefitting; plumber; pipe fitting; drainage installation; pipe installation; pipework; sanitary installation; pipefitter; drain cleaning
Gas fitting | method | gas engineering; gas boiler servicing; gas installation; boiler installation; gas appliances; gas engineer; boiler repair; central heating; gas heating
HVAC~1 | field | air conditioning; heating and cooling; ventilation; air handling units; HVACR~1; heating systems; chillers; ductwork; heat pumps
Refrigeration | field | refrigerants; walk-in coolers
Electrical installation | method | rewiring; electrician; electrical work; electrical repairs; commercial electrical; electrical construction; wiring; wire pulling
EV charger installation | method | electric vehicle charging; EV charging; EVSE
Structured cabling installation | method | fibre splicing; fiber optic splicing; Cat6 installation; low voltage wiring; cable splicing; telecom installation; cable running; cabling
Welding | method | metal joining; welder; brazing; weld; oxy-fuel cutting; plasma cutting; oxyacetylene; AWS D1.1; thermal cutting
MIG welding | method | GMAW~1; gas metal arc welding; MIG~1; MAG welding | implies Welding
TIG welding | method | GTAW~1; gas tungsten arc welding; TIG~1 | implies Welding
Stick welding | method | SMAW~1; shielded metal arc welding; MMA welding | implies Welding
Flux-cored welding | method | FCAW~1; flux core welding; submerged arc welding; flux cored | implies Welding
# plant and vehicles
Heavy equipment operation | method | plant operation construction; heavy equipment; earthmoving equipment; heavy plant; road roller; skid steer; bulldozer; dozer; plant machinery
Excavator operation | method | digger operation; backhoe; excavators; excavation; trenching; trench safety; groundworks; 360 operator; groundworker
Crane operation | method
Traffic control construction | method | traffic management construction; flagging; flagger; road works traffic management; traffic marshal; temporary traffic control; street works; NRSWA; traffic marshalling
Automotive repair | method | vehicle maintenance; vehicle repair; auto repair; brake repair; vehicle technician; automotive technician; vehicle servicing; automotive maintenance; oil changes
Vehicle diagnostics | method | automotive diagnostics; diagnostic scan tools; OBD~1; diagnostic equipment automotive; ECU remapping
Heavy vehicle repair | method | diesel mechanics; HGV maintenance; truck repair; diesel engines; heavy equipment repair; diesel technician; fleet maintenance; heavy duty mechanic; heavy equipment mechanic
Auto body repair | method | panel beating; vehicle painting; collision repair; paintless dent repair; vehicle paint spraying; automotive refinishing; auto body; collision estimating; CCC ONE
Tyre fitting | method | wheel alignment; tyre technician
Vehicle detailing | method | car washing; auto detailing; valeting; car cleaning
Bicycle repair | method | cycle mechanics; bike mechanic
Aircraft maintenance | method | aviation maintenance; line maintenance; MRO aviation; aircraft mechanic; airframe repair; aircraft repair; avionics maintenance; base maintenance; aircraft structures
Marine engine maintenance | method | marine mechanics; ship engine room; boat repair; outboard motors; marine engines; ship repair; boat building
Rail maintenance | method | railway maintenance; track maintenance; signalling maintenance; rail signalling; railway signalling; permanent way; rolling stock; rail infrastructure; ETCS
Locksmithing | method | lock installation; lock repair; locksmith; door hardware
Appliance repair | method | white goods repair; appliance installation; appliance technician
Swimming pool maintenance | method | pool maintenance; pool chemistry; pool servicing; pool cleaning; pool plant operation
Pest control | method | pest management; fumigation; exterminator; rodent control; termite treatment; bed bug treatment
# land
Landscaping | method | lawn care; landscape maintenance; groundskeeping; grounds keeping; lawn maintenance; garden maintenance; snow removal; gardening; irrigation repair
Horticulture | field | plant propagation; nursery plants; plant care; plant identification; hydroponics; plant health; horticulturist; greenhouse
Arboriculture | method | tree surgery; tree care; tree felling; tree climbing; tree pruning; tree surgeon; tree trimming; tree removal; urban forestry
Chainsaw operation | method | chainsaw; chain saw; brush cutter; wood chipper
Forestry | field | forest management; timber harvesting; silviculture; logging timber; forest inventory; wildland fire; prescribed burning; forester; timber cruising
Agriculture | field | farming; crop production; agronomy; agribusiness; farm work; agricultural; farm management; crop science
Irrigation | method
Livestock management | method | dairy farming; poultry farming; cattle handling; milking; animal production; animal nutrition; lambing; swine production
Aquaculture | field | fish farming; hatchery management; fish health; fish husbandry; aquarium maintenance
Fishing | method | trawling
Tractor driving | method | agricultural machinery; farm machinery; combine harvester; farm equipment; agricultural equipment
Pesticide application | method | crop spraying; weed control; pesticides; fertilizer application; herbicides; chemical spraying
# credentials
OSHA 10-Hour | certification | OSHA 10; OSHA certification; OSHA certified; OSHA training | proves Occupational health and safety
OSHA 30-Hour | certification | OSHA 30; OSHA 500; OSHA 510 | implies OSHA 10-Hour; proves Occupational health and safety
HAZWOPER 40-Hour | certification | HAZWOPER | proves Waste management, Occupational health and safety
MSHA certification | certification | MSHA~1 | proves Occupational health and safety
CSCS card | certification | Construction Skills Certification Scheme; CSCS~1
ECS card | certification | JIB Gold Card; JIB graded; Electrotechnical Certification Scheme; ECS Gold; JIB card; JIB/ECS; JIB approved
SMSTS~1 | certification | Site Management Safety Training Scheme | proves Occupational health and safety, Construction management
SSSTS~1 | certification | Site Supervisor Safety Training Scheme | proves Occupational health and safety
CPCS card | certification | CPCS~1; NPORS | proves Heavy equipment operation
IPAF licence | certification | IPAF~1; PAL card; MEWP licence; EWP licence; aerial work platform certification; scissor lift; boom lift; aerial lifts
PASMA certificate | certification | PASMA~1 | proves Scaffolding
CISRS card | certification | CISRS~1; scaffolder ticket | proves Scaffolding
White Card~1 | licence | construction induction card; general construction induction; Safe Pass; SafePass | proves Occupational health and safety
EPA Section 608 | licence | EPA 608; EPA certification; Section 608 certification; EPA Type I; EPA universal; EPA certified; EPA Type II; EPA CFC; CFC certification | proves Refrigeration, HVAC
EPA Section 609 | licence | EPA 609; 609 certification; Section 609 | proves Automotive repair
F-Gas certificate | licence | F-Gas; City & Guilds 2079; FGAS; ACRIB card | proves Refrigeration
NATE certification | certification | North American Technician Excellence; HVAC certification; HVAC license; HVAC Excellence; HVAC certified; HVAC licence; NATE~1; HVAC contractor license | proves HVAC
Gas Safe registration | licence | Gas Safe; ACS gas; ACS qualifications gas; CCN1; gas fitter licence; gas licence; G2 gas license; gas fitter license; gasfitter licence | proves Gas fitting
Electrician licence | licence | journeyman electrician; electrician license; master electrician; licensed electrician; electrical license; electrical licence; qualified electrician; electrical contractor license; 309A | proves Electrical installation
18th Edition Wiring Regulations | certification | 18th Edition; City & Guilds 2382; BS 7671; 17th edition; C&G 2391; City & Guilds 2391; BS7671; C&G 2382; C&G 2365 | proves Electrical installation
Plumbing licence | licence | journeyman plumber; plumbing license; master plumber; licensed plumber; plumber license; plumbing qualification NVQ; Level 2 plumbing; plumber's license; WRAS~1 | proves Plumbing
General contractor licence | licence | contractor license; builder licence; contractor's license; licensed contractor; builders license | proves Construction
PMI Construction Professional | certification | PMI-CP | proves Construction management
Certified Construction Manager | certification | CCM construction; MCIOB; CMAA certification; CIOB~1; CMIT~1; Certified Associate Constructor; Chartered Construction Manager | proves Construction management
Certified Professional Estimator | certification | ASPE certification; Certified Cost Professional; AACE~1; Certified Estimating Professional | proves Construction estimating
Registered Architect | licence | ARB registration; architect license; NCARB; licensed architect; architectural license; ARB registered; RIBA~1; AIA membership; ARE exam | proves Architecture
AICP~1 | certification | American Institute of Certified Planners; MRTPI; RTPI~1; chartered town planner; Registered Professional Planner; RPP planner; RPP/MCIP | proves Urban planning
Professional Land Surveyor | licence | land surveyor license; licensed surveyor; registered land surveyor; RPLS~1; PLS~1; PSM license; licensed land surveyor; LSIT; SIT surveyor | proves Land surveying
Licensed landscape architect | licence | registered landscape architect; CMLI; Landscape Institute chartered; PLA ASLA; landscape architecture license; chartered landscape architect; landscape architect license; CLARB; RLA license | proves Landscape architecture
AWS Certified Welder | certification | certified welder; welding certification; coded welder; ASME IX welder; welding certificate; AWS CW; AWS D1.1 certified; AWS D1.1 certification; coded welding | proves Welding
AWS Certified Welding Inspector | certification | Certified Welding Inspector; CWI~1; CAWI~1; welding inspector certification | proves Welding, Quality control
International Welding Engineer | certification | IWE~1; IWT~1; European Welding Engineer; IWS welding specialist; Certified Welding Engineer | proves Welding
ASE certification | certification | ASE~1; Automotive Service Excellence | proves Automotive repair
NVQ vehicle maintenance | certification | IMI qualification; Level 3 vehicle maintenance and repair; City & Guilds motor vehicle; Level 3 light vehicle maintenance; IMI Level 3; NVQ Level 3 vehicle maintenance; MOT tester licence; NVQ Level 3 light vehicle; Level 3 vehicle technician | proves Automotive repair
A&P licence | licence | airframe and powerplant; A&P license; A&P mechanic; FAA A&P; EASA Part-66; B1 licence aircraft; A&P certificate; EASA B1; A&P certification | proves Aircraft maintenance
NCCER certification | certification | NCCER~1 | proves Construction
NCCCO crane certification | certification | CCO crane operator; NCCCO; Certified Mobile Crane Operator; CCO certification; crane operator certification; crane license; crane certification; CCO Mobile; crane operator license | proves Crane operation
Certified arborist | certification | ISA arborist; ISA certification; ISA Certified; CPTED arborist; tree risk assessment qualification; ISA TRAQ; Level 3 arboriculture | proves Arboriculture
NPTC certificate | certification | CS30; NPTC~1; CS38; LANTRA; chainsaw ticket; chainsaw certificate; CS31; CS39 | proves Chainsaw operation
Pesticide applicator licence | licence | pesticide license; pest control license; pesticide applicator; PA1~1; PA6~1; pesticide applicator's license; spraying certificate; pest control licence; RSPH pest control | proves Pesticide application
Certified Crop Adviser | certification | CCA agronomy; BASIS certificate; FACTS certificate; BASIS qualified; BASIS/FACTS; CCA certification; Certified Crop Advisor; Certified Professional Agronomist; BASIS and FACTS | proves Agriculture
Certified pool operator | certification | CPO certification; pool plant operator; certified pool and spa operator; pool operator certification; CPO license; CPO~2; CPO certified; pool plant certificate; CPO/AFO | proves Swimming pool maintenance
`;
