/** Logistics and transport: supply chain, purchasing, warehousing, trade, driving, aviation, shipping, rail, credentials. */
export const logisticsTransport = `
Supply chain management | field | supply chain
Supply chain strategy | method
Supply chain analytics | method | supply chain analysis; supply chain data
Supply chain risk management | method | supplier risk; supply chain risk
Sustainable procurement | method | fair trade
Logistics | field | logistical
Demand planning | method | demand forecasting; supply planning; integrated business planning; IBP~2; SIOP~1; S&OP; sales and operations planning
Demand management | method
Procurement | method | purchasing; supply management
Strategic sourcing | method | RFQ~1 | is Sourcing
Category management | method | category manager
Sourcing | method
Purchase orders | method | PO processing; purchase requisitions
Supplier negotiation | method | supplier contracts
Supplier evaluation | method | supplier performance; supplier assessment; supplier development; supplier relationship management
Materials management | method | material control; material flow; material planner; material handling
Inventory management | method | stock control; inventory; safety stock; stock management; replenishment
Cycle counting | method | stock taking; stocktaking; inventory counts; stocktakes; cycle counts; stock counts
ABC analysis | method
FIFO stock rotation | method | FIFO~1; first in first out
Warehouse operations | method | warehousing; storekeeping; fulfilment centre; storeroom; stockroom; storeman; warehouse management; warehouse work; order fulfilment; order fulfillment
Order picking | method | pick and pack; order picker; picking and packing; palletising; packing~2
Shipping and receiving | method | goods in; goods out; despatch; put-away
Loading and unloading | method | unloading
RF scanners | tool | handheld scanners; scanning equipment; barcode
Forklift operation | method | reach truck; forklift; FLT~1; pallet truck; pallet jack
Cross-docking | method | transloading
Reverse logistics | method | returns logistics
Third-party logistics | field | 3PL~1; 4PL~1; 3PLs~1
Cold chain | method | cold storage
Fleet management | method | fleet safety
Route planning | method
Freight dispatch | method | freight broker; carrier sales; freight brokerage | is Dispatching
Dispatching | method | dispatch~2; dispatcher
Freight forwarding | method | freight; cargo; LTL~1; CargoWise; intermodal; FTL~1; NVOCC
Transport management | method | transport compliance; haulage; trucking; tachograph
Import and export | method | import/export
Customs clearance | method | HS codes; customs; CTPAT
Incoterms | standard
Dangerous goods handling | method | HAZMAT; hazardous materials; DGSA; DGR~1; IATA regulations; dangerous goods
Courier delivery | method | multi-drop; multidrop; route driver; courier; delivery driving; delivery driver
Mail handling | method | mail sorting; mailroom; mail processing; mail distribution; incoming mail; outgoing mail; franking
Removals work | method | house moving
Truck driving | method | HGV driving; lorry driving; truck driver; over-the-road; LGV driving; flatbed; OTR driver; LGV; HGV driver
Bus driving | method | coach driving; shuttle driving; taxi driving; bus driver
DOT regulations | standard | hours of service; ELD~1; DOT compliance; DOT~2; FMCSA; driver qualification files; IFTA
Aviation operations | field | ramp handling; aviation; ground handling; flight operations
Piloting | method
Cabin crew service | method | cabin safety; cabin crew
Air traffic control | method | air traffic management
Drone operation | method | UAS~1; UAV~1; RPAS
Maritime operations | field | vessel operations; seamanship; maritime; chartering; shipping industry; seafaring
Rail operations | field | train driving; railroad; signaller; locomotive
# credentials
Commercial driver's licence Class A | licence | CDL-A; Class A CDL; CDL Class A; Class A license | above Commercial driver's licence Class B, Commercial driver's licence; proves Truck driving
Commercial driver's licence Class B | licence | CDL-B; Class B CDL; CDL Class B; Class B license | above Commercial driver's licence; proves Truck driving
Commercial driver's licence | licence | CDL~1; commercial driver's license; commercial driving licence; commercial drivers license; commercial license; CDLs~1 | above Driving licence; proves Truck driving
HAZMAT endorsement | licence | tanker endorsement; CDL hazmat; hazmat certification; hazmat certified; X endorsement; hazmat endorsed; hazmat tanker; tank endorsement | proves Dangerous goods handling
Passenger endorsement | licence | P endorsement; S endorsement; PCV licence; D1 licence; PCV~2; D1 category; category D1; PCO licence; taxi licence; D-kørekort; kørekort D; buskørekort; Führerschein Klasse D; permis D; D-körkort | proves Bus driving
HGV licence Class 1 | licence | HGV 1; CE licence; LGV1; category CE; HC licence; MC licence; CE-kørekort; kørekort CE; kørekort C/E; kategori C/E; Führerschein CE; Klasse CE; Führerscheinklasse CE; permis EC; carnet CE; rijbewijs CE; CE-körkort | above HGV licence Class 2; proves Truck driving
HGV licence Class 2 | licence | C1 licence; HGV 2; category C1; HGV licence; LGV licence; kørekort C; C-kørekort; Führerschein Klasse C; Klasse C1; permis C~1; rijbewijs C; C-körkort; prawo jazdy kategorii C | proves Truck driving
Driver CPC | licence | driver qualification card; CPC driver; DQC~1; CPC card; valid CPC; digi card; tacho card; CPC qualification; tachograph card; DCPC; Code 95; EU-kvalifikationsbevis; Berufskraftfahrerqualifikation; FIMO~1; YKB | proves Truck driving
Transport Manager CPC | licence | CPC transport manager; CPC holder; International CPC; CPC National; Operator CPC; national CPC | proves Transport management
ADR licence | licence | ADR certificate; ADR driver; ADR qualified; ADR certification; ADR training; ADR qualification; ADR tanks; Petroleum Driver Passport; PDP~2; ADR-bevis; ADR-certifikat; ADR-Schein; carnet ADR; uprawnienia ADR | proves Dangerous goods handling
Driving licence | licence | drivers license; driving license; drivers licence; driver license; own transport; clean driving record; Führerschein; permis B; rijbewijs; prawo jazdy; patente B; kørekort; körkort; B-kørekort; kørekort B; Führerscheinklasse B; carnet B; CNH B; CNH AB | proves Vehicle driving
Motorcycle licence | licence | CBT motorcycle; motorcycle license; motorcycle endorsement; category A licence; motorbike licence | proves Vehicle driving
Forklift licence | certification | forklift certification; forklift license; FLT licence; RTITB; ITSSAR; NVQ forklift; counterbalance licence; forklift certified; FLT license; truckcertifikat; truckkort; gaffeltruckcertifikat; truckførercertifikat; Staplerschein; CACES~1; heftruckcertificaat; patentino muletto; carnet de carretillero; uprawnienia UDT | proves Forklift operation
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
IATA Dangerous Goods certificate | certification | IATA certification; IATA CBTA; DGSA qualification; DGSA qualified; IMDG certification | proves Dangerous goods handling
MicroMasters in Supply Chain Management | certification | MITx Supply Chain Management | proves Supply chain management
Commercial pilot licence | licence | ATPL~1; CPL pilot; CPL/IR; ATP certificate; CPL~2; PPL~2; FAA ATP; type rating | proves Piloting
FAA Aircraft Dispatcher | licence | FOO licence | proves Aviation operations
STCW~1 | certification | Able Seaman; merchant mariner credential; MMC~2; AB seaman; USCG license; ENG1; master mariner; Master 3000; Chief Mate | proves Maritime operations
Train driver licence | licence | locomotive engineer; Triebfahrzeugführer; PTS~2; personal track safety; PTS card; Sentinel card; PTS certified; Sentinel PTS; PTS ticket | proves Rail operations
`;
