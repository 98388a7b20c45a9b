/** Sales, customer service, contact centres, customer success, account work, real estate. */
export const salesService = `
# sales
Sales | field | selling; salesperson
B2B sales | method
B2C sales | method | consumer sales; consumer selling
Enterprise sales | method | complex sales
SaaS sales | method | software sales; selling software; technology sales; IT sales; tech sales
Solution selling | method | consultative sales; value selling; consultative approach
SPIN selling | method | SPIN~2
Challenger sale | method | Challenger methodology
MEDDIC~1 | method | MEDDPICC; BANT~1
Inside sales | method | telesales
Field sales | method | outside sales; territory sales; territory management
Retail sales | method
Direct sales | method | personal selling
Channel sales | method | partner sales; distributor management; indirect sales; channel management; channel partners; channel managers
Partnership management | method | strategic alliances; partner management; strategic partnerships; partner relationships; partner ecosystem
International sales | method | export sales; global sales; regional sales
Product demonstrations | method | product demos; sales presentations
Lead generation | method | generating leads; sales leads; lead qualification; lead management; generate leads; new leads
Prospecting | method | sales development; SDR~2; BDR~2; client acquisition
Cold calling | method
Appointment booking | method
Telemarketing | method | telemarketer; tele-marketing
Account management | method | account manager; managing accounts; client accounts; account growth; account development; account executive; account planning
Key account management | method | KAM~1; key accounts; strategic accounts
Client relationship management | method | client relations; client relationships; client management; customer relations; client liaison; customer relationships; client servicing; relationship manager
Upselling | method | cross-selling; upsell; cross-sell; up-selling
Closing sales | method | close sales; close deals
Objection handling | method | overcoming objections; handling objections; sales objections
Sales pipeline management | method | pipeline management; opportunity management; pipeline generation; sales pipeline; sales cycle
Pipeline development | method
Sales forecasting | method | revenue forecasting; sales forecast
Sales planning | method | sales strategy; sales plans; commercial strategy
Sales targets | method | quota attainment; sales goals; revenue targets; quota carrying
Sales management | method | leading sales teams; sales leadership; sales manager; sales coaching
Sales operations | method | sales ops; sales support; sales reporting
Revenue operations | method | RevOps; revenue strategy
Sales enablement | method | sales training
Sales analysis | method | sales analytics; sales performance; sales data
Commission plans | method | incentive compensation; sales compensation
Bid management~2 | method | tendering; proposals; RFP~1; RFPs~1; tenders; RFI~3; quotations; bid writing
Government contracting | field
Pricing negotiation | method | price negotiation; negotiating contracts; negotiate contracts
Customer retention | method | client retention; renewals; retention strategies; loyalty programmes; customer loyalty
Automotive sales | field | car sales; vehicle sales; dealership
Insurance sales | field | selling insurance; insurance brokerage; insurance agency
Financial products sales | field | bank sales
Advertising sales | field | media sales; selling advertising; ad sales
Real estate | field | property sales; realty; estate agency; lettings
Property management | field
Leasing | method
Property valuation | method
# 
# 
CoStar | platform | LoopNet
MLS real estate | platform | multiple listing service; MLS~2
Property management software | platform
# customer service
Customer service | method | customer care; serving customers; service to customers; consumer service; customer interaction; dealing with customers; customer contact; guest services; front of house; guest relations; customer enquiries; customer inquiries
Customer support | method | client support; support customers; support to customers; supporting customers; customer queries
Customer experience | field | CX~1; CEM~3; customer satisfaction; voice of the customer; guest experience; client satisfaction; client experience
Customer satisfaction measurement | method | NPS~1; Net Promoter Score; CSAT~1; customer feedback
Customer success | method | CSM~3; customer adoption; client success; product adoption
Customer onboarding | method | user onboarding; onboarding customers | is Onboarding
Complaint handling | method | dispute handling; customer issues; customer complaints
Escalation management | method
Contact centre operations | field | call center; contact center; contact centre; BPO~1; first call resolution; FCR~2; call centre; outbound calls
Inbound calls | method | call handling; phone support; customer calls; taking calls
Live chat support | method | live chat
Call quality monitoring | method
Workforce management | method | WFM~1; rostering
Average handle time | method | AHT~1
Contact centre software | platform | IVR~1; ACD~1
# 
# 
# 
Avaya contact center | platform | Avaya CMS | is Contact centre software
Aircall | platform | | is Contact centre software
Customer knowledge base | method | knowledge base articles
Knowledge management | method | KCS~2; knowledge-centered service
CRM data management | method | CRM administration; CRM hygiene; customer records
Membership services | method | membership management; membership sales; member engagement
Ticket sales | method | box office; Ticketmaster; Tessitura; Eventbrite
Debt collection | method | debt recovery; arrears; FDCPA
Order taking | method | phone orders; order processing; order entry
Returns processing | method | refunds; RMA~2
After-sales service | method | aftersales; after sales; aftermarket; field service; service contracts; post-sales
ServiceMax | platform | | is Field service software
ServiceTitan | platform | | is Field service software
Jobber | platform | Housecall Pro | is Field service software
Field service software | platform | field service management software
Gainsight certification | certification | | proves Customer success
Certified Customer Experience Professional | certification | CCXP~1 | proves Customer experience
Zendesk Customer Service Professional Certificate | certification | Zendesk customer service certificate | proves Customer service, Customer support, Zendesk
Customer service qualification | certification | NVQ customer service; customer service certificate; Institute of Customer Service; CCSP customer service; customer service certification | proves Customer service
COPC certification | certification | COPC~1 | proves Contact centre operations
Salesforce Sales Development Representative Certificate | certification | Salesforce Sales Development Representative Professional Certificate | proves Prospecting, Lead generation
HubSpot Sales Software certification | certification | | proves HubSpot CRM
HubSpot Inbound Sales certification | certification | | proves Inside sales
HubSpot Revenue Operations certification | certification | | proves Revenue operations
HubSpot Sales Enablement certification | certification | | proves Sales enablement
Certified Professional Sales Person | certification | CPSP~1; NASP certification; Certified Sales Executive; CSE sales certification; Certified Inside Sales Professional | proves Sales
Strategic Account Manager certification | certification | SAMA certification; CSAM~1 | proves Key account management
Foundation APMP | certification | APMP Foundation; APMP Practitioner; APMP certification; APMP Professional | proves Bid management
Real estate licence | licence | realtor; leasing license; broker's license | proves Real estate
Certified Apartment Manager | certification | CAM certification; NALP~1; CAPS certification | proves Property management
Certified Property Manager | certification | CPM certification; IREM certification; ARM certification; ARLA qualification; ATPI~1; Propertymark qualification | proves Property management
RICS membership | certification | MRICS; AssocRICS; FRICS; RICS~1; chartered surveyor | proves Property valuation
Certified appraiser licence | licence | certified residential appraiser; appraiser license; certified general appraiser; licensed appraiser; MAI designation | proves Property valuation
CCIM~1 | certification | Certified Commercial Investment Member | proves Real estate
Help Scout | tool | | is Customer service software
`;
