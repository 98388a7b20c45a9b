/** Hospitality and retail: food, kitchen, bar, hotel, travel, cleaning, shop work, credentials. */
export const hospitalityRetail = `
# food and drink
Food safety | field | food hygiene
HACCP~1 | standard | hazard analysis and critical control points; hazard analysis critical control points; APPCC | implies Food safety
Food safety standards certification | standard | BRCGS; FSSC 22000; ISO 22000; SQF~1; BRC~1; FSMA~1; GFSI
Food preparation | method | prep cook
Cooking | method | chef de cuisine; culinary; cookery
Baking | method | bakery; baker; pastry
Pastry making | method | patisserie; confectionery
Butchery | method | meat cutting; butchering; butcher; boning
Knife skills | method | knives handling
Grill and fry station | method | fry cook; grilling; fryer; griddle
Kitchen management | method | kitchen supervision; back of house; BOH~1
Menu planning | method | menu development
Food cost control | method | portion control
Allergen awareness | method | allergens
Dishwashing | method | kitchen porter; dishwasher
Catering | field | banqueting
Food and beverage service | method | food service; F&B~1; waiter; waitress; food and beverage; quick service restaurant; QSR~2; table service
Restaurant management | method | café management
Bartending | method | bartender; mixology; barman; cocktail making; cocktails; bar work
Bar management | method | pub manager
Wine knowledge | field | sommelier; winery
Barista work | method | barista; coffee shop
Alcohol service compliance | field | Challenge 25
# hotel travel leisure
Hospitality | field
Hotel front desk | method | hotel reception; night audit
Concierge services | method | concierge
Reservations management | method | reservations; OpenTable; Resy; SevenRooms | implies Booking
Booking | method | bookings
Hotel management | method | resort operations
Hotel revenue management | method | RevPAR; OTA~2
Hotel property management systems | platform | PMS~2
Oracle OPERA | platform | Opera PMS; Opera~2; OPERA Cloud; Fidelio | is Hotel property management systems
Mews PMS | platform | Mews~2; Mews Systems | is Hotel property management systems
Cloudbeds | platform | | is Hotel property management systems
Guestline | platform | | is Hotel property management systems
Housekeeping | method | making beds; housekeeper
Laundry | method | dry cleaning; laundering
Cleaning | method | janitorial; sanitizing; disinfection; sanitation; custodial services
Travel agency operations | method | travel agent
Global distribution systems | platform | GDS~3
Amadeus GDS | platform | Amadeus~2 | is Global distribution systems
Sabre GDS | platform | Sabre~2; SabreSonic; Sabre Red | is Global distribution systems
Galileo GDS | platform | Travelport; Worldspan; Galileo~2; Smartpoint | is Global distribution systems
Tourism | field | ecotourism; visitor experience
Tour guiding | method | guided tours
Leisure operations | method | leisure centre; gym floor; recreation; health club
Gaming operations | field | croupier; table games; bookmaking; igaming
Wedding planning | method | weddings
# retail
Retail | field | shop work; sales associate; grocery; sales assistant; shop assistant
Store management | method | retail management; shop management
Merchandising | method | planograms; stocking; restocking; shelf stacking
Retail buying | method | retail buyer; retail planning; assortment planning
Point of sale systems | platform | POS~1; point-of-sale; till systems; epos
Square POS | platform | Square~3 | is Point of sale systems
Toast POS | platform | Toast~3; Toast Inc | is Point of sale systems
Lightspeed POS | platform | Lightspeed Retail | is Point of sale systems
Aloha POS | platform | NCR Aloha; Aloha~2 | is Point of sale systems
Micros POS | platform | MICROS~1; Simphony; Micros~2 | is Point of sale systems
Clover POS | platform | Clover~3 | is Point of sale systems
Shopify POS | platform | | is Point of sale systems
Oracle Retail | platform | Retek | is Point of sale systems
Lightspeed Restaurant | platform | | is Point of sale systems
Product knowledge | method | knowledge of products; advising customers; product expertise; product information
Loss prevention | method | asset protection; loss control; retail security
Self-checkout support | method
# credentials
ServSafe Manager | certification | ServSafe; CFPM~1; Serve Safe | above ServSafe Food Handler; proves Food safety
ServSafe Food Handler | certification | food handler; food card | proves Food safety
Level 2 Food Hygiene | certification | hygiejnebevis; hygiejnekursus; Gesundheitszeugnis; książeczka sanepidowska; SVH~1 | proves Food safety
Level 3 Food Safety | certification | | above Level 2 Food Hygiene; proves Food safety
HACCP certification | certification | HACCP certified; HACCP certificate; PCQI; preventive controls qualified individual; SQF Practitioner; HACCP trained; HACCP training | proves HACCP, Food safety
Responsible service of alcohol | certification | RSA certificate; ServSafe Alcohol; RBS certification; Smart Serve; RSA~2; TABC~1; BASSET~1 | proves Alcohol service compliance
Personal licence holder | licence | personal alcohol licence; APLH; designated premises supervisor; personal licence; DPS~2; personal license; personal liquor licence | proves Alcohol service compliance
WSET qualification | certification | WSET~1; Certified Sommelier; Master Sommelier; Cicerone; sommelier certification | proves Wine knowledge
SCA Barista certification | certification | barista certificate; barista certification; SCA barista; certified barista; Q Grader; SCA certification; SCA certified | proves Barista work
Professional cookery qualification | certification | ACF certification; Certified Culinarian; 706/2; culinary certificate | proves Cooking
CHA certification | certification | Certified Hotel Administrator; CHA~2; CHIA~1; Certified in Hotel Industry Analytics; CRME~1; Certified Revenue Management Executive; AHLEI | proves Hotel management
Certified Meeting Professional | certification | CMP certification; DES certification; CMP~2; CSEP ILEA; CMP certified; CMM meetings; EIC CMP | proves Event management
Certified Dietary Manager | certification | Dietary Manager certification; CDM certification; CFPP; dietary manager certified | proves Food and beverage service, Nutrition
IATA travel qualification | certification | IATA Foundation; CTA certification; IATA UFTAA; CCTE; IATA ticketing; GTP GBTA | proves Travel agency operations
Blue Badge guide | certification | Blue Badge Tourist Guide; tour guide licence; tourist guide licence | proves Tour guiding
Gaming licence | licence | gaming license; casino license; gambling licence; PML~2; Personal Management Licence; gaming badge; PFL gambling | proves Gaming operations
Loss Prevention Certified | certification | LPC loss prevention; LPQ~1; Loss Prevention Qualified; WZ certification; CFI certification; Wicklander | proves Loss prevention
Lifeguard certification | certification | NPLQ; lifeguarding; lifeguard; StarGuard; Water Safety Instructor; WSI certification; WSI~2; livredder; livredderprøve; Rettungsschwimmer; BNSSA | proves Water rescue
Sports coaching | method | football coaching
`;
