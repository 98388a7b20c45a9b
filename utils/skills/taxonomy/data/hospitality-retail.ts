/** Hospitality and retail: food, kitchen, bar, hotel, travel, cleaning, shop work, credentials. */
export const hospitalityRetail = `
# food and drink
Food safety | field | food hygiene; food handling; food standards; sanitation; kitchen hygiene; health department regulations
HACCP~1 | standard | hazard analysis and critical control points; hazard analysis critical control points | implies Food safety
Food safety standards certification | standard | BRCGS; FSSC 22000; ISO 22000; SQF~1; BRC~1; FSMA~1; GFSI; IFS Food; Global Food Safety Initiative
Food preparation | method | preparing food; food prep; prep cook; preparing ingredients; cooking preparation; prepping food; prep work kitchen; preparation of food; food assembly
Cooking | method | chef de cuisine; culinary; cookery; kitchen experience; professional kitchen; commercial kitchen; preparing meals; meal preparation
Baking | method | bakery; bread making; baker; dough making; baked goods; artisan bread
Pastry making | method | patisserie; cake decorating; chocolate making; confectionery; confectionary; cake making
Butchery | method | meat cutting; butchering; butcher; meat cutter; boning; meat preparation; fish filleting; fishmongery; fish mongering
Knife skills | method | knife handling; knives handling
Grill and fry station | method | fry cook; deep frying; grilling; pizza making; fryer; griddle; pizza cooking; broiler
Kitchen management | method | kitchen supervision; brigade management; head chef; kitchen operations; executive chef; kitchen leadership; running a kitchen; back of house; BOH~1
Menu planning | method
Food cost control | method | portion control; food costing; kitchen budgets; GP food; food cost; wastage control; labour cost control; food and labor cost; food & labor costs
Allergen awareness | method | dietary requirements; allergens; food allergies; allergy awareness; Natasha's Law; dietary restrictions
Dishwashing | method | kitchen porter; pot washing; kitchen cleaning; dishwasher; dish washing; washing dishes; kitchen assistant; kitchen steward; stewarding kitchen
Catering | field | banqueting
Food and beverage service | method | waiting tables; table service; food service; F&B~1; serving food; waiter; waitress; food and beverage; restaurant service
Restaurant management | method | food service management; F&B management; food service supervision; cafe management; café management; foodservice management; food and beverage management; casual dining
Bartending | method | bar service; bartender; bar tending; mixology; bar work; bar experience; barman; beverage service
Bar management | method | bar manager; pub management; beverage management; beverage programs; nightclub management; pub manager
Wine knowledge | field | sommelier; oenology service; winery; tasting room
Barista work | method | barista; coffee making; latte art; coffee preparation; coffee shop; coffee brewing; coffee roasting; making coffee
Alcohol service compliance | field | responsible service of alcohol knowledge; Challenge 25; licensing laws; liquor laws; age verification; Challenge 21; alcohol awareness; liquor law
# hotel travel leisure
Hospitality | field
Hotel front desk | method | hotel reception; guest check-in; hotel front office; night audit; check-in and check-out; hotel reservations; room reservations; check-in/check-out; night auditor
Concierge services | method | concierge; lobby ambassador; Les Clefs d'Or
Reservations management | method | reservations; bookings; OpenTable; Resy; SevenRooms
Hotel management | method | hotel operations; hotel manager; resort management; hotel general manager; hotel general management; resort operations; hotel opening; hotel supervision; hostel management
Hotel revenue management | method | hotel revenue; channel managers; RevPAR; revenue management hotel; room rates; hospitality revenue management; OTA~2; STR reports
Hotel property management systems | platform | hotel PMS; hotel management software; property management system; PMS~2; PMS systems; hotel software; hotel systems
Oracle OPERA | platform | Opera PMS; Opera~2; OPERA Cloud; Fidelio; Opera Property Management System; Opera system; Oracle Hospitality; Opera software | is Hotel property management systems
Mews PMS | platform | Mews~2; Mews Systems | is Hotel property management systems
Cloudbeds | platform |  | is Hotel property management systems
RoomMaster | platform |  | is Hotel property management systems
Maestro PMS | platform |  | is Hotel property management systems
OnQ | platform |  | is Hotel property management systems
FOSSE | platform |  | is Hotel property management systems
LightSpeed PMS | platform | Galaxy LightSpeed | is Hotel property management systems
Infor HMS | platform |  | is Hotel property management systems
Guestline | platform |  | is Hotel property management systems
HotSOS | platform |  | is Hotel property management systems
Housekeeping | method | room cleaning; room attendant; making beds; housekeeper; bed making; turndown service; household management; house cleaning
Laundry | method | dry cleaning; pressing garments; laundering; steam press
Cleaning | method | janitorial; floor care; custodial; sanitizing; disinfection; pressure washing
Travel agency operations | method | travel agent; tour operations; travel booking systems; tour packages; travel consultant; ticketing airline; tour operator; travel consultancy; leisure travel
Global distribution systems | platform | GDS~1; airline reservation systems
Amadeus GDS | platform | Amadeus~2; Amadeus Altea; Amadeus reservation; Amadeus Selling Platform | is Global distribution systems
Sabre GDS | platform | Sabre~2; SabreSonic; Sabre Red | is Global distribution systems
Galileo GDS | platform | Travelport; Worldspan; Galileo~2; Apollo GDS; Smartpoint; Apollo/Galileo | is Global distribution systems
Tourism | field | destination management; tourist guiding; ecotourism; destination marketing; visitor experience; visitor services; visitor information; tourist information; attractions
Tour guiding | method | guided tours; interpretive guiding; tour guide; leading tours; museum guide; giving tours; tour leading; tour leader; conducting tours
Leisure operations | method | leisure centre; gym floor; sports facility management; leisure management; leisure industry; recreation; gym management; health club; fitness centre management
Gaming operations | field | croupier; table games; slot operations; slot machines; bookmaking; gaming regulations; igaming
Wedding planning | method | weddings
# retail
Retail | field | shop assistant; shop work; sales associate; store associate; shop floor; sales floor; sales assistant; grocery
Store management | method | retail management; shop management; store manager; area management retail; store supervision; retail leadership; retail manager; store leadership; district management
Merchandising | method | window dressing; planograms; shelf stacking; merchandise presentation; stocking; visual merchandiser; product placement; restocking
Retail buying | method | retail buyer; merchandise planning; open-to-buy; merchandise buying; fashion buying; buying and merchandising; range planning; retail planning; assortment
Point of sale systems | platform | POS~1; EPOS~1; point-of-sale; till systems; epos; register systems
Square POS | platform | Square~3; Square register; Square Point of Sale | is Point of sale systems
Toast POS | platform | Toast~3; Toast Inc | is Point of sale systems
Lightspeed POS | platform | Lightspeed Retail | is Point of sale systems
Aloha POS | platform | NCR Aloha; Aloha~2 | is Point of sale systems
Micros POS | platform | MICROS~1; Simphony; Micros~2 | is Point of sale systems
Clover POS | platform | Clover~3 | is Point of sale systems
Shopify POS | platform |  | is Point of sale systems
Oracle Retail | platform | Retek; Oracle Xstore | is Point of sale systems
Lightspeed Restaurant | platform |  | is Point of sale systems
TouchBistro | platform |  | is Point of sale systems
Upserve | platform |  | is Point of sale systems
Revel Systems | platform | Revel POS | is Point of sale systems
Product knowledge | method | knowledge of products; product advice; product recommendations; advising customers; product expertise; product information; product features; recommending products; customer advice
Loss prevention | method | asset protection; theft prevention; loss control; retail security; shoplifting; theft deterrence; stock loss
Self-checkout support | method | bag groceries; curbside pickup; online order picking; click and collect; bagger; personal shopper grocery
# credentials
ServSafe Manager | certification | ServSafe; food protection manager; CFPM~1; food manager certification; certified food manager; food protection certificate; Food Manager's Certificate; Serv Safe; Serve Safe | implies ServSafe Food Handler; proves Food safety
ServSafe Food Handler | certification | food handler's card; food handler's permit; food handler's license; food handler; food worker card; food handler's certificate; food handler's certification; food card; food handling certificate | proves Food safety
Level 2 Food Hygiene | certification | Food Hygiene Level 2; Level 2 Food Safety; food hygiene certificate; Food Safety Level 2; basic food hygiene; Level 2 Award in Food Safety; food hygiene certification; food hygiene qualification; CIEH food safety | proves Food safety
Level 3 Food Safety | certification | Food Safety Level 3; Level 3 Food Hygiene; Level 4 Food Safety; Advanced Food Hygiene; Food Hygiene Level 3; CIEH Level 3; Level 3 Award in Food Safety; intermediate food hygiene; Level 4 food hygiene | implies Level 2 Food Hygiene; proves Food safety
HACCP certification | certification | HACCP certified; HACCP certificate; HACCP Level 2; HACCP Level 3; PCQI; preventive controls qualified individual; SQF Practitioner; HACCP trained; HACCP training | proves HACCP, Food safety
Responsible service of alcohol | certification | RSA certificate; ServSafe Alcohol; RBS certification; Smart Serve; Serving It Right; RSA~2; TABC~1; alcohol server permit; BASSET | proves Alcohol service compliance
Personal licence holder | licence | personal alcohol licence; APLH; designated premises supervisor; personal licence; DPS~2; personal license; personal liquor licence | proves Alcohol service compliance
WSET qualification | certification | WSET~1; Certified Sommelier; Master Sommelier; Cicerone; sommelier certification; CMS Level 1; Level 1 Sommelier; Level 2 sommelier | proves Wine knowledge
SCA Barista certification | certification | barista certificate; barista certification; SCA barista; SCA Coffee Skills; certified barista; Q Grader; Specialty Coffee Association; SCA certification; SCA certified | proves Barista work
Professional cookery qualification | certification | NVQ Professional Cookery; City & Guilds 706; ACF certification; Certified Executive Chef; Certified Culinarian; NVQ Level 2 catering; 706/2; culinary certificate; Certified Sous Chef | proves Cooking
CHA certification | certification | Certified Hotel Administrator; Certified Hospitality Supervisor; CHA~2; CHIA~1; Certified in Hotel Industry Analytics; CRME~1; Certified Revenue Management Executive; AHLEI | proves Hotel management
Certified Meeting Professional | certification | CMP certification; DES certification; CMP~2; CSEP ILEA; Certified Special Events Professional; Events Industry Council; CMP certified; CMM meetings; EIC CMP | proves Event management
Certified Dietary Manager | certification | Dietary Manager certification; CDM certification; CFPP; dietary manager certified | proves Food and beverage service, Nutrition
IATA travel qualification | certification | IATA Travel and Tourism; IATA Foundation; CTA certification; IATA UFTAA; Certified Travel Associate; CCTE; IATA ticketing; Certified Travel Counselor; GTP GBTA | proves Travel agency operations
Blue Badge guide | certification | Blue Badge Tourist Guide; tour guide licence; tourist guide licence | proves Tour guiding
Gaming licence | licence | gaming license; casino license; gambling licence; PML~2; Personal Management Licence; gaming badge; PFL gambling; Personal Functional Licence | proves Gaming operations
Loss Prevention Certified | certification | LPC loss prevention; LPQ~1; Loss Prevention Qualified; WZ certification; CFI certification; Certified Forensic Interviewer; Wicklander | proves Loss prevention
Lifeguard certification | certification | NPLQ; lifeguarding; lifeguard; StarGuard; Water Safety Instructor; WSI certification; WSI~2; ASA Level 2; Swim England Level 2 | proves Water rescue
`;
