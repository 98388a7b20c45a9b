/** Logistics and transport: supply chain, purchasing, warehousing, trade, driving, aviation, shipping, rail, credentials. */
export const logisticsTransport = `
Supply chain management | field | supply chain; SCM~2
Supply chain strategy | method | supply chain optimisation; supply chain optimization; supply chain design; network design logistics; supply chain network design
Supply chain analytics | method | supply chain analysis; supply chain modelling; supply chain data
Supply chain risk management | method | supply chain resilience; supplier risk; supply chain risk
Sustainable procurement | method | responsible sourcing; ethical sourcing; sustainable sourcing; modern slavery compliance; supplier diversity; fair trade
Logistics | field | logistical
Demand planning | method | demand forecasting; S&OP~1; sales and operations planning; supply planning; replenishment planning; integrated business planning; demand management; IBP~2; S&OE~1; SIOP~1
Procurement | method | purchasing; buying goods; supply management
Strategic sourcing | method | category management; strategic procurement; direct procurement; indirect procurement; category manager; sourcing
Purchase orders | method | PO processing; PO creation; placing orders; expediting; ordering supplies; ordering stock; requisitions; ordering materials; procurement of supplies
Supplier negotiation | method | negotiating with suppliers; supplier contracts
Supplier evaluation | method | supplier performance; vendor evaluation scorecards; supplier assessment; supplier scorecards; supplier qualification; vendor qualification; supplier selection; supplier onboarding
Materials management | method | material control; materials planning; material handling; material flow; material planner; materials manager; handling materials
Inventory management | method | stock control; stock management; stock replenishment; inventory; stock levels; stock rotation
Cycle counting | method | stock taking; stocktaking; physical inventory; inventory counts; stock counts; cycle counts; inventory audits; stock takes; stocktakes; annual inventory; stock checks
ABC analysis | method | economic order quantity; safety stock; inventory classification; reorder points
FIFO stock rotation | method | FIFO~1; first in first out
Warehouse operations | method | warehousing; storekeeping; distribution center; distribution centre; fulfilment centre; order fulfillment; order fulfilment; storeroom; fulfillment center; stockroom; storeman; stores management
Order picking | method | pick and pack; pick/pack; packaging goods; order picker; order selection; packer; packaging products; order selector
Shipping and receiving | method | dispatching goods; goods in; goods out; goods inward; inbound and outbound; goods receipt
Loading and unloading | method | truck loading; freight handling; loading trucks; loading vehicles; unloading; load and unload; unload trucks; lumping freight; loading dock; palletizing
RF scanners | tool | handheld scanners; RF guns; scanning equipment; RF scanning; hand-held scanners; scan guns; barcode; bar code scanners
Forklift operation | method | reach truck; pallet jack; powered industrial trucks; forklift; fork lift; FLT~1; lift truck; counterbalance; fork truck; pallet truck; clamp truck; turret truck
Cross-docking | method | transloading; yard management; yard jockey; yard spotting; yard operations
Reverse logistics | method | returns logistics; reverse supply chain
Third-party logistics | field | 3PL~1; 4PL~1; 3PLs~1; contract logistics; logistics providers
Cold chain | method | temperature-controlled logistics; cold storage; refrigerated transport
Fleet management | method | vehicle fleet management; fleet operations; fleet manager; fleet safety
Route planning | method | route optimisation; route optimization; route scheduling; journey planning; load planning; map reading; navigation vehicles
Freight dispatch | method | load scheduling; freight brokerage; load boards; dispatcher; freight broker; carrier sourcing; carrier sales; carrier procurement; carrier selection
Freight forwarding | method | freight; cargo; LTL~1; CargoWise; multimodal transport; intermodal; bills of lading; FTL~1; FCL/LCL; NVOCC; carrier management; airway bills
Transport management | method | transport operations; transport planning logistics; transport coordination; traffic office; transport compliance; transport manager; haulage; trucking; transport logistics; tachograph
Import and export | method | import/export; export documentation; import operations; international shipping; international trade; export operations; letters of credit; foreign trade; shipping documentation; import procedures
Customs clearance | method | HS codes; customs; HTS classification; C-TPAT; CTPAT; tariffs; bonded warehouse; duty drawback; country of origin; HTS codes; T1 documents
Incoterms | standard | international commercial terms
Dangerous goods handling | method | ADR transport regulations; HAZMAT; dangerous goods; hazardous materials; DGSA; 49 CFR; hazardous substances; hazardous chemicals; DGR~1; IATA~1; hazardous goods; chemical handling
Courier delivery | method | multi-drop; multidrop; delivering goods; van driving; route driver; courier
Mail handling | method | mail sorting; mailroom; mail processing; mail distribution; postal services; incoming mail; outgoing mail; sorting mail; mail merge post; bulk mail; sort mail; franking
Removals work | method | furniture moving; house moving; moving furniture; furniture assembly; heavy lifting furniture
Truck driving | method | HGV driving; lorry driving; long-haul driving; truck driver; over-the-road; HGV driver; semi-truck; LGV driving; flatbed; OTR~1; box truck; commercial driving
Bus driving | method | passenger transport; coach driving; shuttle driving; taxi driving; bus driver; passenger transportation; school bus; chauffeuring; driving passengers; chauffeur
DOT regulations | standard | hours of service; ELD~1; DOT compliance; electronic logging; DOT~2; FMCSA; driver qualification files; pre-trip inspections; Department of Transportation regulations; e-logs; IFTA; DOT rules
Aviation operations | field | ground handling; flight operations; ramp handling; aviation; ground operations; flight dispatch; aircraft operations; flight planning; aircraft fueling; baggage handling
Piloting | method | flying aircraft; instrument flying; flight instruction; airline pilot; flight training; helicopter flying; cockpit operations; multi-engine; Part 135; Part 91; flight instructor; Part 121
Cabin crew service | method | flight attendant; in-flight service; cabin crew; cabin safety; SEP training
Air traffic control | method | air traffic controller; ATC aviation; air traffic management; air navigation
Drone operation | method | UAS~1; UAV~1; aerial photography; RPAS; aerial surveying; aerial mapping
Maritime operations | field | vessel operations; seamanship; ship handling; ship management; maritime; navigation marine; terminal operations; deck operations; chartering; shipping industry; seafaring; boat handling
Rail operations | field | train driving; train dispatching; train operations; railroad; train operator; signaller; metro operations; locomotive
# credentials
Commercial driver's licence Class A | licence | CDL-A; Class A CDL; CDL Class A; Class A commercial driver's license; Class A license; Class A commercial license | implies Commercial driver's licence; proves Truck driving
Commercial driver's licence Class B | licence | CDL-B; Class B CDL; CDL Class B; Class B commercial driver's license; Class A or B CDL; CDL A or B; Class B license | implies Commercial driver's licence; proves Truck driving
Commercial driver's licence | licence | CDL~1; commercial driver's license; commercial driving licence; commercial drivers license; commercial license; Commercial Learner's Permit; CDLs~1; vocational driving licence | implies Driving licence
HAZMAT endorsement | licence | hazardous materials endorsement; tanker endorsement; CDL hazmat; CDL with hazmat; hazmat certification; hazmat certified; tanker and hazmat; X endorsement; hazmat endorsed; hazmat tanker; tank endorsement; doubles/triples endorsement | proves Dangerous goods handling
Passenger endorsement | licence | P endorsement; S endorsement; school bus endorsement; PCV licence; Category D licence; D1 licence; Class D bus licence; PCV~2; D1 category; category D1; PCO licence; taxi licence | proves Bus driving
HGV licence Class 1 | licence | LGV Class 1; Class 1 HGV; HGV Class 1; Class 1 licence; HGV 1; CE licence; Class 1 driver; LGV1; category CE; HC licence; MC licence | proves Truck driving
HGV licence Class 2 | licence | Category C licence; LGV Class 2; HGV Class 2; Class 2 HGV; C1 licence; Class 2 licence; HGV 2; category C1; Class 2 driver; HGV licence; 7.5 tonne licence; LGV licence | proves Truck driving
Driver CPC | licence | driver qualification card; CPC driver; DQC~1; CPC card; valid CPC; digi card; tacho card; CPC qualification; tachograph card; DCPC; driver's CPC; Code 95
Transport Manager CPC | licence | CPC transport manager; CPC holder; CPC in transport management; International CPC; CPC National; Operator CPC; national CPC | proves Transport management
ADR licence | licence | ADR certificate; ADR driver; ADR qualified; ADR certification; ADR training; ADR qualification; ADR Class 2; ADR tanks; ADR Class 3; ADR Class 1; Petroleum Driver Passport; PDP~2 | proves Dangerous goods handling
Driving licence | licence | driver's license; driver's licence; drivers license; driving license; drivers licence; driver license; valid driver's license; category B licence; own transport; clean driving record; Führerschein; permis B; permis de conduire; carnet de conducir; rijbewijs; prawo jazdy; patente B; kørekort; körkort
Motorcycle licence | licence | CBT motorcycle; motorcycle license; motorcycle endorsement; category A licence; motorbike licence
Forklift licence | certification | forklift certification; forklift license; FLT licence; RTITB; ITSSAR; NVQ forklift; powered industrial truck certification; counterbalance licence; reach truck licence; fork lift licence; forklift certified; FLT license | proves Forklift operation
TWIC card | licence | Transportation Worker Identification Credential; TWIC~1
Certified in Planning and Inventory Management | certification | CPIM~1; APICS~1; Certified in Production and Inventory Management; ASCM~1 | proves Inventory management, Production planning
Certified Supply Chain Professional | certification | CSCP~1; supply chain certification | proves Supply chain management
Certified in Logistics Transportation and Distribution | certification | CLTD~1; CTL certification; CTL AST&L | proves Logistics, Transport management
SCOR Professional | certification | SCOR-P; SCOR~1; SCPro; CSCMP~1 | proves Supply chain management
Certified Professional in Supply Management | certification | CPSM~1; ISM certification; Certified Purchasing Manager; CPSD~1; C.P.M.; CPM ISM | proves Procurement, Strategic sourcing
MCIPS~1 | certification | CIPS~1; Chartered Institute of Procurement and Supply; FCIPS | proves Procurement, Strategic sourcing
Certified Professional Public Buyer | certification | CPPB~1; CPPO~1; NIGP-CPP; NIGP~1; Certified Public Procurement Officer | proves Procurement
NCMA certification | certification | CPCM~1; CFCM~1; CCCM~1; FAC-C; Certified Professional Contract Manager; Certified Federal Contract Manager; DAWIA~1; NCMA~1; FAC-COR | proves Contract management
CILT membership | certification | Chartered Institute of Logistics and Transport; CMILT; CILT~1; MILT; FCILT | proves Logistics
IATA Dangerous Goods certificate | certification | IATA DGR certificate; IATA certification; IATA Cargo Agent certificate; dangerous goods certificate; IATA dangerous goods certification; IATA CBTA; IATA DGR Cat 6; DGSA qualification; DGSA qualified; IMDG certification; hazardous materials shipping certification | proves Dangerous goods handling
MicroMasters in Supply Chain Management | certification | MicroMasters Program in Supply Chain Management; MITx Supply Chain Management; Supply Chain Management Specialization; MITx MicroMasters Supply Chain | proves Supply chain management
Commercial pilot licence | licence | ATPL~1; CPL pilot; CPL/IR; ATP certificate; airline transport pilot; commercial pilot certificate; CPL~2; FAA commercial pilot; PPL~2; FAA ATP; private pilot certificate; type rating | proves Piloting
FAA Aircraft Dispatcher | licence | aircraft dispatcher certificate; FAA dispatcher license; FAA dispatcher certificate; dispatch certificate aviation; FAA Dispatch license; aircraft dispatcher license; flight dispatcher licence; FOO licence | proves Aviation operations
STCW~1 | certification | Certificate of Competency maritime; Able Seaman; merchant mariner credential; MMC~2; AB seaman; USCG license; ENG1; master mariner; Master 3000; Chief Mate; unlimited tonnage license; Officer of the Watch | proves Maritime operations
Train driver licence | licence | train driving licence; FRA certified conductor; locomotive engineer; Triebfahrzeugführer; PTS~2; personal track safety; PTS card; Sentinel card; PTS certified; Sentinel PTS; PTS ticket; Rail Industry Worker card | proves Rail operations
`;
